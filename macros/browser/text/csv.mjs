/**
 * Tables as CSV, which the import of another dossier reads. A visitor's spreadsheet takes a workbook (xlsx.mjs): in CSV
 * it would drop the zeros of phones and codes.
 * @module
 */

/** @typedef {string | number | boolean | null} Cell */

const FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const FRENCH_PHONE = /^\+33[\s.-]*(?:\(0\)[\s.-]*)?(\d[\d\s.-]*)$/;

/**
 * Return rows as CSV: semicolons, quotes per RFC 4180, and the byte order mark that Excel needs for accents.
 *
 * @param {Cell[][]} rows
 */
export function toCsv(rows) {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** @param {Cell} value */
function cell(value) {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = value.replace(FRENCH_PHONE, '0$1');
  // A spreadsheet runs what looks like a formula.
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
