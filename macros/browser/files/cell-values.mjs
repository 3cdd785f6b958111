/**
 * What the cells of a workbook hold, written as text.
 * @module
 */

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Spreadsheets count days from 1900, and believe that 29 February of that year existed. */
const FIRST_DAY = 61;
const DAYS = 2_958_466;

/**
 * Write a number without what its binary form adds: 1.8280000000000001 is 1.828.
 *
 * @param {string} text
 * @returns {string} the text itself where it is none
 */
export function numberText(text) {
  const number = Number(text);
  if (!text.trim() || !Number.isFinite(number)) return text;
  return String(text.length > 15 ? Number(number.toPrecision(15)) : number);
}

/**
 * Write a day, or an hour, that a spreadsheet counts in days.
 *
 * @param {string} text
 * @param {boolean} from1904 as old Macs did
 * @returns {string} 2026-11-28, 2026-11-28 14:30, 14:30; a small number shown as a day by mistake stays a number
 */
export function dayText(text, from1904) {
  const days = Number(text) + (from1904 && Number(text) >= 1 ? 1462 : 0);
  const isTime = days > 0 && days < FIRST_DAY && days % 1;
  if (!(isTime || (days >= FIRST_DAY && days < DAYS))) return numberText(text);
  const seconds = Math.round(days * 86_400);
  const two = (/** @type {number} */ number) => String(Math.floor(number)).padStart(2, '0');
  const second = seconds % 60 ? `:${two(seconds % 60)}` : '';
  if (isTime) return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}${second}`;
  const date = new Date(DAY_ZERO + Math.floor(seconds / 86_400) * DAY_MS).toISOString().slice(0, 10);
  if (seconds % 86_400 === 0) return date;
  return `${date} ${two((seconds % 86_400) / 3600)}:${two((seconds / 60) % 60)}${second}`;
}

/**
 * Write a day of the standard as we write days.
 *
 * @param {string} text
 * @returns {string}
 */
export function isoText(text) {
  return text
    .replace(/(?:\.0*)?Z?$/, '')
    .replace(/T00:00(?::00)?$/, '')
    .replace('T', ' ')
    .replace(/( \d\d:\d\d):00$/, '$1');
}

/**
 * Write an hour of the standard, such as PT09H05M00S, as we write hours.
 *
 * @param {string} text
 * @returns {string} 09:05
 */
export function timeText(text) {
  return text.replace(/^PT(\d+)H(\d+)M(\d+).*$/, '$1:$2:$3').replace(/:00$/, '');
}

/** @param {string | undefined} text */
export function booleanText(text) {
  return text === '1' || text === 'true' ? 'VRAI' : 'FAUX';
}

/**
 * Tell how a number is shown.
 *
 * @param {number} id
 * @param {string} [code] where it is not one of those that every spreadsheet knows
 * @returns {'day' | number} as a day; or with how many digits at least, such as a postcode
 */
export function formatOf(id, code = '') {
  if ((id > 13 && id < 23) || (id > 26 && id < 37) || (id > 44 && id < 48) || (id > 49 && id < 59)) return 'day';
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
  if (/[dmyhs]/i.test(bare)) return 'day';
  return /^0{1,20}$/.test(bare) ? bare.length : 0;
}
