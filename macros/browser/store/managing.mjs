/**
 * What the page « Mon dossier » does with the visitor's dossier besides: merging, erasing, and undoing both.
 * @module
 */

import { createDossier } from './dossier.mjs';
import { MAX_DEVICE, cleanValue, newId } from './grammar.mjs';
import { MergeMemory } from './last-merge.mjs';
import { Memory, Shelf } from './shelf.mjs';
import { DossierStore } from './store.mjs';
import { takeIn } from './tabs.mjs';
import { changesBetween, undone } from './undo.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./saving.mjs').Change} Change
 */

export class Managing extends DossierStore {
  #merges = new MergeMemory(this.shelf ?? new Shelf(new Memory()));

  /**
   * Change the dossier as `update` does, and keep what changed so that `undoMerge` can undo it, at a later visit too.
   *
   * @param {Change} change
   * @param {import('./saving.mjs').Done} [done]
   */
  applyMerge(change, done) {
    /** @type {Dossier | undefined} */
    let before;
    const isDone = this.update((dossier, now) => change((before = dossier), now), done);
    if (!before || !isDone || this.dossier === before) return isDone;
    const changes = changesBetween(before, this.dossier);
    this.#merges.keep({ at: this.surroundings.clock(), dossier: this.dossier.id, changes });
    this.announce('state');
    return true;
  }

  /**
   * Call this device: what is written from now on says so.
   *
   * @param {string} name empty to say nothing any more
   * @returns {boolean} false if the browser does not keep it
   */
  nameDevice(name) {
    const text = String(cleanValue(name.replace(/\s+/g, ' ').trim().slice(0, MAX_DEVICE).trim()) ?? '');
    if (!this.shelf) return false;
    this.shelf.tryWrite('-device', text);
    this.announce('state');
    return this.device === text;
  }

  /** The merge that `undoMerge` undoes: its time in ms, and how many values it changed. */
  get lastMerge() {
    const { last } = this.#merges;
    return last?.dossier === this.dossier.id ? { at: last.at, count: last.changes.values.length } : undefined;
  }

  /** Undo the last merge, and keep what was written since. */
  undoMerge() {
    const changes = this.lastMerge && this.#merges.last?.changes;
    if (!changes || !this.update((dossier, now) => undone(dossier, changes, now))) return;
    this.#merges.keep(undefined);
    this.announce('state');
  }

  /** Erase the dossier from this browser, but for a copy for `undoReset`. */
  reset() {
    this.refresh();
    if (this.state.kind === 'read-only') return;
    const { random, clock } = this.surroundings;
    const { erasures, asides } = this.beside;
    const copy = newId(random);
    const isSlept = this.isErased;
    const isWorthKeeping = this.dossier.entries.size > 0 && (!isSlept || this.unsaved.size > 0);
    const keep = () => !isWorthKeeping || erasures.add(copy, this.dossier, this.text(), clock());
    try {
      // Already erased elsewhere: what is stored is another dossier, which stays.
      if (isSlept) keep();
      else {
        this.shelf?.remove('-backup');
        const isKept = keep();
        this.shelf?.clear();
        // Who comes next on a shared device does not sign as who left.
        this.shelf?.remove('-device');
        asides.erase();
        this.#merges.erase();
        erasures.remember([this.dossier.id]);
        if (!isKept) {
          // There is room for it now.
          erasures.forget(copy);
          keep();
        }
      }
    } catch {
      this.become('failed');
      return;
    }
    this.setStored();
    this.edits.length = 0;
    this.reminder.restart();
    this.show(createDossier(random));
    this.become(this.shelf ? 'empty' : 'memory');
    void this.writeDisk();
    this.announce('content');
    this.refresh();
  }

  /** The erased copies that can be brought back, at a later visit too; the newest first. */
  get erased() {
    return this.beside.erasures.list;
  }

  /**
   * Bring back an erased copy, beside what was written since.
   *
   * @param {string | undefined} [id] of the copy: the newest one if it is not said
   */
  undoReset(id = this.erased[0]?.id) {
    const { erasures } = this.beside;
    const copy = id === undefined ? undefined : erasures.read(id);
    if (id === undefined || !copy || this.state.kind === 'read-only') return;
    erasures.forgive(copy.id);
    const since = { unsaved: new Set(copy.entries.keys()), known: createDossier(this.surroundings.random) };
    const { dossier, lost } = takeIn(copy, this.dossier, since, this.surroundings.clock());
    this.show({ ...dossier, id: copy.id });
    this.setAsideAll(lost);
    this.mark();
    this.flush();
    if (!this.isDirty) this.forgetErased(id);
    this.announce('content');
  }

  /**
   * Drop an erased copy.
   *
   * @param {string | undefined} [id] the newest one if it is not said
   */
  forgetErased(id = this.erased[0]?.id) {
    try {
      if (id !== undefined) this.beside.erasures.forget(id);
      this.announce('state');
    } catch {
      this.become('failed');
    }
  }
}
