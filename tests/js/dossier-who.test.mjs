import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { lastEntry, latestOf, moment, whoAndWhen } from '../../macros/browser/store/who.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @param {number} day @param {number} hour @param {number} minute @param {number} month @param {number} year */
const at = (day, hour = 14, minute = 5, month = 10, year = 2026) => new Date(year, month, day, hour, minute).getTime();
const NOW = at(22, 15);

for (const [time, words] of /** @type {[number, string][]} */ ([
  [at(22), 'aujourd’hui à 14\u00a0h\u00a005'],
  [at(22, 0, 0), 'aujourd’hui à 0\u00a0h\u00a000'],
  [at(21, 23, 59), 'hier à 23\u00a0h\u00a059'],
  [at(20), 'le 20 novembre à 14\u00a0h\u00a005'],
  [at(1, 9, 30), 'le 1er novembre à 9\u00a0h\u00a030'],
  [at(31, 9, 30, 11, 2025), ''],
  [NOW + 60_000, 'aujourd’hui à 15\u00a0h\u00a006'],
  [NOW + 86_400_000, ''],
  [0, ''],
])) {
  test(`${new Date(time).toISOString()} is told « ${words} »`, () => assert.equal(moment(time, NOW), words));
}

test('the year is said where it is another one', () => {
  assert.equal(moment(at(22), at(3, 10, 0, 0, 2027)), 'le 22 novembre 2026 à 14\u00a0h\u00a005');
});

for (const [d, t, words] of /** @type {[string | undefined, number, string][]} */ ([
  ['mairie', at(21), 'mairie, hier à 14\u00a0h\u00a005'],
  [undefined, at(21), 'hier à 14\u00a0h\u00a005'],
  ['téléphone de la maire', at(30), 'téléphone de la maire'],
  [undefined, 3, ''],
])) {
  test(`an entry of ${d} at ${t} is told « ${words} »`, () => {
    assert.equal(whoAndWhen(d === undefined ? { v: 'x', t } : { v: 'x', t, d }, NOW), words);
  });
}

test('what was removed is told by who removed it', () => {
  const empty = createDossier(seededRandom(1));
  const { dossier, id } = addRow(empty, 'people/carnet', { name: 'Untel' }, NOON, seededRandom(2));
  const row = `people/carnet/row/${id}`;
  const removed = set(dossier, { [`${row}/deleted`]: true }, NOON + 5);
  assert.equal(lastEntry(dossier, `${row}/name`)?.v, 'Untel');
  assert.equal(lastEntry(removed, `${row}/name`)?.t, NOON + 5);
  assert.equal(lastEntry(removed, 'federation'), undefined);
});

test('of several entries the latest one tells', () => {
  const [old, young] = [
    { v: 'a', t: 1 },
    { v: 'b', t: 2, d: 'mairie' },
  ];
  assert.equal(latestOf([old, undefined, young]), young);
  assert.equal(latestOf([undefined]), undefined);
});
