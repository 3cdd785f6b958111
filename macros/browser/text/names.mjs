/**
 * Names of persons as people type them: what is the same name, and what may be. Those of places are in fold.mjs, which
 * leaves out an article and reads « St » as Saint.
 * @module
 */

import { isOneEditAway } from './fold.mjs';

const TITLES = new Set(
  'dr docteur docteure pr prof professeur professeure m mr monsieur mme madame mlle mademoiselle me maitre'.split(' '),
);
const ARTICLES = new Set(['l', 'le', 'la', 'les', 'un', 'une', 'des', 'du']);
// « JM », « Le Gall »: shorter texts are one letter away from anything.
const SHORTEST = 5;

/**
 * Return a name, or any other text, without case, accents and punctuation.
 *
 * @param {string} text
 * @returns {string}
 */
export function nameKey(text) {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether two texts may name the same person: a title, the order of the words, their spaces, initials, or one letter.
 * A hint: « Martin Paul » and « Martin Paule » are near. Functions are not: « Infirmier » and « Infirmière » are two.
 *
 * @param {string} a
 * @param {string} b
 * @returns {boolean}
 */
export function areNear(a, b) {
  return areNearForms(formOf(a), formOf(b));
}

/**
 * Return a name as it is compared: many with many, each is read once.
 *
 * @param {string} text
 */
export function formOf(text) {
  const words = wordsOf(text);
  return { words, sorted: words.slice().sort().join(' '), whole: words.join(''), isPerson: isOfPerson(text) };
}

/**
 * Whether two names may be those of one person, as `areNear` says.
 *
 * @param {ReturnType<typeof formOf>} here
 * @param {ReturnType<typeof formOf>} there
 */
export function areNearForms(here, there) {
  if (!here.sorted || !there.sorted) return false;
  if (here.sorted === there.sorted) return true;
  return here.isPerson && there.isPerson && (differByInitials(here.words, there.words) || differByLetter(here, there));
}

/**
 * Return the words of a name without its title.
 *
 * @param {string} text
 */
function wordsOf(text) {
  const words = nameKey(text).split(' ').filter(Boolean);
  let first = 0;
  while (first < words.length - 1 && TITLES.has(words[first] ?? '')) first += 1;
  return words.slice(first);
}

/**
 * Whether a text is the name of a person, with a first name or a title, and not a function.
 *
 * @param {string} text
 */
function isOfPerson(text) {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isFunction = words.some((word) => /^\p{Lu}/u.test(word)) && words.some((word) => /^\p{Ll}{4}/u.test(word));
  const [first = '', ...others] = nameKey(text).split(' ');
  return !isFunction && others.length >= (ARTICLES.has(first) ? 2 : 1);
}

/**
 * @param {string[]} here
 * @param {string[]} there
 */
function differByInitials(here, there) {
  if (!here.some((word) => word.length > 1 && there.includes(word))) return false;
  const [mine, theirs] = [without(here, there), without(there, here)];
  if (mine.length !== theirs.length) return false;
  return mine.every((word, index) => {
    const [short = '', long = ''] = [word, theirs[index] ?? ''].sort((a, b) => a.length - b.length);
    return /^\p{L}$/u.test(short) && long.startsWith(short);
  });
}

/**
 * @param {string[]} words
 * @param {string[]} others
 */
function without(words, others) {
  return words.filter((word) => !others.includes(word)).sort();
}

/**
 * Whether one letter at most differs, wherever the spaces are and whichever name comes first.
 *
 * @param {ReturnType<typeof formOf>} here
 * @param {ReturnType<typeof formOf>} there
 */
function differByLetter({ whole, words }, { whole: other, words: others }) {
  if (whole.length < SHORTEST || Math.abs(whole.length - other.length) > 1) return false;
  // Numbers and initials tell apart.
  if ([...words, ...others].some((word) => word.length === 1 || /\p{N}/u.test(word))) return false;
  return others.some((_, at) => isOneEditAway(whole, [...others.slice(at), ...others.slice(0, at)].join('')));
}
