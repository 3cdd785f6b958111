/**
 * The rows of a sheet of Excel, whose texts and formats stand in other parts of the workbook.
 * @module
 */

import { booleanText, dayText, isoText, numberText } from './cell-values.mjs';
import { attribute, telling } from './markup.mjs';
import { Refusal } from './refusal.mjs';
import { MOST_CELLS, MOST_LETTERS, MOST_LINES } from './rows.mjs';

/**
 * @typedef {import('./markup.mjs').Listener} Listener
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./zip.mjs').Entry} Entry
 *
 * @typedef {object} Shared what all sheets refer to
 * @property {string[]} texts
 * @property {('day' | number)[]} formats
 * @property {boolean} from1904
 */

/** A text in several parts: how it is pronounced, which some languages write above it, is none of them. */
export class Collected {
  /** @type {string | undefined} */
  value;
  #isOpen = false;
  #isAside = false;

  start() {
    this.value = undefined;
  }

  /** @param {string} name */
  open(name) {
    if (name === 'rPh') this.#isAside = true;
    if ((name !== 't' && name !== 'v') || this.#isAside) return;
    this.#isOpen = true;
    this.value ??= '';
  }

  /** @param {string} text */
  text(text) {
    if (!this.#isOpen) return;
    this.value += text;
    if ((this.value?.length ?? 0) > MOST_LETTERS) throw new Refusal('too-long');
  }

  /** @param {string} name */
  close(name) {
    if (name === 't' || name === 'v') this.#isOpen = false;
    if (name === 'rPh') this.#isAside = false;
  }
}

/**
 * @param {Entry} entry
 * @param {Shared} shared
 * @returns {AsyncGenerator<Row[], void, undefined>}
 */
export async function* rowsOf(entry, shared) {
  const reading = new Reading(shared);
  for await (const _ of telling(entry.read(), reading)) yield reading.rows.splice(0);
}

/** @implements {Listener} */
class Reading {
  /** @type {Row[]} */
  rows = [];
  #line = 0;
  /** @type {string[]} */
  #cells = [];
  #column = 0;
  #tag = '';
  #isComputed = false;
  #isInside = false;
  #collected = new Collected();

  /** @param {Shared} shared */
  constructor(shared) {
    this.shared = shared;
  }

  /**
   * @param {string} name
   * @param {string} tag
   */
  open(name, tag) {
    if (name === 'sheetData') this.#isInside = true;
    if (!this.#isInside) return;
    if (name === 'row') {
      this.#line = Number(attribute(tag, 'r') ?? this.#line + 1);
      // Also what is no number.
      if (!(this.#line > 0 && this.#line <= MOST_LINES)) throw new Refusal('damaged');
      this.#cells = [];
      this.#column = 0;
    } else if (name === 'c') {
      this.#column = columnOf(attribute(tag, 'r') ?? '') ?? this.#column;
      this.#tag = tag;
      this.#isComputed = false;
      this.#collected.start();
    } else if (name === 'f') this.#isComputed = true;
    else this.#collected.open(name);
  }

  /** @param {string} text */
  text(text) {
    this.#collected.text(text);
  }

  /** @param {string} name */
  close(name) {
    if (!this.#isInside) return;
    if (name === 'sheetData') this.#isInside = false;
    else if (name === 'c') this.#close();
    else if (name === 'row') {
      if (this.#cells.some((value) => value.trim())) this.rows.push({ line: this.#line, cells: this.#cells });
    } else this.#collected.close(name);
  }

  #close() {
    const { value } = this.#collected;
    const column = this.#column;
    this.#column += 1;
    if (!value) {
      // Written by a program that does not compute: the cell would look empty. A text may be.
      if (this.#isComputed && attribute(this.#tag, 't') !== 'str') throw new Refusal('not-computed', this.#line);
      return;
    }
    const written = this.#written(value);
    if (!written) return;
    if (column >= MOST_CELLS) throw new Refusal('too-wide', this.#line);
    while (this.#cells.length <= column) this.#cells.push('');
    this.#cells[column] = written;
  }

  /** @param {string} value */
  #written(value) {
    const { texts, formats, from1904 } = this.shared;
    const type = attribute(this.#tag, 't') ?? 'n';
    if (type === 's') {
      const text = texts[Number(value)];
      if (text === undefined) throw new Refusal('damaged');
      return unescaped(text);
    }
    if (type === 'str' || type === 'inlineStr') return unescaped(value);
    if (type === 'b') return booleanText(value);
    if (type === 'd') return isoText(value);
    if (type !== 'n') return value;
    const format = formats[Number(attribute(this.#tag, 's') ?? 0)] ?? 0;
    return format === 'day' ? dayText(value, from1904) : numberText(value).padStart(format, '0');
  }
}

/**
 * @param {string} place such as AB12
 * @returns {number | undefined} 27
 */
function columnOf(place) {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(place)?.[0].toUpperCase();
  if (!letters) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * @param {string} text
 * @returns {string} letters that XML has no place for are written « _x000D_ »
 */
function unescaped(text) {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}
