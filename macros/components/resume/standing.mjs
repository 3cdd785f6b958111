/**
 * Where a dossier stands on a day: in words, with what to do now, the next date and whom to call. No page, no clock.
 * @module
 */

import { addDays, daysBetween, longDay, shortDay } from '../../browser/calendar/days.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { actionFrom } from '../checklist/own.mjs';
import { countWords, isCouncilTime, isOver, plan } from '../checklist/plan.mjs';
import { letterTo } from '../finder/letter.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../checklist/plan.mjs').Plan} Plan
 * @typedef {import('../checklist/plan.mjs').StepModel} StepModel
 *
 * What the page says of those whom one calls. A phone that is not known is null.
 * @typedef {{name: string, phone: string | null, phoneDigits: string | null, email: string | null}} Contact
 * @typedef {Contact & {id: string, acronym: string | null, regions: string[], regionsText: string}} Federation
 * @typedef {{
 *   federations: Federation[], national: Contact, letter: string, uncovered: Record<string, unknown>,
 * }} Directory
 *
 * @typedef {{id: string, title: string, state: string}} Next `state` says that it is late, or blocked
 *
 * The page of a date: that of the meeting, that of visits, or the roadmap at the action whose id is given.
 * @typedef {{day: string, what: string, page: 'meeting' | 'visits' | 'roadmap', id: string}} Appointment
 *
 * @typedef {object} Standing
 * @property {string} title
 * @property {string} words how far the roadmap is, empty where another tool alone is at work
 * @property {Next | null} next
 * @property {boolean} isRoadmap whether the work goes on in the roadmap
 * @property {boolean} isAfter the hundred days soon are over, or everything is done: the council may be told
 * @property {{when: string} & Appointment | null} date
 * @property {{href: string, words: string} | null} contact
 */

const ROADMAP = 'checklist/100-jours';
const MEETING = 'agenda/premiere-reunion';
const VISITS = 'worksheet/grille-de-visite/sheets';
const LAST_DAY = 100;

/**
 * @param {Dossier} dossier
 * @param {StepModel[]} steps of the roadmap, in its order
 * @param {Directory} directory
 * @param {string} today
 * @returns {Standing}
 */
export function standing(dossier, steps, directory, today) {
  const value = (/** @type {string} */ key) => get(dossier, `${ROADMAP}/${key}`);
  const now = plan(steps, value, rows(dossier, `${ROADMAP}/own`), today);
  const commune = String(get(dossier, 'commune/name') ?? '').trim();
  const start = parseDay(value('start'));
  const isRoadmap = visible(dossier, ROADMAP).size > 0 || !hasAnotherTool(dossier);
  return {
    title: commune ? `Votre dossier\u00a0: ${commune}` : 'Votre dossier',
    words: isRoadmap ? [start && dayWords(start, today), `${countWords(now)}.`].filter(Boolean).join(' ') : '',
    next: isRoadmap ? nextOf(now) : null,
    isRoadmap,
    isAfter: isRoadmap && isCouncilTime(now, start, today),
    date: dateOf(dossier, now, today),
    contact: contactOf(dossier, directory),
  };
}

/** @param {Dossier} dossier */
function hasAnotherTool(dossier) {
  return [...visible(dossier).keys()].some((key) => key !== 'federation' && !key.startsWith('commune/'));
}

/**
 * @param {string} start
 * @param {string} today
 */
function dayWords(start, today) {
  const number = daysBetween(start, today);
  if (number < 0) return `Le jour 0 est ${soon(start, today) || `dans ${-number} jours`}, le ${longDay(start)}.`;
  if (number <= LAST_DAY) return `Jour ${number} sur ${LAST_DAY}.`;
  return `Les ${LAST_DAY} jours sont passés depuis le ${shortDay(addDays(start, LAST_DAY))}.`;
}

/**
 * @param {Plan} now
 * @returns {Next | null}
 */
function nextOf({ next }) {
  if (!next) return null;
  const { id, title, status, late } = next;
  const state = [late && 'en retard', status === 'blocked' && 'bloquée', status === 'doing' && 'en cours'];
  return { id, title, state: state.filter(Boolean).join(', ') };
}

/**
 * Return what comes first, from today on.
 *
 * @param {Dossier} dossier
 * @param {Plan} now
 * @param {string} today
 */
function dateOf(dossier, now, today) {
  const all = [...meetings(dossier), ...visits(dossier), ...decisions(dossier), ...deadlines(now)];
  const [first] = all.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (!first) return null;
  const near = soon(first.day, today);
  return { ...first, when: near ? `${near}, ${longDay(first.day)}` : longDay(first.day) };
}

/**
 * @param {Dossier} dossier
 * @returns {Appointment[]}
 */
function meetings(dossier) {
  const day = parseDay(get(dossier, `${MEETING}/date`));
  return day ? [{ day, what: 'première réunion', page: 'meeting', id: '' }] : [];
}

/**
 * @param {Dossier} dossier
 * @returns {Appointment[]}
 */
function visits(dossier) {
  return rows(dossier, VISITS).flatMap(({ values }) => {
    const day = parseDay(values.date);
    const team = String(values.equipe ?? '').trim();
    return day ? [{ day, what: `visite${team && ` de ${team}`}`, page: 'visits', id: '' }] : [];
  });
}

/**
 * Return the decisions of the meeting that are not in the roadmap: there, they may be over.
 *
 * @param {Dossier} dossier
 * @returns {Appointment[]}
 */
function decisions(dossier) {
  return rows(dossier, `${MEETING}/decisions`).flatMap(({ id, values }) => {
    const day = actionFrom(dossier, `${MEETING}/decisions/row/${id}`) ? undefined : parseDay(values.due);
    const title = String(values.title ?? '').trim();
    return day && title ? [{ day, what: `échéance de «\u00a0${title}\u00a0»`, page: 'meeting', id: '' }] : [];
  });
}

/**
 * Return the days when actions are due: a period ends for several of them at once.
 *
 * @param {Plan} now
 * @returns {Appointment[]}
 */
function deadlines({ steps, own }) {
  /** @type {Map<string, {id: string, title: string}[]>} */
  const days = new Map();
  for (const { id, title, due, status } of [...steps, ...own]) {
    if (due && !isOver(status)) days.set(due, [...(days.get(due) ?? []), { id, title }]);
  }
  return [...days].map(([day, actions]) => {
    const [{ id, title }] = /** @type {[{id: string, title: string}]} */ (actions);
    const quoted = `«\u00a0${title}\u00a0»`;
    const what = actions.length > 1 ? `${actions.length} actions, dont ${quoted}` : quoted;
    return { day, what: `échéance de ${what}`, page: 'roadmap', id };
  });
}

/**
 * @param {string} day
 * @param {string} today
 */
function soon(day, today) {
  return ['aujourd’hui', 'demain'][daysBetween(today, day)] ?? '';
}

/**
 * Return whom to call: the federation of the dossier, that of its région, or the national movement where there is none.
 *
 * @param {Dossier} dossier
 * @param {Directory} directory
 */
function contactOf(dossier, { federations, national, letter, uncovered }) {
  const [id, region] = ['federation', 'commune/region'].map((key) => String(get(dossier, key) ?? ''));
  const known = federations.find((federation) => federation.id === id);
  const near = federations.find(({ regions }) => regions.includes(region ?? ''));
  const isUncovered = Object.hasOwn(uncovered, region ?? '');
  const found = known ?? near ?? (isUncovered ? { ...national, acronym: null, regionsText: '' } : undefined);
  if (!found) return null;
  const name = found.acronym ?? found.name;
  if (found.phone) {
    return { href: `tel:${found.phoneDigits}`, words: `Appeler ${name}, ${found.phone.replace(/ /g, '\u00a0')}` };
  }
  const href = letterTo(found, letter);
  return href ? { href, words: `Écrire à ${name}` } : null;
}
