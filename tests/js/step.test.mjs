import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hereAddress } from '../../macros/browser/page/here.mjs';
import { DONE, followStatus, markDone } from '../../macros/components/checklist/done.mjs';
import { followingOf, standingOf } from '../../macros/components/step/standing.mjs';
import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';

const ACTION = 'checklist/100-jours/step/preter-un-lieu';
const OWN = 'checklist/100-jours/own/row/a1b2c3d4e5f6';
const NOW = Date.UTC(2026, 10, 28, 9);
const dossier = (/** @type {Record<string, string>} */ values) => set(createDossier(Math.random), values, NOW - 1000);

for (const action of [ACTION, OWN]) {
  test(`one tap ends ${action} today`, () => {
    const after = markDone(dossier({ [`${action}/status`]: 'doing' }), action, '2026-11-08', NOW);
    assert.equal(get(after, `${action}/status`), 'done');
    assert.equal(get(after, `${action}/done-on`), '8/11/2026');
    assert.match(DONE, /terminée/);
  });
}

test('a day that the visitor wrote stays', () => {
  const after = markDone(dossier({ [`${ACTION}/done-on`]: 'le 3 mars 2026' }), ACTION, '2026-11-28', NOW);
  assert.equal(get(after, `${ACTION}/done-on`), 'le 3 mars 2026');
});

for (const [status, written, day] of /** @type {[string, string | null, string | null][]} */ ([
  ['done', null, '28/11/2026'],
  ['done', '3/3/2026', '3/3/2026'],
  ['doing', '28/11/2026', null],
  ['none', '3/3/2026', '3/3/2026'],
  ['', null, null],
])) {
  test(`an action said to be « ${status} » where « ${written ?? ''} » is written has « ${day ?? ''} » as its day`, () => {
    const before = dossier({ [`${ACTION}/status`]: status, ...(written && { [`${ACTION}/done-on`]: written }) });
    assert.equal(get(followStatus(before, ACTION, '2026-11-28', NOW), `${ACTION}/done-on`), day);
  });
}

for (const [href, page, right] of [
  [
    'https://exemple.fr/msp/dossier/?a#x',
    '../100-jours/feuille-de-route/',
    'https://exemple.fr/msp/100-jours/feuille-de-route/',
  ],
  ['https://exemple.fr/msp/actions/#x', '', 'https://exemple.fr/msp/actions/'],
  ['file:///home/a/msp/actions.html', '', ''],
]) {
  test(`a calendar made on ${href} leads to « ${right} »`, () =>
    assert.equal(hereAddress(page, /** @type {any} */ (new URL(String(href)))), right));
}

/** @type {[Parameters<typeof standingOf>[0], string, string][]} */
const STANDINGS = [
  [{ status: 'todo', due: null, doneOn: '' }, 'todo', 'À faire'],
  [{ status: 'todo', due: '2026-12-04', doneOn: '' }, 'todo', 'À faire, prévue pour le 4 décembre 2026'],
  [{ status: 'todo', due: '2026-11-28', doneOn: '' }, 'todo', 'À faire, prévue pour le 28 novembre 2026'],
  [{ status: 'doing', due: '2026-11-27', doneOn: '' }, 'late', 'En retard, en cours, prévue pour le 27 novembre 2026'],
  [{ status: 'blocked', due: null, doneOn: '' }, 'blocked', 'Bloquée'],
  [{ status: 'done', due: '2026-11-01', doneOn: '5/11/2026' }, 'done', 'Terminée le 5/11/2026'],
  [{ status: 'done', due: '2026-11-01', doneOn: 'hier' }, 'done', 'Terminée'],
  [{ status: 'none', due: '2026-11-01', doneOn: '' }, 'none', 'Sans objet'],
];
for (const [action, look, words] of STANDINGS) {
  test(`an action that is ${action.status}, due on ${action.due}, is said « ${words} »`, () => {
    assert.deepEqual(standingOf(action, '2026-11-28'), { look, words });
  });
}

/** @type {[string, number, number][]} states by their first letters, the place of the action, of the one that follows */
const FOLLOWING = [
  ['tttt', 0, 1],
  ['tddt', 0, 3],
  ['tnbt', 0, 2],
  ['ttdd', 2, 0],
  ['dtdd', 1, -1],
  ['dddd', 3, -1],
  ['t', 0, -1],
];
const WORDS = /** @type {const} */ ({ t: 'todo', d: 'done', n: 'none', b: 'blocked' });
for (const [letters, at, following] of FOLLOWING) {
  test(`after action ${at} of ${letters} comes ${following}`, () => {
    const states = [...letters].map((letter) => WORDS[/** @type {keyof typeof WORDS} */ (letter)]);
    assert.equal(followingOf(states, at), following);
  });
}
