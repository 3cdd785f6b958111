/**
 * Two sheets drawn from the roadmap: a point for the municipal council, and a handover.
 * @module
 */

import { longDay } from '../../browser/calendar/days.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { STATUS_WORDS, plan, progress } from '../checklist/plan.mjs';

/**
 * @typedef {import('../../browser/forms/sheet-text.mjs').Sheet} Sheet
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../checklist/plan.mjs').StepModel} StepModel
 */

const ROADMAP = 'checklist/100-jours';

/**
 * @param {'council' | 'handover'} kind
 * @param {Dossier} dossier
 * @param {StepModel[]} steps
 * @param {{today: string, federation: string}} now `federation` is the name shown on the page, or empty
 * @returns {Sheet}
 */
export function sheet(kind, dossier, steps, { today, federation }) {
  const text = (/** @type {string} */ key) => String(get(dossier, `${ROADMAP}/${key}`) ?? '');
  const value = (/** @type {string} */ key) => get(dossier, `${ROADMAP}/${key}`);
  const now = plan(steps, value, rows(dossier, `${ROADMAP}/own`), today);
  const commune = String(get(dossier, 'commune/name') ?? '');
  const all = [
    ...now.steps.map((state) => ({
      ...state,
      typed: '',
      who: text(`step/${state.id}/who`),
      partner: text(`step/${state.id}/partner`),
      blocked: text(`step/${state.id}/blocked`),
      doneOn: text(`step/${state.id}/done-on`),
      note: text(`step/${state.id}/note`),
    })),
    ...now.own.map((state) => ({ ...state, partner: '', blocked: '', doneOn: '' })),
  ];
  const start = text('start');
  const intro = [
    `${commune ? `${commune}, l` : 'L'}e ${longDay(today)}.`,
    `${progress(now)}${now.late ? `, ${now.late} en retard` : ''}.`,
    start ? `Jour 0\u00a0: ${inWords(start)}.` : '',
    federation ? `Fédération régionale\u00a0: ${federation}.` : '',
  ].filter(Boolean);
  if (kind === 'council') {
    return {
      title: 'Point au conseil municipal\u00a0: l’accès à la santé',
      intro,
      parts: [
        { title: 'Ce qui est fait', lines: all.filter(({ status }) => status === 'done').map(({ title }) => title) },
        { title: 'Ce qui avance', lines: all.filter(({ status }) => status === 'doing').map(withPerson) },
        { title: 'Ce qui bloque', lines: all.filter(({ status }) => status === 'blocked').map(withReason) },
        { title: 'La suite', lines: all.filter(({ status }) => status === 'todo').map(withPerson) },
      ].filter(({ lines }) => lines.length),
    };
  }
  return {
    title: 'Passation\u00a0: où en est la feuille de route',
    intro: [
      ...intro,
      'Avec cette fiche, transmettez le fichier du dossier\u00a0: la personne suivante l’ouvrira et continuera.',
    ],
    parts: all.map((action) => ({
      title: `${action.title}\u00a0: ${STATUS_WORDS[action.status].toLowerCase()}`,
      lines: [
        dueLine(action),
        action.doneOn && `Terminée le ${inWords(action.doneOn)}`,
        action.who && `En charge\u00a0: ${action.who}`,
        action.partner && `Partenaire\u00a0: ${action.partner}`,
        action.blocked && `Blocage\u00a0: ${action.blocked}`,
        action.note && `Note\u00a0: ${action.note}`,
      ].filter(Boolean),
    })),
  };
}

/**
 * Return a day in words, or what was typed where no day can be read in it.
 *
 * @param {string} typed
 */
function inWords(typed) {
  const day = parseDay(typed);
  return day ? longDay(day) : `«\u00a0${typed}\u00a0», à préciser`;
}

/** @param {import('../checklist/plan.mjs').State & {typed: string}} action */
function dueLine({ due, typed, late, status }) {
  const when = due ?? typed;
  return when && status !== 'done' ? `Échéance\u00a0: ${inWords(when)}${late ? ' (dépassée)' : ''}` : '';
}

/** @param {{title: string, who: string}} action */
function withPerson({ title, who }) {
  return who ? `${title} (${who})` : title;
}

/** @param {{title: string, who: string, blocked: string}} action */
function withReason({ title, who, blocked }) {
  return blocked ? `${title}\u00a0: ${blocked}` : withPerson({ title, who });
}
