/**
 * Editable combobox with a list, manual selection: the WAI-ARIA Authoring Practices pattern.
 * @module
 */

/**
 * @template T
 * @typedef {{
 *   show: (item: T) => {label: string, detail: string},
 *   onPick: (item: T) => void,
 *   isKept?: boolean,
 * }} Behaviour `isKept`: what was typed is an answer, which Escape leaves there
 */

/**
 * A field and its list of suggestions. The focus stays in the field: the list only has an active option.
 *
 * @template T
 */
export class Combobox {
  /**
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   * @param {Behaviour<T>} behaviour how an item is shown, and what is done with the one picked
   */
  constructor(input, list, behaviour) {
    this.input = input;
    this.list = list;
    this.behaviour = behaviour;
    /** @type {T[]} */
    this.items = [];
    this.active = -1;
    input.addEventListener('keydown', (event) => this.#onKey(event));
    // Until the suggestions for this text come, the text counts, not the option that was active.
    input.addEventListener('input', () => this.#activate(-1));
    input.addEventListener('blur', () => this.close());
    // Without this, pressing on an option would blur the field and close the list before the click.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = /** @type {Element} */ (event.target).closest('[role=option]');
      if (option) this.#pick([...list.children].indexOf(option));
    });
  }

  /**
   * Replace the suggestions; none closes the list. The active one stays so if it is still there: suggestions that come
   * late must not undo an arrow.
   *
   * @param {T[]} items
   */
  update(items) {
    const before = this.list.children[this.active]?.textContent;
    this.items = items;
    const options = items.map((item, index) => this.#option(item, index));
    this.list.replaceChildren(...options);
    this.active = -1;
    this.#activate(options.findIndex((option) => option.textContent === before));
    this.#toggle(items.length > 0);
  }

  close() {
    this.#activate(-1);
    this.#toggle(false);
  }

  get isOpen() {
    return !this.list.hidden;
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      this.#onArrow(key === 'ArrowDown' ? 1 : -1, altKey);
    } else if (key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.#pick(this.active);
    } else if (key === 'Escape' && (this.isOpen || (this.input.value && !this.behaviour.isKept))) {
      event.preventDefault();
      if (this.isOpen) this.close();
      else this.#clear();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) {
      // These move the caret, so the field is the active element again.
      this.#activate(-1);
    }
  }

  /**
   * @param {1 | -1} step
   * @param {boolean} only open or close, without moving
   */
  #onArrow(step, only) {
    const count = this.items.length;
    if (only) {
      if (step < 0) this.close();
      else this.#toggle(count > 0);
      return;
    }
    if (!count) return;
    this.#toggle(true);
    const first = step > 0 ? 0 : count - 1;
    const next = this.active + step;
    this.#activate(this.active < 0 || next < 0 || next >= count ? first : next);
  }

  #clear() {
    this.input.value = '';
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param {number} index */
  #pick(index) {
    const item = this.items[index];
    this.close();
    this.behaviour.onPick(item);
  }

  /** @param {number} index -1 for none */
  #activate(index) {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  /** @param {boolean} open */
  #toggle(open) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  /**
   * @param {T} item
   * @param {number} index
   * @returns {HTMLLIElement}
   */
  #option(item, index) {
    const { label, detail } = this.behaviour.show(item);
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const name = document.createElement('b');
    name.textContent = label;
    const where = document.createElement('span');
    where.textContent = detail;
    // The space separates the two when read aloud.
    option.append(name, ' ', where);
    return option;
  }
}
