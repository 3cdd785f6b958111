import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import fc from 'fast-check';

import { addDays, dayOf, isDay, longDay } from '../../macros/browser/calendar/days.mjs';

const days = fc.integer({ min: -20_000, max: 80_000 }).map((count) => addDays('2000-01-01', count));

test('due dates are right across clock changes and leap years', () => {
  assert.equal(addDays('2026-03-28', 30), '2026-04-27');
  assert.equal(addDays('2026-03-28', 100), '2026-07-06');
  assert.equal(addDays('2026-10-24', 1), '2026-10-25');
  assert.equal(addDays('2026-10-25', 1), '2026-10-26');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2028-02-29', 365), '2029-02-28');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2026-03-01', -1), '2026-02-28');
});

test('adding then subtracting days gives the same day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      const other = addDays(day, count);
      assert.ok(isDay(other));
      assert.equal(addDays(other, -count), day);
    }),
  );
});

test('a date is written in words', () => {
  assert.equal(longDay('2026-11-04'), 'mercredi 4 novembre 2026');
  assert.equal(longDay('2026-02-01'), 'dimanche 1er février 2026');
  assert.equal(longDay('2028-02-29'), 'mardi 29 février 2028');
});

test('a date is valid only if it exists', () => {
  for (const day of ['2026-11-04', '2028-02-29', '1900-01-01']) assert.ok(isDay(day));
  for (const day of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-11-4', '20261104', '2026-11-04T00:00', ''])
    assert.ok(!isDay(day));
});

test('today is the day on the visitor’s calendar, from Papeete to Nouméa', () => {
  const module = new URL('../../macros/browser/calendar/days.mjs', import.meta.url).href;
  const script = `import { dayOf } from '${module}';
    console.log(dayOf(Date.UTC(2026, 10, 22, 23, 30)), dayOf(Date.UTC(2026, 10, 22, 1)))`;
  const inZone = (/** @type {string} */ TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }).trim();
  assert.equal(inZone('Europe/Paris'), '2026-11-23 2026-11-22');
  assert.equal(inZone('Pacific/Tahiti'), '2026-11-22 2026-11-21');
  assert.equal(inZone('Pacific/Noumea'), '2026-11-23 2026-11-22');
  assert.ok(isDay(dayOf(0)));
});
