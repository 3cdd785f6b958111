/**
 * What is said where two devices do not tell the same day: their writes would be put in a wrong order. Nothing is lost,
 * since what differs is shown before it comes in, but one of the clocks is to be put right.
 * @module
 */

import { latest } from './dossier.mjs';
import { FIRST_DAY, latestOf } from './who.mjs';

/**
 * @typedef {import('./grammar.mjs').Dossier} Dossier
 *
 * What is known, times in ms: `now` of this device; `mine`, its dossier; `theirs`, that of a file, which its device
 * says that it saved at `savedAt`; `modifiedAt` says when the file was last written, on the clock of this device or of
 * a shared drive. Of a file that is kept open (`isLive`) that is when it was saved; any other may have been copied
 * since.
 *
 * @typedef {{now: number, mine?: Dossier, theirs?: Dossier, savedAt?: number, modifiedAt?: number, isLive?: boolean}}
 *   Known
 */

const DAY = 86_400_000;
const CHECK = 'Vérifiez la date des deux appareils dans leurs réglages.';
const ORDER = 'Rien n’est perdu\u00a0: relisez ce qui change avant de fusionner.';

/**
 * Return what to say of the clocks, or an empty text where they agree within a day.
 *
 * @param {Known} known
 */
export function clockWarning({ now, mine, theirs, savedAt, modifiedAt, isLive = false }) {
  if (now < FIRST_DAY)
    return `Cet appareil n’est pas à l’heure\u00a0: il se croit avant 2026. Réglez sa date. ${ORDER}`;
  const [seen, written] = [mine ? latest(mine) : 0, theirs ? latest(theirs) : 0];
  const name = theirs ? nameOf(theirs) : '';
  if (apart(seen, now)) {
    return (
      `Votre dossier contient des réponses datées de ${days(seen - now)} après aujourd’hui. ` +
      `Cet appareil retarde, ou celui qui les a écrites avance. ${CHECK}`
    );
  }
  const told = Math.max(written, savedAt ?? 0);
  if (apart(told, now)) return `${name} avance de ${days(told - now)} sur celui-ci. ${CHECK} ${ORDER}`;
  if (savedAt === undefined) return '';
  if (apart(written, savedAt)) {
    const late = `${name} retarde de ${days(written - savedAt)}`;
    return `${late}\u00a0: il tient des réponses écrites après. ${CHECK} ${ORDER}`;
  }
  if (modifiedAt === undefined) return '';
  if (apart(savedAt, modifiedAt)) return `${name} avance de ${days(savedAt - modifiedAt)}. ${CHECK} ${ORDER}`;
  if (isLive && apart(modifiedAt, savedAt))
    return `${name} retarde de ${days(modifiedAt - savedAt)}. ${CHECK} ${ORDER}`;
  return '';
}

/**
 * @param {number} later
 * @param {number} earlier
 */
function apart(later, earlier) {
  return later - earlier >= DAY;
}

/**
 * Return the device that wrote last, as a sentence begins.
 *
 * @param {Dossier} dossier
 */
function nameOf({ entries }) {
  const device = latestOf([...entries.values()])?.d;
  return device ? `L’appareil «\u00a0${device}\u00a0»` : 'L’appareil qui a enregistré ce fichier';
}

/** @param {number} length in ms */
function days(length) {
  const count = Math.floor(length / DAY);
  if (count >= 365) return 'plus d’un an';
  return count === 1 ? '1\u00a0jour' : `${count}\u00a0jours`;
}
