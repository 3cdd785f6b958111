/**
 * The attendance sheet of a meeting, with what is known: the day, the place, who is expected. Each signs her line.
 * @module
 */

import { longDay } from '../../browser/calendar/days.mjs';
import { hour } from './schedule.mjs';

/** Lines of a page, and those left at least for who comes without being expected. */
const LINES = 15;
const SPARE = 4;
/** Written by hand. */
const BLANK = '\u2026'.repeat(12);

/**
 * What the page says of the sheet.
 *
 * @typedef {object} Model
 * @property {string} part the title of the table
 * @property {string[]} columns the name, the profession, the structure, then what each one fills in
 * @property {string[]} notes how to fill it, and what to be careful of
 */

/**
 * @param {import('./meeting.mjs').Meeting} meeting
 * @param {Model} model
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function attendance({ day, start, place, participants }, { part, columns, notes }) {
  const when = [day && longDay(day), start !== undefined && hour(start)].filter(Boolean).join(', ');
  const head = [...columns, 'Signature'];
  const line = (/** @type {string[]} */ known) => head.map((_, index) => known[index] ?? '');
  const expected = participants.filter(({ answer }) => answer !== 'non');
  const spare = Array.from({ length: Math.max(SPARE, LINES - expected.length) }, () => line([]));
  const rows = [...expected.map(({ who, role, organisation }) => line([who, role, organisation])), ...spare];
  return {
    title: 'Feuille de présence\u00a0: première réunion',
    intro: [`Date\u00a0: ${when || BLANK}`, `Lieu\u00a0: ${place || BLANK}`, ...notes],
    parts: [{ title: part, table: { head, rows } }],
  };
}
