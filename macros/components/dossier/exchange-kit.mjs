/**
 * What opens a file or a link, shows what was kept, and makes what is sent. Most visits need none of it.
 * @module
 */

export { KeptView } from './kept-view.mjs';
export { MergeView } from './merge-view.mjs';
export { travelling } from '../../browser/store/share.mjs';
export { Sending } from './sending.mjs';
export { readLink, shareAddress, warningOf } from './sharing-link.mjs';
