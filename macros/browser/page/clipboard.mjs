/**
 * Copying, where the browser lets a page do it.
 * @module
 */

/**
 * @param {string} text
 * @returns {Promise<boolean>} false in old browsers, and on pages opened from a folder: show the text, to copy by hand
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
