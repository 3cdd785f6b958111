/**
 * What the dossier knows by itself: each fact in words, drawn from the tool that holds it, for papers that would
 * otherwise ask for it again.
 * @module
 */

import { territoryWords } from '../diagnosis/territory-words.mjs';
import { said } from './fact-words.mjs';
import { commitments, done, next, partners, place, steps } from './progress-facts.mjs';
import { contacts, decisions, demands, federation, group, meeting, visits } from './team-facts.mjs';
import { departures, dynamics, needs, population, professionals, services, unknown } from './territory-facts.mjs';

/**
 * @typedef {import('./fact-words.mjs').Dossier} Dossier
 * @typedef {import('./fact-words.mjs').Given} Given
 *
 * @typedef {object} Fact
 * @property {string} id
 * @property {string} label
 * @property {string[]} lines without any, it is not known
 * @property {boolean} personal whether it is about persons: for papers of the commune, never in a version to share
 */

/**
 * In the order in which they are told.
 *
 * @type {[id: string, label: string, read: import('./fact-words.mjs').Read, personal?: boolean][]}
 */
const FACTS = [
  ['commune', 'Commune', (dossier) => [said(dossier, 'commune/name')]],
  ['population', 'Habitants', population],
  ['federation', 'Fédération régionale', federation],
  ['referent', 'Référent santé', (dossier) => [said(dossier, 'referent/name')], true],
  ['msp', 'Maison de santé', (dossier) => [said(dossier, 'msp/name')]],
  ['professionnels', 'Professionnels de santé', professionals],
  ['departs', 'Départs à prévoir', departures],
  ['services', 'Services existants', services],
  ['besoins', 'Besoins exprimés', needs],
  ['dynamiques', 'Coopérations et projets en cours', dynamics],
  ['territoire', 'Territoire', territoryWords],
  ['inconnu', 'Questions ouvertes', unknown],
  ['groupe', 'Professionnels mobilisés', group, true],
  ['rencontre', 'Première réunion', meeting],
  ['pistes', 'Pistes et suites de la réunion', decisions],
  ['surfaces', 'Surfaces demandées', (dossier, given) => demands(dossier, given, 'area'), true],
  ['loyers', 'Loyers supportables', (dossier, given) => demands(dossier, given, 'rent'), true],
  ['lieu', 'Lieu de rencontre', place],
  ['etapes', 'Premières étapes', steps],
  ['engagements', 'Engagements', commitments],
  ['partenaires', 'Partenaires', partners],
  ['contacts', 'Contacts connus', contacts, true],
  ['visites', 'Équipes visitées', visits],
  ['faites', 'Actions terminées', done],
  ['prochaines', 'Prochaines échéances', next],
];

/**
 * Return every fact, by its id and in the order of the papers: one that is not known has no lines.
 *
 * @param {Dossier} dossier
 * @param {Given} given
 * @returns {Map<string, Fact>}
 */
export function facts(dossier, given) {
  return new Map(
    FACTS.map(([id, label, read, personal = false]) => {
      return [id, { id, label, lines: read(dossier, given).filter(Boolean), personal }];
    }),
  );
}
