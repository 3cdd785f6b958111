/**
 * What records keep in the dossier that names somebody, as data/ says it: it follows when a person is renamed.
 * @module
 */

import { person } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'record/*/qui': person('Qui s’en charge'),
  'record/*/interlocuteur': person('Interlocuteur'),
  'record/*/preteur': person('Qui prête le lieu'),
  'record/*/*/*/qui': person('Qui s’en charge'),
  'record/*/*/row/*/qui': person('Qui s’en charge'),
  'record/*/*/row/*/contact': person('Contact'),
};
