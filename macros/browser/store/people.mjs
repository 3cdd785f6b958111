/**
 * The persons of a project, written once: `people/carnet/row/<id>/<field>`. Every tool that names somebody draws on
 * them. A meeting's guests are fields of the person (`premiere-reunion-answer`): who is removed leaves nothing behind.
 * @module
 */

import { areNearForms, formOf, nameKey } from '../text/names.mjs';
import { set } from './dossier.mjs';
import { namesHeld, renamed } from './mentions.mjs';
import { addRow, rows } from './rows.mjs';
import { together } from './together.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./dossier.mjs').Value} Value
 * @typedef {'premiere-reunion' | 'invitations'} Meeting the first meeting of the commune, and that of the professionals
 * @typedef {'' | 'oui' | 'non' | 'peut-etre' | 'recue'} Answer
 *
 * @typedef {object} Person
 * @property {string} id
 * @property {string} name of a person, or of a place where several work; NAMELESS if only the rest is written
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
export const NAMELESS = 'Sans nom';

/**
 * Return the persons, in the order in which they were written. One of whom nothing is written is not there yet.
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

/**
 * @param {import('./rows.mjs').Row} row
 * @returns {Person}
 */
function personOf({ id, values }) {
  const text = (/** @type {string} */ field) => String(values[field] ?? '').trim();
  // Older lists kept a family and an answer without a name: what was written shows.
  const isKnown = Object.keys(values).some((field) => !field.endsWith('-invited'));
  return {
    id,
    name: text('name') || (isKnown ? NAMELESS : ''),
    role: text('role'),
    organisation: text('organisation'),
    family: text('family'),
    phone: text('phone'),
    email: text('email'),
  };
}

/**
 * Return the person whose name a text is, whatever its case, accents and punctuation.
 *
 * @param {Dossier} dossier
 * @param {string} text
 * @returns {Person | undefined}
 */
export function named(dossier, text) {
  const key = nameKey(text);
  return people(dossier).find(({ name }) => key && name !== NAMELESS && nameKey(name) === key);
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
  const values = ids.map((id) => [keyOf(id, `${meeting}-invited`), isInvited || null]);
  return set(dossier, Object.fromEntries(values), now);
}

/**
 * Rename a person, everywhere: a field that names her follows, whole or one name of a list. A name that another person
 * has too stays in the fields: nobody knows whose it is.
 *
 * @param {Dossier} dossier
 * @param {string} id
 * @param {string} name
 * @param {number} now
 * @returns {Dossier} the same one without such a person, or without a name
 */
export function rename(dossier, id, name, now) {
  const person = people(dossier).find((each) => each.id === id);
  const after = name.replace(/\s+/g, ' ').trim();
  if (!person || !after) return dossier;
  return set(dossier, { [keyOf(id, 'name')]: after, ...mentions(dossier, person, after, [id]) }, now);
}

/**
 * @param {Dossier} dossier
 * @param {Person} person
 * @param {string} after
 * @param {string[]} ids of this person
 */
function mentions(dossier, { name }, after, ids) {
  const isShared = people(dossier).some((each) => !ids.includes(each.id) && nameKey(each.name) === nameKey(name));
  return isShared || name === NAMELESS ? {} : renamed(dossier, name, after);
}

/**
 * Return the persons who may be the same one, two by two.
 *
 * @param {Person[]} persons
 * @returns {[Person, Person][]}
 */
export function nearDoubles(persons) {
  const called = persons.filter(({ name }) => name !== NAMELESS);
  const forms = called.map(({ name }) => formOf(name));
  /** @type {[Person, Person][]} */
  const pairs = [];
  called.forEach((one, index) => {
    for (let at = index + 1; at < called.length; at += 1) {
      const [mine, theirs] = [forms[index], forms[at]];
      if (mine && theirs && areNearForms(mine, theirs)) pairs.push([one, /** @type {Person} */ (called[at])]);
    }
  });
  return pairs;
}

/**
 * Make two persons one, who keeps the name and the place of the first. Nothing else is lost: what she lacks comes from
 * the other, texts that differ are joined, and an answer that both gave otherwise is to be asked again.
 *
 * @param {Dossier} dossier
 * @param {string} keep
 * @param {string} drop
 * @param {number} now
 * @param {(family: string) => string} [words] of a family, where both have one
 * @returns {Dossier} the same one if there are not two persons
 */
export function unite(dossier, keep, drop, now, words = (family) => family) {
  const all = people(dossier);
  const [kept, dropped] = [keep, drop].map((id) => all.find((person) => person.id === id));
  if (!kept || !dropped || keep === drop) return dossier;
  const held = rows(dossier, PEOPLE);
  const [mine = {}, theirs = {}] = [keep, drop].map((id) => held.find((row) => row.id === id)?.values);
  const after = kept.name === NAMELESS ? dropped.name : kept.name;
  const both = Object.entries(together(mine, theirs, words)).map(([field, value]) => [keyOf(keep, field), value]);
  const values = { ...mentions(dossier, dropped, after, [keep, drop]), ...Object.fromEntries(both) };
  return set(dossier, { ...values, [keyOf(drop, 'deleted')]: true }, now);
}

/**
 * Return the names that the fields hold and that no person has.
 *
 * @param {Dossier} dossier
 * @returns {string[]}
 */
export function namesElsewhere(dossier) {
  const known = new Set(people(dossier).map(({ name }) => nameKey(name)));
  return namesHeld(dossier).filter((name) => !known.has(nameKey(name)));
}

/**
 * @param {string} id
 * @param {string} field
 */
function keyOf(id, field) {
  return `${PEOPLE}/row/${id}/${field}`;
}
