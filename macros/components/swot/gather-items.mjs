/**
 * What the boards of several groups change of one board, card by card.
 * @module
 */

import { rowOf } from '../../browser/store/grammar.mjs';
import { compare, merge } from '../../browser/store/merge.mjs';
import { QUADRANTS, cards, cardsOf } from './board.mjs';
import { doublesOf } from './doubles.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/dossier.mjs').Entry} Entry
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./gather-read.mjs').Board} Board
 *
 * What becomes of a card: it comes in; it stays out; it comes in, joined to the one whose id follows.
 * @typedef {'add' | 'leave' | `join:${string}`} Choice
 *
 * New; new, but said elsewhere; written anew by the group; written anew on the board since; removed from the board
 * since; as on the board.
 * @typedef {'new' | 'double' | 'changed' | 'later' | 'removed' | 'same'} Kind
 *
 * @typedef {{id: string, text: string, group: string, isExact: boolean}} Near
 *
 * @typedef {object} Item
 * @property {string} id
 * @property {Kind} kind
 * @property {Card} card as the groups have it
 * @property {Card} [old] as the board has it
 * @property {(keyof Card)[]} changes the fields that would change
 * @property {Near[]} near the cards of its case that say the same, first those that say it exactly
 * @property {Choice} choice what is done unless the visitor chooses otherwise
 * @property {boolean} isVersion whether it is what another group made of the same card
 * @property {ReadonlyMap<string, Entry>} entries
 */

// A longer text is a page: it is the same as another one, or it is not.
const MOST_COMPARED = 250;
const MOST_NEAR = 5;
/** What makes a card another one. */
const TOLD = /** @type {const} */ (['text', 'quadrant', 'votes', 'group', 'into']);

/**
 * Return what boards change of one.
 *
 * @param {Dossier} mine
 * @param {Board[]} boards
 * @param {string} prefix
 * @param {number} now
 * @returns {Item[]} case by case, each in the order of the boards
 */
export function itemsOf(mine, boards, prefix, now) {
  const start = `${cardsOf(prefix)}/row/`;
  const here = new Map(cards(mine, prefix).map((card) => [card.id, card]));
  const both = boards.reduce((all, { entries }) => merge(all, { id: mine.id, entries }), {
    id: mine.id,
    entries: /** @type {Dossier['entries']} */ (new Map()),
  });
  const { own: _own, removed: _removed, ...lists } = compare(mine, both, now);
  const differences = new Map(Object.values(lists).flatMap((list) => list.map((each) => [each.key, each])));
  const byRow = entriesByRow(both.entries);
  const latest = cards(both, prefix);
  const byId = new Map(latest.map((card) => [card.id, card]));
  const order = [...new Set(boards.flatMap((board) => board.cards.map(({ id }) => id)))];
  /** @type {Item[]} */
  const items = order.flatMap((id) => {
    const card = byId.get(id);
    if (!card) return [];
    const old = here.get(id);
    const kept = (/** @type {string} */ field) => differences.get(`${start}${id}/${field}`)?.kept;
    // What the room counted stays.
    const changes = TOLD.filter((field) => kept(field) && !(field === 'votes' && old?.votes));
    const entries = byRow.get(`${start}${id}`) ?? new Map();
    return { ...judged(card, old, changes, kept), entries };
  });
  const versions = versionsOf(boards, { latest: byId, here, mine, prefix });
  return QUADRANTS.flatMap((quadrant) => {
    const found = [...items, ...versions].filter(({ card }) => card.quadrant === quadrant);
    return withDoubles(found, [...here.values()]);
  });
}

/**
 * @param {Card} card
 * @param {Card | undefined} old
 * @param {(keyof Card)[]} changes
 * @param {(field: string) => string | undefined} kept the side that a merge keeps
 * @returns {Omit<Item, 'entries'>}
 */
function judged(card, old, changes, kept) {
  const item = { id: card.id, card, old, near: [], isVersion: false };
  if (!old) {
    const isRemoved = kept('text') === 'mine';
    return { ...item, kind: isRemoved ? 'removed' : 'new', changes: [], choice: isRemoved ? 'leave' : 'add' };
  }
  const won = changes.filter((field) => kept(field) === 'theirs');
  if (won.length) return { ...item, kind: 'changed', changes: won, choice: 'add' };
  const lost = changes.filter((field) => field === 'text' || field === 'quadrant');
  return { ...item, kind: lost.length ? 'later' : 'same', changes: lost, choice: 'leave' };
}

/**
 * Return what several groups made of one card that they were given: the latest is the card, and the others come beside.
 *
 * @param {Board[]} boards
 * @param {{latest: Map<string, Card>, here: Map<string, Card>, mine: Dossier, prefix: string}} about
 * @returns {Item[]} each once
 */
function versionsOf(boards, { latest, here, mine, prefix }) {
  const start = `${cardsOf(prefix)}/row/`;
  /** @type {Map<string, Item>} */
  const found = new Map();
  for (const board of boards) {
    for (const card of board.cards) {
      const last = latest.get(card.id) ?? card;
      const text = card.text.trim();
      const id = `version-${hash(`${card.id} ${text}`)}`;
      if (text === last.text.trim() || text === here.get(card.id)?.text.trim() || found.has(id)) continue;
      const fields = ['text', 'quadrant', 'group'].flatMap((field) => {
        const entry = board.entries.get(`${start}${card.id}/${field}`);
        return entry ? [/** @type {const} */ ([`${start}${id}/${field}`, entry])] : [];
      });
      const isBeside = last.quadrant === card.quadrant;
      const isRemoved = mine.entries.has(`${start}${id}/deleted`) && !here.has(id);
      found.set(id, {
        id,
        kind: here.has(id) ? 'same' : isRemoved ? 'removed' : 'double',
        card: { ...card, id, votes: 0, into: '' },
        old: here.get(id),
        changes: [],
        near: isBeside ? [{ id: last.id, text: last.text, group: last.group, isExact: false }] : [],
        choice: here.has(id) || isRemoved ? 'leave' : isBeside ? `join:${last.id}` : 'add',
        isVersion: true,
        entries: new Map(fields),
      });
    }
  }
  return [...found.values()];
}

/**
 * Tell which new cards say what is said elsewhere in their case: on the board, or in what comes before them.
 *
 * @param {Item[]} items of one case
 * @param {Card[]} here all those of the board
 * @returns {Item[]}
 */
function withDoubles(items, here) {
  const quadrant = items[0]?.card.quadrant;
  const replaced = new Map(items.filter(({ kind }) => kind === 'changed').map(({ id, card }) => [id, card]));
  const said = here.map((card) => replaced.get(card.id) ?? card).filter((card) => card.quadrant === quadrant);
  const all = [...said, ...items.filter(({ kind }) => kind === 'new').map(({ card }) => card)];
  const read = all.map((card) => ({ card, text: card.text.length > MOST_COMPARED ? '' : card.text }));
  let before = said.length;
  return items.map((item) => {
    const { card, kind } = item;
    if (kind !== 'new') return item;
    const most = before++;
    // The group itself joined it to another one.
    if (all.some(({ id }) => id === card.into)) return item;
    const isLong = card.text.length > MOST_COMPARED;
    const { exact, near } = isLong
      ? { exact: all.slice(0, most).filter(({ text }) => text === card.text), near: [] }
      : cardsIn(doublesOf(card.text, read.slice(0, most)));
    // The others say it too: they are joined to the first.
    const found = [...exact.slice(0, 1), ...near].slice(0, MOST_NEAR).map(({ id, text, group }) => ({
      ...{ id, text, group },
      isExact: exact.some((each) => each.id === id),
    }));
    const [first] = found;
    if (!first) return item;
    return { ...item, kind: 'double', near: found, choice: first.isExact ? `join:${first.id}` : 'add' };
  });
}

/** @param {{exact: {card: Card}[], near: {card: Card}[]}} found */
function cardsIn({ exact, near }) {
  return { exact: exact.map(({ card }) => card), near: near.map(({ card }) => card) };
}

/**
 * @param {ReadonlyMap<string, Entry>} entries
 * @returns {Map<string, Map<string, Entry>>}
 */
function entriesByRow(entries) {
  /** @type {Map<string, Map<string, Entry>>} */
  const found = new Map();
  for (const [key, entry] of entries) {
    const row = rowOf(key)?.row ?? '';
    found.set(row, (found.get(row) ?? new Map()).set(key, entry));
  }
  return found;
}

/**
 * Return letters and digits that are always those of the same text, and those of no other one in a workshop.
 *
 * @param {string} text
 */
function hash(text) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return [a, b].map((part) => (part >>> 0).toString(36)).join('');
}
