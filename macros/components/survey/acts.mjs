/**
 * What a questionnaire does once it is asked for: its dates go to the roadmap, a remark is looked through.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { PERSONAL_WORDS, personalIn } from '../../browser/text/personal.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';

/** The acts that have a date here. */
const ACTS = [
  ['from', 'Distribuer le questionnaire aux habitants'],
  ['deadline', 'Compter les réponses au questionnaire'],
  ['told', 'Rendre le résultat aux habitants'],
];

/**
 * Add the three acts to the roadmap, each with its date.
 *
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @param {string} prefix such as `survey/habitants`
 * @returns {string} why nothing was; what is done is told with its way back
 */
export function pourDates(store, prefix) {
  const actions = ACTS.map(([field = '', title = '']) => ({
    origin: `${prefix}/${field}`,
    title,
    due: String(get(store.dossier, `${prefix}/${field}`) ?? ''),
  }));
  const { random, clock } = store.surroundings;
  const words = pouringWords(store.dossier, pourActions(store.dossier, actions, clock(), random), actions);
  const isDone = store.update((dossier, now) => pourActions(dossier, actions, now, random), { words });
  if (!words) return 'La feuille de route a déjà ces trois actions.';
  return isDone ? '' : store.state.message;
}

/**
 * Say what tells who somebody is in a remark.
 *
 * @param {string} text
 * @returns {string} empty if nothing does
 */
export function remarkFault(text) {
  const kind = personalIn(text);
  return kind ? `On y lit ${PERSONAL_WORDS[kind]}\u00a0: retirez-le.` : '';
}
