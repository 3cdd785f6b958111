import assert from 'node:assert/strict';
import { test } from 'node:test';

import { communeValues, followingName, otherCommune } from '../../macros/browser/store/commune.mjs';
import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';

const NOW = Date.parse('2026-11-24T12:00:00');
const empty = createDossier(Math.random);
const MAMOUDZOU = { code: '97611', name: 'Mamoudzou', department: '976', region: '06', federation: 'feecoia' };
const CAYENNE = { code: '97302', name: 'Cayenne', department: '973', region: '03', federation: null };
const KEYS = ['commune/name', 'commune/code', 'commune/department', 'commune/region', 'federation'];

/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier */
const held = (dossier) => KEYS.map((key) => get(dossier, key));

test('a commune without federation takes away that of the commune before', () => {
  const first = set(empty, communeValues(MAMOUDZOU), NOW);
  assert.deepEqual(held(first), ['Mamoudzou', '97611', '976', '06', 'feecoia']);
  assert.deepEqual(held(set(first, communeValues(CAYENNE), NOW + 1)), ['Cayenne', '97302', '973', '03', null]);
});

for (const name of ['Cayenne', 'Mamoudzo', '', 'Mamoudzou-2']) {
  test(`"${name}" typed over Mamoudzou keeps neither its code nor its federation`, () => {
    const values = followingName(set(empty, communeValues(MAMOUDZOU), NOW), name);
    assert.deepEqual(Object.values(values), [null, null, null, null]);
  });
}

for (const name of ['Mamoudzou', 'MAMOUDZOU', ' mamoudzou ']) {
  test(`"${name}" typed over Mamoudzou, letter after letter, gives all of it back`, () => {
    const before = set(empty, communeValues(MAMOUDZOU), NOW);
    const between = set(before, followingName(before, 'Mam'), NOW + 1);
    const after = set(between, followingName(before, name), NOW + 2);
    assert.deepEqual(held(after).slice(1), ['97611', '976', '06', 'feecoia']);
  });
}

test('a federation chosen by hand, without any code, stays when the commune is typed', () => {
  assert.deepEqual(followingName(set(empty, { federation: 'paca', 'commune/name': 'Nice' }, NOW), 'Nic'), {});
});

test('a dossier at work for another commune is not taken over without asking', () => {
  const of = (/** @type {Record<string, string | null>} */ values) => set(empty, values, NOW);
  const note = { 'checklist/100-jours/step/a/note': 'Vu' };
  assert.equal(otherCommune(empty, CAYENNE), '');
  assert.equal(otherCommune(of(communeValuesOf()), CAYENNE), '');
  assert.equal(otherCommune(of({ ...communeValuesOf(), ...note }), CAYENNE), 'Mamoudzou');
  assert.equal(otherCommune(of({ ...communeValuesOf(), ...note }), MAMOUDZOU), '');
  assert.equal(otherCommune(of({ 'commune/name': 'CAYENNE', ...note }), CAYENNE), '');
  assert.equal(otherCommune(of({ 'commune/name': 'Kourou', ...note }), CAYENNE), 'Kourou');
  assert.equal(otherCommune(of(note), CAYENNE), '');
});

function communeValuesOf() {
  return /** @type {Record<string, string>} */ (communeValues(MAMOUDZOU));
}
