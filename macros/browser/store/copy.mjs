/**
 * A dossier as a file that explains itself: whoever opens it in a browser or a word processor reads in French what it
 * is and where it opens, then come the data.
 * @module
 */

import { dayOf, longDay } from '../calendar/days.mjs';
import { ofCommune } from './commune.mjs';
import { get } from './dossier.mjs';
import { MARKERS, TITLE, serialize } from './file.mjs';

/** The type of the file. Chromium shares neither JSON nor what it does not know, and everybody can open this. */
export const COPY_TYPE = 'text/plain;charset=utf-8';

const WHOLE =
  'Ce fichier contient ce qui a été écrit dans les outils du site, avec les noms, les contacts et les notes\u00a0: ' +
  'remettez-le seulement à une personne de confiance.';

/**
 * @param {import('./dossier.mjs').Dossier} dossier
 * @param {{app: string, now: number}} origin the site's version, and the time
 * @param {string} address of the site
 * @param {string} [holds] what a file says of itself that holds a part of the dossier
 */
export function copyText(dossier, origin, address, holds) {
  const commune = String(get(dossier, 'commune/name') ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const day = longDay(dayOf(origin.now)).replace(/^\S+ /, '');
  const lines = [
    `${TITLE}${commune && ` ${ofCommune(commune)}`}, enregistré le ${day}`,
    holds ?? WHOLE,
    `Pour l’ouvrir\u00a0: allez sur ${address}, choisissez «\u00a0Mon dossier\u00a0», puis ` +
      '«\u00a0Ouvrir un fichier\u00a0», puis ce fichier. ' +
      'Il s’ouvre sur votre appareil\u00a0: rien ne part sur Internet.',
    'Ne changez rien à ce qui suit\u00a0: le site ne pourrait plus le lire.',
    MARKERS[holds === undefined ? 'whole' : 'partial'],
  ];
  // Without this mark, programs take the accents for those of another alphabet.
  return `\ufeff${lines.join('\n\n')}\n${serialize(dossier, origin)}`;
}
