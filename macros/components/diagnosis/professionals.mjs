/**
 * The professionals of the état des lieux, added up: by profession, by place, by year of departure and by age.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { valueOf } from '../../browser/text/reading.mjs';
import { readAge } from './ages.mjs';
import { readDeparture, readHowMany, readPlace } from './answers.mjs';
import { professionKey, professionName } from './professions.mjs';
import { PROFESSIONALS, rowsOf } from './questions.mjs';
import { shorten } from './sentences.mjs';

/**
 * Persons of one profession: `three` leave within three years, `five` in the two years after, `stay` later or never.
 *
 * `here` work in the commune, `near` around it, `unsaid` where is not told.
 *
 * @typedef {{
 *   profession: string, count: number, three: number, five: number, stay: number, unsure: number,
 *   here: number, near: number, unsaid: number,
 * }} Total
 * @typedef {'here' | 'near' | 'unsaid'} Place
 * @typedef {{totals: Total[], all: Total}} Count by profession, the most numerous first
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 */

/** @type {WeakMap<Dossier, Map<string, Count>>} a dossier never changes, and several sentences count the same */
const counted = new WeakMap();

/**
 * Add up the professionals.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @param {Place} [where] only those who work there
 * @returns {Readonly<Count>}
 */
export function countProfessionals(dossier, now, where) {
  const year = new Date(now).getFullYear();
  const known = counted.get(dossier) ?? new Map();
  counted.set(dossier, known);
  const key = `${year} ${where}`;
  const count = known.get(key) ?? addUp(dossier, year, where);
  known.set(key, count);
  return count;
}

/**
 * @param {Dossier} dossier
 * @param {number} year
 * @param {Place} [where]
 * @returns {Count}
 */
function addUp(dossier, year, where) {
  /** @type {Map<string, {total: Total, written: string[]}>} */
  const found = new Map();
  const all = emptyTotal('Ensemble');
  for (const { values, count, place } of countedRows(dossier, where)) {
    const written = String(values.profession ?? 'Profession à préciser');
    const key = professionKey(written);
    const known = found.get(key) ?? { total: emptyTotal(''), written: [] };
    found.set(key, known);
    known.written.push(written);
    const part = period(readDeparture(values.departure), year);
    for (const sum of [known.total, all]) {
      sum.count += count;
      sum[part] += count;
      sum[place] += count;
    }
  }
  const totals = [...found.values()].map(({ total, written }) => ({ ...total, profession: professionName(written) }));
  return { totals: totals.sort((a, b) => b.count - a.count), all };
}

/**
 * Return the rows of professionals whose number can be read.
 *
 * @param {Dossier} dossier
 * @param {Place} [where] only those who work there
 * @returns {{values: import('../../browser/store/rows.mjs').Row['values'], count: number, place: Place}[]}
 */
function countedRows(dossier, where) {
  const commune = get(dossier, 'commune/name');
  return rowsOf(dossier, PROFESSIONALS).flatMap(({ values }) => {
    const count = valueOf(readHowMany(values.count)) ?? 0;
    const place = readPlace(values.place, commune);
    return count && (!where || place === where) ? [{ values, count, place }] : [];
  });
}

/** Where people work, and how a sentence says it. @type {[Place, string][]} */
export const PLACES = [
  ['here', ' dans la commune'],
  ['near', ' à proximité'],
  ['unsaid', ' sans lieu précisé'],
];

const PARTS = /** @type {const} */ (['count', 'three', 'five', 'stay', 'unsure', 'here', 'near', 'unsaid']);

// With fewer persons or professions, saying that one leaves would identify them.
const ENOUGH = { persons: 3, professions: 2 };

/**
 * Whether the departures and the ages of these persons may be shown to everyone.
 *
 * @param {{all: {count: number}, totals: unknown[]}} count
 */
export function isEnough({ all, totals }) {
  return all.count >= ENOUGH.persons && totals.length >= ENOUGH.professions;
}

/**
 * Return those whose shares are said together: the surroundings are never counted as the commune.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {{place: Place | undefined, words: string, count: Count}[]}
 */
export function groupsOf(dossier, now) {
  const whole = countProfessionals(dossier, now);
  if (!whole.all.near) return [{ place: undefined, words: '', count: whole }];
  return PLACES.map(([place, words]) => ({ place, words, count: countProfessionals(dossier, now, place) }));
}

/**
 * Return the totals that a page shows one by one, then all the others together.
 *
 * @param {Total[]} totals
 * @param {number} most
 * @returns {Total[]}
 */
export function gathered(totals, most) {
  if (totals.length <= most) return totals;
  const rest = emptyTotal(`${totals.length - most + 1} autres professions`);
  for (const total of totals.slice(most - 1)) {
    for (const part of PARTS) rest[part] += total[part];
  }
  return [...totals.slice(0, most - 1), rest];
}

/**
 * Return how many persons leave each year.
 *
 * @param {Dossier} dossier
 * @param {Place} [where] only those who work there
 * @returns {{years: Map<number, number>, stay: number, unknown: number}} `unknown` is also what is no year
 */
export function departuresOf(dossier, where) {
  /** @type {Map<number, number>} */
  const years = new Map();
  let stay = 0;
  let unknown = 0;
  for (const { values, count } of countedRows(dossier, where)) {
    const departure = readDeparture(values.departure);
    if (typeof departure === 'number') years.set(departure, (years.get(departure) ?? 0) + count);
    else if (departure === 'none') stay += count;
    else unknown += count;
  }
  return { years, stay, unknown };
}

/**
 * Return how many persons are of each age, over all professions.
 *
 * @param {Dossier} dossier
 * @param {Place} [where] only those who work there
 * @returns {{known: [age: string, count: number][], unclear: [age: string, count: number][], unknown: number}} the
 *   youngest first; `unclear` is what was written and is no age that can be put in order
 */
export function agesOf(dossier, where) {
  /** @type {Map<string, {from: number, count: number}>} */
  const found = new Map();
  let unknown = 0;
  for (const { values, count } of countedRows(dossier, where)) {
    const age = readAge(values.age);
    if (age === 'unknown') unknown += count;
    else {
      const { from, label } = age === 'unclear' ? { from: Infinity, label: shorten(String(values.age), 40) } : age;
      found.set(label, { from, count: (found.get(label)?.count ?? 0) + count });
    }
  }
  const sorted = [...found].sort(([, a], [, b]) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const those = (/** @type {boolean} */ areKnown) =>
    sorted
      .filter(([, { from }]) => Number.isFinite(from) === areKnown)
      .map(([label, { count }]) => /** @type {[string, number]} */ ([label, count]));
  return { known: those(true), unclear: those(false), unknown };
}

/**
 * @param {string} profession
 * @returns {Total}
 */
function emptyTotal(profession) {
  return { profession, count: 0, three: 0, five: 0, stay: 0, unsure: 0, here: 0, near: 0, unsaid: 0 };
}

/**
 * @param {ReturnType<typeof readDeparture>} departure
 * @param {number} year
 * @returns {'three' | 'five' | 'stay' | 'unsure'}
 */
function period(departure, year) {
  if (departure === 'none') return 'stay';
  if (typeof departure === 'string') return 'unsure';
  if (departure <= year + 3) return 'three';
  return departure <= year + 5 ? 'five' : 'stay';
}
