/**
 * Two sheets drawn from the roadmap: a point for the municipal council, and a handover.
 * @module
 */

import { longDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { STATUS_WORDS, asDay, asStatus, plan, progress } from '../checklist/plan.mjs';

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
  const now = plan(steps, (key) => get(dossier, `${ROADMAP}/${key}`), today);
  const commune = String(get(dossier, 'commune/name') ?? '');
  const own = rows(dossier, `${ROADMAP}/own`).map(({ values }) => ({
    title: String(values.title ?? 'Action sans titre'),
    status: asStatus(values.status),
    who: String(values.who ?? ''),
    note: String(values.note ?? ''),
  }));
  const known = now.steps.map(({ step, status, due, late }) => ({
    title: step.title,
    status,
    due,
    late,
    who: text(`step/${step.id}/who`),
    partner: text(`step/${step.id}/partner`),
    blocked: text(`step/${step.id}/blocked`),
    doneOn: text(`step/${step.id}/done-on`),
    note: text(`step/${step.id}/note`),
  }));
  const start = asDay(text('start'));
  const intro = [
    `${commune ? `${commune}, l` : 'L'}e ${longDay(today)}.`,
    `${progress(now)}${now.late ? `, ${now.late} en retard` : ''}.`,
    start ? `Jour 0\u00a0: ${longDay(start)}.` : '',
    federation ? `Fédération régionale\u00a0: ${federation}.` : '',
  ].filter(Boolean);
  if (kind === 'council') {
    const all = [...known, ...own];
    return {
      title: 'Point au conseil municipal\u00a0: l’accès à la santé',
      intro,
      parts: [
        { title: 'Ce qui est fait', lines: all.filter(({ status }) => status === 'done').map(({ title }) => title) },
        { title: 'Ce qui avance', lines: all.filter(({ status }) => status === 'doing').map(withPerson) },
        { title: 'Ce qui bloque', lines: known.filter(({ status }) => status === 'blocked').map(withReason) },
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
    parts: [
      ...known,
      ...own.map((action) => ({ ...action, due: null, late: false, partner: '', blocked: '', doneOn: '' })),
    ].map((action) => ({
      title: `${action.title}\u00a0: ${STATUS_WORDS[action.status].toLowerCase()}`,
      lines: [
        action.due && action.status !== 'done'
          ? `Échéance\u00a0: ${longDay(action.due)}${action.late ? ' (dépassée)' : ''}`
          : '',
        action.doneOn && `Terminée le ${action.doneOn}`,
        action.who && `En charge\u00a0: ${action.who}`,
        action.partner && `Partenaire\u00a0: ${action.partner}`,
        action.blocked && `Blocage\u00a0: ${action.blocked}`,
        action.note && `Note\u00a0: ${action.note}`,
      ].filter((line) => line !== '' && line !== null),
    })),
  };
}

/** @param {{title: string, who: string}} action */
function withPerson({ title, who }) {
  return who ? `${title} (${who})` : title;
}

/** @param {{title: string, blocked: string}} action */
function withReason({ title, blocked }) {
  return blocked ? `${title} : ${blocked}` : title;
}
