import assert from 'node:assert/strict';
import test from 'node:test';
import { counts, nameOf, table, together } from '../../macros/components/worksheet/sheets.mjs';

/** @type {import('../../macros/components/worksheet/sheets.mjs').SheetModel} */
const MODEL = {
  title: 'Liste d’invitation',
  noun: 'Ligne',
  namedBy: 'qui',
  questions: [
    { id: 'qui', text: 'Qui inviter ?', kind: 'text', choices: [] },
    {
      id: 'famille',
      text: 'Dans quelle famille ?',
      kind: 'one',
      choices: [
        { field: 'famille', value: 'hopital', text: 'Hôpital' },
        { field: 'famille', value: 'autre', text: 'Autre métier' },
      ],
    },
    {
      id: 'suivi',
      text: 'Où en est l’invitation ?',
      kind: 'several',
      choices: [
        { field: 'suivi-invite', value: '', text: 'Invité' },
        { field: 'suivi-venu', value: '', text: 'Est venu' },
      ],
    },
  ],
};

/** @type {import('../../macros/browser/store/rows.mjs').Row[]} */
const ROWS = [
  {
    id: 'a',
    order: 1,
    values: { qui: 'Le service d’urgences', famille: 'hopital', 'suivi-invite': true, 'suivi-venu': true },
  },
  { id: 'b', order: 2, values: { famille: 'hopital', 'suivi-invite': true } },
];

test('a sheet is called by what names it, or by its place', () => {
  assert.deepEqual(
    ROWS.map((row, index) => nameOf(MODEL, row, index)),
    ['Le service d’urgences', 'Ligne 2'],
  );
});

test('sheets are brought together question by question, without empty answers', () => {
  assert.deepEqual(together(MODEL, ROWS).parts, [
    { title: 'Dans quelle famille ?', lines: ['Le service d’urgences\u00a0: Hôpital', 'Ligne 2\u00a0: Hôpital'] },
    {
      title: 'Où en est l’invitation ?',
      lines: ['Le service d’urgences\u00a0: Invité, Est venu', 'Ligne 2\u00a0: Invité'],
    },
  ]);
  assert.deepEqual(together(MODEL, []).intro, ['Rien n’est encore rempli.']);
});

test('each choice is counted, those that nobody made too', () => {
  assert.deepEqual(counts(MODEL, ROWS), [
    'Dans quelle famille ? Hôpital\u00a0: 2\u202f; Autre métier\u00a0: 0.',
    'Où en est l’invitation ? Invité\u00a0: 2\u202f; Est venu\u00a0: 1.',
  ]);
  assert.deepEqual(counts(MODEL, []), []);
});

test('the table has a row per sheet', () => {
  assert.deepEqual(table(MODEL, ROWS), [
    ['Qui inviter ?', 'Dans quelle famille ?', 'Où en est l’invitation ?'],
    ['Le service d’urgences', 'Hôpital', 'Invité, Est venu'],
    ['', 'Hôpital', 'Invité'],
  ]);
});
