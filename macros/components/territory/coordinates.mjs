/**
 * Where a site stands. The publisher gives four numbers, a pair in degrees and a pair in metres, and not always in the
 * same places: each is known by its size.
 * @module
 */

/**
 * `degrees` are latitude and longitude; `metres` are those of the national projection of the place (Lambert 93 in
 * metropolitan France, UTM overseas).
 *
 * @typedef {[number, number]} Pair
 * @typedef {{degrees: Pair | null, metres: Pair | null}} Point
 *
 * @typedef {object} Given as a file writes them: texts, or nothing
 * @property {unknown} [coordonneeX]
 * @property {unknown} [coordonneeY]
 * @property {unknown} [directionLongitude]
 * @property {unknown} [directionLatitude]
 * @property {unknown} [cleInInteropBAN] the address that the point was found by; the code of a commune alone where it
 *   is no more than the middle of the commune
 */

/** South, north, west and east of each place, by how the codes of its communes begin; a margin of some kilometres. */
const AREAS = /** @type {[RegExp, [number, number, number, number]][]} */ ([
  [/^(?:97123|977)/, [17.8, 18, -63, -62.7]],
  [/^(?:97127|978)/, [18, 18.2, -63.25, -62.9]],
  [/^971/, [15.7, 16.7, -62, -60.9]],
  [/^972/, [14.3, 15, -61.4, -60.7]],
  [/^973/, [2, 5.9, -54.8, -51.4]],
  [/^974/, [-21.5, -20.7, 55.1, 56]],
  [/^975/, [46.7, 47.2, -56.5, -56]],
  [/^976/, [-13.1, -12.5, 44.9, 45.4]],
  [/^986/, [-14.5, -13.1, -178.4, -176]],
  [/^987/, [-28, -7.5, -155, -134]],
  [/^988/, [-23.2, -17.8, 158, 172.5]],
  [/^(?!97|98)/, [41.2, 51.3, -5.3, 9.8]],
]);
const EARTH = 6_371;
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/;

/**
 * Return where a site stands, or nothing where the numbers do not fall in the place of its commune.
 *
 * @param {Given | null | undefined} given
 * @param {string} code of the commune, by Insee
 * @returns {Point | null}
 */
export function pointOf(given, code) {
  const area = AREAS.find(([codes]) => codes.test(code))?.[1];
  if (!area || !given || /^\w{5}$/.test(String(given.cleInInteropBAN ?? '').trim())) return null;
  const pairs = [
    [given.coordonneeX, given.coordonneeY].map(numberOf),
    [given.directionLongitude, given.directionLatitude].map(numberOf),
  ];
  const degrees = degreesIn(pairs.flat(), area);
  const metres = pairs.map(([x = NaN, y = NaN]) => metresIn(x, y, area)).find(Boolean) ?? null;
  return degrees || metres ? { degrees, metres } : null;
}

/** @param {unknown} given */
function numberOf(given) {
  const text = String(given ?? '').trim();
  // An exact zero is what a database writes for nothing.
  return NUMBER.test(text) ? Number(text.replace(',', '.').replace('−', '-')) || NaN : NaN;
}

/**
 * Nowhere in France does a latitude read as a longitude of the same place: the order says nothing.
 *
 * @param {number[]} numbers
 * @param {[number, number, number, number]} area
 * @returns {Pair | null}
 */
function degreesIn(numbers, [south, north, west, east]) {
  const latitude = numbers.find((number) => number >= south && number <= north);
  const longitude = numbers.find((number) => number >= west && number <= east);
  return latitude === undefined || longitude === undefined ? null : [latitude, longitude];
}

/**
 * @param {number} x
 * @param {number} y
 * @param {[number, number, number, number]} area
 * @returns {Pair | null}
 */
function metresIn(x, y, [south, north]) {
  const isMetropolitan = south === 41.2;
  // South of the equator, UTM counts from ten thousand kilometres below it.
  const from = south < 0 ? 10_000_000 : 0;
  const [low, high] = isMetropolitan ? [6_000_000, 7_200_000] : [south, north].map((it) => from + it * 110_700);
  const [least, most] = isMetropolitan ? [50_000, 1_300_000] : [100_000, 900_000];
  const fits = (/** @type {number} */ east, /** @type {number} */ up) =>
    east >= least && east <= most && up >= Number(low) && up <= Number(high);
  return fits(x, y) ? [x, y] : fits(y, x) ? [y, x] : null;
}

/**
 * Return how far two points of neighbouring départements are, in a straight line.
 *
 * @param {Point | null} one
 * @param {Point | null} other
 * @returns {number | null} kilometres
 */
export function distance(one, other) {
  if (one?.degrees && other?.degrees) return arc(one.degrees, other.degrees);
  if (!one?.metres || !other?.metres) return null;
  return Math.hypot(one.metres[0] - other.metres[0], one.metres[1] - other.metres[1]) / 1_000;
}

/**
 * @param {Pair} one
 * @param {Pair} other
 */
function arc(one, other) {
  const [latitude, longitude, toLatitude, toLongitude] = [...one, ...other].map((degrees) => (degrees * Math.PI) / 180);
  const half = (/** @type {number} */ from = 0, /** @type {number} */ to = 0) => Math.sin((to - from) / 2) ** 2;
  const chord =
    half(latitude, toLatitude) + Math.cos(latitude ?? 0) * Math.cos(toLatitude ?? 0) * half(longitude, toLongitude);
  return 2 * EARTH * Math.asin(Math.sqrt(chord));
}

/**
 * Return the middle of several points, which one point out of place does not move.
 *
 * @param {Point[]} points
 * @returns {Point | null} nothing where there is none
 */
export function middle(points) {
  const degrees = middleOf(points.flatMap((point) => (point.degrees ? [point.degrees] : [])));
  const metres = middleOf(points.flatMap((point) => (point.metres ? [point.metres] : [])));
  return degrees || metres ? { degrees, metres } : null;
}

/**
 * @param {Pair[]} pairs
 * @returns {Pair | null}
 */
function middleOf(pairs) {
  if (!pairs.length) return null;
  return [median(pairs.map(([first]) => first)), median(pairs.map(([, second]) => second))];
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
