/**
 * The territory of the dossier, from the shards of its département: for every script that counts something in it.
 * @module
 */

import { createLoader } from '../../browser/page/shards.mjs';
import { siteAddress } from '../../browser/page/trusted.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { departmentCode, readCode, territoryOf } from './places.mjs';

/** @typedef {import('./places.mjs').Shards} Shards */

/** @type {((name: string) => Promise<any>) | undefined} */
let load;

/**
 * Load a shard, once for the script.
 *
 * @param {string} name
 * @returns {Promise<any>} rejected with a LoadError, whose message is for the visitor
 */
export function shard(name) {
  load ??= createLoader(new URL(siteAddress('assets/territoires/', document), document.baseURI).href);
  return load(name);
}

/**
 * Return the shards of a département or a collectivity.
 *
 * @param {string} code of Insee, of a commune
 * @returns {Promise<Shards | null>} null where no département has it; rejected with a LoadError
 */
export async function shardsOf(code) {
  /** @type {Shards['core']} */
  const core = await shard('core');
  const place = departmentCode(code);
  if (!core.departments.some(([known]) => known === place)) return null;
  const [department, counted] = await Promise.all(['d', 't'].map((kind) => shard(kind + place.toLowerCase())));
  return { core, department, counted };
}

/**
 * Return the territory that the dossier is about, as it stands now.
 *
 * @param {{dossier: import('../../browser/store/dossier.mjs').Dossier}} store
 * @returns {Promise<import('./places.mjs').Territory | null>} null without a commune, or with a code that none has;
 *   rejected with a LoadError
 */
export async function currentTerritory({ dossier }) {
  const code = readCode(get(dossier, 'commune/code'));
  const shards = code ? await shardsOf(code) : null;
  const [kind, ticked] = ['commune/territory', 'commune/with'].map((key) => get(dossier, key));
  return shards && territoryOf(shards, { code, kind, with: ticked });
}
