/**
 * What the dossier knows of persons: the federation, the group, its meeting, what each asks for, whom it may call.
 * @module
 */

import { longDay } from '../../browser/calendar/days.mjs';
import { PEOPLE, guestOf, people } from '../../browser/store/people.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { valueOf } from '../../browser/text/reading.mjs';
import { professionKey, professionName } from '../diagnosis/professions.mjs';
import { enumerate } from '../diagnosis/sentences.mjs';
import { contactOf } from '../worksheet/contacts.mjs';
import { summary } from '../worksheet/demands.mjs';
import { cut, dayWords, said, titled } from './fact-words.mjs';

/**
 * @typedef {import('./fact-words.mjs').Dossier} Dossier
 * @typedef {import('./fact-words.mjs').Given} Given
 * @typedef {import('./fact-words.mjs').Read} Read
 */

const MEETING = 'agenda/premiere-reunion';
/** Who is no professional of the group, by the family of data/people.yml; the last may be either. */
const PARTNERS = ['elus', 'institutions', 'autre'];

const question = (/** @type {string} */ id) => ({ id, text: id, kind: /** @type {const} */ ('text'), choices: [] });
/** What a contact sheet says of floors and rents: the other questions are left aside. */
const SHEETS = {
  title: '',
  noun: '',
  namedBy: 'repere',
  questions: ['repere', 'profession', 'surface', 'loyer', 'calendrier'].map(question),
};
const DEMANDS = { title: '', role: 'profession', area: 'surface', rent: 'loyer', time: 'calendrier', lists: [] };

/** @type {Read} */
export function federation(dossier, { federations }) {
  const id = said(dossier, 'federation');
  return Object.hasOwn(federations, id) ? [String(federations[id])] : [];
}

/** @type {Read} */
export function group(dossier) {
  const held = new Map(rows(dossier, PEOPLE).map((row) => [row.id, row]));
  const those = people(dossier).filter(({ id, family }) => {
    const row = held.get(id);
    if (!row || PARTNERS.slice(0, 2).includes(family)) return false;
    const parts = [guestOf(row, 'premiere-reunion'), guestOf(row, 'invitations')];
    return parts.some(({ came, answer }) => came || answer === 'oui');
  });
  if (!those.length) return [];
  /** @type {Map<string, string[]>} */
  const roles = new Map();
  for (const { role } of those) {
    const key = role && professionKey(role);
    roles.set(key, [...(roles.get(key) ?? []), role]);
  }
  const counted = [...roles].map(([key, written]) => {
    return `${key ? cut(professionName(written)) : 'profession non notée'} (${written.length})`;
  });
  const count = those.length === 1 ? '1, venue ou prête à venir' : `${those.length}, venus ou prêts à venir`;
  return [`${count}\u00a0: ${enumerate(counted)}.`];
}

/** @type {Read} */
export function meeting(dossier) {
  const date = said(dossier, `${MEETING}/date`);
  const day = valueOf(readDay(date));
  const guests = rows(dossier, PEOPLE).map((row) => guestOf(row, 'premiere-reunion'));
  const came = guests.filter((guest) => guest.name && guest.came).length;
  return [
    [date && (day ? longDay(day) : dayWords(date)), said(dossier, `${MEETING}/place`)].filter(Boolean).join(', '),
    came ? `${came} ${came === 1 ? 'personne venue' : 'personnes venues'}.` : '',
  ];
}

/** @type {Read} */
export function decisions(dossier) {
  return rows(dossier, `${MEETING}/decisions`).map(({ values }) => titled(values.title, values.due));
}

/**
 * @param {Dossier} dossier
 * @param {Given} given
 * @param {'area' | 'rent'} asked
 */
export function demands(dossier, { today }, asked) {
  const contacts = rows(dossier, 'worksheet/fiche-contact/sheets').map((row, index) =>
    contactOf(SHEETS, DEMANDS, row, index, 'meeting'),
  );
  const told = summary(SHEETS, contacts, today).filter(([label = '']) => {
    return label.startsWith(asked === 'area' ? 'Surface' : 'Loyer');
  });
  const unclear = contacts.filter(({ area, rent }) => {
    if (asked === 'area') return area.kind === 'wrong';
    return rent.kind === 'wrong' || (rent.kind === 'value' && ['', 'm2'].includes(rent.value.basis));
  }).length;
  return [
    ...told.map(([label, result, of]) => `${label}\u00a0: ${result} (réponses\u00a0: ${of}).`),
    unclear ? `À préciser\u00a0: ${unclear} ${unclear === 1 ? 'réponse' : 'réponses'} sur ${contacts.length}.` : '',
  ];
}

/** @type {Read} */
export function contacts(dossier) {
  return people(dossier)
    .filter(({ family }) => PARTNERS.includes(family))
    .map(({ name, role, organisation }) => [name, role, organisation].filter(Boolean).map(cut).join(', '));
}

/** @type {Read} */
export function visits(dossier) {
  return rows(dossier, 'worksheet/grille-de-visite/sheets').map(({ values }) => {
    const [team, town, date] = [values.equipe, values.commune, values.date].map((value) => String(value ?? '').trim());
    return [team || town, team && town, date && `le ${dayWords(date)}`].filter(Boolean).map(cut).join(', ');
  });
}
