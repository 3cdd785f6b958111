import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { fold, isOneEditAway } from '../../macros/browser/text/fold.mjs';
import { LIMIT, Lookup } from '../../macros/components/finder/lookup.mjs';
import { SHARDS, communes, load, shardNames } from './finder-fixtures.mjs';

const lookup = new Lookup(load);
const sample = communes.filter((_, index) => index % 50 === 0);

/** @param {string} typed */
async function labels(typed) {
  return (await lookup.suggest(typed)).options.map(({ label }) => label);
}

/** @type {Record<string, (name: string, at: number) => string>} */
const slips = {
  'a missing letter': (name, at) => name.slice(0, at) + name.slice(at + 1),
  'an extra letter': (name, at) => name.slice(0, at) + 'k' + name.slice(at),
  'a letter for another': (name, at) => name.slice(0, at) + 'k' + name.slice(at + 1),
  'two letters swapped': (name, at) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
};

for (const [slip, write] of Object.entries(slips)) {
  test(`with ${slip} after the third letter, the commune is still suggested`, async () => {
    let [asked, found] = [0, 0];
    for (const { code, name } of sample) {
      const begins = name.match(/^(?:L'|Les? |La )?(?:Saints?-|Saintes?-)?/)?.[0].length ?? 0;
      const at = begins + 3 + (parseInt(code, 36) % 4);
      if (at + 1 >= name.length) continue;
      const finding = await lookup.find(write(name, at));
      const choices =
        finding.kind === 'choose' ? finding.choices : finding.kind === 'territory' ? [finding.territory] : [];
      asked += 1;
      found += Number(choices.some(({ commune }) => commune?.commune.code === code));
    }
    assert.ok(asked > 500);
    // The rest: slips that make another commune's name, and names filed too far from the slip.
    assert.ok(found / asked > 0.96, `${found} of ${asked}`);
  });
}

test('a typing mistake is never corrected without asking', async () => {
  const finding = await lookup.find('Ambret');
  assert.equal(finding.kind, 'choose');
  assert.ok(finding.kind === 'choose' && finding.choices.some(({ label }) => label === 'Ambert'));
});

test('suggestions come in order: the exact name, regions, names that start so by size, then without Saint', async () => {
  assert.deepEqual(await labels('bretagne'), [
    'Bretagne',
    'Bretagne',
    'Bretagne',
    'Bretagne-de-Marsan',
    'Bretagne-d’Armagnac',
  ]);
  assert.equal((await labels('brieuc'))[0], 'Saint-Brieuc');
  assert.ok((await labels('ren')).length === LIMIT);
});

test('while typing, an unfinished parenthesis or number does not clear the suggestions', async () => {
  for (const typed of ['Rennes', 'Rennes (', 'Rennes (3', 'Rennes (35', 'Rennes (35)', 'Rennes 35']) {
    assert.ok((await labels(typed)).includes('Rennes'), typed);
  }
});

test('the commune called Y is found, and a single letter does not suggest a thousand', async () => {
  assert.deepEqual(await labels('y'), ['Y']);
  assert.deepEqual(await labels('a'), []);
});

test('a postcode suggests its communes and the one of that Insee code, and says how many are left', async () => {
  const { options, total } = await lookup.suggest('51300');
  assert.deepEqual([options.length, total, options[0].kind], [12, 48, 'postcode']);
  assert.equal(
    (await lookup.suggest('01590')).options.every(({ kind }) => kind === 'commune'),
    true,
  );
});

test('once the network is back, a file that failed to load is requested again', async () => {
  let failures = 2;
  const flaky = new Lookup((name) => (failures-- > 0 ? Promise.reject(new Error('offline')) : load(name)));
  await assert.rejects(flaky.find('Ambert'));
  await assert.rejects(flaky.find('Ambert'));
  assert.equal((await flaky.find('Ambert')).kind, 'territory');
});

test('one letter of difference, not two', () => {
  for (const [a, b] of [
    ['rennes', 'renes'],
    ['rennes', 'rennnes'],
    ['rennes', 'tennes'],
    ['rennes', 'rnenes'],
    ['a', 'a'],
  ]) {
    assert.ok(isOneEditAway(a, b), `${a} ${b}`);
  }
  for (const [a, b] of [
    ['rennes', 'rens'],
    ['rennes', 'tenner'],
    ['rennes', 'ennesr'],
    ['ab', 'cd'],
  ]) {
    assert.ok(!isOneEditAway(a, b), `${a} ${b}`);
  }
});

test('the ways to write a name are the same to the finder', () => {
  for (const [key, ...names] of [
    ['st malo', 'Saint-Malo', 'ST MALO', 'st. malo', 'Saint\u2011Malo'],
    ['oeuilly', 'Œuilly', 'OEUILLY'],
    ['abergement clemenciat', "L'Abergement-Clémenciat", 'L’Abergement Clémenciat', 'ABERGEMENT CLEMENCIAT'],
    ['chalon sur saone', 'Chalon-sur-Saône', 'chalon s/saone', 'Chalon s/ Saône'],
    ['lyon 3', 'Lyon 3e', 'Lyon 3ème', 'LYON 03', 'Lyon 3e Arrondissement'],
    ['saintes', 'Saintes', 'SAINTES'],
  ]) {
    for (const name of names) assert.equal(fold(name), key, name);
  }
});

const weights = Object.fromEntries(
  shardNames.map((name) => [name, brotliCompressSync(readFileSync(new URL(`${name}.js`, SHARDS))).length]),
);

test('the first file weighs less than 3 kB, a question about a name less than 25 kB', async () => {
  assert.ok(weights.core <= 3_000);
  let heaviest = 0;
  const typed = sample
    .filter((_, index) => index % 5 === 0)
    .flatMap(({ name }) => [name, name.slice(0, 3), name.slice(0, -2), slips['a letter for another'](name, 3)]);
  for (const text of typed) {
    let weight = 0;
    // Reading again a shard already read is not what is measured here.
    const weighed = new Lookup((name) => {
      weight += weights[name];
      return name === 'core' ? load(name) : cachedText(name);
    });
    await weighed.suggest(text);
    heaviest = Math.max(heaviest, weight);
  }
  assert.ok(heaviest <= 25_000, `${heaviest} bytes`);
});

test('a question about a postcode weighs less than 25 kB', async () => {
  const heaviest = Math.max(...shardNames.filter((name) => name.startsWith('d')).map((name) => weights[name]));
  // The widest postal codes span two départements.
  assert.ok(weights.core + 2 * heaviest <= 25_000);
});

/** @type {Map<string, Promise<unknown>>} */
const texts = new Map();

/** @param {string} name */
function cachedText(name) {
  const text = texts.get(name) ?? load(name);
  texts.set(name, text);
  return text;
}
