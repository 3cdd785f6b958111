/**
 * A file that the visitor chose, read as a dossier: with the lines in French that stand before the data, or without.
 * @module
 */

import { FORMAT, MARKERS, MAX_READ_BYTES, TITLE, parse } from './file.mjs';
import { DossierError } from './messages.mjs';

/** @typedef {import('./file.mjs').Reading} Reading */

const WITHOUT_DATA =
  'Ce fichier n’a plus que ses premières lignes\u00a0: il manque ce qui les suivait. Rien n’a été modifié. ' +
  'Demandez qu’on vous l’envoie de nouveau, en pièce jointe.';

/**
 * Read a file that the visitor chose; its size is checked first.
 *
 * @param {Pick<File, 'size' | 'text'>} file
 * @returns {Promise<Reading & {isPartial: boolean}>} what is not in a part of a dossier may be in the dossier
 */
export async function readFile(file) {
  if (file.size > MAX_READ_BYTES) throw new DossierError('too-big');
  const text = await file.text().catch(() => {
    throw new DossierError('unreadable');
  });
  const { json, isPartial } = dataIn(text.replace(/^\ufeff/, ''));
  return { ...parse(json), isPartial };
}

/**
 * Return the data of a file, without the lines to read.
 *
 * @param {string} text
 */
function dataIn(text) {
  // The data alone, as the storage and older files hold them: a note in them may hold anything.
  if (/^\s*\{/.test(text)) return { json: text, isPartial: false };
  const found = /^(={5} .+ ={5})[ \t]*$/m.exec(text);
  const [kind] = Object.entries(MARKERS).find(([, marker]) => marker === found?.[1]) ?? [];
  if (!found || !kind) {
    if (text.startsWith(TITLE) && !text.includes(FORMAT)) throw new DossierError('damaged', WITHOUT_DATA);
    return { json: text, isPartial: false };
  }
  return { json: text.slice(found.index + found[0].length), isPartial: kind === 'partial' };
}
