/**
 * Who receives what a meeting writes.
 * @module
 */

import { guests } from './people.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./people.mjs').Meeting} Meeting
 */

/**
 * Return those who receive the invitation: all that are invited, but who has said no.
 *
 * @param {Dossier} dossier
 * @param {Meeting} meeting
 */
export function invitationTo(dossier, meeting) {
  return guests(dossier, meeting).filter(({ answer }) => answer !== 'non');
}

/**
 * Return those who receive the minutes: who came, and who had said no.
 *
 * @param {Dossier} dossier
 * @param {Meeting} meeting
 */
export function minutesTo(dossier, meeting) {
  return guests(dossier, meeting).filter(({ answer, came }) => came || answer === 'non');
}
