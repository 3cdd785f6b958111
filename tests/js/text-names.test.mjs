import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { areNear, nameKey } from '../../macros/browser/text/names.mjs';

/** @type {[string, string][]} */
const SAME = [
  ['Roux Jean-Michel', 'Roux Jean Michel'],
  ['Roux Jean-Michel', 'Jean-Michel Roux'],
  ['Roux Jean-Michel', 'Dr Roux Jean-Michel'],
  ['Roux Jean-Michel', 'Docteur Jean-Michel ROUX'],
  ['Roux Jean-Michel', 'roux jean-michel'],
  ['Roux Jean-Michel', 'Roux Jean-Michell'],
  ['Roux Jean-Michel', 'Rous Jean-Michel'],
  ['Roux Jean-Michel', 'Roux, Jean-Michel'],
  ['Roux Jean-Michel', 'Roux J.-M.'],
  ['Jean-Michel Roux', 'J.M. Roux'],
  ['Dr Roux', 'Docteure Roux'],
  ['Dr Roux', 'Roux'],
  ['Dr Dupont', 'M. Dupont'],
  ['Dr Dupont', 'Dr Dupond'],
  ['Martin Paul', 'Martin Paule'],
  ['Martin P.', 'Martin Paul'],
  ['Hélène Bérard', 'Helene Berard'],
  ['Bérard Hélène', 'HELENE BERARD'],
  ['Cœur Léa', 'Coeur Lea'],
  ['Anne Le Gall', 'Legall Anne'],
  ['Le Gall Anne', 'Le Gal Anne'],
  ['Sophie d’Ornano', "Sophie D'Ornano"],
  ['Jean de la Fontaine', 'Jean de La Fontaine'],
  ['Martin Paul', 'Martin Palu'],
  ['Cabinet du Parc', 'cabinet du parc'],
];

/** @type {[string, string][]} */
const OTHERS = [
  ['Infirmière', 'Infirmier'],
  ['Les infirmiers', 'Les infirmières'],
  ['Maire', 'Mairie'],
  ['Le maire', 'La mairie'],
  ['Pharmacien', 'Pharmacienne'],
  ['Adjoint santé', 'Adjointe santé'],
  ['Médecin généraliste', 'Médecin gériatre'],
  ['Cabinet 1', 'Cabinet 2'],
  ['Cabinet A', 'Cabinet B'],
  ['Martin P.', 'Martin L.'],
  ['Martin Paul', 'Martin Luc'],
  ['Martin Paul', 'Paul'],
  ['Roux', 'Rouet'],
  ['Li An', 'Lo An'],
  ['Dr Roux', 'Dr Brun'],
  ['', ''],
  ['?', '!'],
  ['Roux', ''],
];

for (const [a, b] of SAME) test(`${a} and ${b} may be the same person`, () => assert.ok(areNear(a, b)));

for (const [a, b] of OTHERS) test(`${a || 'nothing'} and ${b || 'nothing'} are two`, () => assert.ok(!areNear(a, b)));

test('nearness goes both ways, and a name that says something is near itself', () => {
  const words = fc.constantFrom('Dr', 'Roux', 'Rous', 'Jean', 'Michel', 'J', 'le', 'Gall', 'infirmier', '2', '?', 'É');
  const names = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(names, names, (a, b) => {
      assert.equal(areNear(a, b), areNear(b, a));
      assert.equal(areNear(a, a), nameKey(a) !== '');
    }),
  );
});

test('a name is known whatever its case, accents and punctuation, and no article or saint is left out', () => {
  for (const [a, b] of [
    ['Roux Jean-Michel', 'ROUX  jean michel'],
    ['L’Hôpital', "l'hopital"],
  ]) {
    assert.equal(nameKey(a ?? ''), nameKey(b ?? ''));
  }
  for (const [a, b] of [
    ['Le Gall', 'Gall'],
    ['Saint Martin', 'St Martin'],
    ['La Poste', 'Le Poste'],
  ]) {
    assert.notEqual(nameKey(a ?? ''), nameKey(b ?? ''));
  }
});
