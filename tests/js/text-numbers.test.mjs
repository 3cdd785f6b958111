import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  formatEuros,
  formatNumber,
  parseCount,
  parseNumber,
  readCount,
  readNumber,
} from '../../macros/browser/text/numbers.mjs';
import { reasonOf } from '../../macros/browser/text/reading.mjs';

const HUNDREDTHS = fc.bigInt({ min: 0n, max: 99_999_999_99n });

for (const [typed, hundredths] of /** @type {[string | number, bigint][]} */ ([
  ['1200', 120_000n],
  [1200, 120_000n],
  ['1 200,50', 120_050n],
  ['1\u00a0200,5 €', 120_050n],
  ['1\u202f200.50\u00a0€', 120_050n],
  ['1\u2009200', 120_000n],
  ['１２００', 120_000n],
  ['\u200b1200\u200b', 120_000n],
  ['1.200,50', 120_050n],
  ['1,200.50', 120_050n],
  ['1,200.50 €', 120_050n],
  ['1.200.300,00 euros', 120_030_000n],
  ['1.200.300', 120_030_000n],
  ['1,200,300', 120_030_000n],
  ['1 200,50 EUR', 120_050n],
  ['€ 1 200', 120_000n],
  ['EUR 1200', 120_000n],
  ['1 200 €', 120_000n],
  ['32 500 €', 3_250_000n],
  ['1200 euros', 120_000n],
  ['1 200 €.', 120_000n],
  ['1 euro', 100n],
  ['12k', 1_200_000n],
  ['12 k€', 1_200_000n],
  ['12,5 k€', 1_250_000n],
  ['40K', 4_000_000n],
  ['12 mille euros', 1_200_000n],
  ['1,5 M€', 150_000_000n],
  ['2 millions d’euros', 200_000_000n],
  ["1'200", 120_000n],
  ['1’200.50', 120_050n],
  ['1200.-', 120_000n],
  ['environ 1 200', 120_000n],
  ['env. 1 200 €', 120_000n],
  ['~500', 50_000n],
  ['+500', 50_000n],
  ['½', 50n],
  ['2½', 250n],
  ['2 ½', 250n],
  ['1¾', 175n],
  ['12,', 1_200n],
  ['12.', 1_200n],
  [',5', 50n],
  ['0.500', 50n],
  ['1200,500', 120_050n],
  ['1 200,500', 120_050n],
  ['2,5', 250n],
  ['2.50', 250n],
  ['0', 0n],
  ['0,00 €', 0n],
  ['0,01', 1n],
  ['007', 700n],
])) {
  test(`« ${typed} » is a number`, () => {
    assert.deepEqual(readNumber(typed), { kind: 'value', value: hundredths });
    assert.equal(parseNumber(typed), hundredths);
  });
}

const NO_NUMBER =
  'n’est pas un nombre. Écrivez seulement un nombre, avec une virgule et deux chiffres au plus après elle.';
const SIGNS = 'n’est pas un nombre. Vérifiez ses espaces et sa virgule.';
const NEGATIVE = 'est négatif. Écrivez un nombre positif, ou laissez vide.';
const PERCENT = 'est un pourcentage. Calculez-le, puis écrivez le résultat.';
const SEVERAL = 'contient plusieurs nombres. Écrivez-en un seul par case.';
const thousands = (/** @type {string} */ a, /** @type {string} */ b) =>
  `peut se lire ${a} ou ${b}. Écrivez seulement un nombre, sans point ni virgule pour les milliers.`;

for (const [typed, why] of /** @type {[string, string][]} */ ([
  // Thousands or decimals? Better to ask than to guess.
  ['1.200', thousands('1\u202f200', '1,2')],
  ['1,200', thousands('1\u202f200', '1,2')],
  ['1.200 €', thousands('1\u202f200', '1,2')],
  ['12,345', thousands('12\u202f345', '12,345')],
  ['abc', NO_NUMBER],
  ['-', NO_NUMBER],
  ['zéro', NO_NUMBER],
  ['je ne sais pas', NO_NUMBER],
  ['300 €/jour', NO_NUMBER],
  ['1 200 € TTC', NO_NUMBER],
  ['12 personnes', NO_NUMBER],
  ['1e3', NO_NUMBER],
  ['=1+1', NO_NUMBER],
  ['<b>1</b>', NO_NUMBER],
  ['12²', NO_NUMBER],
  ['$ 1200', NO_NUMBER],
  ['٣', NO_NUMBER],
  ['12 00', SIGNS],
  ['1 2 3', SIGNS],
  ['1,2,3', SIGNS],
  ['1.200,5,3', SIGNS],
  ['-5', NEGATIVE],
  ['-500', NEGATIVE],
  ['−500 €', NEGATIVE],
  ['– 500', NEGATIVE],
  ['(500)', NEGATIVE],
  ['500-', NEGATIVE],
  ['42 %', PERCENT],
  ['42%', PERCENT],
  ['42 pour cent', PERCENT],
  ['1 200 à 1 500', SEVERAL],
  ['1200-1500', SEVERAL],
  ['1 200 – 1 500 €', SEVERAL],
  ['2 ou 3', SEVERAL],
  ['entre 2 et 3', SEVERAL],
  ['1/2', SEVERAL],
  ['123456789', 'est trop grand. Vérifiez ce nombre.'],
  ['12,3456', 'a trop de décimales. Gardez deux chiffres au plus après la virgule.'],
])) {
  test(`« ${typed} » is told, neither empty nor zero`, () => {
    assert.deepEqual(readNumber(typed), { kind: 'wrong', reason: `«\u00a0${typed}\u00a0» ${why}` });
    assert.equal(parseNumber(typed), undefined);
  });
}

test('an empty field is not zero', () => {
  assert.deepEqual([parseNumber(''), parseNumber(null), parseNumber(' \u00a0')], [null, null, null]);
});

test('an amount that is written can be read back, to the cent', () => {
  fc.assert(fc.property(HUNDREDTHS, (cents) => assert.equal(parseNumber(formatEuros(cents)), cents)));
  fc.assert(fc.property(HUNDREDTHS, (cents) => assert.equal(parseNumber(formatNumber(cents)), cents)));
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
  ['12,0', 12],
  ['12.0', 12],
  ['１２', 12],
  ['environ 12', 12],
  ['', null],
  [' \u00a0', null],
  [null, null],
  [undefined, null],
  ['trois', undefined],
  ['1,5', undefined],
  ['½', undefined],
  ['1.200', undefined],
  ['-2', undefined],
  ['1e3', undefined],
  ['3 ou 4', undefined],
  ['12 personnes', undefined],
  ['12 €', undefined],
  ['50 %', undefined],
  ['je ne sais pas', undefined],
  ['123456', undefined],
])) {
  test(`« ${typed} » counted is ${count}`, () => {
    assert.equal(parseCount(typed), count);
    assert.equal(readCount(typed).kind, count === null ? 'empty' : count === undefined ? 'wrong' : 'value');
  });
}

test('a count that cannot be read says why', () => {
  const whole = 'Écrivez seulement un nombre entier, par exemple 12.';
  const reason = (/** @type {unknown} */ typed) => reasonOf(readCount(typed));
  assert.equal(reason('1,5'), `«\u00a01,5\u00a0» n’est pas un nombre entier. ${whole}`);
  assert.equal(reason('12 personnes'), `«\u00a012 personnes\u00a0» n’est pas un nombre entier. ${whole}`);
  assert.equal(reason('beaucoup'), `«\u00a0beaucoup\u00a0» n’est pas un nombre. ${whole}`);
  assert.equal(reason('123456'), '«\u00a0123456\u00a0» est trop grand. Vérifiez ce nombre.');
  assert.equal(reason('12'), '');
});
