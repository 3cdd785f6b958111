// What a questionnaire fetches when a file of answers is chosen.
import { leave } from '../../browser/page/on-demand.mjs';
import { ImportView } from '../../components/survey/import-view.mjs';

/**
 * @param {HTMLElement} part
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @param {string} prefix
 * @param {import('../../components/survey/counts.mjs').Model} model
 */
function begin(part, store, prefix, model) {
  return new ImportView(part, store, prefix, model);
}

leave('answers', begin);
