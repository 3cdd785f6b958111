import assert from 'node:assert/strict';
import test from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { daysOf, figureError, readFigures, readRange } from '../../macros/components/budget/figures.mjs';
import { results, totals } from '../../macros/components/budget/results.mjs';
import { budgetSheet, resultRow, row } from '../../macros/components/budget/sheet.mjs';

const PREFIX = 'budget/coordination';
const DAILY = {
  'jours-par-semaine/low': '2',
  'jours-par-semaine/high': '3',
  'semaines-par-an/low': '40',
  'cout-par-jour/low': '12 k€',
};
const YEARLY = { 'base-de-calcul': 'par-an', 'salaire/low': '30 000 €' };

/** @param {Record<string, string>} typed */
function figuresOf(typed) {
  const values = Object.fromEntries(Object.entries(typed).map(([key, value]) => [`${PREFIX}/${key}`, value]));
  return readFigures(set(createDossier(Math.random), values, 1), PREFIX);
}

/** @param {Record<string, string>} typed */
const costOf = (typed) => results(figuresOf(typed), null)['cout-annuel'].map(({ text }) => text.replace(/\s/g, ' '));

for (const [question, low, high, says] of [
  ['jours-par-semaine', '25', '', 'Une semaine compte cinq jours de travail au plus.'],
  ['jours-par-semaine', '6', '', 'Une semaine compte cinq jours de travail au plus.'],
  ['jours-par-semaine', '0', '', 'Écrivez un nombre plus grand que zéro.'],
  ['semaines-par-an', '470', '', 'Une année compte 52 semaines au plus.'],
  ['semaines-par-an', '53', '', 'Une année compte 52 semaines au plus.'],
  ['charges', '42 %', '', '«\u00a042 %\u00a0» est un pourcentage. Calculez-le, puis écrivez le résultat.'],
  ['charges', '-500', '', '«\u00a0-500\u00a0» est négatif. Écrivez un nombre positif, ou laissez vide.'],
  ['charges', '2', '1', 'Ce nombre est plus petit que «\u00a0au moins\u00a0». Vérifiez les deux.'],
  ['charges', '', '1 à 2', '«\u00a01 à 2\u00a0» contient plusieurs nombres. Écrivez-en un seul par case.'],
]) {
  test(`${question} from « ${low} » to « ${high} » is told beside its field`, () => {
    const range = readRange(question ?? '', low, high);
    assert.deepEqual(range, { kind: 'wrong', reason: says });
    assert.equal(figureError(question ?? '', high || (low ?? ''), high ? low : ''), says);
  });
}

for (const [question, low, high, range] of /** @type {[string, string, string, [bigint, bigint]][]} */ ([
  ['jours-par-semaine', '½', '5', [50n, 500n]],
  ['semaines-par-an', '47', '52', [4700n, 5200n]],
  ['charges', '40k', '', [40_000_00n, 40_000_00n]],
  ['charges', '', '1 200 €', [1_200_00n, 1_200_00n]],
])) {
  test(`${question} from « ${low} » to « ${high} » counts`, () =>
    assert.deepEqual(readRange(question, low, high), { kind: 'value', value: { low: range[0], high: range[1] } }));
}

test('what cannot be read stops the totals that need it, and says which', () => {
  assert.deepEqual(costOf({ ...YEARLY, 'charges/low': '42 %' }), ['Calcul arrêté. À corriger : les charges.']);
  assert.deepEqual(costOf({ ...DAILY, 'semaines-par-an/low': '470' }), [
    'Calcul arrêté. À corriger : les semaines dans l’année.',
  ]);
  assert.deepEqual(costOf({ ...DAILY, 'cout-par-jour/low': '300', 'cout-par-jour/high': '200' }), [
    'Calcul arrêté. À corriger : le coût d’une journée.',
  ]);
  const aid = results(figuresOf({ ...DAILY, 'aide-esperee': '-500' }), null);
  assert.deepEqual(aid['reste-premiere-annee'], [{ text: 'Calcul arrêté. À corriger\u00a0: l’aide espérée.' }]);
  assert.match(aid['reste-suivantes'][0]?.text ?? '', /^Sans rémunération notée/);
  const later = results(figuresOf({ ...DAILY, 'remunerations/low': 'beaucoup' }), null);
  assert.deepEqual(later['reste-suivantes'], [{ text: 'Calcul arrêté. À corriger\u00a0: les rémunérations.' }]);
});

test('an expense that cannot be read is not left out of the total in silence', () => {
  const values = Object.fromEntries(Object.entries(DAILY).map(([key, value]) => [`${PREFIX}/${key}`, value]));
  const dossier = set(createDossier(Math.random), values, 1);
  const typed = { label: 'Loyer', low: '1 200 par mois' };
  const added = addRow(dossier, `${PREFIX}/autres-couts`, typed, 2, Math.random).dossier;
  const found = results(readFigures(added, PREFIX), null);
  const stopped = { text: 'Calcul arrêté. À corriger\u00a0: «\u00a0Loyer\u00a0».' };
  assert.deepEqual(found['cout-annuel'].slice(1), [stopped]);
  assert.deepEqual([found['reste-premiere-annee'], found['reste-suivantes']], [[stopped], [stopped]]);
});

test('a figure that the basis of calculation does not use stops nothing', () => {
  assert.equal(costOf({ ...DAILY, 'charges/low': '42 %', 'salaire/low': '?' }).length, 1);
  assert.match(costOf({ ...DAILY, 'charges/low': '42 %' })[0] ?? '', /^Coordination/);
});

const EUROS = { question: 'charges', unit: '€' };
const NEGATIVE = '« -500 » est négatif. Écrivez un nombre positif, ou laissez vide.';
for (const [figure, cells] of /** @type {[import('../../macros/components/budget/sheet.mjs').Figure, string[]][]} */ ([
  [{ ...EUROS, low: '1 200 €', high: '1 500 €' }, ['1 200,00', '1 500,00', '€']],
  [{ ...EUROS, low: '12k', high: '' }, ['12 000,00', '12 000,00', '€']],
  [{ question: 'jours-par-semaine', unit: 'jours', low: '2', high: '2,5' }, ['2', '2,5', 'jours']],
  [{ ...EUROS, low: '-500', high: '' }, ['« -500 »', '« -500 »', '€', NEGATIVE]],
  [
    { question: 'semaines-par-an', unit: 'semaines', low: '470', high: '' },
    ['470', '470', 'semaines', 'Une année compte 52 semaines au plus.'],
  ],
])) {
  test(`« ${figure.low} » and « ${figure.high} » print as ${cells.join(', ')}`, () => {
    const themes = [{ title: 'Le coût', answers: [{ words: 'Combien ?', figure }] }];
    const { parts } = budgetSheet({ title: 'Budget', blanks: [], themes }, []);
    const [, ...shown] = parts[0]?.table?.rows[0] ?? [];
    assert.deepEqual(
      shown.map((cell) => cell.replace(/\s/g, ' ')),
      cells,
    );
  });
}

test('a budget gives its answers, its totals, then its calculation, each said once', () => {
  const figures = figuresOf({ ...DAILY, 'cout-par-jour/low': '100', 'aide-premiere-annee': '1 000' });
  const found = results(figures, null);
  const lines = Object.entries(found).flatMap(([question, all]) => all.map((line) => ({ ...line, question })));
  const hostile = '<img src=x onerror=alert(1)>';
  const themes = [
    { title: 'Vos besoins', answers: [{ words: 'Quels sont vos projets ?', text: hostile }] },
    { title: 'Ce que cela coûte', answers: [{ words: 'Loyer', text: 'montant à noter', more: 'une fois' }, ...lines] },
    { title: 'Rien', answers: [] },
  ];
  const { owner, parts } = budgetSheet({ title: 'Budget', blanks: [], themes }, totals(figures));
  assert.equal(owner, 'msp');
  assert.deepEqual(
    parts.map(({ title }) => title),
    ['Vos besoins', 'Ce que cela coûte', 'Totaux', 'Le calcul'],
  );
  assert.deepEqual(parts[0]?.lines, [`Quels sont vos projets ? ${hostile}`]);
  assert.deepEqual(parts[1]?.lines, ['Loyer\u00a0: montant à noter, une fois']);
  assert.deepEqual(
    parts[2]?.table?.rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' ')).join(' | ')),
    [
      'Première année | 8 000,00 | 12 000,00 | €',
      'Chaque année suivante | 8 000,00 | 12 000,00 | €',
      'Les deux premières années | 16 000,00 | 24 000,00 | €',
      'Reste à payer la première année : avec l’aide accordée | 7 000,00 | 11 000,00 | €',
      'Reste à payer ensuite : sans rémunération notée | 8 000,00 | 12 000,00 | €',
    ],
  );
  assert.equal(parts[3]?.lines?.length, new Set(lines.map(({ text }) => text)).size);
});

test('a total stops at a figure that cannot be read, and the sheet says which', () => {
  const figures = figuresOf({ ...DAILY, 'cout-par-jour/low': '42 %' });
  assert.deepEqual(totals(figures), []);
  const [stopped] = results(figures, null)['cout-annuel'];
  const answers = [
    { words: 'Combien ?', figure: { ...EUROS, low: '42 %', high: '' } },
    { ...stopped, question: 'a' },
  ];
  const { parts } = budgetSheet({ title: 'Budget', blanks: [], themes: [{ title: 'Le coût', answers }] }, []);
  assert.deepEqual(
    parts.map(({ title }) => title),
    ['Le coût', 'Le calcul'],
  );
  assert.deepEqual(parts[1]?.lines, ['Calcul arrêté. À corriger\u00a0: le coût d’une journée.']);
});

test('an empty budget says so, without an empty part', () => {
  const missing = { text: 'Pour calculer, il manque…', question: 'cout-annuel' };
  const { intro, parts } = budgetSheet(
    { title: 'B', blanks: [], themes: [{ title: 'Le coût', answers: [missing] }] },
    [],
  );
  assert.deepEqual([intro, parts], [['Rien n’est encore rempli.'], []]);
});

test('amounts are numbers in their own columns, and what cannot be read says why', () => {
  const figure = { ...EUROS, low: '1 200,50 €', high: '12k' };
  assert.deepEqual(row('Le coût', { words: 'Charges', figure }), [
    ...['Le coût', 'Charges', ''],
    ...[{ cents: 120_050n }, { cents: 1_200_000n }, '€', ''],
  ]);
  assert.deepEqual(row('Le coût', { words: 'Charges', figure: { ...EUROS, low: '42 %', high: '' } }), [
    ...['Le coût', 'Charges', '', '42 %', null, '€'],
    '«\u00a042 %\u00a0» est un pourcentage. Calculez-le, puis écrivez le résultat.',
  ]);
  const cents = { low: 100n, high: 200n };
  assert.deepEqual(resultRow('Le coût', { text: 'Tout', label: 'Coordination', cents }), [
    ...['Le coût', 'Coordination', 'Tout', { cents: 100n }, { cents: 200n }, '€', null],
  ]);
});

for (const [typed, low, high] of /** @type {[string, string, string][]} */ ([
  ['2', '2', ''],
  ['2,5', '2,5', ''],
  ['2 jours', '2', ''],
  ['2 jours par semaine', '2', ''],
  ['deux jours et demi', '2,5', ''],
  ['2 à 3', '2', '3'],
  ['2 à 3 jours', '2', '3'],
  ['2 ou 3 jours/semaine', '2', '3'],
  ['lundi et mardi', '', ''],
  ['le 2e mardi', '', ''],
  ['à voir', '', ''],
  ['', '', ''],
])) {
  test(`days a week written « ${typed} » in the job sheet give ${low || 'nothing'} ${high}`, () => {
    const dossier = set(
      createDossier(() => 0.5),
      { 'msp/days': typed },
      1,
    );
    assert.deepEqual(daysOf(dossier, 'budget/b'), { low, high, taken: low !== '' });
  });
}

test('days typed in the budget stand before those of the job sheet', () => {
  const values = { 'msp/days': '2', 'budget/b/jours-par-semaine/high': '4' };
  assert.deepEqual(
    daysOf(
      set(
        createDossier(() => 0.5),
        values,
        1,
      ),
      'budget/b',
    ),
    { low: '', high: '4', taken: false },
  );
});
