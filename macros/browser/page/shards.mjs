/**
 * The shards of the territories (macros/territories/shards.py): classic scripts, since modules, fetch and workers fail
 * on pages opened from a folder.
 * @module
 */

import { assetAddress } from './trusted.mjs';

const SHARD_NAME = /^[a-z0-9]{2,6}$/;
const TIMEOUT = 20_000;

/** What is said when the list of communes cannot be read. */
export class LoadError extends Error {
  constructor() {
    super('La liste des communes ne s’est pas chargée. Vérifiez votre connexion, puis essayez encore.');
    this.name = 'LoadError';
  }
}

/**
 * Return a function that loads a shard once, by its name, from the folder at address `base`.
 *
 * @param {string} base absolute address, ending in a slash
 * @param {{page?: Document, timeout?: number}} [options]
 * @returns {(name: string) => Promise<unknown>}
 */
export function createLoader(base, { page = document, timeout = TIMEOUT } = {}) {
  /** @type {Map<string, Promise<unknown>>} */
  const shards = new Map();
  /** @type {Map<string, (data: unknown) => void>} */
  const waiting = new Map();
  const scriptAddress = (/** @type {string} */ name) => {
    if (!SHARD_NAME.test(name)) throw new Error(`not the name of a shard: ${name}`);
    return assetAddress(`${base}${name}.js`);
  };
  const global = /** @type {{boussoleTerritory?: (name: string, data: unknown) => void}} */ (globalThis);
  // The one global that shards call; named in macros/territories/shards.py. Another script of the page may have its own
  // loader, which waits for the same one.
  const others = global.boussoleTerritory;
  global.boussoleTerritory = (name, data) => {
    waiting.get(name)?.(data);
    others?.(name, data);
  };

  /** @type {(name: string) => Promise<unknown>} */
  const inject = (name) =>
    new Promise((resolve, reject) => {
      const script = page.createElement('script');
      const timer = setTimeout(() => fail(), timeout);
      const end = () => {
        clearTimeout(timer);
        waiting.delete(name);
        script.remove();
      };
      const fail = () => {
        end();
        reject(new LoadError());
      };
      waiting.set(name, (data) => {
        end();
        resolve(data);
      });
      script.addEventListener('error', fail);
      // A script that ran without calling us is not the shard: a portal's login page, for instance.
      script.addEventListener('load', () => waiting.has(name) && fail());
      script.src = scriptAddress(name);
      page.head.append(script);
    });

  return (name) => {
    const known = shards.get(name);
    if (known) return known;
    const shard = inject(name);
    shards.set(name, shard);
    shard.catch(() => shards.delete(name));
    return shard;
  };
}
