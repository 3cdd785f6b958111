/**
 * What is written around a meeting: the invitation before, the minutes after.
 * @module
 */

import { longDay } from '../../browser/calendar/days.mjs';
import { dayCell } from '../../browser/text/cells.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { count, hour, programme } from './schedule.mjs';

/**
 * @typedef {import('./meeting.mjs').Meeting} Meeting
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 */

const FOLLOW_UP = 'Pistes et suites';

/**
 * @param {Meeting} meeting
 * @returns {Sheet}
 */
export function invitation(meeting) {
  const { place, preparers, contact, signature } = meeting;
  return {
    title: titled('Invitation', meeting),
    intro: [
      'Bonjour,',
      'Nous vous invitons à une première rencontre entre professionnels de santé. ' +
        'Elle sert d’abord à vous entendre sur votre situation, vos conditions d’exercice et vos attentes. ' +
        'Aucune décision n’est attendue ce jour-là.',
      `Quand\u00a0: ${when(meeting)}.`,
      ...corrections(meeting),
      `Où\u00a0: ${place || 'le lieu vous sera confirmé'}.`,
      preparers.length ? `Qui la prépare\u00a0: ${preparers.map(lowered).join(', ')}.` : '',
    ].filter(Boolean),
    parts: [
      { title: 'Le déroulé prévu', lines: programme(meeting) },
      {
        title: 'Votre réponse',
        text: [
          `Merci de nous dire si vous venez${contact ? `\u00a0: ${contact}` : ''}.`,
          ...(signature ? ['Bien cordialement,', signature] : []),
        ],
      },
    ],
  };
}

/**
 * @param {Meeting} meeting
 * @returns {Sheet}
 */
export function minutes(meeting) {
  const { day, place, participants, preparers, stages, decisions, isOver, announced } = meeting;
  const spent = Math.round(stages.reduce((sum, stage) => sum + stage.spent, 0) / 60_000);
  const names = (/** @type {boolean} */ came) =>
    participants.filter((each) => each.came === came).map(({ who, role }) => (role ? `${who} (${role})` : who));
  const noted = stages
    .filter(({ notes }) => notes.trim())
    .map(({ title, notes }) => ({ title, lines: notes.split('\n').filter((line) => line.trim()) }));
  const retained = tableOf(
    ['Quoi', 'Qui s’en charge', 'Pour quand'],
    decisions.map(({ title, who, due }) => [title, who, due]),
  );
  return {
    title: titled('Compte rendu', meeting),
    intro: [
      [day ? sentence(longDay(day)) : '', place].filter(Boolean).join(', '),
      ...corrections(meeting),
      preparers.length ? `Réunion préparée par\u00a0: ${preparers.map(lowered).join(', ')}.` : '',
      isOver ? `Durée prévue\u00a0: ${count(announced)}. Durée réelle\u00a0: ${count(spent)}.` : '',
      noted.length || decisions.length ? '' : 'Rien n’est encore noté.',
    ].filter(Boolean),
    parts: [
      ...named('Présents', names(true)),
      ...named('Absents ou excusés', names(false)),
      ...noted,
      ...(retained ? [{ title: FOLLOW_UP, table: retained }] : []),
    ],
  };
}

/**
 * Return the minutes as a table: what each sequence took and gave, then what was retained.
 *
 * @param {Meeting} meeting
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function table({ stages, decisions }) {
  return [
    ['Partie', 'Durée prévue (minutes)', 'Durée réelle (minutes)', 'Texte', 'Qui', 'Pour quand'],
    ...stages.map(({ title, minutes, spent, notes }) => [title, minutes, Math.round(spent / 60_000), notes, '', '']),
    ...decisions.map(({ title, who, due }) => [FOLLOW_UP, '', '', title, who, dayCell(due)]),
  ];
}

/** @param {Meeting} meeting */
function when({ day, start, announced }) {
  if (!day) return 'la date vous sera confirmée';
  return longDay(day) + (start === undefined ? '' : `, de ${hour(start)} à ${hour(start + announced)}`);
}

/**
 * Return what must be put right before the sheet is sent: a day or an hour typed that cannot be read.
 *
 * @param {Meeting} meeting
 */
function corrections({ wrong }) {
  return [wrong.date, wrong.start].filter(Boolean).map((reason) => `À corriger\u00a0: ${reason}`);
}

/**
 * Return a part that names persons in one paragraph: a line for each would fill a page. What is said of somebody may
 * hold a comma.
 *
 * @param {string} title
 * @param {string[]} names
 */
function named(title, names) {
  return names.length ? [{ title, text: [`${names.join('\u202f; ')}.`] }] : [];
}

/**
 * @param {string} what
 * @param {Meeting} meeting
 */
function titled(what, { commune }) {
  return [`${what}\u00a0: première rencontre des professionnels de santé`, commune].filter(Boolean).join(', ');
}

/**
 * Return who prepares, for use inside a sentence. What follows a comma addresses the visitor: « s’il y en a un ».
 *
 * @param {string} preparer
 */
function lowered(preparer) {
  const [name = ''] = preparer.split(',');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** @param {string} text */
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
