/**
 * The visitor's own table, turned into rows to preview. What public files count is not read here.
 * @module
 */

import { isDay, shortDay } from '../../browser/calendar/days.mjs';
import { Refusal } from '../../browser/files/refusal.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { PERSONAL_WORDS, personalHeading, personalIn } from '../../browser/text/personal.mjs';
import { enumerate } from './sentences.mjs';

/**
 * @typedef {object} Import what a file gives to a table
 * @property {string} question
 * @property {string} found what the file is
 * @property {Record<string, string>[]} rows by field
 * @property {string[]} remarks what to know before adding
 * @property {Column[]} columns what else the file holds
 *
 * A column that is none of ours: a value a row, or why it is refused.
 * @typedef {{title: string, values: string[], refused: string}} Column
 *
 * A table of the tool; its first field names a row.
 * @typedef {{id: string, title: string, fields: {id: string, label: string}[]}} Table
 * @typedef {{tables: Table[], fileName: string}} Context
 * @typedef {{line: number, cells: string[]}} Line as it stands in the file, numbered as in a spreadsheet
 */

const MOST_ROWS = 300;
/** Rows among which the heading of the visitor's own table is looked for. */
const TITLES = 10;
const COMMUNE_CODE = /^(?:\d\d|2[AB])\d{3}$/;
const TOTAL = /^(?:grand |sous )?tota(?:l|ux)(?: generals?| generaux| des? .*)?$|^ensemble(?: des? .*)?$/;
// Other words for the columns of a table, folded.
const OTHER_WORDS = /** @type {Record<string, string[]>} */ ({
  profession: ['metier', 'professionnel', 'professionnels', 'profession de sante', 'professions'],
  place: ['lieu', 'commune', 'ville'],
  count: ['nombre', 'effectif', 'effectifs', 'nb', 'total'],
  age: ['age', 'ages', 'classe d age', 'tranche age'],
  departure: ['depart', 'departs', 'departs prevus', 'annee de depart', 'retraite', 'depart en retraite'],
  mode: ['exercice', 'statut'],
  source: ['sources', 'source et date'],
  date: ['date', 'quand', 'annee', 'date du chiffre'],
  service: ['services', 'etablissement', 'structure'],
  public: ['public', 'publics'],
  cooperation: ['cooperation', 'projet', 'projets', 'cooperations'],
  progress: ['avancement', 'etat'],
  need: ['besoin', 'besoins', 'difficulte', 'difficultes'],
  who: ['qui', 'de qui', 'auteur'],
  figure: ['indicateur', 'chiffres'],
  value: ['valeurs'],
});

/**
 * Return the titles by which a column of these tables is known, folded.
 *
 * @param {Table[]} tables
 */
export function knownTitles(tables) {
  const fields = tables.flatMap((table) => table.fields);
  return [...new Set(fields.flatMap(({ id, label }) => [fold(label), ...(OTHER_WORDS[id] ?? [])]))];
}

/**
 * Read a table of the visitor's own: its heading says which of ours it fills.
 *
 * @param {Iterable<Line>} lines
 * @param {Context} context
 * @returns {Import}
 */
export function readTable(lines, { tables, fileName }) {
  /** @type {{table: Table, titles: string[]} | undefined} */
  let heading;
  /** @type {Line[]} */
  const body = [];
  let read = 0;
  for (const line of lines) {
    if (heading) {
      // No further than what may be taken: files of several dozen megabytes are chosen by mistake too.
      if (body.push(line) > 2 * MOST_ROWS) throw new Refusal('too-many');
      continue;
    }
    const table = tableOf(line.cells, tables);
    if (table) heading = { table, titles: line.cells };
    else if ((read += 1) === TITLES) break;
  }
  if (!heading) throw new Refusal('no-heading');
  if (!body.length) throw new Refusal('no-row');
  const found = fill(heading.table, heading.titles, body, fileName);
  if (found.rows.length > MOST_ROWS) throw new Refusal('too-many');
  return found;
}

/**
 * Return the table that a heading fills: it names its rows, and knows the most columns.
 *
 * @param {string[]} titles
 * @param {Table[]} tables
 * @returns {Table | undefined}
 */
function tableOf(titles, tables) {
  const known = (/** @type {Table} */ table) =>
    new Set(titles.map((title) => fieldOf(title, table)).filter(Boolean)).size;
  return tables
    .filter(({ fields }) => titles.some((title) => fieldOf(title, { fields: fields.slice(0, 1) })))
    .reduce(
      (/** @type {Table | undefined} */ best, table) => (best && known(best) >= known(table) ? best : table),
      undefined,
    );
}

/**
 * Fill the fields that the table has. What else the file holds is only offered, never what is somebody's own.
 *
 * @param {Table} table
 * @param {string[]} titles
 * @param {Line[]} body
 * @param {string} fileName
 * @returns {Import}
 */
function fill(table, titles, body, fileName) {
  const fields = titles.map((title) => fieldOf(title, table));
  const [naming = ''] = table.fields.map(({ id }) => id);
  const takesSource = table.fields.some(({ id }) => id === 'source');
  /** @type {string[]} */
  const totals = [];
  /** @type {string[]} */
  const dropped = [];
  /** @type {string[][]} */
  const kept = [];
  const rows = body.flatMap(({ line, cells }) => {
    const values = cells.map(oneLine);
    const name = values[fields.indexOf(naming)] || values.find(Boolean) || '';
    if (TOTAL.test(foldTitle(name))) {
      totals.push(name);
      return [];
    }
    kept.push(values);
    /** @type {Record<string, string>} */
    const row = {};
    values.forEach((value, index) => {
      const field = fields[index];
      if (!value || !field || fields.indexOf(field) !== index) return;
      const personal = personalIn(value);
      if (personal) dropped.push(`ligne ${line}, «\u00a0${titles[index]?.trim()}\u00a0», ${PERSONAL_WORDS[personal]}`);
      // A workbook gives 2026-04-09 for a day.
      else row[field] = field === 'date' && isDay(value) ? shortDay(value) : value;
    });
    if (takesSource && !row.source) row.source = `Fichier ${fileName}`;
    return [row];
  });
  if (!rows.length) throw new Refusal('no-row');
  const width = Math.max(...body.map(({ cells }) => cells.length), titles.length);
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => !fields[index] || fields.indexOf(fields[index]) !== index)
    .flatMap((index) => column(index, titles[index], kept));
  const remarks = [
    totals.length === 1
      ? `La ligne «\u00a0${totals[0]}\u00a0» n’a pas été prise\u00a0: elle compterait deux fois.`
      : '',
    totals.length > 1 ? `Ces lignes n’ont pas été prises\u00a0: ${quoted(totals)}. Elles compteraient deux fois.` : '',
    dropped.length
      ? `Laissé dans votre fichier, car l’outil ne garde rien de personnel\u00a0: ${enumerate(dropped)}.`
      : '',
  ].filter(Boolean);
  return { question: table.id, found: `Un tableau pour «\u00a0${table.title}\u00a0»`, rows, remarks, columns };
}

/**
 * Return a column that is none of ours, with why it cannot be taken; nothing for an empty one.
 *
 * @param {number} index
 * @param {string | undefined} heading
 * @param {string[][]} rows
 * @returns {Column[]}
 */
function column(index, heading, rows) {
  const values = rows.map((cells) => cells[index] ?? '');
  const title = oneLine(heading ?? '') || `Colonne ${index + 1}`;
  if (!values.some(Boolean) && !heading?.trim()) return [];
  const personal = personalHeading(title) ?? values.map(personalIn).find((kind) => kind) ?? null;
  // What is refused is not even kept aside.
  return [personal ? { title, values: [], refused: PERSONAL_WORDS[personal] } : { title, values, refused: '' }];
}

/**
 * Fields hold one line; our own export writes ' before what a spreadsheet would run.
 *
 * @param {string} cell
 */
function oneLine(cell) {
  return cell
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s*[\r\n]+\s*/g, ' ');
}

/**
 * Return the rows with the columns that the visitor wants beside, in « Autre information ».
 *
 * @param {Import} found
 * @param {number[]} wanted the places of columns
 */
export function withColumns({ rows, columns }, wanted) {
  const taken = wanted.flatMap((index) => columns[index] ?? []);
  return rows.map((row, index) => {
    const others = taken
      .filter(({ values }) => values[index])
      .map(({ title, values }) => `${title}\u00a0: ${values[index]}`);
    return others.length ? { ...row, note: [row.note, ...others].filter(Boolean).join('\u202f; ') } : row;
  });
}

/** @param {string} title no longer than a title */
function foldTitle(title) {
  return fold(title.slice(0, 200));
}

/**
 * Return the field that a column fills: each is found once, by its label or by another word for it.
 *
 * @param {string} title
 * @param {Pick<Table, 'fields'>} table
 * @returns {string | undefined}
 */
function fieldOf(title, { fields }) {
  const folded = foldTitle(title);
  return fields.find(({ id, label }) => folded && (fold(label) === folded || OTHER_WORDS[id]?.includes(folded)))?.id;
}

/** @param {string[]} titles */
function quoted(titles) {
  return titles.map((title) => `«\u00a0${title.trim()}\u00a0»`).join(', ');
}
