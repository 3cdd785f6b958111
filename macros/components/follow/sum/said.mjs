/**
 * What the état des lieux of each commune says, as it was written: nothing is added up here. What cannot be read is
 * kept and told, it is never zero.
 * @module
 */

import { get, visible } from '../../../browser/store/dossier.mjs';
import { people } from '../../../browser/store/people.mjs';
import { fold } from '../../../browser/text/fold.mjs';
import { formOf } from '../../../browser/text/names.mjs';
import { readAge } from '../../diagnosis/ages.mjs';
import { DIAGNOSIS, isUnknown, readDeparture, readHowMany, readPlace } from '../../diagnosis/answers.mjs';
import { professionKey } from '../../diagnosis/professions.mjs';
import { NEEDS, PROFESSIONALS, TERRITORY, rowsOf, textOf } from '../../diagnosis/questions.mjs';
import { marksOf } from './marks.mjs';

/**
 * @typedef {import('../../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./marks.mjs').Mark} Mark
 *
 * @typedef {{name: string, dossier: Dossier, isPartial?: boolean}} Read a file that was read: its name, what it holds
 *
 * @typedef {object} Row a row of professionals
 * @property {string} id of the row among all the communes
 * @property {number} at the place of its commune in the list
 * @property {string} profession as it was written
 * @property {string} key under which the ways of writing it are the same
 * @property {number} count
 * @property {'here' | 'near' | 'unsaid'} place
 * @property {string} where as it was written
 * @property {string} words of its place and its note, folded
 * @property {import('../../diagnosis/ages.mjs').Age | null} age
 * @property {string} ageWords as it was written; empty where nothing is
 * @property {number | 'none' | null} departure
 * @property {string} mode folded
 * @property {string} source
 * @property {string} date of the row, or else of the état des lieux
 * @property {Mark[]} marks
 *
 * @typedef {{id: string, at: number, text: string, who: string, date: string, origin: string}} Need
 *
 * @typedef {{at: number, label: string, ref: string, value: string, source: string, date: string}} Figure of the
 *   commune alone
 *
 * @typedef {object} Commune
 * @property {number} at
 * @property {string} name
 * @property {string} code of Insee; empty where the dossier does not say it
 * @property {string} date of its état des lieux, as it was written
 * @property {boolean} isPartial a version to share, which keeps the ages and the departures
 * @property {boolean} isStarted whether it has an état des lieux
 * @property {Row[]} rows that are counted
 * @property {Row[]} near around the commune: never added
 * @property {{profession: string, key: string, text: string}[]} unread rows without a number that can be read
 * @property {Need[]} needs
 * @property {string} publics who has trouble, as it was written
 * @property {Figure[]} figures
 * @property {Set<string>} around the codes and names of the communes and intercommunalité that it says are near
 * @property {{name: string, form: string, key: string}[]} persons of its own list, and their professions
 */

/**
 * @param {Read[]} reads one a commune
 * @returns {Commune[]}
 */
export function communesOf(reads) {
  const communes = reads.map(communeOf);
  return communes.map((commune) => elsewhere(commune, communes));
}

/**
 * @param {Read} read
 * @param {number} at
 * @returns {Commune}
 */
function communeOf({ name: file, dossier, isPartial = false }, at) {
  const text = (/** @type {string} */ key) => String(get(dossier, key) ?? '').trim();
  const name = text('commune/name') || file.replace(/\.[a-z]+$/i, '');
  const date = text(`${DIAGNOSIS}/date`);
  const professionals = rowsOf(dossier, PROFESSIONALS);
  const code = text('commune/code');
  // What was decided of a row stays with it when the list changes.
  const own = `${code || name}/${dossier.id}`;
  const read = professionals.flatMap(({ id, values }) => rowOf({ id: `${own}/${id}`, at, values, name, date }));
  return {
    ...{ at, name, code, date, isPartial },
    isStarted: visible(dossier, DIAGNOSIS).size > 0,
    rows: read.filter(({ place }) => place !== 'near'),
    near: read.filter(({ place }) => place === 'near'),
    unread: professionals
      .filter(({ values }) => readHowMany(values.count).kind !== 'value')
      .map(({ values }) => ({ ...professionOf(values), text: String(values.count ?? '').trim() })),
    needs: needsOf(dossier, { at, own, date }),
    publics: isUnknown(textOf(dossier, 'publics-en-tension')) ? '' : textOf(dossier, 'publics-en-tension').trim(),
    figures: figuresOf(dossier, at),
    around: aroundOf(dossier),
    persons: people(dossier).flatMap(({ name: person, role }) => {
      const { sorted, isPerson } = formOf(person);
      return isPerson ? [{ name: person, form: sorted, key: role && professionKey(role) }] : [];
    }),
  };
}

/** @param {Record<string, unknown>} values */
function professionOf(values) {
  const profession = String(values.profession ?? '').trim() || 'Profession à préciser';
  return { profession, key: professionKey(profession) };
}

/**
 * @param {{id: string, at: number, values: Record<string, unknown>, name: string, date: string}} given
 * @returns {Row[]} none where its number cannot be read
 */
function rowOf({ id, at, values, name, date }) {
  const reading = readHowMany(values.count);
  if (reading.kind !== 'value') return [];
  const text = (/** @type {string} */ field) => (isUnknown(values[field]) ? '' : String(values[field]).trim());
  const age = readAge(values.age);
  const departure = readDeparture(values.departure);
  const row = {
    ...{ id, at, ...professionOf(values), count: reading.value },
    place: readPlace(values.place, name),
    where: text('place'),
    words: fold(`${text('place')} ${text('note')}`),
    age: typeof age === 'string' ? null : age,
    ageWords: text('age'),
    departure: typeof departure === 'number' || departure === 'none' ? departure : null,
    mode: fold(text('mode')),
    source: text('source'),
    date: text('date') || date,
    marks: marksOf(values),
  };
  return [row];
}

/**
 * Return a commune where those that it notes in another commune of the list are near, not its own.
 *
 * @param {Commune} commune
 * @param {Commune[]} communes
 * @returns {Commune}
 */
function elsewhere(commune, communes) {
  const isElsewhere = (/** @type {Row} */ { place, where }) =>
    place === 'unsaid' && where !== '' && communes.some(({ at, name }) => at !== commune.at && isNameOf(where, name));
  const gone = commune.rows.filter(isElsewhere);
  if (!gone.length) return commune;
  return {
    ...commune,
    rows: commune.rows.filter((row) => !gone.includes(row)),
    near: [...commune.near, ...gone.map((row) => ({ ...row, place: /** @type {const} */ ('near') }))],
  };
}

/**
 * @param {string} where
 * @param {string} name of a commune
 */
function isNameOf(where, name) {
  return readPlace(where, name) === 'here';
}

/**
 * @param {Dossier} dossier
 * @param {{at: number, own: string, date: string}} commune the start of its ids, and the date of its état des lieux
 * @returns {Need[]}
 */
function needsOf(dossier, { at, own, date }) {
  return rowsOf(dossier, NEEDS).flatMap(({ id, values }) => {
    const text = (/** @type {string} */ field) => (isUnknown(values[field]) ? '' : String(values[field]).trim());
    const need = text('need');
    if (!need) return [];
    return [
      { id: `${own}/${id}`, at, text: need, who: text('who'), date: text('date') || date, origin: text('origin') },
    ];
  });
}

/**
 * @param {Dossier} dossier
 * @param {number} at
 * @returns {Figure[]}
 */
function figuresOf(dossier, at) {
  return rowsOf(dossier, TERRITORY).flatMap(({ values }) => {
    const text = (/** @type {string} */ field) => String(values[field] ?? '').trim();
    const [label, value] = [text('figure'), text('commune')];
    return label && value ? [{ at, label, value, ref: text('ref'), source: text('source'), date: text('date') }] : [];
  });
}

/** @param {Dossier} dossier */
function aroundOf(dossier) {
  const codes = String(get(dossier, 'commune/with') ?? '').split(' ');
  // « Ambert et 57 autres communes, CC Ambert Livradois Forez »
  const groups = rowsOf(dossier, TERRITORY).map(
    ({ values }) => /, ([^,]+)$/.exec(String(values.place ?? ''))?.[1] ?? '',
  );
  return new Set([...codes, ...groups.map(fold)].filter(Boolean));
}
