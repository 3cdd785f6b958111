/**
 * The action of the roadmap that a tool serves, on the page of this tool: its state, « Fait » in one tap, what follows.
 * @module
 */

import { addDays, dayOf, isDay } from '../../browser/calendar/days.mjs';
import { find, hide, write } from '../../browser/page/elements.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { DONE, markDone } from '../checklist/done.mjs';
import { asStatus } from '../checklist/states.mjs';
import { followingOf, standingOf } from './standing.mjs';

/** @typedef {[id: string, title: string, toDay: number | null, href: string]} Told an action, as the page tells it */

export class Step {
  static component = 'step';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    this.store = store;
    this.prefix = `checklist/${root.dataset.checklist}`;
    this.id = root.dataset.step ?? '';
    /** @type {Told[]} */
    this.told = JSON.parse(find(root, '[data-steps]', HTMLScriptElement).text);
    this.word = find(root, '[data-status-word]', HTMLElement);
    this.button = find(root, '[data-fait]', HTMLButtonElement);
    this.label = find(root, '[data-following] span', HTMLElement);
    this.link = find(root, '[data-following] a', HTMLAnchorElement);
    this.said = [this.label.textContent ?? '', this.link.textContent ?? '', this.link.getAttribute('href') ?? ''];
    this.button.addEventListener('click', () => {
      // Before that, what can be undone on this page is told in its tool.
      find(root, '[data-undo-line]', HTMLElement).hidden = false;
      store.update((dossier, now) => markDone(dossier, `${this.prefix}/step/${this.id}`, dayOf(now), now), {
        words: DONE,
      });
      // The button goes away: the next action is at hand.
      if (this.button.hidden) this.link.focus();
    });
    store.subscribe(() => this.show());
    this.show();
  }

  show() {
    const { dossier, surroundings, state } = this.store;
    const value = (/** @type {string} */ key) => String(get(dossier, `${this.prefix}/${key}`) ?? '');
    const states = this.told.map(([id]) => asStatus(value(`step/${id}/status`)));
    const at = this.told.findIndex(([id]) => id === this.id);
    const status = states[at] ?? 'todo';
    const [start, lastDay] = [value('start'), this.told[at]?.[2] ?? null];
    const planned = isDay(start) && lastDay !== null ? addDays(start, lastDay) : '';
    // After the last day of the year 9999, no calendar goes on.
    const due = isDay(planned) ? planned : null;
    const action = { status, due, doneOn: value(`step/${this.id}/done-on`) };
    const { look, words } = standingOf(action, dayOf(surroundings.clock()));
    this.word.className = `status ${look}`;
    write(this.word, words);
    hide(this.word, false);
    hide(this.button, status === 'done' || state.kind === 'read-only');
    this.#showFollowing(followingOf(states, at));
  }

  /** @param {number} at the place of the action that follows, or -1: what the page says of it then holds */
  #showFollowing(at) {
    const [, title, , href] = this.told[at] ?? [];
    const words = title ? ['Action suivante\u00a0:', title, href ?? ''] : this.said;
    write(this.label, words[0] ?? '');
    write(this.link, words[1] ?? '');
    this.link.setAttribute('href', words[2] ?? '');
  }
}
