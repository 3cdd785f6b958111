/**
 * A roadmap as a calendar file or a table.
 * @module
 */

import { calendarFile } from '../../browser/calendar/ics.mjs';
import { get, latest } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { download } from '../../browser/page/download.mjs';
import { dayCell } from '../../browser/text/cells.mjs';
import { downloadTable } from '../../browser/forms/table.mjs';
import { STATUS_WORDS, isOver } from './plan.mjs';

const REMINDERS = [7, 1];
const HEADING = [
  ...['N°', 'Action', 'État', 'Échéance', 'Retard', 'Responsable'],
  ...['Partenaire', 'Blocage', 'Terminée le', 'Note'],
];

/**
 * @typedef {object} Source
 * @property {string} name
 * @property {string} title
 * @property {string} prefix of its keys in the dossier
 * @property {import('./plan.mjs').Plan} plan
 * @property {import('../../browser/store/store.mjs').DossierStore} store
 */

/**
 * Return the due actions as calendar events: one action, or all those that are not over.
 *
 * @param {Source} source
 * @param {string} [only] the id of an action
 * @returns {import('../../browser/calendar/ics.mjs').CalendarEvent[]}
 */
export function events({ plan, prefix, name, store }, only) {
  const value = (/** @type {string} */ key) => String(get(store.dossier, `${prefix}/${key}`) ?? '');
  const known = plan.steps
    .filter(({ step, due, status }) => due && (only ? step.id === only : !isOver(status)))
    .map(({ step, due }) => ({
      id: `${name}-${step.id}`,
      title: step.title,
      day: /** @type {string} */ (due),
      description: [value(`step/${step.id}/who`), value(`step/${step.id}/note`)].filter(Boolean).join('\n'),
      reminders: REMINDERS,
    }));
  const own = plan.own
    .filter(({ due, status }) => due && !only && !isOver(status))
    .map(({ id, title, due, who, note }) => ({
      id: `${name}-${id}`,
      title,
      day: /** @type {string} */ (due),
      description: [who, note].filter(Boolean).join('\n'),
      reminders: REMINDERS,
    }));
  return [...known, ...own];
}

/**
 * Return the visitor's own actions that the calendar leaves out, because no day can be read in what is written.
 *
 * @param {import('./plan.mjs').Plan} plan
 */
export function unread({ own }) {
  return own.filter(({ wrong, status }) => wrong && !isOver(status));
}

/**
 * Download the calendar file.
 *
 * @param {Source} source
 * @param {string} [only]
 * @returns {string} where it lies; empty if there is no event, hence no file
 */
export function exportCalendar(source, only) {
  const { store, title } = source;
  const found = events(source, only);
  if (!found.length) return '';
  const now = store.surroundings.clock();
  const text = calendarFile({
    name: title,
    dossierId: store.dossier.id,
    changedAt: latest(store.dossier),
    now,
    events: found,
  });
  return download(fileName('agenda', store.dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
}

/**
 * Return the roadmap as a table, heading first.
 *
 * @param {Source} source
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function table({ plan, prefix, store }) {
  const value = (/** @type {string} */ key) => get(store.dossier, `${prefix}/${key}`);
  const known = plan.steps.map(({ step, status, due, late }, index) => [
    index + 1,
    step.title,
    STATUS_WORDS[status],
    dayCell(due),
    late ? 'en retard' : null,
    ...['who', 'partner', 'blocked'].map((field) => value(`step/${step.id}/${field}`)),
    dayCell(value(`step/${step.id}/done-on`)),
    value(`step/${step.id}/note`),
  ]);
  const own = plan.own.map(({ title, status, typed, wrong, late, who, blocked, doneOn, note }) => [
    null,
    title,
    STATUS_WORDS[status],
    dayCell(typed),
    late ? 'en retard' : wrong && !isOver(status) ? 'date à préciser' : null,
    who,
    null,
    blocked,
    dayCell(doneOn),
    note,
  ]);
  return [HEADING, ...known, ...own];
}

/** @param {Source} source */
export function exportTable(source) {
  return downloadTable('feuille-de-route', table(source), source.store);
}
