/**
 * The result of a questionnaire, as it may be given to everyone: no answer of a few people, no share of a small number.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { longDay } from '../../browser/calendar/days.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { countsOf, sum, totalOf } from './counts.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {import('./counts.mjs').Model} Model
 * @typedef {import('./counts.mjs').Question} Question
 *
 * @typedef {object} Line what is said of an answer, or of several together
 * @property {string[]} choices their ids
 * @property {string} text
 * @property {number | null} count null where it is too small to be told
 * @property {string} share « 58 % », empty where it would say more than is known
 *
 * @typedef {{question: Question, answered: number, lines: Line[]}} Told
 */

/** In a commune, the few who gave an answer may be guessed: below this number it is not told. */
export const LEAST = 5;
/** Below this number of answers, one person alone is more than three per cent. */
const SHARED_FROM = 30;
const FEW = `moins de ${LEAST}`;
const POPULATION = 'insee/population';

/**
 * Return what may be told of each question whose counts add up.
 *
 * @param {Model} model
 * @param {string} prefix
 * @param {Dossier} dossier
 * @returns {{told: Told[], wrong: Question[]}} `wrong` are left out: their counts do not add up
 */
export function result(model, prefix, dossier) {
  const total = totalOf(dossier, prefix) ?? 0;
  const counted = countsOf(model, prefix, dossier).filter(({ isCounted }) => isCounted);
  return {
    told: counted
      .filter(({ fault, none }) => !fault && none < total)
      .map(({ question, counts, none }) => ({
        question,
        answered: total - none,
        lines: question.kind === 'one' ? grouped(question, counts) : apart(question, counts, total - none),
      })),
    wrong: counted.filter(({ fault }) => fault).map(({ question }) => question),
  };
}

/**
 * Of several answers a form may give, each stands alone: the others do not say how many gave it.
 *
 * @param {Question} question
 * @param {number[]} counts
 * @param {number} answered
 * @returns {Line[]} the most given first
 */
function apart({ choices }, counts, answered) {
  return choices
    .map(({ id, text, none }, index) => ({ id, text, none: Boolean(none), count: counts[index] ?? 0 }))
    .sort((a, b) => Number(a.none) - Number(b.none) || b.count - a.count)
    .map(({ id, text, count }) => {
      const isFew = count > 0 && count < LEAST;
      return { choices: [id], text, count: isFew ? null : count, share: isFew ? '' : shareOf(count, answered) };
    });
}

/**
 * Where each form gives one answer, the others and the total would tell a small one: small ones stand together, with
 * the next one up as long as they are few.
 *
 * @param {Question} question
 * @param {number[]} counts
 * @returns {Line[]}
 */
function grouped({ choices }, counts) {
  const answered = sum(counts);
  const all = choices.map(({ id, text }, index) => ({ id, text, count: counts[index] ?? 0, index }));
  const given = all.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count || b.index - a.index);
  /** @type {typeof all} */
  const few = [];
  if (given.some(({ count }) => count < LEAST)) {
    for (const each of given) if (each.count < LEAST || sum(few.map(({ count }) => count)) < LEAST) few.push(each);
  }
  const lines = all
    .filter((each) => !few.includes(each))
    .map(({ id, text, count }) => ({ choices: [id], text, count, share: shareOf(count, answered) }));
  if (!few.length) return lines;
  few.sort((a, b) => a.index - b.index);
  const count = sum(few.map((each) => each.count));
  const isFew = count < LEAST;
  const together = {
    choices: few.map(({ id }) => id),
    text: few.map(({ text }) => text).join(' ou '),
    count: isFew ? null : count,
    share: isFew ? '' : shareOf(count, answered),
  };
  return [...lines, together];
}

/**
 * @param {number} count
 * @param {number} answered
 */
function shareOf(count, answered) {
  return answered < SHARED_FROM ? '' : `${Math.round((100 * count) / answered)}\u00a0%`;
}

/**
 * Say how many gave an answer: « 46 (58 %) ».
 *
 * @param {Line} line
 */
export function countWords({ count, share }) {
  return count === null ? FEW : `${count}${share && ` (${share})`}`;
}

/**
 * Return the result on one page.
 *
 * @param {Model} model
 * @param {string} prefix
 * @param {Dossier} dossier
 * @returns {Sheet}
 */
export function resultSheet(model, prefix, dossier) {
  const { told } = result(model, prefix, dossier);
  const total = totalOf(dossier, prefix);
  const title = `${model.title}\u00a0: résultat`;
  if (!total) return { title, intro: ['Aucun questionnaire n’est encore compté.'], parts: [] };
  return {
    title,
    intro: [`${returned(dossier, prefix, total)} ${when(dossier, prefix)}`.trim(), ...where(dossier, prefix)],
    parts: [...told.map(partOf), { title: 'Ce que ce résultat ne dit pas', text: limits(dossier, total) }],
  };
}

/**
 * Say what to look at before the result is given away.
 *
 * @param {Model} model
 * @param {string} prefix
 * @param {Dossier} dossier
 * @returns {string} empty if nothing is to be looked at
 */
export function resultWarning(model, prefix, dossier) {
  const { wrong } = result(model, prefix, dossier);
  if (!wrong.length) return '';
  const topics = wrong.map(({ topic }) => `«\u00a0${topic}\u00a0»`).join(', ');
  return `Laissé de côté, car le compte n’est pas bon\u00a0: ${topics}.`;
}

/**
 * Return the result as a table, for a spreadsheet.
 *
 * @param {Model} model
 * @param {string} prefix
 * @param {Dossier} dossier
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function resultTable(model, prefix, dossier) {
  const lines = result(model, prefix, dossier).told.flatMap(({ question, answered, lines }) =>
    lines.map(({ text, count, share }) => [question.topic, text, count ?? FEW, share, answered]),
  );
  return [['Question', 'Réponse', 'Nombre', 'Part', 'Questionnaires avec une réponse'], ...lines];
}

/** @param {Told} told The question itself is the title: a page holds six of them. */
function partOf({ question, answered, lines }) {
  const { topic, text, picture } = question;
  const title = `${text.replace(/\s*:$/, '…')} (${answered} ${answered > 1 ? 'réponses' : 'réponse'})`;
  const given = lines.filter(({ count }) => count !== 0);
  if (!picture || !given.length) {
    return { title, lines: given.map((line) => `${line.text}\u00a0: ${countWords(line)}`) };
  }
  const most = Math.max(1, ...given.map(({ count }) => count ?? 0));
  const bars = given.flatMap((line) => {
    if (line.count === null) return [];
    const length = Math.round((1000 * line.count) / most);
    return [{ label: line.text, text: countWords(line), isFull: true, low: length, high: length }];
  });
  return {
    title,
    table: {
      head: ['Réponse', 'Nombre', ...(given.some(({ share }) => share) ? ['Part'] : [])],
      rows: given.map(({ text, count, share }) => [
        text,
        count === null ? FEW : String(count),
        ...(given.some((line) => line.share) ? [share] : []),
      ]),
    },
    pictures: bars.length ? [{ title: topic, groups: [{ title: topic, bars: bars.slice(0, 5) }] }] : [],
  };
}

/**
 * Say how many came back.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {number} total
 */
function returned(dossier, prefix, total) {
  const given = parseCount(get(dossier, `${prefix}/given`));
  const answers = `${total} ${total > 1 ? 'réponses' : 'réponse'}`;
  if (!given || given < total) return `${answers}.`;
  const share = shareOf(total, given);
  const out = given > 1 ? `${given} questionnaires distribués` : 'un questionnaire distribué';
  return `${answers} pour ${out}${share && `, soit ${share}`}.`;
}

/**
 * Say from when to when.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 */
function when(dossier, prefix) {
  const day = (/** @type {string} */ field) => {
    const typed = String(get(dossier, `${prefix}/${field}`) ?? '').trim();
    const read = parseDay(typed);
    return read ? longDay(read).replace(/^\S+ /, '') : typed;
  };
  const [from, to] = [day('from'), day('deadline')];
  if (from && to) return `Distribué à partir du ${from}, à rendre avant le ${to}.`;
  return from ? `Distribué à partir du ${from}.` : to && `À rendre avant le ${to}.`;
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 */
function where(dossier, prefix) {
  const places = String(get(dossier, `${prefix}/places`) ?? '').trim();
  return places ? [`Distribué\u00a0: ${places.replace(/[.\s]+$/, '')}.`] : [];
}

/**
 * @param {Dossier} dossier
 * @param {number} total
 */
function limits(dossier, total) {
  const population = populationOf(dossier);
  const many = population ? `, dans une commune de ${population} habitants` : '';
  return [
    `${total} ${total > 1 ? 'réponses ne disent' : 'réponse ne dit'} pas ce que pensent les autres${many}. ` +
      'Qui n’a pas eu le questionnaire, ou n’a pas pu y répondre, a peut-être d’autres besoins\u00a0: ' +
      'une réunion publique ou un échange peut les faire entendre.',
    `Une réponse de ${FEW} personnes n’est pas détaillée, car on pourrait les reconnaître.` +
      (total < SHARED_FROM ? ` Sous ${SHARED_FROM} réponses, aucun pourcentage n’est donné.` : ''),
  ];
}

/**
 * Return the population of the commune, as the état des lieux notes it.
 *
 * @param {Dossier} dossier
 * @returns {string} empty where it is not known
 */
function populationOf(dossier) {
  const row = rows(dossier, 'diagnosis/etat-des-lieux/territoire').find(({ values }) => values.ref === POPULATION);
  return String(row?.values.commune ?? '');
}
