/**
 * The account of a workshop, to send the next morning: what was decided, the ideas of each quadrant, what each stage
 * took.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { actionsOf } from './actions.mjs';
import { arranged, oneLine } from './arranged.mjs';
import { cards, priorities } from './board.mjs';
import { timesOf } from './clock-times.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./arranged.mjs').Titles} Titles
 * @typedef {{text: string, action: string, who: string, due: string}} Decision
 */

/**
 * Return the account as a sheet. A stack is one line, and its votes count once.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Titles} titles
 * @param {string} title
 * @param {object} [more]
 * @param {string} [more.scenario] where the dossier holds no other
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function account(dossier, prefix, titles, title, { scenario = '' } = {}) {
  const decided = decisions(dossier, prefix);
  const board = arranged(dossier, prefix, titles, title, 0);
  const ideas = [
    {
      title: 'Priorités et actions décidées',
      table: tableOf(
        ['Priorité', 'Action', 'Qui s’en charge', 'Pour quand'],
        decided.map(({ text, action, who, due }) => [text, action, who, due].map(oneLine)),
      ),
    },
    ...board.quadrants.map((quadrant) => ({
      title: quadrant.title,
      table: tableOf(['Idée', 'Voix', 'Retenue'], quadrant.ideas.map(ideaRow)),
    })),
  ].filter(({ table }) => table);
  const groups = rows(dossier, `${prefix}/groups`).map(({ values }) => oneLine(String(values.name ?? '')));
  const known = facts(dossier, prefix, scenario).map(([name, text]) => `${name}\u00a0: ${oneLine(text)}`);
  const named = groups.filter(Boolean);
  const intro = named.length ? [...known, `Groupes\u00a0: ${named.join('\u202f; ')}`] : known;
  return {
    title: `Compte rendu\u00a0: ${title}`,
    intro: ideas.length ? intro : [...intro, 'Rien n’est encore noté dans le tableau.'],
    parts: [...ideas, ...timesPart(timesOf(dossier, prefix))],
  };
}

/** @param {import('./arranged.mjs').Idea} idea */
function ideaRow({ text, similar, votes, priority }) {
  const words = similar.length ? `${text}. Regroupée avec\u00a0: ${similar.join('\u202f; ')}` : text;
  // The heading says what is counted.
  return [words, votes.replace(/ voix$/, ''), priority ? 'Oui' : ''];
}

/** @param {ReturnType<typeof timesOf>} stages */
function timesPart(stages) {
  const times = stages.flatMap(({ groups, ...stage }) => {
    return [stage, ...groups.map((group) => ({ ...group, title: `${stage.title}, ${oneLine(group.title)}` }))];
  });
  if (!times.some(({ spent }) => spent)) return [];
  const minutes = (/** @type {number} */ count) => (count ? `${count}\u00a0min` : '');
  const lines = times.map(({ title, planned, spent }) => [title, minutes(planned), minutes(spent)]);
  return [{ title: 'Durée des étapes', table: tableOf(['Étape', 'Prévue', 'Réelle'], lines) }];
}

/**
 * Return the actions of the priorities, in the order of these; a priority without any has one that says nothing.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {Decision[]}
 */
export function decisions(dossier, prefix) {
  const actions = actionsOf(dossier, prefix);
  return priorities(cards(dossier, prefix)).flatMap(({ card }) => {
    const own = actions.filter((action) => action.card === card.id);
    const told = own.length ? own : [{ action: '', who: '', due: '' }];
    return told.map(({ action, who, due }) => ({ text: card.text, action, who, due }));
  });
}

/**
 * Return what is known of where, when and about what.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} [scenario] where the dossier holds no other
 * @returns {[name: string, text: string][]}
 */
export function facts(dossier, prefix, scenario = '') {
  /** @type {[string, string][]} */
  const keys = [
    ['Commune', 'commune/name'],
    ['Date et lieu', `${prefix}/prepare/date`],
    ['Nombre de personnes', `${prefix}/prepare/people`],
    ['Scénario', `${prefix}/prepare/scenario`],
  ];
  return keys.flatMap(([name, key]) => {
    const text = String(get(dossier, key) ?? '').trim() || (name === 'Scénario' ? scenario : '');
    return text ? [[name, text]] : [];
  });
}
