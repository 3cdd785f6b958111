/**
 * The files of one commune made one line: the latest is shown, the others are told. No page, no clock.
 * @module
 */

import { latest, visible } from '../../browser/store/dossier.mjs';
import { merge } from '../../browser/store/join.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { ROADMAP, codeOf, standing } from './standing.mjs';

/**
 * @typedef {import('./read.mjs').Read} Read
 * @typedef {import('./standing.mjs').Standing} Standing
 *
 * @typedef {object} Line
 * @property {string} id the same as long as its commune is there
 * @property {Read} read the file that is shown
 * @property {Read[]} others the other files of this commune, the latest first
 * @property {Standing} now where the file that is shown stands
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
    const read = /** @type {Read} */ (latestWith(files, ROADMAP));
    const others = files.filter((file) => file !== read);
    return { id, read, others, now: standing(read.dossier, steps, today), notes: notesOf(read, others) };
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
 * Return the latest of the files that hold something under a key, else the latest of them all.
 *
 * @param {Read[]} files of one commune, the latest first
 * @param {string} prefix
 * @returns {Read | undefined}
 */
export function latestWith(files, prefix) {
  return files.find(({ dossier }) => visible(dossier, prefix).size) ?? files[0];
}

/**
 * Return the files of each commune, the latest first. A dossier may have been copied for another commune: where there is
 * a code, it decides.
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
 * Compare two files of a commune: the latest first.
 *
 * @param {Read} a
 * @param {Read} b
 */
export function byDate(a, b) {
  return b.savedAt - a.savedAt || latest(b.dossier) - latest(a.dossier) || (a.name < b.name ? -1 : 1);
}

/**
 * @param {Read} read
 * @param {Read[]} others
 */
function notesOf(read, others) {
  const notes = read.warning ? [read.warning] : [];
  const files = others.length + 1;
  if (others.length) notes.push(`${files} fichiers de cette commune\u00a0: le plus récent compte seul.`);
  if (others.some(({ dossier }) => dossier.id !== read.dossier.id)) {
    notes.push('Ces fichiers viennent de dossiers différents\u00a0: demandez à la commune lequel elle garde.');
  }
  for (const other of others) {
    if (!hasMore(read, other)) continue;
    notes.push(
      `«\u00a0${other.name}\u00a0» contient des réponses que le plus récent n’a pas\u00a0: ` +
        'demandez à la commune de fusionner les deux.',
    );
  }
  return notes;
}

/**
 * Whether another copy of the same dossier holds what the one that is shown lacks: two persons wrote apart. A part of a
 * dossier does not tell what it leaves out.
 *
 * @param {Read} read
 * @param {Read} other
 */
function hasMore(read, other) {
  const isSame = other.dossier.id === read.dossier.id && !read.isPartial && !other.isPartial;
  return isSame && merge(read.dossier, other.dossier) !== read.dossier;
}
