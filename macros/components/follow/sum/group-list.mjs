/**
 * The list of communes that the site holds, fetched for the communes that were read.
 * @module
 */

import { createLoader } from '../../../browser/page/shards.mjs';
import { siteAddress } from '../../../browser/page/trusted.mjs';
import { departmentCode, readCode } from '../../territory/places.mjs';
import { groupsIn } from './groups.mjs';

/** @typedef {import('../../territory/places.mjs').Shards} Shards */

/** @type {((name: string) => Promise<any>) | undefined} */
let load;

/**
 * @param {unknown[]} codes of communes, as dossiers hold them
 * @returns {Promise<import('./groups.mjs').Groups>} without those that no commune has; rejected with a LoadError
 */
export async function groupsOf(codes) {
  load ??= createLoader(new URL(siteAddress('assets/territoires/', document), document.baseURI).href);
  const wanted = [...new Set(codes.map(readCode).filter(Boolean))];
  /** @type {Shards['core']} */
  const core = await load('core');
  const known = wanted.filter((code) => core.departments.some(([place]) => place === departmentCode(code)));
  const places = [...new Set(known.map(departmentCode))];
  const shards = await Promise.all(
    places.map(async (place) => {
      const [department, counted] = await Promise.all(['d', 't'].map((kind) => load?.(kind + place.toLowerCase())));
      return /** @type {[string, Shards]} */ ([place, { core, department, counted }]);
    }),
  );
  return groupsIn(known, new Map(shards));
}
