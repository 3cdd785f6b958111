/**
 * The commune of the dossier: its name and what follows from it are always those of one commune.
 * @module
 */

import { fold } from '../text/fold.mjs';
import { get, visible } from './dossier.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./grammar.mjs').Value} Value
 * @typedef {{code: string, name: string, department: string, region: string, federation: string | null}} Commune
 */

const NAME = 'commune/name';
const FOLLOWING = ['commune/code', 'commune/department', 'commune/region', 'federation'];

/**
 * Return what the dossier keeps of a commune; one without federation takes away that of the commune before.
 *
 * @param {Commune} commune
 * @returns {Record<string, Value>}
 */
export function communeValues({ code, name, department, region, federation }) {
  return {
    [NAME]: name,
    'commune/code': code,
    'commune/department': department,
    'commune/region': region,
    federation: federation || null,
  };
}

/**
 * Return what follows from a name typed over that of a dossier: what the dossier held for the very name, written in any
 * way, nothing for another one.
 *
 * @param {Dossier} before as it was when the visitor came to the field
 * @param {string} name
 * @returns {Record<string, Value>} nothing to change where no code says which commune it was
 */
export function followingName(before, name) {
  const known = fold(String(get(before, NAME) ?? ''));
  if (!known || !get(before, 'commune/code')) return {};
  const isSame = fold(name) === known;
  return Object.fromEntries(FOLLOWING.map((key) => [key, isSame ? get(before, key) : null]));
}

/**
 * Return a commune after « dossier »: « d’Ambert », « du Puy-en-Velay ».
 *
 * @param {string} name
 */
export function ofCommune(name) {
  if (/^Les? /.test(name)) return name.replace(/^Les /, 'des ').replace(/^Le /, 'du ');
  return /^[aeiouyœæ]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
}

/**
 * Return the name of the dossier's commune where it is another one and the dossier holds some work.
 *
 * @param {Dossier} dossier
 * @param {{code: string, name: string}} commune
 * @returns {string} empty where the dossier may take the commune
 */
export function otherCommune(dossier, { code, name }) {
  const [heldCode, heldName] = ['commune/code', NAME].map((key) => String(get(dossier, key) ?? ''));
  const isOther = heldCode ? heldCode !== code : fold(heldName ?? '') !== fold(name);
  const works = [...visible(dossier).keys()].some((key) => key !== 'federation' && !key.startsWith('commune/'));
  return isOther && works ? (heldName ?? '') : '';
}
