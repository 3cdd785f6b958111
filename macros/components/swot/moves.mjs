/**
 * What the room does with the cards of a workshop. Each move returns a new dossier, and can be undone.
 * @module
 */

import { set } from '../../browser/store/dossier.mjs';
import { newId } from '../../browser/store/grammar.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { removeCard } from './actions.mjs';
import { MOST_PRIORITIES, QUADRANTS, cards, cardsOf, isExample, isRetained, stackOf, stacks } from './board.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/grammar.mjs').Value} Value
 * @typedef {{quadrant: string, id: string, text: string}} ExampleItem
 * @typedef {{text: string, quadrant: string, group: string}} Idea
 */

/**
 * Write fields of a card.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} id
 * @param {Record<string, Value>} fields
 * @param {number} now
 */
export function change(dossier, prefix, id, fields, now) {
  const start = `${cardsOf(prefix)}/row/${id}`;
  return set(
    dossier,
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${start}/${field}`, value])),
    now,
  );
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Idea} idea
 * @param {number} now
 * @param {() => number} random
 */
export function add(dossier, prefix, idea, now, random) {
  return addAll(dossier, prefix, [idea], now, random);
}

/**
 * Add ideas at the end of the board, all of them or none.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Idea[]} ideas
 * @param {number} now
 * @param {() => number} random
 */
export function addAll(dossier, prefix, ideas, now, random) {
  const last = lastPlace(dossier, prefix);
  const entries = ideas.flatMap((idea, index) => {
    const start = `${cardsOf(prefix)}/row/${newId(random)}`;
    const fields = { ...idea, order: last + index + 1 };
    return Object.entries(fields).map(([field, value]) => [`${start}/${field}`, value]);
  });
  return set(dossier, Object.fromEntries(entries), now);
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 */
function lastPlace(dossier, prefix) {
  const places = rows(dossier, cardsOf(prefix)).map(({ order }) => order);
  return Math.max(0, ...places.filter(Number.isFinite));
}

/**
 * Move a whole stack to another quadrant.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} id
 * @param {string} quadrant
 * @param {number} now
 */
export function moveTo(dossier, prefix, id, quadrant, now) {
  const stack = stackOf(dossier, prefix, id);
  if (!stack || !QUADRANTS.includes(quadrant)) return dossier;
  return [stack.lead, ...stack.joined].reduce(
    (moved, card) => change(moved, prefix, card.id, { quadrant }, now),
    dossier,
  );
}

/**
 * Join a stack to a similar one of the same quadrant.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} id
 * @param {string} into
 * @param {number} now
 */
export function join(dossier, prefix, id, into, now) {
  const [one, other] = [stackOf(dossier, prefix, id), stackOf(dossier, prefix, into)];
  if (!one || !other || one.lead.id === other.lead.id || one.lead.quadrant !== other.lead.quadrant) return dossier;
  return change(dossier, prefix, one.lead.id, { into: other.lead.id }, now);
}

/**
 * Take a card, and those joined to it, out of its stack.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} id
 * @param {number} now
 */
export function separate(dossier, prefix, id, now) {
  const stack = stackOf(dossier, prefix, id);
  if (!stack || stack.lead.id === id) return dossier;
  // Where two cards were joined both ways, the first must let the other go too.
  const freed = change(dossier, prefix, id, { into: null }, now);
  return stack.lead.into ? change(freed, prefix, stack.lead.id, { into: null }, now) : freed;
}

/**
 * Retain a stack, or not; a quadrant has three priorities at most.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} id of its first card
 * @param {boolean} on
 * @param {number} now
 * @returns {Dossier} the same one if the quadrant is full
 */
export function retain(dossier, prefix, id, on, now) {
  const all = stacks(cards(dossier, prefix));
  const stack = all.find(({ lead, joined }) => [lead, ...joined].some((card) => card.id === id));
  if (!stack) return dossier;
  const others = all.filter((other) => other !== stack && other.lead.quadrant === stack.lead.quadrant);
  if (on && others.filter(isRetained).length >= MOST_PRIORITIES) return dossier;
  if (on) return change(dossier, prefix, id, { priority: true }, now);
  // One that was retained before it was joined keeps the whole stack retained.
  return [stack.lead, ...stack.joined]
    .filter((card) => card.priority)
    .reduce((left, card) => change(left, prefix, card.id, { priority: null }, now), dossier);
}

/**
 * Load the answers of 2019 that are not on the board. Their ids are the same everywhere: a merge does not double them.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {ExampleItem[]} items
 * @param {number} now
 */
export function loadExample(dossier, prefix, items, now) {
  const known = cards(dossier, prefix);
  const order = lastPlace(dossier, prefix);
  return items.reduce((loaded, { quadrant, id, text }, index) => {
    const row = `exemple-2019-${quadrant}-${id}`;
    if (known.some((card) => card.id === row)) return loaded;
    return change(loaded, prefix, row, { deleted: null, order: order + index + 1, text, quadrant, example: text }, now);
  }, dossier);
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {number} now
 */
export function removeExamples(dossier, prefix, now) {
  return cards(dossier, prefix)
    .filter(isExample)
    .reduce((left, { id }) => removeCard(left, prefix, id, now), dossier);
}
