/**
 * The cards of the directory: each can be printed alone, with a code that leads back to it.
 * @module
 */

export class Directory {
  static component = 'directory';

  /** @param {HTMLElement} root */
  constructor(root) {
    /** @type {Element[]} what a printed card adds */
    this.added = [];
    root.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('[data-print-card]');
      const card = button?.closest('article');
      if (card) void this.#print(card);
    });
    addEventListener('afterprint', () => this.#restore());
  }

  /** @param {HTMLElement} card */
  async #print(card) {
    this.#restore();
    const address = document.createElement('p');
    address.textContent = `${canonical()}#${card.id}`.replace('https://', '');
    const code = new Image();
    code.src = card.dataset.url ?? '';
    code.alt = '';
    // Without the picture the card still has its address in words.
    const codes = await code.decode().then(
      () => [code],
      () => [],
    );
    this.added = [...codes, address];
    card.append(...this.added);
    card.classList.add('alone');
    document.documentElement.dataset.alone = '';
    print();
  }

  #restore() {
    for (const element of this.added) element.remove();
    this.added = [];
    document.querySelector('.alone')?.classList.remove('alone');
    delete document.documentElement.dataset.alone;
  }
}

/** @returns {string} the public address of the page */
function canonical() {
  const link = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=canonical]'));
  return link?.href ?? location.href.replace(/#.*/, '');
}
