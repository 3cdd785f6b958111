import assert from 'node:assert/strict';
import test from 'node:test';
import { clock, groupSentence, starts, timingSentence } from '../../macros/components/swot/timing.mjs';

test('the length and the hours add up, past midnight too', () => {
  assert.equal(
    timingSentence(870, [10, 20, 30, 15, 15]),
    'Durée prévue\u00a0: 1\u00a0h\u00a030. De 14\u00a0h\u00a030 à 16\u00a0h\u00a000.',
  );
  assert.equal(timingSentence(undefined, [45, 0]), 'Durée prévue\u00a0: 45\u00a0minutes.');
  assert.equal(timingSentence(undefined, [60]), 'Durée prévue\u00a0: 1\u00a0h.');
  assert.equal(timingSentence(870, []), '');
  assert.deepEqual(starts(1430, [20, 10]).map(clock), ['23\u00a0h\u00a050', '0\u00a0h\u00a010']);
});

test('the groups are said in words', () => {
  assert.equal(groupSentence(12, 3), '12 personnes en 3 groupes\u00a0: 4 par groupe.');
  assert.equal(groupSentence(13, 3), '13 personnes en 3 groupes\u00a0: 4 ou 5 par groupe.');
  assert.equal(groupSentence(2, 3), '3 groupes pour 2 personnes\u00a0: c’est trop de groupes.');
  assert.equal(groupSentence(12, 1), '');
});
