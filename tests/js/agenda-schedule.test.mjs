import assert from 'node:assert/strict';
import test from 'node:test';
import { bounds, hour, isoHour, minutesOf, total, verdict } from '../../macros/components/agenda/schedule.mjs';

/** The five sequences of the first meeting, as data/agendas/premiere-reunion.yml has them. */
const SEQUENCES = [
  { id: 'accueil', title: 'Accueil', min: 5, max: 10, usual: 5 },
  { id: 'tour-de-table', title: 'Tour de table', min: 20, max: 30, usual: 25 },
  { id: 'constat', title: 'Constat', min: 15, max: 20, usual: 15 },
  { id: 'echanges', title: 'Échanges', min: 20, max: 30, usual: 25 },
  { id: 'suites', title: 'Suites', min: 10, max: 10, usual: 10 },
];
const ANNOUNCED = [60, 69, 70, 75, 90, 99, 100, 105];

/** @param {{min: number, max: number}} sequence */
const choices = ({ min, max }) => Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** @returns {Generator<number[]>} */
function* combinations() {
  const [first, second, third, fourth, fifth] = SEQUENCES.map(choices);
  for (const a of first ?? [])
    for (const b of second ?? [])
      for (const c of third ?? []) for (const d of fourth ?? []) for (const e of fifth ?? []) yield [a, b, c, d, e];
}

test('every combination of durations gives the right total and the right verdict', () => {
  let seen = 0;
  for (const minutes of combinations()) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = minutes;
    const sum = a + b + c + d + e;
    assert.deepEqual(bounds(minutes), [0, a, a + b, a + b + c, a + b + c + d, sum]);
    for (const announced of ANNOUNCED) {
      const { kind, total: all, message } = verdict(SEQUENCES, minutes, announced);
      assert.equal(all, sum);
      assert.equal(kind, announced < 70 ? 'impossible' : sum > announced ? 'over' : 'fits');
      const digits = [...message.matchAll(/\d+/g)].map(Number);
      if (kind === 'impossible') assert.deepEqual(digits, [announced, 5, 70]);
      if (kind === 'over') assert.deepEqual(digits, [sum, sum - announced, announced]);
      if (kind === 'fits')
        assert.deepEqual(digits, sum === announced ? [sum, announced] : [sum, announced, announced - sum]);
    }
    seen += 1;
  }
  assert.equal(seen, 6 * 11 * 6 * 11 * 1);
});

test('an hour is refused with its reason, and ninety minutes fit', () => {
  const usual = SEQUENCES.map((sequence) => minutesOf(sequence, null));
  assert.equal(
    verdict(SEQUENCES, usual, 60).message,
    '60\u00a0minutes ne suffisent pas\u00a0: au plus court, les 5 étapes en demandent 70.',
  );
  assert.match(
    verdict(SEQUENCES, usual, 90).message,
    /^Vos étapes durent 80\u00a0minutes.*Il reste 10\u00a0minutes de marge\.$/,
  );
});

test('a duration never leaves its bounds, whatever the dossier holds', () => {
  const [welcome] = SEQUENCES;
  assert.ok(welcome);
  for (const [chosen, kept] of [
    ['7', 7],
    ['4', 5],
    [99, 10],
    [-1, 5],
    [6.4, 6],
    ['abc', 5],
    [null, 5],
    ['=cmd', 5],
  ]) {
    assert.equal(minutesOf(welcome, chosen), kept);
  }
  for (const sequence of SEQUENCES)
    for (const each of choices(sequence)) assert.equal(minutesOf(sequence, String(each)), each);
  assert.equal(total(SEQUENCES.map((sequence) => minutesOf(sequence, null))), 80);
});

test('an hour is said in French, and goes on after midnight', () => {
  assert.equal(hour(18 * 60 + 5), '18\u00a0h\u00a005');
  assert.equal(hour(20 * 60), '20\u00a0h');
  assert.equal(hour(24 * 60 + 15), '0\u00a0h\u00a015');
  assert.equal(isoHour(9 * 60 + 5), '09:05');
});
