import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { test } from 'node:test';

import { zipSync } from 'fflate';

import { readFile } from '../../macros/components/territory/read.mjs';
import { counted, serve } from '../../macros/components/territory/counting.mjs';
import { Refusal, isRefusal } from '../../macros/browser/files/refusal.mjs';
import { bring } from '../fixtures/bring.mjs';

/** @param {string} name */
const fixture = (name) => new Uint8Array(readFileSync(new URL(`../fixtures/public-files/${name}`, import.meta.url)));
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

const [JSON_SITES, OLD, BPE, CARTO, APL] = [
  'finess-structures.json',
  'finess.csv',
  'bpe.csv',
  'cartosante.csv',
  'apl.xlsx',
].map(fixture);
const OWN = utf8('Profession;Combien\r\nMédecin;3\r\nSage-femme;1\r\n');
const PERSONS = '"Type d\'identifiant PP"|"Identifiant PP"|"Nom d\'exercice"\n';
const NONE = { commune: null, around: null, epci: null, department: null, region: null, france: null };
/** @type {import('../../macros/components/territory/places.mjs').Territory} */
const TERRITORY = {
  commune: { code: '01004', name: 'Commune', population: null },
  kind: 'commune',
  around: [],
  epci: null,
  department: { code: '01', name: 'Ain' },
  region: { code: '84', name: 'Région' },
  names: new Map(),
  present: new Map(),
  populations: NONE,
  base: { version: '', published: '' },
};
const TITLES = ['profession', 'combien'];

/**
 * @param {(Uint8Array | string)[]} parts
 * @param {Partial<import('../../macros/components/territory/read.mjs').Means>} [others]
 */
function read(parts, others) {
  const file = new Blob(/** @type {BlobPart[]} */ (parts));
  return readFile(file, { territory: TERRITORY, titles: TITLES, fileName: 'fichier', bring, ...others });
}

/**
 * @param {(Uint8Array | string)[]} parts
 * @param {Partial<import('../../macros/components/territory/read.mjs').Means>} [others]
 * @returns {Promise<string>} what it is, or why it is refused
 */
async function told(parts, others) {
  try {
    const result = await read(parts, others);
    return result.kind === 'table' ? 'table' : result.findings.map(({ id }) => id.split('/')[0]).join();
  } catch (error) {
    assert.ok(isRefusal(error), String(/** @type {Error} */ (error).stack));
    return error.code;
  }
}

test('what a file holds tells what it is, however it is packed', async () => {
  const sites = { 'finess-plus': JSON_SITES, finess: OLD, bpe: BPE, cartosante: CARTO, apl: APL, table: OWN };
  for (const [expected, bytes] of Object.entries(sites)) {
    const forms = {
      bare: bytes,
      gzip: gzipSync(bytes),
      zip: zipSync({ 'fichier.dat': bytes }),
      'stored zip': zipSync({ 'dossier/fichier.dat': bytes }, { level: 0 }),
      'zip with what systems add': zipSync({ '__MACOSX/._a': utf8('a'), '.DS_Store': utf8('b'), 'c.bin': bytes }),
      'gzip in a zip': zipSync({ 'fichier.gz': gzipSync(bytes) }),
      'zip in a zip': zipSync({ 'fichier.zip': zipSync({ fichier: bytes }) }),
    };
    for (const [form, packed] of Object.entries(forms)) assert.equal(await told([packed]), expected, form);
  }
});

test('of an archive of several files, those that are known are counted', async () => {
  const notes = { 'lisez-moi.txt': utf8('Bonjour'), 'metadonnees.csv': utf8('COD_VAR;LIB_VAR\r\nGEO;Lieu\r\n') };
  assert.equal(await told([zipSync({ ...notes, 'donnees.csv': BPE })]), 'bpe');
  assert.equal(await told([zipSync({ 'a.csv': BPE, 'b.csv': CARTO })]), 'bpe,cartosante');
  assert.equal(await told([zipSync({ ...notes, 'moi.csv': OWN })]), 'table');
  assert.equal(await told([zipSync({ 'a.csv': OWN, 'b.csv': OWN })]), 'many-files');
  assert.equal(await told([zipSync(notes)]), 'no-file');
  assert.equal(await told([zipSync({})]), 'no-file');
  assert.equal(await told([zipSync({ 'a.csv': BPE, 'b.csv': utf8(PERSONS) })]), 'persons');
  const deep = [0, 1, 2, 3].reduce((bytes) => zipSync({ a: bytes }), BPE);
  assert.equal(await told([deep]), 'other-zip');
});

test('the visitor’s own table keeps its lines and their numbers', async () => {
  assert.deepEqual(await read(['Mon tableau\n\nProfession;Combien\nMédecin;3\n'], { territory: null }), {
    kind: 'table',
    lines: [
      { line: 1, cells: ['Mon tableau'] },
      { line: 3, cells: ['Profession', 'Combien'] },
      { line: 4, cells: ['Médecin', '3'] },
    ],
    sheet: '',
    others: [],
  });
});

test('what is no table of ours is refused in the words that suit it', async () => {
  const cases = /** @type {[string, (Uint8Array | string)[]][]} */ ([
    ['empty', []],
    ['empty', [gzipSync('')]],
    ['empty', [' \r\n\r\n']],
    ['pdf', ['%PDF-1.7\n']],
    ['web-page', ['\n<!DOCTYPE html><html>']],
    ['web-page', ['\ufeff<?xml version="1.0"?>']],
    ['other-zip', ['Rar!\u001a\u0007']],
    ['other-zip', [Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)]],
    ['not-text', [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 1, 0, 0, 0, 1)]],
    ['no-heading', ['Une lettre, avec des virgules.\nEt une autre ligne.\n']],
    ['other-json', ['[1, 2]']],
    ['other-json', ['{"type": "FeatureCollection", "features": []}']],
    ['bad-json', ['{"pmej": [}']],
    ['incomplete', [JSON_SITES.subarray(0, -9)]],
    ['incomplete', [gzipSync(JSON_SITES).subarray(0, 900)]],
    ['incomplete', [zipSync({ a: BPE }).subarray(0, -30)]],
    ['too-many', ['Profession;Combien\n', 'Médecin;1\n'.repeat(701)]],
  ]);
  for (const [expected, parts] of cases) assert.equal(await told(parts), expected, String(parts[0]).slice(0, 40));
});

test('without a commune, a public file waits for it', async () => {
  for (const bytes of [JSON_SITES, gzipSync(OLD), zipSync({ a: BPE }), CARTO, APL]) {
    assert.equal(await told([bytes], { territory: null }), 'no-commune');
  }
});

test('a file that names health professionals is refused from its first rows, whatever its size', async () => {
  const rows = new Blob(['"8"|"10000000001"|"Dupont"\n'.repeat(40_000)]);
  const file = [PERSONS, ...Array(800).fill(rows)];
  let far = 0;
  const onProgress = (/** @type {number} */ read) => (far = read);
  assert.equal(await told(file, { onProgress, territory: null }), 'persons');
  assert.ok(far < 1_000_000);
  assert.equal(await told([gzipSync(PERSONS + PERSONS)]), 'persons');
  assert.equal(await told([PERSONS.replaceAll('|', ';').replaceAll('"', '')]), 'persons');
});

test('what unfolds to a gigabyte is stopped early, whatever it pretends to be', async () => {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const row = '01004;COM;D;D2;D265;FACILITIES;PS;A;0;2025;12\n';
  const starts = { 'not-text': '', 'too-long': '{"a":"', 'too-dense': String.fromCharCode(...BPE.subarray(0, 170)) };
  const more = { 'not-text': '\0', 'too-long': 'a', 'too-dense': row };
  for (const code of /** @type {(keyof typeof starts)[]} */ (Object.keys(starts))) {
    const part = deflateRawSync(more[code].repeat(Math.ceil(4e6 / more[code].length)), flush);
    const parts = [gzipSync('').subarray(0, 10), deflateRawSync(starts[code], flush), ...Array(250).fill(part)];
    let far = 0;
    const onProgress = (/** @type {number} */ read) => (far = read);
    assert.equal(await told(parts, { onProgress }), code);
    assert.ok(far <= parts.reduce((sum, { length }) => sum + length, 0) / 2);
  }
});

test('what comes apart and does not come is told so', async () => {
  const lost = () => Promise.reject(new Error('no network'));
  const context = { territory: TERRITORY, titles: [] };
  const sites = await counted(new File([JSON_SITES], 'a'), context, { bring: lost });
  assert.deepEqual(sites, { kind: 'refused', code: 'not-loaded', line: undefined });
  // What the browser says of a file is enough where nothing better comes.
  const parts = [gzipSync(BPE.subarray(0, 600)), gzipSync(BPE.subarray(600))];
  const damaged = await counted(new File(parts, 'a'), context, { bring: lost });
  assert.deepEqual(damaged, { kind: 'refused', code: 'damaged', line: undefined });
  assert.equal((await counted(new File(parts, 'a'), context, { bring })).kind, 'result');
});

test('a worker says that it is ready, how far it is, and what it found or refused', async () => {
  /** @param {Blob} file */
  const ask = async (file) => {
    /** @type {any[]} */
    const said = [];
    /** @type {any} */
    const worker = { postMessage: (/** @type {unknown} */ message) => said.push(structuredClone(message)) };
    serve(worker);
    await worker.onmessage({ data: { file, context: { territory: TERRITORY, titles: TITLES }, addresses: {} } });
    assert.deepEqual(said[0], { kind: 'ready' });
    assert.ok(said.slice(1, -1).every(({ kind, read }) => kind === 'read' && read <= file.size));
    return said.at(-1);
  };
  const { kind, result } = await ask(new File([BPE], 'bpe.csv'));
  assert.deepEqual([kind, result.kind, result.findings[0].id], ['result', 'findings', 'bpe']);
  const refused = await ask(new File(['Profession;Combien\n"ouvert'], 'a.csv'));
  assert.deepEqual(refused, { kind: 'refused', code: 'open-quote', line: 2 });
  assert.match(
    new Refusal(/** @type {any} */ (refused).code, 2).message,
    /^Ligne 2\. Un guillemet .* Rien n’est modifié\.$/,
  );
});

test('a mistake of ours is told apart from a refusal', async () => {
  const context = { territory: TERRITORY, titles: /** @type {any} */ (null) };
  const { kind } = await counted(new File([OWN], 'a'), context, { bring });
  assert.equal(kind, 'failed');
});

test('a reading that the visitor stops goes no further', async () => {
  const cancel = new AbortController();
  let far = 0;
  const onProgress = (/** @type {number} */ read) => {
    far = read;
    cancel.abort();
  };
  const file = [BPE, ...Array(400).fill(BPE.subarray(BPE.indexOf(10) + 1))];
  await assert.rejects(read(file, { onProgress, signal: cancel.signal }), { name: 'AbortError' });
  assert.ok(far < 400_000);
});
