/**
 * The visitor's words for the dossier's keys: those of the tools on the page.
 * @module
 */

import { rowOf } from '../../browser/store/grammar.mjs';

/** @type {Record<string, string>} */
const KNOWN = { 'commune/name': 'Commune', 'commune/code': 'Commune (code)', federation: 'Fédération régionale' };

/** Fields of rows that no control shows, or whose tool is not open. @type {Record<string, string>} */
const FIELDS = {
  ...{ text: 'Idée', quadrant: 'Case', votes: 'Voix', priority: 'Priorité', into: 'Réunie avec', group: 'Groupe' },
  ...{
    example: 'Exemple de 2019',
    action: 'Action',
    who: 'Qui s’en charge',
    due: 'Pour quand',
    name: 'Nom',
    stage: 'Étape',
  },
};

/**
 * Return where a text stands, such as « Feuille de route : Appeler la fédération : Note ».
 *
 * @param {string} key
 * @param {Document} [page]
 */
export function labelOf(key, page = document) {
  const known = KNOWN[key];
  if (known) return known;
  const tool = page.querySelector(`[data-tool-state="${CSS.escape(key.split('/').slice(0, 2).join('/'))}"] a`);
  const control = controlOf(key, page);
  const section = control?.closest('[data-section]');
  const words = [
    tool?.textContent,
    section instanceof HTMLElement ? section.dataset.section : '',
    control ? nameOf(control) : fieldName(key.split('/').at(-1) ?? ''),
  ];
  return words.filter(Boolean).join('\u00a0: ');
}

/** @param {string} field */
function fieldName(field) {
  return FIELDS[field] ?? field.replace(/-/g, ' ');
}

/**
 * @param {string} key
 * @param {Document} page
 * @returns {Element | null}
 */
function controlOf(key, page) {
  const control = page.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const row = rowOf(key);
  if (control || !row) return control;
  // A row that is not here yet: its template knows the names of its fields.
  const collection = row.row.replace(/\/row\/[^/]+$/, '');
  const list = page.querySelector(`[data-collection="${CSS.escape(collection)}"]`);
  const template = list?.parentElement?.querySelector('template');
  return template?.content.querySelector(`[data-field="${CSS.escape(row.field)}"]`) ?? null;
}

/** @param {Element} control */
function nameOf(control) {
  const field = control.getAttribute('data-field');
  const inTemplate = field && control.closest('*')?.parentElement?.querySelector(`label[data-for="${field}"]`);
  if (inTemplate) return inTemplate.textContent?.trim() ?? '';
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    return control.closest('fieldset')?.querySelector('legend')?.textContent?.trim() ?? '';
  }
  const { labels } = /** @type {HTMLInputElement} */ (control);
  return labels?.[0]?.textContent?.trim() ?? control.getAttribute('aria-label') ?? '';
}
