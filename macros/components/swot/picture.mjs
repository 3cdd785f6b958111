/**
 * The board as a picture for slides: where each shape stands. Whatever draws it draws these.
 * @module
 */

import { similarWords } from './arranged.mjs';
import { linesOf, remembered } from './picture-lines.mjs';

/**
 * @typedef {import('./arranged.mjs').Board} Board
 * @typedef {import('./arranged.mjs').Idea} Idea
 * @typedef {import('./picture-lines.mjs').Measure} Measure
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
 * @typedef {{idea: Idea, lines: string[], small: string[], height: number}} Item an idea set in lines
 * @typedef {{columns: Item[][], height: number}} Set the ideas of a quadrant, set in columns
 * @typedef {{size: number, left: number, sets: Set[], rows: number[]}} Setting `left` is the width of the left
 *   quadrants, `rows` the heights of those above and of those below
 */

export const [WIDTH, HEIGHT] = [1920, 1080];
const [MARGIN, GAP, PAD] = [36, 18, 16];
/** Sizes of the ideas, and the one under which a stack counts its other ideas rather than quotes them. */
const [LARGEST, SMALLEST, EASY] = [40, 16, 22];
const [TITLE, ABOUT, HEADING] = [44, 26, 28];
const LINE = 1.22;
/** Of the size of the ideas: what is said beside them, and what is between two of them. */
const [SMALL, BETWEEN] = [0.8, 0.4];
/** The share of the width for the quadrants at the left: they may hold more than those at the right, or fewer. */
const SHARES = [0.5, 0.42, 0.58, 0.33, 0.67];
const COLUMNS = [1, 2, 3];
/** How many times a range is halved: less than a tenth of what it was about is left. */
const HALVINGS = 8;
/** The letters of another machine may be a little wider than those that were measured. */
const SPARE = 1.04;
const [INK, SOFT, GROUND, EDGE, TINT, MARK] = ['#111', '#444', '#fff', '#889', '#def', '#024'];
const PRIORITY = 'Priorité';
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
 * Return the largest letters that hold in the room. Where they are read with ease, the ideas of a stack are quoted.
 *
 * @param {Board} board
 * @param {number} room for the two rows of quadrants
 * @param {Measure} measure
 * @returns {Setting}
 */
function settingOf(board, room, measure) {
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
 * @returns {Set}
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
 * @param {number} width
 * @param {number} count
 */
function columnWidth(width, count) {
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
 * @param {string} title
 * @param {Set} set
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

/** @param {number[]} numbers */
function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
