import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { barsInWords } from '../../macros/browser/text/bars.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';
import { readAge } from '../../macros/components/diagnosis/ages.mjs';
import { readPlace } from '../../macros/components/diagnosis/answers.mjs';
import { missing } from '../../macros/components/diagnosis/missing.mjs';
import { ONE_PAGE, TWO_PAGES, heightOf } from '../../macros/components/diagnosis/paper-room.mjs';
import { pictures } from '../../macros/components/diagnosis/pictures.mjs';
import { SUGGESTED_NAMES, knownName } from '../../macros/components/diagnosis/professions.mjs';
import { synthesisSheet } from '../../macros/components/diagnosis/sheet.mjs';
import { countProfessionals, synthesis } from '../../macros/components/diagnosis/summary.mjs';

const NOW = Date.parse('2026-11-24T12:00:00');
const KEY = 'diagnosis/etat-des-lieux';
const empty = set(createDossier(Math.random), { 'commune/name': 'Inventéville' }, NOW);

/**
 * @param {string} question
 * @param {Record<string, string>[]} rows
 * @param {import('../../macros/browser/store/dossier.mjs').Dossier} [dossier]
 */
function filled(question, rows, dossier = empty) {
  return rows.reduce((changed, row) => addRow(changed, `${KEY}/${question}`, row, NOW, Math.random).dossier, dossier);
}

/** @param {string[]} departures each of a profession of its own */
const leaving = (departures) =>
  filled(
    'qui-exerce',
    departures.map((departure, index) => ({ profession: `Métier ${index}`, count: '1', departure })),
  );

/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier */
const partsOf = (dossier) => new Map(pictures(dossier, NOW, 240).map((part) => [part.title, part]));

const YEARS = 'Départs annoncés par année';
const AGES = 'Professionnels par âge';

test('departures go year by year, the past together, with the years between told as such', () => {
  const dossier = leaving(['2024', '2025', '2028', '2028', '2031', 'aucun', 'bientôt', '']);
  const { table, pictures: drawn = [], text } = partsOf(dossier).get(YEARS) ?? {};
  assert.deepEqual(table, {
    head: ['Année', 'Départs'],
    rows: [
      ['Avant 2026', '2'],
      ['2028', '2'],
      ['2031', '1'],
    ],
  });
  assert.deepEqual(
    drawn[0]?.groups[0]?.bars.map(({ label, text: said }) => `${label}: ${said}`),
    ['Avant 2026: 2', '2026 à 2027: 0', '2028: 2', '2029 à 2030: 0', '2031: 1'],
  );
  assert.equal(text?.[0], 'Année de départ inconnue\u00a0: 2 sur 8. Pas de départ prévu\u00a0: 1 sur 8.');
  assert.match(text?.[1] ?? '', /une ou deux personnes/);
  assert.equal(
    drawn[0] && barsInWords(drawn[0]),
    'Départs annoncés par année. Avant 2026, 2\u202f; 2026 à 2027, 0\u202f; 2028, 2\u202f; 2029 à 2030, 0\u202f; ' +
      '2031, 1. Le tableau dit la même chose.',
  );
});

test('many years end with those after them, and nobody is lost', () => {
  const all = Array.from({ length: 30 }, (_, index) => String(2026 + 2 * index));
  const rows = partsOf(leaving(all)).get(YEARS)?.table?.rows ?? [];
  assert.equal(rows.length, 11);
  assert.deepEqual(rows.at(-1), ['Après 2044', '20']);
});

test('pictures name nobody: no profession, and nothing where few are counted', () => {
  const row = { departure: '2028', age: '62 ans' };
  const here = { place: 'Dans la commune', ...row };
  const near = { place: 'À proximité', ...row };
  const two = [
    { profession: 'Psychologue', count: '1', ...here },
    { profession: 'Ostéopathe', count: '1', ...here },
  ];
  for (const rows of [two, [{ profession: 'Psychologue', count: '9', ...here }]]) {
    assert.deepEqual([...partsOf(filled('qui-exerce', rows)).keys()], []);
  }
  const dossier = filled('qui-exerce', [
    ...two,
    { profession: 'Infirmier', count: '2', ...here },
    { profession: 'Sage-femme', count: '1', ...near },
  ]);
  const { table, text } = partsOf(dossier).get(YEARS) ?? {};
  assert.deepEqual(table, { head: ['Année', 'Commune'], rows: [['2028', '4']] });
  assert.match(text?.join(' ') ?? '', /Trop peu de personnes à proximité pour le dire sans désigner quelqu’un/);
  assert.doesNotMatch(JSON.stringify(pictures(dossier, NOW, 240)), /Psychologue|Ostéopathe|Infirmier|Sage/);
});

test('the commune and its surroundings have each their bars and their column', () => {
  const row = (/** @type {string} */ profession, /** @type {string} */ place, /** @type {string} */ departure) => {
    return { profession, place, departure, count: '2', age: '50-54' };
  };
  const dossier = filled('qui-exerce', [
    row('Médecin', 'ici', '2028'),
    row('Infirmier', 'Inventéville', '2030'),
    row('Kiné', 'à proximité', '2028'),
    row('Dentiste', 'commune voisine', '2029'),
  ]);
  const { table, pictures: drawn } = partsOf(dossier).get(YEARS) ?? {};
  assert.deepEqual(table, {
    head: ['Année', 'Commune', 'Proximité'],
    rows: [
      ['2028', '2', '2'],
      ['2029', '0', '2'],
      ['2030', '2', '0'],
    ],
  });
  assert.deepEqual(
    drawn?.[0]?.groups.map(({ title }) => title),
    ['Dans la commune', 'À proximité'],
  );
  assert.deepEqual(partsOf(dossier).get(AGES)?.table?.rows, [['De 50 à 54 ans', '4', '4']]);
});

for (const [text, label] of /** @type {[string, string][]} */ ([
  ['Moins de 40 ans', 'Moins de 40 ans'],
  ['-40', 'Moins de 40 ans'],
  ['< 40 ans', 'Moins de 40 ans'],
  ['jusqu’à 39 ans', 'Moins de 40 ans'],
  ['40-49', 'De 40 à 49 ans'],
  ['40 – 49 ans', 'De 40 à 49 ans'],
  ['entre 40 et 49 ans', 'De 40 à 49 ans'],
  ['40/49', 'De 40 à 49 ans'],
  ['62 ans', 'De 60 à 64 ans'],
  ['environ 62', 'De 60 à 64 ans'],
  ['plus de 60', 'Plus de 60 ans'],
  ['+ de 60 ans', 'Plus de 60 ans'],
  ['60+', '60 ans et plus'],
  ['65 ans et plus', '65 ans et plus'],
  ['à partir de 65 ans', '65 ans et plus'],
])) {
  test(`the age « ${text} » is read as « ${label} »`, () => {
    const age = readAge(text);
    assert.equal(typeof age === 'object' && age.label, label);
  });
}

for (const text of ['quarantaine', 'la soixantaine', '1965', 'né en 1965', '40 et 60', '35, 62', '200', 'senior']) {
  test(`the age « ${text} » cannot be put in order: it is told, never counted as another`, () => {
    assert.equal(readAge(text), 'unclear');
    const dossier = filled('qui-exerce', [
      { profession: 'Médecin', count: '3', age: '40-49' },
      { profession: 'Sage-femme', count: '1', age: text },
    ]);
    assert.ok(missing(dossier).some((line) => line.startsWith('Tranche d’âge à préciser') && line.includes(text)));
    assert.ok(synthesis(dossier, NOW).includes(`Âges\u00a0: De 40 à 49 ans (3)\u202f; ${text} (1).`));
    const { table, text: notes } = partsOf(dossier).get(AGES) ?? {};
    assert.deepEqual(table?.rows, [['De 40 à 49 ans', '3']]);
    assert.ok(notes?.join(' ').includes(text));
  });
}

test('ages go in order whatever the wording, and those of nobody are said', () => {
  const ages = ['plus de 60', '40-49', '62', 'De 40 à 49 ans', 'moins de 40', '55 à 59 ans', ''];
  const rows = ages.map((age, index) => ({ profession: `Métier ${index}`, count: '1', age }));
  const dossier = filled('qui-exerce', rows);
  assert.deepEqual(partsOf(dossier).get(AGES)?.table?.rows, [
    ['Moins de 40 ans', '1'],
    ['De 40 à 49 ans', '2'],
    ['De 55 à 59 ans', '1'],
    ['De 60 à 64 ans', '1'],
    ['Plus de 60 ans', '1'],
  ]);
  assert.ok(synthesis(dossier, NOW).includes('Âge inconnu\u00a0: 1 sur 7.'));
});

for (const [name, ways] of Object.entries({
  'Médecin généraliste': ['MG', 'généraliste', 'Médecins généralistes', 'M.G.', 'Médecin de famille'],
  'Infirmière ou infirmier': ['IDE', 'IDEL', 'infirmier(e)', 'Infirmier·ère libéral(e)', 'Infirmières', 'I.D.E.'],
  Kinésithérapeute: ['kiné', 'Kinés', 'MK', 'Masseur-kinésithérapeute', 'Masseurs-kinés (kinésithérapeutes)'],
  'Sage-femme': ['SF', 'sages femmes', 'Sage-femme libérale'],
  'Chirurgienne-dentiste ou chirurgien-dentiste': ['dentiste', 'Chirurgiens-dentistes', 'chirurgien(ne) dentiste'],
  Orthophoniste: ['ortho', 'orthophonistes'],
  Psychologue: ['psychologues', 'Psychologue clinicienne'],
  'Pharmacienne ou pharmacien': ['pharmacien(ne)', 'Pharmaciens titulaires', 'pharmacien d’officine'],
})) {
  test(`${name} is one profession, however it is written`, () => {
    assert.deepEqual(
      ways.map(knownName),
      ways.map(() => name),
    );
    const rows = ways.map((profession) => ({ profession, count: '1' }));
    const { totals } = countProfessionals(filled('qui-exerce', rows), NOW);
    assert.deepEqual(
      totals.map(({ profession, count }) => [profession, count]),
      [[name, ways.length]],
    );
  });
}

test('what is another profession stays apart', () => {
  const others = [
    'Médecin',
    'kiné / ostéo',
    'Pharmacie',
    'Infirmière puéricultrice',
    'Aide-soignante',
    'psy',
    'Orthoptiste',
  ];
  assert.deepEqual(
    others.map(knownName),
    others.map(() => ''),
  );
  assert.notEqual(knownName('IPA'), knownName('IDE'));
});

test('a profession keeps its name as long as it is written in one way', () => {
  const named = (/** @type {string[]} */ ...ways) =>
    countProfessionals(
      filled(
        'qui-exerce',
        ways.map((profession) => ({ profession, count: '1' })),
      ),
      NOW,
    ).totals.map(({ profession }) => profession);
  assert.deepEqual(named('Infirmier'), ['Infirmier']);
  assert.deepEqual(named('Infirmier', 'Infirmière'), ['Infirmière ou infirmier']);
  assert.deepEqual(named('IDE'), ['Infirmière ou infirmier']);
  assert.deepEqual(named('Sophrologue'), ['Sophrologue']);
});

test('the professions that the page suggests are those that are listed', () => {
  const data = readFileSync(new URL('../../data/diagnoses/etat-des-lieux.yml', import.meta.url), 'utf-8');
  const [, values = ''] = /id: professions\n\s+values: \[(.*)\]/.exec(data) ?? [];
  assert.deepEqual(values.split(', '), SUGGESTED_NAMES);
});

test('the professions of our list of which nobody speaks are named, without a verdict', () => {
  const rows = [{ profession: 'kiné' }, { profession: 'IDE' }];
  const line = missing(filled('qui-exerce', rows)).find((said) => said.startsWith('Professions dont'));
  assert.match(line ?? '', /parmi celles que nous proposons\u00a0: Médecin généraliste\u202f; .*Sage-femme/);
  assert.doesNotMatch(line ?? '', /Kiné|Infirm/);
  assert.ok(!missing(filled('besoins-entendus', [{ need: 'X' }])).some((said) => said.startsWith('Professions dont')));
});

for (const [text, place] of [
  ['commune d’Inventéville', 'here'],
  ['63000 Inventéville', 'here'],
  ['centre-bourg', 'here'],
  ['dans le village', 'here'],
  ['ville voisine', 'near'],
  ['à 10 km', 'near'],
  ['communauté de communes', 'near'],
  ['hors de la commune', 'near'],
  ['dans la commune et à proximité', 'unsaid'],
  ['Le Bourg-d’Oisans', 'unsaid'],
]) {
  test(`"${text}" is read as ${place}`, () => assert.equal(readPlace(text, 'Inventéville'), place));
}

test('services around the commune are told apart from those in it', () => {
  const dossier = filled('services-presents', [
    { service: 'Pharmacie', place: 'Dans la commune' },
    { service: 'EHPAD', place: 'à proximité' },
    { service: 'Laboratoire', place: 'Autreville' },
  ]);
  for (const line of [
    'Services de santé, dans la commune\u00a0: Pharmacie.',
    'Services de santé, à proximité\u00a0: EHPAD.',
    'Services de santé, ailleurs, ou lieu non noté\u00a0: Laboratoire (Autreville).',
  ]) {
    assert.ok(synthesis(dossier, NOW).includes(line), line);
  }
  const sheet = asText(synthesisSheet(dossier, NOW));
  assert.match(sheet, /- Dans la commune\u00a0: Pharmacie\.\n- À proximité\u00a0: EHPAD\./);
});

test('whatever is typed, the bars stay in the drawing, add up, and two pages hold the sheet', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('2027', '2040', 'aucun', '3', '12', '40-49', 'ici', 'kiné', '1,5'),
  );
  const row = fc.dictionary(
    fc.constantFrom(...'profession place count age departure figure commune around france source ref'.split(' ')),
    text,
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const dossier = filled('territoire', rows, filled('qui-exerce', rows));
      for (const { table, pictures: drawn = [] } of pictures(dossier, NOW, 240)) {
        assert.ok(table?.rows.every((cells) => cells.length === table.head.length && cells.every(Boolean)));
        for (const { bars } of drawn.flatMap(({ groups }) => groups)) {
          assert.ok(bars.every(({ high, text: said }) => high >= 0 && high <= 1000 && said));
        }
      }
      assert.ok(heightOf(synthesisSheet(dossier, NOW).parts) <= TWO_PAGES);
      assert.ok(heightOf(synthesisSheet(dossier, NOW, 'page').parts) <= ONE_PAGE);
    }),
    { numRuns: 60 },
  );
});

test('a full dossier keeps its text, its pictures and its tables within two pages, and says what is left out', () => {
  const long = 'mot '.repeat(200);
  const professions = Array.from({ length: 40 }, (_, index) => ({
    ...{ profession: `Métier ${index} ${long}`, count: '2', departure: String(2024 + index), age: `${30 + index}` },
    ...{ place: index % 2 ? 'ici' : 'à proximité', source: long },
  }));
  const figures = Array.from({ length: 40 }, (_, index) => ({
    ...{ figure: `Mesure ${index} ${long}`, commune: '3', around: '4', epci: '7', department: '100', france: '9000' },
    ...{ source: long, date: '2024' },
  }));
  const inhabitants = { figure: 'Population', commune: '900', around: '900', epci: '1800', department: '90000' };
  let dossier = filled('territoire', [inhabitants, ...figures], filled('qui-exerce', professions));
  dossier = set(dossier, { [`${KEY}/isolement/answer`]: long, [`${KEY}/publics-en-tension/answer`]: long }, NOW);
  const sheet = synthesisSheet(dossier, NOW);
  assert.ok(heightOf(sheet.parts) <= TWO_PAGES, String(heightOf(sheet.parts)));
  assert.match(asText(sheet), /l’état des lieux en garde \d+ de plus/);
  assert.ok(sheet.parts.some(({ title }) => title === YEARS));
  const page = synthesisSheet(dossier, NOW, 'page');
  assert.ok(heightOf(page.parts) <= ONE_PAGE, String(heightOf(page.parts)));
});
