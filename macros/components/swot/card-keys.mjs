/**
 * The keys of the board. They act where a card has the focus and nowhere else: letters typed in a field stay letters.
 * Arrows go from card to card, 1 to 4 move the card, G groups it; in its votes, arrows count and Enter goes on.
 * @module
 */

import { find, findAll } from '../../browser/page/elements.mjs';
import { QUADRANTS } from './board.mjs';
import { countVotes, joinCards, moveCard } from './card-acts.mjs';
import { isOpen, toggleMenu } from './card-menu.mjs';
import { doublesOf } from './doubles.mjs';
import { reveal } from './workshop.mjs';

/** @typedef {import('./workshop.mjs').Workshop} Workshop */

/** What of a card may have the focus, and has it on the next card too. */
const PARTS = ['[data-act=minus]', '[data-act=plus]', '[data-priority]', '[data-votes]', '[data-act=menu]'];
const STEPS = /** @type {Record<string, number>} */ ({ ArrowUp: -1, ArrowDown: 1 });
const SIDES = /** @type {Record<string, number>} */ ({ ArrowLeft: -1, ArrowRight: 1 });

export class CardKeys {
  /** @param {Workshop} workshop */
  constructor(workshop) {
    this.workshop = workshop;
    find(workshop.root, '.board', HTMLElement).addEventListener('keydown', (event) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const target = /** @type {HTMLElement} */ (event.target);
      const item = /** @type {HTMLElement | null} */ (target.closest('.idea'));
      const done = item ? this.#press(event, item, target) : this.#leaveForm(event, target);
      if (!done) return;
      event.preventDefault();
      // Escape would close the large board too.
      event.stopPropagation();
    });
  }

  /**
   * @param {KeyboardEvent} event
   * @param {HTMLElement} item
   * @param {HTMLElement} target
   * @returns {boolean} whether the key did something
   */
  #press(event, item, target) {
    const { workshop } = this;
    const id = item.dataset.row ?? '';
    if (event.key === 'Escape' && isOpen(item)) {
      toggleMenu(item, workshop, false);
      return true;
    }
    if (target.matches('[data-votes]')) return this.#count(event, item, /** @type {HTMLInputElement} */ (target));
    if (target.matches('select[data-join]') && event.key === 'Enter') {
      joinCards(workshop, id, /** @type {HTMLSelectElement} */ (target).value);
      return true;
    }
    if (target.matches('input:not([type=checkbox]), textarea, select')) return false;
    // On a French keyboard, the key of a figure writes « & » or « é ».
    const [, figure] = /^(?:Digit|Numpad)([1-4])$/.exec(event.code) ?? /^([1-4])$/.exec(event.key) ?? [];
    if (figure) moveCard(workshop, id, QUADRANTS[Number(figure) - 1] ?? '');
    else if (event.key.toLowerCase() === 'g') this.#group(item);
    else if (target.closest('.idea-menu')) return false;
    else return this.#go(event.key, item, target);
    return true;
  }

  /** @param {HTMLElement} item */
  #group(item) {
    if (!isOpen(item)) toggleMenu(item, this.workshop, true);
    const field = find(item, '[data-join-field]', HTMLElement);
    if (field.hidden) {
      this.workshop.say('Cette case n’a pas d’autre idée à regrouper.');
      return;
    }
    const select = find(field, 'select', HTMLSelectElement);
    const { board } = this.workshop;
    const others = [...select.options].flatMap(({ value }) => board.stack(value)?.lead ?? []);
    const { exact, near } = doublesOf(board.stack(item.dataset.row ?? '')?.lead.text ?? '', others);
    // The one that says nearly the same is offered first.
    const [first] = [...exact, ...near];
    if (first) select.value = first.id;
    select.focus();
  }

  /**
   * @param {string} key
   * @param {HTMLElement} item
   * @param {HTMLElement} target
   */
  #go(key, item, target) {
    const list = /** @type {HTMLElement} */ (item.parentElement);
    const items = /** @type {HTMLElement[]} */ ([...list.children]);
    const at = items.indexOf(item);
    const step = STEPS[key];
    if (step) {
      const next = items[at + step];
      // After the last card, the field that adds one.
      const field = list.closest('section')?.querySelector('form:not([hidden]) input');
      if (next || step < 0) this.#focus(next, target);
      else if (field instanceof HTMLElement) field.focus();
      return true;
    }
    if (key === 'Home' || key === 'End') this.#focus(items.at(key === 'Home' ? 0 : -1), target);
    else if (SIDES[key]) {
      const lists = findAll(this.workshop.root, '.board .ideas').filter(({ children }) => children.length);
      const { children = [] } = lists[lists.indexOf(list) + (SIDES[key] ?? 0)] ?? {};
      this.#focus(/** @type {HTMLElement[]} */ ([...children])[Math.min(at, children.length - 1)], target);
    } else return false;
    return true;
  }

  /**
   * Go to another card, on the part that had the focus.
   *
   * @param {HTMLElement | undefined} item
   * @param {HTMLElement} target
   */
  #focus(item, target) {
    if (!item) return;
    reveal(item);
    const same = PARTS.find((part) => target.matches(part)) ?? '[data-act=menu]';
    find(item, same, HTMLElement).focus();
  }

  /**
   * @param {KeyboardEvent} event
   * @param {HTMLElement} item
   * @param {HTMLInputElement} field its votes
   */
  #count(event, item, field) {
    const step = STEPS[event.key];
    if (step) {
      countVotes(this.workshop, item.dataset.row ?? '', -step);
      field.value = String(this.workshop.board.stack(item.dataset.row ?? '')?.votes ?? 0);
      field.setAttribute('aria-invalid', 'false');
      field.select();
      return true;
    }
    if (event.key !== 'Enter') return false;
    const fields = findAll(this.workshop.root, '.board [data-votes]');
    const next = fields[fields.indexOf(field) + (event.shiftKey ? -1 : 1)];
    if (!next) {
      field.blur();
      field.focus();
      return true;
    }
    reveal(next);
    next.focus();
    return true;
  }

  /**
   * Above the field that adds an idea stands the last one.
   *
   * @param {KeyboardEvent} event
   * @param {HTMLElement} target
   */
  #leaveForm({ key }, target) {
    const items =
      key === 'ArrowUp' && target.matches('form input') ? target.closest('section')?.querySelector('.ideas') : null;
    const last = items?.lastElementChild;
    if (!(last instanceof HTMLElement)) return false;
    this.#focus(last, target);
    return true;
  }
}
