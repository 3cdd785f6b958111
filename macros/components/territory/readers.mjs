/**
 * The public files that are counted: one line each.
 * @module
 */

import { apl } from './apl.mjs';
import { assuranceMaladie } from './assurance-maladie.mjs';
import { bpe } from './bpe.mjs';
import { cartosante } from './cartosante.mjs';
import { finess } from './finess.mjs';
import { finessPlus } from './finess-plus.mjs';

/**
 * @typedef {object} Readers
 * @property {import('./sums.mjs').TableReader[]} tables
 * @property {typeof finessPlus} sites
 */

/** @type {Readers} */
export const READERS = { tables: [apl, cartosante, bpe, assuranceMaladie, finess], sites: finessPlus };
