/**
 * Cards dragged with a mouse or a finger, by their handle: onto a quadrant to move there, onto a card of the same one
 * to be grouped with it. An extra: the menu of a card and its keys do the same.
 * @module
 */

import { element, find } from '../../browser/page/elements.mjs';
import { joinCards, moveCard } from './card-acts.mjs';
import { quoted } from './words.mjs';

/**
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 * @typedef {{place: HTMLElement, quadrant: string, into: string}} Target `into`: the card to be grouped with, or empty
 *
 * @typedef {object} Dragged
 * @property {string} id
 * @property {HTMLElement} item
 * @property {number} pointer
 * @property {number} x
 * @property {number} y
 * @property {HTMLElement} [ghost] once it moves
 * @property {Target} [target]
 */

/** A finger that trembles drags nothing. */
const LEAST = 6;
/** Near an edge of the screen, in pixels, the page follows, at most as fast a frame. */
const EDGE = 70;
const SPEED = 14;
/** ms between two steps of the scrolling. */
const FRAME = 16;

export class Drag {
  /** @type {Dragged | undefined} */
  #dragged;

  /** @param {Workshop} workshop */
  constructor(workshop) {
    this.workshop = workshop;
    const board = find(workshop.root, '.board', HTMLElement);
    board.setAttribute('data-drag', '');
    board.addEventListener('pointerdown', (event) => this.#start(event));
    board.addEventListener('pointermove', (event) => this.#move(event));
    board.addEventListener('pointerup', (event) => this.#end(event));
    board.addEventListener('pointercancel', () => this.#stop());
    board.addEventListener('lostpointercapture', () => this.#stop());
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.#dragged) return;
        event.preventDefault();
        event.stopPropagation();
        this.#stop();
      },
      true,
    );
  }

  /** @param {PointerEvent} event */
  #start(event) {
    const grip = /** @type {Element} */ (event.target).closest('[data-grip]');
    const item = /** @type {HTMLElement | null} */ (grip?.closest('.idea'));
    if (!grip || !item || event.button || this.workshop.store.state.kind === 'read-only') return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    this.#dragged = { id: item.dataset.row ?? '', item, pointer, x, y };
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const dragged = this.#dragged;
    if (dragged?.pointer !== event.pointerId) return;
    const { clientX: x, clientY: y } = event;
    if (!dragged.ghost) {
      if (Math.hypot(x - dragged.x, y - dragged.y) < LEAST) return;
      dragged.ghost = this.#lift(dragged);
    }
    Object.assign(dragged, { x, y });
    this.#aim(dragged);
  }

  /** @param {Dragged} dragged */
  #lift({ id, item }) {
    const words = element('p', 'hint');
    words.setAttribute('role', 'status');
    const text = this.workshop.board.stack(id)?.lead.text ?? '';
    const ghost = element('div', 'drag-ghost no-paper', element('p', '', text), words);
    item.setAttribute('data-dragged', '');
    // A dialog hides what stands outside of it.
    (item.closest('dialog') ?? this.workshop.root).append(ghost);
    window.setTimeout(() => this.#scroll(), FRAME);
    return ghost;
  }

  /**
   * Show what would happen here.
   *
   * @param {Dragged} dragged
   */
  #aim(dragged) {
    const { ghost, x, y } = dragged;
    ghost?.style.setProperty('transform', `translate(${x + 12}px, ${y + 12}px)`);
    const target = this.#targetAt(dragged);
    if (target?.place === dragged.target?.place) return;
    dragged.target?.place.removeAttribute('data-drop');
    target?.place.setAttribute('data-drop', '');
    dragged.target = target;
    const words = ghost?.querySelector('[role=status]');
    if (words) words.textContent = this.#wordsOf(target);
  }

  /** @param {Target | undefined} target */
  #wordsOf(target) {
    if (!target) return 'Relâchez ici pour ne rien changer.';
    if (target.into) return `Regrouper avec ${quoted(this.workshop.board.stack(target.into)?.lead.text ?? '')}`;
    return `Déplacer dans ${this.workshop.titles[target.quadrant]}`;
  }

  /**
   * @param {Dragged} dragged
   * @returns {Target | undefined}
   */
  #targetAt({ id, item, x, y }) {
    // What is said stays above the board.
    const under = document.elementsFromPoint(x, y).find((element) => element.closest('.quad'));
    const section = under?.closest('.quad');
    if (!(section instanceof HTMLElement)) return undefined;
    const quadrant = section.dataset.quadrant ?? '';
    if (quadrant !== this.workshop.board.stack(id)?.lead.quadrant) return { place: section, quadrant, into: '' };
    const card = under?.closest('.idea');
    if (!(card instanceof HTMLElement) || card === item) return undefined;
    return { place: card, quadrant, into: card.dataset.row ?? '' };
  }

  /** Follow the finger at the edges of the screen, as long as it is there. */
  #scroll() {
    const dragged = this.#dragged;
    if (!dragged?.ghost) return;
    const place = dragged.item.closest('dialog') ?? document.scrollingElement;
    const above = EDGE - dragged.y;
    const below = dragged.y - (innerHeight - EDGE);
    const step = Math.max(above, below, 0) * (above > below ? -1 : 1);
    if (step) {
      place?.scrollBy({ top: Math.max(-SPEED, Math.min(SPEED, step)), behavior: 'instant' });
      this.#aim(dragged);
    }
    window.setTimeout(() => this.#scroll(), FRAME);
  }

  /** @param {PointerEvent} event */
  #end(event) {
    const dragged = this.#dragged;
    if (dragged?.pointer !== event.pointerId) return;
    const { id, target } = dragged;
    this.#stop();
    if (target?.into) joinCards(this.workshop, id, target.into);
    else if (target) moveCard(this.workshop, id, target.quadrant);
  }

  /** Put everything back. */
  #stop() {
    const dragged = this.#dragged;
    this.#dragged = undefined;
    dragged?.ghost?.remove();
    dragged?.item.removeAttribute('data-dragged');
    dragged?.target?.place.removeAttribute('data-drop');
  }
}
