/**
 * The timelines of a page, kept up to date: the picture, and beside it the words that say all of it.
 * @module
 */

import { drawnTimeline } from '../../browser/forms/timeline-drawn.mjs';
import { dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { plan } from '../checklist/plan.mjs';
import { stepsInShort } from '../checklist/steps.mjs';
import { YEARS, milestonesOf } from '../years/milestones.mjs';
import { hundredDays, lineOf, phaseWords, phasesOf, threeYears } from './pictures.mjs';

/** @typedef {import('../../browser/text/timeline.mjs').Timeline} Timeline */

/**
 * Show the timelines from now on.
 *
 * @param {HTMLElement} root
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 */
export function showTimelines(root, store) {
  const roadmap = `checklist/${root.dataset.timeline}`;
  const steps = stepsInShort(JSON.parse(find(root, '[data-model]', HTMLElement).textContent ?? '').steps);
  /** @type {Map<string, string>} what was last drawn, by place */
  const shown = new Map();
  const draw = (/** @type {string} */ name, /** @type {Timeline} */ timeline, /** @type {string[]} */ lines) => {
    const said = JSON.stringify([timeline, lines]);
    if (shown.get(name) === said) return;
    shown.set(name, said);
    find(root, `[data-drawn=${name}]`, HTMLElement).replaceChildren(drawnTimeline(timeline));
    find(root, `[data-told=${name}]`, HTMLElement).replaceChildren(...lines.map((line) => element('li', '', line)));
  };
  const show = () => {
    const { dossier } = store;
    const today = dayOf(store.surroundings.clock());
    const start = parseDay(get(dossier, `${roadmap}/start`));
    const now = plan(steps, (key) => get(dossier, `${roadmap}/${key}`), rows(dossier, `${roadmap}/own`), today);
    const known = now.steps.map((state, index) => lineOf(state, String(index + 1)));
    draw('days', hundredDays(now, start, today), [...known, ...now.own.map((state) => lineOf(state))]);
    const phases = phasesOf(now);
    findAll(root, '[data-phase]').forEach((place, index) => {
      const phase = phases[index];
      if (phase) write(place, `(${phase.due ? `jusqu’au ${shortDay(phase.due)}\u202f; ` : ''}${phaseWords(phase)})`);
    });
    if (!root.querySelector('[data-drawn=years]')) return;
    const milestones = milestonesOf(dossier, today);
    const lines = milestones.map(({ name, state, words }) => lineOf(state, name, words));
    draw('years', threeYears(milestones, start, today), lines);
  };
  show();
  for (const part of findAll(root, '[data-live]')) part.hidden = false;
  root.setAttribute('data-ready', '');
  store.subscribe((cause, changed) => {
    if (cause !== 'state' && touches(changed, [`${roadmap}/`, `${YEARS}/`])) show();
  });
}
