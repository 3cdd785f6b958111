import assert from 'node:assert/strict';
import { test } from 'node:test';

import { strToU8, zipSync } from 'fflate';

import { createDossier } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { toXlsx } from '../../macros/browser/text/xlsx.mjs';
import { rowsOfFile } from '../../macros/components/survey/answers-file.mjs';
import { addedUp, knownIn, readAnswers, tellingKey } from '../../macros/components/survey/columns.mjs';
import { NONE } from '../../macros/components/survey/counts.mjs';
import { alreadyTaken, markOf, newOnes, takenKey } from '../../macros/components/survey/taken.mjs';
import { MODEL, PREFIX } from '../fixtures/survey.mjs';

const [ACCES = '', DIFFICULTES = '', PUBLICS = '', AIDE = ''] = MODEL.questions.map(({ text }) => text);

/** @param {string | Uint8Array | BlobPart[]} file */
async function opened(file) {
  const known = (/** @type {string[]} */ cells) => knownIn(MODEL, cells);
  const bring = () => Promise.reject(new Error('nothing more is needed'));
  const blob = new Blob(/** @type {BlobPart[]} */ (Array.isArray(file) ? file : [file]));
  const answers = readAnswers(await rowsOfFile(blob, known, bring), MODEL);
  assert.ok(answers);
  return answers;
}

/** @param {string | Uint8Array | BlobPart[]} file */
async function read(file) {
  return addedUp(await opened(file), MODEL);
}

/** @param {Record<string, number> | undefined} counts */
function given(counts) {
  return Object.fromEntries(Object.entries(counts ?? {}).filter(([, count]) => count));
}

/** @param {string} text */
function windows1252(text) {
  return Uint8Array.from(text, (letter) => ({ '’': 0x92, œ: 0x9c })[letter] ?? letter.charCodeAt(0));
}

/** @param {string[][]} rows */
function ods(rows) {
  const body = rows.map(
    (cells) =>
      `<table:table-row>${cells
        .map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`)
        .join('')}</table:table-row>`,
  );
  const content =
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="Feuille1">' +
    `${body.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
}

// Three forms in each: the same answers as every tool writes them, a fourth row being empty where it says so.
const FORMS = [
  [
    'Difficile',
    ['Trouver un médecin', 'Se soigner le soir, le week-end'],
    ['Les jeunes'],
    ['Des actions de prévention'],
  ],
  ['Facile', ['Rien de cela'], ['Je ne sais pas'], []],
  ['Difficile', ['Trouver un médecin'], ['Les jeunes', 'Les personnes âgées'], ['Une aide pour se déplacer']],
];
const EXPECTED = {
  acces: { difficile: 2, facile: 1 },
  difficultes: { medecin: 2, soir: 1, rien: 1 },
  publics: { jeunes: 2, 'personnes-agees': 1, 'ne-sait-pas': 1 },
  aide: { prevention: 1, transport: 1, [NONE]: 1 },
};

/** @param {string} separator of several answers in a cell */
function inCells(separator) {
  return FORMS.map(([access, ...others]) => [String(access), ...others.map((list) => [list].flat().join(separator))]);
}

/** Choices in columns of their own, after that of the first question. @param {string} yes @param {string} no */
function inColumns(yes, no) {
  return FORMS.map(([access, ...lists]) => [
    String(access),
    ...MODEL.questions
      .slice(1)
      .flatMap(({ choices }, index) =>
        choices.map(({ text }) => ([lists[index] ?? []].flat(2).includes(text) ? yes : no)),
      ),
  ]);
}

/** @param {string[][]} rows @param {string} separator */
function csv(rows, separator) {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
}

const bracketed = MODEL.questions
  .slice(1)
  .flatMap(({ text, choices }) => choices.map((choice) => `${text} [${choice.text}]`));
const stacked = MODEL.questions.slice(1).flatMap(({ text, choices }) => choices.map((_, at) => (at ? '' : text)));
const below = MODEL.questions.slice(1).flatMap(({ choices }) => choices.map(({ text }) => text));

for (const [tool, file] of /** @type {[string, string | Uint8Array | BlobPart[]][]} */ ([
  [
    'Google Forms: commas in a cell, although a choice holds one',
    csv(
      [
        ['Horodateur', ACCES, DIFFICULTES, PUBLICS, AIDE],
        ...inCells(', ').map((cells, at) => [`2027/03/0${at + 1} 9:12:01 AM UTC+1`, ...cells]),
      ],
      ',',
    ),
  ],
  [
    'Microsoft Forms: a workbook, a semicolon after each answer',
    new Uint8Array(
      toXlsx([
        ['ID', 'Heure de début', 'Adresse de messagerie', 'Nom', ACCES, DIFFICULTES, PUBLICS, AIDE],
        ...inCells(';').map((cells, at) => [
          String(at + 1),
          '3/3/2027 10:00',
          'anonymous',
          '',
          String(cells[0]),
          ...cells.slice(1).map((cell) => (cell ? `${cell};` : '')),
        ]),
      ]),
    ),
  ],
  [
    'LimeSurvey: a column a choice, its name in brackets, Oui or Non',
    csv(
      [['id. Réponse ID', 'lastpage', ACCES, ...bracketed], ...inColumns('Oui', 'Non').map((c) => ['7', '2', ...c])],
      ',',
    ),
  ],
  [
    'LimeSurvey: Y and nothing',
    csv([['id', 'submitdate', ACCES, ...bracketed], ...inColumns('Y', '').map((c) => ['7', '2027-03-03', ...c])], ';'),
  ],
  [
    'Framaforms: two rows of headings under that of the sheet, an X where it is ticked',
    csv(
      [
        ['Données de la soumission', '', '', ...stacked.map(() => '')],
        ['N° de série', 'Heure', ACCES, ...stacked],
        ['', '', '', ...below],
        ...inColumns('X', '').map((cells, at) => [String(at + 1), '03/03/2027 - 10:00', ...cells]),
      ],
      ';',
    ),
  ],
  [
    'a sheet typed by hand: short headings, Windows letters, semicolons and bars',
    [windows1252(csv([['Accès aux soins', 'Difficultés', 'Publics', 'Ce qui aiderait'], ...inCells(' | ')], ';'))],
  ],
  [
    'tabs, in UTF-16',
    [
      Uint8Array.of(0xff, 0xfe),
      new Uint8Array(
        Uint16Array.from(csv([[ACCES, DIFFICULTES, PUBLICS, AIDE], ...inCells(';')], '\t'), (letter) =>
          letter.charCodeAt(0),
        ).buffer,
      ),
    ],
  ],
  ['an OpenDocument sheet', ods([[ACCES, DIFFICULTES, PUBLICS, AIDE], ...inCells(';')])],
  [
    'a CSV in an archive',
    zipSync({ 'reponses.csv': strToU8(csv([[ACCES, DIFFICULTES, PUBLICS, AIDE], ...inCells(';')], ';')) }),
  ],
  [
    'columns of choices with 1 and 0, numbered questions, capitals without accents',
    csv(
      [
        [
          `1. ${ACCES}`,
          ...bracketed.map((title) =>
            title
              .toUpperCase()
              .normalize('NFD')
              .replace(/[\u0300-\u036f]/g, ''),
          ),
        ],
        ...inColumns('1', '0'),
      ],
      ';',
    ),
  ],
  [
    'a heading that is like another question: its answers tell which',
    csv([['Se soigner ici, difficile ?', DIFFICULTES, PUBLICS, AIDE], ...inCells(';')], ';'),
  ],
  ['headings that are codes: the answers tell the question', csv([['Q1', 'Q2', 'Q3', 'Q4'], ...inCells(';')], ';')],
])) {
  test(tool, async () => {
    const { added, unknown, missing } = await read(file);
    assert.deepEqual(unknown, []);
    assert.deepEqual(missing, []);
    assert.equal(added.forms, 3);
    for (const [question, counts] of Object.entries(EXPECTED)) assert.deepEqual(given(added.counts[question]), counts);
  });
}

test('what is none of our answers is kept aside and counted, until the visitor says what it is', async () => {
  const answers = await opened(
    csv(
      [
        [ACCES, AIDE],
        ['Assez compliqué', ''],
        ['Assez compliqué', 'Un cabinet'],
        ['Facile', 'Un cabinet;Des actions de prévention'],
      ],
      ';',
    ),
  );
  const reading = addedUp(answers, MODEL);
  assert.deepEqual(
    reading.unknown.map(({ question, text, count }) => [question, text, count]),
    [
      ['acces', 'Assez compliqué', 2],
      ['aide', 'Un cabinet', 2],
    ],
  );
  assert.deepEqual(given(reading.added.counts.acces), { facile: 1, [NONE]: 2 });
  assert.deepEqual(reading.missing, ['Difficultés', 'Publics en tension']);
  const told = new Map([[tellingKey('acces', 'Assez compliqué'), 'difficile']]);
  assert.deepEqual(given(addedUp(answers, MODEL, told).added.counts.acces), { facile: 1, difficile: 2 });
});

test('neither who answered nor a remark that names somebody leaves the file', async () => {
  const answers = await opened(
    csv(
      [
        ['Nom', 'Courriel', ACCES, 'Une remarque ?'],
        ['Jeanne Exemple', 'jeanne@exemple.fr', 'Facile', 'Le bus passe trop tôt'],
        ['Paul Exemple', 'paul@exemple.fr', 'Facile', 'Appelez-moi au 06 12 34 56 78'],
        ['', '', '', ''],
      ],
      ';',
    ),
  );
  assert.deepEqual(
    answers.columns.map(({ personal }) => Boolean(personal)),
    [true, true, false, false],
  );
  const { remarks, kept, added } = addedUp(answers, MODEL);
  assert.deepEqual([remarks, kept, added.forms], [['Le bus passe trop tôt'], 1, 2]);
});

test('more answers than a question allows are no answer, and told', async () => {
  const four = MODEL.questions[3]?.choices.map(({ text }) => text).join(';') ?? '';
  const { invalid, added } = await read(
    csv(
      [
        [ACCES, AIDE],
        ['Facile;Difficile', four],
        ['Facile', ''],
      ],
      ';',
    ),
  );
  assert.equal(invalid, 2);
  assert.deepEqual([added.counts.acces?.[NONE], added.counts.aide?.[NONE]], [1, 2]);
});

for (const [name, first, second, at] of /** @type {[string, string[], string[], 'start' | 'end'][]} */ ([
  ['the same file', ['a', 'b'], ['a', 'b'], 'start'],
  ['a longer one of the same questionnaire', ['a', 'b'], ['a', 'b', 'c'], 'start'],
  ['a longer one, newest first', ['b', 'a'], ['c', 'b', 'a'], 'end'],
])) {
  test(`${name} is known, and its new answers are told from the others`, () => {
    const cells = (/** @type {string[]} */ all) => all.map((each) => [each, 'Facile']);
    const values = { file: 'reponses.csv', count: String(first.length), mark: markOf(cells(first)), day: '2027-03-03' };
    const { dossier } = addRow(createDossier(Math.random), takenKey(PREFIX), values, 1, Math.random);
    const known = alreadyTaken(dossier, PREFIX, cells(second));
    assert.equal(known?.at, at);
    assert.deepEqual(
      newOnes(cells(second), /** @type {any} */ (known)),
      cells(second.filter((each) => !first.includes(each))),
    );
    assert.equal(alreadyTaken(dossier, PREFIX, cells(['x', 'y', 'z'])), undefined);
  });
}

for (const [name, file, words] of /** @type {[string, string | Uint8Array, RegExp][]} */ ([
  ['an empty file', '', /vide/],
  ['a PDF', '%PDF-1.7', /PDF/],
  ['a web page', '<!doctype html><html></html>', /page web/],
  ['far too many lines', `${ACCES}\n${'Facile\n'.repeat(20_001)}`, /plus de 20.000 lignes/],
  ['two tables in an archive', zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }), /plusieurs tableaux/],
])) {
  test(`${name} is refused in plain words`, async () => {
    await assert.rejects(opened(file), (/** @type {Error} */ error) => words.test(error.message));
  });
}

test('headings alone hold no answer', async () => {
  assert.equal(readAnswers([{ line: 1, cells: [ACCES] }], MODEL), undefined);
});

test('a page pasted into a cell or a heading is read at once', { timeout: 5000 }, () => {
  const page = 'a,'.repeat(16_000);
  const found = addedUp(
    answersOf([[DIFFICULTES], [page], ['Se soigner le soir, le week-end, Trouver un médecin']]),
    MODEL,
  );
  assert.equal(found.unknown[0]?.count, 16_000);
  assert.deepEqual([found.added.counts.difficultes?.soir, found.added.counts.difficultes?.medecin], [1, 1]);
  for (const long of [`a${' '.repeat(60_000)}b`, '['.repeat(60_000)]) assert.equal(knownIn(MODEL, [long]), 0);
});

/** @param {string[][]} lines */
function answersOf(lines) {
  const answers = readAnswers(
    lines.map((cells, index) => ({ cells, line: index + 1 })),
    MODEL,
  );
  assert.ok(answers);
  return answers;
}
