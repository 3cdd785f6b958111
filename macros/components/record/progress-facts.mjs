/**
 * What the records and the roadmap know: what is agreed, what is done, what comes next.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { OWN_ACTIONS } from '../checklist/own.mjs';
import { plan } from '../checklist/plan.mjs';
import { FEW, cut, dayWords, firstFew, said, titled } from './fact-words.mjs';

/**
 * @typedef {import('./fact-words.mjs').Dossier} Dossier
 * @typedef {import('./fact-words.mjs').Given} Given
 * @typedef {import('./fact-words.mjs').Read} Read
 */

const ROADMAP = 'checklist/100-jours';
const RECORD = 'record';
/** The tables of « Qui fait quoi ». @type {[table: string, who: string][]} */
const OURS = [
  ['engagements-commune', 'Commune'],
  ['engagements-soignants', 'Professionnels de santé'],
  ['engagements-federation', 'Fédération régionale'],
  ['engagements-partenaires', 'Partenaires'],
];
const ANSWERS = { demande: 'demandé', accord: 'd’accord', non: 'pas pour l’instant' };

/** @type {Read} */
export function place(dossier) {
  const [where, since, when] = ['lieu-retenu', 'lieu-depuis', 'lieu-quand'].map((field) => {
    return said(dossier, `${RECORD}/lieu-de-rencontre/${field}`);
  });
  return where ? [[where, when, since && `à partir du ${dayWords(since)}`].filter(Boolean).join(', ')] : [];
}

/** @type {Read} */
export function steps(dossier) {
  return firstFew(
    rows(dossier, `${RECORD}/premieres-etapes/etapes`).map(({ values }) => titled(values.etape, values.quand)),
  );
}

/** @type {Read} */
export function commitments(dossier) {
  return OURS.flatMap(([table, who]) =>
    rows(dossier, `${RECORD}/qui-fait-quoi/${table}`)
      .map(({ values }) => titled(values.quoi, values.quand))
      .filter(Boolean)
      .map((line) => `${who}\u00a0: ${line}`),
  );
}

/** @type {Read} */
export function partners(dossier) {
  return rows(dossier, `${RECORD}/partenaires/liste`).map(({ values }) => {
    const [name, brings] = [values.organisme, values.apport].map((value) => cut(String(value ?? '').trim()));
    const answer = new Map(Object.entries(ANSWERS)).get(String(values.reponse ?? ''));
    return name && [name + (answer ? ` (${answer})` : ''), brings].filter(Boolean).join('\u00a0: ');
  });
}

/** @type {Read} */
export function done(dossier, given) {
  const finished = actions(dossier, given).filter(({ status }) => status === 'done');
  return finished.map(({ title, on }) => cut(title) + (on ? ` (le ${dayWords(on)})` : ''));
}

/** @type {Read} */
export function next(dossier, given) {
  const open = actions(dossier, given).filter(({ status, due }) => {
    return status !== 'done' && status !== 'none' && due && due >= given.today;
  });
  return open
    .sort((a, b) => String(a.due).localeCompare(String(b.due)))
    .slice(0, FEW)
    .map(({ title, due }) => `${cut(title)}, le ${shortDay(String(due))}`);
}

/**
 * @param {Dossier} dossier
 * @param {Given} given
 */
function actions(dossier, { today, steps: known = [] }) {
  const value = (/** @type {string} */ key) => get(dossier, `${ROADMAP}/${key}`);
  const now = plan(known, value, rows(dossier, OWN_ACTIONS), today);
  return [
    ...now.steps.map((step) => ({ ...step, on: said(dossier, `${ROADMAP}/step/${step.id}/done-on`) })),
    ...now.own.map((own) => ({ ...own, on: own.doneOn.trim() })),
  ];
}
