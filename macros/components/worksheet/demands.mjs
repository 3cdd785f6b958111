/**
 * What the persons met ask for all together: how much floor, which rents, from when to when, and how many said what.
 * @module
 */

import { formatEuros, formatNumber } from '../../browser/text/numbers.mjs';
import { BASES } from './contacts.mjs';
import { answerOf } from './sheets.mjs';

/**
 * @typedef {import('./contacts.mjs').Contact} Contact
 * @typedef {import('./conditions.mjs').Range} Range
 * @typedef {import('./sheets.mjs').SheetModel} SheetModel
 */

/**
 * Return rows: what is asked, the result, how many said it.
 *
 * @param {SheetModel} model
 * @param {Contact[]} contacts
 * @param {string} today
 * @returns {string[][]}
 */
export function summary(model, contacts, today) {
  const of = (/** @type {number} */ count) => `${count} sur ${contacts.length}`;
  const areas = contacts.flatMap(({ area }) => (area.kind === 'value' ? [area.value] : []));
  return [
    ...(areas.length ? [['Surface en tout', between(sum(areas), squareMetres), of(areas.length)]] : []),
    ...rents(contacts, of),
    ...times(contacts, today, of),
    ...model.questions
      .filter(({ kind }) => kind === 'one')
      .map((question) => {
        const counts = question.choices.flatMap(({ value, text }) => {
          const count = contacts.filter(({ row }) => row.values[question.id] === value).length;
          return count ? [`${text}\u00a0: ${count}`] : [];
        });
        const answered = contacts.filter(({ row }) => answerOf(question, row)).length;
        return answered ? [question.text, counts.join('\u202f; '), of(answered)] : [];
      })
      .filter(({ length }) => length),
  ];
}

/**
 * Return the rents, those of each period apart: a month's and a year's add up once they are both a year's.
 *
 * @param {Contact[]} contacts
 * @param {(count: number) => string} of
 * @returns {string[][]}
 */
function rents(contacts, of) {
  const found = contacts.flatMap(({ rent }) => (rent.kind === 'value' ? [rent.value] : []));
  const counted = (/** @type {string} */ basis) => found.filter((rent) => rent.basis === basis);
  // Without the period, a rent is to be asked for again: it is told apart.
  const clear = BASES.filter(([basis]) => basis && basis !== 'm2');
  const lines = clear.flatMap(([basis, label]) => {
    const these = counted(basis);
    if (!these.length) return [];
    const [least, most] = [these.map(({ low }) => low), these.map(({ high }) => high)];
    const ends = between({ low: extreme(least, -1), high: extreme(most, 1) }, euros);
    const together =
      these.length > 1 && /^(?:mois|an)$/.test(basis) ? `\u202f; ensemble, ${between(sum(these), euros)}` : '';
    return [[label, ends + together, of(these.length)]];
  });
  const [monthly, yearly] = [counted('mois'), counted('an')];
  if (!monthly.length || !yearly.length) return lines;
  const year = monthly.map(({ low, high }) => ({ low: low * 12n, high: high * 12n }));
  return [
    ...lines,
    ['Loyers ensemble, en un an', between(sum([...year, ...yearly]), euros), of(monthly.length + yearly.length)],
  ];
}

/**
 * @param {Contact[]} contacts
 * @param {string} today
 * @param {(count: number) => string} of
 * @returns {string[][]}
 */
function times(contacts, today, of) {
  const dated = contacts.flatMap((contact) => {
    const { period } = contact;
    return period && period.to >= today ? [{ ...contact, period }] : [];
  });
  const [first] = [...dated].sort((a, b) => compare(a.period.from, b.period.from));
  const [last] = [...dated].sort((a, b) => compare(b.period.to, a.period.to));
  if (!first || !last) return [];
  const words = (/** @type {Contact} */ { who, time }) => `${time} (${who})`;
  return [
    ['Au plus tôt', words(first), of(dated.length)],
    ['Au plus tard', words(last), of(dated.length)],
  ];
}

/** @param {Range[]} ranges */
function sum(ranges) {
  return ranges.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), {
    low: 0n,
    high: 0n,
  });
}

/**
 * @param {bigint[]} values
 * @param {1 | -1} sign
 */
function extreme(values, sign) {
  return values.reduce((found, value) => ((sign > 0 ? value > found : value < found) ? value : found));
}

/**
 * @param {Range} range
 * @param {(value: bigint) => string} write
 */
function between({ low, high }, write) {
  return low === high ? write(low) : `de ${write(low)} à ${write(high)}`;
}

/** @param {bigint} hundredths */
function squareMetres(hundredths) {
  return `${formatNumber(hundredths)}\u00a0m²`;
}

/** @param {bigint} cents */
function euros(cents) {
  return formatEuros(cents).replace(/,00(?=\u00a0)/, '');
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
