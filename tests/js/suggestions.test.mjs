import assert from 'node:assert/strict';
import { test } from 'node:test';

import { offers } from '../../macros/browser/forms/suggestions.mjs';
import { createDossier } from '../../macros/browser/store/dossier.mjs';
import { addPerson } from '../../macros/browser/store/people.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

const random = seededRandom(5);
/** @type {Record<string, string>[]} */
const PERSONS = [
  { name: 'Roux Jean-Michel', role: 'Médecin généraliste', organisation: 'Cabinet du Parc' },
  { name: 'Bérard Hélène', role: 'Infirmière' },
  { name: 'Roux Anne', role: 'Pharmacienne' },
  { name: 'Pierre et Marie', role: 'Kinésithérapeutes' },
  { family: 'liberal' },
];
const dossier = PERSONS.reduce((all, person) => addPerson(all, person, NOON, random).dossier, createDossier(random));
const NEW = (/** @type {string} */ name) => `Ajouter «\u00a0${name}\u00a0» à vos personnes`;

/** @type {[typed: string, labels: string[], first: string | undefined][]} what is offered, what the first one writes */
const TYPED = [
  ['', ['Roux Jean-Michel', 'Bérard Hélène', 'Roux Anne', 'Pierre et Marie'], 'Roux Jean-Michel'],
  ['rou', ['Roux Jean-Michel', 'Roux Anne', NEW('rou')], 'Roux Jean-Michel'],
  ['hel', ['Bérard Hélène', NEW('hel')], 'Bérard Hélène'],
  ['berard', ['Bérard Hélène', NEW('berard')], 'Bérard Hélène'],
  ['michel roux', ['Roux Jean-Michel', NEW('michel roux')], 'Roux Jean-Michel'],
  ['medecin', ['Roux Jean-Michel', NEW('medecin')], 'Roux Jean-Michel'],
  ['parc', ['Roux Jean-Michel', NEW('parc')], 'Roux Jean-Michel'],
  ['roux anne', ['Roux Anne'], 'Roux Anne'],
  ['Roux Anne', [], undefined],
  ['Brun', [NEW('Brun')], 'Brun'],
  ['  Brun ', [NEW('Brun')], 'Brun'],
  ['B', ['Bérard Hélène'], 'Bérard Hélène'],
  ['?', ['Roux Jean-Michel', 'Bérard Hélène', 'Roux Anne', 'Pierre et Marie'], 'Roux Jean-Michel'],
  ['Roux Anne, hel', ['Bérard Hélène', NEW('hel')], 'Roux Anne, Bérard Hélène'],
  ['Roux Anne et ', ['Roux Jean-Michel', 'Bérard Hélène', 'Pierre et Marie'], 'Roux Anne et Roux Jean-Michel'],
  ['Roux Anne ; Brun', [NEW('Brun')], 'Roux Anne ; Brun'],
  ['Pierre et M', ['Pierre et Marie', 'Roux Jean-Michel'], 'Pierre et Marie'],
  ['Pierre et Marie', [], undefined],
];

for (const [typed, labels, first] of TYPED) {
  test(`typed ${JSON.stringify(typed)}: ${labels.length} offered`, () => {
    const offered = offers(dossier, typed);
    assert.deepEqual(
      offered.map(({ label }) => label),
      labels,
    );
    assert.equal(offered[0]?.text, first);
  });
}

test('an offer says what the person does, and where', () => {
  const [roux] = offers(dossier, 'roux j');
  assert.equal(roux?.detail, 'Médecin généraliste, Cabinet du Parc');
});

test('few are offered at once', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ name: `Roux ${String.fromCharCode(97 + (index % 26))}` }));
  const full = many.reduce((all, person) => addPerson(all, person, NOON, random).dossier, createDossier(random));
  assert.equal(offers(full, 'roux').length, 7);
});
