/**
 * The review of a year, on one page: what is done, what blocks, who left or joined the team, which needs changed, what
 * comes next. What the dossier knows stands first, then what the visitor writes.
 * @module
 */

import { addDays, addYears, shortDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { OWN_ACTIONS } from '../checklist/own.mjs';
import { isOver, plan, progress } from '../checklist/plan.mjs';
import { YEARS, milestonesOf } from './milestones.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./milestones.mjs').Milestone} Milestone
 *
 * @typedef {object} Given
 * @property {import('../checklist/plan.mjs').StepModel[]} steps of the roadmap
 * @property {1 | 2 | 3} year the first one starts on day 0
 * @property {string} today
 * @property {typeof import('../record/facts.mjs').facts} facts
 *
 * @typedef {'done' | 'blocked' | 'left' | 'joined' | 'needs' | 'next'} Field
 * @typedef {{from: string, to: string} | undefined} Period both days are in it; nothing without a day 0
 */

const ROADMAP = 'checklist/100-jours';
const REMINDERS = [30, 7];
/** One page holds so much. */
const MOST = { lines: 6, letters: 110, written: 360 };

/**
 * Return what the dossier knows of a year, field by field, and the days of that year.
 *
 * @param {Dossier} dossier
 * @param {Given} given
 * @returns {Record<Exclude<Field, 'left'>, string[]> & {period: string}}
 */
export function knownOf(dossier, given) {
  const { period, actions, milestones } = read(dossier, given);
  const facts = given.facts(dossier, { federations: {}, today: given.today, steps: given.steps });
  const fact = (/** @type {string} */ id) => facts.get(id)?.lines ?? [];
  const finished = [...actions, ...milestones].filter(({ status }) => status === 'done');
  const inside = finished.filter(({ day }) => isInside(day, period, given.today));
  const stopped = [...actions, ...milestones].filter(({ status }) => status === 'blocked');
  return {
    period: periodWords(period),
    done: few(inside.map(({ title, day }) => shortened(title) + (day ? ` (${shortDay(day)})` : ''))),
    blocked: few(stopped.map(({ title, blocked }) => [title, blocked].filter(Boolean).map(shortened).join('\u00a0: '))),
    joined: fact('groupe').slice(0, 1),
    needs: few(fact('besoins').map(shortened)),
    next: few(coming(milestones, period).map(({ title, when }) => shortened(title) + (when ? ` (${when})` : ''))),
  };
}

/**
 * @param {Dossier} dossier
 * @param {Given} given
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function reviewSheet(dossier, given) {
  const { year } = given;
  const known = knownOf(dossier, given);
  const { now, period, milestones } = read(dossier, given);
  const typed = (/** @type {Field} */ field) => written(get(dossier, `${YEARS}/bilan-${year}/${field}`));
  const done = milestones.filter(({ status }) => status === 'done').length;
  const next = coming(milestones, period);
  const table = tableOf(
    ['Jalon', 'Étape', 'Pour quand', 'Qui s’en charge', 'État'],
    next.slice(0, MOST.lines).map(({ title, stage, when, who, words }) => {
      return [shortened(title), String(stage), when, shortened(who), words];
    }),
  );
  const left = next.length - MOST.lines;
  const part = (/** @type {string} */ title, /** @type {string[]} */ lines) => ({ title, lines });
  const said = (/** @type {string} */ label, /** @type {string[]} */ lines) => {
    return lines.map((line) => `${label}\u00a0: ${line}`);
  };
  /** @type {import('../../browser/text/sheet.mjs').Part[]} */
  const parts = [
    part('Ce qui est fait', [...known.done, ...typed('done')]),
    part('Ce qui bloque', [...known.blocked, ...typed('blocked')]),
    part('L’équipe', [
      ...said('Professionnels mobilisés', known.joined),
      ...said('A quitté l’équipe', typed('left')),
      ...said('A rejoint l’équipe', typed('joined')),
    ]),
    part('Les besoins', [...said('État des lieux', known.needs), ...said('Ce qui a changé', typed('needs'))]),
    {
      title: 'Les jalons de l’année suivante',
      table,
      lines: [...(left > 0 ? [others(left)] : []), ...typed('next')],
    },
  ];
  const team = String(get(dossier, 'msp/name') ?? '').trim();
  return {
    title: `Bilan de l’année ${year}`,
    intro: [
      known.period,
      team && `Maison de santé\u00a0: ${team}.`,
      `Actions de la feuille de route\u00a0: ${progress(now)}.`,
      milestones.length ? `Jalons\u00a0: ${done} sur ${milestones.length} ${done === 1 ? 'terminé' : 'terminés'}.` : '',
    ].filter(Boolean),
    parts: parts.filter(({ lines, table: found }) => lines?.length || found),
  };
}

/**
 * Say what to look at before the review is given.
 *
 * @param {Dossier} dossier
 * @param {number} year
 * @returns {string} empty if nothing is to be said
 */
export function reviewWarning(dossier, year) {
  const names = ['left', 'joined'].some((field) => get(dossier, `${YEARS}/bilan-${year}/${field}`));
  return names ? 'Ce bilan nomme des personnes\u00a0: demandez leur accord avant de le diffuser.' : '';
}

/**
 * Return the days of the milestones that are not over.
 *
 * @param {Milestone[]} milestones
 * @param {string} url of the page, for who comes back to it from the calendar
 * @returns {import('../../browser/calendar/ics.mjs').CalendarEvent[]}
 */
export function milestoneEvents(milestones, url) {
  return milestones.flatMap(({ origin, stage, state: { title, due, who, status } }) => {
    if (!due || isOver(status)) return [];
    const description = [`Jalon de l’étape ${stage}`, who, url].filter(Boolean).join('\n');
    return [{ id: origin.replaceAll('/', '-'), title, day: due, description, url, reminders: REMINDERS }];
  });
}

/**
 * @typedef {object} Known
 * @property {string} title
 * @property {import('../checklist/plan.mjs').Status} status
 * @property {string} blocked
 * @property {string | undefined} day when it was done, or was due
 *
 * @param {Dossier} dossier
 * @param {Given} given
 */
function read(dossier, { steps, year, today }) {
  const value = (/** @type {string} */ key) => get(dossier, `${ROADMAP}/${key}`);
  const milestones = milestonesOf(dossier, today).map(({ state, stage, when, origin, words }) => {
    const { title, status, blocked, who, due } = state;
    return { title, status, blocked, who, due, stage, when, origin, day: due ?? undefined, words };
  });
  const origins = new Set(milestones.map(({ origin }) => origin));
  // A milestone that the roadmap has too is told once.
  const own = rows(dossier, OWN_ACTIONS).filter(({ values }) => !origins.has(String(values.origin ?? '')));
  const now = plan(steps, value, own, today);
  const text = (/** @type {string} */ key) => String(value(key) ?? '').trim();
  /** @type {Known[]} */
  const actions = [
    ...now.steps.map(({ id, title, status }) => ({
      ...{ title, status, blocked: text(`step/${id}/blocked`), day: parseDay(text(`step/${id}/done-on`)) },
    })),
    ...now.own.map(({ title, status, blocked, doneOn }) => ({ title, status, blocked, day: parseDay(doneOn) })),
  ];
  const start = parseDay(value('start'));
  /** @type {Period} */
  const period = start ? { from: addYears(start, year - 1), to: addDays(addYears(start, year), -1) } : undefined;
  return { now, period, actions, milestones };
}

/**
 * Return the milestones that are not over and fall due by the end of the following year; those without a date too.
 *
 * @template {{status: import('../checklist/plan.mjs').Status, due: string | null}} T
 * @param {T[]} milestones
 * @param {Period} period
 */
function coming(milestones, period) {
  return milestones.filter(({ status, due }) => {
    return !isOver(status) && (!due || !period || due <= addYears(period.to, 1));
  });
}

/**
 * Whether something ended in a year: without a day, it counts in the one that runs.
 *
 * @param {string | undefined} day
 * @param {Period} period
 * @param {string} today
 */
function isInside(day, period, today) {
  const when = day ?? today;
  return !period || (period.from <= when && when <= period.to);
}

/** @param {Period} period */
function periodWords(period) {
  return period
    ? `Du ${shortDay(period.from)} au ${shortDay(period.to)}.`
    : 'Sans jour 0, le bilan reprend tout ce que contient le dossier.';
}

/** @param {string[]} lines */
function few(lines) {
  const left = lines.length - MOST.lines;
  return left > 0 ? [...lines.slice(0, MOST.lines), others(left)] : lines;
}

/** @param {number} left */
function others(left) {
  return left === 1 ? 'et un autre' : `et ${left} autres`;
}

/** @param {string} text */
function shortened(text) {
  return cut(text.replace(/\s+/g, ' ').trim(), MOST.letters);
}

/**
 * Return what the visitor wrote, a line for each of hers, as long as there is room.
 *
 * @param {unknown} value
 */
function written(value) {
  const lines = String(value ?? '').split('\n');
  return few(lines.map((line) => cut(line.trim(), MOST.written)).filter(Boolean));
}

/**
 * @param {string} text
 * @param {number} most
 */
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
