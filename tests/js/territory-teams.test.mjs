import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { rows } from '../../macros/browser/store/rows.mjs';
import { finessPlus } from '../../macros/components/territory/finess-plus.mjs';
import { finess } from '../../macros/components/territory/finess.mjs';
import { distanceWords, establishmentPhone, nearestFirst } from '../../macros/components/territory/teams.mjs';
import { VISITS, isVisited, withVisit } from '../../macros/components/territory/visits.mjs';

/** @typedef {import('../../macros/components/territory/teams.mjs').Team} Team */

const fixture = (/** @type {string} */ name) =>
  readFileSync(new URL(`../fixtures/public-files/${name}`, import.meta.url), 'utf-8');
const AMBERT = {
  commune: { code: '63003', name: 'Ambert', population: null },
  kind: /** @type {const} */ ('communes'),
  around: ['63996'],
  // Of another département than its own.
  epci: { code: '200070761', name: 'CC inventée', kind: 'communauté de communes', communes: ['63003', '43040'] },
  department: { code: '63', name: 'Puy-de-Dôme' },
  region: { code: '84', name: 'Auvergne-Rhône-Alpes' },
  names: new Map([
    ['63003', 'Ambert'],
    ['63996', 'Les Hauts inventés'],
  ]),
  present: new Map([['63995', '63996']]),
  populationOf: new Map(),
  populations: { commune: null, around: null, epci: null, department: null, region: null, france: null },
  base: { version: '', published: '' },
};

function plusTeams() {
  const file = JSON.parse(fixture('finess-structures-invente.json'));
  const counter = finessPlus.count({ territory: AMBERT, generatedAt: file.generatedAt });
  for (const { ege } of file.pmej) for (const site of ege ?? []) counter.take(site);
  return /** @type {Team[]} */ (counter.finish().teams);
}

test('teams come from the territory, the département and the intercommunalité, nearest first', () => {
  assert.deepEqual(
    plusTeams().map(({ kind, name, commune, department, near, distance }) => [
      ...[kind, name, commune, department, near],
      distance === null ? null : Math.round(distance),
    ]),
    [
      ['msp', 'MAISON DE SANTE INVENTEE D’AMBERT', 'Ambert', 'Puy-de-Dôme', true, 0],
      // Its latitude stands in X: swapped, it would be in the Indian Ocean.
      ['msp', 'MAISON DE SANTE INVENTEE DES HAUTS', 'Les Hauts inventés', 'Puy-de-Dôme', true, 10],
      ['cpts', 'CPTS INVENTEE DES PLAINES', 'CLERMONT FERRAND', 'Puy-de-Dôme', false, 57],
      ['msp', 'MSP INVENTEE DE L’AUTRE DEPARTEMENT', 'BRIOUDE', '', false, null],
      ['msp', 'MSP INVENTEE SANS POINT', 'CLERMONT FERRAND', 'Puy-de-Dôme', false, null],
    ],
  );
});

test('an address stands on one line, a phone is dialled, a mobile stays in the file', () => {
  assert.deepEqual(
    plusTeams()
      .slice(0, 3)
      .map(({ address, phone }) => [address, phone]),
    [
      ['1 RUE INVENTEE, 63600 AMBERT', '04\u00a073\u00a000\u00a000\u00a001'],
      ['MAIRIE, 1 RUE INVENTEE, 63990 LES HAUTS INVENTES CEDEX 2', ''],
      ['1 RUE INVENTEE, 63100 CLERMONT FERRAND CEDEX 1', '04\u00a073\u00a000\u00a000\u00a003'],
    ],
  );
});

test('the old file places its sites after all of them, in metres', () => {
  const lines = fixture('finess-invente.csv').trimEnd().split('\n');
  const counter = finess.count({ territory: AMBERT });
  for (const line of lines) counter.take(line.split(';'));
  assert.deepEqual(
    counter
      .finish()
      .teams.map((/** @type {Team} */ { id, name, address, phone, distance }) => [
        ...[id, name, address, phone],
        Math.round(distance ?? -1),
      ]),
    [
      ['630999007', 'MAISON DE SANTE INVENTEE', '1 R INVENTEE, 63600 AMBERT', '04\u00a073\u00a000\u00a000\u00a001', 0],
      [
        ...['630999009', 'CPTS INVENTEE', '1 R INVENTEE, 63009 CLERMONT FERRAND CEDEX 1'],
        ...['04\u00a073\u00a000\u00a000\u00a003', 55],
      ],
    ],
  );
});

for (const [given, expected] of [
  ['0473000001', '04 73 00 00 01'],
  ['04.73.00.00.01', '04 73 00 00 01'],
  ['473000001', '04 73 00 00 01'],
  ['+33473000001', '04 73 00 00 01'],
  ['0690000001/0590000001', '05 90 00 00 01'],
  ['0590000001/0690000001', '05 90 00 00 01'],
  ['0612345678', ''],
  ['0712345678', ''],
  ['4088103288', ''],
  ['0000000000', ''],
  ['15', ''],
  ['', ''],
]) {
  test(`the phone « ${given} » of an establishment reads « ${expected} »`, () => {
    assert.equal(establishmentPhone(given ?? '').replace(/\u00a0/g, ' '), expected);
  });
}

for (const [distance, expected] of /** @type {[number | null, string][]} */ ([
  [12.4, 'à 12\u00a0km à vol d’oiseau'],
  [0.6, 'à 1\u00a0km à vol d’oiseau'],
  [0.2, 'à moins de 1\u00a0km à vol d’oiseau'],
  [0, 'à moins de 1\u00a0km à vol d’oiseau'],
  [null, 'distance inconnue'],
])) {
  test(`a distance of ${distance} is told « ${expected} »`, () => assert.equal(distanceWords(distance), expected));
}

/**
 * @param {Partial<Team>} [others]
 * @returns {Team}
 */
function team(others = {}) {
  return {
    ...{ id: '630999007', kind: 'msp', name: 'MSP INVENTEE', address: '1 RUE X', commune: 'Ambert', code: '63003' },
    ...{ department: 'Puy-de-Dôme', phone: '', near: true, distance: null },
    ...others,
  };
}

test('teams at an unknown distance come last, by commune', () => {
  const order = nearestFirst([
    team({ name: 'D', commune: 'Vic' }),
    team({ name: 'C', commune: 'Ébreuil' }),
    team({ name: 'B', distance: 12 }),
    team({ name: 'A', distance: 3 }),
  ]);
  assert.deepEqual(
    order.map(({ name }) => name),
    ['A', 'B', 'C', 'D'],
  );
});

const random = () => 0.5;

test('a team added fills a sheet of the grid with what is known, and is never there twice', () => {
  const added = withVisit(createDossier(random), team(), 1, random);
  assert.deepEqual(
    rows(added, VISITS).map(({ values }) => ({ ...values })),
    [{ equipe: 'MSP INVENTEE', commune: 'Ambert', adresse: '1 RUE X', finess: '630999007' }],
  );
  assert.equal(withVisit(added, team(), 2, Math.random), added);
  const [row] = rows(added, VISITS);
  const renamed = set(added, { [`${VISITS}/row/${row?.id}/equipe`]: 'La MSP d’en haut' }, 2);
  assert.ok(isVisited(renamed, team()));
});

test('a team without its number is known by its name and its commune', () => {
  const lost = team({ id: '' });
  const added = withVisit(createDossier(random), lost, 1, random);
  assert.ok(isVisited(added, team({ id: '', name: 'Msp inventée' })));
  assert.ok(!isVisited(added, team({ id: '', commune: 'Vic' })));
  assert.ok(!isVisited(added, team({ id: '', name: 'Autre' })));
});
