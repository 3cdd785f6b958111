/**
 * From what was typed to territories: suggestions while typing, one finding on submit.
 * @module
 */

import { Atlas } from './atlas.mjs';
import { narrow, readEntry } from './query.mjs';
import { placeTerritory } from './places.mjs';

/**
 * @typedef {import('./gazetteer.mjs').Territory} Territory
 * @typedef {import('./gazetteer.mjs').Gazetteer} Gazetteer
 * @typedef {import('./query.mjs').Entry} Entry
 *
 * What an entry designates. Homonyms are never picked from: they are a choice.
 * @typedef {{kind: 'territory', territory: Territory}
 *   | {kind: 'choose', reason: 'homonyms' | 'postcode' | 'similar' | 'mismatch', choices: Territory[]}
 *   | {kind: 'outside'}
 *   | {kind: 'unknown', reason: 'empty' | 'number' | 'name'}} Finding
 */

export const LIMIT = 12;
// Below that many suggestions, and without the very name, misspellings are offered: "Renes" begins Renescure only.
const FEW = 3;
const MONACO = /^980/;

export class Lookup {
  /** @param {(name: string) => Promise<unknown>} load returns the data of a shard: core, n00…, d01… */
  constructor(load) {
    this.atlas = new Atlas(load);
  }

  /**
   * Return at most `LIMIT` territories for a field being typed, and how many were found.
   *
   * @param {string} text
   * @returns {Promise<{options: Territory[], total: number}>}
   */
  async suggest(text) {
    const gazetteer = await this.atlas.gazetteer();
    const entry = readEntry(text, gazetteer);
    if (isMonaco(entry)) return { options: [], total: 0 };
    const found = entry.key ? await this.#named(entry, gazetteer) : await this.#atPostcode(entry);
    return { options: found.slice(0, LIMIT), total: found.length };
  }

  /**
   * Return what a whole entry designates.
   *
   * @param {string} text
   * @returns {Promise<Finding>}
   */
  async find(text) {
    const gazetteer = await this.atlas.gazetteer();
    const entry = readEntry(text, gazetteer);
    if (isMonaco(entry)) return { kind: 'outside' };
    if (!entry.key) return this.#findPostcode(entry);
    if (isNumber(entry.key)) return finding(gazetteer.exactly(entry.key), 'homonyms') ?? unknown('number');
    const { beside } = entry;
    const homonyms = await this.atlas.exact(entry.key);
    const communes = narrow(homonyms, entry).map(placeTerritory);
    const areas = gazetteer.exactly(entry.key).filter((area) => !beside.length || beside.includes(area));
    const exact = withoutNamesakeAreas(communes, areas);
    if (!exact.length && homonyms.length) {
      return { kind: 'choose', reason: 'mismatch', choices: [...homonyms.map(placeTerritory), ...beside] };
    }
    const similar = exact.length ? [] : (await this.#named(entry, gazetteer)).slice(0, LIMIT);
    if (similar.length) return { kind: 'choose', reason: 'similar', choices: similar };
    if (!exact.length && entry.postcode) return this.#findPostcode(entry);
    return finding(exact.length ? exact : beside, 'homonyms') ?? unknown('name');
  }

  /**
   * @param {Entry} entry
   * @returns {Promise<Finding>}
   */
  async #findPostcode({ postcode, beside }) {
    if (!postcode) return unknown('empty');
    if (beside.length < 2) return finding(beside, 'postcode') ?? unknown('number');
    const communes = (await this.atlas.atPostcode(postcode)).map(placeTerritory);
    return { kind: 'choose', reason: 'postcode', choices: communes.length ? communes : beside };
  }

  /**
   * @param {Entry} entry
   * @returns {Promise<Territory[]>}
   */
  async #atPostcode({ postcode, beside }) {
    const communes = (await this.atlas.atPostcode(postcode)).map(placeTerritory);
    // Where the code spans régions, only a commune can be answered for.
    return beside.length > 1 && communes.length ? communes : [...beside, ...communes];
  }

  /**
   * Return what a name may mean, nearest first: the very name, its beginning, one letter wrong.
   *
   * @param {Entry} entry
   * @param {Gazetteer} gazetteer
   * @returns {Promise<Territory[]>}
   */
  async #named(entry, gazetteer) {
    const { key, beside } = entry;
    const areas = beside.length ? [] : [...new Set([...gazetteer.exactly(key), ...gazetteer.nearly(key).slice(0, 3)])];
    if (isNumber(key)) return areas;
    const exact = narrow(await this.atlas.exact(key), entry);
    // A letter begins thousands of names; but Y is a commune.
    const begun = key.length < 2 ? [] : narrow(await this.atlas.beginning(key, LIMIT), entry);
    const longer = begun.filter((place) => !exact.includes(place));
    const found = [...exact.map(placeTerritory), ...areas, ...longer.map(placeTerritory)];
    if (exact.length || found.length >= FEW || key.length < 4) return found;
    return [...found, ...narrow(await this.atlas.misspelt(key), entry).map(placeTerritory)];
  }
}

/**
 * @param {Territory[]} territories
 * @param {'homonyms' | 'postcode'} reason
 * @returns {Finding | null} null when there is no territory
 */
function finding(territories, reason) {
  if (territories.length > 1) return { kind: 'choose', reason, choices: territories };
  return territories.length ? { kind: 'territory', territory: territories[0] } : null;
}

/**
 * @param {'empty' | 'number' | 'name'} reason
 * @returns {Finding}
 */
function unknown(reason) {
  return { kind: 'unknown', reason };
}

/**
 * Paris is a commune and a département: where the answer is the same, the commune alone is kept.
 *
 * @param {Territory[]} communes
 * @param {Territory[]} areas
 * @returns {Territory[]}
 */
function withoutNamesakeAreas(communes, areas) {
  const same = communes.length === 1 && areas.every(({ region }) => region === communes[0].region);
  return same ? communes : [...communes, ...areas];
}

/**
 * @param {string} key
 * @returns {boolean}
 */
function isNumber(key) {
  return /^(?:[\d ]+|2[ab])$/.test(key);
}

/**
 * @param {Entry} entry
 * @returns {boolean}
 */
function isMonaco({ key, postcode }) {
  return MONACO.test(postcode) || key === 'monaco';
}
