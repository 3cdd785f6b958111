/**
 * The name of a commune as people write it: by hand, in capitals, abridged, as an address or a letter heads it.
 * @module
 */

import { fold } from './fold.mjs';

// Longer than any name with what may stand around it: what follows is no name, and would only cost time.
const MOST_LETTERS = 200;
const SOUS = /(?<![a-zà-ÿ])s\s?\/\s?s(?![a-zà-ÿ])[\s/]?/gi;
const SUR = /(?:(?<![a-zà-ÿ])s)?[\s-]?\/[\s-]?/gi;
const ARTICLE_BEHIND = /[\s,(-](?:le|la|les|l['’]?)[\s)]*$/i;
// No official name holds the abridged words, or ends with an article: a test goes over them all.
const ABRIDGED = /** @type {[RegExp, string][]} */ ([
  [/\bn d\b|\bnd\b/g, 'notre dame'],
  [/\bmt\b/g, 'mont'],
  [/\bbg\b/g, 'bourg'],
  [/\bvx\b/g, 'vieux'],
  [/\bgd(e?)\b/g, 'grand$1'],
  [/\bpt(e?)\b/g, 'petit$1'],
  [/ lez /g, ' les '],
  [/ ss /g, ' sous '],
  [/ s /g, ' sur '],
  [/^s /, 'st '],
]);
const OF = '(?: (?:de la|de l|de|du|des|d))? (?=[a-z])';
const LETTER_HEAD = new RegExp(
  '^(?:(?:a|au|pour|a l attention de) )?(?:(?:m|mr|mme|monsieur|madame) )?(?:(?:le|la|l) )?' +
    `(?:maire|mairie|adjoint|adjointe|commune|municipalite|hotel de ville|conseil municipal)${OF}`,
);
// Some names begin so: Ville-d'Avray.
const TOWN = new RegExp(`^(?:ville|village|bourg)${OF}`);
const ELIDED = /^l(?=[aeiouyh])/;
const ELIDED_OF = /^d(?=[aeiouyh])/;

/**
 * Return what stands in a field, one way of writing each sign, without what only belongs to an address.
 *
 * @param {string} text
 * @returns {string}
 */
export function plain(text) {
  // NFKC turns no-break spaces and hyphens, and full-width digits, into ordinary ones.
  return text
    .slice(0, MOST_LETTERS)
    .normalize('NFKC')
    .replace(/\bcedex\b(?:\s{0,3}\d{1,2}\b)?/gi, ' ')
    .replace(/\b(?:bp|cs|tsa)\s?\d{1,6}\b|\b(?:code )?(?:insee|postal)\b|,\s?france$/gi, ' ');
}

/**
 * Return the words of a name, folded: "Chalon/Saône" and "s/ Saône" with "sur", "Rochelle (La)" without its article.
 *
 * @param {string} name
 * @returns {string}
 */
export function placeWords(name) {
  const whole = name.includes('/') ? name.replace(SOUS, ' sous ').replace(SUR, ' sur ') : name;
  // Before folding: in « Chapelle-aux-Saints (La) », Saints is no « St ».
  let words = fold(whole.replace(ARTICLE_BEHIND, ''));
  for (const [abridged, written] of ABRIDGED) words = words.replace(abridged, written);
  return words;
}

/**
 * Return the names that words may stand for, the likeliest first: as they are, then without « Mairie de », « Ville de ».
 *
 * @param {string} words of `placeWords`
 * @returns {string[]}
 */
export function namesIn(words) {
  const [addressed, town] = [words.replace(LETTER_HEAD, ''), words.replace(LETTER_HEAD, '').replace(TOWN, '')];
  const bare = [addressed, town].map((name) => name.replace(/^(?:l|le|la|les) (?=.)/, ''));
  const names = [words, ...bare, ...(town === words ? [] : bare.map((name) => name.replace(ELIDED_OF, '')))];
  return [...new Set(names)].filter((name) => name.length > 1 || name === words);
}

/**
 * Return the name whose article lost its apostrophe, as capitals often leave it out: « LHAY LES ROSES ».
 *
 * @param {string} words
 * @returns {string} empty where there can be none
 */
export function withoutElision(words) {
  return ELIDED.test(words) && words.length > 2 ? words.slice(1) : '';
}
