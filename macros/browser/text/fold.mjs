/**
 * One key for every way of typing a name. macros/territories/shards.py computes the same sort key.
 * @module
 */

const SAINT = /\b(?:saint|sainte|saints|saintes|st|ste|sts|stes) (?=.)/g;
const ARRONDISSEMENT = /^(paris|lyon|marseille) 0*(\d{1,2})(?:er|e|eme|ieme)?(?: arr(?:ondissement)?)?$/;

const MOST_LETTERS = 60;
const MOST_KEPT = 2_000;
/** @type {Map<string, string>} short texts already read: hundreds of rows are read again at each key */
const folded = new Map();

/**
 * Return `text` without accents, case, punctuation, leading article; "s/" becomes "sur" and Saint "st".
 *
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  const known = folded.get(text) ?? foldOnce(text);
  if (folded.size > MOST_KEPT) folded.clear();
  if (text.length < MOST_LETTERS) folded.set(text, known);
  return known;
}

/** @param {string} text */
function foldOnce(text) {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\bs ?\/ ?s\b/g, ' sous ')
    .replace(/\bs ?\//g, ' sur ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(ARRONDISSEMENT, '$1 $2')
    .replace(/^(?:l|le|la|les) (?=.)/, '')
    .replace(SAINT, 'st ');
}

/**
 * Return what decides the shard of a folded name: "Saint-Malo" is filed under M, and spaces do not count.
 *
 * @param {string} key
 * @returns {string}
 */
export function shardKey(key) {
  return flat(key.startsWith('st ') ? key.slice(3) : key);
}

/**
 * Return folded words without their spaces: capitals often leave out an apostrophe, « VILLENEUVE DASCQ ».
 *
 * @param {string} key
 * @returns {string}
 */
export function flat(key) {
  return key.replaceAll(' ', '');
}

/**
 * Tell whether one letter added, removed, replaced or swapped with the next turns `a` into `b`.
 *
 * @param {string} a
 * @param {string} b
 * @returns {boolean}
 */
export function isOneEditAway(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const left = a.slice(start, endA);
  const right = b.slice(start, endB);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
