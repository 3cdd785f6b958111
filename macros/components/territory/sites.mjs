/**
 * The sites of FINESS, from its new file or its old one: counted by category in each part of the territory, with the
 * teams to visit.
 * @module
 */

import { Refusal } from '../../browser/files/refusal.mjs';
import { CATEGORIES, ALWAYS, USEFUL } from './categories.mjs';
import { distance, middle } from './coordinates.mjs';
import { placesOf } from './places.mjs';
import { everywhere, write } from './sums.mjs';
import { KINDS, nearestFirst } from './teams.mjs';

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {import('./places.mjs').Place} Place
 * @typedef {import('./coordinates.mjs').Point} Point
 * @typedef {import('./teams.mjs').Team} Team
 * @typedef {import('./sums.mjs').Finding & {teams: Team[]}} Finding
 *
 * @typedef {object} Site
 * @property {string} id its FINESS number; empty where the file lost it
 * @property {string} code of its commune, by Insee
 * @property {string} category
 * @property {string} label what the file calls the category; empty where it gives its number alone
 * @property {() => {name: string, address: string, commune: string, phone: string}} describe asked for teams alone
 * @property {() => Point | null} locate
 */

/** The whole country has twice as many: a file of fewer is a part of it, which says nothing of France. */
const WHOLE = 50_000;
/** Collectivities under the code of their former département. */
const FORMER = new Map([
  ['97123', '97701'],
  ['97127', '97801'],
]);
const CATEGORY = /^\d{3,4}$/;
const UNKNOWN = 'sans';
/** A number has nine letters. */
const LONGEST_ID = 20;
/** Longer than any label, name or address of the publisher's. */
const MOST_LETTERS = 200;
/** Kilometres: no département of metropolitan France is so long. An address found so far was found elsewhere. */
const FARTHEST = 250;

export class Sites {
  /** How many were counted. */
  total = 0;
  /** How many say no commune. */
  #nowhere = 0;
  #repeated = 0;
  /** @type {Set<string>} */
  #seen = new Set();
  /** @type {Map<string, Record<Place, number>>} by category */
  #counts = new Map();
  /** @type {Map<string, string>} by category, those of the file */
  #labels = new Map();
  /** @type {{id: string, point: Point | null}[]} those of the commune */
  #here = [];
  /** @type {{id: string, code: string, point: Point | null, team: Team}[]} */
  #teams = [];

  /** @param {Territory} territory */
  constructor(territory) {
    this.territory = territory;
    this.placesOf = placesOf(territory);
  }

  /** @param {Site} site */
  take(site) {
    const { category } = site;
    // All of them are kept: what is no number of FINESS is none.
    const id = site.id.length <= LONGEST_ID ? site.id : '';
    if (id && this.#seen.has(id)) {
      this.#repeated += 1;
      return;
    }
    if (id) this.#seen.add(id);
    const code = FORMER.get(site.code) ?? site.code;
    const places = this.placesOf(code);
    if (!places.length) {
      this.#nowhere += 1;
      return;
    }
    this.total += 1;
    const key = CATEGORY.test(category) ? category : UNKNOWN;
    let counts = this.#counts.get(key);
    if (!counts) this.#counts.set(key, (counts = everywhere(() => 0)));
    for (const place of places) counts[place] += 1;
    if (site.label && !this.#labels.has(key)) this.#labels.set(key, site.label.slice(0, MOST_LETTERS));
    if (places.includes('commune')) this.#here.push({ id, point: site.locate() });
    const kind = KINDS.get(category);
    if (!kind || places.every((place) => place === 'france')) return;
    const { present, names, department } = this.territory;
    const now = present.get(code) ?? code;
    const { name, address, commune, phone } = site.describe();
    const team = {
      ...{ id, kind, name: name.slice(0, MOST_LETTERS), address: address.slice(0, MOST_LETTERS), phone, code: now },
      commune: names.get(now) || commune.slice(0, MOST_LETTERS),
      department: places.includes('department') ? department.name : '',
      near: places.includes('commune') || places.includes('around'),
      distance: null,
    };
    this.#teams.push({ id, code, point: site.locate(), team });
  }

  /**
   * Say where a site stands, when the file says it after all of them.
   *
   * @param {(id: string, code: string) => Point | null} pointOf
   */
  locate(pointOf) {
    const { code } = this.territory.commune;
    for (const site of this.#here) site.point ??= pointOf(site.id, code);
    for (const site of this.#teams) site.point ??= pointOf(site.id, site.code);
  }

  /**
   * @returns {Pick<Finding, 'measures' | 'remarks' | 'teams'>}
   * @throws {Refusal} where the file holds nothing of the département
   */
  finish() {
    if (![...this.#counts.values()].some(({ department }) => department)) throw new Refusal('no-department');
    const from = middle(this.#here.flatMap(({ point }) => point ?? []));
    const teams = this.#teams.map(({ code, point, team }) => ({
      ...team,
      distance: credible(distance(from, point), code),
    }));
    return {
      measures: this.#measures(),
      remarks: [
        'Nous comptons chaque site une fois, dans la commune de son adresse.',
        this.total < WHOLE &&
          `Ce fichier n’est qu’un extrait\u00a0: ${sitesIn(this.total)}, pour plus de 100\u202f000 en France. ` +
            'Un zéro peut y vouloir dire que le site manque à l’extrait, et nous n’y lisons pas le total de la France.',
        this.#repeated && `${sitesIn(this.#repeated)} en double\u00a0: nous comptons chacun une seule fois.`,
        this.#nowhere && `${sitesIn(this.#nowhere)} sans commune lisible\u00a0: ces chiffres n’en tiennent pas compte.`,
      ].filter((remark) => typeof remark === 'string'),
      teams: nearestFirst(teams),
    };
  }

  /** @returns {import('./sums.mjs').Measure[]} */
  #measures() {
    const { territory } = this;
    const none = everywhere(() => 0);
    const isHeld = {
      ...{ commune: true, around: territory.around.length > 0, epci: Boolean(territory.epci), department: true },
      france: this.total >= WHOLE,
    };
    const known = [...new Set([...ALWAYS, ...USEFUL, ...CATEGORIES.keys(), ...[...this.#counts.keys()].sort()])];
    return known.flatMap((category) => {
      const counts = this.#counts.get(category) ?? none;
      const isClose = counts.commune + counts.around + counts.epci > 0;
      const isAlways = ALWAYS.includes(category);
      const isUseful = USEFUL.includes(category);
      if (!isClose && !isAlways && !(isUseful && counts.department)) return [];
      return {
        ref: `finess/${category}`,
        label: CATEGORIES.get(category) ?? this.#labelOf(category),
        unit: 'count',
        // In a part of the file, a zero is no answer.
        ticked: (isAlways && isHeld.france) || ((isAlways || isUseful) && isClose),
        values: everywhere((place) => (isHeld[place] ? write(counts[place]) : null)),
      };
    });
  }

  /** @param {string} category */
  #labelOf(category) {
    if (category === UNKNOWN) return 'Sites sans catégorie';
    return this.#labels.get(category) ?? `Catégorie ${category} de FINESS`;
  }
}

/** @param {number} count */
export function sitesIn(count) {
  return `${write(count)} site${count > 1 ? 's' : ''}`;
}

/**
 * Return the name of a commune without what only serves the post.
 *
 * @param {string} line
 */
export function withoutPost(line) {
  return line.replace(/^\d{4,5} |\s+CEDEX\b.*$/gi, '').trim();
}

/**
 * @param {number | null} kilometres
 * @param {string} code
 */
function credible(kilometres, code) {
  return kilometres !== null && kilometres > FARTHEST && !/^9[78]/.test(code) ? null : kilometres;
}
