import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier } from '../../macros/browser/store/dossier.mjs';
import { cards, priorities } from '../../macros/components/swot/board.mjs';
import { account } from '../../macros/components/swot/account.mjs';
import { addAll, change, join, retain } from '../../macros/components/swot/moves.mjs';
import { propose } from '../../macros/components/swot/proposal.mjs';

const PREFIX = 'swot/atelier-cpts';
const TITLES = { forces: 'Forces', faiblesses: 'Faiblesses', opportunites: 'Opportunités', menaces: 'Menaces' };

/** @param {string} written ideas, such as « a5! b3 »: name, votes, `!` where it is a priority already, quadrant */
function board(written, quadrant = 'forces', dossier = createDossier(Math.random)) {
  return written.split(' ').reduce((changed, idea, index) => {
    const text = idea.charAt(0);
    const added = addAll(changed, PREFIX, [{ text, quadrant, group: '' }], index + 1, Math.random);
    const id = cards(added, PREFIX).at(-1)?.id ?? '';
    return change(added, PREFIX, id, { votes: parseInt(idea.slice(1)), priority: idea.endsWith('!') || null }, 100);
  }, dossier);
}

for (const [written, retained, words] of /** @type {const} */ ([
  ['a5 b3 c2 d1', 'abc', 'Retenues\u00a0: 3 dans Forces.'],
  ['a5', 'a', 'Retenue\u00a0: 1 dans Forces.'],
  ['a5 b3 c1 d1', 'ab', 'Retenues\u00a0: 2 dans Forces. Égalité dans Forces\u00a0: choisissez ensemble.'],
  ['a1 b1 c1 d1', '', 'Égalité dans Forces\u00a0: choisissez ensemble.'],
  // The room has chosen among equals already: nothing is left to say.
  ['a5 b3 c1! d1', 'abc', 'Retenues\u00a0: 2 dans Forces.'],
  ['a5! b3! c1! d1', 'abc', 'Les idées en tête étaient déjà retenues.'],
  ['a5 b4 c0! d0! e0!', 'cde', 'Déjà trois priorités\u00a0: «\u00a0a\u00a0», «\u00a0b\u00a0» attendent dans Forces.'],
  [
    'a5 b4 c3 d0! e0!',
    'ade',
    'Retenue\u00a0: 1 dans Forces. ' +
      'Déjà trois priorités\u00a0: «\u00a0b\u00a0», «\u00a0c\u00a0» attendent dans Forces.',
  ],
  ['a0 b0', '', 'Aucune voix dans Forces.'],
])) {
  test(`${written}: the votes retain ${retained || 'nothing'}, and it is said why`, () => {
    const start = board(written);
    const { ids, words: said } = propose(cards(start, PREFIX), TITLES);
    const done = ids.reduce((changed, id) => retain(changed, PREFIX, id, true, 200), start);
    assert.equal(
      priorities(cards(done, PREFIX))
        .map(({ card }) => card.text)
        .sort()
        .join(''),
      retained,
    );
    assert.equal(said, words);
  });
}

test('each quadrant has its own outcome', () => {
  const all = board('d1 e1 f1 g1', 'menaces', board('h2', 'faiblesses', board('a5')));
  assert.equal(
    propose(cards(all, PREFIX), TITLES).words,
    'Retenues\u00a0: 1 dans Forces, 1 dans Faiblesses. Égalité dans Menaces\u00a0: choisissez ensemble.',
  );
  assert.equal(propose([], TITLES).words, 'Le tableau est vide.');
});

for (const [written, line] of /** @type {const} */ ([
  [
    'a5 b3 c2 d1',
    'Forces\u00a0: retenues «\u00a0a\u00a0» (5 voix), «\u00a0b\u00a0» (3 voix), «\u00a0c\u00a0» (2 voix).',
  ],
  [
    'a5 b1 c1 d1 e0',
    'Forces\u00a0: retenue «\u00a0a\u00a0» (5 voix)\u202f; à égalité «\u00a0b\u00a0» (1 voix), «\u00a0c\u00a0» (1 voix), ' +
      '«\u00a0d\u00a0» (1 voix)\u00a0: choisissez-en 2 ensemble.',
  ],
  [
    'a5 b4! c0! d0!',
    'Forces\u00a0: déjà retenues «\u00a0b\u00a0» (4 voix), «\u00a0c\u00a0» (0 voix), «\u00a0d\u00a0» (0 voix)\u202f; ' +
      'non retenue «\u00a0a\u00a0» (5 voix)\u00a0: la case a déjà trois priorités.',
  ],
  ['a0 b0', 'Forces\u00a0: aucune idée n’a de voix.'],
])) {
  test(`${written}: each idea retained or left is named, with its votes`, () => {
    assert.deepEqual(propose(cards(board(written), PREFIX), TITLES).lines, [line]);
  });
}

test('votes that cannot be read are named, and count for nothing', () => {
  const start = board('a5 b3');
  const [, b] = cards(start, PREFIX);
  const { words, lines } = propose(cards(change(start, PREFIX, b?.id ?? '', { votes: 'dix' }, 200), PREFIX), TITLES);
  assert.equal(
    words,
    'Retenue\u00a0: 1 dans Forces. Des voix ne se lisent pas dans Forces\u00a0: corrigez-les à l’étape 3.',
  );
  assert.deepEqual(lines, ['Forces\u00a0: retenue «\u00a0a\u00a0» (5 voix)\u202f; voix illisibles «\u00a0b\u00a0».']);
});

test('a stack is retained once, whichever of its cards was, and gives its place back whole', () => {
  let made = board('a9 b3! c2! d1! e1');
  const [a = '', b = '', c = '', d = '', e = ''] = cards(made, PREFIX).map(({ id }) => id);
  made = join(made, PREFIX, b, a, 200);
  assert.equal(propose(cards(made, PREFIX), TITLES).words, 'Les idées en tête étaient déjà retenues.');
  assert.deepEqual(
    priorities(cards(made, PREFIX)).map(({ card, votes }) => [card.text, votes]),
    [
      ['b', 12],
      ['c', 2],
      ['d', 1],
    ],
  );
  assert.equal(retain(made, PREFIX, e, true, 300), made);
  const freed = retain(made, PREFIX, a, false, 300);
  assert.deepEqual(
    priorities(cards(retain(freed, PREFIX, e, true, 400), PREFIX)).map(({ card }) => card.text),
    ['c', 'd', 'e'],
  );
  // Two that were retained count once when they are joined.
  const joined = join(made, PREFIX, d, c, 300);
  assert.equal(priorities(cards(joined, PREFIX)).length, 2);
  assert.notEqual(retain(joined, PREFIX, e, true, 400), joined);
});

test('the account of a workshop is plain text, where each vote counts once', () => {
  let made = board('a2 b3 c1');
  const [a = '', b = ''] = cards(made, PREFIX).map(({ id }) => id);
  made = join(made, PREFIX, b, a, 200);
  made = change(made, PREFIX, a, { text: '**Une équipe**\nsoudée', priority: true, action: 'Écrire', who: 'Moi' }, 300);
  assert.deepEqual(account(made, PREFIX, TITLES, 'Atelier').parts, [
    {
      title: 'Priorités et actions décidées',
      table: {
        head: ['Priorité', 'Action', 'Qui s’en charge'],
        rows: [['**Une équipe** soudée', 'Écrire', 'Moi']],
      },
    },
    {
      title: 'Forces',
      table: {
        head: ['Idée', 'Voix', 'Retenue'],
        rows: [
          ['**Une équipe** soudée. Regroupée avec\u00a0: b', '5', 'Oui'],
          ['c', '1', ''],
        ],
      },
    },
  ]);
});
