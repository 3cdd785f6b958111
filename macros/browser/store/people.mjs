/**
 * The persons of a project, written once: `people/carnet/row/<id>/<field>`. Every tool that names somebody draws on
 * them. A meeting's guests are fields of the person (`premiere-reunion-answer`): who is removed leaves nothing behind.
 * @module
 */

import { set } from './dossier.mjs';
import { addRow, rows } from './rows.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {'premiere-reunion' | 'invitations'} Meeting the first meeting of the commune, and that of the professionals
 * @typedef {'' | 'oui' | 'non' | 'peut-etre' | 'recue'} Answer
 *
 * @typedef {object} Person
 * @property {string} id
 * @property {string} name of a person, or of a place where several work
 * @property {string} role profession or function
 * @property {string} organisation
 * @property {string} family of actors: an id of data/people.yml
 * @property {string} phone
 * @property {string} email
 *
 * @typedef {Person & {isInvited: boolean, isSent: boolean, answer: Answer, came: boolean}} Guest
 */

export const PEOPLE = 'people/carnet';
export const ANSWERS = { oui: 'Oui', non: 'Non', 'peut-etre': 'Peut-être', recue: 'Réponse reçue, à préciser' };

/**
 * Return the persons, in the order in which they were written. One without a name is not there yet.
 *
 * @param {Dossier} dossier
 * @returns {Person[]}
 */
export function people(dossier) {
  return rows(dossier, PEOPLE)
    .map(personOf)
    .filter(({ name }) => name);
}

/**
 * Return the persons invited to a meeting.
 *
 * @param {Dossier} dossier
 * @param {Meeting} meeting
 * @returns {Guest[]}
 */
export function guests(dossier, meeting) {
  return rows(dossier, PEOPLE)
    .map((row) => guestOf(row, meeting))
    .filter(({ name, isInvited }) => name && isInvited);
}

/**
 * Return what a row says of a person and of her part in a meeting.
 *
 * @param {import('./rows.mjs').Row} row
 * @param {Meeting} meeting
 * @returns {Guest}
 */
export function guestOf(row, meeting) {
  const { values } = row;
  return {
    ...personOf(row),
    isInvited: values[`${meeting}-invited`] === true,
    isSent: values[`${meeting}-sent`] === true,
    answer: /** @type {Answer} */ (String(values[`${meeting}-answer`] ?? '')),
    came: values[`${meeting}-came`] === true,
  };
}

/** @param {import('./rows.mjs').Row} row */
function personOf({ id, values }) {
  const text = (/** @type {string} */ field) => String(values[field] ?? '').trim();
  return {
    id,
    name: text('name'),
    role: text('role'),
    organisation: text('organisation'),
    family: text('family'),
    phone: text('phone'),
    email: text('email'),
  };
}

/**
 * Add a person at the end.
 *
 * @param {Dossier} dossier
 * @param {Record<string, import('./dossier.mjs').Value>} fields
 * @param {number} now
 * @param {() => number} random
 */
export function addPerson(dossier, fields, now, random) {
  return addRow(dossier, PEOPLE, fields, now, random);
}

/**
 * Invite persons to a meeting, or withdraw the invitation: their answers stay.
 *
 * @param {Dossier} dossier
 * @param {Meeting} meeting
 * @param {string[]} ids
 * @param {boolean} isInvited
 * @param {number} now
 */
export function invite(dossier, meeting, ids, isInvited, now) {
  const values = ids.map((id) => [`${PEOPLE}/row/${id}/${meeting}-invited`, isInvited || null]);
  return set(dossier, Object.fromEntries(values), now);
}

/**
 * @param {Dossier} dossier
 * @param {string} id
 * @param {string} name
 * @param {number} now
 */
export function rename(dossier, id, name, now) {
  return set(dossier, { [`${PEOPLE}/row/${id}/name`]: name }, now);
}
