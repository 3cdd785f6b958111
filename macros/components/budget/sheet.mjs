/**
 * The clean sheet of a budget, and its table: every figure as it was understood, or said to be unreadable.
 * @module
 */

import { formatEuros, formatNumber, readNumber } from '../../browser/text/numbers.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { figureError } from './figures.mjs';

/**
 * @typedef {import('../../browser/text/cells.mjs').Cell} Cell
 *
 * @typedef {object} Figure
 * @property {string} question
 * @property {string} unit
 * @property {string} low as it was typed
 * @property {string} high as it was typed; empty where one figure is asked
 *
 * @typedef {object} Answer what one line of the sheet says
 * @property {string} words the question
 * @property {string} [text] an answer in words
 * @property {Figure} [figure] or an answer in figures
 * @property {string} [more] what goes after it
 */

export const HEADING = ['Partie', 'Question', 'Réponse', 'Au moins', 'Au plus', 'Unité', 'À corriger'];

/**
 * Return a figure in words: « 2 à 3 jours », « 1 200,00 € à 1 500,00 € ».
 *
 * @param {Figure} figure
 */
export function figureWords({ question, unit, low, high }) {
  const bounds = [low, high].filter(Boolean).map((typed) => {
    const reading = readNumber(typed);
    if (reading.kind !== 'value') return quote(typed);
    return unit === '€' ? formatEuros(reading.value) : formatNumber(reading.value);
  });
  const wrong = faultOf({ question, unit, low, high });
  const said = bounds.join(' à ') + (unit && unit !== '€' ? `\u00a0${unit}` : '');
  return wrong ? `${said}. Hors du calcul\u00a0: ${wrong}` : said;
}

/**
 * @param {Figure} figure
 * @returns {string} why the figure is out of the calculation; empty if it counts
 */
function faultOf({ question, low, high }) {
  return figureError(question, low) || figureError(question, high, low);
}

/**
 * Return a line of the table: figures as numbers, each in its column.
 *
 * @param {string} part
 * @param {Answer} answer
 * @returns {Cell[]}
 */
export function row(part, { words, text = '', figure, more = '' }) {
  if (!figure) return [part, words, text, null, null, null, null];
  const cells = [figure.low, figure.high].map((typed) => {
    const reading = readNumber(typed);
    if (reading.kind !== 'value') return typed || null;
    return figure.unit === '€' ? { cents: reading.value } : Number(reading.value) / 100;
  });
  return [part, words, more, ...cells, figure.unit, faultOf(figure)];
}

/**
 * @param {string} part
 * @param {import('./results.mjs').Line} line
 * @returns {Cell[]}
 */
export function resultRow(part, { text, label, cents }) {
  const bounds = cents ? [{ cents: cents.low }, { cents: cents.high }, '€'] : [null, null, null];
  return [part, label ?? 'Calcul', text, ...bounds, null];
}
