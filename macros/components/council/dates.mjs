/**
 * Every date of a dossier that somebody still waits for, whichever tool holds it.
 * @module
 */

import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { actionFrom } from '../checklist/own.mjs';
import { isOver } from '../checklist/plan.mjs';
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
 * @param {string} today
 * @returns {Due[]}
 */
export function duesOf(dossier, model, actions, meeting, today) {
  const open = actions.filter(({ status }) => !isOver(status));
  const found = [
    ...open.map(({ due, title, who }) => ({ typed: due, what: title, who, where: IN_ROADMAP })),
    ...meeting.decisions
      .filter(({ isPoured }) => !isPoured)
      .map(({ due, title, who }) => ({ typed: due, what: title, who, where: MEETING })),
    ...workshop(dossier),
    ...planner(dossier, model),
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
 * Return what the workshop decided for its priorities, unless the roadmap has it.
 *
 * @param {Dossier} dossier
 */
function workshop(dossier) {
  return rows(dossier, `${WORKSHOP}/cards`)
    .filter(({ id, values }) => values.priority === true && !actionFrom(dossier, `${WORKSHOP}/action/${id}`))
    .map(({ values: { action, text, due, who } }) => ({
      typed: String(due ?? ''),
      what: String(action ?? text ?? ''),
      who: String(who ?? ''),
      where: 'Tableau de l’atelier',
    }));
}

/**
 * @param {Dossier} dossier
 * @param {Model} model
 */
function planner(dossier, { audiences }) {
  return Object.entries(audiences).map(([id, what]) => ({
    typed: textOf(dossier, `${PLANNER}/${id}/due`),
    what,
    who: textOf(dossier, `${PLANNER}/${id}/who`),
    where: 'Planificateur de coopération',
  }));
}
