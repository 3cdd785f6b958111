/**
 * The file that stays open: what is written in the dossier goes to it too, and what another device wrote in it comes in.
 *
 * One pass reads the file, takes in what it brings, writes it where the dossier holds more, and reads it again a little
 * later, at no fixed time: where two devices wrote at once, the one whose text was written over puts it back.
 * @module
 */

import { CommonMemory, dossierOf, standingOf } from './common-memory.mjs';
import { examine, isSameCommune } from './common-text.mjs';
import { serialize } from './file.mjs';
import { marked } from './lineage.mjs';
import { commonOf, lacks, meet } from './meeting.mjs';

/**
 * @typedef {import('./common-memory.mjs').Memory} Memory
 * @typedef {import('./common-text.mjs').Held} Held
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./merge.mjs').Difference} Difference
 *
 * The file, as the browser gives it. Both are refused with the browser's own error, known by its name.
 * @typedef {object} Port
 * @property {string} name
 * @property {() => Promise<{text: string, at: number}>} read `at` is when it was last changed, in ms
 * @property {(text: string) => Promise<void>} write over when the file holds the text
 *
 * What the file is for this page.
 * - `looking`: it was not read yet
 * - `saved`: it holds all that the dossier holds; `at` is when this page saw it come so, in ms
 * - `waiting`: the dossier holds more than the file, which will be written
 * - `writing`
 * - `failed`: the browser refused: `error` is the name of its error, `act` what was asked. It is tried again
 * - `damaged`: empty or cut. It is read again, and written at `until` if it is still so; without `until`, it was never
 *   known as ours, and `goOn` alone writes it
 * - `foreign`: no dossier; `goOn` writes over it
 * - `partial`: a part of a dossier, made to be shared; `goOn` writes over it
 * - `other`: another dossier, `theirs`, of another commune or unknown so far; `goOn` joins both
 * - `newer`: from a newer version of the site; nothing is written
 * - `erased`: the dossier was erased from this browser; `goOn` takes back what the file holds
 * - `stopped`
 *
 * @typedef {'looking' | 'saved' | 'waiting' | 'writing' | 'failed' | 'damaged' | 'foreign' | 'partial' | 'other' |
 *   'newer' | 'erased' | 'stopped'} Kind
 * @typedef {object} FileState
 * @property {Kind} kind
 * @property {number} at since when, in ms
 * @property {string} [error] of `failed`: NotFoundError, NotAllowedError… or TimeoutError where it never answered
 * @property {'read' | 'write'} [act] of `failed`
 * @property {number} [until] of `damaged`, ms
 * @property {Dossier} [theirs] of `other`
 *
 * What came in at once from the file.
 * @typedef {object} Arrival
 * @property {number} savedAt when it was written, by the clock of who wrote it, in ms
 * @property {string[]} keys of the answers that changed here, neither places nor marks of rows
 * @property {Difference[]} conflicts what was written on both sides since they last met: `kept` is what shows now, and
 *   the other text was set aside
 *
 * @typedef {object} Options
 * @property {Port} port
 * @property {import('./store.mjs').DossierStore} store
 * @property {import('./common-memory.mjs').Keeper} keeper
 * @property {(dossier: Dossier) => string} compose the text of the file, as `copyText` makes it
 * @property {boolean} [isNew] whether the visitor has just created the file: an empty one is written at once
 * @property {string} [seen] the text of the file that the visitor has just merged, and chose from: no conflict is told
 * @property {<T>(work: () => Promise<T>) => Promise<T>} [alone] lets one tab work at a time
 *
 * @typedef {(arrival?: Arrival) => void} Listener called when the state changes, or when something came in
 */

// After an edit: a few words go together.
const PAUSE = 2_000;
// A share that is gone may never answer.
const PATIENCE = 20_000;
// After a write, at no fixed time: two devices that wrote at once do not look at once.
const CHECK = { after: 1_000, within: 3_000 };
// A sync tool takes some seconds to bring a whole file.
const DAMAGED = { every: 10_000, until: 30_000, looks: 3 };
const RETRIES = [3_000, 10_000, 30_000, 60_000];
// A sync tool that puts an old version back each time is not fought at each look.
const PUT_BACK = { most: 3, within: 60_000 };

export class LinkedFile {
  /** @type {FileState} */
  state = { kind: 'looking', at: 0 };
  /** @type {Set<Listener>} */
  #listeners = new Set();
  /** @type {Promise<void> | undefined} */
  #running;
  #isAsked = false;
  /** Whether what changes in the dossier comes from the file. */
  #isTaking = false;
  /** @type {{due: number, cancel: () => void} | undefined} */
  #planned;
  /** @type {string | undefined} the text that keeps the file from being written, and the one that the visitor gave up */
  #refused;
  /** @type {string | undefined} */
  #allowed;
  /** @type {{text: string, since: number, looks: number} | undefined} */
  #damage;
  #failures = 0;
  #putBack = 0;
  #wroteAt = 0;
  #memory;
  #leave;

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    this.#allowed = options.seen;
    this.#memory = new CommonMemory(options.keeper, options.store.surroundings.random);
    this.#leave = options.store.subscribe((cause) => {
      if (cause !== 'state' && !this.#isTaking) this.#follow();
    });
  }

  /**
   * @param {Listener} listener
   * @returns {() => void} what stops it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Read the file, and write it if needed: at the start, when the page is looked at again, when the file changed. An
   * edit of the dossier calls it by itself. Never rejected.
   *
   * @returns {Promise<void>}
   */
  sync() {
    this.#isAsked = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  /**
   * Do what the state asks, on the visitor's word: write over a file that is not ours, join another dossier, take back
   * what was erased here.
   *
   * @returns {Promise<void>}
   */
  goOn() {
    this.#allowed = this.#refused;
    return this.sync();
  }

  /** Leave the file as it is. */
  stop() {
    this.#leave();
    this.#planned?.cancel();
    this.#become('stopped');
  }

  async #run() {
    const { alone = (/** @type {() => Promise<void>} */ work) => work(), store } = this.options;
    await store.opened;
    while (this.#isAsked && !this.#isStopped) {
      this.#isAsked = false;
      await alone(() => this.#pass()).catch((error) => this.#fail('read', error));
    }
    this.#running = undefined;
  }

  /** The dossier changed here. */
  #follow() {
    if (this.state.kind === 'saved') this.#become('waiting');
    // Permission comes back at the visitor's click alone.
    if (this.state.error !== 'NotAllowedError') this.#plan(PAUSE);
  }

  async #pass() {
    const { port, store } = this.options;
    this.#planned?.cancel();
    this.#planned = undefined;
    const read = await this.#ask('read', () => port.read());
    store.refresh();
    const memory = await this.#memory.recall(store.dossier.id);
    if (!read || this.#isStopped) return;
    const found = await examine(read.text);
    if (this.#isErased(memory) && !this.#isAllowed(read.text)) return this.#become('erased');
    if (this.#isErased(memory)) Object.assign(memory, { mine: store.dossier.id, base: undefined, sent: undefined });
    if (found.kind === 'newer') return this.#become('newer');
    if (found.kind === 'dossier') return this.#meet(found, read.text, memory);
    if (!this.#mayReplace(found.kind, read.text, memory)) return;
    this.#damage = undefined;
    if (found.kind === 'cut') store.setAside('', read.text, 'damaged');
    await this.#write(memory, dossierOf(memory.base)?.id);
  }

  /**
   * @param {Held} found
   * @param {string} text
   * @param {Memory} memory
   */
  async #meet(found, text, memory) {
    const { store } = this.options;
    this.#damage = undefined;
    const standing = standingOf(found, memory);
    if (!standing.isAfter && this.#isOther(found.dossier, memory) && !this.#isAllowed(text)) {
      return this.#become('other', { theirs: found.dossier });
    }
    const isSeen = text === this.options.seen;
    const base = isSeen ? found.dossier : standing.base;
    const arrival = this.#take(found, { ...standing, base, isAfter: isSeen || standing.isAfter });
    if (!arrival) return this.#become('newer');
    const { isOld } = standing;
    const next = isOld ? memory : this.#after(found, memory);
    const kept = isAlike(next, memory) ? memory : await this.#memory.remember(next, this.#isStored);
    if (arrival.keys.length || arrival.conflicts.length) for (const listener of this.#listeners) listener(arrival);
    if (!lacks(found.dossier, store.dossier)) this.#become('saved');
    else if (!this.#isStopped && this.#isTime(isOld)) await this.#write(kept, found.dossier.id);
  }

  /**
   * Take in what a file brings.
   *
   * @param {Held} found
   * @param {import('./common-memory.mjs').Standing} standing
   * @returns {Arrival | undefined} undefined where the dossier may not be changed
   */
  #take({ dossier, savedAt }, { base, isAfter, isOld }) {
    const { store } = this.options;
    /** @type {import('./meeting.mjs').Met | undefined} */
    let met;
    this.#isTaking = true;
    try {
      const there = isOld && base ? base : dossier;
      store.update((mine, now) => (met = meet(mine, there, { base, isAfter }, now)).dossier, {
        undoable: false,
        cause: 'content',
      });
      for (const [key, text] of met?.lost ?? []) store.setAside(key, text);
      store.flush();
    } finally {
      this.#isTaking = false;
    }
    return met && { savedAt, keys: met.keys, conflicts: met.conflicts };
  }

  /**
   * @param {Held} found
   * @param {Memory} memory
   * @returns {Memory} once the file was taken in
   */
  #after({ dossier, marks }, memory) {
    const text = textOf(commonOf(dossier, this.options.store.dossier));
    const { hand, known } = this.#memory.joined(memory, marks);
    return { mine: memory.mine, hand, known, base: { text, mark: marks[0] } };
  }

  /**
   * @param {Memory} memory
   * @param {string} [id] of the dossier in the file
   */
  async #write(memory, id) {
    const { port, store, compose } = this.options;
    const { surroundings } = store;
    if (this.state.kind !== 'failed') this.#become('writing');
    const dossier = { ...store.dossier, id: id ?? store.dossier.id };
    // Remembered before it is written: what is read later must never pass for the write of another device.
    const marks = this.#memory.nextMarks(memory);
    const sent = { text: textOf(dossier), mark: marks[0] };
    const kept = await this.#memory.remember({ ...memory, known: marks, sent }, this.#isStored);
    if (this.#isStopped) return;
    const text = marked(compose(dossier), marks);
    if (!(await this.#ask('write', () => port.write(text).then(() => true)))) return;
    this.#wroteAt = surroundings.clock();
    this.#become(store.dossier.entries === dossier.entries ? 'saved' : 'waiting');
    this.#plan(CHECK.after + surroundings.random() * CHECK.within);
  }

  /**
   * Whether a file that is no whole dossier may be written over now.
   *
   * @param {'empty' | 'cut' | 'foreign' | 'partial'} kind
   * @param {string} text
   * @param {Memory} memory
   */
  #mayReplace(kind, text, { base }) {
    if (this.#isAllowed(text) || (kind === 'empty' && this.options.isNew && !base)) return true;
    if (kind === 'foreign' || kind === 'partial' || !base) {
      this.#become(kind === 'foreign' || kind === 'partial' ? kind : 'damaged');
      return false;
    }
    const now = this.options.store.surroundings.clock();
    const known = this.#damage?.text === text && this.#damage.since <= now ? this.#damage : undefined;
    this.#damage = { text, since: known?.since ?? now, looks: (known?.looks ?? 0) + 1 };
    const until = this.#damage.since + DAMAGED.until;
    if (now >= until && this.#damage.looks >= DAMAGED.looks) return true;
    this.#become('damaged', { until });
    this.#plan(DAMAGED.every);
    return false;
  }

  /** @param {string} text what the visitor is asked about, or gave a word for */
  #isAllowed(text) {
    this.#refused = text;
    return this.#allowed === text;
  }

  /** @param {Memory} memory */
  #isErased({ mine, base }) {
    const { dossier, isErased, state } = this.options.store;
    const isGone = isErased || state.kind === 'cleared' || !dossier.entries.size || dossier.id !== mine;
    return isGone && (dossierOf(base)?.entries.size ?? 0) > 0;
  }

  /**
   * Whether a file whose past is not known is another dossier than ours.
   *
   * @param {Dossier} theirs
   * @param {Memory} memory
   */
  #isOther(theirs, { base }) {
    const mine = this.options.store.dossier;
    if (theirs.id === mine.id || theirs.id === dossierOf(base)?.id) return false;
    return isSameCommune(mine, theirs) === (base ? undefined : false) || isSameCommune(mine, theirs) === false;
  }

  /** @param {boolean} isOld whether an old version of the file is there again */
  #isTime(isOld) {
    const isSoon = this.options.store.surroundings.clock() - this.#wroteAt < PUT_BACK.within;
    this.#putBack = isOld ? this.#putBack + 1 : isSoon ? this.#putBack : 0;
    if (!isSoon || this.#putBack <= PUT_BACK.most) return true;
    this.#become('waiting');
    this.#plan(PUT_BACK.within);
    return false;
  }

  /** Whether the browser keeps the dossier as it is here. */
  get #isStored() {
    return ['saved', 'saving'].includes(this.options.store.state.kind);
  }

  get #isStopped() {
    return this.state.kind === 'stopped';
  }

  /**
   * @template T
   * @param {'read' | 'write'} act
   * @param {() => Promise<T>} work
   * @returns {Promise<T | undefined>} undefined if it was refused, or never ends
   */
  async #ask(act, work) {
    const { schedule } = this.options.store.surroundings;
    try {
      const done = await new Promise((resolve, reject) => {
        const cancel = schedule(
          () => reject(Object.assign(new Error('no answer'), { name: 'TimeoutError' })),
          PATIENCE,
        );
        work().finally(cancel).then(resolve, reject);
      });
      this.#failures = 0;
      return done;
    } catch (error) {
      this.#fail(act, error);
      return undefined;
    }
  }

  /**
   * @param {'read' | 'write'} act
   * @param {unknown} error
   */
  #fail(act, error) {
    const { name } = /** @type {Error} */ (error);
    this.#become('failed', { error: name, act });
    if (name !== 'NotAllowedError') this.#plan(RETRIES[Math.min(this.#failures++, RETRIES.length - 1)] ?? 0);
  }

  /** @param {number} delay ms; what is planned sooner stays */
  #plan(delay) {
    const { clock, schedule } = this.options.store.surroundings;
    const due = clock() + delay;
    if (this.#isStopped || (this.#planned && this.#planned.due <= due)) return;
    this.#planned?.cancel();
    this.#planned = { due, cancel: schedule(() => void this.sync(), delay) };
  }

  /**
   * @param {Kind} kind
   * @param {Partial<FileState>} [more]
   */
  #become(kind, more = {}) {
    const { state } = this;
    if (this.#isStopped || (kind === state.kind && more.error === state.error && more.until === state.until)) return;
    this.state = { kind, at: this.options.store.surroundings.clock(), ...more };
    for (const listener of this.#listeners) listener();
  }
}

/** @param {Dossier} dossier */
function textOf(dossier) {
  return serialize(dossier, { app: '', now: 0 });
}

/**
 * @param {Memory} a
 * @param {Memory} b
 */
function isAlike(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
