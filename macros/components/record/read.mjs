/**
 * What the page says of a record.
 * @module
 */

import { choiceWords } from '../../browser/forms/choice-words.mjs';
import { find, findAll } from '../../browser/page/elements.mjs';

/**
 * @typedef {import('./answers.mjs').Cell} Cell
 * @typedef {import('./answers.mjs').Part} Part
 */

/**
 * @param {HTMLElement} root
 * @returns {import('./answers.mjs').RecordModel}
 */
export function readRecord(root) {
  return {
    name: root.id,
    title: root.getAttribute('aria-label') ?? '',
    owner: root.dataset.owner === 'msp' ? 'msp' : 'commune',
    closing: root.querySelector('[data-closing]')?.textContent ?? '',
    signatures: findAll(root, '[data-signature]').map(({ textContent }) => textContent ?? ''),
    sections: findAll(root, '[data-part-of]').map((section) => ({
      title: section.dataset.section ?? '',
      parts: findAll(section, '[data-part]').map((part) => readPart(part, root.id)),
      pour: JSON.parse(section.dataset.pourFrom ?? 'null'),
    })),
  };
}

/**
 * @param {HTMLElement} part
 * @param {string} name that of the record
 * @returns {Part}
 */
function readPart(part, name) {
  const { part: kind, facts = '', section: title = '' } = part.dataset;
  if (kind === 'facts') return { kind, title, ids: facts.split(' ') };
  if (kind === 'ticks') return { kind, title, choices: findAll(part, '.tick').map(readChoice) };
  const id = part.id.slice(name.length + 1);
  const key = `record/${name}/${id}`;
  if (kind === 'field') return { kind, key, cell: { ...readCell(part), id } };
  const lines = findAll(part, '[data-item]');
  const template = part.querySelector('template');
  const one = template?.content ?? lines[0] ?? part;
  return {
    kind: 'table',
    title,
    key,
    noun: part.dataset.noun ?? '',
    isPath: part.dataset.path !== undefined,
    columns: findAll(one, '.field').map(readCell),
    items: template ? undefined : lines.map(readItem),
  };
}

/** @param {HTMLElement} line */
function readItem(line) {
  return { id: line.dataset.item ?? '', text: line.dataset.section ?? '' };
}

/** @param {HTMLElement} line */
function readChoice(line) {
  const box = find(line, 'input', HTMLInputElement);
  return { key: box.dataset.key ?? '', text: choiceWords(line), isShared: box.dataset.shared !== undefined };
}

/**
 * @param {HTMLElement} place
 * @returns {Cell}
 */
function readCell(place) {
  const control = find(place, 'input, textarea, select', HTMLElement);
  const options = control instanceof HTMLSelectElement ? [...control.options] : [];
  const { key = '', field = key.replace(/.*\//, '') } = control.dataset;
  return {
    id: field,
    label: choiceWords(place),
    isShared: control.dataset.shared !== undefined,
    isDay: control.dataset.day !== undefined,
    words: new Map(options.filter(({ value }) => value).map(({ value, text }) => [value, text])),
  };
}
