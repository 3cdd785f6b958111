/**
 * The clean sheet of a budget, and its table: every figure as it was understood, or said to be unreadable.
 * @module
 */

import { tableOf } from '../../browser/text/columns.mjs';
import { formatEuros, formatNumber, readNumber } from '../../browser/text/numbers.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { figureError, readTyped } from './figures.mjs';
import { HEAD, assumptions, yearBars, yearNotes, yearRows } from './year-table.mjs';

/**
 * @typedef {import('../../browser/text/cells.mjs').Cell} Cell
 *
 * @typedef {object} Figure
 * @property {string} question
 * @property {string} unit of the question: where it begins with « € », an amount
 * @property {string} low as it was typed
 * @property {string} high as it was typed; empty where one figure is asked
 *
 * @typedef {object} Answer what one line of the sheet says
 * @property {string} words the question
 * @property {string} [text] an answer in words
 * @property {Figure} [figure] or an answer in figures
 * @property {string} [more] what goes after it
 *
 * @typedef {import('./results.mjs').Line} Line
 * @typedef {Line & {question: string}} Result `question` is the one that it answers
 * @typedef {{title: string, answers: (Answer | Result)[]}} Theme
 */

export const HEADING = ['Partie', 'Question', 'Réponse', 'Au moins', 'Au plus', 'Unité', 'À corriger'];

/**
 * Return the sheet: the figures of each theme in a table, then the years in another, then how they are calculated.
 *
 * @param {{title: string, blanks: string[], themes: Theme[]}} written `blanks` are what is written at the top
 * @param {import('./years.mjs').Figures} figures
 * @param {import('./years.mjs').Years} years what they come to
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function budgetSheet({ title, blanks, themes }, figures, years) {
  const answers = themes.flatMap((theme) => theme.answers).filter((answer) => 'words' in answer);
  const parts = answers.length
    ? [...themes.map(themePart), ...yearParts(themes, figures, years)].filter(
        ({ lines, table }) => lines?.length || table,
      )
    : [];
  return {
    title,
    owner: 'msp',
    intro: parts.length ? blanks : [...blanks, 'Rien n’est encore rempli.'],
    parts,
  };
}

/** @param {Theme} theme */
function themePart({ title, answers }) {
  const said = answers.flatMap((answer) => ('words' in answer ? [answer] : []));
  const rows = said.flatMap(({ words, figure, more = '' }) => {
    return figure ? [[words, ...boundsOf(figure), unitOf(figure), more, faultOf(figure)]] : [];
  });
  return {
    title,
    lines: said.flatMap(inWords),
    table: tableOf(['Ligne', 'Au moins', 'Au plus', 'Unité', 'Précision', 'Hors du calcul'], rows),
  };
}

/** @param {Answer} answer */
function inWords({ words, text, more }) {
  // A question ends with its own sign.
  const start = words + (words.endsWith('?') ? ' ' : '\u00a0: ');
  return text ? [[start + text, more].filter(Boolean).join(', ')] : [];
}

/**
 * @param {Theme[]} themes
 * @param {import('./years.mjs').Figures} figures
 * @param {import('./years.mjs').Years} years
 * @returns {import('../../browser/text/sheet.mjs').Part[]}
 */
function yearParts(themes, figures, years) {
  const calculation = { title: 'Le calcul', lines: [...new Set(resultsOf(themes).map(({ text }) => text))] };
  if (years.isEmpty) return [calculation];
  const table = { head: HEAD, rows: yearRows(years) };
  return [
    { title: 'Le budget par année', text: yearNotes(years), table, pictures: [yearBars(years)] },
    calculation,
    { title: 'Ce que le calcul suppose', lines: assumptions(figures, years) },
  ];
}

/**
 * @param {Theme[]} themes
 * @returns {Result[]}
 */
function resultsOf(themes) {
  return themes.flatMap(({ answers }) => answers.flatMap((answer) => ('words' in answer ? [] : [answer])));
}

/**
 * Return both bounds as they are understood: one alone counts as both. What cannot be read stays as it was typed.
 *
 * @param {Figure} figure
 */
function boundsOf({ question, unit, low, high }) {
  return [low || high, high || low].map((typed) => {
    const { reading, isRate } = readTyped(question, typed);
    // A number that no year holds is still a number.
    const number = reading.kind === 'value' ? reading : readNumber(typed);
    if (number.kind !== 'value') return quote(typed);
    if (isRate) return `${formatNumber(number.value)}\u00a0%`;
    // The sign of an amount stands in a column.
    return isAmount(unit) ? formatEuros(number.value).replace('\u00a0€', '') : formatNumber(number.value);
  });
}

/** @param {string} unit */
function isAmount(unit) {
  return unit.startsWith('€');
}

/**
 * Return the unit of the figures: charges are an amount, or a part of the salary.
 *
 * @param {Figure} figure
 */
function unitOf({ question, unit, low, high }) {
  if (!isAmount(unit)) return unit;
  return [low, high].some((typed) => readTyped(question, typed).isRate) ? 'du salaire' : '€';
}

/**
 * @param {Figure} figure
 * @returns {string} why the figure is out of the calculation; empty if it counts
 */
function faultOf({ question, low, high }) {
  return figureError(question, low) || figureError(question, high, low);
}

/**
 * Return a line of the table: figures as numbers, each in its column. What is to be put right is not one.
 *
 * @param {string} part
 * @param {Answer} answer
 * @returns {Cell[]}
 */
export function row(part, { words, text = '', figure, more = '' }) {
  if (!figure) return [part, words, text, null, null, null, null];
  const fault = faultOf(figure);
  const unit = unitOf(figure);
  const cells = [figure.low, figure.high].map((typed) => {
    const { reading } = readTyped(figure.question, typed);
    if (fault || reading.kind !== 'value') return typed || null;
    return unit === '€' ? { cents: reading.value } : { hundredths: reading.value };
  });
  return [part, words, more, ...cells, unit === 'du salaire' ? '% du salaire' : unit, fault];
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
