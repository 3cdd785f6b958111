/**
 * What was counted of a questionnaire, and whether it adds up: each form gives one answer to a question, or none, or as
 * many as the question allows.
 * @module
 */

import { get, set } from '../../browser/store/dossier.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {{id: string, text: string, none?: boolean}} Choice `none`: it tells no need
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} topic
 * @property {string} text
 * @property {'one' | 'several'} kind
 * @property {number} [most] how many answers may be ticked
 * @property {boolean} [need]
 * @property {boolean} [people]
 * @property {boolean} [picture]
 * @property {Choice[]} choices
 *
 * @typedef {{title: string, questions: Question[]}} Model what the page says of the questionnaire
 *
 * @typedef {object} Counted what is known of a question
 * @property {Question} question
 * @property {number[]} counts of its choices, in their order
 * @property {number} none how many forms do not answer it
 * @property {boolean} isCounted whether anything is written
 * @property {string} fault what does not add up, in French; empty where all does
 * @property {string} words that it adds up, or why not
 */

/** The key of those who do not answer, beside the choices. */
export const NONE = 'sans-reponse';
const UNCHANGED = 'Rien n’est modifié.';
export const UNANSWERED = '«\u00a0Sans réponse, ou illisible\u00a0»';

/**
 * @param {string} prefix such as `survey/habitants`
 * @param {string} question
 * @param {string} choice its id, or NONE
 */
export function countKey(prefix, question, choice) {
  return `${prefix}/q/${question}/${choice}`;
}

/**
 * Return how many forms came back.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {number | null | undefined} null where nothing is written, undefined where it cannot be read
 */
export function totalOf(dossier, prefix) {
  return parseCount(get(dossier, `${prefix}/total`));
}

/**
 * Return what is counted of each question.
 *
 * @param {Model} model
 * @param {string} prefix
 * @param {Dossier} dossier
 * @returns {Counted[]}
 */
export function countsOf({ questions }, prefix, dossier) {
  const total = totalOf(dossier, prefix);
  return questions.map((question) => {
    const read = (/** @type {string} */ choice) => parseCount(get(dossier, countKey(prefix, question.id, choice)));
    const typed = [...question.choices.map(({ id }) => id), NONE].map(read);
    const isCounted = typed.some((count) => count !== null);
    const counts = typed.map((count) => count ?? 0);
    const none = counts.pop() ?? 0;
    const counted = { question, counts, none, isCounted };
    if (!isCounted) return { ...counted, fault: '', words: '' };
    if (typed.includes(undefined)) return { ...counted, ...wrong('Un nombre de cette question ne se lit pas.') };
    if (typeof total !== 'number') {
      return { ...counted, ...wrong('Écrivez d’abord le nombre de questionnaires rendus.') };
    }
    const said = question.kind === 'one' ? checkOne(counted, total) : checkSeveral(counted, total);
    return { ...counted, ...said };
  });
}

/**
 * @param {Pick<Counted, 'counts' | 'none'>} counted
 * @param {number} total
 */
function checkOne({ counts, none }, total) {
  const all = sum(counts) + none;
  if (all === total) return right(sum(counts), none);
  const apart = `${all} ${all > 1 ? 'réponses comptées' : 'réponse comptée'} pour ${forms(total)}.`;
  if (all > total) return wrong(`${all - total} de trop\u00a0: ${apart} Recomptez.`);
  return wrong(`Il en manque ${total - all}\u00a0: ${apart} Recomptez, ou écrivez le reste dans ${UNANSWERED}.`);
}

/**
 * @param {Pick<Counted, 'question' | 'counts' | 'none'>} counted
 * @param {number} total
 */
function checkSeveral({ question: { choices, most }, counts, none }, total) {
  const answering = total - none;
  const ticked = sum(counts);
  if (answering < 0) return wrong(`${none} sans réponse pour ${forms(total)}\u00a0: recomptez.`);
  const at = counts.findIndex((count) => count > answering);
  if (at >= 0) {
    const name = `«\u00a0${choices[at]?.text}\u00a0»`;
    return wrong(`${counts[at] ?? 0} fois ${name} pour ${forms(answering)} avec une réponse\u00a0: recomptez.`);
  }
  if (ticked < answering) {
    const said = `${ticked} ${ticked > 1 ? 'cases cochées' : 'case cochée'} pour ${forms(total)}`;
    return wrong(`Il manque des réponses\u00a0: ${said}. Recomptez, ou écrivez le reste dans ${UNANSWERED}.`);
  }
  if (most && ticked > most * answering) {
    return wrong(`Plus de ${most} réponses par questionnaire\u00a0: ${ticked} pour ${forms(answering)}. Recomptez.`);
  }
  return right(answering, none);
}

/**
 * Say what does not add up between what was handed out and what came back.
 *
 * @param {number | null | undefined} given
 * @param {number | null | undefined} total
 * @returns {string} empty where nothing is wrong
 */
export function returnFault(given, total) {
  if (!given || !total || total <= given) return '';
  return `${forms(total)} rendus pour ${given} distribués\u00a0: corrigez l’un des deux nombres.`;
}

/**
 * Say why more forms cannot be added to what was counted: what cannot be read is not nothing, and stays.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Model} model
 * @returns {string} empty where they can
 */
export function addingFault(dossier, prefix, { questions }) {
  const isUnread = (/** @type {string} */ key) => parseCount(get(dossier, key)) === undefined;
  if (isUnread(`${prefix}/total`)) {
    return `Le nombre de questionnaires rendus ne se lit pas\u00a0: corrigez-le d’abord. ${UNCHANGED}`;
  }
  const wrongOne = questions.find(({ id, choices }) =>
    [...choices.map((choice) => choice.id), NONE].some((choice) => isUnread(countKey(prefix, id, choice))),
  );
  return wrongOne
    ? `Un nombre de «\u00a0${wrongOne.topic}\u00a0» ne se lit pas\u00a0: corrigez-le d’abord. ${UNCHANGED}`
    : '';
}

/**
 * Return the dossier with more forms counted, all of them or none.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Added} added
 * @param {number} now
 * @param {{replace?: boolean}} [options] whether what was counted goes
 * @returns {Dossier}
 *
 * @typedef {object} Added
 * @property {number} forms
 * @property {Record<string, Record<string, number>>} counts by question, then by choice or NONE: every one of them
 */
export function withForms(dossier, prefix, { forms: count, counts }, now, { replace = false } = {}) {
  /** @type {Record<string, string>} */
  const values = {};
  const add = (/** @type {string} */ key, /** @type {number} */ more) => {
    const before = replace ? 0 : (parseCount(get(dossier, key)) ?? 0);
    values[key] = String(before + more);
  };
  add(`${prefix}/total`, count);
  for (const [question, choices] of Object.entries(counts)) {
    for (const [choice, more] of Object.entries(choices)) add(countKey(prefix, question, choice), more);
  }
  return set(dossier, values, now);
}

/**
 * Return what one form says, or several: a question answered otherwise than allowed is not answered.
 *
 * @param {Model} model
 * @param {Record<string, string[]>[]} answered of each form, the choices ticked by question
 * @returns {Added}
 */
export function addUp({ questions }, answered) {
  const counts = Object.fromEntries(
    questions.map(({ id, choices, kind, most }) => {
      /** @type {Record<string, number>} */
      const found = Object.fromEntries([...choices.map((choice) => [choice.id, 0]), [NONE, 0]]);
      for (const form of answered) {
        const ticked = form[id] ?? [];
        const isRight = ticked.length > 0 && ticked.length <= (kind === 'one' ? 1 : (most ?? choices.length));
        for (const choice of isRight ? ticked : [NONE]) found[choice] = (found[choice] ?? 0) + 1;
      }
      return [id, found];
    }),
  );
  return { forms: answered.length, counts };
}

/** @param {number[]} counts */
export function sum(counts) {
  return counts.reduce((all, count) => all + count, 0);
}

/** @param {number} count */
export function forms(count) {
  return `${count} ${count > 1 ? 'questionnaires' : 'questionnaire'}`;
}

/** @param {string} words */
function wrong(words) {
  return { fault: words, words };
}

/**
 * @param {number} answering
 * @param {number} none
 */
function right(answering, none) {
  const blank = none ? `, ${none} sans réponse` : '';
  return { fault: '', words: `Le compte est bon\u00a0: ${forms(answering)} avec une réponse${blank}.` };
}
