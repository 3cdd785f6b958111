/**
 * The states of an action, and their words.
 * @module
 */

/** @typedef {'todo' | 'doing' | 'blocked' | 'done' | 'none'} Status `none` does not concern this commune */

/** @type {Record<Status, string>} */
export const STATUS_WORDS = {
  todo: 'À faire',
  doing: 'En cours',
  blocked: 'Bloquée',
  done: 'Terminée',
  none: 'Sans objet',
};

/**
 * @param {unknown} value
 * @returns {Status}
 */
export function asStatus(value) {
  // `in` would find « constructor » too.
  return Object.keys(STATUS_WORDS).includes(String(value)) ? /** @type {Status} */ (value) : 'todo';
}

/**
 * Say where an action stands: « En retard, bloquée ».
 *
 * @param {{status: Status, late: boolean}} state
 */
export function stateWords({ status, late }) {
  const words = STATUS_WORDS[status];
  if (!late) return words;
  return status === 'todo' ? 'En retard' : `En retard, ${words.toLowerCase()}`;
}

/** @param {Status} status */
export function isOver(status) {
  return status === 'done' || status === 'none';
}
