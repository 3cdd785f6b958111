/**
 * Text inside XML, such as the files of office suites.
 * @module
 */

/**
 * @param {string} text
 * @returns {string} without what XML has no place for
 */
export function escapeXml(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
