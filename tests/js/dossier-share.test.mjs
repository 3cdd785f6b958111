import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';

import fc from 'fast-check';

import { createDossier, set, visible } from '../../macros/browser/store/dossier.mjs';
import { fieldOf } from '../../macros/browser/store/fields.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { addPerson } from '../../macros/browser/store/people.mjs';
import { compare } from '../../macros/browser/store/merge.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { addRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { readShare, shareFragment, travelling } from '../../macros/browser/store/share.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { everyField } from '../fixtures/dossiers/every-field.mjs';
import { FakeBrowser, NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';
import { HOSTILE } from '../fixtures/dossiers/hostile.mjs';

const ORIGIN = { app: '1', now: NOON };
const random = seededRandom(1);
const empty = createDossier(random);
const STEP = 'checklist/100-jours/step/appeler-federation';

// The road is tested with made-up keys; what may take it, with those of the tools.
const everything = () => true;
const declared = (/** @type {string} */ key) => fieldOf(FIELDS, key)?.reach === 'shared';

/** @param {string | Uint8Array} text */
const pack = (text) => `#partage=${deflateRawSync(Buffer.from(text)).toString('base64url')}`;

/** @param {string} code */
const refusal = (code) => (/** @type {unknown} */ error) => {
  assert.ok(error instanceof DossierError, String(error));
  assert.equal(error.code, code);
  assert.match(error.message, /^[A-ZÀ-Ü].+\.$/);
  return true;
};

test('a shared tool reads back, and that tool alone', async () => {
  const dossier = set(empty, { [`${STEP}/status`]: 'faite', 'commune/name': 'Ambert', 'swot/a/b': 'non' }, NOON);
  const fragment = await shareFragment(dossier, 'checklist/100-jours', ORIGIN, declared);
  assert.match(fragment, /^#partage=[\w-]+$/);
  const shared = await readShare(fragment);
  assert.ok(shared);
  assert.deepEqual([...visible(shared)], [[`${STEP}/status`, 'faite']]);
  assert.deepEqual(
    compare(empty, shared, NOON).added.map(({ theirs }) => theirs),
    ['faite'],
  );
});

test('what is visible goes through the link unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(dossiers, async (dossier) => {
      const expected = new Map([...visible(dossier, 'swot/atelier-cpts')].sort());
      fc.pre(expected.size > 0);
      const shared = await readShare(await shareFragment(dossier, 'swot/atelier-cpts', ORIGIN, declared));
      assert.ok(shared);
      assert.deepEqual(visible(shared), expected);
    }),
    { numRuns: 300 },
  );
});

test('a link carries no person, no note, and nothing removed', async () => {
  const fields = ['who', 'note', 'partner', 'contact/phone', 'nom', 'telephone'];
  const values = Object.fromEntries(fields.map((field) => [`${STEP}/${field}`, 'Madame Untel']));
  let dossier = set(empty, { ...values, [`${STEP}/status`]: 'faite' }, NOON);
  const added = addRow(dossier, 'checklist/100-jours/own', { title: 'Madame Untel' }, NOON, random);
  dossier = removeRow(added.dossier, 'checklist/100-jours/own', added.id, NOON);
  const shared = await readShare(await shareFragment(dossier, 'checklist', ORIGIN, declared));
  assert.deepEqual([...(shared?.entries.keys() ?? [])], [`${STEP}/status`]);
  const contact = set(empty, { 'worksheet/fiche-contact/question/craintes': 'la distance' }, NOON);
  await assert.rejects(shareFragment(contact, 'worksheet/fiche-contact', ORIGIN, declared), refusal('share-empty'));
});

test('no link of any tool names a person, and a field that nobody declared stays on the device', async () => {
  const dossier = everyField();
  for (const key of visible(dossier).keys()) {
    const prefix = key.split('/').slice(0, 2).join('/');
    const beside = set(dossier, { [`${prefix}/invented`]: 'Madame Untel', [`${key}/invented`]: 'Madame Untel' }, NOON);
    if (prefix === key || prefix.startsWith('commune/')) continue;
    try {
      const shared = await readShare(await shareFragment(beside, prefix, ORIGIN, declared));
      assert.doesNotMatch([...(shared?.entries ?? [])].join('\n'), /Untel|invented/);
    } catch (error) {
      assert.ok(error instanceof DossierError, String(error));
      assert.equal(error.code, 'share-empty');
    }
  }
});

/** Ids that the tools know, and others. */
const ids = fc.oneof(
  fc.constantFrom('100-jours', 'premiere-reunion', 'atelier-cpts', 'cooperation', 'carnet', 'leader', 'row', 'who'),
  fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/),
);
/** Every key that a page may write: those of a full dossier, and those of every pattern with other ids. */
const written = fc.oneof(
  fc.constantFrom(...visible(everyField()).keys()),
  fc.constantFrom(...Object.keys(FIELDS)).chain((pattern) =>
    fc.array(ids, { minLength: 6, maxLength: 6 }).map((all) => {
      let next = 0;
      return pattern.replace(/\*/g, () => all[next++] ?? 'a');
    }),
  ),
);
const SECRET = 'Untel-Secret';

test('whatever is written, nothing personal, no note and no name of the list gets in a link, nor out of one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(written, fc.string({ maxLength: 8 })), { minLength: 1 }), async (typed) => {
      const values = typed.map(([key, text]) => {
        const isOpen = declared(key) && !key.endsWith('/order');
        return [key, isOpen ? `ouvert ${text}` : `${SECRET} ${text}`];
      });
      let dossier = set(empty, Object.fromEntries(values), NOON);
      dossier = addPerson(dossier, { name: SECRET, role: SECRET, 'invitations-answer': SECRET }, NOON, random).dossier;
      const tools = new Set([...visible(dossier).keys()].map((key) => key.split('/').slice(0, 2).join('/')));
      for (const tool of tools) {
        try {
          const shared = await readShare(await shareFragment(dossier, tool, ORIGIN, declared));
          assert.doesNotMatch(JSON.stringify([...(shared?.entries ?? [])]), /Untel-Secret|people\//);
        } catch (error) {
          assert.ok(error instanceof DossierError, String(error));
          assert.equal(error.code, 'share-empty');
        }
      }
      // A link that somebody else's program made carries what it wants: what is taken of it is the same.
      const all = await readShare(pack(serialize(dossier, ORIGIN)));
      const taken = travelling(all ?? empty, declared);
      assert.doesNotMatch(JSON.stringify([...taken.entries]), /Untel-Secret|people\//);
      const open = values.filter(([key]) => declared(String(key)) && visible(dossier).has(String(key)));
      for (const [key] of open) assert.ok(visible(taken).has(String(key)), String(key));
    }),
    { numRuns: 300 },
  );
});

test('the order of rows is shared', async () => {
  let dossier = empty;
  for (const text of ['z', 'y', 'x']) dossier = addRow(dossier, 'swot/a/forces', { text }, NOON, random).dossier;
  const shared = await readShare(await shareFragment(dossier, 'swot/a', ORIGIN, everything));
  assert.ok(shared);
  assert.deepEqual(
    rows(shared, 'swot/a/forces').map(({ values }) => values.text),
    ['z', 'y', 'x'],
  );
});

test('a link too long is refused in French', async () => {
  const noise = seededRandom(9);
  const text = Array.from({ length: 9000 }, () => String.fromCharCode(33 + Math.floor(noise() * 90))).join('');
  await assert.rejects(
    shareFragment(set(empty, { 'swot/a/b': text }, NOON), 'swot', ORIGIN, everything),
    refusal('share-too-long'),
  );
  const huge = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`swot/a/b-${index}`, 'x'.repeat(20_000)]));
  await assert.rejects(shareFragment(set(empty, huge, NOON), 'swot', ORIGIN, everything), refusal('share-too-long'));
});

test('an address that shares nothing is no error', async () => {
  for (const hash of ['', '#', '#phase-1', '#partage']) assert.equal(await readShare(hash), undefined);
});

test('a hostile link is refused, and the browser keeps nothing of it', async (context) => {
  const sound = serialize(set(empty, { 'swot/a/b': 'x' }, NOON), ORIGIN);
  const fragment = pack(sound);
  assert.ok(await readShare(fragment));
  const browser = new FakeBrowser();
  const { store } = browser.open();
  store.update((dossier, now) => set(dossier, { federation: 'aura' }, now));
  store.flush();
  const before = browser.snapshot();
  /** @type {[string, string, string][]} */
  const hostile = [
    ['empty', '#partage=', 'share-damaged'],
    ['not Base64', '#partage=<script>', 'share-damaged'],
    ['percent-encoded', '#partage=%3Cscript%3E', 'share-damaged'],
    ['not compressed', '#partage=aaaa', 'share-damaged'],
    ['an impossible length', '#partage=a', 'share-damaged'],
    ['cut short', fragment.slice(0, -8), 'share-damaged'],
    ['too long', `#partage=${'A'.repeat(9000)}`, 'share-damaged'],
    ['a bomb of 5 MB', pack(Buffer.alloc(5_000_000, ' ')), 'share-damaged'],
    ['bytes that are not UTF-8', pack(Buffer.from([0x22, 0xff, 0x22])), 'share-damaged'],
    ['a newer version', pack(sound.replace(/"version": \d+/, '"version": 99')), 'share-newer'],
    ...HOSTILE.map(
      ([name, text, code]) =>
        /** @type {[string, string, string]} */ ([
          name,
          pack(text),
          code === 'newer' ? 'share-newer' : 'share-damaged',
        ]),
    ),
  ];
  for (const [name, hash, code] of hostile) {
    await context.test(name, async () => {
      await assert.rejects(readShare(hash), refusal(code));
      assert.equal(browser.snapshot(), before);
      assert.equal(/** @type {any} */ ({}).polluted, undefined);
    });
  }
});

test('a decompression bomb is not unpacked in memory', async () => {
  // 8 kB is all that an address may hold: unpacked whole, it would be a thousand times more.
  const bomb = pack(Buffer.alloc(6_000_000, 'a'));
  assert.ok(bomb.length < 8192);
  const before = process.memoryUsage().rss;
  for (let count = 0; count < 20; count++) await assert.rejects(readShare(bomb), refusal('share-damaged'));
  assert.ok(process.memoryUsage().rss - before < 100_000_000);
});

for (const support of ['without the class', 'without the format']) {
  test(`an old browser, ${support}: the message says what to do`, async () => {
    const { CompressionStream, DecompressionStream } = globalThis;
    /** @type {any} */
    const missing =
      support === 'without the class'
        ? undefined
        : class {
            constructor() {
              throw new TypeError('Unsupported format');
            }
          };
    Object.assign(globalThis, { CompressionStream: missing, DecompressionStream: missing });
    try {
      const dossier = set(empty, { 'swot/a/b': 'x' }, NOON);
      await assert.rejects(shareFragment(dossier, 'swot', ORIGIN, everything), refusal('share-unsupported'));
      await assert.rejects(readShare(pack('{}')), refusal('share-unsupported'));
    } finally {
      Object.assign(globalThis, { CompressionStream, DecompressionStream });
    }
  });
}
