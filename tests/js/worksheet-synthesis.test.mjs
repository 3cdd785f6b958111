import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asText } from '../../macros/browser/text/sheet.mjs';
import { namesIn, synthesisTable } from '../../macros/components/worksheet/contacts.mjs';
import { synthesis } from '../../macros/components/worksheet/synthesis.mjs';

const text = (/** @type {string} */ id, /** @type {string} */ words) => ({
  id,
  text: words,
  kind: /** @type {const} */ ('text'),
  choices: [],
});
/** @type {import('../../macros/components/worksheet/sheets.mjs').SheetModel} */
const MODEL = {
  title: 'Fiche contact',
  noun: 'Fiche',
  namedBy: 'repere',
  questions: [
    text('repere', 'Repère'),
    text('profession', 'Profession'),
    {
      id: 'interet',
      text: 'Quel intérêt ?',
      kind: 'one',
      choices: [
        { field: 'interet', value: 'fort', text: 'Fort' },
        { field: 'interet', value: 'moyen', text: 'Moyen' },
      ],
    },
    text('aspirations', 'Quelles aspirations ?'),
    text('craintes', 'Quelles craintes ?'),
    text('calendrier', 'Quel calendrier ?'),
    text('surface', 'Quelle surface ?'),
    text('loyer', 'Quel loyer ?'),
  ],
};
/** @type {import('../../macros/components/worksheet/contacts.mjs').Plan} */
const PLAN = {
  title: 'Synthèse des contacts',
  role: 'profession',
  area: 'surface',
  rent: 'loyer',
  time: 'calendrier',
  lists: [
    { title: 'Aspirations', questions: ['aspirations'] },
    { title: 'Craintes', questions: ['craintes'] },
  ],
};
const TODAY = '2026-11-28';

/** @param {Record<string, string>[]} sheets */
const rowsOf = (...sheets) => sheets.map((values, order) => ({ id: `row${order}`, order, values }));

/**
 * @param {Record<string, string>[]} sheets
 * @param {'inside' | 'meeting'} [audience]
 */
function drawn(sheets, audience = 'inside') {
  return synthesis(MODEL, PLAN, rowsOf(...sheets), { audience, today: TODAY });
}

/** @param {import('../../macros/browser/text/sheet.mjs').Sheet} sheet */
function summary(sheet) {
  const { table } = sheet.parts.find(({ title }) => title === 'En résumé') ?? {};
  return Object.fromEntries((table?.rows ?? []).map(([what, result, count]) => [what, `${result} | ${count}`]));
}

/**
 * @param {import('../../macros/browser/text/sheet.mjs').Sheet} sheet
 * @param {string} title
 */
const lines = (sheet, title) => sheet.parts.find((part) => part.title === title)?.lines ?? [];

/** @type {Record<string, string>[]} */
const FIVE = [
  {
    repere: 'Jeanne Roux',
    profession: 'Médecin',
    interet: 'fort',
    surface: '30 à 50 m2',
    loyer: '600 € par mois',
    calendrier: 'début 2029',
    aspirations: 'Travailler à plusieurs',
    craintes: 'Perdre\nmon indépendance',
  },
  {
    repere: 'KB',
    profession: 'Infirmière',
    interet: 'fort',
    surface: 'une salle de 20',
    loyer: '400 à 500 €/mois',
    calendrier: 'septembre 2027',
  },
  {
    repere: 'LM',
    profession: 'Infirmière',
    interet: 'moyen',
    surface: '3 pièces',
    loyer: '500',
    calendrier: 'bientôt',
  },
  { repere: 'PS', profession: 'Kinésithérapeute', surface: '40 m²', loyer: '7 200 € par an', calendrier: 'mars 2024' },
  { repere: 'Z', surface: 'à voir', loyer: '12 €/m²' },
];

test('areas add up, rents stand apart by period, and the first and the last date are told as they were said', () => {
  assert.deepEqual(summary(drawn(FIVE)), {
    'Surface en tout': 'de 90\u00a0m² à 110\u00a0m² | 3 sur 5',
    'Loyers, par mois':
      'de 400\u00a0€ à 600\u00a0€\u202f; ensemble, de 1\u202f000\u00a0€ à 1\u202f100\u00a0€ | 2 sur 5',
    'Loyers, par an': '7\u202f200\u00a0€ | 1 sur 5',
    'Loyers ensemble, en un an': 'de 19\u202f200\u00a0€ à 20\u202f400\u00a0€ | 3 sur 5',
    'Au plus tôt': 'septembre 2027 (KB) | 2 sur 5',
    'Au plus tard': 'début 2029 (Jeanne Roux) | 2 sur 5',
    'Quel intérêt ?': 'Fort\u00a0: 2\u202f; Moyen\u00a0: 1 | 3 sur 5',
  });
});

test('what cannot be counted is said, with who said it', () => {
  assert.deepEqual(lines(drawn(FIVE), 'À préciser'), [
    'LM, «\u00a03 pièces\u00a0»\u00a0: surface non comptée',
    'LM, «\u00a0500\u00a0»\u00a0: par mois ou par an\u202f?',
    'LM, «\u00a0bientôt\u00a0»\u00a0: en quelle année\u202f?',
    'PS, «\u00a0mars 2024\u00a0»\u00a0: cette date est passée',
    'Z, «\u00a012 €/m²\u00a0»\u00a0: par mois ou par an\u202f?',
  ]);
});

test('what nobody knows yet is said, with whom to ask', () => {
  assert.deepEqual(lines(drawn(FIVE), 'Encore inconnu'), [
    'PS, Z\u00a0: Quel intérêt ?',
    'KB, LM, PS, Z\u00a0: Quelles aspirations ? Quelles craintes ?',
    'Z\u00a0: Quel calendrier ? Quelle surface ?',
  ]);
});

test('the version for a meeting names nobody', () => {
  const sheet = drawn(FIVE, 'meeting');
  const text = asText(sheet);
  for (const { repere } of FIVE.slice(0, 4)) assert.ok(!text.includes(String(repere)), repere);
  assert.deepEqual(sheet.parts.find(({ title }) => title === 'Ce que chaque personne en dit')?.table, {
    head: ['Profession', 'Aspirations', 'Craintes'],
    rows: [['Médecin', 'Travailler à plusieurs', 'Perdre, mon indépendance']],
  });
  const silent = 'Infirmière (2), Kinésithérapeute, Profession non notée';
  assert.ok(lines(sheet, 'Encore inconnu').includes(`${silent}\u00a0: Quelles aspirations ? Quelles craintes ?`));
  assert.equal(sheet.marking, undefined);
  assert.equal(drawn(FIVE).marking, 'Interne\u00a0: ne pas diffuser');
});

test('an answer that names somebody is pointed out before the meeting', () => {
  const sheets = [...FIVE, { repere: 'AB', profession: 'Sage-femme', craintes: 'Que jeanne roux parte' }];
  assert.match(namesIn(MODEL, rowsOf(...sheets), drawn(sheets, 'meeting')), /nomment quelqu’un.*Jeanne Roux/);
  assert.doesNotMatch(namesIn(MODEL, rowsOf(...FIVE), drawn(FIVE, 'meeting')), /nomment/);
});

test('a spreadsheet gets figures, and no name in the version for a meeting', () => {
  const [head, first, , third] = synthesisTable(MODEL, PLAN, rowsOf(...FIVE), 'meeting');
  assert.equal(head?.[0], 'Profession');
  assert.deepEqual(first, ['Médecin', 30, 50, { cents: 60000n }, { cents: 60000n }, 'par mois', 'début 2029']);
  assert.deepEqual(third, [
    'Infirmière',
    '3 pièces',
    null,
    { cents: 50000n },
    { cents: 50000n },
    'sans la période',
    'bientôt',
  ]);
  assert.equal(synthesisTable(MODEL, PLAN, rowsOf(...FIVE), 'inside')[1]?.[0], 'Jeanne Roux');
});

test('without a sheet, nothing is made up', () => {
  const sheet = drawn([]);
  assert.deepEqual([sheet.intro, sheet.parts], [['Rien n’est encore rempli.'], []]);
  assert.deepEqual(
    drawn([{ repere: 'KB' }]).parts.map(({ title }) => title),
    ['Qui demande quoi', 'Encore inconnu'],
  );
});
