/**
 * The dossier on the disk. What a page writes to its storage may reach the disk much later: a browser that is killed,
 * or a power cut, would take the last texts. A transaction of this database is over once the disk has them.
 *
 * It also holds the ids of the erased dossiers, which the storage could lose in the same way, and the file that stays
 * open (see linked-handle.mjs).
 * @module
 */

/**
 * @typedef {{text: string | null, gone: string[]}} Content the dossier as it is stored, the ids of the erased ones
 *
 * @typedef {object} Disk
 * @property {() => Promise<Content>} read
 * @property {(current: () => Content) => Promise<void>} write keeps what `current` returns once no other tab writes;
 *   over when it is on the disk. Both are refused where the browser keeps no database.
 */

const NAME = 'boussole-msp';
const STORE = 'dossier';

/**
 * @param {() => IDBFactory} factory throws where it is blocked
 * @returns {Disk}
 */
export function openDisk(factory) {
  return {
    read: () =>
      transact(factory, 'readonly', (store, answer) => {
        const [text, gone] = [store.get('text'), store.get('gone')];
        gone.onsuccess = () => answer({ text: text.result ?? null, gone: gone.result ?? [] });
      }),
    write: (current) =>
      transact(factory, 'readwrite', (store, answer) => {
        // The answer comes when the other tabs' transactions are over: what is stored then is the latest.
        store.get('gone').onsuccess = () => {
          const { text, gone } = current();
          if (text === null) store.delete('text');
          else store.put(text, 'text');
          store.put(gone, 'gone');
          answer(undefined);
        };
      }),
  };
}

/**
 * Open the database for one transaction: left open, it could keep the page out of the back/forward cache.
 *
 * @template T
 * @param {() => IDBFactory} factory
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore, answer: (value: T) => void) => void} work
 * @returns {Promise<T>}
 */
export async function transact(factory, mode, work) {
  const database = await opened(factory());
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      /** @type {T} */
      let value;
      transaction.oncomplete = () => resolve(value);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      work(transaction.objectStore(STORE), (answer) => (value = answer));
    });
  } finally {
    database.close();
  }
}

/**
 * @param {IDBFactory} factory
 * @returns {Promise<IDBDatabase>}
 */
function opened(factory) {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}
