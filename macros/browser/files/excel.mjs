/**
 * The sheets of an Excel workbook (ISO/IEC 29500), whoever wrote it.
 * @module
 */

import { booleanText, dayText, formatOf, isoText, numberText } from './cell-values.mjs';
import { attribute, telling } from './markup.mjs';
import { Refusal } from './refusal.mjs';
import { MOST_CELLS, MOST_LETTERS, MOST_LINES, headFirst } from './rows.mjs';

/**
 * @typedef {import('./markup.mjs').Listener} Listener
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./zip.mjs').Entry} Entry
 * @typedef {Map<string, Entry>} Parts by path, in small letters
 *
 * @typedef {object} Shared what all sheets refer to
 * @property {string[]} texts
 * @property {('day' | number)[]} formats
 * @property {boolean} from1904
 */

/** Letters of the parts that are held whole. */
const MOST_HELD = 40_000_000;
const SILENT = { open: () => {}, close: () => {}, text: () => {} };

/**
 * Yield the sheets that are not hidden.
 *
 * @param {Parts} parts
 * @param {string} path of the list of sheets
 * @returns {AsyncGenerator<import('./rows.mjs').Sheet, void, undefined>}
 */
export async function* excelSheets(parts, path) {
  const links = await linksOf(parts, path);
  /** @type {{name: string, entry: Entry}[]} */
  const sheets = [];
  let from1904 = false;
  await hold(partOf(parts, path), {
    ...SILENT,
    open(name, tag) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '');
      const link = name === 'sheet' && links.get(attribute(tag, 'id') ?? '');
      // Charts have a place among the sheets too.
      if (!link || link.kind !== 'worksheet' || (attribute(tag, 'state') ?? 'visible') !== 'visible') return;
      sheets.push({ name: attribute(tag, 'name') ?? '', entry: partOf(parts, link.path) });
    },
  });
  const of = (/** @type {string} */ kind) => [...links.values()].find((link) => link.kind === kind)?.path ?? '';
  const shared = {
    from1904,
    texts: await textsOf(parts.get(of('sharedStrings'))),
    formats: await formatsOf(parts.get(of('styles'))),
  };
  for (const { name, entry } of sheets) yield { name, rows: headFirst(rowsOf(entry, shared)) };
}

/**
 * Return the path of the list of sheets.
 *
 * @param {Parts} parts
 * @returns {Promise<string>} empty for what is no workbook
 */
export async function listOfSheets(parts) {
  const links = await linksOf(parts, '');
  const path = [...links.values()].find(({ kind }) => kind === 'officeDocument')?.path ?? '';
  return path.endsWith('workbook.xml') ? path : '';
}

/**
 * @param {Parts} parts
 * @param {string} path
 * @returns {Entry}
 */
function partOf(parts, path) {
  const part = parts.get(path);
  if (!part) throw new Refusal('damaged');
  return part;
}

/**
 * Return the parts that a part refers to.
 *
 * @param {Parts} parts
 * @param {string} path empty for the workbook itself
 * @returns {Promise<Map<string, {kind: string, path: string}>>} by name
 */
async function linksOf(parts, path) {
  const [folder = '', file = ''] = [/^.*\//.exec(path)?.[0], /[^/]*$/.exec(path)?.[0]];
  /** @type {Map<string, {kind: string, path: string}>} */
  const links = new Map();
  await hold(partOf(parts, `${folder}_rels/${file}.rels`), {
    ...SILENT,
    open(name, tag) {
      if (name !== 'Relationship') return;
      links.set(attribute(tag, 'Id') ?? '', {
        // The two editions of the standard write the rest of it otherwise.
        kind: /[^/]*$/.exec(attribute(tag, 'Type') ?? '')?.[0] ?? '',
        path: resolved(attribute(tag, 'Target') ?? '', folder),
      });
    },
  });
  return links;
}

/**
 * @param {string} target as a part writes it
 * @param {string} folder of that part, with its slash
 */
function resolved(target, folder) {
  /** @type {string[]} */
  const names = [];
  const whole = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').toLowerCase();
  for (const name of whole.split('/')) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}

/**
 * @param {Entry} entry
 * @param {Listener} listener
 */
async function hold(entry, listener) {
  let letters = 0;
  for await (const length of telling(entry.read(), listener)) {
    letters += length;
    if (letters > MOST_HELD) throw new Refusal('too-dense');
  }
}

/**
 * Read the texts that cells refer to by their number.
 *
 * @param {Entry | undefined} entry
 */
async function textsOf(entry) {
  /** @type {string[]} */
  const texts = [];
  if (!entry) return texts;
  const collected = new Collected();
  await hold(entry, {
    open(name, tag) {
      if (name === 'si') collected.start();
      collected.open(name);
    },
    text: (text) => collected.text(text),
    close(name) {
      collected.close(name);
      if (name === 'si') texts.push(collected.value ?? '');
    },
  });
  return texts;
}

/** A text in several parts: how it is pronounced, which some languages write above it, is none of them. */
class Collected {
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
 * Read how the cells of each style show a number.
 *
 * @param {Entry | undefined} entry
 */
async function formatsOf(entry) {
  /** @type {Map<number, string>} */
  const codes = new Map();
  /** @type {('day' | number)[]} */
  const formats = [];
  let isList = false;
  if (!entry) return formats;
  await hold(entry, {
    ...SILENT,
    open(name, tag) {
      const id = Number(attribute(tag, 'numFmtId'));
      if (name === 'numFmt') codes.set(id, attribute(tag, 'formatCode') ?? '');
      if (name === 'cellXfs') isList = true;
      if (name === 'xf' && isList) formats.push(formatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isList = false;
    },
  });
  return formats;
}

/**
 * @param {Entry} entry
 * @param {Shared} shared
 * @returns {AsyncGenerator<Row[], void, undefined>}
 */
async function* rowsOf(entry, shared) {
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
