/**
 * Where the room looks: the whole board or one quadrant, page by page; and what a key does to it.
 * @module
 */

/**
 * @typedef {{at: number, page: number}} Look 0 is the whole board, 1 to 4 a quadrant; the first page is 0
 * @typedef {{to: Look} | {by: number}} Move
 */

/** Where a window says what it shows, for the one that follows it: nothing of the dossier. */
export const LOOK_KEY = 'boussole-msp:grand-affichage';
export const WHOLE = { at: 0, page: 0 };
const LOOKS = 5;
const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/**
 * @param {{key: string, code: string}} pressed as a `KeyboardEvent` says it
 * @returns {Move | undefined} undefined for a key that does nothing
 */
export function moveOf({ key, code }) {
  if (key === 'Home') return { to: WHOLE };
  // On a French keyboard, the key of a figure writes « & » or « é ».
  const [, figure] = /^Digit([0-4])$/.exec(code) ?? /^([0-4])$/.exec(key) ?? [];
  if (figure) return { to: { at: Number(figure), page: 0 } };
  if (FORWARD.includes(key)) return { by: 1 };
  return BACK.includes(key) ? { by: -1 } : undefined;
}

/**
 * Go to the next page, or to the next quadrant; after the last one comes the whole board.
 *
 * @param {Look} look
 * @param {number} by 1, or -1 to go back
 * @param {number} pages of what is shown
 * @returns {Look} a page that is too far stands for the last one
 */
export function stepped({ at, page }, by, pages) {
  const next = page + by;
  if (next >= 0 && next < pages) return { at, page: next };
  return { at: (at + by + LOOKS) % LOOKS, page: by < 0 ? Infinity : 0 };
}

/**
 * @param {Look} look
 * @param {number} pages
 * @returns {Look} the same, on a page that is there
 */
export function held({ at, page }, pages) {
  return { at, page: Math.max(0, Math.min(page, pages - 1)) };
}

/**
 * Write where the room looks, for another window.
 *
 * @param {Look} look
 */
export function written({ at, page }) {
  return `${at}:${Math.min(page, 999)}`;
}

/**
 * @param {string | null} text as `written` returned it
 * @returns {Look | undefined} undefined for anything else
 */
export function readLook(text) {
  const found = /^([0-4]):(\d{1,3})$/.exec(text ?? '');
  return found ? { at: Number(found[1]), page: Number(found[2]) } : undefined;
}
