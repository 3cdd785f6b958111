import assert from 'node:assert/strict';
import { test } from 'node:test';

import { reasonOf, valueOf } from '../../macros/browser/text/reading.mjs';
import { readFigure } from '../../macros/components/rent/figures.mjs';

/** @type {[id: string, typed: string, value: bigint | {low: bigint, high: bigint}][]} */
const READ = [
  ['cout', '32 500 €', 32_500_00n],
  ['cout', '1,2 M€', 1_200_000_00n],
  ['cout', '450 k€', 450_000_00n],
  ['aides', '0', 0n],
  ['charges', '6 000 € par an', 6_000_00n],
  ['charges', '5432,10 €/an', 5_432_10n],
  ['taux', '3', 30_000n],
  ['taux', '3,25 %', 32_500n],
  ['taux', '3.255 % par an', 32_550n],
  ['taux', '3,125', 31_250n],
  ['taux', '0 %', 0n],
  ['duree', '20', 20n],
  ['duree', '15 ans', 15n],
  ['duree', '240 mois', 20n],
  ['vacance', '10 %', 1_000n],
  ['vacance', '7,5', 750n],
  ['vacance', '0', 0n],
  ['surface', '250', { low: 250_00n, high: 250_00n }],
  ['surface', '230 à 250 m²', { low: 230_00n, high: 250_00n }],
  ['surface', '62,5 m2', { low: 62_50n, high: 62_50n }],
];

for (const [id, typed, value] of READ) {
  test(`« ${typed} » is read for ${id}`, () => assert.deepEqual(valueOf(readFigure(id, typed)), value));
}

/** @type {[id: string, typed: string, reason: RegExp][]} */
const WRONG = [
  ['cout', 'cher', /n’est pas un nombre/],
  ['cout', '-5', /négatif/],
  ['cout', '400 000 à 500 000', /plusieurs nombres/],
  ['aides', '30 %', /pourcentage/],
  ['emprunt', '1.200', /peut se lire/],
  ['charges', '500 € par mois', /n’est pas un nombre/],
  ['taux', '325', /dépasse 30/],
  ['taux', '3 à 4 %', /plusieurs nombres/],
  ['duree', '0', /plus grande que zéro/],
  ['duree', '12,5', /nombre entier/],
  ['duree', '100 mois', /nombre entier/],
  ['duree', '75', /dépasse 50 ans/],
  ['vacance', '100 %', /aucun loyer ne rentre/],
  ['vacance', 'peu', /n’est pas un nombre/],
  ['surface', '0', /plus grande que zéro/],
  ['surface', '3 pièces', /n’est pas une surface/],
];

for (const [id, typed, reason] of WRONG) {
  test(`« ${typed} » is said to be wrong for ${id}, and does not count as empty`, () => {
    assert.match(reasonOf(readFigure(id, typed)), reason);
  });
}

for (const id of ['surface', 'cout', 'aides', 'emprunt', 'taux', 'duree', 'charges', 'vacance']) {
  test(`nothing typed is empty for ${id}`, () => {
    for (const typed of ['', ' ', undefined, null]) assert.equal(readFigure(id, typed).kind, 'empty');
  });
}
