/**
 * What the readers of public files share: what they return, how figures are read and written, means, sheets of years.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';
import { formatNumber } from '../../browser/text/numbers.mjs';

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {import('./places.mjs').Place} Place
 *
 * @typedef {object} Measure one line to accept
 * @property {string} ref which figure of which publisher: permanent, such as `bpe/D265`
 * @property {string} label in French, its unit said
 * @property {string} unit `count`, `apl`, `percent` or `other`
 * @property {string} [date] where it differs from the date of the finding
 * @property {boolean} ticked whether it is proposed
 * @property {Record<Place, string | null>} values written in French: null where the file does not hold it, '0' for none
 *
 * @typedef {object} Finding
 * @property {string} id
 * @property {string} found what the file is
 * @property {string} source
 * @property {string} date '2025', '2026-08-13' or empty
 * @property {Measure[]} measures
 * @property {string[]} remarks what to know before accepting
 * @property {import('./teams.mjs').Team[]} [teams] of the département
 *
 * @typedef {object} Counter fed with every row, the head included; both may throw a Refusal
 * @property {(cells: string[]) => void} take
 * @property {() => Finding} finish
 *
 * @typedef {{territory: Territory, fileName: string, sheetName?: string, head: string[][]}} Table
 * @typedef {object} TableReader
 * @property {(head: string[][]) => boolean} recognises a table by its first rows, 40 at most
 * @property {(table: Table) => Counter} count
 */

/** No figure of these files is as large. */
const MOST = 1e10;
/** Written in place of a figure that the publisher keeps: it is not zero. */
export const HIDDEN = 'non publié';
export const NO_DATE = 'La date n’est pas écrite dans le fichier\u00a0: notez-la après l’ajout.';
/** Rows that a spreadsheet can hold: it opens a longer file without a word, and saves what it held. */
export const SHEET_ROWS = 1_048_576;

/** @type {Place[]} */
const PLACES = ['commune', 'around', 'epci', 'department', 'france'];

/**
 * Return values for each place.
 *
 * @template T
 * @param {(place: Place) => T} value
 * @returns {Record<Place, T>}
 */
export function everywhere(value) {
  return /** @type {Record<Place, T>} */ (Object.fromEntries(PLACES.map((place) => [place, value(place)])));
}

/**
 * Read a figure of a public file: 1.89, « 1,89 », « 1 234,5 ».
 *
 * @param {string | undefined} cell
 * @returns {number | null | undefined} null for a blank cell, undefined where it is no number: « s », « N/A », « nc »
 */
export function readFigure(cell) {
  const text = (cell ?? '').replace(/[\s\u00a0\u202f']/g, '');
  if (!text) return null;
  // Where both stand, the last one is the decimal sign; one alone always is: these files write no thousands with it.
  const grouped = text.lastIndexOf(',') > text.lastIndexOf('.') ? /\./g : /,(?=.*\.)/g;
  const plain = text.replace(grouped, '').replace(',', '.');
  const number = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?$/i.test(plain) ? Number(plain) : NaN;
  return Math.abs(number) < MOST ? number : undefined;
}

/**
 * Write a figure with two decimals at most: « 1,89 », « 1 234 ».
 *
 * @param {number} number
 */
export function write(number) {
  return formatNumber(BigInt(Math.round(number * 100)));
}

/**
 * Return the Insee code of a commune. A spreadsheet drops leading zeros: 1001 stands for 01001.
 *
 * @param {string | undefined} cell
 * @returns {string} empty where it is none
 */
export function communeCode(cell) {
  const text = (cell ?? '').trim().toUpperCase();
  const code = /^\d{4}$/.test(text) ? `0${text}` : text;
  return /^(?:\d\d|2[AB])\d{3}$/.test(code) ? code : '';
}

/**
 * Return the code of a département: 1 stands for 01.
 *
 * @param {string | undefined} cell
 */
export function departmentOf(cell) {
  return (cell ?? '').trim().toUpperCase().padStart(2, '0');
}

/**
 * Return a cell folded, to tell whether it is a title: a cell of notes may be long, a title is not.
 *
 * @param {string | undefined} cell
 */
export function titleOf(cell) {
  return fold((cell ?? '').slice(0, 200));
}

/**
 * Return words as a part of a permanent reference: « Médecins généralistes » → medecins-generalistes.
 *
 * @param {string} words
 */
export function slug(words) {
  return fold(words).replaceAll(' ', '-');
}

/**
 * Return the last year of a text.
 *
 * @param {string} text
 * @returns {string} empty where there is none
 */
export function yearOf(text) {
  return text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1) ?? '';
}

/** A mean of figures, each with its weight. The weight of a single figure does not count. */
export class Mean {
  count = 0;
  /** Figures that the publisher keeps. */
  hidden = 0;
  weight = 0;
  #sum = 0;
  #only = 0;

  /**
   * @param {number | null | undefined} figure as `readFigure` returns it
   * @param {number} weight
   */
  add(figure, weight) {
    if (figure === undefined) this.hidden += 1;
    if (typeof figure !== 'number') return;
    this.count += 1;
    this.weight += weight;
    this.#sum += figure * weight;
    this.#only = figure;
  }

  /** @returns {string | null} null where there is no figure, or no weight to make one of several */
  get text() {
    if (this.count === 1) return write(this.#only);
    if (this.weight) return write(this.#sum / this.weight);
    return !this.count && this.hidden ? HIDDEN : null;
  }
}

/**
 * Make one finding of the sheets of a file that hold the same figures, year by year: the last year is proposed, the
 * others are there to be ticked.
 *
 * @param {Finding[]} findings
 * @returns {Finding[]}
 */
export function joinYears(findings) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map();
  for (const finding of findings) groups.set(finding.id, [...(groups.get(finding.id) ?? []), finding]);
  return [...groups.values()].map((sheets) => {
    const [last, ...older] = sheets.sort((a, b) => b.date.localeCompare(a.date));
    if (!last || !older.length) return /** @type {Finding} */ (last);
    const others = older.flatMap(({ date, measures }) =>
      measures.map((measure) => ({ ...measure, date: measure.date ?? date, ticked: false })),
    );
    return {
      ...last,
      measures: [...last.measures.map((measure) => ({ ...measure, date: measure.date ?? last.date })), ...others],
      remarks: [
        ...last.remarks,
        'Le fichier a d’autres années\u00a0: elles sont à la suite, cochez celles qui vous servent.',
      ],
    };
  });
}
