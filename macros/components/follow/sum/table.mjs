/**
 * The sum of several communes as one table: a line for each figure, then one for each commune that says it, with its
 * source and its date. Text stays text in a spreadsheet, and a number of it can be checked.
 * @module
 */

import { absentGaps, gapWords, gaps, namesOf, notAdded } from './words.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./totals.mjs').Figure} Figure
 * @typedef {import('../../../browser/text/cells.mjs').Cell} Cell
 * @typedef {import('./model.mjs').Sum} Sum
 */

export const HEAD = ['Partie', 'Chiffre', 'Commune', 'Nombre', 'Source', 'Date', 'Remarque'];
const ALL = 'Ensemble des communes';

/**
 * @param {Sum} sum
 * @returns {(string | number | null)[][]} heading first
 */
export function sumTable({ communes, totals, heard, figures, pairs, decided, absent }) {
  const lines = (/** @type {string} */ part, /** @type {Figure[]} */ all) =>
    all.filter(({ said }) => said.length).flatMap((figure) => figureLines(part, figure, communes));
  const quiet = (/** @type {string} */ part, /** @type {string[]} */ texts) =>
    texts.map((text) => [part, text, null, null, null, null, null]);
  return [
    HEAD,
    ...lines('Professionnels de santé', [...totals.professions, totals.all]),
    ...lines('Départs', [...totals.years, totals.staying, totals.unsure]),
    ...lines('Âges', [...totals.ages, totals.ageless]),
    ...lines('À proximité, non ajoutés', totals.near).filter(([, , commune]) => commune !== ALL),
    ...heard.flatMap(({ theme, needs, communes: places }) => [
      [`Besoins\u00a0: ${theme.label}`, 'Besoins notés', ALL, needs.length, null, null, communesWords(places.length)],
      ...needs.map(({ at, text, who, date, origin }) => [
        `Besoins\u00a0: ${theme.label}`,
        text,
        nameOf(at, communes),
        1,
        // Who said it may be somebody: a questionnaire is nobody.
        origin ? who : null,
        date || null,
        null,
      ]),
    ]),
    ...communes
      .filter(({ publics }) => publics)
      .map(({ name, publics, date }) => ['Publics en tension', publics, name, null, null, date || null, null]),
    ...figures.map(({ label, count, source, date, communes: places, apart }) => [
      ...['Chiffres publics', label, ALL, count, source || null, date || null],
      [communesWords(places.length), ...apart].join('\u202f; '),
    ]),
    ...pairs.map(({ id, one, other, kinds, most }) => [
      'Peut-être comptés deux fois',
      `${one.profession}\u00a0: ${kinds.join(', ')}`,
      `${nameOf(one.at, communes)} et ${nameOf(other.at, communes)}`,
      Math.min(decided.get(id) ?? 0, most),
      null,
      null,
      decided.get(id) ? 'Comptés une seule fois' : 'Comptés dans chaque commune',
    ]),
    ...quiet(
      'Communes sans réponse',
      gaps(totals, communes).map((gap) => gapWords(gap)),
    ),
    ...quiet('Jamais ajouté', notAdded(totals, communes)),
  ];
}

/**
 * @param {string} part
 * @param {Figure} figure
 * @param {Commune[]} communes
 * @returns {(string | number | null)[][]}
 */
function figureLines(part, { label, count, unsaid, said, silent }, communes) {
  const silence = silent.length ? `Sans réponse sur ce point\u00a0: ${namesOf(silent, communes).join(', ')}` : '';
  const place = unsaid ? `Dont ${unsaid} sans lieu précisé` : '';
  return [
    [part, label, ALL, count, null, null, [place, silence].filter(Boolean).join('. ') || null],
    ...said.map(({ at, count: own, once, source, date }) => [
      ...[part, label, nameOf(at, communes), own, source || null, date || null],
      once ? `Et ${once} déjà compté dans une autre commune` : null,
    ]),
  ];
}

/**
 * @param {number} at
 * @param {Commune[]} communes
 */
function nameOf(at, communes) {
  return namesOf([at], communes)[0] ?? '';
}

/** @param {number} count */
function communesWords(count) {
  return `${count} ${count > 1 ? 'communes' : 'commune'}`;
}
