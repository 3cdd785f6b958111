/**
 * The rows of a question as a file, for another program or a spreadsheet.
 * @module
 */

import { downloadTable } from '../../browser/forms/table.mjs';
import { download } from '../../browser/page/download.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { countCell } from '../../browser/text/cells.mjs';
import { toCsv } from '../../browser/text/csv.mjs';

/**
 * @typedef {{id: string, label: string}[]} Fields
 * @typedef {Record<string, any>[]} Rows the values of each, by field
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 */

/**
 * @param {string} id of the question
 * @param {Fields} fields
 * @param {Rows} rows
 * @param {DossierStore} store
 * @returns {string} what to say of it
 */
export function exportCsv(id, fields, rows, { dossier, surroundings }) {
  const lines = rows.map((values) => fields.map((field) => values[field.id] ?? null));
  const text = toCsv([fields.map(({ label }) => label), ...lines]);
  return download(fileName(id, dossier, surroundings.clock(), 'csv'), text, 'text/csv;charset=utf-8');
}

/**
 * @param {string} id of the question
 * @param {Fields} fields
 * @param {Rows} rows
 * @param {DossierStore} store
 * @returns {Promise<string>} what to say of it
 */
export function exportTable(id, fields, rows, store) {
  const lines = rows.map((values) =>
    fields.map((field) => {
      const value = values[field.id] ?? null;
      return field.id === 'count' ? countCell(value) : value;
    }),
  );
  return downloadTable(id, [fields.map(({ label }) => label), ...lines], store);
}
