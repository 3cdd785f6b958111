/**
 * The persons of a dossier, found in texts that promise to name nobody.
 * @module
 */

import { nameKey } from '../text/names.mjs';
import { namesHeld } from './mentions.mjs';
import { people } from './people.mjs';

/** « Claire Martin », and neither « La mairie » nor « Martin », which may be a place. */
const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’-]+)+$/u;
const ARTICLE = /^(?:Les?|La|Une?|Des|Du)\s/;

/**
 * @param {import('./dossier.mjs').Dossier} dossier
 * @returns {(text: string) => boolean} whether a text names somebody of the dossier
 */
export function naming(dossier) {
  const names = [...people(dossier).map(({ name }) => name), ...namesHeld(dossier)]
    .filter((name) => WHOLE_NAME.test(name) && !ARTICLE.test(name))
    .map((name) => ` ${nameKey(name)} `);
  return (text) => {
    const words = ` ${nameKey(text)} `;
    return names.some((name) => words.includes(name));
  };
}
