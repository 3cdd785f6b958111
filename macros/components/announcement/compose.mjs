/**
 * Texts for inhabitants, composed from what is known: a sentence that lacks a word says something else, or nothing.
 * @module
 */

/**
 * @typedef {{text: string, otherwise?: string, when?: string}} Sentence said once the words between braces are known,
 *   and `when` too; else `otherwise` is
 * @typedef {{say: Sentence[], lists?: string, otherwise?: string}} Paragraph that `lists` something: `say` announces it
 *
 * @typedef {object} Letter
 * @property {string} id
 * @property {string} [headline] the first line, with a blank one under it
 * @property {Paragraph[]} paragraphs
 * @property {boolean} [short] a paragraph alone
 * @property {[from: number | null, to: number | null]} days of its action, counted from day 0
 *
 * @typedef {object} Known what the dossier may tell everyone
 * @property {Record<string, string>} words
 * @property {Record<string, string[]>} lists
 * @property {number} left how many things were left out, since they may be about one person
 */

/** @type {Known} */
export const NOTHING = { words: {}, lists: {}, left: 0 };
/** A text for the bulletin keeps to one page: of a list, the first ones. */
const FEW = 10;
const ITEM = '– ';

/**
 * @param {Letter} letter
 * @param {Known} known
 * @param {number} [most] letters, of a short text: a sentence that does not fit is left out, but the first
 * @returns {string}
 */
export function compose({ headline, paragraphs, short }, known, most = Infinity) {
  if (short) {
    const sentences = paragraphs.flatMap(({ say }) => say.map((each) => sentenceOf(each, known))).filter(Boolean);
    return sentences.reduce((text, each) => {
      const longer = [text, each].filter(Boolean).join(' ');
      return text && lettersOf(longer) > most ? text : longer;
    }, '');
  }
  return [headline ?? '', ...paragraphs.map((each) => paragraphOf(each, known))].filter(Boolean).join('\n\n');
}

/** @param {string} text */
export function lettersOf(text) {
  return [...text].length;
}

/**
 * Return what the dossier says now that it did not when the visitor made the text hers, and what it no longer says.
 *
 * @param {string} base the text composed then
 * @param {string} composed the text composed now
 * @param {string} text hers
 * @returns {{added: string[], gone: string[]}} `gone` still stands in her text; `added` does not
 */
export function changesSince(base, composed, text) {
  const [before, now] = [piecesOf(base), piecesOf(composed)];
  return {
    added: now.filter((piece) => !before.includes(piece) && !text.includes(piece)),
    gone: before.filter((piece) => !now.includes(piece) && text.includes(piece)),
  };
}

/**
 * Return the sentences and the lines of a text.
 *
 * @param {string} text
 */
export function piecesOf(text) {
  return text
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{Lu}«])/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/**
 * @param {Paragraph} paragraph
 * @param {Known} known
 */
function paragraphOf({ say, lists, otherwise = '' }, known) {
  const said = say
    .map((each) => sentenceOf(each, known))
    .filter(Boolean)
    .join(' ');
  if (!lists) return said;
  const items = (known.lists[lists] ?? []).slice(0, FEW);
  return items.length ? [said, ...items.map((item) => ITEM + item)].join('\n') : otherwise;
}

/**
 * @param {Sentence} sentence
 * @param {Known} known
 */
function sentenceOf({ text, otherwise = '', when }, { words, lists }) {
  if (when && !words[when] && !lists[when]?.length) return otherwise;
  const lacks = [...text.matchAll(/\{(\w+)\}/g)].some(([, word = '']) => !words[word]);
  return lacks ? otherwise : text.replace(/\{(\w+)\}/g, (_, word) => words[word] ?? '');
}
