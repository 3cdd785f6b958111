/**
 * What the milestones give: actions for the roadmap, days for a calendar.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { calendarFile } from '../../browser/calendar/ics.mjs';
import { download } from '../../browser/page/download.mjs';
import { latest } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';
import { actionsOf, milestonesOf } from './milestones.mjs';
import { milestoneEvents } from './review.mjs';

/** @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore */

const NOTHING = 'Écrivez d’abord un jalon.';
const UNDATED = 'Aucun jalon à venir n’a de date lisible.';
const OPEN_FILE = 'Ouvrez-le pour ajouter les jalons à votre agenda. Un nouvel export les met à jour.';

/**
 * Add the milestones to the roadmap.
 *
 * @param {DossierStore} store
 * @returns {string} what came of it
 */
export function pourMilestones(store) {
  const before = store.dossier;
  const actions = actionsOf(milestonesOf(before, dayOf(store.surroundings.clock())));
  if (!actions.length) return NOTHING;
  const { random } = store.surroundings;
  const words = () => pouringWords(before, store.dossier, actions);
  const isDone = store.update((dossier, now) => pourActions(dossier, actions, now, random), { words });
  return isDone ? words() || 'Tout est déjà dans la feuille de route.' : store.state.message;
}

/**
 * Give the visitor the days of the milestones, for her calendar.
 *
 * @param {DossierStore} store
 * @returns {string} what came of it
 */
export function milestoneCalendar({ dossier, surroundings }) {
  const now = surroundings.clock();
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const events = milestoneEvents(milestonesOf(dossier, dayOf(now)), url);
  if (!events.length) return UNDATED;
  const name = 'Après le jour 100';
  const text = calendarFile({ name, dossierId: dossier.id, changedAt: latest(dossier), now, events });
  return `${download(fileName('jalons', dossier, now, 'ics'), text, 'text/calendar;charset=utf-8')} ${OPEN_FILE}`;
}
