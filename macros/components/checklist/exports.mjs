/**
 * A roadmap as a calendar file or a table. Fetched once something is written.
 * @module
 */

import { communeOf } from '../../browser/forms/letterhead.mjs';
import { calendarFile } from '../../browser/calendar/ics.mjs';
import { get, latest } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { download } from '../../browser/page/download.mjs';
import { dayCell } from '../../browser/text/cells.mjs';
import { STATUS_WORDS, isOver } from './plan.mjs';

const REMINDERS = [7, 1];
const HEADING = [
  ...['N°', 'Action', 'État', 'Échéance', 'Retard', 'Responsable'],
  ...['Partenaire', 'Blocage', 'Terminée le', 'Note'],
];
const UNDATED = 'Choisissez d’abord un jour 0\u00a0: sans lui, les actions n’ont pas d’échéance.';
const NEXT = 'Un nouvel export met les échéances à jour.';
const HOW = [
  'Android\u00a0: touchez le fichier dans les téléchargements, puis choisissez votre agenda.',
  'iPhone\u00a0: touchez-le dans les téléchargements de Safari, ou dans un courriel, puis «\u00a0Tout ajouter\u00a0».',
  'Ordinateur, Outlook\u00a0: double-cliquez sur le fichier, puis enregistrez.',
  'Ordinateur, Thunderbird\u00a0: menu Événements et tâches, puis Importer.',
  'Ordinateur, Google Agenda\u00a0: Paramètres, puis Importer et exporter.',
];

/**
 * @typedef {object} Source
 * @property {string} name
 * @property {string} title
 * @property {string} prefix of its keys in the dossier
 * @property {import('./plan.mjs').Plan} plan
 * @property {import('../../browser/store/store.mjs').DossierStore} store
 * @property {string} [address] of its page, without its anchor; none on pages opened from a folder
 * @property {Map<string, About>} [about] what its page says of its actions, by id
 *
 * @typedef {object} About
 * @property {string} withWhom « Avec qui : la fédération régionale », or nothing
 * @property {string[]} places the keys of the dossier that may say where it is done, the best one first
 */

/**
 * Return the due actions as calendar events: one action, or all those that are not over. Each says what is done, who
 * does it and with whom, where, and where it stands on the site.
 *
 * @param {Source} source
 * @param {string} [only] the id of an action
 * @returns {import('../../browser/calendar/ics.mjs').CalendarEvent[]}
 */
export function events({ plan, prefix, name, store, address, about }, only) {
  const text = (/** @type {string} */ key) => String(get(store.dossier, key) ?? '').trim();
  const known = plan.steps.map(({ step, ...state }) => {
    const [who, partner, note] = ['who', 'partner', 'note'].map((field) => text(`${prefix}/step/${step.id}/${field}`));
    const { withWhom = '', places = [] } = about?.get(step.id) ?? {};
    const place = places.map(text).find(Boolean);
    return { ...state, who, with: partner ? `Avec qui\u00a0: ${partner}` : withWhom, note, place };
  });
  const own = plan.own.map((action) => {
    return { ...action, with: action.partner && `Avec qui\u00a0: ${action.partner}`, place: '' };
  });
  return [...known, ...own].flatMap(({ id, title, due, status, who, with: withWhom, note, place }) => {
    if (!due || (only ? id !== only : isOver(status))) return [];
    const url = address && `${address}#${id}`;
    const location = place || communeOf(text('commune/name'));
    const lines = [who && `Qui s’en charge\u00a0: ${who}`, withWhom, note, url];
    const description = lines.filter(Boolean).join('\n');
    return [{ id: `${name}-${id}`, title, day: due, description, location, url, reminders: REMINDERS }];
  });
}

/**
 * Return the visitor's own actions that the calendar leaves out, because no day can be read in what is written.
 *
 * @param {import('./plan.mjs').Plan} plan
 */
export function unread({ own }) {
  return own.filter(({ wrong, status }) => wrong && !isOver(status));
}

/**
 * Download the calendar file.
 *
 * @param {Source} source
 * @param {string} [only]
 * @returns {{words: string, how: string[]}} where it lies or why there is none, and how it is opened
 */
export function exportCalendar(source, only) {
  const { store, title } = source;
  const found = events(source, only);
  const now = store.surroundings.clock();
  const left = only ? [] : unread(source.plan);
  const missing = left.length === 1 ? 'Une action n’y est pas' : `${left.length} actions n’y sont pas`;
  const named = left.map((action) => `«\u00a0${action.title}\u00a0»\u00a0: ${action.wrong}`);
  const more = left.length ? [`${missing}, faute de date lisible.`, ...named] : [];
  if (!found.length) return { words: [UNDATED, ...more].join(' '), how: [] };
  const text = calendarFile({
    name: title,
    dossierId: store.dossier.id,
    changedAt: latest(store.dossier),
    now,
    events: found,
  });
  const said = download(fileName('agenda', store.dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
  return { words: [said, NEXT, ...more].join(' '), how: HOW };
}

/**
 * Return the roadmap as a table, heading first.
 *
 * @param {Source} source
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function table({ plan, prefix, store }) {
  const value = (/** @type {string} */ key) => get(store.dossier, `${prefix}/${key}`);
  const known = plan.steps.map(({ step, status, due, late }, index) => [
    index + 1,
    step.title,
    STATUS_WORDS[status],
    dayCell(due),
    late ? 'en retard' : null,
    ...['who', 'partner', 'blocked'].map((field) => value(`step/${step.id}/${field}`)),
    dayCell(value(`step/${step.id}/done-on`)),
    value(`step/${step.id}/note`),
  ]);
  const own = plan.own.map(({ title, status, typed, wrong, late, who, partner, blocked, doneOn, note }, index) => [
    plan.steps.length + index + 1,
    title,
    STATUS_WORDS[status],
    dayCell(typed),
    late ? 'en retard' : wrong && !isOver(status) ? 'date à préciser' : null,
    who,
    partner,
    blocked,
    dayCell(doneOn),
    note,
  ]);
  return [HEADING, ...known, ...own];
}
