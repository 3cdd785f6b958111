/**
 * What makes a paper of what a tool holds. Fetched when a sheet is asked for: most visits need none.
 * @module
 */

export { toXlsx } from '../text/xlsx.mjs';
export { zip } from '../text/zip.mjs';
export { openMail } from './mailing.mjs';
export { letterhead } from './letterhead.mjs';
export { sheetActions } from './sheet-actions.mjs';
export { drawn } from './sheet-drawn.mjs';
export { asTable, asText } from './sheet-text.mjs';
export { downloadWord } from './word.mjs';
