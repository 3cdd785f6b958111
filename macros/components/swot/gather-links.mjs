/**
 * The links of the groups: a place to paste them, and a way to make one.
 * @module
 */

import { copy } from '../../browser/page/clipboard.mjs';
import { element, find, write } from '../../browser/page/elements.mjs';
import { siteAddress } from '../../browser/page/site-address.mjs';
import { fieldOf } from '../../browser/store/fields.mjs';
import { DossierError } from '../../browser/store/messages.mjs';
import { shareFragment, travelling } from '../../browser/store/share.mjs';
import { personalWords } from '../../browser/text/personal.mjs';
import { button } from './buttons.mjs';
import { FIELDS } from './fields.mjs';

/** @typedef {import('./workshop.mjs').Workshop} Workshop */

const HINT = 'Vous pouvez aussi glisser les fichiers sur cette page. Rien ne change avant votre accord.';
const COPIED = 'Lien copié, sans les noms des personnes. Envoyez-le à la personne qui anime.';

/**
 * Offer both beside the button that chooses files.
 *
 * @param {Workshop} workshop
 * @param {string} id of the field
 * @param {(text: string) => void} read takes what was pasted
 */
export function offerLinks(workshop, id, read) {
  const field = /** @type {HTMLTextAreaElement} */ (element('textarea'));
  field.id = id;
  const label = /** @type {HTMLLabelElement} */ (element('label', '', 'Les liens des groupes, un par ligne'));
  label.htmlFor = id;
  const take = () => {
    if (!field.value.trim()) return field.focus();
    read(field.value);
    field.value = '';
  };
  const links = element(
    'details',
    'differences',
    element('summary', '', 'Coller des liens'),
    element('div', 'field', label, field),
    element('p', 'row', button('Lire les liens', take, 'btn')),
  );
  const row = /** @type {HTMLElement} */ (find(workshop.root, '[data-gather]', HTMLElement).parentElement);
  const said = /** @type {HTMLElement} */ (row.nextElementSibling);
  row.append(button('Copier le lien du groupe', () => void copyLink(workshop, said)));
  said.after(element('p', 'hint', HINT), links);
}

/**
 * @param {Workshop} workshop
 * @param {HTMLElement} said where it is told
 * @param {boolean} [isSure] whether the visitor was told of what looks personal
 */
async function copyLink(workshop, said, isSure = false) {
  const { prefix, store } = workshop;
  const mayTravel = (/** @type {string} */ key) => fieldOf(FIELDS, key)?.reach === 'shared';
  const texts = [...travelling(store.dossier, mayTravel, prefix).entries].flatMap(([key, { v }]) =>
    typeof v === 'string' ? [/** @type {[string, string]} */ ([fieldOf(FIELDS, key)?.label ?? '', v])] : [],
  );
  const found = isSure ? '' : personalWords(texts);
  if (found) {
    const again = button('Copier quand même', () => void copyLink(workshop, said, true));
    said.replaceChildren(`Ce lien contiendrait ce qui ressemble à ${found}. Retirez-le d’abord, ou\u00a0: `, again);
    return;
  }
  try {
    const origin = { app: store.surroundings.app, now: store.surroundings.clock() };
    const address = `${siteAddress()}dossier/${await shareFragment(store.dossier, prefix, origin, mayTravel)}`;
    if (await copy(address)) write(said, COPIED);
    else said.replaceChildren('Lien à copier\u00a0: ', element('b', '', address));
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    write(said, error.message);
  }
}
