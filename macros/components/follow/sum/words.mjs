/**
 * What is said of the sum of several communes: who says a figure, who says nothing, what is not added and why.
 * @module
 */

import { isEnough } from '../../diagnosis/professionals.mjs';
import { shorten } from '../../diagnosis/sentences.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./totals.mjs').Figure} Figure
 * @typedef {import('./totals.mjs').Saying} Saying
 * @typedef {import('./totals.mjs').Totals} Totals
 */

const NO_SOURCE = 'source non notée';
const NO_DATE = 'date non notée';

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function some(count, one, many = `${one}s`) {
  return `${formatted(count)} ${count > 1 ? many : one}`;
}

/** @param {number} count */
export function formatted(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

/** @param {number} count */
export function persons(count) {
  return some(count, 'professionnel de santé', 'professionnels de santé');
}

/**
 * Return « Ambert, Thiers et Olliergues », or « Ambert, Thiers et 4 autres ».
 *
 * @param {string[]} names
 * @param {number} [most]
 */
export function listed(names, most = Infinity) {
  const rest = names.length - most;
  const shown = rest > 0 ? [...names.slice(0, most), `${rest} ${rest > 1 ? 'autres' : 'autre'}`] : names;
  return [shown.slice(0, -1).join(', '), shown.at(-1)].filter(Boolean).join(' et ');
}

/**
 * @param {number[]} places of communes
 * @param {Commune[]} communes
 */
export function namesOf(places, communes) {
  const wanted = new Set(places);
  return communes.filter(({ at }) => wanted.has(at)).map(({ name }) => name);
}

/**
 * Return « Ambert : 3 (ARS, mars 2026) ».
 *
 * @param {Saying} saying
 * @param {Commune[]} communes
 */
export function sayingWords({ at, count, once, source, date }, communes) {
  const [name = ''] = namesOf([at], communes);
  const origin = `${source || NO_SOURCE}, ${date || NO_DATE}`;
  const double = once ? `, et ${formatted(once)} déjà ${once > 1 ? 'comptés' : 'compté'} dans une autre commune` : '';
  return `${name}\u00a0: ${formatted(count)} (${origin})${double}`;
}

/**
 * Return « 3 communes sur 5 ».
 *
 * @param {Figure} figure
 */
export function whoSays({ said, silent }) {
  const count = new Set(said.map(({ at }) => at)).size;
  return `${some(count, 'commune')} sur ${count + silent.length}`;
}

/**
 * @param {Figure} figure
 * @param {Commune[]} communes
 * @returns {string} empty where each commune says something
 */
export function silentWords({ silent }, communes) {
  if (!silent.length) return '';
  const names = listed(namesOf(silent, communes));
  return `Sans réponse sur ce point\u00a0: ${names}.`;
}

/**
 * @param {Totals} totals
 * @param {Commune[]} communes
 */
export function headline({ all, professions, silent }, communes) {
  const saying = communes.length - silent.length;
  if (!saying) return 'Aucune de ces communes ne compte encore de professionnels de santé.';
  const where = `${some(saying, 'commune')} sur ${communes.length}`;
  const counted = `${persons(all.count)} dans ${some(professions.length, 'profession')}, d’après ${where}`;
  const unsaid = all.unsaid
    ? `, dont ${formatted(all.unsaid)} sans lieu précisé\u00a0: peut-être à proximité, à vérifier`
    : '';
  return `${counted}${unsaid}.`;
}

/**
 * Return what is in no figure: the communes that say nothing, and the numbers that cannot be read.
 *
 * @param {Totals} totals
 * @param {Commune[]} communes
 * @returns {{words: string, items: string[]}[]}
 */
export function gaps({ silent }, communes) {
  const blank = communes.filter(({ isStarted }) => !isStarted).map(({ at }) => at);
  const quiet = silent.filter((at) => !blank.includes(at));
  const needless = communes.filter(({ needs, isStarted }) => isStarted && !needs.length).map(({ at }) => at);
  const unread = communes.flatMap(({ name, unread: rows }) =>
    rows.map(({ profession, text }) => {
      const typed = text && `, «\u00a0${shorten(text, 30)}\u00a0»`;
      return `${name} (${shorten(profession, 40)}${typed})`;
    }),
  );
  const all = [
    { words: 'Sans état des lieux', items: namesOf(blank, communes) },
    { words: 'Ne comptent aucun professionnel dans leur état des lieux', items: namesOf(quiet, communes) },
    { words: 'Ne notent aucun besoin', items: namesOf(needless, communes) },
    { words: 'Nombre à préciser, compté nulle part', items: unread },
  ];
  return all.filter(({ items }) => items.length);
}

/**
 * Return the communes of the same intercommunalités of which no file was read.
 *
 * @param {import('./model.mjs').Sum['absent']} absent
 * @returns {ReturnType<typeof gaps>}
 */
export function absentGaps(absent) {
  return absent.map(({ name, count, read, absent: items }) => ({
    words: `${name}, ${read} communes sur ${count}\u202f; hors de cette somme`,
    items,
  }));
}

/**
 * @param {ReturnType<typeof gaps>[number]} gap
 * @param {number} [most] items
 */
export function gapWords({ words, items }, most) {
  return `${words}\u00a0: ${listed(items, most)}.`;
}

/**
 * Say what is never added, one sentence each.
 *
 * @param {Totals} totals
 * @param {Commune[]} communes
 * @returns {string[]}
 */
export function notAdded(totals, communes) {
  const isHeld = (/** @type {(commune: Commune) => boolean} */ held) => communes.some(held);
  return [
    nearWords(totals, communes, 6),
    'Les équivalents temps plein\u00a0: l’état des lieux compte des personnes, sans leur temps de travail.',
    isHeld(({ figures }) => figures.length > 0)
      ? 'Les pourcentages, les taux, et les chiffres d’un territoire, d’une intercommunalité ou d’un ' +
        'département\u00a0: ils compteraient plusieurs fois les mêmes habitants.'
      : '',
    isHeld(({ needs }) => needs.some(({ origin }) => origin))
      ? 'Les réponses aux questionnaires\u00a0: les habitants interrogés ne sont pas choisis de la même façon partout.'
      : '',
  ].filter(Boolean);
}

/**
 * Say the same in two sentences, for a sheet.
 *
 * @param {Totals} totals
 * @param {Commune[]} communes
 * @param {number} most names
 * @returns {string[]}
 */
export function notAddedInShort(totals, communes, most) {
  return [
    nearWords(totals, communes, most),
    'Ne s’ajoutent pas\u00a0: les équivalents temps plein, car l’état des lieux compte des personnes\u202f; les ' +
      'pourcentages et les taux\u202f; les chiffres d’un territoire, d’une intercommunalité ou d’un département.',
  ].filter(Boolean);
}

/**
 * @param {Totals} totals
 * @param {Commune[]} communes
 * @param {number} most names
 * @returns {string} empty where nobody works around a commune
 */
function nearWords({ near }, communes, most) {
  const count = near.reduce((sum, figure) => sum + figure.count, 0);
  const from = [...new Set(near.flatMap(({ said }) => said.map(({ at }) => at)))];
  const who = listed(namesOf(from, communes), most);
  if (!count) return '';
  return `${persons(count)} à proximité, d’après ${who}\u00a0: une autre commune les compte peut-être déjà.`;
}

/**
 * Whether the departures and the ages may be given to everyone without naming anybody.
 *
 * @param {Totals} totals
 */
export function mayBeTold({ all, professions }) {
  return isEnough({ all, totals: professions.filter(({ count }) => count) });
}

/**
 * @param {number | 'none' | null} departure
 * @returns {string} empty where it is not known
 */
export function departureWords(departure) {
  if (departure === null) return '';
  return departure === 'none' ? 'aucun départ prévu' : `départ prévu en ${departure}`;
}
