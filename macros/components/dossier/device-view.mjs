/**
 * What the user calls this device, so that those who work on the same dossier know who wrote what.
 * @module
 */

import { element, write } from '../../browser/page/elements.mjs';
import { clockWarning } from '../../browser/store/clock-words.mjs';
import { MAX_DEVICE } from '../../browser/store/grammar.mjs';

/** @typedef {import('../../browser/store/managing.mjs').Managing} Managing */

const NAMES = ['mairie', 'téléphone de la maire', 'téléphone du maire', 'secrétariat', 'référent santé'];
const HELP =
  'Donnez-lui un nom si vous êtes plusieurs à remplir ce dossier. Vous saurez alors d’où vient chaque réponse. ' +
  'Ce nom part avec le dossier entier, jamais dans un lien ni dans une version à partager.';
const REFUSED = 'Ce navigateur n’a pas pu garder ce nom. Vos réponses, elles, ne changent pas.';
const NAMELESS = 'Cet appareil n’a plus de nom\u00a0: ce que vous écrirez ne dira plus d’où il vient.';

export class DeviceView {
  /**
   * @param {HTMLElement} root an empty place
   * @param {Managing} store
   */
  constructor(root, store) {
    this.store = store;
    this.field = document.createElement('input');
    Object.assign(this.field, { type: 'text', id: 'nom-appareil', maxLength: MAX_DEVICE, autocomplete: 'off' });
    this.field.setAttribute('aria-describedby', 'nom-appareil-aide');
    this.field.addEventListener('change', () => this.#name(this.field.value));
    const label = /** @type {HTMLLabelElement} */ (element('label', '', 'Nom de cet appareil, si vous voulez'));
    label.htmlFor = this.field.id;
    const help = element('p', 'hint', HELP);
    help.id = 'nom-appareil-aide';
    this.offers = element(
      'p',
      'row',
      element('span', 'hint', 'Par exemple\u00a0:'),
      ...NAMES.map((name) => this.#offer(name)),
    );
    this.said = element('p', 'hint');
    this.said.setAttribute('role', 'status');
    this.warning = element('p', 'note');
    root.append(element('div', 'field', label, this.field, help), this.offers, this.said, this.warning);
    store.subscribe(() => this.#show());
    this.#show();
  }

  /** @param {string} name */
  #offer(name) {
    const button = element('button', 'btn plain', name);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      this.#name(name);
      // The button is gone.
      this.field.focus();
    });
    return button;
  }

  #show() {
    const { device } = this.store;
    // Never under the hand of who types.
    if (document.activeElement !== this.field) this.field.value = device;
    this.offers.hidden = device !== '';
    const { dossier, surroundings } = this.store;
    const warning = clockWarning({ now: surroundings.clock(), mine: dossier });
    write(this.warning, warning);
    this.warning.hidden = !warning;
  }

  /** @param {string} name */
  #name(name) {
    const isKept = this.store.nameDevice(name);
    const { device } = this.store;
    if (isKept) this.field.value = device;
    const signed = `Ce que vous écrirez ici sera signé «\u00a0${device}\u00a0».`;
    write(this.said, isKept ? (device ? signed : NAMELESS) : REFUSED);
  }
}
