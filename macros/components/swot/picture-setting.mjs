/**
 * The ideas of a board set in columns, in the largest letters that hold in a picture.
 * @module
 */

import { similarWords } from './arranged.mjs';
import { linesOf } from './picture-lines.mjs';

/**
 * @typedef {import('./arranged.mjs').Board} Board
 * @typedef {import('./arranged.mjs').Idea} Idea
 * @typedef {import('./picture-lines.mjs').Measure} Measure
 *
 * @typedef {{idea: Idea, lines: string[], small: string[], height: number}} Item an idea set in lines
 * @typedef {{columns: Item[][], height: number}} Block the ideas of a quadrant, set in columns
 * @typedef {{size: number, left: number, sets: Block[], rows: number[]}} Setting `left` is the width of the left
 *   quadrants, `rows` the heights of those above and of those below
 */

/** All lengths are in pixels, as the sizes of letters. */
export const WIDTH = 1920;
export const [MARGIN, GAP, PAD] = [36, 18, 16];
/** Sizes of the ideas, and the one under which a stack counts its other ideas rather than quotes them. */
const [LARGEST, SMALLEST, EASY] = [40, 16, 22];
/** The size of the title of a quadrant, and the height of a line for letters 1 high. */
export const [HEADING, LINE] = [28, 1.22];
/** Of the size of the ideas: what is said beside them, and what is between two of them. */
export const [SMALL, BETWEEN] = [0.8, 0.4];
/** The share of the width for the quadrants at the left: they may hold more than those at the right, or fewer. */
const SHARES = [0.5, 0.42, 0.58, 0.33, 0.67];
const COLUMNS = [1, 2, 3];
/** How many times a range is halved: less than a tenth of what it was about is left. */
const HALVINGS = 8;
export const PRIORITY = 'Priorité';

/**
 * Return the largest letters that hold in the room. Where they are read with ease, the ideas of a stack are quoted.
 *
 * @param {Board} board
 * @param {number} room for the two rows of quadrants
 * @param {Measure} measure
 * @returns {Setting}
 */
export function settingOf(board, room, measure) {
  const best = (/** @type {number} */ size, /** @type {boolean} */ isQuoting) =>
    SHARES.map((share) => settingAt(board, size, share, isQuoting, measure)).find(({ rows }) => total(rows) <= room);
  const quoting = largest(EASY, (size) => best(size, true));
  const counting = quoting ?? largest(SMALLEST, (size) => best(size, false));
  return counting ?? settingAt(board, SMALLEST, 0.5, false, measure);
}

/**
 * Return what the largest letters give, of those that give something.
 *
 * @template T
 * @param {number} least
 * @param {(size: number) => T | undefined} at
 * @returns {T | undefined}
 */
function largest(least, at) {
  let found = at(LARGEST);
  if (found) return found;
  let [low, high] = [least, LARGEST];
  found = at(least);
  for (let turn = 0; found && turn < HALVINGS; turn += 1) {
    const size = (low + high) / 2;
    const held = at(size);
    found = held ?? found;
    if (held) low = size;
    else high = size;
  }
  return found;
}

/**
 * @param {Board} board
 * @param {number} size
 * @param {number} share
 * @param {boolean} isQuoting
 * @param {Measure} measure
 * @returns {Setting}
 */
function settingAt({ quadrants }, size, share, isQuoting, measure) {
  const both = WIDTH - 2 * MARGIN - GAP;
  const sets = quadrants.map(({ ideas }, index) => {
    const width = both * (index % 2 ? 1 - share : share) - 2 * PAD;
    return COLUMNS.map((count) => setOf(ideas, count, width, size, isQuoting, measure)).reduce((best, other) =>
      other.height < best.height ? other : best,
    );
  });
  // One without ideas says so.
  const heights = sets.map(({ height }) => Math.max(height, 2 * size) + HEADING * LINE + 2 * PAD);
  const rows = [Math.max(...heights.slice(0, 2)), Math.max(...heights.slice(2))];
  return { size, left: both * share, sets, rows };
}

/**
 * Set ideas in columns, the highest of which is as low as can be.
 *
 * @param {Idea[]} ideas
 * @param {number} count of columns
 * @param {number} width of them all
 * @param {number} size
 * @param {boolean} isQuoting
 * @param {Measure} measure
 * @returns {Block}
 */
function setOf(ideas, count, width, size, isQuoting, measure) {
  const room = columnWidth(width, count) - besideOf(ideas, size, measure);
  const items = ideas.map((idea) => itemOf(idea, room, size, isQuoting, measure));
  let [low, high] = [
    Math.max(0, ...items.map(heightOf), total(items.map(heightOf)) / count),
    total(items.map(heightOf)),
  ];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const limit = (low + high) / 2;
    if (columnsOf(items, limit).length <= count) high = limit;
    else low = limit;
  }
  const columns = columnsOf(items, high);
  const height = Math.max(0, ...columns.map((column) => total(column.map(heightOf))));
  // Those that stay empty keep their place: the width of all was counted.
  return { columns: [...columns, ...Array(count - columns.length).fill([])], height };
}

/** @param {Item} item */
function heightOf({ height }) {
  return height;
}

/**
 * @param {Item[]} items
 * @param {number} limit no column is higher, unless its only item is
 */
function columnsOf(items, limit) {
  /** @type {Item[][]} */
  const columns = [];
  let left = 0;
  for (const item of items) {
    // Sums of heights are not exact.
    if (item.height > left + 0.01) {
      columns.push([]);
      left = limit;
    }
    columns.at(-1)?.push(item);
    left -= item.height;
  }
  return columns;
}

/**
 * Return the width of each of some columns.
 *
 * @param {number} width
 * @param {number} count
 */
export function columnWidth(width, count) {
  return (width - (count - 1) * 2 * PAD) / count;
}

/**
 * Return the width of what stands at the right of the ideas, with the gap before it.
 *
 * @param {Idea[]} ideas
 * @param {number} size
 * @param {Measure} measure
 */
function besideOf(ideas, size, measure) {
  const widths = ideas.flatMap(({ votes, priority }) => [
    measure(votes, true) * size,
    priority ? measure(PRIORITY, true) * size * SMALL : 0,
  ]);
  const widest = Math.max(0, ...widths);
  return widest && widest + size;
}

/**
 * @param {Idea} idea
 * @param {number} room
 * @param {number} size
 * @param {boolean} isQuoting
 * @param {Measure} measure
 * @returns {Item}
 */
function itemOf(idea, room, size, isQuoting, measure) {
  const lines = linesOf(idea.text, room / size, idea.priority, measure);
  const others = isQuoting ? idea.similar.map((text) => `+ ${text}`) : [similarWords(idea)];
  const small = others.flatMap((text) => linesOf(text, room / (size * SMALL), false, measure));
  const written = lines.length + small.length * SMALL;
  const beside = (idea.votes ? 1 : 0) + (idea.priority ? SMALL : 0);
  return { idea, lines, small, height: (Math.max(written, beside) * LINE + BETWEEN) * size };
}

/**
 * Return the sum of numbers.
 *
 * @param {number[]} numbers
 */
export function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
