/**
 * The results of a budget in words, with the calculation that gives them.
 * @module
 */

import { formatEuros, formatNumber } from '../../browser/text/numbers.mjs';
import { chargesOf, exact, inCents, otherCosts } from './calculation.mjs';
import { between } from './understood.mjs';
import { yearsOf } from './years.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('./years.mjs').Figures} Figures
 * @typedef {import('./years.mjs').Row} Row
 * @typedef {import('./years.mjs').Sum} Sum
 * @typedef {import('./years.mjs').Years} Years
 * @typedef {{text: string, label?: string, cents?: Range}} Line a result, and what a spreadsheet makes of it
 * Lines by question.
 * @typedef {{'cout-annuel': Line[], 'reste-premiere-annee': Line[], 'reste-suivantes': Line[]}} Results
 */

/**
 * @param {Figures} figures
 * @param {unknown} asked whether the aid is in the request to the ARS: the id of a choice
 * @param {Years} [years] what the figures come to
 * @returns {Results}
 */
export function results(figures, asked, years = yearsOf(figures)) {
  const { cost } = years;
  if (!cost.range) {
    const why = [stop(cost)];
    return { 'cout-annuel': why, 'reste-premiere-annee': why, 'reste-suivantes': why };
  }
  return {
    'cout-annuel': [
      ...chargesLine(figures),
      result('Coordination', `Coordination\u00a0: ${formula(figures)}`, cost.range),
      ...yearly(figures, cost.range, years.total),
      ...(years.toNote.length ? [{ text: `Hors du total, sans montant noté\u00a0: ${years.toNote.join(', ')}.` }] : []),
    ],
    'reste-premiere-annee': firstYear(years, asked),
    'reste-suivantes': followingYears(years),
  };
}

/**
 * Say why a sum stops: a figure that it needs cannot be read, or is not noted.
 *
 * @param {Sum} sum
 * @param {string} [start] what it is the sum of
 * @returns {Line}
 */
export function stop({ wrong, missing }, start = '') {
  if (wrong.length) {
    return { text: `${start ? `${start}\u00a0: calcul` : 'Calcul'} arrêté. À corriger\u00a0: ${wrong.join(', ')}.` };
  }
  return { text: `Pour calculer, il manque\u00a0: ${missing.join(', ')}.` };
}

/**
 * Return how a part of the salary is counted.
 *
 * @param {Figures} figures
 * @returns {Line[]}
 */
function chargesLine(figures) {
  const words = rateWords(figures);
  const charges = chargesOf(figures);
  return words && charges ? [{ text: `Charges\u00a0: ${words}.`, label: 'Charges', cents: rounded(charges) }] : [];
}

/**
 * Return the charges as a part of the salary, such as « 42 % de 30 000,00 € = 12 600,00 € ».
 *
 * @param {Figures} figures
 * @returns {string} empty where they are an amount, or are not counted
 */
export function rateWords(figures) {
  const { basis, salary, rate } = figures;
  const charges = chargesOf(figures);
  if (basis !== 'par-an' || !rate || !salary || !charges) return '';
  return `${between(rate, formatNumber)}\u00a0% de ${between(salary, formatEuros)} ${sum(charges)}`;
}

/** @param {Figures} figures */
function formula(figures) {
  const { basis, days, weeks, day, salary } = figures;
  const number = (/** @type {Range | null} */ range) => between(range ?? NOTHING, formatNumber);
  const euros = (/** @type {Range | null} */ range) => between(range ?? NOTHING, formatEuros);
  const charges = chargesOf(figures);
  return basis === 'par-an'
    ? `${euros(salary)} de salaire${charges ? ` + ${amount(charges)} de charges` : ''}`
    : `(${number(days)} jours par semaine) × (${number(weeks)} semaines) × (${euros(day)} par jour)`;
}
const NOTHING = { low: 0n, high: 0n };

/**
 * Return what the first year costs with the other costs, and a following one; or why one stops.
 *
 * @param {Figures} figures
 * @param {Range} cost
 * @param {Row} total
 * @returns {Line[]}
 */
function yearly(figures, cost, { first, following }) {
  if (first.wrong.join() === following.wrong.join() && first.wrong.length) return [stop(first)];
  /** @type {[string, 'first' | 'following', Sum][]} */
  const years = [
    ['Première année', 'first', first],
    ['Années suivantes', 'following', following],
  ];
  return years.flatMap(([label, year, { range, ...why }]) => {
    if (!range) return [stop({ range, ...why }, label)];
    const others = otherCosts(figures, year);
    const calculation = `${label}\u00a0: (${amount(cost)}) + autres coûts (${amount(others)})`;
    return others.high === 0n ? [] : [result(label, calculation, range)];
  });
}

/**
 * @param {Years} years
 * @param {unknown} asked
 * @returns {Line[]}
 */
function firstYear({ total, granted, hoped, rests }, asked) {
  const rest = (/** @type {string} */ label, /** @type {Row} */ aid, /** @type {Row | undefined} */ remaining) => {
    if (!remaining?.first.range || !total.first.range || !aid.first.range) {
      return stop(remaining?.first ?? total.first, rests.length > 1 ? label : '');
    }
    const calculation = `${label}\u00a0: (${amount(total.first.range)}) − ${amount(aid.first.range)}`;
    return result(label, calculation, remaining.first.range, surplus(remaining.first.range, 'L’aide'));
  };
  const reminder = new Map([
    [
      'a-ajouter',
      'Ajoutez l’aide à votre demande à l’agence régionale de santé (ARS)\u00a0: elle n’y figure pas encore.',
    ],
    ['inconnu', 'Demandez si l’aide figure dans votre demande à l’agence régionale de santé (ARS).'],
  ]).get(String(asked));
  if (!total.first.range) return [stop(plainly(rests))];
  return [
    ...(granted || hoped ? [] : [whole('Sans aide notée', total.first.range)]),
    ...(granted ? [rest('Avec l’aide accordée', granted, rests[0])] : []),
    ...(hoped ? [rest('Si l’aide espérée arrive', hoped, rests.at(-1))] : []),
    ...(reminder ? [{ text: reminder }] : []),
  ];
}

/**
 * Return all that stops what is left of the first year.
 *
 * @param {Row[]} rests
 * @returns {Sum}
 */
function plainly(rests) {
  return { range: null, wrong: [...new Set(rests.flatMap(({ first }) => first.wrong))], missing: [] };
}

/**
 * @param {Years} years
 * @returns {Line[]}
 */
function followingYears({ total, resources, rests }) {
  const remaining = rests[0]?.following;
  if (!remaining?.range || !total.following.range) return [stop(remaining ?? total.following)];
  if (!resources?.following.range) return [whole('Sans rémunération notée', total.following.range)];
  const calculation = `Chaque année\u00a0: (${amount(total.following.range)}) − (${amount(resources.following.range)})`;
  return [result('Chaque année', calculation, remaining.range, surplus(remaining.range, 'La rémunération'))];
}

/**
 * @param {string} label
 * @param {string} calculation
 * @param {Range} total
 * @param {string} [remark]
 * @returns {Line}
 */
function result(label, calculation, total, remark = '') {
  return { text: `${calculation} ${sum(total)}.${remark}`, label, cents: rounded(total) };
}

/**
 * @param {string} why
 * @param {Range} cost
 * @returns {Line}
 */
function whole(why, cost) {
  return { text: `${why}, il reste tout le coût\u00a0: ${amount(cost)}.`, label: why, cents: rounded(cost) };
}

/**
 * @param {Range} range exact
 * @returns {Range} cents
 */
export function rounded({ low, high }) {
  return { low: inCents(low).cents, high: inCents(high).cents };
}

/**
 * @param {Range} remaining
 * @param {string} what
 */
function surplus({ low, high }, what) {
  if (high < 0n) return ` ${what} dépasse le coût.`;
  return low < 0n ? ` ${what} peut dépasser le coût.` : '';
}

/** @param {Range} total */
function sum(total) {
  const isWhole = inCents(total.low).whole && inCents(total.high).whole;
  // Only what is shown is rounded; the sums go on with the exact amount.
  return `${isWhole ? '=' : '≈'} ${amount(total)}`;
}

/** @param {Range} range exact */
export function amount(range) {
  return between(range, (exactly) => formatEuros(inCents(exactly).cents));
}
