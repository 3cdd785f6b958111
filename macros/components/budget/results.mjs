/**
 * The results of a budget in words, with the calculation that gives them.
 * @module
 */

import { formatEuros, formatNumber } from '../../browser/text/numbers.mjs';
import { add, exact, inCents, left, otherCosts, work } from './calculation.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('./calculation.mjs').Figures & {faults: import('./figures.mjs').Fault[]}} Figures
 * @typedef {{text: string, label?: string, cents?: Range}} Line a result, and what a spreadsheet makes of it
 * Lines by question.
 * @typedef {{'cout-annuel': Line[], 'reste-premiere-annee': Line[], 'reste-suivantes': Line[]}} Results
 */

/**
 * @param {Figures} figures
 * @param {unknown} asked whether the aid is in the request to the ARS: the id of a choice
 * @returns {Results}
 */
export function results(figures, asked) {
  const stopped = stop(figures, ['cost']);
  const cost = work(figures);
  if (stopped.length || !cost) {
    const why = stopped.length ? stopped : [missing(figures)];
    return { 'cout-annuel': why, 'reste-premiere-annee': why, 'reste-suivantes': why };
  }
  const first = add(cost, otherCosts(figures, 'first'));
  const following = add(cost, otherCosts(figures, 'following'));
  const firstStops = stop(figures, ['others', 'aid']);
  const followingStops = stop(figures, ['others', 'resources']);
  const totals = stop(figures, ['others']);
  return {
    'cout-annuel': [
      result('Coordination', `Coordination\u00a0: ${formula(figures)}`, cost),
      ...(totals.length
        ? totals
        : [
            ...withOthers('Première année', cost, otherCosts(figures, 'first'), first),
            ...withOthers('Années suivantes', cost, otherCosts(figures, 'following'), following),
          ]),
    ],
    'reste-premiere-annee': firstStops.length ? firstStops : firstYear(figures, first, asked),
    'reste-suivantes': followingStops.length ? followingStops : followingYears(figures, following),
  };
}

/**
 * Return what the first year costs, a following one, and both together.
 *
 * @param {Figures} figures
 * @returns {Line[]} nothing where a figure is missing or cannot be read
 */
export function totals(figures) {
  const cost = work(figures);
  if (!cost || stop(figures, ['cost', 'others']).length) return [];
  const first = add(cost, otherCosts(figures, 'first'));
  const following = add(cost, otherCosts(figures, 'following'));
  const line = (/** @type {string} */ label, /** @type {Range} */ total) => result(label, label, total);
  return [
    line('Première année', first),
    line('Chaque année suivante', following),
    line('Les deux premières années', add(first, following)),
  ];
}

/**
 * Return why a total stops: a figure that it needs cannot be read, and counts neither for nothing nor for zero.
 *
 * @param {Figures} figures
 * @param {import('./figures.mjs').Fault['stops'][]} parts
 * @returns {Line[]} one line, or none
 */
function stop({ faults }, parts) {
  const names = faults.filter(({ stops }) => parts.includes(stops)).map(({ name }) => name);
  return names.length ? [{ text: `Calcul arrêté. À corriger\u00a0: ${names.join(', ')}.` }] : [];
}

/**
 * @param {Figures} figures
 * @returns {Line}
 */
function missing({ basis, days, weeks, day }) {
  const names =
    basis === 'par-an'
      ? ['le salaire d’une année']
      : [
          ...(days ? [] : ['les jours par semaine']),
          ...(weeks ? [] : ['les semaines dans l’année']),
          ...(day ? [] : ['le coût d’une journée']),
        ];
  return { text: `Pour calculer, il manque\u00a0: ${names.join(', ')}.` };
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
 * @returns {Line[]}
 */
function withOthers(label, cost, others, total) {
  const calculation = `${label}\u00a0: (${amount(cost)}) + autres coûts (${amount(others)})`;
  return others.high === 0n ? [] : [result(label, calculation, total)];
}

/**
 * @param {Figures} figures
 * @param {Range} cost
 * @param {unknown} asked
 * @returns {Line[]}
 */
function firstYear({ hoped, granted }, cost, asked) {
  const rest = (/** @type {string} */ label, /** @type {bigint} */ aid) => {
    const remaining = left(cost, exact({ low: aid, high: aid }));
    const calculation = `${label}\u00a0: (${amount(cost)}) − ${formatEuros(aid)}`;
    return result(label, calculation, remaining, surplus(remaining, 'L’aide'));
  };
  const reminder = new Map([
    [
      'a-ajouter',
      'Ajoutez l’aide à votre demande à l’agence régionale de santé (ARS)\u00a0: elle n’y figure pas encore.',
    ],
    ['inconnu', 'Demandez si l’aide figure dans votre demande à l’agence régionale de santé (ARS).'],
  ]).get(String(asked));
  return [
    ...(granted === null && hoped === null ? [whole('Sans aide notée', cost)] : []),
    ...(granted === null ? [] : [rest('Avec l’aide accordée', granted)]),
    ...(hoped === null ? [] : [rest('Si l’aide espérée arrive', hoped)]),
    ...(reminder ? [{ text: reminder }] : []),
  ];
}

/**
 * @param {Figures} figures
 * @param {Range} cost
 * @returns {Line[]}
 */
function followingYears({ resources }, cost) {
  if (!resources) return [whole('Sans rémunération notée', cost)];
  const remaining = left(cost, exact(resources));
  const calculation = `Chaque année\u00a0: (${amount(cost)}) − (${between(resources, formatEuros)})`;
  return [result('Chaque année', calculation, remaining, surplus(remaining, 'La rémunération'))];
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
 * @param {Range} range
 * @returns {Range}
 */
function rounded({ low, high }) {
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
