/**
 * « Annuler » and « Rétablir »: beside what an act says of itself, at the end of each tool, and by the usual keys.
 * @module
 */

import { element, find, findAll, write } from '../page/elements.mjs';
import { rowOf } from '../store/grammar.mjs';
import { History } from '../store/history.mjs';

/** @typedef {import('../store/history.mjs').Step} Step */

const DELAY = 500;
const NOTHING = 'Rien n’a pu être annulé.';
const FOCUSABLE = 'summary, button, input, textarea, select';

export class WayBack {
  /** What was said last, of an act or of its undoing. */
  #words = '';
  /** Whether it was written: the tool may have said something else since. */
  #isTold = false;
  /** Whether it is an act, which can be undone. */
  #isAct = false;
  /** @type {Element | null} the tool where the visitor is */
  #tool = null;
  #isWaiting = false;
  /** @type {{state?: string, tool?: Element | null, place?: Element, text?: string | null}} as last shown */
  #drawn = {};

  /**
   * @param {Document} page
   * @param {import('../store/saving.mjs').Saving} store
   */
  constructor(page, store) {
    this.page = page;
    this.store = store;
    this.history = new History(store, location.pathname, () => sessionStorage);
    // What was done while this was on its way, although something was written since.
    this.#say([...store.edits].reverse().find(({ words }) => words)?.words ?? '', true);
    this.#stay(page.activeElement);
    page.addEventListener('focusin', ({ target }) => this.#stay(/** @type {Element} */ (target)));
    page.addEventListener('pointerdown', ({ target }) => this.#stay(/** @type {Element} */ (target)));
    page.addEventListener('keydown', (event) => this.#press(event));
    page.addEventListener('beforeinput', (event) => this.#input(event));
    page.defaultView?.addEventListener('pagehide', () => this.history.save());
    store.subscribe((cause) => {
      // Where all was saved, that it is being saved again is told before the edit, which the history takes there.
      const words = store.edits.at(-1)?.words;
      if (words || cause === 'content') this.#say(words || '', true);
      // That it is being saved, then is, changes nothing here: it is told at each pause of the writer.
      if (cause !== 'state' || !/^sav/.test(store.state.kind)) this.show();
      if (cause === 'edit' || cause === 'undo') this.#saveSoon();
    });
    this.show();
  }

  show() {
    const { canUndo, canRedo, hasMore } = this.history;
    const state = JSON.stringify([this.#words, this.#isAct, canUndo, canRedo, hasMore]);
    const { tool, place, text } = this.#drawn;
    // At most keys nothing changes: no line is looked for through the page.
    if (this.#isTold && this.#drawn.state === state && tool && tool === this.#tool && place?.isConnected) {
      if (place.textContent === text) return;
    }
    const lines = findAll(this.page.body, '[data-undo-line]');
    // What is open over the page hides the rest of it.
    const mine =
      lines.find((line) => line.closest('dialog[open]')) ??
      lines.find((line) => this.#tool?.contains(line)) ??
      lines.find((line) => !line.closest('[hidden]'));
    for (const line of lines) {
      if (line === mine || line.querySelector('button')) this.#show(line, line === mine);
    }
    const said = mine?.querySelector('[role=status]') ?? undefined;
    this.#drawn = { state, tool: this.#tool, place: said, text: said?.textContent };
  }

  /**
   * @param {HTMLElement} line
   * @param {boolean} isMine whether the visitor is in its tool
   */
  #show(line, isMine) {
    const { canUndo, canRedo } = this.history;
    const place = find(line, '[role=status]', HTMLElement);
    if (isMine && !this.#isTold) {
      write(place, this.#words);
      this.#isTold = true;
    }
    const isSaid = this.#words !== '' && place.textContent === this.#words;
    if (isSaid && !isMine) write(place, '');
    const isAct = isSaid && isMine && this.#isAct && canUndo;
    const hasMore = isMine && this.history.hasMore;
    // It stays in view until the visitor goes on.
    line.classList.toggle('fresh', isAct && !hasMore);
    const buttons = line.querySelectorAll('button').length ? line : this.#equip(line);
    const shown = /** @type {const} */ ([
      ['[data-undo]', isAct],
      ['[data-undo-last]', isMine && canUndo && (!isAct || hasMore)],
      ['[data-redo]', isMine && canRedo],
    ]);
    for (const [name, isShown] of shown) find(buttons, name, HTMLElement).hidden = !isShown;
    if (line === this.page.activeElement) this.#stay(line);
  }

  /**
   * @param {string} words
   * @param {boolean} isAct
   */
  #say(words, isAct) {
    this.#words = words;
    this.#isAct = isAct;
    this.#isTold = false;
  }

  /** @param {HTMLElement} line */
  #equip(line) {
    const acts = /** @type {[string, string, () => Step | undefined, string][]} */ ([
      ['undo', 'Annuler', () => this.history.undoAct(), 'C’est annulé.'],
      ['undoLast', 'Défaire le dernier changement', () => this.history.undo(), 'C’est annulé.'],
      ['redo', 'Rétablir', () => this.history.redo(), 'C’est rétabli.'],
    ]);
    for (const [name, label, act, words] of acts) {
      const button = element('button', 'btn plain', label);
      button.setAttribute('type', 'button');
      button.dataset[name] = '';
      button.addEventListener('click', () => {
        this.#do(act, words);
        // A button that goes away must not take the focus with it.
        if (button.hidden) line.focus();
      });
      line.append(button);
    }
    return line;
  }

  /**
   * @param {() => Step | undefined} act
   * @param {string} words
   */
  #do(act, words) {
    const step = act();
    this.#say(step ? words : NOTHING, false);
    this.show();
    if (step) this.#reveal(step);
  }

  /**
   * Bring what changed into view.
   *
   * @param {Step} step
   */
  #reveal({ changes }) {
    // A value of a row may have no field as long as a menu is closed: its row is shown then.
    const rows = [...changes.values.flatMap(([key]) => rowOf(key)?.row ?? []), ...changes.places.map(([row]) => row)];
    const targets = [
      ...changes.values.map(([key]) => `[data-key="${key}"]`),
      ...rows.map((row) => `[data-row="${row.slice(row.lastIndexOf('/') + 1)}"]`),
    ];
    for (const target of targets.slice(0, 20)) {
      const place = this.page.querySelector(target);
      if (!(place instanceof HTMLElement) || place.closest('[hidden], dialog:not([open])')) continue;
      for (let around = place.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
        around.open = true;
      }
      place.scrollIntoView({ block: 'nearest' });
      const active = this.page.activeElement;
      if (active && active !== this.page.body) return;
      const controls = place.matches(FOCUSABLE) ? [place] : findAll(place, FOCUSABLE);
      // What is hidden takes no focus.
      controls.find((control) => control.getClientRects().length)?.focus({ preventScroll: true });
      return;
    }
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const letter = key.toLowerCase();
    if (!(ctrlKey || metaKey) || altKey || !['z', 'y'].includes(letter) || event.defaultPrevented) return;
    const isRedo = letter === 'y' || shiftKey;
    // A field that the dossier does not hold has its own way back.
    if (isApart(event.target) || !(isRedo ? this.history.canRedo : this.history.canUndo)) return;
    event.preventDefault();
    this.#go(isRedo);
  }

  /** @param {InputEvent} event that of a menu of the browser, or of a shaken phone */
  #input(event) {
    const isRedo = event.inputType === 'historyRedo';
    if ((!isRedo && event.inputType !== 'historyUndo') || isApart(event.target)) return;
    event.preventDefault();
    this.#go(isRedo);
  }

  /** @param {boolean} isRedo */
  #go(isRedo) {
    if (isRedo) this.#do(() => this.history.redo(), 'C’est rétabli.');
    else this.#do(() => this.history.undo(), 'C’est annulé.');
  }

  /**
   * Follow the visitor from tool to tool. Who is led to what was done, since its button is gone, is at « Annuler ».
   *
   * @param {Element | null} target
   */
  #stay(target) {
    this.#tool = target?.closest?.('[data-component]') ?? this.#tool;
    const button = target?.matches?.('[data-undo-line]') ? target.querySelector('[data-undo]:not([hidden])') : null;
    if (button instanceof HTMLElement) button.focus();
  }

  #saveSoon() {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.store.surroundings.schedule(() => {
      this.#isWaiting = false;
      this.history.save();
    }, DELAY);
  }
}

/** @param {EventTarget | null} target whether it is a text field that is not tied to the dossier */
function isApart(target) {
  const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && isTyped(target));
  return isText && !target.matches('[data-key], [data-votes], [data-added]');
}

/** @param {HTMLInputElement} input */
function isTyped({ type }) {
  return !['checkbox', 'radio', 'button', 'submit', 'file', 'range'].includes(type);
}
