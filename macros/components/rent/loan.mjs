/**
 * What a loan costs a year, to the cent.
 *
 * Equal payments, each at the end of its period, pay a loan back when their values today add up to it:
 * loan = payment × (v + v² + … + vⁿ), where v = 1 ÷ (1 + i) and i is the rate of one period. The sum is geometric:
 *
 *     payment = loan × i ÷ (1 − (1 + i)⁻ⁿ)
 *
 * Source: S. G. Kellison, The Theory of Interest, chapter 3 (annuity-immediate), and the equation of the annex to
 * article R. 314-3 of the French code de la consommation, which makes the loan equal to its payments brought to today.
 * A rate of one period is that of the year divided by the number of periods, as French lenders state it.
 * @module
 */

import { ratio } from './ratio.mjs';

/** What a percent is, in the unit of rates. */
export const PERCENT = 10_000n;
/** How often a loan is paid back in a year, by the id of the choice. @type {Map<string, bigint>} */
export const PERIODS = new Map([
  ['an', 1n],
  ['trimestre', 4n],
  ['mois', 12n],
]);

/**
 * Return one payment of a loan, half a cent counting for one as on the lender's schedule.
 *
 * @param {bigint} loan cents
 * @param {bigint} rate of a year, in ten-thousandths of a percent
 * @param {bigint} years
 * @param {bigint} periods of a year
 * @returns {bigint} cents
 */
export function payment(loan, rate, years, periods) {
  const count = years * periods;
  if (!rate) return ratio(loan, count);
  const whole = 100n * PERCENT * periods;
  // The powers of (1 + i) are exact: no rounding before the last.
  const grown = (whole + rate) ** count;
  return ratio(loan * rate * grown, whole * (grown - whole ** count));
}
