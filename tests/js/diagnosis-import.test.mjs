import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { decode } from '../../macros/browser/files/decode.mjs';
import { readImport, withColumns } from '../../macros/components/diagnosis/import.mjs';
import { Refusal } from '../../macros/components/diagnosis/refusal.mjs';
import { toCsv } from '../../macros/browser/text/csv.mjs';
import { personalIn } from '../../macros/browser/text/personal.mjs';

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
  const found = read('soignants.csv');
  const { question, rows } = found;
  assert.equal(question, 'qui-exerce');
  assert.deepEqual(rows[0], {
    profession: 'Médecin généraliste',
    count: '1',
    age: 'De 60 à 64 ans',
    departure: '2028',
    mode: 'Seul; libéral',
    source: 'Mairie',
    date: 'nov. 2026',
  });
  assert.equal(rows.length, 3);
  assert.equal(rows[2]?.source, 'Fichier soignants.csv');
  assert.deepEqual(
    found.columns?.map(({ title, refused }) => [title, refused]),
    [
      ['Nom', 'un nom de personne'],
      ['Salle', ''],
    ],
  );
  assert.equal(withColumns(found, [1])[0]?.note, 'Salle\u00a0: B');
  assert.equal(withColumns(found, [0])[0]?.note, undefined);
});

test('names of persons stay in the file', () => {
  assert.ok(!JSON.stringify(read('soignants.csv')).includes('Imaginaire'));
});

test('of a table that says how to reach persons, nothing is kept but the columns of the tool', () => {
  const found = readText(
    "Profession;Nom d'exercice;Téléphone portable;Adresse e-mail;Date de naissance;N° RPPS;Salle;Ligne\n" +
      'Psychologue;IMAGINAIRE;0612345678;a@exemple.fr;12/05/1961;10001234567;B;06 12 34 56 78\n' +
      'Sage-femme;INVENTÉE;;;;;C;15\n',
  );
  const source = 'Fichier liste.csv';
  assert.deepEqual(found.rows, [
    { profession: 'Psychologue', source },
    { profession: 'Sage-femme', source },
  ]);
  assert.deepEqual(
    found.columns?.map(({ title, refused, values }) => [title, refused, values.length]),
    [
      ["Nom d'exercice", 'un nom de personne', 0],
      ['Téléphone portable', 'un numéro de téléphone', 0],
      ['Adresse e-mail', 'une adresse de courriel', 0],
      ['Date de naissance', 'une date de naissance', 0],
      ['N° RPPS', 'un numéro de professionnel de santé', 0],
      ['Salle', '', 2],
      ['Ligne', 'un numéro de téléphone', 0],
    ],
  );
  assert.doesNotMatch(JSON.stringify(found), /IMAGINAIRE|INVENTÉE|exemple|1961|100012|06 ?12/);
});

test('in a column of the tool, what is personal is left aside, and its line told', () => {
  const { rows, remarks } = readText(
    'Profession;Combien;Source\nPsychologue;1;Mairie\n\nDr Martin;1;06 12 34 56 78\nInfirmier;2;x@exemple.fr\n',
  );
  assert.deepEqual(rows, [
    { profession: 'Psychologue', count: '1', source: 'Mairie' },
    { count: '1', source: 'Fichier liste.csv' },
    { profession: 'Infirmier', count: '2', source: 'Fichier liste.csv' },
  ]);
  const said = remarks.join();
  assert.match(said, /ligne 4, «\u00a0Profession\u00a0», un nom de personne/);
  assert.match(said, /ligne 4, «\u00a0Source\u00a0», un numéro de téléphone/);
  assert.match(said, /ligne 5, «\u00a0Source\u00a0», une adresse de courriel/);
});

for (const total of ['Total', 'TOTAL GÉNÉRAL', 'Ensemble', 'Sous-total', 'Total des soignants']) {
  test(`the row "${total}" is no profession, and it is said`, () => {
    const { rows, remarks } = readText(`Profession;Combien\nInfirmier;2\nPsychologue;1\n${total};3\n`);
    assert.equal(rows.length, 2);
    assert.ok(remarks.some((remark) => remark.includes(`«\u00a0${total}\u00a0» n’a pas été prise`)));
  });
}

/** @type {[string, string, Record<string, string>[]][]} */
const TABLES_AS_FOUND = [
  [
    'a heading cut by semicolons, addresses by commas',
    'Profession;Où\nA;1, rue X, Y\nB;2, rue Z, Y\n',
    [
      { profession: 'A', place: '1, rue X, Y' },
      { profession: 'B', place: '2, rue Z, Y' },
    ],
  ],
  [
    'one column whose text holds commas',
    'Profession\nSeul, libéral\nSeule, libérale\n',
    [{ profession: 'Seul, libéral' }, { profession: 'Seule, libérale' }],
  ],
  ['a separator told on the first line', 'sep=,\nProfession,Combien\nA,"1"\n', [{ profession: 'A', count: '1' }]],
  ['a space before quotes', 'Profession, Combien\n"A, b", "2"\n', [{ profession: 'A, b', count: '2' }]],
  ['doubled quotes', 'Profession;Combien\n"A ""b""";2\n', [{ profession: 'A "b"', count: '2' }]],
  [
    'titles, empty lines and columns above',
    'Notre enquête;;;\n;;;\n;Profession;;Combien\n;;;\n;A;;2\n',
    [{ profession: 'A', count: '2' }],
  ],
  ['bars', 'Profession|Combien\nA, b|2\n', [{ profession: 'A, b', count: '2' }]],
  ['tabs', 'Profession\tCombien\nA; b\t2\n', [{ profession: 'A; b', count: '2' }]],
  ['old ends of line', 'Profession;Combien\rA;2\r', [{ profession: 'A', count: '2' }]],
];
for (const [what, text, expected] of TABLES_AS_FOUND) {
  test(`a table is read with ${what}`, () => {
    const { rows } = readText(text);
    assert.deepEqual(
      rows.map(({ source, ...row }) => row),
      expected,
    );
  });
}

test('a quote that is never closed is told with its line', () => {
  assert.throws(() => readText('Profession;Combien\nA;1\n"B;2\nC;3\n'), /^Error: Ligne 3\. Un guillemet/);
});

test('a file of twenty megabytes is read or refused within three seconds', () => {
  const big = 20_000_000;
  for (const [piece, code] of /** @type {[string, string][]} */ ([
    ['Infirmier;1\n', 'too-many'],
    ['a;b\n', 'no-heading'],
    [';', 'too-wide'],
    ['\n', ''],
    ['"a" ', 'too-long'],
  ])) {
    const heading = code === 'no-heading' ? '' : 'Profession;Combien\n';
    const text = heading + piece.repeat(big / piece.length) + (code ? '' : 'A;1\n');
    const began = performance.now();
    if (code) assert.throws(() => readText(text), refused(code));
    else assert.equal(readText(text).rows.length, 1);
    assert.ok(performance.now() - began < 3_000, `${JSON.stringify(piece)}: ${performance.now() - began} ms`);
  }
});

test('a table finds its question by its heading, even under a title', () => {
  const found = readText('Notre enquête;;\nBesoin;Qui;Rue\nPas de dentiste;Une école;du Lac\n');
  assert.equal(found.question, 'besoins-entendus');
  assert.deepEqual(found.rows, [{ need: 'Pas de dentiste', who: 'Une école' }]);
  assert.equal(withColumns(found, [0])[0]?.note, 'Rue\u00a0: du Lac');
});

test('a row longer than its heading offers the rest', () => {
  assert.deepEqual(withColumns(readText('Besoin;Qui\nA;B;C;D\n'), [0, 1]), [
    { need: 'A', who: 'B', note: 'Colonne 3\u00a0: C\u202f; Colonne 4\u00a0: D' },
  ]);
});

test('what the tool exports it reads back', () => {
  const fields = TABLES[0]?.fields ?? [];
  const cell = fc
    .string({ minLength: 1 })
    .map((text) => `a${text}z`)
    .filter((text) => !personalIn(text));
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

/**
 * @param {string} commune
 * @param {string} department
 * @param {string} post
 */
function finess(commune, department, post, number = '990000001') {
  const after = ';'.repeat(8);
  return (
    'finess;etalab;94;2099-01-08\n' +
    `structureet;${number};;X;;;;;;;;;${commune};${department};;${post};;;620;Pharmacie d'Officine;${after}\n`
  );
}

for (const [code, commune, department, post, place] of [
  ['63003', '003', '63', '63600 AMBERT', 'AMBERT'],
  ['63003', '3', '63', '63600 AMBERT CEDEX', 'AMBERT'],
  ['63003', '03', '63', '63600 AMBERT CEDEX 1', 'AMBERT'],
  ['01004', '4', '1', '1500 AMBERIEU EN BUGEY', 'AMBERIEU EN BUGEY'],
  ['2A004', '4', '2A', '20000 AJACCIO CEDEX 9', 'AJACCIO'],
  ['97105', '105', '9A', '97100 BASSE TERRE', 'BASSE TERRE'],
  ['97701', '123', '9A', '97133 ST BARTHELEMY', 'ST BARTHELEMY'],
  ['97801', '127', '9A', '97150 ST MARTIN', 'ST MARTIN'],
  ['98613', '613', '9J', '98600 UVEA', 'UVEA'],
  ['75056', '111', '75', '75011 PARIS CEDEX 11', 'PARIS'],
]) {
  test(`FINESS files ${code} under ${department} and ${commune}, at « ${post} »`, () => {
    const { rows } = readText(finess(commune ?? '', department ?? '', post ?? ''), {
      commune: { code: code ?? '', name: 'Nom' },
    });
    assert.deepEqual(
      rows.map((row) => [row.service, row.place]),
      [["Pharmacie d'Officine\u00a0: 1", place]],
    );
  });
}

test('numbers that a spreadsheet wrote as powers of ten are told', () => {
  const { remarks } = readText(finess('3', '63', '63600 AMBERT', '6,30012E+08'), {
    commune: { code: '63003', name: 'Ambert' },
  });
  assert.match(remarks.join(), /Un tableur a changé les numéros/);
});

test('the accessibility of a city of arrondissements is one line a figure, not eighty', () => {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `751${String(index + 1).padStart(2, '0')};Paris ${index};${index},5;1 000`,
  );
  const text = `Notes 2099;;;\nCode commune INSEE;Commune;APL aux médecins généralistes;Population totale 2097\n${lines.join('\n')}\n`;
  const { rows, remarks } = readText(text, { commune: { code: '75056', name: 'Paris' } });
  assert.deepEqual(
    rows.map(({ figure, value }) => [figure, value]),
    [
      ['APL aux médecins généralistes, Paris, 20 arrondissements', 'de 0,5 à 19,5'],
      ['Population totale 2097, Paris, 20 arrondissements', '20000'],
    ],
  );
  assert.match(remarks.join(), /par arrondissement/);
});

test('a file of France without Mayotte says so to a commune of Mayotte', () => {
  const text = 'Champ : France hors Mayotte;;\nCode commune INSEE;Commune;APL aux médecins généralistes\n00001;X;1\n';
  assert.throws(() => readText(text, { commune: { code: '97608', name: 'Dzaoudzi' } }), refused('no-mayotte'));
});
