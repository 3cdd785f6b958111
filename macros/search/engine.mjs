/**
 * The search itself, without the page: an index of sections, a query, results in order.
 * @module
 */

import MiniSearch from 'minisearch';
import { normalize, tokenize } from './words.mjs';

/**
 * A page as the build writes it: address, title, keywords, sections (anchor, heading, text).
 * @typedef {[string, string, string, [string, string, string][]]} PageRecord
 * @typedef {{ id: number, address: string, title: string, heading: string, keywords: string, text: string }} Entry
 * @typedef {{ entry: Entry, words: string[] }} Result `words` are the normalized words that matched
 */

export class Engine {
  /** @param {PageRecord[]} pages */
  constructor(pages) {
    /** @type {Entry[]} */
    this.entries = pages.flatMap(([address, title, keywords, sections]) =>
      sections.map(([anchor, heading, text], index) => ({
        id: 0,
        address: address + (anchor ? `#${anchor}` : ''),
        title,
        heading,
        // Only the first section answers for the page as a whole.
        keywords: index === 0 ? keywords : '',
        pageTitle: index === 0 ? title : '',
        text,
      })),
    );
    this.entries.forEach((entry, index) => {
      entry.id = index;
    });
    this.index = new MiniSearch({
      fields: ['pageTitle', 'heading', 'keywords', 'title', 'text'],
      tokenize,
      processTerm: normalize,
      searchOptions: {
        boost: { pageTitle: 6, keywords: 6, heading: 4, title: 1.5 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        weights: { prefix: 0.4, fuzzy: 0.2 },
      },
    });
    this.index.addAll(this.entries);
  }

  /**
   * @param {string} query as typed
   * @param {number} [limit] how many results at the most
   * @returns {Result[]} best first; sections holding every word before those holding some
   */
  search(query, limit = 20) {
    const strict = this.index.search(query, { combineWith: 'AND' });
    const loose = strict.length < 3 ? this.index.search(query, { combineWith: 'OR' }) : [];
    const seen = new Set(strict.map((hit) => hit.id));
    return [...strict, ...loose.filter((hit) => !seen.has(hit.id))]
      .slice(0, limit)
      .map((hit) => ({ entry: this.entries[hit.id], words: hit.terms }));
  }
}

/**
 * Cut the part of a text where the words are, and say which stretches match.
 * @param {string} text
 * @param {string[]} words normalized words, as the engine returns them
 * @param {number} [length] of the extract, in characters
 * @returns {{ text: string, match: boolean }[]} stretches in order
 */
export function extract(text, words, length = 180) {
  const wanted = new Set(words);
  const matches = [...text.matchAll(/[\p{L}\p{N}€&]+/gu)].filter((found) => wanted.has(normalize(found[0]) ?? ''));
  const first = matches[0]?.index ?? 0;
  let start = Math.max(0, first - length / 3);
  start = start > 0 ? text.indexOf(' ', start) + 1 : 0;
  let end = Math.min(text.length, start + length);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start);
  /** @type {{ text: string, match: boolean }[]} */
  const parts = start > 0 ? [{ text: '… ', match: false }] : [];
  let at = start;
  for (const found of matches) {
    if (found.index < start || found.index + found[0].length > end) continue;
    if (found.index > at) parts.push({ text: text.slice(at, found.index), match: false });
    parts.push({ text: found[0], match: true });
    at = found.index + found[0].length;
  }
  parts.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), match: false });
  return parts;
}
