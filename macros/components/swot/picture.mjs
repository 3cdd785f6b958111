/**
 * The board as a picture for slides: where each shape stands. Whatever draws it draws these.
 * @module
 */

import { linesOf, remembered } from './picture-lines.mjs';
import {
  BETWEEN,
  GAP,
  HEADING,
  LINE,
  MARGIN,
  PAD,
  PRIORITY,
  SMALL,
  WIDTH,
  columnWidth,
  settingOf,
  total,
} from './picture-setting.mjs';

/**
 * @typedef {import('./arranged.mjs').Board} Board
 * @typedef {import('./picture-lines.mjs').Measure} Measure
 * @typedef {import('./picture-setting.mjs').Item} Item
 * @typedef {import('./picture-setting.mjs').Block} Block
 *
 * @typedef {{kind: 'box', x: number, y: number, width: number, height: number, fill: string, edge: string}} Box
 *   `edge` is the colour of its border
 * @typedef {{kind: 'words', x: number, y: number, width: number, size: number, isBold: boolean, fill: string,
 *   text: string}} Words on one line that starts at `x` and stands on `y`; `width` is what they take
 * @typedef {Box | Words} Shape
 * @typedef {{title: string, width: number, height: number, size: number, shapes: Shape[]}} Picture in pixels; `size`
 *   is that of the letters of its ideas
 *
 * @typedef {{x: number, y: number, width: number, height: number}} Frame
 */

/** A picture is at least as high as a slide. */
export const HEIGHT = 1080;
const [TITLE, ABOUT] = [44, 26];
/** The letters of another machine may be a little wider than those that were measured. */
const SPARE = 1.04;
const [INK, SOFT, GROUND, EDGE, TINT, MARK] = ['#111', '#444', '#fff', '#889', '#def', '#024'];
const NONE = 'Aucune idée';

/**
 * Return the picture: as large as a slide, or higher where its ideas could not be read.
 *
 * @param {Board} board
 * @param {Measure} widthOf
 * @returns {Picture}
 */
export function pictureOf(board, widthOf) {
  const known = remembered(widthOf);
  /** @type {Measure} */
  const measure = (text, isBold) => known(text, isBold) * SPARE;
  const head = headOf(board, measure);
  const room = HEIGHT - head.height - MARGIN - GAP;
  const { size, left, sets, rows } = settingOf(board, room, measure);
  const spare = Math.max(0, room - total(rows)) / 2;
  const [above = 0, below = 0] = rows.map((height) => height + spare);
  const height = Math.max(HEIGHT, Math.ceil(head.height + above + GAP + below + MARGIN));
  const shapes = board.quadrants.flatMap(({ title }, index) => {
    const [isRight, isBelow] = [index % 2 === 1, index > 1];
    /** @type {Frame} */
    const frame = {
      x: isRight ? MARGIN + left + GAP : MARGIN,
      y: isBelow ? head.height + above + GAP : head.height,
      width: isRight ? WIDTH - 2 * MARGIN - GAP - left : left,
      height: isBelow ? below : above,
    };
    return drawnQuadrant(title, sets[index] ?? { columns: [], height: 0 }, frame, size, measure);
  });
  const ground = box({ x: 0, y: 0, width: WIDTH, height }, GROUND, GROUND);
  return { title: board.head, width: WIDTH, height, size, shapes: [ground, ...head.shapes, ...shapes] };
}

/**
 * @param {Board} board
 * @param {Measure} measure
 * @returns {{shapes: Shape[], height: number}}
 */
function headOf({ title, about }, measure) {
  const width = WIDTH - 2 * MARGIN;
  /** @type {[string, number, boolean][]} */
  const parts = [
    [title, TITLE, true],
    [about, ABOUT, false],
  ];
  let y = MARGIN / 2;
  const shapes = parts.flatMap(([text, size, isBold]) =>
    linesOf(text, width / size, isBold, measure).map((line) => {
      y += size * LINE;
      return words(line, MARGIN, y, size, measure, { isBold });
    }),
  );
  return { shapes, height: y + GAP };
}

/**
 * @param {string} title
 * @param {Block} set
 * @param {Frame} frame
 * @param {number} size
 * @param {Measure} measure
 * @returns {Shape[]}
 */
function drawnQuadrant(title, { columns }, frame, size, measure) {
  const { x, y, width } = frame;
  const bar = HEADING * LINE + PAD;
  const room = columnWidth(width - 2 * PAD, columns.length);
  const items = columns.flatMap((items, index) => {
    const at = { x: x + PAD + index * (room + 2 * PAD), width: room };
    let top = y + bar + PAD / 2;
    return items.flatMap((item) => {
      const drawn = drawnItem(item, { ...at, y: top, height: item.height }, size, measure);
      top += item.height;
      return drawn;
    });
  });
  const none = columns.flat().length ? [] : [words(NONE, x + PAD, y + bar + size * 1.5, size, measure, { fill: SOFT })];
  return [
    box(frame, GROUND, EDGE),
    box({ x, y, width, height: bar }, MARK, MARK),
    words(title, x + PAD, y + HEADING + PAD / 2, HEADING, measure, { isBold: true, fill: GROUND }),
    ...items,
    ...none,
  ];
}

/**
 * @param {Item} item
 * @param {Frame} frame
 * @param {number} size
 * @param {Measure} measure
 * @returns {Shape[]}
 */
function drawnItem({ idea, lines, small, height }, { x, y, width }, size, measure) {
  const isBold = idea.priority;
  const step = size * LINE;
  const top = y + (BETWEEN * size) / 2;
  // Letters stand on their line, and those that hang take the rest of it.
  const foot = (/** @type {number} */ letters) => letters * 0.97;
  const after = top + lines.length * step;
  const others = small.map((line, index) =>
    words(line, x, after + index * step * SMALL + foot(size * SMALL), size * SMALL, measure, { fill: SOFT }),
  );
  const atRight = (/** @type {string} */ text, /** @type {number} */ letters, /** @type {number} */ above) =>
    words(text, x + width - measure(text, true) * letters, above + foot(letters), letters, measure, { isBold: true });
  return [
    ...(isBold ? [box({ x: x - PAD / 2, y: y + 1, width: width + PAD, height: height - 2 }, TINT, MARK)] : []),
    ...lines.map((line, index) => words(line, x, top + index * step + foot(size), size, measure, { isBold })),
    ...others,
    ...(idea.votes ? [atRight(idea.votes, size, top)] : []),
    ...(isBold ? [atRight(PRIORITY, size * SMALL, top + (idea.votes ? step : 0))] : []),
  ];
}

/**
 * @param {Frame} frame
 * @param {string} fill
 * @param {string} edge
 * @returns {Box}
 */
function box({ x, y, width, height }, fill, edge) {
  return { kind: 'box', x, y, width, height, fill, edge };
}

/**
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {Measure} measure
 * @param {{isBold?: boolean, fill?: string}} [look]
 * @returns {Words}
 */
function words(text, x, y, size, measure, { isBold = false, fill = INK } = {}) {
  return { kind: 'words', x, y, width: measure(text, isBold) * size, size, isBold, fill, text };
}
