/**
 * The figures that are still to be asked, as actions of the roadmap: one each, whatever was typed before.
 * @module
 */

/** By the id of a figure. @type {Record<string, string>} */
const ASK = {
  surface: 'Demander la surface à louer, parties communes comprises',
  cout: 'Demander le coût du projet',
  aides: 'Faire confirmer les aides par écrit',
  emprunt: 'Demander le montant de l’emprunt à une banque',
  taux: 'Demander le taux de l’emprunt à une banque',
  duree: 'Demander la durée de l’emprunt à une banque',
  charges: 'Demander les charges d’une année',
  vacance: 'Estimer la part des loyers qui ne rentrera pas',
};
const TEAM = 'Demander aux personnes rencontrées le loyer qu’elles peuvent payer';
const DOUBTS = 'Faire préciser les surfaces et les loyers des fiches contact';
const CHECK = 'Faire vérifier le calcul du loyer par le comptable';

/**
 * Return what is still to be done, in the order of the page.
 *
 * @param {string} prefix the start of the tool's keys
 * @param {import('./figures.mjs').Figures} figures
 * @param {import('./balance.mjs').Balance} balance
 * @param {import('./team.mjs').Team} team
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function toAsk(prefix, figures, balance, team) {
  const isKnown = (/** @type {string} */ id) => figures[/** @type {'cout'} */ (id)] !== undefined;
  // A loan that is nothing needs neither rate nor years; one that aid tells is not asked for.
  const needless = new Set(balance.loan === 0n ? ['emprunt', 'taux', 'duree'] : balance.isLoanFound ? ['emprunt'] : []);
  const actions = [
    ...(!team.rents.length || team.silent ? [['equipe', TEAM]] : []),
    ...(team.doubts.length ? [['fiches', DOUBTS]] : []),
    ...Object.entries(ASK).filter(([id]) => !isKnown(id) && !needless.has(id)),
    ...(balance.month === null ? [] : [['comptable', CHECK]]),
  ];
  return actions.map(([id, title = '']) => ({ origin: `${prefix}/demander/${id}`, title }));
}
