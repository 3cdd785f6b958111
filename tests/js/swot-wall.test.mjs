import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { actionsOf } from '../../macros/components/swot/actions.mjs';
import { cards, stacks } from '../../macros/components/swot/board.mjs';
import { factsOf, shownCards } from '../../macros/components/swot/wall-cards.mjs';
import { SMALLEST, largest, planWhole } from '../../macros/components/swot/wall-layout.mjs';
import { leastSize, pagesOf, planOne } from '../../macros/components/swot/wall-pages.mjs';
import { held, moveOf, readLook, stepped, written } from '../../macros/components/swot/wall-steps.mjs';

const GAP = 6;
const PROJECTOR = { width: 1268, height: 664 };

/**
 * A page that draws letters half as wide as they are high: the height of quadrants, for cards of so many letters.
 *
 * @param {number[][]} texts
 * @returns {Parameters<typeof planWhole>[3]}
 */
function drawn(texts) {
  return (size, lines, shapes) =>
    shapes.map(({ width, columns }, index) => {
      const letters = Math.max(1, Math.floor(width / columns / (size / 2)));
      const heights = (texts[index] ?? []).map((text) => Math.min(lines, Math.ceil(text / letters)) * size * 1.2 + 4);
      const column = heights.reduce((sum, height) => sum + height, 0) / columns;
      return size * 1.2 + Math.max(column, ...heights, 0);
    });
}

test('the letters of a quadrant follow the screen: 36 px where a projector has 1280 × 720', () => {
  const sizes = [
    [1280, 720, 36],
    [1920, 1080, 54],
    [1024, 768, 33],
    [640, 360, 18],
    [360, 780, 20],
  ];
  for (const [width = 0, height = 0, size] of sizes) assert.equal(leastSize({ width, height }), size);
});

test('the largest size that fits is found, and the least one where none does', () => {
  for (const limit of [9, 10, 11, 37, 60, 99]) {
    const asked = /** @type {number[]} */ ([]);
    const found = largest(10, 60, (size) => asked.push(size) > 0 && size <= limit);
    assert.equal(found, Math.min(60, Math.max(10, limit)));
    assert.ok(asked.length <= 7);
  }
});

test('four quadrants fill the screen, cover nothing of one another, and let all cards in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 3, max: 90 }), { maxLength: 15 }), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(
        PROJECTOR,
        { width: 1908, height: 1020 },
        { width: 1012, height: 712 },
        { width: 900, height: 1500 },
      ),
      (texts, screen) => {
        const counts = texts.map(({ length }) => length);
        const plan = planWhole(screen, counts, GAP, drawn(texts));
        const needs = drawn(texts)(plan.size, plan.lines, plan.places);
        assert.ok(plan.size >= SMALLEST);
        plan.places.forEach((place, index) => {
          assert.ok(place.height + 0.01 >= (needs[index] ?? 0), 'a quadrant is shorter than its cards');
          assert.ok(place.left >= 0 && place.left + place.width <= screen.width);
          assert.ok(place.top >= 0 && place.top + place.height <= screen.height + 0.01);
        });
        const area = plan.places.reduce((sum, { width, height }) => sum + width * height, 0);
        assert.ok(area > 0.95 * screen.width * screen.height);
        plan.places.forEach((one, index) => {
          for (const other of plan.places.slice(index + 1)) {
            const isBeside = one.left + one.width <= other.left || other.left + other.width <= one.left;
            assert.ok(
              isBeside || one.top + one.height <= other.top + 0.01 || other.top + other.height <= one.top + 0.01,
            );
          }
        });
      },
    ),
    { numRuns: 150 },
  );
});

test('few words are shown whole and large, many are cut rather than made smaller', () => {
  const few = planWhole(PROJECTOR, [1, 1, 1, 1], GAP, drawn([[40], [40], [40], [40]]));
  assert.ok(few.size > 40 && few.lines > 4);
  const many = Array.from({ length: 4 }, () => Array.from({ length: 15 }, (_, index) => 12 + ((index * 31) % 78)));
  const plan = planWhole(PROJECTOR, [15, 15, 15, 15], GAP, drawn(many));
  assert.ok(plan.size >= 19 && plan.lines <= 4, `${plan.size} px, ${plan.lines} lines`);
});

test('a board that no letter one can read lets in slides: its quadrants are as high as they need', () => {
  const texts = Array.from({ length: 4 }, () => Array.from({ length: 200 }, () => 90));
  const plan = planWhole(PROJECTOR, [200, 200, 200, 200], GAP, drawn(texts));
  assert.equal(plan.size, SMALLEST);
  assert.ok(Math.max(...plan.places.map(({ top, height }) => top + height)) > PROJECTOR.height);
});

test('an uneven board gives more width to the side that needs it', () => {
  const side = Array.from({ length: 20 }, () => 60);
  const texts = [side, [20], side, [20]];
  const plan = planWhole(PROJECTOR, [20, 1, 20, 1], GAP, drawn(texts));
  assert.ok((plan.places[0]?.width ?? 0) > (plan.places[1]?.width ?? 0));
});

test('cards are dealt to columns then to pages, in their order', () => {
  const cases = /** @type {[number[], number, number, number[][]][]} */ ([
    [[], 2, 100, [[]]],
    [[50, 50, 50], 1, 100, [[0, 1], [2]]],
    [[50, 50, 50, 50, 50], 2, 100, [[0, 1, 2, 3], [4]]],
    // Higher than the room: a column of its own, never lost.
    [[300, 20], 1, 100, [[0], [1]]],
    [[20, 300, 20], 3, 100, [[0, 1, 2]]],
  ]);
  for (const [heights, columns, room, pages] of cases) assert.deepEqual(pagesOf(heights, columns, room), pages);
});

test('a quadrant never goes under the least size: it takes pages, and each card is on one', () => {
  const measure = (/** @type {number} */ size, /** @type {number} */ columns) => ({
    room: 560,
    heights: Array.from({ length: 30 }, () => Math.ceil(50 / (PROJECTOR.width / columns / (size / 2))) * size * 1.2),
  });
  const many = planOne(PROJECTOR, 36, 30, measure);
  assert.equal(many.size, 36);
  assert.ok(many.pages.length > 1);
  assert.deepEqual(many.pages.flat(), [...Array(30).keys()]);
  const few = planOne(PROJECTOR, 36, 3, (size, columns) => ({ ...measure(size, columns), heights: [60, 60, 60] }));
  assert.ok(few.size > 36 && few.pages.length === 1);
});

test('a card that is higher than the screen has the least size', () => {
  const plan = planOne(PROJECTOR, 36, 1, (size) => ({ room: 500, heights: [size * 40] }));
  assert.deepEqual(plan, { size: 36, columns: 1, pages: [[0]] });
});

test('keys lead to a quadrant, to the whole, or to what is beside', () => {
  const moves = /** @type {[string, unknown][]} */ ([
    ['1', { to: { at: 1, page: 0 } }],
    ['4', { to: { at: 4, page: 0 } }],
    ['0', { to: { at: 0, page: 0 } }],
    ['Home', { to: { at: 0, page: 0 } }],
    ['ArrowRight', { by: 1 }],
    ['ArrowUp', { by: -1 }],
    ['PageDown', { by: 1 }],
    ['5', undefined],
    ['a', undefined],
    ['constructor', undefined],
  ]);
  // The same key, as a French keyboard writes it.
  assert.deepEqual(moveOf({ key: '&', code: 'Digit1' }), { to: { at: 1, page: 0 } });
  for (const [key, move] of moves) assert.deepEqual(moveOf({ key, code: '' }), move, key);
});

test('a step turns pages, then goes to the next quadrant, and comes round', () => {
  const steps = /** @type {[number, number, number, number, number, number][]} */ ([
    // at, page, by, pages of what is shown, then at and page
    [0, 0, 1, 1, 1, 0],
    [1, 0, 1, 3, 1, 1],
    [1, 2, 1, 3, 2, 0],
    [2, 1, -1, 2, 2, 0],
    [2, 0, -1, 2, 1, Infinity],
    [4, 0, 1, 1, 0, 0],
    [0, 0, -1, 1, 4, Infinity],
  ]);
  for (const [at, page, by, pages, ...to] of steps) {
    assert.deepEqual(stepped({ at, page }, by, pages), { at: to[0], page: to[1] });
  }
  assert.deepEqual(held({ at: 1, page: Infinity }, 3), { at: 1, page: 2 });
  assert.deepEqual(held({ at: 1, page: 5 }, 0), { at: 1, page: 0 });
});

test('what a window says of itself is read again, and nothing else is', () => {
  for (const look of [
    { at: 0, page: 0 },
    { at: 4, page: 12 },
  ]) {
    assert.deepEqual(readLook(written(look)), look);
  }
  assert.deepEqual(readLook(written({ at: 2, page: Infinity })), { at: 2, page: 999 });
  for (const text of [null, '', '5:0', '1', '1:x', '1:2:3', '{"at":1}']) assert.equal(readLook(text), undefined);
});

/** @param {Record<string, import('../../macros/browser/store/dossier.mjs').Value>} rows by `id/field` */
function board(rows) {
  const values = Object.entries(rows).map(([field, value]) => [`swot/x/cards/row/${field}`, value]);
  return set(
    createDossier(() => 0.5),
    Object.fromEntries(values),
    1,
  );
}

test('the room reads a stack as one card, sorts by votes to retain, and ends with the priorities', () => {
  const dossier = board({
    'a/text': 'Un local',
    'a/order': 1,
    'a/votes': 2,
    'b/text': 'Une équipe',
    'b/order': 2,
    'b/votes': 3,
    'b/priority': true,
    'b/action': 'Écrire à la mairie',
    'b/who': 'La coordinatrice',
    'c/text': 'Une équipe soudée',
    'c/order': 3,
    'c/votes': 4,
    'c/into': 'b',
  });
  const at = (/** @type {number} */ stage) =>
    shownCards(stacks(cards(dossier, 'swot/x')), actionsOf(dossier, 'swot/x'), stage)[0] ?? [];
  assert.deepEqual(
    at(2).map(({ id, count, votes }) => [id, count, votes]),
    [
      ['a', 1, 2],
      ['b', 2, 7],
    ],
  );
  assert.deepEqual(
    at(4).map(({ id }) => id),
    ['b', 'a'],
  );
  assert.deepEqual(
    at(5).map(({ text, actions }) => [text, actions]),
    [['Une équipe', ['Écrire à la mairie, La coordinatrice']]],
  );
  assert.equal(factsOf(at(3), 3), '3 idées, 9 voix');
  assert.equal(factsOf(at(5), 5), '1 priorité');
  assert.equal(factsOf([], 2), '');
});
