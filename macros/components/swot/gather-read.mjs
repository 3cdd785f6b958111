/**
 * The boards that several groups hand over, read as one for each device: what may come in of them, and whose it is.
 * @module
 */

import { timely } from '../../browser/store/clock.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { cleanValue, rowMarkedBy } from '../../browser/store/grammar.mjs';
import { merge } from '../../browser/store/merge.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { cards, cardsOf } from './board.mjs';
import { groups, groupsOf, soleGroup, unusedName } from './groups.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/dossier.mjs').Entry} Entry
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./groups.mjs').Group} Group
 *
 * A file or a link; `group` is the name that the visitor gives to the ideas of its only group, or of none.
 * @typedef {{name: string, dossier: Dossier, group?: string}} Source
 *
 * @typedef {object} Part what a source holds
 * @property {Source} source
 * @property {string} group the one that wrote it, known or guessed; empty if there are several
 * @property {boolean} isGuessed whether nothing in it says that name
 * @property {string[]} groups those of its ideas
 * @property {number} ideas
 * @property {number} decided how many of them it retained, or gave an action
 * @property {'' | 'same' | 'moment' | 'crowded'} remark whether an earlier source holds the same, or the same board at
 *   another moment; whether it holds more ideas than are read at once: none of them comes in
 * @property {string} like the name of that earlier source
 *
 * @typedef {object} Board
 * @property {Map<string, Entry>} entries of its cards, without the marks of those removed
 * @property {Group[]} groups
 * @property {Card[]} cards
 */

/** How many ideas are read at once: of one source, and of them all. */
export const MOST_IDEAS = 300;
const MOST_ALL = 1_000;
const MOST_NAME = 200;
/** What comes in of a card. The room retains its own priorities, and decides of its own actions. */
const FIELDS = /** @type {const} */ (['text', 'quadrant', 'group', 'example', 'into', 'votes']);

/**
 * @param {Dossier} mine
 * @param {Source[]} sources
 * @param {string} prefix such as `swot/atelier-cpts`
 * @param {number} now
 * @returns {{parts: Part[], boards: Board[]}} in an order that is not the one of the sources
 */
export function readSources(mine, sources, prefix, now) {
  const sorted = [...sources].sort((a, b) => byName(a.name, b.name) || (a.dossier.id < b.dossier.id ? -1 : 1));
  const dossiers = timely([mine, ...sorted.map(({ dossier }) => dossier)], now).slice(1);
  const taken = namesIn([mine, ...dossiers], prefix);
  /** @type {Map<string, Part>} by all that they hold */
  const known = new Map();
  /** @type {Map<string, {part: Part, board: Dossier, groups: Group[]}>} by the id of the dossier */
  const devices = new Map();
  let left = MOST_ALL;
  const parts = sorted.map((source, index) => {
    const dossier = dossiers[index] ?? source.dossier;
    const all = cards(dossier, prefix).filter(({ text }) => text.trim());
    const ideas = all.length;
    const decided = all.filter(({ priority, action }) => priority || action).length;
    /** @type {Part} */
    const part = { source, group: '', isGuessed: false, groups: [], ideas, decided, remark: '', like: '' };
    if (!ideas) return part;
    const device = devices.get(dossier.id);
    const listed = groups(dossier, prefix);
    const read = entriesOf(dossier, all, prefix);
    const content = JSON.stringify([[...read].sort(([a], [b]) => (a < b ? -1 : 1)), listed]);
    const twin = known.get(content);
    if (twin) return { ...part, ...likeOf(twin, 'same') };
    if (ideas > MOST_IDEAS || ideas > left) return { ...part, remark: /** @type {const} */ ('crowded') };
    left -= ideas;
    known.set(content, part);
    const about = { mine, prefix, now, sole: soleGroup(dossier, prefix), renamed: renamedIn(mine, dossier, prefix) };
    part.group = nameOf(source, all, { ...about, taken, before: device?.part.group });
    if (part.group) taken.add(part.group);
    part.isGuessed = part.group !== '' && !about.sole;
    const entries = named(read, all, { ...about, name: part.group });
    part.groups = [...namesIn([{ id: dossier.id, entries }], prefix)];
    const board = device ? merge(device.board, { id: dossier.id, entries }) : { id: dossier.id, entries };
    devices.set(dossier.id, { part: device?.part ?? part, board, groups: [...(device?.groups ?? []), ...listed] });
    return device ? Object.assign(part, likeOf(device.part, 'moment')) : part;
  });
  const boards = [...devices.values()].map(({ board, groups: listed }) => {
    const entries = new Map([...board.entries].filter(([key]) => rowMarkedBy(key) === undefined));
    return { entries, groups: listed, cards: cards({ id: mine.id, entries }, prefix) };
  });
  return { parts, boards };
}

/**
 * Compare two names as people sort them: « Groupe 2 » comes before « Groupe 10 ».
 *
 * @param {string} a
 * @param {string} b
 */
export function byName(a, b) {
  return a.localeCompare(b, 'fr', { numeric: true }) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * @param {Part} part
 * @param {'same' | 'moment'} remark
 */
function likeOf({ source, group, groups: names }, remark) {
  return { remark, like: source.name, group, groups: names };
}

/**
 * Return the names of groups that dossiers hold.
 *
 * @param {Dossier[]} dossiers
 * @param {string} prefix
 */
function namesIn(dossiers, prefix) {
  const names = dossiers.flatMap((dossier) => [
    ...groups(dossier, prefix).map(({ name }) => name),
    ...cards(dossier, prefix).map(({ group }) => group),
  ]);
  return new Set(names.filter((name) => name.trim()));
}

/**
 * Return the groups of a source that were renamed on the board since, with the names that they have there.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @param {string} prefix
 * @returns {Map<string, string>}
 */
function renamedIn(mine, theirs, prefix) {
  const names = new Map(groups(mine, prefix).map(({ id, name }) => [id, name]));
  const since = groups(theirs, prefix).flatMap(({ id, name }) => {
    const key = `${groupsOf(prefix)}/row/${id}/name`;
    const isLater = (mine.entries.get(key)?.t ?? 0) > (theirs.entries.get(key)?.t ?? 0);
    return isLater && names.get(id) ? [/** @type {const} */ ([name.trim(), names.get(id) ?? ''])] : [];
  });
  return new Map(since);
}

/**
 * Return the name of the group of a source, for those of its ideas that have none, or for all of them.
 *
 * @param {Source} source
 * @param {Card[]} all
 * @param {object} about
 * @param {Dossier} about.mine
 * @param {string} about.prefix
 * @param {string} about.sole the only group that it says
 * @param {Map<string, string>} about.renamed
 * @param {Set<string>} about.taken the names that are no longer free
 * @param {string | undefined} about.before the name that another source of the same device has
 * @returns {string} empty if each of its ideas has its own
 */
function nameOf({ name, group }, all, { mine, prefix, sole, renamed, taken, before }) {
  if (!sole && all.every((card) => card.group.trim())) return '';
  const ids = new Set(all.map(({ id }) => id));
  const here = new Set(cards(mine, prefix).flatMap((card) => (ids.has(card.id) && card.group) || []));
  const known = here.size === 1 ? [...here][0] : '';
  const said = renamed.get(sole) || sole || known || groupOfFile(name, mine) || before;
  // A name that was typed, or that a file bears, may hold anything.
  return String(cleanValue((group?.trim() || said || '').slice(0, MOST_NAME)) ?? '').trim() || unusedName(taken);
}

/**
 * Return what is taken of the cards of a source, in the form that a board gives it since a file may hold anything, and
 * the marks of those that it removed.
 *
 * @param {Dossier} dossier
 * @param {Card[]} all
 * @param {string} prefix
 * @returns {Map<string, Entry>}
 */
function entriesOf({ entries }, all, prefix) {
  const start = `${cardsOf(prefix)}/row/`;
  const ids = new Set(all.map(({ id }) => id));
  /** @type {Map<string, Entry>} */
  const found = new Map([...entries].filter(([key]) => key.startsWith(start) && rowMarkedBy(key) !== undefined));
  for (const card of all) {
    const written = entries.get(`${start}${card.id}/text`)?.t ?? 0;
    for (const field of FIELDS) {
      const entry = entries.get(`${start}${card.id}/${field}`);
      const v = card[field] || null;
      // Joined to a card that is not there, it stands alone.
      if (v === null || (field === 'into' && !ids.has(card.into))) continue;
      found.set(`${start}${card.id}/${field}`, { v, t: entry?.t ?? written });
    }
    const order = entries.get(`${start}${card.id}/order`);
    if (typeof order?.v === 'number') found.set(`${start}${card.id}/order`, order);
  }
  return found;
}

/**
 * Give its group to every card of a source that has none, here and on the board; to those that are new on the board,
 * also the name that the visitor gave it.
 *
 * @param {Map<string, Entry>} read
 * @param {Card[]} all
 * @param {object} about
 * @param {Dossier} about.mine
 * @param {string} about.prefix
 * @param {number} about.now
 * @param {string} about.name
 * @param {string} about.sole
 * @param {Map<string, string>} about.renamed
 */
function named(read, all, { mine, prefix, now, name, sole, renamed }) {
  const here = new Map(cards(mine, prefix).map((card) => [card.id, card]));
  const given = new Map(read);
  for (const { id, group } of all) {
    const known = here.get(id);
    if (known && (known.group || group)) continue;
    const own = group.trim();
    const isIts = !own || (own === sole && name !== '');
    const v = isIts ? name : (renamed.get(own) ?? group);
    const start = `${cardsOf(prefix)}/row/${id}`;
    // Another name than its own is said now: the same file must not bring the old one back.
    if (v && v !== group) given.set(`${start}/group`, { v, t: own ? now : (read.get(`${start}/text`)?.t ?? 0) });
  }
  return given;
}

/**
 * Return the group that the name of a file tells, such as « Groupe 2 » in « atelier-groupe-2-2026-11-22 (1).txt ».
 *
 * @param {string} name
 * @param {Dossier} mine its commune is none
 * @returns {string} empty if it tells none
 */
export function groupOfFile(name, mine) {
  const commune = fold(String(get(mine, 'commune/name') ?? ''));
  const words = name
    .normalize('NFC')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .replace(/[-_ ]*\d{4}-\d{2}-\d{2}.*$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  const table = /(?<!\p{L})(groupe|table|équipe|equipe) ?(\d{1,3}|[a-z])(?![\p{L}\d])/iu.exec(words);
  const own = /^(?:atelier|dossier|tableau|lien)\b ?/i.test(words) || !/\p{L}/u.test(words) ? '' : words;
  const found = table ? `${table[1]} ${table[2]?.toUpperCase()}` : fold(own) === commune ? '' : own;
  return found && found[0]?.toUpperCase() + found.slice(1, 60);
}
