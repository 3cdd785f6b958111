/**
 * What a record gives to other tools: actions for the roadmap, days for a calendar.
 * @module
 */

import { calendarFile } from '../../browser/calendar/ics.mjs';
import { latest } from '../../browser/store/dossier.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { answerOf, filledRows, textAt } from './answers.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./answers.mjs').Cell} Cell
 * @typedef {import('./answers.mjs').Pour} Pour
 * @typedef {import('./answers.mjs').RecordModel} RecordModel
 * @typedef {import('../checklist/own.mjs').Action} Action
 */

const REMINDERS = [7, 1];

/**
 * Return the actions that a record names: those without a title are left out.
 *
 * @param {RecordModel} model
 * @param {Dossier} dossier
 * @returns {Action[]}
 */
export function actionsOf(model, dossier) {
  return model.sections.flatMap(({ pour }) => {
    if (!pour) return [];
    return pour.table ? rowActions(model, pour, dossier) : fieldActions(model, pour, dossier);
  });
}

/**
 * @param {RecordModel} model
 * @param {Pour} pour
 * @param {Dossier} dossier
 * @returns {Action[]}
 */
function rowActions({ sections }, pour, dossier) {
  const table = sections.flatMap(({ parts }) => parts).find((part) => part.kind === 'table' && isNamed(part.key, pour));
  if (table?.kind !== 'table') return [];
  const cells = new Map(table.columns.map((column) => [column.id, column]));
  return filledRows(table, dossier).flatMap(({ key, title, values }) => {
    const read = (/** @type {string | undefined} */ id) => worded(cells.get(id ?? ''), values[id ?? ''] ?? '');
    return actionOf(key, title || read(pour.title), pour, read);
  });
}

/**
 * @param {RecordModel} model
 * @param {Pour} pour
 * @param {Dossier} dossier
 * @returns {Action[]}
 */
function fieldActions({ name, sections }, pour, dossier) {
  const fields = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'field' ? [part] : [])));
  const read = (/** @type {string | undefined} */ id) => {
    const field = fields.find(({ cell }) => cell.id === id);
    return field ? worded(field.cell, textAt(dossier, field.key)) : '';
  };
  return actionOf(`record/${name}/${pour.title}`, read(pour.title), pour, read);
}

/**
 * @param {string} origin
 * @param {string} title
 * @param {Pour} pour
 * @param {(id: string | undefined) => string} read
 * @returns {Action[]}
 */
function actionOf(origin, title, pour, read) {
  const text = [pour.prefix, title.replace(/\s+/g, ' ')].filter(Boolean).join(' ');
  return title ? [{ origin, title: text, who: read(pour.who), due: read(pour.due), note: read(pour.note) }] : [];
}

/**
 * A day goes on as it was typed: the roadmap reads it, and says what it cannot read.
 *
 * @param {Cell | undefined} cell
 * @param {string} typed
 */
function worded(cell, typed) {
  return cell && !cell.isDay ? answerOf(cell, typed) : typed;
}

/**
 * @param {string} key
 * @param {Pour} pour
 */
function isNamed(key, { table }) {
  return key.endsWith(`/${table}`);
}

/**
 * Return how many actions have a day that cannot be read: no calendar holds them.
 *
 * @param {RecordModel} model
 * @param {Dossier} dossier
 */
export function unreadDays(model, dossier) {
  return actionsOf(model, dossier).filter(({ due }) => due?.trim() && !parseDay(due)).length;
}

/**
 * Return the dated actions as a calendar file.
 *
 * @param {RecordModel} model
 * @param {Dossier} dossier
 * @param {{now: number, url: string}} here the page, for who comes back to it from the calendar; or nothing
 * @returns {string} empty where no day can be read
 */
export function recordCalendar(model, dossier, { now, url }) {
  const events = actionsOf(model, dossier).flatMap(({ origin, title, who, due, note }) => {
    const day = parseDay(due);
    const description = [who, note, url && `${model.title}\u00a0: ${url}`].filter(Boolean).join('\n');
    return day ? [{ id: origin.replaceAll('/', '-'), title, day, description, url, reminders: REMINDERS }] : [];
  });
  const calendar = { name: model.title, dossierId: dossier.id, changedAt: latest(dossier), now, events };
  return events.length ? calendarFile(calendar) : '';
}
