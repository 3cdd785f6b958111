/**
 * What the fields of the dossier are called, and who may read them. Each component declares those that its code
 * names, in its `fields.mjs`; those that data/ names are classified there, and their controls carry `data-shared` or
 * `data-private`.
 * @module
 */

/**
 * `shared` travels in links and in versions to share. `personal` is about someone: it stands only in what the team
 * keeps or hands over. `note` is for the visitor and who takes over.
 *
 * @typedef {'shared' | 'personal' | 'note'} Reach
 *
 * How a value reads that is not a text: what the page calls an id; the row of the same list that has it; the card of
 * the same workshop; where the key of another field stands; an hour, from a time in ms; a length in ms; a number of
 * minutes; what the site alone reads. Of kind `person`, a text names somebody, or several: it follows when a person is
 * renamed.
 *
 * @typedef {'name' | 'row' | 'card' | 'place' | 'moment' | 'length' | 'minutes' | 'mark' | 'person'} Kind
 *
 * @typedef {object} Field
 * @property {Reach} reach
 * @property {string} label what it is called where no control of the page says it
 * @property {Record<string, string>} [values] the words of the values that it may hold
 * @property {Kind} [kind]
 *
 * @typedef {Record<string, Field>} Fields by key, where `*` stands for any id
 */

/**
 * @param {string} label
 * @param {Record<string, string>} [values]
 * @param {Kind} [kind]
 * @returns {Field}
 */
export const shared = (label, values, kind) => ({ reach: 'shared', label, values, kind });

/**
 * @param {string} label
 * @returns {Field}
 */
export const personal = (label) => ({ reach: 'personal', label });

/**
 * A text that names persons.
 *
 * @param {string} label
 * @returns {Field}
 */
export const person = (label) => ({ ...personal(label), kind: 'person' });

/**
 * @param {string} label
 * @returns {Field}
 */
export const note = (label) => ({ reach: 'note', label });

/**
 * What the site writes for itself.
 *
 * @param {Field} field
 * @returns {Field}
 */
export const mark = (field) => ({ ...field, kind: 'mark' });

/**
 * Return what is declared of a key.
 *
 * @param {Fields} fields
 * @param {string} key
 * @returns {Field | undefined}
 */
export function fieldOf(fields, key) {
  const ids = key.split('/');
  const path = Object.keys(fields).find((pattern) => {
    const names = pattern.split('/');
    return names.length === ids.length && names.every((name, index) => name === '*' || name === ids[index]);
  });
  return path === undefined ? undefined : fields[path];
}

/**
 * Return the words of a value that a field declares.
 *
 * @param {Field | undefined} field
 * @param {unknown} value
 * @returns {string | undefined}
 */
export function valueWords(field, value) {
  // Not by name: a file may hold « constructor ».
  return Object.entries(field?.values ?? {}).find(([known]) => known === value)?.[1];
}
