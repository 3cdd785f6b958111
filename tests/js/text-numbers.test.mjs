import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formatEuros, formatNumber, parseCount, parseNumber } from '../../macros/browser/text/numbers.mjs';

const HUNDREDTHS = fc.bigInt({ min: 0n, max: 99_999_999_99n });

for (const [typed, hundredths] of /** @type {[string, bigint][]} */ ([
  ['1200', 120_000n],
  ['1 200,50', 120_050n],
  ['1\u00a0200,5 €', 120_050n],
  ['1\u202f200.50\u00a0€', 120_050n],
  ['1.200,50', 120_050n],
  ['1.200.300,00 euros', 120_030_000n],
  ['12,', 1_200n],
  ['0,01', 1n],
  ['007', 700n],
])) {
  test(`« ${typed} » is a number`, () => assert.equal(parseNumber(typed), hundredths));
}

// Thousands or decimals? Better to ask than to guess.
for (const typed of [
  '1.200',
  '1,200',
  'abc',
  '-5',
  '1e3',
  '12,345',
  '=1+1',
  '<b>1</b>',
  '1,2,3',
  '٣',
  '1'.repeat(10_000),
]) {
  test(`« ${typed.slice(0, 12)} » is not taken for a number`, () => assert.equal(parseNumber(typed), undefined));
}

test('an empty field is not zero', () => {
  assert.deepEqual([parseNumber(''), parseNumber(null), parseNumber(' \u00a0')], [null, null, null]);
});

test('an amount that is written can be read back, to the cent', () => {
  fc.assert(fc.property(HUNDREDTHS, (cents) => parseNumber(formatEuros(cents)) === cents));
  fc.assert(fc.property(HUNDREDTHS, (cents) => parseNumber(formatNumber(cents)) === cents));
});

test('amounts are written as in French', () => {
  assert.deepEqual(
    [
      formatEuros(120_050n),
      formatEuros(-5n),
      formatEuros(123_456_789_00n),
      formatNumber(250n),
      formatNumber(4_400n),
      formatNumber(1_000n),
    ],
    ['1\u202f200,50\u00a0€', '−0,05\u00a0€', '123\u202f456\u202f789,00\u00a0€', '2,5', '44', '10'],
  );
});

for (const [typed, count] of /** @type {[unknown, number | null | undefined][]} */ ([
  ['3', 3],
  [' 12 ', 12],
  ['1\u202f200', 1200],
  ['0', 0],
  [7, 7],
  ['', null],
  [' \u00a0', null],
  [null, null],
  [undefined, null],
  ['trois', undefined],
  ['1,5', undefined],
  ['-2', undefined],
  ['1e3', undefined],
  ['3 ou 4', undefined],
  ['je ne sais pas', undefined],
  ['123456', undefined],
])) {
  test(`« ${typed} » counted is ${count}`, () => assert.equal(parseCount(typed), count));
}
