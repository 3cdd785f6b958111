/**
 * What the état des lieux does not know yet, as actions of the roadmap.
 * @module
 */

import { visible } from '../../browser/store/dossier.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';
import { DIAGNOSIS } from './answers.mjs';
import { openQuestions } from './missing.mjs';

const NOTHING = 'Répondez d’abord à une question de l’état des lieux.';
const NO_QUESTION = 'Chaque question a sa réponse\u00a0: rien n’est à ajouter.';

/**
 * Return an action for each question that is open.
 *
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function questionsToPour(dossier) {
  return openQuestions(dossier).map(([label, , id]) => ({
    origin: `${DIAGNOSIS}/${id}/demander`,
    title: `Compléter l’état des lieux\u00a0: ${label}`,
  }));
}

/**
 * Add the open questions to the roadmap.
 *
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @returns {string} what was done, or why nothing was
 */
export function pourQuestions(store) {
  const before = store.dossier;
  if (!visible(before, DIAGNOSIS).size) return NOTHING;
  const actions = questionsToPour(before);
  if (!actions.length) return NO_QUESTION;
  const words = () => pouringWords(before, store.dossier, actions);
  store.update((dossier, now) => pourActions(dossier, actions, now, store.surroundings.random), { words });
  return words() || 'Tout est déjà dans la feuille de route.';
}
