/**
 * The words of an idea inside a sentence.
 * @module
 */

const MOST_LETTERS = 80;
/** What stands for an idea that says nothing yet. */
export const UNWRITTEN = 'Idée sans texte';

/** @param {string} text */
export function short(text) {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** @param {string} text */
export function quoted(text) {
  return `«\u00a0${short(text)}\u00a0»`;
}
