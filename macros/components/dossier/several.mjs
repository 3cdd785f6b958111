/**
 * Several files opened at once: one copy, as if they had been merged one after the other. Where they disagree, each
 * text is kept to choose from.
 * @module
 */

import { timely } from '../../browser/store/clock.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { join } from '../../browser/store/join.mjs';
import { continues } from '../../browser/store/merge.mjs';
import { DossierError } from '../../browser/store/messages.mjs';
import { readFile } from '../../browser/store/read-file.mjs';
import { communeOf, isOther } from './opening.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/grammar.mjs').Entry} Entry
 * @typedef {import('../../browser/store/merge.mjs').Preview} Preview
 * @typedef {import('./opening.mjs').Copy} Copy
 * @typedef {import('./opening.mjs').Named} Named
 *
 * Another text of a key, of a file that the merged copy does not follow.
 * @typedef {{entry: Entry, name: string}} Rival
 */

const MOST = 50;
const TOO_MANY = `Ouvrez ${MOST} fichiers au plus à la fois. Rien n’a été modifié.`;

/**
 * Read the files that the visitor chose.
 *
 * @param {ArrayLike<File>} given
 * @returns {Promise<{copies: Named[], refused: string[]}>} each refusal in words, with the name of its file
 */
export async function readSeveral(given) {
  const files = Array.from(given);
  if (files.length > MOST) throw new DossierError('unreadable', TOO_MANY);
  /** @type {Named[]} */
  const copies = [];
  /** @type {string[]} */
  const refused = [];
  for (const file of files) {
    try {
      copies.push({ ...(await readFile(file)), name: file.name, modifiedAt: file.lastModified });
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      refused.push(files.length > 1 ? `«\u00a0${file.name}\u00a0»\u00a0: ${error.message}` : error.message);
    }
  }
  return { copies, refused };
}

/**
 * Make several files one copy. Throws if they are those of several communes.
 *
 * @param {Named[]} copies at least one
 * @param {number} now
 * @returns {Copy} that file itself if there is one
 */
export function asOne(copies, now) {
  const [first, ...others] = copies;
  if (!first) throw new TypeError('no file');
  if (!others.length) return first;
  const [one, other] = foreigners(copies) ?? [];
  if (one && other) throw new DossierError('unreadable', severalCommunes(one, other));
  const dossiers = timely(
    copies.map(({ dossier }) => dossier),
    now,
  );
  return {
    dossier: dossiers.reduce((all, dossier) => join(all, dossier, now)),
    savedAt: Math.max(...copies.map(({ savedAt }) => savedAt)),
    // Nobody goes back to what no file holds.
    isPartial: true,
    sources: copies,
  };
}

/** @param {Named[]} copies @returns {[Dossier, Dossier] | undefined} two that name two communes */
function foreigners(copies) {
  for (const { dossier: one } of copies) {
    for (const { dossier: other } of copies) if (isOther(one, other)) return [one, other];
  }
  return undefined;
}

/**
 * @param {Dossier} one
 * @param {Dossier} other
 */
function severalCommunes(one, other) {
  return (
    `Ces fichiers viennent de plusieurs communes, dont ${communeOf(one)} et ${communeOf(other)}. ` +
    'Rien n’a été modifié. Choisissez ceux d’une seule commune\u202f; pour en suivre plusieurs, ouvrez ' +
    '«\u00a0Suivre plusieurs communes\u00a0».'
  );
}

/**
 * Return the texts of files that neither mine nor the merged copy show, key by key.
 *
 * @param {Dossier} mine
 * @param {Copy} copy
 * @returns {Map<string, Rival[]>}
 */
export function rivalsOf(mine, { dossier, sources = [] }) {
  const [here, there] = [visible(mine), visible(dossier)];
  /** @type {Map<string, Rival[]>} */
  const rivals = new Map();
  for (const { dossier: source, name } of sources) {
    for (const [key, value] of visible(source)) {
      const shown = [here.get(key), there.get(key), ...(rivals.get(key) ?? []).map(({ entry }) => entry.v)];
      const isKnown = shown.some((each) => each !== undefined && (each === value || continues(each, value)));
      if (!there.has(key) || isKnown) continue;
      const entry = /** @type {Entry} */ (source.entries.get(key));
      rivals.set(key, [...(rivals.get(key) ?? []), { entry, name }]);
    }
  }
  return rivals;
}

/**
 * Return a preview in which what files say otherwise is to be chosen.
 *
 * @param {Preview} preview
 * @param {Map<string, Rival[]>} rivals
 * @param {Dossier} mine
 * @returns {Preview}
 */
export function withRivals(preview, rivals, mine) {
  if (!rivals.size) return preview;
  const here = visible(mine);
  /** @type {Map<string, import('../../browser/store/merge.mjs').Difference>} */
  const moved = new Map();
  for (const key of rivals.keys()) {
    const value = here.get(key) ?? null;
    moved.set(key, { key, mine: value, theirs: value, kept: 'mine' });
  }
  const entries = Object.entries(preview).map(([kind, list]) => {
    const left = list.filter((difference) => {
      if (moved.has(difference.key)) moved.set(difference.key, difference);
      return !moved.has(difference.key);
    });
    return [kind, left];
  });
  const others = /** @type {Preview} */ (Object.fromEntries(entries));
  const conflicts = [...others.conflicts, ...moved.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...others, conflicts };
}

/**
 * Return the texts that the visitor did not choose: mine is nowhere else any more, nor are those of a file that becomes
 * the common one.
 *
 * @param {Dossier} merged
 * @param {Preview['conflicts']} conflicts
 * @param {Map<string, Rival[]>} rivals
 * @returns {[key: string, text: string][]}
 */
export function notChosen(merged, conflicts, rivals) {
  return conflicts.flatMap(({ key, mine, theirs }) => {
    const shown = String(get(merged, key) ?? '');
    const texts = new Set([mine, theirs, ...(rivals.get(key) ?? []).map(({ entry }) => entry.v)]);
    const lost = [...texts].filter((text) => typeof text === 'string' && !shown.includes(text));
    return lost.map((text) => /** @type {[string, string]} */ ([key, text]));
  });
}
