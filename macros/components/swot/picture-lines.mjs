/**
 * Words set in lines of a width, by what measures them.
 * @module
 */

/** @typedef {(text: string, isBold: boolean) => number} Measure the width of a text whose letters are 1 high */

/**
 * @param {Measure} measure
 * @returns {Measure} the same one, that measures a text once
 */
export function remembered(measure) {
  /** @type {Map<string, number>[]} */
  const known = [new Map(), new Map()];
  return (text, isBold) => {
    const widths = /** @type {Map<string, number>} */ (known[Number(isBold)]);
    const width = widths.get(text) ?? measure(text, isBold);
    widths.set(text, width);
    return width;
  };
}

/**
 * Return the lines of a text; a word wider than a line goes on at the next one.
 *
 * @param {string} text in one line
 * @param {number} width of a line, where letters are 1 high
 * @param {boolean} isBold
 * @param {Measure} measure
 * @returns {string[]}
 */
export function linesOf(text, width, isBold, measure) {
  const space = measure(' ', isBold);
  /** @type {string[]} */
  const lines = [];
  let [line, used] = ['', 0];
  for (const word of text.split(' ').flatMap((whole) => piecesOf(whole, width, isBold, measure))) {
    const length = measure(word, isBold);
    if (line && used + space + length > width) {
      lines.push(line);
      line = '';
    }
    used = line ? used + space + length : length;
    line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/**
 * Return a word, or what it takes to set it in lines.
 *
 * @param {string} word
 * @param {number} width
 * @param {boolean} isBold
 * @param {Measure} measure
 */
function piecesOf(word, width, isBold, measure) {
  if (measure(word, isBold) <= width) return [word];
  /** @type {string[]} */
  const pieces = [];
  let [piece, used] = ['', 0];
  // Whole signs: half of one would be no text.
  for (const sign of word) {
    const length = measure(sign, isBold);
    if (piece && used + length > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += sign;
    used += length;
  }
  return piece ? [...pieces, piece] : pieces;
}
