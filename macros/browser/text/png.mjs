/**
 * A drawing of black squares as a picture that every office suite shows (PNG, ISO/IEC 15948).
 * @module
 */

import { zlibSync } from 'fflate';

/** Pixels of a square's side: a smaller picture would be blurred by what makes it larger. */
const SIDE = 8;
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/**
 * Return the picture of a code drawn as an SVG path of strokes one high: `M4 4.5h7m1 0h2m-10 1h1`.
 *
 * @param {string} path
 * @param {number} size squares of its sides
 */
export function codePicture(path, size) {
  const rows = Array.from({ length: size }, () => Array(size).fill(false));
  let [x, y] = [0, 0];
  for (const [, act, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    const length = Number(first);
    if (act === 'h') rows[Math.floor(y)]?.fill(true, x, x + length);
    x = act === 'M' ? length : x + length;
    if (second) y = act === 'M' ? Number(second) : y + Number(second);
  }
  return png(rows);
}

/**
 * @param {boolean[][]} rows where it is black
 * @returns {Uint8Array}
 */
function png(rows) {
  const lines = rows.flatMap((row) => {
    // A bit for each pixel, a byte for each eight: each square is one byte wide.
    const line = [0, ...row.map((isBlack) => (isBlack ? 0 : 255))];
    return Array(SIDE).fill(line);
  });
  const size = word(rows.length * SIDE);
  const head = [...size, ...size, 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', head),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(lines.flat()))]),
    ...chunk('IEND', []),
  ]);
}

/**
 * @param {string} name
 * @param {number[]} content
 */
function chunk(name, content) {
  const named = [...[...name].map((letter) => letter.charCodeAt(0)), ...content];
  return [...word(content.length), ...named, ...word(crc(named))];
}

/** @param {number} value */
function word(value) {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** @param {number[]} content */
function crc(content) {
  let sum = -1;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 && 0xedb88320);
  }
  return ~sum >>> 0;
}
