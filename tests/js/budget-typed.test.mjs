// What people really type in the boxes of a budget: each one is read for what it says, or told; none is taken for
// nothing.

import assert from 'node:assert/strict';
import test from 'node:test';
import { figureError, readRange } from '../../macros/components/budget/figures.mjs';

/** A number in hundredths, or a part of what is told. @type {[string, bigint | RegExp][]} */
const AMOUNTS = [
  ['0', 0n],
  ['0,5', 50n],
  [',5', 50n],
  ['12,', 1_200n],
  ['1200', 120_000n],
  ['1 200', 120_000n],
  ['1\u00a0200', 120_000n],
  ['32\u202f500\u00a0€', 3_250_000n],
  ['32 500 €', 3_250_000n],
  ['€ 1 200', 120_000n],
  ['€1200', 120_000n],
  ['EUR 300', 30_000n],
  ['300 euros', 30_000n],
  ['1.234,56', 123_456n],
  ['1,234.56', 123_456n],
  ['1 234.56', 123_456n],
  ['1’200.50', 120_050n],
  ['1\u200b200', 120_000n],
  ['１２００', 120_000n],
  ['40k', 4_000_000n],
  ['20 k€', 2_000_000n],
  ['2,5k', 250_000n],
  ['1,2 M€', 120_000_000n],
  ['environ 300', 30_000n],
  ['~300', 30_000n],
  ['≈ 300 €', 30_000n],
  ['300 € par an', 30_000n],
  ['300 €/an', 30_000n],
  ['42 %', /est un pourcentage/],
  ['50 pour cent', /est un pourcentage/],
  ['12 000-15 000', /plusieurs nombres/],
  ['12 000 à 15 000', /plusieurs nombres/],
  ['entre 12 et 15', /plusieurs nombres/],
  ['28/11/2026', /plusieurs nombres/],
  ['2026-11-28', /plusieurs nombres/],
  ['12..5', /plusieurs nombres/],
  ['1/2', /plusieurs nombres/],
  ['-500', /négatif/],
  ['−500 €', /négatif/],
  ['(500)', /négatif/],
  ['500-', /négatif/],
  ['-0', /négatif/],
  ['1 000 000 000 000', /trop grand/],
  ['1.200', /peut se lire/],
  ['1,200', /peut se lire/],
  ['1 200,505', /trop de décimales/],
  ['1 2345', /n’est pas un nombre/],
  ['١٢٣', /n’est pas un nombre/],
  ['k€', /n’est pas un nombre/],
  ['€', /n’est pas un nombre/],
  ['12O0', /n’est pas un nombre/],
  ['1e5', /n’est pas un nombre/],
  ['0x10', /n’est pas un nombre/],
  ['=5', /n’est pas un nombre/],
  ['5²', /n’est pas un nombre/],
  ['300 $', /n’est pas un nombre/],
  ['300 € x 2', /n’est pas un nombre/],
  ['300 par mois', /n’est pas un nombre/],
  ['2 500 € / mois', /n’est pas un nombre/],
  ['12 novembre', /n’est pas un nombre/],
  ['mi-temps', /n’est pas un nombre/],
  ['trois mille', /n’est pas un nombre/],
  ['à voir', /n’est pas un nombre/],
  ['?', /n’est pas un nombre/],
  ['NaN', /n’est pas un nombre/],
  ['null', /n’est pas un nombre/],
  ['9'.repeat(80), /n’est pas un nombre|trop grand/],
];

/** @type {[string, bigint | RegExp][]} */
const DAYS = [
  ['0,5', 50n],
  ['½', 50n],
  ['1/2', 50n],
  ['une demi-journée', 50n],
  ['3 demi-journées', 150n],
  ['1', 100n],
  ['un jour', 100n],
  ['1 jour et demi', 150n],
  ['un jour et demi', 150n],
  ['2,5', 250n],
  ['2.5', 250n],
  ['2 ½', 250n],
  ['2 1/2', 250n],
  ['2 et demi', 250n],
  ['2 jours et demi', 250n],
  ['2 jours 1/2', 250n],
  ['2 jours et une demi-journée', 250n],
  ['deux jours et demi par semaine', 250n],
  ['2,5 j/semaine', 250n],
  ['mi-temps', 250n],
  ['Mi temps', 250n],
  ['un mi-temps', 250n],
  ['0,5 ETP', 250n],
  ['0,8 etp', 400n],
  ['3 j', 300n],
  ['3j.', 300n],
  ['trois jours', 300n],
  ['temps plein', 500n],
  ['5', 500n],
  ['5 jours', 500n],
  ['0', /plus grand que zéro/],
  ['0,25', /demi-journées\s: 0,5\./],
  ['2,3', /demi-journées\s: 2 ou 2,5\./],
  ['0,3 ETP', 150n],
  ['0,25 ETP', /demi-journées\s: 1 ou 1,5\./],
  ['5,5', /cinq jours de travail au plus/],
  ['6 jours', /cinq jours de travail au plus/],
  ['25', /cinq jours de travail au plus/],
  ['2 ETP', /cinq jours de travail au plus/],
  ['-2', /négatif/],
  ['50 %', /est un pourcentage/],
  ['2 à 3 jours', /plusieurs nombres/],
  ['11/2', /plusieurs nombres/],
  ['21/2', /plusieurs nombres/],
  ['tiers temps', /n’est pas un nombre/],
  ['lundi et mardi', /n’est pas un nombre/],
  ['le 2e mardi', /n’est pas un nombre/],
  ['2 jours par mois', /n’est pas un nombre/],
  ['17 h 30', /n’est pas un nombre/],
  ['2 jours environ mais 3 en été', /n’est pas un nombre|plusieurs nombres/],
];

/** A part of the salary, in hundredths of a percent. @type {[string, bigint | RegExp][]} */
const RATES = [
  ['42 %', 4_200n],
  ['42%', 4_200n],
  ['42,5\u00a0%', 4_250n],
  ['42.5 %', 4_250n],
  ['42 pour cent', 4_200n],
  ['environ 42 %', 4_200n],
  ['0 %', 0n],
  ['100 %', 10_000n],
  ['101 %', /dépasse le salaire/],
  ['-42 %', /négatif/],
  ['40-42 %', /plusieurs nombres/],
  ['40 à 42 %', /plusieurs nombres/],
  ['42,555 %', /trop de décimales|peut se lire/],
  ['42 ‰', /est un pourcentage/],
  ['% 42', /est un pourcentage/],
  ['42 % du brut', /est un pourcentage/],
  ['beaucoup %', /n’est pas un nombre/],
  ['%', /n’a pas de nombre/],
];

for (const [question, typings] of /** @type {[string, [string, bigint | RegExp][]][]} */ ([
  ['autres-couts', AMOUNTS],
  ['jours-par-semaine', DAYS],
  ['charges', RATES],
])) {
  for (const [typed, right] of typings) {
    const says = typeof right === 'bigint' ? `${right} hundredths` : String(right);
    test(`« ${typed} » typed for ${question} is ${says}`, () => {
      const reading = readRange(question, typed, '');
      if (typeof right === 'bigint') {
        const range = { low: right, high: right, ...(question === 'charges' ? { isRate: true } : {}) };
        assert.deepEqual(reading, { kind: 'value', value: range });
        assert.equal(figureError(question, typed), '');
      } else {
        assert.match(reading.kind === 'wrong' ? reading.reason : reading.kind, right);
        assert.match(figureError(question, typed), right);
      }
    });
  }
}

test('spaces alone are nothing', () => {
  for (const typed of ['', ' ', '\u00a0', '\u200b', '\t\n']) {
    assert.deepEqual(readRange('salaire', typed, typed), { kind: 'empty' });
  }
});
