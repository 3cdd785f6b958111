/**
 * What the desk of a workshop fetches.
 * @module
 */

export { BoardLists } from './board-lists.mjs';
export { CardKeys } from './card-keys.mjs';
export { Decisions } from './decisions.mjs';
export { Drag } from './drag.mjs';
export { doublesHint } from './doubles-hint.mjs';
export { loadExample, removeExamples, retain } from './moves.mjs';
export { PastePreview } from './paste-preview.mjs';
export { PileCount } from './pile-count.mjs';
export { propose } from './proposal.mjs';
