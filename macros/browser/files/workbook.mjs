/**
 * The sheets of a workbook, Excel's (ISO/IEC 29500) or LibreOffice's (ISO/IEC 26300), read piece by piece.
 * @module
 */

/**
 * A sheet that is not hidden. Its rows are read once, before the next sheet is asked for, or not at all. As in
 * `rowsOf`, the first batch has 40 rows at least, or all of them. Numbers are written with a point, days as 2026-11-28.
 *
 * @typedef {{name: string, rows: AsyncIterable<import('./rows.mjs').Row[]>}} Sheet
 */

/**
 * Whether what a zip holds is a workbook.
 *
 * @param {import('./zip.mjs').Entry[]} entries
 * @returns {boolean}
 */
export function isWorkbook(entries) {
  void entries;
  return false;
}

/**
 * Yield the sheets that are not hidden, in their order.
 *
 * @param {import('./zip.mjs').Entry[]} entries
 * @returns {AsyncGenerator<Sheet>} it throws a Refusal, and so do the rows
 */
export async function* sheetsOf(entries) {
  void entries;
}
