/**
 * The address that leads back to a page of the site from somewhere else, such as a calendar.
 * @module
 */

/**
 * @param {string} [page] another page, from this one
 * @param {Location} [location]
 * @returns {string} without an anchor; nothing from pages opened from a folder, where nobody else can follow it
 */
export function hereAddress(page = '', location = window.location) {
  const { href, protocol } = location;
  return protocol === 'file:' ? '' : new URL(page, href).href.replace(/#.*/s, '');
}
