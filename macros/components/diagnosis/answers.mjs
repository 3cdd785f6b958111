/**
 * What people write in the état des lieux, read: a year of departure, « je ne sais pas ».
 * @module
 */

import { yearsIn } from '../../browser/text/dates.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { EMPTY, quote, read, wrong } from '../../browser/text/reading.mjs';

/** Where the answers stand in the dossier. */
export const DIAGNOSIS = 'diagnosis/etat-des-lieux';
export const UNKNOWN = 'je ne sais pas';

const UNKNOWNS = new Set(['', 'je ne sais pas', 'ne sais pas', 'ne sait pas', 'inconnu', 'inconnue', 'nsp']);
const YEAR_ADVICE = 'Écrivez une année, par exemple 2028, ou «\u00a0aucun\u00a0».';
const NONE = /^(?:aucun|non|pas|sans)\b/;

/** @param {unknown} text */
export function isUnknown(text) {
  return UNKNOWNS.has(fold(String(text ?? '')));
}

/**
 * Read how many they are. « Je ne sais pas » is an answer: nothing is wrong with it, and nothing counts.
 *
 * @param {unknown} text
 * @returns {import('../../browser/text/numbers.mjs').CountReading}
 */
export function readHowMany(text) {
  return isUnknown(text) ? EMPTY : readCount(text);
}

/**
 * Read when people leave. Of several years the last one counts: by then they are gone.
 *
 * @param {unknown} text
 * @returns {number | 'none' | 'unknown' | 'unclear'}
 */
export function readDeparture(text) {
  if (isUnknown(text)) return 'unknown';
  const years = yearsIn(String(text)).filter((year) => year >= 2000);
  if (years.length) return Math.max(...years);
  return NONE.test(fold(String(text))) ? 'none' : 'unclear';
}

/**
 * Tell what is wrong with a departure: « dans 3 ans » is another year each year.
 *
 * @param {unknown} text
 * @returns {import('../../browser/text/reading.mjs').Reading<number | 'none'>}
 */
export function departureReading(text) {
  const found = readDeparture(text);
  if (found === 'unknown') return EMPTY;
  return found === 'unclear' ? wrong(`${quote(text)} ne donne pas d’année. ${YEAR_ADVICE}`) : read(found);
}

const NEAR = new RegExp(
  '\\b(?:proximite|proches?|alentours?|environs|autour|voisine?s?|limitrophes?|hors (?:de )?(?:la |notre )?commune|' +
    'pas loin|autres? (?:communes?|villes?|villages?)|(?:village|bourg|ville) d a cote|' +
    '\\d+ (?:km|kilometres?|min|minutes?)|' +
    'intercommunalite|communaute de communes|agglomeration|canton|bassin de vie)\\b',
);
const HERE = new RegExp(
  '^(?:dans |sur |a )?(?:la |notre |ma )?commune$|' +
    '^(?:ici|sur place|au bourg|dans le bourg|au village|dans le village|chez nous)\\b|' +
    '^(?:(?:au |en )?centre (?:bourg|ville|village)|(?:le )?bourg|au centre)$',
);
const BOTH = /\b(?:dans|sur|a) (?:la|notre) commune (?:et|puis|ou)\b|^ici et\b/;

/**
 * Read where somebody works: in the commune, near it, or where cannot be told.
 *
 * @param {unknown} text
 * @param {unknown} commune the name of the commune
 * @returns {'here' | 'near' | 'unsaid'}
 */
export function readPlace(text, commune) {
  const words = fold(String(text ?? ''));
  const name = fold(String(commune ?? ''));
  const near = NEAR.test(words);
  // « Dans la commune et à proximité » is neither.
  if (near) return BOTH.test(words) ? 'unsaid' : 'near';
  // « 63600 Ambert », « commune d’Ambert »
  const place = words.replace(/\b\d{2,5}\b|^(?:a|au|aux|(?:dans la |la )?commune d(?:e|u|es)?)\b/g, '').trim();
  return HERE.test(words) || (name !== '' && place === name) ? 'here' : 'unsaid';
}
