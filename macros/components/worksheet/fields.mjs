/**
 * What a worksheet keeps in the dossier, besides the answers to its questions: whom it is about,
 * and the team that a visit came from.
 * @module
 */

import { person, shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'worksheet/fiche-contact/sheets/row/*/repere': person('Repère'),
  // A team taken from a file of FINESS, so that it is not taken twice.
  'worksheet/grille-de-visite/sheets/row/*/finess': shared('Numéro FINESS'),
};
