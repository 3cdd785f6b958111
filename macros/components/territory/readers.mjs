/**
 * The public files that are counted: one line each.
 *
 * Those of FINESS come apart: with the names of their categories, they weigh a third of everything.
 * @module
 */

import { apl } from './apl.mjs';
import { assuranceMaladie } from './assurance-maladie.mjs';
import { bpe } from './bpe.mjs';
import { cartosante } from './cartosante.mjs';

/**
 * @typedef {(name: 'inflate' | 'sites') => Promise<any>} Bring fetches a script, and returns what it leaves
 * @typedef {import('./sums.mjs').Counter} Counter
 * @typedef {import('./sums.mjs').Table} Table
 *
 * What counts the sites of the old FINESS is fetched first.
 * @typedef {Pick<import('./sums.mjs').TableReader, 'recognises'>
 *   & {count: (table: Table) => Counter | Promise<Counter>}} TableReader
 *
 * @typedef {object} SiteReader
 * @property {(context: {territory: import('./places.mjs').Territory, generatedAt: string}) => {
 *   take: (site: any) => void,
 *   finish: () => import('./sums.mjs').Finding,
 * }} count
 */

/** The first cell of the rows of the old FINESS, which has no titles. */
const OLD_FINESS = ['structureet', 'geolocalisation'];

/**
 * @param {Bring} bring
 * @returns {{tables: TableReader[], sites: () => Promise<SiteReader>}} what reads tables, and the sites of FINESS+
 */
export function readersOf(bring) {
  const oldFiness = {
    recognises: (/** @type {string[][]} */ head) => head.some(([kind]) => OLD_FINESS.includes(kind?.trim() ?? '')),
    count: async (/** @type {Table} */ table) => (await bring('sites')).finess.count(table),
  };
  return {
    tables: [apl, cartosante, bpe, assuranceMaladie, oldFiness],
    sites: async () => (await bring('sites')).finessPlus,
  };
}
