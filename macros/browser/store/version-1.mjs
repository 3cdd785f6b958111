/**
 * What version 1 of the dossier wrote elsewhere. The guests of a meeting had a list in each tool: they are persons now.
 * The name of the MSP was typed in two tools, the days of its coordination in one: the whole dossier knows them.
 *
 * Keys go one by one, with their times: two copies that were brought over apart merge as if merged before.
 * @module
 */

/**
 * @typedef {import('./grammar.mjs').Value} Value
 * @typedef {{v: Value, t: number}} Entry
 * @typedef {(v: Value) => Value} Reading
 * @typedef {[key: string, read: Reading][]} Destinations where a value goes, and what it becomes
 */

const PERSON = 'people/carnet/row';
const MSP = 'msp/name';
/** Where the name of the MSP was typed. Two names stay two: the later one is that of the dossier. */
const MSP_BEFORE = ['mission/coordinateur/structure', 'budget/budget-coordination/structure'];
const DAYS = 'mission/coordinateur/jours';

/** @type {Reading} */
const asIs = (v) => v;
/** @type {Reading} what tells that somebody was on the list */
const listed = (v) => (v === null ? null : true);
/** @type {Reading} a box that said no more than « Réponse reçue » */
const received = (v) => (v === true ? 'recue' : null);

/** @type {{place: RegExp, fields: Record<string, [field: string, read: Reading]>}[]} `*` is the meeting */
const LISTS = [
  {
    place: /^agenda\/(?<meeting>[^/]+)\/participants\/row\/(?<row>[^/]+)\/(?<field>[^/]+)$/,
    fields: { who: ['name', asIs], came: ['*-came', asIs] },
  },
  {
    place: /^worksheet\/(?<meeting>invitations)\/sheets\/row\/(?<row>[^/]+)\/(?<field>[^/]+)$/,
    fields: {
      qui: ['name', asIs],
      famille: ['family', asIs],
      'suivi-invite': ['*-sent', asIs],
      'suivi-repondu': ['*-answer', received],
      'suivi-venu': ['*-came', asIs],
    },
  },
];
/** Ours: every list has them. */
const OWN = ['order', 'deleted'];

/**
 * Return where a key of version 1 stands now.
 *
 * @param {string} key
 * @param {(row: string, meeting: string) => string} [named] the id of a row that comes from a meeting's list
 * @returns {Destinations} the key itself if nothing changed
 */
export function destinations(key, named = (row) => row) {
  if (MSP_BEFORE.includes(key)) return [[MSP, asIs]];
  if (key === DAYS) return [['msp/days', asIs]];
  for (const { place, fields } of LISTS) {
    const { meeting = '', row = '', field = '' } = place.exec(key)?.groups ?? {};
    const start = `${PERSON}/${named(row, meeting)}`;
    if (OWN.includes(field)) return [[`${start}/${field}`, asIs]];
    const [, [to, read] = ['', asIs]] = Object.entries(fields).find(([name]) => name === field) ?? [];
    if (!to) continue;
    return [
      [`${start}/${to.replace('*', meeting)}`, read],
      [`${start}/${meeting}-invited`, listed],
    ];
  }
  return [[key, asIs]];
}

/**
 * Return a document as version 2 writes it.
 *
 * @param {Record<string, unknown>} document not checked yet: what is wrong in it stays wrong
 */
export function migrated(document) {
  const entries = asRecord(document.entries);
  if (!entries) return document;
  const named = namedIn(Object.keys(entries));
  /** @type {Map<string, unknown>} */
  const present = new Map();
  for (const [key, entry] of Object.entries(entries)) {
    if (!isEntry(entry)) present.set(key, entry);
    else if (!MSP_BEFORE.includes(key)) {
      destinations(key, named).forEach(([place, read], index) => {
        const become = { ...entry, v: read(entry.v) };
        // That somebody was listed is no news of a field that was emptied.
        if (!index || become.v !== null) keepLater(present, place, become);
      });
    }
  }
  for (const [key, entry] of mspNames(entries)) keepLater(present, key, entry);
  return { ...document, entries: Object.fromEntries(present) };
}

/**
 * Return how the rows are called: two lists that gave the same id to a row, which no page does, keep both.
 *
 * @param {string[]} keys
 */
function namedIn(keys) {
  const taken = new Set(keys.map((key) => LISTS[0]?.place.exec(key)?.groups?.row));
  return (/** @type {string} */ row, /** @type {string} */ meeting) =>
    meeting === 'invitations' && taken.has(row) ? `${row}-2` : row;
}

/**
 * Return the name of the MSP, the later one of those typed; another one stays where it was.
 *
 * @param {Record<string, unknown>} entries
 * @returns {[key: string, entry: Entry][]}
 */
function mspNames(entries) {
  const typed = MSP_BEFORE.map((key) => ({ key, entry: entries[key] }));
  const names = /** @type {{key: string, entry: Entry}[]} */ (
    typed.filter(({ entry }) => isEntry(entry) && entry.v !== null)
  );
  const [name, other] = names.sort((a, b) => (isLater(a.entry, b.entry) ? -1 : 1));
  if (!name) return [];
  const isSame = !other || String(other.entry.v).trim() === String(name.entry.v).trim();
  return [[MSP, name.entry], ...(isSame ? [] : [/** @type {[string, Entry]} */ ([other.key, other.entry])])];
}

/**
 * @param {Map<string, unknown>} entries
 * @param {string} key
 * @param {Entry} entry
 */
function keepLater(entries, key, entry) {
  const holder = entries.get(key);
  if (!isEntry(holder) || isLater(entry, holder)) entries.set(key, entry);
}

/**
 * Whether an entry wins over another one, as where copies merge.
 *
 * @param {Entry} entry
 * @param {Entry} other
 */
function isLater(entry, other) {
  const rank = (/** @type {Value} */ v) => (v === null ? '' : JSON.stringify(v));
  return entry.t !== other.t ? entry.t > other.t : rank(entry.v) > rank(other.v);
}

/**
 * @param {unknown} entry
 * @returns {entry is Entry}
 */
function isEntry(entry) {
  const { v, t } = asRecord(entry) ?? {};
  return typeof t === 'number' && v !== undefined;
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown> | undefined}
 */
function asRecord(value) {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? /** @type {Record<string, unknown>} */ (value) : undefined;
}

/**
 * Return the key where a text that was set aside goes back.
 *
 * @param {string} key of any version
 */
export function presentKey(key) {
  return destinations(key)[0]?.[0] ?? key;
}
