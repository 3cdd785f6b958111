/**
 * What a mission sheet keeps in the dossier, besides its blanks.
 * @module
 */

import { shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'mission/*/words/*': shared('Mission, dans vos mots'),
  'mission/*/own/row/*/text': shared('Mission'),
  'mission/*/accords': shared('Ce qui est convenu'),
};
