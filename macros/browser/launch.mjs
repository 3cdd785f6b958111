/**
 * Start the tools of a page on its one dossier, although several scripts may bring them.
 * @module
 */

import { followCommuneName } from './forms/commune-name.mjs';
import { printInFull } from './forms/printing.mjs';
import { enhanceFrame } from './frame.mjs';
import { openStore } from './store/page-store.mjs';
import { start } from './start.mjs';

/** @typedef {{store: import('./store/store.mjs').DossierStore}} Shared what every tool gets */

/** @param {Parameters<typeof start<Shared>>[1]} components */
export function launch(components) {
  // The one global of the tools: a script that comes later works on the same dossier.
  const page = /** @type {{boussole?: Shared}} */ (globalThis);
  if (!page.boussole) {
    page.boussole = { store: openStore(document) };
    enhanceFrame();
    printInFull(document.body, page.boussole.store);
    followCommuneName(document, page.boussole.store);
  }
  start(document, components, page.boussole);
}
