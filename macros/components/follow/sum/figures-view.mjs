/**
 * The figures of the sum as tables: how many, which communes say so, and which do not.
 * @module
 */

import { element } from '../../../browser/page/elements.mjs';
import { foldedPart, listOf, tableRows } from './drawn.mjs';
import {
  absentGaps,
  formatted,
  gapWords,
  gaps,
  namesOf,
  notAdded,
  sayingWords,
  silentWords,
  some,
  whoSays,
} from './words.mjs';

/**
 * @typedef {import('./model.mjs').Sum} Sum
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./totals.mjs').Figure} Figure
 */

/** So many are told at once: more of them are folded, or cut. */
const MOST = 8;

/**
 * @param {Sum} sum
 * @returns {Element[]}
 */
export function drawnFigures({ communes, totals }) {
  const { professions, all, years, staying, unsure, ages, ageless, near } = totals;
  const said = (/** @type {Figure[]} */ those) => those.filter((figure) => figure.said.length);
  const table = (/** @type {string} */ caption, /** @type {string} */ head, /** @type {Figure[]} */ those) => {
    const rows = said(those).map((figure) => [figure.label, countWords(figure), originOf(figure, communes)]);
    return tableRows(caption, [head, 'Nombre', 'Dit par'], rows);
  };
  const isLeavingSaid = years.length > 0 || staying.said.length > 0;
  const whole = professions.length > 1 ? [...professions, all] : professions;
  const around = said(near).map((figure) => [
    figure.label,
    formatted(figure.count),
    originOf(figure, communes, some(new Set(figure.said.map(({ at }) => at)).size, 'commune')),
  ]);
  const parts = [
    professions.length && table('Professionnels de santé', 'Profession', whole),
    isLeavingSaid && table('Départs annoncés, par année', 'Départ', [...years, staying, unsure]),
    professions.length &&
      !isLeavingSaid &&
      element('p', 'hint', 'Aucune de ces communes ne dit les départs\u00a0: ce n’est pas zéro, c’est inconnu.'),
    ages.length && table('Âges', 'Tranche d’âge', [...ages, ageless]),
    around.length && tableRows('À proximité\u00a0: jamais ajoutés', ['Profession', 'Notés', 'Noté par'], around),
  ];
  return parts.flatMap((part) => part || []);
}

/**
 * Return what follows the needs: who has trouble, the public figures that add up, and what is in no figure.
 *
 * @param {Sum} sum
 * @returns {Element[]}
 */
export function drawnRest({ communes, totals, figures, absent }) {
  const publics = communes.filter((commune) => commune.publics);
  return [
    ...(publics.length
      ? [
          foldedPart(`Qui a du mal à se soigner, d’après ${some(publics.length, 'commune')}`, () => [
            listOf(publics.map(({ name, publics: words, date }) => `${name}${date && ` (${date})`}\u00a0: ${words}`)),
          ]),
        ]
      : []),
    ...(figures.length ? [element('h3', '', 'Chiffres publics qui s’ajoutent'), drawnPublic(figures, communes)] : []),
    element('h3', '', 'Ce qui n’est pas compté'),
    listOf([...[...absentGaps(absent), ...gaps(totals, communes)].map(drawnGap), ...notAdded(totals, communes)]),
  ];
}

/** @param {ReturnType<typeof gaps>[number]} gap */
function drawnGap(gap) {
  const { words, items } = gap;
  return items.length > MOST ? foldedPart(`${words} (${items.length})`, () => [listOf(items)]) : gapWords(gap);
}

/**
 * @param {Sum['figures']} figures
 * @param {Commune[]} communes
 */
function drawnPublic(figures, communes) {
  return tableRows(
    'Chiffres de la même source et de la même date',
    ['Chiffre', 'Total', 'D’après'],
    figures.map(({ label, count, communes: places, source, date, apart }) => {
      const origin = [source, date].filter(Boolean).join(', ') || 'source non notée';
      const names = foldedPart(`${some(places.length, 'commune')} (${origin})`, () => [
        listOf(namesOf(places, communes)),
      ]);
      const rest = apart.length > MOST ? `\u202f; et ${some(apart.length - MOST, 'autre')}` : '';
      const others = apart.length > 0 && `À part\u00a0: ${apart.slice(0, MOST).join('\u202f; ')}${rest}.`;
      return [label, formatted(count), element('div', '', names, others && element('p', 'hint', others))];
    }),
  );
}

/**
 * Say who gives a figure, then who does not, once opened.
 *
 * @param {Figure} figure
 * @param {Commune[]} communes
 * @param {string} [words]
 */
function originOf(figure, communes, words = whoSays(figure)) {
  return foldedPart(words, () => {
    const silent = silentWords(figure, communes);
    const said = listOf(figure.said.map((saying) => sayingWords(saying, communes)));
    return silent ? [said, element('p', 'hint', silent)] : [said];
  });
}

/** @param {Figure} figure */
function countWords({ count, unsaid }) {
  if (!unsaid) return formatted(count);
  const of = unsaid === count ? '' : `dont ${formatted(unsaid)} `;
  return `${formatted(count)}, ${of}sans lieu précisé`;
}
