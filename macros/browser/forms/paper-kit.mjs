/**
 * What makes a paper of what a tool holds. Fetched when a sheet is asked for: most visits need none.
 * @module
 */

export { XLSX, toXlsx } from '../text/xlsx.mjs';
export { drawnBars } from './bars-drawn.mjs';
export { drawn, drawnPart } from './sheet-drawn.mjs';
export { SheetPanel } from './sheet-panel.mjs';
