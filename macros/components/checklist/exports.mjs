/**
 * A roadmap as a calendar file or a table.
 * @module
 */

import { calendarFile } from '../../browser/calendar/ics.mjs';
import { toCsv } from '../../browser/text/csv.mjs';
import { get, latest } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { download } from '../../browser/page/download.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { STATUS_WORDS, asStatus, isOver } from './plan.mjs';

const REMINDERS = [7, 1];

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
  const own = rows(store.dossier, `${prefix}/own`).flatMap(({ id, values }) => {
    const day = parseDay(String(values.due ?? ''));
    if (!day || only || isOver(asStatus(values.status))) return [];
    const description = [values.who, values.note].filter(Boolean).join('\n');
    return [{ id: `${name}-${id}`, title: String(values.title ?? 'Action'), day, description, reminders: REMINDERS }];
  });
  return [...known, ...own];
}

/**
 * Download the calendar file.
 *
 * @param {Source} source
 * @param {string} [only]
 * @returns {number} how many events it holds; without any there is no file
 */
export function exportCalendar(source, only) {
  const { store, title } = source;
  const found = events(source, only);
  if (!found.length) return 0;
  const now = store.surroundings.clock();
  const text = calendarFile({
    name: title,
    dossierId: store.dossier.id,
    changedAt: latest(store.dossier),
    now,
    events: found,
  });
  download(fileName('agenda', store.dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
  return found.length;
}

/**
 * Return the roadmap as a table, heading first.
 *
 * @param {Source} source
 * @returns {import('../../browser/store/grammar.mjs').Value[][]}
 */
export function table({ plan, prefix, store }) {
  const value = (/** @type {string} */ key) => get(store.dossier, `${prefix}/${key}`);
  const fields = ['who', 'partner', 'blocked', 'done-on', 'note'];
  const known = plan.steps.map(({ step, status, due, late }, index) => [
    index + 1,
    step.title,
    STATUS_WORDS[status],
    due,
    late ? 'en retard' : null,
    ...fields.map((field) => value(`step/${step.id}/${field}`)),
  ]);
  const own = rows(store.dossier, `${prefix}/own`).map(({ values }) => [
    null,
    values.title ?? null,
    STATUS_WORDS[asStatus(values.status)],
    parseDay(String(values.due ?? '')) ?? values.due ?? null,
    null,
    values.who ?? null,
    null,
    null,
    null,
    values.note ?? null,
  ]);
  const heading = [
    'N°',
    'Action',
    'État',
    'Échéance',
    'Retard',
    'Responsable',
    'Partenaire',
    'Blocage',
    'Terminée le',
    'Note',
  ];
  return [heading, ...known, ...own];
}

/** @param {Source} source */
export function exportTable(source) {
  const { store } = source;
  const now = store.surroundings.clock();
  download(fileName('feuille-de-route', store.dossier, now, 'csv'), toCsv(table(source)), 'text/csv;charset=utf-8');
}
