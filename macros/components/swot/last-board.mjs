/**
 * The board as it was last read, for who shows it.
 * @module
 */

import { cards, stacks } from './board.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./board.mjs').Stack} Stack
 */

/**
 * A card or a stack that did not change is the same object as before, so that who shows
 * them knows which to show again.
 */
export class LastBoard {
  /** @type {Dossier | undefined} */
  #dossier;
  /** @type {Map<string, Card>} */
  #known = new Map();
  /** @type {Map<string, Stack>} */
  #stacks = new Map();

  /** @param {string} prefix */
  constructor(prefix) {
    this.prefix = prefix;
    /** @type {Card[]} */
    this.cards = [];
    /** @type {Stack[]} */
    this.stacks = [];
  }

  /** @param {Dossier} dossier */
  read(dossier) {
    if (dossier === this.#dossier) return this;
    this.#dossier = dossier;
    const found = cards(dossier, this.prefix).map((card) => {
      const known = this.#known.get(card.id);
      return known && isSameCard(known, card) ? known : card;
    });
    if (areSame(found, this.cards)) return this;
    this.cards = found;
    this.#known = new Map(found.map((card) => [card.id, card]));
    this.stacks = stacks(found).map((stack) => {
      const known = this.#stacks.get(stack.lead.id);
      return known?.lead === stack.lead && areSame(known.joined, stack.joined) ? known : stack;
    });
    this.#stacks = new Map(this.stacks.map((stack) => [stack.lead.id, stack]));
    return this;
  }

  /** @param {string} id of the first card of a stack */
  stack(id) {
    return this.#stacks.get(id);
  }
}

/**
 * @param {Card} a
 * @param {Card} b
 */
function isSameCard(a, b) {
  const fields = /** @type {(keyof Card)[]} */ (Object.keys(a));
  return fields.every((field) => a[field] === b[field]);
}

/**
 * @param {unknown[]} a
 * @param {unknown[]} b
 */
function areSame(a, b) {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
