/**
 * What is said while a camera reads a dossier, and once it has.
 * @module
 */

import { ofCommune } from '../../browser/store/commune.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';

const NOTHING_YET = 'Cadrez le carré de l’autre écran, en entier, à une largeur de main.';
const BETTER =
  'Rien de nouveau depuis quelques secondes. Approchez un peu, tenez l’appareil droit, évitez les reflets et ' +
  'augmentez la luminosité de l’autre écran. Si cela ne suffit pas, choisissez là-bas les grands carrés.';
const FOREIGN =
  'Ce code n’est pas celui d’un dossier. ' +
  'Sur l’autre appareil, appuyez sur «\u00a0La page est ouverte là-bas\u00a0: montrer le dossier\u00a0».';
const NEWER = 'L’autre appareil a une version plus récente du site. Rechargez cette page, puis recommencez.';
const OTHER = 'L’autre appareil montre maintenant un autre dossier\u00a0: la lecture recommence.';

export const LOST =
  'La caméra s’est arrêtée\u00a0: débranchée, ou prise par une autre application. ' +
  'Ce qui est lu reste\u00a0: rouvrez-la pour finir.';

/**
 * Say what to do, where there is something to do.
 *
 * @param {import('../../browser/files/frames.mjs').Told | undefined} told of the code that an image holds
 * @param {boolean} isSlow nothing new came for some seconds
 * @returns {string} empty if the reading goes on
 */
export function adviceOf(told, isSlow) {
  if (told === 'newer') return NEWER;
  if (told === 'foreign') return FOREIGN;
  if (told === 'other') return OTHER;
  return isSlow ? BETTER : '';
}

/**
 * Say how far the reading is, by tenths: read aloud, each hundredth would be too much.
 *
 * @param {number} progress from 0 to 1
 */
export function progressWords(progress) {
  const tenths = Math.floor(progress * 10);
  return tenths || progress ? `Lecture en cours\u00a0: ${tenths * 10}\u00a0% environ. Gardez le cadrage.` : NOTHING_YET;
}

/**
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @param {boolean} isPartial
 */
export function arrivedWords(dossier, isPartial) {
  const commune = String(get(dossier, 'commune/name') ?? '').trim();
  const number = visible(dossier).size;
  const what = isPartial ? 'La version à partager' : 'Le dossier';
  const of = commune && ` ${ofCommune(commune)}`;
  const held = `${number}\u00a0réponse${number > 1 ? 's' : ''}`;
  return `${what}${of} est là\u00a0: ${held}. Rien n’a encore changé dans le vôtre.`;
}
