/**
 * One QR code as a picture, always black on white: a camera reads no other colours well.
 * @module
 */

import { encodeQR } from 'qr';

const SVG = 'http://www.w3.org/2000/svg';
/** The white edge that readers ask for, in squares. */
const EDGE = 4;

export class CodePicture {
  /** @param {string} name said of it to who does not see it */
  constructor(name) {
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('class', 'film');
    this.element.setAttribute('role', 'img');
    // Each square keeps its edges: smoothed, they would blur for the camera.
    this.element.setAttribute('shape-rendering', 'crispEdges');
    this.paper = document.createElementNS(SVG, 'path');
    this.paper.setAttribute('fill', '#fff');
    this.ink = document.createElementNS(SVG, 'path');
    this.ink.setAttribute('fill', '#000');
    this.element.append(this.paper, this.ink);
    this.name(name);
  }

  /** @param {string} words */
  name(words) {
    this.element.setAttribute('aria-label', words);
  }

  /** @param {string} text */
  draw(text) {
    // The lightest correction: what a camera misses comes again in another code.
    const rows = encodeQR(text, 'raw', { ecc: 'low', border: EDGE });
    const side = rows.length;
    this.element.setAttribute('viewBox', `0 0 ${side} ${side}`);
    this.paper.setAttribute('d', `M0 0h${side}v${side}H0z`);
    this.ink.setAttribute(
      'd',
      rows.flatMap((row, y) => runsOf(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`)).join(''),
    );
  }
}

/**
 * Return where dark squares follow one another in a row.
 *
 * @param {boolean[]} row
 * @returns {[from: number, length: number][]}
 */
function runsOf(row) {
  /** @type {[number, number][]} */
  const runs = [];
  row.forEach((isDark, x) => {
    const last = runs[runs.length - 1];
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}
