import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { doublesOf } from '../../macros/components/swot/doubles.mjs';

/** @param {string} a @param {string} b */
function between(a, b) {
  const { exact, near } = doublesOf(a, [{ text: b }]);
  return exact.length ? 'exact' : near.length ? 'near' : 'other';
}

const SAME = /** @type {const} */ ([
  ['Une équipe soudée', 'une equipe SOUDÉE'],
  ['Une équipe soudée', '  Une  équipe\u00a0soudée. '],
  ['L’accès aux soins', "l'accès aux soins"],
  ['Plus d’un médecin', 'Plus d‘un médecin\u202f!'],
  ['Un bon accueil\u00a0: oui', 'Un bon accueil oui'],
  ['Le cœur de ville', 'le coeur de ville'],
  ['Rendez-vous', 'Rendez vous'],
  ['É\u0301quipe', 'Équipe'],
  ['1 200 habitants', '1\u202f200 habitants'],
  ['« Un local »', 'un local'],
  ['👍', ' 👍 '],
]);
const NEAR = /** @type {const} */ ([
  ['Une équipe soudée', 'Équipe soudée'],
  ['Une équipe soudée', 'Une équipe très soudée'],
  ['Une équipe soudée', 'Des équipes soudées'],
  ['Une équipe soudée', 'Une équipe soudée et motivée'],
  ['Une équipe soudée', 'Une équpe soudée'],
  ['Une équipe soudée', 'Une équipe suodée'],
  ['Manque de médecins', 'Le manque de médecin'],
  ['Manque de médecins', 'Manque de medecins généralistes'],
  ['Manque de médecins', 'Manque de médcins'],
  ['Un local disponible', 'Des locaux disponibles'],
  ['Un local disponible', 'Un local communal disponible'],
  ['L’hôpital de proximité', 'Les hôpitaux de proximité'],
  ['Télémédecine', 'Télé médecine'],
  ['Vieillissement', 'Le vieillissement de la population'],
  ['Un projet social', 'Une projet sociale'],
  ['Des professionnels motivés', 'Des professionels motivés'],
  ['Coordination ville-hôpital', 'Coordination hôpital / ville'],
  ['Les élus sont engagés', 'Des élus engagés'],
  ['Un lieu', 'Des lieux'],
  ['2 médecins partent en 2027', 'Les 2 médecins partent en 2027'],
]);
const OTHER = /** @type {const} */ ([
  ['Manque de médecins', 'Manque de temps'],
  ['Manque de médecins', 'Des médecins'],
  ['Plus de médecins', 'Moins de médecins'],
  ['Pas de transport', 'Transport'],
  ['Accès aux soins', 'Excès de soins'],
  ['Accès aux soins', 'Accès difficile aux soins'],
  ['Un bon accès', 'Un mauvais accès'],
  ['Un cabinet médical', 'Fermeture du cabinet médical'],
  ['Un médecin', 'Départ d’un médecin'],
  ['Un maire engagé', 'Une mairie engagée'],
  ['Une pharmacie', 'Un pharmacien'],
  ['La médecine de ville', 'Les médecins de ville'],
  ['Retrait des médecins', 'Retraite des médecins'],
  ['Un poste vacant', 'Une porte vacante'],
  ['Un port', 'Un pont'],
  ['Des soins loin', 'Des soins'],
  ['2 médecins', '3 médecins'],
  ['2 médecins', '12 médecins'],
  ['+5 % de patients', '-5 % de patients'],
  ['2,5 postes', '25 postes'],
  ['Départ en 2027', 'Départ en 2028'],
  ['Des fonds publics', 'Des fonds privés'],
  ['Un normal', 'Un anormal'],
  ['Une population jeune', 'Une population âgée'],
  ['Manque de médecins à Brioude', 'Manque de médecins à Langeac'],
  ['Peu de soignants', 'Trop de soignants'],
  ['de la', 'le'],
  ['Un local', ''],
  ['', ''],
]);

for (const [kind, pairs] of /** @type {const} */ ([
  ['exact', SAME],
  ['near', NEAR],
  ['other', OTHER],
])) {
  for (const [a, b] of pairs) {
    test(`« ${a} » and « ${b} »: ${kind}, in both directions`, () => {
      assert.equal(between(a, b), kind);
      assert.equal(between(b, a), kind);
    });
  }
}

test('the cards that are doubled come in the order of the board, with all that they hold', () => {
  const cards = ['Un local', 'Un départ', 'un local.', 'Des locaux'].map((text, id) => ({ id, text }));
  assert.deepEqual(doublesOf('UN LOCAL', cards), { exact: [cards[0], cards[2]], near: [cards[3]] });
});

test('whatever is typed, an idea doubles itself, and nothing depends on the order of two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      assert.equal(between(a, a), a.trim() ? 'exact' : 'other');
      assert.equal(between(a, b), between(b, a));
    }),
  );
});

test('long texts are compared in little time', () => {
  const text = Array.from({ length: 2_500 }, (_, index) => `mot${index}`).join(' ');
  assert.equal(between(text, `${text} fin`), 'other');
  assert.equal(between(text, `${text}.`), 'exact');
});
