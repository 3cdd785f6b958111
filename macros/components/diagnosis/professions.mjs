/**
 * Professions under one name each, however they are written: « IDE », « infirmier(e) libéral(e) » and « Infirmières »
 * are the same. The names that we suggest are those of data/diagnoses/, and ours: no document gives this list.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';

/** The name of each profession that we suggest, and other ways of writing it, folded and in the singular. */
const SUGGESTED = /** @type {[name: string, others: string][]} */ ([
  [
    'Médecin généraliste',
    'generaliste,mg,medecine generale,medecin de famille,medecin traitant,omnipraticien,med gen,medecin gen,' +
      'med generaliste,docteur generaliste,medecin omnipraticien',
  ],
  ['Médecin spécialiste', 'specialiste,med specialiste,medecin specialise'],
  [
    'Infirmière ou infirmier',
    'ide,idel,inf,infirmier ide,infirmiere ide,infirmier idel,infirmiere idel,infirmier a domicile,infirmiere a domicile',
  ],
  ['Pharmacienne ou pharmacien', 'pharmacien titulaire,pharmacienne titulaire,pharmacien d officine,pharma'],
  [
    'Kinésithérapeute',
    'kine,mk,mkde,mkl,masseur kinesitherapeute,masseuse kinesitherapeute,masseur kine,masseuse kine,kinesi,' +
      'masseur kinesitherapeute mk',
  ],
  ['Sage-femme', 'sf,maieuticien,maieuticienne,sagefemme'],
  [
    'Chirurgienne-dentiste ou chirurgien-dentiste',
    'dentiste,chir dentiste,chir dent,chirurgien dentaire,docteur en chirurgie dentaire,medecin dentiste',
  ],
  ['Orthophoniste', 'ortho,orthophonie'],
  ['Psychologue', 'psycho,psychologue clinicien,psychologue clinicienne'],
  ['Ostéopathe', 'osteo'],
]);
const OTHERS = /** @type {typeof SUGGESTED} */ ([
  ['Infirmière ou infirmier en pratique avancée', 'ipa,infirmier ipa,infirmiere ipa,infirmiere de pratique avancee'],
  ['Pédicure-podologue', 'podologue,pedicure,podo'],
  ['Diététicienne ou diététicien', 'diet,dieteticien nutritionniste,dieteticienne nutritionniste'],
  ['Ergothérapeute', 'ergo'],
  ['Psychomotricienne ou psychomotricien', 'psychomot'],
  ['Orthoptiste', ''],
]);

// How people work is asked for in another field; « infirmier(e) » is folded to « infirmier e ».
const STATUS = /\b(?:liberal|liberaux|liberale?s?|salariee?s?|diplomee?s? d etat|d etat|conventionnee?s?|de$|d e$)\b/g;
const ENDINGS = /([a-z]{3})(?: (?:e|s|es|ne|nes|ere|eres|iere|ieres|se|ses|euse|euses))+(?= |$)/g;

/** @type {Map<string, string>} the names by way of writing */
const NAMES = new Map(
  [...SUGGESTED, ...OTHERS].flatMap(([name, others]) =>
    [name, ...wholeNames(name), ...others.split(',')].map((way) => [bare(way), name]),
  ),
);

/** Names of the professions that we suggest. */
export const SUGGESTED_NAMES = SUGGESTED.map(([name]) => name);

/** @param {string} name « Infirmière ou infirmier en pratique avancée » */
function wholeNames(name) {
  const [, start = '', one = '', end = ''] = /^(\S+) ou (\S+)( .*)?$/.exec(name) ?? [];
  return start ? [`${start}${end}`, `${one}${end}`] : [name];
}

/** @param {string} text */
function bare(text) {
  const words = fold(text).replace(/^(?:[a-z] )+[a-z]$/, (letters) => letters.replaceAll(' ', ''));
  return words
    .replace(STATUS, '')
    .replace(/ +/g, ' ')
    .trim()
    .replace(ENDINGS, '$1')
    .replace(/[sx]\b/g, '');
}

/**
 * Return the name of a profession that we know.
 *
 * @param {unknown} profession as it was written
 * @returns {string} empty for any other
 */
export function knownName(profession) {
  const words = String(profession ?? '');
  const ways = [words, ...words.split(/\s+ou\s+|\s*\/\s*|[(),]/i).filter((way) => way.trim().length > 1)];
  const [whole, ...parts] = ways.map((way) => NAMES.get(bare(way)));
  if (whole) return whole;
  // « Kinés (masseurs-kinésithérapeutes) » is one profession, « kiné / ostéo » is not.
  return parts.length > 1 && parts.every((name) => name && name === parts[0]) ? (parts[0] ?? '') : '';
}

/**
 * Return the spelling of a profession: « Médecins généralistes » and « médecin généraliste » are the same.
 *
 * @param {unknown} profession
 */
function spelling(profession) {
  return fold(String(profession ?? '')).replace(/[sx]\b/g, '');
}

/**
 * Return a key under which the ways of writing a profession are the same.
 *
 * @param {unknown} profession
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
  if (!name) return first;
  const isOne = new Set(written.map(spelling)).size === 1;
  return isOne && wholeNames(name).map(spelling).includes(spelling(first)) ? first : name;
}
