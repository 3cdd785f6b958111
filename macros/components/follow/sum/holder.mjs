/**
 * What sheets and files ask of a dossier, where there are several: whose name they open with, and the time.
 * @module
 */

/**
 * Return what stands in for the visitor's own dossier, which is not read here.
 *
 * @param {{clock: () => number, group: () => string}} given `group`: the name of the intercommunality, empty where it
 *   is not said
 */
export function holderOf({ clock, group }) {
  const holder = {
    get dossier() {
      return { id: '', entries: new Map([['msp/name', { v: group() || 'Plusieurs communes', t: 0 }]]) };
    },
    surroundings: { clock },
    subscribe: () => {},
  };
  return /** @type {import('../../../browser/store/store.mjs').DossierStore} */ (/** @type {unknown} */ (holder));
}
