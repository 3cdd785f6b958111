/**
 * The rows of a file of answers, whatever it is: CSV, a workbook of Excel or LibreOffice, or one of them in an archive.
 * @module
 */

import { rowsOf } from '../../browser/files/csv.mjs';
import { textOf } from '../../browser/files/decode.mjs';
import { canInflate, inflated } from '../../browser/files/gzip.mjs';
import { Refusal } from '../../browser/files/refusal.mjs';
import { ENOUGH, kindOf } from '../../browser/files/sniff.mjs';
import { Source, peeked } from '../../browser/files/source.mjs';
import { isWorkbook, sheetsOf } from '../../browser/files/workbook.mjs';
import { entriesOf } from '../../browser/files/zip.mjs';

/**
 * @typedef {import('../../browser/files/rows.mjs').Row} Row
 * @typedef {import('../../browser/files/gzip.mjs').Chunks} Chunks
 * @typedef {import('../../browser/files/gzip.mjs').Inflater} Inflater
 */

/** Far more answers than a commune has from one questionnaire. */
const MOST = 20_000;
const SYSTEM = /^__MACOSX\/|(?:^|\/)\.[^/]*$/;
const TOO_MANY =
  `Ce fichier a plus de ${MOST / 1000}\u202f000 lignes\u00a0: ce n’est pas celui d’un questionnaire de commune. ` +
  'Vérifiez le fichier choisi. Rien n’est modifié.';

/**
 * @param {Blob} file
 * @param {(cells: string[]) => number} known how many headings of a row are known
 * @param {() => Promise<Inflater>} bring fetches what unfolds archives where the browser does not
 * @returns {Promise<Row[]>} of the sheet whose headings are best known; rejected with an error in French
 */
export async function rowsOfFile(file, known, bring) {
  const inflater = canInflate() ? undefined : await bring();
  const source = new Source(file);
  const { head, chunks } = await peeked(source.chunks(), ENOUGH);
  const kind = kindOf(head);
  if (kind === 'text') return gathered(rowsOf(textOf(chunks), known));
  await chunks.return();
  if (kind === 'json') throw new Refusal('other-workbook');
  if (kind === 'gzip') return gathered(rowsOf(textOf(inflated(source.chunks(), 'gzip', inflater)), known));
  const entries = await entriesOf(source, inflater);
  if (isWorkbook(entries)) return best(entries, known);
  const files = entries.filter(({ name }) => !SYSTEM.test(name));
  const [only] = files;
  if (!only || files.length > 1) throw new Refusal(only ? 'many-files' : 'no-file');
  return gathered(rowsOf(textOf(only.read()), known));
}

/**
 * Return the sheet of a workbook that knows the most headings.
 *
 * @param {import('../../browser/files/zip.mjs').Entry[]} entries
 * @param {(cells: string[]) => number} known
 */
async function best(entries, known) {
  /** @type {Row[]} */
  let found = [];
  let most = -1;
  for await (const { rows } of sheetsOf(entries)) {
    const all = await gathered(rows);
    const score = Math.max(0, ...all.slice(0, 10).map(({ cells }) => known(cells)));
    if (all.length && score > most) [found, most] = [all, score];
  }
  if (!found.length) throw new Refusal('empty');
  return found;
}

/** @param {AsyncIterable<Row[]>} batches */
async function gathered(batches) {
  /** @type {Row[]} */
  const rows = [];
  for await (const batch of batches) {
    rows.push(...batch);
    if (rows.length > MOST) throw new Error(TOO_MANY);
  }
  if (!rows.length) throw new Refusal('empty');
  return rows;
}
