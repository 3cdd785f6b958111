/**
 * The table of the communes: what its columns say, how they sort, what is kept of them, and the same for a spreadsheet.
 * @module
 */

import { dayOf, daysBetween, shortDay } from '../../browser/calendar/days.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { nameOf } from './lines.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('../../browser/text/cells.mjs').Cell} Cell
 *
 * @typedef {object} Column
 * @property {string} id
 * @property {string} title
 * @property {(line: Line) => string} words
 * @property {(line: Line) => string | number | null} value what sorts it; null comes last, whichever way
 * @property {boolean} [isDescending] whether the greatest value comes first, as long as nobody asks otherwise
 *
 * @typedef {{column: string, isDescending: boolean}} Sort
 * @typedef {{id: string, title: string, keeps: (line: Line, today: string) => boolean}} Filter
 */

const LAST_DAY = 100;
const SILENT_DAYS = 30;
const NOT_HELD = 'Pas dans ce fichier';

/** @type {Column[]} */
export const COLUMNS = [
  { id: 'commune', title: 'Commune', words: nameOf, value: (line) => fold(nameOf(line)) },
  { id: 'jour', title: 'Jour', words: ({ now }) => dayWords(now.day), value: ({ now }) => now.day, isDescending: true },
  {
    ...{ id: 'terminees', title: 'Terminées' },
    words: (line) => (isHeld(line) ? `${line.now.done} sur ${line.now.total}` : NOT_HELD),
    value: (line) => (isHeld(line) ? line.now.done / line.now.total : null),
  },
  counted('retard', 'En retard', ({ now }) => now.late),
  counted('bloquees', 'Bloquées', ({ now }) => now.blocked),
  {
    ...{ id: 'date', title: 'Prochaine date' },
    words: ({ now }) => (now.date ? `${shortDay(now.date.day)}, ${now.date.what}` : 'Aucune date'),
    value: ({ now }) => now.date?.day ?? null,
  },
  {
    ...{ id: 'changement', title: 'Dernier changement' },
    words: ({ now }) => changedWords(now) + (now.changedBy && `, par «\u00a0${now.changedBy}\u00a0»`),
    value: ({ now }) => now.changedOn && now.changedAt,
    isDescending: true,
  },
  {
    ...{ id: 'demandes', title: 'Ce qu’elle demande' },
    words: ({ now, read }) => now.demands.join('\n') || (read.isPartial ? 'Rien dans ce fichier' : 'Rien de noté'),
    value: ({ now }) => now.demands.length || null,
    isDescending: true,
  },
];

/** @type {Filter[]} */
export const FILTERS = [
  { id: 'all', title: 'Toutes les communes', keeps: () => true },
  { id: 'late', title: 'Avec une action en retard', keeps: (line) => isHeld(line) && line.now.late > 0 },
  { id: 'blocked', title: 'Avec une action bloquée', keeps: (line) => isHeld(line) && line.now.blocked > 0 },
  { id: 'demand', title: 'Qui demandent quelque chose', keeps: ({ now }) => now.demands.length > 0 },
  { id: 'silent', title: 'Sans changement depuis 30\u00a0jours', keeps: isSilent },
  { id: 'over', title: 'Après le jour 100', keeps: ({ now }) => now.day !== null && now.day > LAST_DAY },
  { id: 'notes', title: 'Avec une remarque sur le fichier', keeps: ({ notes }) => notes.length > 0 },
];

/**
 * Return the lines that are asked for, in their order.
 *
 * @param {Line[]} lines
 * @param {{filter: string, search: string, sort: Sort}} asked
 * @param {string} today
 */
export function chosen(lines, { filter, search, sort }, today) {
  const keeps = FILTERS.find(({ id }) => id === filter)?.keeps ?? (() => true);
  const words = fold(search).split(' ').filter(Boolean);
  const kept = lines.filter((line) => {
    if (!keeps(line, today)) return false;
    if (!words.length) return true;
    const text = fold([...COLUMNS.map((column) => column.words(line)), line.now.code].join(' '));
    return words.every((word) => text.includes(word));
  });
  const { value } = /** @type {Column} */ (COLUMNS.find(({ id }) => id === sort.column) ?? COLUMNS[0]);
  return kept
    .map((line) => ({ line, value: value(line) }))
    .sort((a, b) => compared(a.value, b.value, sort.isDescending))
    .map(({ line }) => line);
}

/**
 * Return how a column sorts once it is asked for: as it does first, then the other way.
 *
 * @param {Sort} current
 * @param {string} column
 * @returns {Sort}
 */
export function sortedBy(current, column) {
  if (current.column === column) return { column, isDescending: !current.isDescending };
  return { column, isDescending: Boolean(COLUMNS.find(({ id }) => id === column)?.isDescending) };
}

/**
 * Say what the table holds:
 * « 3 communes. 2 ont une action en retard, 1 a une action bloquée, 1 demande quelque chose. »
 *
 * @param {Line[]} lines
 */
export function summary(lines) {
  const many = (/** @type {string} */ id) => {
    const keeps = /** @type {Filter} */ (FILTERS.find((filter) => filter.id === id)).keeps;
    return lines.filter((line) => keeps(line, '')).length;
  };
  const [late, blocked, demand] = [many('late'), many('blocked'), many('demand')];
  const said = [
    late && `${late} ${late > 1 ? 'ont' : 'a'} au moins une action en retard`,
    blocked && `${blocked} ${blocked > 1 ? 'ont' : 'a'} au moins une action bloquée`,
    demand && `${demand} ${demand > 1 ? 'demandent' : 'demande'} quelque chose`,
  ].filter(Boolean);
  const count = `${lines.length} ${lines.length === 1 ? 'commune' : 'communes'}`;
  return `${count}. ${said.length ? `${said.join(', ')}.` : ''}`.trim();
}

/**
 * Return the table for a spreadsheet, heading first. What a file does not hold is an empty cell, never a zero.
 *
 * @param {Line[]} lines
 * @returns {Cell[][]}
 */
export function cells(lines) {
  const head = [
    ...['Commune', 'Code Insee', 'Jour', 'Terminées', 'Actions en tout', 'En retard', 'Bloquées'],
    ...['Prochaine date', 'Quoi', 'Dernier changement', 'Appareil', 'Ce qu’elle demande', 'Fichier', 'Enregistré le'],
    'Remarques',
  ];
  const rows = lines.map((line) => {
    const { now, read, notes } = line;
    const held = (/** @type {number} */ count) => (isHeld(line) ? count : null);
    return [
      ...[nameOf(line), now.code || null, now.day, held(now.done), held(now.total), held(now.late)],
      ...[held(now.blocked), now.date ? { day: now.date.day } : null, now.date?.what ?? null],
      ...[now.changedOn ? { day: now.changedOn } : null, now.changedBy || null, now.demands.join('\n') || null],
      ...[read.name, { day: dayOf(read.savedAt) }, notes.join('\n') || null],
    ];
  });
  return [head, ...rows];
}

/**
 * Return the same as CSV takes it: days as people write them.
 *
 * @param {Cell[][]} rows
 * @returns {import('../../browser/text/csv.mjs').Cell[][]}
 */
export function plainCells(rows) {
  return rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'object' || cell === null) return cell;
      return 'day' in cell ? cell.day.split('-').reverse().join('/') : null;
    }),
  );
}

/**
 * @param {string} id
 * @param {string} title
 * @param {(line: Line) => number} count
 * @returns {Column}
 */
function counted(id, title, count) {
  return {
    ...{ id, title },
    words: (line) => (isHeld(line) ? String(count(line)) : NOT_HELD),
    value: (line) => (isHeld(line) ? count(line) : null),
    isDescending: true,
  };
}

/**
 * Whether the file of a line says where the roadmap stands: a whole dossier always does, be it that nothing has begun.
 *
 * @param {Line} line
 */
export function isHeld({ now, read }) {
  return Boolean(now.plan) || !read.isPartial;
}

/** @param {number | null} day */
function dayWords(day) {
  if (day === null) return 'Pas de jour\u00a00';
  if (day < 0) return `Jour\u00a00 dans ${-day}\u00a0${day === -1 ? 'jour' : 'jours'}`;
  return `Jour\u00a0${day}`;
}

/** @param {import('./standing.mjs').Standing} now */
function changedWords({ changedAt, changedOn }) {
  if (changedOn) return shortDay(changedOn);
  return changedAt ? 'Une date à venir\u00a0: une horloge est fausse' : 'Rien d’écrit';
}

/**
 * @param {Line} line
 * @param {string} today
 */
function isSilent({ now, read }, today) {
  // A part does not tell what was written in the rest: who made it lately is not silent.
  const last = read.isPartial ? dayOf(read.savedAt) : now.changedOn;
  return last !== null && daysBetween(last, today) > SILENT_DAYS;
}

/**
 * @param {string | number | null} a
 * @param {string | number | null} b
 * @param {boolean} isDescending
 */
function compared(a, b, isDescending) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'string' ? a.localeCompare(String(b), 'fr') : a - Number(b);
  return isDescending ? -order : order;
}
