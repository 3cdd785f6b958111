/**
 * What each stage was to take and what it took, under the plan of the workshop.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { button } from './buttons.mjs';
import { restart } from './clock-acts.mjs';
import { concernsClock, timesOf } from './clock-times.mjs';

/** @typedef {import('./clock-times.mjs').Time} Time */

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
    const isTimed = times.some(({ spent, groups }) => spent || groups.some((group) => group.spent));
    const shown = isTimed ? JSON.stringify(times) : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.place.replaceChildren(...(isTimed ? [table(times), this.#button()] : []));
  }

  #button() {
    const reset = () => {
      const { store, prefix } = this.workshop;
      this.workshop.act(
        (dossier, now) => restart(dossier, prefix, now),
        'Le minuteur est à zéro\u00a0: les durées réelles sont effacées.',
        { undo: true },
      );
      store.flush();
      // The button is gone: the way back is there.
      this.workshop.focusSaid();
    };
    return element('p', '', button('Remettre le minuteur à zéro', reset));
  }
}

/** @param {ReturnType<typeof timesOf>} times */
function table(times) {
  const all = times.flatMap(({ groups, ...time }) => [time, ...groups]);
  const sum = (/** @type {'planned' | 'spent'} */ what) => all.reduce((total, time) => total + time[what], 0);
  const total = { id: '', title: 'En tout', planned: sum('planned'), spent: sum('spent') };
  return element(
    'table',
    'clock-times',
    element('caption', '', 'Durée prévue, durée réelle'),
    element('thead', '', element('tr', '', ...['Étape', 'Prévue', 'Réelle'].map((name) => head(name, 'col')))),
    element(
      'tbody',
      '',
      ...times.flatMap((time) => [row(time), ...time.groups.map((group) => row(group, 'clock-turn'))]),
      row(total),
    ),
  );
}

/**
 * @param {Time} time
 * @param {string} [className]
 */
function row({ title, planned, spent }, className) {
  const cells = [planned, spent].map((minutes) => element('td', '', minutes ? `${minutes}\u00a0min` : ''));
  return element('tr', className, head(title, 'row'), ...cells);
}

/**
 * @param {string} name
 * @param {'col' | 'row'} scope
 */
function head(name, scope) {
  const cell = element('th', '', name);
  cell.setAttribute('scope', scope);
  return cell;
}
