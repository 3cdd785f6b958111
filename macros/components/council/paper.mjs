/**
 * How much two pages hold: a sheet is drawn with ever less room for each list, until it fits. What is left out is said.
 * @module
 */

import { rowsOf } from '../../browser/text/timeline.mjs';

/**
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 *
 * @typedef {object} Room
 * @property {number} lines of each list
 * @property {number} letters of each text of a list
 * @property {number} written letters of a text that the visitor wrote for this sheet
 * @property {boolean} hasPictures whether there is room for them: they go once nothing more can be shortened
 */

/** @type {Omit<Room, 'hasPictures'>[]} */
const ROOMS = [
  { lines: 12, letters: 240, written: 1_800 },
  { lines: 9, letters: 180, written: 1_800 },
  { lines: 7, letters: 140, written: 1_800 },
  { lines: 6, letters: 110, written: 1_800 },
  { lines: 5, letters: 90, written: 1_800 },
  // What the visitor wrote for this sheet shortens last.
  { lines: 4, letters: 80, written: 1_400 },
  { lines: 3, letters: 70, written: 1_000 },
  { lines: 3, letters: 70, written: 600 },
];

// In lines of printed text. Two pages hold more: what is around the sheet takes some of them, and a heading may be
// pushed to the second.
const MOST_LINES = 82;
/** Pictures are measured more closely than words: with them, two pages hold so much more. */
const MORE_WITH_PICTURES = 26;
const LETTERS_OF_A_LINE = 92;
const LETTERS_OF_A_CELL = 26;
const BETWEEN_COLUMNS = 3;
/** What each takes besides its text. */
const TAKES = { heading: 2.4, paragraph: 0.5, line: 0.25, row: 0.6 };
/** A row of a timeline is as high as a line; its days, its dates and what is around it take five more. */
const TIMELINE = { around: 5, row: 1 };

/**
 * Return the sheet with the most room that fits two pages.
 *
 * @param {(room: Room) => Sheet} write
 * @returns {Sheet}
 */
export function inTwoPages(write) {
  const drafts = [true, false].flatMap((hasPictures) => ROOMS.map((room) => write({ ...room, hasPictures })));
  return drafts.find(isShort) ?? /** @type {Sheet} */ (drafts.at(-1));
}

/** @param {Sheet} sheet */
function isShort(sheet) {
  const more = sheet.parts.some(({ timeline }) => timeline) ? MORE_WITH_PICTURES : 0;
  return heightOf(sheet) <= MOST_LINES + more;
}

/** @param {Sheet} sheet */
function heightOf({ intro, parts }) {
  const linesOf = (/** @type {string} */ text, per = LETTERS_OF_A_LINE) => Math.ceil(text.length / per);
  const sum = (/** @type {number[]} */ all) => all.reduce((total, each) => total + each, 0);
  const written = (/** @type {string[]} */ texts, /** @type {number} */ takes) =>
    sum(texts.map((text) => linesOf(text) + takes));
  const heights = parts.map(({ text = [], lines = [], table, timeline }) => {
    const rows = table?.rows.length ? [table.head, ...table.rows] : [];
    const most = isBroad(rows) ? LETTERS_OF_A_LINE : LETTERS_OF_A_CELL;
    const cells = rows.map((row) => Math.max(...row.map((cell) => linesOf(cell, most))) + TAKES.row);
    const drawn = timeline ? TIMELINE.around + TIMELINE.row * rowsOf(timeline) : 0;
    return TAKES.heading + written(text, TAKES.paragraph) + written(lines, TAKES.line) + sum(cells) + drawn;
  });
  return TAKES.heading + written(intro, TAKES.paragraph) + sum(heights);
}

/**
 * Whether every row of a table holds on one line: its columns are as wide as what they hold.
 *
 * @param {string[][]} rows
 */
function isBroad(rows) {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return widths.reduce((sum, width) => sum + width + BETWEEN_COLUMNS, 0) <= LETTERS_OF_A_LINE;
}

/**
 * Return the first of a list, and how many more there are.
 *
 * @template T
 * @param {T[]} list
 * @param {Room} room
 * @param {(left: number) => T} more says it
 * @returns {T[]}
 */
export function firstFew(list, { lines }, more) {
  // A line that says « one more » takes the place of that one.
  if (list.length <= lines) return list;
  return [...list.slice(0, lines - 1), more(list.length - lines + 1)];
}

/**
 * Cut a text at a word, and say so with three dots.
 *
 * @param {string} text
 * @param {number} most letters
 */
export function shortened(text, most) {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  if (letters.length <= most) return letters.join('');
  const start = letters.slice(0, most - 1).join('');
  return `${start.replace(/\s+\S*$/, '') || start}…`;
}

/**
 * Return the paragraphs of a text, as long as there is room for them; three dots end what is cut.
 *
 * @param {string} text
 * @param {number} most letters
 * @returns {string[]}
 */
export function paragraphs(text, most) {
  /** @type {string[]} */
  const found = [];
  let left = most;
  for (const paragraph of text.split('\n')) {
    const whole = shortened(paragraph, Infinity);
    if (!whole) continue;
    if (left <= 0) return [...found.slice(0, -1), `${found.at(-1)} …`];
    found.push(shortened(whole, left));
    if (found.at(-1) !== whole) return found;
    // A short paragraph takes a line all the same.
    left -= Math.max(whole.length, LETTERS_OF_A_LINE);
  }
  return found;
}
