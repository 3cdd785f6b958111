/**
 * What the dossier's page says of a key: the visitor's words for it and for its value.
 *
 * The tools on the page speak first, with their controls; then what their components declare; then the page, which
 * names départements, régions, federations and parts of meetings. No key, no code is ever shown.
 * @module
 */

import { dayOf, hourOf, isDay, longDay } from '../../browser/calendar/days.mjs';
import { fieldOf, valueWords } from '../../browser/store/fields.mjs';
import { rowOf } from '../../browser/store/grammar.mjs';
import { choicesOf, nameOf } from './controls.mjs';
import { FIELDS } from './fields.mjs';
import { controlOf, templateOf } from './reach.mjs';

/**
 * @typedef {import('../../browser/store/grammar.mjs').Value} Value
 * @typedef {(key: string) => Value} Read what the dossiers in question hold: it names their rows
 */

const MOST_LETTERS = 160;
const MOST_NAME = 60;
const UNKNOWN = 'Information que cette version du site ne connaît pas';

/**
 * Return the name of the tool that a key belongs to, or an empty text.
 *
 * @param {string} key
 * @param {Document} [page]
 */
export function toolOf(key, page = document) {
  // The lists of actions are one tool.
  const [start = ''] = key.split('/');
  const names = [toolKey(key), start].map((name) => `[data-tool-state="${CSS.escape(name)}"] a`);
  const tool = page.querySelector(names.join());
  return tool?.textContent?.trim() ?? '';
}

/**
 * Return where a text stands, such as « Feuille de route : Appeler la fédération : Note ».
 *
 * @param {string} key
 * @param {Document} [page]
 * @param {Read} [read]
 */
export function labelOf(key, page = document, read = nothing) {
  return [toolOf(key, page), placeOf(key, page, read)].filter(Boolean).join('\u00a0: ');
}

/**
 * Return where a text stands in its tool.
 *
 * @param {string} key
 * @param {Document} [page]
 * @param {Read} [read]
 */
export function placeOf(key, page = document, read = nothing) {
  const { item, field } = partsOf(key, page, read);
  return [...new Set([...item, field])].join('\u00a0: ');
}

/**
 * Return what a text is about, such as an action or a person, and what its field says of it.
 *
 * @param {string} key
 * @param {Document} [page]
 * @param {Read} [read]
 * @returns {{item: string[], field: string}} the item has no words where the field says all
 */
export function partsOf(key, page = document, read = nothing) {
  const control = controlOf(key, page);
  const section = control?.closest('[data-section]');
  const row = rowOf(key)?.row;
  const name = row ? rowName(row, page, read) : '';
  const words = [
    (section instanceof HTMLElement ? section.dataset.section : partOf(key, page)) ?? '',
    name && `«\u00a0${name}\u00a0»`,
  ];
  const field = (control && nameOf(control)) || fieldOf(FIELDS, key)?.label || UNKNOWN;
  return { item: words.filter(Boolean), field };
}

/**
 * Return a value in words, cut where it is long.
 *
 * @param {string} key
 * @param {Value} value
 * @param {Document} [page]
 * @param {Read} [read]
 */
export function wordsOf(key, value, page = document, read = nothing) {
  if (value === null) return 'rien';
  if (typeof value === 'boolean') return value ? 'coché' : 'non coché';
  const text = String(value);
  if (isDay(text)) return longDay(text);
  const field = fieldOf(FIELDS, key);
  const choices = choicesOf(key, page);
  const words = valueWords(field, text) ?? choices.get(text) ?? inKind(key, value, field?.kind, page, read);
  if (words) return cut(words, MOST_LETTERS);
  // A choice that nobody offers: its code means nothing to a reader.
  return field?.values || choices.size ? 'un choix que cette version du site ne connaît pas' : cut(text, MOST_LETTERS);
}

/** @type {Read} */
function nothing() {
  return null;
}

/** @param {string} key */
function toolKey(key) {
  return key.split('/').slice(0, 2).join('/');
}

/**
 * @param {string} text
 * @param {number} most
 */
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/**
 * @param {string} key
 * @param {string | number} value
 * @param {import('../../browser/store/fields.mjs').Kind | undefined} kind
 * @param {Document} page
 * @param {Read} read
 * @returns {string | undefined} undefined where the value is a text
 */
function inKind(key, value, kind, page, read) {
  const number = Number(value);
  switch (kind) {
    case 'name':
      return (
        nameIn(page, `${toolKey(key)}/${value}`) ??
        // A timer counts the turns of the groups too.
        (rowName(`${toolKey(key)}/groups/row/${value}`, page, read) ||
          'un nom que cette version du site ne connaît pas')
      );
    case 'row':
      return rowName((rowOf(key)?.row ?? '').replace(/[^/]+$/, String(value)), page, read) || 'une ligne sans titre';
    case 'card':
      return rowName(`${toolKey(key)}/cards/row/${value}`, page, read) || 'une idée sans titre';
    case 'place':
      return placeWords(String(value), page, read);
    case 'moment':
      return Number.isFinite(number) ? momentWords(number) : undefined;
    case 'length':
      return Number.isFinite(number) ? minutesWords(Math.round(number / 60_000)) : undefined;
    case 'mark':
      return 'un repère que le site lit seul';
    case 'minutes':
      return /^-?\d+$/.test(String(value)) ? minutesWords(number) : undefined;
    default:
      return undefined;
  }
}

/**
 * Return where an action comes from: a decision, a priority, a practice that was ticked.
 *
 * @param {string} key
 * @param {Document} page
 * @param {Read} read
 */
function placeWords(key, page, read) {
  const control = controlOf(key, page);
  const name = control ? nameOf(control) : rowName(key, page, read);
  const words = [toolOf(key, page), name && `«\u00a0${cut(name, MOST_NAME)}\u00a0»`].filter(Boolean);
  return words.join('\u00a0: ') || 'un autre outil';
}

/** @param {number} time */
function momentWords(time) {
  if (Number.isNaN(new Date(time).getTime())) return undefined;
  return `${longDay(dayOf(time))} à ${hourOf(time)}`;
}

/** @param {number} minutes */
function minutesWords(minutes) {
  return `${minutes} ${Math.abs(minutes) < 2 ? 'minute' : 'minutes'}`;
}

/**
 * Return the name of the part of a tool that no control of the page shows, such as a sequence that a timer counts.
 *
 * @param {string} key
 * @param {Document} page
 */
function partOf(key, page) {
  const ids = key.split('/').slice(2, -1);
  return ids.map((id) => nameIn(page, `${toolKey(key)}/${id}`)).find(Boolean);
}

/**
 * Return what the page calls an id, such as `commune/department/63`.
 *
 * @param {Document} page
 * @param {string} path
 * @returns {string | undefined}
 */
function nameIn(page, path) {
  const names = page.querySelector('template[data-names]');
  if (!(names instanceof HTMLTemplateElement)) return undefined;
  return names.content.querySelector(`[data-id="${CSS.escape(path)}"]`)?.textContent?.trim();
}

/**
 * Return what a row is about: the text of the first of its fields that has one, before the persons that it names.
 *
 * @param {string} row the start of its keys
 * @param {Document} page
 * @param {Read} read
 */
function rowName(row, page, read) {
  const declared = Object.keys(FIELDS).map((pattern) => rowOf(pattern)?.field ?? '');
  const shown = [...(templateOf(row, page)?.content.querySelectorAll('[data-field]') ?? [])];
  const fields = new Set([...shown.map((control) => control.getAttribute('data-field') ?? ''), ...declared]);
  // What stands in no row declares none.
  fields.delete('');
  let person = '';
  for (const field of fields) {
    const value = read(`${row}/${field}`);
    if (typeof value !== 'string') continue;
    const known = fieldOf(FIELDS, `${row}/${field}`);
    const isCode = valueWords(known, value) || choicesOf(`${row}/${field}`, page).size;
    if (isCode || (known?.kind && known.kind !== 'person')) continue;
    const role = field === 'name' ? read(`${row}/role`) : null;
    const words = cut([value, role].filter(Boolean).join(', ').replace(/\s+/g, ' ').trim(), MOST_NAME);
    if (known?.kind !== 'person') return words;
    person ||= words;
  }
  return person;
}
