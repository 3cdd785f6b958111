/**
 * What a worksheet keeps in the dossier, besides the answers to its questions: whom it is about.
 * @module
 */

import { person } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'worksheet/fiche-contact/sheets/row/*/repere': person('Repère'),
};
