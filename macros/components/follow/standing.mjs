/**
 * Where the dossier of a commune stands, for who follows several. No page, no clock.
 * @module
 */

import { addDays, dayOf, daysBetween, shortDay } from '../../browser/calendar/days.mjs';
import { get, latest, visible } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { counts, plan } from '../checklist/plan.mjs';
import { demandsOf } from '../record/demands.mjs';
import { nextDate } from '../resume/dates.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../checklist/plan.mjs').Plan} Plan
 * @typedef {import('../checklist/plan.mjs').StepModel} StepModel
 *
 * @typedef {object} Standing
 * @property {string} commune its name, or empty
 * @property {string} code of Insee, or empty
 * @property {number | null} day of the hundred, fewer than zero before day 0; null without day 0
 * @property {Plan | null} plan of the roadmap, null where the dossier holds none
 * @property {number} done actions of the roadmap, added ones included
 * @property {number} total
 * @property {number} late
 * @property {number} blocked
 * @property {import('../resume/dates.mjs').NextDate | null} date
 * @property {number} changedAt the time of its latest entry, 0 where it is empty
 * @property {string | null} changedOn that day; null where it is empty, or where a wrong clock wrote a day to come
 * @property {string} changedBy what the device that wrote it was called, or empty where it had no name
 * @property {string[]} demands to the federation, those that still wait
 */

export const ROADMAP = 'checklist/100-jours';

/**
 * @param {Dossier} dossier
 * @param {StepModel[]} steps of the roadmap, in its order
 * @param {string} today
 * @returns {Standing}
 */
export function standing(dossier, steps, today) {
  const value = (/** @type {string} */ key) => get(dossier, `${ROADMAP}/${key}`);
  const said = (/** @type {string} */ key) => String(get(dossier, key) ?? '').trim();
  const start = parseDay(value('start'));
  const now = plan(steps, value, rows(dossier, `${ROADMAP}/own`), today);
  const changedAt = latest(dossier);
  const hasPlan = visible(dossier, ROADMAP).size > 0;
  return {
    commune: said('commune/name'),
    code: codeOf(dossier),
    day: start ? daysBetween(start, today) : null,
    plan: hasPlan ? now : null,
    done: now.done,
    total: now.total,
    late: now.late,
    blocked: counts(now).blocked,
    date: nextDate(dossier, now, today),
    changedAt,
    changedOn: changedAt && changedAt <= Date.parse(addDays(today, 2)) ? dayOf(changedAt) : null,
    changedBy: changedBy(dossier, changedAt),
    demands: demandsOf(dossier)
      .filter(({ isOpen }) => isOpen)
      .map(demandWords),
  };
}

/**
 * @param {import('../record/demands.mjs').Demand} demand
 * @returns {string} « Relire notre état des lieux (pour le 4 décembre 2026) »
 */
function demandWords({ what, typed, day }) {
  const when = day ? `pour le ${shortDay(day)}` : typed;
  return when ? `${what} (${when})` : what;
}

/**
 * @param {Dossier} dossier
 * @param {number} time
 */
function changedBy({ entries }, time) {
  return [...entries.values()].find(({ t, d }) => t === time && d)?.d ?? '';
}

/** @param {Dossier} dossier */
export function codeOf(dossier) {
  return String(get(dossier, 'commune/code') ?? '').trim();
}
