/**
 * What a meeting makes when it is asked for: its letters, its event for a diary, its actions for the roadmap.
 * @module
 */

export { pourActions, pouringWords } from '../checklist/own.mjs';
export { attendance } from './attendance.mjs';
export { hereAddress } from '../../browser/page/here.mjs';
export { decisionsToPour, meetingCalendar } from './exports.mjs';
export { invitation, minutes, table as minutesTable } from './letters.mjs';
