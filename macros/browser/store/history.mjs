/**
 * What was done on this page and can be undone, then redone; across reloads, since the browser keeps it with its tab.
 * Undoing keeps what was written since, here or in another tab.
 * @module
 */

import { KEY } from './key.mjs';
import { changesOf, continues, isNothing, isSound, joined, renamed } from './steps.mjs';
import { changesBetween, undone } from './undo.mjs';

/**
 * @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>} Box
 * @typedef {import('./steps.mjs').Step} Step
 */

const PREFIX = `${KEY}-history:`;
const MOST_STEPS = 200;
const MOST_LETTERS = 1_000_000;

export class History {
  /** @type {Step[]} */
  #past = [];
  /** @type {Step[]} */
  #future = [];
  /** Whether something is not stored. */
  #isDirty = false;

  /**
   * @param {import('./saving.mjs').Saving} store
   * @param {string} page what happens on another page is undone there
   * @param {() => Box} box throws where storage is blocked
   */
  constructor(store, page, box) {
    this.store = store;
    this.page = page;
    this.box = box;
    this.#read();
    store.subscribe((cause) => {
      if (cause === 'edit' && store.edits.length) this.#future = [];
      // What was erased must not stay here.
      if (cause === 'content' && (store.isErased || !store.dossier.entries.size)) this.forget();
    });
  }

  get canUndo() {
    return this.#past.length > 0 || this.store.edits.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** @returns {Step | undefined} what was undone; undefined if nothing could be */
  undo() {
    this.#take();
    return this.#go(this.#past, this.#future);
  }

  /**
   * Undo the last act that was said in words, and keep what was done since.
   *
   * @returns {Step | undefined} as `undo`
   */
  undoAct() {
    this.#take();
    const at = this.#past.map(({ words }) => Boolean(words)).lastIndexOf(true);
    return at < 0 ? undefined : this.#go(this.#past.splice(at, 1), this.#future);
  }

  /** Whether something was done after the last act that was said in words. */
  get hasMore() {
    this.#take();
    return !this.#past.at(-1)?.words;
  }

  /** @returns {Step | undefined} what was done again; undefined if nothing could be */
  redo() {
    this.#take();
    return this.#go(this.#future, this.#past);
  }

  /** Store it, for a page that is read again. */
  save() {
    this.#take();
    if (!this.#isDirty) return;
    this.#isDirty = false;
    let past = this.#past;
    for (;;) {
      const text = JSON.stringify({ dossier: this.store.dossier.id, past, future: this.#future });
      if (text.length <= MOST_LETTERS) {
        try {
          return this.box().setItem(PREFIX + this.page, text);
        } catch {
          // No room, or blocked: fewer steps may pass.
        }
      }
      if (!past.length) return;
      past = past.slice(Math.ceil(past.length / 2));
    }
  }

  /** Forget what was done, on every page of this tab. */
  forget() {
    this.#past = [];
    this.#future = [];
    this.store.edits.length = 0;
    this.#isDirty = false;
    try {
      const box = this.box();
      const keys = Array.from({ length: box.length }, (_, index) => box.key(index) ?? '');
      for (const key of keys) if (key.startsWith(PREFIX)) box.removeItem(key);
    } catch {
      // Blocked: nothing is there.
    }
  }

  /** Take in the edits made since. */
  #take() {
    for (const edit of this.store.edits.splice(0)) {
      const step = { changes: changesOf(edit), words: edit.words, since: edit.at, at: edit.at };
      if (isNothing(step.changes)) continue;
      this.#isDirty = true;
      const last = this.#past.at(-1);
      if (!last || !(edit.joins || continues(last, step))) {
        this.#past.push(step);
        continue;
      }
      last.changes = joined(last.changes, step.changes);
      last.at = step.at;
      if (isNothing(last.changes)) this.#past.pop();
    }
    this.#past.splice(0, this.#past.length - MOST_STEPS);
  }

  /**
   * @param {Step[]} from
   * @param {Step[]} to
   */
  #go(from, to) {
    for (let step = from.pop(); step; step = from.pop()) {
      const { changes, ...rest } = step;
      let mine = this.store.dossier;
      const isDone = this.store.update((dossier, now) => undone((mine = dossier), changes, now), {
        undoable: false,
        cause: 'undo',
      });
      if (!isDone) {
        from.push(step);
        return undefined;
      }
      this.#isDirty = true;
      // Where all that it wrote was written over since, the step before is undone.
      if (this.store.dossier === mine) continue;
      const done = { ...rest, changes: changesBetween(mine, this.store.dossier) };
      for (const [row, name] of renamed(changes, done.changes)) this.#rename(row, name);
      to.push(done);
      return done;
    }
    return undefined;
  }

  /**
   * An empty row that comes back has another name: what was done in it follows.
   *
   * @param {string} row
   * @param {string} name
   */
  #rename(row, name) {
    for (const { changes } of [...this.#past, ...this.#future]) {
      for (const value of changes.values) {
        if (value[0].startsWith(`${row}/`)) value[0] = name + value[0].slice(row.length);
      }
      for (const place of changes.places) if (place[0] === row) place[0] = name;
    }
  }

  #read() {
    try {
      const { dossier, past, future } = JSON.parse(this.box().getItem(PREFIX + this.page) ?? '');
      const isRead = [past, future].every((steps) => Array.isArray(steps) && steps.every(isSound));
      if (dossier !== this.store.dossier.id || !isRead) return;
      this.#past = past;
      this.#future = future;
    } catch {
      // Nothing there, or blocked, or altered: the history begins now.
    }
  }
}
