/**
 * The files of one commune made one line. No page, no clock.
 * @module
 */

import { latest, visible } from '../../browser/store/dossier.mjs';
import { join, merge } from '../../browser/store/join.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { ROADMAP, codeOf, standing } from './standing.mjs';

/**
 * @typedef {import('./read.mjs').Read} Read
 * @typedef {import('./standing.mjs').Standing} Standing
 *
 * @typedef {object} Line
 * @property {string} id the same as long as its commune is there
 * @property {Read[]} files of this commune, the latest first
 * @property {Read} read the one that is shown, with what the others add to it
 * @property {Standing} now where it stands
 * @property {string[]} notes what is to be known of its files
 */

/**
 * @param {Read[]} reads
 * @param {import('./standing.mjs').StepModel[]} steps of the roadmap
 * @param {string} today
 * @returns {Line[]} by commune, in the order of the alphabet
 */
export function linesOf(reads, steps, today) {
  const lines = [...groupsOf(reads)].map(([id, files]) => {
    const read = withNews(files);
    return { id, files, read, now: standing(read.dossier, steps, today), notes: notesOf(files) };
  });
  const names = lines.map(({ now }) => (now.code ? '' : fold(now.commune)));
  for (const [index, { notes }] of lines.entries()) {
    const name = names[index];
    if (!name || names.indexOf(name) === names.lastIndexOf(name)) continue;
    notes.push('Une autre ligne porte ce nom, sans code Insee\u00a0: c’est peut-être la même commune.');
  }
  return lines.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'fr') || (a.id < b.id ? -1 : 1));
}

/**
 * Return what a line is called: its commune, else its file.
 *
 * @param {{now: {commune: string}, read: {name: string}}} line
 */
export function nameOf({ now, read }) {
  return now.commune || `Commune non dite (${read.name})`;
}

/**
 * Return what several files of a commune say together of what stands under a key: the latest that holds some of it,
 * with what the other files of the same dossier add, since two persons may write apart. A part of a dossier stands
 * alone: it does not tell what was removed.
 *
 * @param {Read[]} files of one commune, the latest first
 * @param {string} prefix
 * @returns {Read}
 */
export function shownOf(files, prefix) {
  const shown = latestOf(files, prefix);
  if (shown.isPartial) return shown;
  const dossier = copiesOf(shown, files).reduce((united, copy) => join(united, copy.dossier, 0), shown.dossier);
  return { ...shown, dossier };
}

/**
 * Return what is shown of a commune: its roadmap, and of every other tool what a later part of that dossier says. A
 * part sent since, such as the only demands, is news, though the roadmap is not in it.
 *
 * @param {Read[]} files of one commune, the latest first
 * @returns {Read}
 */
function withNews(files) {
  const shown = shownOf(files, ROADMAP);
  return newsOf(files).reduceRight((read, { dossier: { entries, id } }) => {
    const tools = new Set([...visible({ entries, id }).keys()].map(toolOf));
    const kept = [...read.dossier.entries].filter(([key]) => !tools.has(toolOf(key)));
    return { ...read, dossier: { id, entries: new Map([...kept, ...entries]) } };
  }, shown);
}

/**
 * Return the parts of the same dossier that are later than the file with the roadmap.
 *
 * @param {Read[]} files of one commune, the latest first
 */
function newsOf(files) {
  const shown = latestOf(files, ROADMAP);
  const later = files.slice(0, files.indexOf(shown));
  return later.filter(({ dossier, isPartial }) => isPartial && dossier.id === shown.dossier.id);
}

/** @param {string} key one of a tool, or of what the whole dossier knows */
function toolOf(key) {
  return key.split('/', 2).join('/');
}

/**
 * @param {Read[]} files
 * @param {string} prefix
 * @returns {Read}
 */
function latestOf(files, prefix) {
  const found = files.find(({ dossier }) => visible(dossier, prefix).size) ?? files[0];
  return /** @type {Read} */ (found);
}

/**
 * Return the other files of the same dossier.
 *
 * @param {Read} shown
 * @param {Read[]} files
 */
function copiesOf(shown, files) {
  return files.filter((file) => file !== shown && file.dossier.id === shown.dossier.id);
}

/**
 * Return the files of each commune, the latest first. A dossier may have been copied for another commune: where there
 * is a code, it decides.
 *
 * @param {Read[]} reads
 * @returns {Map<string, Read[]>}
 */
function groupsOf(reads) {
  /** @type {Map<string, Set<string>>} the codes of each dossier */
  const codes = new Map();
  for (const { dossier } of reads) {
    const known = codes.get(dossier.id) ?? new Set();
    const code = codeOf(dossier);
    codes.set(dossier.id, code ? known.add(code) : known);
  }
  /** @type {Map<string, Read[]>} */
  const groups = new Map();
  for (const read of reads) {
    const { id } = read.dossier;
    const known = [...(codes.get(id) ?? [])];
    const code = codeOf(read.dossier) || (known.length === 1 ? known[0] : '');
    const key = code ? `code-${code}` : `id-${id}`;
    groups.set(key, [...(groups.get(key) ?? []), read]);
  }
  for (const files of groups.values()) files.sort(byDate);
  return groups;
}

/**
 * @param {Read} a
 * @param {Read} b
 */
function byDate(a, b) {
  return b.savedAt - a.savedAt || latest(b.dossier) - latest(a.dossier) || (a.name < b.name ? -1 : 1);
}

/** @param {Read[]} files */
function notesOf(files) {
  const shown = latestOf(files, ROADMAP);
  const notes = shown.warning ? [shown.warning] : [];
  if (files.length < 2) return notes;
  const copies = copiesOf(shown, files);
  const isOne = copies.length === files.length - 1;
  const which = shown === files[0] ? 'le plus récent' : 'le dernier où se trouve sa feuille de route';
  notes.push(`${files.length} fichiers de cette commune. Le tableau montre «\u00a0${shown.name}\u00a0», ${which}.`);
  const news = newsOf(files);
  for (const { name } of news) {
    notes.push(
      `«\u00a0${name}\u00a0», plus récent, ne dit rien de la feuille de route\u00a0: le tableau en prend le reste.`,
    );
  }
  if (!isOne)
    notes.push(
      'Ils viennent de dossiers différents, qui ne se mêlent pas\u00a0: demandez à la commune lequel elle garde.',
    );
  for (const copy of copies) {
    if (shown.isPartial || news.includes(copy) || merge(shown.dossier, copy.dossier) === shown.dossier) continue;
    notes.push(
      `«\u00a0${copy.name}\u00a0» contient des réponses que le plus récent n’a pas\u00a0: le tableau les réunit. ` +
        'Proposez à la commune de fusionner ses deux fichiers.',
    );
  }
  return notes;
}
