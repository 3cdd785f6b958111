/**
 * What is understood of figures, told beside their fields where it does not go without saying.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { formatEuros, formatNumber } from '../../browser/text/numbers.mjs';
import { plain, quote, reasonOf } from '../../browser/text/reading.mjs';
import { CHARGES, DAYS, WHOLE, daysOf, readRange } from './figures.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 */

/**
 * Say what is understood, where it does not go without saying.
 *
 * @param {string} question
 * @param {string} unit of the question
 * @param {string} low as it was typed
 * @param {string} high
 */
export function understood(question, unit, low, high) {
  const reading = readRange(question, low, high);
  if (reading.kind !== 'value') return '';
  const { isRate } = reading.value;
  const isEvident = [low, high].every((typed) => /^(?:\d[\d ]*(?:,\d\d?)? ?€?)?$/.test(plain(typed)));
  const isBare = question === CHARGES && !isRate && reading.value.high <= WHOLE && !/€/.test(low + high);
  if (isRate || (isEvident && !isBare)) return '';
  const isEuros = unit.startsWith('€');
  const written = between(reading.value, isEuros ? formatEuros : formatNumber);
  const others = isBare ? ' Pour un pourcentage, ajoutez le signe %.' : '';
  return `Compris\u00a0: ${written}${isEuros ? '' : ` ${unit}`}.${others}`;
}

/**
 * Write a range: both bounds, or the one that they share.
 *
 * @param {Range} range
 * @param {(value: bigint) => string} write
 */
export function between({ low, high }, write) {
  return low === high ? write(low) : `${write(low)} à ${write(high)}`;
}

/**
 * Say where the days a week come from, or why those of the job sheet do not do.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 */
export function daysRemark(dossier, prefix) {
  const { low, high, taken } = daysOf(dossier, prefix);
  if (!taken && (low || high)) return understood(DAYS, 'jours par semaine', low, high);
  const typed = get(dossier, 'msp/days');
  if (!taken) return plain(typed) ? `La fiche de poste dit ${quote(typed)}. Écrivez ici un nombre de jours.` : '';
  const days = [low, high].filter(Boolean).join(' à ');
  const reason = reasonOf(readRange(DAYS, low, high)) || 'Un nombre écrit ici passe avant.';
  return `Repris de la fiche de poste\u00a0: ${days}. ${reason}`;
}
