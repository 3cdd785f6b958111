/**
 * What each stage was to take and what it took, under the plan of the workshop.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { restart } from './clock-acts.mjs';
import { concernsClock, timesOf } from './clock-times.mjs';

const HEADING = ['Étape', 'Prévue', 'Réelle'];

export class ClockTable {
  #shown = '';

  /**
   * @param {HTMLElement} place
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(place, workshop) {
    this.place = place;
    this.workshop = workshop;
    workshop.store.subscribe((_, changed) => concernsClock(workshop.prefix, changed) && this.show());
    this.show();
  }

  show() {
    const { store, prefix } = this.workshop;
    const times = timesOf(store.dossier, prefix, store.surroundings.clock());
    const lines = times.flatMap(({ groups, ...time }) => [time, ...groups]);
    const isTimed = lines.some(({ spent }) => spent);
    const shown = isTimed ? JSON.stringify(lines) : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.place.replaceChildren(...(isTimed ? [this.#table(lines), this.#button()] : []));
  }

  /** @param {import('./clock-times.mjs').Time[]} lines */
  #table(lines) {
    const row = (/** @type {string[]} */ [name = '', ...cells], /** @type {string} */ tag) => {
      const head = element('th', '', name);
      head.setAttribute('scope', tag === 'th' ? 'col' : 'row');
      const others = cells.map((words) => element(tag, '', words));
      if (tag === 'th') for (const cell of others) cell.setAttribute('scope', 'col');
      return element('tr', '', head, ...others);
    };
    return element(
      'table',
      '',
      element('caption', '', 'Durée prévue, durée réelle'),
      element('thead', '', row(HEADING, 'th')),
      element('tbody', '', ...lines.map(({ title, planned, spent }) => row([title, min(planned), min(spent)], 'td'))),
    );
  }

  #button() {
    const { store, prefix } = this.workshop;
    const button = /** @type {HTMLButtonElement} */ (element('button', 'btn plain', 'Remettre le minuteur à zéro'));
    button.type = 'button';
    button.addEventListener('click', () => {
      this.workshop.act(
        (dossier, now) => restart(dossier, prefix, now),
        'Le minuteur est à zéro\u00a0: les durées réelles sont effacées.',
        { undo: true },
      );
      store.flush();
    });
    return element('p', '', button);
  }
}

/** @param {number} minutes */
function min(minutes) {
  return minutes ? `${minutes}\u00a0min` : '';
}
