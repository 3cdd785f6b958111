/**
 * Why a file that the visitor gave cannot be read or written, told from the browser's error and what else is known.
 * @module
 */

/**
 * `permission`: to be given again at each visit; `denied`: taken back. `missing`: no longer where it was, and nobody
 * says why. `unreachable`: its key or its share does not answer. What the file holds tells the last ones: `cut` where
 * it was known as ours, `damaged` where it never was.
 *
 * @typedef {'permission' | 'denied' | 'locked' | 'read-only' | 'moved' | 'deleted' | 'missing' | 'full' | 'unreachable'
 *   | 'unknown' | 'too-big' | 'cut' | 'damaged' | 'foreign' | 'partial' | 'newer' | 'other' | 'erased'} Failure
 *
 * @typedef {object} Circumstances
 * @property {'read' | 'write'} act
 * @property {PermissionState} [permission] to write in it, where the browser says it
 * @property {string} [seen] what an observer saw last of the file, such as `moved`
 */

/** @type {Record<string, Failure>} */
const ALWAYS = {
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'locked',
  InvalidModificationError: 'locked',
  NotReadableError: 'unreachable',
  InvalidStateError: 'unreachable',
  NetworkError: 'unreachable',
  TimeoutError: 'unreachable',
  TypeMismatchError: 'missing',
  DataError: 'too-big',
};
/** @type {Record<string, Failure>} */
const SEEN = { moved: 'moved', disappeared: 'deleted', errored: 'unreachable' };

/**
 * @param {unknown} error of the browser
 * @param {Circumstances} circumstances
 * @returns {Failure}
 */
export function failureOf(error, { act, permission = 'granted', seen = '' }) {
  const { name = '', message = '' } = /** @type {{name?: string, message?: string}} */ (error ?? {});
  if (name === 'NotFoundError') return SEEN[seen] ?? 'missing';
  if (name === 'NotAllowedError' || name === 'SecurityError') {
    if (permission !== 'granted') return permission === 'prompt' ? 'permission' : 'denied';
    return act === 'write' ? 'read-only' : 'unreachable';
  }
  // One error for what another program holds and for what may not be written: only its words may tell.
  if (ALWAYS[name] === 'locked' && /read.?only/i.test(message)) return 'read-only';
  return ALWAYS[name] ?? 'unknown';
}

// What sync tools add to the name of the copy that they make when two devices wrote at once.
const CONFLICTS = [
  /conflit|conflict/i,
  /\((?:\d{1,2}|copie|copy)\)$/i,
  /[-_ ](?:copie|copy)(?: ?\(?\d*\)?)$/i,
  /^(?:copie|copy) (?:de|of) /i,
  // The name of a computer, after a name in small letters: « dossier-PC-MAIRIE », « dossier-LAPTOP4F ».
  /\p{Ll}.*?-(?=[A-Z\d-]*[A-Z])(?=[A-Z]*[\d-]|PC|MAC|MAIRIE|POSTE|BUREAU|ORDI|PORTABLE|LAPTOP|DESKTOP)[A-Z\d-]{2,}$/u,
  /\d{4}-\d{2}-\d{2}-(?=.*\p{L})[\p{L}\d-]+$/u,
];

/**
 * Whether the name of a file is one that a sync tool gives to the second of two versions.
 *
 * @param {string} name
 */
export function isConflictCopy(name) {
  const stem = name.replace(/\.(?:txt|json)$/i, '').trim();
  return CONFLICTS.some((pattern) => pattern.test(stem));
}
