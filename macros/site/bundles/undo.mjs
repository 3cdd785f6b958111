// What a page fetches once something is written: the way back from it, and the demand that the browser keep it.
import { askToKeep } from '../../browser/forms/persist.mjs';
import { WayBack } from '../../browser/forms/undo.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

/** @param {ConstructorParameters<typeof WayBack>} given */
const offer = (...given) => {
  askToKeep(given[1], navigator);
  return new WayBack(...given);
};

leave('undo', offer);
