/**
 * A text in CSV cut into rows, piece by piece, once its separator is known.
 * @module
 */

import { Refusal } from './refusal.mjs';
import { MOST_CELLS, MOST_LETTERS } from './rows.mjs';

/** @typedef {import('./rows.mjs').Row} Row */

/** A code that some write as a formula, for its zeros: ="01004". */
const SHIELDED = /^="([^"]*)"$/;

/** Cuts into rows a text that comes piece by piece: what is not a whole row yet waits for the next piece. */
export class Cutting {
  #rest = '';
  #line = 1;
  #separator;
  #end;

  /**
   * @param {string} separator
   * @param {number} [before] how many lines of the file stand before the first
   */
  constructor(separator, before = 0) {
    this.#separator = separator;
    this.#line += before;
    this.#end = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  }

  /**
   * Yield the rows of a piece, then throw what is wrong after them.
   *
   * @param {string} piece
   * @param {boolean} [isLast]
   * @returns {Generator<Row[]>} all of them at once
   */
  *take(piece, isLast = false) {
    /** @type {Row[]} */
    const rows = [];
    let failure;
    try {
      this.#cut(this.#rest + piece, isLast, rows);
    } catch (error) {
      failure = error;
    }
    yield rows;
    if (failure) throw failure;
  }

  /**
   * @param {string} text
   * @param {boolean} isLast
   * @param {Row[]} rows where they go
   */
  #cut(text, isLast, rows) {
    const separator = this.#separator;
    let [at, feed, back, quote] = [0, -1, -1, -1];
    while (at < text.length) {
      // Millions of empty lines end some files.
      if (text[at] === '\n') {
        at += 1;
        this.#line += 1;
        continue;
      }
      feed = next(text, '\n', at, feed);
      back = next(text, '\r', at, back);
      quote = next(text, '"', at, quote);
      let stop = Math.min(feed, back);
      /** @type {string[] | undefined} */
      let cells;
      if (quote < stop) {
        cells = this.#bare(text, at, stop);
        if (!cells) [cells, stop] = this.#quoted(text, at, isLast);
      }
      // The end of a line may be cut in two.
      const isCut = stop >= text.length - (text[stop] === '\r' ? 1 : 0);
      if ((isCut && !isLast) || stop - at > MOST_LETTERS) break;
      cells ??= this.#split(text.slice(at, stop), separator);
      if (cells.length > MOST_CELLS) throw new Refusal('too-wide', this.#line);
      if (cells.some((value) => value.trim())) rows.push({ line: this.#line, cells });
      at = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
      this.#line += 1;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > MOST_LETTERS) {
      const cells = separator ? this.#rest.slice(0, MOST_LETTERS).split(separator) : [];
      throw new Refusal(cells.length > MOST_CELLS ? 'too-wide' : 'too-long', this.#line);
    }
  }

  /**
   * @param {string} line
   * @param {string} separator
   */
  #split(line, separator) {
    return this.#separator ? line.split(separator) : [line];
  }

  /**
   * Cut a line where every cell is between quotes and none holds one: whole files are so.
   *
   * @param {string} text
   * @param {number} at
   * @param {number} stop
   * @returns {string[] | undefined} nothing otherwise
   */
  #bare(text, at, stop) {
    if (text[at] !== '"' || text[stop - 1] !== '"' || stop - at < 2) return undefined;
    const cells = this.#split(text.slice(at + 1, stop - 1), `"${this.#separator}"`);
    return cells.some((cell) => cell.includes('"')) ? undefined : cells;
  }

  /**
   * Cut a row that has a quote.
   *
   * @param {string} text
   * @param {number} at where it starts
   * @param {boolean} isLast
   * @returns {[cells: string[], stop: number]} where it ends
   */
  #quoted(text, at, isLast) {
    const cells = [];
    for (;;) {
      let cell = '';
      const open = opening(text, at);
      if (open >= 0) {
        const close = closing(text, open);
        if (close < 0) {
          if (isLast || text.length - open > MOST_LETTERS) throw new Refusal('open-quote', this.#line);
          return [cells, text.length];
        }
        cell = text.slice(open + 1, close).replaceAll('""', '"');
        at = close + 1;
      }
      this.#end.lastIndex = at;
      const stop = this.#end.exec(text)?.index ?? text.length;
      const rest = text.slice(at, stop);
      cells.push(open < 0 ? rest.replace(SHIELDED, '$1') : cell + (rest.trim() && rest));
      if (cells.length > MOST_CELLS) throw new Refusal('too-wide', this.#line);
      if (this.#separator === '' || text[stop] !== this.#separator) return [cells, stop];
      at = stop + 1;
    }
  }
}

/**
 * Return where a letter comes next.
 *
 * @param {string} text
 * @param {string} letter
 * @param {number} at
 * @param {number} found where it was found last
 * @returns {number} the length of the text if it does not
 */
function next(text, letter, at, found) {
  if (found >= at) return found;
  const place = text.indexOf(letter, at);
  return place < 0 ? text.length : place;
}

/**
 * Return the place of the quote that opens a cell: some write a space before it.
 *
 * @param {string} text
 * @param {number} from
 * @returns {number} -1 without one
 */
function opening(text, from) {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00a0') at += 1;
  return text[at] === '"' ? at : -1;
}

/**
 * Return the place of the quote that closes the one at `from`; two in a row stand for one.
 *
 * @param {string} text
 * @param {number} from
 * @returns {number} -1 where none does
 */
function closing(text, from) {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
