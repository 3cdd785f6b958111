/**
 * The sum of the états des lieux of several communes, worked out from their dossiers and from what who reads decided.
 * @module
 */

import { fold } from '../../../browser/text/fold.mjs';
import { doublesOf } from './doubles.mjs';
import { absentOf } from './groups.mjs';
import { heardIn } from './needs.mjs';
import { onceOnly } from './once.mjs';
import { addedFigures } from './public-figures.mjs';
import { communesOf } from './said.mjs';
import { totalsOf } from './totals.mjs';

/**
 * @typedef {import('./said.mjs').Read} Read
 *
 * @typedef {object} Decisions kept with the page alone
 * @property {Map<string, number>} once how many of a pair are the same persons, by the id of the pair
 * @property {Map<string, string>} themes of a need, by its id
 *
 * @typedef {object} Sum
 * @property {import('./said.mjs').Commune[]} communes
 * @property {import('./doubles.mjs').Pair[]} pairs
 * @property {number} light how many mere likenesses are left out of them
 * @property {boolean} isCut whether there were too many rows to compare all of them
 * @property {Map<string, number>} decided
 * @property {number} doubtful how many more persons would go, if all those who may be the same were
 * @property {import('./totals.mjs').Totals} totals
 * @property {import('./needs.mjs').Heard[]} heard
 * @property {import('./public-figures.mjs').Added[]} figures
 * @property {ReturnType<typeof absentOf>} absent the communes of the same intercommunalités, of which nothing was read
 */

/**
 * @param {Read[]} reads one a commune
 * @param {Decisions} decisions
 * @param {import('./groups.mjs').Groups} [groups] their intercommunalités, once they are known
 * @returns {Sum}
 */
export function sumOf(reads, { once, themes }, groups = new Map()) {
  const communes = communesOf(reads).map((commune) => {
    const name = groups.get(commune.code)?.group?.name;
    return name ? { ...commune, around: new Set([...commune.around, fold(name)]) } : commune;
  });
  const { pairs, light, isCut } = doublesOf(communes);
  const gone = onceOnly(pairs, once);
  const count = (/** @type {typeof gone} */ those) => [...those.values()].reduce((sum, row) => sum + row.count, 0);
  const most = onceOnly(
    pairs,
    new Map(pairs.map((pair) => [pair.id, once.has(pair.id) ? (once.get(pair.id) ?? 0) : pair.most])),
  );
  return {
    communes,
    pairs,
    light,
    isCut,
    decided: once,
    doubtful: count(most) - count(gone),
    totals: totalsOf(communes, gone),
    heard: heardIn(communes, themes),
    figures: addedFigures(communes),
    absent: absentOf(
      communes.map(({ code }) => code),
      groups,
    ),
  };
}
