/**
 * A table that visitors take into a spreadsheet.
 * @module
 */

import { download } from '../page/download.mjs';
import { fileName } from '../store/file.mjs';
import { XLSX, toXlsx } from '../text/xlsx.mjs';

/**
 * @param {string} what the start of the file's name
 * @param {import('../text/cells.mjs').Cell[][]} rows heading first
 * @param {import('../store/store.mjs').DossierStore} store
 */
export function downloadTable(what, rows, { dossier, surroundings }) {
  download(fileName(what, dossier, surroundings.clock(), 'xlsx'), toXlsx(rows), XLSX);
}
