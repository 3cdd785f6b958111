/**
 * The visitor's figures in the dossier. What they typed stays as they typed it; what cannot be read stops the totals
 * that need it.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { formatNumber, readNumber } from '../../browser/text/numbers.mjs';
import { EMPTY, plain, quote, read, reasonOf, valueOf, wrong } from '../../browser/text/reading.mjs';
import { daysIn, readDays } from './days.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/numbers.mjs').NumberReading} NumberReading
 *
 * @typedef {object} Fault
 * @property {string} name what cannot be read, such as « les charges »
 * @property {'cost' | 'others' | 'once' | 'granted' | 'hoped' | 'resources'} stops which part of the calculation
 *   needs it; `once` is an expense of the first year alone
 */

export const DAYS = 'jours-par-semaine';
const WEEKS = 'semaines-par-an';
export const CHARGES = 'charges';
const PERCENT = / ?(?:%|pour ?cent)$/;
/** The whole of a salary, in hundredths of a percent. */
export const WHOLE = 10_000n;

/** The most that a figure may be, in hundredths, by question. */
const LIMITS = /** @type {Record<string, {most: bigint, reason: string} | undefined>} */ ({
  [DAYS]: { most: 500n, reason: 'Une semaine compte cinq jours de travail au plus.' },
  [WEEKS]: { most: 5200n, reason: 'Une année compte 52 semaines au plus.' },
});
const TOO_SMALL = 'Ce nombre est plus petit que «\u00a0au moins\u00a0». Vérifiez les deux.';
const MIXED = 'Écrivez deux pourcentages, ou deux montants en euros.';
/** What people add to a figure, and that its question says already. @type {Record<string, RegExp | undefined>} */
const SAID_TWICE = { [WEEKS]: / ?sem(?:aines?)?\.?$/, 'cout-par-jour': / ?(?:par|\/) ?j(?:our|ournee)?$/ };
const YEARLY = / ?(?:par|\/) ?an(?:nee)?$/;

/**
 * Read one figure of a question.
 *
 * @param {string} question
 * @param {unknown} typed
 * @returns {NumberReading}
 */
function readFigure(question, typed) {
  if (question === DAYS) return bounded(question, readDays(typed));
  const text = plain(typed);
  const shorter = text.replace(SAID_TWICE[question] ?? YEARLY, '');
  return bounded(question, readNumber(shorter === text ? typed : shorter));
}

/**
 * Return a figure, or what keeps it out of a week or of a year.
 *
 * @param {string} question
 * @param {NumberReading} reading
 * @returns {NumberReading}
 */
function bounded(question, reading) {
  const limit = LIMITS[question];
  if (!limit || reading.kind !== 'value') return reading;
  const { value } = reading;
  if (value > limit.most) return wrong(limit.reason);
  if (!value) return wrong('Écrivez un nombre plus grand que zéro.');
  // People come for a day or for half of one, and the time of a job is cut so.
  if (question !== DAYS || value % 50n === 0n) return reading;
  const below = (value / 50n) * 50n;
  const near = [...(below ? [below] : []), below + 50n].map(formatNumber).join(' ou ');
  return wrong(`Comptez par demi-journées\u00a0: ${near}.`);
}

/**
 * Read a part of a salary, in hundredths of a percent.
 *
 * @param {unknown} typed
 * @returns {NumberReading | undefined} nothing where it is not a percentage
 */
function readRate(typed) {
  const text = plain(typed);
  if (!PERCENT.test(text)) return undefined;
  const reading = readNumber(text.replace(PERCENT, ''));
  if (reading.kind === 'empty') return wrong(`${quote(typed)} n’a pas de nombre. Écrivez-le avant le signe %.`);
  const isTooMuch = reading.kind === 'value' && reading.value > WHOLE;
  return isTooMuch ? wrong(`${quote(typed)} dépasse le salaire lui-même. Vérifiez ce pourcentage.`) : reading;
}

/**
 * Read one figure, and whether it is a percentage.
 *
 * @param {string} question
 * @param {unknown} typed
 * @returns {{reading: NumberReading, isRate: boolean}}
 */
export function readTyped(question, typed) {
  const rate = question === CHARGES ? readRate(typed) : undefined;
  return { reading: rate ?? readFigure(question, typed), isRate: Boolean(rate) };
}

/**
 * Return a range from what is typed: a single bound counts as both.
 *
 * @param {string} question
 * @param {unknown} low
 * @param {unknown} high
 * @returns {import('../../browser/text/reading.mjs').Reading<Range & {isRate?: true}>} a rate is in hundredths of a
 *   percent of the salary
 */
export function readRange(question, low, high) {
  const [from, to] = [readTyped(question, low), readTyped(question, high)];
  if (from.reading.kind === 'wrong') return from.reading;
  if (to.reading.kind === 'wrong') return to.reading;
  const [first, last] = [valueOf(from.reading), valueOf(to.reading)];
  const [least, most] = [first ?? last, last ?? first];
  if (least === undefined || most === undefined) return EMPTY;
  if (first !== undefined && last !== undefined && from.isRate !== to.isRate) return wrong(MIXED);
  if (least > most) return wrong(TOO_SMALL);
  return read({ low: least, high: most, ...(from.isRate || to.isRate ? { isRate: true } : {}) });
}

/**
 * Say what is wrong with a figure.
 *
 * @param {string} question
 * @param {string} text
 * @param {string} [low] what the low bound holds, where this is the high one
 * @returns {string} empty if it can be used
 */
export function figureError(question, text, low = '') {
  const { reading } = readTyped(question, text);
  if (reading.kind !== 'value' || readTyped(question, low).reading.kind !== 'value') return reasonOf(reading);
  return reasonOf(readRange(question, low, text));
}

/**
 * Return the days a week, as typed here; where nothing is, those of the job sheet if they read as a number or two.
 *
 * @param {Dossier} dossier
 * @param {string} prefix the start of the budget's keys
 * @returns {{low: string, high: string, taken: boolean}}
 */
export function daysOf(dossier, prefix) {
  const [low, high] = ['low', 'high'].map((bound) => String(get(dossier, `${prefix}/${DAYS}/${bound}`) ?? ''));
  if (low || high) return { low: low ?? '', high: high ?? '', taken: false };
  const found = daysIn(get(dossier, 'msp/days'));
  return found ? { ...found, taken: true } : { low: '', high: '', taken: false };
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix the start of the budget's keys
 * @returns {import('./calculation.mjs').Figures & {faults: Fault[]}}
 */
export function readFigures(dossier, prefix) {
  const value = (/** @type {string} */ key) => get(dossier, `${prefix}/${key}`);
  const basis = value('base-de-calcul') === 'par-an' ? 'par-an' : 'par-jour';
  /** @type {Fault[]} */
  const faults = [];
  /**
   * @template T
   * @param {import('../../browser/text/reading.mjs').Reading<T>} reading
   * @param {string} name
   * @param {Fault['stops'] | ''} stops empty where the figure is not used
   */
  const known = (reading, name, stops) => {
    if (stops && reading.kind === 'wrong') faults.push({ name, stops });
    return valueOf(reading) ?? null;
  };
  /** @param {string} id @param {string} name @param {Fault['stops'] | ''} stops */
  const range = (id, name, stops) => {
    const typed = id === DAYS ? daysOf(dossier, prefix) : { low: value(`${id}/low`), high: value(`${id}/high`) };
    return known(readRange(id, typed.low, typed.high), name, stops);
  };
  const [daily, yearly] = /** @type {['cost' | '', 'cost' | '']} */ (
    basis === 'par-jour' ? ['cost', ''] : ['', 'cost']
  );
  const days = range(DAYS, 'les jours par semaine', daily);
  const weeks = range(WEEKS, 'les semaines dans l’année', daily);
  const day = range('cout-par-jour', 'le coût d’une journée', daily);
  const salary = range('salaire', 'le salaire d’une année', yearly);
  const charges = range(CHARGES, 'les charges', yearly);
  const others = expensesOf(dossier, prefix);
  for (const { name, once, isWrong } of others) if (isWrong) faults.push({ name, stops: once ? 'once' : 'others' });
  return {
    ...{ basis, days, weeks, day, salary, others },
    charges: charges?.isRate ? null : charges,
    rate: charges?.isRate ? charges : null,
    hoped: known(readFigure('aide-esperee', value('aide-esperee')), 'l’aide espérée', 'hoped'),
    granted: known(readFigure('aide-premiere-annee', value('aide-premiere-annee')), 'l’aide accordée', 'granted'),
    resources: range('remunerations', 'les rémunérations', 'resources'),
    faults,
  };
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {(import('./calculation.mjs').Expense & {name: string})[]}
 */
function expensesOf(dossier, prefix) {
  return rows(dossier, `${prefix}/autres-couts`).flatMap(({ values }, index) => {
    const reading = readRange('autres-couts', values.low, values.high);
    const label = String(values.label ?? '').trim();
    if (!label && reading.kind === 'empty') return [];
    const name = label ? quote(label) : `la dépense ${index + 1}`;
    const isWrong = reading.kind === 'wrong';
    return [{ name, label, once: values.once === true, range: valueOf(reading) ?? null, isWrong }];
  });
}
