/**
 * A pasted text as rows of cells: what a spreadsheet copies, what it saves as CSV, or lines that somebody wrote.
 * @module
 */

/**
 * @typedef {{line: number, cells: string[], text: string}} Record `line` counts from 1; `text` as it was pasted
 */

/** One person a line in an ordinary text is cut elsewhere: a comma says little. */
const SEPARATORS = ['\t', ';', '|'];

/**
 * Return the sign that parts the cells of most lines, or nothing.
 *
 * @param {string} text
 * @param {(cells: string[]) => boolean} isHeading
 * @returns {string}
 */
export function separatorOf(text, isHeading) {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim());
  for (const sign of SEPARATORS) {
    const count = lines.filter((line) => line.includes(sign)).length;
    if (count && count * 2 >= lines.length) return sign;
  }
  // A comma parts cells where a heading says so.
  return lines.slice(0, 3).some((line) => isHeading(line.split(','))) ? ',' : '';
}

/**
 * Return the rows that are not blank. Between quotes, a cell may hold the separator and ends of lines; a quote that is
 * never closed is a letter like any other: nothing after it is swallowed.
 *
 * @param {string} text
 * @param {string} separator nothing makes one cell of each line
 * @returns {Record[]}
 */
export function recordsOf(text, separator) {
  /** @type {Record[]} */
  const records = [];
  /** @type {string[]} */
  let cells = [];
  let [at, line, start] = [0, 1, 0];
  while (at <= text.length) {
    const from = line;
    const quoted = separator ? /^ *"((?:[^"]|"")*)" *(?=[\t;|,\r\n]|$)/.exec(text.slice(at)) : null;
    const isWhole = quoted && [separator, '\r', '\n', undefined].includes(text[at + quoted[0].length]);
    if (quoted && isWhole) {
      const inside = (quoted[1] ?? '').replaceAll('""', '"');
      cells.push(inside.replace(/\s+/g, ' ').trim());
      line += (quoted[0].match(/\n/g) ?? []).length;
      at += quoted[0].length;
    } else {
      const end = endOf(text, at, separator);
      cells.push(text.slice(at, end).replace(/\s+/g, ' ').trim());
      at = end;
    }
    if (separator && text[at] === separator) {
      at += 1;
      continue;
    }
    if (cells.some(Boolean)) records.push({ line: from, cells, text: text.slice(start, at).trim() });
    cells = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    start = at;
  }
  return records;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {string} separator
 */
function endOf(text, from, separator) {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && text[at] !== (separator || '\n')) at += 1;
  return at;
}
