/**
 * The pictures of the état des lieux, each with its table: departures by year, ages, the figures of the territory.
 * They are shown to everyone: departures and ages where they name nobody, and never those of one profession.
 * @module
 */

import { comparison, comparisonBars, territoryNotes, territoryTable } from './comparison.mjs';
import { PLACES, agesOf, departuresOf, groupsOf, isEnough } from './professionals.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Part} Part
 *
 * @typedef {{rows: number, letters: number, pictures: number}} Room the most rows of the territory, letters of a cell,
 *   and figures compared
 *
 * @typedef {{title: string, counts: number[]}} Column how many persons, row by row
 */

export const ON_SCREEN = { rows: 40, letters: 80, pictures: 12 };
/** Bars of years, before those after them are one. */
const MOST_YEARS = 12;
const RECOGNISED =
  'Une ou deux personnes, dans une petite commune, se reconnaissent\u202f: demandez leur accord avant de montrer ceci.';

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {Room} [room]
 * @returns {Part[]} those that have anything to show
 */
export function pictures(dossier, now, room = ON_SCREEN) {
  return [departurePart(dossier, now), agePart(dossier, now), territoryPart(dossier, room)].flatMap(
    (part) => part ?? [],
  );
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {Part | undefined}
 */
function departurePart(dossier, now) {
  const groups = shownGroups(dossier, now).map((group) => ({ ...group, ...departuresOf(dossier, group.place) }));
  const thisYear = new Date(now).getFullYear();
  const known = groups.flatMap(({ years }) => [...years.keys()]);
  if (!known.length) return undefined;
  const isPast = known.some((year) => year < thisYear);
  const first = Math.min(...known.filter((year) => year >= thisYear), thisYear + MOST_YEARS);
  const last = Math.max(...known, thisYear);
  const end = Math.min(last, first + MOST_YEARS - 1);
  /** @type {[label: string, from: number, to: number][]} */
  const rows = [
    ...(isPast ? [/** @type {[string, number, number]} */ ([`Avant ${thisYear}`, 0, thisYear - 1])] : []),
    ...Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => {
      return /** @type {[string, number, number]} */ ([String(first + index), first + index, first + index]);
    }),
    ...(last > end ? [/** @type {[string, number, number]} */ ([`${end + 1} et après`, end + 1, Infinity])] : []),
  ];
  const sum = (/** @type {Map<number, number>} */ years, /** @type {number} */ from, /** @type {number} */ to) =>
    [...years].reduce((all, [year, count]) => (year >= from && year <= to ? all + count : all), 0);
  const title = 'Départs annoncés par année';
  const notes = groups.flatMap(({ words, stay, unknown, count: { all } }) => [
    unknown ? `Année de départ inconnue${words}\u00a0: ${unknown} sur ${all.count}.` : '',
    stay ? `Pas de départ prévu${words}\u00a0: ${stay} sur ${all.count}.` : '',
  ]);
  const columns = groups.map(({ words, years }) => ({
    title: columnTitle(words, 'Départs'),
    counts: rows.map(([, from, to]) => sum(years, from, to)),
  }));
  return partOf(title, ['Année', rows.map(([label]) => label)], columns, [...notes, ...untold(dossier, now)]);
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {Part | undefined}
 */
function agePart(dossier, now) {
  const groups = shownGroups(dossier, now).map((group) => ({ ...group, ...agesOf(dossier, group.place) }));
  // Each age is in the order of all of them, wherever people work.
  const order = agesOf(dossier).known.map(([label]) => label);
  const labels = order.filter((label) => groups.some(({ known }) => known.some(([age]) => age === label)));
  if (!labels.length) return undefined;
  const columns = groups.map(({ words, known }) => ({
    title: columnTitle(words, 'Personnes'),
    counts: labels.map((label) => known.find(([age]) => age === label)?.[1] ?? 0),
  }));
  const notes = groups.flatMap(({ words, unknown, unclear, count: { all } }) => [
    unknown ? `Âge inconnu${words}\u00a0: ${unknown} sur ${all.count}.` : '',
    ...unclear.map(
      ([age, count]) => `Hors de l’image, car sans nombre${words}\u00a0: «\u00a0${age}\u00a0» (${count}).`,
    ),
  ]);
  return partOf('Professionnels par âge', ['Âge', labels], columns, [...notes, ...untold(dossier, now)]);
}

/**
 * @param {Dossier} dossier
 * @param {Room} room
 * @returns {Part | undefined}
 */
export function territoryPart(dossier, room) {
  const all = comparison(dossier);
  const shown = all.slice(0, room.rows);
  const table = territoryTable(shown, room.letters);
  if (!table) return undefined;
  const compared = comparisonBars(shown);
  const rest = all.length - shown.length;
  const undrawn = compared.length - room.pictures;
  return {
    title: 'Le territoire en chiffres',
    text: [
      ...territoryNotes(shown),
      rest > 0 ? `Les ${room.rows} premiers\u202f; l’état des lieux en garde ${rest} de plus.` : '',
      undrawn > 0
        ? `Les ${room.pictures} premières comparaisons ont une image\u202f; le tableau donne les autres.`
        : '',
    ].filter(Boolean),
    table,
    pictures: compared.slice(0, room.pictures),
  };
}

/**
 * Return those of whom departures and ages may be shown.
 *
 * @param {Dossier} dossier
 * @param {number} now
 */
function shownGroups(dossier, now) {
  return groupsOf(dossier, now).filter(({ count }) => isEnough(count));
}

/**
 * Say of whom nothing is shown, where something is shown of others.
 *
 * @param {Dossier} dossier
 * @param {number} now
 */
function untold(dossier, now) {
  const places = groupsOf(dossier, now)
    .filter(({ count }) => count.all.count && !isEnough(count))
    .map(({ place }) => PLACES.find(([id]) => id === place)?.[1].trim() ?? '');
  return places.length ? [`Trop peu de personnes ${places.join(', ')} pour le dire sans désigner quelqu’un.`] : [];
}

/**
 * @param {string} words « dans la commune », empty where places are not told apart
 * @param {string} otherwise
 */
function columnTitle(words, otherwise) {
  const said = words.trim();
  return said ? said.charAt(0).toUpperCase() + said.slice(1) : otherwise;
}

/**
 * @param {string} title
 * @param {[heading: string, labels: string[]]} rows
 * @param {Column[]} columns
 * @param {string[]} notes
 * @returns {Part}
 */
function partOf(title, [heading, labels], columns, notes) {
  const counts = columns.flatMap((column) => column.counts);
  const most = Math.max(1, ...counts);
  const isFew = counts.some((count) => count === 1 || count === 2);
  const groups = columns.map((column) => ({
    title: columns.length > 1 ? column.title : title,
    bars: labels.map((label, index) => {
      const count = column.counts[index] ?? 0;
      const share = Math.round((1000 * count) / most);
      return { label, text: String(count), isFull: true, low: share, high: share };
    }),
  }));
  return {
    title,
    text: [...notes, isFew ? RECOGNISED : ''].filter(Boolean),
    table: {
      head: [heading, ...columns.map((column) => column.title)],
      rows: labels.map((label, index) => [label, ...columns.map((column) => String(column.counts[index] ?? 0))]),
    },
    pictures: [{ title, isCompact: true, groups }],
  };
}
