/**
 * How long a meeting lasts: the time of each sequence within its bounds, what they add up to, when each one starts.
 * @module
 */

/**
 * @typedef {object} Sequence
 * @property {string} id
 * @property {string} title
 * @property {number} min minutes
 * @property {number} max
 * @property {number} usual what it lasts unless the visitor chooses
 *
 * @typedef {object} Verdict
 * @property {'impossible' | 'over' | 'fits'} kind `impossible`: even the shortest sequences exceed the announced time
 * @property {number} total
 * @property {string} message
 */

export const DAY = 24 * 60;

/**
 * Return the minutes of a sequence: what was chosen, brought within its bounds.
 *
 * @param {Sequence} sequence
 * @param {unknown} chosen
 */
export function minutesOf({ min, max, usual }, chosen) {
  const minutes = Math.round(Number(chosen ?? NaN));
  return Number.isNaN(minutes) ? usual : Math.min(max, Math.max(min, minutes));
}

/**
 * Return a number of the dossier, where a file may hold anything: zero out of its bounds.
 *
 * @param {unknown} value
 * @param {number} least
 * @param {number} most
 */
export function within(value, least, most) {
  const number = Number(value);
  return number >= least && number <= most ? number : 0;
}

/** @param {number[]} minutes */
export function total(minutes) {
  return minutes.reduce((sum, each) => sum + each, 0);
}

/**
 * Compare the sequences with the time announced to the participants.
 *
 * @param {Sequence[]} sequences
 * @param {number[]} minutes of each one
 * @param {number} announced
 * @returns {Verdict}
 */
export function verdict(sequences, minutes, announced) {
  const shortest = total(sequences.map(({ min }) => min));
  const all = total(minutes);
  if (announced < shortest) {
    const reason = `au plus court, les ${sequences.length} étapes en demandent ${shortest}.`;
    return { kind: 'impossible', total: all, message: `${count(announced)} ne suffisent pas\u00a0: ${reason}` };
  }
  const left = announced - all;
  const start = `Vos étapes durent ${count(all)}`;
  if (left < 0) {
    const advice = 'Raccourcissez une étape, ou annoncez plus long.';
    return {
      kind: 'over',
      total: all,
      message: `${start}\u00a0: ${-left} de trop pour les ${announced} annoncées. ${advice}`,
    };
  }
  const margin = left ? `Il reste ${count(left)} de marge.` : 'Il ne reste aucune marge.';
  return {
    kind: 'fits',
    total: all,
    message: `${start}\u00a0: elles tiennent dans les ${announced} annoncées. ${margin}`,
  };
}

/** @param {number} minutes */
export function count(minutes) {
  return `${minutes}\u00a0${Math.abs(minutes) < 2 ? 'minute' : 'minutes'}`;
}

/**
 * Return when each sequence starts, and when the last one ends, counted from the start of the meeting.
 *
 * @param {number[]} minutes
 */
export function bounds(minutes) {
  return minutes.reduce((starts, each) => [...starts, (starts.at(-1) ?? 0) + each], [0]);
}

/**
 * @param {number} time minutes since midnight; after midnight it starts again
 * @returns {string} « 18 h 30 »
 */
export function hour(time) {
  const ofDay = ((time % DAY) + DAY) % DAY;
  const minutes = ofDay % 60;
  return `${Math.floor(ofDay / 60)}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;
}

/**
 * @param {number} time minutes since midnight
 * @returns {string} '18:30', as calendar files want it
 */
export function isoHour(time) {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

/**
 * Return the sequences with the hour of each one, or with their order alone.
 *
 * @param {{stages: {title: string, minutes: number, from: number}[], start: number | undefined}} meeting
 */
export function programme({ stages, start }) {
  return stages.map(({ title, minutes, from }) => {
    return `${start === undefined ? '' : `${hour(start + from)}\u00a0: `}${title} (${count(minutes)})`;
  });
}
