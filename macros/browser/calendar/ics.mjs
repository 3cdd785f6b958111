/**
 * Calendar files (RFC 5545) that every diary opens.
 *
 * An event keeps its UID as long as its item and its dossier live, and its SEQUENCE grows with the dossier's last
 * change: a second import updates the first one. A meeting is written in UTC, from the time zone of the visitor's
 * device: right in Mayotte as in Ambert, and without a time zone table.
 * @module
 */

import { addDays } from './days.mjs';

/**
 * @typedef {object} CalendarEvent
 * @property {string} id of the item, permanent
 * @property {string} title
 * @property {string} day 2026-11-04
 * @property {{start: string, minutes: number}} [time] of a meeting, as '18:30' on the visitor's clock; else all day
 * @property {string} [description]
 * @property {string} [location]
 * @property {string} [url]
 * @property {number[]} [reminders] days before, at 9 in the morning; hours before if the event has a time
 *
 * @typedef {object} Calendar
 * @property {string} name
 * @property {string} dossierId
 * @property {number} changedAt the dossier's `latest`
 * @property {number} now
 * @property {CalendarEvent[]} events
 */

const LINE_OCTETS = 75;
// SEQUENCE is a 32-bit number: seconds since this site exists.
const SITE_START = Date.UTC(2026, 0);

/**
 * @param {Calendar} calendar
 * @returns {string}
 */
export function calendarFile({ name, dossierId, changedAt, now, events }) {
  const sequence = Math.max(0, Math.floor((changedAt - SITE_START) / 1000));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Boussole MSP//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}.${dossierId}@boussole-msp`,
      `DTSTAMP:${utc(now)}`,
      `SEQUENCE:${sequence}`,
      ...eventLines(event),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** @param {CalendarEvent} event */
function eventLines({ title, day, time, description, location, url, reminders = [] }) {
  const summary = `SUMMARY:${escapeText(title)}`;
  const lines = time ? meetingLines(day, time) : allDayLines(day);
  lines.push(summary);
  if (description) lines.push(`DESCRIPTION:${escapeText(description)}`);
  if (location) lines.push(`LOCATION:${escapeText(location)}`);
  if (url) lines.push(`URL:${url.replace(/[\s\p{Cc}]/gu, '')}`);
  for (const count of reminders) {
    const trigger = time ? `-PT${count}H` : morningTrigger(count);
    lines.push(
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title)}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
    );
  }
  return lines;
}

/** @param {string} day */
function allDayLines(day) {
  return [
    `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`,
    // DTEND is exclusive: the day after.
    `DTEND;VALUE=DATE:${addDays(day, 1).replace(/-/g, '')}`,
    // A due date does not block time in the calendar.
    'TRANSP:TRANSPARENT',
  ];
}

/**
 * @param {string} day
 * @param {{start: string, minutes: number}} time
 */
function meetingLines(day, { start, minutes }) {
  // Without a zone, this is the visitor's own time.
  const from = new Date(`${day}T${start}:00`).getTime();
  return [`DTSTART:${utc(from)}`, `DTEND:${utc(from + minutes * 60_000)}`];
}

/**
 * An all-day event starts at midnight: nobody wants to be woken then.
 *
 * @param {number} daysBefore
 */
function morningTrigger(daysBefore) {
  if (daysBefore === 0) return 'PT9H';
  return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`;
}

/** @param {number} time */
function utc(time) {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** @param {string} text */
function escapeText(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f\p{Cs}]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/**
 * Fold a long line between characters, counting octets; the space that starts each continuation line is one.
 *
 * @param {string} line
 */
function fold(line) {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const code = /** @type {number} */ (char.codePointAt(0));
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
