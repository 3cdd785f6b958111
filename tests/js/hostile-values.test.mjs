// Values that a file may hold where a tool expects one of its words: those of every object are no words of ours.

import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { results } from '../../macros/components/budget/results.mjs';
import { asStatus, plan } from '../../macros/components/checklist/plan.mjs';
import { cleanSheet } from '../../macros/components/mission/clean.mjs';

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
const NOTHING = {
  ...{ basis: /** @type {'par-an'} */ ('par-an'), days: null, weeks: null, day: null, charges: null },
  ...{ salary: { low: 100n, high: 100n }, others: [], hoped: null, granted: null, resources: null, faults: [] },
};

/** @param {unknown} start a day 0 as a file holds it */
function dueFrom(start) {
  const step = { id: 'appeler', title: 'Appeler', toDay: 0, points: [] };
  const value = (/** @type {string} */ key) => (key === 'start' ? start : null);
  return plan([step], value, [], '2026-11-01').steps[0]?.due;
}

for (const name of NAMES) {
  test(`« ${name} » is no status, no choice and no reminder`, () => {
    assert.equal(asStatus(name), 'todo');
    assert.equal(dueFrom(name), null);
    const fields = [{ key: 'federation', label: 'Fédération', words: new Map([['femasaura', 'FemasAURA&Co']]) }];
    /** @type {import('../../macros/components/mission/clean.mjs').MissionModel} */
    const model = {
      prefix: 'mission/leader',
      title: '',
      fields,
      families: [],
      sections: [],
      agreements: '',
      signatures: [],
      owner: 'commune',
    };
    const dossier = set(createDossier(Math.random), { federation: name }, 1);
    assert.equal(cleanSheet(model, dossier).intro[0], `Fédération\u00a0: ${name}`);
    assert.deepEqual(results(NOTHING, name), results(NOTHING, null));
  });
}

for (const [held, day] of /** @type {const} */ ([
  ['2026-10-05', '2026-10-05'],
  ['5/10/2026', '2026-10-05'],
  ['2026-02-31', null],
  [1e308, null],
  [true, null],
  [null, null],
])) {
  test(`a day 0 held as ${held} is ${day ?? 'no day'}`, () => assert.equal(dueFrom(held), day));
}
