import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  departureReading,
  isUnknown,
  readDeparture,
  readHowMany,
  readPlace,
} from '../../macros/components/diagnosis/answers.mjs';
import { layOut } from '../../macros/components/diagnosis/chart.mjs';
import { missing } from '../../macros/components/diagnosis/missing.mjs';
import { sentence } from '../../macros/components/diagnosis/sentences.mjs';
import { countProfessionals, synthesis, warningOf } from '../../macros/components/diagnosis/summary.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';

const NOW = Date.parse('2026-11-24T12:00:00');
const KEY = 'diagnosis/etat-des-lieux';
const empty = createDossier(Math.random);

/**
 * @param {string} question
 * @param {Record<string, string>[]} rows
 * @param {import('../../macros/browser/store/dossier.mjs').Dossier} [dossier]
 */
function filled(question, rows, dossier = empty) {
  return rows.reduce((changed, row) => addRow(changed, `${KEY}/${question}`, row, NOW, Math.random).dossier, dossier);
}

/** @param {Record<string, string>[]} rows */
const professionals = (rows) => filled('qui-exerce', rows);

test('a departure is read as people say it', () => {
  assert.equal(readDeparture('2028'), 2028);
  assert.equal(readDeparture('fin 2027 ou début 2029'), 2029);
  assert.equal(readDeparture('Pas de départ prévu'), 'none');
  assert.equal(readDeparture('Je ne sais pas'), 'unknown');
  assert.equal(readDeparture(undefined), 'unknown');
  assert.equal(readDeparture('bientôt'), 'unclear');
  assert.ok(isUnknown('NSP') && isUnknown(' ?') && !isUnknown('non'));
});

test('departures are counted up to the last day of the third and of the fifth year', () => {
  const years = ['2024', '2026', '2029', '2030', '2031', '2032', 'aucun', ''];
  const { all } = countProfessionals(
    professionals(years.map((departure) => ({ profession: 'A', count: '1', departure }))),
    NOW,
  );
  assert.deepEqual(all, {
    ...{ profession: 'Ensemble', count: 8, three: 3, five: 2, stay: 2, unsure: 1 },
    ...{ here: 0, near: 0, unsaid: 8 },
  });
});

test('one profession written in two ways is counted together', () => {
  const { totals } = countProfessionals(
    professionals([
      { profession: 'Médecin généraliste', count: '1' },
      { profession: 'MÉDECINS GÉNÉRALISTES', count: '2' },
    ]),
    NOW,
  );
  assert.deepEqual(
    totals.map(({ profession, count }) => [profession, count]),
    [['Médecin généraliste', 3]],
  );
});

test('whatever is typed, the parts add up to the whole and the bars stay in the drawing', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('2027', '2030', '2040', 'aucun', 'je ne sais pas', '3', '12'));
  const row = fc.record({ profession: text, count: text, departure: text });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const { totals, all } = countProfessionals(professionals(rows), NOW);
      for (const total of [...totals, all]) {
        assert.equal(total.three + total.five + total.stay + total.unsure, total.count);
      }
      assert.equal(
        totals.reduce((sum, { count }) => sum + count, 0),
        all.count,
      );
      assert.ok(layOut(totals).every(({ x, width }) => x >= 0 && width > 0 && x + width <= 320));
    }),
  );
});

test('the synthesis gives shares and says when they are a least', () => {
  const lines = synthesis(
    professionals([
      { profession: 'Psychologue', count: '3', departure: '2028', age: 'De 60 à 64 ans' },
      { profession: 'Ostéopathe', count: '1', departure: 'bientôt' },
    ]),
    NOW,
  );
  assert.deepEqual(lines.slice(0, 4), [
    '4 professionnels de santé, dans 2 professions\u00a0: Psychologue (3)\u202f; Ostéopathe (1).',
    'Départs annoncés d’ici trois ans, fin 2029\u00a0: au moins 3 sur 4 (75\u00a0%).',
    'Départs annoncés d’ici cinq ans, fin 2031\u00a0: au moins 3 sur 4 (75\u00a0%).',
    'Départ inconnu\u00a0: 1 sur 4.',
  ]);
});

test('who works around the commune is never counted as working in it', () => {
  const commune = set(empty, { 'commune/name': 'Saint-Just' }, NOW);
  const row = { departure: '2028', age: 'De 60 à 64 ans' };
  const rows = [
    { profession: 'Médecin', count: '2', place: 'Dans la commune', ...row },
    { profession: 'Infirmier', count: '2', place: 'St Just', departure: 'aucun', age: 'Moins de 40 ans' },
    { profession: 'Médecin', count: '1', place: 'À proximité', departure: 'aucun' },
    { profession: 'Sage-femme', count: '1', place: '12 rue du Lac', ...row },
  ];
  const lines = synthesis(filled('qui-exerce', rows, commune), NOW);
  assert.deepEqual(lines.slice(0, 4), [
    '6 professionnels de santé (4 dans la commune, 1 à proximité, 1 sans lieu précisé), dans 3 professions\u00a0: ' +
      'Médecin (3, dont 1 à proximité)\u202f; Infirmier (2)\u202f; Sage-femme (1).',
    'Départs annoncés dans la commune d’ici trois ans, fin 2029\u00a0: 2 sur 4 (50\u00a0%).',
    'Départs annoncés dans la commune d’ici cinq ans, fin 2031\u00a0: 2 sur 4 (50\u00a0%).',
    'Âges dans la commune\u00a0: Moins de 40 ans (2)\u202f; De 60 à 64 ans (2).',
  ]);
  // One person around the commune: her departure is nobody's business.
  assert.ok(!lines.some((line) => line.startsWith('Départs annoncés à proximité')));
});

for (const [text, place] of [
  ['Dans la commune', 'here'],
  ['dans notre commune', 'here'],
  ['ici', 'here'],
  ['AMBERT', 'here'],
  ['à Ambert', 'here'],
  ['À proximité', 'near'],
  ['a proximite', 'near'],
  ['commune voisine', 'near'],
  ['aux alentours', 'near'],
  ['Thiers', 'unsaid'],
  ['', 'unsaid'],
  ['je ne sais pas', 'unsaid'],
]) {
  test(`"${text}" is read as ${place}`, () => assert.equal(readPlace(text, 'Ambert'), place));
}

test('ages go from the youngest to the oldest, whatever the order of the rows', () => {
  const ages = ['65 ans et plus', 'De 40 à 49 ans', 'autre', 'Moins de 40 ans', 'De 60 à 64 ans', 'De 50 à 54 ans'];
  const rows = ages.map((age, index) => ({ profession: `P${index}`, count: '1', age }));
  assert.ok(
    synthesis(professionals(rows), NOW).includes(
      'Âges\u00a0: Moins de 40 ans (1)\u202f; De 40 à 49 ans (1)\u202f; De 50 à 54 ans (1)\u202f; ' +
        'De 60 à 64 ans (1)\u202f; 65 ans et plus (1)\u202f; autre (1).',
    ),
  );
});

test('the synthesis names no one: neither who spoke, nor the age or the departure of one profession', () => {
  const dossier = filled(
    'besoins-entendus',
    [{ need: 'Trop loin', who: 'Madame Secret' }],
    professionals([{ profession: 'Sage-femme', count: '1', departure: '2027', age: 'De 60 à 64 ans', note: 'Secret' }]),
  );
  const text = synthesis(dossier, NOW).join('\n');
  assert.match(text, /Besoins entendus\u00a0: Trop loin\./);
  assert.doesNotMatch(text, /Secret/);
  assert.doesNotMatch(text, /Sage-femme[^\n]*2027|Sage-femme[^\n]*60/);
});

test('of two persons, or of one profession, the synthesis says neither ages nor departures', () => {
  const row = { departure: '2027', age: 'De 60 à 64 ans' };
  const two = professionals([
    { profession: 'Psychologue', count: '1', ...row },
    { profession: 'Ostéopathe', count: '1', ...row },
  ]);
  for (const dossier of [two, professionals([{ profession: 'Psychologue', count: '9', ...row }])]) {
    assert.deepEqual(
      synthesis(dossier, NOW).filter((line) => /Départ|Âges/.test(line)),
      [],
    );
  }
});

test('an untouched dossier has no synthesis', () => {
  assert.deepEqual(synthesis(empty, NOW), []);
});

test('the synthesis stays short whatever is typed', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({ need: `${index} ${'très long '.repeat(500)}` }));
  const lines = synthesis(filled('besoins-entendus', rows), NOW);
  assert.match(lines.join(), /et 32 autres\./);
  assert.ok(lines.join('\n').length < 3400);
});

test('what is not known is said in words', () => {
  const dossier = set(
    professionals([
      { profession: 'Psychologue', count: 'plusieurs', departure: 'bientôt', mode: 'Seul, libéral', source: 'Mairie' },
    ]),
    {
      [`${KEY}/isolement/unknown`]: true,
      [`${KEY}/publics-en-tension/answer`]: 'je ne sais pas',
      [`${KEY}/qui-exerce/unknown`]: true,
    },
    NOW,
  );
  const lines = missing(dossier);
  for (const line of [
    'Professionnels de santé\u00a0: vous ne savez pas tout.',
    'Services de santé\u00a0: pas encore de réponse.',
    'Travail isolé\u00a0: vous ne savez pas encore.',
    'Publics qui ont du mal à se soigner\u00a0: vous ne savez pas encore.',
    'Nombre à préciser\u00a0: Psychologue.',
    'Départ à préciser par une année\u00a0: Psychologue, «\u00a0bientôt\u00a0».',
    'Tranche d’âge inconnue\u00a0: Psychologue.',
    'Date à noter\u00a0: Psychologue.',
  ]) {
    assert.ok(lines.includes(line), `${line} not in ${lines.join('\n')}`);
  }
  assert.ok(!lines.some((line) => line.startsWith('Mode') || line.startsWith('Source')));
});

test('an answer cut after a full stop ends with one ellipsis', () => {
  assert.equal(sentence('Travail isolé', ['Un départ. Puis deux autres'], 11), 'Travail isolé\u00a0: Un départ…');
});

for (const count of ['2 ou 3', 'une douzaine', '2-3', 'environ dix', '2,5', '-1']) {
  test(`« ${count} » professionals are neither zero nor two: they are told`, () => {
    const dossier = professionals([
      { profession: 'Sage-femme', count },
      { profession: 'Psychologue', count: '3' },
    ]);
    assert.equal(readHowMany(count).kind, 'wrong');
    assert.equal(countProfessionals(dossier, NOW).all.count, 3);
    assert.ok(synthesis(dossier, NOW).includes('Une ligne dont le nombre ne se lit pas n’est pas comptée.'));
    assert.ok(missing(dossier).includes('Nombre à préciser\u00a0: Sage-femme.'));
  });
}

test('a number that nobody knows is not a number that cannot be read', () => {
  for (const count of ['', 'je ne sais pas', 'NSP', undefined]) assert.equal(readHowMany(count).kind, 'empty');
  const dossier = professionals(
    ['deux ou trois', '5 à 6', 'je ne sais pas'].map((count) => ({ profession: 'A', count })),
  );
  assert.ok(synthesis(dossier, NOW).includes('2 lignes dont le nombre ne se lit pas ne sont pas comptées.'));
});

test('a departure without a year is told, a year or « aucun » is not', () => {
  for (const text of ['dans 3 ans', 'bientôt', 'à la retraite', '28'])
    assert.equal(departureReading(text).kind, 'wrong');
  for (const text of ['2028', 'fin 2027', 'aucun']) assert.equal(departureReading(text).kind, 'value', text);
  for (const text of ['', 'je ne sais pas', undefined]) assert.equal(departureReading(text).kind, 'empty');
});

test('a synthesis that holds a phone or an e-mail says where', () => {
  const clean = filled(
    'besoins-entendus',
    [{ need: 'Un kinésithérapeute' }],
    professionals([{ profession: 'A', count: '3' }]),
  );
  assert.equal(warningOf(synthesis(clean, NOW)), '');
  const phoned = filled('besoins-entendus', [{ need: 'Appeler Anne au 06 12 34 56 78' }]);
  assert.match(warningOf(synthesis(phoned, NOW)), /un numéro de téléphone dans «\u00a0Besoins entendus\u00a0»/);
  const written = professionals([{ profession: 'Psychologue, psy@exemple.fr', count: '3' }]);
  assert.match(
    warningOf(synthesis(written, NOW)),
    /une adresse de courriel dans «\u00a0Professionnels de santé\u00a0»/,
  );
});
