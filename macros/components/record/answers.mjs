/**
 * What a record holds: what was filled in, in words, and the rows of its tables.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {object} Cell what is filled in one go
 * @property {string} id that of a column; of a field, its own
 * @property {string} label
 * @property {boolean} isShared whether a version to share may hold it
 * @property {boolean} isDay
 * @property {Map<string, string>} words those of its choices, by value
 *
 * @typedef {{kind: 'facts', title: string, ids: string[]}} Facts
 * @typedef {{kind: 'field', key: string, cell: Cell}} FieldPart
 * @typedef {{kind: 'ticks', title: string, choices: {key: string, text: string, isShared: boolean}[]}} Ticks
 *
 * @typedef {object} TablePart
 * @property {'table'} kind
 * @property {string} title
 * @property {string} key the start of its keys
 * @property {string} noun what a row is
 * @property {boolean} isPath whether its rows are steps, one after the other
 * @property {Cell[]} columns
 * @property {{id: string, text: string}[]} [items] its rows, where they are known in advance
 *
 * @typedef {Facts | FieldPart | Ticks | TablePart} Part
 *
 * @typedef {object} Pour what becomes actions: the ids of fields, or of the columns of a table
 * @property {string} [table]
 * @property {string} [title]
 * @property {string} [who]
 * @property {string} [due]
 * @property {string} [note]
 * @property {string} [prefix] what the title of the action starts with
 *
 * @typedef {{title: string, parts: Part[], pour: Pour | null}} Section
 *
 * @typedef {object} RecordModel what the page says of the record
 * @property {string} name its id
 * @property {string} title
 * @property {'commune' | 'msp'} owner whose paper it is
 * @property {string} closing
 * @property {string[]} signatures who signs it
 * @property {Section[]} sections
 *
 * @typedef {object} Filled a row with what is written in it
 * @property {string} key the start of its keys
 * @property {string} title what the row is, where that is known in advance
 * @property {Record<string, string>} values as they were typed, by column
 */

/**
 * Return what is filled in, in words: that of a choice, the day that was understood.
 *
 * @param {Cell} cell
 * @param {string} typed
 */
export function answerOf({ isDay, words }, typed) {
  const day = isDay ? parseDay(typed) : undefined;
  // A choice that nobody offers any more means nothing to a reader.
  return words.size ? (words.get(typed) ?? '') : day ? shortDay(day) : typed;
}

/**
 * @param {Dossier} dossier
 * @param {string} key
 */
export function textAt(dossier, key) {
  return String(get(dossier, key) ?? '').trim();
}

/**
 * Return the rows of a table in which something is written.
 *
 * @param {TablePart} table
 * @param {Dossier} dossier
 * @returns {Filled[]}
 */
export function filledRows(table, dossier) {
  return allRows(table, dossier).filter(({ values }) => Object.values(values).some(Boolean));
}

/**
 * Return the rows of a table, filled or not.
 *
 * @param {TablePart} table
 * @param {Dossier} dossier
 * @returns {Filled[]}
 */
export function allRows({ key, columns, items }, dossier) {
  const all = items
    ? items.map(({ id, text }) => ({ key: `${key}/${id}`, title: text }))
    : rows(dossier, key).map(({ id }) => ({ key: `${key}/row/${id}`, title: '' }));
  return all.map((row) => {
    const values = columns.map(({ id }) => [id, textAt(dossier, `${row.key}/${id}`)]);
    return { ...row, values: /** @type {Record<string, string>} */ (Object.fromEntries(values)) };
  });
}
