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
 * @typedef {import('../../browser/text/sheet.mjs').Part} Part
 * @typedef {{prefix: string, title: string, ways: {id: string, text: string}[]}} Calendar
 */

/** One page holds that many lines, of that many letters. */
const [PAGE, LINE] = [38, 90];
const HEADLINE = 120;
const ITEM = /^[–—•*-]\s+(\S.*)$/;
const REMINDERS = [7, 1];

/**
 * Return a text as a sheet: its first line is its title, where it is one, and its lines with a dash are lists.
 *
 * @param {string} text
 * @param {string} title of a text that has none
 * @returns {Sheet}
 */
export function textSheet(text, title) {
  const blocks = text
    .replace(/\r/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  const [first = ''] = blocks;
  const isHeadline = blocks.length > 1 && first.length <= HEADLINE && !/\n|[.!?…:]$/.test(first);
  const parts = (isHeadline ? blocks.slice(1) : blocks).flatMap(partsOf);
  return { title: isHeadline ? first : title, intro: [], parts };
}

/**
 * Return a block as parts without a title: what announces a list stands with it.
 *
 * @param {string} block
 * @returns {Part[]}
 */
function partsOf(block) {
  /** @type {(Part & {text: string[], lines: string[]})[]} */
  const parts = [];
  for (const line of block.split('\n').map((each) => each.trim())) {
    const item = ITEM.exec(line)?.[1];
    const last = parts.at(-1);
    if (item) {
      if (last) last.lines.push(item);
      else parts.push({ title: '', text: [], lines: [item] });
    } else if (last && !last.lines.length) last.text.push(line);
    else parts.push({ title: '', text: [line], lines: [] });
  }
  return parts;
}

/**
 * Say that a sheet takes more than one page.
 *
 * @param {Sheet} sheet
 */
export function lengthWords({ title, parts }) {
  const lines = parts.flatMap(({ text = [], lines: items = [] }) => [...text, ...items]);
  const taken = [title, ...lines].reduce((sum, line) => sum + Math.ceil(line.length / LINE), 0) + parts.length / 2;
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
