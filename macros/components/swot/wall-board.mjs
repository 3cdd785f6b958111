/**
 * The board on the wall: its cards, and letters as large as the screen allows.
 * @module
 */

import { arrange, element, write } from '../../browser/page/elements.mjs';
import { WallCard } from './wall-card.mjs';
import { factsOf } from './wall-cards.mjs';
import { SMALLEST, planWhole } from './wall-layout.mjs';
import { leastSize, planOne } from './wall-pages.mjs';
import { isOver, quad } from './wall-quad.mjs';
import { held } from './wall-steps.mjs';

/**
 * @typedef {import('./wall-cards.mjs').Shown} Shown
 * @typedef {import('./wall-layout.mjs').Place} Place
 * @typedef {import('./wall-steps.mjs').Look} Look
 * @typedef {import('./wall-quad.mjs').Quad} Quad
 */

const GAP = 6;
/** Letters that could grow again do so once nobody is typing. */
const REST = 800;

export class WallBoard {
  /** @type {Map<string, WallCard>} */
  #cards = new Map();
  /** @type {Quad[]} */
  #quads;
  /** @type {Look} */
  #look = { at: 0, page: 0 };
  /** @type {number[][]} the cards of each page of the quadrant shown alone */
  #pages = [[]];
  #size = 0;
  #stage = 0;
  /** How many letters there are: fewer may be larger. */
  #letters = 0;
  #waiting = 0;

  /**
   * @param {import('./wall-quad.mjs').Heading[]} headings of the quadrants
   * @param {(pages: number) => void} paged told how many pages the quadrant that is shown has
   */
  constructor(headings, paged) {
    this.paged = paged;
    this.intro = element('p', 'wall-intro');
    this.#quads = headings.map((heading, index) => quad(heading, index + 1));
    this.root = element('div', 'wall-board', this.intro, ...this.#quads.map(({ box }) => box));
    this.root.tabIndex = -1;
    new ResizeObserver(() => this.fit()).observe(this.root);
  }

  /** What is shown, on a page that is there. */
  get look() {
    return this.#look;
  }

  get pages() {
    return this.#look.at ? this.#pages.length : 1;
  }

  /** @param {Look} look */
  turn(look) {
    const isSame = look.at === this.#look.at;
    this.#look = look;
    if (isSame && look.at) this.#turnPage();
    else this.fit();
  }

  /**
   * Go to the page of a card, if its quadrant is shown.
   *
   * @param {string} id
   */
  reach(id) {
    const index = this.#quads[this.#look.at - 1]?.cards.findIndex((card) => card.id === id) ?? -1;
    const page = this.#pages.findIndex((places) => places.includes(index));
    if (page >= 0) this.turn({ ...this.#look, page });
  }

  /**
   * @param {Shown[][]} shown quadrant by quadrant
   * @param {number} stage
   * @param {string} intro what stands over the board, or nothing
   */
  show(shown, stage, intro) {
    // Another stage has other controls, or none.
    let isChanged = stage !== this.#stage || this.intro.textContent !== intro;
    this.#stage = stage;
    write(this.intro, intro);
    this.intro.hidden = !intro;
    const seen = new Set();
    let isDealtAnew = false;
    this.#quads.forEach((place, index) => {
      const mine = shown[index] ?? [];
      const before = place.cards;
      place.cards = mine.map((card) => {
        seen.add(card.id);
        const item = this.#cards.get(card.id) ?? new WallCard(card.id);
        this.#cards.set(card.id, item);
        isChanged = item.show(card) || isChanged;
        return item;
      });
      const isSame = before.length === mine.length && before.every((card, at) => card === place.cards[at]);
      if (!isSame) {
        isChanged = true;
        isDealtAnew ||= this.#look.at === index + 1;
        const items = place.cards.map(({ item }) => item);
        for (const item of [...place.list.children])
          if (!items.includes(/** @type {HTMLElement} */ (item))) item.remove();
        arrange(place.list, items);
      }
      write(place.facts, factsOf(mine, stage));
      place.box.toggleAttribute('data-empty', !mine.length);
    });
    for (const id of this.#cards.keys()) if (!seen.has(id)) this.#cards.delete(id);
    const letters = this.#quads.reduce((sum, { list }) => sum + (list.textContent ?? '').length, 0);
    const isLess = letters < this.#letters;
    this.#letters = letters;
    // Another card may go to another page.
    if (isDealtAnew) this.fit();
    else if (isChanged) this.#settle(isLess);
  }

  /**
   * Make room at once for what no longer fits. The best size is sought when the room has stopped changing, and only
   * where it may be another one: it takes longer than a key.
   *
   * @param {boolean} mayGrow
   */
  #settle(mayGrow) {
    const overflows = () =>
      this.#quads.some(({ box, list }) => isOver(box, 'height') || isOver(box, 'width') || isOver(list, 'width'));
    if (this.#look.at && overflows()) return this.fit();
    let isSmaller = false;
    while (this.#size > SMALLEST && overflows()) {
      isSmaller = true;
      this.#size -= 1;
      this.#set('--wall-size', `${this.#size}px`);
    }
    if (!isSmaller && !mayGrow) return;
    window.clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.fit(), REST);
  }

  /** Find the size anew, for the present screen. */
  fit() {
    window.clearTimeout(this.#waiting);
    const { root } = this;
    if (!root.clientHeight) return;
    root.dataset.look = String(this.#look.at);
    this.#quads.forEach(({ box }, index) => {
      box.hidden = this.#look.at > 0 && this.#look.at !== index + 1;
    });
    if (this.#look.at) this.#fitOne();
    else this.#fitWhole();
  }

  #fitWhole() {
    for (const card of this.#cards.values()) card.item.hidden = false;
    const { clientWidth: width, clientHeight } = this.root;
    const intro = () => (this.intro.hidden ? 0 : this.intro.offsetHeight + GAP);
    const counts = this.#quads.map(({ cards }) => cards.length);
    // The words over the board have the size of its letters: their height is one of what is measured.
    const screen = { width, height: clientHeight };
    this.root.toggleAttribute('data-measured', true);
    const plan = planWhole(screen, counts, GAP, (size, lines, shapes) => {
      this.#set('--wall-size', `${size}px`);
      this.#set('--wall-lines', String(lines));
      shapes.forEach((shape, index) => this.#shape(index, shape));
      const over = intro();
      const isUpright = shapes[0]?.width === width;
      return this.#quads.map(({ box }, index) => box.offsetHeight + (index < (isUpright ? 1 : 2) ? over : 0));
    });
    this.#size = plan.size;
    this.#set('--wall-size', `${plan.size}px`);
    this.#set('--wall-lines', String(plan.lines));
    this.root.toggleAttribute('data-measured', false);
    plan.places.forEach((place, index) => this.#place(index, place, place.top ? 0 : intro()));
    this.paged(1);
  }

  #fitOne() {
    const { root } = this;
    const { at } = this.#look;
    const { box, list, cards } = /** @type {Quad} */ (this.#quads[at - 1]);
    const screen = { width: root.clientWidth, height: root.clientHeight };
    for (const { item } of cards) item.hidden = false;
    this.#place(at - 1, { left: 0, top: 0, ...screen, columns: 1 }, 0);
    const measure = (/** @type {number} */ size, /** @type {number} */ columns) => {
      this.#set('--wall-size', `${size}px`);
      box.style.setProperty('--wall-columns', String(columns));
      const inside = box.getBoundingClientRect();
      const room = Math.floor(inside.bottom - list.getBoundingClientRect().top - ROOM_UNDER);
      return { room, heights: cards.map(({ item }) => item.getBoundingClientRect().height) };
    };
    const least = leastSize({ width: window.innerWidth, height: window.innerHeight });
    const { size, columns, pages } = planOne(screen, least, cards.length, measure);
    measure(size, columns);
    this.#size = size;
    this.#pages = pages;
    this.#turnPage();
  }

  #turnPage() {
    const { cards } = /** @type {Quad} */ (this.#quads[this.#look.at - 1]);
    this.#look = held(this.#look, this.#pages.length);
    const shown = new Set(this.#pages[this.#look.page]);
    cards.forEach(({ item }, index) => (item.hidden = !shown.has(index)));
    this.root.scrollTop = 0;
    this.paged(this.#pages.length);
  }

  /**
   * @param {number} index
   * @param {import('./wall-layout.mjs').Shape} shape
   */
  #shape(index, { width, columns }) {
    const { style } = /** @type {Quad} */ (this.#quads[index]).box;
    style.setProperty('width', `${width}px`);
    style.setProperty('--wall-columns', String(columns));
  }

  /**
   * @param {number} index
   * @param {Place} place
   * @param {number} over what stands over it
   */
  #place(index, place, over) {
    this.#shape(index, place);
    const { style } = /** @type {Quad} */ (this.#quads[index]).box;
    style.setProperty('left', `${place.left}px`);
    style.setProperty('top', `${place.top + over}px`);
    style.setProperty('height', `${place.height - over}px`);
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  #set(name, value) {
    this.root.style.setProperty(name, value);
  }
}

/** Of a quadrant: its border and its padding. */
const ROOM_UNDER = 6;
