import assert from 'node:assert/strict';
import test from 'node:test';
import { OWN_ACTIONS, pourActions } from '../../macros/components/checklist/own.mjs';
import { createDossier } from '../../macros/browser/store/dossier.mjs';
import { removeRow, rows } from '../../macros/browser/store/rows.mjs';

const ACTION = { origin: 'swot/atelier-cpts/action/a', title: 'Écrire à l’ARS', who: 'Le maire', due: '5/10/2026' };
const titles = (/** @type {import('../../macros/browser/store/dossier.mjs').Dossier} */ dossier) =>
  rows(dossier, OWN_ACTIONS).map(({ values }) => values.title);

test('an action added twice stands once in the roadmap', () => {
  const once = pourActions(createDossier(Math.random), [ACTION], 1, Math.random);
  assert.deepEqual({ ...rows(once, OWN_ACTIONS)[0]?.values }, ACTION);
  assert.equal(pourActions(once, [ACTION], 2, Math.random), once);
  assert.deepEqual(titles(pourActions(once, [{ ...ACTION, origin: 'autre' }], 2, Math.random)), [
    ACTION.title,
    ACTION.title,
  ]);
});

test('an action without a title is not added', () => {
  assert.deepEqual(titles(pourActions(createDossier(Math.random), [{ ...ACTION, title: '' }], 1, Math.random)), []);
});

test('an action removed from the roadmap may be added again', () => {
  const once = pourActions(createDossier(Math.random), [ACTION], 1, Math.random);
  const without = removeRow(once, OWN_ACTIONS, rows(once, OWN_ACTIONS)[0]?.id ?? '', 2);
  assert.deepEqual(titles(pourActions(without, [ACTION], 3, Math.random)), [ACTION.title]);
});
