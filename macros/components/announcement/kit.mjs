/**
 * What the page fetches once the dossier holds something: to know what to tell, what to read again, and to give away.
 * @module
 */

export { calendarFile } from '../../browser/calendar/ics.mjs';
export { pourActions, pouringWords } from '../checklist/own.mjs';
export { knownOf } from './known.mjs';
export { calendarSheet, lengthWords, textSheet, wayActions, wayEvents } from './papers.mjs';
export { namesIn, watchWords } from './watch.mjs';
