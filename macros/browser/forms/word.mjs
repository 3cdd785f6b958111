/**
 * A sheet that visitors take into Word, or LibreOffice. What makes the file comes at the first one.
 * @module
 */

import { dayOf } from '../calendar/days.mjs';
import { download } from '../page/download.mjs';
import { find } from '../page/elements.mjs';
import { fetched } from '../page/on-demand.mjs';
import { fileName } from '../store/file.mjs';
import { codePicture } from '../text/png.mjs';
import { zip } from '../text/zip.mjs';
import { letterhead } from './letterhead.mjs';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * @typedef {import('../text/sheet.mjs').Sheet} Sheet
 * @typedef {(
 *   sheet: Sheet,
 *   head: import('./letterhead.mjs').Letterhead,
 *   origin: import('./sheet-word.mjs').Origin,
 * ) => Record<string, string>} Filler
 */

/**
 * @param {string} what the start of the file's name
 * @param {Sheet} sheet
 * @param {import('../store/store.mjs').DossierStore} store
 * @param {Document} [page]
 * @returns {Promise<string>} what is said of the file; rejected with words for the visitor
 */
export async function downloadWord(what, sheet, store, page = document) {
  /** @type {Filler} */
  const fill = await fetched('assets/word.js');
  const { dossier, surroundings } = store;
  const now = surroundings.clock();
  const address = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const version = page.querySelector('meta[name=version]')?.getAttribute('content') ?? '';
  const code = find(page, 'svg.qr-code', SVGSVGElement);
  const picture = codePicture(code.querySelector('path')?.getAttribute('d') ?? '', code.viewBox.baseVal.width);
  const parts = fill(sheet, letterhead(store, sheet.owner), { version, address, today: dayOf(now) });
  return download(fileName(what, dossier, now, 'docx'), [zip({ ...parts, 'word/code.png': picture })], DOCX);
}
