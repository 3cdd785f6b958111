/**
 * Form controls tied to the dossier: every control with a `data-key` shows what the dossier holds and writes to it.
 *
 * A field where the visitor is writing follows the other tabs too: what they wrote comes in at once unless this field
 * holds words that they never had, or she types on; then both texts are kept, and she chooses.
 * @module
 */

import { get, set } from '../store/dossier.mjs';
import { MAX_TEXT, rowOf } from '../store/grammar.mjs';
import { Elsewhere, prepareNotice } from './elsewhere.mjs';

/**
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control
 * @typedef {import('./elsewhere.mjs').TextControl} TextControl
 * @typedef {import('../store/store.mjs').DossierStore} DossierStore
 * @typedef {import('../store/grammar.mjs').Value} Value
 */

const CONTROLS = 'input[data-key], textarea[data-key], select[data-key]';
const MANY = 50;
// Between two keys of one who types on.
const WHILE = 2_000;

/** @type {WeakMap<Control, string>} what the dossier held when a field last looked, or wrote */
const known = new WeakMap();
/** @type {WeakMap<Control, string>} what a field held when it was last what the other tabs know */
const shared = new WeakMap();
/** @type {WeakMap<Control, {at: number, mine?: string}>} the last key in a field, and the text that gave way since */
const typed = new WeakMap();
/** @type {WeakMap<Control, Elsewhere>} the fields whose text changed elsewhere */
const notices = new WeakMap();

/** @type {WeakMap<Element, {these: string, controls: Element[]}>} those of the last keys: one types on in a field */
let lately = new WeakMap();

export class Fields {
  /** @type {Set<Control>} those that hold what may not be stored yet */
  #written = new Set();

  /**
   * @param {Element} root its controls, present and to come, are tied
   * @param {DossierStore} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    this.since = store.surroundings.clock();
    root.addEventListener('input', (event) => this.#write(event.target));
    // Boxes and lists of some browsers only tell of a change.
    root.addEventListener('change', (event) => this.#write(event.target));
    root.addEventListener('focusin', ({ target }) => isText(target) && prepareNotice(target));
    // A tab that slept has not heard of the others yet: look before the first key changes the text.
    root.addEventListener('beforeinput', ({ target }) => isText(target) && this.#before(target));
    store.subscribe((cause, changed) => {
      if (cause !== 'state') return showValues(root, store, cause === 'undo', changed);
      for (const control of this.#written) showValue(control, store);
      if (!store.atRisk) this.#written.clear();
      this.#showLost();
    });
    showValues(root, store);
  }

  /**
   * Give back to who types on the text that gave way under her hand.
   *
   * @param {TextControl} control
   */
  #before(control) {
    this.store.refresh();
    const { at = 0, mine } = typed.get(control) ?? {};
    if (mine === undefined || this.store.surroundings.clock() - at > WHILE) return;
    const theirs = control.value;
    replace(control, mine);
    disagree(control, theirs, this.store);
  }

  /** @param {EventTarget | null} target */
  #write(target) {
    const control = /** @type {Control} */ (target);
    if (!(control instanceof Element) || !control.matches(CONTROLS)) return;
    if (control.type === 'radio' && !(/** @type {HTMLInputElement} */ (control).checked)) return;
    if (isText(control)) {
      // Leaving a field tells of a change that is already written.
      if (control.value === known.get(control)) return;
      // What another tab wrote meanwhile is compared with what was just typed here.
      this.store.refresh();
      typed.set(control, { at: this.store.surroundings.clock() });
      notices.get(control)?.writeOver();
    }
    this.#written.add(control);
    write(control, read(control), this.store);
  }

  /** Show what another tab wrote at the same moment in the field where the visitor writes, and that lost. */
  #showLost() {
    const control = document.activeElement;
    if (!isText(control) || !this.root.contains(control) || notices.get(control)?.isOpen) return;
    const key = keyOf(control);
    const lost = this.store.asides.find(({ at, ...aside }) => aside.key === key && at > this.since);
    if (lost && lost.value !== control.value) disagree(control, lost.value, this.store);
  }
}

/**
 * @param {Control} control
 * @param {Value} value
 * @param {DossierStore} store
 */
function write(control, value, store) {
  const before = known.get(control);
  known.set(control, textOf(value));
  const isDone = store.update((dossier, now) => set(dossier, { [keyOf(control)]: value }, now));
  if (!isDone && before !== undefined) known.set(control, before);
}

/**
 * Show what the dossier holds.
 *
 * @param {Element} root
 * @param {DossierStore} store
 * @param {boolean} [isOurs] whether the visitor has just undone something: the field where she writes follows
 * @param {ReadonlySet<string>} [changed] the only keys to show again
 */
export function showValues(root, store, isOurs, changed) {
  // A search of the page for each key would cost more than it spares.
  const isFew = changed && changed.size < MANY;
  const these = isFew ? [...changed].map((key) => `[data-key="${key}"]`).join() || ':not(*)' : CONTROLS;
  const last = lately.get(root);
  const controls = isFew && last?.these === these ? last.controls : [...root.querySelectorAll(these)];
  // Who makes controls shows all their values: those just made may be of the same keys.
  if (isFew) lately.set(root, { these, controls });
  else lately = new WeakMap();
  for (const control of controls) {
    if (control.matches(CONTROLS)) showValue(/** @type {Control} */ (control), store, isOurs);
  }
}

/**
 * @param {Control} control
 * @param {DossierStore} store
 * @param {boolean} [isOurs]
 */
function showValue(control, store, isOurs = false) {
  control.disabled = store.state.kind === 'read-only';
  // With « Back », the browser would put its older text over that of the dossier.
  control.autocomplete = 'off';
  const value = get(store.dossier, keyOf(control));
  if (!isText(control)) fill(control, value);
  else {
    control.maxLength = MAX_TEXT;
    if (!isGone(control, store)) showText(control, textOf(value), store, isOurs);
  }
}

/**
 * @param {TextControl} control
 * @param {string} text what the dossier holds
 * @param {DossierStore} store
 * @param {boolean} isOurs
 */
function showText(control, text, store, isOurs) {
  const isNew = known.get(control) !== text;
  const notice = notices.get(control);
  const isActive = control === document.activeElement || Boolean(notice?.isOpen);
  known.set(control, text);
  if (control.value === text) {
    if (!store.atRisk) shared.set(control, text);
    notice?.settle(text);
  } else if (isOurs || !isActive || control.value === shared.get(control)) {
    shared.set(control, text);
    const last = typed.get(control);
    if (last && !(isOurs || text.includes(control.value))) last.mine ??= control.value;
    replace(control, text);
  } else if (isNew) {
    disagree(control, text, store);
  }
}

/**
 * Whether another tab removed the row where the visitor writes: its list says so, and asks.
 *
 * @param {TextControl} control
 * @param {DossierStore} store
 */
function isGone(control, store) {
  const row = rowOf(keyOf(control))?.row;
  if (row === undefined || control !== document.activeElement) return false;
  const mark = `${row}/deleted`;
  const { entries } = store.dossier;
  // A row that came back keeps its mark, and what was written in it since.
  return entries.has(mark) && ![...entries.keys()].some((key) => key !== mark && key.startsWith(`${row}/`));
}

/**
 * Keep both texts: the one of the field stays where the visitor sees it.
 *
 * @param {TextControl} control
 * @param {string} theirs
 * @param {DossierStore} store
 */
function disagree(control, theirs, store) {
  const notice = notices.get(control) ?? new Elsewhere(control, store, keyOf(control));
  notices.set(control, notice);
  notice.show(theirs, (text) => {
    replace(control, text);
    write(control, text || null, store);
  });
}

/**
 * Put a text in a field without losing the place where the visitor writes.
 *
 * @param {TextControl} control
 * @param {string} text
 */
function replace(control, text) {
  if (control.value === text) return;
  const at = control === document.activeElement ? control.selectionStart : null;
  const isAtEnd = at === control.value.length;
  control.value = text;
  if (at !== null) control.setSelectionRange(isAtEnd ? text.length : at, isAtEnd ? text.length : at);
}

/** @param {Control} control */
function keyOf(control) {
  return /** @type {string} */ (control.dataset.key);
}

/**
 * @param {EventTarget | null} control
 * @returns {control is TextControl}
 */
function isText(control) {
  if (control instanceof HTMLTextAreaElement) return control.dataset.key !== undefined;
  return control instanceof HTMLInputElement && control.dataset.key !== undefined && !isChoice(control);
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
 * Show a choice, even under the visitor's finger: the last one made is that of every tab.
 *
 * @param {Control} control
 * @param {Value} value
 */
function fill(control, value) {
  if (control instanceof HTMLInputElement) {
    control.checked =
      control.type === 'checkbox' ? value === true : control.value === (value ?? control.dataset.default);
    return;
  }
  const text = textOf(value);
  if (control.value !== text) control.value = text;
}

/** @param {Value} value */
function textOf(value) {
  return value === null ? '' : String(value);
}
