/**
 * Many files of dossiers read one after the other, in slices: the page answers meanwhile. No page, no clock of its own.
 * @module
 */

import { readFile } from '../../browser/store/read-file.mjs';
import { DossierError } from '../../browser/store/messages.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {object} Read what was read of one file
 * @property {string} name of the file, with its folder where one was given
 * @property {number} size in bytes
 * @property {Dossier} dossier
 * @property {number} savedAt when the file was made
 * @property {boolean} isPartial whether the commune left something out: what is not there is not known
 * @property {Given} file
 * @property {string} [warning] what the reader must know of this file
 *
 * @typedef {{name: string, words: string}} Refused
 * @typedef {Pick<File, 'name' | 'size' | 'type' | 'text'>} Given
 *
 * @typedef {object} Around what the page gives
 * @property {() => number} clock
 * @property {() => Promise<void>} pause lets the page answer
 * @property {(done: number, total: number) => void} tell
 */

/** How long the page may wait, in ms. */
const SLICE = 40;
const DAY_MS = 86_400_000;
// Such a file is told without being read: a folder may hold a year of photographs.
const OTHER_KIND = /^(?:image|video|audio|font)\/|pdf|zip|compressed|officedocument|msword|ms-excel|opendocument/;
const ARCHIVE = /\.(?:zip|rar|7z|tar|gz)$/i;

/** @type {Record<string, string>} by the code of a refusal */
const REFUSALS = {
  foreign: 'Ce n’est pas un dossier Boussole MSP',
  damaged: 'Incomplet ou abîmé, à redemander à la commune, en pièce jointe',
  newer: 'Fait par une version plus récente du site\u202f; rechargez cette page, puis ouvrez-le de nouveau',
  'too-big': 'Plus de 12\u00a0Mo\u202f; ce n’est pas un dossier Boussole MSP',
  unreadable: 'Illisible\u202f; vérifiez qu’il existe encore, puis choisissez-le de nouveau',
  archive: 'Archive à décompresser\u202f; choisissez ensuite les fichiers qu’elle contient',
};

/**
 * Read files; those that are no dossiers are told by their names, and stop nothing.
 *
 * @param {Given[]} files
 * @param {Around} around
 * @returns {Promise<{reads: Read[], refused: Refused[]}>} in the order of the files
 */
export async function readAll(files, { clock, pause, tell }) {
  /** @type {Read[]} */
  const reads = [];
  /** @type {Refused[]} */
  const refused = [];
  let since = clock();
  for (const [index, file] of files.entries()) {
    try {
      reads.push(await readOne(file, clock()));
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      refused.push({ name: nameOf(file), words: REFUSALS[error.code] ?? error.message });
    }
    tell(index + 1, files.length);
    if (clock() - since < SLICE) continue;
    await pause();
    since = clock();
  }
  return { reads, refused };
}

/**
 * @param {Given} file
 * @param {number} now
 * @returns {Promise<Read>}
 */
async function readOne(file, now) {
  if (ARCHIVE.test(file.name)) throw new DossierError('archive');
  if (OTHER_KIND.test(file.type)) throw new DossierError('foreign');
  const reading = await readFile(file);
  const isAhead = reading.savedAt > now + DAY_MS;
  const warning = isAhead
    ? 'Sa date d’enregistrement est dans le futur\u00a0: l’horloge de l’appareil de la commune, ou la vôtre, est ' +
      'fausse.'
    : undefined;
  return { name: nameOf(file), size: file.size, ...reading, file, ...(warning && { warning }) };
}

/** @param {Given} file one of a folder says where it stands there */
function nameOf(file) {
  return /** @type {Partial<File>} */ (file).webkitRelativePath || file.name;
}
