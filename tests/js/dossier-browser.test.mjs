import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openDossier } from '../../macros/browser/store/browser.mjs';
import { get, set } from '../../macros/browser/store/dossier.mjs';
import { KEY } from '../../macros/browser/store/key.mjs';
import { DossierStore } from '../../macros/browser/store/store.mjs';
import { FakeBrowser } from '../fixtures/dossiers/fake-browser.mjs';

/** A window on the storage of a fake browser. */
class FakePage extends EventTarget {
  document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  browser = new FakeBrowser();
  localStorage = this.browser.open();
  setTimeout = () => 0;
  clearTimeout() {}

  open() {
    const store = openDossier(DossierStore, 'test', /** @type {any} */ (this));
    return {
      store,
      write: (/** @type {string} */ value) => store.update((dossier, now) => set(dossier, { federation: value }, now)),
    };
  }

  /** @param {string} type @param {object} [properties] */
  fire(type, properties) {
    const event = Object.assign(new Event(type, { cancelable: true }), properties);
    this.dispatchEvent(event);
    return event;
  }
}

test('leaving the page saves, without waiting for the timer', () => {
  const page = new FakePage();
  const { write } = page.open();
  write('aura');
  page.fire('pagehide');
  assert.match(page.browser.stored ?? '', /"aura"/);
});

test('switching to another application saves', () => {
  const page = new FakePage();
  const { write } = page.open();
  write('aura');
  page.document.dispatchEvent(new Event('visibilitychange'));
  assert.equal(page.browser.stored, undefined);
  page.document.visibilityState = 'hidden';
  page.document.dispatchEvent(new Event('visibilitychange'));
  assert.match(page.browser.stored ?? '', /"aura"/);
});

for (const [name, type, properties] of /** @type {const} */ ([
  ['another tab', 'storage', { key: KEY }],
  ['the back button', 'pageshow', { persisted: true }],
])) {
  test(`${name} updates the page`, () => {
    const page = new FakePage();
    const { store } = page.open();
    const other = page.browser.open();
    other.store.update((dossier, now) => set(dossier, { federation: 'bretagne' }, now));
    other.store.flush();
    page.fire('storage', { key: 'autre-site' });
    page.fire('pageshow', { persisted: false });
    assert.equal(get(store.dossier, 'federation'), null);
    page.fire(type, properties);
    assert.equal(get(store.dossier, 'federation'), 'bretagne');
  });
}

test('a cleared storage is noticed', () => {
  const page = new FakePage();
  const { store, write } = page.open();
  write('aura');
  store.flush();
  page.browser.clear();
  page.fire('storage', { key: null });
  assert.equal(store.state.kind, 'cleared');
});

test('the page holds its visitor back only when something would be lost', () => {
  const page = new FakePage();
  const { store, write } = page.open();
  assert.ok(!page.fire('beforeunload').defaultPrevented);
  write('aura');
  assert.ok(!page.fire('beforeunload').defaultPrevented);
  page.browser.mode = 'full';
  write('bretagne');
  store.flush();
  assert.ok(page.fire('beforeunload').defaultPrevented);
  store.downloaded();
  assert.ok(!page.fire('beforeunload').defaultPrevented);
});

test('with a full storage, a page left right after its first change asks too', () => {
  const page = new FakePage();
  const { store, write } = page.open();
  write('aura');
  store.flush();
  page.browser.mode = 'full';
  write('bretagne');
  assert.ok(page.fire('beforeunload').defaultPrevented);
});

test('a page whose work is saved does not listen to its leaving: it may be kept for the back button', () => {
  const page = new FakePage();
  const { store, write } = page.open();
  const heard = new Set();
  page.addEventListener = (/** @type {string} */ type) => void heard.add(type);
  page.removeEventListener = (/** @type {string} */ type) => void heard.delete(type);
  write('aura');
  assert.ok(heard.has('beforeunload'));
  store.flush();
  assert.ok(!heard.has('beforeunload'));
});
