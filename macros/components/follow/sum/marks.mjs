/**
 * What a row of professionals says that may name one person or one practice: a number of FINESS or RPPS, a name, an
 * address. Two communes that write the same may have counted the same person.
 * @module
 */

import { fold } from '../../../browser/text/fold.mjs';
import { nameKey } from '../../../browser/text/names.mjs';

/**
 * `person` marks are those of somebody, whatever the profession is called; `practice` marks are those of a place.
 *
 * @typedef {{kind: 'person' | 'practice', key: string, words: string, said: string}} Mark `words` says in French what
 *   is the same, and `said` what it is, which may name somebody
 */

const NUMBERS = /\b(?:\d{14}|\d{11}|\d{9})\b/g;
const PHONES = /\b0\d(?:[ .-]?\d\d){4}\b/g;
const NAMES =
  /\b(?:Dr|Docteure?|Pr|Professeure?|Mme|Madame|M\.|Monsieur)\.? +(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu;
const KINDS = [
  ...['cabinet', 'maison (?:de santé|médicale)', 'msp', 'pôle (?:de )?santé', 'centre (?:de santé|médical)'],
  ...['pharmacie', 'ehpad', 'hôpital', 'clinique'],
];
const PRACTICES = new RegExp(`\\b(?:${KINDS.join('|')}) [^,;:()\\n]+`, 'giu');
const WAYS = [
  ...['rue', 'avenue', 'av', 'place', 'route', 'chemin', 'impasse', 'allée', 'boulevard', 'bd', 'quai', 'cours'],
  ...['faubourg', 'montée', 'square'],
];
const ADDRESSES = new RegExp(`\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:${WAYS.join('|')})\\b[^,;:()\\n]+`, 'giu');
/** RPPS has eleven digits, and is somebody's; FINESS nine, and SIRET fourteen, are those of a place. */
const RPPS = 11;

/**
 * Return what the texts of a row say that may be told apart from any other.
 *
 * @param {Record<string, unknown>} values of the row
 * @returns {Mark[]} each once
 */
export function marksOf(values) {
  const text = (/** @type {string[]} */ ...fields) => fields.map((field) => String(values[field] ?? '')).join('\n');
  const where = text('place', 'note');
  const all = text('profession', 'place', 'mode', 'note', 'source');
  const marks = [
    ...matches(all, NUMBERS).map(numberMark),
    ...matches(where, PHONES).map((phone) => practice(phone.replace(/\D/g, ''), 'même téléphone', phone)),
    ...[...all.matchAll(NAMES)].map(([words, name = '']) => person(nameKey(name), 'même nom', words)),
    ...matches(where, PRACTICES).filter(isNamed).map(placeMark),
    ...matches(where, ADDRESSES).map(placeMark),
    ...wholePlace(values.place),
  ];
  return [...new Map(marks.map((mark) => [mark.key, mark])).values()];
}

/**
 * @param {string} text
 * @param {RegExp} form
 */
function matches(text, form) {
  return (text.match(form) ?? []).map((found) => found.trim());
}

/** @param {string} number */
function numberMark(number) {
  return (number.length === RPPS ? person : practice)(number, 'même numéro', number);
}

/** @param {string} place */
function placeMark(place) {
  return practice(fold(place), 'même lieu d’exercice', place);
}

/** @param {string} place « Cabinet médical » is every commune's, « Cabinet des Tilleuls » is one */
function isNamed(place) {
  return / .*\p{Lu}/u.test(place);
}

/**
 * Return a place that is written whole in one way, where it names something: « Hôpital local de Thiers ».
 *
 * @param {unknown} place
 */
function wholePlace(place) {
  const words = String(place ?? '').trim();
  const isTelling = words.includes(' ') && /\d| .*\p{Lu}/u.test(words) && words.length > 8;
  return isTelling ? [placeMark(words)] : [];
}

/**
 * @param {string} key
 * @param {string} words
 * @param {string} said
 * @returns {Mark}
 */
function person(key, words, said) {
  return { kind: 'person', key, words, said };
}

/**
 * @param {string} key
 * @param {string} words
 * @param {string} said
 * @returns {Mark}
 */
function practice(key, words, said) {
  return { kind: 'practice', key, words, said };
}
