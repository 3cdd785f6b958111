import { start } from '../../browser/start.mjs';
import { Resume } from './resume.mjs';

/** The dossier of the page, which its first script opened. */
const shared = /** @type {Record<symbol, {store: import('../../browser/store/store.mjs').DossierStore}>} */ (
  /** @type {unknown} */ (globalThis)
)[Symbol.for('boussole')];
if (shared) start(document, [Resume], shared);
