import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { get, set, visible } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { applyChoices, compare, restore } from '../../macros/browser/store/merge.mjs';
import { picture } from '../../macros/browser/store/picture.mjs';
import { addRow, moveRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { FakeBrowser, NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/**
 * @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../macros/browser/store/merge.mjs').Side} Side
 * @typedef {import('../fixtures/dossiers/fake-browser.mjs').Tab} Tab
 * @typedef {{action: string, device: 0 | 1, tab: 0 | 1, key: string, delay: number}} Step
 */

const RUNS = Number(process.env.FUZZ ?? 300);
const FORCES = 'swot/atelier-cpts/forces';
const KEYS = ['federation', 'commune/name', 'checklist/100-jours/step/appeler-federation/note'];
const CLOCKS = [0, NOON - 400 * 86_400_000, NOON, NOON + 86_400_000, Date.UTC(2031), Date.UTC(2150)];

/** @param {Dossier} dossier */
const textsOf = (dossier) => [...visible(dossier).values()].map(String);
/** @param {Dossier} dossier what shows, in one order */
const shown = (dossier) => {
  const { values, places } = picture(dossier);
  return { values: new Map([...values].sort()), rows: rows(dossier, FORCES).map(({ id }) => id), size: places.size };
};

/** A browser with two tabs, and its clock. */
class Device {
  browser = new FakeBrowser();
  /** @type {[Tab, Tab]} */
  tabs = [this.browser.open(), this.browser.open()];
}

/** Two devices, and the fate of each text typed on them. */
class World {
  devices = [new Device(), new Device()];
  /** @type {string[]} all that was typed */
  typed = [];
  /** @type {Set<string>} what someone deleted, replaced, erased or chose against, or was told to download */
  settled = new Set();
  random = seededRandom(5);

  /** @type {Record<string, (step: Step, tab: Tab, device: Device) => void>} */
  actions = {
    edit: ({ key }, tab) => this.#write(tab, (dossier, now) => set(dossier, { [key]: this.#type() }, now)),
    delete: ({ key }, tab) => this.#write(tab, (dossier, now) => set(dossier, { [key]: null }, now)),
    addRow: (_step, tab) =>
      this.#write(
        tab,
        (dossier, now) =>
          addRow(dossier, FORCES, { text: this.#type(), detail: this.#type() }, now, this.random).dossier,
      ),
    editRow: ({ delay }, tab) =>
      this.#write(tab, (dossier, now) => {
        const all = rows(dossier, FORCES);
        const row = all[delay % (all.length || 1)];
        return row ? set(dossier, { [`${FORCES}/row/${row.id}/detail`]: this.#type() }, now) : dossier;
      }),
    moveRow: (_step, tab) =>
      this.#write(tab, (dossier, now) => moveRow(dossier, FORCES, rows(dossier, FORCES)[0]?.id ?? '', null, now)),
    removeRow: (_step, tab) =>
      this.#write(tab, (dossier, now) => removeRow(dossier, FORCES, rows(dossier, FORCES)[0]?.id ?? '', now)),
    wait: ({ delay }, _tab, { browser }) => browser.wait(delay),
    clock: ({ delay }, _tab, { browser }) => void (browser.now = (CLOCKS[delay % CLOCKS.length] ?? NOON) + delay),
    receive: (_step, tab) => tab.receive(),
    flush: (_step, tab) => tab.store.flush(),
    race: ({ tab: index }, tab, { browser, tabs }) => {
      const other = tabs[index ? 0 : 1];
      if (!other.asleep) browser.race = () => other.store.flush();
      tab.store.flush();
      browser.race = undefined;
      // Stored at the same instant by a tab that did not know of it: the loser writes it again (see the tests of the
      // store), unless a third writes that field in between.
      const kept = browser.stored ?? '';
      for (const text of textsOf(other.store.dossier)) if (!kept.includes(text)) this.settled.add(text);
    },
    crash: ({ tab: index }, tab, device) => this.#replace(device, index, () => tab.crash()),
    close: ({ tab: index }, tab, device) =>
      this.#replace(device, index, () => {
        tab.close();
        // What cannot be written is lost with the page, which had said so.
        const { state, atRisk, isErased } = tab.store;
        if (atRisk) assert.ok(isErased || ['failed', 'memory'].includes(state.kind), state.kind);
      }),
    sleep: (_step, tab) => tab.sleep(),
    full: (_step, _tab, { browser }) => void (browser.mode = 'full'),
    throws: (_step, _tab, { browser }) => void (browser.mode = 'throws'),
    silent: (_step, _tab, { browser }) => void (browser.mode = 'silent'),
    repair: (_step, _tab, { browser }) => void (browser.mode = 'works'),
    import: ({ device, tab: index, delay }, tab) =>
      this.#take(
        tab,
        this.#fileOf(device ? 0 : 1, index),
        (index_) => [undefined, 'mine', 'theirs'][(index_ + delay) % 3],
      ),
    restore: ({ device, tab: index }, tab) => {
      const file = this.#fileOf(device ? 0 : 1, index);
      this.#write(
        tab,
        (mine, now) => {
          const restored = restore(mine, file, now);
          assert.deepEqual(visible(restored).size, visible(file).size);
          for (const [key, value] of visible(file)) assert.equal(get(restored, key), value);
          return restored;
        },
        true,
      );
    },
    undo: (_step, tab) => {
      const before = this.#seen(tab);
      tab.store.undoMerge();
      this.#settle(before, tab.store.dossier);
    },
    erase: (_step, tab) => {
      tab.store.refresh();
      const { dossier, asides } = tab.store;
      tab.store.reset();
      if (tab.store.dossier === dossier) return;
      for (const text of [...textsOf(dossier), ...asides.map(({ value }) => value)]) this.settled.add(text);
    },
    unerase: (_step, tab) => tab.store.undoReset(),
    forget: (_step, tab) => tab.store.forgetErased(),
    bringBack: (_step, tab) => tab.store.bringBack(),
  };

  #type() {
    const text = `texte ${this.typed.length}.`;
    this.typed.push(text);
    return text;
  }

  /** @param {Tab} tab */
  #seen(tab) {
    tab.store.refresh();
    return tab.store.dossier;
  }

  /**
   * What someone sees go by what she does has gone on purpose.
   *
   * @param {Dossier} before
   * @param {Dossier} after
   */
  #settle(before, after) {
    const left = new Set(textsOf(after));
    for (const text of textsOf(before)) if (!left.has(text)) this.settled.add(text);
  }

  /**
   * @param {Tab} tab
   * @param {(dossier: Dossier, now: number) => Dossier} change
   * @param {boolean} [isMerge]
   */
  #write(tab, change, isMerge = false) {
    /** @type {Dossier | undefined} */
    let before;
    const wrapped = (/** @type {Dossier} */ dossier, /** @type {number} */ now) => change((before = dossier), now);
    if (isMerge) tab.store.applyMerge(wrapped);
    else tab.store.update(wrapped);
    if (before) this.#settle(before, tab.store.dossier);
  }

  /**
   * @param {number} device
   * @param {0 | 1} tab
   */
  #fileOf(device, tab) {
    const { browser, tabs } = /** @type {Device} */ (this.devices[device]);
    return parse(serialize(tabs[tab].store.dossier, { app: 'test', now: browser.now })).dossier;
  }

  /**
   * Merge a file: what the preview says is what happens.
   *
   * @param {Tab} tab
   * @param {Dossier} file
   * @param {(index: number) => string | undefined} choose
   */
  #take(tab, file, choose) {
    this.#write(
      tab,
      (mine, now) => {
        const preview = compare(mine, file, now);
        const differences = Object.values(preview).flat();
        /** @type {Record<string, Side>} */
        const choices = {};
        const expected = visible(mine);
        differences.forEach(({ key, kept, theirs }, index) => {
          const choice = choose(index);
          if (choice) choices[key] = /** @type {Side} */ (choice);
          if ((choice ?? kept) === 'mine') return;
          if (theirs === null) expected.delete(key);
          else expected.set(key, theirs);
        });
        const merged = applyChoices(mine, file, choices, now);
        assert.deepEqual(new Map([...visible(merged)].sort()), new Map([...expected].sort()));
        // A text of the file that does not come in was shown too: someone chose.
        const left = new Set(textsOf(merged));
        for (const text of textsOf(file)) {
          if (!left.has(text)) assert.ok(differences.some(({ theirs }) => theirs === text));
        }
        return merged;
      },
      true,
    );
  }

  /** @param {Device} device @param {0 | 1} index @param {() => void} end */
  #replace(device, index, end) {
    const { store } = device.tabs[index];
    end();
    device.tabs[index] = device.browser.open();
    // What the page alone held is lost with it.
    const kept = JSON.stringify([...device.browser.texts.values()]);
    const held = [...textsOf(store.dossier), ...store.asides.map(({ value }) => value)];
    for (const text of held) if (!kept.includes(text)) this.settled.add(text);
  }

  /** @param {Step} step */
  play(step) {
    const device = /** @type {Device} */ (this.devices[step.device]);
    const tab = device.tabs[step.tab];
    if (tab.asleep) tab.wake();
    this.actions[step.action]?.(step, tab, device);
    for (const { browser, tabs } of this.devices) for (const each of tabs) this.#checkHonest(browser, each);
  }

  /** « Enregistré » must be true, except while a storage event from another tab is pending. */
  /** @param {FakeBrowser} browser @param {Tab} tab */
  #checkHonest(browser, { store, events, asleep }) {
    // What was written reads back.
    const stored = browser.stored === undefined ? undefined : parse(browser.stored).dossier;
    if (store.state.kind !== 'saved' || store.atRisk || events || asleep) return;
    assert.ok(stored);
    for (const [key, value] of visible(store.dossier)) assert.equal(get(stored, key), value);
  }

  /** The storm ends: every tab wakes, hears, and saves; the devices exchange their files. */
  end() {
    for (const { browser, tabs } of this.devices) {
      browser.mode = 'works';
      for (let round = 0; round < 4; round++) {
        for (const tab of tabs) {
          if (tab.asleep) tab.wake();
          tab.events = 0;
          tab.store.refresh();
          tab.store.flush();
        }
        browser.wait(1000);
      }
      const live = tabs.filter(({ store }) => store.state.kind === 'saved');
      for (const { store } of live) assert.deepEqual(shown(store.dossier), shown(parse(browser.stored ?? '').dossier));
    }
    for (const text of this.typed) {
      if (!this.settled.has(text)) assert.ok(this.#isOffered(text), `lost: ${text}`);
    }
  }

  /** @param {string} text */
  #isOffered(text) {
    return this.devices.some(({ browser, tabs }) => {
      if (JSON.stringify([...browser.texts.values()]).includes(text)) return true;
      return tabs.some(({ store }) =>
        [...textsOf(store.dossier), ...store.asides.map(({ value }) => value)].includes(text),
      );
    });
  }

  /** Devices that exchange their files until nothing changes show the same. */
  exchange() {
    const [one, other] = this.devices.map(({ tabs }) => tabs[0]);
    if (!one || !other) return;
    for (let round = 0; round < 4; round++) {
      for (const device of this.devices) device.browser.wait(1000);
      this.#take(one, this.#fileOf(1, 0), () => undefined);
      this.#take(other, this.#fileOf(0, 0), () => undefined);
    }
    assert.deepEqual(shown(one.store.dossier).values, shown(other.store.dossier).values);
  }
}

const steps = fc.array(
  fc.record({
    action: fc.constantFrom(
      ...['edit', 'edit', 'edit', 'addRow', 'editRow', 'wait', 'receive', 'import'],
      ...Object.keys(new World().actions),
    ),
    device: fc.constantFrom(/** @type {const} */ (0), /** @type {const} */ (1)),
    tab: fc.constantFrom(/** @type {const} */ (0), /** @type {const} */ (1)),
    key: fc.constantFrom(...KEYS),
    delay: fc.integer({ min: 0, max: 2000 }),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);

// `make fuzz` plays more of them.
test(`${RUNS} sequences on two devices of two tabs: each text shows, is offered, or went on purpose`, () => {
  let played = 0;
  fc.assert(
    fc.property(steps, (list) => {
      const world = new World();
      for (const step of list) world.play(step);
      played += list.length;
      world.end();
      world.exchange();
    }),
    { numRuns: RUNS },
  );
  assert.ok(played > 10 * RUNS, `${played}`);
});
