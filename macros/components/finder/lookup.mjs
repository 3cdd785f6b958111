/**
 * From what was typed to territories: suggestions while typing, one finding on submit.
 * @module
 */

import { placeWords, withoutElision } from '../../browser/text/communes.mjs';
import { flat } from '../../browser/text/fold.mjs';
import { Atlas, isSlipOf } from './atlas.mjs';
import { isNumber, narrow, readEntry } from './query.mjs';
import { placeTerritory } from './places.mjs';

/**
 * @typedef {import('./gazetteer.mjs').Territory} Territory
 * @typedef {import('./gazetteer.mjs').Gazetteer} Gazetteer
 * @typedef {import('./gazetteer.mjs').Place} Place
 * @typedef {import('./query.mjs').Entry} Entry
 * @typedef {import('./query.mjs').Reading} Reading
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
// What makes a town that bears the name of a small commune likelier than it: thousands of inhabitants, and how many times.
const BIG = 10;
const MUCH_BIGGER = 5;
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
    const found = distinct(entry.readings.length ? await this.#named(entry, gazetteer) : await this.#atCode(entry));
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
    const [first] = entry.readings;
    if (!first) return this.#findCode(entry);
    if (isNumber(first.key)) return finding(gazetteer.exactly(first.key), 'homonyms') ?? unknown('number');
    /** @type {Territory[]} */
    let mismatched = [];
    for (const reading of entry.readings) {
      const { key, beside } = reading;
      const homonyms = await this.#homonyms(key);
      const communes = narrow(homonyms, reading, entry.postcode).map(placeTerritory);
      const areas = gazetteer.exactly(key).filter((area) => !beside.length || beside.includes(area));
      if (communes.length || areas.length) {
        const towns = beside.length ? [] : await this.#bigger(reading, homonyms);
        const found = [...towns.map(placeTerritory), ...withoutNamesakeAreas(communes, areas)];
        return finding(distinct(found), 'homonyms') ?? unknown('name');
      }
      if (!homonyms.length || mismatched.length) continue;
      const begun = narrow(await this.atlas.beginning(key), reading, entry.postcode);
      mismatched = [...begun, ...homonyms].map(placeTerritory).concat(beside);
    }
    if (mismatched.length) return { kind: 'choose', reason: 'mismatch', choices: distinct(mismatched) };
    const similar = likeliestFirst(
      distinct([...(await this.#slips(entry)), ...(await this.#named(entry, gazetteer))]),
      first.key,
    ).slice(0, LIMIT);
    if (similar.length) return { kind: 'choose', reason: 'similar', choices: similar };
    if (entry.code) return this.#findCode(entry);
    const areas = entry.readings.flatMap(({ beside }) => beside);
    return areas.length ? { kind: 'choose', reason: 'similar', choices: distinct(areas) } : unknown('name');
  }

  /**
   * @param {Entry} entry
   * @returns {Promise<Finding>}
   */
  async #findCode({ code, postcode }) {
    if (!code) return unknown('empty');
    const gazetteer = await this.atlas.gazetteer();
    const beside = gazetteer.postcodeTerritories(postcode);
    // Without the list of the département, the first digits still give the région.
    const communes = await this.atlas.atPostcode(postcode).catch(() => []);
    if (communes.length) {
      if (beside.length < 2) return finding(beside, 'postcode') ?? unknown('number');
      return { kind: 'choose', reason: 'postcode', choices: communes.map(placeTerritory) };
    }
    const place = await this.atlas.atCode(postcode).catch(() => undefined);
    if (place) return { kind: 'territory', territory: placeTerritory(place) };
    // Only five digits can be a CEDEX, which no list holds.
    return (/^\d{5}$/.test(code) && finding(beside, 'postcode')) || unknown('number');
  }

  /**
   * @param {Entry} entry
   * @returns {Promise<Territory[]>}
   */
  async #atCode({ code, postcode }) {
    if (!code) return [];
    const communes = (await this.atlas.atPostcode(postcode)).map(placeTerritory);
    const place = await this.atlas.atCode(postcode);
    const named = place ? [placeTerritory(place)] : [];
    if (!communes.length && (named.length || code.length < 5)) return named;
    const beside = (await this.atlas.gazetteer()).postcodeTerritories(postcode);
    // Where the code spans régions, only a commune can be answered for.
    return [...(beside.length > 1 && communes.length ? [] : beside), ...communes, ...named];
  }

  /**
   * Return what a name may mean, nearest first: the very name, its beginning, one letter wrong.
   *
   * @param {Entry} entry
   * @param {Gazetteer} gazetteer
   * @returns {Promise<Territory[]>}
   */
  async #named({ readings, postcode }, gazetteer) {
    /** @type {Territory[]} */
    let found = [];
    for (const reading of readings) {
      const { key, beside } = reading;
      const areas = beside.length ? [] : [...gazetteer.exactly(key), ...gazetteer.nearly(key).slice(0, 3)];
      if (isNumber(key)) return areas;
      const exact = narrow(await this.#homonyms(key), reading, postcode);
      // A letter begins thousands of names; but Y is a commune.
      const begun = key.length < 2 ? [] : narrow(await this.atlas.beginning(key), reading, postcode);
      const towns = exact.length ? bigger(begun, reading, exact) : [];
      found = [...found, ...[...towns, ...exact].map(placeTerritory), ...areas, ...begun.map(placeTerritory)];
      if (exact.length) return found;
      if (found.length >= FEW) break;
    }
    return found.length < FEW ? [...found, ...(await this.#slips({ readings, postcode }))] : found;
  }

  /**
   * Return the communes whose name has one letter wrong in what was typed.
   *
   * @param {Pick<Entry, 'readings' | 'postcode'>} entry
   * @returns {Promise<Territory[]>}
   */
  async #slips({ readings, postcode }) {
    // The whole, then the name that stands beside an area: « Anbert 63 ».
    for (const reading of new Set([readings[0], readings.find(({ beside }) => beside.length)])) {
      if (!reading || reading.key.length < 4) continue;
      const near = postcode ? await this.atlas.atPostcode(postcode) : [];
      const slips = narrow(await this.atlas.misspelt(reading.key), reading, postcode);
      const found = [...near.filter((place) => isSlipOf(place, reading.key)), ...slips];
      if (found.length) return found.map(placeTerritory);
    }
    return [];
  }

  /**
   * Return the communes of that name, and those whose article may have lost its apostrophe.
   *
   * @param {string} key
   */
  async #homonyms(key) {
    const bare = withoutElision(key);
    const elided = bare ? (await this.atlas.exact(bare)).filter(({ name }) => name.startsWith('L’')) : [];
    return [...(await this.atlas.exact(key)), ...elided];
  }

  /**
   * @param {Reading} reading
   * @param {Place[]} homonyms
   */
  async #bigger(reading, homonyms) {
    return homonyms.length ? bigger(await this.atlas.beginning(reading.key), reading, homonyms) : [];
  }
}

/**
 * Return the big towns whose name begins with the whole words of a much smaller commune: who writes « Évry » seldom
 * means that of the Yonne.
 *
 * @param {Place[]} places
 * @param {Reading} reading
 * @param {Place[]} homonyms
 */
function bigger(places, { key }, homonyms) {
  const most = Math.max(1, ...homonyms.map(({ thousands }) => thousands));
  return places.filter(
    ({ thousands, name }) =>
      thousands >= BIG && thousands >= MUCH_BIGGER * most && placeWords(name).startsWith(`${key} `),
  );
}

/**
 * Return areas and names that lack one letter, then the biggest towns.
 *
 * @param {Territory[]} territories
 * @param {string} key
 */
function likeliestFirst(territories, key) {
  const weight = (/** @type {Territory} */ { commune }) =>
    !commune || (commune.key.startsWith(flat(key)) && commune.key.length === flat(key).length + 1)
      ? Infinity
      : commune.thousands;
  return [...territories].sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)));
}

/**
 * @param {Territory[]} territories
 * @returns {Territory[]} each said once
 */
function distinct(territories) {
  const said = new Map(territories.map((territory) => [`${territory.label};${territory.detail}`, territory]));
  return [...said.values()];
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
 * @param {Entry} entry
 * @returns {boolean}
 */
function isMonaco({ readings, postcode }) {
  return MONACO.test(postcode) || readings[0]?.key === 'monaco';
}
