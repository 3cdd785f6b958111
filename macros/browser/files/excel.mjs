/**
 * The sheets of an Excel workbook (ISO/IEC 29500), whoever wrote it.
 * @module
 */

import { formatOf } from './cell-values.mjs';
import { Collected, rowsOf } from './excel-rows.mjs';
import { attribute, telling } from './markup.mjs';
import { Refusal } from './refusal.mjs';
import { headFirst } from './rows.mjs';

/**
 * @typedef {import('./markup.mjs').Listener} Listener
 * @typedef {import('./zip.mjs').Entry} Entry
 * @typedef {Map<string, Entry>} Parts by path, in small letters
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
