/**
 * The file that stays open: what is written in the dossier goes to it too, and what another device wrote comes in.
 *
 * One pass reads the file, takes in what it brings, writes it where the dossier holds more, and reads it again a little
 * later, at no fixed time: where two devices wrote at once, the one whose text was written over puts it back.
 * @module
 */

import { CommonMemory, dossierOf, emptied, standingOf } from './common-memory.mjs';
import { examine, isOther } from './common-text.mjs';
import { serialize } from './file.mjs';
import { Intake, kept } from './intake.mjs';
import { KeptOpen } from './kept-open.mjs';
import { marked } from './lineage.mjs';
import { commonOf, lacks } from './meeting.mjs';
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
  /** @type {string | undefined} the text that keeps the file from being written; the visitor may give it up */
  #refused;
  /** @type {string | undefined} */
  #allowed;
  /** @type {{text: string, entries: Dossier['entries']} | undefined} file and dossier when both held the same */
  #agreed;
  #damage = new Damage();
  #truce = new Truce();
  #intake;
  #memory;
  #leave;

  /** @param {Options} options */
  constructor(options) {
    super(options);
    this.#allowed = options.seen;
    this.#intake = new Intake(options.store);
    this.#memory = new CommonMemory(options.keeper, options.store.surroundings.random);
    this.#leave = options.store.subscribe((cause) => {
      if (cause !== 'state' && !this.#intake.isTaking) this.#follow();
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
    // Of a dossier erased here, nothing goes to the file.
    if (this.state.kind === 'saved' && this.options.store.dossier.entries.size) this.become('waiting');
    // Permission comes back at the visitor's click alone.
    if (this.state.error !== 'NotAllowedError') this.plan(PAUSE);
  }

  /** @protected */
  async pass() {
    const { port, store } = this.options;
    store.refresh();
    if (this.#isAtRest) {
      const read = await this.ask('read', () => port.read());
      if (!read || (this.#isAtRest && read.text === this.#agreed?.text)) return;
    }
    await this.#look(await this.#recall());
  }

  /** @returns {Promise<Memory>} of a dossier that was erased here, nothing of what it held */
  async #recall() {
    const { store } = this.options;
    const memory = await this.#memory.recall(store.dossier.id);
    // Of a dossier that its storage lost, what is remembered may be the only copy.
    const isForgotten = this.#isErased(memory) && store.beside.erasures.isGone(memory.mine);
    return isForgotten ? this.#memory.remember(emptied(memory), true) : memory;
  }

  /** @param {Memory} memory */
  async #look(memory) {
    const { port, store } = this.options;
    store.refresh();
    const isErased = this.#isErased(memory);
    // Before the file, which may be out of reach for hours: what the visitor writes is to be written on that.
    if (!isErased && !this.#intake.heal(memory)) return this.become('newer');
    const read = await this.ask('read', () => port.read());
    if (!read || this.isStopped) return;
    const found = await examine(read.text);
    // Nothing was kept to write in a file that is not whole: it is waited for.
    const isWhole = found.kind === 'dossier' || !memory.isErased;
    if (isErased && !(this.#isAllowed(read.text) && isWhole)) return this.become('erased');
    if (found.kind === 'newer' || !this.#intake.heal(memory, isErased)) return this.become('newer');
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
    // Before it is compared: made to fill the browser, it would hold the page too.
    kept(found.dossier, store.dossier);
    const standing = standingOf(found, memory);
    if (!standing.isAfter && isOther(found.dossier, store.dossier, dossierOf(memory.base)) && !this.#isAllowed(text)) {
      return this.become('other', { theirs: found.dossier });
    }
    const isSeen = text === this.options.seen && !memory.base;
    if (isSeen) this.#intake.complete(found.dossier);
    const base = isSeen ? found.dossier : standing.base;
    const arrival = this.#intake.take(found, { ...standing, base, isAfter: isSeen || standing.isAfter });
    if (!arrival) return this.become('newer');
    const { isOld } = standing;
    const remembered = await this.#memory.remember(isOld ? memory : this.#after(found, memory), this.#isStored);
    if (arrival.keys.length || arrival.conflicts.length) this.tell(arrival);
    if (!lacks(found.dossier, store.dossier)) {
      this.#agreed = { text, entries: store.dossier.entries };
      return this.become('saved');
    }
    if (this.#truce.allows(isOld, store.surroundings.clock())) return this.#write(remembered, found.dossier.id);
    this.become('waiting');
    this.plan(TRUCE);
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
  #isErased({ mine, base, isErased: isKnown = false }) {
    const { dossier, isErased, state } = this.options.store;
    const isGone = isErased || state.kind === 'cleared' || !dossier.entries.size || dossier.id !== mine;
    return isGone && (isKnown || (dossierOf(base)?.entries.size ?? 0) > 0);
  }

  /** Whether nothing changed here since the file held all. */
  get #isAtRest() {
    return (
      this.state.kind === 'saved' && this.#isStored && this.#agreed?.entries === this.options.store.dossier.entries
    );
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
