import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { CATEGORIES } from '../../macros/components/territory/categories.mjs';
import { finessPlus } from '../../macros/components/territory/finess-plus.mjs';
import { finess } from '../../macros/components/territory/finess.mjs';
import { Refusal } from '../../macros/browser/files/refusal.mjs';

/** @typedef {import('../../macros/components/territory/places.mjs').Territory} Territory */

const FILE = JSON.parse(
  readFileSync(new URL('../fixtures/public-files/finess-structures-invente.json', import.meta.url), 'utf-8'),
);
const OLD = readFileSync(new URL('../fixtures/public-files/finess-invente.csv', import.meta.url), 'utf-8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(';'));
const NONE = { commune: null, around: null, epci: null, department: null, region: null, france: null };

/**
 * @param {string} code
 * @param {Partial<Territory>} [others]
 * @returns {Territory}
 */
function territory(code, others = {}) {
  const department = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
  return {
    commune: { code, name: 'Commune', population: null },
    kind: 'commune',
    around: [],
    epci: null,
    department: { code: department, name: 'Département' },
    region: { code: '', name: '' },
    names: new Map([[code, 'Commune']]),
    present: new Map(),
    populations: NONE,
    base: { version: '', published: '' },
    ...others,
  };
}

/** Ambert with a hamlet that another commune, invented, took in. */
const AMBERT = territory('63003', {
  kind: 'epci',
  around: ['63996'],
  epci: { code: '200070761', name: 'CC inventée', kind: 'communauté de communes', communes: ['63003', '63996'] },
  names: new Map([
    ['63003', 'Ambert'],
    ['63996', 'Les Hauts inventés'],
  ]),
  present: new Map([['63995', '63996']]),
});

/** @param {Territory} place */
function readPlus(place, file = FILE) {
  const counter = finessPlus.count({ territory: place, generatedAt: file.generatedAt });
  for (const { ege } of file.pmej) for (const site of ege ?? []) counter.take(site);
  return counter.finish();
}

/**
 * @param {Territory} place
 * @param {string[][]} [rows]
 */
function readOld(place, rows = OLD) {
  const counter = finess.count({ territory: place });
  for (const cells of rows) counter.take(cells);
  return counter.finish();
}

/**
 * @param {ReturnType<typeof readPlus>} finding
 * @param {string} category
 */
const values = ({ measures }, category) => {
  const measure = measures.find((/** @type {{ref: string}} */ { ref }) => ref === `finess/${category}`);
  return (
    measure &&
    Object.values(measure.values)
      .map((value) => value ?? '–')
      .join(' ')
  );
};

// The commune, those around, the intercommunalité, the département, France: not told by a part of the file.
for (const [what, category, expected] of [
  ['a closed one left out, paired coordinates or not', '620', '2 0 2 2 –'],
  ['the place of the visit, not the reception elsewhere', '124', '1 0 1 1 –'],
  ['one that will close is at work, one that closed is not', '500', '1 0 1 1 –'],
  ['a repeated one counted once, a merged commune followed', '603', '1 1 2 3 –'],
  ['those of the département alone', '604', '0 0 0 1 –'],
  ['a zero of the territory', '354', '0 0 0 0 –'],
]) {
  test(`FINESS+ counts ${what}`, () => assert.equal(values(readPlus(AMBERT), category ?? ''), expected));
}

for (const [name, place, category, expected] of /** @type {[string, Territory, string, string][]} */ ([
  ['Paris, by its arrondissements', territory('75056', { present: new Map([['75111', '75056']]) }), '620', '1 – – 1 –'],
  ['Ajaccio', territory('2A004'), '620', '1 – – 1 –'],
  ['Dzaoudzi', territory('97608'), '620', '1 – – 1 –'],
  ['Saint-Martin, under its former code', territory('97801'), '197', '1 – – 1 –'],
])) {
  test(`FINESS+ finds ${name}`, () => assert.equal(values(readPlus(place), category), expected));
}

test('FINESS+ says its date, its publisher, what it leaves out and what it cannot place', () => {
  const { date, source, found, remarks } = readPlus(AMBERT);
  assert.equal(date, '2026-08-13');
  assert.match(source, /Agence du numérique en santé/);
  assert.match(found, /15 sites en activité/);
  const said = remarks.join(' ');
  assert.match(said, /2 sites hors d’activité/);
  assert.match(said, /1 site en double/);
  assert.match(said, /1 site sans commune lisible/);
  assert.match(said, /n’est qu’un extrait\u00a0: 15 sites/);
});

test('a category without a known name is told by its number, and comes unticked', () => {
  const { measures } = readPlus(AMBERT);
  const ticked = new Map(measures.map((/** @type {any} */ { label, ticked }) => [label, ticked]));
  assert.equal(ticked.get('Catégorie 987 de FINESS'), false);
  assert.equal(ticked.get('Centres de lutte antituberculeuse'), false);
  assert.equal(ticked.get('Pharmacies'), true);
  // In a part of the file, a zero is no answer.
  assert.equal(ticked.get('Services de soins infirmiers à domicile (Ssiad)'), false);
});

test('a whole file tells France, and its zeros come ticked', () => {
  const counter = finessPlus.count({ territory: AMBERT, generatedAt: FILE.generatedAt });
  const [site] = FILE.pmej[0].ege;
  for (let number = 0; number < 60_000; number += 1) {
    const informationsGeneralesEGE = { ...site.informationsGeneralesEGE, numFinessEge: String(number) };
    counter.take({ ...site, informationsGeneralesEGE });
  }
  const finding = counter.finish();
  assert.equal(values(finding, '620'), '60\u202f000 0 60\u202f000 60\u202f000 60\u202f000');
  assert.equal(finding.measures.find((/** @type {any} */ { ref }) => ref === 'finess/354')?.ticked, true);
  assert.doesNotMatch(finding.remarks.join(), /extrait/);
});

test('labels are in French, in the plural, and end without a point', () => {
  for (const label of CATEGORIES.values()) assert.match(label, /^[A-ZÉ][^.;]*[^. ]$/);
  assert.equal(new Set(CATEGORIES.values()).size, CATEGORIES.size);
});

test('a file without the département is refused', () => {
  const refused = (/** @type {unknown} */ error) => error instanceof Refusal && error.code === 'no-department';
  assert.throws(() => readPlus(territory('97411')), refused);
  assert.throws(() => readOld(territory('97411')), refused);
});

test('a site of any shape is counted or left out, never thrown', () => {
  const sites = FILE.pmej.flatMap((/** @type {any} */ { ege }) => ege ?? []);
  const damaged = fc.tuple(fc.constantFrom(...sites), fc.jsonValue(), fc.nat(8)).map(([site, value, at]) => {
    const copy = structuredClone(site);
    if (at === 0) return value;
    if (at === 1) copy.adresse = value;
    if (at === 2) copy.informationsGeneralesEGE = value;
    if (at === 3) copy.adresse[0].coordonneesGeographique = value;
    if (at === 4) copy.contact = [value];
    if (at === 5) copy.etatObjet = value;
    if (at === 6) copy.categorieentiteGeographiqueExercice = value;
    if (at === 7) copy.adresse[0] = value;
    if (at === 8) copy.informationsGeneralesEGE.nomEgeLong = value;
    return copy;
  });
  fc.assert(
    fc.property(fc.array(damaged, { maxLength: 3 }), (list) => {
      const counter = finessPlus.count({ territory: AMBERT, generatedAt: '' });
      for (const site of [...list, ...sites]) counter.take(site);
      for (const { label, values } of counter.finish().measures) {
        assert.ok(label.length < 250);
        for (const value of Object.values(values)) assert.ok(value === null || /^\d+$/.test(value));
      }
    }),
    { numRuns: 1_000 },
  );
});

for (const [code, category, expected, present] of /** @type {[string, string, string, [string, string][]][]} */ ([
  ['63003', '620', '2 – – 2 –', []],
  ['63003', '603', '1 – – 1 –', []],
  ['63113', '604', '1 – – 1 –', []],
  ['97801', '197', '1 – – 1 –', []],
  ['97701', '223', '1 – – 1 –', []],
  ['97105', '620', '1 – – 1 –', []],
  ['97608', '620', '1 – – 1 –', []],
  ['98613', '355', '1 – – 1 –', []],
  ['75056', '620', '1 – – 1 –', [['75111', '75056']]],
  ['2A004', '620', '1 – – 1 –', []],
  ['01004', '620', '1 – – 1 –', []],
])) {
  const place = territory(code, { present: new Map(present) });
  test(`the old FINESS counts the category ${category} in ${code}`, () => {
    assert.equal(values(readOld(place), category), expected);
  });
  test(`the old FINESS counts the category ${category} in ${code}, saved again by a spreadsheet`, () => {
    const rows = OLD.map((cells) => cells.map((cell) => cell.replace(/^0+(?=\d)/, '')));
    assert.equal(values(readOld(place, rows), category), expected);
  });
}

test('the old FINESS says that it is renewed no more, and names the one that is', () => {
  const { date, remarks } = readOld(AMBERT);
  assert.equal(date, '2026-05-12');
  assert.match(remarks[0] ?? '', /plus mis à jour depuis mai\u00a02026.*FINESS\+/);
  const undated = readOld(AMBERT, OLD.slice(1));
  assert.match(undated.remarks.join(), /notez-la/);
  assert.equal(readOld(AMBERT, [['finess', 'etalab', '111', '12/05/2026'], ...OLD.slice(1)]).date, '2026-05-12');
});

test('a category that only the old file names is told in its words', () => {
  const { measures } = readOld(AMBERT);
  assert.deepEqual(
    measures.filter((/** @type {any} */ { ref }) => ref === 'finess/987').map((/** @type {any} */ { label }) => label),
    ['Catégorie inventée par le fichier'],
  );
});

test('numbers that a spreadsheet wrote as powers of ten are told, and their sites all counted', () => {
  const rows = OLD.map((cells) => cells.map((cell, at) => (at === 1 && /^63/.test(cell) ? '6,31E+08' : cell)));
  const finding = readOld(AMBERT, rows);
  assert.equal(values(finding, '620'), '2 0 2 2 –');
  assert.match(finding.remarks.join(), /Un tableur a changé les numéros/);
  assert.ok(finding.teams?.every((/** @type {any} */ { distance }) => distance === null));
});
