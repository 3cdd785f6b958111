import assert from 'node:assert/strict';
import { test } from 'node:test';

import { periodOf } from '../../macros/browser/text/periods.mjs';

for (const [typed, right] of /** @type {[string, string][]} */ ([
  ['début 2027', '2027-01-01 2027-04-30'],
  ['Début 2027, pas avant', '2027-01-01 2027-04-30'],
  ['mi-2027', '2027-05-01 2027-08-31'],
  ['fin 2027', '2027-09-01 2027-12-31'],
  ['fin d’année 2027', '2027-09-01 2027-12-31'],
  ['2028', '2028-01-01 2028-12-31'],
  ['en 2028', '2028-01-01 2028-12-31'],
  ['2027-2028', '2027-01-01 2028-12-31'],
  ['2027/2028', '2027-01-01 2028-12-31'],
  ['fin 2026 ou début 2027', '2026-09-01 2027-04-30'],
  ['septembre 2027', '2027-09-01 2027-09-30'],
  ['Sept. 2027', '2027-09-01 2027-09-30'],
  ['début septembre 2027', '2027-09-01 2027-09-30'],
  ['09/2027', '2027-09-01 2027-09-30'],
  ['février 2028', '2028-02-01 2028-02-29'],
  ['juin-juillet 2027', '2027-06-01 2027-07-31'],
  ['septembre ou octobre 2027', '2027-09-01 2027-10-31'],
  ['rentrée 2027', '2027-09-01 2027-09-30'],
  ['au printemps 2027', '2027-03-01 2027-05-31'],
  ['avant l’été 2028', '2028-06-01 2028-08-31'],
  ['T1 2027', '2027-01-01 2027-03-31'],
  ['1er trimestre 2027', '2027-01-01 2027-03-31'],
  ['2nd semestre 2027', '2027-07-01 2027-12-31'],
  ['le 1er mars 2028', '2028-03-01 2028-03-01'],
  ['à partir du 15/03/2028', '2028-03-15 2028-03-15'],
  ['2027-09-05', '2027-09-05 2027-09-05'],
  ['du 1er mars 2028 au 30 juin 2028', '2028-03-01 2028-06-30'],
  ['retraite en 2030', '2030-01-01 2030-12-31'],
  ['dans deux ans', ''],
  ['dès que possible', ''],
  ['septembre', ''],
  ['quand les enfants seront grands', ''],
  ['', ''],
])) {
  test(`a time written « ${typed} » is ${right || 'not placed'}`, () => {
    const period = periodOf(typed);
    assert.equal(period ? `${period.from} ${period.to}` : '', right);
  });
}
