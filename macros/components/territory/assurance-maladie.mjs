/**
 * How many professionals the Assurance maladie counts in a département, by age: it says nothing of a commune.
 * @module
 */

import { Refusal } from '../../browser/files/refusal.mjs';
import { fold } from '../../browser/text/fold.mjs';
import {
  HIDDEN,
  NO_DATE,
  SHEET_ROWS,
  departmentOf,
  everywhere,
  readFigure,
  slug,
  titleOf,
  write,
  yearOf,
} from './sums.mjs';

/**
 * @typedef {import('./places.mjs').Place} Place
 * @typedef {'department' | 'france'} Where
 * @typedef {Map<string, number>} Ages how many, by class of age, NaN where it is not published
 */

const TOTAL = 'tout age';
/** How a row says that it is about all ages, or both sexes, folded. */
const ALL = ['tout age', 'tous ages', 'tout sexe', 'tous sexes', 'ensemble'];
const SIXTY = 60;
/** Professions that a diagnosis looks at first, folded: proposed. */
const FIRST = [
  ...['medecins generalistes', 'ensemble des medecins generalistes', 'infirmiers', 'masseurs kinesitherapeutes'],
  ...['sages femmes', 'chirurgiens dentistes', 'ensemble des chirurgiens dentistes', 'orthophonistes'],
  'pedicures podologues',
];

/** @type {import('./sums.mjs').TableReader} */
export const assuranceMaladie = {
  recognises: (head) => head.some(isHeading),
  count: ({ territory, fileName }) => new NumbersCounter(territory, fileName),
};

/** @param {string[]} cells */
function isHeading(cells) {
  const titles = cells.map(nameOf);
  return titles.includes('profession sante') && titles.includes('effectif');
}

/**
 * Return a title, which is a name, « profession_sante », or a label, « Profession de santé ».
 *
 * @param {string} cell
 */
function nameOf(cell) {
  return titleOf(cell).replace(/\b(?:de|du|d|la) (?=\w)/g, '');
}

class NumbersCounter {
  /**
   * @param {import('./places.mjs').Territory} territory
   * @param {string} fileName
   */
  constructor(territory, fileName) {
    this.territory = territory;
    this.fileName = fileName;
    this.rows = 0;
    /** @type {Record<string, number> | null} */
    this.columns = null;
    /** @type {Map<string, Where | 'elsewhere'>} by the code of a département, as the file writes it */
    this.kinds = new Map();
    this.year = '';
    this.isThere = false;
    /** @type {Record<Where, Map<string, Ages>>} by profession */
    this.found = { department: new Map(), france: new Map() };
    /** @type {Set<Where>} where two rows say different things of the same persons: the file cuts them up further */
    this.unsure = new Set();
  }

  /** @param {string[]} cells */
  take(cells) {
    this.rows += 1;
    const at = this.columns;
    if (!at) {
      if (isHeading(cells)) this.columns = Object.fromEntries(cells.map((cell, index) => [nameOf(cell), index]));
      return;
    }
    // A file has three million rows, nearly all of other départements.
    const written = cells[at.departement ?? at['code departement']] ?? '';
    let kind = this.kinds.get(written);
    if (!kind) this.kinds.set(written, (kind = this.#kindOf(written.trim())));
    if (kind === 'elsewhere') return;
    const value = (/** @type {string} */ title) => (title in at ? (cells[at[title]] ?? '').trim() : '');
    // Régions are written as the country is: its own région is 99.
    if (kind === 'france' && !['', '99'].includes(value('region'))) return;
    const where = kind;
    if (where === 'department') this.isThere = true;
    const year = value('annee').slice(0, 4);
    if (year < this.year || ('libelle sexe' in at && !ALL.includes(fold(value('libelle sexe'))))) return;
    if (year > this.year) {
      this.year = year;
      this.found = { department: new Map(), france: new Map() };
      this.unsure.clear();
    }
    const profession = value('profession sante');
    const age = 'libelle classe age' in at ? value('libelle classe age') : 'Tout âge';
    const count = readFigure(value('effectif')) ?? NaN;
    const ages = this.found[where].get(profession) ?? new Map();
    this.found[where].set(profession, ages);
    const key = ALL.includes(fold(age)) ? TOTAL : age;
    if (ages.has(key) && !Object.is(ages.get(key), count)) this.unsure.add(where);
    ages.set(key, count);
  }

  /**
   * @param {string} department as the file writes it
   * @returns {Where | 'elsewhere'}
   */
  #kindOf(department) {
    if (departmentOf(department) === this.territory.department.code) return 'department';
    return !department || department === '999' || fold(department) === 'france' ? 'france' : 'elsewhere';
  }

  /** @returns {import('./sums.mjs').Finding} */
  finish() {
    if (this.rows === SHEET_ROWS) throw new Refusal('cut-off');
    if (!this.isThere) throw new Refusal('no-department');
    if (this.unsure.has('department')) throw new Refusal('other-numbers');
    const { department } = this.territory;
    const professions = [...this.found.department].filter(([, ages]) => ages.has(TOTAL)).map(([name]) => name);
    if (!professions.length) throw new Refusal('no-total');
    const date = yearOf(this.year) || yearOf(this.fileName);
    const measures = professions
      .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
      .flatMap((profession) => this.#measures(profession));
    return {
      id: 'assurance-maladie',
      found: `Effectifs de l’Assurance maladie, ${department.name}${date && `, ${date}`}`,
      source: 'Assurance maladie, effectifs et densités',
      date,
      measures,
      remarks: [
        'Ces effectifs sont ceux du département\u00a0: ce fichier ne dit rien de votre commune.',
        date ? '' : NO_DATE,
      ].filter(Boolean),
    };
  }

  /**
   * @param {string} profession
   * @returns {import('./sums.mjs').Measure[]}
   */
  #measures(profession) {
    const ref = `assurance-maladie/${slug(profession)}`;
    const ticked = isFirst(profession);
    const of = (/** @type {Place} */ place) =>
      place === 'department' || (place === 'france' && !this.unsure.has('france'))
        ? this.found[place].get(profession)
        : undefined;
    const line = (
      /** @type {string} */ end,
      /** @type {string} */ label,
      /** @type {(ages: Ages) => number | undefined} */ value,
      /** @type {string} */ unit = 'count',
      isTicked = false,
    ) => {
      const values = everywhere((place) => {
        const ages = of(place);
        const number = ages && value(ages);
        return number === undefined ? null : isNaN(number) ? HIDDEN : write(number);
      });
      return values.department === null ? [] : [{ ref: ref + end, label, unit, ticked: isTicked, values }];
    };
    const classes = [...(this.found.department.get(profession)?.keys() ?? [])].filter((age) => age !== TOTAL);
    return [
      ...line('', profession, (ages) => ages.get(TOTAL), 'count', ticked),
      ...line('/part-60', `${profession} de 60\u00a0ans et plus, en pourcentage`, shareOfSixty, 'percent', ticked),
      ...classes
        .sort((a, b) => firstAge(a) - firstAge(b))
        .flatMap((age) => line(`/age/${slug(age)}`, `${profession}, ${age}`, (ages) => ages.get(age))),
    ];
  }
}

/**
 * Return the part of those of 60 and more, a hundredth each.
 *
 * @param {Ages} ages
 * @returns {number | undefined} undefined where the file has no class of age
 */
function shareOfSixty(ages) {
  const all = ages.get(TOTAL);
  if (!all || ages.size === 1) return undefined;
  const old = [...ages].filter(([age]) => age !== TOTAL && firstAge(age) >= SIXTY);
  // « 60 ans et plus » says it alone: other classes would count the same persons again.
  const whole = old.find(([age]) => /^(?:de )?60 ans et plus/.test(fold(age)));
  const count = whole ? whole[1] : old.reduce((sum, [, number]) => sum + number, 0);
  return old.length ? Math.round((1000 * count) / all) / 10 : undefined;
}

/**
 * @param {string} age a class: « de 60 à 64 ans », « 65 ans et plus », « moins de 30 ans »
 */
function firstAge(age) {
  return /^moins/.test(fold(age)) ? 0 : Number(/\d+/.exec(age)?.[0] ?? 0);
}

/** @param {string} profession */
function isFirst(profession) {
  return FIRST.includes(fold(profession));
}
