// What a page fetches where a file stays open beside the dossier: reading it, writing it, and saying where it stands.
import { CommonFile } from '../../browser/forms/common-file.mjs';
import { CommonLine } from '../../browser/forms/common-line.mjs';
import { leave } from '../../browser/page/on-demand.mjs';
import { CommonPanel } from '../../components/dossier/common-panel.mjs';

/** @type {WeakMap<object, CommonFile>} one for the dossier of a page, whoever asks first */
const files = new WeakMap();

/** @param {import('../../browser/store/store.mjs').DossierStore} store */
function commonFile(store) {
  let file = files.get(store);
  if (!file) {
    file = new CommonFile(store);
    files.set(store, file);
    new CommonLine(file, document);
  }
  return file;
}

leave('common', { CommonPanel, commonFile });
