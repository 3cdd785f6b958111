/**
 * What several communes count together. Each figure keeps who said it, when and from what source; a commune that says
 * nothing is named, it never counts for zero.
 * @module
 */

import { professionName } from '../../diagnosis/professions.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./said.mjs').Row} Row
 *
 * @typedef {object} Saying what a commune says of a figure
 * @property {number} at which commune
 * @property {number} count what it adds
 * @property {number} once how many more it says, whom another commune counts already
 * @property {string} source
 * @property {string} date
 *
 * @typedef {object} Figure
 * @property {string} label
 * @property {number} count in the communes, or without a place
 * @property {number} unsaid how many of them have no place
 * @property {Saying[]} said
 * @property {number[]} silent the communes that do not say it
 *
 * @typedef {object} Totals
 * @property {Figure} all
 * @property {Figure[]} professions the most numerous first
 * @property {Figure[]} years of departure, in order
 * @property {Figure} staying no departure
 * @property {Figure} unsure no departure can be read
 * @property {Figure[]} ages the youngest first
 * @property {Figure} ageless no age can be put in order
 * @property {Figure[]} near by profession: said, and added to nothing
 * @property {number[]} silent the communes that count nobody
 */

/** @typedef {Row & {kept: number}} Kept `kept` of its persons are counted */

/**
 * @param {Commune[]} communes
 * @param {Map<string, {count: number}>} gone what other rows count already, by the id of the row
 * @returns {Totals}
 */
export function totalsOf(communes, gone) {
  const rows = communes.flatMap((commune) =>
    commune.rows.map((row) => ({ ...row, kept: row.count - (gone.get(row.id)?.count ?? 0) })),
  );
  const spoken = communes.filter(({ rows: own }) => own.length);
  const figure = (/** @type {string} */ label, /** @type {Kept[]} */ those, /** @type {Commune[]} */ asked) =>
    figureOf(label, those, asked);
  const leaving = rows.filter(({ departure }) => typeof departure === 'number');
  return {
    all: figure('Ensemble', rows, communes),
    professions: byKey(rows, ({ key }) => key)
      .map((those) => figure(professionName(those.map(({ profession }) => profession)), those, communes))
      .sort((a, b) => b.count - a.count || compare(a.label, b.label)),
    years: byKey(leaving, ({ departure }) => String(departure))
      .map((those) => figure(String(those[0]?.departure), those, spoken))
      .sort((a, b) => compare(a.label, b.label)),
    staying: figure('Aucun départ prévu', among(rows, 'none'), spoken),
    unsure: figure('Départ inconnu ou non dit', among(rows, null), spoken),
    ages: byKey(
      rows.filter(({ age }) => age),
      ({ age }) => age?.label ?? '',
    )
      .sort(([a], [b]) => (a?.age?.from ?? 0) - (b?.age?.from ?? 0))
      .map((those) => figure(those[0]?.age?.label ?? '', those, spoken)),
    ageless: figure(
      'Âge inconnu, non dit ou illisible',
      rows.filter(({ age }) => !age),
      spoken,
    ),
    near: byKey(
      communes.flatMap(({ near }) => near.map((row) => ({ ...row, kept: row.count }))),
      ({ key }) => key,
    ).map((those) => figure(professionName(those.map(({ profession }) => profession)), those, [])),
    silent: communes.filter(({ rows: own }) => !own.length).map(({ at }) => at),
  };
}

/**
 * @param {Kept[]} rows
 * @param {Kept['departure']} departure
 */
function among(rows, departure) {
  return rows.filter((row) => row.departure === departure);
}

/**
 * @param {string} label
 * @param {Kept[]} rows
 * @param {Commune[]} asked those who might have said it
 * @returns {Figure}
 */
function figureOf(label, rows, asked) {
  const who = new Set(rows.map(({ at }) => at));
  const sum = (/** @type {Kept[]} */ those) => those.reduce((all, { kept }) => all + kept, 0);
  return {
    label,
    count: sum(rows),
    unsaid: sum(rows.filter(({ place }) => place === 'unsaid')),
    said: rows.map(({ at, kept, count, source, date }) => ({ at, count: kept, once: count - kept, source, date })),
    silent: asked.filter(({ at }) => !who.has(at)).map(({ at }) => at),
  };
}

/**
 * Return rows by what they have in common, in the order of the first ones.
 *
 * @param {Kept[]} rows
 * @param {(row: Kept) => string} key
 * @returns {Kept[][]}
 */
function byKey(rows, key) {
  /** @type {Map<string, Kept[]>} */
  const groups = new Map();
  for (const row of rows) {
    const those = groups.get(key(row));
    if (those) those.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups.values()];
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a.localeCompare(b, 'fr');
}
