import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';
import { NAMING } from '../../macros/browser/store/mentions.mjs';
import {
  NAMELESS,
  PEOPLE,
  addPerson,
  guests,
  invite,
  named,
  namesElsewhere,
  nearDoubles,
  people,
  rename,
  unite,
} from '../../macros/browser/store/people.mjs';
import { removeRow } from '../../macros/browser/store/rows.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

const random = seededRandom(5);
const WHO = 'checklist/100-jours/step/appeler-federation/who';
const CARD = 'swot/atelier-cpts/cards/row/aaaaaaaaaa/who';

/**
 * @param {Record<string, import('../../macros/browser/store/dossier.mjs').Value>[]} persons
 * @param {Record<string, string>} [texts]
 */
function withPeople(persons, texts = {}) {
  let dossier = set(createDossier(random), texts, NOON);
  const ids = persons.map((fields) => {
    const added = addPerson(dossier, fields, NOON, random);
    dossier = added.dossier;
    return added.id;
  });
  return { dossier, ids };
}

/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier */
const names = (dossier) => people(dossier).map(({ name }) => name);

test('a person is known by her name, whatever its case, accents and punctuation', () => {
  const { dossier, ids } = withPeople([{ name: 'Roux Jean-Michel' }, { name: 'Le Gall Anne' }, { role: 'Maire' }]);
  assert.equal(named(dossier, 'ROUX  jean michel')?.id, ids[0]);
  for (const text of ['Gall Anne', 'Roux', '', '?', NAMELESS]) assert.equal(named(dossier, text), undefined, text);
});

test('a person without a name shows as soon as something else is written', () => {
  const { dossier } = withPeople([{}, { 'invitations-invited': true }, { family: 'liberal' }, { name: 'Roux' }]);
  assert.deepEqual(names(dossier), [NAMELESS, 'Roux']);
});

/** @type {[text: string, become: string][]} how a field that names Roux Jean-Michel is rewritten */
const MENTIONS = [
  ['Roux Jean-Michel', 'Roux Jean'],
  ['roux jean michel', 'Roux Jean'],
  ['Roux Jean-Michel, Martin Paul', 'Roux Jean, Martin Paul'],
  ['Martin Paul ; Roux Jean-Michel', 'Martin Paul ; Roux Jean'],
  ['Martin Paul et Roux Jean-Michel', 'Martin Paul et Roux Jean'],
  ['Martin Paul/Roux Jean-Michel', 'Martin Paul/Roux Jean'],
  ['Martin Paul\nRoux Jean-Michel\n', 'Martin Paul\nRoux Jean\n'],
  ['Roux Jean-Michel, Roux Jean', 'Roux Jean'],
  ['Martin Paul, roux jean-michel, Martin Paul', 'Martin Paul, Roux Jean, Martin Paul'],
  ['Roux Jean-Michel (médecin)', 'Roux Jean-Michel (médecin)'],
  ['Roux Jean-Michelle', 'Roux Jean-Michelle'],
  ['Roux', 'Roux'],
];

for (const [text, become] of MENTIONS) {
  test(`renamed where the field says: ${JSON.stringify(text)}`, () => {
    const { dossier, ids } = withPeople([{ name: 'Roux Jean-Michel' }], { [WHO]: text, [CARD]: text });
    const after = rename(dossier, ids[0] ?? '', '  Roux   Jean ', NOON);
    assert.deepEqual(names(after), ['Roux Jean']);
    for (const key of [WHO, CARD]) assert.equal(get(after, key), become);
  });
}

test('every field that names somebody follows, and no other text', () => {
  const fill = (/** @type {string} */ pattern) => pattern.replaceAll('*', 'a');
  const naming = Object.keys(FIELDS).filter((pattern) => FIELDS[pattern]?.kind === 'person');
  assert.deepEqual(NAMING, naming);
  const others = Object.keys(FIELDS).filter((pattern) => !naming.includes(pattern) && !pattern.startsWith('people/'));
  const texts = Object.fromEntries([...naming, ...others].map((pattern) => [fill(pattern), 'Roux']));
  const { dossier, ids } = withPeople([{ name: 'Roux' }], texts);
  const after = rename(dossier, ids[0] ?? '', 'Brun', NOON);
  for (const pattern of naming) assert.equal(get(after, fill(pattern)), 'Brun', pattern);
  for (const pattern of others) assert.equal(get(after, fill(pattern)), 'Roux', pattern);
});

test('a name that two persons have stays where it is written: nobody knows whose it is', () => {
  const { dossier, ids } = withPeople([{ name: 'Roux' }, { name: 'ROUX' }], { [WHO]: 'Roux' });
  const after = rename(dossier, ids[0] ?? '', 'Brun', NOON);
  assert.deepEqual(names(after), ['Brun', 'ROUX']);
  assert.equal(get(after, WHO), 'Roux');
});

test('nobody is renamed to nothing, and a person who is not there changes nothing', () => {
  const { dossier, ids } = withPeople([{ name: 'Roux' }]);
  assert.equal(rename(dossier, ids[0] ?? '', '  ', NOON), dossier);
  assert.equal(rename(dossier, 'zzzzzzzzzz', 'Brun', NOON), dossier);
});

test('near doubles are pointed out two by two, those without a name never', () => {
  const { dossier, ids } = withPeople(
    ['Roux Jean-Michel', 'Brun Léa', 'roux jean michel', 'Infirmier', 'Infirmière', ''].map((name) => ({
      name,
      role: 'Médecin',
    })),
  );
  const { dossier: more } = addPerson(dossier, { role: 'Médecin' }, NOON, random);
  assert.deepEqual(
    nearDoubles(people(more)).map((pair) => pair.map(({ id }) => id)),
    [[ids[0], ids[2]]],
  );
});

test('two persons made one keep all that both held', () => {
  const { dossier, ids } = withPeople(
    [
      {
        name: 'Roux Jean-Michel',
        role: 'Médecin',
        family: 'liberal',
        phone: '04 00 00 00 00',
        'invitations-sent': true,
      },
      {
        ...{ name: 'Dr Roux Jean Michel', role: 'Président', family: 'hopital', organisation: 'CPTS' },
        ...{ phone: '0400000000', email: 'roux@exemple.fr', 'invitations-invited': true, 'invitations-came': true },
        'premiere-reunion-answer': 'oui',
      },
      { name: 'Brun Léa' },
    ],
    { [WHO]: 'Dr Roux Jean Michel, Brun Léa', [CARD]: 'Roux Jean-Michel et Dr Roux Jean-Michel' },
  );
  const [keep = '', drop = ''] = ids;
  const after = unite(dossier, keep, drop, NOON, () => 'Hôpital');
  const [one, other, ...more] = people(after);
  assert.deepEqual(more, []);
  assert.equal(other?.name, 'Brun Léa');
  assert.deepEqual(one, {
    ...{ id: keep, name: 'Roux Jean-Michel', role: 'Médecin / Président / Hôpital', organisation: 'CPTS' },
    ...{ family: 'liberal', phone: '04 00 00 00 00', email: 'roux@exemple.fr' },
  });
  const [guest] = guests(after, 'invitations');
  assert.deepEqual(
    [guest?.isSent, guest?.came, get(after, `${PEOPLE}/row/${keep}/premiere-reunion-answer`)],
    [true, true, 'oui'],
  );
  assert.equal(get(after, WHO), 'Roux Jean-Michel, Brun Léa');
  assert.equal(get(after, CARD), 'Roux Jean-Michel');
});

/** @type {[mine: string, theirs: string, both: string][]} */
const ANSWERED = [
  ['oui', 'oui', 'oui'],
  ['oui', 'non', 'recue'],
  ['oui', 'recue', 'oui'],
  ['recue', 'peut-etre', 'peut-etre'],
  ['recue', 'recue', 'recue'],
];

for (const [mine, theirs, both] of ANSWERED) {
  test(`one person who answered « ${mine} » and « ${theirs} » answered « ${both} »`, () => {
    const field = 'invitations-answer';
    const { dossier, ids } = withPeople([
      { name: 'Roux', [field]: mine },
      { name: 'Roux', [field]: theirs },
    ]);
    const [keep = '', drop = ''] = ids;
    assert.equal(get(unite(dossier, keep, drop, NOON), `${PEOPLE}/row/${keep}/${field}`), both);
  });
}

test('of two persons made one, no text is lost but the name that was not chosen', () => {
  const text = fc.constantFrom('a', 'b', 'Médecin', 'liberal', '');
  const fields = fc.record({ role: text, organisation: text, family: text, phone: text, email: text });
  fc.assert(
    fc.property(fields, fields, (mine, theirs) => {
      const { dossier, ids } = withPeople([
        { name: 'Roux', ...mine },
        { name: 'Brun', ...theirs },
      ]);
      const [keep = '', drop = ''] = ids;
      const [one, ...others] = people(unite(dossier, keep, drop, NOON));
      assert.deepEqual(others, []);
      assert.equal(one?.id, keep);
      const all = Object.values(one ?? {}).join('\n');
      for (const value of [...Object.values(mine), ...Object.values(theirs)]) assert.ok(all.includes(value), value);
    }),
  );
});

test('one person is not made one with herself, nor with somebody who is not there', () => {
  const { dossier, ids } = withPeople([{ name: 'Roux' }]);
  const [id = ''] = ids;
  for (const other of [id, 'zzzzzzzzzz']) assert.equal(unite(dossier, id, other, NOON), dossier);
});

test('the names written elsewhere are offered once each, unless a person has them', () => {
  const { dossier } = withPeople([{ name: 'Roux Jean-Michel' }], {
    [WHO]: 'roux jean michel, Brun Léa et la mairie',
    [CARD]: 'BRUN Léa ; Martin',
    'checklist/100-jours/step/appeler-federation/note': 'Untel',
    'commune/name': 'Ambert',
  });
  assert.deepEqual(namesElsewhere(dossier), ['Brun Léa', 'la mairie', 'Martin']);
});

test('who is removed leaves no trace in the list, and what names her elsewhere stays', () => {
  const { dossier, ids } = withPeople([{ name: 'Roux', phone: '04', 'invitations-answer': 'oui' }], { [WHO]: 'Roux' });
  const [id = ''] = ids;
  const after = removeRow(dossier, PEOPLE, id, NOON);
  assert.deepEqual(
    [...after.entries.keys()].filter((key) => key.startsWith(PEOPLE)),
    [`${PEOPLE}/row/${id}/deleted`],
  );
  assert.equal(get(after, WHO), 'Roux');
});

test('an invitation withdrawn keeps the answer', () => {
  const { dossier, ids } = withPeople([{ name: 'Roux', 'invitations-answer': 'oui' }]);
  const invited = invite(dossier, 'invitations', ids, true, NOON);
  assert.deepEqual(
    guests(invited, 'invitations').map(({ name, answer }) => [name, answer]),
    [['Roux', 'oui']],
  );
  const withdrawn = invite(invited, 'invitations', ids, false, NOON);
  assert.deepEqual(guests(withdrawn, 'invitations'), []);
  assert.equal(get(withdrawn, `${PEOPLE}/row/${ids[0]}/invitations-answer`), 'oui');
});
