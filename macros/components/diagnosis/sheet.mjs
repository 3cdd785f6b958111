/**
 * The synthesis of the état des lieux as a sheet to hand out: what the page says, with its numbers in tables. It
 * tells neither the age nor the departure of one profession, nor who said what.
 * @module
 */

import { get, visible } from '../../browser/store/dossier.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { DIAGNOSIS, isUnknown } from './answers.mjs';
import { openQuestions } from './missing.mjs';
import { FIGURES, NAMES, PROFESSIONALS, TABLES, TEXTS, rowsOf, textOf } from './questions.mjs';
import { itemsInWords, sentence, shorten } from './sentences.mjs';
import { CUTS, ONE_PAGE, TWO_PAGES, heightOf } from './paper-room.mjs';
import { pictures } from './pictures.mjs';
import { countProfessionals, gathered } from './professionals.mjs';
import { SERVICES_TITLE, headline, servicesOf, sharesOf, unreadWords } from './summary.mjs';
import { warningAbout } from './warning.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 */

/**
 * How long each answer may be, and how many rows a table has: the first of these that two pages hold.
 *
 * @typedef {{most: number, rows: number}} Room
 * @type {Room[]}
 */
const ROOMS = [
  { most: 600, rows: 14 },
  { most: 300, rows: 14 },
  { most: 150, rows: 14 },
  { most: 60, rows: 14 },
  { most: 60, rows: 8 },
  { most: 40, rows: 5 },
];
/** What a single page holds, whatever is written. @type {Room} */
const SHORTEST = { most: 30, rows: 3 };
const MOST_LETTERS = 60;
const COUNTED = 'Professionnels de santé';
const SHARES = 'Départs et âges';
const TO_NOTE = 'à noter';

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {'page' | 'synthesis'} [kind] on one page, or on two
 * @returns {Sheet}
 */
export function synthesisSheet(dossier, now, kind = 'synthesis') {
  const { totals, all } = countProfessionals(dossier, now);
  const date = String(get(dossier, `${DIAGNOSIS}/date`) ?? '').trim();
  const started = visible(dossier, DIAGNOSIS).size > 0;
  return {
    title: 'État des lieux de la santé\u00a0: synthèse',
    intro: [
      date && `Situation au\u00a0: ${shorten(date, MOST_LETTERS)}`,
      all.count ? `${headline(all, totals.length)}.` : '',
      started ? '' : 'Rien n’est encore noté.',
    ].filter(Boolean),
    parts: started ? (kind === 'page' ? onOnePage : partsOf)(dossier, now) : [],
  };
}

/**
 * Say what looks personal in the sheet.
 *
 * @param {Sheet} sheet
 * @returns {string} empty if nothing does
 */
export function sheetWarning({ parts }) {
  return warningAbout(
    parts.flatMap(({ title, text = [], lines = [], table }) =>
      [...text, ...lines, ...(table?.rows.flat() ?? [])].map((said) => /** @type {[string, string]} */ ([title, said])),
    ),
  );
}

/**
 * Return the parts of the sheet. Pictures take what the text leaves of two pages: one at least.
 *
 * @param {Dossier} dossier
 * @param {number} now
 */
function partsOf(dossier, now) {
  const least = pictures(dossier, now, 0);
  const most = least.length ? Math.min(TWO_PAGES / 2, TWO_PAGES - CUTS - heightOf(least)) : TWO_PAGES;
  const drafts = ROOMS.map((room) => textParts(dossier, now, room));
  const text = drafts.find((parts) => heightOf(parts) <= most) ?? drafts.at(-1) ?? [];
  const drawn = pictures(dossier, now, TWO_PAGES - CUTS - heightOf(text));
  const last = text.findIndex(({ title }) => title === SHARES);
  const at = last < 0 ? Number(text[0]?.title === COUNTED) : last + 1;
  return [...text.slice(0, at), ...drawn, ...text.slice(at)];
}

/**
 * Return the parts that a page holds: words first, then the pictures if there is room left for them.
 *
 * @param {Dossier} dossier
 * @param {number} now
 */
function onOnePage(dossier, now) {
  const drafts = [...ROOMS, SHORTEST].map((room) => textParts(dossier, now, room));
  const text = drafts.find((parts) => heightOf(parts) <= ONE_PAGE) ?? drafts.at(-1) ?? [];
  const left = ONE_PAGE - heightOf(text);
  const drawn = pictures(dossier, now, left);
  return heightOf(drawn) <= left ? [...text, ...drawn] : text;
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {Room} room
 * @returns {import('../../browser/text/sheet.mjs').Part[]}
 */
function textParts(dossier, now, { most, rows }) {
  const told = (/** @type {string} */ title, /** @type {string[]} */ items) => {
    const words = itemsInWords(items, most);
    return { title, text: words ? [words] : [] };
  };
  /** @type {import('../../browser/text/sheet.mjs').Part[]} */
  const parts = [
    { title: COUNTED, text: origins(dossier, most), table: professions(dossier, now, rows) },
    { title: SHARES, lines: sharesOf(dossier, now, { withAges: true }) },
    services(dossier, most),
    ...TABLES.slice(2).map(([id, title]) => told(title, names(dossier, id))),
    ...TEXTS.map(([id, title]) => told(title, [textOf(dossier, id)])),
    figures(dossier, rows),
    { title: 'Ce qu’il reste à savoir', lines: openQuestions(dossier).map(([label]) => label) },
  ];
  return parts.filter(({ text, lines, table }) => text?.length || lines?.length || table);
}

/**
 * @param {Dossier} dossier
 * @param {number} most characters of each
 */
function services(dossier, most) {
  const groups = servicesOf(dossier, most).filter(({ items }) => items.length);
  const [only] = groups;
  // As long as none is around the commune, where they are is not told.
  if (groups.length === 1 && !only?.where)
    return { title: SERVICES_TITLE, text: [itemsInWords(only?.items ?? [], most)] };
  return { title: SERVICES_TITLE, lines: groups.map(({ where, items }) => sentence(where, items, most)) };
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {number} most rows
 */
function professions(dossier, now, most) {
  const { totals, all } = countProfessionals(dossier, now);
  const shown = gathered(totals, most + 1).map((total) => {
    return totals.includes(total) ? total : { ...total, profession: 'Autres professions' };
  });
  // As long as nobody works around the commune, where is not told. A place where nobody works has no column.
  const cell = (/** @type {'here' | 'near' | 'unsaid'} */ place, /** @type {typeof all} */ total) =>
    all.near && all[place] ? String(total[place]) : '';
  const rows = [...shown, ...(totals.length > 1 ? [all] : [])].map((total) => [
    shorten(total.profession, MOST_LETTERS),
    String(total.count),
    cell('here', total),
    cell('near', total),
    cell('unsaid', total),
  ]);
  return tableOf(['Profession', 'En tout', 'Dans la commune', 'À proximité', 'Sans lieu précisé'], rows);
}

/**
 * Return what is said of the count: what it leaves out, and who gave it.
 *
 * @param {Dossier} dossier
 * @param {number} most
 */
function origins(dossier, most) {
  const found = rowsOf(dossier, PROFESSIONALS).map(({ values }) =>
    [values.source, values.date].filter((said) => !isUnknown(said)).join(', '),
  );
  const sources = itemsInWords(found, most);
  return [unreadWords(dossier), sources && `Sources\u00a0: ${sources}`].filter(Boolean);
}

/**
 * @param {Dossier} dossier
 * @param {number} most rows
 */
function figures(dossier, most) {
  const all = rowsOf(dossier, FIGURES).filter(({ values }) => values.figure || values.value);
  const rest = all.length - most;
  const cell = (/** @type {unknown} */ value, missing = '') =>
    isUnknown(value) ? missing : shorten(String(value), MOST_LETTERS);
  return {
    title: 'Chiffres publics',
    text: rest > 0 ? [`Les ${most} premiers\u202f; l’état des lieux en garde ${rest} de plus.`] : [],
    table: tableOf(
      ['Chiffre', 'Valeur', 'Source', 'Date'],
      all
        .slice(0, most)
        .map(({ values }) => [
          cell(values.figure),
          cell(values.value),
          cell(values.source, TO_NOTE),
          cell(values.date, TO_NOTE),
        ]),
    ),
  };
}

/**
 * @param {Dossier} dossier
 * @param {string} question
 */
function names(dossier, question) {
  return rowsOf(dossier, question).map(({ values }) => String(values[NAMES[question] ?? ''] ?? ''));
}
