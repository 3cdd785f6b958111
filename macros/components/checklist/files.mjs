/**
 * The sheet, the calendar and the table of a roadmap, given on its page, with what to do next.
 * @module
 */

import { downloadTable } from '../../browser/forms/table.mjs';
import { element, findAll } from '../../browser/page/elements.mjs';
import { hereAddress } from '../../browser/page/here.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { hundredDaysPart } from '../timeline/pictures.mjs';
import { exportCalendar, table } from './exports.mjs';
import { roadmapSheet } from './sheet.mjs';
import { readWords } from './words.mjs';

/** @typedef {import('./exports.mjs').Source & {root: HTMLElement}} Roadmap */

/**
 * Return the clean sheet of a roadmap: its tables, then the hundred days as a picture.
 *
 * @param {Roadmap & {today: string}} roadmap
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function sheetOf({ root, title, prefix, plan, store, today }) {
  const value = (/** @type {string} */ key) => get(store.dossier, `${prefix}/${key}`);
  const sheet = roadmapSheet(readWords(root, title), plan, value);
  const isDated = plan.steps.some(({ step }) => step.toDay !== null);
  const pictures = isDated ? hundredDaysPart(plan, parseDay(value('start')), today) : [];
  return { ...sheet, parts: [...sheet.parts, ...pictures] };
}

/**
 * Give what a button asks for.
 *
 * @param {Roadmap} roadmap
 * @param {Element} button or what stands in it
 * @param {string} [only] the id of the action where it stands
 */
export function give(roadmap, button, only) {
  if (button.closest('[data-table]')) void giveTable(roadmap);
  else giveCalendar(roadmap, only);
}

/**
 * @param {Roadmap} roadmap
 * @param {string} [only] the id of an action
 */
function giveCalendar(roadmap, only) {
  const { name, title, prefix, plan, store, root } = roadmap;
  const source = { name, title, prefix, plan, store, address: hereAddress(root.dataset.page), about: aboutOf(root) };
  const { words, how } = exportCalendar(source, only);
  const list = element('ul', 'hint no-paper', ...how.map((line) => element('li', '', line)));
  list.dataset.how = '';
  say(roadmap, words, how.length ? list : undefined);
}

/** @param {Roadmap} roadmap */
async function giveTable(roadmap) {
  say(roadmap, await downloadTable('feuille-de-route', table(roadmap), roadmap.store));
}

/**
 * @param {HTMLElement} root
 * @returns {Map<string, import('./exports.mjs').About>}
 */
function aboutOf(root) {
  return new Map(
    findAll(root, '.step').map((item) => {
      const withWhom = item.querySelector('.with')?.textContent?.trim() ?? '';
      return [item.id, { withWhom, places: (item.dataset.where ?? '').split(' ').filter(Boolean) }];
    }),
  );
}

/**
 * @param {Roadmap} roadmap
 * @param {string} words
 * @param {HTMLElement} [more] what is read after them
 */
function say({ root }, words, more) {
  const place = root.querySelector('[data-export-state]');
  if (!place) return;
  root.querySelector('[data-how]')?.remove();
  place.textContent = words;
  if (more) place.after(more);
}
