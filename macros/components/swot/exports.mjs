/**
 * A workshop as a table, as a text and as a group's file; quadrant by quadrant, the most votes first.
 * @module
 */

import { downloadTable } from '../../browser/forms/table.mjs';
import { dayCell } from '../../browser/text/cells.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { fileName, serialize } from '../../browser/store/file.mjs';
import { download } from '../../browser/page/download.mjs';
import { QUADRANTS, byVotes, cards, isExample, priorities, stacks } from './board.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {Record<string, string>} Titles of the quadrants, by id
 */

const HEADING = [
  'Case',
  'Idée',
  'Voix',
  'Priorité',
  'Réunie avec',
  'Groupe',
  'Origine',
  'Action',
  'Responsable',
  'Échéance',
];

/** @param {Card} card */
export function originOf(card) {
  if (isExample(card)) return 'Exemple de 2019';
  return card.example ? 'D’après l’exemple de 2019' : '';
}

/**
 * Return every card, heading first; joined ones follow the card that they were joined to.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Titles} titles
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function table(dossier, prefix, titles) {
  /** @param {Card} card @param {number} votes @param {string} into */
  const line = (card, votes, into) => [
    titles[card.quadrant] ?? card.quadrant,
    card.text,
    votes,
    card.priority || null,
    ...[into, card.group, originOf(card), card.action, card.who].map((text) => text || null),
    dayCell(card.due),
  ];
  const found = sorted(dossier, prefix).flatMap(({ lead, joined, votes }) => [
    line(lead, votes, ''),
    ...joined.map((card) => line(card, card.votes, lead.text)),
  ]);
  return [HEADING, ...found];
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 */
function sorted(dossier, prefix) {
  const all = stacks(cards(dossier, prefix));
  return QUADRANTS.flatMap((quadrant) => byVotes(all.filter(({ lead }) => lead.quadrant === quadrant)));
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
  const value = (/** @type {string} */ key) => plain(String(get(dossier, key) ?? ''));
  const facts = [
    ['Commune', value('commune/name')],
    ['Date', value(`${prefix}/prepare/date`)],
    ['Scénario', value(`${prefix}/prepare/scenario`)],
  ];
  const blocks = [
    `# ${title}`,
    facts
      .filter(([, text]) => text)
      .map(([name, text]) => `${name}\u00a0: ${text}`)
      .join('  \n'),
  ];
  const all = sorted(dossier, prefix);
  for (const quadrant of QUADRANTS) {
    const lines = all
      .filter(({ lead }) => lead.quadrant === quadrant)
      .flatMap(({ lead, joined, votes }) => [
        `- ${[plain(lead.text), ...remarks(lead, votes)].join(', ')}`,
        ...joined.map((card) => `  - ${[plain(card.text), ...remarks(card, card.votes)].join(', ')}`),
      ]);
    blocks.push(`## ${titles[quadrant]}`, lines.join('\n') || 'Aucune idée.');
  }
  const decided = priorities(cards(dossier, prefix)).filter(({ card }) => card.action);
  if (decided.length) blocks.push('## Actions', decided.map(({ card }) => decision(card)).join('\n'));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/**
 * @param {Card} card
 * @param {number} votes
 */
function remarks(card, votes) {
  const origin = originOf(card);
  return [votes ? `${votes} voix` : '', card.priority ? '**priorité**' : '', origin ? `(${origin})` : ''].filter(
    Boolean,
  );
}

/** @param {Card} card */
function decision({ action, who, due, text }) {
  const details = [who && `qui\u00a0: ${plain(who)}`, due && `pour quand\u00a0: ${plain(due)}`].filter(Boolean);
  return `- ${[plain(action), ...details].join(', ')} (${plain(text)})`;
}

/**
 * Write text so that it stays text in Markdown: one line, no mark, no tag.
 *
 * @param {string} text
 */
function plain(text) {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
  return line.replace(/^[-+]/, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\');
}

/**
 * Return what a group hands over: a dossier that holds its workshop alone, so that it opens without other questions.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {Dossier}
 */
export function groupFile({ id, entries }, prefix) {
  return { id, entries: new Map([...entries].filter(([key]) => key.startsWith(`${prefix}/`))) };
}

/**
 * Download the workshop.
 *
 * @param {'table' | 'md' | 'json'} kind
 * @param {Pick<import('./workshop.mjs').Workshop, 'store' | 'prefix' | 'titles' | 'title'>} source
 */
export function exportBoard(kind, { store, prefix, titles, title }) {
  const { dossier, surroundings } = store;
  if (kind === 'table') return downloadTable('atelier', table(dossier, prefix, titles), store);
  const now = surroundings.clock();
  const name = fileName('atelier', dossier, now, kind);
  if (kind === 'md') download(name, markdown(dossier, prefix, titles, title), 'text/markdown;charset=utf-8');
  else download(name, serialize(groupFile(dossier, prefix), { app: surroundings.app, now }), 'application/json');
}
