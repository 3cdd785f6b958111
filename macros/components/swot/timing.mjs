/**
 * How long a workshop lasts, and at what time each stage starts.
 * @module
 */

const DAY = 24 * 60;

/** @param {number} minutes */
export function clock(minutes) {
  const time = minutes % DAY;
  return `${Math.floor(time / 60)}\u00a0h\u00a0${String(time % 60).padStart(2, '0')}`;
}

/** @param {number} minutes */
export function duration(minutes) {
  if (minutes < 60) return `${minutes}\u00a0${minutes < 2 ? 'minute' : 'minutes'}`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`;
}

/**
 * @param {number | undefined} start minutes since midnight
 * @param {number[]} stages minutes of each
 * @returns {string} a sentence; empty if nothing is planned
 */
export function timingSentence(start, stages) {
  const total = stages.reduce((sum, minutes) => sum + minutes, 0);
  if (!total) return '';
  const hours = start === undefined ? '' : ` De ${clock(start)} à ${clock(start + total)}.`;
  return `Durée prévue\u00a0: ${duration(total)}.${hours}`;
}

/**
 * Return the time at which each stage starts.
 *
 * @param {number} start
 * @param {number[]} stages
 */
export function starts(start, stages) {
  let time = start;
  return stages.map((minutes) => {
    const at = time;
    time += minutes;
    return at;
  });
}

/**
 * @param {number} people
 * @param {number} groups
 * @returns {string} a sentence; empty if it would say nothing
 */
export function groupSentence(people, groups) {
  if (!people || groups < 2) return '';
  const [least, most] = [Math.floor(people / groups), Math.ceil(people / groups)];
  if (!least)
    return `${groups} groupes pour ${people} ${people < 2 ? 'personne' : 'personnes'}\u00a0: c’est trop de groupes.`;
  const each = least === most ? `${least}` : `${least} ou ${most}`;
  return `${people} personnes en ${groups} groupes\u00a0: ${each} par groupe.`;
}
