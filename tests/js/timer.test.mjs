import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  digits,
  give,
  look,
  move,
  newRun,
  passed,
  pause,
  play,
  readRun,
  runValues,
} from '../../macros/browser/store/timer.mjs';

const MINUTE = 60_000;
const PARTS = [
  { id: 'accueil', minutes: 5 },
  { id: 'tour-de-table', minutes: 20 },
  { id: 'suites', minutes: 10 },
];
const START = Date.UTC(2026, 10, 24, 17, 30);
/** @param {number} minutes */
const at = (minutes) => START + minutes * MINUTE;

/** @param {import('../../macros/browser/store/timer.mjs').Run} run */
function kept(run) {
  const values = runValues(run, PARTS);
  return readRun((key) => values[key] ?? null, PARTS);
}

test('before the start nothing runs', () => {
  const view = look(newRun(PARTS), PARTS, at(99));
  assert.deepEqual([view.state, view.spent], ['ready', [0, 0, 0]]);
});

test('a part counts down, then says by how much it is exceeded', () => {
  const run = play(newRun(PARTS), START);
  assert.equal(look(run, PARTS, at(2)).left, 3 * MINUTE);
  assert.equal(look(run, PARTS, at(7)).left, -2 * MINUTE);
  assert.equal(look(run, PARTS, at(7)).drift, 2 * MINUTE);
  assert.equal(look(run, PARTS, at(7)).remaining, 30 * MINUTE);
});

test('a pause takes no time from the part', () => {
  const paused = pause(play(newRun(PARTS), START), at(2));
  assert.deepEqual([look(paused, PARTS, at(60)).state, look(paused, PARTS, at(60)).left], ['paused', 3 * MINUTE]);
  assert.equal(look(play(paused, at(60)), PARTS, at(61)).left, 2 * MINUTE);
});

test('the next part starts at once, and going back finds what was spent', () => {
  const second = move(play(newRun(PARTS), START), 1, at(4));
  assert.deepEqual(look(second, PARTS, at(5)).spent, [4 * MINUTE, MINUTE, 0]);
  assert.equal(look(second, PARTS, at(5)).drift, -MINUTE);
  const back = move(second, -1, at(5));
  assert.deepEqual([back.current, look(back, PARTS, at(5)).left], [0, MINUTE]);
});

test('a step to the next part during a pause does not start the time', () => {
  const second = move(pause(play(newRun(PARTS), START), at(1)), 1, at(9));
  assert.deepEqual([look(second, PARTS, at(20)).state, second.spent], ['paused', [MINUTE, 0, 0]]);
});

test('after the last part the meeting is over and stands still', () => {
  const run = [1, 2, 3].reduce((each, index) => move(each, 1, at(10 * index)), play(newRun(PARTS), START));
  const view = look(run, PARTS, at(500));
  assert.deepEqual([view.state, view.spent, view.remaining], ['over', [10, 10, 10].map((each) => each * MINUTE), 0]);
  assert.equal(move(run, 1, at(501)).current, PARTS.length);
});

test('minutes are given to the current part only, and one minute always stays', () => {
  const run = play(newRun(PARTS), START);
  assert.equal(look(give(run, 1, PARTS), PARTS, START).left, 6 * MINUTE);
  const least = Array.from({ length: 9 }).reduce((/** @type {typeof run} */ each) => give(each, -1, PARTS), run);
  assert.deepEqual(
    look(least, PARTS, START).planned,
    [1, 20, 10].map((each) => each * MINUTE),
  );
});

test('a clock set back takes no time away', () => {
  const run = play(newRun(PARTS), START);
  assert.equal(look(run, PARTS, at(-600)).left, 5 * MINUTE);
  assert.deepEqual(pause(run, at(-600)).spent, [0, 0, 0]);
});

test('what is said aloud is said once: at one minute, and at the end', () => {
  assert.equal(passed(61_000, 59_000), 'minute');
  assert.equal(passed(59_000, 58_000), null);
  assert.equal(passed(1_000, -1_000), 'end');
  assert.equal(passed(-1_000, -2_000), null);
  assert.equal(passed(300_000, -5), 'end');
});

test('the digits are those of a clock, with a plus once the time is exceeded', () => {
  assert.deepEqual([300_000, 299_999, 59_001, 1, 0, -999, -65_000].map(digits), [
    '5:00',
    '5:00',
    '1:00',
    '0:01',
    '0:00',
    '0:00',
    '+1:05',
  ]);
});

const ACTS = fc.array(
  fc.record({
    act: fc.constantFrom('play', 'pause', 'next', 'back', 'more', 'less'),
    wait: fc.integer({ min: 0, max: 20 * MINUTE }),
  }),
  { maxLength: 40 },
);

test('whatever is pressed, and wherever the page is reloaded, no time is lost nor made up', () => {
  fc.assert(
    fc.property(ACTS, (acts) => {
      let run = newRun(PARTS);
      let now = START;
      let ran = 0;
      for (const { act, wait } of acts) {
        if (run.since !== null) ran += wait;
        now += wait;
        if (act === 'play' && run.since === null && run.current < PARTS.length) run = play(run, now);
        else if (act === 'pause') run = pause(run, now);
        else if (act === 'next' && run.current >= 0) run = move(run, 1, now);
        else if (act === 'back' && run.current > 0) run = move(run, -1, now);
        else if (act === 'more' || act === 'less') run = give(run, act === 'more' ? 1 : -1, PARTS);
        // What the dossier gives back is what it was given.
        assert.deepEqual(kept(run), run);
        run = kept(run);
      }
      const { spent, planned } = look(run, PARTS, now);
      assert.equal(
        spent.reduce((sum, each) => sum + each, 0),
        ran,
      );
      assert.ok(planned.every((each) => each >= MINUTE));
    }),
  );
});

test('a run that makes no sense is read as one that has not begun', () => {
  /** @type {Record<string, import('../../macros/browser/store/grammar.mjs').Value>} */
  const odd = {
    'run/current': 'autre',
    'run/since': 'hier',
    'run/part/accueil/spent': 'NaN',
    'run/part/suites/extra': true,
  };
  const run = readRun((key) => odd[key] ?? null, PARTS);
  assert.deepEqual([run.current, run.since, run.spent], [-1, null, [0, 0, 0]]);
});

for (const [field, value, right] of /** @type {const} */ ([
  ['spent', 1e308, 7 * 24 * 60 * MINUTE],
  ['spent', -1, 0],
  ['spent', 'toString', 0],
  ['extra', -1e308, -4],
  ['extra', 1.5, 2],
  ['extra', true, 1],
])) {
  test(`a file that says ${value} of what was ${field} gives a meeting all the same`, () => {
    const run = readRun((key) => (key === `run/part/accueil/${field}` ? value : null), PARTS);
    assert.equal(run[field][0], right);
  });
}
