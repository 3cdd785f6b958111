import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findWords, isCommon, normalize, tokenize } from '../../macros/components/search/words.mjs';

test('words of the same family are compared alike', () => {
  for (const family of [
    ['médecin', 'Médecins', 'MEDECIN', 'me\u0301decins'],
    ['hôpital', 'hôpitaux', 'hopitaux'],
    ['élu', 'élue', 'élus', 'élues'],
    ['coordination', 'coordinateur', 'coordinatrice', 'coordinatrices', 'coordinatrise'],
    ['recruter', 'recrutez', 'recrutement'],
    ['financer', 'financement', 'financements', 'finance'],
    ['mobiliser', 'mobilisation'],
    ['professionnel', 'professionnelle', 'professionnels', 'professionnelles'],
    ['informel', 'informelle', 'informelles'],
    ['coordonné', 'coordonnée'],
    ['consœur', 'consoeurs'],
  ]) {
    assert.equal(new Set(family.map(normalize)).size, 1, family.join(' '));
  }
});

test('different words stay different', () => {
  for (const [one, other] of [
    ['gard', 'garder'],
    ['mission', 'mise'],
    ['soin', 'soir'],
    ['msp', 'ms'],
    ['formation', 'forme'],
  ]) {
    assert.notEqual(normalize(one), normalize(other), `${one} ${other}`);
  }
});

test('elisions, hyphens and punctuation part words', () => {
  assert.deepEqual(tokenize("L’état-major d'aujourd’hui, « 100 € » !"), [
    'L',
    'état',
    'major',
    'd',
    'aujourd',
    'hui',
    '100',
    '€',
  ]);
  assert.deepEqual(tokenize('🚑 ?!'), []);
  assert.deepEqual(findWords('où, là'), [
    { word: 'où', index: 0 },
    { word: 'là', index: 4 },
  ]);
});

test('question words are not looked for', () => {
  for (const word of ['Qui', 'où', 'ÊTRE', 'combien']) assert.ok(isCommon(word), word);
  for (const word of ['santé', 'maire', '35']) assert.ok(!isCommon(word), word);
});
