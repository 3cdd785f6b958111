/**
 * Words of a file of answers, matched with those of the questionnaire: whatever tool asked the questions, people write
 * them again by hand.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';

/** @typedef {import('./counts.mjs').Question} Question */

/** Words that tell nothing apart. « Pas », « sans », « très » do. */
const EMPTY = new RegExp(
  '^(?:[acdjlmnqsty]|aux?|avec|ces?|des?|du|elle|en|est|et|eux|faire|il|ici|je|l[ae]s?|leur|m[ae]s?|mon|nous|ont?|ou|' +
    'par|plus|pour|qu[ei]?|quel(?:le)?s?|s[ae]s?|son|sont|sur|une?|vo(?:s|tre|us)|reponses?|seule|possibles?|' +
    'plusieurs|question)$',
);
/** How alike two texts are said to be the same. */
const SAME = 0.7;
/** What stands before a text: « 1. », « Q3 - », « b) ». */
const NUMBERED = /^\s*(?:question\s*|q)?[\da-z]{1,2}\s*[.):\-–]\s+/i;

/** @param {string} text */
function keyOf(text) {
  return fold(text.slice(0, 300).replace(NUMBERED, ''));
}

/** @param {string} text */
function wordsOf(text) {
  const words = keyOf(text).split(' ');
  const telling = words.filter((word) => !EMPTY.test(word));
  return new Set((telling.length ? telling : words).map((word) => word.replace(/(?<=...)(?:es|e|s|x)$/, '')));
}

/**
 * Return how alike two texts are, from 0 to 1.
 *
 * @param {string} a
 * @param {string} b
 */
export function likeness(a, b) {
  if (keyOf(a) === keyOf(b)) return 1;
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const both = [...one].filter((word) => two.has(word)).length;
  return Math.min(0.99, (2 * both) / (one.size + two.size));
}

/**
 * Return the item that a text means, if one of them is nearer than the others.
 *
 * @template T
 * @param {string} text
 * @param {T[]} items
 * @param {(item: T) => string[]} names
 * @param {number} [least]
 * @returns {T | undefined}
 */
export function nearest(text, items, names, least = SAME) {
  if (!text.trim()) return undefined;
  const scored = items
    .map((item) => ({ item, score: Math.max(...names(item).map((name) => likeness(text, name))) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score >= least && best.score > (next?.score ?? 0) ? best.item : undefined;
}

/**
 * Return the choices that a cell names, and what in it is none of them. A choice may hold a comma: the longest text
 * that is one counts.
 *
 * @param {string} cell
 * @param {Question} question
 * @param {(text: string) => string | undefined} [told] the choice that the visitor gave to a text
 * @returns {{choices: string[], others: string[]}} ids of choices, each once
 */
export function choicesIn(cell, question, told = () => undefined) {
  /** @type {string[]} */
  const choices = [];
  /** @type {string[]} */
  const others = [];
  const take = (/** @type {string} */ text) => {
    const id = told(text) ?? nearest(text, question.choices, (choice) => [choice.text, choice.id])?.id;
    if (id) choices.push(id);
    else others.push(text);
  };
  const text = clean(cell);
  if (!text) return { choices, others };
  if (exact(text, question) || told(text) !== undefined || !/[;|\n,/]/.test(text)) {
    take(text);
    return { choices, others };
  }
  for (const piece of text
    .split(/[;|\n]/)
    .map(clean)
    .filter(Boolean)) {
    if (exact(piece, question) || !/[,/]/.test(piece)) take(piece);
    else takeList(piece, question, take);
  }
  return { choices: [...new Set(choices)], others };
}

/**
 * @param {string} piece several texts between commas
 * @param {Question} question
 * @param {(text: string) => void} take
 */
function takeList(piece, question, take) {
  const parts = piece.split(/([,/])/);
  // No further than the choice with the most commas, and one more: somebody may paste a page into a cell.
  const most = 2 * Math.max(...question.choices.map(({ text }) => text.split(/[,/]/).length)) + 1;
  for (let from = 0; from < parts.length;) {
    let to = Math.min(parts.length, from + most);
    // From the longest text on: « le soir, le week-end » is one answer.
    while (to > from + 1 && !exact(clean(parts.slice(from, to).join('')), question)) to -= 2;
    const text = clean(parts.slice(from, to).join(''));
    if (text) take(text);
    from = to + 1;
  }
}

/**
 * @param {string} text
 * @param {Question} question
 */
function exact(text, { choices }) {
  return choices.some((choice) => keyOf(choice.text) === keyOf(text) || choice.id === text);
}

/** @param {string} text */
function clean(text) {
  return text.replace(/^[\s"«[\u00a0]+|[\s"»\].\u00a0]+$/g, '').replace(/\s+/g, ' ');
}
