/**
 * Days written as 2026-11-04. All arithmetic is in UTC, where every day lasts 24 hours.
 * @module
 */

const DAY_MS = 86_400_000;
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
export const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** @param {string} day */
const toTime = (day) => Date.parse(`${day}T00:00:00Z`);
/** @param {number} time */
const toDay = (time) => new Date(time).toISOString().slice(0, 10);

/** @param {string} text */
export function isDay(text) {
  // Date.parse turns 30 February into 2 March.
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(toTime(text)) && toDay(toTime(text)) === text;
}

/**
 * @param {string} day
 * @param {number} count
 * @returns {string}
 */
export function addDays(day, count) {
  return toDay(toTime(day) + count * DAY_MS);
}

/**
 * Return the same day of another year: the 28th where February has no 29th.
 *
 * @param {string} day
 * @param {number} count
 * @returns {string}
 */
export function addYears(day, count) {
  const moved = `${String(Number(day.slice(0, 4)) + count).padStart(4, '0')}${day.slice(4)}`;
  return isDay(moved) ? moved : addDays(`${moved.slice(0, 8)}01`, 27);
}

/**
 * Return how many days there are from a day to another, fewer than zero where it comes before.
 *
 * @param {string} from
 * @param {string} to
 */
export function daysBetween(from, to) {
  return (toTime(to) - toTime(from)) / DAY_MS;
}

/**
 * Return the day that the visitor's calendar shows at a time.
 *
 * @param {number} time
 */
export function dayOf(time) {
  const date = new Date(time);
  return toDay(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

/**
 * @param {number} time
 * @returns {string} the hour that the visitor's clock shows then, « 14 h 05 »
 */
export function hourOf(time) {
  const date = new Date(time);
  return `${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
}

/**
 * Return a moment inside a sentence: its hour, and its day where it is not today: the hour alone would mislead.
 *
 * @param {number} at
 * @param {number} now
 * @returns {string} « à 14 h 05 », « le mercredi 4 novembre 2026 à 14 h 05 »
 */
export function momentOf(at, now) {
  return `${dayOf(at) === dayOf(now) ? '' : `le ${longDay(dayOf(at))} `}à ${hourOf(at)}`;
}

/**
 * @param {string} day
 * @returns {string} « mercredi »
 */
export function weekday(day) {
  return WEEKDAYS[new Date(toTime(day)).getUTCDay()] ?? '';
}

/**
 * @param {string} day
 * @returns {string} « 4 novembre 2026 »
 */
export function shortDay(day) {
  const [year, month, number] = day.split('-').map(Number);
  return `${number === 1 ? '1er' : number} ${MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * @param {string} day
 * @returns {string} « mercredi 4 novembre 2026 »
 */
export function longDay(day) {
  return `${weekday(day)} ${shortDay(day)}`;
}
