/**
 * What CartoSanté exports, a row a place: communes, intercommunalités, départements, or areas larger than a commune,
 * the « bassins de vie » and the « territoires de vie-santé ».
 * @module
 */

import { Refusal } from '../../browser/files/refusal.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { areasOf, isInParts, rowsOf, unpadded } from './cartosante-rows.mjs';
import {
  HIDDEN,
  NO_DATE,
  communeCode,
  departmentOf,
  everywhere,
  readFigure,
  slug,
  titleOf,
  write,
  yearOf,
} from './sums.mjs';

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {import('./places.mjs').Place} Place
 * @typedef {import('./sums.mjs').Measure} Measure
 * @typedef {'area' | 'commune' | 'epci' | 'department'} Mesh what the rows are
 * @typedef {import('./cartosante-rows.mjs').Row} Row
 */

const GEOGRAPHY = /^referentiel geographique\b.*? par (.+)$/;
/** How the file says what its rows are, folded. */
const MESHES = /** @type {[RegExp, Mesh][]} */ ([
  [/^(?:bassins?|territoires?) de vie\b/, 'area'],
  [/^communes?\b/, 'commune'],
  [/\bepci\b|intercommunalite|cooperation intercommunale/, 'epci'],
  [/^departements?\b/, 'department'],
]);
const MESH_NAMES = /** @type {Record<Mesh, string>} */ ({
  area: 'bassin de vie',
  commune: 'commune',
  epci: 'intercommunalité',
  department: 'département',
});
const UNITS = /** @type {[RegExp, string][]} */ ([
  [/^apl\b/, 'apl'],
  [/^nombre\b/, 'count'],
]);
const YEAR = /\s*\b(?:19|20)\d\d\b/g;

/** @type {import('./sums.mjs').TableReader} */
export const cartosante = {
  recognises: (head) => head.some((cells) => cells.some(isMark)) && head.some(isHeading),
  count: ({ territory, fileName }) => new CartoCounter(territory, fileName),
};

/** @param {string} cell */
function isMark(cell) {
  return /^cartosante\b/.test(titleOf(cell));
}

/** @param {string[]} cells */
function isHeading(cells) {
  return cells.length > 2 && titleOf(cells[0]) === 'code' && titleOf(cells[1]) === 'libelle';
}

class CartoCounter {
  /**
   * @param {Territory} territory
   * @param {string} fileName
   */
  constructor(territory, fileName) {
    this.territory = territory;
    this.fileName = fileName;
    this.geography = '';
    /** @type {string[]} */
    this.titles = [];
    /** @type {Row[]} those that may say something of the territory */
    this.rows = [];
    this.start = unpadded(territory.department.code);
  }

  /** @param {string[]} cells */
  take(cells) {
    if (this.titles.length) {
      const row = { code: (cells[0] ?? '').trim().toUpperCase(), name: (cells[1] ?? '').trim(), cells };
      if (this.#mayConcern(row)) this.rows.push(row);
      return;
    }
    for (const cell of cells) this.geography ||= GEOGRAPHY.exec(titleOf(cell))?.[1] ?? '';
    if (isHeading(cells)) this.titles = cells.map((cell) => cell.trim().replace(/\s+/g, ' '));
  }

  /** @param {Row} row */
  #mayConcern({ code, name }) {
    const { epci, names, present } = this.territory;
    const commune = communeCode(code);
    const isNear = names.has(commune) || present.has(commune) || code === epci?.code;
    return isNear || unpadded(code).startsWith(this.start) || isFrance(name);
  }

  /** @returns {import('./sums.mjs').Finding} */
  finish() {
    const mesh = MESHES.find(([form]) => form.test(this.geography))?.[1];
    if (!mesh) throw new Refusal('other-mesh');
    const placed = this.#placed(mesh);
    const dates = this.titles.slice(2).map(yearOf);
    const date = dates.reduce((last, year) => (year > last ? year : last), '') || yearOf(this.fileName);
    const measures = this.#measures(placed, mesh, date);
    const isSaid = measures.some(({ values }) => Object.values(values).some((value) => value && value !== HIDDEN));
    if (!isSaid) throw new Refusal('not-published');
    const { commune } = this.territory;
    const isOwn = placed.some(({ place }) => place === 'commune');
    return {
      id: `cartosante/${mesh}`,
      found: `CartoSanté, par ${MESH_NAMES[mesh]}${date && `, ${date}`}`,
      source: 'CartoSanté',
      date,
      measures,
      remarks: [
        mesh === 'area' && isOwn
          ? `Ces chiffres sont ceux d’un bassin entier\u00a0: ${commune.name} n’en est qu’une partie.`
          : '',
        mesh === 'area' && !isOwn
          ? `Aucun bassin n’a le code de ${commune.name}, et le fichier ne dit pas où elle est rangée. ` +
            'Pour elle, choisissez sur CartoSanté les chiffres par commune.'
          : '',
        mesh === 'commune'
          ? 'Ce fichier n’a pas de quoi faire une moyenne\u00a0: pour comparer, ' +
            'choisissez aussi sur CartoSanté les chiffres par intercommunalité ou par département.'
          : '',
        date ? '' : NO_DATE,
      ].filter(Boolean),
    };
  }

  /**
   * Return the rows that say something of the territory, each with where its figures count.
   *
   * @param {Mesh} mesh
   * @returns {{row: Row, place: Place}[]}
   */
  #placed(mesh) {
    const { rows, territory } = this;
    const { commune, around, epci, department } = territory;
    const country = rows.filter(({ name }) => isFrance(name));
    const at = (/** @type {Row[]} */ found, /** @type {Place} */ place) => found.map((row) => ({ row, place }));
    /** @type {{row: Row, place: Place}[]} */
    let found = [];
    if (mesh === 'department') {
      found = at(
        rows.filter(({ code }) => departmentOf(code) === department.code),
        'department',
      );
      if (!found.length) throw new Refusal('no-department');
    } else if (mesh === 'epci') {
      found = at(
        rows.filter(({ code }) => code === epci?.code),
        'epci',
      );
      if (!found.length) throw new Refusal('not-there');
    } else if (mesh === 'commune') {
      found = at(rowsOf(rows, territory, commune.code), 'commune');
      if (isInParts(rows, territory)) throw new Refusal('in-parts');
      if (!found.length) throw new Refusal('not-there');
    } else {
      if (isInParts(rows, territory)) throw new Refusal('in-parts');
      const own = areasOf(rows, territory, commune.code);
      found = [...at(own, 'commune'), ...around.flatMap((code) => at(areasOf(rows, territory, code), 'around'))];
      // A collectivity has a row of its own, which says that nothing is published.
      const whole = rows.filter(({ code }) => code === `${department.code}ZZ`);
      if (!found.length) found = at(whole, 'department');
      if (!found.length) throw new Refusal('other-area');
    }
    return [...found, ...at(country, 'france')];
  }

  /**
   * @param {{row: Row, place: Place}[]} placed
   * @param {Mesh} mesh
   * @param {string} date the last year
   * @returns {Measure[]} one a column, one a column and an area where areas are several
   */
  #measures(placed, mesh, date) {
    return this.titles.slice(2).flatMap((title, index) => {
      const year = yearOf(title) || date;
      const base = ['cartosante', slug(title.replace(YEAR, ''))];
      const unit = UNITS.find(([form]) => form.test(fold(title)))?.[1] ?? 'other';
      const lines = mesh === 'area' ? placed.filter(({ place }) => place !== 'france') : placed.slice(0, 1);
      const country = placed.filter(({ place }) => place === 'france');
      return lines.flatMap(({ row, place }) => {
        const values = everywhere((one) => {
          const from = one === place ? row : one === 'france' ? country[0]?.row : undefined;
          return from ? written(from.cells[index + 2]) : null;
        });
        if (!title || Object.values(values).every((value) => value === null)) return [];
        return [
          {
            ref: [...base, ...(mesh === 'area' ? [communeCode(row.code) || row.code] : []), year]
              .filter(Boolean)
              .join('/'),
            label:
              mesh === 'area'
                ? `${title.replace(YEAR, '')} (bassin «\u00a0${row.name}\u00a0»)`
                : title.replace(YEAR, ''),
            unit,
            date: year,
            ticked: year === date && place !== 'around',
            values,
          },
        ];
      });
    });
  }
}

/**
 * @param {string | undefined} cell
 * @returns {string | null}
 */
function written(cell) {
  const figure = readFigure(cell);
  if (figure === undefined) return HIDDEN;
  return figure === null ? null : write(figure);
}

/** @param {string} name */
function isFrance(name) {
  return /^france(?: entiere)?$/.test(fold(name));
}
