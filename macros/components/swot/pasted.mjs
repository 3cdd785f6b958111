/**
 * A list copied from elsewhere, read as ideas: a document, a message, a spreadsheet, or a whole board whose headings
 * name its quadrants. The visitor sees what was understood before anything is added.
 * @module
 */

/**
 * @typedef {{text: string, quadrant: string}} Pasted an idea; its quadrant is empty where no heading names it
 * @typedef {{text: string, isMarked: boolean, isIndented: boolean}} Line
 */

// A star starts a line of a list where a space follows; round marks and dashes do without. Numbers end with a sign.
const MARKS = [
  /^(?:[•·∙⁃▪▫◦‣●○■□◆◇❖✓✔✗✘☐☑☒✅▶►➡➢➤→👉🔹🔸⭐–—\uf0a7\uf0b7\uf0d8\uf0fc]\ufe0f?\s*)+/u,
  /^>[>\s]*/,
  /^-(?!\d)\s*/,
  /^[*+o]\s+/,
  /^#{1,6}\s+/,
  /^\(?\d{1,3}(?:[.)°/]|\s?[-–]\s)(?!\d)\s*/,
  /^\d{1,2}[-–](?=\p{Lu})/u,
  /^[a-z]\)\s+/i,
  /^(?:[a-z]|I{1,3}|I?V|VI{1,3}|I?X)\.\s+(?=\p{L})/u,
  /^id[ée]e\s*(?:n°\s*)?\d{1,3}\s*[.:–-]\s*/iu,
  /^(?:[IVX]{1,4}|[a-z]|[ivx]{1,4})[.)]\t\s*/,
];
const BOX = /^\[[ x]?\]\s*/i;
/** A number or a mark that stands in a cell of its own. */
const MARK_ALONE = /^(?:\d{1,3}[.)°]?|[a-z][.)]|[ivx]{1,4}[.)]|[•·∙▪▫◦‣●○■□☐☑✓✔*+o\-–—\uf0a7\uf0b7\uf0d8])$/iu;
/** Who sent a message and when: « [14:32, 12/05/2026] Marie : ». A name has no place in an idea. */
const WHEN = String.raw`(?=[^\]]*\d{1,2}[:h]\d{2})(?=[^\]]*\d{1,2}/\d{1,2})[\d/:,.h\sàAPMapm]{8,28}`;
const SENDER = new RegExp(String.raw`^\[?${WHEN}(?:\]\s*|\s[-–]\s)[^:\n]{1,40}?\s?:\s+`);
const INVISIBLE = /[\u200b\u2060\ufeff]|^[\u200e\u200f]+/gm;
/** A row of a table in Markdown, and the line under its heading. */
const ROW = /^[ \t]*\|(.+)\|[ \t]*$/gm;
const RULE = /^[ \t]*\|[ |:-]+\|[ \t]*(?:\r?\n|$)/gm;
const BREAK = /[\r\n\v\f\u2028\u2029]+/;
const CELL = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|[\r\n]|$)/g;
/** What ends a line of a list without belonging to it. */
const ENDING = /\s*[;,]$/;
// Where no line has a mark, one that starts in the middle of a sentence continues a line that was full.
const FULL_LINE = 40;

const NAMES = {
  forces: 'forces?|points forts|atouts|strengths?',
  faiblesses: 'faiblesses?|points faibles|weaknesses|weakness',
  opportunites: 'opportunit[ée]s?|opportunities|opportunity',
  menaces: 'menaces?|threats?',
};
const HEADINGS = Object.entries(NAMES).map(([quadrant, names]) => ({
  quadrant,
  pattern: new RegExp(
    `^[*_\\s]*(?:(?:nos|les|mes|vos|des)\\s+)?(?:${names})[*_]*` +
      `(?:\\s*\\([^)]*\\)|\\s*[/–—-]\\s*[\\p{L} ]{1,30}|\\s[^:;.?!]{1,40}(?=\\s*:[*_\\s]*$))?` +
      `\\s*(?:(:)[*_\\s]*(.*)|[*_\\s]*)$`,
    'isu',
  ),
}));
const IDEA_COLUMN = /^(?:id[ée]es?|textes?|cartes?)$/iu;
const QUADRANT_COLUMN = /^(?:cases?|quadrants?|cat[ée]gories?|th[èe]mes?)$/iu;

/**
 * Return the ideas of a text, one a line, without the marks of a list.
 *
 * @param {string} text
 * @returns {Pasted[]}
 */
export function ideasIn(text) {
  const clean = text.normalize('NFC').replace(INVISIBLE, '').replace(RULE, '').replace(ROW, asCells);
  const table = cellsOf(clean);
  const isTable = table.some((row) => row.filter(Boolean).length > 1 || row.some((cell) => BREAK.test(cell)));
  return isTable ? ideasOfTable(table) : ideasOfLines(clean, '');
}

/**
 * @param {string} _
 * @param {string} row
 */
function asCells(_, row) {
  return row.replaceAll('|', '\t');
}

/**
 * Read the cells that a spreadsheet gives: a tab between two; one that holds a line break stands in quotes.
 *
 * @param {string} text
 */
function cellsOf(text) {
  const table = [/** @type {string[]} */ ([])];
  for (const [, cell = '', sign = ''] of text.matchAll(CELL)) {
    const isQuoted = cell.startsWith('"') && BREAK.test(cell);
    table.at(-1)?.push((isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim());
    if (sign !== '\t') table.push([]);
  }
  return table;
}

/**
 * Read a table: columns under the names of quadrants, a column that names them, or rows of a list.
 *
 * @param {string[][]} table
 * @returns {Pasted[]}
 */
function ideasOfTable(table) {
  const head = table.findIndex((row) => row.some((cell) => IDEA_COLUMN.test(cell)));
  if (head >= 0) return ideasOfColumns(table.slice(head));
  /** @type {string[]} the quadrant of each column, once a row of headings named them */
  let columns = [];
  let quadrant = '';
  return table.flatMap((row) => {
    const cells = row.filter(Boolean);
    const named = row.map((cell) => headingOf(cell));
    if (cells.length > 1 && named.every((heading, at) => !row[at] || (heading && !heading.rest))) {
      columns = named.map((heading, at) => heading?.quadrant ?? columns[at] ?? '');
      return [];
    }
    if (columns.some(Boolean)) {
      return row.flatMap((cell, at) => ideasOfCell(cell, columns[at] || columns.find(Boolean) || ''));
    }
    // A board in two columns: each cell holds its heading and its list.
    if (cells.some(holdsList)) return cells.flatMap((cell) => ideasOfCell(cell, quadrant));
    const [first = '', ...others] = cells;
    const heading = headingOf(first);
    if (heading) quadrant = heading.quadrant;
    const rest = heading ? [heading.rest, ...others] : MARK_ALONE.test(first) && others.length ? others : cells;
    return ideasOfCell(rest.filter(Boolean).join(' '), quadrant);
  });
}

/**
 * Read a cell: a list, or one idea, on several lines where the column was narrow.
 *
 * @param {string} cell
 * @param {string} quadrant
 */
function ideasOfCell(cell, quadrant) {
  return ideasOfLines(holdsList(cell) ? cell : cell.replace(/\s+/g, ' '), quadrant);
}

/** @param {string} cell */
function holdsList(cell) {
  const lines = linesOf(cell);
  return lines.length > 1 && lines.some(({ text, isMarked }) => isMarked || headingOf(text));
}

/**
 * Read a table whose first row says which column holds the ideas; the export of a board is one.
 *
 * @param {string[][]} table
 */
function ideasOfColumns([head = [], ...table]) {
  const at = head.findIndex((cell) => IDEA_COLUMN.test(cell));
  const where = head.findIndex((cell) => QUADRANT_COLUMN.test(cell));
  return table.flatMap((row) => ideasOfCell(row[at] ?? '', headingOf(row[where] ?? '')?.quadrant ?? ''));
}

/**
 * @param {string} text
 * @param {string} start the quadrant of the first ones
 */
function ideasOfLines(text, start) {
  /** @type {Pasted[]} */
  const ideas = [];
  let quadrant = start;
  for (const line of joined(linesOf(text))) {
    const heading = headingOf(line);
    if (heading) ({ quadrant } = heading);
    for (const idea of heading ? heading.rest.split(/\s*;\s*/) : [line]) {
      const words = bare(idea);
      if (words) ideas.push({ text: words, quadrant });
    }
  }
  return ideas;
}

/** @param {string} text */
function linesOf(text) {
  return text.split(BREAK).flatMap((written) => {
    const line = written.trim().replace(SENDER, '');
    const mark = MARKS.find((each) => each.test(line));
    const words = (mark ? line.replace(mark, '') : line).replace(BOX, '').replace(/\s+/g, ' ').trim();
    return words ? [{ text: words, isMarked: mark !== undefined, isIndented: /^\s{2}|^\t/.test(written) }] : [];
  });
}

/**
 * Join the lines that continue the one before: those of a list without its mark, those that a page had cut.
 *
 * @param {Line[]} lines
 * @returns {string[]}
 */
function joined(lines) {
  const isList = lines.filter(({ isMarked }) => isMarked).length > 1;
  const areSentences = lines.some(({ text }) => /^\p{Lu}/u.test(text));
  /** @type {string[]} */
  const found = [];
  /** @type {Line | undefined} */
  let last;
  for (const line of lines) {
    const isInside = /^\p{Ll}/u.test(line.text);
    const isOpen = last !== undefined && !/[.;:!?…]$/.test(last.text) && !headingOf(last.text);
    const continues = isList
      ? !line.isMarked && (isInside || line.isIndented) && Boolean(last) && !headingOf(line.text)
      : isOpen && isInside && areSentences && (last?.text.length ?? 0) >= FULL_LINE;
    if (continues && found.length && !headingOf(found.at(-1) ?? '')) found.push(`${found.pop()} ${line.text}`);
    else found.push(line.text);
    last = line;
  }
  return found;
}

/**
 * Return the quadrant that a line names, and what follows on the line.
 *
 * @param {string} line
 */
function headingOf(line) {
  for (const { quadrant, pattern } of HEADINGS) {
    const found = pattern.exec(line.trim());
    if (found) return { quadrant, rest: found[2] ?? '' };
  }
  return undefined;
}

/**
 * Return an idea without the quotes or the stars around it, nor the sign that ended its line.
 *
 * @param {string} text
 */
function bare(text) {
  const words = text.replace(ENDING, '').trim();
  const [, inside] =
    /^\*\*([^*]+)\*\*$/.exec(words) ?? /^«\s*([^«»]+?)\s*»$/.exec(words) ?? /^["“]([^"“”]+)["”]$/.exec(words) ?? [];
  return (inside ?? words).trim();
}
