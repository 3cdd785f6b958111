import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { knownTitles, readTable, withColumns } from '../../macros/components/diagnosis/import.mjs';
import { Refusal } from '../../macros/browser/files/refusal.mjs';
import { readFile } from '../../macros/components/territory/read.mjs';
import { toCsv } from '../../macros/browser/text/csv.mjs';
import { personalIn } from '../../macros/browser/text/personal.mjs';
import { spent } from '../fixtures/processor.mjs';

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

/** @param {string} written « id:label » of each */
function fieldsOf(written) {
  return written.split(' ').map((pair) => {
    const [id = '', label = ''] = pair.split(':');
    return { id, label };
  });
}

/**
 * @param {string} name
 * @param {Partial<import('../../macros/components/diagnosis/import.mjs').Context>} [context]
 */
function read(name, context = {}) {
  const bytes = readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url));
  return readBytes(bytes, { fileName: name, ...context });
}

/**
 * @param {string} text
 * @param {Partial<import('../../macros/components/diagnosis/import.mjs').Context>} [context]
 */
function readText(text, context = {}) {
  return readBytes(new TextEncoder().encode(text), context);
}

/**
 * @param {Uint8Array} bytes
 * @param {Partial<import('../../macros/components/diagnosis/import.mjs').Context>} context
 */
async function readBytes(bytes, { tables = TABLES, fileName = 'liste.csv' }) {
  const bring = () => Promise.reject(new Error('a table needs nothing more'));
  const means = { territory: null, titles: knownTitles(tables), fileName, bring };
  const result = await readFile(new Blob([/** @type {BlobPart} */ (bytes)]), means);
  if (result.kind !== 'table') throw new Error('not a table');
  return readTable(result.lines, { tables, fileName });
}

const refused = (/** @type {string} */ code) => (/** @type {unknown} */ error) =>
  error instanceof Refusal && error.code === code;

for (const [written, noted] of [
  ['2026-04-09', '9 avril 2026'],
  ['09/04/2026', '09/04/2026'],
  ['avril 2026', 'avril 2026'],
]) {
  test(`in one’s own table, the date ${written} is noted as ${noted}`, async () => {
    const { rows } = await readText(`Profession;Combien;Date\nMédecin;2;${written}\n`);
    assert.equal(rows[0]?.date, noted);
  });
}

test('a town hall’s own table is read: other words for the columns, capitals, Windows accents', async () => {
  const found = await read('soignants.csv');
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

test('names of persons stay in the file', async () => {
  assert.ok(!JSON.stringify(await read('soignants.csv')).includes('Imaginaire'));
});

test('of a table that says how to reach persons, nothing is kept but the columns of the tool', async () => {
  const found = await readText(
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

test('in a column of the tool, what is personal is left aside, and its line told', async () => {
  const { rows, remarks } = await readText(
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
  test(`the row "${total}" is no profession, and it is said`, async () => {
    const { rows, remarks } = await readText(`Profession;Combien\nInfirmier;2\nPsychologue;1\n${total};3\n`);
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
  test(`a table is read with ${what}`, async () => {
    const { rows } = await readText(text);
    assert.deepEqual(
      rows.map(({ source, ...row }) => row),
      expected,
    );
  });
}

test('a quote that is never closed is told with its line', async () => {
  await assert.rejects(readText('Profession;Combien\nA;1\n"B;2\nC;3\n'), /^Error: Ligne 3\. Un guillemet/);
});

test('a file of twenty megabytes is read or refused within three seconds', async () => {
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
    const began = spent();
    if (code) await assert.rejects(readText(text), refused(code));
    else assert.equal((await readText(text)).rows.length, 1);
    assert.ok(spent() - began < 3_000, `${JSON.stringify(piece)}: ${spent() - began} ms`);
  }
});

test('a table finds its question by its heading, even under a title', async () => {
  const found = await readText('Notre enquête;;\nBesoin;Qui;Rue\nPas de dentiste;Une école;du Lac\n');
  assert.equal(found.question, 'besoins-entendus');
  assert.deepEqual(found.rows, [{ need: 'Pas de dentiste', who: 'Une école' }]);
  assert.equal(withColumns(found, [0])[0]?.note, 'Rue\u00a0: du Lac');
});

test('a row longer than its heading offers the rest', async () => {
  assert.deepEqual(withColumns(await readText('Besoin;Qui\nA;B;C;D\n'), [0, 1]), [
    { need: 'A', who: 'B', note: 'Colonne 3\u00a0: C\u202f; Colonne 4\u00a0: D' },
  ]);
});

test('what the tool exports it reads back', async () => {
  const fields = TABLES[0]?.fields ?? [];
  const cell = fc
    .string({ minLength: 1 })
    .map((text) => `a${text}z`)
    .filter((text) => !personalIn(text));
  const row = fc.tuple(...fields.map(() => cell));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (lines) => {
      const text = toCsv([fields.map(({ label }) => label), ...lines]);
      const expected = lines.map((line) => Object.fromEntries(fields.map(({ id }, index) => [id, line[index]])));
      assert.deepEqual((await readText(text)).rows, expected);
    }),
  );
  assert.equal((await readText(toCsv([['Besoin'], ['=cmd|x']]))).rows[0]?.need, '=cmd|x');
});

test('of two tables that name their rows alike, the one that knows the most columns is filled', async () => {
  const figures = {
    id: 'chiffres-publics',
    title: 'Chiffres',
    fields: fieldsOf('figure:Chiffre value:Valeur source:Source'),
  };
  const territory = {
    id: 'territoire',
    title: 'Territoire',
    fields: fieldsOf('figure:Chiffre commune:Commune france:France'),
  };
  const tables = [figures, territory];
  for (const [heading, id] of [
    ['Chiffre;Valeur', 'chiffres-publics'],
    ['Chiffre', 'chiffres-publics'],
    ['Chiffre;Commune;France', 'territoire'],
  ]) {
    assert.equal((await readText(`${heading}\nHabitants;3;4\n`, { tables })).question, id);
  }
});

test('a file that cannot be taken is refused with its own reason', async () => {
  for (const [text, code] of [
    [' \n', 'empty'],
    ['a;b\n1;2\n', 'no-heading'],
    ['Profession;Combien\n', 'no-row'],
    [`Profession\n${'Psychologue\n'.repeat(301)}`, 'too-many'],
    ["Identifiant PP|Nom d'exercice|Code profession\n1|X|10\n", 'persons'],
  ]) {
    await assert.rejects(readText(text ?? ''), refused(code ?? ''), code);
  }
});
