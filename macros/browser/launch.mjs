/**
 * Start the tools of a page on its one dossier, although several scripts may bring them.
 * @module
 */

import { followCommuneName } from './forms/commune-name.mjs';
import { offerPersons } from './forms/persons.mjs';
import { offerTimelines } from './forms/timelines.mjs';
import { offerWayBack } from './forms/way-back.mjs';
import { printInFull } from './forms/printing.mjs';
import { callFederation } from './federation.mjs';
import { enhanceFrame } from './frame.mjs';
import { openStore } from './store/page-store.mjs';
import { DossierStore } from './store/store.mjs';
import { apart, start } from './start.mjs';

/**
 * What every tool gets, and those that a page knows how to start: a part that comes late may hold them too.
 *
 * @typedef {(import('./start.mjs').ComponentClass & (new (root: HTMLElement, options: any) => object))[]} Components
 * @typedef {{store: import('./store/store.mjs').DossierStore, components: Components}} Shared
 */

/** A script that comes later works on the same dossier. A symbol: any name may be the `id` of an element. */
const SHARED = Symbol.for('boussole');

/**
 * Start the components of a script on its page; the first script of the page opens the dossier that all of them share.
 *
 * @param {Components} components
 * @param {new (surroundings: import('./store/saving.mjs').Surroundings) => DossierStore} [Store] what the page does
 *   with the dossier, where it is more than what tools do
 */
export function launch(components, Store = DossierStore) {
  const page = /** @type {{[SHARED]?: Shared}} */ (globalThis);
  let shared = page[SHARED];
  if (!shared) {
    enhanceFrame();
    const store = openStore(document, Store);
    shared = page[SHARED] = { store, components: [] };
    void apart('numéro de la fédération', () => callFederation(store));
    void apart('impression des réponses', () => printInFull(document.body, store));
    void apart('personnes proposées', () => offerPersons(document, store));
    void apart('frise', () => offerTimelines(document, store));
    void apart('annulation', () => offerWayBack(document, store));
    void apart('commune du dossier', () => followCommuneName(document, store));
  }
  shared.components.push(...components);
  start(document, components, shared);
}
