import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, get, set, visible } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { applyChoices, compare, merge } from '../../macros/browser/store/merge.mjs';
import { addRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const random = seededRandom(1);
const NOTE = 'checklist/100-jours/step/appeler-federation/note';
const FORCES = 'swot/atelier-cpts/forces';

/** @param {Dossier} a @param {Dossier} b */
const same = (a, b) =>
  assert.deepEqual(
    { id: a.id, entries: new Map([...a.entries].sort()) },
    { id: b.id, entries: new Map([...b.entries].sort()) },
  );

/** @param {Record<string, import('../../macros/browser/store/dossier.mjs').Value>} values @param {number} time */
const copy = (values, time) => set(base, values, time);
const base = set(createDossier(random), { [NOTE]: 'Rappeler', federation: 'aura' }, NOON);

/** @param {Dossier} mine @param {Dossier} theirs */
const kinds = (mine, theirs) =>
  Object.fromEntries(
    Object.entries(compare(mine, theirs)).flatMap(([kind, list]) =>
      list.map((/** @type {{key: string}} */ { key }) => [key, kind]),
    ),
  );

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(dossiers, dossiers, dossiers, (a, b, c) => {
      same(merge(a, b), merge(b, a));
      same(merge(merge(a, b), c), merge(a, merge(b, c)));
      assert.equal(merge(a, a), a);
      const both = merge(a, b);
      assert.equal(merge(both, b), both);
    }),
    { numRuns: 5000 },
  );
});

test('the preview announces exactly what the merge does', () => {
  fc.assert(
    fc.property(dossiers, dossiers, (mine, theirs) => {
      const preview = compare(mine, theirs);
      const expected = visible(mine);
      for (const { key, theirs: value } of [...preview.added, ...preview.changed])
        expected.set(key, /** @type {string} */ (value));
      for (const { key, kept, mine: ours, theirs: yours } of preview.conflicts) {
        expected.set(key, /** @type {string} */ (kept === 'mine' ? ours : yours));
      }
      for (const { key } of preview.removed) expected.delete(key);
      assert.deepEqual(visible(applyChoices(mine, theirs, {}, NOON)), expected);
    }),
    { numRuns: 5000 },
  );
});

test('every choice is followed, and still wins at the next merge', () => {
  fc.assert(
    fc.property(
      dossiers,
      dossiers,
      fc.array(fc.constantFrom('mine', 'theirs')),
      fc.constantFrom(0, NOON),
      (mine, theirs, sides, now) => {
        const differences = Object.values(compare(mine, theirs)).flat();
        const choices = Object.fromEntries(differences.map(({ key }, index) => [key, sides[index] ?? 'theirs']));
        const chosen = applyChoices(mine, theirs, choices, now);
        for (const { key, ...values } of differences) {
          const value = values[/** @type {'mine' | 'theirs'} */ (choices[key])];
          assert.equal(visible(chosen).get(key) ?? null, value);
          assert.equal(visible(merge(theirs, chosen)).get(key) ?? null, value);
          assert.equal(visible(merge(mine, chosen)).get(key) ?? null, value);
        }
        assert.equal(chosen.id, mine.id);
      },
    ),
    { numRuns: 5000 },
  );
});

test('added, changed, in conflict, removed there, removed here: each is named', () => {
  const mine = copy(
    { [NOTE]: 'Rappeler lundi', 'commune/code': '63003', 'commune/name': null, federation: 'aura' },
    NOON + 5,
  );
  const theirs = copy(
    { [NOTE]: 'Rappeler mardi', 'checklist/100-jours/start': '2026-11-01', federation: null },
    NOON + 9,
  );
  assert.deepEqual(kinds(mine, theirs), {
    [NOTE]: 'conflicts',
    'checklist/100-jours/start': 'added',
    federation: 'removed',
  });
  assert.deepEqual(kinds(copy({ federation: null }, NOON + 5), base), { federation: 'deleted' });
});

test('a text that was only continued is no conflict', () => {
  const longer = copy({ [NOTE]: 'Rappeler avant midi' }, NOON + 5);
  assert.deepEqual(kinds(base, longer), { [NOTE]: 'changed' });
  assert.deepEqual(kinds(longer, base), {});
});

test('at the same instant, a text wins over a removal', () => {
  const [text, none] = [copy({ federation: 'zzz' }, NOON + 5), copy({ federation: null }, NOON + 5)];
  assert.equal(get(merge(text, none), 'federation'), 'zzz');
  assert.equal(get(merge(none, text), 'federation'), 'zzz');
});

test('an absurd date in a file does not block later writes', () => {
  const mad = { id: 'zzzzzzzzzz', entries: new Map([[NOTE, { v: 'folle', t: Number.MAX_SAFE_INTEGER }]]) };
  const merged = applyChoices(base, mad, {}, NOON);
  assert.equal(get(merged, NOTE), 'folle');
  const edited = set(merged, { [NOTE]: 'corrigée' }, NOON);
  assert.equal(get(parse(serialize(edited, { app: 'test', now: NOON })).dossier, NOTE), 'corrigée');
  assert.equal(get(applyChoices(edited, mad, {}, NOON), NOTE), 'corrigée');
});

test('a row removed here and then completed there comes back with what was written', () => {
  const { dossier, id } = addRow(base, FORCES, { text: 'Une équipe' }, NOON + 1, random);
  const removed = removeRow(dossier, FORCES, id, NOON + 5);
  const earlier = set(dossier, { [`${FORCES}/row/${id}/detail`]: 'avant' }, NOON + 4);
  const later = set(dossier, { [`${FORCES}/row/${id}/detail`]: 'après' }, NOON + 9);
  assert.deepEqual(rows(merge(removed, earlier), FORCES), []);
  assert.deepEqual(
    rows(merge(removed, later), FORCES).map(({ values }) => ({ ...values })),
    [{ detail: 'après' }],
  );
});

test('a row removed here and then only moved there does not come back', () => {
  const { dossier, id } = addRow(base, FORCES, { text: 'Une équipe' }, NOON + 1, random);
  const moved = set(dossier, { [`${FORCES}/row/${id}/order`]: 7 }, NOON + 9);
  assert.deepEqual(rows(merge(removeRow(dossier, FORCES, id, NOON + 5), moved), FORCES), []);
});

test('a merge that exceeds the limits is refused', () => {
  const many = (/** @type {string} */ name) => ({
    id: 'zzzzzzzzzz',
    entries: new Map(Array.from({ length: 15_000 }, (_, index) => [`${name}/x-${index}`, { v: true, t: 1 }])),
  });
  assert.throws(() => applyChoices(many('a'), many('b'), {}, NOON), /plein/);
});
