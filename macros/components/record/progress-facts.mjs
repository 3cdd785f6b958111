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
/** Who commits himself, by the value of the record. */
const PARTIES = {
  commune: 'Commune',
  soignants: 'Professionnels de santé',
  federation: 'Fédération régionale',
  ars: 'ARS',
  cpam: 'CPAM',
  partenaire: 'Autre partenaire',
};
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
  const lines = rows(dossier, `${RECORD}/qui-fait-quoi/engagements`).map(({ values }) => {
    const who = wordsOf(PARTIES, values.partie);
    const what = titled(values.quoi, values.quand);
    return what && [who, what].filter(Boolean).join('\u00a0: ');
  });
  return firstFew(lines);
}

/** @type {Read} */
export function partners(dossier) {
  return rows(dossier, `${RECORD}/partenaires/liste`).map(({ values }) => {
    const [name, brings] = [values.organisme, values.apport].map((value) => cut(String(value ?? '').trim()));
    const answer = wordsOf(ANSWERS, values.reponse);
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

/**
 * Return the words of a choice. Not by name: a file may hold « constructor ».
 *
 * @param {Record<string, string>} words by value
 * @param {unknown} value
 */
function wordsOf(words, value) {
  return new Map(Object.entries(words)).get(String(value ?? ''));
}
