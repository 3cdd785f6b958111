import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArea, readRent } from '../../macros/components/worksheet/conditions.mjs';

/** @param {import('../../macros/browser/text/reading.mjs').Reading<{low: bigint, high: bigint, basis?: string}>} reading */
function shown(reading) {
  if (reading.kind !== 'value') return reading.kind;
  const { low, high, basis } = reading.value;
  const figures = [...new Set([low, high].map((hundredths) => Number(hundredths) / 100))].join(' à ');
  return [figures, basis].filter((part) => part !== undefined).join(' ');
}

const AREAS = /** @type {[string, string][]} */ ([
  ['40', '40'],
  ['40 m²', '40'],
  ['40m2', '40'],
  ['40 M2', '40'],
  ['40 mètres carrés', '40'],
  ['40 m carrés', '40'],
  ['40 metres carres environ', '40'],
  ['40,5 m²', '40.5'],
  ['40.5', '40.5'],
  ['1 200 m²', '1200'],
  ['30 à 50 m2', '30 à 50'],
  ['30-50 m²', '30 à 50'],
  ['30 – 50 m²', '30 à 50'],
  ['30/50', '30 à 50'],
  ['30 ou 50 m²', '30 à 50'],
  ['30 m² à 50 m²', '30 à 50'],
  ['de 30 à 50', '30 à 50'],
  ['entre 30 et 50 m²', '30 à 50'],
  ['une salle de 20', '20'],
  ['une salle de 20 m2', '20'],
  ['un bureau de 15 m² minimum', '15'],
  ['au moins 25 m²', '25'],
  ['jusqu’à 60 m²', '60'],
  ['~35 m²', '35'],
  ['une quarantaine de m²', '40'],
  ['vingt-cinq mètres carrés', '25'],
  ['2 bureaux de 15 m²', '30'],
  ['deux salles de 20', '40'],
  ['2 x 15 m²', '30'],
  ['un bureau de 15 m² et une salle de 10 m²', '25'],
  ['15 m² + 10 m² d’attente', '25'],
  ['cabinet actuel : 45 m²', '45'],
  ['40 m² en 2027', '40'],
  ['40 m² au 2e étage', '40'],
  ['40 m² (2 salles)', '40'],
  ['40 m² de plain-pied, avec un parking', '40'],
  ['0', '0'],
  ['aucune', '0'],
  ['pas besoin', '0'],
  ['', 'empty'],
  ['?', 'empty'],
  ['je ne sais pas', 'empty'],
  ['à voir', 'empty'],
  ['aucune idée', 'empty'],
  ['3 pièces', 'wrong'],
  ['deux salles', 'wrong'],
  ['un T2', 'wrong'],
  ['40 m³', 'wrong'],
  ['40 m', 'wrong'],
  ['20 m² chacun', 'wrong'],
  ['-20', 'wrong'],
  ['50 à 30 m²', 'wrong'],
  ['1.200', 'wrong'],
  ['2027', 'wrong'],
  ['grande', 'wrong'],
  ['0,5 ha', 'wrong'],
  ['40 m² maintenant, 60 m² plus tard', 'wrong'],
  ['2 ou 3 salles de 15 m²', 'wrong'],
]);

const RENTS = /** @type {[string, string][]} */ ([
  ['500', '500 '],
  ['500 €', '500 '],
  ['500 euros', '500 '],
  ['500 € max', '500 '],
  ['600 € par mois', '600 mois'],
  ['600€/mois', '600 mois'],
  ['600 € / mois charges comprises', '600 mois'],
  ['600 € mensuels', '600 mois'],
  ['600 €/m', '600 mois'],
  ['500 à 700 € par mois', '500 à 700 mois'],
  ['entre 500 et 700 € par mois', '500 à 700 mois'],
  ['500-700 €/mois', '500 à 700 mois'],
  ['500 € à 700 € par mois', '500 à 700 mois'],
  ['pas plus de 450,50 € par mois', '450.5 mois'],
  ['600 € par mois pour 40 m²', '600 mois'],
  ['600 € par mois, soit 7 200 € par an', '600 mois'],
  ['600 € par mois (7 200 € par an)', '600 mois'],
  ['600 € par mois en 2027', '600 mois'],
  ['7 200 € par an', '7200 an'],
  ['7200 €/an', '7200 an'],
  ['7 200 € annuels', '7200 an'],
  ['7,2 k€ par an', '7200 an'],
  ['12 €/m²', '12 m2'],
  ['12€ m2', '12 m2'],
  ['12 € le mètre carré', '12 m2'],
  ['10 à 12 €/m²', '10 à 12 m2'],
  ['12 €/m²/mois', '12 m2-mois'],
  ['12 € du m² par mois', '12 m2-mois'],
  ['150 € HT/m²/an', '150 m2-an'],
  ['150 €/m2 par an', '150 m2-an'],
  ['gratuit', '0 mois'],
  ['0 €', '0 mois'],
  ['', 'empty'],
  ['à discuter', 'empty'],
  ['ne sait pas', 'empty'],
  ['selon la surface', 'empty'],
  ['10 % du chiffre', 'wrong'],
  ['30 € la journée', 'wrong'],
  ['1 800 € par trimestre', 'wrong'],
  ['un loyer modéré', 'wrong'],
  ['-500', 'wrong'],
  ['700 à 500 €', 'wrong'],
  ['1.200 €', 'wrong'],
  ['500 € puis 700 €', 'wrong'],
  ['500 $', 'wrong'],
  ['600 par mois ou par an', 'wrong'],
]);

for (const [typed, right] of AREAS) {
  test(`an area written « ${typed} » reads ${right}`, () => assert.equal(shown(readArea(typed)), right));
}

for (const [typed, right] of RENTS) {
  test(`a rent written « ${typed} » reads ${right}`, () => assert.equal(shown(readRent(typed)), right));
}
