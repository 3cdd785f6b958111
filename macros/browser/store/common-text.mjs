/**
 * What the text of a common file is: ours, or what keeps us from writing over it.
 * @module
 */

import { fold } from '../text/fold.mjs';
import { get } from './dossier.mjs';
import { TITLE } from './file.mjs';
import { marksIn } from './lineage.mjs';
import { DossierError } from './messages.mjs';
import { readFile } from './read-file.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./lineage.mjs').Mark} Mark
 * @typedef {{kind: 'dossier', dossier: Dossier, savedAt: number, marks: Mark[]}} Held
 * @typedef {Held | {kind: 'empty' | 'cut' | 'foreign' | 'partial' | 'newer'}} Found `cut` was ours, and is not whole
 */

// How the data of a dossier begin, where they stand alone.
const START = '{"format":"boussole-msp-dossier"';

/**
 * @param {string} text
 * @returns {Promise<Found>}
 */
export async function examine(text) {
  // A machine that stops while it writes may leave a file of its size, full of zeros.
  const left = text.replace(/[\0\ufeff]/g, '');
  if (!left.trim()) return { kind: 'empty' };
  try {
    const { dossier, savedAt, isPartial } = await readFile({ size: 0, text: async () => text });
    return isPartial ? { kind: 'partial' } : { kind: 'dossier', dossier, savedAt, marks: marksIn(text) };
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    if (error.code === 'newer') return { kind: 'newer' };
    return { kind: error.code === 'damaged' || isStartOfOurs(left) ? 'cut' : 'foreign' };
  }
}

/**
 * Whether a text begins as ours do, wherever it was cut.
 *
 * @param {string} text
 */
function isStartOfOurs(text) {
  const data = text.slice(0, 100).replace(/\s/g, '');
  return [
    [text.trimStart(), TITLE],
    [data, START],
  ].some(([given = '', whole = '']) => given.startsWith(whole) || whole.startsWith(given));
}

/**
 * Whether a file whose past is not known is another dossier than ours: of another commune, or, where we knew the file,
 * not surely of the same one.
 *
 * @param {Dossier} theirs
 * @param {Dossier} mine
 * @param {Dossier} [base] what the file last was
 */
export function isOther(theirs, mine, base) {
  if (theirs.id === mine.id || theirs.id === base?.id) return false;
  const isSame = isSameCommune(mine, theirs);
  return base ? !isSame : isSame === false;
}

/**
 * Return whether two dossiers name one commune, or two; undefined where one names none.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @returns {boolean | undefined}
 */
function isSameCommune(mine, theirs) {
  const [here, there] = [mine, theirs].map((dossier) => {
    return { code: String(get(dossier, 'commune/code') ?? ''), name: fold(String(get(dossier, 'commune/name') ?? '')) };
  });
  if (here?.code && there?.code) return here.code === there.code;
  return here?.name && there?.name ? here.name === there.name : undefined;
}
