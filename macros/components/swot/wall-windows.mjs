/**
 * What the windows of one browser tell each other of the wall: where the room looks, and nothing of the dossier.
 * @module
 */

import { readLook, written } from './wall-steps.mjs';

/** @typedef {import('./wall-steps.mjs').Look} Look */

/** The end of the address of a window that shows the board alone. */
export const OWN_WINDOW = '#grand-affichage';
export const LOOK_KEY = 'boussole-msp:grand-affichage';

/** @param {Look} look what the window that follows is to show */
export function publish(look) {
  try {
    localStorage.setItem(LOOK_KEY, written(look));
  } catch {
    // A browser that keeps nothing has no window that follows: that window says so.
  }
}

/** @returns {Look | undefined} undefined if no window said anything */
export function published() {
  try {
    return readLook(localStorage.getItem(LOOK_KEY));
  } catch {
    return undefined;
  }
}
