import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { set, visible } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { applyChoices, compare } from '../../macros/browser/store/merge.mjs';
import { picture } from '../../macros/browser/store/picture.mjs';
import { FakeBrowser, NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const NAMES = ['mairie', 'téléphone de la maire', 'secrétariat'];
const DAY = 86_400_000;
const KEYS = ['federation', 'msp/name', 'commune/name', 'checklist/100-jours/step/appeler-federation/note'];
const ROWS = ['aaaaaaaaaa', 'bbbbbbbbbb'].map((id) => `people/carnet/row/${id}`);

/** What a device does: writes a key, fills a row, removes one, takes the file of another device. */
const acts = fc.array(
  fc.record({
    who: fc.nat(2),
    kind: fc.constantFrom('write', 'write', 'write', 'row', 'remove', 'take'),
    at: fc.nat(3),
    from: fc.nat(2),
    days: fc.constantFrom(0, 0, 1, 40),
  }),
  { minLength: 10, maxLength: 60 },
);

/** @param {number[]} skews of their clocks, in days */
function threeDevices(skews) {
  let now = NOON;
  const tabs = NAMES.map((name, index) => {
    const browser = new FakeBrowser();
    browser.random = seededRandom(index + 1);
    const tab = browser.open();
    tab.store.nameDevice(name);
    return { browser, store: tab.store };
  });
  const tick = (/** @type {number} */ ms) => {
    now += ms;
    tabs.forEach(({ browser }, index) => (browser.now = now + (skews[index] ?? 0) * DAY));
  };
  tick(0);
  /** @param {number} to @param {number} from */
  const take = (to, from) => {
    const [mine, theirs] = [tabs[to], tabs[from]];
    if (!mine || !theirs || to === from) return;
    const file = serialize(theirs.store.dossier, { app: '', now: theirs.browser.now });
    const copy = parse(file).dossier;
    mine.store.applyMerge((dossier, at) => applyChoices(dossier, copy, {}, at), { from: [copy] });
  };
  /** @param {number} index @param {Record<string, string | number | boolean>} values */
  const write = (index, values) => tabs[index]?.store.update((dossier, at) => set(dossier, values, at));
  return { tabs, tick, take, write };
}

/** @param {ReturnType<typeof threeDevices>} devices */
function meetAll({ take, tick }) {
  for (let round = 0; round < 3; round++) {
    for (const [to, from] of [
      [0, 1],
      [0, 2],
      [1, 0],
      [2, 1],
      [2, 0],
      [1, 2],
    ]) {
      tick(1000);
      take(/** @type {number} */ (to), /** @type {number} */ (from));
    }
  }
}

test('three devices that write apart for months end with the same dossier: of each text the last one, and its author', () => {
  fc.assert(
    fc.property(acts, (done) => {
      const devices = threeDevices([0, 0, 0]);
      /** @type {Map<string, {v: string, d: string}>} */
      const last = new Map();
      done.forEach(({ who, kind, at, from, days }, index) => {
        devices.tick(days * DAY + 60_000);
        const key = KEYS[at] ?? '';
        const row = ROWS[at % 2] ?? '';
        if (kind === 'take') devices.take(who, from);
        else if (kind === 'row') devices.write(who, { [`${row}/name`]: `nom ${index}`, [`${row}/order`]: index });
        else if (kind === 'remove') devices.write(who, { [`${row}/deleted`]: true });
        else {
          devices.write(who, { [key]: `texte ${index}` });
          last.set(key, { v: `texte ${index}`, d: NAMES[who] ?? '' });
        }
      });
      meetAll(devices);
      const [first, ...others] = devices.tabs.map(({ store }) => store.dossier);
      assert.ok(first);
      for (const other of others) assert.deepEqual(sorted(other), sorted(first));
      for (const [key, { v, d }] of last) {
        assert.equal(first.entries.get(key)?.v, v, key);
        assert.equal(first.entries.get(key)?.d, d, key);
      }
    }),
    { numRuns: 200 },
  );
});

test('whatever their clocks, three devices converge, and what a merge takes away was shown first', () => {
  fc.assert(
    fc.property(acts, fc.tuple(...NAMES.map(() => fc.constantFrom(-400, -9, 0, 2, 9))), (done, skews) => {
      const devices = threeDevices(skews);
      done.forEach(({ who, kind, at, from }, index) => {
        devices.tick(60_000);
        if (kind !== 'take') return void devices.write(who, { [KEYS[at] ?? '']: `texte ${index}` });
        const [mine, theirs] = [devices.tabs[who], devices.tabs[from]];
        if (!mine || !theirs || who === from) return;
        const before = visible(mine.store.dossier);
        const preview = compare(mine.store.dossier, theirs.store.dossier, mine.browser.now);
        devices.take(who, from);
        const told = new Set(
          Object.values(preview).flatMap((list) => list.map((/** @type {{key: string}} */ { key }) => key)),
        );
        const after = visible(mine.store.dossier);
        for (const [key, value] of before) if (after.get(key) !== value) assert.ok(told.has(key), key);
      });
      meetAll(devices);
      const [first, ...others] = devices.tabs.map(({ store }) => picture(store.dossier).values);
      for (const other of others) assert.deepEqual(new Map([...other].sort()), new Map([...(first ?? [])].sort()));
    }),
    { numRuns: 200 },
  );
});

/** @param {Dossier} dossier */
function sorted({ entries }) {
  return new Map([...entries].sort());
}
