/**
 * The boards of several groups brought together: what they change, card by card, and the board that comes of what the
 * room chose. Nothing goes from the board, and the order of the sources does not matter.
 * @module
 */

import { set } from '../../browser/store/dossier.mjs';
import { rowOf } from '../../browser/store/grammar.mjs';
import { applyChoices } from '../../browser/store/merge.mjs';
import { addRow, rows } from '../../browser/store/rows.mjs';
import { cards, cardsOf } from './board.mjs';
import { itemsOf } from './gather-items.mjs';
import { byName, readSources } from './gather-read.mjs';
import { groups, groupsOf } from './groups.mjs';
import { join } from './moves.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/dossier.mjs').Entry} Entry
 * @typedef {import('./gather-read.mjs').Board} Board
 * @typedef {import('./gather-read.mjs').Source} Source
 * @typedef {import('./gather-items.mjs').Choice} Choice
 * @typedef {import('./gather-items.mjs').Item} Item
 *
 * @typedef {{parts: import('./gather-read.mjs').Part[], items: Item[]}} Gathering
 */

/**
 * Return what sources would change of a board, case by case.
 *
 * @param {Dossier} mine
 * @param {Source[]} sources
 * @param {string} prefix such as `swot/atelier-cpts`
 * @param {number} now
 * @returns {Gathering}
 */
export function gathering(mine, sources, prefix, now) {
  const { parts, boards } = readSources(mine, sources, prefix, now);
  return { parts, items: itemsOf(mine, boards, prefix, now) };
}

/**
 * Return the board with what comes in; all the rest stays as it is.
 *
 * @param {Dossier} mine
 * @param {Source[]} sources
 * @param {ReadonlyMap<string, Choice>} choices by the id of a card, against what is done otherwise
 * @param {{prefix: string, now: number, random: () => number}} about
 * @returns {Dossier} the same one if nothing comes in
 */
export function gathered(mine, sources, choices, { prefix, now, random }) {
  const { boards } = readSources(mine, sources, prefix, now);
  const taken = itemsOf(mine, boards, prefix, now)
    .map((item) => ({ ...item, choice: choices.get(item.id) ?? item.choice }))
    .filter(({ kind, choice }) => kind !== 'same' && choice !== 'leave');
  if (!taken.length) return mine;
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /** @type {Record<string, 'theirs'>} */
  const insisted = {};
  for (const { kind, changes, old, entries: theirs } of taken) {
    for (const [key, entry] of theirs) {
      const field = rowOf(key)?.field;
      if (field === 'order' || (old && !changes.some((name) => name === field))) continue;
      entries.set(key, entry);
      if (kind === 'later' || kind === 'removed') insisted[key] = 'theirs';
    }
  }
  const merged = applyChoices(mine, { id: mine.id, entries }, insisted, now);
  const placed = place(merged, taken, prefix, now);
  const joined = taken.reduce((board, { id, choice }) => {
    const into = choice.startsWith('join:') ? choice.slice(5) : '';
    return into ? join(board, prefix, id, into, now) : board;
  }, placed);
  const ids = new Set(taken.map(({ id }) => id));
  const names = cards(joined, prefix).flatMap(({ id, group }) => (ids.has(id) && group) || []);
  return withGroups(joined, names, boards, { prefix, now, random });
}

/**
 * Put the new cards after those of the board, group by group.
 *
 * @param {Dossier} dossier
 * @param {Item[]} taken
 * @param {string} prefix
 * @param {number} now
 */
function place(dossier, taken, prefix, now) {
  const places = rows(dossier, cardsOf(prefix)).map(({ order }) => order);
  const last = Math.max(0, ...places.filter(Number.isFinite));
  const fresh = taken.filter(({ old }) => !old);
  const values = fresh.map(({ id }, index) => [`${cardsOf(prefix)}/row/${id}/order`, last + index + 1]);
  return set(dossier, Object.fromEntries(values), now);
}

/**
 * Add the groups that the board does not list yet; each keeps the row that it has at home, so that the dossiers still
 * merge.
 *
 * @param {Dossier} dossier
 * @param {string[]} names
 * @param {Board[]} boards
 * @param {{prefix: string, now: number, random: () => number}} about
 */
function withGroups(dossier, names, boards, { prefix, now, random }) {
  const collection = groupsOf(prefix);
  const listed = new Set(groups(dossier, prefix).map(({ name }) => name));
  const missing = [...new Set(names)].filter((name) => !listed.has(name)).sort(byName);
  const theirs = boards.flatMap((board) => board.groups).sort((a, b) => (a.id < b.id ? -1 : 1));
  return missing.reduce((board, name) => {
    const isFree = (/** @type {string} */ id) =>
      !board.entries.has(`${collection}/row/${id}/deleted`) && !rows(board, collection).some((row) => row.id === id);
    const row = theirs.find((group) => group.name === name && isFree(group.id));
    if (!row) return addRow(board, collection, { name }, now, random).dossier;
    const places = rows(board, collection).map(({ order }) => order);
    const order = Math.max(0, ...places.filter(Number.isFinite)) + 1;
    return set(
      board,
      { [`${collection}/row/${row.id}/name`]: name, [`${collection}/row/${row.id}/order`]: order },
      now,
    );
  }, dossier);
}
