/**
 * A table that visitors take into a spreadsheet.
 * @module
 */

import { download } from '../page/download.mjs';
import { fileName } from '../store/file.mjs';
import { papers } from './papers.mjs';

/**
 * @param {string} what the start of the file's name
 * @param {import('../text/cells.mjs').Cell[][]} rows heading first
 * @param {import('../store/store.mjs').DossierStore} store
 * @returns {Promise<string>} what was done, to be said beside the button
 */
export async function downloadTable(what, rows, { dossier, surroundings }) {
  try {
    const { XLSX, toXlsx } = await papers();
    return download(fileName(what, dossier, surroundings.clock(), 'xlsx'), [toXlsx(rows)], XLSX);
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}
