/**
 * The visitor's figures in the dossier. What they typed stays as they typed it; what cannot be read stops the totals
 * that need it.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { formatNumber, readNumber } from '../../browser/text/numbers.mjs';
import { figured, rangesIn } from '../../browser/text/ranges.mjs';
import { EMPTY, read, reasonOf, valueOf, wrong } from '../../browser/text/reading.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {object} Fault
 * @property {string} name what cannot be read, such as « les charges »
 * @property {'cost' | 'others' | 'aid' | 'resources'} stops which part of the calculation needs it
 */

const DAYS = 'jours-par-semaine';

/** The most that a figure may be, in hundredths, by question. */
const LIMITS = /** @type {Record<string, {most: bigint, reason: string} | undefined>} */ ({
  'jours-par-semaine': { most: 500n, reason: 'Une semaine compte cinq jours de travail au plus.' },
  'semaines-par-an': { most: 5200n, reason: 'Une année compte 52 semaines au plus.' },
});
const TOO_SMALL = 'Ce nombre est plus petit que «\u00a0au moins\u00a0». Vérifiez les deux.';

/**
 * Read one figure of a question.
 *
 * @param {string} question
 * @param {unknown} typed
 * @returns {import('../../browser/text/numbers.mjs').NumberReading}
 */
function readFigure(question, typed) {
  const reading = readNumber(typed);
  const limit = LIMITS[question];
  if (!limit || reading.kind !== 'value') return reading;
  if (reading.value > limit.most) return wrong(limit.reason);
  return reading.value ? reading : wrong('Écrivez un nombre plus grand que zéro.');
}

/**
 * Return a range from what is typed: a single bound counts as both.
 *
 * @param {string} question
 * @param {unknown} low
 * @param {unknown} high
 * @returns {import('../../browser/text/reading.mjs').Reading<Range>}
 */
export function readRange(question, low, high) {
  const [from, to] = [readFigure(question, low), readFigure(question, high)];
  if (from.kind === 'wrong') return from;
  if (to.kind === 'wrong') return to;
  const [least, most] = [valueOf(from) ?? valueOf(to), valueOf(to) ?? valueOf(from)];
  if (least === undefined || most === undefined) return EMPTY;
  return least > most ? wrong(TOO_SMALL) : read({ low: least, high: most });
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
  const text = figured(get(dossier, 'msp/days'))
    .replace(/ ?(?:jours?|j)(?: ?(?:par|\/) ?sem(?:aine)?\.?)?\b/g, '')
    .replace(/(\d) et demi/, '$1,5');
  const [found, other] = rangesIn(text) ?? [];
  const isAlone = found && !other && /^(?:de )?\d[\d ,.a-]*(?:ou [\d,. ]+)?$/.test(text.trim());
  if (!found || !isAlone) return { low: '', high: '', taken: false };
  const most = found.high === found.low ? '' : formatNumber(found.high);
  return { low: formatNumber(found.low), high: most, taken: true };
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
   * @param {Fault['stops']} stops
   */
  const known = (reading, name, stops) => {
    if (reading.kind === 'wrong') faults.push({ name, stops });
    return valueOf(reading) ?? null;
  };
  /** @param {string} id @param {string} name @param {Fault['stops'] | ''} stops empty where the figure is not used */
  const range = (id, name, stops) => {
    const typed = id === DAYS ? daysOf(dossier, prefix) : { low: value(`${id}/low`), high: value(`${id}/high`) };
    const reading = readRange(id, typed.low, typed.high);
    return stops ? known(reading, name, stops) : (valueOf(reading) ?? null);
  };
  const [daily, yearly] = /** @type {['cost' | '', 'cost' | '']} */ (
    basis === 'par-jour' ? ['cost', ''] : ['', 'cost']
  );
  return {
    basis,
    days: range('jours-par-semaine', 'les jours par semaine', daily),
    weeks: range('semaines-par-an', 'les semaines dans l’année', daily),
    day: range('cout-par-jour', 'le coût d’une journée', daily),
    salary: range('salaire', 'le salaire d’une année', yearly),
    charges: range('charges', 'les charges', yearly),
    others: rows(dossier, `${prefix}/autres-couts`).flatMap(({ values }) => {
      const label = values.label ? `«\u00a0${values.label}\u00a0»` : 'un autre coût';
      const cost = known(readRange('autres-couts', values.low, values.high), label, 'others');
      return cost ? [{ range: cost, once: values.once === true }] : [];
    }),
    hoped: known(readFigure('aide-esperee', value('aide-esperee')), 'l’aide espérée', 'aid'),
    granted: known(readFigure('aide-premiere-annee', value('aide-premiere-annee')), 'l’aide accordée', 'aid'),
    resources: range('remunerations', 'les rémunérations', 'resources'),
    faults,
  };
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
  const reading = readFigure(question, text);
  const other = valueOf(readFigure(question, low));
  if (reading.kind !== 'value' || other === undefined) return reasonOf(reading);
  return reading.value < other ? TOO_SMALL : '';
}
