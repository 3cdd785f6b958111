/**
 * How much two pages hold: a sheet is drawn with ever less room for each list, until it fits. What is left out is said.
 * @module
 */

/**
 * @typedef {import('../../browser/forms/sheet-text.mjs').Sheet} Sheet
 *
 * @typedef {object} Room
 * @property {number} lines of each list
 * @property {number} letters of each text of a list
 * @property {number} written letters of a text that the visitor wrote for this sheet
 */

/** @type {Room[]} */
const ROOMS = [
  { lines: 12, letters: 240, written: 1_800 },
  { lines: 8, letters: 160, written: 1_500 },
  { lines: 6, letters: 110, written: 1_200 },
  { lines: 4, letters: 90, written: 900 },
  { lines: 3, letters: 70, written: 600 },
];

// Two printed pages, the letterhead and the footer taken off, counted in lines of text.
const MOST_LINES = 84;
const LETTERS_OF_A_LINE = 88;
const LETTERS_OF_A_CELL = 26;
const LINES_OF_A_HEADING = 2.5;
// The space above a line of a list or of a table, and above a paragraph.
const GAP = 0.4;

/**
 * Return the sheet with the most room that fits two pages.
 *
 * @param {(room: Room) => Sheet} write
 * @returns {Sheet}
 */
export function inTwoPages(write) {
  const drafts = ROOMS.map(write);
  return drafts.find((sheet) => heightOf(sheet) <= MOST_LINES) ?? /** @type {Sheet} */ (drafts.at(-1));
}

/** @param {Sheet} sheet */
function heightOf({ intro, parts }) {
  const high = (/** @type {string} */ text, per = LETTERS_OF_A_LINE) => Math.ceil(text.length / per) + GAP;
  const sum = (/** @type {number[]} */ all) => all.reduce((total, each) => total + each, 0);
  const heights = parts.map(({ text = [], lines = [], table }) => {
    const rows = table ? [table.head, ...table.rows] : [];
    const cells = rows.map((row) => Math.max(...row.map((cell) => high(cell, LETTERS_OF_A_CELL))));
    return LINES_OF_A_HEADING + sum([...text, ...lines].map((line) => high(line))) + sum(cells);
  });
  return LINES_OF_A_HEADING + sum(intro.map((line) => high(line))) + sum(heights);
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
