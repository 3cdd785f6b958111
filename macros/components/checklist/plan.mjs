/**
 * Where a roadmap stands: due dates, what is late, what comes next. No page, no clock of its own.
 * @module
 */

import { addDays, daysBetween } from '../../browser/calendar/days.mjs';
import { parseDay, readDay } from '../../browser/text/dates.mjs';
import { reasonOf, valueOf } from '../../browser/text/reading.mjs';
import { asStatus, isOver } from './states.mjs';

export { STATUS_WORDS, asStatus, isOver, stateWords } from './states.mjs';

/**
 * @typedef {import('./states.mjs').Status} Status
 *
 * @typedef {object} StepModel what the page says of an action
 * @property {string} id
 * @property {string} title
 * @property {number | null} toDay the last day of its phase, counted from day 0
 * @property {string[]} points ids of the points to tick
 *
 * @typedef {object} State what every action has, one of the page or one of the visitor's own
 * @property {string} id
 * @property {string} title
 * @property {Status} status
 * @property {string | null} due day
 * @property {boolean} late past its day, and not finished
 *
 * @typedef {State & {step: StepModel, ticked: number}} StepState `ticked` is how many points are ticked
 *
 * @typedef {object} Own what the visitor's own actions have besides
 * @property {string} typed when it is due, as it was written
 * @property {string} wrong why no day can be read there, or empty
 * @property {string} who
 * @property {string} partner
 * @property {string} blocked what blocks it
 * @property {string} doneOn as it was written
 * @property {string} note
 *
 * @typedef {State & Own} OwnState
 *
 * @typedef {object} Plan
 * @property {StepState[]} steps
 * @property {OwnState[]} own
 * @property {StepState | OwnState | null} next the action to do now
 * @property {number} done
 * @property {number} total all actions: those of each state add up to it
 * @property {number} late
 */

/** Days within which an action of the visitor's own comes before the first one that has no day. */
const SOON = 7;
/** The day, counted from day 0, from which the council may be told. */
export const COUNCIL_DAY = 90;

/**
 * @param {StepModel[]} steps in the order of the page
 * @param {(key: string) => unknown} value reads the roadmap's answers: `start`, `step/<id>/status`, `point/<id>`
 * @param {import('../../browser/store/rows.mjs').Row[]} rows the visitor's own actions
 * @param {string} today
 * @returns {Plan}
 */
export function plan(steps, value, rows, today) {
  // A file may hold any text there.
  const start = parseDay(value('start'));
  const isLate = (/** @type {string | null} */ due, /** @type {Status} */ status) =>
    due !== null && due < today && !isOver(status);
  const known = steps.map((step) => {
    const status = asStatus(value(`step/${step.id}/status`));
    const due = start && step.toDay !== null ? addDays(start, step.toDay) : null;
    const ticked = step.points.filter((id) => value(`point/${id}`) === true).length;
    return { id: step.id, title: step.title, status, due, late: isLate(due, status), step, ticked };
  });
  const own = rows.map(({ id, values }) => {
    const reading = readDay(values.due);
    const status = asStatus(values.status);
    const due = valueOf(reading) ?? null;
    return {
      id,
      title: String(values.title ?? '') || 'Action sans titre',
      status,
      due,
      late: isLate(due, status),
      typed: String(values.due ?? ''),
      wrong: reasonOf(reading),
      who: String(values.who ?? ''),
      partner: String(values.partner ?? ''),
      blocked: String(values.blocked ?? ''),
      doneOn: String(values['done-on'] ?? ''),
      note: String(values.note ?? ''),
    };
  });
  const all = [...known, ...own];
  return {
    steps: known,
    own,
    next: nextOf(known, own, today),
    done: all.filter(({ status }) => status === 'done').length,
    total: all.length,
    late: all.filter(({ late }) => late).length,
  };
}

/**
 * Return the action to do now: the order of the page, unless one of the visitor's own is due earlier; without day 0,
 * unless it is due soon.
 *
 * @param {StepState[]} known
 * @param {OwnState[]} own
 * @param {string} today
 */
function nextOf(known, own, today) {
  // What is blocked waits for somebody else: anything that can move comes first.
  for (const waits of [false, true]) {
    const open = (/** @type {State} */ { status }) => !isOver(status) && (status === 'blocked') === waits;
    const step = known.find(open);
    const mine = own.filter(open);
    const dated = mine.filter(({ due }) => due).sort((a, b) => String(a.due).localeCompare(String(b.due)))[0];
    const first = dated?.due && dated.due < (step?.due ?? addDays(today, SOON)) ? dated : (step ?? dated ?? mine[0]);
    if (first) return first;
  }
  return null;
}

/**
 * Whether the page shows an action when the visitor asks for `all`, or for what is `open`, `late`, `blocked` or `done`.
 *
 * @param {State} state
 * @param {string} wanted
 */
export function isShown({ status, late }, wanted) {
  if (wanted === 'open') return !isOver(status);
  if (wanted === 'late') return late;
  return wanted === 'all' || status === wanted;
}

/**
 * Whether it is time to tell the council: everything is over, or the hundred days soon are.
 *
 * @param {Plan} plan
 * @param {unknown} start day 0, as the dossier holds it
 * @param {string} today
 */
export function isCouncilTime({ next }, start, today) {
  const day = parseDay(start);
  return !next || (day !== undefined && daysBetween(day, today) >= COUNCIL_DAY);
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
 * Say what is behind the number: « Une sans objet, deux en cours, six à faire, dont une en retard. » With those that
 * are done, they add up to the total.
 *
 * @param {Plan} plan
 */
export function summary(plan) {
  const { doing, blocked, todo, none } = counts(plan);
  if (!none && !(doing + blocked + todo)) return 'Tout est terminé.';
  const parts = [
    words(none, 'sans objet'),
    words(doing, 'en cours'),
    words(blocked, blocked > 1 ? 'bloquées' : 'bloquée'),
    words(todo, 'à faire') || (doing + blocked === 0 && 'plus rien à faire'),
    // An action in progress may be late too: it counts once.
    plan.late && `dont ${words(plan.late, 'en retard')}`,
  ];
  const text = parts.filter(Boolean).join(', ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/**
 * Say it all in one line: « 3 actions terminées sur 11, 2 en cours, 1 bloquée, 5 à faire, dont 1 en retard ». Where
 * nothing has begun, the total says it.
 *
 * @param {Plan} plan
 */
export function countWords(plan) {
  const { done, doing, blocked, todo, none } = counts(plan);
  return [
    `${done} ${done < 2 ? 'action terminée' : 'actions terminées'} sur ${plan.total}`,
    none && `${none} sans objet`,
    doing && `${doing} en cours`,
    blocked && `${blocked} ${blocked === 1 ? 'bloquée' : 'bloquées'}`,
    (todo < plan.total || plan.late > 0) && todo && `${todo} à faire`,
    plan.late && `dont ${plan.late} en retard`,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Return how many actions there are of each state: their sum is the total.
 *
 * @param {Plan} plan
 * @returns {Record<Status, number>}
 */
export function counts({ steps, own }) {
  const count = { todo: 0, doing: 0, blocked: 0, done: 0, none: 0 };
  for (const { status } of [...steps, ...own]) count[status] += 1;
  return count;
}

/**
 * @param {number} count
 * @param {string} what
 */
function words(count, what) {
  const names = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
  return count ? `${names[count] ?? count} ${what}` : '';
}
