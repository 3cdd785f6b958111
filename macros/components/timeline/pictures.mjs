/**
 * The hundred days of the roadmap, then three years from day 0, as timelines and as parts of a sheet.
 * @module
 */

import { addDays, addYears, daysBetween, shortDay } from '../../browser/calendar/days.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { lookOf, placeOf, standingOf } from '../../browser/text/timeline.mjs';
import { stateWords } from '../checklist/plan.mjs';

/**
 * @typedef {import('../checklist/plan.mjs').Plan} Plan
 * @typedef {import('../years/milestones.mjs').Milestone} Milestone
 * @typedef {import('../../browser/text/sheet.mjs').Part} Part
 * @typedef {import('../../browser/text/timeline.mjs').Timeline} Timeline
 *
 * @typedef {object} Phase
 * @property {number} from
 * @property {number} to its last day, counted from day 0
 * @property {string | null} due that day
 * @property {{name: string, state: import('../checklist/plan.mjs').StepState}[]} steps each with its number
 */

const DAYS = 'Les 100\u00a0jours en image';
const YEARS = 'Les trois ans en image';
const COUNT_OF_YEARS = 3;
const MONTHS = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
  ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
];

/**
 * Return the phases of the roadmap, each with its actions.
 *
 * @param {Plan} plan
 * @returns {Phase[]}
 */
export function phasesOf({ steps }) {
  const named = steps.map((state, index) => ({ name: String(index + 1), state }));
  const ends = [...new Set(steps.flatMap(({ step }) => step.toDay ?? []))];
  return ends.map((to, index) => {
    const own = named.filter(({ state }) => state.step.toDay === to);
    return { from: ends[index - 1] ?? 0, to, due: own[0]?.state.due ?? null, steps: own };
  });
}

/**
 * Say where the actions of a phase stand: « 3 en retard, 1 et 2 terminées ».
 *
 * @param {Phase} phase
 */
export function phaseWords({ steps }) {
  return standingOf(steps.map(({ name, state }) => ({ name, look: lookOf(state) })));
}

/**
 * Say how many of the visitor's own actions there are of each kind.
 *
 * @param {Plan} plan
 */
function ownWords({ own }) {
  return standingOf(
    own.map((state) => ({ name: '', look: lookOf(state) })),
    true,
  );
}

/**
 * Say what an action is, by when, and where it stands.
 *
 * @param {import('../checklist/plan.mjs').State} state
 * @param {string} [name] its number
 * @param {string} [words] where it stands
 */
export function lineOf(state, name = '', words = stateWords(state)) {
  const when = state.due ? `, pour le ${shortDay(state.due)}` : '';
  return `${name && `${name}. `}${state.title}${when}\u00a0: ${words.toLowerCase()}`;
}

/**
 * @param {Plan} plan
 * @param {string | undefined} start day 0; without it the days are only counted
 * @param {string} today
 * @returns {Timeline}
 */
export function hundredDays(plan, start, today) {
  const phases = phasesOf(plan);
  const length = phases.at(-1)?.to ?? 100;
  const end = start && addDays(start, length);
  const share = (/** @type {number} */ day) => Math.round((1000 * day) / length);
  const label = start && todayWords(daysBetween(start, today));
  const own = ownWords(plan);
  const said = [
    start && `Jour 0\u00a0: ${shortDay(start)}.`,
    label && `${label}.`,
    ...phases.map((phase) => `Jours ${phase.from} à ${phase.to}\u00a0: ${phaseWords(phase)}.`),
    own && `Actions ajoutées\u00a0: ${own}.`,
  ];
  return {
    title: DAYS,
    words: `Frise des ${length}\u00a0jours. ${said.filter(Boolean).join(' ')}`,
    ticks: length / 5,
    stops: [0, ...phases.map(({ to }) => to)].map((day) => ({
      ...{ at: share(day), label: `J ${day}` },
      detail: start ? dayInShort(addDays(start, day)) : '',
    })),
    today: start && end ? { at: placeOf(today, start, end), label: label ?? '' } : undefined,
    marks: phases.flatMap(({ to, steps }) =>
      steps.map(({ name, state }) => ({ at: share(to), label: name, look: lookOf(state) })),
    ),
    more:
      start && end
        ? plan.own.flatMap((state) =>
            state.due ? [{ at: placeOf(state.due, start, end), label: '', look: lookOf(state) }] : [],
          )
        : [],
  };
}

/**
 * Return the hundred days as a part of a sheet; nothing before something is noted, nor for a list without days.
 *
 * @param {Plan} plan
 * @param {string | undefined} start
 * @param {string} today
 * @returns {Part[]}
 */
export function hundredDaysPart(plan, start, today) {
  const phases = phasesOf(plan);
  const isNoted = start || plan.own.length || plan.steps.some(({ status }) => status !== 'todo');
  if (!phases.length || !isNoted) return [];
  const rows = phases.map((phase) => [
    `Jours ${phase.from} à ${phase.to}`,
    phase.due ? shortDay(phase.due) : '',
    phaseWords(phase),
  ]);
  const own = ownWords(plan);
  return [
    {
      title: DAYS,
      text: [`Les numéros suivent l’ordre des ${plan.steps.length} actions de la feuille de route.`],
      table: tableOf(['Période', 'Échéance', 'Où en sont les actions'], own ? [...rows, ['Ajoutées', '', own]] : rows),
      timeline: hundredDays(plan, start, today),
    },
  ];
}

/**
 * @param {Milestone[]} milestones
 * @param {string | undefined} start day 0; without it, the years start today
 * @param {string} today
 * @returns {Timeline}
 */
export function threeYears(milestones, start, today) {
  const from = start ?? today;
  const ends = Array.from({ length: COUNT_OF_YEARS + 1 }, (_, count) => addYears(from, count));
  const end = /** @type {string} */ (ends.at(-1));
  const first = start ? 'Jour 0' : 'Départ';
  const marks = milestones.flatMap(({ name, state }) =>
    state.due ? [{ at: placeOf(state.due, from, end), label: name, look: lookOf(state) }] : [],
  );
  const said = [
    `Du ${shortDay(from)} au ${shortDay(end)}.`,
    ...milestones.map(
      ({ name, state, words }) => `Jalon ${lineOf(state, name, words)}${state.due ? '' : ', sans date lisible'}.`,
    ),
    milestones.length ? '' : 'Aucun jalon n’est encore noté.',
  ];
  return {
    title: YEARS,
    words: `Frise de trois ans. ${said.filter(Boolean).join(' ')}`,
    ticks: 12 * COUNT_OF_YEARS,
    stops: ends.map((day, count) => ({
      at: placeOf(day, from, end),
      label: count ? `${count} ${count === 1 ? 'an' : 'ans'}` : first,
      detail: monthInShort(day),
    })),
    today: start ? { at: placeOf(today, from, end), label: 'Aujourd’hui' } : undefined,
    marks,
    more: [],
    isMasculine: true,
  };
}

/**
 * Return the three years as a part of a sheet; nothing without a milestone.
 *
 * @param {Milestone[]} milestones
 * @param {string | undefined} start
 * @param {string} today
 * @returns {Part[]}
 */
export function threeYearsPart(milestones, start, today) {
  const rows = milestones.map(({ name, stage, state, when, words }) => {
    return [`${name}. ${state.title}`, `Étape ${stage}`, when, words];
  });
  const table = tableOf(['Jalon', 'Étape', 'Pour quand', 'État'], rows);
  return table ? [{ title: YEARS, table, timeline: threeYears(milestones, start, today) }] : [];
}

/** @param {number} day counted from day 0 */
function todayWords(day) {
  if (day >= 0) return `Aujourd’hui, jour ${day}`;
  return `Aujourd’hui, ${-day} ${day === -1 ? 'jour' : 'jours'} avant le jour 0`;
}

/** @param {string} day */
function dayInShort(day) {
  const [, month, number] = day.split('-').map(Number);
  return `${number === 1 ? '1er' : number} ${MONTHS[Number(month) - 1]}`;
}

/**
 * @param {string} day
 * @returns {string} « 10/2026 »: on a phone, four of them stand beside each other
 */
function monthInShort(day) {
  const [year, month] = day.split('-');
  return `${month}/${year}`;
}
