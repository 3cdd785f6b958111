/**
 * The files and the links of groups, read one by one: what one of them refuses stops none of the others.
 * @module
 */

import { readFile } from '../../browser/store/read-file.mjs';
import { DossierError } from '../../browser/store/messages.mjs';
import { readShare } from '../../browser/store/share.mjs';
import { linkName } from './gather-words.mjs';

/**
 * @typedef {import('./gather-read.mjs').Source} Source
 * @typedef {{name: string, why: string}} Refusal
 * @typedef {{sources: Source[], refusals: Refusal[]}} Reading
 */

export const MOST_SOURCES = 30;
const CROWD = `Pas lu\u00a0: ${MOST_SOURCES} fichiers ou liens au plus à la fois. Ajoutez d’abord les autres.`;
const FOREIGN = 'Ce n’est pas un fichier de Boussole MSP. Demandez au groupe le fichier que le tableau lui télécharge.';
const NO_LINK = 'Aucun lien de partage dans cette ligne. Collez le lien entier, jusqu’au dernier signe.';

/**
 * @param {(Pick<File, 'name' | 'size' | 'text'>)[]} files
 * @param {string} prefix of the workshop
 * @param {number} room how many sources may still come
 * @returns {Promise<Reading>}
 */
export async function readFiles(files, prefix, room) {
  return readEach(
    files.map((file) => ({ name: file.name, read: async () => (await readFile(file)).dossier })),
    prefix,
    room,
  );
}

/**
 * @param {string} text one link after another, as a message or a note holds them
 * @param {string} prefix of the workshop
 * @param {number} room how many sources may still come
 * @param {number} first the number of the first link
 * @returns {Promise<Reading>}
 */
export async function readLinks(text, prefix, room, first) {
  const links = linksIn(text);
  return readEach(
    (links.length ? links : [text]).map((link, index) => ({
      name: linkName(first + index),
      read: async () => {
        const dossier = await readShare(link);
        if (!dossier) throw new DossierError('share-damaged', NO_LINK);
        return dossier;
      },
    })),
    prefix,
    room,
  );
}

/**
 * Return the ends of the addresses that a text holds: one a line, or in the lines that a mail program made of them.
 * Words around them say nothing.
 *
 * @param {string} text
 */
function linksIn(text) {
  const lines = text.split(/\n/).filter((line) => line.trim());
  const isLink = (/** @type {string} */ part) => /partage/i.test(part);
  const parts = lines.every(isLink) ? lines : text.split(/(?=\b(?:https?|file):)/i);
  return parts
    .filter((part) => isLink(part) || /^(?:https?|file):/i.test(part))
    .map((part) => /(?:#|%23|partage).*/is.exec(part)?.[0] ?? part);
}

/**
 * @param {{name: string, read: () => Promise<import('../../browser/store/dossier.mjs').Dossier>}[]} given
 * @param {string} prefix
 * @param {number} room
 */
async function readEach(given, prefix, room) {
  /** @type {Reading} */
  const reading = { sources: [], refusals: [] };
  for (const { name, read } of given) {
    try {
      if (reading.sources.length >= room) throw new DossierError('too-big', CROWD);
      const { id, entries } = await read();
      // The rest of a whole dossier is none of this board.
      const own = [...entries].filter(([key]) => key.startsWith(`${prefix}/`));
      reading.sources.push({ name, dossier: { id, entries: new Map(own) } });
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      reading.refusals.push({ name, why: error.code === 'foreign' ? FOREIGN : error.message });
    }
  }
  return reading;
}
