/**
 * A file of the visitor turned into findings, or into the lines of a table of her own: its content tells what it is.
 *
 * Everything is read piece by piece, and nothing is kept but what is counted: a file of a gigabyte takes no more memory
 * than a small one.
 * @module
 */

import { textOf } from '../../browser/files/decode.mjs';
import { rowsOf } from '../../browser/files/csv.mjs';
import { canInflate, inflated } from '../../browser/files/gzip.mjs';
import { JsonObjects } from '../../browser/files/json.mjs';
import { Refusal, isRefusal } from '../../browser/files/refusal.mjs';
import { HEAD } from '../../browser/files/rows.mjs';
import { ENOUGH, kindOf } from '../../browser/files/sniff.mjs';
import { Source, peeked } from '../../browser/files/source.mjs';
import { isWorkbook, sheetsOf } from '../../browser/files/workbook.mjs';
import { entriesOf } from '../../browser/files/zip.mjs';
import { readersOf } from './readers.mjs';
import { joinYears, titleOf } from './sums.mjs';

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {import('./sums.mjs').Finding} Finding
 * @typedef {import('../../browser/files/gzip.mjs').Chunks} Chunks
 * @typedef {import('../../browser/files/gzip.mjs').Inflater} Inflater
 * @typedef {import('../../browser/files/rows.mjs').Row} Row
 *
 * What public files count: one finding a kind of file.
 * @typedef {{kind: 'findings', findings: Finding[]}} Findings
 * The visitor's own table: its lines as they stand, the row of titles among the first ten, numbered as in a
 * spreadsheet; at most 700. `sheet` is the name of the sheet of a workbook, empty for a text; `others` are those of the
 * sheets that hold a table of hers too, and are left.
 * @typedef {{kind: 'table', lines: Row[], sheet: string, others: string[]}} Table
 * @typedef {Findings | Table} Result
 *
 * @typedef {object} Means
 * @property {Territory | null} territory
 * @property {string[]} titles folded titles of the tool's own tables
 * @property {string} fileName
 * @property {(read: number) => void} [onProgress] bytes read out of `file.size`
 * @property {AbortSignal} [signal]
 * @property {() => Promise<unknown> | undefined} [pause] a promise when it is time to let the page answer
 * @property {import('./readers.mjs').Bring} bring fetches what only some files or browsers need
 */

/** Where the sites of FINESS+ stand in it. */
const SITES = ['pmej', 'ege'];
/** Titles of the files that name health professionals, one by one. */
const PERSONS = ['identifiant pp', 'identification nationale pp'];
/** Rows among which the titles of the visitor's own table are looked for. */
const TITLES = 10;
/** No more lines than what may be taken from it: files of several dozen megabytes are chosen by mistake too. */
const MOST_LINES = 700;
/** How many archives may stand one in another. */
const DEEPEST = 3;
/** Bytes of an archive or of a workbook that stands in another one: they are held. */
const MOST_HELD = 60_000_000;
const SYSTEM = /^__MACOSX\/|(?:^|\/)\.[^/]*$/;

/** @type {string[]} what stops everything: whatever else is refused, the other parts of the file are read */
const FINAL = [
  ...['persons', 'no-commune', 'not-loaded', 'unreadable', 'damaged', 'incomplete'],
  ...['too-dense', 'too-big', 'too-long'],
];
/** @type {string[]} what is said of a part that is none of the files we count */
const NOT_OURS = [
  ...['empty', 'no-heading', 'not-text', 'pdf', 'web-page', 'old-workbook', 'other-workbook', 'other-zip'],
  ...['bad-json', 'other-json', 'no-file', 'open-quote', 'too-wide'],
];

/**
 * @param {Blob} file
 * @param {Means} means
 * @returns {Promise<Result>} rejected with a Refusal, with the reason of the signal, or with what `bring` throws
 */
export async function readFile(file, means) {
  const source = new Source(file, means);
  const read = async (/** @type {Inflater | undefined} */ inflater) => {
    const reading = new Reading(means, inflater);
    await reading.whole(source);
    return reading.result;
  };
  if (!canInflate()) return read(await means.bring('inflate'));
  try {
    return await read(undefined);
  } catch (error) {
    // Browsers refuse a `.gz` file made of several parts, which is no damaged one.
    if (!isRefusal(error) || error.code !== 'damaged') throw error;
    const inflater = await means.bring('inflate').catch(() => undefined);
    if (!inflater) throw error;
    return read(inflater);
  }
}

/** One file, with all that stands in it. */
class Reading {
  /** @type {Finding[]} */
  #findings = [];
  /** @type {Table[]} */
  #tables = [];
  /** @type {Refusal[]} */
  #refusals = [];
  #isArchive = false;

  /**
   * @param {Means} means
   * @param {Inflater} [inflater]
   */
  constructor(means, inflater) {
    this.means = means;
    this.readers = readersOf(means.bring);
    this.inflater = inflater;
  }

  /**
   * @param {Source} source
   * @param {string} [name]
   * @param {number} [depth] how many archives it stands in
   */
  whole(source, name = this.means.fileName, depth = 0) {
    return this.#try(() => this.#read(source.chunks(), { source, name, depth }));
  }

  /** @returns {Result} */
  get result() {
    if (this.#findings.length) return { kind: 'findings', findings: joinYears(this.#findings) };
    const [table, ...others] = this.#tables;
    if (others.some(({ sheet }) => !sheet)) throw new Refusal('many-files');
    if (table) return { ...table, others: others.map(({ sheet }) => sheet) };
    const telling = this.#refusals.find(({ code }) => !NOT_OURS.includes(code));
    const [first] = this.#refusals;
    throw telling ?? (this.#isArchive || !first ? new Refusal('no-file') : first);
  }

  /**
   * Read a part, and go on with the others where it is refused.
   *
   * @param {() => Promise<void>} read
   */
  async #try(read) {
    try {
      await read();
    } catch (error) {
      if (!isRefusal(error) || FINAL.includes(error.code)) throw error;
      this.#refusals.push(error);
    }
  }

  /**
   * Read what bytes hold, whatever it is.
   *
   * @param {Chunks} given
   * @param {{source: Source, name: string, depth: number}} place the file that they are, or that they stand in
   */
  async #read(given, place) {
    try {
      const { head, chunks } = await peeked(given, ENOUGH);
      const kind = kindOf(head);
      if (kind === 'json') await this.#readSites(chunks, place.source);
      else if (kind === 'text') {
        const rows = rowsOf(textOf(chunks), (cells) => this.#known(cells));
        await this.#readRows(rows, place.source, { fileName: place.name, sheetName: '' });
      } else if (place.depth === DEEPEST) throw new Refusal('other-zip');
      else if (kind === 'gzip') {
        await this.#read(inflated(chunks, 'gzip', this.inflater), { ...place, depth: place.depth + 1 });
      } else if (place.depth) await this.#readZip(await held(chunks, place.source), place);
      else await this.#readZip(place.source, place);
    } finally {
      await given.return();
    }
  }

  /**
   * @param {Source} source
   * @param {{name: string, depth: number}} place
   */
  async #readZip(source, { name, depth }) {
    const entries = await entriesOf(source, this.inflater);
    if (isWorkbook(entries)) {
      for await (const { name: sheetName, rows } of sheetsOf(entries)) {
        await this.#try(() => this.#readRows(rows, source, { fileName: name, sheetName }));
      }
      return;
    }
    const files = entries.filter((entry) => !SYSTEM.test(entry.name));
    this.#isArchive = files.length !== 1;
    for (const entry of files) {
      await this.#try(() => this.#read(entry.read(), { source, name: entry.name, depth: depth + 1 }));
    }
  }

  /**
   * @param {Chunks} chunks of a JSON file
   * @param {Source} source
   */
  async #readSites(chunks, source) {
    const { count } = await this.readers.sites();
    /** @type {ReturnType<typeof count> | undefined} */
    let counter;
    const objects = new JsonObjects(SITES, (site) => {
      counter ??= count({ territory: this.#territory, generatedAt: objects.top.generatedAt ?? '' });
      counter.take(site);
    });
    for await (const chunk of chunks) {
      objects.push(chunk);
      await source.rest();
    }
    objects.finish();
    if (!counter) throw new Refusal('other-json');
    this.#findings.push(counter.finish());
  }

  /**
   * @param {AsyncIterable<Row[]>} batches the first one has at least 40 rows, or all of them
   * @param {Source} source
   * @param {{fileName: string, sheetName: string}} names
   */
  async #readRows(batches, source, names) {
    /** @type {((row: Row) => void) | undefined} */
    let take;
    let finish = () => {};
    for await (const batch of batches) {
      if (!take) ({ take, finish } = await this.#opened(batch.slice(0, HEAD), names));
      for (const row of batch) take(row);
      await source.rest();
    }
    if (!take) throw new Refusal('empty');
    finish();
  }

  /**
   * Choose what reads a table.
   *
   * @param {Row[]} first its first rows
   * @param {{fileName: string, sheetName: string}} names
   * @returns {Promise<{take: (row: Row) => void, finish: () => void}>}
   */
  async #opened(first, names) {
    const head = first.map(({ cells }) => cells);
    if (head.some(namesPersons)) throw new Refusal('persons');
    const reader = this.readers.tables.find(({ recognises }) => recognises(head));
    if (reader) {
      const counter = await reader.count({ territory: this.#territory, ...names, head });
      return { take: ({ cells }) => counter.take(cells), finish: () => void this.#findings.push(counter.finish()) };
    }
    if (!head.slice(0, TITLES).some((cells) => this.#ours(cells))) throw new Refusal('no-heading');
    /** @type {Table} */
    const table = { kind: 'table', lines: [], sheet: names.sheetName, others: [] };
    const take = (/** @type {Row} */ row) => {
      if (table.lines.push(row) > MOST_LINES) throw new Refusal('too-many');
    };
    return { take, finish: () => void this.#tables.push(table) };
  }

  get #territory() {
    const { territory } = this.means;
    if (!territory) throw new Refusal('no-commune');
    return territory;
  }

  /**
   * Return how many titles of the visitor's own tables a row holds.
   *
   * @param {string[]} cells
   */
  #ours(cells) {
    return cells.filter((cell) => this.means.titles.includes(titleOf(cell))).length;
  }

  /**
   * Return how well a row is known, so that the right separator is found.
   *
   * @param {string[]} cells
   */
  #known(cells) {
    const isPublic = namesPersons(cells) || this.readers.tables.some(({ recognises }) => recognises([cells]));
    return isPublic ? cells.length : this.#ours(cells);
  }
}

/** @param {string[]} cells */
function namesPersons(cells) {
  return cells.some((cell) => PERSONS.includes(titleOf(cell)));
}

/**
 * Hold an archive that stands in another one: its list is at its end.
 *
 * @param {Chunks} chunks
 * @param {Source} source what it is read from
 */
async function held(chunks, { signal, pause }) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_HELD) throw new Refusal('too-big');
    parts.push(chunk.slice());
  }
  return new Source(new Blob(parts), { signal, pause });
}
