/**
 * Professions under one name each, however they are written: « IDE », « infirmier(e) libéral(e) » and « Infirmières »
 * are the same. The names that we suggest are those of data/diagnoses/, and ours: no document gives this list.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';

/** The name of each profession that we suggest, and how it is written: folded. */
const SUGGESTED = /** @type {[name: string, ways: string][]} */ ([
  [
    'Médecin généraliste',
    '(?:medecins? |docteurs? |med )?(?:generalistes?|omnipraticien|mg|gen|de famille|traitants?)|medecine generale',
  ],
  ['Médecin spécialiste', '(?:medecins? |docteurs? |med )?(?:specialistes?)'],
  ['Infirmière ou infirmier', 'infirmi[a-z]*(?: idel?)?|idel?s?|inf'],
  ['Pharmacienne ou pharmacien', 'pharmacien[a-z]*(?: titulaires?)?(?: d officine)?|pharma'],
  ['Kinésithérapeute', '(?:masseu[a-z]* )?kine(?:s|si|sitherapeutes?)?|mk(?:de|l)?'],
  ['Sage-femme', 'sages? ?femmes?|sf|maieutici[a-z]*'],
  [
    'Chirurgienne-dentiste ou chirurgien-dentiste',
    '(?:chirurgien[a-z]* (?:nes? )?)?dentistes?|chir dent[a-z]*|medecins? dentistes?',
  ],
  ['Orthophoniste', 'orthophon[a-z]*|ortho'],
  ['Psychologue', 'psycholog[a-z]*(?: clinici[a-z]*)?|psycho'],
  ['Ostéopathe', 'osteo[a-z]*'],
]);
/** How people work is asked for in another field; « infirmier(e) » is folded to « infirmier e ». */
const TAIL = '(?: (?:e|s|es|nes?|i?eres?|liber[a-z]*|salarie[a-z]*|diplomee?s?|d etat|d e|de|a domicile))*';
const WAYS = SUGGESTED.map(([name, ways]) => /** @type {const} */ ([name, new RegExp(`^(?:${ways})${TAIL}$`)]));

/** Names of the professions that we suggest. */
export const SUGGESTED_NAMES = SUGGESTED.map(([name]) => name);

/** @param {string} way */
function nameOf(way) {
  // « I.D.E. »
  const words = fold(way).replace(/^(?:[a-z] )+[a-z]$/, (letters) => letters.replaceAll(' ', ''));
  return WAYS.find(([, form]) => form.test(words))?.[0] ?? '';
}

/**
 * Return the name of a profession that we know.
 *
 * @param {unknown} profession as it was written
 * @returns {string} empty for any other
 */
export function knownName(profession) {
  const words = String(profession ?? '');
  // « Kinés (masseurs-kinésithérapeutes) » is one profession, « kiné / ostéo » is not.
  const names = words.split(/ ou |[/(),]/i).flatMap((way) => (way.trim().length > 3 ? nameOf(way) : []));
  return nameOf(words) || (names.length > 1 && new Set(names).size === 1 ? (names[0] ?? '') : '');
}

/**
 * Return the spelling of a profession: « Médecins généralistes » and « médecin généraliste » are the same.
 *
 * @param {string} profession
 */
function spelling(profession) {
  return fold(profession).replace(/[sx]\b/g, '');
}

/**
 * Return a key under which the ways of writing a profession are the same.
 *
 * @param {string} profession
 */
export function professionKey(profession) {
  return spelling(knownName(profession) || profession);
}

/**
 * Return what a profession is called: as it was written, where that is one way and its whole name.
 *
 * @param {string[]} written every way of writing it, the first one first
 * @returns {string}
 */
export function professionName(written) {
  const [first = ''] = written;
  const name = knownName(first);
  const isOne = new Set(written.map(spelling)).size === 1;
  // « Infirmière » is the start of « Infirmière ou infirmier », « infirmier » its end.
  const isWhole = spelling(name)
    .split(' ou ')
    .some((whole) => whole === spelling(first));
  return !name || (isOne && isWhole) ? first : name;
}
