/**
 * A roadmap as a sheet: where each action stands, who does it, by when, what stops it.
 * @module
 */

import { longDay, shortDay } from '../../browser/calendar/days.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { STATUS_WORDS, isOver, progress, summary } from './plan.mjs';

/**
 * @typedef {import('./plan.mjs').Plan} Plan
 *
 * @typedef {object} Words what the page calls its parts
 * @property {string} title
 * @property {{title: string, steps: string[]}[]} phases each with the ids of its actions
 * @property {Map<string, string>} points the words of what is ticked, by id
 */

const HEAD = ['Action', 'État', 'Qui s’en charge', 'Pour quand', 'Ce qui bloque'];

/**
 * @param {Words} words
 * @param {Plan} plan
 * @param {(key: string) => unknown} value reads the roadmap's answers
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function roadmapSheet({ title, phases, points }, plan, value) {
  const text = (/** @type {string} */ key) => String(value(key) ?? '').trim();
  /** @type {Map<string, string[][]>} the row of each action, alone in a list */
  const known = new Map(
    plan.steps.map((state) => [state.id, [stepRow(state, (at) => text(`step/${state.id}/${at}`))]]),
  );
  const ticked = plan.steps.flatMap(({ title: name, step }) => {
    const found = step.points.filter((id) => value(`point/${id}`) === true);
    const said = found.map((id) => points.get(id) ?? id).join('\u202f; ');
    return found.length ? [[name, `${found.length} sur ${step.points.length}`, said]] : [];
  });
  const start = text('start');
  const isNoted = plan.steps.some(({ status }) => status !== 'todo') || [...known.values()].some(([row]) => row?.[2]);
  const isBlank = !plan.own.length && !ticked.length && !start && !isNoted;
  return {
    title,
    intro: [
      start ? `Jour 0\u00a0: ${inWords(start, longDay)}.` : '',
      isBlank ? 'Rien n’est encore noté\u00a0: toutes les actions sont à faire.' : '',
      isBlank ? '' : `${progress(plan)}. ${summary(plan)}`,
    ].filter(Boolean),
    parts: [
      ...phases.map(({ title: name, steps }) => ({
        title: name,
        table: tableOf(
          HEAD,
          steps.flatMap((id) => known.get(id) ?? []),
        ),
      })),
      { title: 'Actions ajoutées', table: tableOf(HEAD, plan.own.map(ownRow)) },
      { title: 'Points cochés', table: tableOf(['Action', 'Combien', 'Lesquels'], ticked) },
    ].filter(({ table }) => table),
  };
}

/**
 * @param {import('./plan.mjs').StepState} state
 * @param {(field: string) => string} at reads what is written of the action
 */
function stepRow({ title, status, due, late }, at) {
  return [
    title,
    statusWords(status, at('done-on')),
    whoWords(at('who'), at('partner')),
    isOver(status) ? '' : dueWords(due ?? '', late),
    status === 'blocked' ? at('blocked') : '',
  ];
}

/**
 * Return the row of one of the visitor's own actions: action, state, who, by when, what blocks it.
 *
 * @param {import('./plan.mjs').OwnState} state
 */
export function ownRow({ title, status, typed, late, who, partner, blocked, doneOn }) {
  return [
    title,
    statusWords(status, doneOn),
    whoWords(who.trim(), partner.trim()),
    isOver(status) ? '' : dueWords(typed, late),
    status === 'blocked' ? blocked.trim() : '',
  ];
}

/**
 * @param {string} who
 * @param {string} partner
 */
function whoWords(who, partner) {
  return [who, partner && `avec ${partner}`].filter(Boolean).join(', ');
}

/**
 * @param {import('./plan.mjs').Status} status
 * @param {string} doneOn as it was written
 */
function statusWords(status, doneOn) {
  const day = status === 'done' && doneOn.trim();
  return day ? `Terminée le ${inWords(day, shortDay)}` : STATUS_WORDS[status];
}

/**
 * Return a day in words, or what was typed where no day can be read in it.
 *
 * @param {string} typed
 * @param {(day: string) => string} write
 */
function inWords(typed, write) {
  const reading = readDay(typed);
  return reading.kind === 'value' ? write(reading.value) : `${quote(typed)}, à préciser`;
}

/**
 * @param {string} typed
 * @param {boolean} late
 */
function dueWords(typed, late) {
  return typed.trim() && `${inWords(typed, shortDay)}${late ? ' (dépassé)' : ''}`;
}
