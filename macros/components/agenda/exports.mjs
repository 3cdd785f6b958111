/**
 * What a meeting gives to other tools: an event for the diary, actions for the roadmap.
 * @module
 */

import { longDay } from '../../browser/calendar/days.mjs';
import { calendarFile } from '../../browser/calendar/ics.mjs';
import { latest } from '../../browser/store/dossier.mjs';
import { isoHour, programme } from './schedule.mjs';

/**
 * @typedef {import('./meeting.mjs').Meeting} Meeting
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 */

/**
 * @param {Meeting} meeting
 * @param {string} name the agenda's id
 * @param {Dossier} dossier
 * @param {number} now
 * @param {string} [url] of the page, for who comes back to it from the calendar
 * @returns {string | undefined} a calendar file; undefined without a day and an hour
 */
export function meetingCalendar(meeting, name, dossier, now, url = '') {
  const { day, start, announced, commune, place } = meeting;
  if (!day || start === undefined) return undefined;
  const title = ['Première réunion avec les professionnels de santé', commune].filter(Boolean).join(', ');
  const time = { start: isoHour(start), minutes: announced };
  const description = [...programme(meeting), url].filter(Boolean).join('\n');
  const event = { id: `agenda-${name}`, title, day, time, description, location: place, url, reminders: [24] };
  return calendarFile({ name: title, dossierId: dossier.id, changedAt: latest(dossier), now, events: [event] });
}

/**
 * Return the decisions as actions of the roadmap.
 *
 * @param {Meeting} meeting
 * @param {string} collection where the decisions are
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function decisionsToPour({ decisions, day }, collection) {
  const note = day ? `Première réunion, ${longDay(day)}` : 'Première réunion';
  return decisions.map(({ id, title, who, due }) => ({
    origin: `${collection}/row/${id}`,
    title,
    who,
    due,
    note,
  }));
}
