/**
 * A sheet as a Word file (ISO/IEC 29500): the parts of a reference document, filled. Its styles, its page, its header
 * and its footer are in the folder `reference`. Word refuses a file where elements leave the order of the standard.
 * @module
 */

import { escapeXml } from '../text/xml.mjs';

/**
 * @typedef {import('../text/sheet.mjs').Sheet} Sheet
 *
 * @typedef {object} Origin
 * @property {string} version of the site
 * @property {string} address of the page
 * @property {string} today such as 2026-11-28
 */

/** What is between the margins, in twentieths of a point. */
const WIDTH = 9638;
/** A letter of a heading, and what is beside the text of a cell. */
const [LETTER, BESIDE] = [130, 200];
/** A column is at least as wide as a word of that many letters, and a text of more asks for no more room. */
const [WORD, BROAD] = [20, 40];
/** A row of more letters may go on at the next page: it would leave too much of this one empty. */
const SHORT_ROW = 900;
const TO_SIGN = ['Qui signe', 'Nom', 'Date', 'Signature'];
/** Room to sign, and rows that stay on one page: two centimetres high. */
const ROOM = { height: '<w:trHeight w:val="1134" w:hRule="atLeast"/>', widths: [2600, 2600, 1438, 3000] };

/**
 * @param {Record<string, string>} reference the text of its parts, by name
 * @param {Sheet} sheet
 * @param {import('./letterhead.mjs').Letterhead} head
 * @param {Origin} origin
 * @returns {Record<string, string>} the same parts, of the file
 */
export function wordParts(reference, sheet, { owner, day }, { version, address, today }) {
  const { title, marking = '' } = sheet;
  /** @type {Record<string, string>} */
  const values = {
    title: escapeXml(title),
    creator: escapeXml(owner || 'Boussole MSP'),
    today,
    owner: run(owner),
    day: run(`Le ${day}`),
    marking: paragraph('Marking', marking),
    site: run(`Boussole MSP, version ${version}. ${address}`),
    body: bodyOf(sheet),
  };
  const fill = (/** @type {string} */ part) => part.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  return Object.fromEntries(Object.entries(reference).map(([name, part]) => [name, fill(part)]));
}

/** @param {Sheet} sheet */
function bodyOf({ title, intro, parts, signatures = [] }) {
  const signed = { head: TO_SIGN, rows: signatures.map((who) => [who]) };
  return [
    paragraph('Title', title),
    ...intro.map((line) => paragraph('Normal', line)),
    ...parts.map((part) => section(part.title, contentOf(part))),
    section('Signatures', tableOf(signed, 'Signatures', ROOM)),
  ].join('');
}

/**
 * Return a title and what it announces; nothing if it announces nothing.
 *
 * @param {string} title
 * @param {string} content
 */
function section(title, content) {
  return content && paragraph('Heading1', title) + content;
}

/** @param {import('../text/sheet.mjs').Part} part */
function contentOf({ title, text = [], lines = [], table }) {
  return [
    ...text.map((line) => paragraph('Normal', line)),
    ...lines.map((line) => paragraph('ListBullet', line)),
    table ? tableOf(table, title) : '',
  ].join('');
}

/**
 * Return a table, its heading on each of its pages; nothing without rows.
 *
 * @param {import('../text/sheet.mjs').Table} table
 * @param {string} caption what it is, for who hears it
 * @param {{height: string, widths: number[]}} [room] to write by hand: rows stay on one page
 */
function tableOf({ head, rows }, caption, room) {
  if (!rows.length) return '';
  const widths = room ? room.widths : widthsOf([head, ...rows]);
  const cells = (/** @type {string[]} */ row, /** @type {string} */ style, isKept = false) =>
    widths.map((width, index) => {
      const content = block(style, row[index] ?? '', isKept ? '<w:keepNext/>' : '');
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    });
  const body = rows.map((row, index) => {
    const whole = row.join('').length <= SHORT_ROW ? '<w:cantSplit/>' : '';
    return tableRow(whole + (room?.height ?? ''), cells(row, 'Cell', room && index < rows.length - 1));
  });
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>' +
    `<w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" ' +
    `w:noVBand="1"/><w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${tableRow('<w:cantSplit/><w:tblHeader/>', cells(head, 'CellHeading'))}${body.join('')}</w:tbl>` +
    // Two tables that touch become one, and a page ends with a paragraph.
    block('AfterTable', '')
  );
}

/**
 * @param {string} facts
 * @param {string[]} cells
 */
function tableRow(facts, cells) {
  return `<w:tr>${facts && `<w:trPr>${facts}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/**
 * Share the width of the page among columns: room for the longest word of each, then for the longest texts.
 *
 * @param {string[][]} rows
 */
function widthsOf(rows) {
  const count = Math.max(...rows.map((row) => row.length));
  const asked = Array.from({ length: count }, (_, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    const word = Math.min(longest(texts.flatMap((text) => text.split(/\s/))), WORD);
    return { least: word * LETTER + BESIDE, more: Math.min(longest(texts), BROAD) - word + 1 };
  });
  const least = asked.reduce((sum, column) => sum + column.least, 0);
  const more = asked.reduce((sum, column) => sum + column.more, 0);
  const left = Math.max(WIDTH - least, 0);
  const scale = Math.min(WIDTH / least, 1);
  return asked.map((column) => Math.floor(column.least * scale + (left * column.more) / more));
}

/** @param {string[]} texts */
function longest(texts) {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

/**
 * Return a paragraph; nothing if it says nothing.
 *
 * @param {string} style
 * @param {string} text
 */
function paragraph(style, text) {
  return run(text) && block(style, text);
}

/**
 * Return a paragraph, even an empty one: a cell needs it.
 *
 * @param {string} style
 * @param {string} text
 * @param {string} [facts]
 */
function block(style, text, facts = '') {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${facts}</w:pPr>${run(text)}</w:p>`;
}

/**
 * Return text with its lines and tabs; nothing for what shows nothing.
 *
 * @param {string} text
 */
function run(text) {
  const clean = escapeXml(text);
  if (!clean.trim()) return '';
  const marked = clean
    .replace(/[^\t\n\u2028\u2029]+/g, '<w:t xml:space="preserve">$&</w:t>')
    .replace(/\t/g, '<w:tab/>')
    .replace(/[\n\u2028\u2029]/g, '<w:br/>');
  return `<w:r>${marked}</w:r>`;
}
