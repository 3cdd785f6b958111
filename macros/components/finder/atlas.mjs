/**
 * The shards, loaded when a question needs them, and the simple searches in them.
 * @module
 */

import { flat, isOneEditAway, shardKey } from '../../browser/text/fold.mjs';
import { Gazetteer } from './gazetteer.mjs';
import { readPlaces } from './places.mjs';

/** @typedef {import('./gazetteer.mjs').Place} Place */

// A shard of names weighs 5 kB and the core 2 kB, once compressed: a question reads a few.
const SHARDS_OF_BEGINNING = 2;
const SHARDS_OF_SLIP = 3;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

export class Atlas {
  /** @param {(name: string) => Promise<unknown>} load returns the data of a shard */
  constructor(load) {
    this.load = load;
    /** @type {Promise<Gazetteer> | undefined} */
    this.core = undefined;
    /** @type {Map<string, Promise<Place[]>>} */
    this.shards = new Map();
  }

  /** @returns {Promise<Gazetteer>} */
  gazetteer() {
    if (!this.core) {
      this.core = this.load('core').then((core) => new Gazetteer(/** @type {import('./gazetteer.mjs').Core} */ (core)));
      // A failure must not be remembered: the network may come back.
      this.core.catch(() => (this.core = undefined));
    }
    return this.core;
  }

  /**
   * Return the places whose folded name is `key`, present communes first.
   *
   * @param {string} key
   * @returns {Promise<Place[]>}
   */
  async exact(key) {
    const places = await this.#names(shardNumber(key, await this.#firstKeys()));
    return presentFirst(places.filter((place) => place.key === flat(key)));
  }

  /**
   * Return places whose folded name begins with `key`, then those that do once Saint is left out: first those that lack
   * one letter, then the biggest.
   *
   * @param {string} key
   * @returns {Promise<Place[]>}
   */
  async beginning(key) {
    const firstKeys = await this.#firstKeys();
    const start = shardNumber(key, firstKeys);
    const [begun, saint] = [flat(key), `st${flat(key)}`];
    /** @type {Place[]} */
    let found = [];
    for (let number = start; number < start + SHARDS_OF_BEGINNING; number += 1) {
      const goesOn = number === start || firstKeys[number]?.startsWith(shardKey(key));
      if (!goesOn) break;
      const places = await this.#names(number);
      found = found.concat(places.filter((place) => place.key.startsWith(begun) || place.key.startsWith(saint)));
    }
    const rank = (/** @type {Place} */ { key: whole }) => {
      const direct = whole.startsWith(begun);
      return whole.length - (direct ? begun : saint).length < 2 ? 0 : direct ? 1 : 2;
    };
    return found.sort((a, b) => rank(a) - rank(b) || b.thousands - a.thousands);
  }

  /**
   * Return places whose folded name differs from `key` by one letter, when the first two are right.
   *
   * @param {string} key
   * @returns {Promise<Place[]>}
   */
  async misspelt(key) {
    const numbers = shardsOfVariants(key, await this.#firstKeys()).slice(0, SHARDS_OF_SLIP);
    const places = await Promise.all(numbers.map((number) => this.#names(number)));
    return presentFirst(places.flat().filter((place) => isSlipOf(place, key)));
  }

  /**
   * Return the commune, present or former, that has an Insee code.
   *
   * @param {string} code of Insee, such as 2A004
   * @returns {Promise<Place | undefined>}
   */
  async atCode(code) {
    const gazetteer = await this.gazetteer();
    const department = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
    if (!gazetteer.departments.has(department)) return undefined;
    return (await this.#places(`d${department.toLowerCase()}`)).find((place) => place.code === code);
  }

  /**
   * Return the present communes that have a postal code, by name.
   *
   * @param {string} postcode
   * @returns {Promise<Place[]>}
   */
  async atPostcode(postcode) {
    const departments = (await this.gazetteer()).departmentsOf(postcode);
    const places = await Promise.all(departments.map(({ code }) => this.#places(`d${code.toLowerCase()}`)));
    const found = places.flat().filter((place) => place.postcodes.includes(postcode));
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** @returns {Promise<string[]>} */
  async #firstKeys() {
    return (await this.gazetteer()).core.names;
  }

  /**
   * @param {number} number
   * @returns {Promise<Place[]>}
   */
  #names(number) {
    return this.#places(`n${String(number).padStart(2, '0')}`);
  }

  /**
   * @param {string} name
   * @returns {Promise<Place[]>}
   */
  #places(name) {
    const known = this.shards.get(name);
    if (known) return known;
    const places = Promise.all([this.load(name), this.gazetteer()]).then(([text, gazetteer]) =>
      readPlaces(String(text), gazetteer),
    );
    this.shards.set(name, places);
    places.catch(() => this.shards.delete(name));
    return places;
  }
}

/**
 * Return the number of the shard where `key` is filed.
 *
 * @param {string} key
 * @param {string[]} firstKeys first sort key of each shard
 * @returns {number}
 */
function shardNumber(key, firstKeys) {
  const filed = shardKey(key);
  const next = firstKeys.findIndex((first) => first > filed);
  return Math.max(0, (next < 0 ? firstKeys.length : next) - 1);
}

/**
 * Return the shards that hold `key` with one letter changed after the second, the likeliest first.
 *
 * @param {string} key
 * @param {string[]} firstKeys
 * @returns {number[]}
 */
function shardsOfVariants(key, firstKeys) {
  const counts = new Map([[shardNumber(key, firstKeys), Infinity]]);
  for (let at = 2; at <= key.length; at += 1) {
    const [before, from, after] = [key.slice(0, at), key.slice(at), key.slice(at + 1)];
    const changed = [...ALPHABET].flatMap((letter) => [before + letter + from, before + letter + after]);
    for (const variant of [
      before + after,
      ...changed,
      before + after.slice(0, 1) + from.slice(0, 1) + after.slice(1),
    ]) {
      const number = shardNumber(variant, firstKeys);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([number]) => number);
}

/**
 * @param {Place[]} places
 * @returns {Place[]}
 */
function presentFirst(places) {
  return [...places].sort(
    (a, b) => Number(a.kind !== 'commune') - Number(b.kind !== 'commune') || b.thousands - a.thousands,
  );
}

/**
 * @param {Place} place
 * @param {string} key folded words
 */
export function isSlipOf(place, key) {
  return place.key !== flat(key) && isOneEditAway(place.key, flat(key));
}
