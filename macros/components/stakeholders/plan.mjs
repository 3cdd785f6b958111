/**
 * A plan by audience: objections heard and their answers, what to secure, practices to apply, who and when.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { valueWords } from '../../browser/store/fields.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { personalWords } from '../../browser/text/personal.mjs';
import { FIELDS } from './fields.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {{id: string, text: string}} Choice
 *
 * @typedef {object} Audience what the page says of it
 * @property {string} id
 * @property {string} title
 * @property {Choice[]} doubts
 * @property {Choice[]} secure
 * @property {Choice[]} practices
 *
 * @typedef {{prefix: string, title: string, audiences: Audience[]}} PlanModel `prefix` is the start of its keys
 */

const ORGANIZATION = /** @type {const} */ (['who', 'due', 'note']);

/**
 * Return the plan as a sheet. The one to share holds what is declared shared, no name and no note, for the audience
 * that the page shows; the complete one says that it is for the team.
 *
 * @param {PlanModel} model
 * @param {Dossier} dossier
 * @param {{shared: boolean, audience?: string}} options `audience` is the id of the only one shown, or empty
 * @returns {import('../../browser/forms/sheet-text.mjs').Sheet}
 */
export function planSheet(model, dossier, { shared, audience: only = '' }) {
  const audiences = model.audiences.filter(({ id }) => !shared || !only || id === only);
  const parts = audiences.flatMap((audience) => {
    const lines = audienceLines(model.prefix, audience, dossier, shared);
    return lines.length ? [{ title: audience.title, lines }] : [];
  });
  const phase = valueWords(FIELDS['stakeholders/*/phase'], get(dossier, `${model.prefix}/phase`));
  return {
    title: shared ? model.title : `${model.title} (usage interne)`,
    intro: [
      ...(shared ? [] : ['Cette version contient vos notes et des noms\u00a0: gardez-la dans l’équipe.']),
      ...(parts.length ? (phase ? [`${phase}.`] : []) : ['Rien n’est encore choisi.']),
    ],
    parts,
  };
}

/**
 * Say what looks personal in a plan to share: it promises no name.
 *
 * @param {import('../../browser/forms/sheet-text.mjs').Sheet} sheet
 * @returns {string} empty if nothing does
 */
export function warningOf({ parts }) {
  const words = personalWords(parts.flatMap(({ title, lines = [] }) => lines.map((line) => [title, line])));
  return words && `Cette version contient ce qui ressemble à ${words}. Retirez-le avant de la partager.`;
}

/**
 * @param {string} prefix
 * @param {Audience} audience
 * @param {Dossier} dossier
 * @param {boolean} shared
 * @returns {string[]}
 */
function audienceLines(prefix, { id, doubts, secure, practices }, dossier, shared) {
  const text = (/** @type {string} */ key) => String(get(dossier, `${prefix}/${key}`) ?? '').trim();
  const ticked = (/** @type {Choice} */ choice) => get(dossier, `${prefix}/${choice.id}`) === true;
  const own = rows(dossier, `${prefix}/${id}/heard`).map(({ values }) => ({
    text: String(values.text ?? '').trim(),
    answer: String(values.answer ?? '').trim(),
  }));
  const heard = doubts
    .filter(ticked)
    .map((choice) => ({ text: choice.text, answer: text(`answer/${choice.id}`) }))
    .concat(own.filter((doubt) => doubt.text));
  return [
    ...heard.map(
      (doubt) => `Doute entendu\u00a0: ${doubt.text}${doubt.answer ? ` Réponse\u00a0: ${doubt.answer}` : ''}`,
    ),
    ...secure.filter(ticked).map((choice) => `À sécuriser\u00a0: ${choice.text}`),
    ...practices.filter(ticked).map((choice) => `À faire\u00a0: ${choice.text}`),
    ...ORGANIZATION.flatMap((field) => {
      const { label, reach } = FIELDS[`stakeholders/*/*/${field}`];
      return shared && reach !== 'shared' ? [] : labelled(label, text(`${id}/${field}`));
    }),
  ];
}

/**
 * @param {string} label
 * @param {string} text
 */
function labelled(label, text) {
  return text ? [`${label}\u00a0: ${text}`] : [];
}

/**
 * Return the points to secure and the practices that are ticked, as actions of the roadmap.
 *
 * @param {PlanModel} model
 * @param {Dossier} dossier
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function planActions({ prefix, audiences }, dossier) {
  const text = (/** @type {string} */ key) => String(get(dossier, `${prefix}/${key}`) ?? '');
  return audiences.flatMap(({ id, title, secure, practices }) =>
    [...secure, ...practices]
      .filter((choice) => get(dossier, `${prefix}/${choice.id}`) === true)
      .map((choice) => ({
        origin: `${prefix}/${choice.id}`,
        title: choice.text,
        who: text(`${id}/who`),
        due: text(`${id}/due`),
        note: `Coopération, public\u00a0: ${title}`,
      })),
  );
}
