import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answer } from '../../macros/components/finder/answer.mjs';
import { LIMIT, Lookup } from '../../macros/components/finder/lookup.mjs';
import { FEDERATION_OF, arrondissements, communes, directory, formerNames, formers, load } from './finder-fixtures.mjs';
import { spent } from '../fixtures/processor.mjs';

/** @typedef {import('./finder-fixtures.mjs').Row} Row */

const lookup = new Lookup(load);

/** @param {string} name */
const bare = (name) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE');

/** @type {Record<string, (row: Row) => string>} */
const spellings = {
  'the official name': ({ name }) => name,
  'capitals without accents or hyphens': ({ name }) => bare(name).toUpperCase().replace(/-/g, ' '),
  'St and Ste': ({ name }) => name.replace(/\bSaint(e?)(s?)-/g, 'St$1$2-'),
  'st. and ste. in lower case': ({ name }) => name.toLowerCase().replace(/\bsaint(e?)(s?)-/g, 'st$1$2. '),
  'no article at the start': ({ name }) => name.replace(/^(?:L'|Le |La |Les )/, ''),
  'a curly apostrophe': ({ name }) => name.replace(/'/g, '’'),
  'non-breaking hyphens': ({ name }) => name.replace(/-/g, '\u2011'),
  'a slash in place of sur': ({ name }) => name.replace(/-sur-/g, '/'),
  's and a slash in place of sur': ({ name }) => name.replace(/-sur-/g, ' s/ '),
  's alone in place of sur': ({ name }) => name.replace(/-sur-/g, '-s-'),
  'its article behind, in parentheses': ({ name }) => name.replace(/^(L'|Le|La|Les)( ?)(?=[A-ZÉÎ])(.+)/, '$3 ($1)'),
  'its article behind a comma': ({ name }) => name.replace(/^(L'|Le|La|Les)( ?)(?=[A-ZÉÎ])(.+)/, '$3, $1'),
  'its article behind, in capitals': ({ name }) =>
    bare(name.replace(/^(L'|Le|La|Les)( ?)(?=[A-ZÉÎ])(.+)/, '$3 $1')).toUpperCase(),
  'capitals and no apostrophe': ({ name }) => bare(name).replace(/'/g, '').toUpperCase().replace(/-/g, ' '),
  'no apostrophe': ({ name }) => name.replace(/'/g, ''),
  's/ in place of sur': ({ name }) => name.replace(/-sur-/g, ' s/'),
  'spaces around': ({ name }) => `  ${name.replace(/-/g, ' - ')} `,
};

/** @type {Record<string, (row: Row) => string>} */
const heads = {
  'the town hall': ({ name }) => `Mairie ${ofName(name)}`,
  'the mayor': ({ name }) => `Monsieur le Maire ${ofName(name)}`,
  'the municipality, in capitals': ({ name }) => bare(`COMMUNE ${ofName(name)}`).toUpperCase(),
};

/** @param {number} share */
const oneIn = (share) => communes.filter((_, index) => index % share === 0);

/** @type {Record<string, (row: Row) => string>} */
const preciseSpellings = {
  'the number of the department in parentheses': ({ name, department }) => `${name} (${department})`,
  'the number of the department': ({ name, department }) => `${bare(name)} ${department.toLowerCase()}`,
  'the postcode in front': ({ name, postcodes }) => `${postcodes[0] ?? ''} ${name}`,
  'the postcode in parentheses': ({ name, postcodes, department }) => `${name} (${postcodes[0] ?? department})`,
  'the number of the department in front': ({ name, department }) => `${department} ${name}`,
  'the number of the department after a hyphen': ({ name, department }) => `${name} - ${department}`,
  'the postcode without its first zero': ({ name, postcodes, department }) =>
    `${(postcodes[0] ?? department).replace(/^0/, '')} ${name}`,
  CEDEX: ({ name, postcodes }) => `${postcodes.at(-1) ?? ''} ${bare(name).toUpperCase()} CEDEX 9`,
};

/**
 * @param {string} name
 * @returns {string} with what joins it to the word before
 */
function ofName(name) {
  if (/^[AEIOUYÉÈÎHŒ]/.test(name)) return `d'${name}`;
  return `de ${name}`.replace(/^de Les /, 'des ').replace(/^de Le /, 'du ');
}

/**
 * Check that what is typed leads to the commune of `row`, by itself or by one choice, and to its federation.
 *
 * @param {string} typed
 * @param {Row} row
 * @returns {Promise<boolean>} whether it was found without having to choose
 */
async function leadsTo(typed, row) {
  const finding = await lookup.find(typed);
  const territories =
    finding.kind === 'territory' ? [finding.territory] : finding.kind === 'choose' ? finding.choices : [];
  const found = territories.find(({ commune }) => commune?.commune.code === row.commune);
  assert.ok(found, `${typed} (${row.code}): ${finding.kind}`);
  assert.equal(found.commune?.department.code, row.department, typed);
  const given = answer({ kind: 'territory', territory: found }, directory);
  assert.equal(given.kind === 'federation' ? given.federation.id : given.kind, federationOf(row), typed);
  return finding.kind === 'territory';
}

/** @param {Row} row */
const federationOf = ({ region }) => FEDERATION_OF[region] ?? 'uncovered';

for (const [spelling, write] of Object.entries(spellings)) {
  test(`the communes whose name it changes, all of them, are found with ${spelling}`, async () => {
    const changed = communes.filter((row) => write(row) !== row.name || spelling === 'the official name');
    assert.ok(changed.length > 500);
    for (const row of changed) await leadsTo(write(row), row);
  });
}

for (const [head, write] of Object.entries(heads)) {
  test(`one commune in ten is found with ${head} in front`, async () => {
    for (const row of oneIn(10)) await leadsTo(write(row), row);
  });
}

for (const [spelling, write] of Object.entries(preciseSpellings)) {
  test(`the 34,969 communes are found with ${spelling}, nearly all without having to choose`, async () => {
    let direct = 0;
    for (const row of communes) direct += Number(await leadsTo(write(row), row));
    assert.ok(direct > 34_700, `${direct} found directly`);
  });
}

test('each commune is found by its Insee code, with or without its first zero', async () => {
  const postcodes = new Set(communes.flatMap((row) => row.postcodes));
  for (const row of communes) {
    const { code } = row;
    const finding = await lookup.find(code.replace(/^0/, '').toLowerCase());
    // As a postal code first, where it is one of them too.
    if (postcodes.has(code)) {
      const { options, total } = await lookup.suggest(code);
      assert.ok(total > LIMIT || options.some(({ commune }) => commune?.code === code), code);
    } else assert.equal(finding.kind === 'territory' && finding.territory.commune?.code, code);
  }
});

test('a name without its last letter is asked about, the commune first, and nothing twice', async () => {
  let [shortened, first] = [0, 0];
  for (const row of oneIn(12)) {
    const typed = row.name.slice(0, -1);
    if (typed.length < 4) continue;
    const finding = await lookup.find(typed);
    // What is left may be the name of another commune.
    if (finding.kind !== 'choose' || finding.reason !== 'similar') continue;
    const { options } = await lookup.suggest(typed);
    assertNoDouble(options, typed);
    assertNoDouble(finding.choices, typed);
    shortened += 1;
    first += Number(options[0]?.label.replace(/’/g, "'") === row.name);
  }
  assert.ok(shortened > 2_500, `${shortened}`);
  // The rest end in several ways: Sonnaz, Sonnay, Sonnac.
  assert.ok(first / shortened > 0.95, `${first} of ${shortened}`);
});

test('no name is offered twice', async () => {
  for (const { name } of [...oneIn(12), ...formerNames]) {
    assertNoDouble((await lookup.suggest(name)).options, name);
    const finding = await lookup.find(name);
    if (finding.kind === 'choose') assertNoDouble(finding.choices, name);
  }
  for (const typed of ['Centre', 'Sainte']) assertNoDouble((await lookup.suggest(typed)).options, typed);
});

test('a commune that merged without a deputy mayor, or changed its name, leads to the present one', async () => {
  assert.ok(formerNames.length > 1400);
  for (const row of formerNames) {
    await leadsTo(row.name, row);
    await leadsTo(`${bare(row.name).toUpperCase()} ${row.department}`, row);
  }
  const finding = await lookup.find('Olonne-sur-Mer');
  assert.equal(
    finding.kind === 'territory' && finding.territory.detail,
    'ancienne commune, aujourd’hui Les Sables-d’Olonne, Vendée, Pays de la Loire',
  );
});

for (const [typed, ...towns] of [
  ['Évry', 'Évry-Courcouronnes', 'Évry'],
  ['Boulogne', 'Boulogne-Billancourt', 'Boulogne-sur-Mer'],
  ['Aix', 'Aix-en-Provence', 'Aix-les-Bains', 'Aix'],
  ['Villefranche', 'Villefranche-sur-Saône', 'Villefranche-de-Rouergue', 'Villefranche'],
  ['Nogent', 'Nogent-sur-Marne', 'Nogent-sur-Oise', 'Nogent'],
  ['Vitry', 'Vitry-sur-Seine'],
  ['Amber', 'Ambert'],
]) {
  test(`"${typed}" asks which one, big towns first`, async () => {
    const finding = await lookup.find(typed);
    const labels = finding.kind === 'choose' ? finding.choices.map(({ label }) => label) : [];
    assert.deepEqual(labels.slice(0, towns.length), towns);
    assert.equal((await lookup.suggest(typed)).options[0]?.label, towns[0]);
  });
}

for (const [typed, code] of [
  ['Chalon/Saône', '71076'],
  ['CHALON S SAONE', '71076'],
  ['Rosny s/s Bois', '93064'],
  ['Rochelle (La) (17)', '17300'],
  ['Mairie du Havre', '76351'],
  ['Mairie des Sables-d’Olonne', '85194'],
  ['Mme le maire de L’Haÿ-les-Roses', '94038'],
  ['Ville de Bourges', '18033'],
  ['Ville-d’Avray', '92077'],
  ['Commune de Thiers (63)', '63430'],
  ['Ambert Puy de Dôme', '63003'],
  ['Puy-de-Dôme, Ambert', '63003'],
  ['12 rue de la Mairie, 63600 Ambert', '63003'],
  ['BP 12 63600 AMBERT CEDEX 1', '63003'],
  ['F-63600 Ambert', '63003'],
  ['Bg-en-Bresse', '01053'],
  ['N.-D. de Bondeville', '76474'],
  ['S. Malo', '35288'],
  ['Saint-Denis La Réunion', '97411'],
  ['1004', '01004'],
  ['2a004', '2A004'],
  ['98613', '98613'],
  ['85166', '85194'],
]) {
  test(`"${typed}" leads to ${code} by itself`, async () => {
    const finding = await lookup.find(typed);
    assert.equal(finding.kind === 'territory' && finding.territory.commune?.commune.code, code);
  });
}

test('twenty thousand characters are read as fast as two hundred', async () => {
  const began = spent();
  for (const text of [' ', '(', 'a ', '1 ', 's/', 'cedex ', "l'", '(a', ',', '-']) {
    await lookup.find(text.repeat(20_000 / text.length));
    await lookup.suggest(`a${text.repeat(20_000 / text.length)}b`);
  }
  assert.ok(spent() - began < 2_000);
});

/**
 * @param {import('../../macros/components/finder/lookup.mjs').Territory[]} offered
 * @param {string} typed
 */
function assertNoDouble(offered, typed) {
  const said = offered.map(({ label, detail }) => `${label}, ${detail}`);
  assert.equal(new Set(said).size, said.length, typed);
}

test('each commune is among the first 12 suggestions, and choosing it fills a field that leads to it', async () => {
  for (const row of communes) {
    const { options } = await lookup.suggest(row.name);
    assert.ok(options.length <= LIMIT);
    const chosen = options.find(({ commune }) => commune?.commune.code === row.code);
    assert.ok(chosen, row.name);
    await leadsTo(chosen.input, row);
  }
});

test('a former commune leads to the present one, and says so', async () => {
  assert.equal(formers.length, 2576);
  for (const row of formers) {
    await leadsTo(row.name, row);
    await leadsTo(`${bare(row.name).toUpperCase()} (${row.department})`, row);
    if (row.postcodes.length) await leadsTo(`${row.postcodes[0]} ${row.name}`, row);
  }
  const finding = await lookup.find('Cordieux');
  assert.equal(
    finding.kind === 'territory' && finding.territory.detail,
    'commune associée à Montluel, Ain, Auvergne-Rhône-Alpes',
  );
});

test('an arrondissement of Paris, Lyon or Marseille is found as people write it', async () => {
  assert.equal(arrondissements.length, 45);
  for (const row of arrondissements) {
    const [city, ordinal] = row.name.split(' ');
    const number = parseInt(ordinal, 10);
    for (const typed of [
      row.name,
      `${city} ${number}`,
      `${city} ${ordinal}`,
      `${city.toUpperCase()} 0${number}`.replace(/0(\d\d)/, '$1'),
    ]) {
      assert.ok(await leadsTo(typed, row), typed);
      const finding = await lookup.find(typed);
      assert.equal(finding.kind === 'territory' && finding.territory.label, row.name);
    }
    await leadsTo(`${row.postcodes[0]} ${city} CEDEX ${number}`, row);
  }
});

test('the postcode tells two communes of the same department apart', async () => {
  for (const [typed, code] of [
    ['Vergne 17330', '17464'],
    ['17400 LA VERGNE', '17465'],
  ]) {
    const finding = await lookup.find(typed);
    assert.equal(finding.kind === 'territory' && finding.territory.commune?.commune.code, code, typed);
  }
});

test('between communes of the same name, the visitor always chooses', async () => {
  const byName = groupByName(communes);
  const namesakes = [...byName].filter(([, rows]) => rows.length > 1);
  assert.ok(namesakes.length > 1000);
  for (const [name, rows] of namesakes) {
    const finding = await lookup.find(name);
    assert.equal(finding.kind, 'choose', name);
    if (finding.kind === 'choose') assert.ok(finding.choices.length >= rows.length, name);
  }
});

/**
 * @param {Row[]} rows
 * @returns {Map<string, Row[]>}
 */
function groupByName(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.name, [...(groups.get(row.name) ?? []), row]);
  return groups;
}
