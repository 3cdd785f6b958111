/**
 * Every date of a dossier that somebody still waits for, whichever tool holds it.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { LISTS, listedActions, places } from '../actions/lists.mjs';
import { ROADMAP } from '../checklist/own.mjs';
import { asStatus, isOver } from '../checklist/plan.mjs';
import { actionsOf } from '../swot/actions.mjs';
import { textOf } from './actions.mjs';

/**
 * @typedef {import('./actions.mjs').Dossier} Dossier
 * @typedef {import('./actions.mjs').Model} Model
 *
 * @typedef {object} Due
 * @property {string | undefined} day nothing where none can be read
 * @property {string} typed as it was written
 * @property {string} what
 * @property {string} who
 * @property {string} where the tool that holds it
 */

const MEETING = 'Première réunion';
const WORKSHOP = 'swot/atelier-cpts';
const PLANNER = 'stakeholders/cooperation';
const VISITS = 'worksheet/grille-de-visite/sheets';
/** The tool that holds the actions: several fall due on one day. */
export const IN_ROADMAP = 'Feuille de route';

/**
 * Return the dates, the earliest first; those that cannot be read last. What is in the roadmap is told once.
 *
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {import('./actions.mjs').Action[]} actions
 * @param {import('./actions.mjs').Meeting} meeting
 * @param {import('../years/milestones.mjs').Milestone[]} milestones
 * @param {string} today
 * @returns {Due[]}
 */
export function duesOf(dossier, model, actions, meeting, milestones, today) {
  const open = actions.filter(({ status }) => !isOver(status));
  const poured = places(dossier);
  const found = [
    ...open.map(({ due, title, who }) => ({ typed: due, what: title, who, where: IN_ROADMAP })),
    ...meeting.decisions
      .filter(({ isPoured }) => !isPoured)
      .map(({ due, title, who }) => ({ typed: due, what: title, who, where: MEETING })),
    ...lists(dossier, poured),
    ...workshop(dossier, poured),
    ...planner(dossier, model, poured),
    ...milestones
      .filter(({ isPoured, state }) => !isPoured && !isOver(state.status))
      .map(({ state: { typed, title, who } }) => ({ typed, what: title, who, where: 'Après le jour 100' })),
    // Nobody waits any more for what took place.
    ...[...(meeting.isHeld ? [] : [asDue(meeting)]), ...visits(dossier)].filter(
      ({ typed }) => (parseDay(typed) ?? today) >= today,
    ),
  ];
  return found
    .filter(({ typed }) => typed)
    .map((due) => ({ ...due, day: parseDay(due.typed) }))
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
}

/** @param {import('./actions.mjs').Meeting} meeting */
function asDue({ date }) {
  return { typed: date, what: MEETING, who: '', where: MEETING };
}

/** @param {Dossier} dossier */
function visits(dossier) {
  return rows(dossier, VISITS).map(({ values }) => {
    const team = String(values.equipe ?? '').trim();
    return {
      typed: String(values.date ?? ''),
      what: `Visite${team && ` de ${team}`}`,
      who: '',
      where: 'Grille de visite',
    };
  });
}

/**
 * Return the actions of the territories, unless the roadmap has them.
 *
 * @param {Dossier} dossier
 * @param {Map<string, string[]>} poured where each action stands
 */
function lists(dossier, poured) {
  return Object.keys(LISTS)
    .flatMap((id) => listedActions(dossier, id))
    .filter(({ origin, state }) => !isOver(asStatus(state)) && !poured.get(origin)?.includes(ROADMAP.within))
    .map(({ title, who = '', due = '' }) => ({ typed: due, what: title, who, where: 'Suivi des actions' }));
}

/**
 * Return what the workshop decided for its priorities, unless it stands elsewhere.
 *
 * @param {Dossier} dossier
 * @param {Map<string, string[]>} poured
 */
function workshop(dossier, poured) {
  const retained = rows(dossier, `${WORKSHOP}/cards`).filter(({ values }) => values.priority === true);
  const ideas = new Map(retained.map(({ id, values }) => [id, String(values.text ?? '')]));
  return actionsOf(dossier, WORKSHOP)
    .filter(({ id, card }) => ideas.has(card) && !poured.has(`${WORKSHOP}/action/${id}`))
    .map(({ card, action, who, due }) => ({
      typed: due,
      what: action || (ideas.get(card) ?? ''),
      who,
      where: 'Tableau de l’atelier',
    }));
}

/**
 * Return the day of each audience, and those of what was ticked for it, unless it stands elsewhere.
 *
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {Map<string, string[]>} poured
 */
function planner(dossier, { audiences, choices = [] }, poured) {
  const where = 'Planificateur de coopération';
  const said = (/** @type {string} */ key) => textOf(dossier, `${PLANNER}/${key}`);
  const own = choices
    .filter(([, id]) => get(dossier, `${PLANNER}/${id}`) === true && !poured.has(`${PLANNER}/${id}`))
    .map(([audience, id, what]) => ({
      typed: said(`due/${id}`),
      what,
      who: said(`who/${id}`) || said(`${audience}/who`),
      where,
    }));
  const all = Object.entries(audiences).map(([id, what]) => {
    return { typed: said(`${id}/due`), what, who: said(`${id}/who`), where };
  });
  return [...own, ...all];
}
