/**
 * The pictures of the état des lieux, each with its table: departures by year, ages, the figures of the territory.
 * They are shown to everyone: departures and ages where they name nobody, and never those of one profession.
 * @module
 */

import { comparison, comparisonBars, territoryNotes, territoryTable } from './comparison.mjs';
import { heightOf } from './paper-room.mjs';
import { PLACES, agesOf, departuresOf, groupsOf, isEnough } from './professionals.mjs';
import { sentence } from './sentences.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Part} Part
 *
 * @typedef {{rows: number, letters: number, pictures: number}} Room the most rows of the territory, letters of a cell,
 *   and figures compared
 *
 * Persons of a place: what the column and the group of bars are called, the bars, and how many row by row.
 * @typedef {{title: string, words: string, bars: [label: string, count: number][], counts: number[]}} Column
 * @typedef {{label: string, from: number, to: number}} Period of years, both included
 */

/** How much the territory takes: the first of these with which all pictures hold on a page. @type {Room[]} */
const ROOMS = [
  { rows: 20, letters: 110, pictures: 8 },
  { rows: 20, letters: 110, pictures: 6 },
  { rows: 14, letters: 110, pictures: 4 },
  { rows: 14, letters: 60, pictures: 4 },
  { rows: 14, letters: 45, pictures: 4 },
  { rows: 10, letters: 40, pictures: 4 },
  { rows: 8, letters: 30, pictures: 2 },
  { rows: 5, letters: 30, pictures: 2 },
  { rows: 5, letters: 30, pictures: 0 },
];
const MOST_AGES = 10;
const AGES = 'Professionnels par âge';
/** Bars of years; those after them are one. */
const MOST_YEARS = 10;
const RECOGNISED = 'Certains nombres ne comptent qu’une ou deux personnes\u00a0: n’en tirez rien sur l’une d’elles.';

/**
 * Return the pictures, with their tables.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @param {number} height that there is on paper, in millimetres: what does not fit is said
 * @returns {Part[]} those that have anything to show
 */
export function pictures(dossier, now, height) {
  const persons = [departurePart(dossier, now), agePart(dossier, now)].flatMap((part) => part ?? []);
  // Where both say it, once is enough.
  const [first, second] = persons;
  if (second && first?.text?.includes(RECOGNISED)) second.text = second.text?.filter((line) => line !== RECOGNISED);
  const drafts = ROOMS.map((room) => [...persons, ...territoryParts(dossier, room)]);
  return drafts.find((parts) => heightOf(parts) <= height) ?? drafts.at(-1) ?? [];
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {Part | undefined}
 */
function departurePart(dossier, now) {
  const groups = shownGroups(dossier, now).map((group) => ({ ...group, ...departuresOf(dossier, group.place) }));
  const known = new Set(groups.flatMap(({ years }) => [...years.keys()]));
  if (!known.size) return undefined;
  const rows = periods(known, new Date(now).getFullYear());
  const sum = (/** @type {Map<number, number>} */ years, /** @type {Period} */ { from, to }) =>
    [...years].reduce((all, [year, count]) => (year >= from && year <= to ? all + count : all), 0);
  const title = 'Départs annoncés par année';
  const notes = groups.flatMap(({ words, stay, unknown, count: { all } }) => [
    unknown ? `Année de départ inconnue${words}\u00a0: ${unknown} sur ${all.count}.` : '',
    stay ? `Pas de départ prévu${words}\u00a0: ${stay} sur ${all.count}.` : '',
  ]);
  const columns = groups.map(({ place, words, years }) => {
    const counts = rows.map((period) => sum(years, period));
    return { title: titleOf(place, 'Départs'), words, bars: withGaps(rows, counts), counts };
  });
  return partOf(title, ['Année', rows.map(({ label }) => label)], columns, [...notes, ...untold(dossier, now)]);
}

/**
 * Return what the rows of departures stand for: the past, then each year in which somebody leaves.
 *
 * @param {Set<number>} known the years in which somebody leaves, in any order
 * @param {number} thisYear
 * @returns {Period[]} the first one first
 */
function periods(known, thisYear) {
  const coming = [...known].filter((year) => year >= thisYear).sort((a, b) => a - b);
  const shown = coming.slice(0, MOST_YEARS).map((year) => ({ label: String(year), from: year, to: year }));
  const past = { label: `Avant ${thisYear}`, from: 0, to: thisYear - 1 };
  const last = shown.at(-1)?.to ?? 0;
  const after = { label: `Après ${last}`, from: last + 1, to: Infinity };
  return [...(coming.length < known.size ? [past] : []), ...shown, ...(coming.length > MOST_YEARS ? [after] : [])];
}

/**
 * Return the bars of some persons, from the first year in which one leaves to the last: the years between have one.
 *
 * @param {Period[]} rows
 * @param {number[]} counts row by row
 * @returns {[label: string, count: number][]}
 */
function withGaps(rows, counts) {
  const left = rows.map((row, index) => ({ ...row, count: counts[index] ?? 0 })).filter(({ count }) => count);
  return left.flatMap(({ label, count, from }, index) => {
    const before = left[index - 1];
    const [first, last] = [(before?.to ?? from) + 1, from - 1];
    const gap = first === last ? String(first) : `${first} à ${last}`;
    /** @type {[string, number][]} */
    const bars = [[label, count]];
    return first <= last ? [/** @type {[string, number]} */ ([gap, 0]), ...bars] : bars;
  });
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
  const all = order.filter((label) => groups.some(({ known }) => known.some(([age]) => age === label)));
  const labels = all.slice(0, MOST_AGES);
  if (!labels.length) return undefined;
  const columns = groups.map(({ place, words, known }) => ({
    title: titleOf(place, 'Personnes'),
    words,
    bars: known.filter(([age]) => labels.includes(age)),
    counts: labels.map((label) => known.find(([age]) => age === label)?.[1] ?? 0),
  }));
  const notes = groups.flatMap(({ words, unknown, unclear, count: { all } }) => [
    unknown ? `Âge inconnu${words}\u00a0: ${unknown} sur ${all.count}.` : '',
    ...unclear.map(
      ([age, count]) => `Hors de l’image, car sans nombre${words}\u00a0: «\u00a0${age}\u00a0» (${count}).`,
    ),
  ]);
  const others = sentence('Autres âges', all.slice(MOST_AGES));
  return partOf(AGES, ['Âge', labels], columns, [...notes, others, ...untold(dossier, now)]);
}

/**
 * @param {Dossier} dossier
 * @param {Room} room
 * @returns {Part[]} none without figures
 */
function territoryParts(dossier, room) {
  const all = comparison(dossier);
  const shown = all.slice(0, room.rows);
  const table = territoryTable(shown, room.letters);
  if (!table) return [];
  const compared = comparisonBars(shown);
  const rest = all.length - shown.length;
  const undrawn = compared.length - room.pictures;
  return [
    {
      title: 'Le territoire en chiffres',
      text: [
        territoryNotes(shown).join(' '),
        rest > 0 ? `Les ${room.rows} premiers\u202f; l’état des lieux en garde ${rest} de plus.` : '',
        undrawn > 0 && room.pictures ? `Les ${room.pictures} premières comparaisons ont une image.` : '',
      ].filter(Boolean),
      table,
      pictures: compared.slice(0, room.pictures),
    },
  ];
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
 * @param {import('./professionals.mjs').Place | undefined} place
 * @param {string} otherwise where places are not told apart
 */
function titleOf(place, otherwise) {
  return place ? { here: 'Commune', near: 'Proximité', unsaid: 'Sans lieu' }[place] : otherwise;
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
  const groups = columns.map(({ words, bars }) => ({
    // « dans la commune »
    title: columns.length > 1 ? words.charAt(1).toUpperCase() + words.slice(2) : title,
    bars: bars.map(([label, count]) => {
      const share = Math.round((1000 * count) / most);
      return { label, text: String(count), isFull: true, low: share, high: share };
    }),
  }));
  return {
    title,
    text: [notes.filter(Boolean).join(' '), isFew ? RECOGNISED : ''].filter(Boolean),
    table: {
      head: [heading, ...columns.map((column) => column.title)],
      rows: labels.map((label, index) => [label, ...columns.map((column) => String(column.counts[index] ?? 0))]),
    },
    pictures: [{ title, isCompact: true, groups: groups.filter(({ bars }) => bars.length) }],
  };
}
