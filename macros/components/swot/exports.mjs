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
import { QUADRANTS, byVotes, cards, isExample, priorities, stacks } from './board.mjs';
import { FIELDS } from './fields.mjs';
import { soleGroup } from './groups.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {Record<string, string>} Titles of the quadrants, by id
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

/** @param {Card} card */
export function originOf(card) {
  if (isExample(card)) return 'Exemple de 2019';
  return card.example ? 'D’après l’exemple de 2019' : '';
}

/**
 * Return every card, heading first; joined ones follow the card that they were joined to. Its votes are those of them
 * all, and stand nowhere else in their column: a sum counts each vote once.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Titles} titles
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function table(dossier, prefix, titles) {
  /** @param {Card} card @param {number | null} votes @param {number | null} own @param {string} into */
  const line = (card, votes, own, into) => [
    titles[card.quadrant] ?? card.quadrant,
    card.text,
    votes,
    own,
    card.priority || null,
    ...[into, card.group, originOf(card), card.action, card.who].map((text) => text || null),
    dayCell(card.due),
  ];
  const found = sorted(dossier, prefix).flatMap(({ lead, joined, votes }) => [
    line(lead, votes, joined.length ? lead.votes : null, ''),
    ...joined.map((card) => line(card, null, card.votes, lead.text)),
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
  const known = facts(dossier, prefix).map(([name, text]) => `${name}\u00a0: ${plain(text)}`);
  const blocks = [`# ${title}`, known.join('  \n')];
  const all = sorted(dossier, prefix);
  for (const quadrant of QUADRANTS) {
    const lines = all
      .filter(({ lead }) => lead.quadrant === quadrant)
      .flatMap(({ lead, joined, votes }) => [
        `- ${[plain(lead.text), ...remarks(lead, votes)].join(', ')}`,
        ...joined.map((card) => `  - ${[plain(card.text), ...remarks(card, card.votes, 'dont ')].join(', ')}`),
      ]);
    blocks.push(`## ${titles[quadrant]}`, lines.join('\n') || 'Aucune idée.');
  }
  const decided = priorities(cards(dossier, prefix)).filter(({ card }) => card.action);
  if (decided.length) blocks.push('## Actions', decided.map(({ card }) => `- ${decision(card)}`).join('\n'));
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

/** @param {Card} card */
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
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function account(dossier, prefix, titles, title) {
  const all = sorted(dossier, prefix);
  const parts = [
    {
      title: 'Priorités et actions décidées',
      table: tableOf(
        ['Priorité', 'Action', 'Qui s’en charge', 'Pour quand'],
        priorities(cards(dossier, prefix)).map(({ card }) => [card.text, card.action, card.who, card.due].map(oneLine)),
      ),
    },
    ...QUADRANTS.map((quadrant) => ({
      title: titles[quadrant] ?? quadrant,
      table: tableOf(['Idée', 'Voix', 'Retenue'], all.filter(({ lead }) => lead.quadrant === quadrant).map(ideaRow)),
    })),
  ].filter(({ table }) => table);
  const groups = rows(dossier, `${prefix}/groups`).map(({ values }) => oneLine(String(values.name ?? '')));
  const known = facts(dossier, prefix).map(([name, text]) => `${name}\u00a0: ${oneLine(text)}`);
  const named = groups.filter(Boolean);
  const intro = named.length ? [...known, `Groupes\u00a0: ${named.join('\u202f; ')}`] : known;
  return {
    title: `Compte rendu\u00a0: ${title}`,
    intro: parts.length ? intro : [...intro, 'Rien n’est encore noté dans le tableau.'],
    parts,
  };
}

/** @param {import('./board.mjs').Stack} stack */
function ideaRow({ lead, joined, votes }) {
  const origin = originOf(lead);
  const idea = [oneLine(lead.text), origin && `(${origin})`].filter(Boolean).join(' ');
  const similar = joined.map(({ text }) => oneLine(text)).join('\u202f; ');
  const isRetained = [lead, ...joined].some(({ priority }) => priority);
  return [
    similar ? `${idea}. Regroupée avec\u00a0: ${similar}` : idea,
    votes ? String(votes) : '',
    isRetained ? 'Oui' : '',
  ];
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @returns {[name: string, text: string][]} what is known of where, when and about what
 */
function facts(dossier, prefix) {
  /** @type {[string, string][]} */
  const keys = [
    ['Commune', 'commune/name'],
    ['Date et lieu', `${prefix}/prepare/date`],
    ['Nombre de personnes', `${prefix}/prepare/people`],
    ['Scénario', `${prefix}/prepare/scenario`],
  ];
  const found = keys.map(([name, key]) => /** @type {[string, string]} */ ([name, String(get(dossier, key) ?? '')]));
  return found.filter(([, text]) => text);
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
    'La personne qui anime le réunit avec les autres dans la page «\u00a0Tableau de l’atelier\u00a0», à l’étape 2.'
  );
}

/**
 * Download the workshop.
 *
 * @param {'table' | 'md' | 'file'} kind
 * @param {Pick<import('./workshop.mjs').Workshop, 'store' | 'prefix' | 'titles' | 'title'>} source
 * @returns {string | Promise<string>} what was done, to be said beside the button
 */
export function exportBoard(kind, { store, prefix, titles, title }) {
  const { dossier, surroundings } = store;
  if (kind === 'table') return downloadTable('atelier', table(dossier, prefix, titles), store);
  const now = surroundings.clock();
  const group = kind === 'file' ? soleGroup(dossier, prefix) : '';
  const name = fileName(`atelier ${group}`, dossier, now, kind === 'md' ? 'md' : 'txt');
  if (kind === 'md') return download(name, markdown(dossier, prefix, titles, title), 'text/markdown;charset=utf-8');
  const origin = { app: surroundings.app, now };
  return download(name, copyText(groupFile(dossier, prefix), origin, siteAddress(), holds(group)), COPY_TYPE);
}
