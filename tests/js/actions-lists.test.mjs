import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import fc from 'fast-check';

import { createDossier, set, visible } from '../../macros/browser/store/dossier.mjs';
import { renamed } from '../../macros/browser/store/mentions.mjs';
import { addRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { asTable, asText } from '../../macros/browser/text/sheet.mjs';
import {
  LISTS,
  changeList,
  countWords,
  listedActions,
  placeWords,
  places,
  pourInto,
  pouredWords,
  standing,
} from '../../macros/components/actions/lists.mjs';
import { actionsSheet, dueEvents } from '../../macros/components/actions/sheet.mjs';
import { OWN_ACTIONS, ROADMAP, pourActions } from '../../macros/components/checklist/own.mjs';
import { actionsOf, moreOf, removeCard } from '../../macros/components/swot/actions.mjs';

/**
 * @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../macros/components/checklist/own.mjs').Target} Target
 */

const TODAY = '2026-11-28';
const WORKSHOP = 'swot/atelier-cpts';
const ACTION = { origin: `${WORKSHOP}/action/a`, title: 'Écrire à l’ARS', who: 'Le maire', due: '5/10/2026' };
const empty = createDossier(Math.random);
const target = (/** @type {string} */ id) => /** @type {Target} */ (LISTS[id] ?? ROADMAP);
const held = (/** @type {Dossier} */ dossier, /** @type {string} */ id) => rows(dossier, target(id).collection);

/** @param {Dossier} dossier @param {string} id @param {Record<string, string>} values of its first row */
function edited(dossier, id, values) {
  const start = `${target(id).collection}/row/${held(dossier, id)[0]?.id}`;
  const keyed = Object.entries(values).map(([field, text]) => [`${start}/${field}`, text]);
  return set(dossier, Object.fromEntries(keyed), 50);
}

for (const [id, to] of [
  ['cpts', 'à la liste de la CPTS'],
  ['hopital', 'à la liste de l’hôpital'],
  ['msp', 'à la liste de la MSP'],
  ['roadmap', 'à la feuille de route'],
]) {
  test(`an action goes ${to}, and nowhere else`, () => {
    const after = pourInto(empty, [ACTION], target(id ?? ''), 1, Math.random);
    assert.equal(pouredWords(empty, after, [ACTION], target(id ?? '')), `Une action ajoutée ${to}.`);
    for (const each of ['cpts', 'hopital', 'msp', 'roadmap']) {
      assert.deepEqual(
        held(after, each).map(({ values }) => values.title),
        each === id ? [ACTION.title] : [],
      );
    }
  });
}

const texts = fc.constantFrom('', 'Écrire', 'Appeler', '5/10/2026');
const someActions = fc.uniqueArray(
  fc.record({ origin: fc.constantFrom('a', 'b', 'c', 'd'), title: texts, who: texts, due: texts, note: texts }),
  { selector: ({ origin }) => origin, maxLength: 4 },
);
const someTarget = fc.constantFrom('cpts', 'hopital', 'msp', 'roadmap');

test('pouring twice is pouring once, whatever was poured, changed or removed before', () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({ pour: someActions, id: someTarget }),
      fc.record({ edit: fc.record({ title: texts, who: texts, due: texts }), id: someTarget }),
      fc.record({ remove: fc.constant(true), id: someTarget }),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(acts, someActions, someTarget, (before, actions, id) => {
      const start = before.reduce((dossier, act, index) => {
        const row = held(dossier, act.id)[0]?.id;
        if ('pour' in act) return pourInto(dossier, act.pour, target(act.id), 10 + index, Math.random);
        if (!row) return dossier;
        if ('edit' in act) return edited(dossier, act.id, act.edit);
        return removeRow(dossier, target(act.id).collection, row, 60 + index);
      }, empty);
      const once = pourInto(start, actions, target(id), 100, Math.random);
      assert.equal(pourInto(once, actions, target(id), 101, Math.random), once);
      const origins = held(once, id).map(({ values }) => values.origin);
      assert.equal(new Set(origins).size, origins.length);
      for (const { origin, title } of actions) if (title) assert.ok(origins.includes(origin));
    }),
  );
});

test('pouring again brings every place up to date, but for what was changed there', () => {
  const inBoth = ['roadmap', 'cpts'].reduce(
    (dossier, id) => pourInto(dossier, [ACTION], target(id), 1, Math.random),
    empty,
  );
  const before = edited(inBoth, 'roadmap', { who: 'Moi' });
  const actions = [{ ...ACTION, who: 'La coordinatrice', due: '6/10/2026' }];
  const after = pourInto(before, actions, target('cpts'), 60, Math.random);
  const said = (/** @type {string} */ id) => held(after, id).map(({ values }) => [values.who, values.due]);
  assert.deepEqual(said('cpts'), [['La coordinatrice', '6/10/2026']]);
  assert.deepEqual(said('roadmap'), [['Moi', '6/10/2026']]);
  assert.equal(
    pouredWords(before, after, actions, target('cpts')),
    'Une action mise à jour dans la liste de la CPTS. Une action mise à jour dans la feuille de route.',
  );
});

test('an action that an older version put in the roadmap is brought up to date there, and not doubled', () => {
  const older = pourActions(empty, [ACTION], 1, Math.random);
  const after = pourInto(older, [{ ...ACTION, who: 'La coordinatrice' }], target('roadmap'), 2, Math.random);
  assert.deepEqual(
    rows(after, OWN_ACTIONS).map(({ values }) => values.who),
    ['La coordinatrice'],
  );
});

test('a list goes to the roadmap with its states, once, and stays the same action there', () => {
  const poured = pourInto(empty, [ACTION], target('cpts'), 1, Math.random);
  const started = edited(poured, 'cpts', { state: 'doing' });
  const listed = addRow(started, 'actions/cpts', { title: 'Se revoir' }, 51, Math.random).dossier;
  const all = listedActions(listed, 'cpts');
  const road = pourInto(listed, all, ROADMAP, 60, Math.random);
  const said = (/** @type {Dossier} */ dossier) =>
    rows(dossier, OWN_ACTIONS).map(({ values: { title, status } }) => [title, status]);
  assert.deepEqual(said(road), [
    ['Écrire à l’ARS', 'doing'],
    ['Se revoir', undefined],
  ]);
  assert.equal(pourInto(road, all, ROADMAP, 61, Math.random), road);
  // The workshop knows the action too: nothing is doubled, and its state is not lost.
  const again = pourInto(road, [{ ...ACTION, who: 'Moi' }], ROADMAP, 62, Math.random);
  assert.deepEqual(said(again), said(road));
  const finished = edited(again, 'cpts', { state: 'done' });
  const last = pourInto(finished, listedActions(finished, 'cpts'), ROADMAP, 70, Math.random);
  assert.deepEqual(said(last)[0], ['Écrire à l’ARS', 'done']);
});

test('only the actions that are ticked go to the roadmap', () => {
  const two = ['Un', 'Deux'].reduce(
    (dossier, title) => addRow(dossier, 'actions/msp', { title }, 1, Math.random).dossier,
    empty,
  );
  const [, second] = held(two, 'msp');
  const chosen = listedActions(two, 'msp', new Set([second?.id ?? '']));
  assert.deepEqual(
    chosen.map(({ title }) => title),
    ['Deux'],
  );
});

test('where an action stands is said', () => {
  const both = ['roadmap', 'msp'].reduce(
    (dossier, id) => pourInto(dossier, [ACTION], target(id), 1, Math.random),
    empty,
  );
  const words = placeWords(places(both).get(ACTION.origin));
  assert.equal(words, 'Cette action est dans la liste de la MSP et dans la feuille de route.');
  assert.equal(placeWords(places(empty).get(ACTION.origin)), '');
});

test('the lists are called as the pages call them', () => {
  const model = readFileSync(new URL('../../macros/components/actions/model.py', import.meta.url), 'utf8');
  const called = [...model.matchAll(/"(\w+)": "([^"]+)"/g)].map(([, id, whose]) => [id, `dans la liste ${whose}`]);
  assert.deepEqual(
    called,
    Object.entries(LISTS).map(([id, { within }]) => [id, within]),
  );
});

test('an action that changes list keeps all that it holds', () => {
  const before = edited(pourInto(empty, [ACTION], target('cpts'), 1, Math.random), 'cpts', { state: 'blocked' });
  const row = held(before, 'cpts')[0]?.id ?? '';
  const values = held(before, 'cpts')[0]?.values;
  const after = changeList(before, 'cpts', row, 'hopital', 60, Math.random);
  assert.deepEqual([held(after, 'cpts'), { ...held(after, 'hopital')[0]?.values }], [[], { ...values }]);
  assert.equal(changeList(after, 'cpts', row, 'msp', 61, Math.random), after);
  assert.deepEqual([...visible(after, 'actions/cpts')], []);
});

test('an action that changes list after it went to the roadmap is the same one there', () => {
  const written = addRow(empty, 'actions/cpts', { title: 'Se revoir' }, 1, Math.random);
  const road = pourInto(written.dossier, listedActions(written.dossier, 'cpts'), ROADMAP, 2, Math.random);
  const moved = changeList(road, 'cpts', written.id, 'msp', 3, Math.random);
  const all = listedActions(moved, 'msp');
  assert.equal(pourInto(moved, all, ROADMAP, 4, Math.random), moved);
  assert.ok(
    places(moved)
      .get(all[0]?.origin ?? '')
      ?.includes(ROADMAP.within),
  );
  // Moved before, it has no other place to remember.
  assert.equal(
    held(changeList(written.dossier, 'cpts', written.id, 'msp', 3, Math.random), 'msp')[0]?.values.origin,
    undefined,
  );
});

/** @type {[string, Record<string, string>[], string][]} */
const COUNTS = [
  ['nothing', [], 'Aucune action'],
  ['one', [{ title: 'a' }], '1 action'],
  ['late ones', [{ due: '27/11/2026' }, { due: '28/11/2026' }, { due: 'bientôt' }], '3 actions, 1 en retard'],
  [
    'over ones',
    [
      { due: '1/1/2020', state: 'done' },
      { due: '1/1/2020', state: 'blocked' },
    ],
    '2 actions, 1 en retard',
  ],
];
for (const [what, all, right] of COUNTS) {
  test(`a list of ${what} is counted`, () => {
    const dossier = all.reduce((kept, values) => addRow(kept, 'actions/cpts', values, 1, Math.random).dossier, empty);
    assert.equal(countWords([standing(dossier, 'cpts', TODAY)]), right);
  });
}

const TITLES = { cpts: 'Actions de la CPTS', hopital: 'Actions de l’hôpital', msp: 'Actions de la MSP' };
const FILLED = [
  ['cpts', { title: 'Écrire', who: 'Le maire', due: '5/10/2026', note: 'Secret' }],
  ['cpts', { title: 'Appeler', state: 'done', due: '5/10/2026' }],
  ['msp', { title: 'Se revoir', due: '1/12/2026' }],
].reduce(
  (dossier, [id, values]) =>
    addRow(dossier, `actions/${id}`, /** @type {Record<string, string>} */ (values), 1, Math.random).dossier,
  empty,
);

test('the sheet of all lists says whose each action is, and that of one its own', () => {
  const all = actionsSheet(TITLES, FILLED, TODAY);
  assert.equal(all.title, 'Suivi des actions');
  assert.deepEqual(asTable(all), [
    ['Liste', 'Action', 'État', 'Qui s’en charge', 'Pour quand'],
    ['Actions de la CPTS', 'Écrire', 'À faire', 'Le maire', '5 octobre 2026 (dépassé)'],
    ['Actions de la CPTS', 'Appeler', 'Terminée', '', ''],
    ['Actions de la MSP', 'Se revoir', 'À faire', '', '1er décembre 2026'],
  ]);
  assert.doesNotMatch(asText(all), /Secret/);
  const one = actionsSheet({ msp: TITLES.msp }, FILLED, TODAY);
  assert.deepEqual([one.title, one.owner], ['Actions de la MSP', 'msp']);
  assert.deepEqual(asTable(one).slice(1), [['Se revoir', 'À faire', '1er décembre 2026']]);
  assert.deepEqual(actionsSheet(TITLES, empty, TODAY).intro, ['Aucune action n’est encore notée.']);
});

test('the calendar has the days of what is not over', () => {
  const events = dueEvents(FILLED, 'cpts', TODAY);
  assert.deepEqual(
    events.map(({ title, day, description }) => [title, day, description]),
    [['Écrire', '2026-10-05', 'Le maire\nSecret']],
  );
});

/** A workshop of two cards, the first one with three actions. */
function workshop() {
  const [first, second] = ['Une équipe', 'Le temps'].reduce(
    (all, text) => [...all, addRow(all.at(-1)?.dossier ?? empty, `${WORKSHOP}/cards`, { text }, 1, Math.random)],
    /** @type {{dossier: Dossier, id: string}[]} */ ([]),
  );
  const card = first?.id ?? '';
  const own = { [`${WORKSHOP}/cards/row/${card}/action`]: 'Un', [`${WORKSHOP}/cards/row/${card}/who`]: 'Madame Untel' };
  const dossier = ['Deux', 'Trois'].reduce(
    (kept, action) => addRow(kept, moreOf(WORKSHOP), { card, action, who: 'Madame Untel' }, 3, Math.random).dossier,
    set(second?.dossier ?? empty, own, 2),
  );
  return { dossier, card, other: second?.id ?? '' };
}

test('a card has several actions, its own first, and none that says nothing', () => {
  const { dossier, card, other } = workshop();
  const said = (/** @type {Dossier} */ each) => actionsOf(each, WORKSHOP).map((action) => [action.card, action.action]);
  assert.deepEqual(said(dossier), [
    [card, 'Un'],
    [card, 'Deux'],
    [card, 'Trois'],
  ]);
  assert.equal(actionsOf(dossier, WORKSHOP)[0]?.id, card);
  const more = addRow(dossier, moreOf(WORKSHOP), { card: other }, 4, Math.random).dossier;
  assert.deepEqual(said(more), said(dossier));
  const lost = addRow(dossier, moreOf(WORKSHOP), { card: 'zzzzzzzzzz', action: 'Perdue' }, 4, Math.random).dossier;
  assert.deepEqual(said(lost), said(dossier));
});

test('a card that is removed leaves no action, nor any name', () => {
  const { dossier, card } = workshop();
  const without = removeCard(dossier, WORKSHOP, card, 5);
  assert.deepEqual(actionsOf(without, WORKSHOP), []);
  assert.ok(![...visible(without).values()].includes('Madame Untel'));
});

test('a person who is renamed is so in every action', () => {
  const { dossier } = workshop();
  const listed = pourInto(dossier, [{ ...ACTION, who: 'Madame Untel' }], target('cpts'), 6, Math.random);
  const owned = set(listed, { 'stakeholders/cooperation/who/pilotes': 'Madame Untel' }, 7);
  assert.equal(Object.keys(renamed(owned, 'Madame Untel', 'Mme Untel')).length, 5);
});
