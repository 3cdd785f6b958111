/**
 * The teams of a file put among the visits of the grid, « Grille de visite ».
 * @module
 */

import { addRow, rows } from '../../browser/store/rows.mjs';
import { fold } from '../../browser/text/fold.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./teams.mjs').Team} Team
 */

/** Where the visits are kept. */
export const VISITS = 'worksheet/grille-de-visite/sheets';

/**
 * Tell whether a team is among the visits, however the visitor has named it since.
 *
 * @param {Dossier} dossier
 * @param {Team} team
 */
export function isVisited(dossier, { id, name, commune }) {
  return rows(dossier, VISITS).some(({ values }) => {
    if (id && values.finess === id) return true;
    const [visited, place] = [values.equipe, values.commune].map((value) => fold(String(value ?? '')));
    return visited === fold(name) && place === fold(commune);
  });
}

/**
 * Return the dossier with a team among the visits; the same one where it is there already.
 *
 * @param {Dossier} dossier
 * @param {Team} team
 * @param {number} now
 * @param {() => number} random
 * @returns {Dossier}
 */
export function withVisit(dossier, team, now, random) {
  if (isVisited(dossier, team)) return dossier;
  const { id, name, address, commune, phone } = team;
  const values = { equipe: name, commune, adresse: address, telephone: phone, finess: id };
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  return addRow(dossier, VISITS, filled, now, random).dossier;
}
