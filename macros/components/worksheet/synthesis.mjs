/**
 * What the persons met ask for, on one page: floor, rents, dates, hopes, fears, and what nobody knows yet. For who
 * keeps the sheets each person is there by her mark; for a meeting, by her profession alone.
 * @module
 */

import { tableOf } from '../../browser/text/columns.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { contactOf, said } from './contacts.mjs';
import { summary } from './demands.mjs';
import { answerOf } from './sheets.mjs';

/**
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {import('./contacts.mjs').Audience} Audience
 * @typedef {import('./contacts.mjs').Contact} Contact
 * @typedef {import('./contacts.mjs').Plan} Plan
 * @typedef {import('./sheets.mjs').SheetModel} SheetModel
 */

/**
 * @param {SheetModel} model
 * @param {Plan} plan
 * @param {Row[]} rows
 * @param {{audience: Audience, today: string}} reading
 * @returns {Sheet}
 */
export function synthesis(model, plan, rows, { audience, today }) {
  const contacts = rows.map((row, index) => contactOf(model, plan, row, index, audience));
  const people = tableOf(
    [model.noun, 'Profession', 'Surface', 'Loyer', 'Calendrier'],
    contacts.map(({ who, row, role, time }) => {
      return [who, role, said(model, plan.area, row), said(model, plan.rent, row), time];
    }),
  );
  const told = contacts.map(({ who, row }) => {
    return [who, ...plan.lists.map(({ questions }) => joined(questions.map((id) => said(model, id, row))))];
  });
  const hopes = tableOf(
    [audience === 'inside' ? model.noun : 'Profession', ...plan.lists.map(({ title }) => title)],
    told.filter(([, ...answers]) => answers.some(Boolean)),
  );
  /** @type {import('../../browser/text/sheet.mjs').Part[]} */
  const parts = [
    { title: 'En résumé', table: { head: ['Sujet', 'Résultat', 'Réponses'], rows: summary(model, contacts, today) } },
    // For a meeting, what is asked in all is enough: everything stands on one page.
    ...(audience === 'inside' ? [{ title: 'Qui demande quoi', table: people }] : []),
    { title: 'Ce que chaque personne en dit', table: hopes },
    { title: 'À préciser', lines: doubts(model, plan, contacts, today) },
    { title: 'Encore inconnu', lines: unknown(model, plan, contacts) },
  ];
  const count = `${rows.length} ${rows.length > 1 ? 'personnes rencontrées' : 'personne rencontrée'}.`;
  return {
    title: plan.title,
    ...(audience === 'inside' ? { marking: 'Interne\u00a0: ne pas diffuser' } : {}),
    intro: rows.length ? [count] : ['Rien n’est encore rempli.'],
    parts: parts.filter(({ lines, table }) => (lines ?? table?.rows ?? []).length),
  };
}

/**
 * Return what was said and could not be counted.
 *
 * @param {SheetModel} model
 * @param {Plan} plan
 * @param {Contact[]} contacts
 * @param {string} today
 * @returns {string[]}
 */
function doubts(model, plan, contacts, today) {
  return contacts.flatMap(({ who, row, area, rent, time, period }) => {
    const told = (/** @type {string} */ text, /** @type {string} */ doubt) => `${who}, ${quote(text)}\u00a0: ${doubt}`;
    const basis = rent.kind === 'value' ? rent.value.basis : undefined;
    const [floor, money] = [said(model, plan.area, row), said(model, plan.rent, row)];
    return [
      ...(area.kind === 'wrong' ? [told(floor, 'surface non comptée')] : []),
      ...(rent.kind === 'wrong' ? [told(money, 'loyer non compté')] : []),
      ...(basis === '' || basis === 'm2' ? [told(money, 'par mois ou par an\u202f?')] : []),
      ...(time && !period ? [told(time, 'en quelle année\u202f?')] : []),
      ...(period && period.to < today ? [told(time, 'cette date est passée')] : []),
    ];
  });
}

/**
 * Return the questions that some have not answered, and whom to ask: those of the same persons together.
 *
 * @param {SheetModel} model
 * @param {Plan} plan
 * @param {Contact[]} contacts
 * @returns {string[]}
 */
function unknown(model, plan, contacts) {
  const asked = new Set([plan.area, plan.rent, plan.time, ...plan.lists.flatMap(({ questions }) => questions)]);
  /** @type {Map<string, string[]>} */
  const questions = new Map();
  for (const question of model.questions.filter(({ id, kind }) => asked.has(id) || kind === 'one')) {
    const silent = contacts.filter((contact) => isSilent(plan, question, contact));
    const all = silent.length === contacts.length && contacts.length > 1;
    const names = all ? 'Toutes les personnes' : counted(silent.map(({ who }) => who));
    if (names) questions.set(names, [...(questions.get(names) ?? []), question.text]);
  }
  return [...questions].map(([names, texts]) => `${names}\u00a0: ${texts.join(' ')}`);
}

/**
 * Whether a person has not answered a question, or has said that she does not know.
 *
 * @param {Plan} plan
 * @param {import('./sheets.mjs').Question} question
 * @param {Contact} contact
 */
function isSilent(plan, question, { row, area, rent }) {
  if (question.id === plan.area) return area.kind === 'empty';
  if (question.id === plan.rent) return rent.kind === 'empty';
  return !answerOf(question, row);
}

/**
 * Return « Infirmière (2), Sage-femme ».
 *
 * @param {string[]} names
 */
function counted(names) {
  return [...new Set(names)]
    .map((name) => {
      const count = names.filter((other) => other === name).length;
      return count > 1 ? `${name} (${count})` : name;
    })
    .join(', ');
}

/** @param {string[]} answers */
function joined(answers) {
  return answers.filter(Boolean).join('\u202f; ');
}
