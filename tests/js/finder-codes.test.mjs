import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answer } from '../../macros/components/finder/answer.mjs';
import { Lookup } from '../../macros/components/finder/lookup.mjs';
import { FEDERATION_OF, UNCOVERED, communes, directory, load } from './finder-fixtures.mjs';

const lookup = new Lookup(load);

/** @param {string} typed */
async function reply(typed) {
  return answer(await lookup.find(typed), directory);
}

/** @type {Map<string, import('./finder-fixtures.mjs').Row[]>} */
const byPostcode = new Map();
for (const row of communes) {
  for (const postcode of row.postcodes) byPostcode.set(postcode, [...(byPostcode.get(postcode) ?? []), row]);
}

/** @param {string[]} values */
const distinct = (values) => [...new Set(values)].sort();

test('each of the 6,310 postcodes gives its exact departments, regions and communes', async () => {
  assert.equal(byPostcode.size, 6310);
  for (const [postcode, rows] of byPostcode) {
    const departments = (await lookup.atlas.gazetteer()).departmentsOf(postcode);
    assert.deepEqual(departments.map(({ code }) => code).sort(), distinct(rows.map(({ department }) => department)));
    assert.deepEqual(
      distinct(departments.map(({ region }) => region.code)),
      distinct(rows.map(({ region }) => region)),
    );
    const places = await lookup.atlas.atPostcode(postcode);
    assert.deepEqual(places.map(({ commune }) => commune.code).sort(), rows.map(({ code }) => code).sort(), postcode);
  }
});

test('each of the 6,310 postcodes leads to the right federation, or asks for the commune', async () => {
  const asked = [];
  for (const [postcode, rows] of byPostcode) {
    const given = await reply(postcode);
    const regions = distinct(rows.map(({ region }) => region));
    if (regions.length > 1) {
      asked.push(postcode);
      assert.equal(given.kind === 'choose' && given.choices.length, rows.length, postcode);
    } else if (given.kind === 'federation') {
      assert.ok(given.federation.regions.includes(regions[0]), postcode);
    } else {
      assert.ok(given.kind === 'uncovered' && UNCOVERED.includes(regions[0]), postcode);
    }
  }
  assert.deepEqual(asked.sort(), ['01410', '01590', '05700', '37160', '48250']);
});

test('a postcode across two regions leads to the right federation once the commune is chosen', async () => {
  const given = await reply('01590');
  assert.ok(given.kind === 'choose');
  const answers = given.choices.map((territory) => {
    const found = answer({ kind: 'territory', territory }, directory);
    return [territory.label, found.kind === 'federation' && found.federation.id];
  });
  assert.deepEqual(answers, [
    ['Chancia', 'femasco-bfc'],
    ['Dortan', 'femasaura'],
    ['Lavancia-Epercy', 'femasco-bfc'],
  ]);
});

test('a postcode of a single region is answered from the first file and the lists of its departments', async () => {
  /** @type {string[]} */
  const loaded = [];
  const spied = new Lookup((name) => {
    loaded.push(name);
    return load(name);
  });
  await spied.find('63600');
  assert.deepEqual(loaded, ['core', 'd63']);
});

test('without the list of its department, a postcode is still answered from its first digits', async () => {
  const cut = new Lookup((name) => (name === 'core' ? load(name) : Promise.reject(new Error('offline'))));
  for (const [postcode, rows] of byPostcode) {
    const regions = distinct(rows.map(({ region }) => region));
    const finding = await cut.find(postcode);
    if (regions.length === 1) assert.equal(finding.kind === 'territory' && finding.territory.region.code, regions[0]);
  }
});

test('a CEDEX address leads to the region of its first digits', async () => {
  for (const [typed, id] of [
    ['35042 RENNES CEDEX', 'bretagne'],
    ['92055 PARIS LA DEFENSE CEDEX', 'femasif'],
    ['F-69288 Lyon Cedex 02', 'femasaura'],
    ['20407 BASTIA CEDEX', 'fccis'],
    ['13 284 Marseille cedex 07', 'paca'],
    ['97405 SAINT-DENIS CEDEX', 'feecoia'],
  ]) {
    const given = await reply(typed);
    assert.equal(given.kind === 'federation' && given.federation.id, id, typed);
  }
});

test('a CEDEX shared by several islands does not choose for the visitor', async () => {
  for (const [typed, regions] of /** @type {[string, string[]][]} */ ([
    ['97743', ['La Réunion', 'Saint-Barthélemy']],
    ['97867', ['La Réunion', 'Saint-Martin']],
    ['97098', ['Guadeloupe', 'Saint-Barthélemy', 'Saint-Martin']],
  ])) {
    const given = await reply(typed);
    assert.deepEqual(given.kind === 'choose' && given.choices.map(({ region }) => region.name), regions, typed);
  }
});

test('the number or the name of a department leads to its region', async () => {
  const gazetteer = await lookup.atlas.gazetteer();
  assert.equal(gazetteer.departments.size, 109);
  for (const { code, name, region } of gazetteer.departments.values()) {
    for (const typed of [code, code.toLowerCase(), `département ${code}`, ` ${name} (${code})`]) {
      const finding = await lookup.find(typed);
      assert.equal(finding.kind === 'territory' && finding.territory.region, region, typed);
    }
    for (const typed of [name, name.toUpperCase(), name.replace(/-/g, ' ')]) {
      const finding = await lookup.find(typed);
      const choices =
        finding.kind === 'choose' ? finding.choices : finding.kind === 'territory' ? [finding.territory] : [];
      assert.ok(
        choices.some((territory) => territory.region === region),
        typed,
      );
    }
  }
  for (const [typed, label] of [
    ['1', 'Ain (01)'],
    ['2a', 'Corse-du-Sud (2A)'],
    ['2B', 'Haute-Corse (2B)'],
    ['20', 'Corse'],
    ['971', 'Guadeloupe'],
    ['le 35', 'Ille-et-Vilaine (35)'],
    ['département de la Drôme', 'Drôme (26)'],
    ["departement de l'Ain", 'Ain (01)'],
  ]) {
    const finding = await lookup.find(typed);
    assert.equal(finding.kind === 'territory' && finding.territory.label, label, typed);
  }
});

test('the name of a region, former or abbreviated, leads to its federation', async () => {
  for (const { code, name } of (await lookup.atlas.gazetteer()).regions.values()) {
    const finding = await lookup.find(name);
    const choices =
      finding.kind === 'choose' ? finding.choices : finding.kind === 'territory' ? [finding.territory] : [];
    assert.ok(
      choices.some(({ region }) => region.code === code),
      name,
    );
  }
  for (const [typed, id] of [
    ['PACA', 'paca'],
    ['région Bretagne', 'bretagne'],
    ['Rhône-Alpes', 'femasaura'],
    ['alsace', 'femage'],
    ['Midi Pyrenees', 'fecop'],
    ['Île de France', 'femasif'],
  ]) {
    const given = await reply(typed);
    const ids = given.kind === 'choose' ? given.choices.map(({ region }) => FEDERATION_OF[region.code]) : [];
    assert.ok(given.kind === 'federation' ? given.federation.id === id : ids.includes(id), typed);
  }
});

test('every region has its federation, or is said to have none with a national contact', async () => {
  for (const region of (await lookup.atlas.gazetteer()).regions.values()) {
    const territory = (await lookup.atlas.gazetteer()).regionTerritory(region);
    const given = answer({ kind: 'territory', territory }, directory);
    if (given.kind === 'federation') {
      assert.equal(given.federation.id, FEDERATION_OF[region.code]);
    } else {
      assert.ok(given.kind === 'uncovered' && UNCOVERED.includes(region.code), region.name);
      assert.ok(given.national.phone);
      assert.ok(given.reason);
    }
  }
});

test('Monaco is outside France', async () => {
  for (const typed of ['98000', '98000 Monaco', 'Monaco', '98025 MONACO CEDEX']) {
    assert.equal((await reply(typed)).kind, 'outside', typed);
  }
});

test('what does not exist gets advice and a contact, never an empty answer', async () => {
  for (const typed of [
    '',
    '   ',
    '?',
    '()',
    'qsdfghjk',
    '636',
    '00100',
    '99999',
    '999',
    'rue de la Paix',
    '💡',
    '12345678',
  ]) {
    const given = await reply(typed);
    assert.equal(given.kind, 'unknown', typed);
    if (given.kind === 'unknown') assert.ok(given.title && given.advice.length && given.national.phone, typed);
  }
});

test('a name and a code that do not match are put to the visitor', async () => {
  for (const typed of ['Rennes (13)', '13000 Rennes', 'Rennes, Var']) {
    const given = await reply(typed);
    assert.ok(given.kind === 'choose', typed);
    assert.equal(given.choices[0].label, 'Rennes');
    assert.equal(given.choices[1].region.name, 'Provence-Alpes-Côte d’Azur');
  }
});
