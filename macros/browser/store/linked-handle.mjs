/**
 * What the browser keeps of the file that stays open, from a visit to the next: the file itself, beside the dossier in
 * the database, and what is known of it.
 * @module
 */

import { transact } from './disk.mjs';

/**
 * `id` is also in the storage, where pages see at once whether there is a file, and which.
 *
 * @template [Handle=unknown]
 * @typedef {{id: string, name: string, handle: Handle}} Link
 */

const LINK = 'file';
const MEMORY = 'file-memory';

/**
 * @param {() => IDBFactory} factory throws where it is blocked
 * @returns all are refused where the browser keeps no database
 */
export function openLinks(factory) {
  /** @param {string} key */
  const read = (key) =>
    transact(factory, 'readonly', (store, answer) => {
      const found = store.get(key);
      found.onsuccess = () => answer(found.result ?? null);
    });
  /** @type {(act: (store: IDBObjectStore) => void) => Promise<void>} */
  const write = (act) =>
    transact(factory, 'readwrite', (store, answer) => {
      act(store);
      answer(undefined);
    });
  return {
    /** @returns {Promise<Link | null>} */
    read: () => read(LINK),
    /** @param {Link} link */
    keep: (link) => write((store) => store.put(link, LINK)),
    drop: () =>
      write((store) => {
        store.delete(LINK);
        store.delete(MEMORY);
      }),
    forgetMemory: () => write((store) => store.delete(MEMORY)),
    /** @type {import('./common-memory.mjs').Keeper} */
    keeper: {
      read: () => read(MEMORY),
      write: (memory) => write((store) => store.put(memory, MEMORY)),
    },
  };
}
