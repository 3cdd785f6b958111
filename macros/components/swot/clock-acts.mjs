/**
 * What the buttons of a workshop's timer do. None of them loses the time that a part took; the time is given.
 * @module
 */

import { set } from '../../browser/store/dossier.mjs';
import { give, look, move, newRun, pause, play, runValues } from '../../browser/store/timer.mjs';
import { readCourse, shownPart } from './clock-times.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/timer.mjs').Run} Run
 * @typedef {import('./clock-times.mjs').Course} Course
 * @typedef {import('./clock-times.mjs').Part} Part
 * @typedef {'play' | 'more' | 'less' | 'next' | 'back' | 'round' | 'end'} Act
 */

const MINUTE = 60_000;
/** How long a round of the room lasts, unless minutes are given to it or taken from it. */
const ROUND_MINUTES = 5;

/** @type {Record<Act, (course: Course, now: number) => Run>} */
const ACTS = {
  play(course, now) {
    const { run } = course;
    return run.since === null ? play({ ...run, current: shownPart(course) }, now) : pause(run, now);
  },
  more: (course, now) => grant(course, 1, now),
  less: (course, now) => grant(course, -1, now),
  next: (course, now) => goToPart(course.run, shownPart(course) + Number(isGroup(course, 1)), now),
  back: (course, now) => goToPart(course.run, shownPart(course) - Number(isGroup(course, 0)), now),
  /** Start a round, or end it. */
  round(course, now) {
    const at = course.parts.length - 1;
    if (course.run.current === at) return withoutRound(course, now);
    const run = goToPart(course.run, at, now);
    return play({ ...run, extra: run.extra.map((each, index) => (index === at ? ROUND_MINUTES : each)) }, now);
  },
  end: (course, now) => ({ ...pause(withoutRound(course, now), now), current: course.parts.length }),
};

/**
 * Go to another stage of the workshop: the timer follows.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {number} stage
 * @param {number} now
 * @returns {Dossier}
 */
export function goToStage(dossier, prefix, stage, now) {
  const course = readCourse(dossier, prefix);
  const changed = set(dossier, { [`${prefix}/stage`]: stage }, now);
  const { parts, home } = readCourse(changed, prefix);
  const part = parts[course.run.current];
  // A round belongs to the stage where it began.
  if (!part || (part.stage || parts[course.home]?.stage) === stage) return changed;
  return withRun(changed, prefix, parts, goToPart(withoutRound(course, now), home, now), now);
}

/**
 * Do what a button does.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Act} act
 * @param {number} now
 * @returns {Dossier}
 */
export function press(dossier, prefix, act, now) {
  const course = readCourse(dossier, prefix);
  return withRun(dossier, prefix, course.parts, ACTS[act](course, now), now);
}

/**
 * Forget what every part took, and what was given to it.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {number} now
 * @returns {Dossier}
 */
export function restart(dossier, prefix, now) {
  const { parts } = readCourse(dossier, prefix);
  return withRun(dossier, prefix, parts, newRun(parts), now);
}

/**
 * Whether the part shown is the turn of a group, or the one after it.
 *
 * @param {Course} course
 * @param {0 | 1} after
 */
export function isGroup(course, after) {
  return course.parts[shownPart(course) + after]?.isGroup === true;
}

/**
 * Give minutes to the part shown, or take some. Where nothing was planned, they are counted from now.
 *
 * @param {Course} course
 * @param {number} minutes
 * @param {number} now
 * @returns {Run}
 */
function grant(course, minutes, now) {
  const { parts, run } = course;
  const index = shownPart(course);
  const { planned, spent } = look(run, parts, now);
  const passed = planned[index] ? 0 : Math.ceil((spent[index] ?? 0) / MINUTE);
  const given = minutes > 0 ? minutes + passed : minutes;
  return { ...give({ ...run, current: index }, given, parts), current: run.current };
}

/**
 * @param {Run} run
 * @param {number} index
 * @param {number} now
 * @returns {Run} a timer that was paused stays so
 */
function goToPart(run, index, now) {
  return move(run, index - run.current, now);
}

/**
 * End the round, if there is one: it was time of the stage.
 *
 * @param {Course} course
 * @param {number} now
 * @returns {Run}
 */
function withoutRound({ parts, run, home }, now) {
  const at = parts.length - 1;
  if (run.current !== at) return run;
  const { since, spent, extra } = goToPart(run, home, now);
  const passed = spent[at] ?? 0;
  return {
    ...{ current: home, since },
    spent: spent.map((each, index) => (index === at ? 0 : index === home ? each + passed : each)),
    extra: extra.map((each, index) => (index === at ? 0 : each)),
  };
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Part[]} parts
 * @param {Run} run
 * @param {number} now
 */
function withRun(dossier, prefix, parts, run, now) {
  const values = Object.entries(runValues(run, parts)).map(([key, value]) => [`${prefix}/${key}`, value]);
  return set(dossier, Object.fromEntries(values), now);
}
