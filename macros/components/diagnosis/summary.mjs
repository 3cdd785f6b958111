/**
 * What the état des lieux adds up to, and the synthesis to show at the first meeting.
 * @module
 */

import { visible } from '../../browser/store/dossier.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { DIAGNOSIS, isUnknown, professionKey, readDeparture } from './answers.mjs';
import { openQuestions } from './missing.mjs';
import { FIGURES, NAMES, PROFESSIONALS, TABLES, TEXTS, rowsOf, textOf } from './questions.mjs';
import { enumerate, percent, sentence, shorten } from './sentences.mjs';

/**
 * Persons of one profession: `three` leave within three years, `five` in the two years after, `stay` later or never.
 *
 * @typedef {{profession: string, count: number, three: number, five: number, stay: number, unsure: number}} Total
 * @typedef {{totals: Total[], all: Total}} Count by profession, the most numerous first
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 */

/**
 * Add up the professionals.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {Count}
 */
export function countProfessionals(dossier, now) {
  /** @type {Map<string, Total>} */
  const found = new Map();
  const all = emptyTotal('Ensemble');
  for (const { values } of rowsOf(dossier, PROFESSIONALS)) {
    const count = parseCount(values.count) ?? 0;
    if (!count) continue;
    const key = professionKey(values.profession);
    const total = found.get(key) ?? emptyTotal(String(values.profession ?? 'Profession à préciser'));
    found.set(key, total);
    const part = period(readDeparture(values.departure), new Date(now).getFullYear());
    for (const sum of [total, all]) {
      sum.count += count;
      sum[part] += count;
    }
  }
  return { totals: [...found.values()].sort((a, b) => b.count - a.count), all };
}

// With fewer persons or professions, saying that one leaves would identify them.
const ENOUGH = { persons: 3, professions: 2 };

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
  const drafts = LENGTHS.map((most) => writeSynthesis(dossier, now, most));
  return drafts.find((lines) => lines.join('\n').length <= ONE_SHEET) ?? drafts.at(-1) ?? [];
}

/**
 * @param {Dossier} dossier
 * @param {number} now
 * @param {number} most characters of each answer
 */
function writeSynthesis(dossier, now, most) {
  const { totals, all } = countProfessionals(dossier, now);
  const isEnough = all.count >= ENOUGH.persons && totals.length >= ENOUGH.professions;
  const professions = totals.map(({ profession, count }) => `${shorten(profession, 60)} (${count})`);
  return [
    all.count ? `${headline(all, totals.length)}\u00a0: ${enumerate(professions)}.` : '',
    ...(isEnough ? [...departures(all, now), sentence('Âges', ages(dossier))] : []),
    ...TABLES.slice(1).map(([id, label]) => sentence(label, column(dossier, id), most)),
    ...TEXTS.map(([id, label]) => sentence(label, [textOf(dossier, id)], most)),
    sentence('Chiffres publics', figures(dossier), most),
    sentence(
      'Il reste à savoir',
      openQuestions(dossier).map(([label]) => label),
    ),
  ].filter(Boolean);
}

/**
 * @param {Total} all
 * @param {number} professions how many
 */
export function headline(all, professions) {
  const persons = all.count === 1 ? '1 professionnel de santé' : `${all.count} professionnels de santé`;
  return `${persons}, dans ${professions} ${professions === 1 ? 'profession' : 'professions'}`;
}

/**
 * Return the share that leaves within three years, within five, and how many are unsure.
 *
 * @param {Total} all
 * @param {number} now
 * @returns {string[]} nothing without anyone
 */
export function departures(all, now) {
  if (!all.count) return [];
  const year = new Date(now).getFullYear();
  const share = (/** @type {number} */ part) =>
    `${all.unsure ? 'au moins ' : ''}${part} sur ${all.count} (${percent(part, all.count)})`;
  return [
    `Départs annoncés d’ici trois ans, fin ${year + 3}\u00a0: ${share(all.three)}.`,
    `Départs annoncés d’ici cinq ans, fin ${year + 5}\u00a0: ${share(all.three + all.five)}.`,
    all.unsure ? `Départ inconnu\u00a0: ${all.unsure} sur ${all.count}.` : '',
  ].filter(Boolean);
}

/**
 * @param {string} profession
 * @returns {Total}
 */
function emptyTotal(profession) {
  return { profession, count: 0, three: 0, five: 0, stay: 0, unsure: 0 };
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
 * Return how many persons are of each age, over all professions.
 *
 * @param {Dossier} dossier
 */
function ages(dossier) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { values } of rowsOf(dossier, PROFESSIONALS)) {
    const count = parseCount(values.count);
    if (!count || isUnknown(values.age)) continue;
    found.set(String(values.age), (found.get(String(values.age)) ?? 0) + count);
  }
  return [...found].map(([age, count]) => `${shorten(age, 40)} (${count})`);
}

/**
 * @param {Dossier} dossier
 * @param {string} question
 */
function column(dossier, question) {
  return rowsOf(dossier, question).map(({ values }) => String(values[NAMES[question] ?? ''] ?? ''));
}

/** @param {Dossier} dossier */
function figures(dossier) {
  return rowsOf(dossier, FIGURES).map(({ values: { figure = '', value = '', source = '', date = '' } }) => {
    const origin = [source, date].filter(Boolean).join(', ');
    return `${[figure, value].filter(Boolean).join(', ')}${origin ? ` (${origin})` : ''}`;
  });
}
