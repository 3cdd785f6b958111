/**
 * What opening a copy offers, in words: merge both dossiers, or go back to the copy; each item may be refused.
 * @module
 */

import { dayOf, longDay } from '../../browser/calendar/days.mjs';
import { ofCommune } from '../../browser/store/commune.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { fold } from '../../browser/text/fold.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/merge.mjs').Difference} Difference
 * @typedef {import('../../browser/store/merge.mjs').Preview} Preview
 * @typedef {import('../../browser/store/merge.mjs').Side} Side
 *
 * @typedef {'merge' | 'restore'} Mode
 * @typedef {Map<string, Side>} Choices what the visitor chose against what is offered, by key
 * A file has a time in ms, a link has none. What a part of a dossier leaves out is no difference.
 *
 * @typedef {{name: string, dossier: Dossier, savedAt: number, isPartial: boolean, modifiedAt?: number}} Named a file
 *
 * @typedef {object} Copy
 * @property {Dossier} dossier
 * @property {number} [savedAt]
 * @property {number} [modifiedAt] when this device wrote the file
 * @property {boolean} isPartial
 * @property {Named[]} [sources] the files that were made one
 *
 * `open` lists are a choice between two texts, the others are lines to tick.
 * @typedef {{title: string, open?: boolean, differences: Difference[]}} List
 *
 * Nothing new; a first file in an empty dossier; the dossier of another commune; a choice.
 * @typedef {'same' | 'first' | 'other' | 'choice'} Situation
 */

/**
 * @param {Dossier} mine
 * @param {Copy} copy
 * @param {Preview} preview
 * @returns {Situation}
 */
export function situationOf(mine, { dossier, savedAt, isPartial }, preview) {
  const { own, ...others } = preview;
  const brings = Object.values(others).some((list) => list.length);
  if (!brings && (isPartial || !own.length)) return 'same';
  if (savedAt === undefined) return 'choice';
  if (!visible(mine).size && !preview.conflicts.length) return 'first';
  return isOther(mine, dossier) ? 'other' : 'choice';
}

/**
 * Whether two dossiers name two communes. Where both have a code, it decides: a name may be typed in several ways.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 */
export function isOther(mine, theirs) {
  const [here, there] = [communeOf(mine), communeOf(theirs)];
  if (!here || !there) return false;
  const [code, other] = [codeOf(mine), codeOf(theirs)];
  return code && other ? code !== other : fold(here) !== fold(there);
}

/**
 * Ask before another commune's dossier comes in.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 */
export function questionOf(mine, theirs) {
  const isNamesake = fold(communeOf(mine)) === fold(communeOf(theirs));
  const [here, there] = [mine, theirs].map((dossier) => {
    return `${ofCommune(communeOf(dossier))}${isNamesake ? ` (code Insee ${codeOf(dossier)})` : ''}`;
  });
  return (
    `Ce fichier est le dossier ${there}. Le vôtre est celui ${here}. ` +
    'Est-ce bien le fichier que vous vouliez ouvrir\u202f?'
  );
}

/** @param {Dossier} dossier */
function codeOf(dossier) {
  return String(get(dossier, 'commune/code') ?? '');
}

/**
 * Return what an act changes, list by list.
 *
 * @param {Preview} preview
 * @param {Mode} mode
 * @returns {List[]}
 */
export function listsOf({ added, changed, conflicts, removed, deleted, continued, own }, mode) {
  /** @type {List[]} */
  const lists =
    mode === 'merge'
      ? [
          { title: 'Textes à choisir', open: true, differences: conflicts },
          { title: 'Ce qui s’ajoute', differences: added },
          { title: 'Ce qui est complété', differences: changed },
          { title: 'Ce qui est retiré', differences: removed },
          { title: 'Ce que vous avez retiré depuis', differences: deleted },
          { title: 'Ce que vous avez complété depuis', differences: continued },
        ]
      : [
          { title: 'Ce qui revient', differences: [...added, ...deleted] },
          { title: 'Ce qui reprend le texte de la copie', differences: [...changed, ...conflicts, ...continued] },
          { title: 'Ce que la copie n’a pas, et qui disparaît', differences: [...removed, ...own] },
        ];
  return lists.filter(({ differences }) => differences.length);
}

/**
 * Return the side that an act takes of a difference.
 *
 * @param {Difference} difference
 * @param {Mode} mode
 * @param {Choices} choices
 * @returns {Side}
 */
export function sideOf({ key, kept }, mode, choices) {
  return choices.get(key) ?? (mode === 'restore' ? 'theirs' : kept);
}

/**
 * Say what merging brings.
 *
 * @param {Preview} preview
 */
export function summaryOf({ added, changed, conflicts, removed }) {
  const words = [
    count(added.length, 'ajout', 'ajouts'),
    count(changed.length, 'mise à jour', 'mises à jour'),
    count(conflicts.length, 'texte à choisir', 'textes à choisir'),
    count(removed.length, 'retrait', 'retraits'),
  ].filter(Boolean);
  return `${words.length ? `${words.join(', ')}. ` : ''}Rien n’est encore modifié.`;
}

/**
 * Say what the button of an act will do.
 *
 * @param {Preview} preview
 * @param {Mode} mode
 * @param {Choices} choices
 */
export function effectOf(preview, mode, choices) {
  const taken = listsOf(preview, mode)
    .flatMap(({ differences }) => differences)
    .filter((difference) => sideOf(difference, mode, choices) === 'theirs');
  const came = taken.filter(({ mine }) => mine === null).length;
  const gone = taken.filter(({ theirs }) => theirs === null).length;
  const replaced = taken.length - came - gone;
  const acts = /** @type {[string, number][]} */ ([
    ['ajoute', came],
    ['remplace', replaced],
    ['retire', gone],
  ]).filter(([, number]) => number);
  if (!acts.length) return 'Ce bouton ne change rien.';
  const words = acts.map(([verb, number], index) =>
    index ? `en ${verb} ${figure(number)}` : `${verb} ${count(number, 'réponse', 'réponses')}`,
  );
  const last = words.pop();
  return `Ce bouton ${words.length ? `${words.join(', ')} et ${last}` : last}. Le reste ne change pas.`;
}

/** @param {Dossier} dossier */
export function communeOf(dossier) {
  return String(get(dossier, 'commune/name') ?? '').trim();
}

/**
 * Return a dossier's name inside a sentence: « le dossier de Saint-Just, du 27 novembre 2026 ».
 *
 * @param {Copy} copy
 */
export function nameOfCopy({ dossier, savedAt, isPartial, sources }) {
  const commune = communeOf(dossier);
  if (sources) return `${sources.length} fichiers${commune && ` du dossier ${ofCommune(commune)}`}`;
  const day = savedAt === undefined ? '' : longDay(dayOf(savedAt)).replace(/^\S+ /, '');
  const [whole, part] = commune ? ['le dossier', 'une partie du dossier'] : ['ce dossier', 'une partie d’un dossier'];
  const name = [isPartial ? part : whole, commune && ofCommune(commune)].filter(Boolean).join(' ');
  return [name, day && `du ${day}`].filter(Boolean).join(', ');
}

/**
 * Return a number as it is read, with its thousands apart.
 *
 * @param {number} number
 */
export function figure(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 */
export function count(number, one, many) {
  return number ? `${figure(number)} ${number === 1 ? one : many}` : '';
}
