/**
 * One list of the board: its cards, the field that adds one, and what each card's buttons do.
 * @module
 */

import { removeRow } from '../../browser/store/rows.mjs';
import { find } from '../../browser/page/elements.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { MOST_PRIORITIES, MOST_VOTES, byVotes, cards, cardsOf, stackOf, stacks } from './board.mjs';
import { RETAINING, showCard } from './card-view.mjs';
import { change, join, moveTo, retain, separate } from './moves.mjs';
import { IdeaForm } from './idea-form.mjs';
import { short } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Stack} Stack
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 */

const HELD = 'Les idées regroupées gardent leurs voix. Séparez-les pour les recompter.';
const FULL = `Une case garde ${MOST_PRIORITIES} priorités au plus\u00a0: retirez-en une d’abord.`;

export class QuadrantList {
  /** @type {Map<string, Stack>} by the id of their first card */
  #stacks = new Map();

  /**
   * @param {HTMLElement} section
   * @param {Workshop} workshop
   * @param {import('./preparation.mjs').Preparation} preparation says which group is writing
   */
  constructor(section, workshop, preparation) {
    this.section = section;
    this.workshop = workshop;
    this.quadrant = section.dataset.quadrant ?? '';
    const list = find(section, '.ideas', HTMLUListElement);
    new IdeaForm(find(section, 'form', HTMLFormElement), this.quadrant, workshop, preparation);
    list.addEventListener('click', (event) => this.#click(/** @type {Element} */ (event.target)));
    list.addEventListener('input', (event) => this.#vote(/** @type {Element} */ (event.target), false));
    list.addEventListener('change', (event) => {
      this.#vote(/** @type {Element} */ (event.target), true);
      this.#retain(/** @type {Element} */ (event.target));
    });
    new RowList({
      list,
      template: find(section, 'template', HTMLTemplateElement),
      collection: cardsOf(workshop.prefix),
      store: workshop.store,
      reads: [`${workshop.prefix}/`],
      arrange: (rows) => this.#arrange(rows),
      decorate: (item, row) => this.#decorate(item, row.id),
    });
  }

  /** @param {import('../../browser/store/rows.mjs').Row[]} rows */
  #arrange(rows) {
    const mine = stacks(cards(this.workshop.store.dossier, this.workshop.prefix)).filter(
      ({ lead }) => lead.quadrant === this.quadrant,
    );
    const shown = this.workshop.stage < RETAINING ? mine : byVotes(mine);
    this.#stacks = new Map(shown.map((stack) => [stack.lead.id, stack]));
    this.section.toggleAttribute('data-filled', shown.length > 0);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return shown.flatMap(({ lead }) => byId.get(lead.id) ?? []);
  }

  /**
   * @param {HTMLElement} item
   * @param {string} id
   */
  #decorate(item, id) {
    const all = [...this.#stacks.values()];
    const stack = /** @type {Stack} */ (this.#stacks.get(id));
    const { stage, store } = this.workshop;
    showCard(item, stack, {
      stage,
      others: all.filter((other) => other !== stack),
      readOnly: store.state.kind === 'read-only',
    });
  }

  /** @param {Element} target */
  #click(target) {
    const button = target.closest('[data-act]');
    const item = /** @type {HTMLElement | null} */ (button?.closest('[data-row]'));
    if (!(button instanceof HTMLElement) || !item) return;
    const id = item.dataset.row ?? '';
    const acts = /** @type {Record<string, () => void>} */ ({
      menu: () => this.#toggle(item),
      close: () => this.#toggle(item, true),
      plus: () => this.#count(id, 1),
      minus: () => this.#count(id, -1),
      move: () => this.#move(id, find(item, '[data-target]', HTMLSelectElement)),
      join: () => this.#join(id, find(item, 'select[data-join]', HTMLSelectElement).value),
      separate: () => this.#separate(button.dataset.card ?? ''),
      remove: () => this.#remove(id),
    });
    acts[button.dataset.act ?? '']?.();
  }

  /**
   * @param {HTMLElement} item
   * @param {boolean} [close]
   */
  #toggle(item, close = false) {
    const menu = find(item, '.idea-menu', HTMLElement);
    const button = find(item, '[data-act=menu]', HTMLElement);
    menu.hidden = close || !menu.hidden;
    button.setAttribute('aria-expanded', String(!menu.hidden));
    button.focus();
  }

  /**
   * @param {string} id
   * @param {number} step
   */
  #count(id, step) {
    const stack = this.#stacks.get(id);
    if (stack && !this.#recount(stack, stack.votes + step) && step < 0 && stack.votes) this.workshop.warn(HELD);
  }

  /**
   * Write the votes of a stack: those of the joined cards stay theirs.
   *
   * @param {Stack} stack
   * @param {number} total
   * @returns {boolean} false if the stack cannot have so many, or so few: nothing is written
   */
  #recount({ lead, votes }, total) {
    const own = lead.votes + total - votes;
    if (own < 0 || own > MOST_VOTES) return false;
    const { store, prefix } = this.workshop;
    return store.update((dossier, now) => change(dossier, prefix, lead.id, { votes: own || null }, now));
  }

  /**
   * @param {Element} target
   * @param {boolean} finished whether the visitor left the field
   */
  #vote(target, finished) {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-votes]')) return;
    const stack = this.#stacks.get(/** @type {HTMLElement | null} */ (target.closest('[data-row]'))?.dataset.row ?? '');
    const count = parseCount(target.value) ?? (target.value.trim() ? undefined : 0);
    const written = stack && count !== undefined && this.#recount(stack, count);
    target.setAttribute('aria-invalid', String(!written));
    if (written || !finished || !stack) return;
    // Said without scrolling: the click that left the field must reach what it was for.
    if (count === undefined || count >= stack.votes) {
      const typed = `«\u00a0${short(target.value.trim())}\u00a0»`;
      this.workshop.say(`${typed} n’est pas un nombre de voix. Écrivez un nombre entier, par exemple 7.`);
    } else {
      // What is shown is what counts.
      target.value = String(stack.votes);
      target.setAttribute('aria-invalid', 'false');
      this.workshop.say(HELD);
    }
  }

  /** @param {Element} target */
  #retain(target) {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-priority]')) return;
    const { workshop } = this;
    const id = /** @type {HTMLElement | null} */ (target.closest('[data-row]'))?.dataset.row ?? '';
    const on = target.checked;
    const done = workshop.act(
      (dossier, now) => retain(dossier, workshop.prefix, id, on, now),
      on ? 'Priorité retenue.' : 'Priorité retirée.',
    );
    if (done) return;
    target.checked = !on;
    workshop.warn(FULL);
  }

  /**
   * @param {string} id
   * @param {HTMLSelectElement} target
   */
  #move(id, target) {
    const { workshop } = this;
    const { value } = target;
    workshop.act(
      (dossier, now) => moveTo(dossier, workshop.prefix, id, value, now),
      `Idée déplacée dans ${workshop.titles[value]}.`,
      { undo: true },
    );
    workshop.focusCard(id);
  }

  /**
   * @param {string} id
   * @param {string} into
   */
  #join(id, into) {
    const { workshop } = this;
    workshop.act(
      (dossier, now) => join(dossier, workshop.prefix, id, into, now),
      'Idées regroupées. Leurs voix s’additionnent.',
      { undo: true },
    );
    workshop.focusCard(into);
  }

  /** @param {string} id */
  #separate(id) {
    const { workshop } = this;
    workshop.act((dossier, now) => separate(dossier, workshop.prefix, id, now), 'Idées séparées.', { undo: true });
    workshop.focusCard(stackOf(workshop.store.dossier, workshop.prefix, id)?.lead.id ?? id);
  }

  /** @param {string} id */
  #remove(id) {
    const { workshop } = this;
    const others = this.#stacks.get(id)?.joined.length;
    const message = others ? 'Idée retirée. Celles qui étaient regroupées avec elle restent.' : 'Idée retirée.';
    workshop.act((dossier, now) => removeRow(dossier, cardsOf(workshop.prefix), id, now), message, { undo: true });
    // The button went with its card.
    workshop.focusSaid();
  }
}
