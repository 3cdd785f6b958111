/**
 * The next date of a dossier: a meeting, a visit, a decision or an action that is due. No page, no clock.
 * @module
 */

import { daysBetween, longDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { actionFrom } from '../checklist/own.mjs';
import { isOver } from '../checklist/plan.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../checklist/plan.mjs').Plan} Plan
 *
 * The page of a date: that of the meeting, that of visits, or the roadmap at the action whose id is given.
 * @typedef {{day: string, what: string, page: 'meeting' | 'visits' | 'roadmap', id: string}} Appointment
 *
 * @typedef {Appointment & {when: string}} NextDate `when` says the day in words, near ones by their name
 */

const MEETING = 'agenda/premiere-reunion';
const VISITS = 'worksheet/grille-de-visite/sheets';

/**
 * Return what comes first, from today on.
 *
 * @param {Dossier} dossier
 * @param {Plan} now
 * @param {string} today
 * @returns {NextDate | null}
 */
export function nextDate(dossier, now, today) {
  const all = [...meetings(dossier), ...visits(dossier), ...decisions(dossier), ...deadlines(now)];
  const [first] = all.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (!first) return null;
  const near = soon(first.day, today);
  return { ...first, when: near ? `${near}, ${longDay(first.day)}` : longDay(first.day) };
}

/**
 * @param {Dossier} dossier
 * @returns {Appointment[]}
 */
function meetings(dossier) {
  const day = parseDay(get(dossier, `${MEETING}/date`));
  return day ? [{ day, what: 'première réunion', page: 'meeting', id: '' }] : [];
}

/**
 * @param {Dossier} dossier
 * @returns {Appointment[]}
 */
function visits(dossier) {
  return rows(dossier, VISITS).flatMap(({ values }) => {
    const day = parseDay(values.date);
    const team = String(values.equipe ?? '').trim();
    return day ? [{ day, what: `visite${team && ` de ${team}`}`, page: 'visits', id: '' }] : [];
  });
}

/**
 * Return the decisions of the meeting that are not in the roadmap: there, they may be over.
 *
 * @param {Dossier} dossier
 * @returns {Appointment[]}
 */
function decisions(dossier) {
  return rows(dossier, `${MEETING}/decisions`).flatMap(({ id, values }) => {
    const day = actionFrom(dossier, `${MEETING}/decisions/row/${id}`) ? undefined : parseDay(values.due);
    const title = String(values.title ?? '').trim();
    return day && title ? [{ day, what: `échéance de «\u00a0${title}\u00a0»`, page: 'meeting', id: '' }] : [];
  });
}

/**
 * Return the days when actions are due: a period ends for several of them at once.
 *
 * @param {Plan} now
 * @returns {Appointment[]}
 */
function deadlines({ steps, own }) {
  /** @type {Map<string, {id: string, title: string}[]>} */
  const days = new Map();
  for (const { id, title, due, status } of [...steps, ...own]) {
    if (!due || isOver(status)) continue;
    const actions = days.get(due);
    // A file made to hold the page has thousands of them on one day.
    if (actions) actions.push({ id, title });
    else days.set(due, [{ id, title }]);
  }
  return [...days].map(([day, actions]) => {
    const [{ id, title }] = /** @type {[{id: string, title: string}]} */ (actions);
    const quoted = `«\u00a0${title}\u00a0»`;
    const what = actions.length > 1 ? `${actions.length} actions, dont ${quoted}` : quoted;
    return { day, what: `échéance de ${what}`, page: 'roadmap', id };
  });
}

/**
 * @param {string} day
 * @param {string} today
 */
export function soon(day, today) {
  return ['aujourd’hui', 'demain'][daysBetween(today, day)] ?? '';
}
