/**
 * Files that public bodies publish, reduced to what concerns one commune: counts and figures, never a name.
 * @module
 */

import { yearsIn } from '../../browser/text/dates.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { parseNumber } from '../../browser/text/numbers.mjs';
import { FIGURES, SERVICES } from './questions.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {{code: string, name: string}} Commune
 * @typedef {object} Import what a file gives to a table
 * @property {string} question
 * @property {string} found what the file is
 * @property {Record<string, string>[]} rows by field
 * @property {string[]} remarks what to know before adding
 * @property {Column[]} [columns] what else the file holds
 *
 * A column that is none of ours: a value a row, or why it is refused.
 * @typedef {{title: string, values: string[], refused: string}} Column
 * @typedef {Iterable<string[]>} Records
 */

// Each big city stands in these files by its arrondissements.
const ARRONDISSEMENTS = /** @type {Record<string, RegExp>} */ ({
  75056: /^751\d\d$/,
  69123: /^6938\d$/,
  13055: /^132\d\d$/,
});
const GROUPED =
  'Ce fichier donne un chiffre par arrondissement. Nous écrivons le plus bas et le plus haut, et la somme des habitants.';
const RESAVED =
  'Un tableur a changé les numéros de ce fichier (6,3E+08). Le compte n’en souffre pas, ' +
  'mais gardez le fichier tel qu’il a été téléchargé.';
const NO_DATE = 'La date n’est pas écrite dans le fichier\u00a0: notez-la après l’ajout.';

/**
 * @param {Commune} commune
 * @param {string} code
 */
function isIn(commune, code) {
  return code === commune.code || (ARRONDISSEMENTS[commune.code]?.test(code) ?? false);
}

/** Collectivities that FINESS still files in an old département: its code and the commune's, those of Insee. */
const COLLECTIVITIES = /** @type {Record<string, string>} */ ({
  '9A123': '97701',
  '9A127': '97801',
  '9J613': '98613',
  '9J611': '98611',
  '9J612': '98612',
});

/**
 * Return the Insee code of a commune of FINESS. A spreadsheet drops leading zeros: « 3 » stands for 003, « 1 » for 01.
 *
 * @param {string} department
 * @param {string} commune
 */
function codeInFiness(department, commune) {
  const [place, number] = [department.trim().toUpperCase().padStart(2, '0'), commune.trim().padStart(3, '0')];
  // Overseas, FINESS writes 9A and 101 where Insee writes 97101.
  return COLLECTIVITIES[place + number] ?? (/^9[A-Z]/.test(place) ? '97' : place) + number;
}

/** @param {Commune} commune */
function departmentOf({ code }) {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

/**
 * The accessibility to care of Drees: a few lines of notes, then a row per commune.
 *
 * @param {Records} records
 * @param {Commune} commune
 * @param {string} fileName
 * @returns {Import}
 */
export function readAccessibility(records, commune, fileName) {
  /** @type {string[]} */
  let heading = [];
  let notes = fileName;
  /** @type {Map<string, {name: string, value: string}[]>} by heading, one a place */
  const found = new Map();
  for (const cells of records) {
    if (!heading.length) {
      if (cells.some((cell) => fold(cell) === 'code commune insee')) heading = cells.map((cell) => cell.trim());
      else notes += ` ${cells.join(' ')}`;
      continue;
    }
    const place = heading.findIndex((title) => fold(title) === 'code commune insee');
    if (!isIn(commune, (cells[place] ?? '').trim().padStart(5, '0'))) continue;
    const name = cells[heading.findIndex((title) => fold(title) === 'commune')]?.trim() || commune.name;
    heading.forEach((title, index) => {
      const value = cells[index]?.trim();
      if (!/^(?:apl|population) /.test(fold(title)) || !value) return;
      found.set(title, [...(found.get(title) ?? []), { name, value }]);
    });
  }
  if (!found.size) {
    // Its field says so: « France hors Mayotte ».
    throw new Refusal(/^976/.test(commune.code) && /hors mayotte/i.test(notes) ? 'no-mayotte' : 'not-there');
  }
  const date = String(yearsIn(notes)[0] ?? '');
  const rows = [...found].map(([title, places]) => ({
    figure: `${title}, ${places.length > 1 ? `${commune.name}, ${places.length} arrondissements` : places[0]?.name}`,
    value: together(
      title,
      places.map(({ value }) => value),
    ),
    source: 'Ministères sociaux, accessibilité potentielle localisée',
    date,
  }));
  const isGrouped = [...found.values()].some((places) => places.length > 1);
  return {
    question: FIGURES,
    found: 'Accessibilité potentielle localisée de la commune',
    rows,
    remarks: [...(date ? [] : [NO_DATE]), ...(isGrouped ? [GROUPED] : [])],
  };
}

/**
 * Return what a city has of the figures of its arrondissements: inhabitants add up, accessibilities do not.
 *
 * @param {string} title
 * @param {string[]} values
 */
function together(title, values) {
  const [only = ''] = values;
  if (values.length === 1) return only;
  const numbers = values
    .map((value) => Number(value.replace(/\s/g, '').replace(',', '.')))
    .filter((number) => !isNaN(number));
  const write = (/** @type {number} */ number) => String(Math.round(number * 100) / 100).replace('.', ',');
  if (/^population/.test(fold(title))) return write(numbers.reduce((sum, number) => sum + number, 0));
  return `de ${write(Math.min(...numbers))} à ${write(Math.max(...numbers))}`;
}

/** Around the name of the commune, what only serves the post. */
const POST_OFFICE = /^\d{4,5} |\s+CEDEX\b.*$/gi;
const ESTABLISHMENT = { number: 1, commune: 12, department: 13, post: 15, category: 19 };

/**
 * The establishments of FINESS, counted by category: the first row says the date, the file has no heading.
 *
 * @param {Records} records
 * @param {Commune} commune
 * @returns {Import}
 */
export function readEstablishments(records, commune) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  let date = '';
  let place = '';
  let resaved = false;
  for (const cells of records) {
    const kind = cells[0]?.trim();
    if (kind === 'finess') date = cells[3] ?? '';
    if (kind !== 'structureet') continue;
    if (/^\d+[.,]\d+E\+\d+$/i.test(cells[ESTABLISHMENT.number]?.trim() ?? '')) resaved = true;
    if (!isIn(commune, codeInFiness(cells[ESTABLISHMENT.department] ?? '', cells[ESTABLISHMENT.commune] ?? '')))
      continue;
    // The commune that the file names, in case the code is that of another one.
    place ||= (cells[ESTABLISHMENT.post] ?? '').replace(POST_OFFICE, '').trim();
    const category = cells[ESTABLISHMENT.category]?.trim() || 'Catégorie non précisée';
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  if (!counts.size) throw new Refusal('not-there');
  return {
    question: SERVICES,
    found: 'Établissements de la commune, comptés par catégorie',
    rows: [...counts].map(([category, count]) => ({
      service: `${category}\u00a0: ${count}`,
      place: place || commune.name,
      source: 'Fichier national des établissements sanitaires et sociaux (FINESS)',
      date,
    })),
    remarks: [
      'Les noms des établissements ne sont pas repris.',
      ...(date ? [] : [NO_DATE]),
      ...(resaved ? [RESAVED] : []),
    ],
  };
}

/**
 * The numbers of professionals of the Assurance maladie: the last year of the département.
 *
 * @param {Records} records
 * @param {Commune} commune
 * @returns {Import}
 */
export function readNumbers(records, commune) {
  const department = departmentOf(commune);
  /** @type {string[]} */
  let heading = [];
  let year = '';
  let present = false;
  /** @type {Map<string, {total: number | null, sixty: number}>} */
  let found = new Map();
  for (const cells of records) {
    if (!heading.length) {
      heading = cells.map(fold);
      continue;
    }
    const value = (/** @type {string} */ title) => (cells[heading.indexOf(title)] ?? '').trim();
    if (value('departement').padStart(2, '0') !== department) continue;
    present = true;
    const rowYear = value('annee').slice(0, 4);
    if (rowYear < year || fold(value('libelle sexe')) !== 'tout sexe') continue;
    if (rowYear > year) [year, found] = [rowYear, new Map()];
    const profession = value('profession sante');
    const sum = found.get(profession) ?? { total: null, sixty: 0 };
    found.set(profession, sum);
    const count = Number(parseNumber(value('effectif')) ?? 0n) / 100;
    const age = value('libelle classe age');
    if (fold(age) === 'tout age') sum.total = count;
    else if (Number(/\d+/.exec(age)?.[0]) >= 60) sum.sixty += count;
  }
  if (!present) throw new Refusal('no-department');
  const rows = [...found].flatMap(([profession, { total, sixty }]) => {
    if (total === null) return [];
    const value = sixty ? `${total}, dont ${sixty} de 60\u00a0ans et plus` : String(total);
    return [
      {
        figure: `${profession}, département ${department}`,
        value,
        source: 'Assurance maladie, effectifs et densités',
        date: year,
      },
    ];
  });
  if (!rows.length) throw new Refusal('no-total');
  return {
    question: FIGURES,
    found: `Effectifs de l’Assurance maladie, département ${department}, ${year}`,
    rows,
    remarks: ['Ces effectifs sont ceux du département, pas ceux de votre commune.'],
  };
}
