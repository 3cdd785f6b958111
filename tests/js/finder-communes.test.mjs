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
  'the official name': ({ name }) => name,
  'capitals without accents or hyphens': ({ name }) => bare(name).toUpperCase().replace(/-/g, ' '),
  'St and Ste': ({ name }) => name.replace(/\bSaint(e?)(s?)-/g, 'St$1$2-'),
  'st. and ste. in lower case': ({ name }) => name.toLowerCase().replace(/\bsaint(e?)(s?)-/g, 'st$1$2. '),
  'no article at the start': ({ name }) => name.replace(/^(?:L'|Le |La |Les )/, ''),
  'a curly apostrophe': ({ name }) => name.replace(/'/g, '’'),
  'non-breaking hyphens': ({ name }) => name.replace(/-/g, '\u2011'),
  's/ in place of sur': ({ name }) => name.replace(/-sur-/g, ' s/'),
  'spaces around': ({ name }) => `  ${name.replace(/-/g, ' - ')} `,
};

/** @type {Record<string, (row: Row) => string>} */
const preciseSpellings = {
  'the number of the department in parentheses': ({ name, department }) => `${name} (${department})`,
  'the number of the department': ({ name, department }) => `${bare(name)} ${department.toLowerCase()}`,
  'the postcode in front': ({ name, postcodes }) => `${postcodes[0] ?? ''} ${name}`,
  'the postcode in parentheses': ({ name, postcodes, department }) => `${name} (${postcodes[0] ?? department})`,
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
  test(`the 34,969 communes are found with ${spelling}`, async () => {
    for (const row of communes) await leadsTo(write(row), row);
  });
}

for (const [spelling, write] of Object.entries(preciseSpellings)) {
  test(`the 34,969 communes are found with ${spelling}, nearly all without having to choose`, async () => {
    let direct = 0;
    for (const row of communes) direct += Number(await leadsTo(write(row), row));
    assert.ok(direct > 34_700, `${direct} found directly`);
  });
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
