/**
 * One list of the board: its cards, and what each card's buttons do.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { byVotes, cardsOf } from './board.mjs';
import { HELD, countVotes, joinCards, moveCard, recount, retainCard, separateCard, takeAway } from './card-acts.mjs';
import { isOpen, toggleMenu, updateMenu } from './card-menu.mjs';
import { showCard } from './card-view.mjs';
import { RETAINING } from './stages.mjs';
import { short } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Stack} Stack
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 */

export class QuadrantList {
  /** @type {Stack[]} */
  #stacks = [];
  /** @type {WeakMap<Element, {stack: Stack, around: string}>} what each element shows */
  #drawn = new WeakMap();
  /** The card that Tab reaches: the arrows go to the others. */
  #current = '';

  /**
   * @param {HTMLElement} section
   * @param {Workshop} workshop
   */
  constructor(section, workshop) {
    this.section = section;
    this.workshop = workshop;
    this.quadrant = section.dataset.quadrant ?? '';
    const list = (this.list = find(section, '.ideas', HTMLUListElement));
    list.addEventListener('click', (event) => this.#click(/** @type {Element} */ (event.target)));
    list.addEventListener('input', (event) => this.#vote(/** @type {Element} */ (event.target), false));
    list.addEventListener('change', (event) => {
      this.#vote(/** @type {Element} */ (event.target), true);
      this.#retain(/** @type {Element} */ (event.target));
    });
    list.addEventListener('focusin', ({ target }) => this.#reach(idOf(/** @type {Element} */ (target))));
    new RowList({
      list,
      template: find(workshop.root, 'template[data-idea]', HTMLTemplateElement),
      collection: cardsOf(workshop.prefix),
      store: workshop.store,
      arrange: (rows) => this.#arrange(rows),
      reads: [`${workshop.prefix}/stage`],
    });
    this.show();
  }

  /** @param {import('../../browser/store/rows.mjs').Row[]} rows */
  #arrange(rows) {
    const mine = this.workshop.board.stacks.filter(({ lead }) => lead.quadrant === this.quadrant);
    this.#stacks = this.workshop.stage < RETAINING ? mine : byVotes(mine);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return this.#stacks.flatMap(({ lead }) => byId.get(lead.id) ?? []);
  }

  /** Draw the cards that changed. */
  show() {
    const { list, workshop, section } = this;
    const { stage, store } = workshop;
    const readOnly = store.state.kind === 'read-only';
    const around = `${stage} ${readOnly}`;
    section.toggleAttribute('data-filled', this.#stacks.length > 0);
    const items = new Map(this.items.map((item) => [item.dataset.row, item]));
    for (const stack of this.#stacks) {
      const item = items.get(stack.lead.id);
      if (!item) continue;
      const last = this.#drawn.get(item);
      // The list itself writes texts, and nothing where there is none.
      if (last?.stack !== stack || last.around !== around || !stack.lead.text) {
        showCard(item, stack, { stage, readOnly }, last?.stack);
        this.#drawn.set(item, { stack, around });
        if (!last) find(item, '[data-act=menu]', HTMLElement).tabIndex = -1;
      }
      if (isOpen(item)) updateMenu(item, workshop);
    }
    if (!items.has(this.#current)) this.#reach(this.#stacks.at(-1)?.lead.id ?? '');
  }

  get items() {
    return /** @type {HTMLElement[]} */ ([...this.list.children]);
  }

  /** @param {string} id of the card that Tab reaches from now on */
  #reach(id) {
    const menuOf = (/** @type {string} */ row) =>
      this.list.querySelector(`:scope > [data-row="${CSS.escape(row)}"] [data-act=menu]`);
    const [last, next] = [menuOf(this.#current), menuOf(id)];
    if (last instanceof HTMLElement) last.tabIndex = -1;
    if (next instanceof HTMLElement) next.tabIndex = 0;
    this.#current = id;
  }

  /** @param {Element} target */
  #click(target) {
    const button = target.closest('[data-act]');
    const item = /** @type {HTMLElement | null} */ (button?.closest('[data-row]'));
    if (!(button instanceof HTMLElement) || !item) return;
    const { workshop } = this;
    const id = idOf(item);
    const acts = /** @type {Record<string, () => void>} */ ({
      menu: () => toggleMenu(item, workshop, !isOpen(item)),
      close: () => toggleMenu(item, workshop, false),
      plus: () => countVotes(workshop, id, 1),
      minus: () => countVotes(workshop, id, -1),
      move: () => moveCard(workshop, id, find(item, '[data-target]', HTMLSelectElement).value),
      join: () => joinCards(workshop, id, find(item, 'select[data-join]', HTMLSelectElement).value),
      separate: () => separateCard(workshop, button.dataset.card ?? ''),
      remove: () => takeAway(workshop, id),
    });
    acts[button.dataset.act ?? '']?.();
  }

  /**
   * @param {Element} target
   * @param {boolean} finished whether the visitor left the field
   */
  #vote(target, finished) {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-votes]')) return;
    const { workshop } = this;
    const stack = workshop.board.stack(idOf(target));
    const count = parseCount(target.value) ?? (target.value.trim() ? undefined : 0);
    const written = stack && count !== undefined && recount(workshop, stack.lead.id, count);
    target.setAttribute('aria-invalid', String(!written));
    if (written || !finished || !stack) return;
    // Said without scrolling: the click that left the field must reach what it was for.
    if (count === undefined || count >= stack.votes) {
      const typed = `«\u00a0${short(target.value.trim())}\u00a0»`;
      workshop.say(`${typed} n’est pas un nombre de voix. Écrivez un nombre entier, par exemple 7.`);
    } else {
      // What is shown is what counts.
      target.value = String(stack.votes);
      target.setAttribute('aria-invalid', 'false');
      workshop.say(HELD);
    }
  }

  /** @param {Element} target */
  #retain(target) {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-priority]')) return;
    const on = target.checked;
    if (!retainCard(this.workshop, idOf(target), on)) target.checked = !on;
  }
}

/** @param {Element} part of a card */
function idOf(part) {
  return /** @type {HTMLElement | null} */ (part.closest('[data-row]'))?.dataset.row ?? '';
}
