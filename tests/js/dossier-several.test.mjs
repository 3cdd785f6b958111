import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, get, set, visible } from '../../macros/browser/store/dossier.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { applyChoices, compare } from '../../macros/browser/store/merge.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { nameOfCopy, situationOf } from '../../macros/components/dossier/opening.mjs';
import { asOne, readSeveral, rivalsOf, withRivals } from '../../macros/components/dossier/several.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const random = seededRandom(1);
const empty = createDossier(random);
const DAY = 86_400_000;

/** @param {string} name @param {Dossier} dossier */
const named = (name, dossier) => ({ name, dossier, savedAt: NOON, isPartial: false });

/** @param {Record<string, string>} values @param {number} t */
const written = (values, t) => set(createDossier(random), values, t);

/** @param {string} name @param {string} text */
const file = (name, text) => new File([text], name);

test('several files come in as if merged one after the other, in any order', () => {
  fc.assert(
    fc.property(dossiers, dossiers, dossiers, dossiers, (mine, a, b, c) => {
      const copies = [a, b, c].map((dossier, index) => named(`${index}`, withoutCommune(dossier)));
      const at = (/** @type {typeof copies} */ files) =>
        visible(applyChoices(mine, asOne(files, NOON).dossier, {}, NOON));
      const together = at(copies);
      assert.deepEqual(new Map([...at([...copies].reverse())].sort()), new Map([...together].sort()));
    }),
    { numRuns: 500 },
  );
});

/** @param {Dossier} dossier */
function withoutCommune({ id, entries }) {
  return { id, entries: new Map([...entries].filter(([key]) => !key.startsWith('commune/'))) };
}

test('each text of each file shows in the dossier, or among what is to be chosen', () => {
  fc.assert(
    fc.property(dossiers, dossiers, dossiers, (mine, a, b) => {
      const copies = [a, b].map((dossier, index) => named(`${index}`, withoutCommune(dossier)));
      const copy = asOne(copies, NOON);
      const rivals = rivalsOf(mine, copy);
      const preview = withRivals(compare(mine, copy.dossier, NOON), rivals, mine);
      const conflicts = new Set(preview.conflicts.map(({ key }) => key));
      const there = visible(copy.dossier);
      for (const { dossier } of copies) {
        for (const [key, value] of visible(dossier)) {
          // Removed since by one of the files.
          if (!there.has(key)) continue;
          const isShown = [there.get(key), visible(mine).get(key)].includes(value);
          const isOffered = conflicts.has(key) && rivals.get(key)?.some(({ entry }) => entry.v === value);
          const known = [there.get(key), visible(mine).get(key)].some((each) => String(each).includes(String(value)));
          assert.ok(isShown || isOffered || known, key);
        }
      }
      const keys = Object.values(preview).flatMap((list) => list.map((/** @type {{key: string}} */ { key }) => key));
      assert.equal(new Set(keys).size, keys.length);
    }),
    { numRuns: 1000 },
  );
});

test('where two files disagree, both texts are offered, each with its file', () => {
  const mine = written({ federation: 'aura' }, NOON - 2 * DAY);
  const [one, two] = [written({ 'msp/name': 'MSP du Parc' }, NOON - DAY), written({ 'msp/name': 'MSP du Lac' }, NOON)];
  const copy = asOne([named('un.txt', one), named('deux.txt', two)], NOON);
  const rivals = rivalsOf(mine, copy);
  const preview = withRivals(compare(mine, copy.dossier, NOON), rivals, mine);
  assert.deepEqual(preview.conflicts, [{ key: 'msp/name', mine: null, theirs: 'MSP du Lac', kept: 'theirs' }]);
  assert.deepEqual(preview.added, []);
  assert.deepEqual(
    rivals.get('msp/name')?.map(({ name, entry }) => [name, entry.v]),
    [['un.txt', 'MSP du Parc']],
  );
  assert.equal(situationOf(empty, copy, preview), 'choice');
});

test('a text that one file alone says otherwise is offered, even where mine is that of the others', () => {
  const mine = written({ 'msp/name': 'MSP du Lac' }, NOON);
  const old = written({ 'msp/name': 'MSP du Parc' }, NOON - DAY);
  const copy = asOne([named('un.txt', old), named('deux.txt', mine)], NOON);
  const preview = withRivals(compare(mine, copy.dossier, NOON), rivalsOf(mine, copy), mine);
  assert.deepEqual(preview.conflicts, [{ key: 'msp/name', mine: 'MSP du Lac', theirs: 'MSP du Lac', kept: 'mine' }]);
});

test('one file is opened as before', () => {
  const one = named('un.txt', empty);
  assert.equal(asOne([one], NOON), one);
});

test('files of several communes are refused together, with their names', () => {
  const copies = ['Ambert', 'Thiers'].map((name) => named(name, written({ 'commune/name': name }, NOON)));
  assert.throws(
    () => asOne(copies, NOON),
    (error) => error instanceof DossierError && /Ambert et Thiers/.test(error.message),
  );
});

test('files are read one by one: each refusal names its file, and the others are read', async () => {
  const text = serialize(written({ 'commune/name': 'Ambert' }, NOON), { app: '1', now: NOON });
  const { copies, refused } = await readSeveral([file('a.txt', text), file('b.txt', 'bonjour'), file('c.txt', text)]);
  assert.deepEqual(
    copies.map(({ name }) => name),
    ['a.txt', 'c.txt'],
  );
  assert.match(refused.join(), /^«\u00a0b\.txt\u00a0»\u00a0: [A-ZÀ-Ü]/);
  assert.equal(nameOfCopy(asOne(copies, NOON)), '2 fichiers du dossier d’Ambert');
  assert.equal(get(asOne(copies, NOON).dossier, 'commune/name'), 'Ambert');
});

test('too many files at once are refused before any is read', async () => {
  const files = Array.from({ length: 51 }, () => file('a.txt', ''));
  await assert.rejects(readSeveral(files), /50 fichiers au plus/);
});
