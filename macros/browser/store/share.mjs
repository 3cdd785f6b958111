/**
 * One tool of the dossier in a link. What follows # in an address is not sent to any server.
 * @module
 */

import { shareCodes } from './address.mjs';
import { visible } from './dossier.mjs';
import { parse, serialize } from './file.mjs';
import { rowOf } from './grammar.mjs';
import { DossierError } from './messages.mjs';

/** @typedef {import('./dossier.mjs').Dossier} Dossier */

/** What most pages never say. */
const REFUSALS = {
  'share-empty': 'Il n’y a encore rien à partager dans cet outil.',
  'share-too-long':
    'Cet outil contient trop de texte pour un lien. Téléchargez plutôt votre dossier et envoyez le fichier.',
  'share-unsupported':
    'Ce navigateur est trop ancien pour les liens de partage. Mettez-le à jour, ou échangez le fichier du dossier.',
  'share-damaged':
    'Ce lien de partage est incomplet ou abîmé. Rien n’a été modifié. Demandez qu’on vous l’envoie de nouveau.',
  'share-too-many':
    'Ce lien contient plus de lignes qu’une page n’en montre. Rien n’a été modifié. ' +
    'Demandez plutôt le fichier du dossier.',
  'share-newer':
    'Ce lien vient d’une version plus récente de Boussole MSP. Rechargez cette page. Rien n’a été modifié.',
};

const START = '#partage=';
const MAX_FRAGMENT = 8_192;
// Text compresses about five times: anything larger than this is a decompression bomb.
const MAX_INFLATED = 200_000;
// What a page shows without making its reader wait. A workshop of forty persons leaves a hundred cards.
export const MAX_ROWS = 300;
export const MAX_SHARED = 2_000;

/** @param {keyof typeof REFUSALS} code */
function refusal(code) {
  return new DossierError(code, REFUSALS[code]);
}

/**
 * Return the end of an address that carries what is visible under a key and may travel.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {{app: string, now: number}} origin
 * @param {(key: string) => boolean} mayTravel an allow-list: a field that nobody classified must not leave the device
 * @returns {Promise<string>}
 */
export async function shareFragment(dossier, prefix, origin, mayTravel) {
  const { id, entries } = travelling(dossier, mayTravel, prefix);
  if (!entries.size) throw refusal('share-empty');
  if (isCrowded(entries)) throw refusal('share-too-long');
  const bytes = new TextEncoder().encode(serialize({ id, entries }, origin));
  const packed =
    bytes.length <= MAX_INFLATED ? await pipe(bytes, deflate('CompressionStream'), MAX_FRAGMENT) : undefined;
  const fragment = packed && START + btoa(binary(packed)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  if (!fragment || fragment.length > MAX_FRAGMENT) throw refusal('share-too-long');
  return fragment;
}

/**
 * Return what may travel of a dossier, sent or received: what is seen, with the places of its rows; no deletion.
 *
 * @param {Dossier} dossier
 * @param {(key: string) => boolean} mayTravel
 * @param {string} [prefix]
 * @returns {Dossier}
 */
export function travelling(dossier, mayTravel, prefix) {
  const shared = [...visible(dossier, prefix).keys()].filter((key) => mayTravel(key));
  const sent = new Set([...shared, ...shared.map((key) => `${rowOf(key)?.row}/order`)]);
  return {
    id: dossier.id,
    // Who wrote it stays here.
    entries: new Map(
      [...dossier.entries].flatMap(([key, { v, t }]) => (v !== null && sent.has(key) ? [[key, { v, t }]] : [])),
    ),
  };
}

/**
 * Read the end of an address.
 *
 * @param {string} fragment `location.hash`
 * @returns {Promise<Dossier | undefined>} to be kept to what may travel, then previewed; undefined if the address
 *   shares nothing
 */
export async function readShare(fragment) {
  const codes = shareCodes(fragment);
  if (!codes) return undefined;
  let refused = refusal('share-damaged');
  for (const code of codes) {
    try {
      return await unpack(code);
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      if (error.code !== 'share-damaged') refused = error;
    }
  }
  throw refused;
}

/**
 * @param {string} code
 * @returns {Promise<Dossier>}
 */
async function unpack(code) {
  if (code.length > MAX_FRAGMENT) throw refusal('share-damaged');
  const decompressor = deflate('DecompressionStream');
  let dossier;
  try {
    const bytes = Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    const text = await pipe(bytes, decompressor, MAX_INFLATED);
    dossier = parse(new TextDecoder('utf-8', { fatal: true }).decode(text)).dossier;
  } catch (error) {
    const isNewer = error instanceof DossierError && error.code === 'newer';
    throw refusal(isNewer ? 'share-newer' : 'share-damaged');
  }
  if (isCrowded(dossier.entries)) throw refusal('share-too-many');
  return dossier;
}

/**
 * Whether there is more than a page shows at once: a few letters pack thousands of rows in a link.
 *
 * @param {Dossier['entries']} entries
 */
function isCrowded(entries) {
  const rows = new Set([...entries.keys()].flatMap((key) => rowOf(key)?.row ?? []));
  return entries.size > MAX_SHARED || rows.size > MAX_ROWS;
}

/**
 * Create a stream, where the browser has the class and the format.
 *
 * @param {'CompressionStream' | 'DecompressionStream'} name
 * @returns {GenericTransformStream}
 */
function deflate(name) {
  try {
    return new globalThis[name]('deflate-raw');
  } catch {
    throw refusal('share-unsupported');
  }
}

/**
 * Return what comes out of a stream, or undefined as soon as it exceeds `limit` bytes.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {GenericTransformStream} stream
 * @param {number} limit
 */
async function pipe(bytes, stream, limit) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  /** @type {number[]} */
  const output = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(output);
    if (output.length + value.length > limit) {
      await reader.cancel();
      return undefined;
    }
    for (const byte of value) output.push(byte);
  }
}

/** @param {Uint8Array} bytes */
function binary(bytes) {
  return String.fromCharCode(...bytes);
}
