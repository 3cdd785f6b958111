/**
 * The teams that a visitor may go and see: the maisons de santé and the CPTS of a file of FINESS, with what the file
 * says of them and nothing else.
 * @module
 */

/**
 * @typedef {object} Team
 * @property {string} id its FINESS number; empty where the file lost it
 * @property {'msp' | 'cpts'} kind
 * @property {string} name as the file writes it
 * @property {string} address on one line
 * @property {string} commune
 * @property {string} code of the commune, by Insee
 * @property {string} department the name of the territory's, empty for a team of another one
 * @property {string} phone
 * @property {boolean} near whether it is in the territory of the visitor
 * @property {number | null} distance kilometres in a straight line
 */

/** By category of FINESS. @type {Map<string, Team['kind']>} */
export const KINDS = new Map([
  ['603', 'msp'],
  ['604', 'cpts'],
]);

/**
 * @param {Team[]} teams
 * @returns {Team[]} those whose distance is not known come last
 */
export function nearestFirst(teams) {
  const far = (/** @type {Team} */ { distance }) => distance ?? Infinity;
  return [...teams].sort(
    (one, other) =>
      // Two unknown distances differ by nothing.
      (far(one) === far(other) ? 0 : far(one) - far(other)) ||
      one.commune.localeCompare(other.commune, 'fr') ||
      one.name.localeCompare(other.name, 'fr'),
  );
}

/**
 * @param {number | null} distance
 * @returns {string}
 */
export function distanceWords(distance) {
  if (distance === null) return 'distance inconnue';
  const whole = Math.round(distance);
  return `à ${whole ? '' : 'moins de '}${whole || 1}\u00a0km à vol d’oiseau`;
}

/**
 * Return a number of France to dial, the first of several. A mobile may be a person's own: it stays in the file.
 *
 * @param {string} text
 * @returns {string} « 04 74 45 46 47 », or nothing
 */
export function establishmentPhone(text) {
  const numbers = text
    .split(/[/;,]/)
    .map((part) => part.replace(/\D/g, '').replace(/^(?:(?:00)?33)?0?(?=\d{9}$)/, '0'));
  const found = numbers.find((digits) => /^0[1-589]\d{8}$/.test(digits)) ?? '';
  return found.replace(/(..)(?=.)/g, '$1\u00a0');
}
