import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { distance, middle, pointOf } from '../../macros/components/territory/coordinates.mjs';

/** @typedef {[string, string, string, string, string, [number, number] | null, [number, number] | null]} Case */

// What it is, the code of the commune, X, Y, direction of latitude, direction of longitude; degrees and metres read.
/** @type {[string, string, (string | null)[], [number, number] | null, [number, number] | null][]} */
const CASES = [
  ['degrees in X and Y', '01053', ['5.25', '46.21', '6570414.6', '873766.1'], [46.21, 5.25], [873766.1, 6570414.6]],
  ['metres in X and Y', '01004', ['882630', '6542639', '45.95', '5.35'], [45.95, 5.35], [882630, 6542639]],
  ['latitude in X', '01053', ['46.21', '5.25', '873766.1', '6570414.6'], [46.21, 5.25], [873766.1, 6570414.6]],
  ['the two directions swapped', '01004', ['882630', '6542639', '5.35', '45.95'], [45.95, 5.35], [882630, 6542639]],
  ['one of each pair', '01053', ['5.25', '6570414.6', '46.21', '873766.1'], [46.21, 5.25], null],
  ['metres swapped', '01053', ['6570414.6', '873766.1', '', ''], null, [873766.1, 6570414.6]],
  ['west of Greenwich', '29019', ['-4.48', '48.39', '', ''], [48.39, -4.48], null],
  ['Corsica', '2A004', ['8.73', '41.92', '6113000', '1176000'], [41.92, 8.73], [1176000, 6113000]],
  ['a comma for the decimals', '01053', ['5,25', '46,21', '', ''], [46.21, 5.25], null],
  ['a long minus', '29019', ['−4.48', '48.39', '', ''], [48.39, -4.48], null],
  ['Guadeloupe', '97105', ['-61.73', '15.99', '1769000', '636000'], [15.99, -61.73], [636000, 1769000]],
  ['Martinique, swapped', '97209', ['14.6', '-61.06', '709000', '1617929'], [14.6, -61.06], [709000, 1617929]],
  ['Guyane', '97302', ['-52.33', '4.94', '545896', '352518'], [4.94, -52.33], [352518, 545896]],
  ['La Réunion', '97411', ['55.46', '-20.89', '7689389', '339838'], [-20.89, 55.46], [339838, 7689389]],
  ['La Réunion, swapped', '97411', ['-20.89', '55.46', '', ''], [-20.89, 55.46], null],
  ['La Réunion, metres first', '97411', ['339838', '7689389', '-20.89', '55.46'], [-20.89, 55.46], [339838, 7689389]],
  ['Mayotte', '97608', ['45.28', '-12.78', '8587000', '530000'], [-12.78, 45.28], [530000, 8587000]],
  ['Saint-Martin by its former code', '97127', ['-63.08', '18.07', '', ''], [18.07, -63.08], null],
  ['Saint-Barthélemy', '97701', ['-62.85', '17.9', '', ''], [17.9, -62.85], null],
  ['Saint-Pierre', '97502', ['-56.17', '46.78', '', ''], [46.78, -56.17], null],
  ['Wallis', '98613', ['-176.17', '-13.28', '', ''], [-13.28, -176.17], null],
  ['Nouméa', '98818', ['166.45', '-22.27', '', ''], [-22.27, 166.45], null],
  ['zeros', '01053', ['0', '0', '0', '0'], null, null],
  ['zeros, then degrees', '01053', ['0', '0.0', '46.21', '5.25'], [46.21, 5.25], null],
  ['nothing', '01053', ['', null, '', null], null, null],
  ['words', '01053', ['12 RUE DUMAS', '46.21', '', ''], null, null],
  ['a point of métropole for La Réunion', '97411', ['5.25', '46.21', '', ''], null, null],
  ['a point of La Réunion for métropole', '01053', ['55.46', '-20.89', '', ''], null, null],
  ['a point of the Gulf of Guinea', '01053', ['0.01', '0.02', '', ''], null, null],
  ['no code', '', ['5.25', '46.21', '', ''], [46.21, 5.25], null],
  ['a power of ten', '01053', ['5.25E+00', '4.6E+01', '', ''], null, null],
];
for (const [what, code, [x, y, latitude, longitude], degrees, metres] of CASES) {
  test(`coordinates: ${what}`, () => {
    const given = { coordonneeX: x, coordonneeY: y, directionLatitude: latitude, directionLongitude: longitude };
    assert.deepEqual(pointOf(given, code), degrees || metres ? { degrees, metres } : null);
  });
}

test('a point that is the middle of a commune is that of no site', () => {
  const given = { coordonneeX: '5.25', coordonneeY: '46.21' };
  assert.equal(pointOf({ ...given, cleInInteropBAN: '01053' }, '01053'), null);
  assert.ok(pointOf({ ...given, cleInInteropBAN: '01053_1950' }, '01053'));
  assert.ok(pointOf({ ...given, cleInInteropBAN: null }, '01053'));
});

test('whatever stands in the four places, what is read falls in the place of the commune', () => {
  const value = fc.oneof(
    fc.double().map(String),
    fc.string(),
    fc.constantFrom('5.2', '46.2', '873766', '6570414', '0'),
  );
  fc.assert(
    fc.property(value, value, value, value, (x, y, latitude, longitude) => {
      const given = { coordonneeX: x, coordonneeY: y, directionLatitude: latitude, directionLongitude: longitude };
      const [south, east] = pointOf(given, '01053')?.degrees ?? [45, 5];
      assert.ok(south > 41 && south < 52 && east > -6 && east < 10);
    }),
    { numRuns: 2_000 },
  );
});

/**
 * @param {[number, number] | null} degrees
 * @param {[number, number] | null} [metres]
 */
const point = (degrees, metres = null) => ({ degrees, metres });

/** @type {[string, Parameters<typeof distance>, number | null][]} */
const DISTANCES = [
  // Paris to Lyon, a length that atlases give.
  ['degrees', [point([48.8566, 2.3522]), point([45.764, 4.8357])], 391],
  ['one place', [point([45, 5]), point([45, 5])], 0],
  ['a degree of latitude', [point([45, 5]), point([46, 5])], 111],
  ['metres where one has no degrees', [point(null, [800_000, 6_500_000]), point([45, 5], [803_000, 6_504_000])], 5],
  ['degrees before metres', [point([45, 5], [1, 1]), point([46, 5], [1, 1])], 111],
  ['nothing in common', [point(null, [800_000, 6_500_000]), point([45, 5])], null],
  ['a site without point', [null, point([45, 5])], null],
];
for (const [what, points, expected] of DISTANCES) {
  test(`distance: ${what}`, () => {
    const found = distance(...points);
    assert.equal(found === null ? null : Math.round(found), expected);
  });
}

test('the middle of a commune is not moved by one site out of place', () => {
  const near = [point([45.1, 5.1]), point([45.2, 5.2]), point([45.3, 5.3])];
  assert.deepEqual(middle([...near, point([50, 9]), point([45.0, 5.0])])?.degrees, [45.2, 5.2]);
  assert.deepEqual(middle([point([45, 5]), point([46, 6])])?.degrees, [45.5, 5.5]);
  assert.equal(middle([]), null);
});
