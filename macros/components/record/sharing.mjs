/**
 * What a version to share must not tell: a field said to be shared may name somebody all the same.
 * @module
 */

import { naming } from '../../browser/store/naming.mjs';
import { personalIn, personalWords } from '../../browser/text/personal.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {import('./facts.mjs').Fact} Fact
 */

/**
 * Return the facts without the lines that name somebody. A fact that has no other line is not told at all: it is known,
 * so that nobody has to ask for it.
 *
 * @param {Map<string, Fact>} known
 * @param {Dossier} dossier
 * @returns {Map<string, Fact>}
 */
export function impersonal(known, dossier) {
  const isNamed = naming(dossier);
  const told = [...known.values()].map((fact) => {
    return { ...fact, lines: fact.lines.filter((line) => !personalIn(line) && !isNamed(line)) };
  });
  return new Map(
    told.filter(({ id, lines }) => lines.length || !known.get(id)?.lines.length).map((fact) => [fact.id, fact]),
  );
}

/**
 * Say what looks personal in a version to share: it promises no name.
 *
 * @param {Sheet} sheet
 * @param {Dossier} dossier
 * @returns {string} empty if nothing does
 */
export function sharedWarning({ parts }, dossier) {
  const said = parts.flatMap(({ title, table, lines = [], text = [] }) =>
    [...lines, ...text, ...(table?.rows.flat() ?? [])].map((line) => /** @type {[string, string]} */ ([title, line])),
  );
  const words = personalWords(said, naming(dossier));
  return words && `Cette version contient ce qui ressemble à ${words}. Retirez-le avant de la partager.`;
}
