/**
 * Where the dossier names persons: in fields that hold one name, or a list of them.
 * @module
 */

import { nameKey } from '../text/names.mjs';
import { visible } from './dossier.mjs';

/** @typedef {import('./dossier.mjs').Dossier} Dossier */

/** The fields that components declare of kind `person`: here too, since the dossier's own code knows no component. */
export const NAMING = [
  'referent/name',
  'actions/*/row/*/who',
  'agenda/*/invitation/name',
  'agenda/*/decisions/row/*/who',
  'announcement/*/way/*/who',
  'checklist/*/step/*/who',
  'checklist/*/step/*/partner',
  'checklist/*/own/row/*/who',
  'checklist/*/own/row/*/partner',
  'record/*/qui',
  'record/*/interlocuteur',
  'record/*/preteur',
  'record/*/*/*/qui',
  'record/*/*/row/*/qui',
  'record/*/*/row/*/contact',
  'stakeholders/*/who/*',
  'stakeholders/*/*/who',
  'swot/*/groups/row/*/members',
  'swot/*/cards/row/*/who',
  'swot/*/more/row/*/who',
  'worksheet/fiche-contact/sheets/row/*/repere',
  'years/*/*/row/*/who',
];
const PLACE = new RegExp(`^(?:${NAMING.join('|').replace(/\*/g, '[^/]+')})$`);
const BETWEEN = /(\s*[,;/&\n]+\s*|\s+et\s+)/i;

/**
 * Whether somebody is named under a key.
 *
 * @param {string} key
 */
export function isName(key) {
  return PLACE.test(key);
}

/**
 * Return the texts that name somebody, by key.
 *
 * @param {Dossier} dossier
 * @returns {[key: string, text: string][]}
 */
function naming(dossier) {
  return [...visible(dossier)].flatMap(([key, text]) =>
    typeof text === 'string' && PLACE.test(key) ? [/** @type {[string, string]} */ ([key, text])] : [],
  );
}

/**
 * Return the names written in a text.
 *
 * @param {string} text
 * @returns {string[]}
 */
function namesIn(text) {
  return text.split(BETWEEN).filter((name, index) => index % 2 === 0 && nameKey(name));
}

/**
 * Return the names that the fields hold, each once, as it was first written.
 *
 * @param {Dossier} dossier
 * @returns {string[]}
 */
export function namesHeld(dossier) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [, text] of naming(dossier)) {
    for (const name of namesIn(text)) if (!names.has(nameKey(name))) names.set(nameKey(name), name.trim());
  }
  return [...names.values()];
}

/**
 * Return what becomes of the fields that name somebody who is called otherwise.
 *
 * @param {Dossier} dossier
 * @param {string} before
 * @param {string} after
 * @returns {Record<string, string>} by key
 */
export function renamed(dossier, before, after) {
  const changed = naming(dossier)
    .map(([key, text]) => [key, text, replaced(text, before, after)])
    .filter(([, text, become]) => become !== text);
  return Object.fromEntries(changed.map(([key, , become]) => [key, become]));
}

/**
 * @param {string} text
 * @param {string} before
 * @param {string} after
 */
function replaced(text, before, after) {
  const key = nameKey(before);
  if (nameKey(text) === key) return after;
  const parts = text.split(BETWEEN);
  const isNamed = (/** @type {string} */ part) => nameKey(part) === key;
  if (!parts.some(isNamed)) return text;
  const items = parts.map((part, index) => ({ name: isNamed(part) ? after : part, space: parts[index - 1] ?? '' }));
  const names = items.filter((_, index) => index % 2 === 0);
  // The same person twice in a list, once the two names are one.
  const kept = names.filter(
    ({ name }, index) => name !== after || names.findIndex((each) => nameKey(each.name) === nameKey(name)) === index,
  );
  return kept.map(({ name, space }, index) => (index ? space : '') + name).join('');
}
