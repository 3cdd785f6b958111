import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';

import { strToU8, zipSync } from 'fflate';

import { Refusal } from '../../macros/browser/files/refusal.mjs';
import { departmentCode, territoryOf } from '../../macros/components/territory/places.mjs';
import { readFile } from '../../macros/components/territory/read.mjs';
import { load } from './finder-fixtures.mjs';
import { bring } from '../fixtures/bring.mjs';

// Each public file, in each form that an office gives it, for each kind of commune: the figures that were counted by
// hand on the invented rows (tests/fixtures/public-files/), or a refusal.

/** @param {string} name */
const fixture = (name) => new Uint8Array(readFileSync(new URL(`../fixtures/public-files/${name}`, import.meta.url)));
const text = (/** @type {string} */ name) => new TextDecoder().decode(fixture(name));
/** What windows-1252 has beside Latin 1, among the letters of the fixtures. */
const WINDOWS = /** @type {Record<string, number>} */ ({ '’': 0x92, '«': 0xab, '»': 0xbb });
const windows = (/** @type {string} */ written) =>
  Uint8Array.from([...written.replace(/^\ufeff/, '')], (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
const wide = (/** @type {string} */ written) =>
  new Uint8Array(Buffer.from(`\ufeff${written.replace(/^\ufeff/, '')}`, 'utf16le'));
const zipped = (/** @type {Record<string, Uint8Array>} */ files) => zipSync(files);

/**
 * @param {string} name
 * @returns {Record<string, Uint8Array>} what a spreadsheet makes of a CSV file
 */
function forms(name) {
  const resaved = text(`${name}-resaved.csv`);
  return {
    'as downloaded': fixture(`${name}.csv`),
    'as downloaded, Windows': windows(text(`${name}.csv`)),
    'as downloaded, lines of Windows': strToU8(text(`${name}.csv`).replaceAll('\n', '\r\n')),
    'CSV saved again': strToU8(resaved),
    'CSV saved again, Windows': windows(resaved),
    'Unicode text of Excel': wide(resaved.replaceAll(';', '\t')),
    'XLSX saved again': fixture(`${name}-resaved.xlsx`),
  };
}

const JSON_TEXT = text('finess-structures.json');

/** @type {Record<string, {name: string, forms: Record<string, Uint8Array>}>} */
const FILES = {
  'FINESS+': {
    name: 'finess-structures-202607.json.gz',
    forms: {
      'as downloaded': gzipSync(JSON_TEXT),
      unpacked: strToU8(JSON_TEXT),
      'unpacked, on one line': strToU8(JSON.stringify(JSON.parse(JSON_TEXT))),
      'unpacked, with the mark of UTF-8': strToU8(`\ufeff${JSON_TEXT}`),
      'in an archive': zipped({ 'finess-structures-202607.json': strToU8(JSON_TEXT) }),
    },
  },
  'old FINESS': { name: 'etalab-cs1100502-stock-20260512.csv', forms: forms('finess') },
  APL: {
    name: 'APL aux médecins généralistes 2022 2023.xlsx',
    forms: {
      'as downloaded': fixture('apl.xlsx'),
      'XLSX saved again': fixture('apl-resaved.xlsx'),
      'CSV saved again': fixture('apl-resaved.csv'),
      'CSV saved again, Windows': windows(text('apl-resaved.csv')),
      'Unicode text of Excel': wide(text('apl-resaved.csv').replaceAll(';', '\t')),
    },
  },
  CartoSanté: { name: 'export.csv', forms: forms('cartosante') },
  BPE: {
    name: 'DS_BPE_2025_data.csv',
    forms: {
      ...forms('bpe'),
      'in its archive': zipped({
        'DS_BPE_2025_data.csv': fixture('bpe.csv'),
        'DS_BPE_2025_metadata.csv': strToU8('COD_VAR;LIB_VAR;COD_MOD;LIB_MOD\nGEO;Zone;01004;Inventéville\n'),
      }),
    },
  },
};

/** The communes that are put with each one. */
const WITH = /** @type {Record<string, string>} */ ({ '01004': '01006 01007', '2A004': '2A006' });

/**
 * By file, by commune: either a refusal, or by figure the values of the commune, of the other communes of the territory,
 * of the intercommunalité, of the département and of France; « – » for what the file does not hold.
 *
 * @type {Record<string, Record<string, string | Record<string, string>>>}
 */
const EXPECTED = {
  'FINESS+': {
    '01004': {
      'finess/603': '1 0 1 2 –',
      'finess/604': '0 1 1 1 –',
      'finess/620': '2 0 2 3 –',
      'finess/500': '0 1 0 1 –',
      'finess/354': '0 1 1 1 –',
    },
    '01033': { 'finess/603': '1 – 1 2 –', 'finess/620': '1 – 1 3 –' },
    75056: { 'finess/620': '2 – 2 2 –', 'finess/124': '1 – 1 1 –' },
    '2A004': { 'finess/603': '0 1 1 1 –', 'finess/620': '1 0 1 1 –' },
    97411: { 'finess/620': '1 – 1 1 –', 'finess/354': '1 – 1 1 –' },
    97611: { 'finess/603': '1 – 1 1 –' },
    97701: { 'finess/620': '1 – – 1 –' },
    97801: { 'finess/620': '1 – – 1 –' },
  },
  'old FINESS': {
    '01004': {
      'finess/603': '1 0 1 2 –',
      'finess/620': '2 0 2 3 –',
      'finess/500': '0 1 0 1 –',
      'finess/354': '0 1 1 1 –',
    },
    '01033': { 'finess/603': '1 – 1 2 –', 'finess/620': '1 – 1 3 –' },
    75056: { 'finess/620': '2 – 2 2 –', 'finess/124': '1 – 1 1 –' },
    '2A004': { 'finess/603': '0 1 1 1 –', 'finess/620': '1 0 1 1 –' },
    97411: { 'finess/620': '1 – 1 1 –', 'finess/354': '1 – 1 1 –' },
    97611: { 'finess/603': '1 – 1 1 –' },
    97701: { 'finess/620': '1 – – 1 –' },
    97801: { 'finess/620': '1 – – 1 –' },
    98613: { 'finess/620': '1 – – 1 –' },
  },
  APL: {
    '01004': {
      'apl/medecins-generalistes/2023': '3 3 3,33 2,92 3,28',
      'apl/medecins-generalistes-65/2023': '2,5 2,25 2,67 2,19 2,4',
    },
    '01033': {
      'apl/medecins-generalistes/2023': '2,5 – 2,5 2,92 3,28',
      'apl/medecins-generalistes-65/2023': '1,25 – 1,25 2,19 2,4',
    },
    75056: { 'apl/medecins-generalistes/2023': '4 – 4 4 3,28' },
    '2A004': {
      'apl/medecins-generalistes/2023': '3,9 1,9 2,9 2,9 3,28',
      'apl/medecins-generalistes-65/2023': '3,11 0 1,56 1,56 2,4',
    },
    97411: { 'apl/medecins-generalistes/2023': '4,9 – 4,9 4,9 3,28' },
    97611: 'no-mayotte',
    97701: 'not-there',
    97801: 'not-there',
  },
  CartoSanté: {
    '01004': { 'cartosante/apl-medecins-generalistes/01004/2023': '3,5 – – – –' },
    '01033': { 'cartosante/apl-medecins-generalistes/01033/2023': '1,5 – – – –' },
    '2A004': { 'cartosante/apl-medecins-generalistes/2A006/2023': '– 2,5 – – –' },
    75056: 'in-parts',
    97302: { 'cartosante/apl-medecins-generalistes/97302/2023': '2,5 – – – –' },
    97411: 'other-area',
    97611: 'not-published',
    97801: 'other-area',
  },
  BPE: {
    '01004': {
      'bpe/D265': '12 3 14 24 2447',
      'bpe/D277': '6 0 6 6 1506',
      'bpe/D307': '4 1 5 8 908',
      'bpe/D113': '1 0 1 3 33',
    },
    '01033': { 'bpe/D265': '9 – 9 24 2447', 'bpe/D277': '0 – 0 6 1506', 'bpe/D113': '2 – 2 3 33' },
    75056: { 'bpe/D265': '2100 – 2100 2100 2447', 'bpe/D307': '800 – 800 800 908' },
    '2A004': { 'bpe/D265': '70 2 72 72 2447', 'bpe/D113': '0 0 0 0 33' },
    97411: { 'bpe/D265': '150 – 150 150 2447' },
    97611: { 'bpe/D265': '40 – 40 40 2447', 'bpe/D277': '0 – 0 0 1506' },
    97701: 'not-there',
    97801: { 'bpe/D265': '20 – – 20 2447', 'bpe/D307': '9 – – 9 908' },
  },
};

/** @param {string} code */
async function territory(code) {
  const name = departmentCode(code).toLowerCase();
  const [core, department, counted] = await Promise.all(['core', `d${name}`, `t${name}`].map(load));
  const chosen = WITH[code] ? { kind: 'communes', with: WITH[code] } : {};
  const found = territoryOf(/** @type {any} */ ({ core, department, counted }), { code, ...chosen });
  assert.ok(found, code);
  return found;
}

/**
 * @param {Uint8Array} bytes
 * @param {string} fileName
 * @param {string} code
 * @returns {Promise<string | Record<string, string>>} the code of a refusal, or the values of each figure
 */
async function figures(bytes, fileName, code) {
  let result;
  try {
    const blob = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]);
    result = await readFile(blob, { territory: await territory(code), titles: [], fileName, bring });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
  assert.equal(result.kind, 'findings');
  const measures = result.kind === 'findings' ? result.findings.flatMap((finding) => finding.measures) : [];
  return Object.fromEntries(
    measures.map(({ ref, values }) => {
      const { commune, around, epci, department, france } = values;
      return [ref, [commune, around, epci, department, france].map((v) => v?.replace(/\s/g, '') ?? '–').join(' ')];
    }),
  );
}

for (const [kind, communes] of Object.entries(EXPECTED)) {
  const file = FILES[kind];
  for (const [code, expected] of Object.entries(communes)) {
    for (const [form, bytes] of Object.entries(file?.forms ?? {})) {
      test(`${kind}, ${form}, for ${code}`, async () => {
        const found = await figures(bytes, file?.name ?? '', code);
        if (typeof expected === 'string') assert.equal(found, expected);
        else assert.deepEqual(typeof found === 'string' ? found : pick(found, Object.keys(expected)), expected);
      });
    }
  }
}

/**
 * @param {Record<string, string>} all
 * @param {string[]} refs
 */
function pick(all, refs) {
  return Object.fromEntries(refs.map((ref) => [ref, all[ref] ?? 'absent']));
}
