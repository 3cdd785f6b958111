/**
 * What was typed: a name, and beside it a postal code, a département or a région.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';

/**
 * `key` is the folded name. `beside` is what the postal code, "(35)", ", Finistère" or a last number designates.
 *
 * @typedef {{key: string, postcode: string, beside: import('./gazetteer.mjs').Territory[]}} Entry
 */

const CEDEX = /\bcedex\b(?:\s+\d{1,2}\b)?/gi;
const POSTCODE = /\b(?:F-)?(\d{5})\b/i;
// "35 000" is a postal code too.
const SPACED_POSTCODE = /\b(\d{2})[ .](\d{3})\b/;
const BESIDE_NAME = [/^(.*\S)\s*\(([^()]*)\)$/, /^(.*\S)\s*,\s*([^,]+)$/, /^(.*[^\d\s])\s+(\d{1,3}|2[AB])$/i];
const ARRONDISSEMENT = /^(?:paris|lyon|marseille)\s+(?:0?[1-9]|1\d|20)$/i;

/**
 * @param {string} text
 * @param {import('./gazetteer.mjs').Gazetteer} gazetteer
 * @returns {Entry}
 */
export function readEntry(text, gazetteer) {
  // NFKC turns no-break spaces and hyphens, and full-width digits, into ordinary ones.
  let rest = text.normalize('NFKC').replace(SPACED_POSTCODE, '$1$2').replace(CEDEX, ' ');
  const postcode = POSTCODE.exec(rest)?.[1] ?? '';
  // A bracket being typed must not hide the name before it.
  rest = rest
    .replace(POSTCODE, ' ')
    .replace(/\(\s*\w{0,2}\s*$|\(\s*\)/, ' ')
    .trim();
  if (postcode) return { key: fold(rest), postcode, beside: gazetteer.postcodeTerritories(postcode) };
  // "Lyon 3" and "le 35" are whole; elsewhere a last number is a département.
  const whole = ARRONDISSEMENT.test(rest) || gazetteer.exactly(fold(rest)).length > 0;
  for (const pattern of whole ? [] : BESIDE_NAME) {
    const [, name, beside] = pattern.exec(rest) ?? [];
    const territories = beside ? gazetteer.exactly(fold(beside)) : [];
    if (territories.length) return { key: fold(name), postcode, beside: territories };
  }
  return { key: fold(rest), postcode, beside: [] };
}

/**
 * Return the places that agree with what stands beside the name.
 *
 * @param {import('./gazetteer.mjs').Place[]} places
 * @param {Entry} entry
 * @returns {import('./gazetteer.mjs').Place[]}
 */
export function narrow(places, { postcode, beside }) {
  if (!beside.length) return places;
  const sharing = places.filter((place) => place.postcodes.includes(postcode));
  if (sharing.length) return sharing;
  const departments = beside.flatMap((territory) => territory.departments);
  return places.filter((place) => departments.includes(place.department));
}
