/**
 * The only place where an amount is rounded.
 * @module
 */

/**
 * Return a quotient of whole numbers, half of one counting for one, away from zero.
 *
 * @param {bigint} above
 * @param {bigint} below more than zero
 */
export function ratio(above, below) {
  const size = above < 0n ? -above : above;
  const found = (2n * size + below) / (2n * below);
  return above < 0n ? -found : found;
}
