/**
 * The persons met, each with what her sheet says once it is read.
 * @module
 */

import { periodOf } from '../../browser/text/periods.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { readArea, readRent } from './conditions.mjs';
import { answerOf, nameOf } from './sheets.mjs';

/**
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 * @typedef {import('./sheets.mjs').SheetModel} SheetModel
 * @typedef {import('./conditions.mjs').Range} Range
 * @typedef {import('./conditions.mjs').Rent} Rent
 *
 * @typedef {object} Plan which questions say what, as data/worksheets/ gives it
 * @property {string} title
 * @property {string} role what stands for a person in a meeting
 * @property {string} area
 * @property {string} rent
 * @property {string} time
 * @property {{title: string, questions: string[]}[]} lists answers to read one after the other
 *
 * @typedef {'inside' | 'meeting'} Audience
 *
 * @typedef {object} Contact
 * @property {string} who
 * @property {Row} row
 * @property {string} role
 * @property {import('../../browser/text/reading.mjs').Reading<Range>} area
 * @property {import('../../browser/text/reading.mjs').Reading<Rent>} rent
 * @property {string} time as it was said
 * @property {import('../../browser/text/periods.mjs').Period | undefined} period
 */

const NO_ROLE = 'Profession non notée';
/** In the order of the table. @type {[import('./conditions.mjs').Basis, string][]} */
export const BASES = [
  ['mois', 'Loyers, par mois'],
  ['an', 'Loyers, par an'],
  ['m2-mois', 'Loyers, par m² et par mois'],
  ['m2-an', 'Loyers, par m² et par an'],
  ['m2', 'Loyers par m², sans la période'],
  ['', 'Loyers, sans la période'],
];

/**
 * @param {SheetModel} model
 * @param {Plan} plan
 * @param {Row} row
 * @param {number} index
 * @param {Audience} audience
 * @returns {Contact}
 */
export function contactOf(model, plan, row, index, audience) {
  const role = said(model, plan.role, row);
  const time = said(model, plan.time, row);
  return {
    who: audience === 'inside' ? nameOf(model, row, index) : role || NO_ROLE,
    row,
    role,
    area: readArea(said(model, plan.area, row)),
    rent: readRent(said(model, plan.rent, row)),
    time,
    period: periodOf(time),
  };
}

/**
 * Return an answer on one line.
 *
 * @param {SheetModel} model
 * @param {string} id
 * @param {Row} row
 */
export function said({ questions }, id, row) {
  const question = questions.find((each) => each.id === id);
  return question ? answerOf(question, row).replace(/\s*\n\s*/g, ', ') : '';
}

/**
 * Return a row for each person, with figures that a spreadsheet adds up; heading first.
 *
 * @param {SheetModel} model
 * @param {Plan} plan
 * @param {Row[]} rows
 * @param {Audience} audience
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function synthesisTable(model, plan, rows, audience) {
  const words = Object.fromEntries(BASES);
  const heads = [
    'Surface, au moins (m²)',
    'Surface, au plus (m²)',
    'Loyer, au moins',
    'Loyer, au plus',
    'Compté',
    'Calendrier',
  ];
  const inside = audience === 'inside';
  return [
    [...(inside ? [model.noun] : []), 'Profession', ...heads],
    ...rows.map((row, index) => {
      const { who, role, area, rent, time } = contactOf(model, plan, row, index, audience);
      const areas = area.kind === 'value' ? [area.value.low, area.value.high].map((each) => Number(each) / 100) : null;
      const rents = rent.kind === 'value' ? [rent.value.low, rent.value.high].map((cents) => ({ cents })) : null;
      const basis = rent.kind === 'value' ? (words[rent.value.basis] ?? '').replace(/^Loyers,? /, '') : null;
      return [
        ...(inside ? [who] : []),
        inside ? role : who,
        ...(areas ?? [said(model, plan.area, row), null]),
        ...(rents ?? [said(model, plan.rent, row), null]),
        basis,
        time,
      ];
    }),
  ];
}

/**
 * Say which answers of a version for a meeting name somebody: what she was called on her sheet.
 *
 * @param {SheetModel} model
 * @param {Row[]} rows
 * @param {import('../../browser/text/sheet.mjs').Sheet} sheet
 * @returns {string} empty where none does
 */
export function namesIn(model, rows, { parts }) {
  const text = JSON.stringify(parts).toLowerCase();
  const names = rows.map(({ values }) => String(values[model.namedBy] ?? '').trim());
  const told = names.filter((name) => name.length > 2 && text.includes(name.toLowerCase()));
  const before =
    'Dans une petite commune, une profession suffit à reconnaître quelqu’un\u00a0: relisez avant de donner.';
  return told.length
    ? `Des réponses nomment quelqu’un\u00a0: ${told.map(quote).join(', ')}. Corrigez-les. ${before}`
    : before;
}
