/**
 * The words of an idea inside a sentence.
 * @module
 */

const MOST_LETTERS = 80;
/** What stands for an idea that says nothing yet. */
export const UNWRITTEN = 'Idée sans texte';

/**
 * Return the start of an idea.
 *
 * @param {string} text
 */
export function short(text) {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/**
 * Return an idea between « and ».
 *
 * @param {string} text
 */
export function quoted(text) {
  return `«\u00a0${short(text)}\u00a0»`;
}
