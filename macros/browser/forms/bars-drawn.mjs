/**
 * Bars as a picture: what is sure is full or ruled, what may come on top is hatched. Each bar has its words above it or
 * on its line, so that nothing is told by a colour alone. Lines make the hatches: a pattern would need
 * a name that no other picture of the page has.
 * @module
 */

import { barsInWords } from '../text/bars.mjs';

const WIDTH = 320;
const HEIGHT = 16;
const LINE = 20;
/** A line of more letters would leave the picture. */
const MOST_LETTERS = 42;
const MOST_TITLE = 44;
const GAP = 5;
/** Where the bar of a compact line starts, and the most that it takes: its number stands after it. */
const COMPACT = { start: 124, most: 96, height: 12, line: 18 };
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
    for (const line of inLines(group.title)) say(line, { class: 'bar-group' });
    for (const { label, text, isFull, low, high } of group.bars) {
      if (bars.isCompact) {
        svg.append(...compactBar({ label, text, high, isFull }, y));
        y += COMPACT.line;
        continue;
      }
      const line = `${label}\u00a0: ${text}`;
      for (const part of line.length > MOST_LETTERS ? [`${label}\u00a0:`, text] : [line]) say(part);
      const [from, to] = [length(low), length(high)];
      if (to) svg.append(...drawnBar(from, to, { x: 1, y, height: HEIGHT }, isFull));
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
 * Break a title of several lines at its words.
 *
 * @param {string} text
 */
function inLines(text) {
  return text.split(' ').reduce((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    return longer.length > MOST_TITLE || !lines.length ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, /** @type {string[]} */ ([]));
}

/**
 * Draw a bar between its label and its number.
 *
 * @param {{label: string, text: string, high: number, isFull: boolean}} bar
 * @param {number} y
 */
function compactBar({ label, text, high, isFull }, y) {
  const { start, most, height } = COMPACT;
  const width = Math.round((high * most) / 1000);
  const words = (/** @type {number} */ x, /** @type {string} */ said) => {
    const made = shape('text', { x, y: y + height });
    made.textContent = said;
    return made;
  };
  const bar = width ? drawnBar(width, width, { x: start, y: y + 1, height }, isFull) : [];
  return [words(1, label), ...bar, words(start + width + 6, text)];
}

/**
 * @param {number} low where what is sure ends, from `x` on
 * @param {number} high where the bar ends
 * @param {{x: number, y: number, height: number}} place
 * @param {boolean} isFull
 */
function drawnBar(low, high, { x, y, height }, isFull) {
  const ink = { stroke: 'currentColor', 'stroke-width': 1.5 };
  const box = shape('rect', { x, y, width: high, height, fill: 'none', ...ink });
  const rules = Array.from({ length: Math.ceil(height / 4) - 1 }, (_, index) => `M${x} ${y + 4 * (index + 1)}h${low}`);
  const sure = isFull
    ? shape('rect', { x, y, width: low, height, fill: 'currentColor' })
    : shape('path', { d: rules.join(''), ...ink });
  const hatches = Array.from({ length: Math.max(0, Math.floor((high - low) / 6)) }, (_, index) => {
    return `M${low + x + 6 * (index + 1)} ${y}l-6 ${height}`;
  });
  const edge = `M${low + x} ${y}v${height}`;
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
