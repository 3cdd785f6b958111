/**
 * What a meeting keeps in the dossier.
 * @module
 */

import { person, personal, shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'agenda/*/prepare/*': shared('Qui prépare la réunion'),
  'agenda/*/date': shared('Jour'),
  'agenda/*/start': shared('Heure'),
  'agenda/*/place': shared('Lieu'),
  'agenda/*/announced': shared('Durée annoncée', undefined, 'minutes'),
  'agenda/*/sequence/*/minutes': shared('Durée choisie', undefined, 'minutes'),
  'agenda/*/sequence/*/notes': personal('Notes'),
  'agenda/*/invitation/name': person('Qui signe'),
  'agenda/*/invitation/contact': personal('Comment répondre'),
  'agenda/*/decisions/row/*/title': shared('Piste ou suite'),
  'agenda/*/decisions/row/*/who': person('Qui s’en charge'),
  'agenda/*/decisions/row/*/due': shared('Pour quand'),
  'agenda/*/run/current': shared('Minuteur, étape en cours', { fin: 'la réunion est terminée' }, 'name'),
  'agenda/*/run/since': shared('Minuteur, heure du départ', undefined, 'moment'),
  'agenda/*/run/part/*/spent': shared('Minuteur, temps passé', undefined, 'length'),
  'agenda/*/run/part/*/extra': shared('Minuteur, temps ajouté', undefined, 'minutes'),
};
