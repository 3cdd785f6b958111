/**
 * What the desk of a workshop fetches.
 * @module
 */

export { Drag } from './drag.mjs';
export { doublesHint } from './doubles-hint.mjs';
export { PastePreview } from './paste-preview.mjs';
export { PileCount } from './pile-count.mjs';
