import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answer } from '../../macros/components/finder/answer.mjs';
import { LIMIT, Lookup } from '../../macros/components/finder/lookup.mjs';
import { FEDERATION_OF, arrondissements, communes, directory, formers, load } from './finder-fixtures.mjs';

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
  'le nom officiel': ({ name }) => name,
  'des capitales sans accent ni trait d’union': ({ name }) => bare(name).toUpperCase().replace(/-/g, ' '),
  'St et Ste': ({ name }) => name.replace(/\bSaint(e?)(s?)-/g, 'St$1$2-'),
  'st. et ste. en minuscules': ({ name }) => name.toLowerCase().replace(/\bsaint(e?)(s?)-/g, 'st$1$2. '),
  'sans article au début': ({ name }) => name.replace(/^(?:L'|Le |La |Les )/, ''),
  'une apostrophe courbe': ({ name }) => name.replace(/'/g, '’'),
  'des traits d’union insécables': ({ name }) => name.replace(/-/g, '\u2011'),
  's/ au lieu de sur': ({ name }) => name.replace(/-sur-/g, ' s/'),
  'des espaces autour': ({ name }) => `  ${name.replace(/-/g, ' - ')} `,
};

/** @type {Record<string, (row: Row) => string>} */
const preciseSpellings = {
  'le numéro du département entre parenthèses': ({ name, department }) => `${name} (${department})`,
  'le numéro du département': ({ name, department }) => `${bare(name)} ${department.toLowerCase()}`,
  'le code postal devant': ({ name, postcodes }) => `${postcodes[0] ?? ''} ${name}`,
  'le code postal entre parenthèses': ({ name, postcodes, department }) => `${name} (${postcodes[0] ?? department})`,
  CEDEX: ({ name, postcodes }) => `${postcodes.at(-1) ?? ''} ${bare(name).toUpperCase()} CEDEX 9`,
};

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
  test(`les 34 969 communes se trouvent avec ${spelling}`, async () => {
    for (const row of communes) await leadsTo(write(row), row);
  });
}

for (const [spelling, write] of Object.entries(preciseSpellings)) {
  test(`les 34 969 communes se trouvent avec ${spelling}, presque toutes sans avoir à choisir`, async () => {
    let direct = 0;
    for (const row of communes) direct += Number(await leadsTo(write(row), row));
    assert.ok(direct > 34_700, `${direct} found directly`);
  });
}

test('every commune is among the first 12 suggestions, and what choosing it writes leads to it', async () => {
  for (const row of communes) {
    const { options } = await lookup.suggest(row.name);
    assert.ok(options.length <= LIMIT);
    const chosen = options.find(({ commune }) => commune?.commune.code === row.code);
    assert.ok(chosen, row.name);
    await leadsTo(chosen.input, row);
  }
});

test('une ancienne commune mène à la commune actuelle, et le dit', async () => {
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

test('un arrondissement de Paris, Lyon ou Marseille se trouve comme on l’écrit', async () => {
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

test('le code postal départage deux communes du même département', async () => {
  for (const [typed, code] of [
    ['Vergne 17330', '17464'],
    ['17400 LA VERGNE', '17465'],
  ]) {
    const finding = await lookup.find(typed);
    assert.equal(finding.kind === 'territory' && finding.territory.commune?.commune.code, code, typed);
  }
});

test('entre homonymes, le choix est toujours laissé au visiteur', async () => {
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
