/**
 * A file of the device that the visitor gave once, and that stays open: how it is picked, read, written and watched.
 * Chromium alone knows how.
 * @module
 */

/**
 * What no type of the language holds yet.
 *
 * @typedef {object} Handle a FileSystemFileHandle
 * @property {string} name
 * @property {() => Promise<File>} getFile
 * @property {() => Promise<{write: (text: string) => Promise<void>, close: () => Promise<void>,
 *   abort?: () => Promise<void>}>} createWritable
 * @property {(options: {mode: 'readwrite'}) => Promise<PermissionState>} [queryPermission] absent where nothing is
 *   asked
 * @property {(options: {mode: 'readwrite'}) => Promise<PermissionState>} [requestPermission]
 * @property {(other: Handle) => Promise<boolean>} [isSameEntry]
 *
 * @typedef {{types: object[], suggestedName?: string, id?: string, multiple?: boolean}} Picking
 * @typedef {object} Pickers
 * @property {(options: Picking) => Promise<Handle>} [showSaveFilePicker]
 * @property {(options: Picking) => Promise<Handle[]>} [showOpenFilePicker]
 * @property {new (seen: (records: {type: string}[]) => void) => {observe: (handle: Handle) => Promise<void>,
 *   disconnect: () => void}} [FileSystemObserver]
 */

const READ_WRITE = /** @type {const} */ ({ mode: 'readwrite' });
const ID = 'dossier';
const TYPES = [{ description: 'Dossier Boussole MSP', accept: { 'text/plain': ['.txt', '.json'] } }];
// In bytes.
const MOST = 12_000_000;

/** @returns {Pickers} */
function pickers() {
  return /** @type {any} */ (globalThis);
}

/** Whether this browser lets a page keep a file open. */
export function canPick() {
  return Boolean(pickers().showSaveFilePicker && pickers().showOpenFilePicker);
}

/**
 * Let the visitor create a file. One that is there already is emptied by the browser: `pickExisting` is for those.
 *
 * @param {string} suggestedName
 * @returns {Promise<Handle | undefined>} nothing where the visitor changed their mind
 */
export function pickNew(suggestedName) {
  return unlessClosed(async () => pickers().showSaveFilePicker?.({ suggestedName, id: ID, types: TYPES }));
}

/**
 * Let the visitor choose a file that is there.
 *
 * @returns {Promise<Handle | undefined>} nothing where the visitor changed their mind
 */
export function pickExisting() {
  return unlessClosed(async () => (await pickers().showOpenFilePicker?.({ id: ID, types: TYPES }))?.[0]);
}

/**
 * @template T
 * @param {() => Promise<T>} pick
 */
async function unlessClosed(pick) {
  try {
    return await pick();
  } catch (error) {
    if (/** @type {Error} */ (error).name === 'AbortError') return undefined;
    throw error;
  }
}

/**
 * Return whether the page may write in a file.
 *
 * @param {Handle} handle
 * @param {boolean} [asks] the visitor, who has just pressed a button
 * @returns {Promise<PermissionState>}
 */
export async function permissionOf(handle, asks = false) {
  const state = (await handle.queryPermission?.(READ_WRITE)) ?? 'granted';
  if (state === 'granted' || !asks) return state;
  return (await handle.requestPermission?.(READ_WRITE)) ?? state;
}

/**
 * @param {Handle} handle
 * @returns {Promise<{text: string, at: number}>} what it holds, and when it was last changed, in ms; rejected with the
 *   browser's error, or with a DataError where it is far too big for a dossier
 */
export async function readFile(handle) {
  const file = await handle.getFile();
  if (file.size > MOST) throw new DOMException('too big', 'DataError');
  return { text: await file.text(), at: file.lastModified };
}

/**
 * Put a text in place of what a file holds. The browser writes beside it, then puts the new file in its place.
 *
 * @param {Handle} handle
 * @param {string} text
 * @returns {Promise<void>} rejected with the browser's error: the file is as it was
 */
export async function writeFile(handle, text) {
  const writable = await handle.createWritable();
  try {
    await writable.write(text);
    await writable.close();
  } catch (error) {
    // The file that was begun beside must not stay there.
    await writable.abort?.().catch(() => {});
    throw error;
  }
}

/**
 * Tell what happens to a file, where the browser sees it.
 *
 * @param {Handle} handle
 * @param {(type: string) => void} tell `modified`, `moved`, `disappeared`…
 * @returns {() => void} what stops it
 */
export function watchFile(handle, tell) {
  const { FileSystemObserver: Observer } = pickers();
  if (!Observer) return () => {};
  const observer = new Observer((records) => {
    for (const { type } of records) tell(type);
  });
  // A share that cannot be observed is looked at now and then.
  observer.observe(handle).catch(() => {});
  return () => observer.disconnect();
}
