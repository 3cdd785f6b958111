/**
 * The dossier of a page and its saving. Nothing is lost in silence: other tabs are merged before each write, the write
 * is read back, then reaches the disk, and any failure becomes a state that the page shows.
 * @module
 */

import { Announcer } from './announcer.mjs';
import { Asides } from './asides.mjs';
import { createDossier, signed } from './dossier.mjs';
import { Erasures } from './erasures.mjs';
import { MAX_BYTES, isFull, parse, serialize } from './file.mjs';
import { MAX_DEVICE, cleanValue, newId } from './grammar.mjs';
import { pruned } from './marks.mjs';
import { DossierError, ERASED_ELSEWHERE, STATES, savedMessage } from './messages.mjs';
import { Reminder } from './reminder.mjs';
import { Memory, Shelf } from './shelf.mjs';
import { takeIn } from './tabs.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {(dossier: Dossier, now: number) => Dossier} Change
 * @typedef {{kind: 'saved' | keyof typeof STATES, message: string}} State
 *
 * @typedef {object} Done what a change is for the visitor
 * @property {string | (() => string)} [words] what was done, as a sentence: a way back is offered beside it; a
 *   function where it depends on what the change made
 * @property {boolean} [joins] whether it belongs to the change before: both are undone together
 * @property {boolean} [undoable] false where nothing would be gained by undoing it, such as the course of a timer
 * @property {import('./announcer.mjs').Cause} [cause]
 * @property {Dossier[]} [from] the copies that it takes in: this device did not write what comes from there
 *
 * @typedef {object} Edit what the history keeps of a change
 * @property {Dossier} before
 * @property {Dossier} after
 * @property {ReadonlySet<string>} changed
 * @property {string} words
 * @property {boolean} joins
 * @property {number} at ms
 *
 * @typedef {object} Surroundings
 * @property {() => import('./shelf.mjs').Box} storage throws where storage is blocked
 * @property {import('./disk.mjs').Disk} [disk] where the browser has one
 * @property {() => number} clock
 * @property {() => number} random
 * @property {(task: () => void, delay: number) => () => void} schedule returns what cancels the task
 * @property {string} app the site's version
 */

const DELAY = 500;
// Some browsers never answer: after that, the page says no more than it knows.
const PATIENCE = 5_000;
const MOST_EDITS = 100;

export class Saving extends Announcer {
  /** @type {Dossier} */
  dossier;
  /** @type {Shelf | undefined} undefined where the browser keeps nothing @protected */
  shelf;
  /** What stands beside the dossier. */
  beside;
  /** @type {Set<string>} the keys written here that are not stored @protected */
  unsaved = new Set();
  /** @type {Edit[]} the last ones, until the history takes them in */
  edits = [];
  /** @protected */
  reminder;
  /** @type {Dossier} what was stored when this page last looked */
  #known;
  /** Whether something here is not stored. */
  #dirty = false;
  /** Whether something here is neither stored nor downloaded. */
  #atRisk = false;
  /** @type {(() => void) | undefined} */
  #cancel;
  /** Whether there is a disk that did not refuse. */
  #hasDisk;
  #writes = 0;
  /** When the dossier was last saved, in ms. */
  #savedAt = 0;

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    super();
    this.surroundings = surroundings;
    this.#hasDisk = surroundings.disk !== undefined;
    this.dossier = this.#known = createDossier(surroundings.random);
    /** @type {State} */
    this.state = { kind: 'empty', message: STATES.empty };
    this.beside = beside(new Shelf(new Memory()), surroundings);
    try {
      this.shelf = new Shelf(surroundings.storage());
      this.beside = beside(this.shelf, surroundings);
      this.beside.erasures.adopt(newId(surroundings.random));
      this.beside.asides.adopt();
      this.#pull(this.shelf);
      if (this.state.kind === 'saved') this.shelf.backUp();
    } catch {
      this.shelf = undefined;
      this.beside = beside(new Shelf(new Memory()), surroundings);
      this.become('memory');
    }
    this.reminder = new Reminder(this.shelf, surroundings.clock);
    /** Settles once what the disk holds was taken in. */
    this.opened = this.#readDisk();
  }

  /**
   * Change the dossier; it is saved within a second. An error of `change` changes nothing; a DossierError becomes
   * the state, for the visitor to read. To know whether another tab wrote a key since it was shown, call `refresh`,
   * then compare.
   *
   * @param {Change} change
   * @param {Done} [done]
   * @returns {boolean} false if nothing could change
   */
  update(change, { words = '', joins = false, undoable = true, cause = 'edit', from = [] } = {}) {
    // Build on what another tab wrote, whose event may still be on its way.
    this.refresh();
    if (this.state.kind === 'read-only') return false;
    const before = this.dossier;
    const now = this.surroundings.clock();
    try {
      this.dossier = pruned(change(before, now), now);
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      this.become('failed', error.message);
      return false;
    }
    if (this.dossier === before) return true;
    const { entries } = this.dossier;
    const written = [...entries.keys()].filter((key) => before.entries.get(key) !== entries.get(key));
    if (this.device) this.dossier = signed(this.dossier, written, this.device, [before, ...from]);
    for (const key of written) this.unsaved.add(key);
    const gone = [...before.entries.keys()].filter((key) => !entries.has(key));
    const changed = new Set([...written, ...gone]);
    const said = typeof words === 'string' ? words : words();
    if (undoable) this.edits.push({ before, after: this.dossier, changed, words: said, joins, at: now });
    if (this.edits.length > MOST_EDITS) this.edits.shift();
    this.reminder.add(written);
    this.mark();
    this.announce(cause, changed);
    return true;
  }

  /** Save now, as when the page is about to go. */
  flush() {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#dirty || !this.shelf || this.state.kind === 'read-only') return;
    try {
      this.#write(this.shelf);
    } catch (error) {
      this.become('failed', error instanceof DossierError ? error.message : undefined);
    }
  }

  /** Take in what another tab stored. */
  refresh() {
    if (!this.shelf || this.state.kind === 'read-only') return;
    try {
      this.#pull(this.shelf);
    } catch {
      // It is unknown whether what is here is stored: write it again, or say that it cannot be.
      this.mark();
    }
  }

  /** Whether this page shows a dossier that was erased while it slept: it saves nothing until `bringBack`. */
  get isErased() {
    return this.dossier.entries.size > 0 && this.beside.erasures.isGone(this.dossier.id);
  }

  /** What the user calls this device; empty until one says. */
  get device() {
    // Altered, it would make of what it signs a dossier that nobody reads again.
    return String(cleanValue((this.shelf?.tryRead('-device') ?? '').slice(0, MAX_DEVICE)) ?? '');
  }

  /** Whether it is time to advise a download. */
  get reminderDue() {
    return this.reminder.due;
  }

  /** Whether closing the page would lose something. */
  get atRisk() {
    return this.#atRisk;
  }

  /** Whether something here is not stored. @protected */
  get isDirty() {
    return this.#dirty;
  }

  /** Tell that the visitor now has the dossier in a file. */
  downloaded() {
    this.#atRisk = false;
    this.reminder.restart();
    if (this.state.kind === 'saved') this.#saySaved(this.#savedAt);
    this.announce('state');
  }

  /** @param {Dossier} dossier what takes the place of the present one @protected */
  show(dossier) {
    this.dossier = dossier;
  }

  /** The dossier as a file. @protected */
  text() {
    const { app, clock } = this.surroundings;
    return serialize(this.dossier, { app, now: clock() });
  }

  /** Tell that something here is not stored. @protected */
  mark() {
    this.#dirty = this.#atRisk = true;
    this.#writes += 1;
    if (!this.shelf) return;
    if (this.#hasDisk && !this.isErased && ['saved', 'empty'].includes(this.state.kind)) this.become('saving');
    this.#cancel ??= this.surroundings.schedule(() => this.flush(), DELAY);
  }

  /** Tell that all that is here is stored. @protected */
  setStored() {
    this.#dirty = this.#atRisk = false;
    this.unsaved.clear();
  }

  /**
   * @param {[key: string, text: string][]} texts
   * @param {import('./asides.mjs').Why} [why]
   * @protected
   */
  setAsideAll(texts, why = 'overwritten') {
    for (const [key, text] of texts) this.beside.asides.add(key, text, why);
    if (texts.length) this.announce('state');
  }

  /**
   * Put on the disk what is stored, or that nothing is any more.
   *
   * @protected
   */
  async writeDisk() {
    const { shelf, beside, surroundings } = this;
    if (!shelf || !surroundings.disk || !this.#hasDisk) return;
    const written = surroundings.disk.write(() => ({ text: shelf.read(''), gone: beside.erasures.ids }));
    await inTime(written, surroundings.schedule).catch(() => (this.#hasDisk = false));
  }

  /**
   * @param {State['kind']} kind
   * @param {string} [message]
   * @protected
   */
  become(kind, message = kind === 'saved' ? '' : STATES[kind]) {
    if (kind === this.state.kind && message === this.state.message) return;
    this.state = { kind, message };
    // Nothing can be written any more, or what is shown was lost: not only the state is another one.
    this.announce(kind === 'read-only' || kind === 'restored' ? 'content' : 'state');
  }

  /** @param {Shelf} shelf */
  #write(shelf) {
    this.#pull(shelf);
    if (this.state.kind === 'read-only' || this.isErased) return;
    this.dossier = pruned(this.dossier, this.surroundings.clock());
    const text = this.text();
    // A character takes three bytes at most: most dossiers need no count.
    if (text.length * 3 > MAX_BYTES && isFull(this.dossier)) throw new DossierError('full');
    shelf.save(text);
    this.#known = this.dossier;
    this.setStored();
    const before = this.state;
    void this.#confirm(this.surroundings.clock());
    // Nothing is at risk any more, even if the page has nothing else to say.
    if (this.state === before) this.announce('state');
  }

  /**
   * Say that the dossier is saved, once the disk has it.
   *
   * @param {number} at
   */
  async #confirm(at) {
    if (!this.#hasDisk) return this.#saySaved(at);
    const write = (this.#writes += 1);
    if (this.state.kind !== 'saved') this.become('saving');
    await this.writeDisk();
    // Unless something was written, here or elsewhere, while the disk was at work.
    const isLast = write === this.#writes && !this.#dirty;
    if (isLast && (this.state.kind === 'saving' || this.state.kind === 'saved')) this.#saySaved(at);
  }

  /** @param {number} at */
  #saySaved(at) {
    this.#savedAt = at;
    const isLinked = Boolean(this.shelf?.tryRead('-file'));
    this.become('saved', savedMessage(at, this.surroundings.clock(), this.#hasDisk, isLinked));
  }

  /**
   * Take in what is stored.
   *
   * @param {Shelf} shelf
   */
  #pull(shelf) {
    if (this.isErased) return this.become('cleared', ERASED_ELSEWHERE);
    const found = shelf.look((text) => {
      if (!this.beside.asides.add('', text, 'damaged')) throw new Error('no room to set it aside');
    });
    const isEmpty = this.dossier.entries.size === 0;
    if (found.kind === 'dossier' && this.beside.erasures.isGone(found.dossier.id)) this.#bury(shelf, found.dossier);
    else if (found.kind === 'dossier') this.#combine(found);
    else if (found.kind === 'absent') this.become(isEmpty ? 'empty' : 'cleared');
    else if (found.kind === 'newer') this.become('read-only');
    else if (found.kind === 'damaged' && isEmpty) this.#recover(shelf.readCopy('-backup'));
    else if (found.kind === 'damaged') this.mark();
  }

  /** @param {Dossier | undefined} backup */
  #recover(backup) {
    this.dossier = backup ?? this.dossier;
    this.become(backup ? 'restored' : 'damaged');
  }

  /**
   * Erase again a dossier that came back by itself: the storage lost its erasure, or a tab did not know of it.
   *
   * @param {Shelf} shelf
   * @param {Dossier} dossier
   */
  #bury(shelf, dossier) {
    const { app, clock, random } = this.surroundings;
    const now = clock();
    this.beside.erasures.add(newId(random), dossier, serialize(dossier, { app, now }), now);
    shelf.clear();
    if (this.dossier.entries.size) this.mark();
    else this.become('empty');
  }

  /** @param {import('./file.mjs').Reading} reading */
  #combine({ dossier: stored, savedAt }) {
    const mine = this.dossier;
    const { dossier, isStored, lost } = takeIn(
      mine,
      stored,
      { unsaved: this.unsaved, known: this.#known },
      this.surroundings.clock(),
    );
    this.dossier = dossier;
    this.#known = stored;
    this.setAsideAll(lost);
    if (isStored) {
      this.setStored();
      this.#saySaved(savedAt);
    } else if (this.state.kind !== 'cleared') {
      // Both tabs wrote at once, and the other one came last.
      this.mark();
    }
    if (this.dossier !== mine) this.announce('content');
  }

  /** Take in what reached the disk and not the storage. */
  async #readDisk() {
    const { shelf, surroundings } = this;
    if (!shelf || !surroundings.disk) return;
    try {
      const content = await inTime(surroundings.disk.read(), surroundings.schedule);
      if (this.state.kind !== 'read-only') this.#takeDisk(shelf, content);
    } catch {
      this.#hasDisk = false;
      if (this.state.kind === 'saved') this.#saySaved(parse(shelf.read('') ?? '').savedAt);
    }
  }

  /**
   * @param {Shelf} shelf
   * @param {import('./disk.mjs').Content} content
   */
  #takeDisk(shelf, { text, gone }) {
    const { erasures } = this.beside;
    const unheard = gone.filter((id) => !erasures.isGone(id));
    if (unheard.length) erasures.remember(unheard);
    if (this.isErased && !this.unsaved.size) {
      const erased = this.dossier;
      this.dossier = createDossier(this.surroundings.random);
      this.#bury(shelf, erased);
      this.announce('content');
    }
    if (text === shelf.read('')) return;
    const kept = text === null ? undefined : readDossier(text);
    const mine = this.dossier;
    if (kept && !erasures.isGone(kept.id) && !this.isErased) {
      const { dossier, lost } = takeIn(mine, kept, { unsaved: this.unsaved, known: kept }, this.surroundings.clock());
      this.dossier = mine.entries.size ? { ...dossier, id: mine.id } : dossier;
      this.setAsideAll(lost);
    }
    if (this.dossier.entries === mine.entries) return void this.writeDisk();
    this.mark();
    this.announce('content');
  }
}

/**
 * @param {Shelf} shelf
 * @param {Surroundings} surroundings
 */
function beside(shelf, surroundings) {
  return { erasures: new Erasures(shelf), asides: new Asides(shelf, surroundings) };
}

/** @param {string} text */
function readDossier(text) {
  try {
    return parse(text).dossier;
  } catch {
    return undefined;
  }
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {Surroundings['schedule']} schedule
 * @returns {Promise<T>} refused if the work never ends
 */
function inTime(work, schedule) {
  return new Promise((resolve, reject) => {
    const cancel = schedule(() => reject(new Error('no answer')), PATIENCE);
    work.finally(cancel).then(resolve, reject);
  });
}
