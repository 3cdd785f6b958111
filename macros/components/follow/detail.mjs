/**
 * One commune of the table, opened: where its roadmap stands, what it asks, what its files hold.
 * @module
 */

import { dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { element } from '../../browser/page/elements.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { LISTS, countWords, standing } from '../actions/lists.mjs';
import { demandsOf } from '../record/demands.mjs';
import { lineOf } from '../timeline/pictures.mjs';
import { ROADMAP } from './standing.mjs';
import { isHeld } from './table.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./read.mjs').Read} Read
 * @typedef {{title: string, lines: string[]}} Part
 */

/**
 * Return what is told of a commune, part by part; those without a line are left out.
 *
 * @param {Line} line
 * @param {[key: string, title: string][]} tools of the dossier
 * @param {string} today
 * @returns {Part[]}
 */
export function partsOf(line, tools, today) {
  const { now, read, files, notes } = line;
  const text = (/** @type {string} */ key) => String(get(read.dossier, `${ROADMAP}/${key}`) ?? '');
  const roadmap = now.plan
    ? [
        ...now.plan.steps.map((state, index) =>
          actionWords(state, text(`step/${state.id}/blocked`), String(index + 1)),
        ),
        ...now.plan.own.map((state) => actionWords(state, state.blocked)),
      ]
    : [isHeld(line) ? 'Elle n’est pas commencée.' : 'Ce fichier ne la contient pas.'];
  const lists = Object.entries(LISTS).flatMap(([id, { within }]) => {
    const list = standing(read.dossier, id, today);
    return list.total ? [`${within.replace(/^d/, 'D')}\u00a0: ${countWords([list])}`] : [];
  });
  const over = demandsOf(read.dossier).flatMap(({ what, words, isOpen }) =>
    isOpen ? [] : [`${what}\u00a0: ${words}`],
  );
  const held = tools.filter(([key]) => visible(read.dossier, key).size).map(([, title]) => title);
  return [
    { title: 'À savoir', lines: notes },
    { title: 'Ce qu’elle demande', lines: now.demands },
    { title: 'Demandes closes', lines: over },
    { title: 'Feuille de route', lines: roadmap },
    { title: 'Autres actions', lines: lists },
    { title: 'Ce que contient ce fichier', lines: held.length ? [`${held.join(', ')}.`] : ['Aucun outil rempli.'] },
    { title: files.length > 1 ? 'Fichiers' : 'Fichier', lines: files.map(fileWords) },
  ].filter(({ lines }) => lines.length);
}

/**
 * @param {import('../checklist/plan.mjs').State} state
 * @param {string} blocked what blocks it, which stays written once it no longer does
 * @param {string} [name] its number
 */
function actionWords(state, blocked, name) {
  return lineOf(state, name) + (state.status === 'blocked' && blocked ? ` (${blocked})` : '');
}

/**
 * @param {Read} read
 * @returns {string} « dossier-ambert.txt, enregistré le 29 novembre 2026, 12 ko, dossier entier »
 */
function fileWords({ name, size, savedAt, isPartial }) {
  const kind = isPartial
    ? 'une partie du dossier, sans ses noms ni ses notes'
    : 'dossier entier, avec ses noms et ses notes';
  const weight = `${Math.max(1, Math.round(size / 1000))}\u00a0ko`;
  return `${name}, enregistré le ${shortDay(dayOf(savedAt))}, ${weight}, ${kind}`;
}

/**
 * Draw them.
 *
 * @param {Part[]} parts
 * @param {HTMLElement[]} acts what may be done with it
 */
export function drawnDetail(parts, ...acts) {
  const drawn = parts.flatMap(({ title, lines }) => [
    element('p', 'over follow-part', title),
    lines.length === 1
      ? element('p', '', lines[0])
      : element('ul', '', ...lines.map((line) => element('li', '', line))),
  ]);
  return element('div', 'follow-detail', ...drawn, ...acts);
}
