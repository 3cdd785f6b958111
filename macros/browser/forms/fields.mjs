/**
 * Form controls tied to the dossier: every control with a `data-key` shows what the dossier holds and writes to it.
 * @module
 */

import { get, set } from '../store/dossier.mjs';
import { MAX_TEXT } from '../store/grammar.mjs';

/**
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control
 * @typedef {import('../store/store.mjs').DossierStore} DossierStore
 * @typedef {import('../store/grammar.mjs').Value} Value
 */

const CONTROLS = 'input[data-key], textarea[data-key], select[data-key]';

export class Fields {
  /**
   * @param {Element} root its controls, present and to come, are tied
   * @param {DossierStore} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    root.addEventListener('input', (event) => this.#write(event.target));
    // Boxes and lists of some browsers only tell of a change.
    root.addEventListener('change', (event) => this.#write(event.target));
    store.subscribe(() => showValues(root, store));
    showValues(root, store);
  }

  /** @param {EventTarget | null} target */
  #write(target) {
    const control = /** @type {Control} */ (target);
    if (!(control instanceof Element) || !control.matches(CONTROLS)) return;
    if (control.type === 'radio' && !(/** @type {HTMLInputElement} */ (control).checked)) return;
    const value = read(control);
    this.store.update((dossier, now) => set(dossier, { [keyOf(control)]: value }, now));
  }
}

/**
 * Show what the dossier holds, except where the visitor is writing.
 *
 * @param {Element} root
 * @param {DossierStore} store
 */
export function showValues(root, store) {
  const readOnly = store.state.kind === 'read-only';
  for (const control of /** @type {NodeListOf<Control>} */ (root.querySelectorAll(CONTROLS))) {
    control.disabled = readOnly;
    // With « Back », the browser would put its older text over that of the dossier.
    control.autocomplete = 'off';
    if ('maxLength' in control && !isChoice(control)) control.maxLength = MAX_TEXT;
    if (control !== document.activeElement || isChoice(control)) fill(control, get(store.dossier, keyOf(control)));
  }
}

/** @param {Control} control */
function keyOf(control) {
  return /** @type {string} */ (control.dataset.key);
}

/** @param {Control} control */
function isChoice(control) {
  return control.type === 'checkbox' || control.type === 'radio';
}

/**
 * @param {Control} control
 * @returns {Value}
 */
function read(control) {
  if (control.type === 'checkbox') return /** @type {HTMLInputElement} */ (control).checked || null;
  return control.value || null;
}

/**
 * @param {Control} control
 * @param {Value} value
 */
function fill(control, value) {
  if (control instanceof HTMLInputElement && isChoice(control)) {
    control.checked =
      control.type === 'checkbox' ? value === true : control.value === (value ?? control.dataset.default);
    return;
  }
  const text = value === null ? '' : String(value);
  if (control.value !== text) control.value = text;
}
