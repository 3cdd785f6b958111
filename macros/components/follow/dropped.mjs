/**
 * The files of what is dropped: files, and those of folders at any depth.
 * @module
 */

/** @typedef {import('./read.mjs').Given} Given */

/** What systems leave in folders: nobody put it there. */
const UNSEEN = /^(?:\..*|~\$.*|desktop\.ini|thumbs\.db)$/i;

/**
 * Return the files that the visitor chose, without what a system left beside them.
 *
 * @param {Iterable<File>} files
 * @returns {Given[]}
 */
export function seen(files) {
  return [...files].filter(({ name }) => !UNSEEN.test(name));
}

/**
 * Return the files of a drop. What was dropped must be asked for at once: it is gone after the event.
 *
 * @param {DataTransfer} transfer
 * @returns {Promise<Given[]>}
 */
export async function dropped(transfer) {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = [...transfer.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return seen(files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

/**
 * @param {FileSystemEntry} entry
 * @returns {Promise<Given[]>}
 */
async function filesOf(entry) {
  if (UNSEEN.test(entry.name)) return [];
  if (entry.isDirectory) {
    const inside = await entriesIn(/** @type {FileSystemDirectoryEntry} */ (entry).createReader());
    return (await Promise.all(inside.map(filesOf))).flat();
  }
  const name = entry.fullPath.replace(/^\//, '');
  return new Promise((resolve) => {
    /** @type {FileSystemFileEntry} */ (entry).file(
      (file) => resolve([{ name, size: file.size, type: file.type, text: () => file.text() }]),
      // Gone meanwhile: it is told as what cannot be read.
      (error) => resolve([{ name, size: 0, type: '', text: () => Promise.reject(error) }]),
    );
  });
}

/**
 * @param {FileSystemDirectoryReader} reader which gives a hundred of them at a time
 * @returns {Promise<FileSystemEntry[]>}
 */
async function entriesIn(reader) {
  const some = await new Promise((resolve) => {
    reader.readEntries(resolve, () => resolve([]));
  });
  return some.length ? [...some, ...(await entriesIn(reader))] : [];
}
