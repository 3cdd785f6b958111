/**
 * What texts for inhabitants keep in the dossier. They are written to be public; the mailbox of the bulletin is not.
 * @module
 */

import { note, person, personal, shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'announcement/*/text/*': shared('Texte pour les habitants'),
  'announcement/*/base/*': note('Texte composé, au moment où vous l’avez modifié'),
  'announcement/*/most': shared('Longueur admise'),
  'announcement/*/mail': personal('Courriel du bulletin'),
  'announcement/*/way/*/due': shared('Pour quand'),
  'announcement/*/way/*/who': person('Qui s’en charge'),
  'announcement/*/way/*/done': shared('Fait'),
};
