/**
 * The sum of several communes on one page, to hand to the intercommunality. It tells neither who said what, nor the age
 * and the departure of few persons: where two communes have one midwife, that would name her.
 * @module
 */

import { tableOf } from '../../../browser/text/columns.mjs';
import { personalWords } from '../../../browser/text/personal.mjs';
import { ONE_PAGE, heightOf } from '../../diagnosis/paper-room.mjs';
import { shorten } from '../../diagnosis/sentences.mjs';
import {
  absentGaps,
  doubtWords,
  formatted,
  gapWords,
  gaps,
  headline,
  listed,
  mayBeTold,
  namesOf,
  notAddedInShort,
  onceWords,
  persons,
  some,
  whoSays,
} from './words.mjs';

/**
 * @typedef {import('./model.mjs').Sum} Sum
 * @typedef {import('./totals.mjs').Figure} Figure
 * @typedef {import('../../../browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {import('../../../browser/text/sheet.mjs').Part} Part
 *
 * @typedef {{rows: number, names: number, most: number, needs: boolean}} Room rows of a table, names of communes in a
 *   cell, letters of a sentence, and whether a need of each theme is quoted
 */

/** The first of these that a page holds. @type {Room[]} */
const ROOMS = [
  { rows: 16, names: 6, most: 900, needs: true },
  { rows: 14, names: 4, most: 600, needs: true },
  { rows: 12, names: 3, most: 400, needs: false },
  { rows: 10, names: 2, most: 300, needs: false },
  { rows: 8, names: 1, most: 260, needs: false },
  { rows: 7, names: 1, most: 200, needs: false },
  { rows: 6, names: 1, most: 200, needs: false },
  { rows: 5, names: 1, most: 160, needs: false },
  { rows: 4, names: 1, most: 160, needs: false },
  { rows: 3, names: 1, most: 110, needs: false },
];
const MOST_LETTERS = 60;
const MOST_DATES = 4;
/** Of more communes, neither all the names nor their dates are told. */
const MOST_NAMED = 8;
/** What a page keeps for the first sentences of a sheet, in millimetres. */
const INTRO = 15;

/**
 * @param {Sum} sum
 * @returns {Sheet}
 */
export function sumSheet(sum) {
  const { communes, totals } = sum;
  const intro = [read(communes), headline(totals, communes)];
  const room = ONE_PAGE + INTRO - heightOf([{ title: '', text: intro }]);
  const drafts = ROOMS.map((each) => partsOf(sum, each));
  const parts = drafts.find((draft) => heightOf(draft) <= room) ?? drafts.at(-1) ?? [];
  return {
    title: `État des lieux de la santé dans ${some(communes.length, 'commune')}`,
    intro,
    parts,
    owner: 'msp',
  };
}

/**
 * Say what looks personal in the sheet, which goes to others: a need is given as it was written.
 *
 * @param {Sheet} sheet
 */
export function sheetWarning({ parts }) {
  const texts = parts.flatMap(({ title, table }) =>
    (table?.rows.flat() ?? []).map((text) => /** @type {[string, string]} */ ([title, text])),
  );
  const words = personalWords(texts);
  return words && `La synthèse contient ce qui ressemble à ${words}. Relisez-la avant de la donner.`;
}

/** @param {import('./said.mjs').Commune[]} communes */
function read(communes) {
  const isShort = communes.length <= MOST_NAMED;
  const names = communes.map(({ name, date }) => {
    return shorten(isShort && date ? `${name} (${shorten(date, 20)})` : name, MOST_LETTERS);
  });
  const words = isShort ? 'Communes lues, et date de leur état des lieux' : 'Communes lues';
  return `${words}\u00a0: ${listed(names, MOST_NAMED)}.`;
}

/**
 * @param {Sum} sum
 * @param {Room} room
 * @returns {Part[]}
 */
function partsOf(sum, room) {
  /** @type {Part[]} */
  const parts = [professions(sum, room), shares(sum), needs(sum, room), publicFigures(sum, room), limits(sum, room)];
  return parts.filter(({ text, lines, table }) => text?.length || lines?.length || table);
}

/**
 * @param {Sum} sum
 * @param {Room} room
 * @returns {Part}
 */
function professions({ totals, doubtful }, { rows, most }) {
  const rest = totals.professions.slice(rows);
  const lines = totals.professions
    .slice(0, rows)
    .map((figure) => [
      shorten(figure.label, MOST_LETTERS),
      formatted(figure.count),
      figure.unsaid ? formatted(figure.unsaid) : '',
      whoSays(figure),
    ]);
  if (rest.length) {
    const sum = (/** @type {(figure: Figure) => number} */ of) => rest.reduce((all, figure) => all + of(figure), 0);
    const unsaid = sum((figure) => figure.unsaid);
    const count = formatted(sum((figure) => figure.count));
    lines.push([`${rest.length} autres professions`, count, unsaid ? formatted(unsaid) : '', '']);
  }
  return {
    title: 'Professionnels de santé',
    text: [sources(totals.all, most), onceWords(totals), doubtWords(doubtful)].filter(Boolean),
    table: lines.length ? tableOf(['Profession', 'Nombre', 'dont sans lieu précisé', 'Dit par'], lines) : undefined,
  };
}

/**
 * Return the sources of a figure, each with its dates: how many, where they are too many to be told.
 *
 * @param {Figure} figure
 * @param {number} most letters
 */
function sources({ said }, most) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { source, date } of said) {
    if (!source) continue;
    const dates = found.get(source) ?? new Set();
    if (date) dates.add(date);
    found.set(source, dates);
  }
  const told = [...found].map(([source, dates]) => {
    const words = dates.size > MOST_DATES ? `${dates.size} dates` : [...dates].join(', ');
    return words ? `${source} (${words})` : source;
  });
  const unknown = said.filter(({ source }) => !source).length;
  const words = [...told, unknown ? `sans source notée pour ${some(unknown, 'ligne')}` : ''].filter(Boolean);
  return words.length ? `${shorten(`Sources\u00a0: ${words.join('\u202f; ')}`, most)}.`.replace(/…\.$/, '…') : '';
}

/**
 * @param {Sum} sum
 * @returns {Part}
 */
function shares({ totals }) {
  const { years, staying, unsure, ages, ageless, all } = totals;
  const title = 'Départs et âges';
  const isLeavingSaid = years.length > 0 || staying.said.length > 0;
  if (!all.count || !(isLeavingSaid || ages.length)) return { title };
  if (!mayBeTold(totals)) return { title, text: ['Trop peu de personnes pour le dire sans les reconnaître.'] };
  const told = (/** @type {Figure[]} */ those) =>
    those.filter(({ count }) => count).map(({ label, count }) => `${label} (${formatted(count)})`);
  const line = (/** @type {string} */ label, /** @type {string[]} */ items) =>
    `${label}\u00a0: ${items.join('\u202f; ')}.`;
  return {
    title,
    lines: [
      isLeavingSaid ? line(`Départs annoncés parmi ${persons(all.count)}`, told([...years, staying, unsure])) : '',
      ages.length ? line('Âges', told([...ages, ageless])) : '',
    ].filter(Boolean),
  };
}

/**
 * @param {Sum} sum
 * @param {Room} room
 * @returns {Part}
 */
function needs({ heard, communes }, { rows, names, needs: isQuoted }) {
  const rest = heard.length - rows;
  const lines = heard
    .slice(0, rows)
    .map((each) => [
      each.theme.label,
      formatted(each.needs.length),
      listed(namesOf(each.communes, communes), names),
      isQuoted ? shorten(each.needs[0]?.text ?? '', MOST_LETTERS) : '',
    ]);
  return {
    title: 'Besoins entendus, par thème',
    text: rest > 0 ? [`Et ${some(rest, 'autre thème', 'autres thèmes')}.`] : [],
    table: lines.length ? tableOf(['Thème', 'Besoins notés', 'Communes', 'Par exemple'], lines) : undefined,
  };
}

/**
 * @param {Sum} sum
 * @param {Room} room
 * @returns {Part}
 */
function publicFigures({ figures }, { rows }) {
  const rest = figures.length - rows;
  return {
    title: 'Chiffres publics qui s’ajoutent',
    text: rest > 0 ? [`Et ${some(rest, 'autre chiffre', 'autres chiffres')}.`] : [],
    table: tableOf(
      ['Chiffre', 'Total', 'Communes', 'Source'],
      figures
        .slice(0, rows)
        .map(({ label, count, communes: places, source, date }) => [
          shorten(label, MOST_LETTERS),
          formatted(count),
          some(places.length, 'commune'),
          [source, date].filter(Boolean).join(', '),
        ]),
    ),
  };
}

/**
 * @param {Sum} sum
 * @param {Room} room
 * @returns {Part}
 */
function limits({ totals, communes, absent }, { names }) {
  return {
    title: 'Ce que cette synthèse ne compte pas',
    lines: [
      ...[...(absent.length === 1 ? absentGaps(absent) : []), ...gaps(totals, communes)].map((gap) =>
        gapWords(gap, 2 * names),
      ),
      ...notAddedInShort(totals, communes, 2 * names),
    ],
  };
}
