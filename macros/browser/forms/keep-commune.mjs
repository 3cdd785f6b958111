/**
 * The commune chosen in a field, kept in the dossier; over the one of a dossier at work, only if the visitor agrees.
 * @module
 */

import { element } from '../page/elements.mjs';
import { communeValues, otherCommune } from '../store/commune.mjs';
import { get, set } from '../store/dossier.mjs';

/**
 * @typedef {import('../store/saving.mjs').Saving} Saving
 * @typedef {import('../store/commune.mjs').Commune} Commune
 */

/**
 * @param {Document} page
 * @param {Saving} store
 */
export function keepCommune(page, store) {
  page.addEventListener('boussole:commune', (event) => {
    const commune = /** @type {CustomEvent} */ (event).detail;
    const held = otherCommune(store.dossier, commune);
    if (held) ask(/** @type {HTMLElement} */ (event.target), held, commune, store);
    else keep(store, commune);
  });
}

/**
 * @param {Saving} store
 * @param {Commune} commune
 */
function keep(store, commune) {
  return store.update((dossier, now) => set(dossier, communeValues(commune), now));
}

/**
 * Ask below the answer, which stands whatever the visitor decides.
 *
 * @param {HTMLElement} root
 * @param {string} held
 * @param {Commune} commune
 * @param {Saving} store
 */
function ask(root, held, commune, store) {
  const question = `Votre dossier porte sur ${held}. Il reste ainsi tant que vous ne choisissez pas.`;
  const box = element('div', 'note finder-keep', element('p', '', question));
  const say = (/** @type {string} */ text) => {
    const said = element('p', '', text);
    said.setAttribute('tabindex', '-1');
    box.replaceChildren(said);
    said.focus();
  };
  const stay = button(`Garder ${held}`, () => say(`Votre dossier porte toujours sur ${held}.`));
  const move = button(`Passer à ${commune.name}`, () => {
    const before = store.dossier;
    if (!keep(store, commune)) return say(store.state.message);
    say(`Votre dossier porte maintenant sur ${commune.name}.`);
    const back = button(`Revenir à ${held}`, () => {
      const values = Object.keys(communeValues(commune)).map((key) => [key, get(before, key)]);
      store.update((dossier, now) => set(dossier, Object.fromEntries(values), now));
      say(`Votre dossier porte de nouveau sur ${held}.`);
    });
    box.append(element('p', 'row', back));
  });
  box.append(element('p', 'row', stay, move));
  root.querySelector('[data-answer]')?.append(box);
  const status = root.querySelector('[data-status]');
  if (status) status.textContent = `${status.textContent} ${question}`;
}

/**
 * @param {string} text
 * @param {() => void} act
 */
function button(text, act) {
  const made = element('button', 'btn', text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', act);
  return made;
}
