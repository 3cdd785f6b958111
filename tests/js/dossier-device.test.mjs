import assert from 'node:assert/strict';
import { test } from 'node:test';

import { get, set } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { KEY } from '../../macros/browser/store/key.mjs';
import { applyChoices, merge, restore } from '../../macros/browser/store/merge.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { travelling } from '../../macros/browser/store/share.mjs';
import { FakeBrowser, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const PHONE = 'téléphone de la maire';

/** @param {string} [name] */
function device(name) {
  const browser = new FakeBrowser();
  browser.random = seededRandom((name ?? '').length);
  const tab = browser.open();
  if (name) assert.ok(tab.store.nameDevice(name));
  /** @param {Record<string, string | null>} values */
  const write = (values) => assert.ok(tab.store.update((dossier, now) => set(dossier, values, now)));
  /** @param {Dossier} copy @param {Record<string, 'mine' | 'theirs'>} [choices] */
  const take = (copy, choices = {}) =>
    tab.store.applyMerge((mine, now) => applyChoices(mine, copy, choices, now), { from: [copy] });
  return { browser, tab, store: tab.store, write, take };
}

/** @param {{store: {dossier: Dossier}}} device @param {string} key */
const writer = ({ store }, key) => store.dossier.entries.get(key)?.d;

test('what a device writes bears the name that it has on that day', () => {
  const mairie = device();
  mairie.write({ federation: 'aura' });
  assert.equal(writer(mairie, 'federation'), undefined);
  mairie.store.nameDevice('  mairie\n de   Saint-Just ');
  mairie.write({ 'commune/name': 'Saint-Just' });
  mairie.store.nameDevice(PHONE);
  mairie.write({ 'msp/name': 'MSP' });
  mairie.store.nameDevice('');
  mairie.write({ 'msp/days': '3' });
  assert.deepEqual(
    ['federation', 'commune/name', 'msp/name', 'msp/days'].map((key) => writer(mairie, key)),
    [undefined, 'mairie de Saint-Just', PHONE, undefined],
  );
});

test('another tab signs with the name that was just given', () => {
  const { browser, store } = device();
  const other = browser.open();
  store.nameDevice('mairie');
  other.store.update((dossier, now) => set(dossier, { federation: 'aura' }, now));
  assert.equal(other.store.dossier.entries.get('federation')?.d, 'mairie');
});

for (const [name, expected] of /** @type {[string, string][]} */ ([
  ['m'.repeat(60), 'm'.repeat(40)],
  [`${'m'.repeat(39)} rie`, 'm'.repeat(39)],
  [`${'m'.repeat(39)}🏠`, 'm'.repeat(39)],
  ['mai\0rie\u202e', 'mairie'],
])) {
  test(`a device called ${JSON.stringify(name)} writes what can be read`, () => {
    const { store, write } = device(name);
    assert.equal(store.device, expected);
    write({ federation: 'aura' });
    assert.equal(parse(serialize(store.dossier, { app: '', now: 0 })).dossier.entries.get('federation')?.d, expected);
  });
}

test('a name altered in the storage signs nothing that would not be read again', () => {
  const { browser, store, write } = device();
  for (const name of ['m'.repeat(10_000), 'mai\u202erie\u0000', `${'m'.repeat(39)}\u{1f3e0}`]) {
    browser.texts.set(`${KEY}-device`, name);
    assert.ok(store.device.startsWith('m'));
    write({ 'msp/name': `MSP ${name.length}` });
    assert.doesNotThrow(() => parse(serialize(store.dossier, { app: '', now: 0 })));
    assert.ok(store.device.length <= 40);
  }
});

test('who comes after the dossier was erased does not sign as who left', () => {
  const { store, write } = device(PHONE);
  write({ federation: 'aura' });
  store.reset();
  assert.equal(store.device, '');
});

test('where nothing is kept, the device has no name and says so', () => {
  const browser = new FakeBrowser();
  browser.mode = 'blocked';
  assert.equal(browser.open().store.nameDevice('mairie'), false);
  const full = new FakeBrowser();
  const { store } = full.open();
  full.mode = 'full';
  assert.equal(store.nameDevice('mairie'), false);
  assert.equal(store.device, '');
});

test('three devices: who wrote each text stays true, whoever merges, in any order', () => {
  const [mairie, phone, nameless] = [device('mairie'), device(PHONE), device()];
  mairie.write({ 'commune/name': 'Ambert', 'msp/name': 'MSP du Parc' });
  phone.write({ federation: 'aura' });
  nameless.write({ 'msp/days': '3' });
  const copies = [mairie, phone, nameless].map(({ store }) => store.dossier);
  for (const each of [phone, nameless, mairie]) for (const copy of copies) each.take(copy);
  for (const each of [mairie, phone, nameless]) {
    assert.deepEqual(
      ['commune/name', 'msp/name', 'federation', 'msp/days'].map((key) => writer(each, key)),
      ['mairie', 'mairie', PHONE, undefined],
    );
  }
});

for (const choice of /** @type {const} */ (['mine', 'theirs'])) {
  test(`a text chosen in a merge (${choice}) keeps who wrote it`, () => {
    const [mairie, phone, third] = [device('mairie'), device(PHONE), device('secrétariat')];
    mairie.write({ federation: 'aura' });
    phone.write({ federation: 'idf' });
    third.take(mairie.store.dossier);
    third.take(phone.store.dossier, { federation: choice });
    const [value, name] = choice === 'mine' ? ['aura', 'mairie'] : ['idf', PHONE];
    assert.equal(get(third.store.dossier, 'federation'), value);
    assert.equal(writer(third, 'federation'), name);
  });
}

test('going back to a copy keeps who wrote what comes back; what goes is taken away by this device', () => {
  const [mairie, phone] = [device('mairie'), device(PHONE)];
  mairie.write({ federation: 'aura' });
  const copy = mairie.store.dossier;
  phone.write({ federation: 'idf', 'msp/days': '3' });
  phone.store.applyMerge((mine, now) => restore(mine, copy, now), { from: [copy] });
  assert.equal(writer(phone, 'federation'), 'mairie');
  assert.equal(writer(phone, 'msp/days'), PHONE);
});

test('a row that comes back, and times put right, keep who wrote them', () => {
  const [mairie, phone] = [device('mairie'), device(PHONE)];
  let row = '';
  mairie.store.update((dossier, now) => {
    const cards = 'swot/atelier-cpts/cards';
    const added = addRow(dossier, cards, { text: 'Une idée', kind: 'force' }, now, () => 0.5);
    row = `${cards}/row/${added.id}`;
    return added.dossier;
  });
  phone.take(mairie.store.dossier);
  mairie.browser.now += 1000;
  mairie.store.update((dossier, now) => set(dossier, { [`${row}/deleted`]: true }, now));
  phone.browser.now += 40 * 86_400_000;
  phone.write({ [`${row}/text`]: 'Une autre' });
  mairie.browser.now += 2000;
  mairie.take(phone.store.dossier);
  assert.equal(writer(mairie, `${row}/text`), PHONE);
  assert.equal(writer(mairie, `${row}/kind`), 'mairie');
});

test('a link and a version to share never say who wrote', () => {
  const { store, write } = device(PHONE);
  write({ federation: 'aura' });
  const text = serialize(
    travelling(store.dossier, () => true),
    { app: '', now: 0 },
  );
  assert.doesNotMatch(text, /téléphone|"d"/);
  assert.match(text, /"version": 2/);
});

test('a dossier that no device signed is written as older programs read it', () => {
  const { store, write } = device();
  write({ federation: 'aura' });
  assert.match(serialize(store.dossier, { app: '', now: 0 }), /"version": 2/);
  store.nameDevice('mairie');
  write({ 'msp/days': '3' });
  assert.match(serialize(store.dossier, { app: '', now: 0 }), /"version": 3/);
});

test('two copies of one write, of which one lost who wrote it, merge the same way round', () => {
  const { store, write } = device('mairie');
  write({ federation: 'aura' });
  const bare = travelling(store.dossier, () => true);
  for (const both of [merge(store.dossier, bare), merge(bare, store.dossier)]) {
    assert.equal(both.entries.get('federation')?.d, 'mairie');
  }
});
