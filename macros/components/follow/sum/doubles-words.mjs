/**
 * What is said of those who count once, of those who may be counted twice, and of a commune that stands twice.
 * @module
 */

import { fold } from '../../../browser/text/fold.mjs';
import { listed, persons } from './words.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./totals.mjs').Totals} Totals
 */

/**
 * Say how many persons count once although two communes note them.
 *
 * @param {Totals} totals
 * @returns {string} empty without any
 */
export function onceWords({ all }) {
  const once = all.said.reduce((sum, saying) => sum + saying.once, 0);
  return once ? `Notés par deux communes et comptés une seule fois\u00a0: ${persons(once)}.` : '';
}

/**
 * Say how many more may be counted twice.
 *
 * @param {number} doubtful
 * @returns {string} empty without any
 */
export function doubtWords(doubtful) {
  return doubtful
    ? `Peut-être comptés deux fois, à vérifier entre communes voisines\u00a0: jusqu’à ${persons(doubtful)}.`
    : '';
}

/**
 * Say which communes may stand twice in the list: the same name, where a code does not tell them apart.
 *
 * @param {Commune[]} communes
 * @returns {string} empty without any
 */
export function sameNames(communes) {
  const again = communes.filter(({ at, name, code }) =>
    communes.some((other) => other.at < at && fold(other.name) === fold(name) && !(code && other.code)),
  );
  const names = listed([...new Set(again.map(({ name }) => name))]);
  return names && `${names}\u00a0: deux dossiers portent ce nom. Si c’est la même commune, décochez-en un plus haut.`;
}
