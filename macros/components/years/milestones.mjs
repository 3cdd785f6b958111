/**
 * The visitor's milestones after day 100, on the three stages in which a team is created: what each is, and what of it
 * goes to the roadmap.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { asMasculine } from '../../browser/text/timeline.mjs';
import { actionFrom } from '../checklist/own.mjs';
import { plan, stateWords } from '../checklist/plan.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {object} Milestone
 * @property {string} name its number
 * @property {number} stage the first one is 1
 * @property {import('../checklist/plan.mjs').OwnState} state
 * @property {string} when its day in words, or what was typed where none can be read
 * @property {string} words where it stands
 * @property {string} origin its key: it is added once to the roadmap
 * @property {boolean} isPoured
 */

export const YEARS = 'years/suite';
/** The ends of the keys of its lists, one for each stage. */
export const STAGES = ['etape-1', 'etape-2', 'etape-3'];

/**
 * Return the milestones that have a title, stage after stage.
 *
 * @param {Dossier} dossier
 * @param {string} today
 * @returns {Milestone[]}
 */
export function milestonesOf(dossier, today) {
  const all = STAGES.flatMap((id, index) => {
    const titled = rows(dossier, `${YEARS}/${id}`).filter(({ values }) => String(values.title ?? '').trim());
    return plan([], () => null, titled, today).own.map((state) => ({
      ...{ stage: index + 1, state, origin: `${YEARS}/${id}/row/${state.id}` },
      words: asMasculine(stateWords(state)),
      when: state.due ? shortDay(state.due) : state.typed && `${quote(state.typed)}, à préciser`,
    }));
  });
  return all.map((milestone, index) => ({
    ...{ ...milestone, name: String(index + 1) },
    isPoured: actionFrom(dossier, milestone.origin) !== undefined,
  }));
}

/**
 * Return the milestones as actions of the roadmap.
 *
 * @param {Milestone[]} milestones
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function actionsOf(milestones) {
  return milestones.map(({ origin, state: { title, who, typed, status } }) => {
    return { origin, title, who, due: typed, state: status === 'todo' ? '' : status };
  });
}
