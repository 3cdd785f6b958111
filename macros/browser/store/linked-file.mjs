/**
 * The file that stays open: what is written in the dossier goes to it too, and what another device wrote in it comes in.
 *
 * One pass reads the file, takes in what it brings, writes it where the dossier holds more, and reads it again a little
 * later, at no fixed time: where two devices wrote at once, the one whose text was written over puts it back.
 * @module
 */

import { CommonMemory, dossierOf, standingOf } from './common-memory.mjs';
import { examine, isOther } from './common-text.mjs';
import { serialize } from './file.mjs';
import { KeptOpen } from './kept-open.mjs';
import { marked } from './lineage.mjs';
import { commonOf, lacks, meet, upTo } from './meeting.mjs';
import { Damage, EVERY, TRUCE, Truce } from './patience.mjs';

/**
 * @typedef {import('./common-memory.mjs').Memory} Memory
 * @typedef {import('./common-text.mjs').Held} Held
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./kept-open.mjs').Arrival} Arrival
 * @typedef {import('./kept-open.mjs').FileState} FileState
 * @typedef {import('./kept-open.mjs').Kind} Kind
 * @typedef {import('./kept-open.mjs').Options} Options
 * @typedef {import('./kept-open.mjs').Port} Port
 */

// After an edit: a few words go together.
const PAUSE = 2_000;
// After a write, at no fixed time: two devices that wrote at once do not look at once.
const CHECK = { after: 1_000, within: 3_000 };

export class LinkedFile extends KeptOpen {
  /** Whether what changes in the dossier comes from the file. */
  #isTaking = false;
  /** @type {string | undefined} the text that keeps the file from being written, and the one that the visitor gave up */
  #refused;
  /** @type {string | undefined} */
  #allowed;
  #damage = new Damage();
  #truce = new Truce();
  #memory;
  #leave;

  /** @param {Options} options */
  constructor(options) {
    super(options);
    this.#allowed = options.seen;
    this.#memory = new CommonMemory(options.keeper, options.store.surroundings.random);
    this.#leave = options.store.subscribe((cause) => {
      if (cause !== 'state' && !this.#isTaking) this.#follow();
    });
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
    super.stop();
  }

  /** The dossier changed here. */
  #follow() {
    if (this.state.kind === 'saved') this.become('waiting');
    // Permission comes back at the visitor's click alone.
    if (this.state.error !== 'NotAllowedError') this.plan(PAUSE);
  }

  /** @protected */
  async pass() {
    const { port, store } = this.options;
    const memory = await this.#memory.recall(store.dossier.id);
    store.refresh();
    const isErased = this.#isErased(memory);
    // Before the file, which may be out of reach for hours: what the visitor writes is to be written on that.
    if (!isErased && !this.#heal(memory)) return this.become('newer');
    const read = await this.ask('read', () => port.read());
    if (!read || this.isStopped) return;
    const found = await examine(read.text);
    if (isErased && !this.#isAllowed(read.text)) return this.become('erased');
    if (found.kind === 'newer' || !this.#heal(memory, isErased)) return this.become('newer');
    memory.mine = store.dossier.id;
    if (found.kind === 'dossier') return this.#meet(found, read.text, memory);
    if (!this.#mayReplace(found.kind, read.text, memory)) return;
    this.#damage.end();
    if (found.kind === 'cut') store.setAside('', read.text, 'damaged');
    await this.#write(memory, dossierOf(memory.base ?? memory.sent)?.id);
  }

  /**
   * @param {Held} found
   * @param {string} text
   * @param {Memory} memory
   */
  async #meet(found, text, memory) {
    const { store } = this.options;
    this.#damage.end();
    const standing = standingOf(found, memory);
    if (!standing.isAfter && isOther(found.dossier, store.dossier, dossierOf(memory.base)) && !this.#isAllowed(text)) {
      return this.become('other', { theirs: found.dossier });
    }
    const isSeen = text === this.options.seen && !memory.base;
    if (isSeen) this.#change((mine, now) => upTo(mine, found.dossier, now), found.dossier);
    const base = isSeen ? found.dossier : standing.base;
    const arrival = this.#take(found, { ...standing, base, isAfter: isSeen || standing.isAfter });
    if (!arrival) return this.become('newer');
    const { isOld } = standing;
    const kept = await this.#memory.remember(isOld ? memory : this.#after(found, memory), this.#isStored);
    if (arrival.keys.length || arrival.conflicts.length) this.tell(arrival);
    if (!lacks(found.dossier, store.dossier)) return this.become('saved');
    if (this.#truce.allows(isOld, store.surroundings.clock())) return this.#write(kept, found.dossier.id);
    this.become('waiting');
    this.plan(TRUCE);
  }

  /**
   * Take in what a file brings.
   *
   * @param {Held} found
   * @param {import('./common-memory.mjs').Standing} standing
   * @returns {Arrival | undefined} undefined where the dossier may not be changed
   */
  #take({ dossier, savedAt }, { base, isAfter, isOld }) {
    if (isOld) return { savedAt, keys: [], conflicts: [] };
    /** @type {import('./meeting.mjs').Met | undefined} */
    let met;
    this.#change((mine, now) => (met = meet(mine, dossier, { base, isAfter }, now)).dossier, dossier);
    for (const [key, text] of met?.lost ?? []) this.options.store.setAside(key, text);
    this.options.store.flush();
    return met && { savedAt, keys: met.keys, conflicts: met.conflicts };
  }

  /**
   * Take back what this browser lost of what it held with the file.
   *
   * @param {Memory} memory
   * @param {boolean} [isErased] whether it is all that was erased here, on the visitor's word
   * @returns {boolean} false where the dossier may not be changed
   */
  #heal({ base, sent }, isErased = false) {
    const last = dossierOf(sent ?? base);
    if (!last) return true;
    const whole = { dossier: last, savedAt: 0, kind: /** @type {const} */ ('dossier'), marks: [] };
    if (isErased) return this.#take(whole, { isAfter: false, isOld: false }) !== undefined;
    return this.#change((mine, now) => upTo(mine, last, now), last);
  }

  /**
   * @param {import('./saving.mjs').Change} change
   * @param {Dossier} from what it takes in
   */
  #change(change, from) {
    this.#isTaking = true;
    try {
      return this.options.store.update(change, { undoable: false, cause: 'content', from: [from] });
    } finally {
      this.#isTaking = false;
    }
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
    if (this.state.kind !== 'failed') this.become('writing');
    store.flush();
    const dossier = { ...store.dossier, id: id ?? store.dossier.id };
    // Remembered before it is written: what is read later must never pass for the write of another device.
    const marks = this.#memory.nextMarks(memory);
    const sent = { text: textOf(dossier), mark: marks[0] };
    await this.#memory.remember({ ...memory, known: marks, sent }, this.#isStored);
    if (this.isStopped) return;
    const text = marked(compose(dossier), marks);
    if (!(await this.ask('write', () => port.write(text).then(() => true)))) return;
    this.#truce.wrote(surroundings.clock());
    this.become(store.dossier.entries === dossier.entries ? 'saved' : 'waiting');
    this.plan(CHECK.after + surroundings.random() * CHECK.within);
  }

  /**
   * Whether a file that is no whole dossier may be written over now.
   *
   * @param {'empty' | 'cut' | 'foreign' | 'partial'} kind
   * @param {string} text
   * @param {Memory} memory
   */
  #mayReplace(kind, text, { base, sent }) {
    if (this.#isAllowed(text) || (kind === 'empty' && this.options.isNew && !base)) return true;
    const isOurs = kind === 'empty' || kind === 'cut';
    const isKnown = isOurs && (base ?? sent) !== undefined;
    const until = this.#damage.see(text, this.options.store.surroundings.clock());
    if (isKnown && until === undefined) return true;
    this.become(isOurs ? 'damaged' : kind, isKnown ? { until } : {});
    this.plan(EVERY);
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

  /** Whether the browser keeps the dossier as it is here. */
  get #isStored() {
    return ['saved', 'saving'].includes(this.options.store.state.kind);
  }
}

/** @param {Dossier} dossier */
function textOf(dossier) {
  return serialize(dossier, { app: '', now: 0 });
}
