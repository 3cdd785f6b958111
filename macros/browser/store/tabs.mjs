/**
 * What a tab becomes when another one has written.
 * @module
 */

import { isAhead, timely } from './clock.mjs';
import { get } from './dossier.mjs';
import { rowOf } from './grammar.mjs';
import { join, merge } from './join.mjs';

/** @typedef {import('./dossier.mjs').Dossier} Dossier */

/**
 * Merge what is stored into what a tab holds.
 *
 * @param {Dossier} mine
 * @param {Dossier} stored
 * @param {object} since
 * @param {Set<string>} since.unsaved the keys that this tab wrote and did not store
 * @param {Dossier} since.known what was stored when this tab last looked
 * @param {number} now
 * @returns {{dossier: Dossier, isStored: boolean, lost: [key: string, text: string][]}} whether the storage holds it
 *   all; the texts, of this tab or of another, whose place another one took unseen
 */
export function takeIn(mine, stored, { unsaved, known }, now) {
  const isLate = isAhead(mine, now) || isAhead(stored, now);
  const [here, there] = /** @type {[Dossier, Dossier]} */ (
    timely([isLate ? withoutKnown(mine, stored, unsaved) : mine, stored], now)
  );
  // All tabs go by the id that is stored: an erasure is known by it.
  const dossier = here.entries.size ? join({ ...here, id: there.id }, there, now) : there;
  const news = [...stored.entries.keys()].filter((key) => get(stored, key) !== get(known, key));
  const lost = [...losses(mine, dossier, isLate ? mine.entries.keys() : unsaved), ...losses(stored, dossier, news)];
  return { dossier, isStored: merge(there, dossier) === there, lost };
}

/**
 * Return the texts of a dossier that another one does not show.
 *
 * @param {Dossier} from
 * @param {Dossier} to
 * @param {Iterable<string>} keys
 */
function losses(from, to, keys) {
  /** @type {[key: string, text: string][]} */
  const lost = [];
  for (const key of keys) {
    const text = get(from, key);
    if (typeof text === 'string' && !String(get(to, key) ?? '').includes(text)) lost.push([key, text]);
  }
  return lost;
}

/**
 * Return what a tab wrote that the storage does not know. A clock that was ahead was put right: the times of this tab
 * are still those of the wrong clock, and would win over what another tab wrote since.
 *
 * @param {Dossier} mine
 * @param {Dossier} stored
 * @param {Set<string>} unsaved
 */
function withoutKnown(mine, stored, unsaved) {
  const rows = new Set([...stored.entries.keys()].map((key) => rowOf(key)?.row));
  const entries = [...mine.entries].filter(([key]) => {
    const row = rowOf(key)?.row;
    return unsaved.has(key) || !(stored.entries.has(key) || (row !== undefined && rows.has(row)));
  });
  return { id: mine.id, entries: new Map(entries) };
}
