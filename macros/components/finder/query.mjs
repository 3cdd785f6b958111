/**
 * What was typed: a name, and beside it a postal code, a département or a région.
 * @module
 */

import { namesIn, placeWords, plain } from '../../browser/text/communes.mjs';

/**
 * A way to read what was typed. `key` holds the folded words of the name; `beside` is what the postal code, "(35)",
 * ", Finistère" or a number before or after the name designates.
 *
 * @typedef {{key: string, beside: import('./gazetteer.mjs').Territory[]}} Reading
 *
 * `readings` go from the likeliest to the least, and are empty where a code stands alone. `code` is a postal code or
 * an Insee code, as typed; `postcode` is what it would be as a postal code.
 * @typedef {{readings: Reading[], code: string, postcode: string}} Entry
 */

const CODE = /(?<![\da-z])(?:FR?-?)?(\d{4,5}|2[AB]\d{3})(?!\d)/i;
// "35 000" is a postal code too, and "1 400" one that a spreadsheet wrote.
const SPACED_CODE = /\b(\d{1,2})[ .](\d{3})\b/;
const MOST_WORDS = 12;

/**
 * @param {string} text
 * @param {import('./gazetteer.mjs').Gazetteer} gazetteer
 * @returns {Entry}
 */
export function readEntry(text, gazetteer) {
  const typed = plain(text).replace(SPACED_CODE, '$1$2');
  const [sign = '', code = ''] = CODE.exec(typed) ?? [];
  const postcode = code.toUpperCase().padStart(5, '0');
  // A bracket being typed must not hide the name before it.
  const named = (/** @type {string} */ part) => part.replace(/\(\s*\w{0,2}\s*$|\(\s*\)/, ' ');
  if (!code) return { readings: readings(named(typed), gazetteer), code, postcode: '' };
  const beside = gazetteer.postcodeTerritories(postcode);
  const at = typed.indexOf(sign);
  const [before = '', after = ''] = [typed.slice(0, at), typed.slice(at + sign.length)].map((part) =>
    placeWords(named(part)),
  );
  // An address goes from the street to the town: what follows its code is the name.
  const names = after ? [after, `${before} ${after}`.trim()] : [before];
  return {
    readings: names
      .filter(Boolean)
      .flatMap(namesIn)
      .map((key) => ({ key, beside })),
    code: code.toUpperCase(),
    postcode,
  };
}

/**
 * @param {string} text
 * @param {import('./gazetteer.mjs').Gazetteer} gazetteer
 * @returns {Reading[]}
 */
function readings(text, gazetteer) {
  const words = placeWords(text);
  if (!words) return [];
  const whole = namesIn(words).map((key) => ({ key, beside: [] }));
  // Cut before folding: in « Nieul-lès-Saintes 17 », Saintes is no « St ».
  const parts = text.split(/[\s,;()-]+/).filter(Boolean);
  if (parts.length > MOST_WORDS) return whole;
  /** @type {Reading[]} */
  const split = [];
  for (let at = 1; at < parts.length; at += 1) {
    const [first = '', last = ''] = [parts.slice(0, at), parts.slice(at)].map((part) => placeWords(part.join(' ')));
    for (const [name, area] of [
      [first, last],
      [last, first],
    ]) {
      const beside = name && area && !isNumber(name) ? gazetteer.exactly(area) : [];
      if (beside.length) split.push(...namesIn(name).map((key) => ({ key, beside })));
    }
  }
  // A name never begins with a number: "63 Ambert".
  return /^\d+ /.test(words) && split.length ? split : [...whole, ...split];
}

/**
 * @param {string} key
 * @returns {boolean}
 */
export function isNumber(key) {
  return /^(?:[\d ]+|2[ab])$/.test(key);
}

/**
 * Return the places that agree with what stands beside the name.
 *
 * @param {import('./gazetteer.mjs').Place[]} places
 * @param {Reading} reading
 * @param {string} postcode
 * @returns {import('./gazetteer.mjs').Place[]}
 */
export function narrow(places, { beside }, postcode) {
  if (!beside.length) return places;
  const sharing = places.filter((place) => place.postcodes.includes(postcode));
  if (sharing.length) return sharing;
  const departments = beside.flatMap((territory) => territory.departments);
  return places.filter((place) => departments.includes(place.department));
}
