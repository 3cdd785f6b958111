import assert from 'node:assert/strict';
import test from 'node:test';
import {
  clock,
  groupSentence,
  parseClock,
  parseCount,
  starts,
  timingSentence,
} from '../../macros/components/swot/timing.mjs';

test('a time is read as people write it', () => {
  for (const text of ['14 h 30', '14h30', '14:30', ' 14 H 30 ']) assert.equal(parseClock(text), 870);
  assert.equal(parseClock('9 h'), 540);
  for (const text of ['', 'midi', '25 h', '14 h 75', '14']) assert.equal(parseClock(text), null);
});

test('the length and the hours add up, past midnight too', () => {
  assert.equal(
    timingSentence(870, [10, 20, 30, 15, 15]),
    'Durée prévue\u00a0: 1\u00a0h\u00a030. De 14\u00a0h\u00a030 à 16\u00a0h\u00a000.',
  );
  assert.equal(timingSentence(null, [45, 0]), 'Durée prévue\u00a0: 45\u00a0minutes.');
  assert.equal(timingSentence(null, [60]), 'Durée prévue\u00a0: 1\u00a0h.');
  assert.equal(timingSentence(870, []), '');
  assert.deepEqual(starts(1430, [20, 10]).map(clock), ['23\u00a0h\u00a050', '0\u00a0h\u00a010']);
});

test('what is not a whole number counts for nothing', () => {
  assert.deepEqual(['12', ' 3 ', '-1', '1,5', 'dix', '', null].map(parseCount), [12, 3, 0, 0, 0, 0, 0]);
});

test('the groups are said in words', () => {
  assert.equal(groupSentence(12, 3), '12 personnes en 3 groupes\u00a0: 4 par groupe.');
  assert.equal(groupSentence(13, 3), '13 personnes en 3 groupes\u00a0: 4 ou 5 par groupe.');
  assert.equal(groupSentence(2, 3), '3 groupes pour 2 personnes\u00a0: c’est trop de groupes.');
  assert.equal(groupSentence(12, 1), '');
});
