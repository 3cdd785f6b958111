/**
 * What both sheets read of a dossier: the actions of the roadmap, with those of the visitor, and the first meeting.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { guestOf, PEOPLE } from '../../browser/store/people.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { quote, valueOf } from '../../browser/text/reading.mjs';
import { actionFrom } from '../checklist/own.mjs';
import { countWords, plan } from '../checklist/plan.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../checklist/plan.mjs').Plan} Plan
 *
 * @typedef {object} Model what the page says, the same for everybody
 * @property {import('../checklist/plan.mjs').StepModel[]} steps of the roadmap
 * @property {Record<string, string>} federations name and phone by id
 * @property {Record<string, string>} audiences of the planner, titles by id
 * @property {[audience: string, id: string, text: string][]} [choices] what they may tick to secure and to do
 * @property {[string, string][]} tools the start of the keys of each tool, and its title
 *
 * @typedef {object} Action
 * @property {string} title
 * @property {import('../checklist/plan.mjs').Status} status
 * @property {string} due a day, or what was typed where none can be read; empty where nothing is said
 * @property {boolean} late
 * @property {string} who
 * @property {string} partner
 * @property {string} blocked
 * @property {string} doneOn as it was written
 * @property {string} note
 *
 * @typedef {{id: string, title: string, who: string, due: string, isPoured: boolean}} Decision
 *
 * @typedef {object} Meeting
 * @property {string} date as it was written
 * @property {string | undefined} day
 * @property {string} place
 * @property {boolean} isHeld
 * @property {number} invited persons
 * @property {number} came persons
 * @property {Decision[]} decisions
 */

export const ROADMAP = 'checklist/100-jours';
const MEETING = 'agenda/premiere-reunion';

/**
 * @param {Dossier} dossier
 * @param {string} key
 */
export function textOf(dossier, key) {
  return String(get(dossier, key) ?? '').trim();
}

/**
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {string} today
 * @returns {{now: Plan, actions: Action[]}}
 */
export function readActions(dossier, { steps }, today) {
  const value = (/** @type {string} */ key) => get(dossier, `${ROADMAP}/${key}`);
  const now = plan(steps, value, rows(dossier, `${ROADMAP}/own`), today);
  const known = now.steps.map(({ id, title, status, due, late }) => {
    const text = (/** @type {string} */ field) => textOf(dossier, `${ROADMAP}/step/${id}/${field}`);
    const said = { who: text('who'), partner: text('partner'), blocked: text('blocked'), note: text('note') };
    return { title, status, due: due ?? '', late, ...said, doneOn: text('done-on') };
  });
  const own = now.own.map(({ title, status, due, typed, late, who, partner, blocked, doneOn, note }) => {
    return { title, status, due: due ?? typed, late, who, partner, blocked, doneOn, note };
  });
  const actions = [...known, ...own].map((action) => {
    return { ...action, title: unended(action.title), blocked: unended(action.blocked) };
  });
  return { now, actions };
}

/**
 * @param {Dossier} dossier
 * @param {string} today
 * @returns {Meeting}
 */
export function readMeeting(dossier, today) {
  const text = (/** @type {string} */ field) => textOf(dossier, `${MEETING}/${field}`);
  const decisions = rows(dossier, `${MEETING}/decisions`).map(({ id, values }) => ({
    id,
    title: unended(String(values.title ?? '')),
    who: String(values.who ?? '').trim(),
    due: String(values.due ?? '').trim(),
    isPoured: actionFrom(dossier, `${MEETING}/decisions/row/${id}`) !== undefined,
  }));
  const guests = rows(dossier, PEOPLE)
    .map((row) => guestOf(row, 'premiere-reunion'))
    .filter(({ name }) => name);
  const day = valueOf(readDay(text('date')));
  const came = guests.filter((guest) => guest.came).length;
  return {
    date: text('date'),
    day,
    place: text('place'),
    isHeld: (day !== undefined && day < today) || came > 0 || text('run/current') === 'fin',
    // Who came without an invitation was there too.
    invited: guests.filter((guest) => guest.isInvited || guest.came).length,
    came,
    decisions: decisions.filter(({ title }) => title),
  };
}

/**
 * Return a text without its full stop: more follows it.
 *
 * @param {string} text
 */
function unended(text) {
  return text.trim().replace(/(?<!\.)\.$/, '');
}

/**
 * Return a day in words, or what was typed where no day can be read in it.
 *
 * @param {string} typed
 */
export function dayWords(typed) {
  const day = valueOf(readDay(typed));
  return day ? shortDay(day) : `${quote(typed)}, à préciser`;
}

/**
 * Return what is said of the commune on both sheets.
 *
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {Plan} now
 * @returns {string[]}
 */
export function standingWords(dossier, { federations }, now) {
  const start = textOf(dossier, `${ROADMAP}/start`);
  const id = textOf(dossier, 'federation');
  const federation = Object.hasOwn(federations, id) ? federations[id] : '';
  const team = textOf(dossier, 'msp/name');
  return [
    `${countWords(now)}.`,
    start && `Jour 0\u00a0: ${dayWords(start)}.`,
    federation && `Fédération régionale\u00a0: ${federation}.`,
    team && `Maison de santé\u00a0: ${team}.`,
  ].filter(Boolean);
}
