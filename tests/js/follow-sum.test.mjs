import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { newId } from '../../macros/browser/store/grammar.mjs';
import { addPerson } from '../../macros/browser/store/people.mjs';
import { sameNames } from '../../macros/components/follow/sum/doubles-words.mjs';
import { groupsIn } from '../../macros/components/follow/sum/groups.mjs';
import { sumOf } from '../../macros/components/follow/sum/model.mjs';
import { themeOf } from '../../macros/components/follow/sum/needs.mjs';
import { sumSheet } from '../../macros/components/follow/sum/sheet.mjs';
import { sumTable } from '../../macros/components/follow/sum/table.mjs';
import {
  absentGaps,
  gapWords,
  gaps,
  headline,
  notAdded,
  sayingWords,
} from '../../macros/components/follow/sum/words.mjs';
import { readAll } from '../../macros/components/follow/read.mjs';
import { communes } from '../fixtures/communes/communes.mjs';
import { load } from './finder-fixtures.mjs';

const NOW = Date.parse('2026-11-24T12:00:00');
const KEY = 'diagnosis/etat-des-lieux';
const HERE = 'Dans la commune';

/**
 * @typedef {Record<string, string>} Values
 * @typedef {{professionals?: Values[], needs?: Values[], territory?: Values[], persons?: Values[], values?: Values}} Held
 */

/**
 * Return what the page read of a commune that was invented.
 *
 * @param {string} name
 * @param {Held} [held]
 */
function commune(name, { professionals = [], needs = [], territory = [], persons = [], values = {} } = {}) {
  const tables = { 'qui-exerce': professionals, 'besoins-entendus': needs, territoire: territory };
  const written = Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row, index) => {
      const start = `${KEY}/${table}/row/${newId(Math.random)}`;
      return Object.entries({ ...row, order: index + 1 }).map(([field, value]) => [`${start}/${field}`, value]);
    }),
  );
  const all = { 'commune/name': name, ...values, ...Object.fromEntries(written) };
  let dossier = set(createDossier(Math.random), all, NOW);
  for (const person of persons) dossier = addPerson(dossier, person, NOW, Math.random).dossier;
  return { name: `dossier-${name}.txt`, dossier };
}

/** @param {Values} [more] */
const midwife = (more = {}) => ({ profession: 'Sage-femme', count: '1', place: HERE, ...more });

/**
 * @param {ReturnType<typeof commune>[]} reads
 * @param {Partial<import('../../macros/components/follow/sum/model.mjs').Decisions>} [decisions]
 */
const sum = (reads, decisions = {}) => sumOf(reads, { once: new Map(), themes: new Map(), ...decisions });

/** @param {import('../../macros/components/follow/sum/totals.mjs').Figure[]} figures */
const told = (figures) => figures.map(({ label, count }) => [label, count]);

test('professionals are added by profession, however it is written, and those around a commune never are', () => {
  const { totals } = sum([
    commune('Inventéville', {
      professionals: [
        { profession: 'IDE', count: '3', place: HERE },
        { profession: 'Médecin généraliste', count: '2', place: 'Inventéville' },
        { profession: 'Kinésithérapeute', count: '4', place: 'À proximité' },
      ],
    }),
    commune('Fausse-sur-Mer', {
      professionals: [
        { profession: 'infirmières libérales', count: '2' },
        { profession: 'Médecins généralistes', count: '1', place: 'au bourg' },
        // Where the file of the other commune is read, this is near too.
        { profession: 'Orthophoniste', count: '1', place: 'Inventéville' },
      ],
    }),
  ]);
  assert.deepEqual(told(totals.professions), [
    ['Infirmière ou infirmier', 5],
    ['Médecin généraliste', 3],
  ]);
  assert.deepEqual([totals.all.count, totals.all.unsaid], [8, 2]);
  assert.deepEqual(told(totals.near), [
    ['Kinésithérapeute', 4],
    ['Orthophoniste', 1],
  ]);
});

test('each figure keeps which communes said it, when and from what source', () => {
  const { totals, communes } = sum([
    commune('Inventéville', {
      professionals: [midwife({ count: '2', source: 'ARS', date: 'mars 2026' })],
      values: { [`${KEY}/date`]: '1er octobre 2026' },
    }),
    commune('Fausse-sur-Mer', {
      professionals: [midwife({ source: 'je ne sais pas' })],
      values: { [`${KEY}/date`]: '3 juin 2026' },
    }),
  ]);
  assert.deepEqual(
    totals.professions[0]?.said.map((saying) => sayingWords(saying, communes)),
    ['Inventéville\u00a0: 2 (ARS, mars 2026)', 'Fausse-sur-Mer\u00a0: 1 (source non notée, 3 juin 2026)'],
  );
});

test('a commune that says nothing is named, and never counts for zero', () => {
  const given = sum([
    commune('Inventéville', { professionals: [midwife({ count: '0' })], needs: [{ need: 'Un médecin' }] }),
    commune('Fausse-sur-Mer', { professionals: [{ profession: 'IDE', count: '2 ou 3', place: HERE }] }),
    commune('Nullepart', { needs: [{ need: 'Un médecin' }] }),
    commune('Le Vide'),
  ]);
  const [figure] = given.totals.professions;
  // A zero that was written is said.
  assert.deepEqual([figure?.label, figure?.count, figure?.said.length], ['Sage-femme', 0, 1]);
  assert.deepEqual(figure?.silent, [1, 2, 3]);
  assert.deepEqual(
    gaps(given.totals, given.communes).map((gap) => gapWords(gap)),
    [
      'Sans état des lieux\u00a0: Le Vide.',
      'Ne comptent aucun professionnel dans leur état des lieux\u00a0: Fausse-sur-Mer et Nullepart.',
      'Ne notent aucun besoin\u00a0: Fausse-sur-Mer.',
      'Nombre à préciser, compté nulle part\u00a0: Fausse-sur-Mer (IDE, «\u00a02 ou 3\u00a0»).',
    ],
  );
  assert.match(headline(given.totals, given.communes), /^0 professionnel de santé .*, d’après 1 commune sur 4\./);
});

test('departures are added by year and ages by range, with those that are not known', () => {
  const { totals } = sum([
    commune('Inventéville', {
      professionals: [
        midwife({ departure: '2028', age: '58 ans' }),
        { profession: 'IDE', count: '2', place: HERE, departure: 'aucun', age: 'De 40 à 49 ans' },
      ],
    }),
    commune('Fausse-sur-Mer', {
      professionals: [
        { profession: 'IDE', count: '1', departure: 'fin 2027 ou 2028', age: 'De 55 à 59 ans' },
        { profession: 'Médecin', count: '2', departure: 'bientôt', age: 'la soixantaine' },
      ],
    }),
    commune('Nullepart', { professionals: [{ profession: 'Ostéopathe', count: '1' }] }),
  ]);
  assert.deepEqual(told([...totals.years, totals.staying, totals.unsure]), [
    ['2028', 2],
    ['Aucun départ prévu', 2],
    ['Départ inconnu ou non dit', 3],
  ]);
  assert.deepEqual(told([...totals.ages, totals.ageless]), [
    ['De 40 à 49 ans', 2],
    ['De 55 à 59 ans', 2],
    ['Âge inconnu, non dit ou illisible', 3],
  ]);
  assert.deepEqual(totals.years[0]?.silent, [2]);
});

/** What two rows of two communes say, and why they may be the same person. @type {[Values, Values, RegExp | null][]} */
const PAIRS = [
  [midwife({ note: 'RPPS 10012345678' }), midwife({ source: 'RPPS 10012345678, 2026' }), /même numéro \(10012345678\)/],
  [midwife({ place: 'FINESS 630012345' }), midwife({ note: '630012345' }), /même numéro \(630012345\)/],
  [midwife({ note: 'Mme Anne Inventée' }), midwife({ place: 'cabinet de Mme Anne INVENTÉE' }), /même nom/],
  [midwife({ place: '12 rue des Lilas' }), midwife({ place: '12, rue des lilas' }), /même lieu d’exercice/],
  [midwife({ note: 'Maison de santé des Monts' }), midwife({ place: 'maison de santé des Monts' }), /même lieu/],
  [midwife({ note: 'aussi à Fausse-sur-Mer' }), midwife(), /Inventéville cite Fausse-sur-Mer/],
  [
    midwife({ age: '58 ans', departure: '2028' }),
    midwife({ age: 'De 55 à 59 ans', departure: 'fin 2028' }),
    /même tranche d’âge \(De 55 à 59 ans\) et même année de départ \(2028\)/,
  ],
  [midwife({ age: '58 ans', departure: '2028' }), midwife({ age: '61 ans', departure: '2028' }), null],
  [midwife({ age: '58 ans' }), midwife({ age: '58 ans' }), /^même tranche d’âge \(De 55 à 59 ans\)$/],
  [midwife({ departure: '2028' }), midwife({ departure: '2028', age: '40 ans' }), /^même année de départ \(2028\)$/],
  [midwife({ age: '58 ans', count: '2' }), midwife({ age: '58 ans' }), null],
  [midwife({ age: '58 ans', mode: 'En groupe' }), midwife({ age: '58 ans', mode: 'Seul' }), null],
  [midwife({ departure: 'aucun' }), midwife({ departure: 'aucun' }), null],
  [midwife({ note: 'cabinet médical' }), midwife({ note: 'cabinet médical' }), null],
  [midwife({ note: 'Mme Inventée' }), { profession: 'IDE', count: '1', place: HERE, note: 'Mme Autre' }, null],
  [midwife({ place: 'À proximité', note: 'RPPS 10012345678' }), midwife({ note: '10012345678' }), null],
  [midwife({ count: '0', note: '10012345678' }), midwife({ note: '10012345678' }), null],
];

test('two communes that may count the same person are pointed out, and nothing is taken away', () => {
  for (const [one, other, reason] of PAIRS) {
    const { pairs, totals, doubtful } = sum([
      commune('Inventéville', { professionals: [one] }),
      commune('Fausse-sur-Mer', { professionals: [other] }),
    ]);
    assert.equal(pairs.length, reason ? 1 : 0, JSON.stringify([one, other]));
    if (reason) assert.match(pairs[0]?.reasons.join(', ') ?? '', reason);
    assert.equal(doubtful, reason ? 1 : 0);
    const counted = [one, other].filter(({ place }) => place !== 'À proximité').map(({ count }) => Number(count));
    assert.equal(totals.all.count, (counted[0] ?? 0) + (counted[1] ?? 0));
  }
});

test('mere likenesses are left out where they are too many, and counted', () => {
  const alike = (/** @type {number} */ many) =>
    sum(Array.from({ length: many }, (_, at) => commune(`Ici ${at}`, { professionals: [midwife({ age: '58 ans' })] })));
  assert.deepEqual([alike(6).pairs.length, alike(6).light], [15, 0]);
  assert.deepEqual([alike(8).pairs.length, alike(8).light], [0, 28]);
});

test('neighbours need less to be asked about, and a name in two lists of persons is enough', () => {
  const around = { figure: 'Population', commune: '900', ref: 'insee/population' };
  const near = (/** @type {string} */ name) =>
    commune(name, {
      professionals: [midwife({ age: '58 ans' })],
      territory: [{ ...around, place: `${name} et 12 autres communes, CC des Inventions` }],
    });
  assert.match(sum([near('Inventéville'), near('Fausse')]).pairs[0]?.reasons[0] ?? '', /communes voisines/);
  const listed = (/** @type {string} */ name, /** @type {string} */ person) =>
    commune(name, { professionals: [midwife()], persons: [{ name: person, role: 'Sage-femme' }] });
  const { pairs } = sum([listed('Inventéville', 'Anne Inventée'), listed('Fausse', 'Mme INVENTÉE Anne')]);
  assert.deepEqual(pairs[0]?.reasons, ['même nom dans les deux carnets (Anne Inventée)']);
  assert.deepEqual(pairs[0]?.kinds, ['même nom dans les deux carnets']);
});

test('a person of three communes counts once, whichever pairs are decided', () => {
  const reads = ['Inventéville', 'Fausse-sur-Mer', 'Nullepart'].map((name, index) =>
    commune(name, { professionals: [midwife({ note: 'RPPS 10012345678', ...(index ? {} : { departure: '2028' }) })] }),
  );
  const { pairs } = sum(reads);
  assert.equal(pairs.length, 3);
  for (const [chosen, count] of /** @type {const} */ ([
    [[], 3],
    [[0], 2],
    [[0, 1], 1],
    [[0, 2], 1],
    [[1, 2], 1],
    [[0, 1, 2], 1],
  ])) {
    const once = new Map(chosen.map((index) => [pairs[index]?.id ?? '', 1]));
    const { totals, doubtful } = sum(reads, { once });
    assert.deepEqual([totals.all.count, doubtful], [count, count - 1], chosen.join(' '));
    // Who says the departure keeps it.
    assert.equal(totals.years[0]?.count, 1);
  }
});

test('of larger rows, only those who are decided to be the same go', () => {
  const nurses = (/** @type {string} */ count) => ({ profession: 'IDE', count, place: 'Maison de santé des Monts' });
  const reads = [
    commune('Inventéville', { professionals: [nurses('3')] }),
    commune('Fausse-sur-Mer', { professionals: [nurses('2')] }),
  ];
  const [pair] = sum(reads).pairs;
  assert.equal(pair?.most, 2);
  for (const [same, count] of /** @type {const} */ ([
    [0, 5],
    [1, 4],
    [2, 3],
    [9, 3],
  ])) {
    assert.equal(sum(reads, { once: new Map([[pair?.id ?? '', same]]) }).totals.all.count, count);
  }
});

test('what is decided follows the communes when the list changes', () => {
  const reads = ['Inventéville', 'Fausse-sur-Mer'].map((name) =>
    commune(name, { professionals: [midwife({ note: '10012345678' })] }),
  );
  const once = new Map([[sum(reads).pairs[0]?.id ?? '', 1]]);
  const longer = [commune('Nullepart', { professionals: [midwife()] }), ...reads.toReversed()];
  assert.equal(sum(longer, { once }).totals.all.count, 2);
});

test('a commune that may stand twice in the list is told', () => {
  const coded = (/** @type {string} */ code) => commune('Inventéville', { values: { 'commune/code': code } });
  assert.match(sameNames(sum([coded('63001'), commune('INVENTEVILLE')]).communes), /^INVENTEVILLE.: deux dossiers/);
  assert.equal(sameNames(sum([coded('63001'), coded('15001'), commune('Ailleurs')]).communes), '');
});

/** @type {[string, string, string][]} */
const NEEDS = [
  ['Pas de bus pour aller au laboratoire', '', 'deplacements'],
  ['Six mois d’attente chez le dentiste', '', 'delais'],
  ['Trouver un médecin traitant', '', 'professionnels'],
  ['Départ à la retraite du médecin', '', 'suivi'],
  ['Les personnes âgées seules à domicile', '', 'domicile'],
  ['Suivi psychologique des jeunes', '', 'sante-mentale'],
  ['Rien le dimanche', '', 'horaires'],
  ['Plus de pédiatre', '', 'enfants'],
  ['Une salle pour la chorale', '', 'autre'],
  [
    'Difficultés\u00a0: Savoir à qui s’adresser, 12 sur 30',
    'survey/habitants/q/difficultes/orientation',
    'orientation',
  ],
  [
    'Professionnels difficiles à voir\u00a0: Psychologue',
    'survey/habitants/q/professions/psychologue',
    'professionnels',
  ],
];

test('the words of a need propose its theme', () => {
  for (const [text, origin, theme] of NEEDS) assert.equal(themeOf({ text, origin }), theme, text);
});

test('needs are counted by theme with who heard them, and who reads may move one', () => {
  const reads = [
    commune('Inventéville', { needs: [{ need: 'Pas de bus', date: 'mai 2026' }, { need: 'Trop loin' }] }),
    commune('Fausse-sur-Mer', { needs: [{ need: 'Aucun transport' }, { need: 'Une chorale' }] }),
  ];
  const shown = (/** @type {ReturnType<typeof sum>} */ { heard }) =>
    heard.map(({ theme, needs, communes }) => [theme.id, needs.length, communes]);
  const first = sum(reads);
  assert.deepEqual(shown(first), [
    ['deplacements', 3, [0, 1]],
    ['autre', 1, [1]],
  ]);
  const moved = first.communes[1]?.needs[1]?.id ?? '';
  assert.deepEqual(shown(sum(reads, { themes: new Map([[moved, 'isolement']]) }))[1], ['isolement', 1, [1]]);
});

test('inhabitants of the same file and date are added, and no share or figure of a territory is', () => {
  const row = { figure: 'Population', ref: 'insee/population', source: 'Insee', date: '2023', epci: '8 000' };
  const apl = { figure: 'Accès aux médecins', ref: 'apl/medecins/2023', commune: '2,5', source: 'DREES', date: '2023' };
  const given = sum([
    commune('Inventéville', { territory: [{ ...row, commune: '1\u202f200' }, apl] }),
    commune('Fausse-sur-Mer', { territory: [{ ...row, commune: '800' }, apl] }),
    commune('Nullepart', { territory: [{ ...row, commune: '500', date: '2020' }] }),
    commune('Le Vide'),
  ]);
  assert.deepEqual(
    given.figures.map(({ label, count, communes, apart }) => ({ label, count, communes, apart })),
    [
      {
        ...{ label: 'Population', count: 2000, communes: [0, 1] },
        apart: ['Nullepart\u00a0: 500 (Insee, 2020)', 'Le Vide\u00a0: rien'],
      },
    ],
  );
  assert.match(notAdded(given.totals, given.communes).join(' '), /Les pourcentages, les taux/);
});

test('the communes of the intercommunalité without a file are named', async () => {
  const [core, department, counted] = await Promise.all(['core', 'd63', 't63'].map(load));
  const shards = new Map([['63', /** @type {any} */ ({ core, department, counted })]]);
  const groups = groupsIn(['63003', '63258', '63430', '63999'], shards);
  const [ambert, other] = [groups.get('63003')?.group, groups.get('63430')?.group];
  assert.equal(ambert?.name, 'CC Ambert Livradois Forez');
  assert.notEqual(other?.name, ambert?.name);
  const held = (/** @type {string} */ name, /** @type {string} */ code) =>
    commune(name, { professionals: [midwife({ age: '58 ans' })], values: { 'commune/code': code } });
  const given = sumOf(
    [held('Ambert', '63003'), held('Olliergues', '63258'), held('Thiers', '63430')],
    { once: new Map(), themes: new Map() },
    groups,
  );
  const [gap] = absentGaps(given.absent);
  assert.equal(given.absent.length, 1);
  assert.equal(gap?.words, 'CC Ambert Livradois Forez, 2 communes sur 58\u202f; hors de cette somme');
  assert.equal(gap?.items.length, 56);
  assert.ok(gap?.items.includes('Arlanc') && !gap.items.includes('Ambert'));
  // They are neighbours: less is needed to ask whether two are one.
  assert.match(given.pairs[0]?.reasons[0] ?? '', /communes voisines/);
});

test('the table gives each figure, then the communes that say it', () => {
  const given = sum([
    commune('Inventéville', { professionals: [midwife({ source: 'ARS', date: '2026' })] }),
    commune('Fausse-sur-Mer', { professionals: [midwife({ count: '2' })], needs: [{ need: 'Un bus', who: 'Mme X' }] }),
    commune('Le Vide'),
  ]);
  const rows = sumTable(given);
  assert.ok(rows.every(({ length }) => length === rows[0]?.length));
  assert.deepEqual(rows.slice(1, 4), [
    [
      ...['Professionnels de santé', 'Sage-femme', 'Ensemble des communes'],
      3,
      null,
      null,
      'Sans réponse sur ce point\u00a0: Le Vide',
    ],
    ['Professionnels de santé', 'Sage-femme', 'Inventéville', 1, 'ARS', '2026', null],
    ['Professionnels de santé', 'Sage-femme', 'Fausse-sur-Mer', 2, null, null, null],
  ]);
  assert.ok(!JSON.stringify(rows).includes('Mme X'));
});

test('the sheet tells of few persons neither ages nor departures, and names who says nothing', () => {
  const few = sumSheet(
    sum([
      commune('Inventéville', { professionals: [midwife({ departure: '2028', age: '58 ans' })] }),
      commune('Le Vide'),
    ]),
  );
  assert.equal(few.title, 'État des lieux de la santé dans 2 communes');
  assert.ok(!/2028|59 ans/.test(JSON.stringify(few)));
  assert.match(JSON.stringify(few), /Sans état des lieux.: Le Vide/);
});

test('a hundred communes still make one page', async () => {
  const { ONE_PAGE, heightOf } = await import('../../macros/components/diagnosis/paper-room.mjs');
  const reads = Array.from({ length: 100 }, (_, index) =>
    commune(`Commune inventée ${index}`, {
      professionals: Array.from({ length: 12 }, (_, row) => ({
        ...{ profession: `Profession inventée ${row}`, count: '2', place: row % 2 ? HERE : '' },
        ...{
          age: `${40 + ((7 * row + index) % 25)} ans`,
          departure: String(2027 + ((row + 3 * index) % 11)),
          source: `Source ${index}`,
          date: '2026',
        },
      })),
      needs: ['Pas de bus', 'Six mois d’attente', 'Un dentiste', 'Rien le soir', 'Trop cher'].map((need) => ({ need })),
    }),
  );
  const sheet = sumSheet(sum(reads));
  assert.ok(heightOf(sheet.parts) <= ONE_PAGE);
  assert.equal(sum(reads).totals.all.count, 2400);
});

test('files made with too many rows to compare them all are counted, and it is said', () => {
  const alike = Array.from({ length: 1_000 }, () => midwife({ age: 'De 55 à 64 ans', departure: '2027' }));
  const { totals, pairs, isCut } = sum(
    ['Inventéville', 'Fictiville'].map((name) => commune(name, { professionals: alike })),
  );
  assert.equal(totals.all.count, 2_000);
  assert.ok(isCut);
  // A million of them would hold the page for minutes.
  assert.ok(pairs.length <= 5_000, `${pairs.length}`);
});

test('what a hundred communes write is compared whole', async () => {
  const files = communes().map(({ name, text }) => new File([text], name));
  const { reads } = await readAll(files, { clock: () => NOW, pause: async () => {}, tell: () => {} });
  assert.ok(reads.length > 100);
  assert.equal(sum(reads).isCut, false);
});
