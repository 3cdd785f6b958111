/**
 * What the lists of actions keep in the dossier.
 * @module
 */

import { mark, note, person, shared } from '../../browser/store/fields.mjs';
import { STATUS_WORDS } from '../checklist/plan.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'actions/*/row/*/title': shared('Action'),
  'actions/*/row/*/state': shared('État', STATUS_WORDS),
  'actions/*/row/*/who': person('Qui s’en charge'),
  'actions/*/row/*/due': shared('Pour quand'),
  'actions/*/row/*/note': note('Note'),
  'actions/*/row/*/origin': shared('Origine', undefined, 'place'),
  'actions/*/row/*/poured': mark(note('Repères de ce qui a été ajouté à la liste')),
};
