/**
 * The course of a meeting or of a workshop, as the dossier keeps it: which part runs, what each one took. Every act
 * returns a new run; the time is given.
 * @module
 */

/**
 * @typedef {import('./grammar.mjs').Value} Value
 * @typedef {{id: string, minutes: number}} Part as planned; none, and it only counts what it takes
 *
 * @typedef {object} Run
 * @property {number} current the part that runs; -1 before the start, the number of parts after the end
 * @property {number | null} since when it started or resumed; null while paused
 * @property {number[]} spent ms of each part before `since`
 * @property {number[]} extra minutes given to each part during the meeting, or taken from it
 *
 * @typedef {object} View
 * @property {'ready' | 'running' | 'paused' | 'over'} state
 * @property {number[]} spent ms of each part, to this moment
 * @property {number[]} planned ms of each part, with what was given to it
 * @property {number} left ms before the end of the current part; negative once it is exceeded
 * @property {number} remaining ms before the end of the meeting, if the parts to come keep to their time
 * @property {number} drift ms: how late the meeting is on its plan; negative if early
 */

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const END = 'fin';
/** The last millisecond that a date can be. */
const LAST = 8.64e15;

/**
 * Read a run from a dossier, through what reads its keys.
 *
 * @param {(key: string) => Value} value
 * @param {Part[]} parts
 * @returns {Run}
 */
export function readRun(value, parts) {
  const current = value('run/current');
  const since = value('run/since');
  // A file may hold any number: no planned part lasts less than a minute, nor any more than a week.
  /** @param {string} field @param {number} low @param {number} high */
  const number = (field, low, high) => Math.min(high, Math.max(low, Number(value(`run/part/${field}`)) || 0));
  return {
    current: current === END ? parts.length : parts.findIndex(({ id }) => id === current),
    since: typeof since !== 'number' ? null : since >= 0 && since <= LAST ? since : 0,
    spent: parts.map(({ id }) => number(`${id}/spent`, 0, WEEK)),
    extra: parts.map(({ id, minutes }) => Math.round(number(`${id}/extra`, least(minutes), WEEK / MINUTE))),
  };
}

/**
 * Return a run as the dossier keeps it.
 *
 * @param {Run} run
 * @param {Part[]} parts
 * @returns {Record<string, Value>}
 */
export function runValues({ current, since, spent, extra }, parts) {
  /** @type {Record<string, Value>} */
  const values = { 'run/current': current < 0 ? null : (parts[current]?.id ?? END), 'run/since': since };
  parts.forEach(({ id }, index) => {
    values[`run/part/${id}/spent`] = spent[index] || null;
    values[`run/part/${id}/extra`] = extra[index] || null;
  });
  return values;
}

/**
 * @param {Run} run
 * @param {number} now
 * @returns {Run} started, or resumed
 */
export function play(run, now) {
  return { ...run, current: Math.max(0, run.current), since: now };
}

/**
 * @param {Run} run
 * @param {number} now
 * @returns {Run}
 */
export function pause(run, now) {
  return { ...run, since: null, spent: spentAt(run, now) };
}

/**
 * Go to the next part, or back: what each one took is kept.
 *
 * @param {Run} run
 * @param {number} by
 * @param {number} now
 * @returns {Run}
 */
export function move(run, by, now) {
  const last = run.spent.length;
  const current = Math.min(last, Math.max(0, run.current + by));
  return { ...pause(run, now), current, since: run.since === null || current === last ? null : now };
}

/**
 * Give minutes to the current part, or take some: a part that is planned keeps one minute at least.
 *
 * @param {Run} run
 * @param {number} minutes
 * @param {Part[]} parts
 * @returns {Run}
 */
export function give(run, minutes, parts) {
  const extra = run.extra.map((each, index) => {
    return index === run.current ? Math.max(least(parts[index]?.minutes ?? 0), each + minutes) : each;
  });
  return { ...run, extra };
}

/**
 * @param {Part[]} parts
 * @returns {Run} nothing has begun
 */
export function newRun(parts) {
  return { current: -1, since: null, spent: parts.map(() => 0), extra: parts.map(() => 0) };
}

/**
 * @param {Run} run
 * @param {Part[]} parts
 * @param {number} now
 * @returns {View}
 */
export function look(run, parts, now) {
  const { current, since, extra } = run;
  const spent = spentAt(run, now);
  const planned = parts.map(({ minutes }, index) => (minutes + (extra[index] ?? 0)) * MINUTE);
  const isOver = current >= parts.length;
  const left = (planned[current] ?? 0) - (spent[current] ?? 0);
  const toEndOfPart = Math.max(0, left);
  const begun = parts.slice(0, current + 1).map(({ minutes }) => minutes * MINUTE);
  return {
    state: isOver ? 'over' : current < 0 ? 'ready' : since === null ? 'paused' : 'running',
    spent,
    planned,
    left,
    remaining: toEndOfPart + sum(planned.slice(current + 1)),
    drift: sum(spent.slice(0, current + 1)) + toEndOfPart - sum(begun),
  };
}

/**
 * Return what must be said aloud when the time left goes from one value to another.
 *
 * @param {number} before ms
 * @param {number} after ms
 * @returns {'minute' | 'end' | null}
 */
export function passed(before, after) {
  if (before > 0 && after <= 0) return 'end';
  return before > MINUTE && after <= MINUTE ? 'minute' : null;
}

/**
 * @param {number} ms
 * @returns {string} « 24:05 », « +1:30 » once the time is exceeded
 */
export function digits(ms) {
  // Rounded up: the last second is shown until it is over.
  const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return ms < 0 && seconds ? `+${text}` : text;
}

/**
 * @param {Run} run
 * @param {number} now
 */
function spentAt({ current, since, spent }, now) {
  // A clock set back must not take time away.
  const running = since === null ? 0 : Math.max(0, now - since);
  return spent.map((each, index) => (index === current ? each + running : each));
}

/** @param {number} minutes planned: as many as can be taken from them, and one more */
function least(minutes) {
  return Math.min(0, 1 - minutes);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((all, each) => all + each, 0);
}
