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
 * @typedef {Iterable<string[]>} Records
 */

// Each big city stands in these files by its arrondissements.
const ARRONDISSEMENTS = new Map([
  ['75056', /^751\d\d$/],
  ['69123', /^6938\d$/],
  ['13055', /^132\d\d$/],
]);
const NO_DATE = 'La date n’est pas écrite dans le fichier\u00a0: notez-la après l’ajout.';

/**
 * @param {Commune} commune
 * @param {string} code
 */
function isIn(commune, code) {
  return code === commune.code || (ARRONDISSEMENTS.get(commune.code)?.test(code) ?? false);
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
  /** @type {Record<string, string>[]} */
  const rows = [];
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
      if (/^(?:apl|population) /.test(fold(title)) && value) {
        rows.push({
          figure: `${title}, ${name}`,
          value,
          source: 'Ministères sociaux, accessibilité potentielle localisée',
          date: String(yearsIn(notes)[0] ?? ''),
        });
      }
    });
  }
  if (!rows.length) throw new Refusal('not-there');
  return {
    question: FIGURES,
    found: 'Accessibilité potentielle localisée de la commune',
    rows,
    remarks: rows[0]?.date ? [] : [NO_DATE],
  };
}

const ESTABLISHMENT = { commune: 12, department: 13, post: 15, category: 19 };

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
  for (const cells of records) {
    if (cells[0] === 'finess') date = cells[3] ?? '';
    if (cells[0] !== 'structureet') continue;
    const department = cells[ESTABLISHMENT.department] ?? '';
    // Overseas, FINESS writes 9A and 101 where Insee writes 97101.
    const code = (/^9[A-Z]/.test(department) ? '97' : department) + (cells[ESTABLISHMENT.commune] ?? '');
    if (!isIn(commune, code)) continue;
    // The commune that the file names, in case the code is that of another one.
    place ||= (cells[ESTABLISHMENT.post] ?? '').replace(/^\d{5} /, '').trim();
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
    remarks: ['Les noms des établissements ne sont pas repris.', ...(date ? [] : [NO_DATE])],
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
