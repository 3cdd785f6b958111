/**
 * The groups of a workshop. Cards hold the name of their group as a text, which follows when the group is renamed.
 * @module
 */

import { rows } from '../../browser/store/rows.mjs';
import { cards, cardsOf } from './board.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/grammar.mjs').Value} Value
 *
 * `was` is the name that the cards of a group still bear while it has none.
 * @typedef {{id: string, name: string, was: string}} Group
 */

/** @param {string} prefix such as `swot/atelier-cpts` */
export function groupsOf(prefix) {
  return `${prefix}/groups`;
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {Group[]} in their order
 */
export function groups(dossier, prefix) {
  return rows(dossier, groupsOf(prefix)).map(({ id, values }) => ({
    id,
    name: String(values.name ?? ''),
    was: String(values.was ?? ''),
  }));
}

/**
 * Return the one group that wrote a board: that of all its cards, or else the only one of its list.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {string} empty if there is none, or if there are several
 */
export function soleGroup(dossier, prefix) {
  const written = new Set(cards(dossier, prefix).flatMap(({ group }) => group.trim() || []));
  const listed = new Set(groups(dossier, prefix).flatMap(({ name }) => name.trim() || []));
  const [name = '', other] = written.size ? written : listed;
  return other === undefined ? name : '';
}

/**
 * @param {Iterable<string>} taken
 * @param {number} [first] the number to start from
 * @returns {string} a name that no group has
 */
export function unusedName(taken, first = 1) {
  const names = new Set(taken);
  let number = first;
  while (names.has(`Groupe ${number}`)) number += 1;
  return `Groupe ${number}`;
}

/**
 * What makes the cards of a group follow its name, however it changes: typed letter by letter, through nothing or
 * through the name of another group, undone, or written in another tab.
 */
export class GroupNames {
  /** @type {Map<string, {row: string, group: string}>} the group of each card once seen, and the name that it bore */
  #owners = new Map();
  /** @type {Map<string, string>} the last name of each group */
  #names = new Map();

  /** @param {string} prefix */
  constructor(prefix) {
    this.prefix = prefix;
  }

  /** @param {string} id of a group */
  lastName(id) {
    return this.#names.get(id) ?? '';
  }

  /**
   * Return what is to be written so that every card bears the present name of its group, and whose each card is.
   *
   * @param {Dossier} dossier
   * @returns {{values: Record<string, Value>, owned: Map<string, string>, gone: {name: string, cards: number}[]}}
   *   values by key; groups by card; the groups that went, with the number of cards that keep their name
   */
  plan(dossier) {
    const list = groups(dossier, this.prefix);
    const all = cards(dossier, this.prefix);
    const owned = this.#owned(all, list);
    /** @type {Record<string, Value>} */
    const values = {};
    for (const { id, name, was } of list) {
      const mine = all.filter((card) => owned.get(card.id) === id);
      const last = this.lastName(id);
      const place = `${groupsOf(this.prefix)}/row/${id}/was`;
      if (!name && last && !was && mine.length) values[place] = last;
      if (name && was) values[place] = null;
      for (const card of name ? mine : []) {
        if (card.group !== name) values[`${cardsOf(this.prefix)}/row/${card.id}/group`] = name;
      }
    }
    const here = new Set(list.map(({ id }) => id));
    const gone = [...this.#names]
      .filter(([id]) => !here.has(id))
      .map(([id, name]) => ({ name, cards: all.filter((card) => this.#owners.get(card.id)?.row === id).length }));
    return { values, owned, gone: gone.filter(({ cards: count }) => count) };
  }

  /**
   * Remember whose each card is, once what was planned is written.
   *
   * @param {Dossier} dossier
   * @param {Map<string, string>} owned
   */
  learn(dossier, owned) {
    // A card that is gone may come back: what was known of it stays.
    for (const { id, group } of cards(dossier, this.prefix)) {
      this.#owners.set(id, { row: owned.get(id) ?? '', group });
    }
    const list = groups(dossier, this.prefix);
    this.#names = new Map(list.map(({ id, name, was }) => [id, name || was || this.lastName(id)]));
  }

  /**
   * @param {import('./board.mjs').Card[]} all
   * @param {Group[]} list
   * @returns {Map<string, string>} the group of each card that has one
   */
  #owned(all, list) {
    const here = new Set(list.map(({ id }) => id));
    /** @type {Map<string, string>} */
    const owned = new Map();
    for (const { id, group } of all) {
      if (!group) continue;
      const known = this.#owners.get(id);
      const isKnown = known?.group === group;
      // What no group owned is not taken by one whose name is being typed: a group that is new here may have it.
      const among = isKnown && !known.row ? list.filter((each) => !this.#names.has(each.id)) : list;
      const named = among.find(({ name }) => name === group) ?? among.find(({ was }) => was === group);
      const row = isKnown && here.has(known.row) ? known.row : named?.id;
      if (row !== undefined) owned.set(id, row);
    }
    return owned;
  }
}
