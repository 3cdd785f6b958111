import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, get, latest, set, visible } from '../../macros/browser/store/dossier.mjs';
import { MAX_ENTRIES, cleanValue, isKey } from '../../macros/browser/store/grammar.mjs';
import { pruned } from '../../macros/browser/store/marks.mjs';
import { picture, valuesByRow } from '../../macros/browser/store/picture.mjs';
import { addRow, moveRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { revert } from '../../macros/browser/store/undo.mjs';
import { dossiers, keys, values } from '../fixtures/dossiers/arbitraries.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const empty = createDossier(seededRandom(1));
const FORCES = 'swot/atelier-cpts/forces';

/** @param {Dossier} dossier */
const texts = (dossier) => rows(dossier, FORCES).map(({ values: { text } }) => text);

/** @param {Dossier} dossier what shows: values, rows and their places; an empty row by its place alone */
function shown(dossier) {
  const { values, places } = picture(dossier);
  const filled = valuesByRow({ values, places });
  const named = [...places].map(([row, place]) => [filled.has(row) ? row : 'empty', place]);
  return { values: new Map([...values].sort()), places: named.sort() };
}

/** @param {string[]} lines */
function withRows(lines) {
  const random = seededRandom(2);
  let dossier = empty;
  /** @type {string[]} */
  const ids = [];
  for (const text of lines) {
    const added = addRow(dossier, FORCES, { text }, NOON, random);
    dossier = added.dossier;
    ids.push(added.id);
  }
  return { dossier, ids };
}

test('a value written reads back, and the previous dossier does not change', () => {
  const dossier = set(empty, { 'commune/code': '63003', 'commune/name': 'Ambert' }, NOON);
  assert.equal(get(dossier, 'commune/name'), 'Ambert');
  assert.equal(get(empty, 'commune/name'), null);
});

test('writing the same value changes nothing', () => {
  const dossier = set(empty, { federation: 'aura' }, NOON);
  assert.equal(set(dossier, { federation: 'aura' }, NOON + 1), dossier);
  assert.equal(set(empty, { federation: '' }, NOON), empty);
});

test('the last write wins even after the clock is set back', () => {
  const dossier = set(empty, { federation: 'aura' }, NOON);
  const later = set(dossier, { federation: 'bretagne' }, NOON - 1e9);
  assert.ok(latest(later) > latest(dossier));
});

test('a key outside the grammar is refused', () => {
  const wrong = [
    '',
    '/',
    'a//b',
    'a/',
    'A',
    'é',
    'a_b',
    '__proto__',
    'constructor',
    'a/constructor/b',
    'prototype',
    'a b',
  ];
  for (const key of [...wrong, 'a'.repeat(201), Array(11).fill('a').join('/'), 'a-', '-a', 'a\n']) {
    assert.equal(isKey(key), false, key);
    assert.throws(() => set(empty, Object.fromEntries([[key, 'x']]), NOON), TypeError, key);
  }
  for (const key of ['a', 'checklist/100-jours/step/appeler-federation/detail/services-existants/done'])
    assert.ok(isKey(key));
});

test('a text is kept without its invisible characters', () => {
  assert.equal(cleanValue('a\r\nb\rc\td\0\u007f\u0085\u202e\ud800é\u{1f600}'), 'a\nb\nc\tdé\u{1f600}');
  assert.ok(Object.is(cleanValue(-0), 0));
  assert.throws(() => cleanValue(NaN), TypeError);
});

test('a text too long or a full dossier is refused in French, and nothing changes', () => {
  assert.throws(() => set(empty, { federation: 'x'.repeat(20_001) }, NOON), /20\u202f000 caractères/);
  assert.equal(get(set(empty, { federation: 'x'.repeat(20_000) }, NOON), 'federation')?.toString().length, 20_000);
  const full = Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`a/b-${index}`, true]));
  assert.throws(() => set(empty, full, NOON), /plein/);
});

test('added rows keep their order and can be moved', () => {
  const { dossier, ids } = withRows(['un', 'deux', 'trois']);
  const [one = '', two = '', three = ''] = ids;
  assert.deepEqual(texts(dossier), ['un', 'deux', 'trois']);
  assert.deepEqual(texts(moveRow(dossier, FORCES, three, one, NOON)), ['trois', 'un', 'deux']);
  assert.deepEqual(texts(moveRow(dossier, FORCES, one, null, NOON)), ['deux', 'trois', 'un']);
  assert.equal(moveRow(dossier, FORCES, 'inconnu', one, NOON), dossier);
  assert.equal(moveRow(dossier, FORCES, two, 'inconnu', NOON), dossier);
});

test('a thousand random moves match an ordinary list', () => {
  const random = seededRandom(3);
  let { dossier, ids } = withRows(['a', 'b', 'c', 'd', 'e']);
  for (let step = 0; step < 1000; step++) {
    const id = /** @type {string} */ (ids[Math.floor(random() * 2)]);
    const others = ids.filter((other) => other !== id);
    const at = Math.floor(random() * 2);
    dossier = moveRow(dossier, FORCES, id, others[at] ?? null, NOON);
    ids = [...others.slice(0, at), id, ...others.slice(at)];
    assert.deepEqual(
      rows(dossier, FORCES).map((row) => row.id),
      ids,
    );
  }
});

test('there is always room between two rows', () => {
  let { dossier, ids } = withRows(['a', 'b', 'c']);
  for (let step = 0; step < 200; step++) {
    const [first = '', second = '', third = ''] = ids;
    dossier = moveRow(dossier, FORCES, third, second, NOON);
    ids = [first, third, second];
    assert.deepEqual(
      rows(dossier, FORCES).map((row) => row.id),
      ids,
    );
  }
});

test('an empty row exists as soon as it is added', () => {
  const { dossier, id } = addRow(empty, FORCES, {}, NOON, seededRandom(4));
  assert.deepEqual(
    rows(dossier, FORCES).map((row) => row.id),
    [id],
  );
  assert.deepEqual(rows(removeRow(dossier, FORCES, id, NOON), FORCES), []);
});

test('removing a row erases its text too, and can be undone', () => {
  const { dossier, ids } = withRows(['Madame Untel', 'autre']);
  const removed = removeRow(dossier, FORCES, /** @type {string} */ (ids[0]), NOON);
  assert.deepEqual(texts(removed), ['autre']);
  assert.ok(![...removed.entries.values()].some(({ v }) => v === 'Madame Untel'));
  assert.deepEqual(texts(revert(removed, dossier, removed, NOON)), ['Madame Untel', 'autre']);
  assert.equal(removeRow(dossier, FORCES, 'inconnu', NOON), dossier);
});

test('undoing shows the state before, except what was written since', () => {
  const texts = keys.filter((key) => !/\/(order|deleted)$/.test(key));
  fc.assert(
    fc.property(dossiers, fc.dictionary(keys, values), texts, (before, changes, key) => {
      const after = set(before, changes, NOON);
      assert.deepEqual(shown(revert(after, before, after, NOON)), shown(before));
      const since = set(after, { [key]: 'écrit depuis' }, NOON);
      assert.equal(get(revert(since, before, after, NOON), key), 'écrit depuis');
    }),
    { numRuns: 2000 },
  );
});

test('a row that came and was written in since stays whole when its coming is undone', () => {
  const { dossier, id } = addRow(empty, FORCES, { text: 'Une équipe', group: 'A' }, NOON, seededRandom(4));
  const since = set(dossier, { [`${FORCES}/row/${id}/group`]: 'B' }, NOON);
  assert.deepEqual(shown(revert(since, empty, dossier, NOON)), shown(since));
  assert.deepEqual(shown(revert(dossier, empty, dossier, NOON)), shown(empty));
});

test('an empty row that was removed comes back as another one', () => {
  const { dossier, id } = addRow(empty, FORCES, {}, NOON, seededRandom(4));
  const removed = removeRow(dossier, FORCES, id, NOON);
  assert.deepEqual(
    rows(revert(removed, dossier, removed, NOON), FORCES).map((row) => row.id),
    [`${id}-2`],
  );
});

test('a row removed leaves one entry, whatever it held', () => {
  const { dossier, ids } = withRows(['Madame Untel', 'autre']);
  const [id = ''] = ids;
  const filled = set(dossier, { [`${FORCES}/row/${id}/who`]: 'Untel', [`${FORCES}/row/${id}/note`]: 'x' }, NOON);
  const left = [...removeRow(filled, FORCES, id, NOON).entries.keys()].filter((key) => key.includes(id));
  assert.deepEqual(left, [`${FORCES}/row/${id}/deleted`]);
});

test('deletions are forgotten beyond 2,000 and after two years, and nothing that shows changes', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const later = pruned(dossier, NOON);
      assert.deepEqual(shown(later), shown(dossier));
      assert.ok([...later.entries].every(([key, { v }]) => v !== null && !key.endsWith('/deleted')));
    }),
  );
  const gone = Array.from({ length: 3000 }, (_, index) => [`swot/a/b/row/x${index}/deleted`, { v: true, t: index }]);
  const many = { id: empty.id, entries: new Map(/** @type {any} */ (gone)) };
  const kept = [...pruned(many, 3000).entries.values()].map(({ t }) => t);
  assert.deepEqual([kept.length, Math.min(...kept)], [2000, 1000]);
  assert.equal(pruned(pruned(many, 3000), 3000).entries.size, 2000);
});

test('what is visible holds neither tombstone nor marker', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      for (const [key, value] of visible(dossier)) {
        assert.notEqual(value, null);
        assert.ok(!/\/(order|deleted)$/.test(key));
      }
    }),
  );
});
