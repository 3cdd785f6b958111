/**
 * What files count of the territory, set against what is noted: the lines to offer, and what taking them does.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { parseDay, yearsIn } from '../../browser/text/dates.mjs';
import { set } from '../../browser/store/dossier.mjs';
import { addRow, rows } from '../../browser/store/rows.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 * @typedef {import('./places.mjs').Place} Place
 * @typedef {import('./sums.mjs').Measure} Measure
 * @typedef {import('./sums.mjs').Finding} Finding
 *
 * A line to offer. `new` is not noted yet; `same` is noted so; `changed` comes from a newer file; `moved` was noted for
 * another territory; `older` comes from an older file than what is noted; `own` was written otherwise by the visitor.
 *
 * @typedef {'new' | 'same' | 'changed' | 'moved' | 'older' | 'own'} State
 *
 * @typedef {object} Line
 * @property {State} state
 * @property {string} words what is said of it, in French; empty where nothing is to be said
 * @property {boolean} ticked
 * @property {string} rowId the row that taking it changes, empty where it adds one
 * @property {Measure} measure
 * @property {Record<string, string | null>} fields what the row holds of it
 */

/** Where a figure is counted, and what its column is called. @type {readonly [Place, string][]} */
export const PLACES = [
  ['commune', 'Commune'],
  ['around', 'Autres communes du territoire'],
  ['epci', 'Intercommunalité'],
  ['department', 'Département'],
  ['france', 'France'],
];
/** So many communes are named, more are counted. */
const NAMED = 3;
/** Up to this count, each person is known to everyone. */
const FEW = 2;
/** The figures of which each year is one. */
const YEARLY = /^(.+)\/(\d{4})$/;
/** The figures that count persons: the others count places, inhabitants or the access to care. */
const PERSONS = /^(?:bpe\/D2|cartosante\/|assurance-maladie\/)/;

/**
 * Return the lines to offer, one a figure. Where a file gives a figure twice, the newest counts.
 *
 * @param {Finding} finding
 * @param {string} place the territory in words
 * @param {Dossier} dossier
 * @param {string} collection where the figures are noted
 * @returns {Line[]} in the order of the file
 */
export function linesOf(finding, place, dossier, collection) {
  const noted = rows(dossier, collection);
  /** @type {Map<string, Measure>} */
  const measures = new Map();
  for (const measure of finding.measures) {
    const other = measures.get(measure.ref);
    if (!other || isBefore(dateOf(other, finding), dateOf(measure, finding))) measures.set(measure.ref, measure);
  }
  return [...measures.values()].map((measure) => {
    const date = dateWords(dateOf(measure, finding));
    const origin = { place, source: finding.source, date, ref: measure.ref };
    const fields = { ...measure.values, figure: measure.label, ...origin };
    const row = newest(noted.filter(({ values }) => values.ref === measure.ref));
    const line = row ? against(row, fields) : { state: /** @type {const} */ ('new'), words: since(fields, noted) };
    const ticked = line.state === 'new' ? measure.ticked : line.state === 'changed' || line.state === 'moved';
    return { ...line, ticked, rowId: row?.id ?? '', measure, fields };
  });
}

/**
 * @param {Dossier} dossier
 * @param {string} collection
 * @param {string} ref of a figure
 */
export function isNoted(dossier, collection, ref) {
  return rows(dossier, collection).some(({ values }) => values.ref === ref);
}

/**
 * Note lines: those of figures that are noted already change their row, and leave its name as it is.
 *
 * @param {Dossier} dossier
 * @param {string} collection
 * @param {Line[]} lines
 * @param {number} now
 * @param {() => number} random
 * @returns {Dossier}
 */
export function withLines(dossier, collection, lines, now, random) {
  return lines.reduce((changed, { rowId, fields }) => {
    if (!rowId) return addRow(changed, collection, fields, now, random).dossier;
    const { figure: _, ...others } = fields;
    const values = Object.entries(others).map(([field, value]) => [`${collection}/row/${rowId}/${field}`, value]);
    return set(changed, Object.fromEntries(values), now);
  }, dossier);
}

/**
 * Say what taking lines did.
 *
 * @param {Line[]} lines
 */
export function takenWords(lines) {
  const changed = lines.filter(({ rowId }) => rowId).length;
  const added = lines.length - changed;
  return [
    added ? `${added} ${added === 1 ? 'ligne ajoutée' : 'lignes ajoutées'}` : '',
    changed ? `${changed} ${changed === 1 ? 'ligne mise' : 'lignes mises'} à jour` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Name the territory that figures are counted for: « Ambert et 57 autres communes, CC Ambert Livradois Forez ».
 *
 * @param {Pick<import('./places.mjs').Territory, 'commune' | 'around' | 'kind' | 'names' | 'epci'>} territory
 */
export function placeWords({ commune, around, kind, names, epci }) {
  const others = around.map((code) => names.get(code) || code);
  const count = others.length === 1 ? '1 autre commune' : `${others.length} autres communes`;
  const isNamed = kind === 'communes' && others.length <= NAMED;
  const named = isNamed ? [others.slice(0, -1).join(', '), others.at(-1)].filter(Boolean).join(' et ') : '';
  const place = others.length ? `${commune.name} ${isNamed ? `avec ${named}` : `et ${count}`}` : commune.name;
  return epci ? `${place}, ${epci.name}` : place;
}

/**
 * Whether a count is so small that it tells of persons whom everyone knows.
 *
 * @param {Measure} measure
 * @param {string | null} value
 */
export function isFew({ ref, unit }, value) {
  const count = /^\d+$/.test(value ?? '') ? Number(value) : 0;
  return unit !== 'percent' && unit !== 'apl' && PERSONS.test(ref) && count > 0 && count <= FEW;
}

/**
 * @param {Row} row
 * @param {Record<string, string | null>} fields
 * @returns {{state: State, words: string}}
 */
function against({ values }, fields) {
  const text = (/** @type {string} */ field) => String(values[field] ?? '').trim();
  const [noted, date] = [text('date'), fields.date ?? ''];
  const changes = PLACES.filter(([place]) => text(place) !== (fields[place] ?? ''));
  if (isBefore(date, noted)) return { state: 'older', words: `plus ancien que ce qui est noté (${dateWords(noted)})` };
  if (text('place') !== fields.place) {
    return { state: 'moved', words: `noté pour un autre territoire\u00a0: ${text('place') || 'non précisé'}` };
  }
  if (!changes.length) {
    if (!isBefore(noted, date)) return { state: 'same', words: 'déjà noté' };
    return { state: 'changed', words: `sans changement depuis ${dayWords(noted)}` };
  }
  // What the same file gave was written otherwise since: by hand.
  const isOwn = !isBefore(noted, date);
  const said = changes.map(([place, label]) => {
    const [before, now] = [text(place) || 'rien', fields[place] || 'rien'];
    const where = changes.length === 1 && place === 'commune' ? '' : `${label}\u00a0: `;
    return where + (isOwn ? `${before} au lieu de ${now}` : `${before} → ${now}`);
  });
  const words = said.join('\u202f; ');
  return isOwn
    ? { state: 'own', words: `noté autrement\u00a0: ${words}` }
    : { state: 'changed', words: `${words}${changes.length > 1 ? ',' : ''} depuis ${dayWords(noted)}` };
}

/**
 * Say what a figure of a year was the year before that is noted: each year of it is a line of its own.
 *
 * @param {Record<string, string | null>} fields
 * @param {Row[]} noted
 */
function since({ ref, commune, place }, noted) {
  const [, stem, year = ''] = YEARLY.exec(ref ?? '') ?? [];
  if (!stem || !commune) return '';
  const before = newest(
    noted.filter(({ values }) => {
      const [, other, then = ''] = YEARLY.exec(String(values.ref ?? '')) ?? [];
      return other === stem && then < year && values.place === place && values.commune;
    }),
  );
  return before ? `${before.values.commune} → ${commune} depuis ${YEARLY.exec(String(before.values.ref))?.[2]}` : '';
}

/** @param {Row[]} noted */
function newest(noted) {
  return noted.reduce(
    (/** @type {Row | undefined} */ last, row) =>
      !last || !isBefore(String(row.values.date ?? ''), String(last.values.date ?? '')) ? row : last,
    undefined,
  );
}

/**
 * @param {Measure} measure
 * @param {Finding} finding
 */
function dateOf(measure, finding) {
  return measure.date ?? finding.date;
}

/**
 * Whether a date comes before another: a year is not before a day of it, nor an unknown date before any.
 *
 * @param {string} date
 * @param {string} other
 */
function isBefore(date, other) {
  const [first, second] = [stamp(date), stamp(other)];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}

/** @param {string} date what follows « depuis » */
function dayWords(date) {
  return `${parseDay(date) ? 'le ' : ''}${dateWords(date)}`;
}

/**
 * Return a date as a reader says it, which is how it is noted.
 *
 * @param {string} date « 2025 » or « 2026-08-13 », or as the visitor wrote it
 */
export function dateWords(date) {
  const day = parseDay(date);
  return day ? shortDay(day) : date;
}

/** @param {string} date as a file gives it, or as the visitor wrote it since */
function stamp(date) {
  return parseDay(date) ?? String(Math.max(0, ...yearsIn(date)) || '');
}
