/**
 * A table as a workbook (ISO/IEC 29500) that every spreadsheet opens: unlike in CSV, each cell says what it is. A
 * phone, a postcode or a code is text with its zeros, a date is a date, an amount is a number, and no text runs as a
 * formula.
 * @module
 */

import { escapeXml } from './xml.mjs';
import { zip } from './zip.mjs';

/** @typedef {import('./cells.mjs').Cell} Cell */

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SCHEMAS = 'http://schemas.openxmlformats.org/';
const MAIN = `xmlns="${SCHEMAS}spreadsheetml/2006/main"`;
const OFFICE = `${SCHEMAS}officeDocument/2006/relationships`;
const PACKAGE = `xmlns="${SCHEMAS}package/2006/`;
// A spreadsheet calls a file damaged if a cell holds more.
const MOST_LETTERS = 32_767;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
// Spreadsheets believe that 29 February 1900 existed: before it, days are counted in two ways.
const FIRST_DAY = '1900-03-01';
/** The place of each style among the formats of cells: any number, text, a day, an amount, a heading. */
const [TEXT, DAY, CENTS, HEAD] = [1, 2, 3, 4];
const STYLES =
  `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts>` +
  '<font/><font><b/></font></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders>' +
  '<cellStyleXfs><xf/></cellStyleXfs><cellXfs>' +
  ['0', '49', '14', '164', '49" fontId="1']
    .map((format) => `<xf numFmtId="${format}"><alignment vertical="top" wrapText="1"/></xf>`)
    .join('') +
  '</cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * Return a workbook of one sheet, heading first.
 *
 * @param {Cell[][]} rows
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function toXlsx(rows) {
  const whole = rows.flatMap(withinLimits);
  return zip({
    '[Content_Types].xml':
      `<Types ${PACKAGE}content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${part('workbook', 'sheet.main')}${part('sheet', 'worksheet')}${part('styles', 'styles')}</Types>`,
    '_rels/.rels': links(['officeDocument', 'xl/workbook']),
    'xl/workbook.xml':
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>` +
      '<sheet name="Tableau" sheetId="1" r:id="r0"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': links(['worksheet', 'sheet'], ['styles', 'styles']),
    'xl/styles.xml': STYLES,
    'xl/sheet.xml':
      `<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">` +
      '<pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
      `<sheetFormatPr defaultColWidth="24" defaultRowHeight="15"/>` +
      `<sheetData>${whole.map(line).join('')}</sheetData></worksheet>`,
  });
}

/**
 * @param {string} name
 * @param {string} type
 */
function part(name, type) {
  return `<Override PartName="/xl/${name}.xml" ContentType="${XLSX.replace(/sheet$/, type)}+xml"/>`;
}

/** @param {string[][]} targets the kind of each part, and its name */
function links(...targets) {
  const all = targets.map(([kind, name], index) => {
    return `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`;
  });
  return `<Relationships ${PACKAGE}relationships">${all.join('')}</Relationships>`;
}

/**
 * Return a row, and as many below as its longest text needs.
 *
 * @param {Cell[]} row
 * @returns {Cell[][]}
 */
function withinLimits(row) {
  const rest = row.map((cell) => (typeof cell === 'string' && cell.slice(MOST_LETTERS)) || null);
  const first = row.map((cell) => (typeof cell === 'string' ? cell.slice(0, MOST_LETTERS) : cell));
  return rest.some(Boolean) ? [first, ...withinLimits(rest)] : [first];
}

/**
 * @param {Cell[]} row
 * @param {number} index
 */
function line(row, index) {
  return `<row>${row.map((value) => cell(value, index ? TEXT : HEAD)).join('')}</row>`;
}

/**
 * @param {Cell} value
 * @param {number} style of a text
 * @returns {string}
 */
function cell(value, style) {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'boolean') return cell(value ? 'oui' : 'non', style);
  if (typeof value === 'number' && Number.isFinite(value)) return `<c><v>${value}</v></c>`;
  if (typeof value === 'object' && 'cents' in value) return `<c s="${CENTS}"><v>${decimal(value.cents)}</v></c>`;
  if (typeof value === 'object' && 'hundredths' in value) return `<c><v>${decimal(value.hundredths)}</v></c>`;
  if (typeof value === 'object' && value.day >= FIRST_DAY) {
    return `<c s="${DAY}"><v>${(Date.parse(value.day) - DAY_ZERO) / DAY_MS}</v></c>`;
  }
  const text = typeof value === 'object' ? value.day : escape(String(value));
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** @param {bigint} hundredths */
function decimal(hundredths) {
  const digits = String(hundredths).replace('-', '').padStart(3, '0').replace(/..$/, '.$&');
  return (hundredths < 0n ? '-' : '') + digits;
}

/** @param {string} text */
function escape(text) {
  // « _x0041_ » would be read as a letter.
  return escapeXml(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
