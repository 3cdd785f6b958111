/**
 * What the finder's tests share: the committed shards, the committed list of communes, a directory.
 * @module
 */

import { readFileSync, readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

export const SHARDS = new URL('../../overrides/assets/territoires/', import.meta.url);

/**
 * @typedef {{code: string, name: string, department: string, region: string, postcodes: string[],
 *   kind: string, commune: string, thousands: number}} Row
 */

/** @returns {Row[]} the lines of data/territories/communes.csv */
function readCommunes() {
  const csv = readFileSync(new URL('../../data/territories/communes.csv', import.meta.url), 'utf8');
  return csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code, name, department, region, postcodes, kind, commune, population] = line.split(',');
      const codes = postcodes.split(' ').filter(Boolean);
      const thousands = Math.floor(Number(population) / 1000);
      return { code, name, department, region, postcodes: codes, kind, commune, thousands };
    });
}

const rows = readCommunes();
export const communes = rows.filter(({ kind }) => kind === 'commune');
export const formers = rows.filter(({ kind }) => kind === 'deleguee' || kind === 'associee');
export const formerNames = rows.filter(({ kind }) => kind === 'ancienne');
export const arrondissements = rows.filter(({ kind }) => kind === 'arrondissement');

export const shardNames = readdirSync(SHARDS).map((file) => file.replace('.js', ''));

/**
 * Read a shard as the page does: by running it.
 *
 * @param {string} name
 * @returns {Promise<unknown>}
 */
export async function load(name) {
  let data;
  const boussoleTerritory = (/** @type {string} */ given, /** @type {unknown} */ value) => {
    if (given === name) data = value;
  };
  runInNewContext(readFileSync(new URL(`${name}.js`, SHARDS), 'utf8'), { boussoleTerritory });
  if (data === undefined) throw new Error(`the shard ${name} gave nothing`);
  return data;
}

/**
 * The federation of each région, as the kit gives it: whoever changes it must change this line.
 *
 * @type {Record<string, string>}
 */
export const FEDERATION_OF = {
  '01': 'femag',
  '02': 'femag',
  '04': 'feecoia',
  '06': 'feecoia',
  11: 'femasif',
  24: 'cvl',
  27: 'femasco-bfc',
  28: 'normandie',
  32: 'femas-hdf',
  44: 'femage',
  52: 'apmsl',
  53: 'bretagne',
  75: 'avecsantena',
  76: 'fecop',
  84: 'femasaura',
  93: 'paca',
  94: 'fccis',
};
export const UNCOVERED = ['03', '975', '977', '978', '984', '986', '987', '988', '989'];

/** @type {import('../../macros/components/finder/answer.mjs').Directory} */
export const directory = {
  federations: [...new Set(Object.values(FEDERATION_OF))].map((id) => ({
    id,
    acronym: id.toUpperCase(),
    name: `Fédération ${id}`,
    regions: Object.entries(FEDERATION_OF).flatMap(([region, owner]) => (owner === id ? [region] : [])),
    regionsText: '',
    phone: '01 02 03 04 05',
    phoneDigits: '+33102030405',
    email: null,
    site: null,
    mailto: null,
    notes: [],
    source: 'le kit',
    verifiedOn: '22 novembre 2026',
    href: `#${id}`,
    vcard: null,
  })),
  national: {
    name: 'AVECsanté',
    phone: '01 02 03 04 05',
    phoneDigits: '+33102030405',
    email: null,
    site: null,
    mailto: null,
  },
  letter: 'mailto:?subject=REGIONS',
  uncovered: Object.fromEntries(UNCOVERED.map((code) => [code, { reason: 'Absente du kit.' }])),
};
