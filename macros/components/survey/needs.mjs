/**
 * What a questionnaire gives to the état des lieux: needs, with how many said so, when and where it comes from.
 * @module
 */

import { get, set } from '../../browser/store/dossier.mjs';
import { addRow, rows } from '../../browser/store/rows.mjs';
import { totalOf } from './counts.mjs';
import { result } from './result.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./counts.mjs').Model} Model
 *
 * @typedef {object} Need
 * @property {string} origin the key of its count: the same need is added once
 * @property {string} text with how many said so
 * @property {boolean} isPeople whether it names who has trouble
 * @property {boolean} isTicked whether it is among the most given
 */

const NEEDS = 'diagnosis/etat-des-lieux/besoins-entendus';
const PEOPLE = 'diagnosis/etat-des-lieux/publics-en-tension/answer';
/** So many of each question are ticked at first. */
const FIRST = 3;

/**
 * Return what may be added, the most given first; nothing that a few people said.
 *
 * @param {Model} model
 * @param {string} prefix
 * @param {Dossier} dossier
 * @returns {Need[]}
 */
export function needsOf(model, prefix, dossier) {
  return result(model, prefix, dossier).told.flatMap(({ question, answered, lines }) => {
    if (!question.need && !question.people) return [];
    const isNone = (/** @type {string[]} */ ids) => question.choices.some(({ id, none }) => none && ids.includes(id));
    return lines
      .filter(({ count, choices }) => count && !isNone(choices))
      .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
      .map((line, index) => ({
        origin: `${prefix}/q/${question.id}/${line.choices.join('-')}`,
        text: question.people
          ? `${line.text} (${line.count}${line.share && `, ${line.share}`})`
          : `${question.topic}\u00a0: ${line.text}, ${line.count} sur ${answered}${line.share && ` (${line.share})`}`,
        isPeople: Boolean(question.people),
        isTicked: index < FIRST,
      }));
  });
}

/**
 * Say where the needs come from, and when: « Questionnaire aux habitants, 80 réponses ».
 *
 * @param {Model} model
 * @param {string} prefix
 * @param {Dossier} dossier
 */
export function sourceWords({ title }, prefix, dossier) {
  const total = totalOf(dossier, prefix) ?? 0;
  return `${title}, ${total} ${total > 1 ? 'réponses' : 'réponse'}`;
}

/**
 * Add needs to the état des lieux, as rows and as who has trouble. What came from there before is brought up to date.
 *
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {string} prefix
 * @param {Need[]} needs
 * @param {{now: number, random: () => number, today: string}} means `today` in words, where no date is written
 * @returns {Dossier}
 */
export function withNeeds(dossier, model, prefix, needs, { now, random, today }) {
  const source = sourceWords(model, prefix, dossier);
  const date = dateOf(dossier, prefix) || today;
  const withRows = needs
    .filter(({ isPeople }) => !isPeople)
    .reduce((changed, { origin, text }) => {
      const fields = { need: text, who: source, date, origin };
      const row = rows(changed, NEEDS).find(({ values }) => values.origin === origin);
      if (!row) return addRow(changed, NEEDS, fields, now, random).dossier;
      const keyed = Object.entries(fields).map(([field, value]) => [`${NEEDS}/row/${row.id}/${field}`, value]);
      return set(changed, Object.fromEntries(keyed), now);
    }, dossier);
  const people = needs.filter(({ isPeople }) => isPeople).map(({ text }) => lowered(text));
  if (!people.length) return withRows;
  // The line of an earlier count goes: what the visitor wrote around it stays.
  const others = String(get(withRows, PEOPLE) ?? '')
    .split('\n')
    .filter((line) => line && !line.startsWith(`${model.title}, `));
  const line = `${source}, ${date}\u00a0: ${people.join(', ')}.`;
  return set(withRows, { [PEOPLE]: [...others, line].join('\n') }, now);
}

/**
 * Return when it was answered, as the visitor wrote it.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 */
function dateOf(dossier, prefix) {
  const typed = (/** @type {string} */ field) => String(get(dossier, `${prefix}/${field}`) ?? '').trim();
  const [from, to] = [typed('from'), typed('deadline')];
  return from && to ? `${from} au ${to}` : from || to;
}

/** @param {string} text */
function lowered(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
