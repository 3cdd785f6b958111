/**
 * The results of a budget in words, with the calculation that gives them.
 * @module
 */

import { formatEuros, formatNumber } from '../../browser/text/numbers.mjs';
import { add, exact, inCents, left, otherCosts, work } from './calculation.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('./calculation.mjs').Figures} Figures
 * Lines by question.
 * @typedef {{'cout-annuel': string[], 'reste-premiere-annee': string[], 'reste-suivantes': string[]}} Results
 */

/**
 * @param {Figures} figures
 * @param {unknown} asked whether the aid is in the request to the ARS: the id of a choice
 * @returns {Results}
 */
export function results(figures, asked) {
  const cost = work(figures);
  if (!cost) {
    const missing = [`Pour calculer, il manque\u00a0: ${missingFigures(figures).join(', ')}.`];
    return { 'cout-annuel': missing, 'reste-premiere-annee': missing, 'reste-suivantes': missing };
  }
  const first = add(cost, otherCosts(figures, 'first'));
  const following = add(cost, otherCosts(figures, 'following'));
  return {
    'cout-annuel': [
      `Coordination\u00a0: ${formula(figures)} ${sum(cost)}.`,
      ...withOthers('Première année', cost, otherCosts(figures, 'first'), first),
      ...withOthers('Années suivantes', cost, otherCosts(figures, 'following'), following),
    ],
    'reste-premiere-annee': firstYear(figures, first, asked),
    'reste-suivantes': followingYears(figures, following),
  };
}

/** @param {Figures} figures */
function missingFigures({ basis, days, weeks, day }) {
  if (basis === 'par-an') return ['le salaire d’une année'];
  return [
    ...(days ? [] : ['les jours par semaine']),
    ...(weeks ? [] : ['les semaines dans l’année']),
    ...(day ? [] : ['le coût d’une journée']),
  ];
}

/** @param {Figures} figures */
function formula({ basis, days, weeks, day, salary, charges }) {
  const number = (/** @type {Range | null} */ range) => between(range, formatNumber);
  const euros = (/** @type {Range | null} */ range) => between(range, formatEuros);
  return basis === 'par-an'
    ? `${euros(salary)} de salaire${charges ? ` + ${euros(charges)} de charges` : ''}`
    : `(${number(days)} jours par semaine) × (${number(weeks)} semaines) × (${euros(day)} par jour)`;
}

/**
 * @param {string} label
 * @param {Range} cost
 * @param {Range} others
 * @param {Range} total
 */
function withOthers(label, cost, others, total) {
  return others.high === 0n
    ? []
    : [`${label}\u00a0: (${amount(cost)}) + autres coûts (${amount(others)}) ${sum(total)}.`];
}

/**
 * @param {Figures} figures
 * @param {Range} cost
 * @param {unknown} asked
 */
function firstYear({ hoped, granted }, cost, asked) {
  const rest = (/** @type {string} */ label, /** @type {bigint} */ aid) => {
    const aidRange = { low: aid, high: aid };
    const remaining = left(cost, exact(aidRange));
    return `${label}\u00a0: (${amount(cost)}) − ${formatEuros(aid)} ${sum(remaining)}.${surplus(remaining, 'L’aide')}`;
  };
  const reminder = new Map([
    [
      'a-ajouter',
      'Ajoutez l’aide à votre demande à l’agence régionale de santé (ARS)\u00a0: elle n’y figure pas encore.',
    ],
    ['inconnu', 'Demandez si l’aide figure dans votre demande à l’agence régionale de santé (ARS).'],
  ]).get(String(asked));
  return [
    ...(granted === null && hoped === null ? [`Sans aide notée, il reste tout le coût\u00a0: ${amount(cost)}.`] : []),
    ...(granted === null ? [] : [rest('Avec l’aide accordée', granted)]),
    ...(hoped === null ? [] : [rest('Si l’aide espérée arrive', hoped)]),
    ...(reminder ? [reminder] : []),
  ];
}

/**
 * @param {Figures} figures
 * @param {Range} cost
 */
function followingYears({ resources }, cost) {
  if (!resources) return [`Sans rémunération notée, il reste tout le coût\u00a0: ${amount(cost)}.`];
  const remaining = left(cost, exact(resources));
  const calculation = `(${amount(cost)}) − (${between(resources, formatEuros)}) ${sum(remaining)}`;
  return [`Chaque année\u00a0: ${calculation}.${surplus(remaining, 'La rémunération')}`];
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
  const whole = inCents(total.low).whole && inCents(total.high).whole;
  // Only what is shown is rounded; the sums go on with the exact amount.
  return `${whole ? '=' : '≈'} ${amount(total)}`;
}

/** @param {Range} range */
function amount(range) {
  return between(range, (exactly) => formatEuros(inCents(exactly).cents));
}

/**
 * @param {Range | null} range
 * @param {(value: bigint) => string} write
 */
function between(range, write) {
  const { low, high } = range ?? { low: 0n, high: 0n };
  return low === high ? write(low) : `${write(low)} à ${write(high)}`;
}
