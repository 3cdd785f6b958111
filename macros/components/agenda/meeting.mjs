/**
 * What the dossier says of a meeting.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { guests } from '../../browser/store/people.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { look, readRun } from '../../browser/store/timer.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { readHour } from '../../browser/text/hours.mjs';
import { reasonOf, valueOf } from '../../browser/text/reading.mjs';
import { DAY, bounds, minutesOf, within } from './schedule.mjs';

/**
 * What the page says of the meeting, the same for everybody.
 *
 * @typedef {object} Model
 * @property {string} name id of the agenda
 * @property {number} announced minutes, unless the visitor announces others
 * @property {import('./schedule.mjs').Sequence[]} sequences
 * @property {{id: string, title: string}[]} preparers
 *
 * @typedef {object} Stage a sequence of the visitor's meeting
 * @property {string} id
 * @property {string} title
 * @property {number} minutes
 * @property {number} from minutes since the start of the meeting
 * @property {number} to
 * @property {number} spent ms that it took
 * @property {string} notes
 *
 * @typedef {{who: string, role: string, organisation: string, came: boolean, answer: Answer}} Participant invited
 * @typedef {import('../../browser/store/people.mjs').Answer} Answer
 *
 * @typedef {object} Meeting
 * @property {string} commune
 * @property {string | undefined} day
 * @property {number | undefined} start minutes since midnight
 * @property {{date: string, start: string}} wrong why no day or no hour can be read in what is typed, or empty
 * @property {string} place
 * @property {number} announced
 * @property {Stage[]} stages
 * @property {import('../../browser/store/timer.mjs').Run} run
 * @property {boolean} isOver
 * @property {string[]} preparers
 * @property {string} signature
 * @property {string} contact
 * @property {Participant[]} participants
 * @property {{id: string, title: string, who: string, due: string}[]} decisions
 */

/**
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @param {Model} model
 * @param {number} now
 * @returns {Meeting}
 */
export function readMeeting(dossier, { name, announced, sequences, preparers }, now) {
  const prefix = `agenda/${name}`;
  const value = (/** @type {string} */ key) => get(dossier, `${prefix}/${key}`);
  const text = (/** @type {string} */ key) => String(value(key) ?? '');
  const [day, start] = [readDay(text('date')), readHour(text('start'))];
  const minutes = sequences.map((sequence) => minutesOf(sequence, value(`sequence/${sequence.id}/minutes`)));
  const starts = bounds(minutes);
  const parts = sequences.map(({ id }, index) => ({ id, minutes: minutes[index] ?? 0 }));
  const run = readRun(value, parts);
  const { state, spent } = look(run, parts, now);
  return {
    commune: String(get(dossier, 'commune/name') ?? ''),
    day: valueOf(day),
    start: valueOf(start),
    wrong: { date: reasonOf(day), start: reasonOf(start) },
    place: text('place'),
    announced: within(value('announced'), 1, DAY) || announced,
    stages: sequences.map(({ id, title }, index) => ({
      id,
      title,
      minutes: minutes[index] ?? 0,
      from: starts[index] ?? 0,
      to: starts[index + 1] ?? 0,
      spent: spent[index] ?? 0,
      notes: text(`sequence/${id}/notes`),
    })),
    run,
    isOver: state === 'over',
    preparers: preparers.filter(({ id }) => value(`prepare/${id}`) === true).map(({ title }) => title),
    signature: text('invitation/name'),
    contact: text('invitation/contact'),
    participants: guests(dossier, /** @type {import('../../browser/store/people.mjs').Meeting} */ (name)).map(
      ({ name: who, role, organisation, came, answer }) => ({ who, role, organisation, came, answer }),
    ),
    decisions: rows(dossier, `${prefix}/decisions`)
      .map(({ id, values }) => ({
        id,
        title: String(values.title ?? ''),
        who: String(values.who ?? ''),
        due: String(values.due ?? ''),
      }))
      .filter(({ title }) => title),
  };
}
