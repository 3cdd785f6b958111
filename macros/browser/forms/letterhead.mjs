/**
 * What a paper opens with: whose it is, and the day's date. It is the commune's or the team's, never the site's.
 * @module
 */

import { dayOf, longDay } from '../calendar/days.mjs';
import { get } from '../store/dossier.mjs';

/** @typedef {{owner: string, day: string}} Letterhead `owner` is empty where no name is known */

/**
 * @param {import('../store/store.mjs').DossierStore} store
 * @param {string} [owner] `msp`: the team's name where it is known, or else the commune's
 * @returns {Letterhead}
 */
export function letterhead({ dossier, surroundings }, owner) {
  const text = (/** @type {string} */ key) => String(get(dossier, key) ?? '').trim();
  const day = longDay(dayOf(surroundings.clock())).replace(/^\S+ /, '');
  return { owner: (owner === 'msp' && text('msp/name')) || communeOf(text('commune/name')), day };
}

/** Already written whole: « Mairie de Thiers ». A name of one of these words is not followed by a space. */
const WHOLE = /^(?:commune|mairie|ville) (?:de |du |des |d’)/i;
/** A vowel, a y, or an h that is mostly mute: « Hyères », « Hérouville », but « Honfleur », « Haguenau », « Hem ». */
const ELIDED = /^(?:[aeiouyàâäéèêëîïôöùûüœæ]|h(?!em\b)[eéèêëy])/i;

/**
 * Return « Commune d’Ambert », « Commune du Puy-en-Velay », « Commune des Herbiers »; nothing for no name.
 *
 * @param {string} typed
 */
export function communeOf(typed) {
  const name = typed.trim().replace(/\s+/g, ' ').replaceAll("'", '’');
  if (WHOLE.test(name)) return name.charAt(0).toUpperCase() + name.slice(1);
  const [, article, rest] = /^(le|les) (.+)$/i.exec(name) ?? [];
  if (article) return `Commune ${article.toLowerCase() === 'le' ? 'du' : 'des'} ${rest}`;
  return name && `Commune ${ELIDED.test(name) ? 'd’' : 'de '}${name}`;
}
