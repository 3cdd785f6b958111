/**
 * The sheets of a workbook, Excel's or LibreOffice's, read piece by piece.
 *
 * A reader of ours: the libraries hold the whole file in memory, and weigh several times as much.
 * @module
 */

import { excelSheets, listOfSheets } from './excel.mjs';
import { openSheets } from './open-document.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {import('./zip.mjs').Entry} Entry */

const OPEN = 'content.xml';

/**
 * Whether an archive is to be read as a workbook: any document of an office suite, the others being refused then.
 *
 * @param {Entry[]} entries
 * @returns {boolean}
 */
export function isWorkbook(entries) {
  return entries.some(({ name }) => /^(?:\[content_types\]|content)\.xml$|\.iwa$/i.test(name));
}

/**
 * Yield the sheets of a workbook that are not hidden, in their order.
 *
 * @param {Entry[]} entries
 * @returns {AsyncGenerator<import('./rows.mjs').Sheet, void, undefined>} it throws a Refusal, and so do the rows
 */
export async function* sheetsOf(entries) {
  const parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (parts.has('_rels/.rels')) {
    const list = await listOfSheets(parts);
    if (!list) throw new Refusal('other-workbook');
    yield* excelSheets(parts, list);
    return;
  }
  const content = parts.get(OPEN);
  if (
    parts.has('encrypted-package') ||
    (await textOf(parts.get('meta-inf/manifest.xml'))).includes('encryption-data')
  ) {
    throw new Refusal('locked');
  }
  if (!content || !(await textOf(parts.get('mimetype'))).includes('spreadsheet')) throw new Refusal('other-workbook');
  yield* openSheets(content);
}

/**
 * @param {Entry | undefined} entry
 * @returns {Promise<string>} its first piece
 */
async function textOf(entry) {
  for await (const piece of entry?.read() ?? []) return new TextDecoder().decode(piece);
  return '';
}
