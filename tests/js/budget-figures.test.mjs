import assert from 'node:assert/strict';
import test from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { daysOf, figureError, readFigures, readRange } from '../../macros/components/budget/figures.mjs';
import { results } from '../../macros/components/budget/results.mjs';
import { budgetSheet, resultRow, row } from '../../macros/components/budget/sheet.mjs';
import { daysRemark, understood } from '../../macros/components/budget/understood.mjs';
import { yearsOf } from '../../macros/components/budget/years.mjs';

const PREFIX = 'budget/coordination';
const DAILY = {
  'jours-par-semaine/low': '2',
  'jours-par-semaine/high': '3',
  'semaines-par-an/low': '40',
  'cout-par-jour/low': '12 k€',
};
const TOO_SMALL = 'Ce nombre est plus petit que «\u00a0au moins\u00a0». Vérifiez les deux.';
const YEARLY = { 'base-de-calcul': 'par-an', 'salaire/low': '30 000 €' };

/** @param {Record<string, string>} typed */
function figuresOf(typed) {
  const values = Object.fromEntries(Object.entries(typed).map(([key, value]) => [`${PREFIX}/${key}`, value]));
  return readFigures(set(createDossier(Math.random), values, 1), PREFIX);
}

/**
 * @param {import('../../macros/components/budget/sheet.mjs').Theme[]} themes
 * @param {ReturnType<typeof readFigures>} figures
 */
function sheetOf(themes, figures = figuresOf({})) {
  return budgetSheet({ title: 'Budget', blanks: [], themes }, figures, yearsOf(figures));
}

/** @param {Record<string, string>} typed */
const costOf = (typed) => results(figuresOf(typed), null)['cout-annuel'].map(({ text }) => text.replace(/\s/g, ' '));

for (const [question, low, high, says] of [
  ['jours-par-semaine', '25', '', 'Une semaine compte cinq jours de travail au plus.'],
  ['jours-par-semaine', '6', '', 'Une semaine compte cinq jours de travail au plus.'],
  ['jours-par-semaine', '0', '', 'Écrivez un nombre plus grand que zéro.'],
  ['semaines-par-an', '470', '', 'Une année compte 52 semaines au plus.'],
  ['semaines-par-an', '53', '', 'Une année compte 52 semaines au plus.'],
  ['jours-par-semaine', '5,5', '', 'Une semaine compte cinq jours de travail au plus.'],
  ['jours-par-semaine', '0,25', '', 'Comptez par demi-journées\u00a0: 0,5.'],
  ['jours-par-semaine', '2,3', '', 'Comptez par demi-journées\u00a0: 2 ou 2,5.'],
  ['jours-par-semaine', 'mi-temps', '2', TOO_SMALL],
  ['salaire', '42 %', '', '«\u00a042 %\u00a0» est un pourcentage. Calculez-le, puis écrivez le résultat.'],
  ['charges', '142 %', '', '«\u00a0142 %\u00a0» dépasse le salaire lui-même. Vérifiez ce pourcentage.'],
  ['charges', '%', '', '«\u00a0%\u00a0» n’a pas de nombre. Écrivez-le avant le signe %.'],
  ['charges', '42 %', '12 000', 'Écrivez deux pourcentages, ou deux montants en euros.'],
  ['charges', '45 %', '42 %', TOO_SMALL],
  ['charges', '-500', '', '«\u00a0-500\u00a0» est négatif. Écrivez un nombre positif, ou laissez vide.'],
  ['charges', '2', '1', TOO_SMALL],
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
  ['jours-par-semaine', 'mi-temps', '3 j', [250n, 300n]],
  ['semaines-par-an', '47 semaines', '52 sem.', [4700n, 5200n]],
  ['cout-par-jour', '300 € par jour', '350/j', [300_00n, 350_00n]],
  ['salaire', '30 000 €/an', '', [30_000_00n, 30_000_00n]],
])) {
  test(`${question} from « ${low} » to « ${high} » counts`, () =>
    assert.deepEqual(readRange(question, low, high), { kind: 'value', value: { low: range[0], high: range[1] } }));
}

test('what cannot be read stops the totals that need it, and says which', () => {
  assert.deepEqual(costOf({ ...YEARLY, 'charges/low': '42 h' }), ['Calcul arrêté. À corriger : les charges.']);
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
  assert.equal(costOf({ ...DAILY, 'charges/low': 'tout', 'salaire/low': '?' }).length, 1);
  assert.match(costOf({ ...DAILY, 'charges/low': '42 %' })[0] ?? '', /^Coordination/);
});

const EUROS = { question: 'salaire', unit: '€' };
const CHARGES = { question: 'charges', unit: '€ ou %' };
const NEGATIVE = '« -500 » est négatif. Écrivez un nombre positif, ou laissez vide.';
for (const [figure, cells] of /** @type {[import('../../macros/components/budget/sheet.mjs').Figure, string[]][]} */ ([
  [{ ...EUROS, low: '1 200 €', high: '1 500 €' }, ['1 200,00', '1 500,00', '€']],
  [{ ...EUROS, low: '12k', high: '' }, ['12 000,00', '12 000,00', '€']],
  [{ question: 'jours-par-semaine', unit: 'jours', low: '2', high: '2,5' }, ['2', '2,5', 'jours']],
  [{ ...CHARGES, low: '40 %', high: '42,5%' }, ['40 %', '42,5 %', 'du salaire']],
  [{ ...CHARGES, low: '12k', high: '' }, ['12 000,00', '12 000,00', '€']],
  [{ question: 'jours-par-semaine', unit: 'jours', low: 'mi-temps', high: '' }, ['2,5', '2,5', 'jours']],
  [{ ...EUROS, low: '-500', high: '' }, ['« -500 »', '« -500 »', '€', NEGATIVE]],
  [
    { question: 'semaines-par-an', unit: 'semaines', low: '470', high: '' },
    ['470', '470', 'semaines', 'Une année compte 52 semaines au plus.'],
  ],
])) {
  test(`« ${figure.low} » and « ${figure.high} » print as ${cells.join(', ')}`, () => {
    const themes = [{ title: 'Le coût', answers: [{ words: 'Combien ?', figure }] }];
    const { parts } = sheetOf(themes);
    const [, ...shown] = parts[0]?.table?.rows[0] ?? [];
    assert.deepEqual(
      shown.map((cell) => cell.replace(/\s/g, ' ')),
      cells,
    );
  });
}

test('a budget gives its answers, its years, then its calculation, each said once', () => {
  const figures = figuresOf({ ...DAILY, 'cout-par-jour/low': '100', 'aide-premiere-annee': '1 000' });
  const found = results(figures, null);
  const lines = Object.entries(found).flatMap(([question, all]) => all.map((line) => ({ ...line, question })));
  const hostile = '<img src=x onerror=alert(1)>';
  const themes = [
    { title: 'Vos besoins', answers: [{ words: 'Quels sont vos projets ?', text: hostile }] },
    { title: 'Ce que cela coûte', answers: [{ words: 'Loyer', text: 'montant à noter', more: 'une fois' }, ...lines] },
    { title: 'Rien', answers: [] },
  ];
  const { owner, parts } = sheetOf(themes, figures);
  assert.equal(owner, 'msp');
  assert.deepEqual(
    parts.map(({ title }) => title),
    ['Vos besoins', 'Ce que cela coûte', 'Le budget par année', 'Le calcul', 'Ce que le calcul suppose'],
  );
  assert.deepEqual(parts[0]?.lines, [`Quels sont vos projets ? ${hostile}`]);
  assert.deepEqual(parts[1]?.lines, ['Loyer\u00a0: montant à noter, une fois']);
  assert.deepEqual(
    parts[2]?.table?.rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' ')).join(' | ')),
    [
      `Coordination${' | 8 000,00 € à 12 000,00 €'.repeat(2)} | 16 000,00 € à 24 000,00 € | 8 000,00 € à 12 000,00 €`,
      `Coût de l’année${' | 8 000,00 € à 12 000,00 €'.repeat(2)} | 16 000,00 € à 24 000,00 € | 8 000,00 € à 12 000,00 €`,
      'Aide accordée | 1 000,00 € | 0,00 € | 1 000,00 € | 0,00 €',
      'Reste à payer, avec l’aide accordée | 7 000,00 € à 11 000,00 € | 8 000,00 € à 12 000,00 € | ' +
        '15 000,00 € à 23 000,00 € | 8 000,00 € à 12 000,00 €',
    ],
  );
  assert.equal(parts[3]?.lines?.length, new Set(lines.map(({ text }) => text)).size);
});

test('a total stops at a figure that cannot be read, and the sheet says which', () => {
  const figures = figuresOf({ ...DAILY, 'cout-par-jour/low': '42 %' });
  const [stopped] = results(figures, null)['cout-annuel'];
  const answers = [
    { words: 'Combien ?', figure: { ...EUROS, low: '42 %', high: '' } },
    { ...stopped, text: stopped?.text ?? '', question: 'a' },
  ];
  const { parts } = sheetOf([{ title: 'Le coût', answers }], figures);
  assert.deepEqual(
    parts.map(({ title }) => title),
    ['Le coût', 'Le budget par année', 'Le calcul', 'Ce que le calcul suppose'],
  );
  assert.deepEqual(parts[1]?.text, ['À corriger, pour finir le calcul\u00a0: le coût d’une journée.']);
  assert.deepEqual(parts[1]?.table?.rows[0], ['Coordination', ...Array(4).fill('à corriger')]);
  assert.deepEqual(parts[2]?.lines, ['Calcul arrêté. À corriger\u00a0: le coût d’une journée.']);
});

test('an empty budget says so, without an empty part', () => {
  const missing = { text: 'Pour calculer, il manque…', question: 'cout-annuel' };
  const { intro, parts } = sheetOf([{ title: 'Le coût', answers: [missing] }]);
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
  ['mi-temps', '2,5', ''],
  ['un mi-temps', '2,5', ''],
  ['à mi-temps', '2,5', ''],
  ['2,5 à 3 jours', '2,5', '3'],
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

for (const [typed, remark] of [
  ['2 jours', 'Repris de la fiche de poste\u00a0: 2. Un nombre écrit ici passe avant.'],
  ['mi-temps', 'Repris de la fiche de poste\u00a0: 2,5. Un nombre écrit ici passe avant.'],
  ['7 jours', 'Repris de la fiche de poste\u00a0: 7. Une semaine compte cinq jours de travail au plus.'],
  ['lundi', 'La fiche de poste dit «\u00a0lundi\u00a0». Écrivez ici un nombre de jours.'],
  ['', ''],
]) {
  test(`days written « ${typed} » in the job sheet are told in the budget`, () => {
    const dossier = set(createDossier(Math.random), { 'msp/days': typed ?? '' }, 1);
    assert.equal(daysRemark(dossier, 'budget/b'), remark);
  });
}

for (const [question, unit, low, high, says] of [
  ['jours-par-semaine', 'jours', '2', '3', ''],
  ['jours-par-semaine', 'jours', 'mi-temps', '', 'Compris : 2,5 jours.'],
  ['jours-par-semaine', 'jours', '0,5 ETP', '4 jours', 'Compris : 2,5 à 4 jours.'],
  ['salaire', '€', '30 000 €', '35 000,5', ''],
  ['salaire', '€', '30k', '', 'Compris : 30 000,00 €.'],
  ['salaire', '€', 'environ 300', '350.5', 'Compris : 300,00 € à 350,50 €.'],
  ['salaire', '€', '30k', '20k', ''],
  ['charges', '€ ou %', '42 %', '', ''],
  ['charges', '€ ou %', '42', '', 'Compris : 42,00 €. Pour un pourcentage, ajoutez le signe %.'],
  ['charges', '€ ou %', '42 €', '', ''],
  ['charges', '€ ou %', '4 200', '', ''],
]) {
  test(`what is understood of « ${low} » and « ${high} » for ${question}: ${says || 'it goes without saying'}`, () => {
    const told = understood(question ?? '', unit ?? '', low ?? '', high ?? '');
    assert.equal(told.replace(/\s/g, ' '), says);
  });
}
