/**
 * A plan by audience: objections heard and their answers, what to secure, practices to apply, who does each and when.
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
 * @typedef {{id: string, text: string, phase?: string}} Choice `phase` is the only one where it is asked
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
const INTERNAL = 'Usage interne\u00a0: ne pas diffuser';
const ANYBODY = 'La personne qui s’en charge';

/**
 * Return the plan as a sheet. The one to share holds only what is declared shared, for the audiences and the phase that
 * the page shows; the complete one says that it is for the team, and is signed by who takes charge.
 *
 * @param {PlanModel} model
 * @param {Dossier} dossier
 * @param {{shared: boolean, audiences?: string[]}} options `audiences` are the ids of those shown, all of them if none
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function planSheet(model, dossier, { shared, audiences: only = [] }) {
  const isPart = shared && only.length > 0;
  const shown = model.audiences.filter(({ id }) => !isPart || only.includes(id));
  const plans = shown.map((audience) => read(model.prefix, audience, dossier, shared));
  const parts = [
    {
      title: 'Qui fait quoi',
      table: tableOf(
        ['Public', 'Quoi', 'Qui s’en charge', 'Pour quand'],
        plans.flatMap(({ title, actions, who, due }) => {
          const all = actions.length || !(who || due) ? actions : [{ text: '', who, due }];
          return all.map((action) => [title, action.text, action.who, action.due]);
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
  const holders = plans.flatMap(({ actions, who }) => [...actions.map((action) => action.who), who]);
  const named = [...new Set(holders.filter(Boolean))];
  const isSigned = !shared && plans.some(({ actions, who }) => actions.length || who);
  return {
    title: isPart ? `${model.title}\u00a0: ${shown.map(({ title }) => title).join(', ')}` : model.title,
    marking: shared ? SHARED : INTERNAL,
    intro: [
      ...(shared ? [] : ['Cette version contient vos notes et des noms\u00a0: gardez-la dans l’équipe.']),
      ...(parts.length ? (phase ? [`${phase}.`] : []) : ['Rien n’est encore choisi.']),
    ],
    parts,
    ...(isSigned ? { signatures: named.length ? named : [ANYBODY] } : {}),
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
  const phase = get(dossier, `${prefix}/phase`);
  // The complete version leaves nothing out, of the other phase either.
  const isAsked = (/** @type {Choice} */ choice) =>
    !shared || !choice.phase || !(phase === 'before' || phase === 'launched') || choice.phase === phase;
  const heard = `${prefix}/${id}/heard`;
  const own = rows(dossier, heard).map((row) => ({
    text: text(`${heard}/row/${row.id}/text`),
    answer: text(`${heard}/row/${row.id}/answer`),
  }));
  const [who, due] = [text(`${prefix}/${id}/who`), text(`${prefix}/${id}/due`)];
  const actionsOf = (/** @type {Choice[]} */ choices, /** @type {string} */ kind) =>
    choices.filter(ticked).map((choice) => ({
      text: `${kind}\u00a0: ${choice.text}`,
      who: text(`${prefix}/who/${choice.id}`) || who,
      due: text(`${prefix}/due/${choice.id}`) || due,
    }));
  return {
    title,
    doubts: doubts
      .filter((choice) => ticked(choice) && isAsked(choice))
      .map((choice) => ({ text: choice.text, answer: text(`${prefix}/answer/${choice.id}`) }))
      .concat(own.filter((doubt) => doubt.text)),
    actions: [...actionsOf(secure, 'À sécuriser'), ...actionsOf(practices, 'À faire')],
    who,
    due,
    note: text(`${prefix}/${id}/note`),
  };
}

/**
 * Return the points to secure and the practices that are ticked, as actions. Where nothing is said of one, who takes
 * charge and when are those of its audience.
 *
 * @param {PlanModel} model
 * @param {Dossier} dossier
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function planActions({ prefix, audiences }, dossier) {
  const text = (/** @type {string} */ key) => String(get(dossier, `${prefix}/${key}`) ?? '').trim();
  return audiences.flatMap(({ id, title, secure, practices }) =>
    [...secure, ...practices]
      .filter((choice) => get(dossier, `${prefix}/${choice.id}`) === true)
      .map((choice) => ({
        origin: `${prefix}/${choice.id}`,
        title: choice.text,
        who: text(`who/${choice.id}`) || text(`${id}/who`),
        due: text(`due/${choice.id}`) || text(`${id}/due`),
        note: `Coopération, public\u00a0: ${title}`,
      })),
  );
}
