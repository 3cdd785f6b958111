/**
 * What the point for the municipal council keeps in the dossier: the rest of it is drawn from the other tools.
 * @module
 */

import { shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'council/*/from': shared('Début de la période'),
  'council/*/to': shared('Fin de la période'),
  'council/*/asked': shared('Ce que la commune demande au conseil'),
  'council/*/other': shared('Autre point à dire'),
  'council/*/names': shared('Afficher les noms'),
};
