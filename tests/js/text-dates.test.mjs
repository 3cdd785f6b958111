import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { addDays, longDay } from '../../macros/browser/calendar/days.mjs';
import { parseDay, yearsIn } from '../../macros/browser/text/dates.mjs';

const days = fc.integer({ min: -20_000, max: 80_000 }).map((count) => addDays('2000-01-01', count));

test('a date is understood in the many ways people type it', () => {
  const ways = ['4/11/2026', '04/11/2026', '04-11-2026', '4.11.26', ' 4 11 2026 ', '2026-11-04', '4 novembre 2026'];
  for (const typed of [...ways, 'Mercredi 4 Novembre 2026', 'mer. 4 nov. 2026', '4\u00a0novembre\u202f2026']) {
    assert.equal(parseDay(typed), '2026-11-04', typed);
  }
  assert.equal(parseDay('1er août 2027'), '2027-08-01');
  assert.equal(parseDay('1ᵉʳ AOUT 2027'), '2027-08-01');
  assert.equal(parseDay('29/02/2028'), '2028-02-29');
});

test('what is not a date is refused, without guessing', () => {
  const wrong = [
    '',
    'demain',
    '30/02/2026',
    '29/02/2026',
    '31/04/2026',
    '11/2026',
    '4/11',
    '4/13/2026',
    '0/1/2026',
    '4 jui 2026',
  ];
  for (const typed of [
    ...wrong,
    '4 brumaire 2026',
    '4/11/202',
    '2026-11-31',
    '2026-1-4',
    '4 novembre',
    'x'.repeat(10_000),
  ]) {
    assert.equal(parseDay(typed), undefined, typed.slice(0, 20));
  }
});

test('any date written in words reads back', () => {
  fc.assert(fc.property(days, (day) => assert.equal(parseDay(longDay(day)), day)));
});

for (const [text, years] of /** @type {[string, number[]][]} */ ([
  ['2028', [2028]],
  ['fin 2027 ou début 2029', [2027, 2029]],
  ['APL_2023-medecins.csv', [2023]],
  ['1998/2001', [1998, 2001]],
  ['20281', []],
  ['63003', []],
  ['bientôt', []],
  ['', []],
])) {
  test(`« ${text} » names the years ${years}`, () => assert.deepEqual(yearsIn(text), years));
}
