/**
 * A file that the visitor has, turned into rows to preview. It is read in the page and goes nowhere.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';
import { head, records, separatorOf } from './csv-read.mjs';
import { readAccessibility, readEstablishments, readNumbers } from './public-files.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {import('./public-files.mjs').Import} Import
 * A table of the tool; its first field names a row.
 * @typedef {{id: string, title: string, fields: {id: string, label: string}[]}} Table
 * @typedef {{tables: Table[], commune: import('./public-files.mjs').Commune, fileName: string}} Context
 */

const MOST_ROWS = 300;
const COMMUNE_CODE = /^(?:\d\d|2[AB])\d{3}$/;
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
const NAMED = /^(?:noms?|prenoms?|nom (?:et )?prenom|(?:numero )?rpps)$/;
const REACHED = /^(?:tel(?:ephone)?|portable|mobile|courriel|(?:e ?)?mail|adresse)$/;

/** @param {string} title of a column that names persons, or says how to reach them */
function isPersonal(title) {
  const folded = fold(title);
  return NAMED.test(folded) || REACHED.test(folded);
}

/**
 * @param {string} text
 * @param {Context} context
 * @returns {Import}
 */
export function readImport(text, context) {
  if (!text.trim()) throw new Refusal('empty');
  const separator = separatorOf(text);
  const { commune, fileName } = context;
  const first = head(text, separator);
  const titles = first.map((cells) => cells.map(fold));
  const all = () => records(text, separator);
  /** @type {(...names: string[]) => boolean} */
  const has = (...names) => titles.some((cells) => names.every((name) => cells.includes(name)));
  if (has('identifiant pp')) throw new Refusal('persons');
  const isFiness = first.some(([kind]) => kind === 'structureet');
  const isPublic = isFiness || has('code commune insee') || has('profession sante', 'effectif');
  if (isPublic && !COMMUNE_CODE.test(commune.code)) throw new Refusal('no-commune');
  let found;
  if (isFiness) found = readEstablishments(all(), commune);
  else if (has('code commune insee')) found = readAccessibility(all(), commune, fileName);
  else if (isPublic) found = readNumbers(all(), commune);
  else found = readPlain([...all()], context);
  if (found.rows.length > MOST_ROWS) throw new Refusal('too-many');
  return found;
}

/**
 * Read a table of the visitor's own: its heading says which of ours it fills.
 *
 * @param {string[][]} rows
 * @param {Context} context
 * @returns {Import}
 */
function readPlain(rows, { tables, fileName }) {
  for (const [index, cells] of rows.slice(0, 10).entries()) {
    for (const table of tables) {
      const columns = cells.map((title) => fieldOf(title, table));
      if (!columns.includes(table.fields[0]?.id)) continue;
      const body = rows.slice(index + 1);
      if (!body.length) throw new Refusal('no-row');
      return fill(table, cells, columns, body, fileName);
    }
  }
  throw new Refusal('no-heading');
}

/**
 * @param {Table} table
 * @param {string[]} titles
 * @param {(string | undefined)[]} columns the field of each column
 * @param {string[][]} body
 * @param {string} fileName
 * @returns {Import}
 */
function fill(table, titles, columns, body, fileName) {
  const takesSource = table.fields.some(({ id }) => id === 'source');
  const personal = titles.filter(isPersonal);
  const kept = titles.filter((title, index) => !columns[index] && !isPersonal(title) && title.trim());
  const rows = body.map((cells) => {
    /** @type {Record<string, string>} */
    const row = {};
    /** @type {string[]} */
    const others = [];
    cells.forEach((cell, index) => {
      const title = titles[index]?.trim() || `Colonne ${index + 1}`;
      // Our own export writes ' before what a spreadsheet would run. Fields hold one line.
      const value = cell
        .trim()
        .replace(/^'(?=[=+\-@])/, '')
        .replace(/\s*[\r\n]+\s*/g, ' ');
      const field = columns[index];
      if (!value || isPersonal(title)) return;
      if (field && row[field] === undefined) row[field] = value;
      else others.push(`${title}\u00a0: ${value}`);
    });
    if (others.length) row.note = [row.note, ...others].filter(Boolean).join('\u202f; ');
    if (takesSource && !row.source) row.source = `Fichier ${fileName}`;
    return row;
  });
  const remarks = [
    personal.length ? `Laissé dans votre fichier, car l’outil ne garde aucun nom\u00a0: ${quoted(personal)}.` : '',
    kept.length ? `Rangé dans «\u00a0Autre information\u00a0»\u00a0: ${quoted(kept)}.` : '',
  ].filter(Boolean);
  return { question: table.id, found: `Un tableau pour «\u00a0${table.title}\u00a0»`, rows, remarks };
}

/**
 * Return the field that a column fills: each is found once, by its label or by another word for it.
 *
 * @param {string} title
 * @param {Table} table
 * @returns {string | undefined}
 */
function fieldOf(title, { fields }) {
  const folded = fold(title);
  return fields.find(({ id, label }) => folded && (fold(label) === folded || OTHER_WORDS[id]?.includes(folded)))?.id;
}

/** @param {string[]} titles */
function quoted(titles) {
  return titles.map((title) => `«\u00a0${title.trim()}\u00a0»`).join(', ');
}
