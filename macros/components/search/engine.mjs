/**
 * The search itself, without the page: an index of sections, a query, results in order.
 * @module
 */

import MiniSearch from 'minisearch';
import { LA_REUNION, SYNONYMS } from './synonyms.mjs';
import { slips } from './slips.mjs';
import { findWords, isCommon, normalize, tokenize } from './words.mjs';

/**
 * A section as the build writes it: anchor, heading, text, and the other words that name it.
 * @typedef {[string, string, string, string?]} SectionRecord
 */

/**
 * A page as the build writes it: address, title, keywords, sections.
 * @typedef {[string, string, string, SectionRecord[]]} PageRecord
 * @typedef {{ pages: PageRecord[], acronyms: string[][] }} SearchIndex
 * @typedef {{ id: number, address: string, title: string, heading: string, text: string }} Entry
 * @typedef {{ entry: Entry, words: string[] }} Result `words` are the normalized words that matched
 */

const LONGEST_QUERY = 300;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const ENOUGH = 3;
const MOST_PARTIAL = 10;
const SHORTEST_START = 4;
/** How much more a section counts that holds all the words. */
const WHOLE = 2;
/** What a word corrected counts for. */
const SLIP = 0.2;
// Sections of the sources are titled like the pages drawn from them; what the law or a server needs stands in short
// sections: both rank below the pages that say what to do.
const BELOW = /^(?:sources[/.].*#|(?:donnees|integrer|a-propos\/(?:heberger|mentions-legales|securite))[/.])/;

export class Engine {
  /** @param {SearchIndex} index */
  constructor({ pages, acronyms }) {
    this.synonyms = new Synonyms([...SYNONYMS, ...acronyms]);
    /** @type {Map<string, string>} the words of the site, as written and normalized */
    const normalized = new Map();
    /** @type {Set<string>} a word found here is not a typing mistake */
    this.known = new Set();
    /** @type {Entry[]} */
    this.entries = [];
    this.index = new MiniSearch({
      fields: ['title', 'keywords', 'heading', 'names', 'about', 'text'],
      tokenize,
      processTerm: (word) => {
        const term = normalized.get(word) ?? normalize(word);
        normalized.set(word, term);
        this.known.add(term);
        return term;
      },
      searchOptions: {
        tokenize,
        processTerm: normalize,
        boost: { title: 6, keywords: 5, heading: 4, names: 6, about: 1.5 },
        boostDocument: (id) => (BELOW.test(this.entries[id].address) ? 0.25 : 1),
        weights: { prefix: 0.3, fuzzy: 0 },
      },
    });
    for (const [address, title, keywords, sections] of pages) {
      for (const [anchor, heading, text, names = ''] of sections) {
        const id = this.entries.length;
        const top = !anchor && !heading;
        this.entries.push({ id, address: address + (anchor && `#${anchor}`), title, heading, text });
        this.index.add({
          id,
          // The top of a page answers for the whole page.
          title: top ? title : '',
          keywords: top ? keywords : '',
          heading,
          names,
          about: `${title} ${keywords}`,
          text,
        });
      }
    }
  }

  /**
   * @param {string} query as typed
   * @returns {Result[]} best first
   */
  search(query) {
    const clauses = this.synonyms.clauses(queryWords(query), (word) => this.meant(word));
    const all = this.index.search({ combineWith: 'AND', queries: clauses });
    // Rather a part of the answer than none: the sections that hold most of the words, all of them above all.
    const hits = all.length < ENOUGH ? this.#most(clauses, new Set(all.map((hit) => hit.id))) : all;
    return hits.map((hit) => ({ entry: this.entries[hit.id], words: hit.terms }));
  }

  /**
   * @param {import('minisearch').Query[]} clauses
   * @param {Set<number>} whole the sections that hold them all
   */
  #most(clauses, whole) {
    const score = (/** @type {import('minisearch').SearchResult} */ hit) => hit.score * (whole.has(hit.id) ? WHOLE : 1);
    const hits = this.index.search({ combineWith: 'OR', queries: clauses }).sort((a, b) => score(b) - score(a));
    return hits.slice(0, whole.size + MOST_PARTIAL);
  }

  /**
   * Return the words of the site that a mistyped one stands for, normalized; none for a word that the site knows, or
   * that begins one.
   *
   * @param {string} word
   */
  meant(word) {
    const term = normalize(word);
    return this.known.has(term) || this.#begins(word) ? [] : slips(word, this.known);
  }

  /**
   * Whether a query may be a name that the site does not hold, such as that of a commune: no section has all its words.
   *
   * @param {string} query
   * @returns {'no' | 'maybe' | 'yes'} `maybe` where each word at least begins one of the site
   */
  isStrange(query) {
    const words = queryWords(query);
    const strange = words.filter((word) => !this.known.has(normalize(word)));
    if (/\d/.test(query) || this.synonyms.has(words)) return 'no';
    if (strange.length) return strange.every((word) => this.#begins(word)) ? 'maybe' : 'yes';
    return this.index.search({ combineWith: 'AND', queries: words }).length ? 'no' : 'yes';
  }

  /** @param {string} word */
  #begins(word) {
    const term = normalize(word);
    if (!isStart(word)) return false;
    for (const known of this.known) if (known.startsWith(term)) return true;
    return false;
  }
}

/**
 * Whether a word may be the beginning of another one: a plural is whole.
 *
 * @param {string} word
 */
function isStart(word) {
  return !/[sx]$/i.test(word) && normalize(word).length >= SHORTEST_START;
}

/**
 * @param {string} query
 * @returns {string[]} the words that matter, or all when none does ("qui fait quoi")
 */
function queryWords(query) {
  const text = query
    .slice(0, LONGEST_QUERY)
    .normalize('NFC')
    .replace(/(^|\s)(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/\bla\s+r[eé]union\b/giu, LA_REUNION);
  const words = tokenize(text).map((word) => word.slice(0, LONGEST_WORD));
  const telling = words.filter((word) => !isCommon(word));
  return (telling.length ? telling : words).slice(0, MOST_WORDS);
}

class Synonyms {
  /** @param {string[][]} groups */
  constructor(groups) {
    /** @type {Map<string, string[]>} a phrase, normalized, and the others that mean the same */
    this.others = new Map();
    this.longest = 1;
    for (const group of groups) {
      for (const phrase of group) {
        const terms = queryWords(phrase).map(normalize);
        this.longest = Math.max(this.longest, terms.length);
        const key = terms.join(' ');
        const others = group.filter((other) => other !== phrase);
        this.others.set(key, [...(this.others.get(key) ?? []), ...others]);
      }
    }
  }

  /** @param {string[]} words */
  has(words) {
    return this.others.has(words.map(normalize).join(' '));
  }

  /**
   * @param {string[]} words
   * @param {(word: string) => string[]} meant the normalized words that one stands for
   * @returns {import('minisearch').Query[]} what a section must hold: each word, or what means the same
   */
  clauses(words, meant) {
    const terms = words.map(normalize);
    /** @type {import('minisearch').Query[]} */
    const clauses = [];
    for (let at = 0; at < words.length;) {
      let size = Math.min(this.longest, words.length - at);
      while (size > 1 && !this.others.has(terms.slice(at, at + size).join(' '))) size -= 1;
      const phrase = words.slice(at, at + size);
      const others = [
        ...(this.others.get(terms.slice(at, at + size).join(' ')) ?? []).map(queryWords),
        ...departments(words[at]).map((code) => [code]),
      ];
      clauses.push({
        combineWith: 'OR',
        queries: [asTyped(phrase), ...others.map(exactly), ...corrected(size, phrase, meant)],
      });
      at += size;
    }
    return clauses;
  }
}

/**
 * @param {string[]} words
 * @returns {import('minisearch').Query} all of them, each maybe unfinished
 */
function asTyped(words) {
  return {
    combineWith: 'AND',
    queries: words.map((word) => ({ combineWith: 'AND', queries: [word], prefix: isStart(word) })),
  };
}

/**
 * @param {string[]} words
 * @returns {import('minisearch').Query} all of them, as they are written
 */
function exactly(words) {
  return { combineWith: 'AND', queries: words, prefix: false, fuzzy: false };
}

/**
 * @param {number} size how many words mean something together: those are known
 * @param {string[]} phrase
 * @param {(word: string) => string[]} meant
 * @returns {import('minisearch').Query[]}
 */
function corrected(size, [word], meant) {
  const terms = size === 1 ? meant(word) : [];
  if (!terms.length) return [];
  // Normalized already: once more, they might lose another ending.
  const processTerm = (/** @type {string} */ term) => term;
  return [{ combineWith: 'OR', queries: terms, processTerm, prefix: false, boostTerm: () => SLIP }];
}

/**
 * @param {string} word
 * @returns {string[]} the numbers of the départements where a postcode may be
 */
function departments(word) {
  if (!/^\d{5}$/.test(word)) return [];
  if (word.startsWith('20')) return ['2A', '2B'];
  return [word.slice(0, /^9[78]/.test(word) ? 3 : 2)];
}

/**
 * Cut the part of a text where most of the words are, and say which stretches match.
 * @param {string} text
 * @param {string[]} words normalized words, as the engine returns them
 * @param {number} [length] of the extract, in characters
 * @returns {{ text: string, match: boolean }[]} stretches in order
 */
export function extract(text, words, length = 180) {
  const wanted = new Set(words);
  const matches = findWords(text)
    .map(({ word, index }) => ({ term: normalize(word), index, end: index + word.length }))
    .filter(({ term }) => wanted.has(term));
  const lead = length / 3;
  let first = 0;
  let most = 0;
  for (const { index } of matches) {
    const near = matches.filter((match) => match.index >= index && match.end <= index + length - lead);
    const distinct = new Set(near.map(({ term }) => term)).size;
    if (distinct > most) [first, most] = [index, distinct];
  }
  const start = first > lead ? boundary(text, first - lead, first) : 0;
  const end = start + length < text.length ? boundary(text, start + length, start) : text.length;
  /** @type {{ text: string, match: boolean }[]} */
  const parts = start > 0 ? [{ text: '… ', match: false }] : [];
  let at = start;
  for (const match of matches) {
    if (match.index < start || match.end > end) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index), match: false });
    parts.push({ text: text.slice(match.index, match.end), match: true });
    at = match.end;
  }
  const rest = text.slice(at, end) + (end < text.length ? ' …' : '');
  return rest ? [...parts, { text: rest, match: false }] : parts;
}

/**
 * @param {string} text
 * @param {number} wished
 * @param {number} limit where the search for a space stops: before `wished` for an end, after for a start
 * @returns {number} the place near `wished` where a word begins (a start) or ends (an end)
 */
function boundary(text, wished, limit) {
  const at = Math.floor(wished);
  if (limit > at) {
    const space = text.indexOf(' ', at);
    return space >= 0 && space < limit ? space + 1 : limit;
  }
  const space = text.lastIndexOf(' ', at);
  if (space > limit) return space;
  // A text without spaces: never inside a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text[at]) ? at - 1 : at;
}
