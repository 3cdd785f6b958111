/**
 * The search page: query in the address, results with extracts, count said aloud.
 * @module
 */

import { Engine, extract } from './engine.mjs';

const DELAY = 200;

export class Search {
  static component = 'search';

  /**
   * @param {HTMLElement} root
   * @param {{ pages: import('./engine.mjs').PageRecord[], base: string, window?: Window }} options
   *   `base` is the address of the site's root
   */
  constructor(root, { pages, base, window: view = window }) {
    this.form = /** @type {HTMLFormElement} */ (root.querySelector('form'));
    this.field = /** @type {HTMLInputElement} */ (root.querySelector('input'));
    this.count = /** @type {HTMLElement} */ (root.querySelector('[role=status]'));
    this.list = /** @type {HTMLElement} */ (root.querySelector('.results'));
    this.base = base;
    this.window = view;
    this.engine = new Engine(pages);
    this.timer = 0;
    root.querySelector('.search-static')?.remove();
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.show();
    });
    this.field.addEventListener('input', () => {
      this.window.clearTimeout(this.timer);
      this.timer = this.window.setTimeout(() => this.show(), DELAY);
    });
    this.window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  /** Show the search that the address asks for. */
  restore() {
    this.field.value = new URLSearchParams(this.window.location.search).get('q') ?? '';
    this.show();
    if (!this.field.value) this.field.focus({ preventScroll: true });
  }

  show() {
    this.window.clearTimeout(this.timer);
    const query = this.field.value.trim();
    this.remember(query);
    this.list.replaceChildren();
    if (!query) {
      this.count.textContent = '';
      return;
    }
    const results = this.engine.search(query);
    this.count.textContent = sentence(results.length, query);
    this.list.append(...(results.length ? results.map((result) => this.item(result)) : [this.advice()]));
  }

  /** @param {string} query */
  remember(query) {
    const { location, history } = this.window;
    const search = query ? `?q=${encodeURIComponent(query)}` : '';
    if (search !== location.search) history.replaceState(null, '', location.pathname + search);
  }

  /** @param {import('./engine.mjs').Result} result */
  item({ entry, words }) {
    const item = element('li', 'result');
    const link = element('a', '', entry.heading || entry.title);
    link.setAttribute('href', this.base + entry.address);
    const title = element('h2');
    title.append(link);
    item.append(title);
    if (entry.heading) item.append(element('p', 'over', entry.title));
    const text = element('p');
    for (const part of extract(entry.text, words)) {
      text.append(part.match ? element('mark', '', part.text) : part.text);
    }
    item.append(text);
    return item;
  }

  advice() {
    const item = element('li', 'result');
    item.append(
      element(
        'p',
        '',
        'Essayez un mot plus court, un autre mot, ou un seul mot à la fois. Un sigle s’écrit sans points : ARS, CPTS.',
      ),
    );
    const ways = element('ul', 'dots');
    for (const [address, title] of this.engine.entries
      .filter((entry) => !entry.heading && /^(outils|glossaire|annuaire|a-propos\/plan-du-site)/.test(entry.address))
      .map((entry) => [entry.address, entry.title])) {
      const way = element('li');
      const link = element('a', '', title);
      link.setAttribute('href', this.base + address);
      way.append(link);
      ways.append(way);
    }
    item.append(ways);
    return item;
  }
}

/**
 * @param {number} count
 * @param {string} query
 */
function sentence(count, query) {
  if (count === 0) return `Aucun résultat pour « ${query} ».`;
  return count === 1 ? `1 résultat pour « ${query} ».` : `${count} résultats pour « ${query} ».`;
}

/**
 * @param {string} tag
 * @param {string} [className]
 * @param {string} [text]
 */
function element(tag, className = '', text = '') {
  const created = document.createElement(tag);
  if (className) created.className = className;
  if (text) created.textContent = text;
  return created;
}
