import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import {
  comparison,
  comparisonBars,
  territoryNotes,
  territoryTable,
} from '../../macros/components/diagnosis/comparison.mjs';
import { missing } from '../../macros/components/diagnosis/missing.mjs';
import { synthesis, synthesisLines } from '../../macros/components/diagnosis/summary.mjs';

const NOW = Date.parse('2026-11-24T12:00:00');
/** Invented, like all figures here. */
const INHABITANTS = {
  figure: 'Population',
  commune: '2 000',
  around: '6\u202f000',
  epci: '8000',
  department: '400 000',
  france: '68 000 000',
  source: 'Insee',
  date: '2023',
  ref: 'insee/population',
};
const DOCTORS = {
  figure: 'Médecins généralistes',
  commune: '1',
  around: '6',
  epci: '7',
  department: '300',
  france: '59 000',
  source: 'Insee, BPE',
  date: '2024',
  ref: 'bpe/D265',
  place: 'Inventéville et 3 autres communes',
};

/** @param {Record<string, string>[]} rows */
function noted(...rows) {
  return rows.reduce(
    (dossier, row) => addRow(dossier, 'diagnosis/etat-des-lieux/territoire', row, NOW, Math.random).dossier,
    createDossier(Math.random),
  );
}

/** @param {import('../../macros/browser/text/bars.mjs').Bars[]} pictures */
const told = (pictures) => pictures.map(({ title, groups }) => [title, groups[0]?.bars.map(({ text }) => text)]);

test('a count is compared for 10,000 inhabitants, and shown beside it', () => {
  const pictures = comparisonBars(comparison(noted(INHABITANTS, DOCTORS)));
  assert.deepEqual(told(pictures), [
    [
      'Médecins généralistes, pour 10\u202f000 habitants',
      ['5 (1)', '10 (6)', '8,8 (7)', '7,5 (300)', '8,7 (59\u202f000)'],
    ],
  ]);
  const bars = pictures[0]?.groups[0]?.bars ?? [];
  assert.deepEqual(
    bars.map(({ label, high, isFull }) => [label, high, isFull]),
    [
      ['Commune', 500, true],
      ['Autres communes', 1000, false],
      ['Intercommunalité', 880, false],
      ['Département', 750, false],
      ['France', 870, false],
    ],
  );
});

test('what is no count is compared as it is', () => {
  for (const [figure, ref] of [
    ['APL aux médecins généralistes', 'apl/medecins-generalistes/2023'],
    ['Part des plus de 65 ans', ''],
    ['Densité de sages-femmes', ''],
  ]) {
    const row = { figure, ref, commune: '2', france: '3' };
    const pictures = comparisonBars(comparison(noted(INHABITANTS, /** @type {Record<string, string>} */ (row))));
    assert.deepEqual(told(pictures), [[figure, ['2', '3']]]);
  }
  const decimals = comparison(noted(INHABITANTS, { figure: 'Indice', commune: '1,89', france: '3,4' }));
  assert.deepEqual(told(comparisonBars(decimals)), [['Indice', ['1,89', '3,4']]]);
});

test('without a population the number stands alone, which is said, and nothing is drawn', () => {
  for (const rows of [
    [DOCTORS],
    [{ ...INHABITANTS, commune: '', around: 'beaucoup', epci: '0', department: '', france: '' }, DOCTORS],
  ]) {
    const groups = comparison(noted(...rows));
    assert.deepEqual(comparisonBars(groups), []);
    assert.deepEqual(territoryTable(groups, 80)?.rows.at(-1)?.slice(1, 4), ['1', '6', '7']);
    assert.match(
      territoryNotes(groups).join('\n'),
      /Nombre d’habitants non noté \(commune, autres communes, intercommunalité, département, France\)/,
    );
  }
});

test('of several populations that of Insee is the base, and none is compared with itself', () => {
  const older = { ...INHABITANTS, commune: '1', france: '1', ref: 'cartosante/population/2019' };
  const aged = {
    figure: 'Population de 75 ans et plus',
    commune: '300',
    france: '7 000 000',
    ref: 'cartosante/x/2023',
  };
  const pictures = comparisonBars(comparison(noted(older, aged, INHABITANTS, DOCTORS)));
  assert.deepEqual(
    told(pictures).map(([, texts]) => texts?.[0]),
    ['5 (1)'],
  );
});

test('a population typed by hand is known by its name', () => {
  for (const figure of ['Population', 'Habitants', 'nombre d’habitants', 'Population municipale']) {
    const groups = comparison(noted({ ...DOCTORS, ref: '' }, { figure, commune: '2000', around: '6000' }));
    assert.deepEqual(told(comparisonBars(groups))[0]?.[1]?.slice(0, 2), ['5 (1)', '10 (6)'], figure);
  }
});

for (const [typed, shown, isUnread] of /** @type {[string, string, boolean][]} */ ([
  ['3', '3 (15)', false],
  ['0', '0', false],
  ['1 200', '1\u202f200 (6\u202f000)', false],
  ['2 ou 3', '2 ou 3', true],
  ['une dizaine', 'une dizaine', true],
  ['-1', '-1', true],
  ['non publié', 'non publié', false],
  ['', 'non noté', false],
  ['je ne sais pas', 'non noté', false],
])) {
  test(`« ${typed} » in a cell shows as « ${shown} »${isUnread ? ', and is told as unreadable' : ''}`, () => {
    const groups = comparison(noted(INHABITANTS, { figure: 'Dentistes', commune: typed, france: '36 000' }));
    const [, commune] = territoryTable(groups, 80)?.rows[1] ?? [];
    assert.equal(commune, shown);
    assert.equal(/Ne se lit pas comme un nombre.*Dentistes/.test(territoryNotes(groups).join('\n')), isUnread);
    const zero = told(comparisonBars(groups)).flat(2).includes('0 (0)');
    assert.equal(zero, typed === '0', 'only a true zero is one');
  });
}

test('what is rare keeps its hundredths', () => {
  const groups = comparison(noted(INHABITANTS, { figure: 'Maisons de santé', department: '31', france: '2 600' }));
  assert.deepEqual(told(comparisonBars(groups))[0]?.[1], ['0,78 (31)', '0,38 (2\u202f600)']);
});

for (const [row, isTold] of /** @type {[Record<string, string>, boolean][]} */ ([
  [{ ref: 'bpe/D265', figure: 'Médecins généralistes', commune: '1' }, true],
  [{ ref: 'bpe/D277', figure: 'Chirurgiens-dentistes', commune: '2' }, true],
  [{ ref: '', figure: 'Sages-femmes', commune: '1' }, true],
  [{ ref: '', figure: 'Sages-femmes', commune: '3' }, false],
  [{ ref: 'bpe/D307', figure: 'Pharmacies', commune: '1' }, false],
  [{ ref: 'finess/603', figure: 'Maisons de santé', commune: '2' }, false],
  [{ ref: 'apl/medecins-generalistes/2023', figure: 'APL', commune: '2' }, false],
])) {
  test(`${row.figure}, ${row.commune}: ${isTold ? 'persons who are recognised' : 'nobody is recognised'}`, () => {
    const notes = territoryNotes(comparison(noted(row))).join('\n');
    assert.equal(notes.includes('Une ou deux personnes seulement'), isTold, notes);
  });
}

test('the table has the commune and its surroundings apart, their source and what is missing in words', () => {
  const alone = { figure: 'Kinésithérapeutes', commune: '5' };
  assert.deepEqual(territoryTable(comparison(noted(INHABITANTS, DOCTORS, alone)), 80), {
    head: ['Chiffre', 'Commune', 'Autres communes', 'Intercommunalité', 'Département', 'France', 'Source et date'],
    rows: [
      ['Population', '2\u202f000', '6\u202f000', '8\u202f000', '400\u202f000', '68\u202f000\u202f000', 'Insee, 2023'],
      ['Médecins généralistes', '1 (5)', '6 (10)', '7 (8,8)', '300 (7,5)', '59\u202f000 (8,7)', 'Insee, BPE, 2024'],
      ['Kinésithérapeutes', '5 (25)', ...Array(4).fill('non noté'), 'source à noter, date à noter'],
    ],
  });
  const notes = territoryNotes(comparison(noted(INHABITANTS, DOCTORS, alone)));
  assert.ok(notes.includes('Territoire\u00a0: Inventéville et 3 autres communes.'));
  const unknown =
    'Nous ne savons pas encore\u00a0: Kinésithérapeutes (autres communes, intercommunalité, département, France).';
  assert.ok(notes.includes(unknown), notes.join('\n'));
});

test('a commune alone has no empty column for its surroundings', () => {
  const groups = comparison(noted({ figure: 'Pharmacies', commune: '1', france: '20 000' }));
  assert.deepEqual(territoryTable(groups, 80)?.head, ['Chiffre', 'Commune', 'France', 'Source et date']);
  assert.equal(territoryTable(comparison(noted()), 80), undefined);
});

test('the synthesis tells the territory in words, and what has no source', () => {
  const dossier = noted(DOCTORS, { figure: 'Dentistes', commune: '2' });
  const line = synthesis(dossier, NOW).find((said) => said.startsWith('Le territoire'));
  assert.match(
    line ?? '',
    /Médecins généralistes, commune 1, autres communes 6, intercommunalité 7.*\(Insee, BPE, 2024\)\u202f; Dentistes, commune 2\./,
  );
  assert.ok(!synthesisLines(dossier, NOW).some((said) => said.startsWith('Le territoire')));
  for (const gap of ['Source à noter\u00a0: Dentistes.', 'Date à noter\u00a0: Dentistes.']) {
    assert.ok(missing(dossier).includes(gap), gap);
  }
});

test('nothing judges: no word of a verdict, whatever the numbers', () => {
  const row = { ...DOCTORS, commune: '0', france: '99 000' };
  const groups = comparison(noted(INHABITANTS, row));
  const all = JSON.stringify([comparisonBars(groups), territoryTable(groups, 80), territoryNotes(groups)]);
  assert.doesNotMatch(all, /désert|sous-dot|score|insuffisan|manque|faible|fort|mieux|pire/i);
});
