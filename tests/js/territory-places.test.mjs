import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departmentCode, placesOf, readCode, territoryOf } from '../../macros/components/territory/places.mjs';
import { inhabitants, populationFinding, populationSource } from '../../macros/components/territory/population.mjs';
import { communes, formerNames, formers, load } from './finder-fixtures.mjs';

/**
 * @param {unknown} _
 * @param {number} index
 */
const isTenth = (_, index) => index % 10 === 0;

/** @param {string} code */
async function shardsOf(code) {
  const name = departmentCode(code).toLowerCase();
  const [core, department, counted] = await Promise.all(['core', `d${name}`, `t${name}`].map(load));
  return /** @type {any} */ ({ core, department, counted });
}

/**
 * @param {string} code
 * @param {{kind?: string, with?: string}} [chosen]
 */
async function territory(code, chosen) {
  const found = territoryOf(await shardsOf(code), { code, ...chosen });
  assert.ok(found, code);
  return found;
}

for (const [code, name, population, epci, kind, members, department] of /** @type {const} */ ([
  ['63003', 'Ambert', 6517, 'CC Ambert Livradois Forez', 'communauté de communes', 58, 'Puy-de-Dôme'],
  ['01004', 'Ambérieu-en-Bugey', 15934, 'CC de la Plaine de l’Ain', 'communauté de communes', 53, 'Ain'],
  ['75056', 'Paris', 2103778, 'Métropole du Grand Paris', 'métropole', 130, 'Paris'],
  ['75113', 'Paris', 2103778, 'Métropole du Grand Paris', 'métropole', 130, 'Paris'],
  ['69123', 'Lyon', 519127, 'Métropole de Lyon', 'métropole', 58, 'Rhône'],
  ['2A004', 'Ajaccio', 76320, 'CA du Pays Ajaccien', 'communauté d’agglomération', 10, 'Corse-du-Sud'],
  ['97608', 'Dzaoudzi', 17831, 'CC de Petite-Terre', 'communauté de communes', 2, 'Mayotte'],
])) {
  test(`${code} is ${name}, with its population, its intercommunalité and its département`, async () => {
    const found = await territory(code);
    assert.deepEqual(
      [found.commune.name, found.commune.population, found.epci?.name, found.epci?.kind, found.epci?.communes.length],
      [name, population, epci, kind, members],
    );
    assert.equal(found.department.name, department);
    assert.equal(found.kind, 'commune');
    assert.deepEqual([found.around, found.populations.around], [[], null]);
    assert.equal(found.populations.commune, population);
    assert.equal(found.populations.france, 68952941);
    assert.deepEqual(found.base, { version: '6.0.0', published: '2026-04-09' });
  });
}

for (const [code, name, department] of [
  ['22016', 'Île-de-Bréhat', 'Côtes-d’Armor'],
  ['29083', 'Île-de-Sein', 'Finistère'],
  ['29155', 'Ouessant', 'Finistère'],
  ['85113', 'L’Île-d’Yeu', 'Vendée'],
  ['97501', 'Miquelon-Langlade', 'Saint-Pierre-et-Miquelon'],
  ['97701', 'Saint-Barthélemy', 'Saint-Barthélemy'],
  ['97801', 'Saint-Martin', 'Saint-Martin'],
  ['98735', 'Papeete', 'Polynésie française'],
  ['98818', 'Nouméa', 'Nouvelle-Calédonie'],
]) {
  test(`${name} has no intercommunalité, and is its own territory whatever was chosen`, async () => {
    const found = await territory(code, { kind: 'epci' });
    assert.deepEqual([found.commune.name, found.epci, found.kind, found.around], [name, null, 'commune', []]);
    assert.equal(found.department.name, department);
    assert.equal(found.populations.epci, null);
    assert.deepEqual(placesOf(found)(code), ['commune', 'department', 'france']);
  });
}

test('a place without inhabitants has no population, and its sums say so', async () => {
  const { populations, commune } = await territory('98412');
  assert.deepEqual([commune.population, populations.commune, populations.department], [null, null, null]);
});

for (const [code, chosen, around] of /** @type {[string, {kind?: string, with?: string}, string[]][]} */ ([
  ['97608', { kind: 'epci' }, ['97615']],
  ['97608', { kind: 'communes', with: '97611' }, ['97611']],
  ['63003', { kind: 'communes', with: '63003 63010 63010 01004  x' }, ['63010']],
  ['63003', { kind: 'communes' }, []],
  ['63003', { kind: 'commune', with: '63010' }, []],
  ['97801', { kind: 'communes', with: '97701' }, []],
  ['63003', { kind: 'canton', with: '63010' }, []],
])) {
  test(`the other communes of ${code} with ${JSON.stringify(chosen)} are ${around.join(', ') || 'none'}`, async () => {
    const found = await territory(code, chosen);
    assert.deepEqual(found.around, around);
    const people = around.map((one) => found.names.get(one));
    assert.ok(people.every(Boolean), 'each is named');
  });
}

test('an intercommunalité over several départements counts all its communes, merged ones too', async () => {
  const found = await territory('50592', { kind: 'epci' });
  const places = placesOf(found);
  assert.equal(found.around.length, (found.epci?.communes.length ?? 0) - 1);
  for (const code of found.around) assert.deepEqual(places(code).slice(0, 2), ['around', 'epci']);
  // Pont-Farcy left the Calvados.
  assert.deepEqual(places('14513'), ['commune', 'epci', 'department', 'france']);
  const left = await territory('14118');
  assert.deepEqual(placesOf(left)('14513'), ['france']);
});

test('an arrondissement counts in its commune, in its intercommunalité and in no other', async () => {
  const [paris, lyon, marseille] = await Promise.all(['75056', '69123', '13055'].map((code) => territory(code)));
  assert.deepEqual(placesOf(paris)('75118'), ['commune', 'epci', 'department', 'france']);
  assert.deepEqual(placesOf(lyon)('69383'), ['commune', 'epci', 'department', 'france']);
  assert.deepEqual(placesOf(marseille)('13201'), ['commune', 'epci', 'department', 'france']);
  assert.deepEqual(placesOf(lyon)('75118'), ['france']);
  const montreuil = await territory('93048', { kind: 'epci' });
  assert.deepEqual(placesOf(montreuil)('75118'), ['around', 'epci', 'france']);
});

for (const [code, places] of [
  ['63003', ['commune', 'epci', 'department', 'france']],
  ['63010', ['around', 'epci', 'department', 'france']],
  ['63113', ['department', 'france']],
  ['2B033', ['france']],
  ['97411', ['france']],
  ['97801', ['france']],
  ['99100', []],
  ['63', []],
  ['63000X', []],
  ['', []],
  ['63ABC', []],
]) {
  test(`beside Ambert and its intercommunalité, « ${code} » counts in ${JSON.stringify(places)}`, async () => {
    assert.deepEqual(placesOf(await territory('63003', { kind: 'epci' }))(String(code)), places);
  });
}

for (const [code, department] of [
  ['01004', '01'],
  ['2A001', '2A'],
  ['97101', '971'],
  ['97701', '977'],
  ['98735', '987'],
]) {
  test(`the département of ${code} is ${department}`, () => assert.equal(departmentCode(code), department));
}

for (const [typed, code] of [
  [' 2a004 ', '2A004'],
  ['63003', '63003'],
  ['6300', ''],
  ['99100', ''],
  [undefined, ''],
  [true, ''],
]) {
  test(`the code ${JSON.stringify(typed)} is read as « ${code} »`, () => assert.equal(readCode(typed), code));
}

test('a code that no commune has gives no territory', async () => {
  assert.equal(territoryOf(await shardsOf('63999'), { code: '63999' }), null);
  assert.equal(territoryOf(await shardsOf('63003'), { code: '' }), null);
});

// The Python tests read all the shards: reading one again for each of its communes is long.
test('a commune in ten and a former one in ten give the territory of the present commune', async () => {
  const shards = new Map();
  for (const { department } of communes) {
    if (!shards.has(department)) shards.set(department, await shardsOf(`${department}001`.slice(0, 5)));
  }
  for (const { code, name, department } of communes.filter(isTenth)) {
    const found = territoryOf(shards.get(department), { code });
    assert.equal(found?.commune.name, name.replaceAll("'", '’'));
  }
  for (const { code, commune, department } of [...formers, ...formerNames].filter(isTenth)) {
    if (departmentCode(code) !== department) continue;
    assert.equal(territoryOf(shards.get(department), { code })?.commune.code, commune);
  }
});

test('the population is a figure to note, of each place that has one, with all that the base says of it', async () => {
  const finding = populationFinding(await territory('63003', { kind: 'communes', with: '63010' }));
  const [measure] = finding.measures;
  assert.deepEqual(measure?.values, {
    commune: '6\u202f517',
    around: '1\u202f785',
    epci: '27\u202f687',
    department: '664\u202f453',
    france: '68\u202f952\u202f941',
  });
  assert.deepEqual(
    [measure?.ref, finding.source, finding.date],
    ['insee/population', 'Insee, population légale, d’après la base Etalab 6.0.0', '2026-04-09'],
  );
});

for (const [code, words] of [
  ['97608', 'Insee, population de 2017, d’après la base Etalab 6.0.0'],
  ['97411', 'Insee, population légale, d’après la base Etalab 6.0.0'],
]) {
  test(`the population of ${code} comes from « ${words} »`, async () => {
    assert.equal(populationSource(await territory(code)), words);
  });
}

test('where no one lives there is no figure to note, and it is not zero', async () => {
  const [measure] = populationFinding(await territory('98412')).measures;
  assert.deepEqual([measure?.values.commune, measure?.values.epci], [null, null]);
  // Died for France: the base says that nobody lives there.
  assert.equal(populationFinding(await territory('55039')).measures[0]?.values.commune, '0');
  assert.equal(inhabitants(1), '1\u00a0habitant');
});
