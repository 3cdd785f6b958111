/**
 * What the persons of the dossier hold: all of it is about somebody.
 * @module
 */

import { personal } from '../../browser/store/fields.mjs';
import { ANSWERS } from '../../browser/store/people.mjs';

/** @param {string} label @returns {import('../../browser/store/fields.mjs').Field} */
const answer = (label) => ({ ...personal(label), values: ANSWERS });

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'people/carnet/row/*/name': personal('Nom'),
  'people/carnet/row/*/role': personal('Profession ou fonction'),
  'people/carnet/row/*/organisation': personal('Organisation'),
  'people/carnet/row/*/family': personal('Famille'),
  'people/carnet/row/*/phone': personal('Téléphone'),
  'people/carnet/row/*/email': personal('Courriel'),
  'people/carnet/distinct/*/*': personal('Deux personnes qui se ressemblent'),
  'people/carnet/row/*/premiere-reunion-invited': personal('Première réunion\u00a0: à inviter'),
  'people/carnet/row/*/premiere-reunion-sent': personal('Première réunion\u00a0: invitation envoyée'),
  'people/carnet/row/*/premiere-reunion-answer': answer('Première réunion\u00a0: réponse'),
  'people/carnet/row/*/premiere-reunion-came': personal('Première réunion\u00a0: présence'),
  'people/carnet/row/*/invitations-invited': personal('Réunion d’information\u00a0: à inviter'),
  'people/carnet/row/*/invitations-sent': personal('Réunion d’information\u00a0: invitation envoyée'),
  'people/carnet/row/*/invitations-answer': answer('Réunion d’information\u00a0: réponse'),
  'people/carnet/row/*/invitations-came': personal('Réunion d’information\u00a0: présence'),
};
