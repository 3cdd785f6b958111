/**
 * Where a roadmap stands: due dates, what is late, what comes next. No page, no clock of its own.
 * @module
 */

import { addDays } from '../../browser/calendar/days.mjs';
import { parseDay } from '../../browser/text/dates.mjs';

/**
 * @typedef {'todo' | 'doing' | 'blocked' | 'done' | 'none'} Status `none` does not concern this commune
 *
 * @typedef {object} StepModel what the page says of an action
 * @property {string} id
 * @property {string} title
 * @property {number | null} toDay the last day of its phase, counted from day 0
 * @property {string[]} points ids of the points to tick
 *
 * @typedef {object} StepState
 * @property {StepModel} step
 * @property {Status} status
 * @property {string | null} due day, where a day 0 was chosen
 * @property {boolean} late past its day, and not finished
 * @property {number} ticked how many points are ticked
 *
 * @typedef {object} Plan
 * @property {StepState[]} steps
 * @property {StepState | null} next the action to do now
 * @property {number} done
 * @property {number} total actions that concern this commune
 * @property {number} late
 */

/** @type {Record<Status, string>} */
export const STATUS_WORDS = {
  todo: 'À faire',
  doing: 'En cours',
  blocked: 'Bloquée',
  done: 'Terminée',
  none: 'Sans objet',
};

/**
 * @param {unknown} value
 * @returns {Status}
 */
export function asStatus(value) {
  return Object.hasOwn(STATUS_WORDS, String(value)) ? /** @type {Status} */ (value) : 'todo';
}

/**
 * Read day 0: a file may hold it as people type it, or anything else.
 *
 * @param {unknown} value
 * @returns {string | null} null where it is no day
 */
export function asDay(value) {
  return parseDay(String(value ?? '')) ?? null;
}

/**
 * @param {StepModel[]} steps in the order of the page
 * @param {(key: string) => unknown} value reads the roadmap's answers: `start`, `step/<id>/status`, `point/<id>`
 * @param {string} today
 * @returns {Plan}
 */
export function plan(steps, value, today) {
  const start = asDay(value('start'));
  const states = steps.map((step) => {
    const status = asStatus(value(`step/${step.id}/status`));
    const due = start && step.toDay !== null ? addDays(start, step.toDay) : null;
    return {
      step,
      status,
      due,
      late: due !== null && due < today && !isOver(status),
      ticked: step.points.filter((id) => value(`point/${id}`) === true).length,
    };
  });
  const open = states.filter(({ status }) => !isOver(status));
  return {
    steps: states,
    // What is blocked waits for somebody else: anything that can move comes first.
    next: open.find(({ status }) => status !== 'blocked') ?? open[0] ?? null,
    done: states.filter(({ status }) => status === 'done').length,
    total: states.filter(({ status }) => status !== 'none').length,
    late: states.filter(({ late }) => late).length,
  };
}

/** @param {Status} status */
export function isOver(status) {
  return status === 'done' || status === 'none';
}

/**
 * Say how far the roadmap is: « 3 sur 11 terminées ».
 *
 * @param {Plan} plan
 */
export function progress({ done, total }) {
  return `${done} sur ${total} ${done === 1 ? 'terminée' : 'terminées'}`;
}

/**
 * Say what is behind the number: « Une action en cours, une en retard, six à faire. »
 *
 * @param {Plan} plan
 */
export function summary({ steps, late }) {
  const count = (/** @type {Status} */ wanted) => steps.filter(({ status }) => status === wanted).length;
  const parts = [
    words(count('doing'), 'en cours'),
    words(late, 'en retard'),
    words(count('blocked'), count('blocked') > 1 ? 'bloquées' : 'bloquée'),
    words(count('todo'), 'à faire'),
    words(count('none'), 'sans objet'),
  ].filter(Boolean);
  if (!parts.length) return 'Tout est terminé.';
  const text = parts.join(', ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/**
 * @param {number} count
 * @param {string} what
 */
function words(count, what) {
  const names = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
  return count ? `${names[count] ?? count} ${what}` : '';
}
