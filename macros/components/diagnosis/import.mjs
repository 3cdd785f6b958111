/**
 * A file that the visitor has, turned into rows to preview. It is read in the page and goes nowhere.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';
import { PERSONAL_WORDS, personalHeading, personalIn } from '../../browser/text/personal.mjs';
import { head, numbered, records, separatorOf, withoutSeparatorLine } from '../../browser/files/csv.mjs';
import { readAccessibility, readEstablishments, readNumbers } from './public-files.mjs';
import { Refusal } from './refusal.mjs';
import { enumerate } from './sentences.mjs';

/**
 * @typedef {import('./public-files.mjs').Import} Import
 * A table of the tool; its first field names a row.
 * @typedef {{id: string, title: string, fields: {id: string, label: string}[]}} Table
 * @typedef {{tables: Table[], commune: import('./public-files.mjs').Commune, fileName: string}} Context
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
/** Titles by which a public file is known. */
const PUBLIC = [
  'identifiant pp',
  'code commune insee',
  'profession sante',
  'effectif',
  'structureet',
  'finess',
  'etalab',
];

/**
 * @param {string} text
 * @param {Context} context
 * @returns {Import}
 */
export function readImport(text, context) {
  if (!text.trim()) throw new Refusal('empty');
  const opened = withoutSeparatorLine(text);
  const { commune, fileName, tables } = context;
  const known = (/** @type {string[]} */ cells) =>
    Math.max(
      cells.filter((cell) => PUBLIC.includes(foldTitle(cell))).length,
      ...tables.map((table) => new Set(cells.map((cell) => fieldOf(cell, table)).filter(Boolean)).size),
    );
  const separator = opened.separator || separatorOf(opened.text, known);
  const first = head(opened.text, separator);
  const titles = first.map((cells) => cells.map(foldTitle));
  const all = () => records(opened.text, separator);
  /** @type {(...names: string[]) => boolean} */
  const has = (...names) => titles.some((cells) => names.every((name) => cells.includes(name)));
  if (has('identifiant pp')) throw new Refusal('persons');
  const isFiness = first.some(([kind]) => kind?.trim() === 'structureet');
  const isPublic = isFiness || has('code commune insee') || has('profession sante', 'effectif');
  if (isPublic && !COMMUNE_CODE.test(commune.code)) throw new Refusal('no-commune');
  let found;
  if (isFiness) found = readEstablishments(all(), commune);
  else if (has('code commune insee')) found = readAccessibility(all(), commune, fileName);
  else if (isPublic) found = readNumbers(all(), commune);
  else found = readPlain(numbered(opened.text, separator), opened.lines, context);
  if (found.rows.length > MOST_ROWS) throw new Refusal('too-many');
  return found;
}

/**
 * Read a table of the visitor's own: its heading says which of ours it fills.
 *
 * @param {Iterable<{line: number, cells: string[]}>} lines
 * @param {number} before how many lines of the file stand before the first
 * @param {Context} context
 * @returns {Import}
 */
function readPlain(lines, before, { tables, fileName }) {
  /** @type {{table: Table, titles: string[]} | undefined} */
  let heading;
  /** @type {{line: number, cells: string[]}[]} */
  const body = [];
  let read = 0;
  for (const { line, cells } of lines) {
    if (heading) {
      // No further than what may be taken: files of several dozen megabytes are chosen by mistake too.
      if (body.push({ line: line + before, cells }) > 2 * MOST_ROWS) throw new Refusal('too-many');
      continue;
    }
    const table = tables.find(({ fields }) => cells.some((cell) => fieldOf(cell, { fields: fields.slice(0, 1) })));
    if (table) heading = { table, titles: cells };
    else if ((read += 1) === TITLES) break;
  }
  if (!heading) throw new Refusal('no-heading');
  if (!body.length) throw new Refusal('no-row');
  return fill(heading.table, heading.titles, body, fileName);
}

/**
 * Fill the fields that the table has. What else the file holds is only offered, never what is somebody's own.
 *
 * @param {Table} table
 * @param {string[]} titles
 * @param {{line: number, cells: string[]}[]} body
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
      else row[field] = value;
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
 * @returns {import('./public-files.mjs').Column[]}
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
export function withColumns({ rows, columns = [] }, wanted) {
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
