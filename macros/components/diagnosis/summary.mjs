/**
 * What the état des lieux adds up to, and the synthesis to show at the first meeting.
 * @module
 */

import { get, visible } from '../../browser/store/dossier.mjs';
import { DIAGNOSIS, isUnknown, readHowMany, readPlace } from './answers.mjs';
import { openQuestions } from './missing.mjs';
import { PLACES, agesOf, countProfessionals, gathered, groupsOf, isEnough } from './professionals.mjs';
import { FIGURES, NAMES, PROFESSIONALS, SERVICES, TABLES, TEXTS, rowsOf, textOf } from './questions.mjs';
import { enumerate, percent, sentence, shorten } from './sentences.mjs';
import { territoryWords } from './territory-words.mjs';

export { countProfessionals, gathered };
export { warningOf } from './warning.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./professionals.mjs').Place} Place
 * @typedef {import('./professionals.mjs').Total} Total
 */

/**
 * Say how many rows are in no total, because their number cannot be read: « 2 ou 3 » is not zero.
 *
 * @param {Dossier} dossier
 * @returns {string} empty without any
 */
export function unreadWords(dossier) {
  const count = rowsOf(dossier, PROFESSIONALS).filter(
    ({ values }) => readHowMany(values.count).kind === 'wrong',
  ).length;
  if (!count) return '';
  return count === 1
    ? 'Une ligne dont le nombre ne se lit pas n’est pas comptée.'
    : `${count} lignes dont le nombre ne se lit pas ne sont pas comptées.`;
}

export const SERVICES_TITLE = 'Services de santé';
/** @type {[Place, string][]} */
const SERVICE_PLACES = [
  ['here', 'Dans la commune'],
  ['near', 'À proximité'],
  ['unsaid', 'Ailleurs, ou lieu non noté'],
];

// How long each answer may be for the whole to fit one sheet, as long as possible.
const LENGTHS = [600, 200, 100, 50];
const ONE_SHEET = 3_300;

/**
 * Return what may be shown to everyone at the first meeting, one sentence a line, the figures of the territory too.
 *
 * @param {Dossier} dossier
 * @param {number} [now]
 */
export function synthesis(dossier, now = Date.now()) {
  return synthesisLines(dossier, now, territoryWords(dossier));
}

/**
 * Return what may be shown to everyone at the first meeting, one sentence a line. It tells neither the age nor the
 * departure of one profession, nor who said what: where there is one midwife, that would name her.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @param {string[]} [territory] its figures, where no table tells them
 * @returns {string[]} nothing when nothing is filled
 */
export function synthesisLines(dossier, now, territory = []) {
  if (visible(dossier, DIAGNOSIS).size === 0) return [];
  /** @type {string[]} */
  let lines = [];
  for (const most of LENGTHS) {
    lines = writeSynthesis(dossier, now, { most, territory });
    if (lines.join('\n').length <= ONE_SHEET) break;
  }
  return lines;
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {{most: number, territory: string[]}} options `most` characters of each answer
 */
function writeSynthesis(dossier, now, { most, territory }) {
  return [
    ...counts(dossier, now, { withAges: true }),
    ...servicesOf(dossier, most).map(({ where, items }) => {
      return sentence([SERVICES_TITLE, where.toLowerCase()].filter(Boolean).join(', '), items, most + 40);
    }),
    ...TABLES.slice(2).map(([id, label]) => sentence(label, column(dossier, id), most)),
    ...TEXTS.map(([id, label]) => sentence(label, [textOf(dossier, id)], most)),
    sentence('Le territoire en chiffres', territory, most),
    sentence('Chiffres publics', publicFigures(dossier).map(figureWords), most),
    sentence(
      'Nous ne savons pas encore',
      openQuestions(dossier).map(([label]) => label),
    ),
  ].filter(Boolean);
}

/**
 * Return how many professionals there are, and what share of them leaves where that would name nobody.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @param {{withAges?: boolean}} [options]
 * @returns {string[]}
 */
export function counts(dossier, now, { withAges = false } = {}) {
  const { totals, all } = countProfessionals(dossier, now);
  const professions = totals.map((total) => `${shorten(total.profession, 60)} (${numberOf(total)})`);
  return [
    all.count ? `${headline(all, totals.length)}\u00a0: ${enumerate(professions)}.` : '',
    unreadWords(dossier),
    ...sharesOf(dossier, now, { withAges }),
  ].filter(Boolean);
}

/**
 * Return the departures and the ages, where they name nobody.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @param {{withAges: boolean}} options
 * @returns {string[]}
 */
export function sharesOf(dossier, now, { withAges }) {
  const said = groupsOf(dossier, now).flatMap(({ place, words, count }) => {
    if (!isEnough(count)) return [];
    return [...departures(count.all, now, words), ...(withAges ? agesInWords(dossier, place, words) : [])];
  });
  return said.filter(Boolean);
}

/**
 * @param {Total} all
 * @param {number} professions how many
 */
export function headline(all, professions) {
  const persons = all.count === 1 ? '1 professionnel de santé' : `${all.count} professionnels de santé`;
  const parts = PLACES.filter(([place]) => all[place]).map(([place, words]) => `${all[place]}${words}`);
  const where = all.near ? ` (${parts.join(', ')})` : '';
  return `${persons}${where}, dans ${professions} ${professions === 1 ? 'profession' : 'professions'}`;
}

/**
 * @param {Total} total
 * @returns {string} how many, and how many of them are around the commune
 */
export function numberOf({ count, near }) {
  if (!near) return String(count);
  return near === count ? `${count} à proximité` : `${count}, dont ${near} à proximité`;
}

/**
 * Return the share that leaves within three years, within five, and how many are unsure.
 *
 * @param {Total} all
 * @param {number} now
 * @param {string} [where] in words
 * @returns {string[]} nothing without anyone
 */
export function departures(all, now, where = '') {
  if (!all.count) return [];
  const year = new Date(now).getFullYear();
  const share = (/** @type {number} */ part) =>
    `${all.unsure ? 'au moins ' : ''}${part} sur ${all.count} (${percent(part, all.count)})`;
  return [
    `Départs annoncés${where} d’ici trois ans, fin ${year + 3}\u00a0: ${share(all.three)}.`,
    `Départs annoncés${where} d’ici cinq ans, fin ${year + 5}\u00a0: ${share(all.three + all.five)}.`,
    all.unsure ? `Départ inconnu${where}\u00a0: ${all.unsure} sur ${all.count}.` : '',
  ].filter(Boolean);
}

/**
 * @param {Dossier} dossier
 * @param {Place | undefined} where
 * @param {string} words it in words
 */
function agesInWords(dossier, where, words) {
  const { known, unclear, unknown } = agesOf(dossier, where);
  const ages = [...known, ...unclear];
  if (!ages.length) return [];
  const all = ages.reduce((sum, [, count]) => sum + count, unknown);
  return [
    sentence(
      `Âges${words}`,
      ages.map(([age, count]) => `${age} (${count})`),
    ),
    unknown ? `Âge inconnu${words}\u00a0: ${unknown} sur ${all}.` : '',
  ];
}

/**
 * Return the services, those around the commune apart from those in it.
 *
 * @param {Dossier} dossier
 * @param {number} most characters of each
 * @returns {{where: string, items: string[]}[]} as long as none is around the commune, they are together, nowhere
 */
export function servicesOf(dossier, most) {
  const commune = get(dossier, 'commune/name');
  const all = rowsOf(dossier, SERVICES).map(({ values }) => {
    const place = readPlace(values.place, commune);
    const said = place === 'unsaid' && !isUnknown(values.place) ? ` (${shorten(String(values.place), 30)})` : '';
    return { place, name: `${shorten(String(values.service ?? ''), most)}${said}`.trim() };
  });
  if (!all.some(({ place }) => place === 'near')) return [{ where: '', items: all.map(({ name }) => name) }];
  return SERVICE_PLACES.map(([id, where]) => ({
    where,
    items: all.filter(({ place }) => place === id).map(({ name }) => name),
  }));
}

/**
 * @param {Dossier} dossier
 * @param {string} question
 */
function column(dossier, question) {
  return rowsOf(dossier, question).map(({ values }) => String(values[NAMES[question] ?? ''] ?? ''));
}

/**
 * Return the public figures, as they were written.
 *
 * @param {Dossier} dossier
 * @returns {{figure: string, value: string, source: string, date: string}[]}
 */
export function publicFigures(dossier) {
  return rowsOf(dossier, FIGURES).map(({ values }) => {
    const text = (/** @type {string} */ field) => String(values[field] ?? '').trim();
    return { figure: text('figure'), value: text('value'), source: text('source'), date: text('date') };
  });
}

/** @param {ReturnType<typeof publicFigures>[number]} figure */
function figureWords({ figure, value, source, date }) {
  const origin = [source, date].filter(Boolean).join(', ');
  return `${[figure, value].filter(Boolean).join(', ')}${origin ? ` (${origin})` : ''}`;
}
