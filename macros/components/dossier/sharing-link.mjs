/**
 * The link that carries one tool, and what to look at before it leaves.
 * @module
 */

import { visible } from '../../browser/store/dossier.mjs';
import { readShare, shareFragment, travelling } from '../../browser/store/share.mjs';
import { naming } from '../../browser/store/naming.mjs';
import { personalWords } from '../../browser/text/personal.mjs';
import { bringWords } from './blocks.mjs';
import { placeOf } from './keys.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {(key: string) => boolean} MayTravel
 */

/**
 * Return the address that carries what may travel of a tool, or throw a DossierError.
 *
 * @param {DossierStore} store
 * @param {string} tool
 * @param {MayTravel} mayTravel
 */
export async function shareAddress({ dossier, surroundings }, tool, mayTravel) {
  const origin = { app: surroundings.app, now: surroundings.clock() };
  const fragment = await shareFragment(dossier, tool, origin, mayTravel);
  return location.href.replace(/#.*/s, '') + fragment;
}

/**
 * Return what a received address brings, kept to what may travel, or throw a DossierError or a NotLoaded.
 *
 * @param {string} hash
 * @param {MayTravel} mayTravel
 * @returns {Promise<import('./opening.mjs').Copy | undefined>} undefined if it shares nothing
 */
export async function readLink(hash, mayTravel) {
  const shared = await readShare(hash);
  if (!shared) return undefined;
  await bringWords([shared]);
  return { dossier: travelling(shared, mayTravel), isPartial: true };
}

/**
 * Say what looks personal in what would leave: a field for all may hold somebody's phone, or a name.
 *
 * @param {Dossier} dossier the whole of it, which knows persons
 * @param {Dossier} leaving
 * @returns {string} empty if nothing does
 */
export function warningOf(dossier, leaving) {
  const texts = [...visible(leaving)].flatMap(([key, value]) =>
    typeof value === 'string' ? [/** @type {[string, string]} */ ([placeOf(key), value])] : [],
  );
  return personalWords(texts, naming(dossier));
}
