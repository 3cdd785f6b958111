import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { decode } from '../../macros/components/diagnosis/csv-read.mjs';
import { readImport } from '../../macros/components/diagnosis/import.mjs';
import { Refusal } from '../../macros/components/diagnosis/refusal.mjs';
import { toCsv } from '../../macros/browser/text/csv.mjs';

const TABLES = [
  {
    id: 'qui-exerce',
    title: 'Qui exerce ici\u202f?',
    fields: [
      ...[
        ['profession', 'Profession'],
        ['place', 'Où'],
        ['count', 'Combien'],
        ['age', 'Tranche d’âge'],
      ],
      ...[
        ['departure', 'Départ prévu'],
        ['mode', 'Mode d’exercice'],
        ['source', 'Source'],
        ['date', 'Date'],
        ['note', 'Autre information'],
      ],
    ].map(([id = '', label = '']) => ({ id, label })),
  },
  {
    id: 'besoins-entendus',
    title: 'Besoins',
    fields: [
      { id: 'need', label: 'Besoin ou difficulté' },
      { id: 'who', label: 'Dit par qui' },
    ],
  },
];
const COMMUNE = { code: '00042', name: 'Inventéville' };

/**
 * @param {string} name
 * @param {Partial<import('../../macros/components/diagnosis/import.mjs').Context>} [context]
 */
function read(name, context = {}) {
  const bytes = readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url));
  return readText(decode(bytes), { fileName: name, ...context });
}

/**
 * @param {string} text
 * @param {Partial<import('../../macros/components/diagnosis/import.mjs').Context>} [context]
 */
function readText(text, context = {}) {
  return readImport(text, { tables: TABLES, commune: COMMUNE, fileName: 'liste.csv', ...context });
}

const refused = (/** @type {string} */ code) => (/** @type {unknown} */ error) =>
  error instanceof Refusal && error.code === code;

test('a town hall’s own table is read: other words for the columns, capitals, Windows accents', () => {
  const { question, rows, remarks } = read('soignants.csv');
  assert.equal(question, 'qui-exerce');
  assert.deepEqual(rows[0], {
    profession: 'Médecin généraliste',
    count: '1',
    age: 'De 60 à 64 ans',
    departure: '2028',
    mode: 'Seul; libéral',
    note: 'Salle\u00a0: B',
    source: 'Mairie',
    date: 'nov. 2026',
  });
  assert.equal(rows.length, 3);
  assert.equal(rows[2]?.source, 'Fichier soignants.csv');
  assert.ok(remarks.some((remark) => remark.includes('«\u00a0Salle\u00a0»')));
});

test('names of persons stay in the file, and it is said', () => {
  const { rows, remarks } = read('soignants.csv');
  assert.ok(!JSON.stringify(rows).includes('Imaginaire'));
  assert.ok(remarks.some((remark) => /aucun nom\u00a0: «\u00a0Nom\u00a0»/.test(remark)));
});

test('a table finds its question by its heading, even under a title', () => {
  const { question, rows } = readText('Notre enquête;;\nBesoin;Qui;Rue\nPas de dentiste;Une école;du Lac\n');
  assert.equal(question, 'besoins-entendus');
  assert.deepEqual(rows, [{ need: 'Pas de dentiste', who: 'Une école', note: 'Rue\u00a0: du Lac' }]);
});

test('a row longer than its heading loses nothing', () => {
  assert.deepEqual(readText('Besoin;Qui\nA;B;C;D\n').rows, [
    { need: 'A', who: 'B', note: 'Colonne 3\u00a0: C\u202f; Colonne 4\u00a0: D' },
  ]);
});

test('what the tool exports it reads back', () => {
  const fields = TABLES[0]?.fields ?? [];
  const cell = fc.string({ minLength: 1 }).map((text) => `a${text}z`);
  const row = fc.tuple(...fields.map(() => cell));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (lines) => {
      const text = toCsv([fields.map(({ label }) => label), ...lines]);
      const expected = lines.map((line) => Object.fromEntries(fields.map(({ id }, index) => [id, line[index]])));
      assert.deepEqual(readText(decode(new TextEncoder().encode(text))).rows, expected);
    }),
  );
  assert.equal(readText(toCsv([['Besoin'], ['=cmd|x']])).rows[0]?.need, '=cmd|x');
});

test('the accessibility file gives the figures of the commune alone, with the year of the file', () => {
  const { question, rows } = read('apl-2099.csv');
  assert.equal(question, 'chiffres-publics');
  assert.deepEqual(
    rows.map(({ figure, value, date }) => [figure, value, date]),
    [
      ['APL aux médecins généralistes, Inventéville', '2,4', '2099'],
      ['APL aux médecins généralistes de 65 ans et moins, Inventéville', '1,8', '2099'],
      ['Population standardisée 2097 pour la médecine générale, Inventéville', '950', '2099'],
    ],
  );
  assert.match(rows[0]?.source ?? '', /localisée/);
});

test('a figure without a year says so', () => {
  const { rows, remarks } = read('apl-2099.csv', { fileName: 'export.csv' });
  assert.equal(rows[0]?.date, '');
  assert.match(remarks.join(), /notez-la/);
});

test('establishments are counted by category, without their names', () => {
  const { question, rows } = read('finess.csv');
  assert.equal(question, 'services-presents');
  assert.deepEqual(
    rows.map(({ service, place, date }) => [service, place, date]),
    [
      ["Pharmacie d'Officine\u00a0: 2", 'INVENTEVILLE', '2099-01-08'],
      ['Maison de santé (inventée)\u00a0: 1', 'INVENTEVILLE', '2099-01-08'],
    ],
  );
  assert.ok(!JSON.stringify(rows).includes('INVENTEE'));
});

test('overseas communes are found in spite of the codes of FINESS', () => {
  assert.deepEqual(
    read('finess.csv', { commune: { code: '97101', name: '' } }).rows.map(({ service }) => service),
    ["Pharmacie d'Officine\u00a0: 1"],
  );
});

test('the numbers of the Assurance maladie keep the last year, and who is sixty or more', () => {
  const { rows } = read('effectifs.csv');
  assert.deepEqual(
    rows.map(({ figure, value, date }) => [figure, value, date]),
    [
      ['Médecins généralistes, département 00', '80, dont 20 de 60\u00a0ans et plus', '2099'],
      ['Infirmiers, département 00', '300', '2099'],
    ],
  );
});

test('a file that cannot be taken is refused with its own reason', () => {
  const nowhere = { commune: { code: '99999', name: '' } };
  const without = { commune: { code: '', name: 'Inventéville' } };
  assert.throws(() => readText(' \n'), refused('empty'));
  assert.throws(() => readText('a;b\n1;2\n'), refused('no-heading'));
  assert.throws(() => readText('Profession;Combien\n'), refused('no-row'));
  assert.throws(() => readText(`Profession\n${'Psychologue\n'.repeat(301)}`), refused('too-many'));
  assert.throws(() => readText("Identifiant PP|Nom d'exercice|Code profession\n1|X|10\n"), refused('persons'));
  assert.throws(() => read('apl-2099.csv', nowhere), refused('not-there'));
  assert.throws(() => read('finess.csv', nowhere), refused('not-there'));
  assert.throws(() => read('finess.csv', without), refused('no-commune'));
  assert.throws(() => read('effectifs.csv', { commune: { code: '01001', name: '' } }), refused('no-department'));
  assert.throws(
    () =>
      readText(
        'annee;profession_sante;departement;libelle_classe_age;libelle_sexe;effectif\n2099;X;00;tout;tout sexe;1\n',
      ),
    refused('no-total'),
  );
});
