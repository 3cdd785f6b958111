/**
 * The visitor's dossier, kept in the browser. Nothing is lost in silence: other tabs are merged before each write, the
 * write is read back, and any failure becomes a state that the page shows.
 * @module
 */

import { Announcer } from './announcer.mjs';
import { Asides } from './asides.mjs';
import { createDossier } from './dossier.mjs';
import { Erasures } from './erasures.mjs';
import { isFull, serialize } from './file.mjs';
import { newId } from './grammar.mjs';
import { MergeMemory } from './last-merge.mjs';
import { pruned } from './marks.mjs';
import { DossierError, ERASED_ELSEWHERE, STATES, savedMessage } from './messages.mjs';
import { Reminder } from './reminder.mjs';
import { Memory, Shelf } from './shelf.mjs';
import { takeIn } from './tabs.mjs';
import { changesBetween, undone } from './undo.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {(dossier: Dossier, now: number) => Dossier} Change
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
  /** @type {Set<string>} the keys written here that are not stored */
  #unsaved = new Set();
  /** @type {(() => void) | undefined} */
  #cancel;
  #beside;
  #reminder;

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    super();
    this.surroundings = surroundings;
    this.dossier = createDossier(surroundings.random);
    /** @type {State} */
    this.state = { kind: 'empty', message: STATES.empty };
    this.#beside = beside(new Shelf(new Memory()), surroundings);
    try {
      this.#shelf = new Shelf(surroundings.storage());
      this.#beside = beside(this.#shelf, surroundings);
      this.#beside.erasures.adopt(newId(surroundings.random));
      this.#beside.asides.adopt();
      this.#pull(this.#shelf);
      if (this.state.kind === 'saved') this.#shelf.backUp();
    } catch {
      this.#shelf = undefined;
      this.#beside = beside(new Shelf(new Memory()), surroundings);
      this.#become('memory');
    }
    this.#reminder = new Reminder(this.#shelf, surroundings.clock);
  }

  /**
   * Change the dossier; it is saved within a second. An error of `change` changes nothing; a DossierError becomes
   * the state, for the visitor to read. To know whether another tab wrote a key since it was shown, call `refresh`,
   * then compare.
   *
   * @param {Change} change
   * @returns {boolean} false if nothing could change
   */
  update(change) {
    // Build on what another tab wrote, whose event may still be on its way.
    this.refresh();
    if (this.state.kind === 'read-only') return false;
    const before = this.dossier;
    const now = this.surroundings.clock();
    try {
      this.dossier = pruned(change(before, now), now);
    } catch (error) {
      // By its name, not instanceof: each script bundles its own copy of the class.
      if (!(error instanceof Error) || error.name !== 'DossierError') throw error;
      this.#become('failed', error.message);
      return false;
    }
    if (this.dossier === before) return true;
    const { entries } = this.dossier;
    const written = [...entries.keys()].filter((key) => before.entries.get(key) !== entries.get(key));
    for (const key of written) this.#unsaved.add(key);
    this.#reminder.add(written);
    this.#mark();
    this.announce('edit');
    return true;
  }

  /**
   * Change the dossier as `update` does, and keep what changed so that `undoMerge` can undo it, at a later visit too.
   *
   * @param {Change} change
   */
  applyMerge(change) {
    let before = this.dossier;
    const isDone = this.update((dossier, now) => change((before = dossier), now));
    if (!isDone || this.dossier === before) return isDone;
    const changes = changesBetween(before, this.dossier);
    this.#beside.merges.keep({ at: this.surroundings.clock(), dossier: this.dossier.id, changes });
    this.announce('state');
    return true;
  }

  /** The merge that `undoMerge` undoes: its time in ms, and how many values it changed. */
  get lastMerge() {
    const { last } = this.#beside.merges;
    return last?.dossier === this.dossier.id ? { at: last.at, count: last.changes.values.length } : undefined;
  }

  /** Undo the last merge, and keep what was written since. */
  undoMerge() {
    const { merges } = this.#beside;
    const changes = this.lastMerge && merges.last?.changes;
    if (!changes || !this.update((dossier, now) => undone(dossier, changes, now))) return;
    merges.keep(undefined);
    this.announce('state');
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
    this.refresh();
    if (this.state.kind === 'read-only') return;
    const { random, clock } = this.surroundings;
    const { erasures, asides, merges } = this.#beside;
    const copy = newId(random);
    const isSlept = this.isErased;
    const isWorthKeeping = this.dossier.entries.size > 0 && (!isSlept || this.#unsaved.size > 0);
    const keep = () => !isWorthKeeping || erasures.add(copy, this.dossier, this.#text(), clock());
    try {
      // Already erased elsewhere: what is stored is another dossier, which stays.
      if (isSlept) keep();
      else {
        this.#shelf?.remove('-backup');
        const isKept = keep();
        this.#shelf?.clear();
        asides.erase();
        merges.erase();
        erasures.remember([this.dossier.id]);
        if (!isKept) {
          // There is room for it now.
          erasures.forget(copy);
          keep();
        }
      }
    } catch {
      this.#become('failed');
      return;
    }
    this.#stopTimer();
    this.#setStored();
    this.#reminder.restart();
    this.dossier = createDossier(random);
    this.#become(this.#shelf ? 'empty' : 'memory');
    this.announce('content');
    this.refresh();
  }

  /** The erased copies that can be brought back, at a later visit too; the newest first. */
  get erased() {
    return this.#beside.erasures.list;
  }

  /**
   * Bring back an erased copy, beside what was written since.
   *
   * @param {string | undefined} [id] of the copy: the newest one if it is not said
   */
  undoReset(id = this.erased[0]?.id) {
    const { erasures } = this.#beside;
    const copy = id === undefined ? undefined : erasures.read(id);
    if (id === undefined || !copy || this.state.kind === 'read-only') return;
    erasures.forgive(copy.id);
    const { dossier, lost } = takeIn(copy, this.dossier, new Set(copy.entries.keys()), this.surroundings.clock());
    this.dossier = { ...dossier, id: copy.id };
    this.#setAsideAll(lost);
    this.#mark();
    this.flush();
    if (!this.#dirty) this.forgetErased(id);
    this.announce('content');
  }

  /**
   * Drop an erased copy.
   *
   * @param {string | undefined} [id] the newest one if it is not said
   */
  forgetErased(id = this.erased[0]?.id) {
    try {
      if (id !== undefined) this.#beside.erasures.forget(id);
      this.announce('state');
    } catch {
      this.#become('failed');
    }
  }

  /** Whether this page shows a dossier that was erased while it slept: it saves nothing until `bringBack`. */
  get isErased() {
    return this.dossier.entries.size > 0 && this.#beside.erasures.isGone(this.dossier.id);
  }

  /** Save the erased dossier of this page again, beside what was written since. */
  bringBack() {
    if (!this.isErased) return;
    this.#beside.erasures.forgive(this.dossier.id);
    this.#mark();
    this.flush();
  }

  /** What was set aside, the newest first. */
  get asides() {
    return this.#beside.asides.list;
  }

  /**
   * Keep a text whose place another one takes.
   *
   * @param {string} key
   * @param {string} value
   */
  setAside(key, value) {
    this.#setAsideAll([[key, value]]);
  }

  /** @param {string} id */
  dropAside(id) {
    try {
      this.#beside.asides.drop(id);
      this.announce('state');
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
    if (this.state.kind === 'read-only' || this.isErased) return;
    const text = this.#text();
    if (isFull(this.dossier)) throw new DossierError('full');
    shelf.save(text);
    this.#setStored();
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
    if (this.isErased) return this.#become('cleared', ERASED_ELSEWHERE);
    const found = shelf.look((text) => {
      if (!this.#beside.asides.add('', text, 'damaged')) throw new Error('no room to set it aside');
    });
    const isEmpty = this.dossier.entries.size === 0;
    if (found.kind === 'dossier') this.#combine(found);
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

  /** @param {import('./file.mjs').Reading} reading */
  #combine({ dossier: stored, savedAt }) {
    const mine = this.dossier;
    const now = this.surroundings.clock();
    const { dossier, isStored, lost } = takeIn(mine, stored, this.#unsaved, now);
    this.dossier = dossier;
    this.#setAsideAll(lost);
    if (isStored) {
      this.#setStored();
      this.#become('saved', savedMessage(savedAt, now));
    } else if (this.state.kind !== 'cleared') {
      // Both tabs wrote at once, and the other one came last.
      this.#mark();
    }
    if (this.dossier !== mine) this.announce('content');
  }

  /** @param {[key: string, text: string][]} texts */
  #setAsideAll(texts) {
    for (const [key, text] of texts) this.#beside.asides.add(key, text, 'overwritten');
    if (texts.length) this.announce('state');
  }

  #mark() {
    this.#dirty = this.#atRisk = true;
    if (this.#shelf) this.#cancel ??= this.surroundings.schedule(() => this.flush(), DELAY);
  }

  #setStored() {
    this.#dirty = this.#atRisk = false;
    this.#unsaved.clear();
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

/**
 * @param {Shelf} shelf
 * @param {Surroundings} surroundings
 */
function beside(shelf, surroundings) {
  return { erasures: new Erasures(shelf), asides: new Asides(shelf, surroundings), merges: new MergeMemory(shelf) };
}
