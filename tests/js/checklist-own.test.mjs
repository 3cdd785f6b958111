import assert from 'node:assert/strict';
import test from 'node:test';
import { OWN_ACTIONS, pourActions, pouringWords } from '../../macros/components/checklist/own.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { removeRow, rows } from '../../macros/browser/store/rows.mjs';

const ACTION = { origin: 'swot/atelier-cpts/action/a', title: 'Écrire à l’ARS', who: 'Le maire', due: '5/10/2026' };
const titles = (/** @type {import('../../macros/browser/store/dossier.mjs').Dossier} */ dossier) =>
  rows(dossier, OWN_ACTIONS).map(({ values }) => values.title);

test('an action added twice stands once in the roadmap', () => {
  const once = pourActions(createDossier(Math.random), [ACTION], 1, Math.random);
  const { poured, ...values } = rows(once, OWN_ACTIONS)[0]?.values ?? {};
  assert.deepEqual(values, ACTION);
  assert.equal(pourActions(once, [ACTION], 2, Math.random), once);
  assert.deepEqual(titles(pourActions(once, [{ ...ACTION, origin: 'autre' }], 2, Math.random)), [
    ACTION.title,
    ACTION.title,
  ]);
});

test('an action without a title is not added', () => {
  assert.deepEqual(titles(pourActions(createDossier(Math.random), [{ ...ACTION, title: '' }], 1, Math.random)), []);
});

test('an action removed from the roadmap may be added again', () => {
  const once = pourActions(createDossier(Math.random), [ACTION], 1, Math.random);
  const without = removeRow(once, OWN_ACTIONS, rows(once, OWN_ACTIONS)[0]?.id ?? '', 2);
  assert.deepEqual(titles(pourActions(without, [ACTION], 3, Math.random)), [ACTION.title]);
});

/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier @param {string} field @param {string} text */
function inRoadmap(dossier, field, text) {
  return set(dossier, { [`${OWN_ACTIONS}/row/${rows(dossier, OWN_ACTIONS)[0]?.id}/${field}`]: text }, 2);
}

for (const [what, changed, poured, right, words] of /** @type {const} */ ([
  [
    'another owner',
    {},
    { who: 'La coordinatrice' },
    { who: 'La coordinatrice' },
    'Une action mise à jour dans la feuille de route.',
  ],
  ['no owner any more', {}, { who: '' }, { who: undefined }, 'Une action mise à jour dans la feuille de route.'],
  [
    'other words',
    {},
    { title: 'Appeler l’ARS' },
    { title: 'Appeler l’ARS' },
    'Une action mise à jour dans la feuille de route.',
  ],
  [
    'another owner than the visitor’s',
    { who: 'Moi' },
    { who: 'La coordinatrice' },
    { who: 'Moi' },
    'Une action garde ce que vous y avez changé.',
  ],
  [
    'a day where the visitor erased it',
    { due: '' },
    { due: '6/10/2026' },
    { due: undefined },
    'Une action garde ce que vous y avez changé.',
  ],
  [
    'another day beside the visitor’s owner',
    { who: 'Moi' },
    { due: '6/10/2026', who: 'La coordinatrice' },
    { due: '6/10/2026', who: 'Moi' },
    'Une action mise à jour dans la feuille de route.',
  ],
  ['the same', {}, {}, ACTION, ''],
])) {
  test(`pouring again gives ${what}`, () => {
    const first = pourActions(createDossier(Math.random), [ACTION], 1, Math.random);
    const edited = Object.entries(changed).reduce((dossier, [field, text]) => inRoadmap(dossier, field, text), first);
    const actions = [{ ...ACTION, ...poured }];
    const again = pourActions(edited, actions, 3, Math.random);
    const values = rows(again, OWN_ACTIONS)[0]?.values ?? {};
    for (const [field, text] of Object.entries(right)) assert.equal(values[field], text, field);
    assert.equal(pouringWords(edited, again, actions), words);
    assert.equal(pourActions(again, actions, 4, Math.random), again);
  });
}

test('what the visitor changed stays hers however often it is poured', () => {
  const hers = inRoadmap(pourActions(createDossier(Math.random), [ACTION], 1, Math.random), 'who', 'Moi');
  const often = ['a', 'b', 'c'].reduce(
    (dossier, who, index) => pourActions(dossier, [{ ...ACTION, who, due: who }], 10 + index, Math.random),
    hers,
  );
  assert.equal(rows(often, OWN_ACTIONS)[0]?.values.who, 'Moi');
  assert.equal(rows(often, OWN_ACTIONS)[0]?.values.due, 'c');
});

test('what a pouring did is said', () => {
  const before = createDossier(Math.random);
  const actions = [ACTION, { ...ACTION, origin: 'b' }, { ...ACTION, origin: 'c', title: '' }];
  const after = pourActions(before, actions, 1, Math.random);
  assert.equal(pouringWords(before, after, actions), '2 actions ajoutées à la feuille de route.');
});
