import { inflating } from '../../macros/browser/files/inflate.mjs';
import { finess } from '../../macros/components/territory/finess.mjs';
import { finessPlus } from '../../macros/components/territory/finess-plus.mjs';

const SCRIPTS = { inflate: inflating, sites: { finess, finessPlus } };

/** What a page fetches to read some files. @type {import('../../macros/components/territory/readers.mjs').Bring} */
export const bring = (name) => Promise.resolve(SCRIPTS[name]);
