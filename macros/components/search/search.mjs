/**
 * The search page: query in the address, results with extracts, count said aloud.
 * @module
 */

import { element, find } from '../../browser/page/elements.mjs';
import { Engine, extract } from './engine.mjs';
import { communesAt, placesOf } from './places.mjs';

const DELAY = 300;
const SHOWN = 20;

export class Search {
  static component = 'search';

  /**
   * @param {HTMLElement} root
   * @param {{ index: import('./engine.mjs').SearchIndex, base: string, window?: Window }} options
   *   `base` is the address of the site's root
   */
  constructor(root, { index, base, window: view = window }) {
    this.form = find(root, 'form', HTMLFormElement);
    this.field = find(root, 'input', HTMLInputElement);
    this.count = find(root, '[role=status]', HTMLElement);
    this.list = find(root, '.results', HTMLElement);
    this.elsewhere = find(root, '.search-static', HTMLElement);
    this.advice = find(root, '[data-advice]', HTMLElement);
    this.index = index;
    this.base = base;
    this.communes = communesAt(base);
    /** How many searches were shown: an answer that comes late is left out. */
    this.shown = 0;
    this.window = view;
    this.timer = 0;
    /** @type {Engine | undefined} */
    this.engine = undefined;
    root.querySelector('[data-off]')?.remove();
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.show(true);
    });
    this.field.addEventListener('input', () => {
      this.window.clearTimeout(this.timer);
      this.timer = this.window.setTimeout(() => void this.show(), DELAY);
    });
    this.window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  /** Show the search that the address asks for. */
  restore() {
    const query = new URLSearchParams(this.window.location.search).get('q') ?? '';
    this.field.value = query.slice(0, this.field.maxLength);
    void this.show(true);
  }

  /** @param {boolean} [whole] whether the query is whole: a word being typed may be the beginning of another one */
  async show(whole = false) {
    this.window.clearTimeout(this.timer);
    const query = this.field.value.trim();
    this.remember(query);
    this.shown += 1;
    const { shown } = this;
    const results = query ? await this.find(query, whole) : [];
    if (shown !== this.shown) return;
    this.count.textContent = query && sentence(results.length, query);
    this.list.replaceChildren(...results.slice(0, SHOWN).map((result) => this.item(result)));
    this.list.hidden = !results.length;
    this.elsewhere.hidden = results.length > 0;
    this.advice.hidden = !query;
  }

  /**
   * @param {string} query
   * @param {boolean} whole
   * @returns {Promise<(import('./engine.mjs').Result & {title?: string})[]>}
   */
  async find(query, whole) {
    // Sorting the words of the whole site takes a moment: only when someone searches.
    this.engine ??= new Engine(this.index);
    const strange = this.engine.isStrange(query);
    const results = this.engine.search(query);
    if (strange === 'no' && !(whole && isCapital(query))) return results;
    if (strange === 'maybe' && !whole) return results;
    const places = await placesOf(query, this.engine, this.communes);
    // « Sens » is a commune and a word: what bears the very name comes first, the rest follows.
    if (strange === 'no') return [...places.filter(({ name }) => name === query), ...results];
    return places.length ? places : results;
  }

  /** @param {string} query */
  remember(query) {
    const { location, history } = this.window;
    const search = query ? `?${new URLSearchParams({ q: query })}` : '';
    if (search === location.search) return;
    try {
      history.replaceState(null, '', location.pathname + search);
    } catch {
      // Some browsers refuse it for a page opened from a folder: the search still works.
    }
  }

  /** @param {import('./engine.mjs').Result & {title?: string}} result */
  item({ entry, words, title }) {
    const link = element('a', '', title ?? (entry.heading || entry.title));
    link.setAttribute('href', this.base + entry.address);
    const parts = extract(entry.text, words).map(({ match, text }) => (match ? element('mark', '', text) : text));
    return element(
      'li',
      'result',
      element('h2', '', link),
      entry.heading && element('p', 'over', title ? `${entry.title}\u00a0: ${entry.heading}` : entry.title),
      element('p', '', ...parts),
    );
  }
}

/** @param {string} query */
function isCapital(query) {
  return /^\p{Lu}\p{Ll}/u.test(query);
}

/**
 * @param {number} count
 * @param {string} query
 */
function sentence(count, query) {
  const quoted = `«\u00a0${query}\u00a0»`;
  if (count === 0) return `Aucun résultat pour ${quoted}.`;
  if (count === 1) return `1 résultat pour ${quoted}.`;
  const first = count > SHOWN ? ` Voici les ${SHOWN} premiers.` : '';
  return `${count} résultats pour ${quoted}.${first}`;
}
