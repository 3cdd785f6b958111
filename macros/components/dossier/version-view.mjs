/**
 * What the version for the federation holds and leaves out, tool by tool, each to tick or not, before it leaves.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';
import { get, set, visible } from '../../browser/store/dossier.mjs';
import { demandsOf } from '../record/demands.mjs';
import { choiceOf, federationVersion, heldWords, partsOf } from './federation-version.mjs';
import { partsOf as partsOfKey, wordsOf } from './keys.mjs';

/**
 * @typedef {import('./federation-version.mjs').Part} Part
 * @typedef {{row: HTMLElement, box: HTMLInputElement, words: HTMLElement, more: HTMLDetailsElement}} Row
 */

const TITLE = 'Ce que la fédération recevra';
const HELP =
  'Décochez ce que vous gardez pour vous\u00a0: votre choix est retenu. La commune, sa fédération et le nom de la ' +
  'maison de santé y sont toujours. Les noms, les contacts et les notes n’y sont jamais.';
const OTHERS = 'Les autres outils\u00a0: rien n’en part si vous ne le cochez pas';
const ASK = 'Vous ne lui demandez encore rien. ';
/** The list of what is asked, on the sheet of the call. */
const DEMANDS = '#appel-federation-nos-demandes';

export class VersionView {
  /** @type {Map<string, Row>} by the id of its part */
  #rows = new Map();

  /**
   * @param {import('../../browser/store/store.mjs').DossierStore} store
   * @param {(key: string) => boolean} mayTravel
   * @param {Document} [page]
   */
  constructor(store, mayTravel, page = document) {
    this.store = store;
    this.mayTravel = mayTravel;
    /** @type {import('./federation-version.mjs').Tool[]} */
    this.tools = [...page.querySelectorAll('[data-tool-state]')].map((item) => ({
      key: item.getAttribute('data-tool-state') ?? '',
      title: item.querySelector('a')?.textContent?.trim() ?? '',
    }));
    this.usual = list();
    this.list = list();
    this.others = /** @type {HTMLDetailsElement} */ (element('details', 'differences', element('summary', '', OTHERS)));
    this.others.append(this.list);
    this.asked = element('p', 'said');
    this.total = element('p', 'hint');
    this.total.setAttribute('role', 'status');
    this.root = element('fieldset', '', element('legend', '', TITLE), element('p', 'hint', HELP));
    this.root.append(this.usual, this.others, this.asked, this.total);
  }

  get dossier() {
    return federationVersion(this.store.dossier, this.tools, this.mayTravel);
  }

  /** What the file says of itself. */
  get held() {
    return heldWords(this.#parts());
  }

  /** @returns {string[]} what the version asks */
  get demands() {
    return demandsOf(this.dossier)
      .filter(({ isOpen }) => isOpen)
      .map(({ what, typed }) => (typed ? `${what} (pour le ${typed})` : what));
  }

  show() {
    const parts = this.#parts();
    const shown = new Set(parts.map(({ id }) => id));
    for (const [id, { row }] of this.#rows) row.hidden = !shown.has(id);
    for (const part of parts) this.#showPart(part, this.#rows.get(part.id) ?? this.#add(part));
    const others = parts.filter(({ isUsual }) => !isUsual);
    this.others.hidden = !others.length;
    // What leaves is never folded away.
    this.others.open ||= others.some(({ isTicked, sent }) => isTicked && sent.length);
    this.#showDemands();
    const count = visible(this.dossier).size;
    write(this.total, `Cette version contient ${count} ${count === 1 ? 'réponse' : 'réponses'}.`);
  }

  #parts() {
    return partsOf(this.store.dossier, this.tools, this.mayTravel);
  }

  /**
   * @param {Part} part
   * @returns {Row}
   */
  #add({ id, title, hint, isUsual }) {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', id: `version-${id}` });
    box.addEventListener('change', () => {
      const { surroundings } = this.store;
      const isKept = box.checked;
      this.store.update((dossier) => set(dossier, choiceOf(id, isKept), surroundings.clock()), { undoable: false });
      this.show();
    });
    const words = element('span', 'hint');
    const label = /** @type {HTMLLabelElement} */ (element('label', '', `${title} `));
    if (hint) label.append(element('span', 'hint', `${hint} `));
    label.append(words);
    label.htmlFor = box.id;
    const more = /** @type {HTMLDetailsElement} */ (element('details', 'differences'));
    more.append(element('summary', '', 'Voir ces réponses', element('span', 'unseen', `\u00a0: ${title}`)));
    more.append(element('div', ''));
    more.addEventListener('toggle', () => this.#showAnswers(id));
    const row = element('li', '', element('p', 'tick', box, label), more);
    (isUsual ? this.usual : this.list).append(row);
    const made = { row, box, words, more };
    this.#rows.set(id, made);
    return made;
  }

  /**
   * @param {Part} part
   * @param {Row} row
   */
  #showPart({ id, isTicked, sent, kept }, { box, words }) {
    box.checked = isTicked && sent.length > 0;
    box.disabled = !sent.length;
    write(words, countWords(sent.length, kept.length, box.checked));
    this.#showAnswers(id);
  }

  /** @param {string} id of a part: what it holds is written while it is open */
  #showAnswers(id) {
    const { more } = /** @type {Row} */ (this.#rows.get(id));
    const part = more.open && this.#parts().find((each) => each.id === id);
    if (!part) return;
    const sent = this.#items(part.sent, (key, field, value) => `${field}\u00a0: ${value}`);
    const kept = this.#items(part.kept, (key, field) => field);
    const list = (/** @type {string[]} */ lines) =>
      lines.length > 0 && element('ul', '', ...lines.map((line) => element('li', '', line)));
    find(more, 'div', HTMLElement).replaceChildren(
      list(sent) || '',
      ...(kept.length ? [element('p', '', 'Ce qui reste chez vous\u00a0:'), list(kept) || ''] : []),
    );
  }

  /**
   * Say keys in words, one line for each thing that they are about, such as an action.
   *
   * @param {string[]} keys
   * @param {(key: string, field: string, value: string) => string} words
   */
  #items(keys, words) {
    const read = (/** @type {string} */ key) => get(this.store.dossier, key);
    /** @type {Map<string, Set<string>>} */
    const items = new Map();
    for (const key of keys) {
      const { item, field } = partsOfKey(key, document, read);
      const name = item.join('\u00a0: ');
      items.set(name, (items.get(name) ?? new Set()).add(words(key, field, wordsOf(key, read(key), document, read))));
    }
    return [...items].flatMap(([name, said]) => (name ? [`${name}\u00a0: ${[...said].join('\u202f; ')}`] : [...said]));
  }

  #showDemands() {
    const { demands } = this;
    const all = demandsOf(this.store.dossier).filter(({ isOpen }) => isOpen).length;
    const link = (/** @type {string} */ words) => {
      const made = document.createElement('a');
      Object.assign(made, { href: DEMANDS, textContent: words });
      return made;
    };
    this.asked.replaceChildren(
      ...(demands.length
        ? [`Vous lui demandez\u00a0: ${demands.join('\u202f; ')}. `, link('Changer ces demandes')]
        : all
          ? ['Vos demandes n’y sont pas\u00a0: cochez «\u00a0Appel à la fédération\u00a0» pour les envoyer.']
          : [ASK, link('Écrire ce que je demande à ma fédération')]),
    );
  }
}

function list() {
  const made = element('ul', 'choices');
  made.setAttribute('role', 'list');
  return made;
}

/**
 * @param {number} sent
 * @param {number} kept
 * @param {boolean} isTicked
 */
function countWords(sent, kept, isTicked) {
  const answers = (/** @type {number} */ count) => `${count} ${count === 1 ? 'réponse' : 'réponses'}`;
  if (!sent) return `Rien n’en part\u00a0: ${answers(kept)}, avec des noms, des contacts ou des notes.`;
  const leave = sent === 1 ? 'part' : 'partent';
  const words = isTicked
    ? `${answers(sent)} ${leave}`
    : `${answers(sent)}, à cocher pour ${sent === 1 ? 'l’envoyer' : 'les envoyer'}`;
  return kept ? `${words}\u202f; ${kept} ${kept === 1 ? 'reste' : 'restent'} chez vous.` : `${words}.`;
}
