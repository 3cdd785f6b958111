/**
 * What the état des lieux adds up to, and the synthesis to show at the first meeting.
 * @module
 */

import { get, visible } from '../../browser/store/dossier.mjs';
import { personalWords } from '../../browser/text/personal.mjs';
import { valueOf } from '../../browser/text/reading.mjs';
import { DIAGNOSIS, isUnknown, professionKey, readDeparture, readHowMany, readPlace } from './answers.mjs';
import { openQuestions } from './missing.mjs';
import { FIGURES, NAMES, PROFESSIONALS, TABLES, TEXTS, rowsOf, textOf } from './questions.mjs';
import { enumerate, percent, sentence, shorten } from './sentences.mjs';

/**
 * Persons of one profession: `three` leave within three years, `five` in the two years after, `stay` later or never.
 *
 * `here` work in the commune, `near` around it, `unsaid` where is not told.
 *
 * @typedef {{
 *   profession: string, count: number, three: number, five: number, stay: number, unsure: number,
 *   here: number, near: number, unsaid: number,
 * }} Total
 * @typedef {'here' | 'near' | 'unsaid'} Place
 * @typedef {{totals: Total[], all: Total}} Count by profession, the most numerous first
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 */

/** @type {WeakMap<Dossier, Map<string, Count>>} a dossier never changes, and several sentences count the same */
const counted = new WeakMap();

/**
 * Add up the professionals.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @param {Place} [where] only those who work there
 * @returns {Readonly<Count>}
 */
export function countProfessionals(dossier, now, where) {
  const year = new Date(now).getFullYear();
  const known = counted.get(dossier) ?? new Map();
  counted.set(dossier, known);
  const key = `${year} ${where}`;
  const count = known.get(key) ?? addUp(dossier, year, where);
  known.set(key, count);
  return count;
}

/**
 * @param {Dossier} dossier
 * @param {number} year
 * @param {Place} [where]
 * @returns {Count}
 */
function addUp(dossier, year, where) {
  /** @type {Map<string, Total>} */
  const found = new Map();
  const all = emptyTotal('Ensemble');
  for (const { values } of rowsOf(dossier, PROFESSIONALS)) {
    const count = valueOf(readHowMany(values.count)) ?? 0;
    const place = readPlace(values.place, get(dossier, 'commune/name'));
    if (!count || (where && place !== where)) continue;
    const key = professionKey(values.profession);
    const total = found.get(key) ?? emptyTotal(String(values.profession ?? 'Profession à préciser'));
    found.set(key, total);
    const part = period(readDeparture(values.departure), year);
    for (const sum of [total, all]) {
      sum.count += count;
      sum[part] += count;
      sum[place] += count;
    }
  }
  return { totals: [...found.values()].sort((a, b) => b.count - a.count), all };
}

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

/** Where people work, and how a sentence says it. @type {[Place, string][]} */
const PLACES = [
  ['here', ' dans la commune'],
  ['near', ' à proximité'],
  ['unsaid', ' sans lieu précisé'],
];

// With fewer persons or professions, saying that one leaves would identify them.
const ENOUGH = { persons: 3, professions: 2 };

const PARTS = /** @type {const} */ (['count', 'three', 'five', 'stay', 'unsure', 'here', 'near', 'unsaid']);

// How long each answer may be for the whole to fit one sheet, as long as possible.
const LENGTHS = [600, 200, 100, 50];
const ONE_SHEET = 3_300;

/**
 * Return what may be shown to everyone at the first meeting, one sentence a line. It tells neither the age nor the
 * departure of one profession, nor who said what: where there is one midwife, that would name her.
 *
 * @param {Dossier} dossier
 * @param {number} [now]
 * @returns {string[]} nothing when nothing is filled
 */
export function synthesis(dossier, now = Date.now()) {
  if (visible(dossier, DIAGNOSIS).size === 0) return [];
  /** @type {string[]} */
  let lines = [];
  for (const most of LENGTHS) {
    lines = writeSynthesis(dossier, now, most);
    if (lines.join('\n').length <= ONE_SHEET) break;
  }
  return lines;
}

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

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {number} most characters of each answer
 */
function writeSynthesis(dossier, now, most) {
  return [
    ...counts(dossier, now, { withAges: true }),
    ...TABLES.slice(1).map(([id, label]) => sentence(label, column(dossier, id), most)),
    ...TEXTS.map(([id, label]) => sentence(label, [textOf(dossier, id)], most)),
    sentence('Chiffres publics', publicFigures(dossier).map(figureWords), most),
    sentence(
      'Il reste à savoir',
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
    if (count.all.count < ENOUGH.persons || count.totals.length < ENOUGH.professions) return [];
    return [...departures(count.all, now, words), withAges ? sentence(`Âges${words}`, ages(dossier, place)) : ''];
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
 * Return those whose shares are said together: the surroundings are never counted as the commune.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {{place: Place | undefined, words: string, count: Count}[]}
 */
export function groupsOf(dossier, now) {
  const whole = countProfessionals(dossier, now);
  if (!whole.all.near) return [{ place: undefined, words: '', count: whole }];
  return PLACES.map(([place, words]) => ({ place, words, count: countProfessionals(dossier, now, place) }));
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
 * Return the totals that a page shows one by one, then all the others together.
 *
 * @param {Total[]} totals
 * @param {number} most
 * @returns {Total[]}
 */
export function gathered(totals, most) {
  if (totals.length <= most) return totals;
  const rest = emptyTotal(`${totals.length - most + 1} autres professions`);
  for (const total of totals.slice(most - 1)) {
    for (const part of PARTS) rest[part] += total[part];
  }
  return [...totals.slice(0, most - 1), rest];
}

/**
 * @param {string} profession
 * @returns {Total}
 */
function emptyTotal(profession) {
  return { profession, count: 0, three: 0, five: 0, stay: 0, unsure: 0, here: 0, near: 0, unsaid: 0 };
}

/**
 * @param {ReturnType<typeof readDeparture>} departure
 * @param {number} year
 * @returns {'three' | 'five' | 'stay' | 'unsure'}
 */
function period(departure, year) {
  if (departure === 'none') return 'stay';
  if (typeof departure === 'string') return 'unsure';
  if (departure <= year + 3) return 'three';
  return departure <= year + 5 ? 'five' : 'stay';
}

/**
 * Return how many persons are of each age, over all professions, the youngest first.
 *
 * @param {Dossier} dossier
 * @param {Place} [where] only those who work there
 */
function ages(dossier, where) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { values } of rowsOf(dossier, PROFESSIONALS)) {
    const count = valueOf(readHowMany(values.count));
    if (!count || isUnknown(values.age)) continue;
    if (where && readPlace(values.place, get(dossier, 'commune/name')) !== where) continue;
    found.set(String(values.age), (found.get(String(values.age)) ?? 0) + count);
  }
  return [...found]
    .sort(([a], [b]) => youngest(a) - youngest(b))
    .map(([age, count]) => `${shorten(age, 40)} (${count})`);
}

/**
 * @param {string} age « Moins de 40 ans », « De 40 à 49 ans »
 * @returns {number} the youngest that it may be; the last of all where none is said
 */
function youngest(age) {
  const [number] = /\d+/.exec(age) ?? [];
  if (!number) return Infinity;
  return Number(number) - (/\bmoins\b/i.test(age) ? 0.5 : 0);
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
