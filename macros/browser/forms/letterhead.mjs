/**
 * What a paper opens with: whose it is, and the day's date. It is the commune's or the team's, never the site's.
 * @module
 */

import { dayOf, longDay } from '../calendar/days.mjs';
import { get } from '../store/dossier.mjs';

/** @typedef {{owner: string, day: string}} Letterhead `owner` is empty where no name is known */

/**
 * @param {import('../store/store.mjs').DossierStore} store
 * @param {'commune' | 'msp'} [owner] the team's name where it is hers and is known, or else the commune's
 * @returns {Letterhead}
 */
export function letterhead({ dossier, surroundings }, owner = 'commune') {
  const text = (/** @type {string} */ key) => String(get(dossier, key) ?? '').trim();
  const day = longDay(dayOf(surroundings.clock())).replace(/^\S+ /, '');
  const commune = text('commune/name') && communeOf(text('commune/name'));
  return { owner: (owner === 'msp' && text('msp/name')) || commune, day };
}

/**
 * Return « Commune d’Ambert », « Commune du Puy-en-Velay », « Commune des Herbiers ».
 *
 * @param {string} name
 */
export function communeOf(name) {
  const article = /^(le|les) (.+)$/i.exec(name);
  if (article) return `Commune ${article[1]?.toLowerCase() === 'le' ? 'du' : 'des'} ${article[2]}`;
  return `Commune ${/^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(name) ? 'd’' : 'de '}${name}`;
}
