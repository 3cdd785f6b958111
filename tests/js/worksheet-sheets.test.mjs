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

test('sheets are brought together in a table, without the answers that nobody gave', () => {
  const table = {
    head: ['Ligne', 'Dans quelle famille ?', 'Où en est l’invitation ?'],
    rows: [
      ['Le service d’urgences', 'Hôpital', 'Invité, Est venu'],
      ['Ligne 2', 'Hôpital', 'Invité'],
    ],
  };
  assert.deepEqual(together(MODEL, ROWS).parts, [{ title: 'Lignes', table }]);
  const unanswered = { ...MODEL, questions: MODEL.questions.concat(textQuestion('jamais', 'Jamais ?', 'Autre')) };
  assert.deepEqual(together(unanswered, ROWS).parts, [{ title: 'Lignes', table }]);
});

for (const rows of [[], [{ id: 'a', order: 1, values: {} }]]) {
  test(`${rows.length} sheet without an answer gives nothing but words that say so`, () => {
    const { intro, parts } = together(MODEL, rows);
    assert.deepEqual([intro, parts], [['Rien n’est encore rempli.'], []]);
  });
}

test('each theme has its table, of five columns at most, and a sheet is called the same in all', () => {
  const questions = [1, 2, 3, 4, 5].map((number) => textQuestion(`q${number}`, `Question ${number} ?`, 'L’équipe'));
  const model = { ...MODEL, noun: 'Visite', questions: [...questions, textQuestion('b', 'Bilan ?', 'Le bilan')] };
  const values = { q1: 'un', q2: 'deux', q3: 'trois', q4: 'quatre', q5: 'cinq', b: '<b>gras</b>' };
  const rows = [
    { id: 'a', order: 1, values: {} },
    { id: 'b', order: 2, values },
  ];
  assert.deepEqual(
    together(model, rows).parts.map(({ title, table }) => [title, table?.head.length, table?.rows[0]]),
    [
      ['L’équipe', 5, ['Visite 2', 'un', 'deux', 'trois', 'quatre']],
      ['L’équipe', 2, ['Visite 2', 'cinq']],
      ['Le bilan', 2, ['Visite 2', '<b>gras</b>']],
    ],
  );
});

/**
 * @param {string} id
 * @param {string} text
 * @param {string} theme
 * @returns {import('../../macros/components/worksheet/sheets.mjs').Question}
 */
function textQuestion(id, text, theme) {
  return { id, text, theme, kind: 'text', choices: [] };
}

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
