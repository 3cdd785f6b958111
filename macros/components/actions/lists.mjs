/**
 * The lists of actions, one for each territory, and what goes into them, between them and from them to the roadmap.
 * @module
 */

import { addRow, removeRow, rows } from '../../browser/store/rows.mjs';
import { ROADMAP, actionFrom, pourActions, pouringWords } from '../checklist/own.mjs';
import { plan } from '../checklist/plan.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../checklist/own.mjs').Action} Action
 * @typedef {import('../checklist/own.mjs').Target} Target
 * @typedef {import('../checklist/plan.mjs').Plan} Plan
 */

const WHOSE = { cpts: 'de la CPTS', hopital: 'de l’hôpital', msp: 'de la MSP' };

/** @type {Record<string, Target>} by the id of the list */
export const LISTS = Object.fromEntries(
  Object.entries(WHOSE).map(([id, whose]) => [
    id,
    {
      collection: `actions/${id}`,
      state: 'state',
      to: `à la liste ${whose}`,
      within: `dans la liste ${whose}`,
    },
  ]),
);

const TARGETS = [...Object.values(LISTS), ROADMAP];

/**
 * Pour actions into a target, and bring them up to date where else they were poured.
 *
 * @param {Dossier} dossier
 * @param {Action[]} actions
 * @param {Target} target
 * @param {number} now
 * @param {() => number} random
 * @returns {Dossier} the same one if nothing is new
 */
export function pourInto(dossier, actions, target, now, random) {
  return TARGETS.reduce((changed, each) => {
    const meant = each === target ? actions : actions.filter(({ origin }) => actionFrom(changed, origin, each));
    return pourActions(changed, meant, now, random, each);
  }, dossier);
}

/**
 * Say what `pourInto` did.
 *
 * @param {Dossier} before
 * @param {Dossier} after
 * @param {Action[]} actions
 * @param {Target} target
 * @returns {string} empty if there was nothing to do
 */
export function pouredWords(before, after, actions, target) {
  const elsewhere = TARGETS.filter((each) => each !== target).map((each) => {
    const held = (/** @type {Dossier} */ dossier, /** @type {Action} */ { origin }) =>
      JSON.stringify(actionFrom(dossier, origin, each));
    const changed = actions.filter((action) => held(before, action) !== held(after, action));
    return pouringWords(before, after, changed, each);
  });
  return [pouringWords(before, after, actions, target), ...elsewhere].filter(Boolean).join(' ');
}

/**
 * Return where each action that was poured stands.
 *
 * @param {Dossier} dossier
 * @returns {Map<string, string[]>} « dans la liste de la CPTS » and so on, by the origin of the action
 */
export function places(dossier) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { collection, within } of TARGETS) {
    for (const { values } of rows(dossier, collection)) {
      const origin = String(values.origin ?? '');
      if (origin) found.set(origin, [...(found.get(origin) ?? []), within]);
    }
  }
  return found;
}

/**
 * Say where an action stands, empty if it was not poured.
 *
 * @param {string[]} [where]
 */
export function placeWords(where = []) {
  return where.length ? `Cette action est ${where.join(' et ')}.` : '';
}

/**
 * Return how far a list is.
 *
 * @param {Dossier} dossier
 * @param {string} id of the list
 * @param {string} today
 * @returns {Plan} with its actions as `own`
 */
export function standing(dossier, id, today) {
  const all = rows(dossier, `actions/${id}`).map((row) => ({
    ...row,
    values: { ...row.values, status: row.values.state ?? '' },
  }));
  return plan([], () => null, all, today);
}

/**
 * Say how many actions there are, and how many are late: « 3 actions, 1 en retard ».
 *
 * @param {{own: {late: boolean}[]}[]} plans
 */
export function countWords(plans) {
  const all = plans.flatMap(({ own }) => own);
  const late = all.filter((action) => action.late).length;
  const count = all.length ? `${all.length} ${all.length === 1 ? 'action' : 'actions'}` : 'Aucune action';
  return late ? `${count}, ${late} en retard` : count;
}

/**
 * Return what a list gives to the roadmap. What came from a workshop stays the same action there.
 *
 * @param {Dossier} dossier
 * @param {string} id of the list
 * @param {Set<string>} [chosen] ids of rows; all of them if not given
 * @returns {Action[]}
 */
export function listedActions(dossier, id, chosen) {
  return rows(dossier, `actions/${id}`)
    .filter((row) => !chosen || chosen.has(row.id))
    .map(({ id: row, values }) => {
      const text = (/** @type {string} */ field) => String(values[field] ?? '');
      const origin = text('origin') || placeOf(id, row);
      const said = { title: text('title').trim(), who: text('who'), due: text('due'), note: text('note') };
      return { origin, ...said, state: text('state') };
    });
}

/**
 * Move an action to the end of another list, with all that it holds. Where it was poured to the roadmap, it is the same
 * one there.
 *
 * @param {Dossier} dossier
 * @param {string} from the id of its list
 * @param {string} row its id
 * @param {string} to the id of the other list
 * @param {number} now
 * @param {() => number} random
 * @returns {Dossier} the same one if there is no such action
 */
export function changeList(dossier, from, row, to, now, random) {
  const moved = rows(dossier, `actions/${from}`).find(({ id }) => id === row);
  if (!moved) return dossier;
  const own = placeOf(from, row);
  const origin = moved.values.origin ?? (actionFrom(dossier, own, ROADMAP) ? own : null);
  const added = addRow(dossier, `actions/${to}`, { ...moved.values, origin }, now, random);
  return removeRow(added.dossier, `actions/${from}`, row, now);
}

/**
 * Return what an action that was written in a list is the origin of.
 *
 * @param {string} list its id
 * @param {string} row
 */
function placeOf(list, row) {
  return `actions/${list}/row/${row}`;
}
