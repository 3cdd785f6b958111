/**
 * What the état des lieux knows.
 * @module
 */

import { DIAGNOSIS } from '../diagnosis/answers.mjs';
import { openQuestions } from '../diagnosis/missing.mjs';
import { countProfessionals } from '../diagnosis/professionals.mjs';
import { NEEDS, rowsOf, textOf } from '../diagnosis/questions.mjs';
import { enumerate, itemsInWords, sentence } from '../diagnosis/sentences.mjs';
import { numberOf, publicFigures, servicesOf, sharesOf, unreadWords } from '../diagnosis/summary.mjs';
import { MOST_LETTERS, cut, noon } from './fact-words.mjs';

/** @typedef {import('./fact-words.mjs').Read} Read */

/** @type {Read} */
export function population(dossier) {
  const counted = rowsOf(dossier, 'territoire').find(({ values }) => values.ref === 'insee/population');
  const noted = publicFigures(dossier).find(({ figure }) => /^population|^nombre d.habitants/i.test(figure));
  const value = (/** @type {string} */ field) => String(counted?.values[field] ?? '').trim();
  const {
    value: count = '',
    source = '',
    date = '',
  } = value('commune') ? { value: value('commune'), source: value('source'), date: value('date') } : (noted ?? {});
  const origin = [source, date].filter(Boolean).join(', ');
  return [count && origin ? `${count} (${origin})` : count];
}

/** @type {Read} */
export function professionals(dossier, { today }) {
  const { totals, all } = countProfessionals(dossier, noon(today));
  const counted = totals.map((total) => `${cut(total.profession)} (${numberOf(total)})`);
  return [
    all.count ? `${numberOf(all)}. ${enumerate(counted)}.` : '',
    unreadWords(dossier),
    sentence('Travail isolé', [textOf(dossier, 'isolement')], MOST_LETTERS),
  ];
}

/** @type {Read} */
export function services(dossier) {
  return servicesOf(dossier, MOST_LETTERS).map(({ where, items }) =>
    where ? sentence(where, items, MOST_LETTERS) : itemsInWords(items, MOST_LETTERS),
  );
}

/** @type {Read} */
export function needs(dossier) {
  return [
    itemsInWords(
      rowsOf(dossier, NEEDS).map(({ values }) => String(values.need ?? '')),
      MOST_LETTERS,
    ),
    sentence('Publics en tension', [textOf(dossier, 'publics-en-tension')], MOST_LETTERS),
  ];
}

/** @type {Read} */
export function dynamics(dossier) {
  return [
    itemsInWords(
      rowsOf(dossier, 'cooperations-en-cours').map(({ values }) => String(values.cooperation ?? '')),
      MOST_LETTERS,
    ),
    sentence('Ce qui émerge', [textOf(dossier, 'dynamiques-emergentes')], MOST_LETTERS),
    sentence('Professionnels motivés', [textOf(dossier, 'professionnels-motives')], MOST_LETTERS),
  ];
}

/** @type {Read} */
export function unknown(dossier) {
  const isBegun = [...dossier.entries].some(([key, { v }]) => key.startsWith(`${DIAGNOSIS}/`) && v !== null);
  // This fact is always known: it tells what the others do not.
  if (!isBegun) return ['Tout l’état des lieux.'];
  return [itemsInWords(openQuestions(dossier).map(([label]) => label)) || 'Aucune dans l’état des lieux.'];
}

/** @type {Read} */
export function departures(dossier, { today }) {
  return sharesOf(dossier, noon(today), { withAges: false }).map((line) => {
    const rest = line.replace(/^Départs annoncés /, '');
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  });
}
