/**
 * All that the dossier holds, on paper: a cover, what follows, then the tools where something is written.
 * @module
 */

import { letterhead } from '../../browser/forms/letterhead.mjs';
import { papers } from '../../browser/forms/papers.mjs';
import { element, findAll } from '../../browser/page/elements.mjs';
import { fetchAsset } from '../../browser/page/on-demand.mjs';
import { printAs } from '../../browser/page/paper.mjs';
import { visible } from '../../browser/store/dossier.mjs';

const TITLE = 'Dossier du projet de MSP';

/**
 * @param {Element} main the content of the page
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @returns {Promise<boolean>} whether there is something to print; rejected with a NotLoaded
 */
export async function printWhole(main, store) {
  const started = findAll(main, '.tool-block').filter(({ dataset }) => visible(store.dossier, dataset.tool).size);
  if (!started.length) return false;
  const scripts = started.map(({ dataset }) => fetchAsset(/** @type {any} */ (dataset.script)));
  const [{ drawn }] = await Promise.all([papers(), ...scripts]);
  const lines = started.map((block) => block.querySelector('summary')?.textContent?.trim() ?? '');
  const sheet = { title: TITLE, intro: [], parts: [{ title: 'Contenu', lines }] };
  const cover = element('div', 'cover report', ...drawn(sheet, letterhead(store)));
  main.prepend(cover);
  for (const block of started) block.classList.add('started');
  printAs(['written', 'whole'], {
    after: () => {
      cover.remove();
      for (const block of started) block.classList.remove('started');
    },
  });
  return true;
}
