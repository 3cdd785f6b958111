/**
 * What an état des lieux keeps in the dossier, besides the answers to its questions.
 * @module
 */

import { note, person, shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'diagnosis/*/*/unknown': shared('Je ne sais pas encore'),
  'diagnosis/*/rempli-par': person('Rempli par'),
  'diagnosis/*/besoins-entendus/row/*/who': person('Dit par qui'),
  'diagnosis/*/*/row/*/note': note('Autre information'),
};
