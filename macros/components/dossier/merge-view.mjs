/**
 * What comes in from a file or a link, shown before anything changes.
 * @module
 */

import { element, find } from '../../browser/page/elements.mjs';
import { labelOf, wordsOf } from './keys.mjs';
import { applyChoices, compare } from '../../browser/store/merge.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/merge.mjs').Difference} Difference
 * @typedef {import('../../browser/store/merge.mjs').Side} Side
 * @typedef {import('../../browser/store/grammar.mjs').Value} Value
 */

export class MergeView {
  /** @type {Dossier | null} */
  #theirs = null;

  /**
   * @param {HTMLElement} root
   * @param {import('../../browser/store/store.mjs').DossierStore} store
   * @param {(before: Dossier, after: Dossier) => void} onApplied
   */
  constructor(root, store, onApplied) {
    this.root = root;
    this.store = store;
    this.onApplied = onApplied;
    this.lists = find(root, '[data-merge-lists]', HTMLElement);
    root.querySelector('[data-merge-apply]')?.addEventListener('click', () => this.#apply());
    root.querySelector('[data-merge-cancel]')?.addEventListener('click', () => this.close());
  }

  /**
   * Show what a dossier brings.
   *
   * @param {Dossier} theirs
   */
  open(theirs) {
    this.#theirs = theirs;
    const preview = compare(this.store.dossier, theirs, this.store.surroundings.clock());
    const summary = find(this.root, '[data-merge-summary]', HTMLElement);
    const { added, changed, conflicts, removed } = preview;
    summary.textContent =
      added.length + changed.length + conflicts.length + removed.length
        ? [
            sentence(added.length, 'ajout', 'ajouts'),
            sentence(changed.length, 'mise à jour', 'mises à jour'),
            sentence(conflicts.length, 'texte à choisir', 'textes à choisir'),
            sentence(removed.length, 'retrait', 'retraits'),
          ]
            .filter(Boolean)
            .join(', ') + '. Rien n’est encore modifié.'
        : 'Ce dossier ne contient rien de nouveau.';
    this.lists.replaceChildren(
      ...conflicts.map((difference, index) => choice(difference, index)),
      ...[
        list('Ce qui s’ajoute', added),
        list('Ce qui est mis à jour', changed),
        list('Ce qui est retiré', removed),
      ].filter((part) => part !== null),
    );
    this.root.hidden = false;
    this.root.focus();
  }

  close() {
    this.#theirs = null;
    this.root.hidden = true;
  }

  #apply() {
    const theirs = this.#theirs;
    if (!theirs) return;
    /** @type {Record<string, Side>} */
    const choices = {};
    for (const radio of /** @type {NodeListOf<HTMLInputElement>} */ (this.lists.querySelectorAll('input:checked'))) {
      choices[radio.dataset.for ?? ''] = /** @type {Side} */ (radio.value);
    }
    const before = this.store.dossier;
    const applied = this.store.update((mine, now) => applyChoices(mine, theirs, choices, now));
    this.close();
    if (applied) this.onApplied(before, this.store.dossier);
  }
}

/**
 * @param {Difference} difference
 * @param {number} index
 */
function choice({ key, mine, theirs, kept }, index) {
  const group = element('fieldset');
  group.append(element('legend', '', labelOf(key)));
  for (const [side, title, value] of /** @type {[Side, string, Value][]} */ ([
    ['mine', 'Garder le mien', mine],
    ['theirs', 'Prendre celui du fichier', theirs],
  ])) {
    const line = element('p', 'tick');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = `conflit-${index}`;
    radio.id = `conflit-${index}-${side}`;
    radio.value = side;
    radio.checked = side === kept;
    radio.dataset.for = key;
    const label = /** @type {HTMLLabelElement} */ (element('label', '', `${title}\u00a0: `));
    label.htmlFor = radio.id;
    label.append(element('b', '', wordsOf(key, value)));
    line.append(radio, label);
    group.append(line);
  }
  return group;
}

/**
 * @param {string} title
 * @param {Difference[]} differences
 */
function list(title, differences) {
  if (!differences.length) return null;
  const block = element('details');
  block.append(element('summary', '', `${title} (${differences.length})`));
  const items = element('ul', 'dots');
  items.setAttribute('role', 'list');
  for (const { key, theirs, mine } of differences) {
    items.append(element('li', '', `${labelOf(key)}\u00a0: ${wordsOf(key, theirs ?? mine)}`));
  }
  block.append(items);
  return block;
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} many
 */
function sentence(count, one, many) {
  return count ? `${count} ${count === 1 ? one : many}` : '';
}
