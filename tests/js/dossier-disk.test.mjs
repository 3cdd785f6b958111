import assert from 'node:assert/strict';
import { test } from 'node:test';

import { get, set } from '../../macros/browser/store/dossier.mjs';
import { parse } from '../../macros/browser/store/file.mjs';
import { KEY } from '../../macros/browser/store/key.mjs';
import { FakeBrowser, FakeDisk } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../fixtures/dossiers/fake-browser.mjs').Tab} Tab */

/** @param {Tab} tab @param {Record<string, string | null>} values */
const write = ({ store }, values) => store.update((dossier, now) => set(dossier, values, now));

/** A browser whose disk answers when it is told to. */
async function withDisk() {
  const browser = new FakeBrowser();
  browser.disk = new FakeDisk();
  const tab = browser.open();
  await browser.disk.answer();
  await tab.store.opened;
  return { browser, tab, disk: browser.disk };
}

/** @param {FakeDisk} disk @param {string} key */
const onDisk = (disk, key) => get(parse(disk.content.text ?? '').dossier, key);

test('« Enregistré » comes once the disk has the text, and « Enregistrement » before', async () => {
  const { tab, disk } = await withDisk();
  write(tab, { federation: 'aura' });
  assert.deepEqual(tab.store.state, { kind: 'saving', message: 'Enregistrement…' });
  tab.store.flush();
  assert.equal(tab.store.state.kind, 'saving');
  assert.ok(!tab.store.atRisk);
  await disk.answer();
  assert.equal(tab.store.state.kind, 'saved');
  assert.match(tab.store.state.message, /^Enregistré dans ce navigateur à /);
  assert.equal(onDisk(disk, 'federation'), 'aura');
});

test('what was written while the disk was at work is not called saved', async () => {
  const { tab, disk } = await withDisk();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  write(tab, { federation: 'bretagne' });
  await disk.answer();
  assert.equal(tab.store.state.kind, 'saving');
  tab.store.flush();
  await disk.answer();
  assert.equal(tab.store.state.kind, 'saved');
  assert.equal(onDisk(disk, 'federation'), 'bretagne');
});

test('what the storage lost comes back from the disk', async () => {
  const { browser, tab, disk } = await withDisk();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  await disk.answer();
  const old = browser.stored ?? '';
  write(tab, { federation: 'bretagne', 'commune/name': 'Ambert' });
  tab.store.flush();
  await disk.answer();
  tab.crash();
  for (const lost of [old, undefined]) {
    if (lost) browser.texts.set(KEY, lost);
    else browser.texts.delete(KEY);
    const reopened = browser.open();
    await disk.answer();
    await reopened.store.opened;
    assert.equal(get(reopened.store.dossier, 'federation'), 'bretagne');
    assert.equal(get(reopened.store.dossier, 'commune/name'), 'Ambert');
    reopened.close();
    await disk.answer();
    assert.match(browser.stored ?? '', /Ambert/);
  }
});

test('an erasure goes to the disk, and holds there when the storage loses it', async () => {
  const { browser, tab, disk } = await withDisk();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  await disk.answer();
  const before = new Map(browser.texts);
  tab.store.reset();
  await disk.answer();
  assert.equal(disk.content.text, null);
  tab.crash();
  browser.texts = before;
  const reopened = browser.open();
  await disk.answer();
  await reopened.store.opened;
  assert.equal(get(reopened.store.dossier, 'federation'), null);
  assert.equal(browser.stored, undefined);
  assert.equal(reopened.store.erased.length, 1);
  reopened.store.undoReset();
  await disk.answer();
  assert.equal(onDisk(disk, 'federation'), 'aura');
  assert.deepEqual(disk.content.gone, []);
});

test('an erasure that the disk did not hear of holds too', async () => {
  const { browser, tab, disk } = await withDisk();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  await disk.answer();
  tab.store.reset();
  tab.crash();
  const reopened = browser.open();
  await disk.answer();
  await reopened.store.opened;
  assert.equal(get(reopened.store.dossier, 'federation'), null);
  await disk.answer();
  assert.equal(disk.content.text, null);
});

for (const [name, break_] of /** @type {[string, (disk: FakeDisk) => void][]} */ ([
  ['refuses', (disk) => (disk.refuses = true)],
  ['never answers', () => {}],
])) {
  test(`a disk that ${name}: the page says less`, async () => {
    const { browser, tab, disk } = await withDisk();
    break_(disk);
    write(tab, { federation: 'aura' });
    tab.store.flush();
    if (disk.refuses) await disk.answer();
    browser.wait(6_000);
    await new Promise(setImmediate);
    assert.equal(tab.store.state.kind, 'saved');
    assert.match(tab.store.state.message, /^Gardé par ce navigateur/);
    // Later texts do not wait for it.
    write(tab, { federation: 'bretagne' });
    tab.store.flush();
    assert.equal(tab.store.state.kind, 'saved');
  });
}

test('a damaged text on the disk changes nothing', async () => {
  const { browser, tab, disk } = await withDisk();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  await disk.answer();
  tab.close();
  disk.content = { text: '{', gone: [] };
  const reopened = browser.open();
  await disk.answer();
  await reopened.store.opened;
  assert.equal(get(reopened.store.dossier, 'federation'), 'aura');
  await disk.answer();
  assert.equal(onDisk(disk, 'federation'), 'aura');
});

test('opening a page whose storage and disk agree writes nothing', async () => {
  const { browser, tab, disk } = await withDisk();
  write(tab, { federation: 'aura' });
  tab.store.flush();
  await disk.answer();
  tab.close();
  browser.open().store.flush();
  const before = browser.snapshot();
  const { store } = browser.open();
  await disk.answer();
  await store.opened;
  assert.equal(browser.snapshot(), before);
  assert.equal(store.state.kind, 'saved');
});
