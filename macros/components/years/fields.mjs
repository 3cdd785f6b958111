/**
 * What is kept in the dossier after day 100: the milestones, and the review of each year.
 * @module
 */

import { note, person, personal, shared } from '../../browser/store/fields.mjs';
import { asMasculine } from '../../browser/text/timeline.mjs';
import { STATUS_WORDS } from '../checklist/plan.mjs';

/** « Un jalon terminé ». */
const WORDS = Object.fromEntries(Object.entries(STATUS_WORDS).map(([status, words]) => [status, asMasculine(words)]));

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'years/*/*/row/*/title': shared('Jalon'),
  'years/*/*/row/*/due': shared('Pour quand'),
  'years/*/*/row/*/who': person('Qui s’en charge'),
  'years/*/*/row/*/status': shared('État', WORDS),
  'years/*/*/row/*/blocked': shared('Ce qui bloque'),
  'years/*/year': note('Année du bilan'),
  'years/*/*/done': shared('Ce qui est fait'),
  'years/*/*/blocked': shared('Ce qui bloque'),
  'years/*/*/left': personal('Qui a quitté l’équipe'),
  'years/*/*/joined': personal('Qui a rejoint l’équipe'),
  'years/*/*/needs': shared('Les besoins qui ont changé'),
  'years/*/*/next': shared('Les jalons de l’année suivante'),
};
