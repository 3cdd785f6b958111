/**
 * What a budget keeps in the dossier, besides the answers to its questions.
 * @module
 */

import { shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'budget/*/autres-couts/row/*/label': shared('Dépense'),
  'budget/*/autres-couts/row/*/low': shared('Au moins'),
  'budget/*/autres-couts/row/*/high': shared('Au plus'),
  'budget/*/autres-couts/row/*/once': shared('La première année seulement'),
};
