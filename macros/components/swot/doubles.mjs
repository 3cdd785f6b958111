/**
 * Which ideas of a board say again what another one says: the same one typed otherwise, or one that is near. A hint for
 * the room, which decides: nothing is refused nor joined by itself.
 * @module
 */

import { isOneEditAway } from '../../browser/text/fold.mjs';
import { nameKey } from '../../browser/text/names.mjs';

/** Words that carry no idea: with or without them, it is the same one. */
const SMALL = new Set(
  (
    'a ai au aux avec c ca ce ces cet cette chez d dans de des du elle elles en est et etre eux il ils j l la le ' +
    'les leur leurs mes mon n ne nos notre nous on ou par pour qu que qui s sa se ses son sont sur t tres un une ' +
    'votre vos vous y aussi bien deja tous toute toutes tout'
  ).split(' '),
);
/** Words that change what is said: with one more of them, it is another idea, and often its contrary. */
const TURNING = new Set(
  (
    'pas sans peu aucun aucune jamais rien ni non plus moins trop assez manque manquer absence absent absente ' +
    'defaut contre faible faiblesse fort forte bon bonne mauvais mauvaise meilleur meilleure pire difficile ' +
    'difficulte facile insuffisant insuffisante insuffisance impossible possible fermeture fermer ouverture ' +
    'ouvrir depart arrivee retraite fin debut perte gain baisse hausse augmentation diminution risque refus ' +
    'ancien ancienne nouveau nouvel nouvelle futur future seul seule rare nombreux nombreuse loin proche inegal ' +
    'inegale penurie exces desert'
  ).split(' '),
);
/** A letter apart, and two things. */
const APART = new Set(['maire mairie', 'medecin medecine', 'retrait retraite', 'cours course', 'commun commune']);
// Shorter words are one letter away from anything: « poste » and « porte », « soin » and « loin ».
const SHORTEST = 5;
const SHORTEST_REPLACED = 6;
// A longer text is a page: it is compared whole, not word by word.
const MOST_WORDS = 40;

/** @typedef {{key: string, words: string[]}} Idea its words are those that carry it, without the mark of a plural */

/** @type {WeakMap<object, {text: string, idea: Idea}>} cards as they were last read: each is compared many times */
const known = new WeakMap();

/**
 * @template {{text: string}} T
 * @param {string} text an idea
 * @param {T[]} cards those of the board
 * @returns {{exact: T[], near: T[]}} the cards that say it but for case, accents, spaces and punctuation; those that
 *   say it with a word more or less, a plural, or a letter that slipped. In the order of the cards.
 */
export function doublesOf(text, cards) {
  const mine = ideaOf(text);
  /** @type {{exact: T[], near: T[]}} */
  const found = { exact: [], near: [] };
  if (!mine.key) return found;
  for (const card of cards) {
    const theirs = ideaOfCard(card);
    if (mine.key === theirs.key) found.exact.push(card);
    else if (areNear(mine, theirs)) found.near.push(card);
  }
  return found;
}

/** @param {{text: string}} card */
function ideaOfCard(card) {
  const last = known.get(card);
  if (last?.text === card.text) return last.idea;
  const idea = ideaOf(card.text);
  known.set(card, { text: card.text, idea });
  return idea;
}

/**
 * @param {string} text
 * @returns {Idea}
 */
function ideaOf(text) {
  const key = keyOf(text);
  const words = key.split(' ').filter((word) => word && !SMALL.has(word));
  return { key: key || text.trim(), words: words.map(singular) };
}

/**
 * Return an idea without case, accents, spaces that do not count and punctuation. A sign before a number stays:
 * « -5 % » is not « +5 % ».
 *
 * @param {string} text
 */
function keyOf(text) {
  const numbers = text
    .normalize('NFKD')
    .replace(/(^|\s)[-\u2212\u2013](?=\s?\d)/gu, '$1 moins ')
    .replace(/(\d)[.,](?=\d)/g, '$1v')
    .replace(/(\d)\s+(?=\d{3}(?!\d))/g, '$1');
  return nameKey(numbers);
}

/** @param {string} word */
function singular(word) {
  if (word.length < 4 || TURNING.has(word)) return word;
  if (/[^e]aux$/.test(word)) return `${word.slice(0, -3)}al`;
  return word.replace(/[sx]$/, '');
}

/**
 * @param {Idea} mine
 * @param {Idea} theirs
 */
function areNear(mine, theirs) {
  if (!mine.words.length || !theirs.words.length) return false;
  // « Télé médecine » and « télémédecine ».
  if (mine.key.replaceAll(' ', '') === theirs.key.replaceAll(' ', '')) return true;
  if (mine.words.length > MOST_WORDS || Math.abs(mine.words.length - theirs.words.length) > 1) return false;
  const { left, right, slips, shared } = compared(mine.words, theirs.words);
  const alone = [...left, ...right];
  // One word replaced by another is another idea: « Manque de temps », « Manque de place ».
  if (alone.length + slips > 1 || alone.some((word) => isTurning(word) || /\p{N}/u.test(word))) return false;
  return shared.length > 1 || (shared[0]?.length ?? 0) >= SHORTEST || (!alone.length && shared.length === 1);
}

/**
 * Pair the words of two ideas, whatever their order.
 *
 * @param {string[]} here
 * @param {string[]} there
 */
function compared(here, there) {
  const right = [...there];
  /** @type {string[]} */
  const shared = [];
  const take = (/** @type {(word: string) => boolean} */ matches) => (/** @type {string} */ word) => {
    const at = right.findIndex(matches);
    if (at < 0) return true;
    right.splice(at, 1);
    shared.push(word);
    return false;
  };
  // The same words first: a slip must not take the pair of another one.
  const others = here.filter((word) => take((other) => other === word)(word));
  const unlike = others.filter((word) => take((other) => isFeminine(word, other))(word));
  const left = unlike.filter((word) => take((other) => isSlip(word, other))(word));
  return { left, right, slips: unlike.length - left.length, shared };
}

/**
 * Whether two words are the masculine and the feminine of one: « soudé » and « soudée ».
 *
 * @param {string} a
 * @param {string} b
 */
function isFeminine(a, b) {
  return a.length > 2 && b.length > 2 && (a === `${b}e` || b === `${a}e`) && !areApart(a, b);
}

/**
 * Whether a letter slipped. The first one is rarely the one that does, and changes the word: « accès » and « excès »,
 * « normal » and « anormal ».
 *
 * @param {string} a
 * @param {string} b
 */
function isSlip(a, b) {
  if (a[0] !== b[0] || areApart(a, b) || isTurning(a) || isTurning(b) || /\p{N}/u.test(a + b)) return false;
  const isReplaced = a.length === b.length && [...a].sort().join('') !== [...b].sort().join('');
  if (Math.max(a.length, b.length) < (isReplaced ? SHORTEST_REPLACED : SHORTEST)) return false;
  return isOneEditAway(a, b);
}

/**
 * @param {string} a
 * @param {string} b
 */
function areApart(a, b) {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  // « Pharmacie » and « pharmacien ».
  return APART.has(`${short} ${long}`) || (short.endsWith('ie') && long === `${short}n`);
}

/** @param {string} word */
function isTurning(word) {
  return TURNING.has(word) || TURNING.has(`${word}s`) || TURNING.has(word.replace(/e$/, ''));
}
