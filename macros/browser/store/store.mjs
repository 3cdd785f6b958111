/**
 * The visitor's dossier, kept in the browser. Nothing is lost in silence: other tabs are merged before each write, the
 * write is read back, and any failure becomes a state that the page shows.
 * @module
 */

import { Announcer } from './announcer.mjs';
import { createDossier } from './dossier.mjs';
import { isTooBig, serialize } from './file.mjs';
import { merge } from './merge.mjs';
import { DossierError, STATES, savedMessage } from './messages.mjs';
import { Reminder } from './reminder.mjs';
import { Shelf } from './shelf.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {{kind: 'saved' | keyof typeof STATES, message: string}} State
 * @typedef {object} Surroundings
 * @property {() => import('./shelf.mjs').Box} storage throws where storage is blocked
 * @property {() => number} clock
 * @property {() => number} random
 * @property {(task: () => void, delay: number) => () => void} schedule returns what cancels the task
 * @property {string} app the site's version
 */

const DELAY = 500;

export class DossierStore extends Announcer {
  /** @type {Shelf | undefined} undefined where the browser keeps nothing */
  #shelf;
  /** Whether something here is not stored. */
  #dirty = false;
  /** Whether something here is neither stored nor downloaded. */
  #atRisk = false;
  /** @type {(() => void) | undefined} */
  #cancel;
  /** @type {Dossier | undefined} */
  #erased;
  #reminder;

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    super();
    this.surroundings = surroundings;
    this.dossier = createDossier(surroundings.random);
    /** @type {State} */
    this.state = { kind: 'empty', message: STATES.empty };
    try {
      this.#shelf = new Shelf(surroundings.storage());
      this.#pull(this.#shelf);
      this.#erased = this.#shelf.readCopy('-erased');
      if (this.state.kind === 'saved') this.#shelf.backUp();
    } catch {
      this.#shelf = undefined;
      this.#become('memory');
    }
    this.#reminder = new Reminder(this.#shelf, surroundings.clock);
  }

  /**
   * Change the dossier; it is saved within a second. An error of `change` changes nothing; a DossierError becomes
   * the state, for the visitor to read.
   *
   * @param {(dossier: Dossier, now: number) => Dossier} change
   * @returns {boolean} false if nothing could change
   */
  update(change) {
    // Build on what another tab wrote, whose event may still be on its way.
    this.refresh();
    if (this.state.kind === 'read-only') return false;
    const before = this.dossier;
    try {
      this.dossier = change(before, this.surroundings.clock());
    } catch (error) {
      // By its name, not instanceof: each script bundles its own copy of the class.
      if (!(error instanceof Error) || error.name !== 'DossierError') throw error;
      this.#become('failed', error.message);
      return false;
    }
    if (this.dossier === before) return true;
    this.#reminder.add(before, this.dossier);
    this.#mark();
    this.announce('edit');
    return true;
  }

  /** Save now, as when the page is about to go. */
  flush() {
    this.#stopTimer();
    if (!this.#dirty || !this.#shelf || this.state.kind === 'read-only') return;
    try {
      this.#write(this.#shelf);
    } catch (error) {
      this.#become('failed', error instanceof DossierError ? error.message : undefined);
    }
  }

  /** Take in what another tab stored. */
  refresh() {
    if (!this.#shelf || this.state.kind === 'read-only') return;
    try {
      this.#pull(this.#shelf);
    } catch {
      // It is unknown whether what is here is stored: write it again, or say that it cannot be.
      this.#mark();
    }
  }

  /** Erase the dossier from this browser, but for a copy for `undoReset`. */
  reset() {
    if (this.state.kind === 'read-only') return;
    try {
      // Erasing twice must not erase the copy.
      if (this.dossier.entries.size) this.#shelf?.tryWrite('-erased', this.#text());
      this.#shelf?.clear();
    } catch {
      this.#become('failed');
      return;
    }
    this.#stopTimer();
    this.#dirty = this.#atRisk = false;
    if (this.dossier.entries.size) this.#erased = this.dossier;
    this.#reminder.restart();
    this.dossier = createDossier(this.surroundings.random);
    this.#become(this.#shelf ? 'empty' : 'memory');
    this.announce('content');
  }

  /** Whether there is an erased dossier to bring back; a later visit may still do it. */
  get canUndoReset() {
    return this.#erased !== undefined;
  }

  /** Bring back the erased dossier, beside what was written since. */
  undoReset() {
    if (!this.#erased || this.state.kind === 'read-only') return;
    this.dossier = { ...merge(this.dossier, this.#erased), id: this.#erased.id };
    this.#mark();
    this.flush();
    if (!this.#dirty) this.forgetErased();
    this.announce('content');
  }

  /** Drop the copy of the erased dossier. */
  forgetErased() {
    try {
      this.#shelf?.remove('-erased');
      this.#erased = undefined;
    } catch {
      this.#become('failed');
    }
  }

  /** Whether it is time to advise a download. */
  get reminderDue() {
    return this.#reminder.due;
  }

  /** Whether closing the page would lose something. */
  get atRisk() {
    return this.#atRisk;
  }

  /** Tell that the visitor now has the dossier in a file. */
  downloaded() {
    this.#atRisk = false;
    this.#reminder.restart();
    this.announce('state');
  }

  /** @param {Shelf} shelf */
  #write(shelf) {
    this.#pull(shelf);
    if (this.state.kind === 'read-only') return;
    const text = this.#text();
    if (isTooBig(text)) throw new DossierError('full');
    shelf.save(text);
    this.#dirty = this.#atRisk = false;
    const now = this.surroundings.clock();
    this.#become('saved', savedMessage(now, now));
  }

  #text() {
    const { app, clock } = this.surroundings;
    return serialize(this.dossier, { app, now: clock() });
  }

  /**
   * Take in what is stored.
   *
   * @param {Shelf} shelf
   */
  #pull(shelf) {
    const found = shelf.look();
    const isEmpty = this.dossier.entries.size === 0;
    if (found.kind === 'dossier') this.#combine(shelf, found.dossier, found.savedAt);
    else if (found.kind === 'absent') this.#become(isEmpty ? 'empty' : 'cleared');
    else if (found.kind === 'newer') this.#become('read-only');
    else if (found.kind === 'damaged' && isEmpty) this.#recover(shelf.readCopy('-backup'));
    else if (found.kind === 'damaged') this.#mark();
  }

  /** @param {Dossier | undefined} backup */
  #recover(backup) {
    this.dossier = backup ?? this.dossier;
    this.#become(backup ? 'restored' : 'damaged');
  }

  /**
   * @param {Shelf} shelf
   * @param {Dossier} stored
   * @param {number} savedAt
   */
  #combine(shelf, stored, savedAt) {
    const mine = this.dossier;
    this.dossier = mine.entries.size ? merge(mine, stored) : stored;
    if (merge(stored, this.dossier) === stored) {
      this.#dirty = this.#atRisk = false;
      this.#become('saved', savedMessage(savedAt, this.surroundings.clock()));
    } else if (mine.id !== stored.id && shelf.readCopy('-erased')?.id === mine.id) {
      // Erased on purpose in another tab while this one was frozen: do not bring it back without being asked.
      this.#become('cleared');
    } else if (this.state.kind !== 'cleared') {
      // Both tabs wrote at once, and the other one came last.
      this.#mark();
    }
    if (this.dossier !== mine) this.announce('content');
  }

  #mark() {
    this.#dirty = this.#atRisk = true;
    if (this.#shelf) this.#cancel ??= this.surroundings.schedule(() => this.flush(), DELAY);
  }

  #stopTimer() {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /**
   * @param {State['kind']} kind
   * @param {string} [message]
   */
  #become(kind, message = kind === 'saved' ? '' : STATES[kind]) {
    if (kind === this.state.kind && message === this.state.message) return;
    this.state = { kind, message };
    this.announce('state');
  }
}
