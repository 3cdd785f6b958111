import assert from 'node:assert/strict';
import { test } from 'node:test';

import { get, set, visible } from '../../macros/browser/store/dossier.mjs';
import { readFile } from '../../macros/browser/store/read-file.mjs';
import { picture } from '../../macros/browser/store/picture.mjs';
import { addRow, moveRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { seededRandom } from '../fixtures/dossiers/fake-browser.mjs';
import { Device, SharedFile, Timeline } from '../fixtures/dossiers/shared-folder.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

// `make fuzz` plays more of them.
const WORLDS = Number(process.env.FUZZ ?? 24);
const STEPS = 90;
const DAY = 86_400_000;
const FORCES = 'swot/atelier-cpts/forces';
const KEYS = ['federation', 'commune/name', 'checklist/100-jours/step/appeler-federation/note', 'msp/name'];
const ERRORS = ['NotFoundError', 'NoModificationAllowedError', 'QuotaExceededError', 'NotReadableError', 'AbortError'];
const ASKS = ['damaged', 'other', 'erased'];
const SKEWS = [0, 0, 3 * DAY, -2 * DAY, 400 * DAY, -40 * DAY];

/** @param {Dossier} dossier */
const textsOf = (dossier) => [...visible(dossier).values()].map(String);

/** @param {Dossier} dossier what shows, in one order */
const shown = (dossier) => ({
  values: Object.fromEntries([...picture(dossier).values].sort()),
  rows: rows(dossier, FORCES).map(({ id }) => id),
});

/** Devices at work on one file, and the fate of each text typed. */
class Storm {
  timeline = new Timeline();
  /** @type {string[]} */
  typed = [];
  /** @type {Map<string, string>} what someone who saw it took away or replaced, or was lost with its page, and why */
  settled = new Map();
  /** @type {Set<string>} what was set aside on a device */
  aside = new Set();
  edits = 0;

  /**
   * @param {number} seed
   * @param {{count: number, isSkewed: boolean, isCopied: boolean}} world how many devices; whether clocks are wrong;
   *   whether each has the file on its own disk, and a sync tool copies one over the others
   */
  constructor(seed, { count, isSkewed, isCopied }) {
    this.random = seededRandom(seed);
    this.isSkewed = isSkewed;
    this.files = Array.from({ length: isCopied ? count : 1 }, () => new SharedFile());
    this.devices = Array.from({ length: count }, (_, index) => {
      return new Device(this.timeline, this.files[index] ?? this.file, seed * 10 + index);
    });
    for (const device of this.devices) device.isAtomic = this.random() < 0.7;
  }

  /** The first copy of the file. */
  get file() {
    return /** @type {SharedFile} */ (this.files[0]);
  }

  /**
   * The sync tool copies one file over the others.
   *
   * @param {SharedFile} from
   */
  copy(from) {
    for (const file of this.files) file.follow(from);
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return /** @type {T} */ (list[Math.floor(this.random() * list.length)]);
  }

  type() {
    const text = `texte ${this.typed.length}.`;
    this.typed.push(text);
    return text;
  }

  /** @param {Device} device @param {(dossier: Dossier, now: number) => Dossier} change */
  edit(device, change) {
    const store = device.page?.store;
    if (!store) return;
    /** @type {Dossier | undefined} */
    let before;
    store.update((dossier, now) => change((before = dossier), now));
    const left = new Set(textsOf(store.dossier));
    for (const text of before ? textsOf(before) : []) if (!left.has(text)) this.settled.set(text, 'written over');
    this.edits += 1;
  }

  /** @param {Device} device */
  act(device) {
    const write = this.pick(['set', 'set', 'set', 'delete', 'add', 'add', 'row', 'row', 'move', 'remove']);
    const row = (/** @type {Dossier} */ dossier) => this.pick(rows(dossier, FORCES).map(({ id }) => id)) ?? '';
    this.edit(device, (dossier, now) => {
      if (write === 'set') return set(dossier, { [this.pick(KEYS)]: this.type() }, now);
      if (write === 'delete') return set(dossier, { [this.pick(KEYS)]: null }, now);
      if (write === 'add') {
        return addRow(dossier, FORCES, { text: this.type(), detail: this.type() }, now, this.random).dossier;
      }
      const id = row(dossier);
      if (!id) return dossier;
      if (write === 'row') return set(dossier, { [`${FORCES}/row/${id}/detail`]: this.type() }, now);
      return write === 'move' ? moveRow(dossier, FORCES, id, null, now) : removeRow(dossier, FORCES, id, now);
    });
  }

  /** @param {Device} device */
  kill(device) {
    const { page } = device;
    if (!page) return;
    page.kill();
    // A machine that stops may lose what its browser wrote last, and not what it wrote elsewhere.
    if (!this.isSkewed && this.random() < 0.3) device.texts = new Map(device.snapshot);
    // What the page had not stored yet goes with it.
    const kept = JSON.stringify([...device.texts.values()]);
    const held = [...textsOf(page.store.dossier), ...page.store.asides.map(({ value }) => value)];
    for (const text of held)
      if (!kept.includes(text) && !device.file.text.includes(text)) this.settled.set(text, 'killed');
  }

  /** @param {SharedFile} file */
  cut(file) {
    file.put(file.text.slice(0, this.random() * file.text.length), this.timeline.now);
  }

  /** @param {Device} device */
  async open(device) {
    device.open({ isNew: true });
    // Nobody writes before a page is there.
    await this.timeline.run(500);
  }

  async step() {
    const device = this.pick(this.devices);
    const roll = this.random();
    if (!device.page) await this.open(device);
    else if (roll < 0.07) this.kill(device);
    else if (roll < 0.1) device.page.close();
    else if (roll < 0.14) device.refuses = this.pick(ERRORS);
    else if (roll < 0.2) device.refuses = '';
    else if (roll < 0.23) device.file.put(this.pick(device.file.versions) ?? '', this.timeline.now);
    else if (roll < 0.25) this.cut(device.file);
    else if (roll < 0.27 && this.isSkewed) device.skew = this.pick(SKEWS);
    else if (roll < 0.37 && this.files.length > 1) this.copy(this.pick(this.files));
    else this.act(device);
    if (this.random() < 0.2) device.snapshot = new Map(device.texts);
    await this.timeline.run(this.pick([10, 100, 300, 1_000, 3_000, 20_000]));
    this.collect();
  }

  /** The visitor empties the list of what was set aside, which is bounded. */
  collect() {
    for (const { page } of this.devices) {
      for (const { id, value } of page?.store.asides ?? []) {
        this.aside.add(value);
        page?.store.dropAside(id);
      }
    }
  }

  /** The storm is over: every device opens its page, and each looks at the file as it does. */
  async end() {
    for (const device of this.devices) {
      device.refuses = '';
      if (!device.page) device.open();
    }
    for (const wait of [120_000, 120_000, 600_000]) {
      await this.rest(wait);
      // What the page asks, the visitor answers.
      for (const { page } of this.devices) if (page && ASKS.includes(page.linked.state.kind)) void page.linked.goOn();
    }
    this.collect();
  }

  /** @param {number} ms while the sync tool copies what changed last */
  async rest(ms) {
    for (let left = ms; left > 0; left -= 15_000) {
      await this.timeline.run(15_000);
      this.copy(this.files.reduce((last, file) => (file.at > last.at ? file : last)));
    }
  }

  get writes() {
    return this.files.reduce((sum, { writes }) => sum + writes, 0);
  }

  async check() {
    const { dossier } = await readFile(new File([this.file.text], 'dossier.txt'));
    for (const { page } of this.devices) {
      assert.equal(page?.linked.state.kind, 'saved');
      assert.deepEqual(shown(page.store.dossier), shown(dossier));
    }
    const left = new Set(textsOf(dossier));
    for (const text of this.typed) {
      assert.ok(left.has(text) || this.aside.has(text) || this.settled.has(text), `lost: ${text}`);
    }
  }
}

for (const [name, world] of /** @type {const} */ ([
  ['two devices on one file', { count: 2, isSkewed: false, isCopied: false }],
  ['three devices on one file, clocks days apart', { count: 3, isSkewed: true, isCopied: false }],
  ['three copies of a file that a sync tool lays over one another', { count: 3, isSkewed: true, isCopied: true }],
])) {
  test(`${name}: nothing is lost, and they end alike`, async () => {
    let edits = 0;
    for (let seed = 1; seed <= WORLDS; seed++) {
      const storm = new Storm(seed, world);
      try {
        for (let index = 0; index < STEPS; index++) await storm.step();
        await storm.end();
        await storm.check();
        const { writes } = storm;
        await storm.rest(600_000);
        assert.equal(storm.writes, writes, 'devices at rest wrote');
      } catch (error) {
        throw new Error(`world ${seed}: ${/** @type {Error} */ (error).stack}`);
      }
      edits += storm.edits;
    }
    assert.ok(edits > 1_000, `${edits}`);
  });
}
