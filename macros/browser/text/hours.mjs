/**
 * Hours of the day as people type them: the one reader of all tools.
 * @module
 */

const HOUR = /^(\d{1,2}) ?(?:h|:|\.|heures?)? ?(\d{2})?(?: ?min)?$/;

/**
 * Read an hour: 18 h 30, 18:30, 18.30, 18h, 18 heures, 18.
 *
 * @param {string} typed
 * @returns {number | undefined} minutes since midnight
 */
export function parseHour(typed) {
  const [, hours, minutes = '00'] = HOUR.exec(typed.toLowerCase().replace(/\s+/g, ' ').trim()) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  return hours && Number(hours) < 24 && Number(minutes) < 60 ? time : undefined;
}
