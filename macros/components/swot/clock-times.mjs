/**
 * The time of a workshop: what each stage was to take and what it took, with the turn of each group. The time is given.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { digits, look, readRun } from '../../browser/store/timer.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { valueOf } from '../../browser/text/reading.mjs';
import { GATHERING } from './stages.mjs';
import { duration } from './timing.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/timer.mjs').Run} Run
 *
 * @typedef {object} Part what the timer counts: a stage, the turn of a group, a round of the room
 * @property {string} id
 * @property {string} title
 * @property {number} minutes planned; 0 if none
 * @property {number} stage from 1 to 5; 0 for a round, which may be in any
 * @property {boolean} isGroup
 *
 * @typedef {object} Course
 * @property {Part[]} parts in their order
 * @property {Run} run
 * @property {number} home the part of the present stage
 *
 * @typedef {object} Face what a clock shows
 * @property {'ready' | 'running' | 'paused' | 'over'} state
 * @property {number} index of the part shown
 * @property {string} title
 * @property {string} digits time left, or what has passed where nothing is planned
 * @property {string} facts in words: it is late, it is paused, what was planned
 * @property {number | undefined} left ms; undefined where nothing is planned
 * @property {number} spent ms of this part; of them all once the workshop is over
 *
 * @typedef {{id: string, title: string, planned: number, spent: number}} Time in minutes; nothing is planned: 0
 */

const MINUTE = 60_000;
const ROUND = 'tour';
/** One for each stage, under the ids of their planned minutes: the page says the same, above their fields. */
export const STAGE_PARTS = Object.entries({
  present: 'Présenter le scénario',
  write: 'Recueillir les idées',
  vote: 'Voter',
  retain: 'Retenir les priorités',
  act: 'Décider des actions',
});

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {Course}
 */
export function readCourse(dossier, prefix) {
  const value = (/** @type {string} */ key) => get(dossier, `${prefix}/${key}`);
  const minutes = (/** @type {string} */ id) => valueOf(readCount(value(`prepare/minutes-${id}`))) ?? 0;
  // Each has its turn.
  const groups = rows(dossier, `${prefix}/groups`)
    .filter(({ values }) => values.name)
    .map(({ id, values }) => ({
      ...{ id, title: String(values.name), minutes: minutes('group') },
      ...{ stage: GATHERING, isGroup: true },
    }));
  const parts = STAGE_PARTS.flatMap(([id, title], index) => {
    const part = { id, title, minutes: minutes(id), stage: index + 1, isGroup: false };
    return part.stage === GATHERING ? [part, ...groups] : [part];
  });
  parts.push({ id: ROUND, title: 'Compte à rebours', minutes: 0, stage: 0, isGroup: false });
  const home = Math.max(
    0,
    parts.findIndex(({ stage }) => stage === value('stage')),
  );
  const run = readRun(value, parts);
  // The group whose turn it was is no longer there: the stage goes on.
  return { parts, run: run.current < 0 && value('run/current') !== null ? { ...run, current: home } : run, home };
}

/**
 * @param {Course} course
 * @param {number} now
 * @returns {Face}
 */
export function faceOf(course, now) {
  const { parts, run } = course;
  const { state, planned, spent } = look(run, parts, now);
  const index = shownPart(course);
  if (state === 'over') {
    const total = spent.reduce((sum, each) => sum + each, 0);
    const facts = `En tout\u00a0: ${duration(Math.round(total / MINUTE))}.`;
    return { state, index, title: 'L’atelier est terminé', digits: '', facts, left: undefined, spent: total };
  }
  const [part, given = 0, passed = 0] = [parts[index], planned[index], spent[index]];
  const left = given ? given - passed : undefined;
  const facts = [
    state === 'paused' && passed ? 'En pause.' : '',
    left !== undefined && left < 0 ? 'Temps dépassé.' : '',
    part?.isGroup ? rankOf(course, index) : '',
    given ? `Prévu\u00a0: ${Math.round(given / MINUTE)}\u00a0min.` : 'Sans durée prévue.',
  ];
  return {
    ...{ state, index, title: part?.title ?? '', left, spent: passed },
    // What has passed has no sign.
    digits: left === undefined ? digits(-passed).replace('+', '') : digits(left),
    facts: facts.filter(Boolean).join(' '),
  };
}

/**
 * What each stage was to take and took, for the plan and for the account of the workshop.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {number} [now] to count what runs, up to now; else, up to when it last started
 * @returns {(Time & {groups: Time[]})[]} the five stages; the turns of the groups are apart from the time of theirs
 */
export function timesOf(dossier, prefix, now = 0) {
  const course = readCourse(dossier, prefix);
  const { spent } = look(course.run, course.parts, now);
  const times = course.parts.map(({ id, title, minutes }, index) => {
    // What a round takes is taken from the stage where it is.
    const inRound = index === course.home ? (spent.at(-1) ?? 0) : 0;
    return { id, title, planned: minutes, spent: Math.round(((spent[index] ?? 0) + inRound) / MINUTE) };
  });
  const groups = times.filter((_, index) => course.parts[index]?.isGroup);
  return STAGE_PARTS.flatMap(([id], index) => {
    const time = times.find((each) => each.id === id);
    return time ? [{ ...time, groups: index + 1 === GATHERING ? groups : [] }] : [];
  });
}

/**
 * Whether a change may change what the clock shows: what is typed on the board does not.
 *
 * @param {string} prefix
 * @param {ReadonlySet<string>} [changed] keys; all of them if it is not said
 */
export function concernsClock(prefix, changed) {
  return !changed || [...changed].some((key) => key.startsWith(prefix) && !key.startsWith(`${prefix}/cards/`));
}

/**
 * Which part a clock shows: before the start and after the end, that of the stage.
 *
 * @param {Course} course
 */
export function shownPart({ parts, run, home }) {
  return parts[run.current] ? run.current : home;
}

/**
 * @param {Course} course
 * @param {number} index
 */
function rankOf({ parts }, index) {
  const groups = parts.filter(({ isGroup }) => isGroup);
  return `Groupe ${groups.indexOf(/** @type {Part} */ (parts[index])) + 1} sur ${groups.length}.`;
}
