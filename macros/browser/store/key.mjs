/**
 * Where the browser keeps the dossier.
 * @module
 */

// Chromium gives one storage to all pages opened from folders, of this site or not.
export const KEY = 'boussole-msp:dossier';
