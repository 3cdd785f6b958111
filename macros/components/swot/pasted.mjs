/**
 * A list copied from elsewhere, read as ideas.
 * @module
 */

// A star starts a line of a list where a space follows; round marks and dashes do without. Numbers end with a sign.
const MARKS = [
  /^[•·▪▫◦‣●○■□✓✔☐☑➢➤→–—\uf0a7\uf0b7\uf0d8]\s*/,
  /^-(?!\d)\s*/,
  /^[*+>o]\s+/,
  /^\(?\d{1,3}[.)°/](?!\d)\s*/,
  /^[a-z]\)\s+/i,
];
const BOX = /^\[[ x]?\]\s*/i;

/**
 * Return the ideas of a text, one a line, without the marks of a list.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function ideasIn(text) {
  return text
    .split(/[\r\n\v\u2028\u2029]+/)
    .map((line) => unmarked(line.replace(/\t/g, ' ').trim()))
    .filter(Boolean);
}

/** @param {string} line */
function unmarked(line) {
  const mark = MARKS.find((each) => each.test(line));
  return (mark ? line.replace(mark, '') : line).replace(BOX, '').trim();
}
