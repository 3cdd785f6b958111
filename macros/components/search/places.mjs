/**
 * When what is typed is the name of a commune: its federation comes first, words that merely look like it are left out.
 * @module
 */

import { assetAddress } from '../../browser/page/trusted.mjs';

/**
 * @typedef {{name: string, department: {code: string, name: string}}} Commune
 * @typedef {(name: string) => Promise<Commune[]>} Find the communes that bear a name
 * @typedef {import('./engine.mjs').Engine} Engine
 * @typedef {import('./engine.mjs').Result & {name: string, title: string}} Place
 */

const LONGEST_NAME = 60;
const MOST = 5;

/**
 * Return a function that finds communes by their name: the script that does comes the first time.
 *
 * @param {string} base the address of the site's root
 * @param {Document} [page]
 * @returns {Find} which fails when the script does not come
 */
export function communesAt(base, page = document) {
  const found = () =>
    /** @type {Record<symbol, Find | undefined>} */ (/** @type {unknown} */ (globalThis))[
      Symbol.for('boussole-communes')
    ];
  /** @type {Promise<Find> | undefined} */
  let coming;
  const load = () =>
    new Promise((resolve, reject) => {
      const script = page.createElement('script');
      const settle = () => {
        const find = found();
        if (find) resolve(find);
        else reject(new Error('the communes did not come'));
      };
      script.addEventListener('load', settle);
      script.addEventListener('error', settle);
      script.src = assetAddress(`${base}assets/communes.js`);
      page.head.append(script);
    });
  return async (name) => {
    coming ??= load();
    // The network may come back.
    coming.catch(() => (coming = undefined));
    return (await coming)(name);
  };
}

/**
 * Return the federations of the communes that bear the name typed.
 *
 * @param {string} query
 * @param {Engine} engine
 * @param {Find} find
 * @returns {Promise<Place[]>} none where no commune bears it, or where nobody can tell
 */
export async function placesOf(query, engine, find) {
  if (query.length > LONGEST_NAME || /\d/.test(query)) return [];
  const communes = await find(query).catch(() => []);
  const places = communes.flatMap(({ name, department }) => {
    // The directory answers to the number of a département.
    const [card] = engine.search(department.code);
    if (!card) return [];
    const act = card.entry.address.includes('#territoire-') ? 'Qui appeler' : 'Trouver la fédération';
    return [{ entry: card.entry, words: [], name, title: `${act}\u00a0: ${name} (${department.name})` }];
  });
  return [...new Map(places.map((place) => [place.title, place])).values()].slice(0, MOST);
}
