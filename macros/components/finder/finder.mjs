/**
 * "Trouver ma fédération": the field, its suggestions and the answer below.
 * @module
 */

import { element, find } from '../../browser/page/elements.mjs';
import { NotLoaded, fetched } from '../../browser/page/on-demand.mjs';
import { LoadError, createLoader } from '../../browser/page/shards.mjs';
import { answer } from './answer.mjs';
import { Combobox } from '../../browser/forms/combobox.mjs';
import { letterTo } from './letter.mjs';
import { announcement, answerPanel } from './panel.mjs';

/**
 * @typedef {import('./gazetteer.mjs').Territory} Territory
 * @typedef {import('./lookup.mjs').Finding} Finding
 */

/**
 * Shared, so that two finders on a page load a shard once.
 *
 * @type {Promise<import('./lookup.mjs').Lookup> | undefined}
 */
let shared;

/**
 * Return what looks for places: most readers of a page look for none. A later call tries again what failed.
 *
 * @param {string} site
 */
function lookupOf(site) {
  shared ??= fetched('assets/atlas.js').then((Lookup) => new Lookup(createLoader(`${site}assets/territoires/`)));
  shared.catch(() => (shared = undefined));
  return shared;
}

export class Finder {
  static component = 'finder';

  /**
   * @param {HTMLElement} root
   * @param {{site: string}} options `site` is the address of the site's root, ending in a slash
   */
  constructor(root, { site }) {
    this.root = root;
    this.form = find(root, 'form', HTMLFormElement);
    this.input = find(root, '[role=combobox]', HTMLInputElement);
    this.status = find(root, '[data-status]', HTMLElement);
    this.panel = find(root, '[data-answer]', HTMLElement);
    this.listLink = find(root, '[data-list]', HTMLAnchorElement);
    /** @type {import('./answer.mjs').Directory} */
    this.directory = JSON.parse(find(root, '[data-federations]', HTMLScriptElement).text);
    for (const federation of this.directory.federations) {
      federation.mailto = letterTo(federation, this.directory.letter);
    }
    this.site = site;
    /** @type {Territory | null} kept in memory only */
    this.chosen = null;
    this.questions = 0;
    this.suggesting = false;
    // Whether letters came since the last suggestions were asked for.
    this.typed = false;
    /** @type {Combobox<Territory>} */
    this.combobox = new Combobox(this.input, find(root, '[role=listbox]', HTMLElement), {
      show: (territory) => territory,
      onPick: (territory) => this.#choose(territory),
    });
    this.input.addEventListener('input', () => void this.#suggest());
    // What looks, and the first shard, come while the first letters are typed.
    const foresee = () =>
      lookupOf(site)
        .then(({ atlas }) => atlas.gazetteer())
        .catch(() => {});
    this.input.addEventListener('focus', () => void foresee(), { once: true });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.form.hidden = false;
  }

  /** Suggest for what the field holds; letters typed meanwhile are answered together, after the first answer. */
  async #suggest() {
    this.chosen = null;
    this.questions += 1;
    this.typed = true;
    if (this.suggesting) return;
    this.suggesting = true;
    try {
      while (this.typed) {
        this.typed = false;
        await this.#attempt(() => this.#suggestOnce());
      }
    } finally {
      this.suggesting = false;
    }
  }

  async #suggestOnce() {
    const question = this.questions;
    const lookup = await lookupOf(this.site);
    const { options, total } = await lookup.suggest(this.input.value);
    if (question !== this.questions) return;
    this.combobox.update(options);
    this.status.textContent = countSentence(options.length, total);
  }

  async #submit() {
    if (this.chosen) return this.#choose(this.chosen);
    const question = (this.questions += 1);
    this.typed = false;
    this.combobox.close();
    await this.#attempt(async () => {
      const lookup = await lookupOf(this.site);
      const finding = await lookup.find(this.input.value);
      if (question !== this.questions) return;
      if (finding.kind === 'territory') this.#choose(finding.territory);
      else this.#answer(finding);
    });
  }

  /** @param {Territory} territory */
  #choose(territory) {
    // Suggestions still on their way would reopen the list.
    this.questions += 1;
    this.typed = false;
    this.chosen = territory;
    this.input.value = territory.input;
    this.combobox.update([]);
    const reply = this.#answer({ kind: 'territory', territory });
    const { commune } = territory;
    if (!commune) return;
    const detail = {
      ...commune.commune,
      department: commune.department.code,
      region: commune.department.region.code,
      federation: reply.kind === 'federation' ? reply.federation.id : null,
    };
    this.root.dispatchEvent(new CustomEvent('boussole:commune', { bubbles: true, detail }));
  }

  /** @param {Finding} finding */
  #answer(finding) {
    const reply = answer(finding, this.directory);
    this.panel.replaceChildren(
      answerPanel(reply, {
        level: this.root.dataset.level ?? '2',
        list: this.listLink.href,
        onChoose: (territory) => this.#choose(territory),
        onRestart: () => this.#restart(),
      }),
    );
    this.status.textContent = announcement(reply);
    this.#bringIntoView();
    return reply;
  }

  /** Out of the field, a phone puts its keyboard away, in its own time: the answer must stand above it meanwhile. */
  #bringIntoView() {
    const title = this.panel.querySelector('h2, h3, h4');
    if (!(title instanceof HTMLElement)) return;
    title.setAttribute('tabindex', '-1');
    title.focus({ preventScroll: true });
    const whom = this.panel.querySelector('.tel') ?? title;
    const seen = window.visualViewport ?? { offsetTop: 0, height: innerHeight };
    const isAbove = this.panel.getBoundingClientRect().top < seen.offsetTop;
    const isBelow = whom.getBoundingClientRect().bottom > seen.offsetTop + seen.height;
    if (isAbove || isBelow) this.panel.scrollIntoView({ block: 'start' });
  }

  #restart() {
    this.chosen = null;
    this.input.value = '';
    this.combobox.update([]);
    this.panel.replaceChildren();
    this.status.textContent = '';
    this.input.focus();
  }

  /** @param {() => Promise<void>} question */
  async #attempt(question) {
    this.panel.querySelector('.finder-error')?.remove();
    try {
      await question();
    } catch (error) {
      if (!(error instanceof LoadError || error instanceof NotLoaded)) throw error;
      this.panel.replaceChildren(element('p', 'finder-error', error.message));
      this.status.textContent = error.message;
    }
  }
}

/**
 * @param {number} shown
 * @param {number} total
 * @returns {string}
 */
function countSentence(shown, total) {
  if (!shown) return '';
  if (shown < total) return `${shown} suggestions sur ${total}. Continuez à écrire pour préciser.`;
  return shown === 1 ? '1 suggestion.' : `${shown} suggestions.`;
}
