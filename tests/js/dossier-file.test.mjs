import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';
import { MAX_BYTES, fileName, parse, serialize } from '../../macros/browser/store/file.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { VERSION } from '../../macros/browser/store/migrate.mjs';
import { readFile } from '../../macros/browser/store/read-file.mjs';
import { rows } from '../../macros/browser/store/rows.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { FakeBrowser, NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';
import { HOSTILE, ODD_BUT_SOUND } from '../fixtures/dossiers/hostile.mjs';

const ORIGIN = { app: '1.2.3', now: NOON };
const fixtures = new URL('../fixtures/dossiers/', import.meta.url);
const empty = createDossier(seededRandom(1));

/** @param {string} code */
const refusal = (code) => (/** @type {unknown} */ error) => {
  assert.ok(error instanceof DossierError, String(error));
  assert.equal(error.code, code);
  assert.match(error.message, /^[A-ZÀ-Ü].+\.$/);
  return true;
};

test('opening a downloaded file gives the same dossier back', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { dossier: read, savedAt } = parse(serialize(dossier, ORIGIN));
      assert.deepEqual(read, { id: dossier.id, entries: new Map([...dossier.entries].sort()) });
      assert.equal(savedAt, NOON);
      assert.equal(serialize(read, ORIGIN), serialize(dossier, ORIGIN));
    }),
    { numRuns: 2000 },
  );
});

test('the file is human-readable, one line per value', () => {
  const text = serialize(set(empty, { 'commune/name': 'Ambert', 'commune/code': '63003' }, NOON), ORIGIN);
  assert.equal(
    text,
    `{
 "format": "boussole-msp-dossier",
 "version": 2,
 "app": "1.2.3",
 "savedAt": "2026-11-22T12:00:00.000Z",
 "id": "${empty.id}",
 "entries": {
  "commune/code": {"v":"63003","t":${NOON}},
  "commune/name": {"v":"Ambert","t":${NOON}}
 }
}
`,
  );
});

for (let version = 1; version <= VERSION; version++) {
  test(`a dossier of version ${version} opens forever`, () => {
    const { dossier } = parse(readFileSync(new URL(`v${version}.json`, fixtures), 'utf8'));
    assert.equal(dossier.id, 'k3v9x0q2ab');
    assert.equal(get(dossier, 'commune/name'), 'Ambert');
    assert.equal(get(dossier, 'checklist/100-jours/step/appeler-federation/status'), 'faite');
    assert.deepEqual(
      rows(dossier, 'swot/atelier-cpts/forces').map(({ values }) => values.text),
      ['Des locaux libres 🏠', 'Une équipe soudée'],
    );
  });
}

for (const [name, version, isPartial] of /** @type {[string, number, boolean][]} */ ([
  ['v2', 2, false],
  ['v2-part', 2, true],
  ['v3', 3, false],
])) {
  test(`a file of version ${version} that explains itself opens forever: ${name}.txt`, async () => {
    const text = readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');
    const read = await readFile(new File([text], 'dossier-ambert.txt'));
    const { dossier } = parse(readFileSync(new URL(`v${version}.json`, fixtures), 'utf8'));
    assert.equal(read.isPartial, isPartial);
    assert.equal(read.dossier.id, dossier.id);
    if (!isPartial) assert.deepEqual(read.dossier, dossier);
    for (const [key, entry] of read.dossier.entries) assert.deepEqual(entry, dossier.entries.get(key), key);
    assert.ok(read.dossier.entries.size > 10);
  });
}

test('every published version has its fixture', () => {
  const versions = readdirSync(fixtures).filter((name) => /^v\d+\.json$/.test(name));
  assert.equal(versions.length, VERSION);
});

test(`${HOSTILE.length} hostile files: the browser keeps nothing of them`, async (context) => {
  assert.ok(HOSTILE.length >= 60);
  const browser = new FakeBrowser();
  const { store } = browser.open();
  store.update((dossier, now) => set(dossier, { 'commune/name': 'Ambert' }, now));
  store.flush();
  const before = browser.snapshot();
  for (const [name, text, code] of HOSTILE) {
    await context.test(name, async () => {
      const bytes = new Blob([text]);
      const file = { size: bytes.size, text: () => bytes.text() };
      await assert.rejects(readFile(file), refusal(code));
      // The text is parsed directly too: a Blob would replace its lone surrogates.
      assert.throws(() => parse(text), refusal(code));
      assert.equal(browser.snapshot(), before);
      assert.equal(/** @type {any} */ ({}).polluted, undefined);
      assert.equal(get(store.dossier, 'commune/name'), 'Ambert');
    });
  }
});

for (const [name, text, federation] of ODD_BUT_SOUND) {
  test(`accepted: ${name}`, () => assert.equal(get(parse(text).dossier, 'federation'), federation));
}

test('a file of 100 MB is refused without being read', async () => {
  const file = { size: 100_000_000, text: () => assert.fail('read') };
  await assert.rejects(readFile(file), refusal('too-big'));
});

test('a file that lies about its size is refused once read', async () => {
  await assert.rejects(readFile({ size: 10, text: async () => 'x'.repeat(100_000_000) }), refusal('too-big'));
});

test('a file that is gone is reported in French', async () => {
  await assert.rejects(
    readFile({ size: 10, text: () => Promise.reject(new Error('NotFoundError')) }),
    refusal('unreadable'),
  );
});

test('the largest dossier allowed opens again', () => {
  const values = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`a/b-${index}`, 'x'.repeat(20_000)]));
  const text = serialize(set(empty, values, NOON), ORIGIN);
  assert.ok(text.length > 0.98 * MAX_BYTES && text.length <= MAX_BYTES);
  assert.equal(parse(text).dossier.entries.size, 49);
});

test('the file name gives the commune and the day, in plain letters', () => {
  const name = (/** @type {string | null} */ commune) =>
    fileName('dossier', set(empty, { 'commune/name': commune }, NOON), NOON, 'json');
  assert.equal(name('Ambert'), 'dossier-ambert-2026-11-22.json');
  assert.equal(name('Saint-Œdème-l’Évêque'), 'dossier-saint-oedeme-l-eveque-2026-11-22.json');
  assert.equal(name('../../C:\\CON<>|"?*'), 'dossier-c-con-2026-11-22.json');
  assert.equal(name('Ã'.repeat(200)), `dossier-${'a'.repeat(50)}-2026-11-22.json`);
  assert.equal(name(null), 'dossier-2026-11-22.json');
});
