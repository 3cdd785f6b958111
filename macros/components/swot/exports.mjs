/**
 * A workshop as a table, as a text, as a picture and as a group's file; quadrant by quadrant, the most votes first.
 * @module
 */

import { downloadTable } from '../../browser/forms/table.mjs';
import { dayCell } from '../../browser/text/cells.mjs';
import { COPY_TYPE, copyText } from '../../browser/store/copy.mjs';
import { fieldOf } from '../../browser/store/fields.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { rowOf } from '../../browser/store/grammar.mjs';
import { download } from '../../browser/page/download.mjs';
import { siteAddress } from '../../browser/page/site-address.mjs';
import { decisions, facts } from './account.mjs';
import { actionsOf } from './actions.mjs';
import { arranged, oneLine, sorted } from './arranged.mjs';
import { QUADRANTS, cards, originOf } from './board.mjs';
import { FIELDS } from './fields.mjs';
import { soleGroup } from './groups.mjs';
import { HEIGHT, pictureOf } from './picture.mjs';
import { measurer, toPng, toSvg } from './picture-drawn.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/cells.mjs').Cell} Cell
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./arranged.mjs').Titles} Titles
 * @typedef {import('./account.mjs').Decision} Decision
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

/** @param {Decision} decision */
function decision({ action, who, due, text }) {
  const details = [who && `qui\u00a0: ${plain(who)}`, due && `pour quand\u00a0: ${plain(due)}`].filter(Boolean);
  return `${[plain(action), ...details].join(', ')} (${plain(text)})`;
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
