/**
 * The file that stays open, on this page: taken up again from the last visit, looked at now and then, and what can be
 * done when it fails.
 * @module
 */

import { permissionOf, pickExisting, pickNew, readFile, watchFile, writeFile } from '../page/picked-file.mjs';
import { siteAddress } from '../page/site-address.mjs';
import { copyText } from '../store/copy.mjs';
import { emptied, isMemory } from '../store/common-memory.mjs';
import { failureOf } from '../store/file-failures.mjs';
import { fileName } from '../store/file.mjs';
import { newId } from '../store/grammar.mjs';
import { KEY } from '../store/key.mjs';
import { LinkedFile } from '../store/linked-file.mjs';
import { openLinks } from '../store/linked-handle.mjs';
import { Memory, Shelf } from '../store/shelf.mjs';

/**
 * @typedef {import('../page/picked-file.mjs').Handle} Handle
 * @typedef {import('../store/linked-file.mjs').Arrival} Arrival
 * @typedef {import('../store/linked-file.mjs').FileState} FileState
 * @typedef {import('../store/store.mjs').DossierStore} DossierStore
 * @typedef {{isNew?: boolean, seen?: string}} Start of what the visitor has just chosen (see linked-file.mjs)
 *
 * What is known of the file: it waits for permission before anything is read.
 * @typedef {FileState | {kind: 'permission' | 'denied', at: number}} CommonState
 */

const LOCK = 'boussole-msp-file';
const PAUSE = 300;
const EVERY = 30_000;
const PATIENCE = 20_000;

export class CommonFile {
  /** @type {CommonState | undefined} undefined where no file is linked */
  state;
  /** What the file is called. */
  name = '';
  /** Whether the browser remembers the file for the next visit. */
  isRemembered = true;
  /** @type {Map<string, import('../store/merge.mjs').Difference>} what both sides changed, until it is chosen */
  conflicts = new Map();
  /** @type {Handle | undefined} */
  #handle;
  /** @type {LinkedFile | undefined} */
  #linked;
  /** What an observer saw last. */
  #seen = '';
  /** @type {unknown} the browser's last error */
  #error;
  /** @type {PermissionState} as last asked */
  #permission = 'granted';
  #id = '';
  /** @type {Start} what the visitor chose, until the file may be read */
  #start = {};
  /** @type {Set<(arrival?: Arrival) => void>} */
  #listeners = new Set();
  /** @type {() => void} */
  #unwatch = () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;

  /**
   * @param {DossierStore} store
   * @param {Window} [page]
   */
  constructor(store, page = window) {
    this.store = store;
    this.page = page;
    this.links = openLinks(() => page.indexedDB);
    page.addEventListener('focus', () => this.#look());
    // Looked at again, or about to go: what was just written is written to the file while there is time.
    page.document.addEventListener('visibilitychange', () => void this.look());
    page.addEventListener('online', () => this.#look());
    page.setInterval(() => this.#look(), EVERY);
    store.subscribe((cause) => {
      if (cause === 'content' && store.state.kind === 'empty') void this.#empty();
    });
    page.addEventListener('storage', ({ key }) => {
      if (key === `${KEY}-file` && this.#id !== (store.link ?? '')) void this.open();
    });
    /** Settles once the file of the last visit was taken up. */
    this.opened = this.open();
  }

  /**
   * @param {(arrival?: Arrival) => void} listener called when the state changes, or when something came in
   * @returns {() => void} what stops it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Take up the file of the last visit, or that of another tab. */
  async open() {
    const id = this.store.link;
    const link = id ? await this.links.read().catch(() => null) : null;
    // The tab that chose it remembers it in the database first.
    if (!link || link.id !== id) return this.#forget();
    // Altered, it is told as any file that cannot be read.
    const { name, handle } = link;
    await this.#take({ id, name: String(name), handle: /** @type {Handle} */ (Object(handle)) }, {});
  }

  /**
   * Use a file from now on, at the next visits too.
   *
   * @param {Handle} handle
   * @param {Start} [start]
   * @param {boolean} [isSame] whether it is the file of before, at another place
   */
  async link(handle, start = {}, isSame = false) {
    const link = { id: newId(this.store.surroundings.random), name: handle.name, handle };
    this.#leave();
    try {
      if (!isSame) await this.links.forgetMemory();
      await this.links.keep(link);
      this.isRemembered = true;
    } catch {
      this.isRemembered = false;
    }
    if (this.isRemembered) this.#shelf.tryWrite('-file', link.id);
    await this.#take(link, start, true);
  }

  /** Let go of the file, which stays as it is. */
  async unlink() {
    this.#forget();
    this.#shelf.tryWrite('-file', '');
    await this.links.drop().catch(() => {});
  }

  /** Ask for the permission again: from a button, or the browser asks nothing. */
  async allow() {
    if (!this.#handle) return;
    await this.#begin(await permissionOf(this.#handle, true).catch(() => /** @type {const} */ ('denied')));
  }

  /** Create a file: again, or a first time. */
  async create() {
    const { dossier, surroundings } = this.store;
    const handle = await pickNew(this.name || fileName('dossier', dossier, surroundings.clock(), 'txt'));
    if (handle) await this.link(handle, { isNew: true });
    return handle !== undefined;
  }

  /**
   * Choose a file that is there.
   *
   * @param {boolean} isSame whether it is the file of before, which was moved
   */
  async find(isSame) {
    const handle = await pickExisting();
    if (!handle) return;
    await permissionOf(handle, true).catch(() => {});
    await this.link(handle, {}, isSame);
  }

  /** Tell that the visitor chose from the conflicts. */
  settle() {
    this.conflicts.clear();
    this.#become(this.state);
  }

  /** Look at the file now. */
  async look() {
    await this.#linked?.sync();
  }

  /** Do what the state asks on the visitor's word (see linked-file.mjs). */
  async goOn() {
    await this.#linked?.goOn();
  }

  /** @returns {import('../store/file-failures.mjs').Failure | undefined} what is wrong with the file */
  get failure() {
    const { state } = this;
    switch (state?.kind) {
      case 'failed':
        return failureOf(nameOf(this.#error) === state.error ? this.#error : { name: state.error }, {
          act: state.act ?? 'read',
          permission: this.#permission,
          seen: this.#seen,
        });
      case 'damaged':
        return state.until === undefined ? 'damaged' : 'cut';
      case 'permission':
      case 'denied':
      case 'foreign':
      case 'partial':
      case 'other':
      case 'newer':
      case 'erased':
        return state.kind;
      default:
        return undefined;
    }
  }

  get #shelf() {
    try {
      return new Shelf(this.store.surroundings.storage());
    } catch {
      return new Shelf(new Memory());
    }
  }

  /**
   * @param {import('../store/linked-handle.mjs').Link<Handle>} link
   * @param {Start} start
   * @param {boolean} [asks]
   */
  async #take({ id, name, handle }, start, asks = false) {
    this.#leave();
    this.#id = id;
    this.#handle = handle;
    this.name = name;
    this.#start = start;
    await this.#begin(await permissionOf(handle, asks).catch(() => /** @type {const} */ ('prompt')));
  }

  /** @param {PermissionState} permission */
  async #begin(permission) {
    const handle = this.#handle;
    if (!handle) return;
    this.#permission = permission;
    if (permission !== 'granted') {
      const kind = permission === 'prompt' ? 'permission' : 'denied';
      return this.#become({ kind, at: this.store.surroundings.clock() });
    }
    this.#linked?.stop();
    this.#unwatch();
    this.#seen = '';
    const { store } = this;
    const linked = new LinkedFile({
      port: {
        name: this.name,
        read: () => this.#watched(readFile(handle)),
        write: (text) => this.#watched(writeFile(handle, text)),
      },
      store,
      keeper: this.links.keeper,
      compose: (dossier) =>
        copyText(dossier, { app: store.surroundings.app, now: store.surroundings.clock() }, siteAddress()),
      alone: (work) => this.#alone(work),
      ...this.#start,
    });
    this.#linked = linked;
    this.#start = {};
    linked.subscribe((arrival) => void this.#heard(linked, arrival));
    this.#unwatch = watchFile(handle, (type) => {
      this.#seen = type;
      clearTimeout(this.#soon);
      this.#soon = setTimeout(() => this.#look(), PAUSE);
    });
    await linked.sync();
  }

  /**
   * @template T
   * @param {Promise<T>} work
   * @returns {Promise<T>} its error is kept: its words say more than its name
   */
  async #watched(work) {
    try {
      return await work;
    } catch (error) {
      this.#error = error;
      throw error;
    }
  }

  /**
   * One tab works at a time, where the browser knows how. A tab put to sleep at work would stop the others for ever.
   *
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async #alone(work) {
    const { locks } = this.page.navigator;
    if (!locks) return work();
    const waiting = new AbortController();
    const timer = this.page.setTimeout(() => waiting.abort(), PATIENCE);
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      this.page.clearTimeout(timer);
      return work();
    };
    try {
      return await locks.request(LOCK, { signal: waiting.signal }, begin);
    } catch (error) {
      if (isBegun) throw error;
      return begin();
    }
  }

  /**
   * @param {LinkedFile} linked
   * @param {Arrival} [arrival]
   */
  async #heard(linked, arrival) {
    if (linked !== this.#linked) return;
    const { state } = linked;
    const isRefused = state.kind === 'failed' && /^(?:NotAllowed|Security)Error$/.test(state.error ?? '');
    if (isRefused && this.#handle) this.#permission = await permissionOf(this.#handle).catch(() => 'prompt');
    const isNew = state.kind === 'saved' && (this.state?.kind !== 'saved' || this.state.at !== state.at);
    if (isNew) this.#seen = '';
    this.#become(state, arrival);
    // The visitor has it in a file.
    if (isNew) this.store.downloaded();
  }

  /** The page is looked at again. */
  #look() {
    if (this.page.document.visibilityState === 'visible') void this.look();
  }

  /** The dossier was erased: nothing of what it held stays, nor in what is remembered of the file. */
  async #empty() {
    this.settle();
    if (this.#linked) return this.look();
    const { keeper } = this.links;
    const memory = await keeper.read().catch(() => null);
    if (!isMemory(memory) || !this.store.beside.erasures.isGone(memory.mine)) return;
    await keeper.write(emptied(memory)).catch(() => {});
  }

  #leave() {
    this.#linked?.stop();
    this.#linked = undefined;
    this.#unwatch();
    this.#unwatch = () => {};
  }

  #forget() {
    this.#leave();
    this.#handle = undefined;
    this.#id = this.name = '';
    this.conflicts.clear();
    this.#become(undefined);
  }

  /**
   * @param {CommonState | undefined} state
   * @param {Arrival} [arrival]
   */
  #become(state, arrival) {
    this.state = state;
    for (const difference of arrival?.conflicts ?? []) this.conflicts.set(difference.key, difference);
    for (const listener of this.#listeners) listener(arrival);
  }
}

/** @param {unknown} error */
function nameOf(error) {
  return /** @type {Partial<Error> | undefined} */ (error)?.name;
}
