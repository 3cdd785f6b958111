/**
 * Bars of the professionals: one a profession, cut by when people leave. The table beside it says the same.
 * @module
 */

import { shorten } from './sentences.mjs';
import { numberOf } from './summary.mjs';

const WIDTH = 320;
const STEP = 46;
const PARTS = /** @type {const} */ (['three', 'five', 'stay', 'unsure']);

/** @typedef {import('./professionals.mjs').Total} Total */

/**
 * Lay out the parts of the bars, in the units of the drawing.
 *
 * @param {Total[]} totals
 * @returns {{part: typeof PARTS[number], x: number, y: number, width: number}[]}
 */
export function layOut(totals) {
  const most = Math.max(1, ...totals.map(({ count }) => count));
  return totals.flatMap((total, row) => {
    let x = 1;
    return PARTS.filter((part) => total[part]).map((part) => {
      const width = (total[part] / most) * (WIDTH - 2);
      x += width;
      return { part, x: x - width, y: row * STEP + 20, width };
    });
  });
}

/**
 * Draw the bars again; what the template holds, the pattern of hatches, stays.
 *
 * @param {SVGSVGElement} svg
 * @param {Total[]} totals
 */
export function drawBars(svg, totals) {
  const pattern = svg.querySelector('pattern')?.id ?? '';
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${Math.max(1, totals.length) * STEP}`);
  for (const drawn of svg.querySelectorAll('rect:not(pattern *),text')) drawn.remove();
  totals.forEach((total, row) => {
    const label = shape('text', { x: 1, y: row * STEP + 14 });
    label.textContent = `${shorten(total.profession, total.near ? 20 : 32)}, ${numberOf(total)}`;
    svg.append(label);
  });
  for (const { part, x, y, width } of layOut(totals)) {
    const fill = part === 'five' ? `url(#${pattern})` : 'none';
    svg.append(shape('rect', { class: part, x, y, width, height: 18, fill }));
  }
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
