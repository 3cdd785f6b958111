import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  add,
  addAll,
  change,
  join,
  loadExample,
  moveTo,
  retain,
  separate,
} from '../../macros/components/swot/moves.mjs';
import { QUADRANTS, cards } from '../../macros/components/swot/board.mjs';
import { get, set } from '../../macros/browser/store/dossier.mjs';
import { History } from '../../macros/browser/store/history.mjs';
import { addRow, moveRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { FakeBrowser } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const RUNS = Number(process.env.FUZZ ?? 10_000);
const BOARD = 'swot/atelier-cpts';
const GROUPS = `${BOARD}/groups`;
const NAME = 'commune/name';
const EXAMPLE = QUADRANTS.map((quadrant) => ({ quadrant, id: 'a', text: `Exemple ${quadrant}` }));

/** What a browser keeps with a tab. */
class Session {
  /** @type {Map<string, string>} */
  texts = new Map();
  isFull = false;

  get length() {
    return this.texts.size;
  }

  /** @param {number} index */
  key(index) {
    return [...this.texts.keys()][index] ?? null;
  }

  /** @param {string} key */
  getItem(key) {
    return this.texts.get(key) ?? null;
  }

  /** @param {string} key @param {string} text */
  setItem(key, text) {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.texts.set(key, text);
  }

  /** @param {string} key */
  removeItem(key) {
    this.texts.delete(key);
  }
}

/** A tab that can be read again. */
class Page {
  browser = new FakeBrowser();
  session = new Session();
  tab = this.browser.open();
  history = this.#read();

  get store() {
    return this.tab.store;
  }

  #read() {
    return new History(this.tab.store, '/tableau/', () => this.session);
  }

  reload() {
    this.history.save();
    this.store.flush();
    this.tab = this.browser.open();
    this.history = this.#read();
  }

  /**
   * @param {(dossier: Dossier, now: number) => Dossier} act
   * @param {import('../../macros/browser/store/saving.mjs').Done} [done]
   */
  do(act, done) {
    this.browser.now += 2_000;
    const before = this.store.dossier;
    this.store.update(act, done);
    return this.store.dossier !== before;
  }
}

/**
 * What a visitor sees, whatever the ids: an empty row that comes back has another one.
 *
 * @param {Dossier} dossier
 */
function seen(dossier) {
  const board = cards(dossier, BOARD);
  const place = (/** @type {string} */ id) => board.findIndex((card) => card.id === id);
  return JSON.stringify({
    name: get(dossier, NAME),
    cards: board.map(({ id, into, ...card }) => [card, place(into)]),
    groups: rows(dossier, GROUPS).map(({ values }) => Object.entries(values).sort()),
  });
}

/** @type {Record<string, (page: Page, n: number) => (dossier: Dossier, now: number) => Dossier>} */
const ACTS = {
  add: (page, n) => (dossier, now) =>
    add(dossier, BOARD, { text: `Idée ${n}`, quadrant: quadrant(n), group: '' }, now, page.browser.random),
  paste: (page, n) => (dossier, now) =>
    addAll(
      dossier,
      BOARD,
      [1, 2, 3].map((i) => ({ text: `Ligne ${n} ${i}`, quadrant: quadrant(n), group: 'Table' })),
      now,
      page.browser.random,
    ),
  write: (_page, n) => onCard(n, (dossier, id, now) => change(dossier, BOARD, id, { text: `Réécrite ${n}` }, now)),
  clear: (_page, n) => onCard(n, (dossier, id, now) => change(dossier, BOARD, id, { text: null }, now)),
  vote: (_page, n) => onCard(n, (dossier, id, now) => change(dossier, BOARD, id, { votes: n % 9 || null }, now)),
  move: (_page, n) => onCard(n, (dossier, id, now) => moveTo(dossier, BOARD, id, quadrant(n >> 3), now)),
  join: (_page, n) => onCard(n, (dossier, id, now) => join(dossier, BOARD, id, idAt(dossier, n >> 4), now)),
  separate: (_page, n) => onCard(n, (dossier, id, now) => separate(dossier, BOARD, id, now)),
  retain: (_page, n) => onCard(n, (dossier, id, now) => retain(dossier, BOARD, id, n % 2 === 0, now)),
  remove: (_page, n) => onCard(n, (dossier, id, now) => removeRow(dossier, `${BOARD}/cards`, id, now)),
  order: (_page, n) =>
    onCard(n, (dossier, id, now) => moveRow(dossier, `${BOARD}/cards`, id, n % 3 ? idAt(dossier, n >> 2) : null, now)),
  example: () => (dossier, now) => loadExample(dossier, BOARD, EXAMPLE, now),
  group: (page, n) => (dossier, now) =>
    addRow(dossier, GROUPS, n % 2 ? { name: `Groupe ${n}` } : {}, now, page.browser.random).dossier,
  ungroup: (_page, n) => (dossier, now) => {
    const all = rows(dossier, GROUPS);
    return all.length ? removeRow(dossier, GROUPS, all[n % all.length]?.id ?? '', now) : dossier;
  },
  name: (_page, n) => (dossier, now) => set(dossier, { [NAME]: n % 4 ? `Commune ${n}` : null }, now),
};

/** @param {number} n */
function quadrant(n) {
  return QUADRANTS[n % 4] ?? 'forces';
}

/**
 * @param {Dossier} dossier
 * @param {number} n
 */
function idAt(dossier, n) {
  const all = cards(dossier, BOARD);
  return all[n % (all.length || 1)]?.id ?? '';
}

/**
 * @param {number} n
 * @param {(dossier: Dossier, id: string, now: number) => Dossier} act
 * @returns {(dossier: Dossier, now: number) => Dossier}
 */
function onCard(n, act) {
  return (dossier, now) => (idAt(dossier, n) ? act(dossier, idAt(dossier, n), now) : dossier);
}

test(`after ${RUNS} sequences of acts, undoing, redoing and reloading, the board is that of the model`, () => {
  const step = fc.record({
    kind: fc.constantFrom(...Object.keys(ACTS), 'undo', 'undo', 'undo', 'undo', 'redo', 'redo', 'redo', 'reload'),
    n: fc.nat({ max: 4_095 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
      const page = new Page();
      const past = /** @type {string[]} */ ([]);
      let future = /** @type {string[]} */ ([]);
      let present = seen(page.store.dossier);
      for (const { kind, n } of steps) {
        if (kind === 'undo') {
          assert.equal(page.history.canUndo, past.length > 0);
          page.history.undo();
          if (past.length) future.push(present);
          present = past.pop() ?? present;
        } else if (kind === 'redo') {
          assert.equal(page.history.canRedo, future.length > 0);
          page.history.redo();
          if (future.length) past.push(present);
          present = future.pop() ?? present;
        } else if (kind === 'reload') page.reload();
        else if (page.do(/** @type {any} */ (ACTS[kind])(page, n))) {
          // What changes nothing that shows is no step.
          past.push(present);
          present = seen(page.store.dossier);
          future = [];
        }
        assert.equal(seen(page.store.dossier), present);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a hundred acts are undone one by one, after a reload too, and all done again', () => {
  const page = new Page();
  const states = [seen(page.store.dossier)];
  for (let n = 0; n < 100; n += 1) {
    page.do(/** @type {any} */ (ACTS.add)(page, n));
    states.push(seen(page.store.dossier));
  }
  page.reload();
  for (let n = 99; n >= 0; n -= 1) {
    assert.ok(page.history.undo());
    assert.equal(seen(page.store.dossier), states[n]);
  }
  assert.equal(page.history.undo(), undefined);
  page.reload();
  for (let n = 1; n <= 100; n += 1) {
    assert.ok(page.history.redo());
    assert.equal(seen(page.store.dossier), states[n]);
  }
});

/** @param {Page} page @param {string} text @param {number} [pause] ms between two letters */
function type(page, text, pause = 150) {
  for (let at = 1; at <= text.length; at += 1) {
    page.browser.now += pause;
    page.store.update((dossier, now) => set(dossier, { [NAME]: text.slice(0, at) }, now));
  }
}

test('what is typed without a pause is one step, and a pause ends it', () => {
  const page = new Page();
  type(page, 'Saint-Just');
  page.browser.now += 5_000;
  type(page, 'Saint-Just-le-Martel');
  page.history.undo();
  assert.equal(get(page.store.dossier, NAME), 'Saint-Just');
  page.history.undo();
  assert.equal(get(page.store.dossier, NAME), null);
  assert.equal(page.history.canUndo, false);
});

test('a very long text typed without a pause is several steps', () => {
  const page = new Page();
  type(page, 'a'.repeat(150));
  page.history.undo();
  assert.notEqual(get(page.store.dossier, NAME), null);
});

test('what follows an act by itself is undone with it', () => {
  const page = new Page();
  page.do((dossier, now) => set(dossier, { [NAME]: 'Ambert' }, now));
  page.do((dossier, now) => set(dossier, { 'commune/code': '63003' }, now), { joins: true });
  page.history.undo();
  assert.deepEqual([get(page.store.dossier, NAME), get(page.store.dossier, 'commune/code')], [null, null]);
});

test('what gains nothing by being undone is no step', () => {
  const page = new Page();
  page.do((dossier, now) => set(dossier, { [`${BOARD}/stage`]: 2 }, now), { undoable: false });
  assert.equal(page.history.canUndo, false);
});

test('an act that was said is undone alone, and what was typed since stays', () => {
  const page = new Page();
  page.do(/** @type {any} */ (ACTS.group)(page, 1));
  page.do(/** @type {any} */ (ACTS.ungroup)(page, 0), { words: 'Groupe retiré.' });
  page.do((dossier, now) => set(dossier, { [NAME]: 'Ambert' }, now));
  assert.equal(page.history.hasMore, true);
  assert.equal(page.history.undoAct()?.words, 'Groupe retiré.');
  assert.equal(rows(page.store.dossier, GROUPS)[0]?.values.name, 'Groupe 1');
  assert.equal(get(page.store.dossier, NAME), 'Ambert');
});

test('undoing keeps what another tab wrote meanwhile, and goes on to the step before', () => {
  const page = new Page();
  page.do((dossier, now) => set(dossier, { 'referent/name': 'Ana' }, now));
  page.do((dossier, now) => set(dossier, { [NAME]: 'Ambert' }, now));
  page.store.flush();
  const other = page.browser.open();
  page.browser.now += 1_000;
  other.store.update((dossier, now) => set(dossier, { [NAME]: 'Thiers' }, now));
  other.store.flush();
  page.history.undo();
  assert.equal(get(page.store.dossier, NAME), 'Thiers');
  assert.equal(get(page.store.dossier, 'referent/name'), null);
});

test('another page of the tab has its own history', () => {
  const page = new Page();
  page.do((dossier, now) => set(dossier, { [NAME]: 'Ambert' }, now));
  page.history.save();
  page.store.flush();
  const tab = page.browser.open();
  const other = new History(tab.store, '/budget/', () => page.session);
  assert.equal(other.canUndo, false);
});

test('erasing the dossier forgets what was done, on every page of the tab', () => {
  const page = new Page();
  page.do((dossier, now) => set(dossier, { 'referent/name': 'Ana Secret' }, now));
  page.history.save();
  page.session.setItem('boussole-msp:dossier-history:/autre/', '"Ana Secret"');
  page.store.reset();
  assert.equal(page.history.canUndo, false);
  assert.doesNotMatch(JSON.stringify([...page.session.texts]), /Secret/);
});

for (const [kind, box] of /** @type {[string, () => Session][]} */ ([
  ['is blocked', () => assert.fail('blocked')],
  ['is full', () => Object.assign(new Session(), { isFull: true })],
])) {
  test(`where the storage of the tab ${kind}, undoing works until the reload`, () => {
    const { browser } = new Page();
    const tab = browser.open();
    const history = new History(tab.store, '/tableau/', box);
    tab.store.update((dossier, now) => set(dossier, { [NAME]: 'Ambert' }, now));
    history.save();
    assert.ok(history.undo());
    assert.equal(get(tab.store.dossier, NAME), null);
  });
}

test('a history too long to be stored keeps its last steps', () => {
  const page = new Page();
  for (let n = 0; n < 80; n += 1) {
    page.do((dossier, now) => set(dossier, { [NAME]: `${n}`.padEnd(15_000, 'é') }, now));
  }
  page.reload();
  assert.ok(page.history.undo());
  assert.match(String(get(page.store.dossier, NAME)), /^78/);
});

const HOSTILE = JSON.stringify({
  dossier: new Page().store.dossier.id,
  past: [{ changes: { values: [['commune/name', { toString: 1 }, null]], places: [] }, words: '', since: 1, at: 1 }],
  future: [],
});

const NO_LISTS = JSON.stringify({ dossier: new Page().store.dossier.id, past: '', future: '' });

for (const stored of [
  HOSTILE,
  NO_LISTS,
  '',
  'null',
  '{',
  '{"dossier":1,"past":[{}],"future":[]}',
  '[]',
  '{"past":{}}',
]) {
  test(`a stored history that was altered (${stored || 'empty'}) is left alone`, () => {
    const page = new Page();
    page.session.setItem('boussole-msp:dossier-history:/tableau/', stored);
    const history = new History(page.store, '/tableau/', () => page.session);
    assert.equal(history.canUndo, false);
    page.do((dossier, now) => set(dossier, { [NAME]: 'Dupont' }, now));
    assert.ok(history.undo());
  });
}
