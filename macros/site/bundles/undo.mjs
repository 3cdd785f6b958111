// What a page fetches once something is written: the way back from it.
import { WayBack } from '../../browser/forms/undo.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

/** @param {ConstructorParameters<typeof WayBack>} given */
const offer = (...given) => new WayBack(...given);

leave('undo', offer);
