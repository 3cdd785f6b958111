/**
 * What leaves the page: a text as a sheet, the ways to tell people as a sheet, actions and days.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { parseDay } from '../../browser/text/dates.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {{prefix: string, title: string, ways: {id: string, text: string}[]}} Calendar
 */

/** One page holds that many letters, and each line break takes some room. */
const PAGE = 3_400;
const BREAK = 60;
const HEADLINE = 120;
const REMINDERS = [7, 1];

/**
 * Return a text as a sheet. Its first line is its title, where it is one.
 *
 * @param {string} text
 * @param {string} title of a text that has none
 * @returns {Sheet}
 */
export function textSheet(text, title) {
  const [first = '', ...rest] = text.trim().split('\n');
  const isHeadline = first.length <= HEADLINE && !/[.!?…:]$/.test(first) && rest.length > 0 && !rest[0]?.trim();
  const lines = isHeadline ? rest : [first, ...rest];
  return { title: isHeadline ? first : title, intro: lines.map((line) => line.trim()).filter(Boolean), parts: [] };
}

/**
 * Say that a sheet takes more than one page.
 *
 * @param {Sheet} sheet
 */
export function lengthWords({ title, intro }) {
  const taken = [title, ...intro].reduce((sum, line) => sum + line.length + BREAK, 0);
  return taken > PAGE ? 'Ce texte peut dépasser une page\u00a0: raccourcissez-le.' : '';
}

/**
 * @param {Calendar} calendar
 * @param {Dossier} dossier
 * @returns {Sheet}
 */
export function calendarSheet(calendar, dossier) {
  const rows = readWays(calendar, dossier).map(({ text, due, day, who, isDone }) => {
    return [text, day ? shortDay(day) : due, who, isDone ? 'Oui' : ''];
  });
  const isBlank = rows.every(([, ...cells]) => cells.every((cell) => !cell));
  return {
    title: calendar.title,
    intro: isBlank ? ['Rien n’est encore prévu\u00a0: notez une date ou une personne.'] : [],
    parts: [{ title: 'Quand, et qui', table: tableOf(['Comment', 'Quand', 'Qui s’en charge', 'Fait'], rows) }].filter(
      ({ table }) => table,
    ),
  };
}

/**
 * Return the ways of which something is said, as actions.
 *
 * @param {Calendar} calendar
 * @param {Dossier} dossier
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function wayActions(calendar, dossier) {
  return readWays(calendar, dossier)
    .filter(({ due, who, isDone }) => due || who || isDone)
    .map(({ key, text, due, who, isDone }) => {
      return { origin: key, title: text, who, due, state: isDone ? 'done' : 'todo' };
    });
}

/**
 * Return the days of the ways that are not done yet.
 *
 * @param {Calendar} calendar
 * @param {Dossier} dossier
 * @param {string} url of the page that holds the texts
 * @returns {import('../../browser/calendar/ics.mjs').CalendarEvent[]}
 */
export function wayEvents(calendar, dossier, url) {
  return readWays(calendar, dossier).flatMap(({ id, text, day, who, isDone }) => {
    if (!day || isDone) return [];
    const description = [who && `Qui s’en charge\u00a0: ${who}`, `Les textes\u00a0: ${url}`].filter(Boolean).join('\n');
    return [{ id: `annonce-${id}`, title: text, day, description, url, reminders: REMINDERS }];
  });
}

/**
 * @param {Calendar} calendar
 * @param {Dossier} dossier
 */
function readWays({ prefix, ways }, dossier) {
  return ways.map(({ id, text }) => {
    const key = `${prefix}/way/${id}`;
    const said = (/** @type {string} */ field) => String(get(dossier, `${key}/${field}`) ?? '').trim();
    const due = said('due');
    const isDone = get(dossier, `${key}/done`) === true;
    return { id, key, text: text.replace(/\.$/, ''), due, day: parseDay(due), who: said('who'), isDone };
  });
}
