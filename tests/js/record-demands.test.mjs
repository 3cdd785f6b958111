import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { DEMANDS, demandsOf } from '../../macros/components/record/demands.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

const random = seededRandom(1);

/** @param {Record<string, string>[]} rows */
const asked = (...rows) =>
  rows.reduce((dossier, fields) => addRow(dossier, DEMANDS, fields, NOON, random).dossier, createDossier(random));

const ROWS = /** @type {[Record<string, string>, string, boolean][]} */ ([
  [{ demande: 'Relire notre état des lieux' }, '', true],
  [{ demande: 'Une visite', reponse: 'attendue' }, 'Attendue', true],
  [{ demande: 'Une visite', reponse: 'obtenue' }, 'Obtenue', false],
  [{ demande: 'Une visite', reponse: 'refusee' }, 'Pas possible', false],
  [{ demande: 'Une visite', reponse: 'constructor' }, '', true],
]);

for (const [fields, words, isOpen] of ROWS) {
  test(`a demand answered by « ${fields.reponse ?? ''} » ${isOpen ? 'waits' : 'is over'}`, () => {
    const [demand] = demandsOf(asked(fields));
    assert.deepEqual([demand?.what, demand?.words, demand?.isOpen], [fields.demande, words, isOpen]);
  });
}

test('demands keep their order, the day as it was typed and the one that is read', () => {
  const found = demandsOf(asked({ demande: 'A', quand: 'le 5 janvier 2027' }, { quand: '6/1/2027' }, { demande: 'B' }));
  assert.deepEqual(
    found.map(({ what, typed, day }) => [what, typed, day]),
    [
      ['A', 'le 5 janvier 2027', '2027-01-05'],
      ['B', '', undefined],
    ],
  );
});

test('a row of another kind asks nothing', () => {
  assert.deepEqual(demandsOf(set(createDossier(random), { 'record/appel-federation/suite': 'Une visite' }, NOON)), []);
});

test('the answers are those that the sheet of the call offers', () => {
  const sheet = readFileSync(new URL('../../data/records/appel-federation.yml', import.meta.url), 'utf8');
  const offered = [...sheet.matchAll(/\{id: (attendue|obtenue|refusee), text: ([^}]+)\}/g)];
  assert.equal(offered.length, 3);
  for (const [, id = '', text] of offered) {
    assert.equal(demandsOf(asked({ demande: 'Une visite', reponse: id }))[0]?.words, text);
  }
});
