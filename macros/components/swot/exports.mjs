/**
 * A workshop as a table, as a text and as a group's file; quadrant by quadrant, the most votes first.
 * @module
 */

import { downloadTable } from '../../browser/forms/table.mjs';
import { dayCell } from '../../browser/text/cells.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { COPY_TYPE, copyText } from '../../browser/store/copy.mjs';
import { fieldOf } from '../../browser/store/fields.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { rowOf } from '../../browser/store/grammar.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { download } from '../../browser/page/download.mjs';
import { siteAddress } from '../../browser/page/site-address.mjs';
import { actionsOf } from './actions.mjs';
import { arranged, oneLine, sorted } from './arranged.mjs';
import { QUADRANTS, cards, originOf, priorities } from './board.mjs';
import { timesOf } from './clock-times.mjs';
import { FIELDS } from './fields.mjs';
import { soleGroup } from './groups.mjs';
import { HEIGHT, pictureOf } from './picture.mjs';
import { measurer, toPng, toSvg } from './picture-drawn.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/cells.mjs').Cell} Cell
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {Record<string, string>} Titles of the quadrants, by id
 * @typedef {{text: string, action: string, who: string, due: string}} Decision
 */

const HEADING = [
  'Case',
  'Idée',
  'Voix',
  'Dont cette idée',
  'Priorité',
  'Regroupée avec',
  'Groupe',
  'Origine',
  'Action',
  'Responsable',
  'Échéance',
];

/**
 * Return every card, heading first; joined ones follow the card that they were joined to. Its votes are those of them
 * all, and stand nowhere else in their column: a sum counts each vote once. A line more tells each further action.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Titles} titles
 * @returns {Cell[][]}
 */
export function table(dossier, prefix, titles) {
  const actions = actionsOf(dossier, prefix);
  /** @param {Card} card @param {Cell} votes @param {Cell} own @param {string} into */
  const lines = (card, votes, own, into) => {
    const where = [titles[card.quadrant] ?? card.quadrant, card.text];
    const facts = [card.priority || null, ...[into, card.group, originOf(card)].map((text) => text || null)];
    const [first, ...more] = actions.filter((action) => action.card === card.id).map(actionCells);
    return [
      [...where, votes, own, ...facts, ...(first ?? NO_ACTION)],
      ...more.map((cells) => [...where, null, null, ...facts, ...cells]),
    ];
  };
  const found = sorted(dossier, prefix)
    .flat()
    .flatMap(({ lead, joined, votes }) => [
      ...lines(lead, joined.length ? votes : votesCell(lead), joined.length ? votesCell(lead) : null, ''),
      ...joined.flatMap((card) => lines(card, null, votesCell(card), lead.text)),
    ]);
  return [HEADING, ...found];
}

const NO_ACTION = [null, null, null];

/**
 * @param {import('./actions.mjs').WorkshopAction} action
 * @returns {Cell[]}
 */
function actionCells({ action, who, due }) {
  return [action || null, who || null, dayCell(due || null)];
}

/** @param {Card} card */
function votesCell({ votes, unread }) {
  return unread ? 'Illisible' : votes;
}

/**
 * Return the workshop as a text that a word processor or a wiki takes.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Titles} titles
 * @param {string} title
 */
export function markdown(dossier, prefix, titles, title) {
  const known = facts(dossier, prefix).map(([name, text]) => `${name}\u00a0: ${plain(text)}`);
  const blocks = [`# ${title}`, known.join('  \n')];
  sorted(dossier, prefix).forEach((list, index) => {
    const lines = list.flatMap(({ lead, joined, votes }) => [
      `- ${[plain(lead.text), ...remarks(lead, votes)].join(', ')}`,
      ...joined.map((card) => `  - ${[plain(card.text), ...remarks(card, card.votes, 'dont ')].join(', ')}`),
    ]);
    blocks.push(`## ${titles[QUADRANTS[index] ?? '']}`, lines.join('\n') || 'Aucune idée.');
  });
  const decided = decisions(dossier, prefix).filter(({ action }) => action);
  if (decided.length) blocks.push('## Actions', decided.map((one) => `- ${decision(one)}`).join('\n'));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/**
 * @param {Card} card
 * @param {number} votes
 * @param {string} [among] what comes before votes that are counted with those of another card
 */
function remarks(card, votes, among = '') {
  const origin = originOf(card);
  return [votes ? `${among}${votes} voix` : '', card.priority ? 'priorité' : '', origin ? `(${origin})` : ''].filter(
    Boolean,
  );
}

/**
 * Return the actions of the priorities, in the order of these; a priority without any has one that says nothing.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {Decision[]}
 */
function decisions(dossier, prefix) {
  const actions = actionsOf(dossier, prefix);
  return priorities(cards(dossier, prefix)).flatMap(({ card }) => {
    const own = actions.filter((action) => action.card === card.id);
    const told = own.length ? own : [{ action: '', who: '', due: '' }];
    return told.map(({ action, who, due }) => ({ text: card.text, action, who, due }));
  });
}

/** @param {Decision} decision */
function decision({ action, who, due, text }) {
  const details = [who && `qui\u00a0: ${plain(who)}`, due && `pour quand\u00a0: ${plain(due)}`].filter(Boolean);
  return `${[plain(action), ...details].join(', ')} (${plain(text)})`;
}

/**
 * Return the account of the workshop, to send the next morning: what was decided, then the ideas of each quadrant. A
 * stack is one line, and its votes count once.
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
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} [scenario] where the dossier holds no other
 * @returns {[name: string, text: string][]} what is known of where, when and about what
 */
function facts(dossier, prefix, scenario = '') {
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

/**
 * Write text so that it stays text in Markdown: one line, no mark, no tag.
 *
 * @param {string} text
 */
function plain(text) {
  const line = oneLine(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');
  return line.replace(/^[-+]/, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\');
}

/**
 * Return what a group hands over: a dossier that holds its workshop alone, so that it opens without other questions. It
 * goes from hand to hand: nothing in it names who takes charge.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {Dossier}
 */
export function groupFile({ id, entries }, prefix) {
  const mayLeave = (/** @type {string} */ key) =>
    key.startsWith(`${prefix}/`) && (isPlace(key) || fieldOf(FIELDS, key)?.reach === 'shared');
  return { id, entries: new Map([...entries].filter(([key]) => mayLeave(key))) };
}

/**
 * Whether a key says where a row stands, or that it is no longer there.
 *
 * @param {string} key
 */
function isPlace(key) {
  return ['order', 'deleted'].includes(rowOf(key)?.field ?? '');
}

/** @param {string} group the one that wrote the board, or empty */
function holds(group) {
  const whose = group ? `du groupe «\u00a0${oneLine(group)}\u00a0»` : 'd’un groupe';
  return (
    `Ce fichier contient le tableau de l’atelier ${whose}\u00a0: les idées, les voix et les actions décidées. ` +
    'La personne qui anime le fusionne avec les autres dans la page «\u00a0Tableau de l’atelier\u00a0», à l’étape 2.'
  );
}

const EMPTY = 'Le tableau n’a pas encore d’idée.';

/**
 * Download the workshop.
 *
 * @param {'table' | 'md' | 'file' | 'svg' | 'png'} kind
 * @param {Pick<import('./workshop.mjs').Workshop, 'store' | 'prefix' | 'titles' | 'title'>} source
 * @returns {Promise<string>} what was done, to be said beside the button; rejected with words for the visitor
 */
export async function exportBoard(kind, { store, prefix, titles, title }) {
  const { dossier, surroundings } = store;
  if (kind === 'table') return downloadTable('atelier', table(dossier, prefix, titles), store);
  const now = surroundings.clock();
  const group = kind === 'file' ? soleGroup(dossier, prefix) : '';
  const name = (/** @type {string} */ ending) => fileName(`atelier ${group}`, dossier, now, ending);
  if (kind === 'md') {
    return download(name('md'), markdown(dossier, prefix, titles, title), 'text/markdown;charset=utf-8');
  }
  if (kind === 'file') {
    const origin = { app: surroundings.app, now };
    return download(name('txt'), copyText(groupFile(dossier, prefix), origin, siteAddress(), holds(group)), COPY_TYPE);
  }
  if (!cards(dossier, prefix).length) return EMPTY;
  const picture = pictureOf(arranged(dossier, prefix, titles, title, now), measurer());
  const done =
    kind === 'svg'
      ? download(name('svg'), toSvg(picture), 'image/svg+xml')
      : download(name('png'), [await toPng(picture)], 'image/png');
  return picture.height > HEIGHT ? `${done} ${TALL}` : done;
}

const TALL =
  'Le tableau contient beaucoup de texte : l’image est plus haute qu’une diapositive. Montrez-la en deux fois, ou ' +
  'projetez le tableau lui-même.';
