/**
 * Lists of actions as a sheet, one or all of them, and as events of a calendar.
 * @module
 */

import { tableOf } from '../../browser/text/columns.mjs';
import { isOver, progress, summary } from '../checklist/plan.mjs';
import { ownRow } from '../checklist/sheet.mjs';
import { standing } from './lists.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {Record<string, string>} Titles « Actions de la CPTS », by the id of the list
 */

const HEAD = ['Action', 'État', 'Qui s’en charge', 'Pour quand'];
const REMINDERS = [7, 1];

/**
 * @param {Titles} titles of the lists that are asked for
 * @param {Dossier} dossier
 * @param {string} today
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function actionsSheet(titles, dossier, today) {
  const plans = Object.keys(titles).map((id) => ({ id, plan: standing(dossier, id, today) }));
  const filled = plans.filter(({ plan }) => plan.own.length);
  const [first, ...others] = Object.keys(titles);
  const rows = filled.flatMap(({ id, plan }) =>
    plan.own.map((action) => [titles[id] ?? '', ...ownRow(action).slice(0, HEAD.length)]),
  );
  const table = tableOf(['Liste', ...HEAD], others.length ? rows : rows.map(([, ...cells]) => ['', ...cells]));
  const words = filled.map(({ id, plan }) => {
    const far = `${progress(plan)}. ${summary(plan)}`;
    return others.length ? `${titles[id]}\u00a0: ${far}` : far;
  });
  return {
    title: others.length || !first ? 'Suivi des actions' : (titles[first] ?? ''),
    intro: filled.length ? words : ['Aucune action n’est encore notée.'],
    parts: table ? [{ title: 'Les actions', table }] : [],
    ...(first === 'msp' ? { owner: 'msp' } : {}),
  };
}

/**
 * Return the days when actions of a list are due, for those that are not over.
 *
 * @param {Dossier} dossier
 * @param {string} list its id
 * @param {string} today
 * @param {string} [address] of the page of the lists, for who comes back to it from the calendar
 * @returns {import('../../browser/calendar/ics.mjs').CalendarEvent[]}
 */
export function dueEvents(dossier, list, today, address = '') {
  return standing(dossier, list, today).own.flatMap(({ id, title, due, status, who, note }) => {
    if (!due || isOver(status)) return [];
    const url = address && `${address}#${id}`;
    const description = [who, note, url].filter(Boolean).join('\n');
    return [{ id: `actions-${id}`, title, day: due, description, ...(url && { url }), reminders: REMINDERS }];
  });
}
