/**
 * The sheets filled for several persons, teams or guests: counted, brought together, put in a table.
 * @module
 */

/**
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 *
 * @typedef {object} Question what the page says of it
 * @property {string} id
 * @property {string} text
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
function answerOf({ id, kind, choices }, { values }) {
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

/**
 * Return the sheets brought together, question by question.
 *
 * @param {SheetModel} model
 * @param {Row[]} rows
 * @returns {import('../../browser/forms/sheet-text.mjs').Sheet}
 */
export function together(model, rows) {
  const parts = model.questions
    .filter(({ id }) => id !== model.namedBy)
    .map((question) => ({
      title: question.text,
      lines: rows.flatMap((row, index) => {
        const answer = answerOf(question, row);
        return answer ? [`${nameOf(model, row, index)}\u00a0: ${answer}`] : [];
      }),
    }));
  const filled = parts.filter(({ lines }) => lines.length);
  return { title: model.title, intro: filled.length ? [] : ['Rien n’est encore rempli.'], parts: filled };
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
