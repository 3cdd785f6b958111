import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow, removeRow } from '../../macros/browser/store/rows.mjs';
import { strFromU8, unzipSync } from 'fflate';

import { asText } from '../../macros/browser/text/sheet.mjs';
import { toXlsx } from '../../macros/browser/text/xlsx.mjs';
import { cards } from '../../macros/components/swot/board.mjs';
import { add, change, join, loadExample, retain } from '../../macros/components/swot/moves.mjs';
import { account } from '../../macros/components/swot/account.mjs';
import { groupFile, markdown, table } from '../../macros/components/swot/exports.mjs';

const PREFIX = 'swot/atelier-cpts';
const TITLES = { forces: 'Forces', faiblesses: 'Faiblesses', opportunites: 'Opportunités', menaces: 'Menaces' };

/** @param {[string, string, number][]} ideas quadrant, text and votes */
function boardOf(ideas) {
  return ideas.reduce((dossier, [quadrant, text, votes], index) => {
    const added = add(dossier, PREFIX, { quadrant, text, group: 'Table 1' }, index + 1, Math.random);
    return change(added, PREFIX, idOf(added, text), { votes }, 100 + index);
  }, createDossier(Math.random));
}

/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier @param {string} text */
function idOf(dossier, text) {
  return cards(dossier, PREFIX).find((card) => card.text === text)?.id ?? '';
}

test('the table is sorted by votes in each quadrant, quadrants in their order', () => {
  const board = boardOf([
    ['menaces', 'm', 9],
    ['forces', 'peu', 1],
    ['forces', 'beaucoup', 4],
  ]);
  assert.deepEqual(
    table(board, PREFIX, TITLES)
      .slice(1)
      .map(([quadrant, text, votes]) => [quadrant, text, votes]),
    [
      ['Forces', 'beaucoup', 4],
      ['Forces', 'peu', 1],
      ['Menaces', 'm', 9],
    ],
  );
});

test('joined cards follow theirs, and every vote counts once', () => {
  const board = boardOf([
    ['forces', 'une équipe', 2],
    ['forces', 'une bonne équipe', 3],
    ['forces', 'autre', 4],
  ]);
  const joined = join(board, PREFIX, idOf(board, 'une bonne équipe'), idOf(board, 'une équipe'), 1000);
  assert.deepEqual(
    table(joined, PREFIX, TITLES)
      .slice(1)
      .map(([, text, votes, own, , into]) => [text, votes, own, into]),
    [
      ['une équipe', 5, 2, null],
      ['une bonne équipe', null, 3, 'une équipe'],
      ['autre', 4, null, null],
    ],
  );
});

test('a formula typed as an idea stays a text in the spreadsheet', () => {
  const archive = unzipSync(toXlsx(table(boardOf([['forces', '=cmd|calc', 0]]), PREFIX, TITLES)));
  const file = Object.values(archive)
    .map((part) => strFromU8(part))
    .join('');
  assert.match(file, /<c t="inlineStr" s="1"><is><t xml:space="preserve">=cmd\|calc<\/t>/);
  assert.ok(!file.includes('<f>'));
});

test('the text says votes, priorities, actions and what comes from 2019', () => {
  let board = set(boardOf([['forces', 'Une équipe', 3]]), { 'commune/name': 'Ambert' }, 500);
  board = loadExample(
    board,
    PREFIX,
    [{ quadrant: 'menaces', id: 'court-terme', text: 'La recherche de résultats à court terme' }],
    600,
  );
  board = retain(board, PREFIX, idOf(board, 'Une équipe'), true, 700);
  board = change(
    board,
    PREFIX,
    idOf(board, 'Une équipe'),
    { action: 'Inviter', who: 'La mairie', due: '5/10/2026' },
    800,
  );
  const text = markdown(board, PREFIX, TITLES, 'Atelier de territoire');
  assert.match(text, /^# Atelier de territoire\n\nCommune\u00a0: Ambert\n/);
  assert.match(text, /- Une équipe, 3 voix, priorité\n/);
  assert.match(text, /- La recherche de résultats à court terme, \(Exemple de 2019\)\n/);
  assert.match(text, /- Inviter, qui\u00a0: La mairie, pour quand\u00a0: 5\/10\/2026 \(Une équipe\)/);
});

test('the account says what was decided, then the ideas of each quadrant, a stack on one line', () => {
  let board = boardOf([
    ['forces', 'Une *équipe*', 2],
    ['forces', 'Une bonne\néquipe', 3],
    ['menaces', '<b>Départs</b>', 0],
  ]);
  const lead = idOf(board, 'Une *équipe*');
  board = join(board, PREFIX, idOf(board, 'Une bonne\néquipe'), lead, 1000);
  board = change(retain(board, PREFIX, lead, true, 1001), PREFIX, lead, { action: 'Inviter', due: '5/10/2026' }, 1002);
  board = addRow(board, `${PREFIX}/groups`, { name: 'Table du marché' }, 1003, Math.random).dossier;
  board = set(board, { [`${PREFIX}/prepare/date`]: 'Lundi, salle des fêtes', 'commune/name': 'Ambert' }, 1004);
  assert.deepEqual(account(board, PREFIX, TITLES, 'Atelier'), {
    title: 'Compte rendu\u00a0: Atelier',
    intro: ['Commune\u00a0: Ambert', 'Date et lieu\u00a0: Lundi, salle des fêtes', 'Groupes\u00a0: Table du marché'],
    parts: [
      {
        title: 'Priorités et actions décidées',
        table: { head: ['Priorité', 'Action', 'Pour quand'], rows: [['Une *équipe*', 'Inviter', '5/10/2026']] },
      },
      {
        title: 'Forces',
        table: {
          head: ['Idée', 'Voix', 'Retenue'],
          rows: [['Une *équipe*. Regroupée avec\u00a0: Une bonne équipe', '5', 'Oui']],
        },
      },
      { title: 'Menaces', table: { head: ['Idée'], rows: [['<b>Départs</b>']] } },
    ],
  });
});

test('the account of an empty board says so', () => {
  const { intro, parts } = account(createDossier(Math.random), PREFIX, TITLES, 'Atelier');
  assert.deepEqual([intro, parts], [['Rien n’est encore noté dans le tableau.'], []]);
});

test('an idea cannot become a heading, a link or a tag in the text', () => {
  const text = markdown(
    boardOf([
      ['forces', '<img onerror=x>\n# Titre [a](b)', 0],
      ['forces', '1. un', 0],
    ]),
    PREFIX,
    TITLES,
    'Atelier',
  );
  assert.match(text, /- \\<img onerror=x\\> \\# Titre \\\[a\\\]\(b\)\n/);
  assert.match(text, /- 1\\\. un/);
});

test('the file of a group holds its workshop, and nothing else of the dossier', () => {
  const board = set(boardOf([['forces', 'Une équipe', 3]]), { 'commune/name': 'Ambert' }, 500);
  const file = groupFile(board, PREFIX);
  assert.deepEqual(cards(file, PREFIX), cards(board, PREFIX));
  assert.ok([...file.entries.keys()].every((key) => key.startsWith(`${PREFIX}/`)));
});

test('the file of a group keeps the order of its ideas and what it removed, and names nobody', () => {
  const board = boardOf([
    ['forces', 'b', 0],
    ['forces', 'a', 0],
    ['forces', 'retirée', 0],
  ]);
  const named = change(board, PREFIX, idOf(board, 'b'), { who: 'Madame Untel' }, 500);
  const file = groupFile(removeRow(named, `${PREFIX}/cards`, idOf(board, 'retirée'), 501), PREFIX);
  assert.deepEqual(
    cards(file, PREFIX).map(({ text, who }) => [text, who]),
    [
      ['b', ''],
      ['a', ''],
    ],
  );
  assert.ok([...file.entries.keys()].some((key) => key.endsWith('/deleted')));
  assert.doesNotMatch(JSON.stringify([...file.entries]), /Untel/);
});

test('each action of a priority is told, and no vote counts twice for it', () => {
  let board = boardOf([
    ['forces', 'Une équipe', 3],
    ['forces', 'Un local', 2],
  ]);
  const id = idOf(board, 'Une équipe');
  board = change(retain(board, PREFIX, id, true, 500), PREFIX, id, { action: 'Inviter', who: 'La mairie' }, 501);
  const further = { card: id, action: 'Visiter le local', who: 'Le maire', due: '5/10/2027' };
  board = addRow(board, `${PREFIX}/more`, further, 502, Math.random).dossier;
  assert.deepEqual(account(board, PREFIX, TITLES, 'Atelier').parts[0]?.table, {
    head: ['Priorité', 'Action', 'Qui s’en charge', 'Pour quand'],
    rows: [
      ['Une équipe', 'Inviter', 'La mairie', ''],
      ['Une équipe', 'Visiter le local', 'Le maire', '5/10/2027'],
    ],
  });
  const [, ...lines] = table(board, PREFIX, TITLES);
  assert.deepEqual(
    lines.map(([, text, votes, , , , , , ...action]) => [text, votes, ...action]),
    [
      ['Une équipe', 3, 'Inviter', 'La mairie', null],
      ['Une équipe', null, 'Visiter le local', 'Le maire', { day: '2027-10-05' }],
      ['Un local', 2, null, null, null],
    ],
  );
  assert.match(markdown(board, PREFIX, TITLES, 'Atelier'), /- Visiter le local, qui\u00a0: Le maire, pour quand/);
});

test('votes that cannot be read are told so wherever they are written', () => {
  const board = boardOf([['forces', 'Une équipe', 0]]);
  const unread = change(board, PREFIX, idOf(board, 'Une équipe'), { votes: 'beaucoup' }, 500);
  assert.equal(table(unread, PREFIX, TITLES)[1]?.[2], 'Illisible');
  const { parts } = account(unread, PREFIX, TITLES, 'Atelier');
  assert.deepEqual(parts[0]?.table?.rows, [['Une équipe', 'voix illisibles']]);
});

for (const [typed, told] of /** @type {[string | undefined, string[]][]} */ ([
  [undefined, ['Scénario\u00a0: Celui de la page']],
  ['  ', ['Scénario\u00a0: Celui de la page']],
  ['Le nôtre,\nen deux lignes', ['Scénario\u00a0: Le nôtre, en deux lignes']],
])) {
  test(`the account tells the scenario of the room (${typed}), or that of the page`, () => {
    const board = boardOf([['forces', 'Une équipe', 1]]);
    const own = typed === undefined ? board : set(board, { [`${PREFIX}/prepare/scenario`]: typed }, 500);
    assert.deepEqual(account(own, PREFIX, TITLES, 'Atelier', { scenario: 'Celui de la page' }).intro, told);
  });
}

test('the account as text holds no mark of Markdown', () => {
  let board = boardOf([
    ['forces', 'Une équipe', 3],
    ['menaces', 'Un départ', 0],
  ]);
  board = join(board, PREFIX, idOf(board, 'Un départ'), idOf(board, 'Une équipe'), 600);
  const text = asText(account(board, PREFIX, TITLES, 'Atelier', { scenario: 'Un scénario' }));
  assert.doesNotMatch(text, /[*#`_|\\]/);
});
