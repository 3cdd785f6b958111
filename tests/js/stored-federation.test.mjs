import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { storedFederation } from '../../macros/browser/store/federation.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { KEY } from '../../macros/browser/store/key.mjs';

const NOTE = 'checklist/100-jours/step/a/note';

/** @param {Record<string, string | null>[]} changes */
function stored(...changes) {
  const dossier = changes.reduce(
    (before, values, index) => set(before, values, index + 1),
    createDossier(() => 0.5),
  );
  return /** @type {any} */ ({ localStorage: { [KEY]: serialize(dossier, { app: '1', now: 0 }) } });
}

for (const [what, page, id] of /** @type {[string, any, string][]} */ ([
  ['the one that the dossier names', stored({ federation: 'femasco-bfc', 'commune/name': 'Dole' }), 'femasco-bfc'],
  ['none in a dossier that names none', stored({ 'commune/name': 'Cayenne' }), ''],
  ['none once it was taken away', stored({ federation: 'femasaura' }, { federation: null }), ''],
  ['none that a note only quotes', stored({ [NOTE]: '"federation": {"v":"femasaura"' }), ''],
  ['none without a dossier', { localStorage: {} }, ''],
  ['none in what is not a dossier', { localStorage: { [KEY]: '{' } }, ''],
])) {
  test(`a page without tools finds ${what}`, () => assert.equal(storedFederation(page), id));
}

test('a blocked storage names no federation', () => {
  const page = {
    get localStorage() {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  assert.equal(storedFederation(/** @type {any} */ (page)), '');
});
