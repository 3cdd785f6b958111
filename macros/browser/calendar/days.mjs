/**
 * Days written as 2026-11-04. All arithmetic is in UTC, where every day lasts 24 hours.
 * @module
 */

const DAY_MS = 86_400_000;
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];
const NUMBERS = /^(\d{1,2})(?:[\s./-]+)(\d{1,2})(?:[\s./-]+)(\d{4}|\d{2})$/;
const WORDS = /^(?:[a-z]+\.? )?(\d{1,2})(?:er)? ([a-z]{3,})\.? (\d{4})$/;

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
 * Return the day that the visitor's calendar shows at a time.
 *
 * @param {number} time
 */
export function dayOf(time) {
  const date = new Date(time);
  return toDay(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

/**
 * @param {string} day
 * @returns {string} « mercredi 4 novembre 2026 »
 */
export function longDay(day) {
  const date = new Date(toTime(day));
  const number = date.getUTCDate();
  const month = MONTHS[date.getUTCMonth()];
  return `${WEEKDAYS[date.getUTCDay()]} ${number === 1 ? '1er' : number} ${month} ${date.getUTCFullYear()}`;
}

/**
 * Read a date as people type it: 4/11/2026, 04.11.26, 4 novembre 2026, mercredi 4 nov. 2026, 2026-11-04.
 *
 * @param {string} typed
 * @returns {string | undefined} undefined if it is no day, or if two months may be meant
 */
export function parseDay(typed) {
  const text = plain(typed);
  if (isDay(text)) return text;
  let [, number = '', month = '', year = ''] = NUMBERS.exec(text) ?? WORDS.exec(text) ?? [];
  if (/[a-z]/.test(month)) {
    const named = MONTHS.filter((name) => plain(name).startsWith(month));
    month = named.length === 1 ? String(MONTHS.indexOf(/** @type {string} */ (named[0])) + 1) : '';
  }
  const day = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}
