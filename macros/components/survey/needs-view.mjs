/**
 * The needs that a questionnaire tells, to choose among before the état des lieux takes them.
 * @module
 */

import { dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { element, write } from '../../browser/page/elements.mjs';
import { needsOf, sourceWords, withNeeds } from './needs.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('./counts.mjs').Model} Model
 * @typedef {{place: HTMLElement, said: HTMLElement, address: string}} Parts where they show, what is said of it, and
 *   the page of the état des lieux
 */

const NOTHING = 'Aucune réponse n’est encore à reporter\u00a0: il en faut cinq au moins, et un compte qui tombe juste.';

/**
 * Show the needs to tick, and add those that are.
 *
 * @param {Parts} parts
 * @param {DossierStore} store
 * @param {string} prefix
 * @param {Model} model
 */
export function showNeeds({ place, said, address }, store, prefix, model) {
  const needs = needsOf(model, prefix, store.dossier);
  write(said, needs.length ? `${sourceWords(model, prefix, store.dossier)}.` : NOTHING);
  if (!needs.length) return place.replaceChildren();
  const boxes = needs.map(({ isTicked }, index) => {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', checked: isTicked, id: `${prefix.replace('/', '-')}-need-${index}` });
    return box;
  });
  const lines = needs.map(({ text, isPeople }, index) => {
    const label = document.createElement('label');
    label.htmlFor = boxes[index]?.id ?? '';
    label.textContent = isPeople ? `Public en tension\u00a0: ${text}` : text;
    return element('div', 'tick', boxes[index], label);
  });
  const add = element('button', 'btn primary', 'Ajouter à l’état des lieux');
  add.setAttribute('type', 'button');
  const way = element('a', '', 'Ouvrir l’état des lieux');
  way.setAttribute('href', address);
  add.addEventListener('click', () => {
    const chosen = needs.filter((_, index) => boxes[index]?.checked);
    if (!chosen.length) return write(said, 'Rien n’est coché\u00a0: cochez ce que vous reportez.');
    const { clock, random } = store.surroundings;
    const today = shortDay(dayOf(clock()));
    const count = `${chosen.length} ${chosen.length > 1 ? 'réponses reportées' : 'réponse reportée'}`;
    const words = `${count} dans l’état des lieux.`;
    const isDone = store.update((dossier, now) => withNeeds(dossier, model, prefix, chosen, { now, random, today }), {
      words,
    });
    // What is done is told with its way back.
    write(said, isDone ? '' : store.state.message);
  });
  place.replaceChildren(
    element('fieldset', '', element('legend', '', 'Ce que vous reportez'), ...lines),
    element('p', 'row', add, way),
  );
}
