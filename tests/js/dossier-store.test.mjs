import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { get, set } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { ERASED_ELSEWHERE, STATES } from '../../macros/browser/store/messages.mjs';
import { addRow, rows } from '../../macros/browser/store/rows.mjs';
import { KEY } from '../../macros/browser/store/key.mjs';
import { FakeBrowser, NOON } from '../fixtures/dossiers/fake-browser.mjs';
import { HOSTILE } from '../fixtures/dossiers/hostile.mjs';

/** @typedef {import('../fixtures/dossiers/fake-browser.mjs').Tab} Tab */
/** @typedef {import('../../macros/browser/store/dossier.mjs').Value} Value */

const DAY = 86_400_000;
const SAVED = /^Gardé par ce navigateur à \d{1,2}\u00a0h\u00a0\d\d\. .*\u00a0: téléchargez votre dossier\.$/;

/** @param {Tab} tab @param {Record<string, Value>} values */
const write = ({ store }, values) => store.update((dossier, now) => set(dossier, values, now));
/** @param {Tab} tab */
const asides = ({ store }) => store.asides.map(({ value }) => value);
/** @param {FakeBrowser} browser @param {string} key */
const stored = (browser, key) => get(parse(browser.stored ?? '').dossier, key);

function oneTab() {
  const browser = new FakeBrowser();
  return { browser, tab: browser.open() };
}

test('a change is saved within a second, and the page says so', () => {
  const { browser, tab } = oneTab();
  assert.equal(tab.store.state.kind, 'empty');
  write(tab, { federation: 'aura' });
  assert.equal(browser.stored, undefined);
  browser.wait(1000);
  assert.equal(stored(browser, 'federation'), 'aura');
  assert.equal(tab.store.state.kind, 'saved');
  assert.match(tab.store.state.message, SAVED);
});

test('a reopened page has everything; from the next day, the time comes with its date', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.close();
  browser.now += 2 * DAY;
  const { store } = browser.open();
  assert.equal(get(store.dossier, 'federation'), 'aura');
  assert.match(store.state.message, /^Gardé par ce navigateur le dimanche 22 novembre 2026 à /);
});

test('opening a page does not write the dossier', () => {
  const { browser, tab } = oneTab();
  tab.close();
  assert.equal(browser.texts.size, 0);
});

for (const mode of /** @type {const} */ (['full', 'throws', 'silent'])) {
  test(`storage “${mode}”: the failure is reported, the text stays, then is saved`, () => {
    const { browser, tab } = oneTab();
    /** @type {string[]} */
    const heard = [];
    tab.store.subscribe(() => heard.push(tab.store.state.kind));
    write(tab, { federation: 'avant' });
    tab.store.flush();
    const before = browser.stored;
    browser.mode = mode;
    write(tab, { federation: 'aura' });
    tab.store.flush();
    assert.equal(heard.at(-1), 'failed');
    assert.equal(tab.store.state.message, STATES.failed);
    assert.equal(get(tab.store.dossier, 'federation'), 'aura');
    assert.equal(browser.stored, before);
    assert.ok(tab.store.atRisk);
    tab.store.downloaded();
    assert.ok(!tab.store.atRisk);
    browser.mode = 'works';
    tab.store.flush();
    assert.equal(tab.store.state.kind, 'saved');
    assert.equal(stored(browser, 'federation'), 'aura');
  });
}

test('blocked storage: everything can be filled in memory, and the page says so', () => {
  const browser = new FakeBrowser();
  browser.mode = 'blocked';
  const tab = browser.open();
  assert.deepEqual(tab.store.state, { kind: 'memory', message: STATES.memory });
  assert.ok(write(tab, { federation: 'aura' }));
  browser.wait(1000);
  assert.equal(get(tab.store.dossier, 'federation'), 'aura');
  assert.ok(tab.store.atRisk);
  assert.equal(tab.timers.size, 0);
  tab.store.reset();
  assert.equal(tab.store.state.kind, 'memory');
  tab.store.undoReset();
  assert.equal(get(tab.store.dossier, 'federation'), 'aura');
});

test('two tabs: nothing is overwritten, and each sees the other’s changes', () => {
  const { browser, tab } = oneTab();
  const other = browser.open();
  write(tab, { federation: 'aura' });
  write(other, { 'commune/name': 'Ambert' });
  browser.wait(1000);
  /** @type {string[]} */
  const heard = [];
  tab.store.subscribe((cause) => heard.push(cause));
  tab.receive();
  other.receive();
  assert.deepEqual(heard, ['content']);
  assert.deepEqual(tab.store.dossier, other.store.dossier);
  assert.equal(get(tab.store.dossier, 'commune/name'), 'Ambert');
  assert.equal(stored(browser, 'federation'), 'aura');
});

test('two tabs that write at the same instant: the loser writes again', () => {
  const { browser, tab } = oneTab();
  const other = browser.open();
  write(tab, { federation: 'aura' });
  write(other, { 'commune/name': 'Ambert' });
  browser.race = () => other.store.flush();
  tab.store.flush();
  assert.equal(stored(browser, 'commune/name'), null);
  other.receive();
  browser.wait(1000);
  assert.equal(stored(browser, 'commune/name'), 'Ambert');
  assert.equal(stored(browser, 'federation'), 'aura');
});

test('a clock set back: the last text wins, even in another tab', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  browser.now -= 400 * DAY;
  const other = browser.open();
  write(other, { federation: 'bretagne' });
  other.store.flush();
  tab.receive();
  assert.equal(get(tab.store.dossier, 'federation'), 'bretagne');
  assert.equal(stored(browser, 'federation'), 'bretagne');
});

test('cleared by the browser: the tab keeps everything, says so, and saves again at the next change', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  browser.clear();
  tab.receive();
  assert.deepEqual(tab.store.state, { kind: 'cleared', message: STATES.cleared });
  browser.wait(1000);
  assert.equal(browser.stored, undefined);
  write(tab, { 'commune/name': 'Ambert' });
  browser.wait(1000);
  assert.equal(stored(browser, 'federation'), 'aura');
  assert.equal(tab.store.state.kind, 'saved');
});

test('a newer version makes the page read-only: nothing is written', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  const newer = (browser.stored ?? '').replace(/"version": \d+/, '"version": 99');
  browser.texts.set(KEY, newer);
  write(tab, { 'commune/name': 'Ambert' });
  assert.equal(tab.store.state.kind, 'read-only');
  assert.equal(write(tab, { federation: 'bretagne' }), false);
  tab.store.reset();
  browser.wait(1000);
  tab.close();
  const reopened = browser.open();
  assert.equal(reopened.store.state.kind, 'read-only');
  assert.equal(browser.stored, newer);
});

test('a refused change changes nothing, and the page says so', () => {
  const { browser, tab } = oneTab();
  assert.equal(write(tab, { federation: 'x'.repeat(20_001) }), false);
  assert.match(tab.store.state.message, /20\u202f000/);
  assert.equal(tab.timers.size, 0);
  for (let index = 0; index < 60; index++) write(tab, { [`a/b-${index}`]: 'x'.repeat(20_000) });
  browser.wait(1000);
  assert.equal(tab.store.state.kind, 'failed');
  assert.match(tab.store.state.message, /plein/);
});

test('an unreadable dossier is set aside, and the last copy takes over', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.close();
  browser.open().close();
  browser.texts.set(KEY, 'abîmé');
  const reopened = browser.open();
  assert.equal(reopened.store.state.kind, 'restored');
  assert.equal(get(reopened.store.dossier, 'federation'), 'aura');
  assert.deepEqual(
    reopened.store.asides.map(({ key, value, why }) => [key, value, why]),
    [['', 'abîmé', 'damaged']],
  );
  write(reopened, { 'commune/name': 'Ambert' });
  reopened.close();
  assert.equal(stored(browser, 'federation'), 'aura');
});

test('a hostile stored text never disappears, and does not prevent writing', () => {
  for (const [name, text, code] of HOSTILE) {
    const browser = new FakeBrowser();
    browser.texts.set(KEY, text);
    const tab = browser.open();
    assert.equal(tab.store.state.kind, code === 'newer' ? 'read-only' : 'damaged', name);
    write(tab, { federation: 'aura' });
    browser.wait(1000);
    if (code === 'newer') assert.equal(browser.stored, text, name);
    else assert.deepEqual(asides(browser.open()), [text], name);
  }
});

test('without room to set it aside, an unreadable dossier is not overwritten', () => {
  const browser = new FakeBrowser();
  browser.texts.set(KEY, 'abîmé');
  browser.mode = 'full';
  const tab = browser.open();
  assert.equal(tab.store.state.kind, 'memory');
  browser.mode = 'works';
  write(tab, { federation: 'aura' });
  tab.close();
  assert.equal(browser.stored, 'abîmé');
});

test('damaged during the visit: the tab writes again what it holds', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  browser.texts.set(KEY, '{');
  tab.store.refresh();
  browser.wait(1000);
  assert.equal(stored(browser, 'federation'), 'aura');
  assert.deepEqual(asides(tab), ['{']);
});

test('erasing can be undone, even after the page was closed', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.close();
  const erasing = browser.open();
  const { id } = erasing.store.dossier;
  erasing.store.reset();
  erasing.store.reset();
  assert.equal(erasing.store.dossier.entries.size, 0);
  assert.equal(browser.stored, undefined);
  assert.equal(browser.texts.get(`${KEY}-backup`), undefined);
  write(erasing, { 'commune/name': 'Ambert' });
  erasing.close();
  const { store } = browser.open();
  assert.ok(store.erased.length);
  store.undoReset();
  assert.equal(store.dossier.id, id);
  assert.equal(stored(browser, 'federation'), 'aura');
  assert.equal(stored(browser, 'commune/name'), 'Ambert');
  assert.ok(!store.erased.length);
});

test('the copy of an erased dossier can be deleted', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  tab.store.reset();
  tab.store.forgetErased();
  assert.ok(!browser.open().store.erased.length);
  assert.ok(![...browser.texts.values()].join().includes('aura'));
});

test('an erasure that fails is reported, and nothing is lost', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  browser.mode = 'silent';
  tab.store.reset();
  assert.equal(tab.store.state.kind, 'failed');
  assert.equal(get(tab.store.dossier, 'federation'), 'aura');
});

test('a tab frozen during the erasure does not bring the dossier back by itself', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.sleep();
  const other = browser.open();
  other.store.reset();
  write(other, { 'commune/name': 'Ambert' });
  other.store.flush();
  tab.wake();
  assert.equal(tab.store.state.kind, 'cleared');
  browser.wait(1000);
  assert.equal(stored(browser, 'federation'), null);
  assert.equal(get(tab.store.dossier, 'federation'), 'aura');
});

test('a tab told of the erasure saves nothing, even what is typed in it, until it is asked to', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  const other = browser.open();
  other.store.reset();
  tab.receive();
  other.store.forgetErased();
  write(other, { 'commune/name': 'Ambert' });
  other.store.flush();
  tab.receive();
  browser.wait(1000);
  assert.deepEqual(tab.store.state, { kind: 'cleared', message: ERASED_ELSEWHERE });
  assert.ok(tab.store.isErased);
  write(tab, { 'commune/code': '63003' });
  browser.wait(1000);
  tab.store.flush();
  assert.equal(get(tab.store.dossier, 'commune/code'), '63003');
  assert.ok(tab.store.atRisk);
  assert.equal(stored(browser, 'federation'), null);
  tab.store.bringBack();
  assert.equal(stored(browser, 'federation'), 'aura');
  assert.equal(stored(browser, 'commune/name'), 'Ambert');
  assert.equal(stored(browser, 'commune/code'), '63003');
  assert.equal(tab.store.state.kind, 'saved');
});

test('an erased dossier does not come back with a tab that slept, whatever was erased or dropped since', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.sleep();
  const other = browser.open();
  for (const name of ['Ambert', 'Thiers', 'Riom']) {
    other.store.reset();
    write(other, { 'commune/name': name });
    other.store.flush();
  }
  while (other.store.erased.length) other.store.forgetErased();
  tab.wake();
  assert.equal(tab.store.state.kind, 'cleared');
  browser.wait(1000);
  tab.store.flush();
  assert.equal(stored(browser, 'federation'), null);
  assert.equal(get(tab.store.dossier, 'commune/name'), null);
  // Erasing there erases what it shows, not the dossier of the others.
  tab.store.reset();
  assert.equal(get(tab.store.dossier, 'commune/name'), 'Riom');
  assert.equal(stored(browser, 'commune/name'), 'Riom');
});

test('erasing twice keeps both copies, the newest first, and each can come back', () => {
  const { browser, tab } = oneTab();
  for (const name of ['Ambert', 'Thiers']) {
    write(tab, { 'commune/name': name });
    tab.store.flush();
    tab.store.reset();
  }
  const { store } = browser.open();
  assert.deepEqual(
    store.erased.map(({ commune }) => commune),
    ['Thiers', 'Ambert'],
  );
  assert.ok(store.erased.every(({ at, size, id }) => at >= browser.now && size > 100 && id));
  store.undoReset(store.erased[1]?.id);
  assert.equal(stored(browser, 'commune/name'), 'Ambert');
  assert.deepEqual(
    store.erased.map(({ commune }) => commune),
    ['Thiers'],
  );
  store.forgetErased(store.erased[0]?.id);
  assert.ok(![...browser.texts.values()].join().includes('Thiers'));
});

test('a text written since takes the place of an erased one, which is set aside', () => {
  const { tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  tab.store.reset();
  write(tab, { federation: 'bretagne' });
  tab.store.undoReset();
  assert.equal(get(tab.store.dossier, 'federation'), 'bretagne');
  assert.deepEqual(asides(tab), ['aura']);
});

test('at most five erased copies are kept, and all that stood beside the dossier is erased with it', () => {
  const { browser, tab } = oneTab();
  for (let count = 1; count <= 7; count++) {
    write(tab, { 'commune/name': `Ambert ${count}` });
    tab.store.setAside('federation', `Secret ${count}`);
    tab.store.applyMerge((dossier, now) => set(dossier, { federation: `Secret ${count}` }, now));
    tab.store.flush();
    tab.store.reset();
  }
  assert.equal(tab.store.erased.length, 5);
  while (tab.store.erased.length) tab.store.forgetErased();
  assert.deepEqual(asides(tab), []);
  assert.equal(tab.store.lastMerge, undefined);
  assert.ok(![...browser.texts.values()].join().includes('Secret'));
});

test('the one copy that an older version kept can come back', () => {
  const { browser, tab } = oneTab();
  write(tab, { 'commune/name': 'Ambert' });
  tab.store.flush();
  browser.texts.set(`${KEY}-erased`, browser.stored ?? '');
  browser.texts.set(`${KEY}-damaged`, 'abîmé');
  browser.texts.delete(KEY);
  const reopened = browser.open();
  assert.deepEqual(asides(reopened), ['abîmé']);
  reopened.store.undoReset();
  assert.equal(stored(browser, 'commune/name'), 'Ambert');
});

test('a merge can be undone at a later visit, and what was written since stays', () => {
  const { browser, tab } = oneTab();
  const { random } = browser;
  write(tab, { federation: 'aura', 'commune/name': 'Ambert' });
  tab.store.applyMerge((dossier, now) => {
    const changed = set(dossier, { federation: 'bretagne', 'commune/name': 'Thiers' }, now);
    return addRow(changed, 'swot/a/forces', { text: 'Une équipe' }, now, random).dossier;
  });
  write(tab, { 'commune/name': 'Riom' });
  tab.close();
  const reopened = browser.open();
  assert.deepEqual(reopened.store.lastMerge, { at: NOON, count: 3 });
  reopened.store.undoMerge();
  assert.equal(reopened.store.lastMerge, undefined);
  assert.equal(get(reopened.store.dossier, 'federation'), 'aura');
  assert.equal(get(reopened.store.dossier, 'commune/name'), 'Riom');
  assert.deepEqual(rows(reopened.store.dossier, 'swot/a/forces'), []);
  reopened.close();
  assert.equal(browser.open().store.lastMerge, undefined);
});

test('a text written here over which another tab wrote is set aside, and can be dropped', () => {
  const { browser, tab } = oneTab();
  const other = browser.open();
  write(tab, { federation: 'aura' });
  browser.now += 10;
  write(other, { federation: 'bretagne' });
  other.store.flush();
  tab.receive();
  assert.equal(get(tab.store.dossier, 'federation'), 'bretagne');
  const [aside] = browser.open().store.asides;
  assert.deepEqual([aside?.key, aside?.value, aside?.why], ['federation', 'aura', 'overwritten']);
  tab.store.dropAside(aside?.id ?? '');
  assert.deepEqual(asides(tab), []);
});

test('adding 300 rows and undoing it, many times, never fills the dossier', () => {
  const { browser, tab } = oneTab();
  for (let count = 0; count < 12; count++) {
    tab.store.applyMerge((dossier, now) => {
      const rows = Array.from({ length: 300 }, (_, row) => `diagnosis/etat-des-lieux/qui-exerce/row/r${count}-${row}`);
      const fields = rows.flatMap((row) => [
        [`${row}/order`, 1],
        [`${row}/text`, 'Une équipe'],
        [`${row}/who`, 'Madame Untel'],
      ]);
      return set(dossier, Object.fromEntries(fields), now);
    });
    tab.store.flush();
    tab.store.undoMerge();
    tab.store.flush();
    assert.equal(tab.store.state.kind, 'saved');
  }
  assert.ok((browser.stored ?? '').length < 300_000);
  assert.equal(parse(browser.stored ?? '').dossier.entries.size, 2000);
});

test('a dossier too big for the browser stays in the page, and its file opens again', () => {
  const { browser, tab } = oneTab();
  for (let index = 0; index < 99; index++) write(tab, { [`a/b-${index}`]: 'é'.repeat(20_000) });
  tab.store.flush();
  assert.equal(tab.store.state.kind, 'failed');
  assert.match(tab.store.state.message, /plein/);
  assert.ok(tab.store.atRisk);
  const text = serialize(tab.store.dossier, { app: 'test', now: browser.now });
  assert.ok(new TextEncoder().encode(text).length > 3_900_000);
  assert.deepEqual(parse(text).dossier.entries.size, 99);
  // No more is taken in than what a file can hold.
  assert.equal(write(tab, { 'a/more': 'é'.repeat(20_000), 'a/again': 'é'.repeat(20_000) }), false);
  assert.ok(write(tab, Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`a/b-${index}`, null]))));
  tab.store.flush();
  assert.equal(tab.store.state.kind, 'saved');
});

test('back button: the page reads again what changed', () => {
  const { browser, tab } = oneTab();
  write(tab, { federation: 'aura' });
  tab.sleep();
  const next = browser.open();
  write(next, { federation: 'bretagne' });
  next.close();
  tab.wake();
  assert.equal(get(tab.store.dossier, 'federation'), 'bretagne');
});

test('a tool that fails prevents neither the others nor saving', (context) => {
  const reported = context.mock.method(console, 'error', () => {});
  const { browser, tab } = oneTab();
  let heard = 0;
  tab.store.subscribe(() => {
    throw new Error('outil');
  });
  const stop = tab.store.subscribe(() => heard++);
  write(tab, { federation: 'aura' });
  browser.wait(1000);
  assert.equal(stored(browser, 'federation'), 'aura');
  assert.equal(heard, 2);
  assert.ok(reported.mock.callCount() > 0);
  stop();
  write(tab, { federation: 'bretagne' });
  assert.equal(heard, 2);
});

test('the reminder comes after 20 changes, where continuing a field counts only once', () => {
  const { browser, tab } = oneTab();
  for (let index = 0; index < 30; index++) write(tab, { federation: `a${index}` });
  for (let index = 0; index < 18; index++) write(tab, { [`a/b-${index}`]: true });
  assert.ok(!tab.store.reminderDue);
  tab.close();
  const { store } = browser.open();
  store.update((dossier, now) => set(dossier, { 'commune/name': 'Ambert' }, now));
  assert.ok(store.reminderDue);
  store.downloaded();
  assert.ok(!store.reminderDue);
});

test('the reminder comes 7 days after a change, never without a change', () => {
  const { browser, tab } = oneTab();
  browser.now += 30 * DAY;
  assert.ok(!tab.store.reminderDue);
  write(tab, { federation: 'aura' });
  browser.now += 7 * DAY - 1;
  assert.ok(!tab.store.reminderDue);
  browser.now += 1;
  assert.ok(tab.store.reminderDue);
});

test('a row added then reloaded is the same', () => {
  const { browser, tab } = oneTab();
  tab.store.update(
    (dossier, now) => addRow(dossier, 'swot/a/forces', { text: 'Une équipe' }, now, browser.random).dossier,
  );
  tab.close();
  assert.deepEqual(
    rows(browser.open().store.dossier, 'swot/a/forces').map(({ values }) => values.text),
    ['Une équipe'],
  );
});

test('the example dossier opens from storage and is saved again without loss', () => {
  const browser = new FakeBrowser();
  const text = readFileSync(new URL('../fixtures/dossiers/v1.json', import.meta.url), 'utf8');
  browser.texts.set(KEY, text);
  browser.now = Date.UTC(2026, 10, 26);
  const tab = browser.open();
  // Of the row removed, an older version kept its fields, emptied.
  const expected = text.replace(/.*9d2hj7w5rt\/(order|text).*\n/g, '').replace('"version": 1', '"version": 2');
  assert.equal(serialize(tab.store.dossier, { app: '1.0.0', now: Date.parse('2026-11-22T13:32:00Z') }), expected);
});

test('of a text set aside letter after letter the whole alone is kept, and other texts stay', () => {
  const { tab } = oneTab();
  tab.store.setAside('federation', 'autre chose');
  const text = 'un texte tapé dans un onglet pendant qu’un autre écrit ailleurs';
  for (let length = 1; length <= text.length; length++) tab.store.setAside('federation', text.slice(0, length));
  tab.store.setAside('msp/name', 'un');
  assert.deepEqual(
    tab.store.asides.map(({ value }) => value),
    ['un', text, 'autre chose'],
  );
});
