/**
 * The steps of a history: what an edit changed, which step it goes on with, and which stored ones can be read.
 * @module
 */

import { isKey, rowOf } from './grammar.mjs';
import { changesBetween } from './undo.mjs';

/**
 * @typedef {import('./grammar.mjs').Dossier} Dossier
 * @typedef {import('./undo.mjs').Changes} Changes
 * @typedef {import('./saving.mjs').Edit} Edit
 *
 * @typedef {object} Step
 * @property {Changes} changes
 * @property {string} words what was done; empty for what was typed or chosen
 * @property {number} since when it began, in ms
 * @property {number} at when it ended, in ms
 */

/** A pause in the typing ends a step, and so does a long while without one. */
const PAUSE = 1_000;
const LONGEST = 10_000;

/**
 * Return what an edit changed, without looking at the rest of the dossier.
 *
 * @param {Edit} edit
 * @returns {Changes}
 */
export function changesOf({ before, after, changed }) {
  /** @type {Set<string>} the rows that came, went, or lost their place: all that they hold counts */
  const whole = new Set();
  const keys = new Set(changed);
  for (const key of changed) {
    const { row, field } = rowOf(key) ?? {};
    if (row === undefined) continue;
    const place = `${row}/order`;
    if (field !== 'deleted' && before.entries.has(place) && after.entries.has(place)) keys.add(place);
    else whole.add(row);
  }
  /** @param {Dossier} dossier */
  const part = ({ id, entries }) => {
    if (!whole.size) return { id, entries: new Map([...keys].flatMap((key) => entryOf(entries, key))) };
    const isHere = (/** @type {string} */ key) => keys.has(key) || whole.has(rowOf(key)?.row ?? '');
    return { id, entries: new Map([...entries].filter(([key]) => isHere(key))) };
  };
  return changesBetween(part(before), part(after));
}

/**
 * @param {Dossier['entries']} entries
 * @param {string} key
 * @returns {[string, import('./grammar.mjs').Entry][]} one, or none
 */
function entryOf(entries, key) {
  const entry = entries.get(key);
  return entry ? [[key, entry]] : [];
}

/**
 * Whether a step goes on with the typing of the one before.
 *
 * @param {Step} last
 * @param {Step} step
 */
export function continues(last, { changes, words, at }) {
  const [value, ...others] = changes.values;
  const [before, ...olders] = last.changes.values;
  if (!value || !before || others.length || olders.length || changes.places.length || last.changes.places.length) {
    return false;
  }
  const isTyped = [...value.slice(1), ...before.slice(1)].every((each) => each === null || typeof each === 'string');
  const isSoon = at >= last.at && at - last.at < PAUSE && at - last.since < LONGEST;
  return isTyped && isSoon && !words && !last.words && value[0] === before[0] && value[1] === before[2];
}

/**
 * Return two changes as one.
 *
 * @param {Changes} first
 * @param {Changes} then
 * @returns {Changes}
 */
export function joined(first, then) {
  return { values: following(first.values, then.values), places: following(first.places, then.places) };
}

/**
 * @template T
 * @param {[string, T, T][]} first
 * @param {[string, T, T][]} then
 */
function following(first, then) {
  /** @type {Map<string, [string, T, T]>} */
  const all = new Map(first.map((each) => [each[0], each]));
  for (const [key, was, is] of then) all.set(key, [key, all.has(key) ? /** @type {any} */ (all.get(key))[1] : was, is]);
  return [...all.values()].filter(([, was, is]) => was !== is);
}

/**
 * Whether changes leave everything as it was.
 *
 * @param {Changes} changes
 */
export function isNothing({ values, places }) {
  return !values.length && !places.length;
}

/**
 * Return the rows that should have come back under their name, with the one that they have.
 *
 * @param {Changes} wanted
 * @param {Changes} done
 * @returns {[string, string][]}
 */
export function renamed(wanted, done) {
  const came = done.places.filter(([, was]) => was === false).map(([row]) => row);
  const missing = wanted.places.filter(([row, was]) => was !== false && !came.includes(row)).map(([row]) => row);
  return missing.flatMap((row) => {
    const name = came.find((each) => each.startsWith(`${row}-`));
    return name ? [/** @type {[string, string]} */ ([row, name])] : [];
  });
}

/**
 * Whether a step that was stored is still one.
 *
 * @param {any} step throws where it is nothing of the kind
 */
export function isSound({ changes, words, since, at }) {
  const isValue = (/** @type {unknown} */ value) =>
    value === null || ['string', 'number', 'boolean'].includes(typeof value);
  const isChange = (/** @type {[string, ...unknown[]]} */ [key, ...held]) =>
    isKey(key) && held.length === 2 && held.every(isValue);
  const isTold = typeof words === 'string' && Number.isFinite(since) && Number.isFinite(at);
  return isTold && [...changes.values, ...changes.places].every(isChange);
}
