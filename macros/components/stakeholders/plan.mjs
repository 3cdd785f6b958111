/**
 * A plan by audience: objections heard and their answers, what to secure, practices to apply, who and when.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { fieldOf, valueWords } from '../../browser/store/fields.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
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

const SHARED = 'Version à partager';
const INTERNAL = 'Interne\u00a0: ne pas diffuser';
const ANYBODY = 'La personne qui s’en charge';

/**
 * Return the plan as a sheet. The one to share holds only what is declared shared, for the audience that the page
 * shows; the complete one says that it is for the team, and is signed by who takes charge.
 *
 * @param {PlanModel} model
 * @param {Dossier} dossier
 * @param {{shared: boolean, audience?: string}} options `audience` is the id of the only one shown, or empty
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function planSheet(model, dossier, { shared, audience: only = '' }) {
  const shown = model.audiences.filter(({ id }) => !shared || !only || id === only);
  const plans = shown.map((audience) => read(model.prefix, audience, dossier, shared));
  const parts = [
    {
      title: 'Qui fait quoi',
      table: tableOf(
        ['Public', 'Quoi', 'Qui s’en charge', 'Pour quand'],
        plans.flatMap(({ title, actions, who, due }) => {
          const all = actions.length || !(who || due) ? actions : [''];
          return all.map((action) => [title, action, who, due]);
        }),
      ),
    },
    {
      title: 'Les doutes entendus et vos réponses',
      table: tableOf(
        ['Public', 'Doute entendu', 'Réponse'],
        plans.flatMap(({ title, doubts }) => doubts.map(({ text, answer }) => [title, text, answer])),
      ),
    },
    { title: 'Notes', lines: plans.flatMap(({ title, note }) => (note ? [`${title}\u00a0: ${note}`] : [])) },
  ].filter(({ table, lines }) => table || lines?.length);
  const phase = valueWords(FIELDS['stakeholders/*/phase'], get(dossier, `${model.prefix}/phase`));
  const holders = [...new Set(plans.map(({ who }) => who).filter(Boolean))];
  const isSigned = !shared && plans.some(({ actions, who }) => actions.length || who);
  return {
    title: only && shared && shown[0] ? `${model.title}\u00a0: ${shown[0].title}` : model.title,
    marking: shared ? SHARED : INTERNAL,
    intro: [
      ...(shared ? [] : ['Cette version contient vos notes et des noms\u00a0: gardez-la dans l’équipe.']),
      ...(parts.length ? (phase ? [`${phase}.`] : []) : ['Rien n’est encore choisi.']),
    ],
    parts,
    ...(isSigned ? { signatures: holders.length ? holders : [ANYBODY] } : {}),
  };
}

/**
 * Say what looks personal in a plan to share: it promises no name.
 *
 * @param {import('../../browser/text/sheet.mjs').Sheet} sheet
 * @returns {string} empty if nothing does
 */
export function warningOf({ parts }) {
  const said = parts.flatMap(({ title, table, lines = [] }) =>
    [...lines, ...(table?.rows.flat() ?? [])].map((line) => /** @type {[string, string]} */ ([title, line])),
  );
  const words = personalWords(said);
  return words && `Cette version contient ce qui ressemble à ${words}. Retirez-le avant de la partager.`;
}

/**
 * Read what was chosen and written for an audience. A version to share reads nothing but what is declared shared.
 *
 * @param {string} prefix
 * @param {Audience} audience
 * @param {Dossier} dossier
 * @param {boolean} shared
 */
function read(prefix, { id, title, doubts, secure, practices }, dossier, shared) {
  const text = (/** @type {string} */ key) =>
    shared && fieldOf(FIELDS, key)?.reach !== 'shared' ? '' : String(get(dossier, key) ?? '').trim();
  const ticked = (/** @type {Choice} */ choice) => get(dossier, `${prefix}/${choice.id}`) === true;
  const heard = `${prefix}/${id}/heard`;
  const own = rows(dossier, heard).map((row) => ({
    text: text(`${heard}/row/${row.id}/text`),
    answer: text(`${heard}/row/${row.id}/answer`),
  }));
  return {
    title,
    doubts: doubts
      .filter(ticked)
      .map((choice) => ({ text: choice.text, answer: text(`${prefix}/answer/${choice.id}`) }))
      .concat(own.filter((doubt) => doubt.text)),
    actions: [
      ...secure.filter(ticked).map((choice) => `À sécuriser\u00a0: ${choice.text}`),
      ...practices.filter(ticked).map((choice) => `À faire\u00a0: ${choice.text}`),
    ],
    who: text(`${prefix}/${id}/who`),
    due: text(`${prefix}/${id}/due`),
    note: text(`${prefix}/${id}/note`),
  };
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
