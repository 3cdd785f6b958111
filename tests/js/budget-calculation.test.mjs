import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { add, exact, inCents, left, otherCosts, work } from '../../macros/components/budget/calculation.mjs';

const CENTS = fc.bigInt({ min: 0n, max: 99_999_999_99n });
const RANGE = fc.tuple(CENTS, CENTS).map(([a, b]) => (a < b ? { low: a, high: b } : { low: b, high: a }));
const FIGURES = fc.record({
  basis: fc.constantFrom(/** @type {const} */ ('par-jour'), /** @type {const} */ ('par-an')),
  days: RANGE,
  weeks: RANGE,
  day: RANGE,
  salary: RANGE,
  charges: fc.option(RANGE),
  others: fc.array(fc.record({ range: RANGE, once: fc.boolean() }), { maxLength: 8 }),
  hoped: fc.constant(null),
  granted: fc.constant(null),
  resources: fc.constant(null),
});

test('a cost is the exact product of its figures', () => {
  fc.assert(
    fc.property(FIGURES, (figures) => {
      const cost = work({ ...figures, basis: 'par-jour' });
      assert.equal(cost?.low, figures.days.low * figures.weeks.low * figures.day.low);
      assert.equal(cost?.high, figures.days.high * figures.weeks.high * figures.day.high);
    }),
  );
});

test('costs that are whole cents stay so: nothing is rounded', () => {
  fc.assert(
    fc.property(FIGURES, (figures) => {
      const cost = work({ ...figures, basis: 'par-an' });
      const expected = figures.salary.low + (figures.charges?.low ?? 0n);
      assert.deepEqual(inCents(cost?.low ?? -1n), { cents: expected, whole: true });
    }),
  );
});

test('what is left and the aid make up the cost, to the last fraction', () => {
  fc.assert(
    fc.property(FIGURES, RANGE, (figures, aid) => {
      const cost = add(
        /** @type {import('../../macros/components/budget/calculation.mjs').Range} */ (work(figures)),
        otherCosts(figures, 'first'),
      );
      const rest = left(cost, exact(aid));
      assert.equal(rest.low + exact(aid).high, cost.low);
      assert.equal(rest.high + exact(aid).low, cost.high);
      assert.ok(rest.low <= rest.high);
    }),
  );
});

test('the first year costs as much as a following one, and what is paid once', () => {
  fc.assert(
    fc.property(FIGURES, (figures) => {
      const once = figures.others
        .filter((cost) => cost.once)
        .reduce((sum, { range }) => add(sum, range), { low: 0n, high: 0n });
      assert.deepEqual(otherCosts(figures, 'first'), add(otherCosts(figures, 'following'), exact(once)));
    }),
  );
});

test('the order of expenses changes nothing', () => {
  fc.assert(
    fc.property(FIGURES, (figures) => {
      const reversed = { ...figures, others: [...figures.others].reverse() };
      assert.deepEqual(otherCosts(reversed, 'first'), otherCosts(figures, 'first'));
    }),
  );
});

test('rounding to the cent is never off by more than half a cent, and the same for a debt', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (amount) => {
      const { cents, whole } = inCents(amount);
      const gap = cents * 10_000n - amount;
      assert.ok(gap > -5_000n && gap <= 5_000n);
      assert.equal(whole, gap === 0n);
      assert.equal(inCents(-amount).cents, -cents);
    }),
  );
});

test('a missing figure gives no cost', () => {
  fc.assert(
    fc.property(FIGURES, fc.constantFrom('days', 'weeks', 'day'), (figures, missing) => {
      assert.equal(work({ ...figures, basis: 'par-jour', [missing]: null }), null);
      assert.equal(work({ ...figures, basis: 'par-an', salary: null }), null);
    }),
  );
});
