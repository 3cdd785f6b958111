/**
 * What is handed over to who takes the project on: every action with its status, its due date, what blocks it, who has
 * it in charge and the notes on it; every date of the other tools; the persons. It stays inside.
 * @module
 */

import { people } from '../../browser/store/people.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { STATUS_WORDS } from '../checklist/plan.mjs';
import { demandsOf } from '../record/demands.mjs';
import { hundredDaysPart, threeYearsPart } from '../timeline/pictures.mjs';
import { milestonesOf } from '../years/milestones.mjs';
import { ROADMAP, dayWords, readActions, readMeeting, standingWords, textOf } from './actions.mjs';
import { duesOf } from './dates.mjs';

/**
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {import('./actions.mjs').Action} Action
 * @typedef {import('./actions.mjs').Dossier} Dossier
 * @typedef {import('./actions.mjs').Model} Model
 * @typedef {import('./dates.mjs').Due} Due
 */

/**
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {string} today
 * @returns {Sheet}
 */
export function handover(dossier, model, today) {
  const { now, actions } = readActions(dossier, model, today);
  const meeting = readMeeting(dossier, today);
  const milestones = milestonesOf(dossier, today);
  const dues = duesOf(dossier, model, actions, meeting, milestones, today);
  const start = parseDay(get(dossier, `${ROADMAP}/start`));
  const of = (/** @type {string[]} */ ...wanted) => actions.filter(({ status }) => wanted.includes(status));
  /** @type {import('../../browser/text/sheet.mjs').Part[]} */
  const parts = [
    { title: 'À ouvrir en premier', lines: firstSteps(dossier, model, now, dues, today) },
    ...hundredDaysPart(now, start, today),
    ...threeYearsPart(milestones, start, today),
    {
      title: 'Échéances, par date',
      table: { head: ['Date', 'Quoi', 'En charge', 'Outil'], rows: dues.map((due) => dueRow(due, today)) },
    },
    { title: 'Ce qui reste à faire', lines: of('blocked', 'doing', 'todo').map(actionWords) },
    { title: 'Ce qui est terminé ou sans objet', lines: of('done', 'none').map(actionWords) },
    {
      title: 'Pistes et suites de la première réunion',
      table: {
        head: ['Quoi', 'En charge', 'Pour quand', 'Feuille de route'],
        rows: meeting.decisions.map(({ title, who, due, isPoured }) => {
          return [title, who, due && dayWords(due), isPoured ? 'Oui' : 'Non'];
        }),
      },
    },
    {
      title: 'Ce que la commune demande à sa fédération',
      table: {
        head: ['Quoi', 'Pour quand', 'Réponse'],
        rows: demandsOf(dossier).map(({ what, typed, words }) => [what, typed && dayWords(typed), words]),
      },
    },
    {
      title: 'Les personnes',
      table: {
        head: ['Nom', 'Profession ou fonction', 'Organisation'],
        rows: people(dossier).map(({ name, role, organisation }) => [name, role, organisation]),
      },
    },
  ];
  return {
    title: ['Passation\u00a0: où en est le projet', textOf(dossier, 'commune/name')].filter(Boolean).join(', '),
    marking: 'Interne\u00a0: pour la personne qui prend la suite',
    intro: standingWords(dossier, model, now),
    parts: parts.filter(({ lines, table }) => lines?.length || table?.rows.length),
  };
}

/**
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {import('./actions.mjs').Plan} now
 * @param {Due[]} dues
 * @param {string} today
 */
function firstSteps(dossier, { tools }, { next, late }, dues, today) {
  const started = tools.filter(([key]) => visible(dossier, key).size).map(([, title]) => title);
  const coming = dues.find(({ day }) => day && day >= today);
  return [
    'Le fichier du dossier, remis avec cette fiche\u00a0: ouvrez-le dans la page «\u00a0Mon dossier\u00a0» du site.',
    next && `La prochaine action\u00a0: ${next.title}${next.late ? ', en retard' : ''}.`,
    late &&
      (late === 1
        ? 'Une action en retard\u00a0: voyez les échéances.'
        : `${late} actions en retard\u00a0: voyez les échéances.`),
    coming && `La prochaine date\u00a0: ${dayWords(coming.typed)}, ${coming.what}.`,
    started.length && `Les outils déjà commencés\u00a0: ${started.join(', ')}.`,
  ].filter((line) => typeof line === 'string');
}

/**
 * @param {Due} due
 * @param {string} today
 */
function dueRow({ day, typed, what, who, where }, today) {
  return [dayWords(typed) + (day && day < today ? ' (dépassée)' : ''), what, who, where];
}

/** @param {Action} action */
function actionWords({ title, status, due, late, who, partner, blocked, doneOn, note }) {
  const state = [
    STATUS_WORDS[status].toLowerCase() + (status === 'done' && doneOn ? ` le ${dayWords(doneOn)}` : ''),
    due && status !== 'done' && `échéance\u00a0: ${dayWords(due)}${late ? ', dépassée' : ''}`,
    who && `en charge\u00a0: ${who}`,
    partner && `partenaire\u00a0: ${partner}`,
  ];
  const more = [
    status === 'blocked' && blocked && `Ce qui bloque\u00a0: ${blocked}`,
    note && `Note\u00a0: ${note}`,
  ].filter(Boolean);
  return [`${title} (${state.filter(Boolean).join('\u202f; ')})`, ...more].join('. ');
}
