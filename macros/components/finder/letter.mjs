/**
 * The address of a first letter to a federation: all have the same subject, with their régions in it.
 * @module
 */

/** As macros/components/finder/__init__.py writes it. */
const PLACES = 'REGIONS';

/**
 * @param {{email: string | null, regionsText: string}} federation
 * @param {string} letter `mailto:?subject=…`, the same for all
 * @returns {string | null} null without an e-mail
 */
export function letterTo({ email, regionsText }, letter) {
  return email && letter.replace(':', `:${email}`).replace(PLACES, encodeURIComponent(regionsText));
}
