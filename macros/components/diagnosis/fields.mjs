/**
 * What an état des lieux keeps in the dossier, besides the answers to its questions.
 * @module
 */

import { mark, note, shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'diagnosis/*/*/unknown': shared('Je ne sais pas encore'),
  'diagnosis/*/*/row/*/note': note('Autre information'),
  // The count of a questionnaire that the need comes from.
  'diagnosis/*/besoins-entendus/row/*/origin': shared('Origine', undefined, 'place'),
  // By which the same figure of a newer file finds its row.
  'diagnosis/*/territoire/row/*/ref': mark(shared('Repère du chiffre')),
};
