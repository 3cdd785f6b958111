/**
 * Bars as a picture: what is sure is full for a cost and ruled for a resource, what may come on top is hatched. Each
 * bar has its words above it, so that nothing is told by a colour alone. Lines make the hatches: a pattern would need
 * a name that no other picture of the page has.
 * @module
 */

import { barsInWords } from '../text/bars.mjs';

const WIDTH = 320;
const HEIGHT = 16;
const LINE = 20;
/** A line of more letters would leave the picture. */
const MOST_LETTERS = 42;
const GAP = 5;
const HATCHED = 'Hachuré\u00a0: entre le plus bas et le plus haut.';

/**
 * @param {import('../text/bars.mjs').Bars} bars
 * @returns {SVGElement}
 */
export function drawnBars(bars) {
  const svg = shape('svg', { class: 'bars amount-bars', role: 'img', 'aria-label': barsInWords(bars) });
  let y = 0;
  const say = (/** @type {string} */ text, /** @type {Record<string, string>} */ look = {}) => {
    y += LINE;
    const words = shape('text', { x: 1, y: y - 5, ...look });
    words.textContent = text;
    svg.append(words);
  };
  for (const group of bars.groups) {
    say(group.title, { class: 'bar-group' });
    for (const { label, text, isCost, low, high } of group.bars) {
      const line = `${label}\u00a0: ${text}`;
      for (const part of line.length > MOST_LETTERS ? [`${label}\u00a0:`, text] : [line]) say(part);
      const [from, to] = [length(low), length(high)];
      if (to) svg.append(...drawnBar(from, to, y, isCost));
      y += to ? HEIGHT + GAP : 0;
    }
    y += GAP;
  }
  if (bars.groups.some((group) => group.bars.some(({ low, high }) => high > low))) say(HATCHED);
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${Math.max(y, 1)}`);
  return svg;
}

/** @param {number} share thousandths of the longest bar */
function length(share) {
  return Math.round((share * (WIDTH - 2)) / 1000);
}

/**
 * @param {number} low where what is sure ends
 * @param {number} high where the bar ends
 * @param {number} y
 * @param {boolean} isFull
 */
function drawnBar(low, high, y, isFull) {
  const ink = { stroke: 'currentColor', 'stroke-width': 1.5 };
  const box = shape('rect', { x: 1, y, width: high, height: HEIGHT, fill: 'none', ...ink });
  const sure = isFull
    ? shape('rect', { x: 1, y, width: low, height: HEIGHT, fill: 'currentColor' })
    : shape('path', { d: [4, 8, 12].map((down) => `M1 ${y + down}h${low}`).join(''), ...ink });
  const hatches = Array.from({ length: Math.max(0, Math.floor((high - low) / 6)) }, (_, index) => {
    return `M${low + 1 + 6 * (index + 1)} ${y}l-6 ${HEIGHT}`;
  });
  const edge = `M${low + 1} ${y}v${HEIGHT}`;
  return [box, sure, shape('path', { d: edge + hatches.join(''), fill: 'none', ...ink, 'stroke-width': 1 })];
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
