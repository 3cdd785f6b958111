/**
 * What opens a file or a link, shows what was kept, and makes a link. Most visits need none of it.
 * @module
 */

export { compare } from '../../browser/store/merge.mjs';
export { lastEntry, latestOf, whoAndWhen } from '../../browser/store/who.mjs';
export { bringWords } from './blocks.mjs';
export { DifferenceList } from './difference-list.mjs';
export { KeptView } from './kept-view.mjs';
export { MergeView } from './merge-view.mjs';
export { travelling } from '../../browser/store/share.mjs';
export { situationOf } from './opening.mjs';
export { readLink, shareAddress, warningOf } from './sharing-link.mjs';
export { asOne, readSeveral } from './several.mjs';
