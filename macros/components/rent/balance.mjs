/**
 * The rent that pays for a building, beside the one that the team can bear. Sums are exact until they are shown: each
 * amount returned here is rounded to the cent, once.
 * @module
 */

import { payment } from './loan.mjs';
import { ratio } from './ratio.mjs';
import { sum } from './team.mjs';

/**
 * @typedef {import('./figures.mjs').Figures} Figures
 * @typedef {import('./figures.mjs').Range} Range
 * @typedef {import('./team.mjs').Team} Team
 *
 * @typedef {object} Bearing what a team can bear
 * @property {number} count of its members whose rent is known
 * @property {Range} month cents
 * @property {Range | null} square of a square metre and a month, in cents; null where the floor is not known
 * @property {Range | null} gap what a month lacks, below zero what it has to spare; null where no rent is found
 * @property {bigint | null} share what each would pay of the break-even rent, in cents
 *
 * @typedef {object} Balance amounts in cents; null where a figure is missing or cannot be read
 * @property {bigint | null} loan
 * @property {boolean} isLoanFound whether it is what aid leaves to borrow, none being typed
 * @property {bigint | null} own what aid and the loan leave to the commune; below zero where they exceed the cost
 * @property {bigint | null} due one payment of the loan
 * @property {bigint | null} year what a year costs
 * @property {bigint | null} month the break-even rent of a month
 * @property {Range | null} floor hundredths of a square metre
 * @property {boolean} isFloorFound whether it is what the persons met ask for, none being typed
 * @property {Range | null} square the break-even rent of a square metre and a month
 * @property {Range | null} spare the floor that nobody met asks for; below zero where they ask for more
 * @property {Bearing | null} team null where no rent is known
 * @property {Bearing[]} without the team less one member: who would pay the most, then the least
 * @property {string[]} missing ids of the figures without which no rent is found
 * @property {string[]} wrong ids of those that stop it
 * @property {string[]} left ids of those that count for nothing, as none is typed
 */

/**
 * @param {Figures} figures
 * @param {Team} team
 * @returns {Balance}
 */
export function balanceOf(figures, team) {
  const { cout, aides = 0n, charges = 0n, vacance = 0n, periods } = figures;
  const borrowed = loanOf(figures);
  const { loan } = borrowed;
  const { due, missing, wrong } = dueOf(figures, borrowed);
  const stops = ['charges', 'vacance'].filter((id) => figures.wrong.has(id));
  const year = due === null || stops.length ? null : due * periods + charges;
  const kept = 10_000n - vacance;
  const month = year === null ? null : ratio(year * 10_000n, kept * 12n);
  // Who asks for no floor, or for « 0 à 40 », leaves nothing to divide a rent by.
  const asked = team.area?.low ? team.area : null;
  const floor = figures.surface ?? (figures.wrong.has('surface') ? null : asked);
  const hasOwn = cout !== undefined && loan !== null && !figures.wrong.has('aides');
  const perSquare = (/** @type {bigint} */ area) => ratio((year ?? 0n) * 1_000_000n, kept * 12n * area);
  const bearing = (/** @type {Range[]} */ rents) => bearingOf(rents, floor, month);
  const [most, ...others] = team.rents;
  return {
    ...borrowed,
    due,
    year,
    month,
    floor,
    own: hasOwn ? cout - aides - loan : null,
    isFloorFound: Boolean(floor) && !figures.surface,
    square: floor && year !== null ? { low: perSquare(floor.high), high: perSquare(floor.low) } : null,
    spare: figures.surface && team.area ? less(figures.surface, team.area) : null,
    team: most ? bearing(team.rents) : null,
    without: most && others.length ? differing([bearing(others), bearing(team.rents.slice(0, -1))]) : [],
    missing,
    wrong: [...wrong, ...stops],
    left: ['charges', 'vacance'].filter((id) => figures[/** @type {'charges' | 'vacance'} */ (id)] === undefined),
  };
}

/**
 * Return the loan that is typed, or else what aid leaves to borrow.
 *
 * @param {Figures} figures
 * @returns {{loan: bigint | null, isLoanFound: boolean}}
 */
function loanOf({ cout, aides = 0n, emprunt, wrong }) {
  if (emprunt !== undefined) return { loan: emprunt, isLoanFound: false };
  if (cout === undefined || wrong.has('emprunt') || wrong.has('aides')) return { loan: null, isLoanFound: false };
  return { loan: cout > aides ? cout - aides : 0n, isLoanFound: true };
}

/**
 * Return a payment of the loan, or what stops it.
 *
 * @param {Figures} figures
 * @param {{loan: bigint | null}} borrowed
 * @returns {{due: bigint | null, missing: string[], wrong: string[]}}
 */
function dueOf({ taux, duree, periods, wrong }, { loan }) {
  if (loan === 0n) return { due: 0n, missing: [], wrong: [] };
  // Where no loan is typed, the cost and the aid tell it.
  const sources = wrong.has('emprunt') ? ['emprunt'] : ['cout', 'aides'];
  const stops = loan === null ? sources.filter((id) => wrong.has(id)) : [];
  const missing = [
    ...(loan === null && !stops.length ? ['emprunt'] : []),
    ...(taux === undefined && !wrong.has('taux') ? ['taux'] : []),
    ...(duree === undefined && !wrong.has('duree') ? ['duree'] : []),
  ];
  const isKnown = loan !== null && taux !== undefined && duree !== undefined;
  return {
    due: isKnown ? payment(loan, taux, duree, periods) : null,
    missing,
    wrong: [...stops, ...['taux', 'duree'].filter((id) => wrong.has(id))],
  };
}

/**
 * @param {Range[]} rents of a year, in hundredths of a cent
 * @param {Range | null} floor
 * @param {bigint | null} breakEven of a month
 * @returns {Bearing}
 */
function bearingOf(rents, floor, breakEven) {
  const { low, high } = sum(rents);
  const month = { low: ratio(low, 1200n), high: ratio(high, 1200n) };
  const needed = breakEven !== null && { low: breakEven, high: breakEven };
  return {
    count: rents.length,
    month,
    square: floor && { low: ratio(low, 12n * floor.high), high: ratio(high, 12n * floor.low) },
    gap: needed ? less(needed, month) : null,
    share: breakEven === null ? null : ratio(breakEven, BigInt(rents.length)),
  };
}

/**
 * Return what two teams come to, or one where both are the same.
 *
 * @param {[Bearing, Bearing]} teams
 */
function differing([first, second]) {
  const isSame = first.month.low === second.month.low && first.month.high === second.month.high;
  return isSame ? [first] : [first, second];
}

/**
 * @param {Range} all
 * @param {Range} part
 * @returns {Range}
 */
function less(all, part) {
  return { low: all.low - part.high, high: all.high - part.low };
}
