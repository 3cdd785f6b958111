/**
 * What to look at before a synthesis is shown.
 * @module
 */

import { personalWords } from '../../browser/text/personal.mjs';

/**
 * Say what looks personal in a synthesis: it is shown to everyone, and promises to name nobody.
 *
 * @param {string[]} lines
 * @returns {string} empty if nothing does
 */
export function warningOf(lines) {
  return warningAbout(
    lines.map((line) => [/^\D/.test(line) ? (line.split('\u00a0:')[0] ?? '') : 'Professionnels de santé', line]),
  );
}

/**
 * @param {[place: string, text: string][]} texts
 * @returns {string} empty if nothing looks personal
 */
export function warningAbout(texts) {
  const words = personalWords(texts);
  return words && `La synthèse contient ce qui ressemble à ${words}. Retirez-le de la fiche avant de la montrer.`;
}
