// What a page fetches once something is written: the way back from it, the file that takes it too, and the demand that
// the browser keep it.
import { followFile } from '../../browser/forms/common.mjs';
import { askToKeep } from '../../browser/forms/persist.mjs';
import { WayBack } from '../../browser/forms/undo.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

/** @param {ConstructorParameters<typeof WayBack>} given */
const offer = (...given) => {
  const [page, store] = given;
  askToKeep(store, navigator);
  // Every tool's page opens one.
  void followFile(/** @type {import('../../browser/store/store.mjs').DossierStore} */ (store), page);
  return new WayBack(...given);
};

leave('undo', offer);
