/**
 * The questions of the état des lieux, and what the dossier holds for each.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { DIAGNOSIS } from './answers.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 */

export const PROFESSIONALS = 'qui-exerce';
export const SERVICES = 'services-presents';
export const NEEDS = 'besoins-entendus';
export const FIGURES = 'chiffres-publics';
export const TERRITORY = 'territoire';

/** Questions answered by rows: their ids, as in data/, and what a sentence calls them. */
export const TABLES = /** @type {const} */ ([
  [PROFESSIONALS, 'Professionnels de santé'],
  [SERVICES, 'Services de santé'],
  ['cooperations-en-cours', 'Coopérations et projets'],
  [NEEDS, 'Besoins entendus'],
]);

/** Questions answered by a text. */
export const TEXTS = /** @type {const} */ ([
  ['isolement', 'Travail isolé'],
  ['publics-en-tension', 'Publics qui ont du mal à se soigner'],
  ['professionnels-motives', 'Professionnels motivés'],
  ['dynamiques-emergentes', 'Dynamiques émergentes'],
]);

/** The field that names a row. @type {Record<string, string>} */
export const NAMES = {
  [PROFESSIONALS]: 'profession',
  [SERVICES]: 'service',
  'cooperations-en-cours': 'cooperation',
  [NEEDS]: 'need',
  [FIGURES]: 'figure',
  [TERRITORY]: 'figure',
};

/**
 * Return the rows in which something is written.
 *
 * @param {Dossier} dossier
 * @param {string} question
 */
export function rowsOf(dossier, question) {
  return rows(dossier, `${DIAGNOSIS}/${question}`).filter(({ values }) => Object.keys(values).length);
}

/**
 * @param {Dossier} dossier
 * @param {string} question
 */
export function textOf(dossier, question) {
  return String(get(dossier, `${DIAGNOSIS}/${question}/answer`) ?? '');
}

/**
 * Whether « je ne sais pas encore » is ticked.
 *
 * @param {Dossier} dossier
 * @param {string} question
 */
export function isOpen(dossier, question) {
  return get(dossier, `${DIAGNOSIS}/${question}/unknown`) === true;
}

/**
 * @param {Row} row
 * @param {string} question
 */
export function nameOf({ values }, question) {
  return String(values[NAMES[question] ?? ''] ?? 'une ligne sans nom');
}
