/**
 * Where a dossier stands on a day: in words, with what to do now, the next date and whom to call. No page, no clock.
 * @module
 */

import { addDays, daysBetween, longDay, shortDay } from '../../browser/calendar/days.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { countWords, isCouncilTime, plan } from '../checklist/plan.mjs';
import { letterTo } from '../finder/letter.mjs';
import { nextDate, soon } from './dates.mjs';

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
 * @typedef {object} Standing
 * @property {string} title
 * @property {string} words how far the roadmap is, empty where another tool alone is at work
 * @property {Next | null} next
 * @property {boolean} isRoadmap whether the work goes on in the roadmap
 * @property {boolean} isAfter the hundred days soon are over, or everything is done: the council may be told
 * @property {import('./dates.mjs').NextDate | null} date
 * @property {{href: string, words: string} | null} contact
 */

const ROADMAP = 'checklist/100-jours';
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
    date: nextDate(dossier, now, today),
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
