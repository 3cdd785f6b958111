/**
 * What a record does once something is written in the dossier: fetched then.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, findAll, hide, write } from '../../browser/page/elements.mjs';
import { hereAddress } from '../../browser/page/here.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';
import { askedLine, factLine, factsOf } from './known.mjs';
import { actionsOf, recordCalendar, unreadDays } from './pouring.mjs';
import { readRecord } from './read.mjs';
import { impersonal } from './sharing.mjs';
import { recordSheet } from './sheet.mjs';

export { sharedWarning } from './sharing.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {typeof import('./facts.mjs').facts} ReadFacts comes apart: other tools fetch it too
 */

const NOTHING = 'Écrivez d’abord ce qui est à faire.';
const UNDATED = 'Écrivez d’abord ce qui est à faire, et un jour.';
const UNREAD = 'Aucune date ne se lit\u00a0: écrivez le jour, le mois et l’année, par exemple 5/10/2026.';

/**
 * Write what the dossier knows in the parts that ask for it.
 *
 * @param {HTMLElement} root
 * @param {DossierStore} store
 * @param {ReadFacts} facts
 */
export function showFacts(root, store, facts) {
  const reading = { known: known(root, store, facts), isShared: false };
  for (const part of findAll(root, '[data-facts]')) {
    const ids = (part.dataset.facts ?? '').split(' ');
    const told = factsOf(ids, reading).filter(({ lines }) => lines.length);
    const list = find(part, '[data-known]', HTMLElement);
    hide(list, !told.length);
    list.replaceChildren(...told.map((fact) => element('li', '', factLine(fact))));
    write(find(part, '[data-asked]', HTMLElement), askedLine(ids, reading));
  }
}

/**
 * @param {HTMLElement} root
 * @param {DossierStore} store
 * @param {ReadFacts} facts
 * @param {boolean} isShared whether it leaves the commune
 */
export function sheetOf(root, store, facts, isShared) {
  const all = known(root, store, facts);
  return recordSheet(readRecord(root), store.dossier, {
    known: isShared ? impersonal(all, store.dossier) : all,
    isShared,
  });
}

/**
 * Add to the roadmap what is to be done.
 *
 * @param {HTMLElement} root
 * @param {DossierStore} store
 * @returns {string} what came of it
 */
export function pourInto(root, store) {
  const actions = actionsOf(readRecord(root), store.dossier);
  if (!actions.length) return NOTHING;
  const before = store.dossier;
  const words = () => pouringWords(before, store.dossier, actions);
  const { random } = store.surroundings;
  const isDone = store.update((dossier, now) => pourActions(dossier, actions, now, random), { words });
  return isDone ? words() || 'Tout est déjà dans la feuille de route.' : store.state.message;
}

/**
 * Give the visitor the days of the record, for her calendar.
 *
 * @param {HTMLElement} root
 * @param {DossierStore} store
 * @returns {string} what came of it
 */
export function calendarOf(root, { dossier, surroundings }) {
  const now = surroundings.clock();
  const model = readRecord(root);
  const text = recordCalendar(model, dossier, { now, url: hereAddress() });
  const unread = unreadDays(model, dossier);
  if (!text) return unread ? UNREAD : UNDATED;
  const said = download(fileName(root.id, dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
  const left =
    unread === 1 ? 'Une date ne se lit pas, et n’y est pas.' : `${unread} dates ne se lisent pas, et n’y sont pas.`;
  const open = 'Ouvrez-le pour ajouter les dates à votre agenda. Un nouvel export les met à jour.';
  return [said, open, unread ? left : ''].filter(Boolean).join(' ');
}

/**
 * @param {HTMLElement} root
 * @param {DossierStore} store
 * @param {ReadFacts} facts
 */
function known(root, { dossier, surroundings }, facts) {
  const federations = JSON.parse(root.dataset.federations || '{}');
  return facts(dossier, { federations, today: dayOf(surroundings.clock()) });
}
