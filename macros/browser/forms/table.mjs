/**
 * A table that visitors take into a spreadsheet.
 * @module
 */

import { download } from '../page/download.mjs';
import { fileName } from '../store/file.mjs';
import { papers } from './papers.mjs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * @param {string} what the start of the file's name
 * @param {import('../text/cells.mjs').Cell[][]} rows heading first
 * @param {import('../store/store.mjs').DossierStore} store
 */
export async function downloadTable(what, rows, { dossier, surroundings }) {
  try {
    const { toXlsx } = await papers();
    download(fileName(what, dossier, surroundings.clock(), 'xlsx'), [toXlsx(rows)], XLSX);
  } catch (error) {
    // Buttons of all kinds lead here: none has a place of its own for it.
    alert(/** @type {Error} */ (error).message);
  }
}
