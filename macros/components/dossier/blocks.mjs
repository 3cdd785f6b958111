/**
 * The tools of the dossier's page. What each shows, then its script, come when something needs them.
 * @module
 */

import { decoded } from '../../browser/frame.mjs';
import { findAll } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched, forsake } from '../../browser/page/on-demand.mjs';
import { start } from '../../browser/start.mjs';
import { shareCodes } from '../../browser/store/address.mjs';
import { grown } from './grow.mjs';

/** @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier */

/** Where `launch` keeps what the tools of a page share. */
const SHARED = Symbol.for('boussole');
/** Of a script, whatever its folder, its ending and what the published site puts between. */

/** @param {ParentNode} [page] */
export function toolBlocks(page = document) {
  return findAll(page, '.tool-block');
}

/**
 * Bring what a tool shows, with the words and the class of its fields. Nothing starts yet.
 *
 * @param {HTMLElement} block
 * @returns {Promise<void>} rejected with a NotLoaded
 */
async function bringFields(block) {
  const script = block.querySelector(':scope > [data-block]')?.getAttribute('data-block') ?? '';
  const isHere = () => block.querySelector('[data-component]');
  if (isHere()) return;
  /** @type {import('./grow.mjs').Tree[]} */
  const trees = await fetched(/** @type {`assets/${string}.js`} */ (script));
  if (isHere()) return;
  block.append(...trees.map((tree) => grown(tree, document)));
  // What is off the screen of so long a page is not drawn again at each key.
  for (const part of findAll(block, '[data-component]')) {
    part.style.setProperty('content-visibility', 'auto');
    part.style.setProperty('contain-intrinsic-size', 'auto 60rem');
  }
}

/**
 * Bring a tool to life. A later call tries again what failed.
 *
 * @param {HTMLElement} block
 * @returns {Promise<void>} rejected with a NotLoaded
 */
export async function bringTool(block) {
  await bringFields(block);
  const { script = '' } = block.dataset;
  await fetchAsset(script);
  // Two tools may have one script, which started those that it found.
  const waiting = new Set(findAll(block, '[data-component]:not([data-ready])').map(({ dataset }) => dataset.component));
  const shared = /** @type {import('../../browser/launch.mjs').Shared} */ (/** @type {any} */ (globalThis)[SHARED]);
  const tool = findAll(block, '[data-component]')[0]?.dataset.component;
  if (!shared.components.some(({ component }) => component === tool)) forsake(script);
  start(
    block,
    shared.components.filter(({ component }) => waiting.has(component)),
    shared,
  );
}

/**
 * Bring what is needed to say keys in words, and to know which of them may travel.
 *
 * @param {Dossier[]} dossiers whose keys they are; a value may name a key of another tool
 * @param {Iterable<string>} [keys] others
 * @returns {Promise<unknown>} rejected with a NotLoaded
 */
export function bringWords(dossiers, keys = []) {
  const starts = new Set();
  const texts = dossiers.flatMap(({ entries }) => [...entries].flatMap(([key, { v }]) => [key, v]));
  for (const text of [...texts, ...keys]) {
    if (typeof text !== 'string') continue;
    const [start = '', next] = text.split('/', 2);
    // The lists of actions are one tool.
    starts.add(start).add(`${start}/${next}`);
  }
  return Promise.all(
    toolBlocks()
      .filter(({ dataset }) => starts.has(dataset.tool))
      .map(bringFields),
  );
}

/**
 * Bring the tools where the end of the address names a part of one, which the page then opens.
 *
 * @param {string} hash
 * @returns {Promise<void>} rejected with a NotLoaded
 */
export async function bringNamed(hash) {
  const isHere = () => document.getElementById(decoded(hash.slice(1)));
  if (hash.length < 2 || shareCodes(hash) || isHere()) return;
  await Promise.all(toolBlocks().map(bringFields));
  if (isHere()) dispatchEvent(new HashChangeEvent('hashchange'));
}

/**
 * Put what is started before the rest, each in its order. Once, as the page opens: nothing moves under a hand.
 *
 * @param {HTMLElement[]} parts of one parent
 * @param {(part: HTMLElement) => boolean} isStarted
 */
export function startedFirst(parts, isStarted) {
  const [first] = parts;
  if (first) first.before(...parts.filter(isStarted));
}
