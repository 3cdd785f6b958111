/**
 * A timeline as a picture. Places are shares of its width and heights are those of its letters: it fits a phone, paper
 * and larger letters as it is, and no letter shrinks. Each status has its own shape, and its word below.
 * @module
 */

import { LEGEND_COLUMNS, heightOf, looksOf, piles } from '../text/timeline.mjs';

/**
 * @typedef {import('../text/timeline.mjs').Timeline} Timeline
 * @typedef {import('../text/timeline.mjs').Look} Look
 */

/** In heights of its letters. */
const ROW = 1.45;
const TODAY = 1.6;
const LABELS = 3.6;
/** Nearer to an end, in thousandths, words would leave the picture: they stand on one side. */
const EDGE = 180;
const NARROW = 60;
const LINE = { fill: 'none', stroke: 'currentColor' };

/** Shapes in a square of 16 units. @type {Record<Look, [string, Record<string, string | number>][]>} */
const SHAPES = {
  todo: [['circle', { cx: 8, cy: 8, r: 6, ...LINE, 'stroke-width': 2 }]],
  doing: [
    ['circle', { cx: 8, cy: 8, r: 6, ...LINE, 'stroke-width': 2 }],
    ['path', { d: 'M8 2a6 6 0 0 0 0 12z', fill: 'currentColor' }],
  ],
  blocked: [['path', { d: 'M2 2h12v12h-12zM5 8h6', ...LINE, 'stroke-width': 2 }]],
  done: [['path', { d: 'M2 9l4 4 8-10', ...LINE, 'stroke-width': 2.5 }]],
  late: [['path', { d: 'M8 0l8 8-8 8-8-8z', fill: 'currentColor' }]],
  none: [['path', { d: 'M3 8h10', ...LINE, 'stroke-width': 2 }]],
};

/**
 * @param {Timeline} timeline
 * @returns {SVGElement}
 */
export function drawnTimeline(timeline) {
  const { words, ticks, stops, today, marks, more } = timeline;
  const above = piles(marks);
  const below = piles(more);
  const line = TODAY + ROW * heightOf(above) + 0.4;
  const labels = line + LABELS;
  const legend = labels + ROW * heightOf(below) + 0.4;
  const looks = looksOf(timeline);
  const height = legend + ROW * Math.ceil(looks.length / LEGEND_COLUMNS);
  const svg = shape('svg', {
    ...{ class: 'timeline-drawn', role: 'img', 'aria-label': words, width: '100%', height: `${height.toFixed(2)}em` },
    ...{ 'font-size': '0.875em', fill: 'currentColor' },
  });
  const ruler = shape('svg', { x: '3%', width: '94%', overflow: 'visible' });
  ruler.append(
    ...ruled(line, ticks, stops),
    ...(today ? needle(today, line) : []),
    ...above.flatMap(({ at, marks: pile, left }) =>
      drawnPile(at, pile, left, (row, rows) => line - 0.7 - ROW * (rows - 1 - row)),
    ),
    ...below.flatMap(({ at, marks: pile, left }) => drawnPile(at, pile, left, (row) => labels + 0.7 + ROW * row)),
  );
  svg.append(ruler, ...looks.map(([look, word], index) => told(look, word, index, legend)));
  return svg;
}

/**
 * @param {number} y
 * @param {number} ticks
 * @param {Timeline['stops']} stops
 */
function ruled(y, ticks, stops) {
  const upright = (/** @type {number} */ at, /** @type {number} */ from, /** @type {number} */ to, width = 1) =>
    shape('line', {
      ...{ x1: share(at), x2: share(at), y1: em(from), y2: em(to), ...LINE, 'stroke-width': width },
    });
  const fine = Array.from({ length: ticks - 1 }, (_, index) => {
    return upright(Math.round((1000 * (index + 1)) / ticks), y, y + 0.3);
  });
  const flat = shape('line', { x1: 0, x2: '100%', y1: em(y), y2: em(y), ...LINE, 'stroke-width': 1.5 });
  return [
    flat,
    ...fine,
    ...stops.flatMap(({ at, label, detail }) => [
      upright(at, TODAY, y, 0.5),
      upright(at, y, y + 0.7, 2),
      text(label, at, y + 1.9, { 'font-weight': 600, ...beside(at) }),
      text(detail, at, y + 3.1, beside(at)),
    ]),
  ];
}

/**
 * Draw where today is: the time that is gone is heavier.
 *
 * @param {{at: number, label: string}} today
 * @param {number} y
 */
function needle({ at, label }, y) {
  const gone = shape('line', { x1: 0, x2: share(at), y1: em(y), y2: em(y), ...LINE, 'stroke-width': 4 });
  const stem = { x1: share(at), x2: share(at), y1: em(1.3), y2: em(y + 0.7), ...LINE, 'stroke-width': 2 };
  const head = shape('svg', { x: share(at), y: em(1.25), overflow: 'visible' });
  head.append(shape('path', { d: 'M-5 0h10l-5 9z', stroke: 'none' }));
  return [gone, shape('line', stem), head, text(label, at, 1, { 'font-weight': 600, ...beside(at) })];
}

/**
 * @param {number} at
 * @param {import('../text/timeline.mjs').Mark[]} pile
 * @param {number} left how many more there are
 * @param {(row: number, rows: number) => number} heightOfRow its middle
 */
function drawnPile(at, pile, left, heightOfRow) {
  const isLeft = at > NARROW;
  const rows = pile.length + (left ? 1 : 0);
  const made = pile.map(({ label, look }, row) => {
    const place = placed(at, heightOfRow(row, rows));
    const group = shape('g', { class: look });
    const square = shape('svg', { x: '-0.5em', y: '-0.5em', width: '1em', height: '1em', viewBox: '0 0 16 16' });
    square.append(...SHAPES[look].map(([name, attributes]) => shape(name, attributes)));
    const number = shape('text', {
      ...{ x: isLeft ? '-0.75em' : '0.75em', y: '0.35em', 'text-anchor': isLeft ? 'end' : 'start' },
    });
    number.textContent = label;
    group.append(square, number);
    place.append(group);
    return place;
  });
  if (!left) return made;
  const place = placed(at, heightOfRow(pile.length, rows));
  const count = shape('text', { y: '0.35em', 'text-anchor': 'middle' });
  count.textContent = `+${left}`;
  place.append(count);
  return [...made, place];
}

/**
 * @param {Look} look
 * @param {string} words
 * @param {number} index
 * @param {number} y
 */
function told(look, words, index, y) {
  const place = shape('svg', {
    ...{ x: share(Math.round((1000 * (index % LEGEND_COLUMNS)) / LEGEND_COLUMNS)), overflow: 'visible' },
    y: em(y + ROW * Math.floor(index / LEGEND_COLUMNS) + 0.6),
  });
  const group = shape('g', { class: look });
  const square = shape('svg', { x: '0.2em', y: '-0.5em', width: '1em', height: '1em', viewBox: '0 0 16 16' });
  square.append(...SHAPES[look].map(([name, attributes]) => shape(name, attributes)));
  const word = shape('text', { x: '1.6em', y: '0.35em' });
  word.textContent = words;
  group.append(square, word);
  place.append(group);
  return place;
}

/**
 * @param {number} at
 * @param {number} y
 */
function placed(at, y) {
  return shape('svg', { x: share(at), y: em(y), overflow: 'visible' });
}

/**
 * @param {string} words
 * @param {number} at
 * @param {number} y
 * @param {Record<string, string | number>} look
 */
function text(words, at, y, look) {
  const made = shape('text', { x: share(at), y: em(y), ...look });
  made.textContent = words;
  return made;
}

/** @param {number} at */
function beside(at) {
  return { 'text-anchor': at < EDGE ? 'start' : at > 1000 - EDGE ? 'end' : 'middle' };
}

/** @param {number} thousandths */
function share(thousandths) {
  return `${thousandths / 10}%`;
}

/** @param {number} letters */
function em(letters) {
  return `${Number(letters.toFixed(2))}em`;
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 */
function shape(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
