/**
 * What the état des lieux does not know yet, in words: the next questions to ask.
 * @module
 */

import { readAge } from './ages.mjs';
import { isUnknown, readDeparture, readHowMany } from './answers.mjs';
import { SUGGESTED_NAMES, knownName } from './professions.mjs';
import {
  FIGURES,
  NEEDS,
  PROFESSIONALS,
  SERVICES,
  TABLES,
  TERRITORY,
  TEXTS,
  isOpen,
  nameOf,
  rowsOf,
  textOf,
} from './questions.mjs';
import { sentence } from './sentences.mjs';

/** @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier */

// What each row should say, and how to ask for it.
const EXPECTED = /** @type {const} */ ([
  [PROFESSIONALS, 'age', 'Tranche d’âge inconnue'],
  [PROFESSIONALS, 'mode', 'Mode d’exercice inconnu'],
  [PROFESSIONALS, 'source', 'Source à noter'],
  [PROFESSIONALS, 'date', 'Date à noter'],
  [SERVICES, 'source', 'Source à noter'],
  [SERVICES, 'date', 'Date à noter'],
  [NEEDS, 'who', 'Dit par qui, à noter'],
  [NEEDS, 'date', 'Dit quand, à noter'],
  [FIGURES, 'source', 'Source à noter'],
  [FIGURES, 'date', 'Date à noter'],
  [TERRITORY, 'source', 'Source à noter'],
  [TERRITORY, 'date', 'Date à noter'],
]);

const ANSWERS = { none: 'pas encore de réponse', unknown: 'vous ne savez pas encore', part: 'vous ne savez pas tout' };

/**
 * Return every gap, one sentence each.
 *
 * @param {Dossier} dossier
 * @returns {string[]}
 */
export function missing(dossier) {
  const questions = openQuestions(dossier).map(([label, answer]) => `${label}\u00a0: ${ANSWERS[answer]}.`);
  return [...questions, ...uncounted(dossier), ...unsaid(dossier), ...unspoken(dossier)];
}

/**
 * Return the questions without an answer, and those that people know to be open.
 *
 * @param {Dossier} dossier
 * @returns {[label: string, answer: keyof typeof ANSWERS, id: string][]}
 */
export function openQuestions(dossier) {
  /** @type {ReturnType<typeof openQuestions>} */
  const open = [];
  for (const [id, label] of [...TABLES, ...TEXTS]) {
    const text = textOf(dossier, id);
    const answered = rowsOf(dossier, id).length > 0 || !isUnknown(text);
    if (isOpen(dossier, id) || (text && !answered)) open.push([label, answered ? 'part' : 'unknown', id]);
    else if (!answered) open.push([label, 'none', id]);
  }
  return open;
}

/**
 * Return what keeps persons out of the totals.
 *
 * @param {Dossier} dossier
 */
function uncounted(dossier) {
  const professionals = rowsOf(dossier, PROFESSIONALS);
  const named = (/** @type {(row: import('../../browser/store/rows.mjs').Row) => boolean} */ condition) =>
    professionals.filter(condition).map((row) => nameOf(row, PROFESSIONALS));
  const unclear = (/** @type {'departure' | 'age'} */ field, /** @type {(text: unknown) => unknown} */ read) =>
    professionals
      .filter(({ values }) => read(values[field]) === 'unclear')
      .map((row) => `${nameOf(row, PROFESSIONALS)}, «\u00a0${row.values[field]}\u00a0»`);
  return [
    sentence(
      'Nombre à préciser',
      named(({ values }) => readHowMany(values.count).kind !== 'value'),
    ),
    sentence(
      'Départ inconnu',
      named(({ values }) => readDeparture(values.departure) === 'unknown'),
    ),
    sentence('Départ à préciser par une année', unclear('departure', readDeparture)),
    sentence('Tranche d’âge à préciser par des nombres', unclear('age', readAge)),
  ].filter(Boolean);
}

/**
 * Return what rows do not say.
 *
 * @param {Dossier} dossier
 */
function unsaid(dossier) {
  return EXPECTED.map(([id, field, words]) => {
    const without = rowsOf(dossier, id).filter(({ values }) => isUnknown(values[field]));
    return sentence(
      words,
      without.map((row) => nameOf(row, id)),
    );
  }).filter(Boolean);
}

/**
 * Return the professions of our suggestions of which no row speaks, once one row does.
 *
 * @param {Dossier} dossier
 */
function unspoken(dossier) {
  const spoken = new Set(rowsOf(dossier, PROFESSIONALS).map(({ values }) => knownName(values.profession)));
  if (!spoken.size) return [];
  const others = SUGGESTED_NAMES.filter((name) => !spoken.has(name));
  if (!others.length) return [];
  const label = 'Professions dont personne n’a encore parlé, parmi celles que nous proposons';
  return [`${label}\u00a0: ${others.join('\u202f; ')}.`];
}
