/**
 * What the dossier knows by itself, told where a record asks for it, and what is still to be asked.
 * @module
 */

/**
 * @typedef {import('./facts.mjs').Fact} Fact
 *
 * @typedef {object} Reading
 * @property {Map<string, Fact>} known
 * @property {boolean} isShared whether it leaves the commune: what is about persons stays
 */

/**
 * Return a fact in one line.
 *
 * @param {Fact} fact
 */
export function factLine({ label, lines }) {
  const words = lines.reduce((told, line) => `${told}${/[.?!]$/.test(told) ? ' ' : '\u202f; '}${line}`);
  return `${label}\u00a0: ${words}`;
}

/**
 * Return what is not known, in a sentence.
 *
 * @param {string[]} ids of facts
 * @param {Reading} reading
 * @returns {string} empty where all is known
 */
export function askedLine(ids, reading) {
  const labels = factsOf(ids, reading).flatMap(({ label, lines }) => (lines.length ? [] : [lowered(label)]));
  return labels.length ? `À compléter ou à demander\u00a0: ${labels.join(', ')}.` : '';
}

/**
 * Return what is known, a line for each fact, then what is not.
 *
 * @param {string[]} ids of facts
 * @param {Reading} reading
 */
export function knownLines(ids, reading) {
  const told = factsOf(ids, reading).filter(({ lines }) => lines.length);
  return [...told.map(factLine), askedLine(ids, reading)].filter(Boolean);
}

/**
 * @param {string[]} ids
 * @param {Reading} reading
 * @returns {Fact[]} in the order in which the record asks for them
 */
export function factsOf(ids, { known, isShared }) {
  return ids.flatMap((id) => known.get(id) ?? []).filter(({ personal }) => !(isShared && personal));
}

/** @param {string} text */
function lowered(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
