/**
 * What a roadmap keeps in the dossier.
 * @module
 */

import { mark, note, person, shared } from '../../browser/store/fields.mjs';
import { STATUS_WORDS } from './plan.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'checklist/*/start': shared('Jour 0'),
  'checklist/*/start-kind': shared('Ce qu’est le jour 0', {
    election: 'Élection',
    installation: 'Installation du conseil',
    today: 'Aujourd’hui',
    other: 'Une autre date',
    none: 'Sans date',
  }),
  'checklist/*/point/*': shared('Point à relever'),
  'checklist/*/step/*/status': shared('État', STATUS_WORDS),
  'checklist/*/step/*/blocked': shared('Ce qui bloque'),
  'checklist/*/step/*/done-on': shared('Terminée le'),
  'checklist/*/step/*/who': person('Qui s’en charge'),
  'checklist/*/step/*/partner': person('Partenaire'),
  'checklist/*/step/*/note': note('Note'),
  'checklist/*/own/row/*/title': shared('Action'),
  'checklist/*/own/row/*/status': shared('État', STATUS_WORDS),
  'checklist/*/own/row/*/blocked': shared('Ce qui bloque'),
  'checklist/*/own/row/*/done-on': shared('Terminée le'),
  'checklist/*/own/row/*/who': person('Qui s’en charge'),
  'checklist/*/own/row/*/partner': person('Partenaire'),
  'checklist/*/own/row/*/due': shared('Pour quand'),
  'checklist/*/own/row/*/note': note('Note'),
  'checklist/*/own/row/*/origin': shared('Origine', undefined, 'place'),
  'checklist/*/own/row/*/poured': mark(note('Repères de ce qui a été ajouté à la feuille de route')),
};
