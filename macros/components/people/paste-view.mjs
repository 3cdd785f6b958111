/**
 * A list pasted, or read from a file: everything is shown before anything is added.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { named } from '../../browser/store/people.mjs';
import { box, button } from './forms.mjs';
import { compared, readPasted } from './pasted.mjs';

/** @typedef {import('./pasted.mjs').Draft} Draft */

const MAX_BYTES = 2_000_000;
const NOTHING = 'Collez d’abord une liste, ou choisissez un fichier.';
const WORKBOOK =
  'C’est un classeur\u00a0: ouvrez-le, copiez ses lignes, puis collez-les ici. ' +
  'Vous pouvez aussi l’enregistrer sous CSV.';
const TOO_BIG = 'Ce fichier est trop gros pour une liste de personnes.';
const UNREADABLE = 'Ce fichier n’a pas pu être lu. Vérifiez qu’il existe encore, puis choisissez-le de nouveau.';

export class PasteView {
  /**
   * @param {import('./words.mjs').List} list
   * @param {HTMLElement} place
   */
  constructor(list, place) {
    this.list = list;
    const id = `${list.root.id}-liste`;
    this.text = /** @type {HTMLTextAreaElement} */ (element('textarea'));
    this.text.id = id;
    this.text.rows = 6;
    this.file = /** @type {HTMLInputElement} */ (element('input'));
    this.file.type = 'file';
    this.file.id = `${id}-fichier`;
    this.file.addEventListener('change', () => void this.#read());
    this.said = element('p', 'hint');
    this.said.setAttribute('role', 'status');
    this.preview = element('div', 'panel');
    this.preview.hidden = true;
    this.preview.tabIndex = -1;
    const hint = element(
      'p',
      'hint',
      'Une personne par ligne, par exemple ' +
        '«\u00a0Dr Jean-Michel Roux, médecin, 06\u00a012\u00a034\u00a056\u00a078\u00a0», ' +
        'ou les lignes copiées d’un tableur, avec ou sans titres.',
    );
    hint.id = `${id}-aide`;
    this.text.setAttribute('aria-describedby', hint.id);
    place.append(
      element('div', 'field', labelOf(id, 'Votre liste'), hint, this.text),
      element('div', 'field', labelOf(this.file.id, 'Ou un fichier CSV'), this.file),
      element(
        'p',
        'row',
        button('Voir ce qui sera ajouté', () => this.#show(this.text.value), 'btn'),
      ),
      this.said,
      this.preview,
    );
  }

  async #read() {
    const [file] = this.file.files ?? [];
    if (!file) return;
    this.file.value = '';
    try {
      if (file.size > MAX_BYTES) throw new Error(TOO_BIG);
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Error(WORKBOOK);
      if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Error(WORKBOOK);
      this.#show(decoded(bytes));
    } catch (error) {
      this.preview.hidden = true;
      const { message } = /** @type {Error} */ (error);
      this.said.textContent = [TOO_BIG, WORKBOOK].includes(message) ? message : UNREADABLE;
    }
  }

  /** @param {string} text */
  #show(text) {
    const { persons, unread, ignored } = readPasted(text);
    this.said.textContent = text.trim() ? '' : NOTHING;
    this.preview.hidden = !text.trim();
    if (!text.trim()) return;
    const { list } = this;
    const found = compared(persons, list.everyone);
    const ticks = persons.map((draft, index) => {
      const { is, name } = found[index] ?? { is: 'new', name: '' };
      const same = is === 'same' ? named(list.store.dossier, draft.name) : undefined;
      const joins = list.ofGuests && list.everyone.some(({ id, isInvited }) => id === same?.id && !isInvited);
      const words = { new: '', same: joins ? 'déjà dans le carnet' : 'déjà là', near: `ressemble à ${name}` }[is];
      const tick = box(
        `${list.root.id}-ligne-${index}`,
        [inWords(draft, list.families), words].filter(Boolean).join('\u00a0: '),
      );
      tick.control.checked = is === 'new' || joins;
      return { tick, draft, id: joins ? same?.id : undefined };
    });
    const add = () => {
      const chosen = ticks.filter(({ tick }) => tick.control.checked);
      if (!list.acts?.addAll(chosen)) return;
      this.preview.hidden = true;
      this.text.value = '';
      this.text.focus();
    };
    const legend = element('legend', '', `${persons.length} personne${persons.length > 1 ? 's' : ''} dans cette liste`);
    this.preview.replaceChildren(
      element('fieldset', '', legend, ...ticks.map(({ tick }) => tick.field)),
      ...told(
        'Lignes non reprises',
        unread.map(({ line, text, why }) => `Ligne ${line}, ${why}\u00a0: ${cut(text)}`),
      ),
      ...told('Colonnes non reprises', ignored),
      element(
        'p',
        'row',
        ...(persons.length ? [button('Ajouter les personnes cochées', add, 'btn primary')] : []),
        button('Ne rien changer', () => (this.preview.hidden = true)),
      ),
    );
    this.preview.focus();
  }
}

/**
 * @param {string} id
 * @param {string} text
 */
function labelOf(id, text) {
  const label = element('label', '', text);
  label.setAttribute('for', id);
  return label;
}

/**
 * @param {Draft} draft
 * @param {import('./listing.mjs').Families} families
 */
function inWords({ name, role, organisation, family, phone, email }, families) {
  return [name, role, organisation, families.get(family), phone, email].filter(Boolean).join(', ');
}

/**
 * @param {string} title
 * @param {string[]} lines
 */
function told(title, lines) {
  if (!lines.length) return [];
  const list = element('ul', 'dots', ...lines.map((line) => element('li', '', line)));
  list.setAttribute('role', 'list');
  return [element('p', '', `${title}\u00a0:`), list];
}

/** @param {string} text */
function cut(text) {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
