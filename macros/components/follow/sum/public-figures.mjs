/**
 * The public figures of communes that add up: inhabitants and places, of the same file and the same date, in communes
 * that are not the same. Shares, rates and figures of an intercommunalité or of a département never do.
 * @module
 */

import { parseCount } from '../../../browser/text/numbers.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {{label: string, source: string, date: string, count: number, communes: number[], apart: string[]}} Added
 *   `apart` tells the communes that are not in it, and why
 */

/**
 * What is counted in each commune. The professionals of a public file are not: those of the état des lieux are added
 * above, and would be counted twice.
 */
const ADDS_UP = /^(?:insee\/population|finess\/[^/]+|bpe\/(?!D2)[^/]+)$/;

/**
 * @param {Commune[]} communes
 * @returns {Added[]} those that two communes at least give
 */
export function addedFigures(communes) {
  const all = communes.flatMap(({ figures }) => figures.filter(({ ref }) => ADDS_UP.test(ref)));
  const added = [...new Set(all.map(({ ref }) => ref))].flatMap((ref) => {
    const those = all.filter((figure) => figure.ref === ref);
    const originOf = (/** @type {(typeof all)[number]} */ { source, date }) => `${source}\n${date}`;
    const origins = [...new Set(those.map(originOf))].map((origin) => those.filter((one) => originOf(one) === origin));
    const [most = []] = origins.sort((a, b) => b.length - a.length);
    const read = most.flatMap(({ at, value }) => {
      const count = parseCount(value);
      return typeof count === 'number' ? [{ at, count }] : [];
    });
    const [first] = most;
    if (!first || new Set(read.map(({ at }) => at)).size < 2) return [];
    const named = (/** @type {number} */ at) => communes.find((commune) => commune.at === at)?.name ?? '';
    const apart = [
      ...most
        .filter(({ at }) => !read.some((one) => one.at === at))
        .map(({ at, value }) => `${named(at)}\u00a0: «\u00a0${value}\u00a0»`),
      ...those
        .filter((one) => !most.includes(one))
        .map(({ at, value, source, date }) => {
          const origin = [source, date].filter(Boolean).join(', ') || 'source non notée';
          return `${named(at)}\u00a0: ${value} (${origin})`;
        }),
      ...communes.filter(({ at }) => !those.some((one) => one.at === at)).map(({ name }) => `${name}\u00a0: rien`),
    ];
    const { label, source, date } = first;
    const count = read.reduce((sum, one) => sum + one.count, 0);
    return [{ label, source, date, count, communes: read.map(({ at }) => at), apart }];
  });
  return added;
}
