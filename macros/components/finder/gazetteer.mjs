/**
 * What the core shard knows: régions, départements, and where a postal code lies.
 * @module
 */

import { placeWords } from '../../browser/text/communes.mjs';
import { flat, isOneEditAway } from '../../browser/text/fold.mjs';

/**
 * @typedef {{code: string, name: string}} Region
 * @typedef {{code: string, name: string, region: Region}} Department
 * @typedef {{
 *   regions: [string, string][],
 *   departments: [string, string, string][],
 *   postcodes: Record<string, string>,
 *   aliases: Record<string, string>,
 *   names: string[],
 * }} Core
 *
 * A commune, a former one or an arrondissement. `code` is its own Insee code, `key` its folded name without spaces,
 * `thousands` those of its inhabitants, to put big towns first. `commune` is the present commune, itself when nothing changed.
 * @typedef {{
 *   kind: 'commune' | 'deleguee' | 'associee' | 'ancienne' | 'arrondissement',
 *   code: string,
 *   key: string,
 *   name: string,
 *   thousands: number,
 *   postcodes: string[],
 *   department: Department,
 *   commune: {code: string, name: string},
 * }} Place
 *
 * A place one can answer for. `input` is what the field shows once it is chosen.
 * @typedef {{
 *   kind: 'commune' | 'postcode' | 'department' | 'region',
 *   label: string,
 *   detail: string,
 *   input: string,
 *   region: Region,
 *   departments: Department[],
 *   commune: Place | null,
 * }} Territory
 */

// CEDEX codes in 977 and 978 belong to La Réunion; those in 970 are shared by three islands.
const SHARED_PREFIXES = new Map([
  ['970', ['971', '977', '978']],
  ['977', ['974', '977']],
  ['978', ['974', '978']],
]);

export class Gazetteer {
  /** @param {Core} core */
  constructor(core) {
    this.core = core;
    this.regions = new Map(core.regions.map(([code, name]) => [code, { code, name }]));
    /** @type {Map<string, Department>} */
    this.departments = new Map(
      core.departments.map(([code, name, region]) => [code, { code, name, region: this.region(region) }]),
    );
    this.named = this.#index();
  }

  /**
   * @param {string} code
   * @returns {Region}
   */
  region(code) {
    const region = this.regions.get(code);
    if (!region) throw new Error(`no région has the code ${code}`);
    return region;
  }

  /**
   * @param {string} code
   * @returns {Department}
   */
  department(code) {
    const department = this.departments.get(code);
    if (!department) throw new Error(`no département has the code ${code}`);
    return department;
  }

  /**
   * Return the départements of a postal code: listed exceptions first, then the rule of the prefix.
   *
   * @param {string} postcode
   * @returns {Department[]}
   */
  departmentsOf(postcode) {
    return this.#codesOf(postcode).flatMap((code) => this.departments.get(code) ?? []);
  }

  /**
   * Return the régions and départements whose number, name or usual name is `key`.
   *
   * @param {string} key a folded text
   * @returns {Territory[]}
   */
  exactly(key) {
    return this.named.get(flat(withoutNature(key))) ?? [];
  }

  /**
   * Return those whose name begins with `key`, or, if none does, differs from it by one letter.
   *
   * @param {string} key a folded text
   * @returns {Territory[]}
   */
  nearly(key) {
    const bare = flat(withoutNature(key));
    if (bare.length < 3 || /\d/.test(bare)) return [];
    const names = [...this.named.keys()].filter((name) => name !== bare);
    const begun = names.filter((name) => name.startsWith(bare));
    const found = begun.length || bare.length < 4 ? begun : names.filter((name) => isOneEditAway(name, bare));
    return [...new Set(found.flatMap((name) => this.exactly(name)))];
  }

  /**
   * @param {Region} region
   * @param {string} [alias] the name that was typed, when it is not the official one
   * @returns {Territory}
   */
  regionTerritory(region, alias) {
    const nature = region.code.length === 3 ? 'Collectivité d’outre-mer' : 'Région';
    const detail = alias ? `${nature} ${region.name}` : nature;
    const label = alias ?? region.name;
    const departments = [...this.departments.values()].filter((department) => department.region === region);
    return { kind: 'region', label, detail, input: label, region, departments, commune: null };
  }

  /**
   * @param {Department} department
   * @returns {Territory}
   */
  departmentTerritory(department) {
    const { code, name, region } = department;
    const label = `${name} (${code})`;
    const detail = `Département, ${region.name}`;
    return { kind: 'department', label, detail, input: label, region, departments: [department], commune: null };
  }

  /**
   * Return the territory of a postal code, one for each région it spans.
   *
   * @param {string} postcode
   * @returns {Territory[]}
   */
  postcodeTerritories(postcode) {
    const found = this.departmentsOf(postcode);
    const label = `Code postal ${postcode}`;
    return [...new Set(found.map((department) => department.region))].map((region) => {
      const departments = found.filter((department) => department.region === region);
      const detail = [...new Set([...departments.map(({ name }) => name), region.name])].join(', ');
      return { kind: 'postcode', label, detail, input: postcode, region, departments, commune: null };
    });
  }

  /**
   * @param {string} postcode
   * @returns {string[]}
   */
  #codesOf(postcode) {
    const listed = this.core.postcodes[postcode];
    if (listed) return listed.split(' ');
    const prefix = postcode.slice(0, 3);
    if (/^9[78]/.test(prefix)) return SHARED_PREFIXES.get(prefix) ?? [prefix];
    if (/^20[01]/.test(prefix)) return ['2A'];
    if (/^20[26]/.test(prefix)) return ['2B'];
    return prefix.startsWith('20') ? ['2A', '2B'] : [prefix.slice(0, 2)];
  }

  /** @returns {Map<string, Territory[]>} folded name without spaces, or number → territories */
  #index() {
    /** @type {Map<string, Territory[]>} */
    const index = new Map();
    /** @type {(key: string, territory: Territory) => void} */
    const add = (key, territory) => void index.set(key, [...(index.get(key) ?? []), territory]);
    const regions = new Map([...this.regions.values()].map((region) => [region, this.regionTerritory(region)]));
    for (const [region, territory] of regions) add(keyOf(region.name), territory);
    for (const [alias, code] of Object.entries(this.core.aliases)) {
      add(keyOf(alias), this.regionTerritory(this.region(code), alias));
    }
    for (const department of this.departments.values()) {
      const { code, name, region } = department;
      // Overseas, département and région bear the same name: they are one territory.
      const namesake = name === region.name ? regions.get(region) : undefined;
      const territory = namesake ?? this.departmentTerritory(department);
      add(code.toLowerCase(), territory);
      if (code.startsWith('0')) add(code.slice(1), territory);
      if (!namesake) add(keyOf(name), territory);
    }
    add('20', this.regionTerritory(this.region('94')));
    return index;
  }
}

/** @param {string} name */
function keyOf(name) {
  return flat(placeWords(name));
}

/**
 * @param {string} key
 * @returns {string} `key` without "département de la", "région"…
 */
function withoutNature(key) {
  return key.replace(/^(?:departement|dept|dep|region)(?: (?:de la|de l|de|du|des|d))? (?=.)/, '');
}
