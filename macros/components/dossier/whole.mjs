/**
 * All that the dossier holds, on paper: a cover, what follows, then the tools where something is written.
 * @module
 */

import { letterhead } from '../../browser/forms/letterhead.mjs';
import { papers } from '../../browser/forms/papers.mjs';
import { element } from '../../browser/page/elements.mjs';
import { printAs } from '../../browser/page/paper.mjs';
import { holds } from '../../browser/store/dossier.mjs';
import { bringTool, toolBlocks } from './blocks.mjs';

const TITLE = 'Dossier du projet de maison de santé';

/**
 * @param {Element} main the content of the page
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @returns {Promise<boolean>} whether there is something to print; rejected with a NotLoaded
 */
export async function printWhole(main, store) {
  const started = toolBlocks(main).filter(({ dataset }) => holds(store.dossier, dataset.tool));
  if (!started.length) return false;
  const [{ drawn }] = await Promise.all([papers(), ...started.map(bringTool)]);
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
