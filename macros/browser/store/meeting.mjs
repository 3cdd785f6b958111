/**
 * The dossier of this browser and that of a common file meet: each brings what it wrote since they last were the same.
 *
 * What one side alone wrote since comes in whatever the clocks: it goes to `takeIn`, as what another tab wrote, with
 * times that say so. What both wrote goes by its times, and the text that gives way is set aside.
 * @module
 */

import { isAhead, timely } from './clock.mjs';
import { get, latest } from './dossier.mjs';
import { rowMarkedBy, rowOf } from './grammar.mjs';
import { join } from './join.mjs';
import { takeIn } from './tabs.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./merge.mjs').Difference} Difference
 *
 * @typedef {object} Met
 * @property {Dossier} dossier `mine` itself if nothing that is written changes
 * @property {string[]} keys of the answers that changed
 * @property {Difference[]} conflicts
 * @property {[key: string, text: string][]} lost the texts that gave way
 */

const EMPTY = /** @type {Dossier} */ ({ id: '', entries: new Map() });

/**
 * @param {Dossier} mine
 * @param {Dossier} there that of the file
 * @param {object} since
 * @param {Dossier} [since.base] what both were when they last met
 * @param {boolean} since.isAfter whether who wrote the file had read the base: if not, nothing tells what it replaces
 *   knowingly
 * @param {number} now
 * @returns {Met}
 */
export function meet(mine, there, { base, isAfter }, now) {
  const own = writtenSince(mine, base ?? EMPTY);
  const news = writtenSince(there, base ?? EMPTY);
  const sure = new Set([...own].filter((key) => isSure(key, mine, base ?? EMPTY, now)));
  if (base && !news.size && sure.size === own.size) return { dossier: mine, keys: [], conflicts: [], lost: [] };
  const [here = mine, yonder = there] =
    base && isAfter ? inOrder(mine, there, { own: sure, news }) : timely([mine, there], now);
  const { dossier: taken, lost } = takeIn(
    here,
    // The id of the dossier is that of this browser: calendars know it.
    { ...yonder, id: mine.id },
    { unsaved: isAfter ? own : new Set(mine.entries.keys()), known: base ?? EMPTY },
    now,
  );
  const changed = [...new Set([...mine.entries.keys(), ...taken.entries.keys()])].filter(
    (key) => get(mine, key) !== get(taken, key),
  );
  return {
    dossier: changed.length ? taken : mine,
    keys: changed.filter(isAnswer),
    conflicts: [...news]
      // Where nothing tells what the file replaces knowingly, whatever differs is to be chosen.
      .filter((key) => isAnswer(key) && get(mine, key) !== get(there, key))
      .filter((key) => own.has(key) || (!isAfter && get(mine, key) !== null))
      .map((key) => differenceOf(key, mine, there, taken)),
    // What a reader of the base replaced, he replaced knowingly.
    lost: isAfter ? lost.filter(([key, text]) => own.has(key) || get(there, key) === text) : lost,
  };
}

/**
 * Return a dossier with what it once held and lost: a storage that loses its last writes is behind what this browser
 * remembers of the file.
 *
 * @param {Dossier} mine
 * @param {Dossier} last what it held
 * @param {number} now
 * @returns {Dossier} `mine` itself where nothing was lost
 */
export function upTo(mine, last, now) {
  const isLate = isAhead(last, now);
  const rows = new Set([...mine.entries.keys()].map((key) => rowOf(key)?.row));
  const entries = [...last.entries].filter(([key, { v }]) => {
    if (mine.entries.has(key)) return !isLate;
    // Deletions are forgotten one day: what they took away is not there either.
    const marked = rowMarkedBy(key);
    return marked === undefined ? v !== null : rows.has(marked);
  });
  return join(mine, { id: mine.id, entries: new Map(entries) }, now);
}

/**
 * Whether a file lacks something of a dossier. What was deleted and the file never had is no reason to write it, nor
 * are times: two devices would write one after the other for ever.
 *
 * @param {Dossier} file
 * @param {Dossier} dossier
 */
export function lacks(file, dossier) {
  const removed = rowsCut(dossier, file);
  return [...dossier.entries].some(([key, { v }]) => {
    const marked = rowMarkedBy(key);
    return marked === undefined ? v !== get(file, key) : removed.has(marked);
  });
}

/**
 * Return what both hold alike, with the times of this browser: what the next meeting starts from.
 *
 * @param {Dossier} file
 * @param {Dossier} mine after it took in the file
 * @returns {Dossier}
 */
export function commonOf(file, mine) {
  const entries = [...file.entries].map(([key, entry]) => {
    const held = mine.entries.get(key);
    return /** @type {const} */ ([key, held && held.v === entry.v ? held : entry]);
  });
  return { id: file.id, entries: new Map(entries) };
}

/**
 * @param {Dossier} side
 * @param {Dossier} base
 */
function writtenSince(side, base) {
  const removed = rowsCut(side, base);
  return new Set(
    [...side.entries.keys()].filter((key) => {
      // A row may be removed twice: its mark is the same, and covers more.
      return get(side, key) !== get(base, key) || removed.has(rowMarkedBy(key));
    }),
  );
}

/**
 * Return the rows where a dossier has less than another one.
 *
 * @param {Dossier} dossier
 * @param {Dossier} other
 */
function rowsCut({ entries }, other) {
  const missing = [...other.entries.keys()].filter((key) => !entries.has(key));
  return new Set(missing.map((key) => rowOf(key)?.row));
}

/**
 * Whether what a browser holds otherwise than the base was written after it: a storage that lost its last writes holds
 * what was before.
 *
 * @param {string} key
 * @param {Dossier} mine
 * @param {Dossier} base
 * @param {number} now
 */
function isSure(key, mine, base, now) {
  const was = base.entries.get(key);
  return !was || (mine.entries.get(key)?.t ?? 0) > was.t || isAhead({ id: '', entries: new Map([[key, was]]) }, now);
}

/**
 * Return both sides with times that let win what one of them alone wrote since the base.
 *
 * @param {Dossier} mine
 * @param {Dossier} there
 * @param {{own: Set<string>, news: Set<string>}} since
 * @returns {[Dossier, Dossier]} the same ones where their times say so already
 */
function inOrder(mine, there, { own, news }) {
  if (!isLate(there, news, mine, own) && !isLate(mine, own, there, news)) return [mine, there];
  const start = Math.max(latest(mine), latest(there)) + 1;
  const moving = /** @type {const} */ ([
    [mine, withRows(mine, own)],
    [there, withRows(there, news)],
  ]);
  const times = moving.flatMap(([{ entries }, keys]) => [...keys].map((key) => entries.get(key)?.t ?? 0));
  const places = new Map([...new Set(times)].sort((a, b) => a - b).map((t, index) => [t, start + index]));
  const [here, yonder] = moving.map(([{ id, entries }, keys]) => {
    const moved = [...entries].map(
      ([key, entry]) =>
        /** @type {const} */ ([key, keys.has(key) ? { ...entry, t: places.get(entry.t) ?? entry.t } : entry]),
    );
    return { id, entries: new Map(moved) };
  });
  return [here ?? mine, yonder ?? there];
}

/**
 * Return keys with all that is written in the rows that they mark as removed: it stays after its mark.
 *
 * @param {Dossier} dossier
 * @param {Set<string>} keys
 */
function withRows({ entries }, keys) {
  const marked = new Set([...keys].map(rowMarkedBy));
  return new Set([...entries.keys()].filter((key) => keys.has(key) || marked.has(rowOf(key)?.row ?? '')));
}

/**
 * Whether the times of what a side alone wrote let the other one win: what the other side holds and did not write.
 *
 * @param {Dossier} writer
 * @param {Set<string>} written
 * @param {Dossier} other
 * @param {Set<string>} its what the other side wrote
 */
function isLate(writer, written, other, its) {
  /** @type {Map<string, number>} of each row, the latest of what the other side has and the writer took away */
  const gone = new Map();
  for (const [key, { t }] of other.entries) {
    const row = rowOf(key)?.row;
    if (row === undefined || its.has(key) || writer.entries.has(key)) continue;
    gone.set(row, Math.max(t, gone.get(row) ?? 0));
  }
  return [...written].some((key) => {
    if (its.has(key)) return false;
    const t = writer.entries.get(key)?.t ?? 0;
    const row = rowMarkedBy(key);
    const mark = other.entries.get(`${rowOf(key)?.row}/deleted`)?.t ?? -1;
    return t <= Math.max(other.entries.get(key)?.t ?? -1, row ? (gone.get(row) ?? -1) : mark);
  });
}

/**
 * @param {string} key
 * @param {Dossier} mine
 * @param {Dossier} there
 * @param {Dossier} taken
 * @returns {Difference}
 */
function differenceOf(key, mine, there, taken) {
  const [here, theirs, shown] = [mine, there, taken].map((side) => get(side, key));
  return { key, mine: here ?? null, theirs: theirs ?? null, kept: shown === theirs ? 'theirs' : 'mine' };
}

/** @param {string} key neither the place of a row nor its mark */
function isAnswer(key) {
  const field = rowOf(key)?.field;
  return field !== 'order' && field !== 'deleted';
}
