/**
 * What the page that reads a camera leaves to that of the dossier: with the tab, until the other page takes it.
 * @module
 */

const PLACE = 'boussole-msp.recu';

/**
 * @param {string} text as a file of the dossier holds it
 * @returns {boolean} false where the browser refuses to keep it
 */
export function leaveReceived(text) {
  try {
    sessionStorage.setItem(PLACE, text);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string} empty if nothing was left; what is taken is no longer there */
export function takeReceived() {
  try {
    const text = sessionStorage.getItem(PLACE) ?? '';
    if (text) sessionStorage.removeItem(PLACE);
    return text;
  } catch {
    return '';
  }
}
