/**
 * What coordination costs and what is left to pay, from the visitor's figures alone. Every sum is exact: amounts are
 * whole numbers of ten-thousandths of a cent, what hundredths of a day, of a week and of a euro multiply into.
 * @module
 */

/**
 * @typedef {{readonly low: bigint, readonly high: bigint}} Range
 *
 * @typedef {object} Expense a row that says something
 * @property {string} [name] what it is called in a sentence
 * @property {string} [label] as it was typed
 * @property {boolean} once for the first year alone
 * @property {Range | null} range in cents; null where no amount is noted, or none that can be read
 * @property {boolean} [isWrong] whether its amounts cannot be read
 *
 * @typedef {object} Figures null where nothing usable is typed; days, weeks and amounts in hundredths
 * @property {'par-jour' | 'par-an'} basis
 * @property {Range | null} days per week
 * @property {Range | null} weeks per year
 * @property {Range | null} day cost of a day
 * @property {Range | null} salary of a year
 * @property {Range | null} charges of a year
 * @property {Range | null} [rate] charges as a part of the salary, in hundredths of a percent, in place of an amount
 * @property {Expense[]} others
 * @property {bigint | null} hoped first-year aid
 * @property {bigint | null} granted first-year aid
 * @property {Range | null} resources of a following year
 */

const CENT = 10_000n;
export const NONE = { low: 0n, high: 0n };

/**
 * Return cents as an exact amount.
 *
 * @param {Range} cents
 * @returns {Range}
 */
export function exact({ low, high }) {
  return { low: low * CENT, high: high * CENT };
}

/**
 * Return an exact amount in cents, half a cent counting for one, and whether that lost nothing.
 *
 * @param {bigint} amount
 * @returns {{cents: bigint, whole: boolean}}
 */
export function inCents(amount) {
  const size = amount < 0n ? -amount : amount;
  const cents = (size + CENT / 2n) / CENT;
  return { cents: amount < 0n ? -cents : cents, whole: size % CENT === 0n };
}

/**
 * Return what coordination itself costs in a year.
 *
 * @param {Figures} figures
 * @returns {Range | null} exact; null where a figure is missing
 */
export function work(figures) {
  const { basis, days, weeks, day, salary } = figures;
  if (basis === 'par-an') return salary && add(exact(salary), chargesOf(figures) ?? NONE);
  if (!days || !weeks || !day) return null;
  return { low: days.low * weeks.low * day.low, high: days.high * weeks.high * day.high };
}

/**
 * Return the charges of a year: the lowest part of the lowest salary, and the reverse.
 *
 * @param {Figures} figures
 * @returns {Range | null} exact; null where nothing is noted, or the salary that they are a part of
 */
export function chargesOf({ salary, charges, rate }) {
  // Cents by hundredths of a percent are ten-thousandths of a cent.
  if (rate) return salary && { low: salary.low * rate.low, high: salary.high * rate.high };
  return charges && exact(charges);
}

/**
 * Return the other costs of the first year, or of a following one.
 *
 * @param {Figures} figures
 * @param {'first' | 'following'} year
 * @returns {Range} exact
 */
export function otherCosts({ others }, year) {
  const counted = others.filter(({ once }) => year === 'first' || !once);
  return exact(counted.reduce((sum, { range }) => add(sum, range ?? NONE), NONE));
}

/**
 * @param {Range} a
 * @param {Range} b
 * @returns {Range}
 */
export function add(a, b) {
  return { low: a.low + b.low, high: a.high + b.high };
}

/**
 * Return what is left of a cost: the lowest cost with the highest resource, and the reverse.
 *
 * @param {Range} cost
 * @param {Range} resource
 * @returns {Range}
 */
export function left(cost, resource) {
  return { low: cost.low - resource.high, high: cost.high - resource.low };
}
