// What a page fetches when a sheet is asked for in Word: the reference document, put here by assets.mjs, and its filler.
import { wordParts } from '../../browser/forms/sheet-word.mjs';
import { WORD } from '../../browser/forms/word.mjs';

const reference = /** @type {any} */ (globalThis).WORD_REFERENCE;
/** @type {import('../../browser/forms/word.mjs').Filler} */
const fill = (...given) => wordParts(reference, ...given);

Object.assign(globalThis, { [WORD]: fill });
