/**
 * The sheets of a workbook of LibreOffice (ISO/IEC 26300): they stand one after the other in one file.
 * @module
 */

import { booleanText, isoText, numberText, timeText } from './cell-values.mjs';
import { attribute, telling } from './markup.mjs';
import { Refusal } from './refusal.mjs';
import { MOST_CELLS, MOST_LETTERS, MOST_LINES, headFirst } from './rows.mjs';

/**
 * @typedef {import('./markup.mjs').Listener} Listener
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {{line: number, count: number, cells: string[]}} Repeated rows that are alike, from a line on
 */

const BOOLEAN = /^(?:TRUE|FALSE|VRAI|FAUX)$/;
const BATCH = 1_000;
/** Rows that are not blank, of all sheets: a few bytes may stand for a million. */
const MOST_ROWS = 5_000_000;

/**
 * Yield the sheets that are not hidden.
 *
 * @param {import('./zip.mjs').Entry} entry
 * @returns {AsyncGenerator<import('./rows.mjs').Sheet, void, undefined>}
 */
export async function* openSheets(entry) {
  const reading = new Reading();
  const { found } = reading;
  const pieces = telling(entry.read(), reading);
  const more = async () => !(await pieces.next()).done;
  /** The rows until the next sheet. */
  const rows = async function* () {
    do {
      /** @type {Row[]} */
      let batch = [];
      while (typeof found[0] === 'object') {
        const { line, count, cells } = /** @type {Repeated} */ (found.shift());
        for (let index = 0; index < count; index += 1) {
          batch.push({ line: line + index, cells });
          if (batch.length < BATCH) continue;
          yield batch;
          batch = [];
        }
      }
      yield batch;
    } while (!found.length && (await more()));
  };
  try {
    do {
      while (found.length) {
        const name = found.shift();
        // What nobody read of the one before.
        if (typeof name === 'string') yield { name, rows: headFirst(rows()) };
      }
    } while (await more());
  } finally {
    await pieces.return();
  }
}

/** @implements {Listener} */
class Reading {
  /** @type {(string | Repeated)[]} the name of each sheet, then its rows */
  found = [];
  #total = 0;
  /** Styles of hidden sheets. */
  #hidden = new Set();
  #style = '';
  #isHidden = false;
  #line = 0;
  #rowTimes = 1;
  /** @type {string[]} */
  #cells = [];
  #column = 0;
  #tag = '';
  /** @type {string | undefined} the text of the cell */
  #text;
  #isText = false;
  #isAside = false;

  /**
   * @param {string} name
   * @param {string} tag
   */
  open(name, tag) {
    if (name === 'style') this.#style = attribute(tag, 'name') ?? '';
    else if (name === 'table-properties' && attribute(tag, 'display') === 'false') this.#hidden.add(this.#style);
    else if (name === 'table') {
      this.#isHidden = this.#hidden.has(attribute(tag, 'style-name'));
      this.#line = 0;
      if (!this.#isHidden) this.found.push(attribute(tag, 'name') ?? '');
    } else if (name === 'table-row') {
      this.#rowTimes = times(tag, 'number-rows-repeated');
      this.#cells = [];
      this.#column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#tag = tag;
      this.#text = '';
    } else if (name === 'annotation') this.#isAside = true;
    else if (this.#text === undefined || this.#isAside) return;
    else if (name === 'p') {
      this.#text += this.#isText ? '' : this.#text && '\n';
      this.#isText = true;
    } else if (name === 's') this.#text += ' '.repeat(Math.min(times(tag, 'c'), 100));
    else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }

  /** @param {string} text */
  text(text) {
    if (!this.#isText || this.#isAside) return;
    this.#text += text;
    if ((this.#text?.length ?? 0) > MOST_LETTERS) throw new Refusal('too-long');
  }

  /** @param {string} name */
  close(name) {
    if (name === 'annotation') this.#isAside = false;
    else if (name === 'p' && !this.#isAside) this.#isText = false;
    else if (name === 'table-cell') this.#close(this.#written());
    // Under a larger cell, nobody sees what it holds.
    else if (name === 'covered-table-cell') this.#close('');
    else if (name === 'table-row') this.#closeRow();
  }

  /** @param {string} value */
  #close(value) {
    const count = times(this.#tag, 'number-columns-repeated');
    this.#text = undefined;
    this.#isText = false;
    this.#column += count;
    if (!value) return;
    if (this.#column > MOST_CELLS) throw new Refusal('too-wide', this.#line + 1);
    while (this.#cells.length < this.#column - count) this.#cells.push('');
    while (this.#cells.length < this.#column) this.#cells.push(value);
  }

  #closeRow() {
    const [line, count] = [this.#line + 1, this.#rowTimes];
    this.#line += count;
    if (this.#isHidden || !this.#cells.some((value) => value.trim())) return;
    this.#total += count;
    if (this.#line > MOST_LINES || this.#total > MOST_ROWS) throw new Refusal('too-dense');
    this.found.push({ line, count, cells: this.#cells });
  }

  #written() {
    const text = this.#text ?? '';
    const of = (/** @type {string} */ name) => attribute(this.#tag, name);
    const type = of('value-type');
    if (type === 'boolean') return booleanText(of('boolean-value'));
    if (type === 'time') return timeText(of('time-value') ?? text);
    if (type === 'date') return isoText(of('date-value') ?? text);
    const value = of('value');
    // One that comes from Excel is a number, which shows as a word.
    if (value && BOOLEAN.test(text)) return booleanText(value);
    // A postcode that is a number shows its zeros.
    if (value === undefined || (/^0\d+$/.test(text) && Number(text) === Number(value))) return text;
    return numberText(value);
  }
}

/**
 * @param {string} tag
 * @param {string} name
 * @returns {number} 1 unless it says more
 */
function times(tag, name) {
  return Math.max(1, Math.floor(Number(attribute(tag, name))) || 1);
}
