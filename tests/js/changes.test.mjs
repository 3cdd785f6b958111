import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { touches } from '../../macros/browser/store/announcer.mjs';
import { createDossier, holds, set, visible } from '../../macros/browser/store/dossier.mjs';
import { nearDoubles } from '../../macros/browser/store/people.mjs';
import { addRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { areNear } from '../../macros/browser/text/names.mjs';
import { gathered } from '../../macros/components/diagnosis/summary.mjs';

const LIST = 'checklist/100-jours/own';
const empty = createDossier(Math.random);

for (const [changed, starts, expected] of /** @type {[string[] | undefined, string[], boolean][]} */ ([
  [undefined, ['budget/'], true],
  [['budget/a/b'], ['budget/'], true],
  [['budgets/a'], ['budget/'], false],
  [['mission/a', 'federation'], ['budget/', 'federation'], true],
  [['mission/a'], [], false],
])) {
  test(`a change of ${changed?.join(' and ') ?? 'what is not told'} ${expected ? 'touches' : 'leaves'} ${starts}`, () => {
    assert.equal(touches(changed && new Set(changed), starts), expected);
  });
}

test('a dossier holds something under a key exactly where a reader sees something', () => {
  const key = fc.constantFrom('mission/leader/a', 'mission/leaders/a', `${LIST}/row/aaaaaaaaaa/title`, 'federation');
  const value = fc.constantFrom('x', '', true, null, 1);
  const prefix = fc.constantFrom(undefined, 'mission/leader', LIST, 'checklist/100-jours', 'federation');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), prefix, (changes, under) => {
      const dossier = changes.reduce((before, [at, text]) => set(before, { [at]: text }, 1), empty);
      assert.equal(holds(dossier, under), visible(dossier, under).size > 0);
    }),
  );
});

test('the rows of a dossier are those of that dossier, whichever was read before', () => {
  const one = addRow(empty, LIST, { title: 'Un' }, 1, Math.random);
  const two = addRow(one.dossier, LIST, { title: 'Deux' }, 2, Math.random);
  const none = removeRow(one.dossier, LIST, one.id, 3);
  const titles = (/** @type {typeof empty} */ dossier) => rows(dossier, LIST).map(({ values }) => values.title);
  for (let time = 0; time < 2; time += 1) {
    assert.deepEqual(titles(one.dossier), ['Un']);
    assert.deepEqual(titles(two.dossier), ['Un', 'Deux']);
    assert.deepEqual(titles(none), []);
  }
  rows(two.dossier, LIST).pop();
  assert.equal(rows(two.dossier, LIST).length, 2);
});

test('of many persons, the near ones are those that are near two by two', () => {
  const name = fc.constantFrom(
    'Paul Martin',
    'Martin Paul',
    'P. Martin',
    'Dr Paule Martin',
    'Infirmière',
    'Anne Roy',
    '',
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (names) => {
      const blank = { role: '', organisation: '', family: '', phone: '', email: '' };
      const persons = names.map((each, index) => ({ ...blank, id: String(index), name: each }));
      const expected = persons.flatMap((person, index) =>
        persons
          .slice(index + 1)
          .filter((other) => areNear(person.name, other.name))
          .map((other) => [person.id, other.id]),
      );
      assert.deepEqual(
        nearDoubles(persons).map((pair) => pair.map(({ id }) => id)),
        expected,
      );
    }),
  );
});

test('professions beyond the first are counted together, and nobody is lost', () => {
  const total = (/** @type {number} */ count) => ({
    ...{ profession: `Profession ${count}`, count, three: 0, five: count, stay: 0, unsure: 0 },
    ...{ here: 0, near: 0, unsaid: count },
  });
  const totals = [9, 5, 3, 2].map(total);
  assert.equal(gathered(totals, 4), totals);
  const shown = gathered(totals, 3);
  assert.deepEqual(
    shown.map(({ profession, count, five }) => [profession, count, five]),
    [
      ['Profession 9', 9, 9],
      ['Profession 5', 5, 5],
      ['2 autres professions', 5, 5],
    ],
  );
});
