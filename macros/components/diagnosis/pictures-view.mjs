/**
 * The pictures of the état des lieux on a page, its own or that of the meeting, and what to look at first: kept up to
 * date.
 * @module
 */

import { papers } from '../../browser/forms/papers.mjs';
import { hide, write } from '../../browser/page/elements.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { DIAGNOSIS } from './answers.mjs';
import { CUTS, TWO_PAGES, heightOf } from './paper-room.mjs';
import { pictures } from './pictures.mjs';
import { synthesis, synthesisLines } from './summary.mjs';
import { warningOf } from './warning.mjs';

const LARGER = 1.15;

/**
 * Show the pictures from now on.
 *
 * @param {HTMLElement} place
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @param {HTMLElement} [warning] says what looks personal
 * @returns {Promise<void>} rejected with words for the visitor
 */
export async function showPictures(place, store, warning) {
  const { drawnPart } = await papers();
  let shown = '';
  const show = () => {
    const now = store.surroundings.clock();
    const lines = synthesisLines(store.dossier, now);
    // On paper, what the text leaves of two pages. Its letters are larger than those of a sheet.
    const text = heightOf([{ title: '', text: lines }]) * LARGER;
    const parts = pictures(store.dossier, now, TWO_PAGES - CUTS - text);
    const said = JSON.stringify(parts);
    if (said !== shown) place.replaceChildren(...parts.flatMap(drawnPart));
    shown = said;
    if (!warning) return;
    const words = warningOf(synthesis(store.dossier, now));
    write(warning, words);
    hide(warning, !words);
  };
  show();
  store.subscribe((cause, changed) => {
    if (cause !== 'state' && touches(changed, [`${DIAGNOSIS}/`, 'commune/'])) show();
  });
}
