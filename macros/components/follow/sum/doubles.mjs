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
 * @property {string[]} reasons in French, the most telling first
 * @property {number} weight the more, the likelier
 * @property {number} most how many of them may be the same: those of the smaller row
 */

const WEIGHTS = { person: 6, practice: 4, named: 4, both: 2, neighbours: 1, light: 0 };
/** Beyond so many, a mere likeness between communes that do not say they are neighbours is not worth the question. */
const MOST_LIGHT = 20;
/** A shorter name is found in any text. */
const SHORTEST = 4;

/**
 * Return the rows that may tell of the same persons, the likeliest first.
 *
 * @param {Commune[]} communes
 * @returns {{pairs: Pair[], light: number}} `light`: how many mere likenesses are left out, where they are too many
 */
export function doublesOf(communes) {
  const rows = communes.flatMap((commune) => commune.rows.filter(({ count }) => count > 0));
  /** @type {Map<string, Pair>} */
  const found = new Map();
  for (const group of grouped(rows)) {
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) {
        const pair = one.at === other.at ? undefined : pairOf(one, other, communes);
        if (pair) found.set(pair.id, pair);
      }
    });
  }
  const all = [...found.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const telling = all.filter(({ weight }) => weight > WEIGHTS.light);
  const light = all.length - telling.length;
  return light > MOST_LIGHT ? { pairs: telling, light } : { pairs: all, light: 0 };
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
      groups.set(key, [...(groups.get(key) ?? []), row]);
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
    reasons: reasons.map(([words]) => words),
    weight: reasons.reduce((sum, [, weight]) => sum + weight, 0),
    most: Math.min(one.count, other.count),
  };
}

/** @typedef {[words: string, weight: number]} Reason */

/**
 * @param {Row} one
 * @param {Row} other
 * @param {Commune} here
 * @param {Commune} there
 * @returns {Reason[]}
 */
function samePersons(one, other, here, there) {
  /** @type {Reason[]} */
  const marks = shared(one, other, 'person').map(({ words }) => [words, WEIGHTS.person]);
  const isTheirs = (/** @type {{key: string}} */ { key }) => !key || key === one.key;
  const listed = one.key === other.key ? here.persons.filter(isTheirs) : [];
  const both = listed.find(({ form }) => there.persons.some((person) => person.form === form && isTheirs(person)));
  return both ? [...marks, [`${both.name} est dans le carnet des deux communes`, WEIGHTS.person]] : marks;
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
  const marks = shared(one, other, 'practice').map(({ words }) => [words, WEIGHTS.practice]);
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
 * Say that the age and the departure are the same. One of them is little: it weighs where one person stands in each row,
 * and the communes say that they are neighbours.
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

/**
 * Return how many of each row are already counted in another, once it is decided which are the same persons.
 *
 * Where three communes count one midwife, two of the three pairs are enough: links that close a ring take nothing.
 *
 * @param {Pair[]} pairs
 * @param {Map<string, number>} decided how many are the same, by the id of the pair
 * @returns {Map<string, {count: number, row: Row}>} by the id of the row: how many go, and where they stay
 */
export function onceOnly(pairs, decided) {
  const links = pairs
    .map((pair) => ({ pair, count: Math.min(decided.get(pair.id) ?? 0, pair.most) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  /** @type {Map<string, string>} */
  const leaders = new Map();
  const leader = (/** @type {string} */ id) => {
    let at = id;
    for (let up = leaders.get(at); up !== undefined; up = leaders.get(at)) at = up;
    return at;
  };
  /** @type {Map<string, {row: Row, links: {to: Row, count: number}[]}>} */
  const nodes = new Map();
  for (const { pair, count } of links) {
    const [mine, theirs] = [leader(pair.one.id), leader(pair.other.id)];
    if (mine === theirs) continue;
    leaders.set(mine, theirs);
    for (const [row, to] of /** @type {const} */ ([
      [pair.one, pair.other],
      [pair.other, pair.one],
    ])) {
      const node = nodes.get(row.id) ?? { row, links: [] };
      node.links.push({ to, count });
      nodes.set(row.id, node);
    }
  }
  return takenAway(nodes);
}

/**
 * Take each link away from one of its rows: the row that says the most keeps all its persons, and those linked to it
 * lose what it counts.
 *
 * @param {Map<string, {row: Row, links: {to: Row, count: number}[]}>} nodes
 */
function takenAway(nodes) {
  /** @type {Map<string, {count: number, row: Row}>} */
  const gone = new Map();
  const seen = new Set();
  for (const { row } of [...nodes.values()].sort((a, b) => knowledge(b.row) - knowledge(a.row))) {
    const waiting = seen.has(row.id) ? [] : [row];
    seen.add(row.id);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const { to, count } of nodes.get(next.id)?.links ?? []) {
        if (seen.has(to.id)) continue;
        seen.add(to.id);
        gone.set(to.id, { count, row: next });
        waiting.push(to);
      }
    }
  }
  return gone;
}

/** @param {Row} row */
function knowledge({ age, departure, place, source }) {
  return [age, departure, place === 'here', source].filter(Boolean).length;
}
