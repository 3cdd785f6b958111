/**
 * What a questionnaire keeps in the dossier, besides its counts: which files of answers were taken. None of it says
 * what anybody answered.
 * @module
 */

import { mark, note, shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'survey/*/from': shared('Distribué à partir du'),
  'survey/*/deadline': shared('À rendre avant le'),
  'survey/*/told': shared('Résultat rendu aux habitants le'),
  'survey/*/where': shared('Où le déposer une fois rempli'),
  'survey/*/places': shared('Où il est distribué'),
  'survey/*/given': shared('Combien d’exemplaires distribués'),
  'survey/*/total': shared('Questionnaires rendus'),
  'survey/*/q/*/*': note('Nombre de réponses'),
  'survey/*/remarks/row/*/text': note('Remarque'),
  'survey/*/imports/row/*/file': note('Fichier repris'),
  'survey/*/imports/row/*/count': note('Réponses reprises'),
  'survey/*/imports/row/*/mark': mark(note('Repère du fichier repris')),
  'survey/*/imports/row/*/day': note('Repris le'),
};
