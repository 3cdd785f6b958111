// What a page fetches when a sheet is asked for in Word: the reference, which assets.mjs puts here, and what fills it.
import { wordParts } from '../../browser/forms/sheet-word.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

const reference = /** @type {any} */ (globalThis).WORD_REFERENCE;
/** @type {import('../../browser/forms/word.mjs').Filler} */
const fill = (...given) => wordParts(reference, ...given);

leave('word', fill);
