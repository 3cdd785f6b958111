/**
 * One QR code on a canvas, always black on white: a camera reads no other colours well.
 * @module
 */

import { encodeQR } from 'qr';

/** The white edge that readers ask for, in squares. */
const EDGE = 4;
/** Dots of the canvas for a square: the page draws it smaller, with clean edges. */
const SCALE = 8;

/**
 * @param {HTMLCanvasElement} canvas
 * @param {string} text
 */
export function drawCode(canvas, text) {
  // The lightest correction: what a camera misses comes again in another code.
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: EDGE });
  const side = rows.length * SCALE;
  if (canvas.width !== side) Object.assign(canvas, { width: side, height: side });
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = '#000';
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => isDark && pen.fillRect(x * SCALE, y * SCALE, SCALE, SCALE));
  });
}
