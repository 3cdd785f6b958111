/**
 * What this browser remembers of a common file: where both last were the same, and whose writes it knows.
 * @module
 */

import { parse } from './file.mjs';
import { isHand, isMark, know, letters, newHand, together } from './lineage.mjs';
import { lacks } from './meeting.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./lineage.mjs').Mark} Mark
 *
 * Kept from a visit to the next as it is: an object that can be cloned.
 * @typedef {object} Memory
 * @property {string} mine the id of the dossier of this browser
 * @property {string} hand this browser in the marks
 * @property {Mark[]} known the writes that the dossier holds
 * @property {Common} [base] what both held when the file was last read
 * @property {Common} [sent] what was written since, and not read again yet
 * @property {boolean} [isErased] whether the dossier was erased here since: what it held is in neither of them
 *
 * @typedef {{text: string, mark?: Mark}} Common a dossier as text, and the write that left it in the file
 * @typedef {{read: () => Promise<unknown>, write: (memory: Memory) => Promise<void>}} Keeper
 *
 * Where a file stands: `base` is where it and the dossier parted; `isAfter` whether its writer had read that;
 * `isOld` whether all of it is known, and was replaced since.
 * @typedef {{base?: Dossier, isAfter: boolean, isOld: boolean}} Standing
 */

export class CommonMemory {
  /** @type {Memory | undefined} where the browser does not keep it, or the dossier */
  #here;
  /** What the browser keeps. */
  #kept = '';

  /**
   * @param {Keeper} keeper
   * @param {() => number} random
   */
  constructor(keeper, random) {
    this.keeper = keeper;
    this.random = random;
  }

  /**
   * @param {string} mine the id of the dossier, for a file that is not known
   * @returns {Promise<Memory>}
   */
  async recall(mine) {
    const kept = await this.keeper.read().catch(() => null);
    this.#kept = JSON.stringify(kept);
    return this.#here ?? (isMemory(kept) ? kept : { mine, hand: newHand(this.random), known: [] });
  }

  /**
   * @param {Memory} memory
   * @param {boolean} isStored whether the browser keeps the dossier: if not, what a later visit remembers must be what
   *   its dossier is then
   * @returns {Promise<Memory>} what is remembered: under another hand where this page alone remembers it
   */
  async remember(memory, isStored) {
    if (!this.#here && JSON.stringify(memory) === this.#kept) return memory;
    try {
      if (!isStored) throw new Error('the dossier is not stored');
      await this.keeper.write(memory);
      this.#here = undefined;
    } catch {
      this.#here = this.#here ? memory : { ...memory, hand: newHand(this.random) };
    }
    return this.#here ?? memory;
  }

  /**
   * Return the marks of a write of this browser, its own first.
   *
   * @param {Memory} memory
   */
  nextMarks({ hand, known }) {
    const count = known.find(([name]) => name === hand)?.[1] ?? 0;
    return together([[hand, count + 1, letters(this.random, 3)]], known);
  }

  /**
   * Return whose writes are known once a file was taken in. A write of this browser that it does not remember is that
   * of a copy of it: it takes another name.
   *
   * @param {Memory} memory
   * @param {Mark[]} marks of the file
   */
  joined({ hand, known }, marks) {
    const isDouble = marks.some((mark) => mark[0] === hand && !know(known, mark));
    return { hand: isDouble ? newHand(this.random) : hand, known: together(marks, known) };
  }
}

/**
 * Return what is remembered of a file once the dossier was erased from this browser: no text, and that it was.
 *
 * @param {Memory} memory
 * @returns {Memory}
 */
export function emptied({ mine, hand, known }) {
  return { mine, hand, known, isErased: true };
}

/**
 * Whether what the browser gives back is what was kept: altered, it is as if the file were seen for the first time.
 *
 * @param {unknown} kept
 * @returns {kept is Memory}
 */
export function isMemory(kept) {
  const { mine, hand, known, base, sent } = Object(kept);
  const isSound = typeof mine === 'string' && isHand(hand) && Array.isArray(known) && known.every(isMark);
  return isSound && [base, sent].every((common) => common === undefined || isCommon(common));
}

/** @param {unknown} common */
function isCommon(common) {
  const { text, mark } = Object(common);
  return typeof text === 'string' && (mark === undefined || isMark(mark));
}

/**
 * @param {{dossier: Dossier, marks: Mark[]}} file
 * @param {Memory} memory
 * @returns {Standing}
 */
export function standingOf({ dossier, marks }, { known, base, sent }) {
  const [mark] = marks;
  const last = dossierOf(sent ?? base);
  for (const common of [sent, base]) {
    if (!mark || !common?.mark || mark.join() !== common.mark.join()) continue;
    const held = dossierOf(common);
    // Changed since by a program that kept the mark, the file is another one.
    const isSame = held !== undefined && !lacks(held, dossier) && !lacks(dossier, held);
    return { base: held, isAfter: isSame, isOld: false };
  }
  if (know(known, mark)) return { base: last, isAfter: true, isOld: last !== undefined };
  const met = [sent, base].find((common) => know(marks, common?.mark));
  return { base: dossierOf(met ?? base), isAfter: met !== undefined, isOld: false };
}

/** @type {WeakMap<Common, Dossier>} what was read of them */
const parsed = new WeakMap();

/**
 * @param {Common | undefined} common
 * @returns {Dossier | undefined} undefined too where it was altered
 */
export function dossierOf(common) {
  if (!common) return undefined;
  try {
    const dossier = parsed.get(common) ?? parse(common.text).dossier;
    parsed.set(common, dossier);
    return dossier;
  } catch {
    return undefined;
  }
}
