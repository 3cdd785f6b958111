/**
 * The accessibility to care of Drees (APL), a row a commune: a sheet of its workbook, or the same saved as text.
 * @module
 */

import { Refusal } from '../../browser/files/refusal.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { placesOf } from './places.mjs';
import { Mean, NO_DATE, communeCode, everywhere, readFigure, slug, titleOf, yearOf } from './sums.mjs';

/**
 * @typedef {import('./sums.mjs').Finding} Finding
 * @typedef {object} Column
 * @property {string} title
 * @property {string} unit
 * @property {number} place of the figure, among the columns of the file
 * @property {number} weight of what weighs it, -1 where nothing does
 * @property {Record<import('./places.mjs').Place, Mean>} means
 */

/** The column of codes, best first: the files of before call it « Commune ». */
const CODES = /** @type {const} */ ([/^code (?:de la )?commune(?: insee)?$|^code insee$/, /^commune$/]);
const APL = /^apl (?:aux? |a la )/;
const WEIGHT = /^population (?:\w+ )?standardisee/;
/** What a heading of figures and one of population share, and the permanent name of the profession. */
const PROFESSIONS = /** @type {[RegExp, string][]} */ ([
  [/medecin/, 'medecins-generalistes'],
  [/infirmi/, 'infirmiers'],
  [/kinesi/, 'kinesitherapeutes'],
  [/sages? femmes?/, 'sages-femmes'],
  [/dentist|dentaire/, 'chirurgiens-dentistes'],
]);
/** A unit of the file, folded, and how we say it. */
const UNITS = /** @type {[RegExp, string][]} */ ([
  [/consultation/, 'consultations accessibles par an et par habitant'],
  [/(?:etp|temps plein).*100 000/, 'équivalents temps plein pour 100\u202f000\u00a0habitants'],
]);
/** Below this part of the inhabitants, a file does not cover a place. */
const MOST_OF = 0.8;

/** @type {import('./sums.mjs').TableReader} */
export const apl = {
  recognises: (head) => head.some(isHeading),
  count: (table) => new AplCounter(table),
};

/** @param {string[]} cells */
function isHeading(cells) {
  const titles = cells.map(titleOf);
  const has = (/** @type {RegExp} */ form) => titles.some((title) => form.test(title));
  const [code, name] = CODES;
  return has(APL) && (has(code) || (has(name) && has(WEIGHT)));
}

/** @param {string} folded a heading */
function professionOf(folded) {
  return PROFESSIONS.find(([form]) => form.test(folded))?.[1];
}

class AplCounter {
  /** @param {import('./sums.mjs').Table} table */
  constructor({ territory, fileName, sheetName = '' }) {
    this.territory = territory;
    this.fileName = fileName;
    this.sheetName = sheetName;
    this.placesOf = placesOf(territory);
    /** Lines above the heading. */
    this.notes = '';
    this.code = -1;
    /** @type {Column[]} */
    this.columns = [];
    /** Whether the next row may be that of units. */
    this.opens = false;
    /** @type {Set<string>} present codes of the communes met in the intercommunalité */
    this.met = new Set();
    /** @type {Set<string>} */
    this.departments = new Set();
    this.ownRows = 0;
  }

  /** @param {string[]} cells */
  take(cells) {
    if (!this.columns.length) {
      if (isHeading(cells)) this.#open(cells);
      else
        this.notes += ` ${cells
          .map((cell) => cell.slice(0, 2_000))
          .join(' ')
          .slice(0, 2_000)}`;
      return;
    }
    const code = communeCode(cells[this.code]);
    const places = code && this.placesOf(code);
    if (this.opens) this.#readUnits(code ? [] : cells);
    if (!places) return;
    const now = this.territory.present.get(code) ?? code;
    if (this.territory.names.has(now)) this.met.add(now);
    if (now === this.territory.commune.code) this.ownRows += 1;
    this.departments.add(code.slice(0, code.startsWith('97') ? 3 : 2));
    for (const { place, weight, means } of this.columns) {
      const figure = readFigure(cells[place]);
      if (figure === null) continue;
      const heavy = Math.max(readFigure(cells[weight]) ?? 0, 0);
      for (const one of places) means[one].add(figure, heavy);
    }
  }

  /** @param {string[]} cells the heading */
  #open(cells) {
    const titles = cells.map(titleOf);
    const [code = -1] = CODES.map((form) => titles.findIndex((title) => form.test(title))).filter((at) => at >= 0);
    this.code = code;
    const weights = titles.flatMap((title, place) => (WEIGHT.test(title) ? [{ title, place }] : []));
    this.columns = titles.flatMap((title, place) => {
      if (!APL.test(title)) return [];
      const own = weights.find((one) => professionOf(one.title) === professionOf(title));
      const weight = weights.length === 1 ? weights[0] : own;
      const clean = (cells[place] ?? '').trim().replace(/\s+/g, ' ');
      return [{ title: clean, unit: '', place, weight: weight?.place ?? -1, means: everywhere(() => new Mean()) }];
    });
    this.opens = true;
  }

  /** @param {string[]} cells none where the first row is that of a commune already */
  #readUnits(cells) {
    this.opens = false;
    for (const column of this.columns) {
      const words = (cells[column.place] ?? '').trim();
      column.unit = UNITS.find(([form]) => form.test(fold(words)))?.[1] ?? words.replace(/^En /, '').slice(0, 100);
    }
  }

  /** @returns {Finding} */
  finish() {
    const { territory, columns } = this;
    const date = this.#year();
    const isThere = columns.some(({ means }) => means.commune.text || means.epci.text || means.department.text);
    if (!isThere) {
      // Its field says so: « France hors Mayotte ».
      const without = territory.department.code === '976' && /hors\s+mayotte/i.test(this.notes);
      throw new Refusal(without ? 'no-mayotte' : 'not-there');
    }
    const measures = columns.map(({ title, unit, means }) => ({
      ref: ['apl', nameOf(title), date].filter(Boolean).join('/'),
      label: unit ? `${title}, en ${unit}` : title,
      unit: 'apl',
      ticked: true,
      values: { ...everywhere((place) => means[place].text), ...(this.departments.size > 1 ? {} : { france: null }) },
    }));
    const professions = [...new Set(columns.map(({ title }) => professionOf(fold(title)) ?? slug(title)))];
    return {
      id: ['apl', ...professions].join('/'),
      found: `Accessibilité potentielle localisée (APL) de la Drees${date && `, ${date}`}`,
      source: 'Drees, accessibilité potentielle localisée (APL)',
      date,
      measures,
      remarks: this.#remarks(date),
    };
  }

  #year() {
    const said = /mill[ée]sime\s*:?\s*((?:19|20)\d\d)|\(APL\)\s*((?:19|20)\d\d)/i.exec(this.notes);
    return said?.[1] || said?.[2] || yearOf(this.sheetName) || yearOf(this.fileName) || yearOf(this.notes);
  }

  /** @param {string} date */
  #remarks(date) {
    const { territory, columns, ownRows, met } = this;
    const [first] = columns;
    const { commune, epci } = territory;
    const weighed = columns.some(({ weight }) => weight >= 0);
    const missing = epci ? epci.communes.filter((code) => !met.has(code)).length : 0;
    const means = first?.means;
    const people = territory.populations;
    const partOf = (/** @type {'department' | 'france'} */ place) =>
      Boolean(weighed && people[place] && means && means[place].weight < (people[place] ?? 0) * MOST_OF);
    return [
      weighed
        ? 'Au-delà d’une commune, ce sont des moyennes pondérées par la population standardisée de chaque commune. ' +
          `C’est la règle de la Drees, écrite dans les notes du fichier${date && ` de ${date}`}.`
        : 'Ce fichier n’a plus sa colonne de population standardisée\u00a0: sans elle, aucune moyenne n’est juste. ' +
          'Téléchargez-le de nouveau pour comparer votre commune à ce qui l’entoure.',
      ownRows > 1
        ? `Ce fichier coupe ${commune.name} en ${ownRows} lignes, arrondissements ou anciennes communes\u00a0: ` +
          (weighed ? 'nous en écrivons la moyenne, pondérée de même.' : 'nous n’en écrivons rien.')
        : '',
      ownRows ? '' : `${commune.name} n’est pas dans ce fichier.`,
      missing && epci
        ? `${missing} des ${epci.communes.length} communes de l’intercommunalité ne sont pas dans ce fichier.`
        : '',
      partOf('department') ? 'Ce fichier ne couvre qu’une partie de votre département.' : '',
      this.departments.size > 1 && partOf('france')
        ? 'Ce fichier ne couvre qu’une partie du pays\u00a0: la colonne «\u00a0France\u00a0» se lit avec prudence.'
        : '',
      /hors\s+mayotte/i.test(this.notes) ? 'Pour la Drees, la France est ici sans Mayotte.' : '',
      columns.some(({ means: one }) => one.epci.hidden || one.department.hidden)
        ? 'Des communes n’ont pas de chiffre publié\u00a0: elles ne comptent pas dans les moyennes.'
        : '',
      date ? '' : NO_DATE,
    ].filter(Boolean);
  }
}

/**
 * Return the permanent name of a column: « APL aux médecins généralistes de 65 ans et moins » is
 * `medecins-generalistes-65`, however the year's file words it.
 *
 * @param {string} title
 */
function nameOf(title) {
  const folded = fold(title);
  const age = /(\d\d) ans/.exec(folded)?.[1];
  return [professionOf(folded) ?? slug(title), age].filter(Boolean).join('-');
}
