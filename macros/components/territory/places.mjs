/**
 * The territory that is counted: a commune, what the visitor puts with it, and in which sums a place counts.
 * @module
 */

/**
 * Plain data, which goes to a worker as it is. `present` gives the present commune of a merged one or of an
 * arrondissement, for the département and the intercommunalité. A population is null where the base gives none;
 * `around` and `populations.around` are about the other communes of the territory. `names` are those of
 * the communes that the territory or the intercommunalité holds.
 *
 * @typedef {'commune' | 'epci' | 'communes'} Kind what the visitor chose as the territory
 * @typedef {'commune' | 'around' | 'epci' | 'department' | 'france'} Place
 * @typedef {{code: string, name: string}} Named
 * @typedef {{
 *   commune: Named & {population: number | null},
 *   kind: Kind,
 *   around: string[],
 *   epci: (Named & {kind: string, communes: string[]}) | null,
 *   department: Named,
 *   region: Named,
 *   names: Map<string, string>,
 *   present: Map<string, string>,
 *   populations: Record<Place | 'region', number | null>,
 *   base: {version: string, published: string},
 * }} Territory `base` is the package that all this comes from, and the day when it was published, such as 2026-04-09
 *
 * @typedef {{
 *   core: {regions: [string, string][], departments: [string, string, string][]},
 *   department: string,
 *   counted: string,
 * }} Shards `core.js`, then those of the département, `d01.js` and `t01.js` (macros/territories/)
 */

/** An Insee code of a commune, present or former: those of other countries begin with 99. */
const CODE = /^(?:(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\d|97[1-8]|98[46-9])\d\d$/;

/** @type {Record<string, string>} */
const KINDS = {
  CC: 'communauté de communes',
  CA: 'communauté d’agglomération',
  CU: 'communauté urbaine',
  METRO: 'métropole',
  // Alone of its kind: it has the powers of a département too.
  MET69: 'métropole',
};

/**
 * @param {unknown} code as kept or typed
 * @returns {string} an Insee code, empty where it cannot be one
 */
export function readCode(code) {
  const typed = String(code ?? '')
    .trim()
    .toUpperCase();
  return CODE.test(typed) ? typed : '';
}

/**
 * Return the code of the département, or of the collectivity, of a commune: 01004 → 01, 2A001 → 2A, 97101 → 971.
 *
 * @param {string} code
 */
export function departmentCode(code) {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}

/**
 * Return what tells in which sums a place of an Insee code counts: none where it is no code of a commune.
 *
 * @param {Territory} territory
 * @returns {(code: string) => Place[]} the same array for the same code
 */
export function placesOf({ commune, around, epci, department, present }) {
  const [near, members] = [new Set(around), new Set(epci?.communes)];
  /** @type {Map<string, Place[]>} a file has millions of rows, and 35,000 communes */
  const known = new Map();
  const places = (/** @type {string} */ code) => {
    if (!CODE.test(code)) return [];
    const now = present.get(code) ?? code;
    /** @type {Place[]} */
    const found = now === commune.code ? ['commune'] : near.has(now) ? ['around'] : [];
    if (members.has(now)) found.push('epci');
    if (departmentCode(now) === department.code) found.push('department');
    return [...found, /** @type {const} */ ('france')];
  };
  return (code) => {
    const found = known.get(code) ?? places(code);
    // What is no code is not kept: a file made to fill the memory would never say the same twice.
    if (found.length) known.set(code, found);
    return found;
  };
}

/**
 * Return the territory that a dossier is about.
 *
 * @param {Shards} shards of the département of the code
 * @param {{code: string, kind?: unknown, with?: unknown}} facts of the dossier: `commune/code`, `commune/territory` and
 *   `commune/with`, the codes of the communes ticked
 * @returns {Territory | null} null where no commune has that code
 */
export function territoryOf({ core, department: listed, counted }, facts) {
  const { names, present, home } = readNames(listed);
  const { groups, members, former, sums, base } = readCounted(counted);
  for (const [old, now] of former) present.set(old, now);
  const typed = readCode(facts.code);
  const code = present.get(typed) ?? typed;
  const group = groups.find(({ codes }) => codes.includes(code));
  const place = core.departments.find((row) => row[0] === departmentCode(code));
  const region = core.regions.find((row) => row[0] === place?.[2]);
  if (!group || !place || !region || !home.has(code)) return null;
  for (const [member, { name }] of members) if (name) names.set(member, name);
  const epci = group.code
    ? { code: group.code, name: group.name, kind: KINDS[group.kind] ?? '', communes: group.codes }
    : null;
  const ticked = String(facts.with ?? '')
    .split(' ')
    .map((one) => present.get(one) ?? one);
  const may = new Set([...(epci?.communes ?? []), ...home]);
  // Saint-Martin is alone in its collectivité.
  const isPossible = { epci: epci !== null, communes: may.size > 1 };
  const kind = (facts.kind === 'epci' || facts.kind === 'communes') && isPossible[facts.kind] ? facts.kind : 'commune';
  const chosen = { commune: [], epci: epci?.communes ?? [], communes: [...new Set(ticked)] }[kind];
  const around = chosen.filter((one) => one !== code && may.has(one));
  const people = (/** @type {string} */ one) => members.get(one)?.population ?? null;
  const shown = new Set([code, ...around, ...(epci?.communes ?? [])]);
  return {
    commune: { code, name: names.get(code) ?? '', population: people(code) },
    kind,
    around,
    epci,
    department: { code: place[0], name: place[1] },
    region: { code: region[0], name: region[1] },
    names: new Map([...shown].map((one) => [one, names.get(one) ?? ''])),
    present,
    populations: {
      commune: people(code),
      around: total(around.map(people)),
      epci: total((epci?.communes ?? []).map(people)),
      ...sums,
    },
    base,
  };
}

/**
 * Return the present communes of a département by name, those that may be put with any of them.
 *
 * @param {string} listed `d01.js`
 * @returns {Named[]}
 */
export function communesOf(listed) {
  const { names, home } = readNames(listed);
  return [...home]
    .map((code) => ({ code, name: names.get(code) ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/**
 * Return the populations of the communes of a département, and of those that are in an intercommunalité with them.
 *
 * @param {string} counted `t01.js`
 * @returns {Map<string, number | null>} by code
 */
export function populationsIn(counted) {
  return new Map([...readCounted(counted).members].map(([code, { population }]) => [code, population]));
}

/**
 * @param {string} text `d01.js`
 * @returns {{names: Map<string, string>, present: Map<string, string>, home: Set<string>}} `home`: the present communes
 */
function readNames(text) {
  const [names, present, home] = [new Map(), new Map(), new Set()];
  for (const line of text.split('\n')) {
    const [code, , name, , now] = line.split(';');
    if (now) present.set(code, now);
    else {
      names.set(code, name);
      home.add(code);
    }
  }
  return { names, present, home };
}

/**
 * @typedef {{code: string, kind: string, name: string, codes: string[]}} Group an intercommunalité, or, without a code,
 *   the communes that have none
 *
 * @param {string} text `t01.js`, whose lines macros/territories/counted.py tells
 */
function readCounted(text) {
  const [first, ...lines] = text.split('\n').map((line) => line.split(';'));
  const [department, region, france] = first.map(readPopulation);
  /** @type {Group[]} */
  const groups = [];
  /** @type {Map<string, {population: number | null, name: string | undefined}>} */
  const members = new Map();
  /** @type {Map<string, string>} */
  const former = new Map();
  for (const [code, second, name, old] of lines) {
    if (second.startsWith('=')) former.set(code, second.slice(1));
    else if (name !== undefined && code.length !== 5) groups.push({ code, kind: second, name, codes: [] });
    else {
      groups.at(-1)?.codes.push(code);
      members.set(code, { population: readPopulation(second), name });
      for (const one of old?.split(' ') ?? []) if (one) former.set(one, code);
    }
  }
  const base = { version: first[3] ?? '', published: first[4] ?? '' };
  return { groups, members, former, sums: { department, region, france }, base };
}

/** @param {string} text empty where the base gives none */
function readPopulation(text) {
  return text ? Number(text) : null;
}

/**
 * @param {(number | null)[]} numbers
 * @returns {number | null} null where none is known
 */
function total(numbers) {
  const known = numbers.filter((number) => number !== null);
  return known.length ? known.reduce((sum, number) => sum + number, 0) : null;
}
