// Values that a file may hold where a tool expects one of its words: those of every object are no words of ours.

import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow, rows } from '../../macros/browser/store/rows.mjs';
import { listedActions, places, pourInto, standing } from '../../macros/components/actions/lists.mjs';
import { actionsSheet, dueEvents } from '../../macros/components/actions/sheet.mjs';
import { results } from '../../macros/components/budget/results.mjs';
import { ROADMAP } from '../../macros/components/checklist/own.mjs';
import { asStatus, plan } from '../../macros/components/checklist/plan.mjs';
import { cleanSheet } from '../../macros/components/mission/clean.mjs';
import { actionsOf, moreOf } from '../../macros/components/swot/actions.mjs';
import { cards } from '../../macros/components/swot/board.mjs';
import { table } from '../../macros/components/swot/exports.mjs';
import { add } from '../../macros/components/swot/moves.mjs';

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

const SWOT = 'swot/atelier-cpts';
/** @type {(string | number | boolean)[]} */
const ODD = [...NAMES, 1e308, -1, true, '<img src=x onerror=alert(1)>', '=1+1'];

for (const odd of ODD) {
  test(`a file that says ${odd} in every field of the actions gives lists all the same`, () => {
    const fields = Object.fromEntries(
      ['title', 'state', 'who', 'due', 'note', 'origin', 'poured'].map((f) => [f, odd]),
    );
    const { dossier } = addRow(createDossier(Math.random), 'actions/msp', fields, 1, Math.random);
    const [action] = standing(dossier, 'msp', '2026-11-01').own;
    assert.deepEqual([action?.title, action?.status, action?.due], [String(odd), 'todo', null]);
    assert.deepEqual(dueEvents(dossier, 'msp', '2026-11-01'), []);
    const { parts } = actionsSheet({ msp: 'Actions de la MSP' }, dossier, '2026-11-01');
    assert.equal(parts[0]?.table?.rows[0]?.[0], String(odd));
    assert.equal(places(dossier).get(String(odd))?.length, 1);
    const poured = pourInto(dossier, listedActions(dossier, 'msp'), ROADMAP, 2, Math.random);
    assert.equal(rows(poured, ROADMAP.collection)[0]?.values.title, String(odd));
  });

  test(`a file that says ${odd} of what follows the first action of a card loses no other`, () => {
    const card = add(
      createDossier(Math.random),
      SWOT,
      { text: 'Un local', quadrant: 'forces', group: '' },
      1,
      Math.random,
    );
    const id = cards(card, SWOT)[0]?.id ?? '';
    const sound = addRow(card, moreOf(SWOT), { card: id, action: 'Visiter' }, 2, Math.random).dossier;
    const dossier = addRow(sound, moreOf(SWOT), { card: odd, action: odd, who: odd, due: odd }, 3, Math.random).dossier;
    assert.deepEqual(
      actionsOf(dossier, SWOT).map(({ action }) => action),
      ['Visiter'],
    );
    const own = addRow(sound, moreOf(SWOT), { card: id, action: odd, who: odd, due: odd }, 3, Math.random).dossier;
    assert.deepEqual(actionsOf(own, SWOT)[1], { ...actionsOf(own, SWOT)[1], action: String(odd), who: String(odd) });
    assert.equal(table(own, SWOT, { forces: 'Forces' }).length, 3);
  });
}
