/**
 * The list of an adviser, kept in this browser where he asks for it: a database of its own, apart from his dossier.
 * @module
 */

/**
 * @typedef {{name: string, text: string}} Kept a file, as it was read
 *
 * @typedef {object} Keeping
 * @property {() => Promise<Kept[]>} read none where nothing is kept
 * @property {(files: Kept[]) => Promise<void>} write
 * @property {() => Promise<void>} forget
 */

const NAME = 'boussole-msp-suivi';
const STORE = 'fichiers';

/**
 * @param {() => IDBFactory} factory throws where it is blocked
 * @returns {Keeping} every act is refused where the browser keeps no database
 */
export function keepingIn(factory) {
  return {
    // Asked first: a page that keeps nothing makes no database.
    read: async () => {
      if (!(await isThere(factory()))) return [];
      const found = /** @type {unknown[]} */ (await transact(factory, 'readonly', (store) => store.getAll()));
      return found.filter(isKept);
    },
    write: async (files) => {
      await transact(factory, 'readwrite', (store) => {
        store.clear();
        for (const file of files) store.add(file);
      });
    },
    forget: () => done(factory().deleteDatabase(NAME)),
  };
}

/**
 * @param {unknown} file
 * @returns {file is Kept} false where it was altered
 */
function isKept(file) {
  const { name, text } = Object(file);
  return typeof name === 'string' && typeof text === 'string';
}

/** @param {IDBFactory} factory */
async function isThere(factory) {
  // Where a browser does not list its databases, the list is asked for.
  const names = await factory.databases?.();
  return !names || names.some(({ name }) => name === NAME);
}

/**
 * @param {() => IDBFactory} factory
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest | void} work
 * @returns {Promise<any>} what was asked for, once it is over
 */
async function transact(factory, mode, work) {
  const request = factory().open(NAME, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE, { autoIncrement: true });
  await done(request);
  const database = request.result;
  try {
    const transaction = database.transaction(STORE, mode);
    const asked = work(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
    return asked?.result;
  } finally {
    database.close();
  }
}

/**
 * @param {IDBRequest} request
 * @returns {Promise<void>}
 */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}
