/**
 * On the home page, for who comes back: where the dossier stands.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { element, find } from '../../browser/page/elements.mjs';
import { stepsInShort } from '../checklist/steps.mjs';
import { standing } from './standing.mjs';

/**
 * @typedef {import('./standing.mjs').Standing} Standing
 */

export class Resume {
  static component = 'resume';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/saving.mjs').Saving}} options
   */
  constructor(root, { store }) {
    this.root = root;
    this.store = store;
    this.steps = stepsInShort(JSON.parse(find(root, '[data-steps]', HTMLScriptElement).text));
    // The finder of the page holds it: said twice, it would weigh twice.
    /** @type {import('./standing.mjs').Directory} */
    this.directory = JSON.parse(find(document, '[data-federations]', HTMLScriptElement).text);
    this.go = find(root, '[data-go]', HTMLAnchorElement);
    this.call = find(root, '[data-call]', HTMLAnchorElement);
    this.roadmap = this.go.href;
    store.subscribe(() => this.show());
    this.show();
  }

  show() {
    const today = dayOf(this.store.surroundings.clock());
    const now = standing(this.store.dossier, this.steps, this.directory, today);
    const { title, words, next, isRoadmap, isAfter, date, contact } = now;
    this.#write('[data-title]', title);
    this.#write('[data-standing]', words);
    this.#write('[data-next]', ...this.#next(now));
    this.#write('[data-date]', ...(date ? ['Prochaine date\u00a0: ', this.#date(date), '.'] : []));
    this.go.href = next ? `${this.roadmap}#${next.id}` : this.roadmap;
    const after = find(this.root, '[data-after]', HTMLElement);
    after.hidden = !isAfter;
    if (!isRoadmap) this.go.href = `${this.go.dataset.dossier}#vos-outils`;
    this.call.hidden = !contact;
    if (!contact) return;
    this.call.href = contact.href;
    this.call.textContent = contact.words;
  }

  /** @param {Standing} now */
  #next({ next, isRoadmap }) {
    if (!isRoadmap) return [];
    if (!next) return ['Toutes les actions sont terminées.'];
    const title = link(`${this.roadmap}#${next.id}`, next.title);
    return ['Prochaine action\u00a0: ', title, next.state && `, ${next.state}`, '.'];
  }

  /** @param {NonNullable<Standing['date']>} date */
  #date({ when, what, page, id }) {
    const { meeting = '', visits = '' } = find(this.root, '[data-date]', HTMLElement).dataset;
    return link({ meeting, visits, roadmap: `${this.roadmap}#${id}` }[page], `${when}, ${what}`);
  }

  /**
   * @param {string} selector
   * @param {(Node | string)[]} content
   */
  #write(selector, ...content) {
    find(this.root, selector, HTMLElement).replaceChildren(...content);
  }
}

/**
 * @param {string} href
 * @param {string} text
 */
function link(href, text) {
  const made = element('a', '', text);
  made.setAttribute('href', href);
  return made;
}
