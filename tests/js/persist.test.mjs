import assert from 'node:assert/strict';
import test from 'node:test';

import { askToKeep } from '../../macros/browser/forms/persist.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { Memory } from '../../macros/browser/store/shelf.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/**
 * A page, and how often it asked the browser to keep the dossier.
 *
 * @param {Memory} box what this browser keeps
 * @param {() => Promise<boolean>} [answer]
 */
function page(box, answer = () => Promise.resolve(true)) {
  const storage = () => box;
  const seen = { asked: 0 };
  /** @type {Set<() => void>} */
  const listeners = new Set();
  const store = {
    state: { kind: 'saved' },
    dossier: createDossier(seededRandom(1)),
    surroundings: { storage },
    subscribe: (/** @type {() => void} */ listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const persist = () => {
    seen.asked += 1;
    return answer();
  };
  askToKeep(/** @type {any} */ (store), /** @type {any} */ ({ storage: { persist } }));
  /** @param {number} count of answers */
  const save = (count, kind = 'saved') => {
    const values = Object.fromEntries(Array.from({ length: count }, (_, index) => [`record/a/${index}`, 'oui']));
    store.dossier = set(createDossier(seededRandom(1)), values, NOON);
    store.state = { kind };
    for (const listener of [...listeners]) listener();
  };
  return { save, seen };
}

test('the browser is asked once, at the first save that is worth it', () => {
  const box = new Memory();
  const { save, seen } = page(box);
  save(2);
  save(5, 'saving');
  save(5, 'failed');
  assert.equal(seen.asked, 0);
  save(5);
  save(6);
  assert.equal(seen.asked, 1);
  const later = page(box);
  later.save(7);
  assert.equal(later.seen.asked, 0);
});

test('a browser that refuses, or knows nothing of it, changes nothing', async () => {
  const { save, seen } = page(new Memory(), () => Promise.reject(new TypeError('opaque')));
  save(5);
  assert.equal(seen.asked, 1);
  await new Promise((resolve) => setImmediate(resolve));
  const store = { subscribe: () => () => {} };
  askToKeep(/** @type {any} */ (store), /** @type {any} */ ({}));
});
