/**
 * The sheets filled for several persons or teams: counted, brought together, put in a table.
 * @module
 */

import { tableOf } from '../../browser/text/columns.mjs';

/**
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 *
 * @typedef {object} Question what the page says of it
 * @property {string} id
 * @property {string} text
 * @property {string} [theme] the title that it stands under
 * @property {'text' | 'one' | 'several'} kind
 * @property {{field: string, value: string, text: string}[]} choices `value` is empty for boxes, each with its field
 *
 * @typedef {{title: string, noun: string, namedBy: string, questions: Question[]}} SheetModel
 */

/**
 * Return the answer of a sheet to a question, in words.
 *
 * @param {Question} question
 * @param {Row} row
 */
export function answerOf({ id, kind, choices }, { values }) {
  if (kind === 'text') return String(values[id] ?? '').trim();
  if (kind === 'one') return choices.find(({ value }) => value === values[id])?.text ?? '';
  return choices
    .filter(({ field }) => values[field] === true)
    .map(({ text }) => text)
    .join(', ');
}

/**
 * Return what a sheet is called.
 *
 * @param {SheetModel} model
 * @param {Row} row
 * @param {number} index
 */
export function nameOf({ noun, namedBy, questions }, row, index) {
  const question = questions.find(({ id }) => id === namedBy);
  return (question && answerOf(question, row)) || `${noun} ${index + 1}`;
}

// A page upright holds no more columns that are still read at arm's length.
const MOST_COLUMNS = 4;

/**
 * Return the sheets brought together: a table by theme, a row for each sheet, so that answers are compared.
 *
 * @param {SheetModel} model
 * @param {Row[]} rows
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function together(model, rows) {
  const parts = themesOf(model).flatMap(({ title, questions }) => {
    const answered = rows.flatMap((row, index) => {
      const answers = questions.map((question) => answerOf(question, row));
      return answers.some(Boolean) ? [[nameOf(model, row, index), ...answers]] : [];
    });
    const table = tableOf([model.noun, ...questions.map(({ text }) => text)], answered);
    return table ? [{ title: title || `${model.noun}s`, table }] : [];
  });
  return { title: model.title, intro: parts.length ? [] : ['Rien n’est encore rempli.'], parts };
}

/**
 * Return the questions under their title. Where many stand under one, tables go on under the same.
 *
 * @param {SheetModel} model
 */
function themesOf({ namedBy, questions }) {
  /** @type {{title: string, questions: Question[]}[]} */
  const themes = [];
  for (const question of questions.filter(({ id }) => id !== namedBy)) {
    const last = themes.at(-1);
    const title = question.theme ?? '';
    if (last?.title === title && last.questions.length < MOST_COLUMNS) last.questions.push(question);
    else themes.push({ title, questions: [question] });
  }
  return themes;
}

/**
 * Return a row for each sheet, heading first.
 *
 * @param {SheetModel} model
 * @param {Row[]} rows
 * @returns {string[][]}
 */
export function table({ questions }, rows) {
  return [
    questions.map(({ text }) => text),
    ...rows.map((row) => questions.map((question) => answerOf(question, row))),
  ];
}

/**
 * Count the sheets, then those that made each choice: a line per question.
 *
 * @param {SheetModel} model
 * @param {Row[]} rows
 * @returns {string[]}
 */
export function counts({ questions }, rows) {
  if (!rows.length) return [];
  return questions
    .filter(({ kind }) => kind !== 'text')
    .map((question) => {
      const chosen = question.choices.map(({ field, value, text }) => {
        const count = rows.filter(({ values }) => values[field] === (value || true)).length;
        return `${text}\u00a0: ${count}`;
      });
      return `${question.text} ${chosen.join('\u202f; ')}.`;
    });
}
