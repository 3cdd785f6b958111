/**
 * How large the letters of one quadrant may be, and on which pages its cards stand. What they measure is asked of the
 * page: nothing here knows it.
 * @module
 */

import { LARGEST_SHARE, MOST_COLUMNS, largest } from './wall-layout.mjs';

/**
 * @typedef {import('./wall-layout.mjs').Screen} Screen
 * @typedef {{size: number, columns: number, pages: number[][]}} One the places of the cards, page by page
 */

/** From 8 metres on a screen 2 metres wide, what the room reads without effort: px where the screen has 1280 × 720. */
const READ_AFAR = 36;
const REFERENCE = 1280 * 720;
/** On a phone in the hand, no smaller. */
const READ_NEAR = 18;
/** A column, in em. */
const NARROWEST = 9;

/**
 * The smallest letters of a quadrant shown alone: they follow the screen.
 *
 * @param {Screen} screen
 * @returns {number} px
 */
export function leastSize({ width, height }) {
  return Math.max(READ_NEAR, Math.round(READ_AFAR * Math.sqrt((width * height) / REFERENCE)));
}

/**
 * Place one quadrant alone: letters as large as one page allows, and never smaller than the least size. What does not
 * fit then goes to another page.
 *
 * @param {Screen} screen
 * @param {number} least px
 * @param {number} count of the cards
 * @param {(size: number, columns: number) => {heights: number[], room: number}} measure the height of each card, and
 *   of their list
 * @returns {One}
 */
export function planOne(screen, least, count, measure) {
  /** @param {number} size */
  const best = (size) => {
    const most = Math.max(1, Math.min(MOST_COLUMNS, count, Math.floor(screen.width / (NARROWEST * size))));
    /** @type {One | undefined} */
    let found;
    let isWhole = false;
    for (let columns = 1; columns <= most; columns += 1) {
      const { heights, room } = measure(size, columns);
      const pages = pagesOf(heights, columns, room);
      isWhole ||= pages.length === 1 && heights.every((height) => height <= room);
      if (!found || pages.length < found.pages.length) found = { size, columns, pages };
    }
    return { found: /** @type {One} */ (found), isWhole };
  };
  const size = largest(least, Math.max(least, screen.height * LARGEST_SHARE), (tried) => best(tried).isWhole);
  return best(size).found;
}

/**
 * Deal cards out to the columns of pages, in their order.
 *
 * @param {number[]} heights
 * @param {number} columns of a page
 * @param {number} room the height of a column
 * @returns {number[][]} one page at least; a card that is higher than the room has its column
 */
export function pagesOf(heights, columns, room) {
  /** @type {number[]} */
  let page = [];
  const pages = [page];
  let [column, filled] = [1, 0];
  heights.forEach((height, index) => {
    if (filled && filled + height > room) {
      column += 1;
      filled = 0;
    }
    if (column > columns) {
      pages.push((page = []));
      column = 1;
    }
    page.push(index);
    filled += height;
  });
  return pages;
}
