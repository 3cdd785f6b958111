import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Engine, extract } from '../../macros/components/search/engine.mjs';
import { normalize } from '../../macros/components/search/words.mjs';
import { spent } from '../fixtures/processor.mjs';

const engine = new Engine({
  pages: [
    [
      'reunion/',
      'Première réunion',
      'ordre du jour',
      [
        ['', '', 'Une rencontre pour écouter les médecins.'],
        ['duree', 'La durée', 'Prévoyez 90 minutes.'],
      ],
    ],
    [
      'annuaire/',
      'Annuaire',
      'téléphone',
      [
        ['', '', 'Appelez votre fédération.'],
        ['ocean-indien', 'La Réunion et Mayotte', 'Fédération de l’océan Indien.', '974 La Réunion 976 Mayotte'],
        ['corse', 'Corse', 'Fédération de Corse.', '2A Corse-du-Sud 2B Haute-Corse'],
      ],
    ],
    ['aide/', 'Demander une aide', '', [['', '', 'L’ARS peut la payer.']]],
    ['roles/', 'Rôles', '', [['qui-fait-quoi', 'Qui fait quoi', 'La mairie facilite.']]],
  ],
  acronyms: [['ARS', 'agence régionale de santé']],
});

/** @param {string} query */
const addresses = (query) => engine.search(query).map(({ entry }) => entry.address);

test('accents, plurals and small mistakes do not matter', () => {
  for (const query of ['médecins', 'medecin', 'MEDECIN', 'medcins', 'les médecins ?']) {
    assert.equal(addresses(query)[0], 'reunion/', query);
  }
});

test('an acronym and its words find each other', () => {
  for (const query of ['ARS', 'ars', 'A.R.S.', 'a.r.s', 'agence régionale de santé', 'l’agence regionale sante']) {
    assert.equal(addresses(query)[0], 'aide/', query);
  }
});

test('a meeting is not the island, the island is not a meeting', () => {
  assert.equal(addresses('réunion')[0], 'reunion/');
  assert.equal(addresses('fédération réunion')[0], 'annuaire/#ocean-indien');
  for (const query of ['La Réunion', 'la reunion', 'LA RÉUNION', 'la re\u0301union']) {
    assert.equal(addresses(query)[0], 'annuaire/#ocean-indien', query);
  }
  assert.equal(addresses('durée de la réunion')[0], 'reunion/#duree');
});

test('numbers and postcodes lead to the federation', () => {
  assert.deepEqual(addresses('974'), ['annuaire/#ocean-indien']);
  assert.deepEqual(addresses('97600'), ['annuaire/#ocean-indien']);
  assert.deepEqual(addresses('20090'), ['annuaire/#corse']);
  assert.deepEqual(addresses('2A'), ['annuaire/#corse']);
});

test('a question made of common words alone is still a question', () => {
  assert.equal(addresses('qui fait quoi')[0], 'roles/#qui-fait-quoi');
});

test('a part of the answer is better than none', () => {
  assert.equal(addresses('ordre du jour xyzzy')[0], 'reunion/');
  assert.deepEqual(addresses('xyzzy'), []);
});

for (const [query, strange] of [
  ['médecins', 'no'],
  ['toubib', 'no'],
  ['maison de santé', 'no'],
  ['63600', 'no'],
  ['medcins', 'yes'],
  ['Ambert', 'yes'],
  ['rencont', 'maybe'],
  ['Ambert médecins', 'yes'],
  // Words of the site, which no section holds together.
  ['corse 90 minutes', 'no'],
  ['Corse mairie', 'yes'],
]) {
  test(`« ${query} » may be a name: ${strange}`, () => assert.equal(engine.isStrange(query ?? ''), strange));
}

test('a section that holds all the words comes before those that hold some, unless they say more', () => {
  assert.equal(addresses('durée prévoyez')[0], 'reunion/#duree');
});

test('nothing typed can harm', () => {
  for (const query of [
    '',
    ' ',
    '?',
    '.*',
    '(',
    '[a-',
    '\\',
    '$&',
    '<img src=x onerror=alert(1)>',
    '"réunion"',
    '🚑🚑🚑',
    '\ud83d',
    '\0',
    '__proto__',
    'constructor',
    'toString',
    'é'.repeat(10_000),
    'réunion '.repeat(1_250),
    '🚑'.repeat(5_000),
    `${'a.'.repeat(5_000)}`,
    '(a+)+$'.repeat(500),
  ]) {
    const start = spent();
    assert.ok(Array.isArray(engine.search(query)), query.slice(0, 20));
    assert.ok(spent() - start < 500, `${query.slice(0, 20)} takes ${spent() - start} ms`);
  }
});

/** @param {{ text: string, match: boolean }[]} parts */
const joined = (parts) => parts.map(({ text }) => text).join('');
/** @param {{ text: string, match: boolean }[]} parts */
const marked = (parts) => parts.filter(({ match }) => match).map(({ text }) => text);

test('an extract marks whole words only', () => {
  const parts = extract(
    'Le médecin, le médicament et les Médecins. L’état des lieux.',
    ['médecin', 'état'].map(normalize),
  );
  assert.deepEqual(marked(parts), ['médecin', 'Médecins', 'état']);
  assert.equal(joined(parts), 'Le médecin, le médicament et les Médecins. L’état des lieux.');
});

test('an extract shows where most of the words are', () => {
  const text = `Le budget. ${'Rien à voir ici. '.repeat(30)}Le budget de la coordination. ${'Ni là. '.repeat(50)}`;
  const parts = extract(text, ['budget', 'coordination'].map(normalize));
  assert.deepEqual(marked(parts), ['budget', 'coordination']);
  assert.match(joined(parts), /^… .* …$/);
  assert.ok(joined(parts).length < 200);
});

test('an extract without a match is the beginning', () => {
  assert.deepEqual(extract('Court.', ['x']), [{ text: 'Court.', match: false }]);
  assert.deepEqual(extract('', ['x']), []);
});

test('an extract never cuts a character in two', () => {
  for (const text of [
    '🚑'.repeat(400),
    `a${'🚑'.repeat(400)}`,
    `${'🚑 '.repeat(100)}mot ${'🚑'.repeat(300)}`,
    'x'.repeat(999),
  ]) {
    for (let length = 1; length < 40; length += 1) {
      const cut = joined(extract(text, ['mot'], length));
      assert.doesNotThrow(() => encodeURIComponent(cut), `${text.slice(0, 6)} ${length}`);
    }
  }
});
