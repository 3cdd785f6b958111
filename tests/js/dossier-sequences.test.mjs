import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { get, set } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { applyChoices, merge } from '../../macros/browser/store/merge.mjs';
import { addRow, moveRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { FakeBrowser, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';
import { keys } from '../fixtures/dossiers/arbitraries.mjs';

/**
 * @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../fixtures/dossiers/fake-browser.mjs').Tab} Tab
 * @typedef {{action: string, tab: 0 | 1, key: string, delay: number}} Step
 */

const RUNS = 10_000;
const FORCES = 'swot/atelier-cpts/forces';

/** Two tabs, a colleague's copy, and the memory of all that must not be lost. */
class World {
  browser = new FakeBrowser();
  /** @type {[Tab, Tab]} */
  tabs = [this.browser.open(), this.browser.open()];
  /** @type {Dossier} all that was ever stored */
  kept = { id: 'zzzzzzzzzz', entries: new Map() };
  /** @type {Dossier} */
  colleague = { id: 'colleague0', entries: new Map() };
  count = 0;
  random = seededRandom(5);

  /** @type {Record<string, (step: Step, tab: Tab) => void>} */
  actions = {
    edit: ({ key }, tab) => {
      const value = `texte ${this.count++}`;
      tab.store.update((dossier, now) => set(dossier, { [key]: value }, now));
      assert.equal(get(tab.store.dossier, key), value);
    },
    delete: ({ key }, tab) => {
      tab.store.update((dossier, now) => set(dossier, { [key]: null }, now));
      assert.equal(get(tab.store.dossier, key), null);
    },
    addRow: (_step, tab) => {
      const text = `ligne ${this.count++}`;
      tab.store.update((dossier, now) => addRow(dossier, FORCES, { text }, now, this.random).dossier);
      assert.ok(rows(tab.store.dossier, FORCES).some(({ values }) => values.text === text));
    },
    moveRow: (_step, { store }) => {
      const [first] = rows(store.dossier, FORCES);
      if (first) store.update((dossier, now) => moveRow(dossier, FORCES, first.id, null, now));
    },
    removeRow: (_step, { store }) => {
      const [first] = rows(store.dossier, FORCES);
      if (first) store.update((dossier, now) => removeRow(dossier, FORCES, first.id, now));
    },
    wait: ({ delay }) => this.browser.wait(delay),
    clock: ({ delay }) => (this.browser.now += delay * 100_000),
    receive: (_step, tab) => tab.receive(),
    flush: (_step, tab) => tab.store.flush(),
    race: ({ tab }) => {
      const other = this.tabs[tab ? 0 : 1];
      if (!other.asleep) this.browser.race = () => other.store.flush();
      this.tabs[tab].store.flush();
      this.browser.race = undefined;
    },
    crash: ({ tab }) => this.#replace(tab, 'crash'),
    close: ({ tab }) => this.#replace(tab, 'close'),
    sleep: (_step, tab) => tab.sleep(),
    full: () => (this.browser.mode = 'full'),
    throws: () => (this.browser.mode = 'throws'),
    silent: () => (this.browser.mode = 'silent'),
    repair: () => (this.browser.mode = 'works'),
    export: (_step, { store }) => {
      const text = serialize(store.dossier, { app: 'test', now: this.browser.now });
      this.colleague = applyChoices(this.colleague, parse(text).dossier, {}, this.browser.now);
      const value = `collègue ${this.count++}`;
      this.colleague = set(this.colleague, { federation: value }, this.browser.now);
    },
    import: ({ key }, { store }) =>
      void store.update((mine, now) => applyChoices(mine, this.colleague, { [key]: 'mine' }, now)),
  };

  /** @param {0 | 1} index @param {'crash' | 'close'} end */
  #replace(index, end) {
    const tab = this.tabs[index];
    tab[end]();
    // What a page that could not write still held is lost with it; the page had said so.
    if (end === 'close' && tab.store.atRisk)
      assert.equal(tab.store.state.kind === 'failed' || tab.store.state.kind === 'memory', true);
    this.tabs[index] = this.browser.open();
  }

  /** @param {Step} step */
  play(step) {
    const tab = this.tabs[step.tab];
    if (tab.asleep) tab.wake();
    this.actions[step.action]?.(step, tab);
    if (this.browser.stored) this.kept = merge(this.kept, parse(this.browser.stored).dossier);
    for (const each of this.tabs) this.#checkHonest(each);
  }

  /** « Enregistré » must be true, except while a storage event from another tab is pending. @param {Tab} tab */
  #checkHonest({ store, events, asleep }) {
    if (store.state.kind !== 'saved' || store.atRisk || events || asleep) return;
    const stored = parse(this.browser.stored ?? '').dossier;
    assert.equal(merge(stored, { ...store.dossier, id: stored.id }), stored);
  }

  /** The storm ends: every live tab wakes, hears, and saves. */
  settle() {
    this.browser.mode = 'works';
    // A page opened while storage was broken only has its memory: its visitor was told to download.
    const live = this.tabs.filter(({ store }) => store.state.kind !== 'memory');
    let expected = this.kept;
    for (const tab of live) expected = merge(expected, tab.store.dossier);
    for (let round = 0; round < 6; round++) {
      for (const tab of live) {
        if (tab.asleep) tab.wake();
        tab.events = 0;
        tab.store.refresh();
        tab.store.flush();
      }
      this.browser.wait(1000);
    }
    return { live, expected };
  }
}

const steps = fc.array(
  fc.record({
    action: fc.constantFrom(...['edit', 'edit', 'edit', 'wait', 'receive'], ...Object.keys(new World().actions)),
    tab: fc.constantFrom(/** @type {const} */ (0), /** @type {const} */ (1)),
    key: keys.filter((key) => !/\/(order|deleted)$/.test(key)),
    delay: fc.integer({ min: 0, max: 2000 }),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);

test(`${RUNS} sequences of changes, merges, failures and crashes: nothing is lost, and all tabs agree`, () => {
  let played = 0;
  fc.assert(
    fc.property(steps, (list) => {
      const world = new World();
      for (const step of list) world.play(step);
      played += list.length;
      const { live, expected } = world.settle();
      const sorted = (/** @type {Dossier} */ { entries }) => new Map([...entries].sort());
      const stored = world.browser.stored ? parse(world.browser.stored).dossier : { entries: new Map(), id: '' };
      assert.deepEqual(sorted(stored), sorted(expected));
      for (const { store } of live) assert.deepEqual(sorted(store.dossier), sorted(expected));
    }),
    { numRuns: RUNS },
  );
  assert.ok(played > 10 * RUNS, `${played}`);
});
