import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { get, set, visible } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { merge } from '../../macros/browser/store/join.mjs';
import { tidied } from '../../macros/browser/store/marks.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { migrate } from '../../macros/browser/store/migrate.mjs';
import { NAMELESS, guests, people } from '../../macros/browser/store/people.mjs';
import { rows } from '../../macros/browser/store/rows.mjs';
import { readShare } from '../../macros/browser/store/share.mjs';
import { KEY } from '../../macros/browser/store/key.mjs';
import { FakeBrowser, NOON } from '../fixtures/dossiers/fake-browser.mjs';
import { pack } from '../fixtures/dossiers/link.mjs';

/**
 * @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../macros/browser/store/grammar.mjs').Entry} Entry
 */

const V1 = readFileSync(new URL('../fixtures/dossiers/v1-people.json', import.meta.url), 'utf8');
const GUESTS = 'agenda/premiere-reunion/participants/row';
const INVITED = 'worksheet/invitations/sheets/row';
const PERSON = 'people/carnet/row';
const [STRUCTURE, BUDGET] = ['mission/coordinateur/structure', 'budget/budget-coordination/structure'];

/** @param {Record<string, Entry>} entries */
function fileOf(entries) {
  const head = { format: 'boussole-msp-dossier', version: 1, app: '0.1.0', savedAt: '2026-11-22T13:32:00.000Z' };
  return JSON.stringify({ ...head, id: 'k3v9x0q2ab', entries });
}

/** @param {Record<string, Entry>} entries */
const open = (entries) => parse(fileOf(entries)).dossier;

/** @param {Dossier} dossier */
const names = (dossier) => people(dossier).map(({ name }) => name);

test('a dossier of version 1 keeps its guests, who are persons now', () => {
  const { dossier } = parse(V1);
  assert.deepEqual(names(dossier).sort(), [
    ...['Brun Léa', 'Cabinet infirmier du Parc', 'Club de marche', 'Gall Anne', 'Hôpital d’Ambert', 'La pharmacienne'],
    ...['Pharmacie des Monts', 'Psychologue de la maison de santé', 'Roux Jean Michel', 'Roux Jean-Michel'],
    ...[NAMELESS, NAMELESS],
  ]);
  assert.deepEqual(
    guests(dossier, 'premiere-reunion').map(({ name, came }) => [name, came]),
    [
      ['Roux Jean-Michel', true],
      ['La pharmacienne', false],
      ['Brun Léa', true],
      [NAMELESS, true],
    ],
  );
  const invited = guests(dossier, 'invitations');
  assert.deepEqual(
    invited.map(({ family, isSent, answer, came }) => [family, isSent, answer, came]),
    [
      ['liberal', true, 'recue', true],
      ['hopital', false, '', false],
      ['paramedicaux', true, '', false],
      ['pharmaciens', false, 'recue', false],
      ['osteopathes', true, '', true],
      ['psychologues', false, '', false],
      ['autre', true, 'recue', false],
      ['liberal', true, '', false],
    ],
  );
  assert.equal(invited.at(-1)?.name, NAMELESS);
});

test('nothing that version 1 showed is lost', () => {
  const { entries } = JSON.parse(V1);
  const { dossier } = parse(V1);
  const texts = [...visible(dossier).values()];
  const removed = ['Untel'];
  for (const [key, { v }] of Object.entries(entries)) {
    if (typeof v === 'string' && !removed.includes(v)) assert.ok(texts.includes(v), `${key}: ${v}`);
  }
  assert.equal(rows(dossier, 'worksheet/fiche-contact/sheets').length, 3);
  for (const row of ['pa00000005', 'pa00000006', 'in00000009']) {
    const left = [...dossier.entries.keys()].filter((key) => key.includes(row));
    assert.deepEqual(left, [`${PERSON}/${row}/deleted`]);
  }
  assert.equal(get(dossier, 'msp/days'), '2,5');
  assert.equal(get(dossier, 'agenda/premiere-reunion/invitation/name'), 'Le maire, Paul Martin');
  const old = [...dossier.entries.keys()].filter((key) => key.startsWith(GUESTS) || key.startsWith(INVITED));
  assert.deepEqual(old, []);
});

test('every value keeps its time', () => {
  const { entries } = JSON.parse(V1);
  const { dossier } = parse(V1);
  for (const [before, after] of [
    [`${GUESTS}/pa00000001/who`, `${PERSON}/pa00000001/name`],
    [`${GUESTS}/pa00000001/came`, `${PERSON}/pa00000001/premiere-reunion-came`],
    [`${GUESTS}/pa00000005/deleted`, `${PERSON}/pa00000005/deleted`],
    [`${INVITED}/in00000001/order`, `${PERSON}/in00000001/order`],
    [`${INVITED}/in00000001/suivi-repondu`, `${PERSON}/in00000001/invitations-answer`],
  ]) {
    assert.equal(dossier.entries.get(after ?? '')?.t, entries[before ?? ''].t, after);
  }
});

/** @type {[what: string, entries: Record<string, Entry>, name: string | null, others: string[]][]} */
const MSP = [
  ['one tool', { [STRUCTURE]: { v: 'A', t: 1 } }, 'A', []],
  ['the other', { [BUDGET]: { v: 'B', t: 1 } }, 'B', []],
  ['the same in both', { [STRUCTURE]: { v: 'A', t: 1 }, [BUDGET]: { v: 'A ', t: 2 } }, 'A ', []],
  ['the later one in the budget', { [STRUCTURE]: { v: 'A', t: 1 }, [BUDGET]: { v: 'B', t: 2 } }, 'B', [STRUCTURE]],
  ['the later one in the sheet', { [STRUCTURE]: { v: 'A', t: 2 }, [BUDGET]: { v: 'B', t: 1 } }, 'A', [BUDGET]],
  ['both at the same time', { [STRUCTURE]: { v: 'A', t: 1 }, [BUDGET]: { v: 'B', t: 1 } }, 'B', [STRUCTURE]],
  ['emptied since in one', { [STRUCTURE]: { v: 'A', t: 1 }, [BUDGET]: { v: null, t: 2 } }, 'A', []],
  ['emptied in both', { [STRUCTURE]: { v: null, t: 1 }, [BUDGET]: { v: null, t: 2 } }, null, []],
];

for (const [what, entries, name, others] of MSP) {
  test(`the name of the MSP, ${what}: the dossier has one, and another one stays where it was`, () => {
    const dossier = open(entries);
    assert.equal(get(dossier, 'msp/name'), name);
    assert.deepEqual(
      [STRUCTURE, BUDGET].filter((key) => dossier.entries.has(key)),
      others,
    );
  });
}

test('two lists that gave the same id to a row keep both persons', () => {
  const dossier = open({
    [`${GUESTS}/aaaaaaaaaa/who`]: { v: 'Roux', t: 1 },
    [`${INVITED}/aaaaaaaaaa/qui`]: { v: 'Brun', t: 2 },
    [`${INVITED}/aaaaaaaaaa/famille`]: { v: 'hopital', t: 3 },
  });
  assert.deepEqual(
    people(dossier).map(({ name, family }) => [name, family]),
    [
      ['Roux', ''],
      ['Brun', 'hopital'],
    ],
  );
});

test('what is wrong in a file of version 1 is still refused', () => {
  for (const entry of [
    null,
    'x',
    { v: 'Roux' },
    { v: { a: 1 }, t: 1 },
    { v: 'Roux', t: 1.5 },
    { v: 'Roux', t: 1, x: 1 },
  ]) {
    for (const key of [`${GUESTS}/aaaaaaaaaa/who`, `${INVITED}/aaaaaaaaaa/qui`, STRUCTURE, 'commune/name']) {
      const text = fileOf({ [key]: /** @type {any} */ (entry) });
      assert.throws(() => parse(text), DossierError, `${key}: ${JSON.stringify(entry)}`);
    }
  }
});

// Rows of both lists, and what else moves; times are few, so that many are equal.
const moved = fc.constantFrom(
  ...['p1', 'p2'].flatMap((row) => ['who', 'came', 'order', 'deleted'].map((field) => `${GUESTS}/${row}/${field}`)),
  ...['i1', 'i2'].flatMap((row) =>
    ['qui', 'famille', 'suivi-invite', 'suivi-repondu', 'suivi-venu', 'order', 'deleted'].map(
      (field) => `${INVITED}/${row}/${field}`,
    ),
  ),
  'mission/coordinateur/jours',
  'commune/name',
);
/** @param {string} key */
const valueOf = (key) => {
  const field = key.split('/').at(-1) ?? '';
  if (field === 'order') return fc.constantFrom(1, 2, 3, null);
  if (field === 'deleted') return fc.constant(true);
  if (['came', 'suivi-invite', 'suivi-repondu', 'suivi-venu'].includes(field)) return fc.constantFrom(true, null);
  return fc.constantFrom('Roux', 'Brun', null);
};
/** @type {fc.Arbitrary<Record<string, Entry>>} */
const olds = fc
  .array(moved.chain((key) => fc.tuple(fc.constant(key), valueOf(key), fc.integer({ min: 0, max: 4 }))))
  .map((all) => Object.fromEntries(all.map(([key, v, t]) => [key, { v, t }])));

/** @param {Record<string, Entry>} entries */
const asOld = (entries) => ({ id: 'k3v9x0q2ab', entries: tidied(new Map(Object.entries(entries))) });

/** @param {Dossier} dossier what its pages show of persons */
const shown = (dossier) => ({
  people: people(dossier),
  meetings: [guests(dossier, 'premiere-reunion'), guests(dossier, 'invitations')],
  days: get(dossier, 'msp/days'),
});

test('copies brought over apart merge as if they had been merged before', () => {
  fc.assert(
    fc.property(olds, olds, (a, b) => {
      const before = open(Object.fromEntries(merge(asOld(a), asOld(b)).entries));
      const after = merge(open(a), open(b));
      assert.deepEqual(shown(after), shown(before));
      assert.deepEqual(shown(merge(open(b), open(a))), shown(after));
      assert.equal(merge(after, open(a)), after);
    }),
    { numRuns: 3000 },
  );
});

test('every text that a row showed is that of a person', () => {
  fc.assert(
    fc.property(olds, (entries) => {
      const old = asOld(entries);
      const dossier = open(entries);
      for (const [list, field] of /** @type {const} */ ([
        ['agenda/premiere-reunion/participants', 'who'],
        ['worksheet/invitations/sheets', 'qui'],
      ])) {
        for (const { id, values } of rows(old, list)) {
          const person = people(dossier).find((each) => each.id === id);
          if (!Object.keys(values).length) continue;
          assert.equal(person?.name, values[field] ?? NAMELESS);
          const meeting = list.startsWith('agenda') ? 'premiere-reunion' : 'invitations';
          const guest = guests(dossier, meeting).find((each) => each.id === id);
          assert.equal(guest?.came, (values.came ?? values['suivi-venu']) === true);
          assert.equal(guest?.isSent, values['suivi-invite'] === true);
          assert.equal(guest?.answer, values['suivi-repondu'] === true ? 'recue' : '');
          assert.equal(guest?.family, values.famille ?? '');
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('a document of the present version is left as it is', () => {
  const document = JSON.parse(serialize(parse(V1).dossier, { app: '1', now: NOON }));
  assert.deepEqual(migrate(document, 2), document);
});

test('a link made by version 1 opens', async () => {
  const link = fileOf({
    [STRUCTURE]: { v: 'MSP du Livradois', t: 1 },
    'mission/coordinateur/jours': { v: '2', t: 1 },
    'mission/coordinateur/reunions': { v: true, t: 1 },
  });
  const shared = await readShare(`#partage=${pack(link)}`);
  assert.deepEqual(shared && Object.fromEntries(visible(shared)), {
    'msp/name': 'MSP du Livradois',
    'msp/days': '2',
    'mission/coordinateur/reunions': true,
  });
});

test('a browser that holds version 1 shows it, keeps a copy, and saves version 2', () => {
  const browser = new FakeBrowser();
  browser.texts.set(KEY, V1);
  const { store } = browser.open();
  assert.equal(store.state.kind, 'saved');
  assert.equal(guests(store.dossier, 'premiere-reunion').length, 4);
  assert.equal(browser.texts.get(`${KEY}-backup`), V1);
  store.update((dossier, now) => set(dossier, { 'commune/name': 'Arlanc' }, now));
  store.flush();
  assert.match(browser.stored ?? '', /"version": 2/);
  assert.deepEqual(shown(parse(browser.stored ?? '').dossier), shown(parse(V1).dossier));
});

test('a copy erased by version 1 comes back with its guests', () => {
  const browser = new FakeBrowser();
  browser.texts.set(`${KEY}-erased-1`, JSON.stringify({ id: 'aaaaaaaaaa', at: 1, commune: 'Ambert', text: V1 }));
  const { store } = browser.open();
  store.undoReset('aaaaaaaaaa');
  assert.equal(guests(store.dossier, 'invitations').length, 8);
});

test('a text that version 1 set aside goes back where it is read now', () => {
  const browser = new FakeBrowser();
  const aside = { id: 'aaaaaaaaaa', at: 1, why: 'overwritten', text: 'Roux' };
  for (const [index, key] of [`${GUESTS}/pa00000001/who`, `${INVITED}/in00000001/qui`, STRUCTURE].entries()) {
    browser.texts.set(`${KEY}-aside-${index + 1}`, JSON.stringify({ ...aside, id: `${index}`, at: 9 - index, key }));
  }
  assert.deepEqual(
    browser.open().store.asides.map(({ key }) => key),
    [`${PERSON}/pa00000001/name`, `${PERSON}/in00000001/name`, 'msp/name'],
  );
});

test('a merge made with version 1 can still be undone', () => {
  const browser = new FakeBrowser();
  const row = `${INVITED}/in00000001`;
  const came = Object.entries(JSON.parse(V1).entries).filter(([key]) => key.startsWith(`${row}/`));
  const changes = {
    values: came.filter(([key]) => !key.endsWith('/order')).map(([key, { v }]) => [key, null, v]),
    places: [[row, false, 1]],
  };
  browser.texts.set(KEY, V1);
  browser.texts.set(`${KEY}-merge`, JSON.stringify({ at: 1, dossier: 'k3v9x0q2ab', changes }));
  const { store } = browser.open();
  assert.ok(names(store.dossier).includes('Roux Jean Michel'));
  store.undoMerge();
  assert.ok(!names(store.dossier).includes('Roux Jean Michel'));
  assert.equal(guests(store.dossier, 'invitations').length, 7);
});
