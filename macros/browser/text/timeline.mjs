/**
 * A stretch of time, what falls due in it and where each thing stands, as a sheet holds it: words and places, which any
 * output may draw.
 * @module
 */

import { daysBetween } from '../calendar/days.mjs';

/**
 * @typedef {'late' | 'blocked' | 'doing' | 'todo' | 'done' | 'none'} Look where something stands
 *
 * @typedef {object} Mark what falls due
 * @property {number} at thousandths of the whole
 * @property {string} label its number, or nothing
 * @property {Look} look
 *
 * @typedef {{at: number, label: string, detail: string}} Stop a day that parts the time; the detail is its date
 *
 * @typedef {object} Timeline
 * @property {string} title
 * @property {string} words what it shows, for who does not see it
 * @property {number} ticks parts of the same length between two of them
 * @property {Stop[]} stops the first one is its start, the last one its end
 * @property {{at: number, label: string} | undefined} today
 * @property {Mark[]} marks above the line: those of one day stand on each other
 * @property {Mark[]} more below it, for what the visitor added
 * @property {boolean} [isMasculine] of what the words of the statuses are said
 */

/** In the order in which they are told: what waits for somebody comes first. @type {Record<Look, string>} */
export const LOOKS = {
  late: 'En retard',
  blocked: 'Bloquée',
  doing: 'En cours',
  todo: 'À faire',
  done: 'Terminée',
  none: 'Sans objet',
};

/** @type {Look[]} */
const ORDER = ['late', 'blocked', 'doing', 'todo', 'done', 'none'];
/** What stands nearer, in thousandths, would touch on a phone: it goes on one pile. A number takes room beside it. */
const NEAR = { alone: 75, numbered: 130 };
/** A higher pile says how many more there are. */
const MOST = 4;
/** The words of the statuses stand beside each other, so many on a row. */
export const LEGEND_COLUMNS = 3;

/**
 * Return where a day is between two others; before the first one or after the last, it stands at that end.
 *
 * @param {string} day
 * @param {string} from
 * @param {string} to
 * @returns {number} thousandths
 */
export function placeOf(day, from, to) {
  const share = daysBetween(from, day) / daysBetween(from, to);
  return Math.round(1000 * Math.min(1, Math.max(0, share)));
}

/**
 * Return how something looks: what is late shows it, whatever its status.
 *
 * @param {{status: Exclude<Look, 'late'>, late: boolean}} state
 * @returns {Look}
 */
export function lookOf({ status, late }) {
  return late ? 'late' : status;
}

/**
 * Return the looks of a timeline, in their order, each with its words.
 *
 * @param {Timeline} timeline
 * @returns {[Look, string][]}
 */
export function looksOf({ marks, more, isMasculine = false }) {
  const found = ORDER.filter((look) => [...marks, ...more].some((mark) => mark.look === look));
  return found.map((look) => [look, isMasculine ? asMasculine(LOOKS[look]) : LOOKS[look]]);
}

/**
 * Return the words of a status as they are said of « un jalon »: « Terminé » for « Terminée ».
 *
 * @param {string} words
 */
export function asMasculine(words) {
  return words.replace(/ée(?=,|$)/g, 'é');
}

/**
 * @typedef {{at: number, marks: Mark[], left: number}} Pile `left` is how many more there are
 *
 * Put what stands near on one pile, at the place of its first, in order; of a high one, what waits for somebody shows.
 *
 * @param {Mark[]} marks
 * @returns {Pile[]}
 */
export function piles(marks) {
  /** @type {Mark[][]} */
  const found = [];
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    const last = found.at(-1);
    if (last?.[0] && mark.at - last[0].at < (mark.label ? NEAR.numbered : NEAR.alone)) last.push(mark);
    else found.push([mark]);
  }
  return found.map((pile) => {
    const at = pile[0]?.at ?? 0;
    if (pile.length <= MOST) return { at, marks: pile, left: 0 };
    const shown = [...pile].sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look)).slice(0, MOST - 1);
    return { at, marks: pile.filter((mark) => shown.includes(mark)), left: pile.length - shown.length };
  });
}

/**
 * Return the rows of the highest pile.
 *
 * @param {Pile[]} all
 */
export function heightOf(all) {
  return Math.max(0, ...all.map(({ marks, left }) => marks.length + (left ? 1 : 0)));
}

/**
 * Return how many rows its piles and its statuses take: how high it is.
 *
 * @param {Timeline} timeline
 */
export function rowsOf(timeline) {
  const { marks, more } = timeline;
  return heightOf(piles(marks)) + heightOf(piles(more)) + Math.ceil(looksOf(timeline).length / LEGEND_COLUMNS);
}

/**
 * Say where things stand, those that wait for somebody first: « 3 en retard, 1 et 2 terminées ».
 *
 * @param {{name: string, look: Look}[]} all
 * @param {boolean} [isCounted] how many there are of each, rather than their names
 */
export function standingOf(all, isCounted = false) {
  return ORDER.flatMap((look) => {
    const names = all.filter((each) => each.look === look).map(({ name }) => name);
    if (!names.length) return [];
    const word = LOOKS[look].toLowerCase();
    const said = names.length > 1 && /ée$/.test(word) ? `${word}s` : word;
    return [`${isCounted ? names.length : listed(names)} ${said}`];
  }).join(', ');
}

/** @param {string[]} names */
function listed(names) {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' et ');
}
