/**
 * What a tab becomes when another one has written.
 * @module
 */

import { isAhead, timely } from './clock.mjs';
import { get } from './dossier.mjs';
import { rowOf } from './grammar.mjs';
import { pruned } from './marks.mjs';
import { join, merge } from './join.mjs';

/** @typedef {import('./dossier.mjs').Dossier} Dossier */

/**
 * Merge what is stored into what a tab holds.
 *
 * @param {Dossier} mine
 * @param {Dossier} stored
 * @param {Set<string>} unsaved the keys that this tab wrote and did not store
 * @param {number} now
 * @returns {{dossier: Dossier, isStored: boolean, lost: [key: string, text: string][]}} whether the storage holds it
 *   all; my texts that another one took the place of
 */
export function takeIn(mine, stored, unsaved, now) {
  const isLate = isAhead(mine, now) || isAhead(stored, now);
  const [here, there] = /** @type {[Dossier, Dossier]} */ (
    timely([isLate ? withoutKnown(mine, stored, unsaved) : mine, stored], now)
  );
  const dossier = here.entries.size ? pruned(join(here, there, now), now) : there;
  /** @type {[key: string, text: string][]} */
  const lost = [];
  for (const key of isLate ? mine.entries.keys() : unsaved) {
    const text = get(mine, key);
    if (typeof text === 'string' && !String(get(dossier, key) ?? '').includes(text)) lost.push([key, text]);
  }
  return { dossier, isStored: merge(there, dossier) === there, lost };
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
