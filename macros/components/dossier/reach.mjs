/**
 * What of the dossier may travel, as the controls of the page and the components declare it.
 * @module
 */

import { fieldOf } from '../../browser/store/fields.mjs';
import { rowOf } from '../../browser/store/grammar.mjs';
import { FIELDS } from './fields.mjs';

/**
 * Whether a share link may carry what stands under a key. What is not classified never travels.
 *
 * @param {string} key
 * @param {Document} [page]
 * @returns {boolean | undefined} undefined if nothing here says so: its tool may come later
 */
export function isShared(key, page = document) {
  const field = fieldOf(FIELDS, key);
  return field ? field.reach === 'shared' : controlOf(key, page)?.hasAttribute('data-shared');
}

/**
 * Return the control that writes under a key.
 *
 * @param {string} key
 * @param {Document} page
 * @returns {Element | null}
 */
export function controlOf(key, page) {
  const control = page.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const row = rowOf(key);
  if (control || !row) return control;
  // A row that is not here yet: its template knows the names of its fields.
  return templateOf(row.row, page)?.content.querySelector(`[data-field="${CSS.escape(row.field)}"]`) ?? null;
}

/**
 * Return the template of the rows of a list, which knows the names of their fields.
 *
 * @param {string} row the start of its keys
 * @param {Document} page
 */
export function templateOf(row, page) {
  const collection = row.replace(/\/row\/[^/]+$/, '');
  const list = page.querySelector(`[data-collection="${CSS.escape(collection)}"]`);
  return list?.parentElement?.querySelector('template');
}
