/**
 * Persons whom who reads decided to count once: which rows lose them, and which one keeps them.
 * @module
 */

/**
 * @typedef {import('./said.mjs').Row} Row
 * @typedef {import('./doubles.mjs').Pair} Pair
 */

/**
 * Return how many of each row are already counted in another, once it is decided which are the same persons.
 *
 * Where three communes count one midwife, two of the three pairs are enough: links that close a ring take nothing.
 *
 * @param {Pair[]} pairs
 * @param {Map<string, number>} decided how many are the same, by the id of the pair
 * @returns {Map<string, {count: number, row: Row}>} by the id of the row: how many go, and where they stay
 */
export function onceOnly(pairs, decided) {
  const links = pairs
    .map((pair) => ({ pair, count: Math.min(decided.get(pair.id) ?? 0, pair.most) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  /** @type {Map<string, string>} */
  const leaders = new Map();
  const leader = (/** @type {string} */ id) => {
    let at = id;
    for (let up = leaders.get(at); up !== undefined; up = leaders.get(at)) at = up;
    return at;
  };
  /** @type {Map<string, {row: Row, links: {to: Row, count: number}[]}>} */
  const nodes = new Map();
  for (const { pair, count } of links) {
    const [mine, theirs] = [leader(pair.one.id), leader(pair.other.id)];
    if (mine === theirs) continue;
    leaders.set(mine, theirs);
    for (const [row, to] of /** @type {const} */ ([
      [pair.one, pair.other],
      [pair.other, pair.one],
    ])) {
      const node = nodes.get(row.id) ?? { row, links: [] };
      node.links.push({ to, count });
      nodes.set(row.id, node);
    }
  }
  return takenAway(nodes);
}

/**
 * Take each link away from one of its rows: the row that says the most keeps all its persons, and those linked to it
 * lose what it counts.
 *
 * @param {Map<string, {row: Row, links: {to: Row, count: number}[]}>} nodes
 */
function takenAway(nodes) {
  /** @type {Map<string, {count: number, row: Row}>} */
  const gone = new Map();
  const seen = new Set();
  for (const { row } of [...nodes.values()].sort((a, b) => knowledge(b.row) - knowledge(a.row))) {
    const waiting = seen.has(row.id) ? [] : [row];
    seen.add(row.id);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const { to, count } of nodes.get(next.id)?.links ?? []) {
        if (seen.has(to.id)) continue;
        seen.add(to.id);
        gone.set(to.id, { count, row: next });
        waiting.push(to);
      }
    }
  }
  return gone;
}

/** @param {Row} row */
function knowledge({ age, departure, place, source }) {
  return [age, departure, place === 'here', source].filter(Boolean).length;
}
