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
import { itemsInWords, shorten } from './sentences.mjs';
import { pictures } from './pictures.mjs';
import { countProfessionals, gathered } from './professionals.mjs';
import { headline, servicesOf, sharesOf, unreadWords, warningAbout } from './summary.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 */

// Two pages hold so many rows of each table.
const MOST_ROWS = 14;
const MOST_LETTERS = 60;
/**
 * How long each answer may be, and how much the territory takes: the first of these that two pages hold.
 *
 * @type {{most: number, territory: import('./pictures.mjs').Room}[]}
 */
const ROOMS = [
  { most: 600, territory: { rows: MOST_ROWS, letters: 45, pictures: 6 } },
  { most: 300, territory: { rows: MOST_ROWS, letters: 45, pictures: 6 } },
  { most: 150, territory: { rows: MOST_ROWS, letters: 45, pictures: 6 } },
  { most: 60, territory: { rows: MOST_ROWS, letters: 45, pictures: 4 } },
  { most: 60, territory: { rows: 8, letters: 30, pictures: 2 } },
];
const TWO_PAGES = 4_500;
const ROOM_OF_A_BAR = 30;
const TO_NOTE = 'à noter';

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {Sheet}
 */
export function synthesisSheet(dossier, now) {
  const drafts = ROOMS.map((room) => partsOf(dossier, now, room));
  const parts = drafts.find((all) => roomOf(all) <= TWO_PAGES) ?? drafts.at(-1) ?? [];
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
    parts: started ? parts : [],
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
 * @param {import('../../browser/text/sheet.mjs').Part[]} parts
 * @returns {number} what they take, as characters of their text
 */
function roomOf(parts) {
  return parts.reduce((sum, { pictures = [], ...told }) => {
    const lines = pictures.flatMap(({ groups }) => groups.map(({ bars }) => bars.length + 1));
    return sum + JSON.stringify(told).length + lines.reduce((all, each) => all + each * ROOM_OF_A_BAR, 0);
  }, 0);
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {typeof ROOMS[number]} room
 * @returns {import('../../browser/text/sheet.mjs').Part[]}
 */
function partsOf(dossier, now, { most, territory }) {
  const told = (/** @type {string} */ title, /** @type {string[]} */ items) => {
    const words = itemsInWords(items, most);
    return { title, text: words ? [words] : [] };
  };
  /** @type {import('../../browser/text/sheet.mjs').Part[]} */
  const parts = [
    { title: 'Professionnels de santé', text: origins(dossier, most), table: professions(dossier, now) },
    { title: 'Départs et âges', lines: sharesOf(dossier, now, { withAges: true }) },
    ...pictures(dossier, now, territory),
    ...servicesOf(dossier, most).map(({ title, items }) => told(title, items)),
    ...TABLES.slice(2).map(([id, title]) => told(title, names(dossier, id))),
    ...TEXTS.map(([id, title]) => told(title, [textOf(dossier, id)])),
    figures(dossier),
    { title: 'Ce qu’il reste à savoir', lines: openQuestions(dossier).map(([label]) => label) },
  ];
  return parts.filter(({ text, lines, table }) => text?.length || lines?.length || table);
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 */
function professions(dossier, now) {
  const { totals, all } = countProfessionals(dossier, now);
  const shown = gathered(totals, MOST_ROWS + 1).map((total) => {
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

/** @param {Dossier} dossier */
function figures(dossier) {
  const all = rowsOf(dossier, FIGURES).filter(({ values }) => values.figure || values.value);
  const rest = all.length - MOST_ROWS;
  const cell = (/** @type {unknown} */ value, missing = '') =>
    isUnknown(value) ? missing : shorten(String(value), MOST_LETTERS);
  return {
    title: 'Chiffres publics',
    text: rest > 0 ? [`Les ${MOST_ROWS} premiers\u202f; l’état des lieux en garde ${rest} de plus.`] : [],
    table: tableOf(
      ['Chiffre', 'Valeur', 'Source', 'Date'],
      all
        .slice(0, MOST_ROWS)
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
