import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  MOST_PRIORITIES,
  QUADRANTS,
  byVotes,
  cards,
  isExample,
  podium,
  priorities,
  stackOf,
  stacks,
} from '../../macros/components/swot/board.mjs';
import {
  add,
  change,
  join,
  loadExample,
  moveTo,
  removeExamples,
  retain,
  separate,
} from '../../macros/components/swot/moves.mjs';
import { LastBoard } from '../../macros/components/swot/last-board.mjs';
import { createDossier } from '../../macros/browser/store/dossier.mjs';
import { applyChoices, merge } from '../../macros/browser/store/merge.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { groupFile } from '../../macros/components/swot/exports.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const PREFIX = 'swot/atelier-cpts';
const RESOURCES = [
  { quadrant: 'forces', id: 'ressources', text: 'Des ressources humaines et financières' },
  { quadrant: 'faiblesses', id: 'ressources', text: 'Des ressources humaines et financières' },
];

/** A random generator that gives each device its own ids. @param {number} seed */
function dice(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/**
 * @param {[string, string][]} ideas quadrant and text
 * @param {number} [seed]
 */
function boardOf(ideas, seed = 7) {
  const random = dice(seed);
  const start = createDossier(random);
  return ideas.reduce(
    (dossier, [quadrant, text], index) => add(dossier, PREFIX, { quadrant, text, group: '' }, index + 1, random),
    start,
  );
}

/** What the room sees. @param {Dossier} dossier */
function seen(dossier) {
  return stacks(cards(dossier, PREFIX)).map(({ lead, joined, votes }) => ({
    lead: lead.text,
    quadrant: lead.quadrant,
    joined: joined.map(({ text }) => text),
    votes,
  }));
}

/** @param {Dossier} dossier @param {string} text */
function idOf(dossier, text) {
  return cards(dossier, PREFIX).find((card) => card.text === text)?.id ?? '';
}

const ideas = fc.array(
  fc.tuple(
    fc.constantFrom(...QUADRANTS),
    fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
  ),
  { minLength: 2, maxLength: 12 },
);
const moves = fc.array(
  fc.tuple(fc.constantFrom('join', 'separate', 'move', 'vote', 'retain'), fc.nat(11), fc.nat(11)),
  { maxLength: 20 },
);

/** @param {Dossier} dossier @param {[string, number, number][]} list @param {number} now */
function play(dossier, list, now) {
  const ids = cards(dossier, PREFIX).map(({ id }) => id);
  return list.reduce((played, [kind, a, b], index) => {
    const [one, other] = [ids[a % ids.length] ?? '', ids[b % ids.length] ?? ''];
    const at = now + index;
    if (kind === 'join') return join(played, PREFIX, one, other, at);
    if (kind === 'separate') return separate(played, PREFIX, one, at);
    if (kind === 'move') return moveTo(played, PREFIX, one, QUADRANTS[b % 4] ?? '', at);
    if (kind === 'vote') return change(played, PREFIX, one, { votes: b }, at);
    return retain(played, PREFIX, one, true, at);
  }, dossier);
}

test('joining two cards, then separating them, changes nothing', () => {
  fc.assert(
    fc.property(ideas, moves, fc.nat(11), fc.nat(11), (list, history, a, b) => {
      const before = play(boardOf(list), history, 100);
      const all = stacks(cards(before, PREFIX));
      const [one, other] = [all[a % all.length]?.lead.id ?? '', all[b % all.length]?.lead.id ?? ''];
      const joined = join(before, PREFIX, one, other, 1000);
      fc.pre(joined !== before);
      assert.deepEqual(seen(separate(joined, PREFIX, one, 1001)), seen(before));
    }),
  );
});

test('every card stands in one stack, and every vote counts once, whatever was joined', () => {
  fc.assert(
    fc.property(ideas, moves, (list, history) => {
      const played = play(boardOf(list), history, 100);
      const all = cards(played, PREFIX);
      const shown = stacks(all).flatMap(({ lead, joined }) => [lead, ...joined].map(({ id }) => id));
      assert.deepEqual(shown.sort(), all.map(({ id }) => id).sort());
      const sum = (/** @type {{votes: number}[]} */ items) => items.reduce((total, { votes }) => total + votes, 0);
      assert.equal(sum(stacks(all)), sum(all));
    }),
  );
});

test('a stack never crosses two quadrants', () => {
  fc.assert(
    fc.property(ideas, moves, (list, history) => {
      for (const { lead, joined } of stacks(cards(play(boardOf(list), history, 100), PREFIX))) {
        assert.ok(joined.every(({ quadrant }) => quadrant === lead.quadrant));
      }
    }),
  );
});

test('the boards of two groups merge without losing a card or a vote', () => {
  fc.assert(
    fc.property(ideas, moves, ideas, moves, (first, firstMoves, second, secondMoves) => {
      const [one, two] = [play(boardOf(first, 3), firstMoves, 100), play(boardOf(second, 5), secondMoves, 200)];
      const file = parse(serialize(groupFile(two, PREFIX), { app: 'test', now: 0 })).dossier;
      const both = applyChoices(one, file, {}, 1000);
      const expected = [...cards(one, PREFIX), ...cards(two, PREFIX)].map(({ id, text, votes, quadrant }) =>
        [id, text, votes, quadrant].join(),
      );
      assert.deepEqual(
        cards(both, PREFIX)
          .map(({ id, text, votes, quadrant }) => [id, text, votes, quadrant].join())
          .sort(),
        expected.sort(),
      );
    }),
  );
});

test('two groups that start from the same board and both work on it lose no card', () => {
  fc.assert(
    fc.property(ideas, moves, moves, (list, here, there) => {
      const start = boardOf(list);
      const both = merge(play(start, here, 100), play(start, there, 100));
      assert.deepEqual(
        cards(both, PREFIX)
          .map(({ id }) => id)
          .sort(),
        cards(start, PREFIX)
          .map(({ id }) => id)
          .sort(),
      );
      assert.equal(stacks(cards(both, PREFIX)).flatMap(({ lead, joined }) => [lead, ...joined]).length, list.length);
    }),
  );
});

test('two cards joined both ways on two devices stay together, and can be separated', () => {
  const start = boardOf([
    ['forces', 'a'],
    ['forces', 'b'],
  ]);
  const [a, b] = [idOf(start, 'a'), idOf(start, 'b')];
  const both = merge(join(start, PREFIX, a, b, 100), join(start, PREFIX, b, a, 101));
  const stack = stackOf(both, PREFIX, a);
  assert.equal(stack?.joined.length, 1);
  const apart = separate(both, PREFIX, stack?.joined[0]?.id ?? '', 200);
  assert.deepEqual(
    seen(apart).map(({ lead }) => lead),
    ['a', 'b'],
  );
});

test('the same answer in two quadrants stays twice and cannot be joined', () => {
  const loaded = loadExample(createDossier(dice(1)), PREFIX, RESOURCES, 1);
  assert.equal(cards(loaded, PREFIX).length, 2);
  const [one, other] = cards(loaded, PREFIX);
  assert.equal(join(loaded, PREFIX, one?.id ?? '', other?.id ?? '', 2), loaded);
});

test('the example stands once after two groups loaded it, and goes away in one move', () => {
  const [one, two] = [boardOf([['forces', 'à nous']], 3), boardOf([['menaces', 'à eux']], 5)].map((dossier) =>
    loadExample(dossier, PREFIX, RESOURCES, 100),
  );
  const both = merge(/** @type {Dossier} */ (one), /** @type {Dossier} */ (two));
  assert.equal(cards(both, PREFIX).length, 4);
  assert.deepEqual(
    cards(removeExamples(both, PREFIX, 200), PREFIX)
      .map(({ text }) => text)
      .sort(),
    ['à eux', 'à nous'],
  );
  assert.equal(loadExample(both, PREFIX, RESOURCES, 300), both);
  assert.equal(cards(loadExample(removeExamples(both, PREFIX, 200), PREFIX, RESOURCES, 300), PREFIX).length, 4);
});

test('an example that the room rewrote is its own, and stays', () => {
  const loaded = loadExample(createDossier(dice(1)), PREFIX, RESOURCES, 1);
  const id = cards(loaded, PREFIX)[0]?.id ?? '';
  const rewritten = change(loaded, PREFIX, id, { text: 'Deux secrétaires' }, 2);
  assert.equal(cards(rewritten, PREFIX).filter(isExample).length, 1);
  assert.deepEqual(
    cards(removeExamples(rewritten, PREFIX, 3), PREFIX).map(({ text }) => text),
    ['Deux secrétaires'],
  );
});

test('a quadrant keeps three priorities, and refuses a fourth', () => {
  const start = boardOf(['a', 'b', 'c', 'd'].map((text) => ['forces', text]));
  const all = cards(start, PREFIX).map(({ id }) => id);
  const three = all.slice(0, 3).reduce((dossier, id) => retain(dossier, PREFIX, id, true, 100), start);
  assert.equal(retain(three, PREFIX, all[3] ?? '', true, 200), three);
  assert.equal(priorities(cards(three, PREFIX)).length, MOST_PRIORITIES);
  const freed = retain(three, PREFIX, all[0] ?? '', false, 300);
  assert.deepEqual(
    priorities(cards(retain(freed, PREFIX, all[3] ?? '', true, 400), PREFIX)).map(({ card }) => card.text),
    ['b', 'c', 'd'],
  );
});

test('the votes propose the first three; where the last place is tied, the room decides', () => {
  /** @param {number[]} votes */
  const outcome = (votes) => {
    const texts = votes.map((_, index) => `idée ${index}`);
    const start = boardOf(texts.map((text) => ['menaces', text]));
    const voted = votes.reduce(
      (dossier, count, index) => change(dossier, PREFIX, idOf(dossier, `idée ${index}`), { votes: count }, 100),
      start,
    );
    const { first, tied } = podium(stacks(cards(voted, PREFIX)));
    return [first.map(({ votes: count }) => count), tied];
  };
  assert.deepEqual(outcome([1, 5, 3, 2]), [[5, 3, 2], false]);
  assert.deepEqual(outcome([5, 2, 2, 2]), [[5], true]);
  assert.deepEqual(outcome([4, 4]), [[4, 4], false]);
  assert.deepEqual(outcome([0, 0, 0]), [[], false]);
});

test('sorting by votes keeps the order of equal cards', () => {
  const start = boardOf([
    ['forces', 'a'],
    ['forces', 'b'],
    ['forces', 'c'],
  ]);
  const voted = change(start, PREFIX, idOf(start, 'c'), { votes: 2 }, 100);
  assert.deepEqual(
    byVotes(stacks(cards(voted, PREFIX))).map(({ lead }) => lead.text),
    ['c', 'a', 'b'],
  );
});

for (const [
  held,
  votes,
  unread,
] of /** @type {[import('../../macros/browser/store/grammar.mjs').Value, number, boolean][]} */ ([
  ['4', 4, false],
  [' 4 ', 4, false],
  ['１２', 12, false],
  [4, 4, false],
  [null, 0, false],
  ['', 0, false],
  ['beaucoup', 0, true],
  ['3 ou 4', 0, true],
])) {
  test(`votes that a file holds as ${JSON.stringify(held)} are ${unread ? 'told' : votes}`, () => {
    const start = boardOf([['forces', 'a']]);
    const [card] = cards(change(start, PREFIX, idOf(start, 'a'), { votes: held }, 100), PREFIX);
    assert.deepEqual([card?.votes, card?.unread], [votes, unread]);
  });
}

test('votes that no one can have typed count for nothing', () => {
  const start = boardOf([['forces', 'a']]);
  for (const votes of ['beaucoup', -3, '1e9999']) {
    assert.ok(
      [0, 999].includes(cards(change(start, PREFIX, idOf(start, 'a'), { votes }, 100), PREFIX)[0]?.votes ?? -1),
    );
  }
});

test('a card or a stack that did not change is the same object as before', () => {
  const dossier = boardOf([
    ['forces', 'a'],
    ['forces', 'b'],
    ['menaces', 'c'],
  ]);
  const last = new LastBoard(PREFIX);
  const [a, b, c] = last.read(dossier).stacks;
  assert.equal(last.read(dossier).stacks[0], a);
  const edited = change(dossier, PREFIX, b?.lead.id ?? '', { text: 'bb' }, 50);
  assert.deepEqual(
    last.read(edited).stacks.map((stack, index) => stack === [a, b, c][index]),
    [true, false, true],
  );
  const joined = join(edited, PREFIX, b?.lead.id ?? '', a?.lead.id ?? '', 60);
  assert.deepEqual([last.read(joined).stacks.length, last.read(joined).stack(c?.lead.id ?? '') === c], [2, true]);
  assert.deepEqual(last.read(joined).stacks, stacks(cards(joined, PREFIX)));
});
