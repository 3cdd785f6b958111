/**
 * Professionals whom two communes may both have counted. Nothing is taken away by itself: who reads decides, and what
 * is decided counts once.
 * @module
 */

import { fold } from '../../../browser/text/fold.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./said.mjs').Row} Row
 *
 * @typedef {object} Pair two rows of two communes
 * @property {string} id
 * @property {Row} one
 * @property {Row} other
 * @property {string[]} reasons in French, which may name somebody
 * @property {string[]} kinds the same, which name nobody
 * @property {number} weight the more, the likelier
 * @property {number} most how many of them may be the same: those of the smaller row
 */

const WEIGHTS = { person: 6, practice: 4, named: 4, both: 2, neighbours: 1, light: 0 };
/** Beyond so many, a mere likeness between communes that do not say they are neighbours is not worth the question. */
const MOST_LIGHT = 20;
/** A hundred communes need fewer: beyond, a file was made to hold the page. */
const MOST = { compared: 500_000, found: 5_000 };
/** A shorter name is found in any text. */
const SHORTEST = 4;

/**
 * Return the rows that may tell of the same persons, the likeliest first.
 *
 * @param {Commune[]} communes
 * @returns {{pairs: Pair[], light: number, isCut: boolean}} `light`: how many mere likenesses are left out, where they
 *   are too many; `isCut`: whether there were too many rows to compare all of them
 */
export function doublesOf(communes) {
  const rows = communes.flatMap((commune) => commune.rows.filter(({ count }) => count > 0));
  /** @type {Map<string, Pair>} */
  const found = new Map();
  let compared = 0;
  for (const [one, other] of couples(rows)) {
    compared += 1;
    if (compared > MOST.compared || found.size >= MOST.found) break;
    const pair = pairOf(one, other, communes);
    if (pair) found.set(pair.id, pair);
  }
  const isCut = compared > MOST.compared || found.size >= MOST.found;
  const all = [...found.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const telling = all.filter(({ weight }) => weight > WEIGHTS.light);
  const light = all.length - telling.length;
  return light > MOST_LIGHT ? { pairs: telling, light, isCut } : { pairs: all, light: 0, isCut };
}

/**
 * Give the rows of two communes that are worth comparing, two by two.
 *
 * @param {Row[]} rows
 * @returns {Generator<[Row, Row]>}
 */
function* couples(rows) {
  for (const group of grouped(rows)) {
    for (const [index, one] of group.entries()) {
      for (let next = index + 1; next < group.length; next += 1) {
        const other = /** @type {Row} */ (group[next]);
        if (one.at !== other.at) yield [one, other];
      }
    }
  }
}

/**
 * Return the rows that are worth comparing: those of one profession, and those that name the same person.
 *
 * @param {Row[]} rows
 */
function grouped(rows) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of rows) {
    const persons = row.marks.filter(({ kind }) => kind === 'person');
    for (const key of [`profession ${row.key}`, ...persons.map((mark) => `person ${mark.key}`)]) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups.values();
}

/**
 * @param {Row} one
 * @param {Row} other
 * @param {Commune[]} communes
 * @returns {Pair | undefined}
 */
function pairOf(one, other, communes) {
  const [here, there] = [communes[one.at], communes[other.at]];
  if (!here || !there) return undefined;
  const reasons = [...samePersons(one, other, here, there), ...samePlaces(one, other, here, there)];
  const alike = likeness(one, other, areNear(here, there));
  if (alike) reasons.push(alike);
  if (!reasons.length) return undefined;
  return {
    id: [one.id, other.id].sort().join(' '),
    ...{ one, other },
    reasons: reasons.map(([words, , said]) => (said ? `${words} (${said})` : words)),
    kinds: reasons.map(([words]) => words),
    weight: reasons.reduce((sum, [, weight]) => sum + weight, 0),
    most: Math.min(one.count, other.count),
  };
}

/** @typedef {[words: string, weight: number, said?: string]} Reason `said` may name somebody */

/**
 * @param {Row} one
 * @param {Row} other
 * @param {Commune} here
 * @param {Commune} there
 * @returns {Reason[]}
 */
function samePersons(one, other, here, there) {
  /** @type {Reason[]} */
  const marks = shared(one, other, 'person').map(({ words, said }) => [words, WEIGHTS.person, said]);
  const isTheirs = (/** @type {{key: string}} */ { key }) => !key || key === one.key;
  const listed = one.key === other.key ? here.persons.filter(isTheirs) : [];
  const both = listed.find(({ form }) => there.persons.some((person) => person.form === form && isTheirs(person)));
  return both ? [...marks, ['même nom dans les deux carnets', WEIGHTS.person, both.name]] : marks;
}

/**
 * @param {Row} one
 * @param {Row} other
 * @param {Commune} here
 * @param {Commune} there
 * @returns {Reason[]}
 */
function samePlaces(one, other, here, there) {
  /** @type {Reason[]} */
  const marks = shared(one, other, 'practice').map(({ words, said }) => [words, WEIGHTS.practice, said]);
  for (const [row, from, to] of /** @type {const} */ ([
    [one, here, there],
    [other, there, here],
  ])) {
    const name = fold(to.name);
    if (name.length >= SHORTEST && ` ${row.words} `.includes(` ${name} `)) {
      marks.push([`${from.name} cite ${to.name} dans cette ligne`, WEIGHTS.named]);
    }
  }
  return marks;
}

/**
 * @param {Row} one
 * @param {Row} other
 * @param {import('./marks.mjs').Mark['kind']} kind
 */
function shared(one, other, kind) {
  return one.marks.filter((mark) => mark.kind === kind && other.marks.some(({ key }) => key === mark.key));
}

/**
 * Say that the age and the departure are the same. One of them is little: it weighs where one person stands in each
 * row, and the communes say that they are neighbours.
 *
 * @param {Row} one
 * @param {Row} other
 * @param {boolean} areNeighbours
 * @returns {Reason | undefined} nothing where one says otherwise
 */
function likeness(one, other, areNeighbours) {
  if (one.key !== other.key) return undefined;
  const [age, theirs] = [one.age?.label, other.age?.label];
  const differs = (/** @type {unknown} */ a, /** @type {unknown} */ b) => Boolean(a && b && a !== b);
  if (differs(age, theirs) || differs(one.departure, other.departure) || differs(one.mode, other.mode))
    return undefined;
  const sameAge = age !== undefined && age === theirs;
  const isLeaving = typeof one.departure === 'number' && one.departure === other.departure;
  const said = [
    sameAge ? `même tranche d’âge (${age})` : '',
    isLeaving ? `même année de départ (${one.departure})` : '',
    !isLeaving && one.departure === 'none' && other.departure === 'none' ? 'aucun départ prévu' : '',
  ].filter(Boolean);
  if (sameAge && isLeaving) return [said.join(' et '), WEIGHTS.both + Number(areNeighbours)];
  if (!(sameAge || isLeaving) || one.count > 1 || other.count > 1) return undefined;
  return areNeighbours
    ? [`${said.join(' et ')}, communes voisines`, WEIGHTS.neighbours]
    : [said.join(' et '), WEIGHTS.light];
}

/**
 * Whether two communes say that they are neighbours: one counts the other in its territory, or both name the same
 * intercommunalité, or one notes professionals in the other.
 *
 * @param {Commune} here
 * @param {Commune} there
 */
function areNear(here, there) {
  const cites = (/** @type {Commune} */ one, /** @type {Commune} */ other) =>
    one.around.has(other.code) || one.near.some(({ words }) => words.includes(fold(other.name)));
  return cites(here, there) || cites(there, here) || [...here.around].some((group) => there.around.has(group));
}
