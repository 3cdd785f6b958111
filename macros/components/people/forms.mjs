/**
 * The controls of the persons: a label and its field, made in the page.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { ANSWERS } from '../../browser/store/people.mjs';

/**
 * @typedef {HTMLInputElement | HTMLSelectElement} Control
 * @typedef {[value: string, text: string][]} Choices
 */

/** What is written of a person, in the order of the forms. @type {[field: string, label: string, type: string][]} */
export const CARD = [
  ['name', 'Nom', 'text'],
  ['role', 'Profession ou fonction', 'text'],
  ['organisation', 'Organisation', 'text'],
  ['family', 'Famille', 'select'],
  ['phone', 'Téléphone', 'tel'],
  ['email', 'Courriel', 'email'],
];
/** @type {Choices} */
export const ANSWER_CHOICES = [['', 'Sans réponse'], ...Object.entries(ANSWERS)];

/**
 * Make a control with its label above it.
 *
 * @param {string} id
 * @param {string} label
 * @param {string} type of the input, or `select`
 * @param {Choices} [choices]
 * @returns {{field: HTMLElement, control: Control}}
 */
export function labelled(id, label, type, choices) {
  const control = /** @type {Control} */ (element(type === 'select' ? 'select' : 'input'));
  control.id = id;
  if (control instanceof HTMLInputElement) {
    // What is typed as an address is taken as it is: a browser would refuse it without saying why.
    control.type = type === 'search' ? type : 'text';
    control.inputMode = type;
    control.autocomplete = 'off';
  } else fill(control, choices ?? []);
  const name = element('label', '', label);
  name.setAttribute('for', id);
  return { field: element('div', 'field', name, control), control };
}

/**
 * @param {HTMLSelectElement} select
 * @param {Choices} choices
 */
export function fill(select, choices) {
  select.replaceChildren(...choices.map(([value, text]) => new Option(text, value)));
}

/**
 * Make a box with its label beside it.
 *
 * @param {string} id
 * @param {string} label
 */
export function box(id, label) {
  const control = /** @type {HTMLInputElement} */ (element('input'));
  control.type = 'checkbox';
  control.id = id;
  const name = element('label', '', label);
  name.setAttribute('for', id);
  return { field: element('p', 'tick', control, ' ', name), control };
}

/**
 * @param {string} label
 * @param {() => void} act
 * @param {string} [look]
 */
export function button(label, act, look = 'btn plain') {
  const made = /** @type {HTMLButtonElement} */ (element('button', look, label));
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
