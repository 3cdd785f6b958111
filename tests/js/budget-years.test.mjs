import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { barsInWords } from '../../macros/browser/text/bars.mjs';
import { readFigures } from '../../macros/components/budget/figures.mjs';
import { results } from '../../macros/components/budget/results.mjs';
import { assumptions, yearBars, yearCells, yearNotes, yearRows } from '../../macros/components/budget/year-table.mjs';
import { COLUMNS, yearsOf } from '../../macros/components/budget/years.mjs';

const PREFIX = 'budget/b';

/**
 * @typedef {{low: string, high: string}} Typed
 * @typedef {object} Budget what somebody types
 * @property {boolean} isYearly
 * @property {Record<string, Typed>} ranges
 * @property {Record<string, string>} aids
 * @property {(Typed & {label: string, once: boolean})[]} expenses
 */

/** @param {Partial<Budget>} typed */
function figuresOf({ isYearly = false, ranges = {}, aids = {}, expenses = [] }) {
  const bounds = Object.entries(ranges).flatMap(([id, { low, high }]) => [
    [`${PREFIX}/${id}/low`, low],
    [`${PREFIX}/${id}/high`, high],
  ]);
  const amounts = Object.entries(aids).map(([id, text]) => [`${PREFIX}/${id}`, text]);
  const basis = [`${PREFIX}/base-de-calcul`, isYearly ? 'par-an' : 'par-jour'];
  let dossier = set(createDossier(Math.random), Object.fromEntries([...bounds, ...amounts, basis]), 1);
  for (const values of expenses) {
    dossier = addRow(dossier, `${PREFIX}/autres-couts`, values, 1, Math.random).dossier;
  }
  return readFigures(dossier, PREFIX);
}

/** Exact numbers of another kind than those of the tool: fractions, read from digits alone. */
class Fraction {
  /** @param {bigint} above @param {bigint} below */
  constructor(above, below = 1n) {
    this.above = above;
    this.below = below;
  }

  /** @param {string} typed such as « 1 200,50 » or « 42,5 % » */
  static of(typed) {
    const [whole = '', decimals = ''] = typed.replace(/[^\d,]/g, '').split(',');
    const number = new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
    return typed.includes('%') ? number.times(new Fraction(1n, 100n)) : number;
  }

  /** @param {Fraction} other */
  times(other) {
    return new Fraction(this.above * other.above, this.below * other.below);
  }

  /** @param {Fraction} other */
  plus(other) {
    return new Fraction(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  /** @param {Fraction} other */
  minus(other) {
    return this.plus(new Fraction(-other.above, other.below));
  }

  /** @param {bigint | undefined} amount as the tool keeps it: a ten-thousandth of a cent */
  is(amount) {
    return amount !== undefined && this.above * 1_000_000n === amount * this.below;
  }
}
const ZERO = new Fraction(0n);

/**
 * Return what a budget comes to, by another way than the tool.
 *
 * @param {Budget} budget
 * @param {'low' | 'high'} bound
 */
function modelOf({ isYearly, ranges, aids, expenses }, bound) {
  const other = bound === 'low' ? 'high' : 'low';
  const of = (/** @type {Typed | undefined} */ typed, /** @type {'low' | 'high'} */ which = bound) => {
    return typed ? Fraction.of(typed[which] || typed[which === 'low' ? 'high' : 'low']) : ZERO;
  };
  const charges = ranges.charges;
  const isRate = charges && (charges.low + charges.high).includes('%');
  const salary = of(ranges.salaire);
  const work = isYearly
    ? salary.plus(isRate ? salary.times(of(charges)) : of(charges))
    : of(ranges['jours-par-semaine']).times(of(ranges['semaines-par-an'])).times(of(ranges['cout-par-jour']));
  const sum = (/** @type {(expense: {once: boolean}) => boolean} */ counts) => {
    return expenses.filter(counts).reduce((total, expense) => total.plus(of(expense)), work);
  };
  const [first, following] = [sum(() => true), sum(({ once }) => !once)];
  const aid = Fraction.of(aids['aide-premiere-annee'] ?? aids['aide-esperee'] ?? '0');
  const rest = { first: first.minus(aid), following: following.minus(of(ranges.remunerations, other)) };
  return {
    total: { first, following, both: first.plus(following) },
    rest: { ...rest, both: rest.first.plus(rest.following) },
  };
}

/** @param {number} most @param {(n: bigint) => bigint} [step] */
function typedRange(most, step = (n) => n) {
  const bound = fc.bigInt({ min: 1n, max: BigInt(most) * 100n }).map(step);
  return fc.tuple(bound, bound, fc.constantFrom('both', 'low', 'high')).map(([a, b, kind]) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    return { low: kind === 'high' ? '' : written(low), high: kind === 'low' ? '' : written(high) };
  });
}

/** @param {bigint} hundredths */
function written(hundredths) {
  const whole = String(hundredths / 100n).replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return `${whole},${String(hundredths % 100n).padStart(2, '0')}`;
}

const RATE = typedRange(100).map(({ low, high }) => ({ low: low && `${low} %`, high: high && `${high}%` }));
const AMOUNT = typedRange(999_999);
const HALVES = (/** @type {bigint} */ n) => ((n + 49n) / 50n) * 50n;
/** @type {fc.Arbitrary<Budget>} */
const BUDGET = fc.record({
  isYearly: fc.boolean(),
  ranges: fc.record(
    {
      'jours-par-semaine': typedRange(5, HALVES),
      'semaines-par-an': typedRange(52),
      'cout-par-jour': AMOUNT,
      salaire: AMOUNT,
      charges: fc.oneof(RATE, AMOUNT),
      remunerations: AMOUNT,
    },
    { requiredKeys: ['jours-par-semaine', 'semaines-par-an', 'cout-par-jour', 'salaire'] },
  ),
  aids: fc.record(
    { 'aide-premiere-annee': AMOUNT.map(({ low, high }) => low || high), 'aide-esperee': fc.constant('1 000') },
    { requiredKeys: [] },
  ),
  expenses: fc.array(
    fc.tuple(AMOUNT, fc.boolean(), fc.constantFrom('Loyer', '')).map(([range, once, label]) => {
      return { ...range, once, label };
    }),
    { maxLength: 6 },
  ),
});

test('every total is exactly that of fractions worked out apart, in each column', () => {
  fc.assert(
    fc.property(BUDGET, (budget) => {
      const years = yearsOf(figuresOf(budget));
      for (const bound of /** @type {const} */ (['low', 'high'])) {
        const model = modelOf(budget, bound);
        for (const of of /** @type {const} */ (['first', 'following', 'both'])) {
          assert.ok(model.total[of].is(years.total[of].range?.[bound]), `total ${of} ${bound}`);
          assert.ok(model.rest[of].is(years.rests[0]?.[of].range?.[bound]), `rest ${of} ${bound}`);
        }
      }
    }),
  );
});

const WRONG = fc.constantFrom(
  'beaucoup',
  '1.200',
  '-5',
  '2 à 3',
  '1 000 000 000 000',
  '?',
  '٣',
  '42 ‰',
  '1e5',
  '12 34',
);
/** Where something may be typed wrong. @type {fc.Arbitrary<[string, 'low' | 'high']>} */
const PLACE = fc.tuple(
  fc.constantFrom(
    ...['jours-par-semaine', 'semaines-par-an', 'cout-par-jour', 'salaire', 'charges', 'remunerations'],
    ...['aide-premiere-annee', 'aide-esperee', 'autres-couts'],
  ),
  fc.constantFrom('low', 'high'),
);

/**
 * @param {Budget} budget
 * @param {[string, 'low' | 'high']} place
 * @param {string} text
 * @returns {Budget}
 */
function spoilt(budget, [id, bound], text) {
  if (id.startsWith('aide')) return { ...budget, aids: { ...budget.aids, [id]: text } };
  if (id === 'autres-couts') {
    const [first = { low: '1', high: '', once: false, label: 'Loyer' }, ...others] = budget.expenses;
    return { ...budget, expenses: [{ ...first, [bound]: text }, ...others] };
  }
  const range = budget.ranges[id] ?? { low: '', high: '' };
  return { ...budget, ranges: { ...budget.ranges, [id]: { ...range, [bound]: text } } };
}

/**
 * Whether a total needs what is typed there, or what is left after it.
 *
 * @param {Budget} budget
 * @param {string} id
 * @param {'first' | 'following' | 'both'} of
 * @returns {{total: boolean, rest: boolean}}
 */
function needs({ isYearly, expenses }, id, of) {
  const daily = ['jours-par-semaine', 'semaines-par-an', 'cout-par-jour'];
  if (daily.includes(id)) return { total: !isYearly, rest: !isYearly };
  if (['salaire', 'charges'].includes(id)) return { total: isYearly, rest: isYearly };
  const isLater = of === 'following';
  const isEveryYear = id === 'autres-couts' && !expenses[0]?.once;
  if (id === 'autres-couts') return { total: isEveryYear || !isLater, rest: isEveryYear || !isLater };
  return { total: false, rest: id === 'remunerations' ? of !== 'first' : !isLater };
}

test('what cannot be read never changes a total in silence: the total stops and names it, or does not need it', () => {
  fc.assert(
    fc.property(BUDGET, PLACE, WRONG, (budget, place, text) => {
      const figures = figuresOf(spoilt(budget, place, text));
      const after = yearsOf(figures);
      const without = yearsOf(figuresOf(spoilt(budget, place, '')));
      for (const { of } of COLUMNS) {
        const { total, rest } = needs(budget, place[0], of);
        assert.equal(after.total[of].wrong.length > 0, total);
        if (total) assert.equal(after.total[of].range, null);
        else if (without.total[of].range) assert.deepEqual(after.total[of].range, without.total[of].range);
        // Where both aids are noted, each has its own remainder: that of the other goes on.
        assert.equal(
          after.rests.some((row) => row[of].wrong.length > 0 && !row[of].range),
          rest,
        );
      }
      const isUsed = needs(budget, place[0], 'both').rest;
      assert.equal(yearRows(after).flat().includes('à corriger'), isUsed);
      assert.equal(yearNotes(after).join().includes('À corriger'), isUsed);
      assert.equal(yearCells(after).flat().includes('à corriger'), isUsed);
      const said = Object.values(results(figures, null)).flat();
      assert.equal(
        said.some((line) => line.text.includes('À corriger')),
        isUsed,
      );
    }),
  );
});

test('an expense of the first year that cannot be read leaves the following years as they are', () => {
  const ranges = { 'jours-par-semaine': one('mi-temps'), 'semaines-par-an': one('40'), 'cout-par-jour': one('100') };
  const expenses = [{ ...one('1 200 par mois'), label: 'Bureau', once: true }];
  const figures = figuresOf({ ranges, expenses });
  assert.deepEqual(table(yearsOf(figures)), [
    'Coordination | 10 000,00 € | 10 000,00 € | 20 000,00 € | 10 000,00 €',
    'Bureau (la première année seulement) | à corriger | 0,00 € | à corriger | 0,00 €',
    'Coût de l’année | à corriger | 10 000,00 € | à corriger | 10 000,00 €',
    'Reste à payer, sans aide notée | à corriger | 10 000,00 € | à corriger | 10 000,00 €',
  ]);
  const said = Object.values(results(figures, null)).map((lines) => lines.map(({ text }) => plain(text)));
  assert.deepEqual(said, [
    [
      'Coordination : (2,5 jours par semaine) × (40 semaines) × (100,00 € par jour) = 10 000,00 €.',
      'Première année : calcul arrêté. À corriger : « Bureau ».',
    ],
    ['Calcul arrêté. À corriger : « Bureau ».'],
    ['Sans rémunération notée, il reste tout le coût : 10 000,00 €.'],
  ]);
});

test('an aid that is hoped for and cannot be read leaves the one that is granted', () => {
  const ranges = { 'jours-par-semaine': one('1'), 'semaines-par-an': one('10'), 'cout-par-jour': one('100') };
  const figures = figuresOf({ ranges, aids: { 'aide-premiere-annee': '400', 'aide-esperee': '60 %' } });
  assert.deepEqual(
    results(figures, null)['reste-premiere-annee'].map(({ text }) => plain(text)),
    [
      'Avec l’aide accordée : (1 000,00 €) − 400,00 € = 600,00 €.',
      'Si l’aide espérée arrive : calcul arrêté. À corriger : l’aide espérée.',
    ],
  );
});

test('charges in percent show how they are counted, a range of a range too', () => {
  for (const [salary, charges, words] of /** @type {[Typed, Typed, string][]} */ ([
    [one('30 000 €'), one('42 %'), '42 % de 30 000,00 € = 12 600,00 €'],
    [
      { low: '30 000', high: '35k' },
      { low: '40 %', high: '45 %' },
      '40 à 45 % de 30 000,00 € à 35 000,00 € = 12 000,00 € à 15 750,00 €',
    ],
    [one('100,01'), one('33,33 %'), '33,33 % de 100,01 € ≈ 33,33 €'],
  ])) {
    const figures = figuresOf({ isYearly: true, ranges: { salaire: salary, charges } });
    assert.equal(plain(results(figures, null)['cout-annuel'][0]?.text ?? ''), `Charges : ${words}.`);
  }
});

test('charges in percent wait for the salary, without a total', () => {
  const figures = figuresOf({ isYearly: true, ranges: { charges: one('42 %') }, expenses: [expense('Loyer', '10')] });
  assert.deepEqual(table(yearsOf(figures)), [
    'Coordination | à compléter | à compléter | à compléter | à compléter',
    'Loyer | 10,00 € | 10,00 € | 20,00 € | 10,00 €',
    'Coût de l’année | à compléter | à compléter | à compléter | à compléter',
    'Reste à payer, sans aide notée | à compléter | à compléter | à compléter | à compléter',
  ]);
  assert.deepEqual(yearNotes(yearsOf(figures)).map(plain), [
    'À compléter, pour finir le calcul : le salaire d’une année.',
  ]);
});

test('an expense without an amount is told, and is neither zero nor to be put right', () => {
  const ranges = { salaire: one('100') };
  const figures = figuresOf({ isYearly: true, ranges, expenses: [expense('Loyer', ''), expense('', '5')] });
  const years = yearsOf(figures);
  assert.deepEqual(table(years).slice(0, 4), [
    'Coordination | 100,00 € | 100,00 € | 200,00 € | 100,00 €',
    `Loyer${' | montant à noter'.repeat(4)}`,
    'La dépense 2 | 5,00 € | 5,00 € | 10,00 € | 5,00 €',
    'Coût de l’année | 105,00 € | 105,00 € | 210,00 € | 105,00 €',
  ]);
  assert.deepEqual(yearNotes(years).map(plain), ['Hors des totaux, sans montant noté : « Loyer ».']);
  assert.match(assumptions(figures, years).join(' '), /le salaire seul/);
});

test('a spreadsheet has one amount a row, with its bounds as numbers in two columns and one unit', () => {
  const ranges = {
    'jours-par-semaine': { low: '2', high: '3' },
    'semaines-par-an': one('10'),
    'cout-par-jour': one('1'),
  };
  const cells = yearCells(yearsOf(figuresOf({ ranges, expenses: [expense('Loyer', '?')] })));
  const row = (/** @type {string} */ year, /** @type {string} */ label) => {
    return cells.find(([first, second]) => first === year && second === label)?.slice(2);
  };
  assert.deepEqual(row('Total sur deux ans', 'Coordination'), ['', { cents: 4_000n }, { cents: 6_000n }, '€', null]);
  assert.deepEqual(row('Première année', 'Coût de l’année')?.slice(1, 3), ['à corriger', 'à corriger']);
  assert.match(String(row('Première année', 'Coût de l’année')?.[4]), /À corriger\s: «\sLoyer\s»/);
  assert.equal(cells.length, 4 * COLUMNS.length);
});

test('bars are as long as their amounts, and say them in words', () => {
  const ranges = {
    'jours-par-semaine': { low: '1', high: '2' },
    'semaines-par-an': one('10'),
    'cout-par-jour': one('10'),
  };
  const bars = yearBars(yearsOf(figuresOf({ ranges, aids: { 'aide-premiere-annee': '50', 'aide-esperee': '?' } })));
  assert.deepEqual(
    bars.groups.map(({ bars: all }) => all.map(({ label, low, high }) => [label, low, high])),
    [
      [
        ['Coût', 500, 1000],
        ['Aide accordée', 250, 250],
        ['Aide espérée', 0, 0],
      ],
      [['Coût', 500, 1000]],
    ],
  );
  assert.match(plain(barsInWords(bars)), /Première année : Coût, 100,00 € à 200,00 € ; .*Aide espérée, à corriger\./);
});

test('more than twenty expenses are two lines on the page, and all of them elsewhere', () => {
  const expenses = Array.from({ length: 21 }, (_, index) => ({ ...expense(`n° ${index}`, '1'), once: index < 5 }));
  const figures = figuresOf({ isYearly: true, ranges: { salaire: one('100') }, expenses });
  assert.equal(yearsOf(figures).rows.length, 24);
  assert.deepEqual(table(yearsOf(figures, 'short')), [
    'Coordination | 100,00 € | 100,00 € | 200,00 € | 100,00 €',
    'Autres coûts, chaque année (16) | 16,00 € | 16,00 € | 32,00 € | 16,00 €',
    'Autres coûts, la première année seulement (5) | 5,00 € | 0,00 € | 5,00 € | 0,00 €',
    'Coût de l’année | 121,00 € | 116,00 € | 237,00 € | 116,00 €',
    'Reste à payer, sans aide notée | 121,00 € | 116,00 € | 237,00 € | 116,00 €',
  ]);
});

test('nothing noted gives no table', () => {
  assert.equal(yearsOf(figuresOf({})).isEmpty, true);
  assert.equal(yearsOf(figuresOf({ ranges: { 'jours-par-semaine': one('2') } })).isEmpty, true);
  assert.equal(yearsOf(figuresOf({ ranges: { 'jours-par-semaine': one('?') } })).isEmpty, false);
  assert.equal(yearsOf(figuresOf({ aids: { 'aide-esperee': '5' } })).isEmpty, false);
});

/** @param {string} low @returns {Typed} */
function one(low) {
  return { low, high: '' };
}

/** @param {string} label @param {string} low */
function expense(label, low) {
  return { ...one(low), label, once: false };
}

/** @param {import('../../macros/components/budget/years.mjs').Years} years */
function table(years) {
  return yearRows(years).map((cells) => plain(cells.join(' | ')));
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\s/g, ' ');
}
