/**
 * The facilities of Insee (base permanente des équipements, BPE): a row a place and a type, two million of them, or a
 * row a facility. What the file does not name is none: a commune without pharmacy has no row for it.
 * @module
 */

import { Refusal } from '../../browser/files/refusal.mjs';
import { FACILITIES } from './facilities.mjs';
import { placesOf } from './places.mjs';
import {
  HIDDEN,
  NO_DATE,
  SHEET_ROWS,
  communeCode,
  departmentOf,
  everywhere,
  readFigure,
  write,
  yearOf,
} from './sums.mjs';

/**
 * @typedef {import('./places.mjs').Place} Place
 * @typedef {Record<Place, number>} Sums NaN where a figure is not published
 * @typedef {Map<string, Sums>} Counts by type
 */

/** How the titles of the file of each period name what we read. */
const TITLES = {
  place: ['GEO', 'DEPCOM'],
  object: ['GEO_OBJECT'],
  type: ['FACILITY_TYPE', 'TYPEQU'],
  measure: ['BPE_MEASURE'],
  year: ['TIME_PERIOD', 'AN'],
  count: ['OBS_VALUE', 'OBS_VALUE_NIVEAU', 'NB_EQUIP'],
};
/** What a row may be about beside a commune, and what it says for us. */
const OBJECTS = /** @type {Map<string, Place>} */ (
  new Map([
    ['EPCI', 'epci'],
    ['DEP', 'department'],
    ['FRANCE', 'france'],
  ])
);
const COUNTED = 'FACILITIES';

/** @type {import('./sums.mjs').TableReader} */
export const bpe = {
  recognises: (head) => head.some((cells) => columnsOf(cells) !== null),
  count: ({ territory, fileName }) => new BpeCounter(territory, fileName),
};

/**
 * @param {string[]} cells
 * @returns {Record<keyof typeof TITLES, number> | null} null where it is no heading of these files
 */
function columnsOf(cells) {
  const titles = cells.map((cell) => cell.trim().toUpperCase());
  const at = (/** @type {keyof typeof TITLES} */ key) => titles.findIndex((title) => TITLES[key].includes(title));
  const found = {
    ...{ place: at('place'), object: at('object'), type: at('type') },
    ...{ measure: at('measure'), year: at('year'), count: at('count') },
  };
  // A row a facility has no count; a row a place and a type always has.
  const isThere = found.place >= 0 && found.type >= 0 && (titles.includes('DEPCOM') || found.count >= 0);
  return isThere ? found : null;
}

class BpeCounter {
  /**
   * @param {import('./places.mjs').Territory} territory
   * @param {string} fileName
   */
  constructor(territory, fileName) {
    this.territory = territory;
    this.fileName = fileName;
    this.placesOf = placesOf(territory);
    /** @type {Record<keyof typeof TITLES, number> | null} */
    this.columns = null;
    this.rows = 0;
    this.year = '';
    /** @type {Map<string, Place[]>} where the rows of a commune count, by its code as the file writes it */
    this.places = new Map();
    /** @type {Counts} */
    this.counts = new Map();
    /** @type {Partial<Record<Place, Counts>>} what rows of a whole place say, never added to those of communes */
    this.wholes = {};
    /** Places for which the file has a row, of whatever type: what it does not name there is none. */
    this.covered = new Set();
    /** Whether it has communes of other départements than that of the territory. */
    this.isCountry = false;
  }

  /**
   * A file has two million rows: what is not about health goes first.
   *
   * @param {string[]} cells
   */
  take(cells) {
    this.rows += 1;
    const at = this.columns;
    if (!at) {
      this.columns = columnsOf(cells);
      return;
    }
    const type = cells[at.type] ?? '';
    const isHealth = isOfHealth(type);
    if (!isHealth && this.covered.has('commune')) return;
    const object = at.object < 0 ? 'COM' : cells[at.object];
    const isCommune = object === 'COM';
    const whole = isCommune ? undefined : OBJECTS.get(object ?? '');
    const place = cells[at.place] ?? '';
    const places = isCommune ? this.#placesOf(place) : [];
    if (!isHealth || !(isCommune || (whole && this.#isOurs(whole, place)))) return;
    if (at.measure >= 0 && cells[at.measure] !== COUNTED) return;
    const year = at.year < 0 ? '' : (cells[at.year] ?? '').slice(0, 4);
    if (year !== this.year && !this.#opens(year)) return;
    const count = at.count < 0 ? 1 : (readFigure(cells[at.count]) ?? NaN);
    if (whole) {
      sumsOf((this.wholes[whole] ??= new Map()), type)[whole] = count;
      return;
    }
    const sums = sumsOf(this.counts, type);
    for (const one of places) sums[one] += count;
  }

  /**
   * @param {string} written the code of a commune, as the file writes it
   */
  #placesOf(written) {
    const known = this.places.get(written);
    if (known) return known;
    // The interface of Insee writes « 2025-COM-01004 ».
    const found = this.placesOf(communeCode(written.slice(written.lastIndexOf('-') + 1)));
    // What is no code is not kept: a file made to fill the memory would never say the same twice.
    if (found.length) this.places.set(written, found);
    for (const place of found) this.covered.add(place);
    if (found.length === 1) this.isCountry = true;
    return found;
  }

  /**
   * @param {Place} whole
   * @param {string} written
   */
  #isOurs(whole, written) {
    const code = written.slice(written.lastIndexOf('-') + 1).trim();
    if (whole === 'epci') return code === this.territory.epci?.code;
    // France has several codes, with and without overseas: « F » is the whole.
    return whole === 'france' ? /^F(?:R(?:ANCE)?)?$/.test(code) : departmentOf(code) === this.territory.department.code;
  }

  /**
   * Tell whether a row of another year counts: only the last year does.
   *
   * @param {string} year
   */
  #opens(year) {
    if (year < this.year) return false;
    this.year = year;
    this.counts.clear();
    this.wholes = {};
    return true;
  }

  /** @returns {import('./sums.mjs').Finding} */
  finish() {
    const { territory, covered, counts, wholes } = this;
    if (this.rows === SHEET_ROWS) throw new Refusal('cut-off');
    if (!counts.size && !Object.keys(wholes).length) throw new Refusal('no-row');
    // A département without a row is out of the field of the base: nothing there is not none.
    if (!covered.has('department') && !wholes.department && !wholes.epci) throw new Refusal('not-there');
    const date = yearOf(this.year) || yearOf(this.fileName);
    const types = [...new Set([...counts.keys(), ...Object.values(wholes).flatMap((map) => [...map.keys()])])];
    const rank = (/** @type {string} */ type) => FACILITIES.get(type)?.rank ?? FACILITIES.size;
    const measures = types
      .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
      .map((type) => {
        const facility = FACILITIES.get(type);
        return {
          ref: `bpe/${type}`,
          label: facility?.name ?? `Type ${type} de la base de l’Insee`,
          unit: 'count',
          ticked: facility?.isFirst ?? false,
          values: everywhere((place) => this.#value(type, place)),
        };
      });
    const unknown = types.filter((type) => !FACILITIES.has(type));
    return {
      id: 'bpe',
      found: `Base permanente des équipements de l’Insee${date && `, ${date}`}`,
      source: 'Insee, base permanente des équipements',
      date,
      measures,
      remarks: [
        'Ce que le fichier ne cite pas compte pour 0\u00a0: la base n’a pas de ligne là où il n’y a rien.',
        covered.has('department') && !covered.has('commune')
          ? `Ce fichier n’a aucune ligne pour ${territory.commune.name}\u00a0: nous y lisons 0 partout. ` +
            'S’il a été filtré, téléchargez-le entier.'
          : '',
        unknown.length
          ? `Nous ne connaissons pas le nom de ${unknown.length === 1 ? 'ce type' : 'ces types'}\u00a0: ` +
            `${unknown.join(', ')}. Cherchez-le dans la nomenclature de l’Insee.`
          : '',
        date ? '' : NO_DATE,
      ].filter(Boolean),
    };
  }

  /**
   * @param {string} type
   * @param {Place} place
   */
  #value(type, place) {
    const { territory, counts, wholes, covered } = this;
    const whole = wholes[place];
    if (whole) return written(whole.get(type)?.[place] ?? 0);
    if (place === 'around' && !territory.around.length) return null;
    if (place === 'epci' && !territory.epci) return null;
    // The commune and its surroundings are in the field as soon as their département is.
    const isCovered = counts.size && (place === 'france' ? this.isCountry : covered.has('department'));
    return isCovered ? written(counts.get(type)?.[place] ?? 0) : null;
  }
}

/**
 * @param {Counts} counts
 * @param {string} type
 */
function sumsOf(counts, type) {
  let sums = counts.get(type);
  if (!sums) counts.set(type, (sums = everywhere(() => 0)));
  return sums;
}

/** @param {number} count */
function written(count) {
  return isNaN(count) ? HIDDEN : write(count);
}

/**
 * Tell whether a type is one of D1 to D3: establishments, professionals, other services of health.
 *
 * @param {string} type
 */
function isOfHealth(type) {
  const kind = type.charCodeAt(1);
  return type.charCodeAt(0) === 68 && kind > 48 && kind < 52 && type.length === 4;
}
