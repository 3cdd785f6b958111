/**
 * The message that goes with the file of a dossier.
 * @module
 */

import { communeOf } from './opening.mjs';
import { ofCommune } from '../../browser/store/commune.mjs';

/** What a version to share says of itself. */
export const HELD = 'C’est une version à partager\u00a0: les noms, les contacts et les notes n’y sont pas.';

/**
 * @param {object} facts
 * @param {import('../../browser/store/dossier.mjs').Dossier} facts.dossier
 * @param {string} facts.day in words
 * @param {string} facts.owner who it comes from, or nothing
 * @param {string} facts.name of the file
 * @param {string} facts.address of the site
 * @param {string} [facts.held] what the file says of itself, where it holds a part of the dossier
 * @param {string[]} [facts.demands] what the commune asks of who receives it
 */
export function messageOf({ dossier, day, owner, name, address, held, demands = [] }) {
  const commune = communeOf(dossier);
  const title = `Dossier Boussole MSP${commune && ` ${ofCommune(commune)}`}`;
  const paragraphs = [
    'Bonjour,',
    `Voici le ${title.replace('D', 'd')}, du ${day}\u00a0: le fichier «\u00a0${name}\u00a0», joint à ce message. ` +
      'Il contient ce que nous avons écrit pour préparer la maison de santé.',
    `Pour l’ouvrir, allez sur ${address}, choisissez «\u00a0Mon dossier\u00a0», puis ` +
      '«\u00a0Ouvrir un fichier\u00a0», puis ce fichier. ' +
      'Il s’ouvre sur votre appareil\u00a0: rien ne part sur Internet.',
    demands.length ? `Ce que nous vous demandons\u00a0:\n${demands.map((demand) => `- ${demand}`).join('\n')}` : '',
    held ?? 'Il contient des noms, des contacts et des notes\u00a0: gardez-le pour vous.',
    owner,
  ];
  return { subject: title, body: paragraphs.filter(Boolean).join('\n\n') };
}
