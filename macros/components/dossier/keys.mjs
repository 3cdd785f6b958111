/**
 * What the dossier's page says of a key: the visitor's words for it and for its value, and whether it may travel.
 *
 * The tools on the page speak first, with their controls; then what their components declare.
 * @module
 */

import { isDay, longDay } from '../../browser/calendar/days.mjs';
import { fieldOf, valueWords } from '../../browser/store/fields.mjs';
import { rowOf } from '../../browser/store/grammar.mjs';
import { FIELDS } from './fields.mjs';

const MOST_LETTERS = 160;

/**
 * Whether a share link may carry what stands under a key. What is not classified never travels.
 *
 * @param {string} key
 * @param {Document} [page]
 */
export function isShared(key, page = document) {
  const field = fieldOf(FIELDS, key);
  return field ? field.reach === 'shared' : Boolean(controlOf(key, page)?.hasAttribute('data-shared'));
}

/**
 * Return where a text stands, such as « Feuille de route : Appeler la fédération : Note ».
 *
 * @param {string} key
 * @param {Document} [page]
 */
export function labelOf(key, page = document) {
  const tool = page.querySelector(`[data-tool-state="${CSS.escape(key.split('/').slice(0, 2).join('/'))}"] a`);
  const control = controlOf(key, page);
  const section = control?.closest('[data-section]');
  const words = [
    tool?.textContent,
    section instanceof HTMLElement ? section.dataset.section : '',
    (control && nameOf(control)) || (fieldOf(FIELDS, key)?.label ?? key.split('/').at(-1)?.replace(/-/g, ' ')),
  ];
  return words.filter(Boolean).join('\u00a0: ');
}

/**
 * Return a value in words, cut where it is long.
 *
 * @param {string} key
 * @param {import('../../browser/store/grammar.mjs').Value} value
 * @param {Document} [page]
 */
export function wordsOf(key, value, page = document) {
  if (value === null) return 'rien';
  if (typeof value === 'boolean') return value ? 'coché' : 'non coché';
  const text = String(value);
  if (isDay(text)) return longDay(text);
  const words = valueWords(fieldOf(FIELDS, key), text) ?? choiceOf(key, text, page) ?? text;
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
}

/**
 * Return the words of the choice that has this value.
 *
 * @param {string} key
 * @param {string} value
 * @param {Document} page
 */
function choiceOf(key, value, page) {
  const control = controlOf(key, page);
  const choices = control instanceof HTMLSelectElement ? control.options : radiosBeside(control);
  const choice = [...choices].find((each) => each.value === value);
  return (choice instanceof HTMLInputElement ? choice.closest('label') : choice)?.textContent?.trim();
}

/**
 * @param {Element | null} control
 * @returns {NodeListOf<HTMLInputElement> | []}
 */
function radiosBeside(control) {
  return control?.closest('fieldset')?.querySelectorAll('input[type=radio]') ?? [];
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
