/**
 * Words as the search compares them: no accent, no elision, no plural.
 * @module
 */

const STOP_WORDS = new Set(
  'a au aux avec c ce ces cette d dans de des du elle en est et il ils j je l la le les leur leurs m mais me mes mon n ne nos notre nous on ou par pas plus pour qu que quel quelle quels quelles qui quoi s sa se ses si son sont sur ta te t un une vos votre vous y'.split(' '),
);

/**
 * @param {string} text
 * @returns {string[]} its words, split at spaces, hyphens and apostrophes
 */
export function tokenize(text) {
  return text.split(/[^\p{L}\p{N}€&]+/u).filter(Boolean);
}

/**
 * @param {string} word
 * @returns {string | null} the form compared, or null for a word too common to help
 */
export function normalize(word) {
  const folded = word
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  if (STOP_WORDS.has(folded)) return null;
  return singular(folded);
}

/**
 * Drop the marks of the French plural, and the feminine e that hides "élu" from "élue".
 * @param {string} word
 */
function singular(word) {
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  let stem = word;
  if (stem.length > 3 && /[sx]$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}
