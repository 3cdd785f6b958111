/**
 * What the dossier may tell the inhabitants: who works here without a figure that points at somebody, what exists, what
 * is under way, with whom, and what comes next. No day to come, no name, nothing asked that nobody agreed to.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { asStatus } from '../checklist/plan.mjs';
import { countProfessionals } from '../diagnosis/summary.mjs';
import { isPublic, namesIn, promises } from './watch.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {Map<string, {lines: string[], personal?: boolean}>} Facts what macros/components/record/facts.mjs returns
 *
 * @typedef {object} Deed how an action of the roadmap is told
 * @property {string} id
 * @property {string} done
 * @property {string} [doing]
 * @property {string} [next]
 * @property {string} [fact] what shows, where it is known, that it is under way
 *
 * @typedef {{deeds: Deed[], checks: import('./watch.mjs').Check[]}} Model
 */

/** Fewer persons, and their number may point at one of them. */
const ENOUGH = 3;
const MOST_PROFESSIONS = 8;
/** What counts the items that are not told. */
const REST = /^et \d+ autres?$/;
/** What is planned may be a promise: a need, a service that exists are none. */
const PLANS = ['dynamiques', 'etapes', 'engagements'];
const BETWEEN = '\u202f; ';
const AGREED = ' (d’accord)';
const MEETING = 'agenda/premiere-reunion/date';

/**
 * @param {Model} model
 * @param {Dossier} dossier
 * @param {Facts} found
 * @param {number} clock
 * @returns {import('./compose.mjs').Known}
 */
export function knownOf({ deeds, checks }, dossier, found, clock) {
  const names = namesIn(dossier);
  let left = 0;
  const keeper = (/** @type {string} */ id) => (/** @type {string} */ text) => {
    const isPromise = PLANS.includes(id) && checks.some((check) => promises(text, check).length);
    const isKept = !isPromise && isPublic(text, names, id === 'besoins');
    if (!isKept) left += 1;
    return isKept;
  };
  // What is personal is not even read.
  const lines = (/** @type {string} */ id) => (found.get(id)?.personal ? [] : (found.get(id)?.lines ?? []));
  const items = (/** @type {string} */ id) => lines(id).flatMap(itemsOf).filter(keeper(id));
  const rows = (/** @type {string} */ id) =>
    lines(id)
      .map(undated)
      .filter((line) => !REST.test(line))
      .filter(keeper(id));
  const told = deedsOf(deeds, dossier, found, clock);
  const words = {
    commune: lines('commune')[0] ?? '',
    federation: lines('federation')[0] ?? '',
    ...team(dossier, clock),
    rencontre: isHeld(dossier, clock) ? 'oui' : '',
    lieu: rows('lieu')[0] ?? '',
    partenaires: enumerated(agreed(lines('partenaires')).filter(keeper('partenaires'))),
    derniere: told.actions.at(-1) ?? '',
    suite: told.next,
  };
  return {
    words,
    lists: {
      services: items('services'),
      dynamiques: items('dynamiques'),
      besoins: items('besoins'),
      actions: told.actions,
      etapes: rows('etapes'),
      engagements: rows('engagements').map((line) =>
        line.replace(/(?<=: )\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
      ),
    },
    left,
  };
}

/**
 * Return what is done and under way, in the order of the roadmap, and the first step that is neither.
 *
 * @param {Deed[]} deeds
 * @param {Dossier} dossier
 * @param {Facts} found
 * @param {number} clock
 */
function deedsOf(deeds, dossier, found, clock) {
  /** @type {string[]} */
  const actions = [];
  let next = '';
  for (const { id, done, doing = '', next: asNext = '', fact = '' } of deeds) {
    const status = asStatus(get(dossier, `checklist/100-jours/step/${id}/status`));
    const isKnown = Boolean(found.get(fact)?.lines.length);
    const isDone = status === 'done' || (fact === 'rencontre' && isHeld(dossier, clock));
    const isUnderWay = !isDone && doing !== '' && status !== 'none' && (status === 'doing' || isKnown);
    if (isDone) actions.push(done);
    else if (isUnderWay) actions.push(doing);
    else if (!next && status !== 'none') next = asNext;
  }
  return { actions, next };
}

/**
 * Whether the first meeting took place.
 *
 * @param {Dossier} dossier
 * @param {number} clock
 */
function isHeld(dossier, clock) {
  const day = parseDay(get(dossier, MEETING));
  return day !== undefined && day < dayOf(clock);
}

/**
 * Return who works here: how many, where that points at nobody, and their professions without any figure.
 *
 * @param {Dossier} dossier
 * @param {number} clock
 */
function team(dossier, clock) {
  const { totals, all } = countProfessionals(dossier, clock);
  if (!all.count) return { effectif: '', professions: '' };
  const where = all.here === all.count ? 'dans la commune' : 'dans la commune ou à proximité';
  // As many professions as persons: each figure would be one.
  const isTold = all.count >= ENOUGH && all.count > totals.length;
  const who = isTold ? `${all.count} professionnels de santé` : 'des professionnels de santé';
  const names = totals.slice(0, MOST_PROFESSIONS).map(({ profession }) => lowered(profession));
  return { effectif: `${who} exercent ${where}`, professions: enumerated(names) };
}

/**
 * Return the items of a line such as « Dans la commune : pharmacie ; laboratoire. », without what counts the others.
 *
 * @param {string} line
 */
function itemsOf(line) {
  const label = line.indexOf('\u00a0: ');
  return (label < 0 ? line : line.slice(label + 3))
    .split(BETWEEN)
    .map((item) => item.trim().replace(/\.$/, ''))
    .filter((item) => item && !REST.test(item));
}

/**
 * Return a line without the day by which it is to be done: told to everyone, a day is a promise.
 *
 * @param {string} line
 */
function undated(line) {
  return line.replace(/ \(pour le [^)]*\)$/, '').replace(/, à partir du .*$/, '');
}

/**
 * Return the partners that agreed: who was only asked, or said no, is nobody's business.
 *
 * @param {string[]} lines
 */
function agreed(lines) {
  return lines.filter((line) => line.includes(AGREED)).map((line) => line.slice(0, line.indexOf(AGREED)));
}

/** @param {string[]} items « a, b et c » */
function enumerated(items) {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} et ${last}` : last;
}

/** @param {string} text */
function lowered(text) {
  // « IPA » stays.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
