/**
 * The clean sheet of a budget, and its table: every figure as it was understood, or said to be unreadable.
 * @module
 */

import { tableOf } from '../../browser/text/columns.mjs';
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
 *
 * @typedef {import('./results.mjs').Line} Line
 * @typedef {Line & {question: string}} Result `question` is the one that it answers
 * @typedef {{title: string, answers: (Answer | Result)[]}} Theme
 */

/** What is left to pay, by question. @type {Record<string, string | undefined>} */
const REST = {
  'reste-premiere-annee': 'Reste à payer la première année',
  'reste-suivantes': 'Reste à payer ensuite',
};
export const HEADING = ['Partie', 'Question', 'Réponse', 'Au moins', 'Au plus', 'Unité', 'À corriger'];

/**
 * Return the sheet: the figures of each theme in a table, then the totals, then how they are calculated.
 *
 * @param {{title: string, blanks: string[], themes: Theme[]}} written `blanks` are what is written at the top
 * @param {Line[]} totals
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function budgetSheet({ title, blanks, themes }, totals) {
  const answers = themes.flatMap((theme) => theme.answers).filter((answer) => 'words' in answer);
  const parts = answers.length
    ? [...themes.map(themePart), totalsPart(themes, totals), calculation(themes)].filter(
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
    return figure ? [[words, ...boundsOf(figure), figure.unit, more, faultOf(figure)]] : [];
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
 * @param {Line[]} totals
 */
function totalsPart(themes, totals) {
  const rests = resultsOf(themes).flatMap(({ question, ...line }) => {
    const year = REST[question];
    return year && line.cents ? [{ ...line, label: `${year}\u00a0: ${line.label?.toLowerCase()}` }] : [];
  });
  const rows = [...totals, ...rests].flatMap(({ label = '', cents }) =>
    cents ? [[label, amount(cents.low), amount(cents.high), '€']] : [],
  );
  return { title: 'Totaux', lines: [], table: tableOf(['Total', 'Au moins', 'Au plus', 'Unité'], rows) };
}

/** @param {Theme[]} themes */
function calculation(themes) {
  const said = resultsOf(themes).map(({ text }) => text);
  return { title: 'Le calcul', lines: [...new Set(said)], table: undefined };
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
function boundsOf({ unit, low, high }) {
  return [low || high, high || low].map((typed) => {
    const reading = readNumber(typed);
    if (reading.kind !== 'value') return quote(typed);
    return unit === '€' ? amount(reading.value) : formatNumber(reading.value);
  });
}

/**
 * Return an amount without its sign, which stands in a column.
 *
 * @param {bigint} cents
 */
function amount(cents) {
  return formatEuros(cents).replace('\u00a0€', '');
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
