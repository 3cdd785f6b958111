/**
 * The budget year by year: the first, the second, both together, and each one after. What cannot be read, or is not
 * noted yet, stops the sums that need it and is named; it counts neither for nothing nor for zero.
 * @module
 */

import { NONE, add, exact, left, work } from './calculation.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('./calculation.mjs').Expense} Expense
 * @typedef {import('./calculation.mjs').Figures & {faults: import('./figures.mjs').Fault[]}} Figures
 *
 * @typedef {object} Sum
 * @property {Range | null} range exact; null where something stops it
 * @property {string[]} wrong what cannot be read
 * @property {string[]} missing what is not noted, and is needed
 *
 * @typedef {object} Row
 * @property {string} label
 * @property {'cost' | 'resource' | 'total' | 'rest'} kind
 * @property {Sum} first year
 * @property {Sum} following the second year, and each one after
 * @property {Sum} both of the two first years
 * @property {boolean} [isToNote] whether its amount is not noted yet: the totals do without it
 *
 * @typedef {object} Years
 * @property {Sum} cost of coordination itself, in any year
 * @property {Row} total
 * @property {Row | null} granted
 * @property {Row | null} hoped
 * @property {Row | null} resources
 * @property {Row[]} rests what is left to pay: with the aid that is granted, with the one that is hoped for
 * @property {Row[]} rows all of them, in the order to read
 * @property {string[]} toNote the expenses without an amount
 * @property {boolean} isEmpty whether no amount is known, nor stopped
 */

/** What each column of the table is for. @type {{title: string, of: 'first' | 'following' | 'both'}[]} */
export const COLUMNS = [
  { title: 'Première année', of: 'first' },
  { title: 'Deuxième année', of: 'following' },
  { title: 'Total sur deux ans', of: 'both' },
  { title: 'Chaque année suivante', of: 'following' },
];
/** A longer list of expenses is told in two lines on the page; papers and spreadsheets list them all. */
const MOST_EXPENSES = 20;

/**
 * @param {Figures} figures
 * @param {'whole' | 'short'} [detail]
 * @returns {Years}
 */
export function yearsOf(figures, detail = 'whole') {
  const cost = sumOf(work(figures), stopped(figures, 'cost'), missing(figures));
  const coordination = row('Coordination', 'cost', cost, cost);
  const expenses = figures.others.map(expenseRow);
  const all = [coordination, ...expenses];
  const total = summed('Coût de l’année', 'total', all);
  const aid = (/** @type {string} */ label, /** @type {'granted' | 'hoped'} */ of) => {
    const noted = figures[of];
    const sum = resource(noted === null ? null : { low: noted, high: noted }, stopped(figures, of));
    return sum && row(label, 'resource', sum, sumOf(NONE));
  };
  const granted = aid('Aide accordée', 'granted');
  const hoped = aid(`Aide espérée${granted ? ', à la place de celle-ci' : ''}`, 'hoped');
  const later = resource(figures.resources, stopped(figures, 'resources'));
  const resources = later && row('Rémunérations spécifiques', 'resource', sumOf(NONE), later);
  const rest = (/** @type {string} */ label, /** @type {Row | null} */ first) =>
    row(label, 'rest', minus(total.first, first?.first), minus(total.following, resources?.following));
  const rests = [
    ...(granted ? [rest('Reste à payer, avec l’aide accordée', granted)] : []),
    ...(hoped ? [rest('Reste à payer, si l’aide espérée arrive', hoped)] : []),
    ...(granted || hoped ? [] : [rest('Reste à payer, sans aide notée', null)]),
  ];
  const shown = detail === 'short' && expenses.length > MOST_EXPENSES ? inShort(figures.others, expenses) : expenses;
  const noted = [...all, granted, hoped, resources].flatMap((each) => each ?? []);
  return {
    ...{ cost, total, granted, hoped, resources, rests },
    rows: [coordination, ...shown, total, ...[granted, hoped, resources].flatMap((each) => each ?? []), ...rests],
    toNote: figures.others.filter(({ range, isWrong }) => !range && !isWrong).map(({ name = '' }) => name),
    isEmpty: noted.every(({ first, following, isToNote }) => isToNote || (!isTold(first) && !isTold(following))),
  };
}

/**
 * @param {Range | null} range exact
 * @param {string[]} [wrong]
 * @param {string[]} [lacking]
 * @returns {Sum}
 */
function sumOf(range, wrong = [], lacking = []) {
  const isStopped = wrong.length > 0 || lacking.length > 0;
  return { range: isStopped ? null : range, wrong, missing: lacking };
}

/**
 * @param {Sum[]} sums
 * @returns {Sum}
 */
function plus(sums) {
  const wrong = new Set(sums.flatMap((sum) => sum.wrong));
  const lacking = new Set(sums.flatMap((sum) => sum.missing));
  const range = sums.reduce((whole, sum) => add(whole, sum.range ?? NONE), NONE);
  return sumOf(range, [...wrong], [...lacking]);
}

/**
 * @param {Sum} cost
 * @param {Sum} [resource]
 * @returns {Sum}
 */
function minus(cost, resource = sumOf(NONE)) {
  const { wrong, missing: lacking } = plus([cost, resource]);
  return sumOf(cost.range && resource.range && left(cost.range, resource.range), wrong, lacking);
}

/**
 * @param {Range | null} cents
 * @param {string[]} wrong
 * @returns {Sum | null} nothing where nothing is noted
 */
function resource(cents, wrong) {
  return cents || wrong.length ? sumOf(cents && exact(cents), wrong) : null;
}

/**
 * @param {string} label
 * @param {Row['kind']} kind
 * @param {Sum} first
 * @param {Sum} following
 * @returns {Row}
 */
function row(label, kind, first, following) {
  return { label, kind, first, following, both: plus([first, following]) };
}

/**
 * @param {string} label
 * @param {Row['kind']} kind
 * @param {Row[]} rows
 */
function summed(label, kind, rows) {
  const sum = (/** @type {'first' | 'following'} */ year) => plus(rows.map((each) => each[year]));
  return row(label, kind, sum('first'), sum('following'));
}

/**
 * @param {Expense} expense
 * @returns {Row}
 */
function expenseRow({ name = '', label, once, range, isWrong = false }) {
  const sum = sumOf(range ? exact(range) : NONE, isWrong ? [name] : []);
  const title = (label || capital(name)) + (once ? ' (la première année seulement)' : '');
  return { ...row(title, 'cost', sum, once ? sumOf(NONE) : sum), ...(range || isWrong ? {} : { isToNote: true }) };
}

/**
 * Return expenses as two rows: those of each year, and those of the first one alone.
 *
 * @param {Expense[]} expenses
 * @param {Row[]} rows
 */
function inShort(expenses, rows) {
  return [false, true].flatMap((once) => {
    const some = rows.filter((_, index) => expenses[index]?.once === once);
    const title = `Autres coûts, ${once ? 'la première année seulement' : 'chaque année'} (${some.length})`;
    return some.length ? [summed(title, 'cost', some)] : [];
  });
}

/** @param {Sum} sum */
function isTold({ range, wrong }) {
  return Boolean(range) || wrong.length > 0;
}

/** @param {string} name */
function capital(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * @param {Figures} figures
 * @param {import('./figures.mjs').Fault['stops']} part
 */
function stopped({ faults }, part) {
  return faults.filter(({ stops }) => stops === part).map(({ name }) => name);
}

/**
 * Return what the cost of coordination still needs.
 *
 * @param {Figures} figures
 */
function missing({ basis, days, weeks, day, salary, faults }) {
  const needed =
    basis === 'par-an'
      ? [{ name: 'le salaire d’une année', figure: salary }]
      : [
          { name: 'les jours par semaine', figure: days },
          { name: 'les semaines dans l’année', figure: weeks },
          { name: 'le coût d’une journée', figure: day },
        ];
  return needed
    .filter(({ name, figure }) => !figure && !faults.some((fault) => fault.name === name))
    .map(({ name }) => name);
}
