/**
 * What a commune asks of its federation: written on the sheet of the call, told in the handover and to the federation.
 * @module
 */

import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';

/**
 * @typedef {object} Demand
 * @property {string} id of its row
 * @property {string} what
 * @property {string} typed when it is wanted, as it was written
 * @property {string | undefined} day the same, where one can be read
 * @property {string} words the answer to it, empty while nobody says
 * @property {boolean} isOpen whether it still waits
 */

export const DEMANDS = 'record/appel-federation/demandes';
/** The answers, by the value of data/records/appel-federation.yml. */
const ANSWERS = new Map([
  ['attendue', 'Attendue'],
  ['obtenue', 'Obtenue'],
  ['refusee', 'Pas possible'],
]);
const OVER = ['obtenue', 'refusee'];

/**
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {Demand[]} those in which something is asked, in their order
 */
export function demandsOf(dossier) {
  return rows(dossier, DEMANDS).flatMap(({ id, values }) => {
    const [what = '', typed = '', answer = ''] = ['demande', 'quand', 'reponse'].map((field) => {
      return String(values[field] ?? '').trim();
    });
    const words = ANSWERS.get(answer) ?? '';
    return what ? [{ id, what, typed, day: parseDay(typed), words, isOpen: !OVER.includes(answer) }] : [];
  });
}
