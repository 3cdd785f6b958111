/**
 * What two persons of the dossier hold together, once they are one.
 * @module
 */

/** @typedef {import('./dossier.mjs').Value} Value */

/**
 * Return what two persons hold together.
 *
 * @param {Record<string, Value>} mine
 * @param {Record<string, Value>} theirs
 * @param {(family: string) => string} words of a family
 */
export function together(mine, theirs, words) {
  /** @type {Record<string, Value>} */
  const both = { ...theirs, ...mine };
  for (const [field, value] of Object.entries(theirs)) {
    const held = mine[field];
    if (field === 'name' || typeof held !== 'string' || typeof value !== 'string' || held === value) continue;
    if (field.endsWith('-answer')) {
      const [answer, ...others] = [held, value].filter((each) => each !== 'recue');
      both[field] = others.length ? 'recue' : (answer ?? held);
    } else if (field === 'family') {
      // One family alone: the other one is told with the function.
      both.role = listed(String(both.role ?? ''), words(value), ' / ');
    } else both[field] = listed(String(both[field]), value, field === 'email' ? ', ' : ' / ');
  }
  return both;
}

/**
 * Add a text to those of a list, unless it is there.
 *
 * @param {string} texts
 * @param {string} text
 * @param {string} between
 */
function listed(texts, text, between) {
  const plain = (/** @type {string} */ each) => each.toLowerCase().replace(/\s/g, '');
  const known = texts.split(between).filter(Boolean);
  return known.some((each) => plain(each) === plain(text)) ? texts : [...known, text].join(between);
}
