/**
 * What each column of a file of answers is, guessed, then corrected by the visitor; and what all of them add up to.
 *
 * Tools write the same answers in three ways: a column by question, whose cells hold one choice or several; a column by
 * choice, ticked by 1, « Oui » or X; and headings on one row, or on two where the choices stand under their question.
 * @module
 */

import { PERSONAL_WORDS, personalHeading, personalIn } from '../../browser/text/personal.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { addUp, sum } from './counts.mjs';
import { choicesIn, likeness, nearest } from './matching.mjs';

/**
 * @typedef {import('../../browser/files/rows.mjs').Row} Row
 * @typedef {import('./counts.mjs').Question} Question
 * @typedef {import('./counts.mjs').Model} Model
 *
 * What a column holds: nothing of ours, free remarks, the answers to a question, or whether one choice is ticked.
 * @typedef {{kind: 'aside'} | {kind: 'remark'} | {kind: 'question', question: string}
 *   | {kind: 'choice', question: string, choice: string}} Meaning
 *
 * @typedef {object} Column
 * @property {string} title
 * @property {Meaning} meaning
 * @property {string} personal why it stays in the file, empty where it may be taken
 *
 * @typedef {{columns: Column[], answers: string[][]}} Answers a row of cells for each form
 *
 * @typedef {object} Reading
 * @property {import('./counts.mjs').Added} added
 * @property {{question: string, text: string, count: number}[]} unknown answers that are none of ours, the most given
 *   first
 * @property {number} empty rows without any answer
 * @property {string[]} remarks
 * @property {number} kept remarks left in the file, since they tell who somebody is
 * @property {number} invalid answers with more choices than allowed
 * @property {string[]} missing topics of the questions that the file does not have
 */

/** Rows among which the headings are looked for. */
const HEAD = 8;
/** Letters of a heading that are read: what looks for a choice in it would be slow on a page. */
const TITLE = 1000;
/** How alike a heading and a question are at least: people shorten what they ask. */
const ASKED = 0.5;
/** How alike they are where nothing is missing. */
const OWN = 0.9;
/** Rows that tell what a column holds. */
const LOOKED_AT = 50;
const TICKED = /^(?:1|x|oui|o|yes|y|vrai|true|cochee?|selectionne|selected|checked|v|on)$/;
const UNTICKED = /^(?:0|non|n|no|faux|false|off)$/;
const NOT_TICKED = /^(?:not? |pas |non )(?:coche|selected|checked|selectionne)/;
const REMARK = /\b(?:remarques?|commentaires?|suggestions?|observations?|precisions?|autre chose|ajouter)\b/;
/** « Question [Choice] », as LimeSurvey and others write it. */
const BRACKETS = /^(.*?)\s*\[([^\]]*)\]\s*$/s;
const JOINED = /^(.*?)\s*(?:\s[-–—/>:|]+\s|\/|>>|:)\s*(.+)$/s;

/**
 * Return how many cells of a row are headings that we know, for who looks for the separator of a file.
 *
 * @param {Model} model
 * @param {string[]} cells
 */
export function knownIn({ questions }, cells) {
  // A question cut at its commas is like itself: only its own words tell where to cut.
  return cells.filter((cell) => {
    const { kind } = meaningOf(cell, questions);
    return kind === 'choice' || (kind === 'question' && Boolean(questionOf(cell, questions, OWN)));
  }).length;
}

/**
 * Return the columns of a file, guessed, and its rows of answers.
 *
 * @param {Row[]} rows
 * @param {Model} model
 * @returns {Answers | undefined} nothing where no row is left under the headings
 */
export function readAnswers(rows, { questions }) {
  const lines = rows.map(({ cells }) => cells);
  const scores = lines
    .slice(0, HEAD)
    .map((cells, row) =>
      sum(cells.map((cell, index) => weightOf(cell, questions, () => isTicking(lines.slice(row + 1), index)))),
    );
  const at = Math.max(0, scores.indexOf(Math.max(...scores)));
  const heading = lines[at] ?? [];
  const isBelow = hasChoicesBelow(heading, lines[at + 1] ?? [], questions);
  const below = isBelow ? (lines[at + 1] ?? []) : [];
  const answers = lines.slice(at + (isBelow ? 2 : 1));
  if (!answers.length) return undefined;
  const width = Math.max(heading.length, ...answers.slice(0, 200).map(({ length }) => length));
  let above = '';
  const columns = Array.from({ length: width }, (_, index) => {
    const title = (heading[index] ?? '').trim();
    above = title || !isBelow ? title : above;
    const under = (below[index] ?? '').trim();
    const values = answers.map((cells) => cells[index] ?? '');
    return columnOf({ title: above, under, values, index }, questions);
  });
  return { columns: withoutDoubles(columns, answers), answers };
}

/**
 * @param {{title: string, under: string, values: string[], index: number}} column
 * @param {Question[]} questions
 * @returns {Column}
 */
function columnOf({ title, under, values, index }, questions) {
  const words = [title, under].filter(Boolean).join(', ') || `Colonne ${index + 1}`;
  const question = under ? questionOf(title, questions) : undefined;
  const choice = question && nearest(under, question.choices, ({ id, text }) => [text, id]);
  /** @type {Meaning} */
  let meaning = meaningOf(title, questions);
  if (question && choice) meaning = { kind: 'choice', question: question.id, choice: choice.id };
  // Where a heading is only like a question, what stands under it knows better.
  const isGuessed = meaning.kind === 'question' && !questionOf(title, questions, OWN);
  if (meaning.kind === 'aside' || isGuessed) meaning = byValues(values, questions) ?? meaning;
  const kind = meaning.kind === 'aside' || meaning.kind === 'remark' ? personalHeading(words) : null;
  const found = kind ?? (meaning.kind === 'aside' ? (values.map(personalIn).find(Boolean) ?? null) : null);
  return { title: words, meaning: found ? { kind: 'aside' } : meaning, personal: found ? PERSONAL_WORDS[found] : '' };
}

/**
 * @param {string} cell a heading
 * @param {Question[]} questions
 * @returns {Meaning}
 */
function meaningOf(cell, questions) {
  const title = cell.trim().slice(0, TITLE);
  if (!title) return { kind: 'aside' };
  for (const form of [BRACKETS, JOINED]) {
    const [, asked = '', said = ''] = form.exec(title) ?? [];
    const question = said ? questionOf(asked, questions) : undefined;
    const choice = question && nearest(said, question.choices, ({ id, text }) => [text, id]);
    if (question && choice) return { kind: 'choice', question: question.id, choice: choice.id };
  }
  const own = questionOf(title, questions, OWN);
  if (own) return { kind: 'question', question: own.id };
  const found = bare(title, questions);
  // The same words may answer two questions.
  if (found.length) return found.length === 1 ? { kind: 'choice', ...found[0] } : { kind: 'aside' };
  const question = questionOf(title, questions);
  if (question) return { kind: 'question', question: question.id };
  return { kind: REMARK.test(fold(title.slice(0, 200))) ? 'remark' : 'aside' };
}

/**
 * Return the choices that have these very words.
 *
 * @param {string} title
 * @param {Question[]} questions
 */
function bare(title, questions) {
  return questions.flatMap(({ id, choices }) =>
    choices.filter(({ text }) => likeness(text, title) === 1).map((choice) => ({ question: id, choice: choice.id })),
  );
}

/**
 * @param {string} title
 * @param {Question[]} questions
 * @param {number} [least] how alike
 */
function questionOf(title, questions, least = ASKED) {
  const named = questions.find(({ id }) => id === title.trim());
  return named ?? nearest(title, questions, ({ topic, text }) => [text, topic, `${topic} ${text}`], least);
}

/**
 * Return how much a cell tells that its row holds the headings: the name of a choice may be an answer too.
 *
 * @param {string} cell
 * @param {Question[]} questions
 * @param {() => boolean} isTicked whether ticks stand under it
 */
function weightOf(cell, questions, isTicked) {
  const { kind } = meaningOf(cell, questions);
  if (bare(cell, questions).length) return isTicked() ? 1 : 0;
  return { aside: 0, remark: 1, choice: 100, question: 100 }[kind];
}

/**
 * Whether a column holds ticks, and nothing else.
 *
 * @param {string[][]} lines
 * @param {number} index
 */
function isTicking(lines, index) {
  const words = lines.slice(0, LOOKED_AT).map((cells) => fold((cells[index] ?? '').slice(0, 100)));
  return (
    words.some(Boolean) &&
    words.every((word) => !word || TICKED.test(word) || UNTICKED.test(word) || NOT_TICKED.test(word))
  );
}

/**
 * Whether the row under the headings names choices: those of a question stand under it and under the blanks after it.
 *
 * @param {string[]} heading
 * @param {string[]} next
 * @param {Question[]} questions
 */
function hasChoicesBelow(heading, next, questions) {
  let above = '';
  let found = 0;
  for (const [index, cell] of next.entries()) {
    const title = (heading[index] ?? '').trim();
    above = title || above;
    if (title || !cell.trim()) continue;
    const question = questionOf(above, questions);
    if (question && nearest(cell, question.choices, ({ id, text }) => [text, id])) found += 1;
  }
  return found > 1;
}

/**
 * Guess a column by what it holds: its heading may be a code.
 *
 * @param {string[]} values
 * @param {Question[]} questions
 * @returns {Meaning | undefined} nothing where they do not tell
 */
function byValues(values, questions) {
  const told = values.filter((value) => value.trim()).slice(0, LOOKED_AT);
  const scores = questions.map((question) => ({
    question,
    count: told.filter((value) => {
      const { choices, others } = choicesIn(value, question);
      return choices.length > 0 && !others.length;
    }).length,
  }));
  scores.sort((a, b) => b.count - a.count);
  const [best, next] = scores;
  const isSure = best && told.length > 0 && best.count > told.length / 2 && best.count > (next?.count ?? 0);
  return isSure ? { kind: 'question', question: best.question.id } : undefined;
}

/**
 * A tool may write a question in a column, and each of its choices in columns of their own: the answers are taken once.
 * A column that says whether a question was answered at all, or that nobody filled, is left.
 *
 * @param {Column[]} columns
 * @param {string[][]} answers
 * @returns {Column[]}
 */
function withoutDoubles(columns, answers) {
  /** @type {Set<string>} */
  const known = new Set();
  const split = new Set(columns.flatMap(({ meaning }) => (meaning.kind === 'choice' ? [meaning.question] : [])));
  return columns.map((column, index) => {
    const { meaning } = column;
    if (meaning.kind !== 'question' && meaning.kind !== 'choice') return column;
    const key = JSON.stringify(meaning);
    const isEmpty = !answers.some((cells) => (cells[index] ?? '').trim());
    const isDouble = known.has(key) || (meaning.kind === 'question' && split.has(meaning.question) && isEmpty);
    known.add(key);
    return isDouble ? { ...column, meaning: { kind: /** @type {const} */ ('aside') } } : column;
  });
}

/**
 * Add up what the columns say.
 *
 * @param {Answers} answers
 * @param {Model} model
 * @param {Map<string, string>} [told] the choices that the visitor gave to answers that are none of ours, by question
 *   and answer (`tellingKey`)
 * @returns {Reading}
 */
export function addedUp({ columns, answers }, model, told = new Map()) {
  /** @type {Map<string, {question: string, text: string, count: number}>} */
  const unknown = new Map();
  /** @type {string[]} */
  const remarks = [];
  let [kept, empty, invalid] = [0, 0, 0];
  const byId = new Map(model.questions.map((question) => [question.id, question]));
  const miss = (/** @type {string} */ question, /** @type {string} */ text) => {
    const key = tellingKey(question, text);
    const known = unknown.get(key) ?? { question, text, count: 0 };
    known.count += 1;
    unknown.set(key, known);
  };
  const forms = answers.flatMap((cells) => {
    /** @type {Record<string, string[]>} */
    const form = {};
    let isTold = false;
    columns.forEach(({ meaning }, index) => {
      const cell = (cells[index] ?? '').trim();
      if (!cell || meaning.kind === 'aside') return;
      if (meaning.kind === 'remark') {
        isTold = true;
        if (personalIn(cell)) kept += 1;
        else remarks.push(cell);
        return;
      }
      const question = byId.get(meaning.question);
      if (!question) return;
      const chosen = (form[question.id] ??= []);
      const give = (/** @type {string} */ text) => told.get(tellingKey(question.id, text));
      if (meaning.kind === 'choice') {
        const state = tickOf(cell, meaning.choice, question, give);
        if (state === undefined) miss(question.id, cell);
        isTold ||= state !== false;
        if (state) chosen.push(meaning.choice);
        return;
      }
      const { choices, others } = choicesIn(cell, question, give);
      for (const other of others) miss(question.id, other);
      isTold = true;
      chosen.push(...choices);
    });
    if (!isTold) {
      empty += 1;
      return [];
    }
    for (const [id, chosen] of Object.entries(form)) {
      form[id] = [...new Set(chosen)];
      const question = byId.get(id);
      const most = question?.kind === 'one' ? 1 : (question?.most ?? Infinity);
      if ((form[id]?.length ?? 0) > most) invalid += 1;
    }
    return [form];
  });
  const asked = new Set(columns.flatMap(({ meaning }) => ('question' in meaning ? [meaning.question] : [])));
  return {
    added: addUp(model, forms),
    unknown: [...unknown.values()].sort((a, b) => b.count - a.count),
    empty,
    remarks,
    kept,
    invalid,
    missing: model.questions.filter(({ id }) => !asked.has(id)).map(({ topic }) => topic),
  };
}

/**
 * Tell whether a cell ticks a choice.
 *
 * @param {string} cell
 * @param {string} choice
 * @param {Question} question
 * @param {(text: string) => string | undefined} give
 * @returns {boolean | undefined} undefined where it says neither
 */
function tickOf(cell, choice, question, give) {
  const word = fold(cell.slice(0, 100));
  if (TICKED.test(word) || /^[✓✔☑☒✗✘×]+$/u.test(cell)) return true;
  if (!word || UNTICKED.test(word) || NOT_TICKED.test(word)) return false;
  if (give(cell) !== undefined) return give(cell) === choice;
  // Some write the choice itself where it is ticked.
  const { choices } = choicesIn(cell, question);
  return choices.includes(choice) || undefined;
}

/**
 * @param {string} question
 * @param {string} text
 */
export function tellingKey(question, text) {
  return `${question}\n${text}`;
}
