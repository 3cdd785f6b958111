/**
 * A long list of rows, folded: a line for each one, which says what it is about, one open at a time, and a field that
 * looks among them. On paper every row is open.
 * @module
 */

import { fetchAsset } from '../page/on-demand.mjs';
import { element, find, findAll, write } from '../page/elements.mjs';
import { fold } from '../text/fold.mjs';

const MOST_LETTERS = 70;
const MOST_DETAILS = 3;
const WRONG = 'À corriger';

export class LongList {
  /** @param {HTMLElement} list its rows have `data-row` */
  constructor(list) {
    this.list = list;
    list.classList.add('long');
    // Without it the list is folded all the same.
    fetchAsset('assets/long.css').catch(() => {});
    const label = element('label', '', 'Chercher dans cette liste');
    this.field = /** @type {HTMLInputElement} */ (element('input'));
    this.field.type = 'search';
    this.field.id = `${list.children[0]?.getAttribute('data-row')}-chercher`;
    this.field.autocomplete = 'off';
    label.setAttribute('for', this.field.id);
    this.said = element('p', 'hint');
    this.said.setAttribute('role', 'status');
    list.before(element('div', 'field no-paper', label, this.field, this.said));
    this.field.addEventListener('input', () => this.#look());
    // It does not bubble.
    list.addEventListener('toggle', ({ target }) => this.#opened(target), true);
    new MutationObserver((changes) => {
      for (const { target } of changes) if (/** @type {Element} */ (target).matches('.error')) mark(target);
    }).observe(list, { attributeFilter: ['hidden'], subtree: true });
    this.show(/** @type {HTMLElement[]} */ ([...list.children]));
  }

  /**
   * Fold what came or changed since.
   *
   * @param {HTMLElement[]} rows
   */
  show(rows) {
    // A row in which one writes is folded once it is left.
    const all = /** @type {HTMLElement[]} */ ([...this.list.children]);
    const left = all.filter(({ classList }) => !classList.contains('folding'));
    for (const row of new Set([...rows, ...left])) if (row.isConnected) this.#fold(row);
    if (this.field.value) this.#look();
  }

  /** @param {HTMLElement} row */
  #fold(row) {
    if (!row.querySelector('details')) {
      if (row.contains(document.activeElement)) return;
      const summary = element('summary', 'opens no-paper', element('span'), element('span', 'hint'));
      const details = /** @type {HTMLDetailsElement} */ (element('details', 'line-open', summary));
      const inside = element('div', 'side-by-side', ...row.childNodes);
      inside.classList.add('inside');
      details.append(inside);
      details.open = row.matches(':target');
      row.append(details);
    }
    row.classList.add('folding');
    const error = row.querySelector('.error');
    if (error) mark(error);
    const texts = textsOf(row);
    const [name, more] = row.querySelectorAll(':scope > .line-open > summary > span');
    if (name && more) {
      write(name, cut(texts[0] ?? '') || `Ligne ${[...this.list.children].indexOf(row) + 1}`);
      write(
        more,
        texts
          .slice(1, 1 + MOST_DETAILS)
          .map(cut)
          .join(' · '),
      );
    } else {
      find(row, 'summary', HTMLElement).dataset.filled = `${texts.length} ${texts.length < 2 ? 'réponse' : 'réponses'}`;
    }
  }

  /**
   * Close the others, without moving what was opened.
   *
   * @param {EventTarget | null} target
   */
  #opened(target) {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const folds = [...this.list.children].map((row) => row.querySelector('details'));
    if (!folds.includes(target)) return;
    const before = target.getBoundingClientRect().top;
    for (const other of folds) if (other && other !== target) other.open = false;
    window.scrollBy({ top: target.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  #look() {
    const words = fold(this.field.value).split(' ');
    const rows = /** @type {HTMLElement[]} */ ([...this.list.children]);
    let count = 0;
    for (const row of rows) {
      const text = fold(textsOf(row).join(' '));
      const isFound = words.every((word) => text.includes(word));
      row.classList.toggle('unfound', !isFound);
      count += Number(isFound);
    }
    const all = `${rows.length} lignes`;
    write(this.said, this.field.value ? `${count} sur ${all}. L’impression les montre toutes.` : '');
  }
}

/**
 * Say on the line of a row that something in it is wrong.
 *
 * @param {Node} error
 */
function mark(error) {
  const row = error.parentElement?.closest('.folding');
  const summary = row?.querySelector('summary');
  if (!row || !summary) return;
  const isWrong = row.querySelector('.error:not([hidden])') !== null;
  const known = summary.querySelector('[data-wrong]');
  if (isWrong && !known) {
    const word = element('span', 'status late', WRONG);
    word.dataset.wrong = '';
    summary.append(word);
  }
  if (!isWrong) known?.remove();
}

/**
 * Return what a row holds, in words, in the order of its fields.
 *
 * @param {HTMLElement} row
 */
function textsOf(row) {
  return findAll(row, '[data-field]').flatMap((control) => {
    if (control instanceof HTMLSelectElement) return control.value ? (control.selectedOptions[0]?.text ?? '') : [];
    if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type)) {
      return control.checked ? (control.labels?.[0]?.textContent?.trim() ?? '') : [];
    }
    const { value = '' } = /** @type {HTMLInputElement} */ (control);
    return value.trim() || [];
  });
}

/** @param {string} text */
function cut(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)}…` : line;
}
