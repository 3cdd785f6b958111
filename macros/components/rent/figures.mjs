/**
 * The visitor's figures in the dossier. What they typed stays as they typed it; what cannot be read stops what needs
 * it, and never counts as if nothing was typed.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { formatNumber, readNumber } from '../../browser/text/numbers.mjs';
import { plain, quote, read, valueOf, wrong } from '../../browser/text/reading.mjs';
import { readArea } from '../worksheet/conditions.mjs';
import { PERCENT, PERIODS } from './loan.mjs';

/**
 * @typedef {{low: bigint, high: bigint}} Range
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/numbers.mjs').NumberReading} NumberReading
 *
 * @typedef {object} Figures undefined where nothing is typed, or nothing that can be read; amounts in cents
 * @property {bigint} [cout]
 * @property {bigint} [aides]
 * @property {bigint} [emprunt]
 * @property {bigint} [taux] of a year, in ten-thousandths of a percent
 * @property {bigint} [duree] years
 * @property {bigint} [charges] of a year
 * @property {bigint} [vacance] hundredths of a percent
 * @property {Range} [surface] hundredths of a square metre
 * @property {bigint} periods payments a year
 * @property {Set<string>} wrong ids of the figures that cannot be read
 * @property {boolean} isEmpty whether nothing at all is typed
 */

/** What a sentence calls each figure, in the order of the page. @type {Record<string, string>} */
export const NAMES = {
  surface: 'la surface à louer',
  cout: 'le coût du projet',
  aides: 'les aides confirmées',
  emprunt: 'le montant de l’emprunt',
  taux: 'le taux de l’emprunt',
  duree: 'la durée de l’emprunt',
  charges: 'les charges d’une année',
  vacance: 'la part des loyers qui ne rentrera pas',
};

const SIGN = / ?(?:%|pour ?cent)(?: (?:par|l)[ '/]?an)?$/;
const YEARLY = / ?(?:par|\/) ?an(?:nee)?$/;
const MOST_RATE = 30n;
const MOST_YEARS = 50n;

/**
 * Read what is typed for a figure.
 *
 * @param {string} id
 * @param {unknown} typed
 * @returns {import('../../browser/text/reading.mjs').Reading<bigint | Range>}
 */
export function readFigure(id, typed) {
  if (id === 'surface') return readSurface(typed);
  if (id === 'taux') return readRate(typed);
  if (id === 'duree') return readYears(typed);
  if (id === 'vacance') return readShare(typed);
  return readNumber(without(YEARLY, typed));
}

/**
 * @param {RegExp} form what may end a figure, and that its question says already
 * @param {unknown} typed
 */
function without(form, typed) {
  const text = plain(typed);
  const shorter = text.replace(form, '');
  // What is wrong is told of what was typed.
  return shorter && shorter !== text ? shorter : typed;
}

/** @param {unknown} typed */
function readSurface(typed) {
  const reading = readArea(typed);
  if (reading.kind === 'wrong')
    return wrong(`${quote(typed)} ${reading.reason}. Écrivez un nombre, ou deux avec «\u00a0à\u00a0».`);
  return reading.kind === 'value' && !reading.value.low ? wrong('Écrivez une surface plus grande que zéro.') : reading;
}

/**
 * Read a rate of a year: lenders write three decimals.
 *
 * @param {unknown} typed
 * @returns {NumberReading}
 */
function readRate(typed) {
  const text = without(SIGN, typed);
  const [, whole, decimals = ''] = /^(\d{1,2})[.,](\d{3,4})$/.exec(plain(text)) ?? [];
  const reading = whole
    ? read(BigInt(whole) * PERCENT + BigInt(decimals.padEnd(4, '0')))
    : scaled(readNumber(text), PERCENT / 100n);
  const isTooMuch = reading.kind === 'value' && reading.value > MOST_RATE * PERCENT;
  return isTooMuch ? wrong(`${quote(typed)} dépasse ${MOST_RATE}\u00a0% par an. Vérifiez ce taux.`) : reading;
}

/**
 * @param {NumberReading} reading
 * @param {bigint} times
 * @returns {NumberReading}
 */
function scaled(reading, times) {
  return reading.kind === 'value' ? read(reading.value * times) : reading;
}

/**
 * @param {unknown} typed
 * @returns {NumberReading} years
 */
function readYears(typed) {
  const text = plain(typed);
  const months = /^(\d{1,3}) ?mois$/.exec(text)?.[1];
  const reading = readNumber(months ?? without(/ ?(?:ans?|annees?)$/, typed));
  if (reading.kind !== 'value') return reading;
  const unit = months ? 1200n : 100n;
  if (reading.value % unit) return wrong(`${quote(typed)} n’est pas un nombre entier d’années.`);
  const years = reading.value / unit;
  if (!years) return wrong('Écrivez une durée plus grande que zéro.');
  return years > MOST_YEARS ? wrong(`${quote(typed)} dépasse ${MOST_YEARS} ans. Vérifiez cette durée.`) : read(years);
}

/**
 * @param {unknown} typed
 * @returns {NumberReading} hundredths of a percent
 */
function readShare(typed) {
  const reading = readNumber(without(SIGN, typed));
  if (reading.kind !== 'value' || reading.value < 10_000n) return reading;
  return wrong(`À ${formatNumber(reading.value)}\u00a0%, aucun loyer ne rentre. Écrivez moins de 100.`);
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix the start of the tool's keys
 * @returns {Figures}
 */
export function readFigures(dossier, prefix) {
  const typed = (/** @type {string} */ id) => get(dossier, `${prefix}/${id}`);
  const readings = Object.keys(NAMES).map((id) => /** @type {const} */ ([id, readFigure(id, typed(id))]));
  return {
    ...Object.fromEntries(readings.map(([id, reading]) => [id, valueOf(reading)])),
    periods: PERIODS.get(String(typed('versements'))) ?? 1n,
    wrong: new Set(readings.flatMap(([id, { kind }]) => (kind === 'wrong' ? [id] : []))),
    isEmpty: readings.every(([, { kind }]) => kind === 'empty'),
  };
}
