// What a page fetches when a sheet is asked for in Word: the reference document, put here by assets.mjs, and its filler.
import { wordParts } from '../../browser/forms/sheet-word.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

const reference = /** @type {any} */ (globalThis).WORD_REFERENCE;
/** @type {import('../../browser/forms/word.mjs').Filler} */
const fill = (...given) => wordParts(reference, ...given);

leave('word', fill);
