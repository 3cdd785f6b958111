/**
 * How high parts of a sheet are on paper, in millimetres: near enough to know how much two pages hold.
 * @module
 */

/** What two pages hold of parts, below the heading of the sheet and above its foot. */
export const TWO_PAGES = 475;
/** What one holds of them, below the same heading and above the same foot. */
export const ONE_PAGE = 215;
/** What a page leaves empty before what may not be cut. */
export const CUTS = 30;
const WIDTH = 174;
const LETTER = 1.75;
const LINE = 4.4;
const HEADING = 8;
const SHORT = 75;
const ROW = 1.8;
const UNEVEN = 1.3;
/** A picture, of 320 units, is so wide; its lines, those of its titles, of so many letters, and gaps take units. */
const PICTURE = { width: 70, units: 320, line: 18, title: 20, letters: 40, gap: 10 };
/** Columns of a table beside which a picture stands. */
const NARROW = 4;

/** @param {import('../../browser/text/sheet.mjs').Part[]} parts */
export function heightOf(parts) {
  return parts.reduce((sum, part) => sum + heightOfPart(part), 0);
}

/** @param {import('../../browser/text/sheet.mjs').Part} part */
function heightOfPart({ text = [], lines = [], table, pictures = [] }) {
  const isBeside = pictures.length > 0 && (table?.head.length ?? 0) <= NARROW;
  const written = (/** @type {string[]} */ all) => all.reduce((sum, line) => sum + linesOf(line, WIDTH) * LINE + 1, 0);
  // Short lines stand in two columns.
  const listed = lines.length > 2 && lines.every(({ length }) => length < SHORT) ? written(lines) / 2 : written(lines);
  const rows = table?.rows.length ? [table.head, ...table.rows] : [];
  // Columns are as wide as what they hold: a row breaks where all of it is longer than the table.
  const width = (isBeside ? PICTURE.width : WIDTH) / UNEVEN;
  const columns = table?.head.length ?? 0;
  const told = rows.reduce((sum, row) => {
    // Where there are many, the words of one cell break too.
    const cells = columns > NARROW ? row.map((cell) => linesOf(cell, WIDTH / columns - 3)) : [];
    return sum + Math.max(linesOf(row.join('  '), width), ...cells) * LINE + ROW;
  }, 0);
  const drawn = pictures.map(({ groups }) => {
    const units = groups.reduce((sum, { title, bars }) => {
      const titles = Math.ceil(title.length / PICTURE.letters) * PICTURE.title;
      return sum + titles + bars.length * PICTURE.line + PICTURE.gap;
    }, 0);
    return (units * PICTURE.width) / PICTURE.units;
  });
  // The pictures of a wide table stand two by two under it.
  const pairs = drawn.reduce(
    (sum, height, index) => (index % 2 ? sum : sum + Math.max(height, drawn[index + 1] ?? 0)),
    0,
  );
  return HEADING + written(text) + listed + (isBeside ? Math.max(told, ...drawn) : told + pairs);
}

/**
 * @param {string} text
 * @param {number} width
 */
function linesOf(text, width) {
  return Math.max(1, Math.ceil((text.length * LETTER) / width));
}
