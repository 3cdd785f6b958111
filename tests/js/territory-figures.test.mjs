import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Refusal } from '../../macros/browser/files/refusal.mjs';
import { apl } from '../../macros/components/territory/apl.mjs';
import { assuranceMaladie } from '../../macros/components/territory/assurance-maladie.mjs';
import { bpe } from '../../macros/components/territory/bpe.mjs';
import { cartosante } from '../../macros/components/territory/cartosante.mjs';
import { departmentCode, territoryOf } from '../../macros/components/territory/places.mjs';
import { HIDDEN, SHEET_ROWS, joinYears, readFigure } from '../../macros/components/territory/sums.mjs';
import { load } from './finder-fixtures.mjs';

// Every figure is invented, under the real headings.

/** The communes that are put with each one. */
const WITH = /** @type {Record<string, string>} */ ({ '01004': '01006 01007', '2A004': '2A006' });

/**
 * @param {string} code
 * @param {string} [kind]
 */
async function territory(code, kind = WITH[code] ? 'communes' : 'commune') {
  const name = departmentCode(code).toLowerCase();
  const [core, department, counted] = await Promise.all(['core', `d${name}`, `t${name}`].map(load));
  const found = territoryOf(/** @type {any} */ ({ core, department, counted }), { code, kind, with: WITH[code] });
  assert.ok(found, code);
  return found;
}

const rowsOf = (/** @type {string} */ text, separator = ';') =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(separator));

/**
 * @param {import('../../macros/components/territory/sums.mjs').TableReader} reader
 * @param {string | string[][]} text
 * @param {string} code
 * @param {{kind?: string, sheetName?: string, fileName?: string}} [more]
 */
async function read(reader, text, code, { kind, sheetName, fileName = 'fichier.csv' } = {}) {
  const rows = typeof text === 'string' ? rowsOf(text) : text;
  const head = rows.slice(0, 40);
  assert.ok(reader.recognises(head));
  const counter = reader.count({ territory: await territory(code, kind), fileName, sheetName, head });
  for (const cells of rows) counter.take(cells);
  return counter.finish();
}

const shown = (/** @type {Record<string, string | null>} */ values) =>
  ['commune', 'around', 'epci', 'department', 'france'].map((place) => values[place] ?? '–').join(' ');

/** @param {import('../../macros/components/territory/sums.mjs').Finding} finding */
const figures = ({ measures }) => Object.fromEntries(measures.map(({ ref, values }) => [ref, shown(values)]));

const refused = (/** @type {string} */ code) => (/** @type {unknown} */ error) =>
  error instanceof Refusal && error.code === code;

/**
 * @typedef {Record<string, string | undefined>} Expected values by figure
 *
 * @param {import('../../macros/components/territory/sums.mjs').TableReader} reader
 * @param {string | string[][]} text
 * @param {string} code
 * @param {string | Expected} expected or the code of a refusal
 * @param {object} [more]
 */
async function check(reader, text, code, expected, more) {
  const found = read(reader, text, code, more);
  if (typeof expected === 'string') return assert.rejects(found, refused(expected));
  const all = figures(await found);
  return assert.deepEqual(Object.fromEntries(Object.keys(expected).map((ref) => [ref, all[ref]])), expected);
}

for (const [cell, expected] of /** @type {[string, number | null | undefined][]} */ ([
  ['1.89', 1.89],
  ['1,89', 1.89],
  [' 1\u00a0234,5 ', 1234.5],
  ['1\u202f234', 1234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['5.4219999999999997', 5.422],
  ['1E-3', 0.001],
  ['0', 0],
  ['', null],
  ['\u00a0', null],
  ['s', undefined],
  ['nc', undefined],
  ['N/A - résultat non disponible', undefined],
  ['1e99', undefined],
  ['2 / 3', undefined],
])) {
  test(`the figure « ${cell} » is read ${expected}`, () => {
    const found = readFigure(cell);
    if (typeof expected === 'number') assert.ok(Math.abs((found ?? NaN) - expected) < 1e-9);
    else assert.equal(found, expected);
  });
}

const GP = 'APL aux médecins généralistes';
const NOTES = `Indicateur d'accessibilité potentielle localisée (APL) 2023 aux médecins généralistes;;;;;
;;;;;
Millésime : 2023;;;;;
Champ : lignes inventées ; France hors Mayotte.;;;;;
;;;;;
`;
const UNITS =
  ';;En nombre de consultations/visites accessibles par habitant standardisé;' +
  "En nombre de consultations/visites accessibles par habitant standardisé;En nombre d'habitants standardisés;";
const TITLES =
  `Code commune INSEE;Commune;${GP};${GP} de 65 ans et moins ;` +
  'Population standardisée 2021 pour la médecine générale;Population totale 2021';
const SHEET = `${NOTES}${TITLES}
${UNITS}
01004;Ambérieu-en-Bugey;3;2,5;10000;9000
01006;Ambléon;2;1,5;5000;5100
01007;Ambronay;4;3;5000;4900
01033;Valserhône;2;1;3000;3000
01091;Châtillon-en-Michaille;4;2;1000;1000
2A004;Ajaccio;3,901;3,11;2000;2000
2A006;Alata;1,9;0;2000;2000
2B033;Bastia;s;s;2000;2000
75101;Paris 1er Arrondissement;6;5;1000;1000
75103;Paris 3e Arrondissement;3;2;3000;3000
97411;Saint-Denis;4,9;3,8;4000;4000`;

for (const [code, expected] of /** @type {[string, string | Record<string, string>][]} */ ([
  [
    '01004',
    {
      'apl/medecins-generalistes/2023': '3 3 3,33 2,92 3,23',
      'apl/medecins-generalistes-65/2023': '2,5 2,25 2,67 2,19 2,36',
    },
  ],
  ['01033', { 'apl/medecins-generalistes/2023': '2,5 – 2,5 2,92 3,23' }],
  ['75056', { 'apl/medecins-generalistes/2023': '3,75 – 3,75 3,75 3,23' }],
  ['69123', 'not-there'],
  ['2A004', { 'apl/medecins-generalistes-65/2023': '3,11 0 1,56 1,56 2,36' }],
  ['2B033', { 'apl/medecins-generalistes/2023': `${HIDDEN} – ${HIDDEN} ${HIDDEN} 3,23` }],
  ['97411', { 'apl/medecins-generalistes/2023': '4,9 – 4,9 4,9 3,23' }],
  ['97608', 'no-mayotte'],
  ['97801', 'not-there'],
])) {
  test(`the accessibility to care of ${code} and around it is ${JSON.stringify(expected)}`, async () => {
    await check(apl, SHEET, code, expected);
    // A spreadsheet drops leading zeros, and writes decimals with a point under other settings.
    const resaved = SHEET.replace(/^0(?=\d{4};)/gm, '').replace(/(\d),(\d)/g, '$1.$2');
    await check(apl, resaved, code, expected);
  });
}

test('the file says what it is, how its means are made, and in which unit', async () => {
  const { found, source, date, measures, remarks } = await read(apl, SHEET, '75056');
  assert.match(found, /localisée \(APL\) de la Drees, 2023$/);
  assert.equal(source, 'Drees, accessibilité potentielle localisée (APL)');
  assert.equal(date, '2023');
  assert.deepEqual(
    measures.map(({ label, unit, ticked }) => [label, unit, ticked]),
    [
      [`${GP}, en consultations accessibles par an et par habitant`, 'apl', true],
      [`${GP} de 65 ans et moins, en consultations accessibles par an et par habitant`, 'apl', true],
    ],
  );
  const said = remarks.join('\n');
  assert.match(said, /pondérées par la population standardisée.*règle de la Drees.*2023/);
  assert.match(said, /coupe Paris en 2 lignes/);
  assert.match(said, /sans Mayotte/);
});

test('communes of the intercommunalité that the file lacks are told, and those whose figure is kept', async () => {
  assert.match(
    (await read(apl, SHEET, '01004')).remarks.join(),
    /51 des 53 communes de l’intercommunalité ne sont pas/,
  );
  assert.match((await read(apl, SHEET, '2B033')).remarks.join(), /n’ont pas de chiffre publié/);
});

test('a commune that the file lacks is told, its surroundings are given', async () => {
  const without = SHEET.replace(/^01004.*\n/m, '');
  const finding = await read(apl, without, '01004');
  assert.equal(figures(finding)['apl/medecins-generalistes/2023'], '– 3 4 2,86 3,32');
  assert.match(finding.remarks.join(), /Ambérieu-en-Bugey n’est pas dans ce fichier/);
});

test('a file of one département holds nothing of France', async () => {
  const one = SHEET.split('\n')
    .filter((line) => !/^(?:2|75|97)\w{3}/.test(line))
    .join('\n');
  assert.equal(figures(await read(apl, one, '01004'))['apl/medecins-generalistes/2023'], '3 3 3,33 2,92 –');
});

for (const [heading, weight, unit, ref, label] of /** @type {[string, string, string, string, string][]} */ ([
  [
    'APL aux infirmières ',
    'Population standardisée 2021 pour les infirmières',
    'En ETP pour 100 000 habitants standardisés',
    'apl/infirmiers/2023',
    'APL aux infirmières, en équivalents temps plein pour 100\u202f000\u00a0habitants',
  ],
  [
    'APL aux kinésithérapeutes',
    'Population standardisée 2021 pour les kinésithérapeutes ',
    '',
    'apl/kinesitherapeutes/2023',
    'APL aux kinésithérapeutes',
  ],
  [
    'APL aux sages-femmes',
    'Population féminine standardisée 2021 pour les sages-femmes',
    'En points inventés',
    'apl/sages-femmes/2023',
    'APL aux sages-femmes, en points inventés',
  ],
  [
    'APL aux chirurgiens-dentistes',
    'Population standardisée 2021 pour les chirurgiens-dentistes',
    '',
    'apl/chirurgiens-dentistes/2023',
    'APL aux chirurgiens-dentistes',
  ],
])) {
  test(`« ${heading} » is weighted by its own population`, async () => {
    const text = `Code commune INSEE;Commune;Population totale 2021;${weight};${heading}
;;;;${unit}
01004;A;1;300;100
01006;B;1;100;200
75101;C;1;100;40,5`;
    const finding = await read(apl, text, '01004', { sheetName: 'APL 2023' });
    assert.deepEqual(figures(finding), { [ref]: '100 200 100 125 108,1' });
    assert.equal(finding.measures[0]?.label, label);
  });
}

test('the file of before, which calls its codes « Commune », is read too', () =>
  check(
    apl,
    'Indicateur;;;\n' +
      'Commune;Libellé;APL aux infirmiers;Population standardisée par la consommation de soins infirmiers\n' +
      '01004;A;100;300\n01006;B;200;100',
    '01004',
    { 'apl/infirmiers/2019': '100 200 100 125 –' },
    { fileName: 'apl_infirmiers_2019.csv' },
  ));

test('without its weights, a file says nothing beyond one row', async () => {
  const text = `Code commune INSEE;Commune;${GP}\n01004;A;3\n01006;B;2\n01007;B;2\n75101;C;4\n75102;C;5`;
  const finding = await read(apl, text, '01004', { fileName: 'apl-2023.csv' });
  assert.equal(figures(finding)['apl/medecins-generalistes/2023'], '3 – – – –');
  assert.match(finding.remarks.join(), /n’a plus sa colonne de population standardisée/);
  await check(apl, text, '75056', 'not-there');
});

test('of the sheets of a workbook the last year is proposed, the others are there', async () => {
  const [last, older] = [SHEET, SHEET.replaceAll('2023', '2022').replace('004;Ambérieu-en-Bugey;3', '004;A;5')];
  const sheets = [await read(apl, older, '01004'), await read(apl, last, '01004')];
  const [joined, other] = joinYears(sheets);
  assert.equal(other, undefined);
  assert.equal(joined?.date, '2023');
  assert.deepEqual(
    joined?.measures.map(({ ref, date, ticked, values }) => [ref, date, ticked, values.commune]),
    [
      ['apl/medecins-generalistes/2023', '2023', true, '3'],
      ['apl/medecins-generalistes-65/2023', '2023', true, '2,5'],
      ['apl/medecins-generalistes/2022', '2022', false, '5'],
      ['apl/medecins-generalistes-65/2022', '2022', false, '2,5'],
    ],
  );
});

test('a sheet of parameters is not that of figures', () => {
  assert.ok(!apl.recognises([["Paramètres de l'indicateur d'APL aux médecins généralistes"], ['Moins de 250', '0']]));
});

const CARTO = 'CartoSanté; ; \nRéférentiel géographique : France par bassin de vie / canton-ville; ; \n';
const AREAS = `${CARTO}Code;Libellé;APL Médecins généralistes 2023
01004;Ambérieu-en-Bugey;3.5
01006;Ambléon;2
0102;Attignat;2.5
0103;Valserhône;3.2
01033;Valserhône;1.8
1004;Creney-près-Troyes;4.4
2A98;Ajaccio;3.9
2A006;Alata;2.5
75101;Paris 1er Arrondissement;6.5
97402;Le Port;5.9
97411;Saint-Denis;4.5
976ZZ;Mayotte;N/A - résultat non disponible`;
const AREA = 'cartosante/apl-medecins-generalistes';

for (const [code, expected] of /** @type {[string, string | Record<string, string>][]} */ ([
  ['01004', { [`${AREA}/01004/2023`]: '3,5 – – – –', [`${AREA}/01006/2023`]: '– 2 – – –' }],
  // Two rows have its name.
  ['01033', 'other-area'],
  ['2A004', { [`${AREA}/2A006/2023`]: '– 2,5 – – –' }],
  ['2B033', 'other-area'],
  ['75056', 'in-parts'],
  // A canton has the code of Bras-Panon.
  ['97402', 'other-area'],
  ['97411', { [`${AREA}/97411/2023`]: '4,5 – – – –' }],
  ['97608', 'not-published'],
  ['97801', 'other-area'],
])) {
  test(`CartoSanté by area says of ${code}: ${JSON.stringify(expected)}`, () =>
    check(cartosante, AREAS, code, expected));
}

test('codes of CartoSanté without their zero are told by the names beside', async () => {
  const resaved = AREAS.replace(/^0(?=\d{3,4};)/gm, '');
  const finding = await read(cartosante, resaved, '01004');
  assert.deepEqual(Object.values(figures(finding)), ['3,5 – – – –', '– 2 – – –']);
  await check(cartosante, AREAS.replace(/^01004.*\n/m, ''), '01004', { [`${AREA}/01006/2023`]: '– 2 – – –' });
  await check(cartosante, resaved, '10002', 'other-area');
});

test('the figure of an area is never said to be that of the commune', async () => {
  const { found, measures, remarks } = await read(cartosante, AREAS, '01004');
  assert.equal(found, 'CartoSanté, par bassin de vie, 2023');
  assert.deepEqual(
    measures.map(({ label, unit, date, ticked }) => [label, unit, date, ticked]),
    [
      ['APL Médecins généralistes (bassin «\u00a0Ambérieu-en-Bugey\u00a0»)', 'apl', '2023', true],
      ['APL Médecins généralistes (bassin «\u00a0Ambléon\u00a0»)', 'apl', '2023', false],
    ],
  );
  assert.match(remarks.join(), /bassin entier/);
  assert.match((await read(cartosante, AREAS, '2A004')).remarks.join(), /Aucun bassin n’a le code d.*Ajaccio/);
});

for (const [mesh, rows, code, expected] of /** @type {[string, string, string, string | string[]][]} */ ([
  ['commune', '01004;A;2,5\n01006;B;3', '01004', ['2,5 – – – –']],
  ['commune', '1004;Ambérieu-en-Bugey;2,5', '01004', ['2,5 – – – –']],
  ['commune', '97611;Mamoudzou;N/A - résultat non disponible', '97611', 'not-published'],
  ['commune', '97801;Saint-Martin;s', '97801', 'not-published'],
  ['commune', '75101;P;1\n75102;P;2', '75056', 'in-parts'],
  ['commune', '01033;V;1\n01091;C;2', '01033', 'in-parts'],
  ['commune', '2A004;Ajaccio;2\nFR;France;3', '2A004', ['2 – – – 3']],
  ['commune', '01006;B;3', '01004', 'not-there'],
  ['EPCI', '240100883;CC;1.25', '01004', ['– – 1,25 – –']],
  ['EPCI', '200000172;CC;1.25', '01004', 'not-there'],
  ['département', '1;Ain;2\n2;Aisne;3', '01004', ['– – – 2 –']],
  ['département', '01;Ain;2\n02;Aisne;3', '02691', ['– – – 3 –']],
  ['département', '974;La Réunion;4', '97411', ['– – – 4 –']],
  ['département', '2A;Corse-du-Sud;4', '2B033', 'no-department'],
  ['région', '84;Auvergne-Rhône-Alpes;4', '01004', 'other-mesh'],
  ['territoire de vie-santé', '01004;Ambérieu-en-Bugey;4', '01004', ['4 – – – –']],
])) {
  test(`CartoSanté by ${mesh}, « ${rows.replace('\n', ' ')} », says of ${code}: ${expected}`, async () => {
    const text = `${CARTO.replace(/par .*/, `par ${mesh}`)}\nCode;Libellé;APL Infirmiers 2023\n${rows}`;
    if (typeof expected === 'string') await check(cartosante, text, code, expected);
    else assert.deepEqual(Object.values(figures(await read(cartosante, text, code))), expected);
  });
}

test('of columns of several years the last one is proposed', async () => {
  const text = `CartoSanté;;;\nRéférentiel géographique : France par département;;;
Code;Libellé;APL Infirmiers 2022;APL Infirmiers 2023\n01;Ain;1;2`;
  assert.deepEqual(
    (await read(cartosante, text, '01004')).measures.map(({ ref, date, ticked }) => [ref, date, ticked]),
    [
      ['cartosante/apl-infirmiers/2022', '2022', false],
      ['cartosante/apl-infirmiers/2023', '2023', true],
    ],
  );
});

const BPE =
  'GEO;GEO_OBJECT;FACILITY_DOM;FACILITY_SDOM;FACILITY_TYPE;BPE_MEASURE;' +
  'UNIT_MEASURE;OBS_STATUS;UNIT_MULT;TIME_PERIOD;OBS_VALUE';

/** @param {[place: string, object: string, type: string, count: string, year?: string][]} rows */
const bpeOf = (rows) =>
  [
    BPE,
    ...rows.map(([place, object, type, count, year = '2025']) => {
      return [place, object, type[0], type.slice(0, 2), type, 'FACILITIES', 'PS', 'A', '0', year, count].join(';');
    }),
  ].join('\n');
const PLACES = bpeOf([
  ['01004', 'COM', 'D265', '12'],
  ['01004', 'COM', 'D277', '6'],
  ['01004', 'COM', 'D113', '1'],
  ['01006', 'COM', 'D265', '1'],
  ['01007', 'COM', 'D265', '2'],
  ['01033', 'COM', 'D265', '8'],
  ['01091', 'COM', 'D265', '1'],
  ['75056', 'COM', 'D265', '2100'],
  ['75101', 'ARM', 'D265', '60'],
  ['75102', 'ARM', 'D265', '50'],
  ['2A004', 'COM', 'D265', '70'],
  ['2A006', 'COM', 'D265', '2'],
  ['2B033', 'COM', 'A129', '1'],
  ['97411', 'COM', 'D265', '150'],
  ['97608', 'COM', 'D265', '3'],
  ['97801', 'COM', 'D265', '20'],
  ['01004', 'COM', 'B207', '9'],
  ['01004', 'COM', '_T', '99'],
]);

for (const [code, expected] of /** @type {[string, string | Record<string, string>][]} */ ([
  ['01004', { 'bpe/D265': '12 3 14 24 2\u202f369', 'bpe/D277': '6 0 6 6 6', 'bpe/D113': '1 0 1 1 1' }],
  ['01033', { 'bpe/D265': '9 – 9 24 2\u202f369', 'bpe/D277': '0 – 0 6 6' }],
  ['75056', { 'bpe/D265': '2\u202f100 – 2\u202f100 2\u202f100 2\u202f369' }],
  ['2A004', { 'bpe/D265': '70 2 72 72 2\u202f369', 'bpe/D113': '0 0 0 0 1' }],
  ['2B033', { 'bpe/D265': '0 – 0 0 2\u202f369' }],
  ['97411', { 'bpe/D265': '150 – 150 150 2\u202f369' }],
  ['97608', { 'bpe/D265': '3 – 3 3 2\u202f369' }],
  ['97801', { 'bpe/D265': '20 – – 20 2\u202f369' }],
  // No commune of its département: it is out of the field.
  ['97701', 'not-there'],
])) {
  test(`the facilities of ${code} and around it are ${JSON.stringify(expected)}`, async () => {
    await check(bpe, PLACES, code, expected);
    await check(bpe, PLACES.replace(/^0(?=\d{4};COM)/gm, ''), code, expected);
  });
}

test('facilities are named, those looked at first are proposed, unknown ones stay under their code', async () => {
  const text = bpeOf([
    ['01004', 'COM', 'D299', '1'],
    ['01004', 'COM', 'D266', '2'],
    ['01004', 'COM', 'D307', '4'],
    ['01004', 'COM', 'D265', '3'],
  ]);
  const { source, date, measures, remarks } = await read(bpe, text, '01004');
  assert.deepEqual(
    measures.map(({ ref, label, unit, ticked }) => [ref, label, unit, ticked]),
    [
      ['bpe/D265', 'Médecins généralistes', 'count', true],
      ['bpe/D307', 'Pharmacies', 'count', true],
      ['bpe/D266', 'Cardiologues', 'count', false],
      ['bpe/D299', 'Type D299 de la base de l’Insee', 'count', false],
    ],
  );
  assert.deepEqual([source, date], ['Insee, base permanente des équipements', '2025']);
  assert.match(remarks.join(), /pas le nom de ce type\u00a0: D299/);
});

for (const [what, rows, expected] of /** @type {[string, Parameters<typeof bpeOf>[0], Expected][]} */ ([
  [
    'the last year alone, in whatever order',
    [
      ['01004', 'COM', 'D265', '5', '2024'],
      ['01004', 'COM', 'D265', '3', '2025'],
      ['01006', 'COM', 'D265', '9', '2024'],
    ],
    { 'bpe/D265': '3 0 3 3 –' },
  ],
  [
    'rows of whole places, never added to those of communes',
    [
      ['01004', 'COM', 'D265', '3'],
      ['75056', 'COM', 'D265', '4'],
      ['240100883', 'EPCI', 'D265', '8'],
      ['200000172', 'EPCI', 'D265', '80'],
      ['1', 'DEP', 'D265', '9'],
      ['84', 'REG', 'D265', '50'],
      ['F', 'FRANCE', 'D265', '99'],
      ['FM', 'FRANCE', 'D265', '98'],
    ],
    { 'bpe/D265': '3 0 8 9 99' },
  ],
  ['a département alone', [['01', 'DEP', 'D265', '9']], { 'bpe/D265': '– – – 9 –' }],
  [
    'a figure that is not published',
    [
      ['01004', 'COM', 'D265', ''],
      ['01006', 'COM', 'D265', '1'],
      ['01007', 'COM', 'D265', '1'],
    ],
    { 'bpe/D265': `${HIDDEN} 2 ${HIDDEN} ${HIDDEN} –` },
  ],
  [
    'rows about nothing that we know',
    [
      ['01004', 'COM', 'D265', '3'],
      ['01', 'constructor', 'D277', '9'],
      ['01', '__proto__', 'D307', '9'],
    ],
    { 'bpe/D265': '3 0 3 3 –', 'bpe/D277': undefined, 'bpe/D307': undefined },
  ],
  ['codes of the interface of Insee', [['2025-COM-01004', 'COM', 'D265', '3']], { 'bpe/D265': '3 0 3 3 –' }],
])) {
  test(`the BPE is read with ${what}`, () => check(bpe, bpeOf(rows), '01004', expected));
}

for (const [what, text, expected] of /** @type {[string, string, Record<string, string>][]} */ ([
  [
    'a row a facility',
    'AN;DEPCOM;TYPEQU;NOMRS\n2025;01004;D265;X\n2025;01004;D265;Y\n2025;75101;D265;Z\n2025;01006;A129;M',
    { 'bpe/D265': '2 0 2 2 3' },
  ],
  [
    'a row a commune and a type',
    'REG;DEP;DEPCOM;AN;TYPEQU;NB_EQUIP\n84;01;01004;2020;D232;4\n84;01;01004;2020;D233;2\n84;01;01007;2020;D232;1',
    { 'bpe/D232': '4 1 5 5 –', 'bpe/D233': '2 0 2 2 –' },
  ],
])) {
  test(`the BPE is read as ${what} too`, () => check(bpe, text, '01004', expected));
}

test('a commune without any row counts for none, and it is told', async () => {
  const finding = await read(bpe, bpeOf([['01006', 'COM', 'D265', '1']]), '01004');
  assert.equal(figures(finding)['bpe/D265'], '0 1 0 1 –');
  assert.match(finding.remarks.join(), /aucune ligne pour Ambérieu-en-Bugey.*0 partout/);
});

test('a file that a spreadsheet has cut is refused', async () => {
  for (const [reader, head, row] of /** @type {const} */ ([
    [bpe, BPE, '01004;COM;A;A1;A129;FACILITIES;PS;A;0;2025;1'],
    [
      assuranceMaladie,
      'annee;profession_sante;departement;libelle_classe_age;libelle_sexe;effectif',
      '2024;X;75;Tout âge;tout sexe;1',
    ],
  ])) {
    const counter = reader.count({ territory: await territory('01004'), fileName: '', head: [] });
    counter.take(head.split(';'));
    const cells = row.split(';');
    for (let count = 1; count < SHEET_ROWS; count += 1) counter.take(cells);
    assert.throws(() => counter.finish(), refused('cut-off'));
  }
});

test('a file without any row about health is refused', () =>
  check(bpe, bpeOf([['01004', 'COM', 'A129', '1']]), '01004', 'no-row'));

const PERSONS =
  'annee;profession_sante;departement;libelle_departement;region;' + 'libelle_classe_age;libelle_sexe;effectif;densite';
const NUMBERS = `${PERSONS}
2023-01-01;Infirmiers;01;Ain;84;Tout âge;tout sexe;900;1
2024-01-01;Cardiologues;01;Ain;84;Tout âge;tout sexe;7;1
2024-01-01;Infirmiers;01;Ain;84;Tout âge;tout sexe;1 000;1
2024-01-01;Infirmiers;01;Ain;84;Tout âge;femmes;800;1
2024-01-01;Infirmiers;01;Ain;84;moins de 60 ans;tout sexe;750;1
2024-01-01;Infirmiers;01;Ain;84;de 60 à 64 ans;tout sexe;150;1
2024-01-01;Infirmiers;01;Ain;84;65 ans et plus;tout sexe;100;1
2024-01-01;Infirmiers;2A;Corse-du-Sud;94;Tout âge;tout sexe;NS;1
2024-01-01;Infirmiers;971;Guadeloupe;01;Tout âge;tout sexe;50;1
2024-01-01;Infirmiers;976;Mayotte;06;Tout âge;tout sexe;5;1
2024-01-01;Infirmiers;999;Tout département;84;Tout âge;tout sexe;8000;1
2024-01-01;Infirmiers;999;FRANCE;99;Tout âge;tout sexe;90 000;1
2024-01-01;Infirmiers;999;FRANCE;99;de 60 à 64 ans;tout sexe;9 000;1`;

for (const [code, expected] of /** @type {[string, string | Record<string, string>][]} */ ([
  [
    '01004',
    {
      'assurance-maladie/infirmiers': '– – – 1\u202f000 90\u202f000',
      'assurance-maladie/infirmiers/part-60': '– – – 25 10',
      'assurance-maladie/infirmiers/age/moins-de-60-ans': '– – – 750 –',
      'assurance-maladie/infirmiers/age/de-60-a-64-ans': '– – – 150 9\u202f000',
      'assurance-maladie/infirmiers/age/65-ans-et-plus': '– – – 100 –',
      'assurance-maladie/cardiologues': '– – – 7 –',
    },
  ],
  ['2A004', { 'assurance-maladie/infirmiers': `– – – ${HIDDEN} 90\u202f000` }],
  ['2B033', 'no-department'],
  ['75056', 'no-department'],
  ['97105', { 'assurance-maladie/infirmiers': '– – – 50 90\u202f000' }],
  ['97608', { 'assurance-maladie/infirmiers': '– – – 5 90\u202f000' }],
  ['97801', 'no-department'],
])) {
  test(`the Assurance maladie counts around ${code}: ${JSON.stringify(expected)}`, async () => {
    await check(assuranceMaladie, NUMBERS, code, expected);
    await check(assuranceMaladie, NUMBERS.replaceAll(';01;Ain', ';1;Ain'), code, expected);
  });
}

test('of the numbers of the Assurance maladie, totals and parts of what is looked at first are proposed', async () => {
  const { found, date, measures, remarks } = await read(assuranceMaladie, NUMBERS, '01004');
  assert.equal(found, 'Effectifs de l’Assurance maladie, Ain, 2024');
  assert.equal(date, '2024');
  assert.deepEqual(
    measures.filter(({ ticked }) => ticked).map(({ label, unit }) => [label, unit]),
    [
      ['Infirmiers', 'count'],
      ['Infirmiers de 60\u00a0ans et plus, en pourcentage', 'percent'],
    ],
  );
  assert.match(remarks.join(), /ne dit rien de votre commune/);
});

test('a class « 60 ans et plus » is not added to those that it holds', () =>
  check(assuranceMaladie, `${NUMBERS}\n2024;Infirmiers;01;Ain;84;60 ans et plus;tout sexe;260;1`, '01004', {
    'assurance-maladie/infirmiers/part-60': '– – – 26 10',
  }));

test('a class of age that is not published leaves no part of it', () =>
  check(assuranceMaladie, NUMBERS.replace('tout sexe;150', 'tout sexe;NS'), '01004', {
    'assurance-maladie/infirmiers/part-60': `– – – ${HIDDEN} 10`,
  }));

test('the country is left out where régions cannot be told from it', () => {
  const without = NUMBERS.split('\n')
    .map((line) => line.split(';').toSpliced(4, 1).join(';'))
    .join('\n');
  return check(assuranceMaladie, without, '01004', { 'assurance-maladie/infirmiers': '– – – 1\u202f000 –' });
});

test('the labels of columns are known as well as their names', () => {
  const [, ...rows] = NUMBERS.split('\n');
  const labels =
    'Année;Profession de santé;Département;Libellé du département;Région;' +
    'Libellé de la classe d’âge;Libellé du sexe;Effectif;Densité';
  return check(assuranceMaladie, [labels, ...rows].join('\n'), '01004', {
    'assurance-maladie/infirmiers/part-60': '– – – 25 10',
  });
});

test('another file of the Assurance maladie, which counts by sector, is refused', () => {
  const text = `annee;profession_sante;departement;secteur;effectif\n2024;Infirmiers;01;1;5\n2024;Infirmiers;01;2;9`;
  return check(assuranceMaladie, text, '01004', 'other-numbers');
});

test('numbers without their totals are refused', () =>
  check(assuranceMaladie, NUMBERS.replaceAll('Tout âge', 'tout'), '01004', 'no-total'));

test('a table of something else is none of these', () => {
  for (const reader of [apl, cartosante, bpe, assuranceMaladie]) {
    assert.ok(!reader.recognises([['Profession', 'Combien'], ['Infirmier', '2'], []]));
    assert.ok(!reader.recognises([]));
  }
});
