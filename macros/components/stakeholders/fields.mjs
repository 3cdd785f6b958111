/**
 * What a cooperation planner keeps in the dossier, besides its boxes.
 * @module
 */

import { note, person, shared } from '../../browser/store/fields.mjs';

/** @satisfies {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'stakeholders/*/phase': shared('Où en est le projet', { before: 'Avant le projet', launched: 'Projet lancé' }),
  'stakeholders/*/answer/*': shared('Réponse à un doute'),
  'stakeholders/*/*/heard/row/*/text': shared('Doute entendu'),
  'stakeholders/*/*/heard/row/*/answer': shared('Réponse'),
  // Of a point to secure or a practice; else those of its audience, below.
  'stakeholders/*/who/*': person('Qui s’en charge'),
  'stakeholders/*/due/*': shared('Pour quand'),
  'stakeholders/*/*/who': person('Qui s’en charge'),
  'stakeholders/*/*/due': shared('Pour quand'),
  'stakeholders/*/*/note': note('Note'),
};
