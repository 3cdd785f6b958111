/**
 * Who wrote what: the device has the name that its user chose, « mairie », kept in the browser. It signs what is
 * written from then on, and what was signed stays so: the name is that of the day when it was written. Links and
 * versions to share hold no name.
 * @module
 */

/** @typedef {import('./grammar.mjs').Dossier} Dossier */

/**
 * Sign what a change wrote. What was in the dossier or came from elsewhere keeps who wrote it, even if it is written
 * anew so as to win.
 *
 * @param {Dossier} after
 * @param {string[]} written the keys that changed
 * @param {string} name of this device
 * @param {Dossier[]} sources what the change was made from
 * @returns {Dossier}
 */
export function signed(after, written, name, sources) {
  const entries = new Map(after.entries);
  for (const key of written) {
    const entry = /** @type {import('./grammar.mjs').Entry} */ (entries.get(key));
    const source = sources.find((dossier) => dossier.entries.get(key)?.v === entry.v);
    const d = entry.d ?? (source ? source.entries.get(key)?.d : name);
    if (d && !entry.d) entries.set(key, { ...entry, d });
  }
  return { id: after.id, entries };
}
