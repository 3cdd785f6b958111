/**
 * The files of answers that were taken: the same one, or a longer one of the same questionnaire, must not count twice.
 * Of their rows a sum alone is kept, which says nothing of anybody.
 * @module
 */

import { rows } from '../../browser/store/rows.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {{file: string, count: number, day: string, at: 'start' | 'end'}} Known where its rows stand in the new file
 */

/** @param {string} prefix */
export function takenKey(prefix) {
  return `${prefix}/imports`;
}

/**
 * Return the sum of rows, whatever their order.
 *
 * @param {string[][]} answers
 */
export function markOf(answers) {
  let mark = 0;
  for (const cells of answers) {
    let row = 7;
    for (const letter of JSON.stringify(cells.map((cell) => cell.trim()))) {
      row = (Math.imul(row, 31) + (letter.codePointAt(0) ?? 0)) | 0;
    }
    mark = (mark + row) | 0;
  }
  return (mark >>> 0).toString(36);
}

/**
 * Return the file already taken with which this one starts or ends, the longest one: most tools write the answers in
 * their order, some the newest first.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string[][]} answers
 * @returns {Known | undefined}
 */
export function alreadyTaken(dossier, prefix, answers) {
  const found = rows(dossier, takenKey(prefix)).flatMap(({ values }) => {
    const count = Number(values.count);
    if (!count || count > answers.length) return [];
    const isAtStart = markOf(answers.slice(0, count)) === values.mark;
    if (!isAtStart && markOf(answers.slice(-count)) !== values.mark) return [];
    /** @type {Known['at']} */
    const at = isAtStart ? 'start' : 'end';
    return [{ file: String(values.file ?? ''), count, day: String(values.day ?? ''), at }];
  });
  return found.sort((a, b) => b.count - a.count)[0];
}

/**
 * Return the rows that were not taken yet.
 *
 * @param {string[][]} answers
 * @param {Known} known
 */
export function newOnes(answers, { count, at }) {
  return at === 'start' ? answers.slice(count) : answers.slice(0, answers.length - count);
}
