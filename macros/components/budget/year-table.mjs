/**
 * The table of a budget by year, its chart, and what the calculation takes for granted: in words, for the page, for
 * papers and for spreadsheets.
 * @module
 */

import { COLUMNS } from './years.mjs';
import { amount, rounded, stop } from './results.mjs';

/**
 * @typedef {import('../../browser/text/cells.mjs').Cell} Cell
 * @typedef {import('../../browser/text/bars.mjs').Bars} Bars
 * @typedef {import('./years.mjs').Figures} Figures
 * @typedef {import('./years.mjs').Row} Row
 * @typedef {import('./years.mjs').Sum} Sum
 * @typedef {import('./years.mjs').Years} Years
 */

export const HEAD = ['Poste', ...COLUMNS.map(({ title }) => title)];

/**
 * Return the rows of the table, as words: a cell that stops says so.
 *
 * @param {Years} years
 * @returns {string[][]}
 */
export function yearRows({ rows }) {
  return rows.map((row) => [row.label, ...COLUMNS.map(({ of }) => written(row, row[of]))]);
}

/**
 * @param {Row} row
 * @param {Sum} sum
 */
function written({ isToNote }, sum) {
  return isToNote ? 'montant à noter' : sum.range ? amount(sum.range) : stopped(sum);
}

/** @param {Sum} sum one that has no range */
function stopped({ wrong }) {
  return wrong.length ? 'à corriger' : 'à compléter';
}

/**
 * Return the rows that a spreadsheet takes: one for each amount, its bounds as numbers in two columns.
 *
 * @param {Years} years
 * @returns {Cell[][]} year, what it is, nothing, both bounds, unit, what stops it
 */
export function yearCells({ rows }) {
  return COLUMNS.flatMap(({ title, of }) =>
    rows.map((row) => {
      const { range, ...why } = row[of];
      const cents = range && !row.isToNote ? rounded(range) : null;
      const words = written(row, row[of]);
      const bounds = cents ? [{ cents: cents.low }, { cents: cents.high }] : [words, words];
      return [title, row.label, '', ...bounds, '€', range ? null : stop({ range, ...why }).text];
    }),
  );
}

/**
 * Say what stops the sums, and what they do without.
 *
 * @param {Years} years
 * @returns {string[]}
 */
export function yearNotes({ rows, toNote }) {
  const sums = rows.flatMap(({ first, both }) => [first, both]);
  const wrong = [...new Set(sums.flatMap((sum) => sum.wrong))];
  const missing = [...new Set(sums.flatMap((sum) => sum.missing))];
  return [
    ...(wrong.length ? [`À corriger, pour finir le calcul\u00a0: ${wrong.join(', ')}.`] : []),
    ...(missing.length ? [`À compléter, pour finir le calcul\u00a0: ${missing.join(', ')}.`] : []),
    ...(toNote.length ? [`Hors des totaux, sans montant noté\u00a0: ${toNote.join(', ')}.`] : []),
  ];
}

/**
 * Say what the calculation takes for granted.
 *
 * @param {Figures} figures
 * @param {Years} years
 * @returns {string[]}
 */
export function assumptions(figures, { granted, hoped, resources }) {
  const { basis, charges, rate, faults } = figures;
  const isBare = basis === 'par-an' && !charges && !rate && !faults.some(({ name }) => name === 'les charges');
  return [
    'Coût de l’année\u00a0: la coordination et les autres coûts. Ceux de la première année n’y sont qu’une fois.',
    'Deuxième année, puis chaque année suivante\u00a0: les mêmes montants, sans hausse.',
    'Reste le plus bas\u00a0: coût le plus bas moins ressources les plus hautes. Le plus haut\u00a0: l’inverse.',
    'Un montant noté dans une seule des deux cases compte pour les deux.',
    'L’aide compte la première année seulement, les rémunérations spécifiques les années suivantes seulement.',
    ...(granted && hoped ? ['L’aide espérée est comptée à la place de l’aide accordée, jamais en plus.'] : []),
    ...(isBare ? ['Aucune charge n’est notée\u00a0: la coordination compte le salaire seul.'] : []),
    ...(granted || hoped ? [] : ['Aucune aide n’est notée\u00a0: elle ne réduit rien.']),
    ...(resources ? [] : ['Aucune rémunération n’est notée\u00a0: elle ne réduit rien.']),
    'Calcul au centime près\u00a0: seul ce qui s’affiche est arrondi.',
  ];
}

/**
 * Return the bars of costs and of resources, for the first year and for those after.
 *
 * @param {Years} years
 * @returns {Bars}
 */
export function yearBars({ total, granted, hoped, resources }) {
  const bar = (/** @type {string} */ label, /** @type {Row['kind']} */ kind, /** @type {Sum} */ sum) => {
    return { label, text: sum.range ? amount(sum.range) : stopped(sum), isFull: kind === 'total', sum };
  };
  const groups = [
    {
      title: 'Première année',
      bars: [total, granted, hoped].flatMap((row) => (row ? [bar(nameOf(row), row.kind, row.first)] : [])),
    },
    {
      title: 'Deuxième année, puis chaque année suivante',
      bars: [total, resources].flatMap((row) => (row ? [bar(nameOf(row), row.kind, row.following)] : [])),
    },
  ];
  const amounts = groups.flatMap(({ bars }) => bars.flatMap(({ sum }) => (sum.range ? [sum.range.high] : [])));
  const most = amounts.reduce((highest, high) => (high > highest ? high : highest), 1n);
  return {
    title: 'Coûts et ressources par année',
    groups: groups.map(({ title, bars }) => ({
      title,
      bars: bars.map(({ label, text, isFull, sum }) => {
        const { low, high } = sum.range ?? { low: 0n, high: 0n };
        return { label, text, isFull, low: share(low, most), high: share(high, most) };
      }),
    })),
  };
}

/** @param {Row} row */
function nameOf({ kind, label }) {
  return kind === 'total' ? 'Coût' : label.replace(/,.*/, '');
}

/**
 * @param {bigint} amount
 * @param {bigint} most
 * @returns {number} thousandths of the longest bar
 */
function share(amount, most) {
  return Number((amount * 1000n) / most);
}
