/**
 * The board for the whole room, on a projector: a bar of one line, and the board. What the facilitator types in it is
 * typed in the page's own fields, brought here meanwhile: closing it loses nothing.
 * @module
 */

import { Awake } from '../../browser/page/awake.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { actionsOf } from './actions.mjs';
import { LentParts } from './lent-parts.mjs';
import { ACTING, GATHERING, PREPARING } from './stages.mjs';
import { WallBar } from './wall-bar.mjs';
import { WallBoard } from './wall-board.mjs';
import { shownCards } from './wall-cards.mjs';
import { WallFoot } from './wall-foot.mjs';
import { WHOLE, moveOf, stepped } from './wall-steps.mjs';
import { LOOK_KEY, publish, published } from './wall-windows.mjs';

/**
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 * @typedef {import('./wall-steps.mjs').Look} Look
 */

const APART =
  'Cette fenêtre ne suit pas l’autre\u00a0: ce navigateur ne relie pas les pages ouvertes depuis un dossier. ' +
  'Affichez plutôt en grand dans la première fenêtre.';

export class Wall {
  #lent = new LentParts();
  /** @type {Set<string>} */
  #known = new Set();
  /** @type {() => void} what stops following the dossier */
  #stop = () => {};
  #isWriting = false;
  #stage = 0;

  /** @param {Workshop} workshop */
  constructor(workshop) {
    this.workshop = workshop;
    const { sections } = workshop;
    const headings = sections.map((section) => ({
      name: section.dataset.section ?? '',
      question: oneLine(find(section, 'p', HTMLElement).textContent ?? ''),
    }));
    const names = headings.map(({ name }) => name);
    this.board = new WallBoard(headings, (pages) => this.#paged(pages));
    this.bar = new WallBar(workshop.title, names, findAll(workshop.root, '[data-go]'));
    this.status = element('p', 'unseen');
    this.status.setAttribute('role', 'status');
    this.foot = new WallFoot(workshop, names);
    this.dialog = this.#dialog();
    this.awake = new Awake(() => {});
    this.dialog.addEventListener('click', (event) => this.#click(/** @type {Element} */ (event.target)));
    this.dialog.addEventListener('keydown', (event) => this.#key(event));
    this.dialog.addEventListener('close', () => this.#closed());
    // Some browsers close it without a key: a gesture of the phone.
    this.dialog.addEventListener('cancel', (event) => event.target === this.dialog && this.#leave(event));
    this.bar.stages.addEventListener('change', () => this.#go());
    this.bar.follow.addEventListener('change', () => this.#followed());
    window.addEventListener('storage', ({ key }) => key === LOOK_KEY && this.#followed());
  }

  #dialog() {
    const { title, root } = this.workshop;
    const screen = element('div', 'wall-screen', this.bar.root, this.board.root, this.foot.root, this.status);
    const dialog = /** @type {HTMLDialogElement} */ (element('dialog', 'wall no-paper', screen));
    dialog.setAttribute('aria-label', `${title}, en grand`);
    root.append(dialog);
    return dialog;
  }

  /** @param {{follows?: boolean}} [options] whether it follows another window, and shows alone */
  open({ follows = false } = {}) {
    const { dialog, workshop } = this;
    if (dialog.open) return;
    this.bar.following.hidden = !follows;
    this.bar.follow.checked = follows;
    this.#isWriting = false;
    this.#stage = 0;
    this.#known = new Set(workshop.cards.map(({ id }) => id));
    this.#borrow('[data-writer]', this.bar.groups);
    this.#borrow('[data-timer-bar]', this.bar.clock);
    // The room sees the time: the timer comes with the wall.
    this.workshop.root.querySelector('[data-open-clock]:not([hidden])')?.dispatchEvent(new Event('click'));
    this.foot.take();
    dialog.showModal();
    this.board.turn(WHOLE);
    this.show();
    this.board.root.focus();
    this.#stop = workshop.store.subscribe((cause) => cause !== 'state' && this.show());
    this.awake.start();
    if (follows) this.#followed();
    else this.#publish();
  }

  /** Show what the dossier holds. */
  show() {
    const { workshop, board, dialog } = this;
    const { stage, prefix, store } = workshop;
    const actions = stage === ACTING ? actionsOf(store.dossier, prefix) : [];
    const cards = shownCards(workshop.board.stacks, actions, stage);
    const scenario = String(get(store.dossier, `${prefix}/prepare/scenario`) ?? '');
    const written = scenario || find(workshop.root, '[data-scenario]', HTMLElement).textContent || '';
    board.show(cards, stage, stage === PREPARING ? oneLine(written) : '');
    if (stage !== this.#stage) {
      this.#stage = stage;
      this.bar.stages.value = dialog.dataset.stage = String(stage);
      write(this.bar.write, stage === ACTING ? '+ Action' : '+ Idée');
      this.#isWriting = false;
      this.#arrange();
    }
    const fresh = cards.flat().find(({ id }) => !this.#known.has(id));
    if (fresh) board.reach(fresh.id);
    this.#known = new Set(workshop.cards.map(({ id }) => id));
  }

  /** Lay out what stands around the board: where one writes, and what was said. */
  #arrange() {
    const { board, dialog } = this;
    const { at } = board.look;
    const stage = this.#stage;
    const isQuiet = this.bar.follow.checked;
    dialog.toggleAttribute('data-follows', isQuiet);
    dialog.toggleAttribute('data-writing', this.#isWriting);
    this.bar.write.hidden = isQuiet || (stage !== ACTING && (at > 0 || stage > GATHERING));
    this.bar.write.title = stage === ACTING ? 'Écrire les actions' : 'Ajouter une idée';
    this.bar.write.setAttribute('aria-expanded', String(this.#isWriting));
    this.foot.arrange({ at, stage, isWriting: this.#isWriting, isQuiet });
    this.bar.mark(at);
  }

  /**
   * @param {string} selector
   * @param {HTMLElement} place
   */
  #borrow(selector, place) {
    const part = this.workshop.root.querySelector(selector);
    if (part && !this.dialog.contains(part)) this.#lent.lend(selector, part, place);
  }

  /** @param {Look} look */
  #look(look) {
    const { board } = this;
    board.turn(look);
    this.#arrange();
    const name = this.bar.looks[board.look.at]?.getAttribute('aria-label') ?? '';
    write(this.status, [name, this.bar.pages.textContent].filter(Boolean).join(', '));
    this.#publish();
  }

  /** @param {Look} look where this window goes by itself */
  #goTo(look) {
    if (this.bar.follow.checked) {
      this.bar.follow.checked = false;
      this.#arrange();
    }
    this.#look(look);
    if (!this.dialog.contains(document.activeElement) || document.activeElement === document.body)
      this.board.root.focus();
  }

  /** @param {number} pages */
  #paged(pages) {
    this.bar.say(pages > 1 ? `${this.board.look.page + 1} sur ${pages}` : '');
  }

  #publish() {
    if (!this.bar.follow.checked) publish(this.board.look);
  }

  /** Show what the other window shows. */
  #followed() {
    if (!this.dialog.open || this.bar.following.hidden) return;
    this.#arrange();
    if (!this.bar.follow.checked) return;
    const look = published();
    if (look) this.#look(look);
    else if (window.opener) this.bar.say(APART);
  }

  /** @param {Element} target */
  #click(target) {
    const { look, press } = target.closest('button')?.dataset ?? {};
    const card = /** @type {HTMLElement | null} */ (target.closest('[data-card]'));
    const { at } = this.board.look;
    if (press) this.#press(press, card?.dataset.card ?? '');
    // The title of a quadrant leads to it, and back.
    else if (look) this.#goTo({ at: Number(look) === at && target.closest('.wall-quad') ? 0 : Number(look), page: 0 });
    else if (card && !at) this.#openCard(card);
  }

  /** @param {HTMLElement} card of the whole board: its quadrant comes, on its page */
  #openCard(card) {
    const quad = /** @type {HTMLElement} */ (card.closest('.wall-quad'));
    this.#goTo({ at: [...this.board.root.querySelectorAll('.wall-quad')].indexOf(quad) + 1, page: 0 });
    this.board.reach(card.dataset.card ?? '');
    this.#publish();
  }

  /**
   * @param {string} act
   * @param {string} id of the card, for what is done to one
   */
  #press(act, id) {
    // The page's own controls do it, and say it: there is one way to count a vote.
    const own = (/** @type {string} */ selector) => {
      const control = this.workshop.root.querySelector(`.board [data-row="${CSS.escape(id)}"] ${selector}`);
      if (control instanceof HTMLElement) control.click();
    };
    const acts = /** @type {Record<string, () => void>} */ ({
      less: () => own('[data-act=minus]'),
      more: () => own('[data-act=plus]'),
      retain: () => own('[data-priority]'),
      write: () => this.#toggleWriting(),
      full: () => void this.#fullScreen(),
      quit: () => this.dialog.close(),
    });
    acts[act]?.();
  }

  #toggleWriting() {
    this.#isWriting = !this.#isWriting;
    this.#arrange();
    if (this.#isWriting) this.foot.field?.focus();
    else this.bar.write.focus();
  }

  #go() {
    find(this.workshop.root, `[data-go="${this.bar.stages.value}"]`, HTMLButtonElement).click();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const target = /** @type {Element} */ (event.target);
    if (event.key === 'Escape') return this.#leave(event);
    const isField = target.matches('input:not([type=checkbox]), textarea, select');
    const isOther = event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && !/^[0-4]$/.test(event.key));
    if (isOther || isField) return;
    if (event.key === 'Enter' && target === this.board.root) {
      event.preventDefault();
      return this.#startWriting();
    }
    const move = moveOf(event);
    const scrolls = this.board.root.scrollHeight > this.board.root.clientHeight + 1;
    if (!move || target.closest('.decisions') || (scrolls && /^(Arrow(Up|Down)|Page)/.test(event.key))) return;
    event.preventDefault();
    this.#goTo('to' in move ? move.to : stepped(this.board.look, move.by, this.board.pages));
  }

  #startWriting() {
    if (this.bar.write.hidden || this.#isWriting) {
      this.foot.field?.focus();
    } else this.#toggleWriting();
  }

  /**
   * Go back by one step: out of a field, out of what is open, to the whole board, to the page.
   *
   * @param {Event} event
   */
  #leave(event) {
    event.preventDefault();
    const focused = document.activeElement;
    const { help } = this.bar;
    if (help.open) help.open = false;
    else if (focused instanceof HTMLElement && focused.matches('input:not([type=checkbox]), textarea, select'))
      this.board.root.focus();
    else if (this.#isWriting) this.#toggleWriting();
    else if (this.board.look.at) this.#goTo(WHOLE);
    else this.dialog.close();
  }

  async #fullScreen() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await find(this.dialog, '.wall-screen', HTMLElement).requestFullscreen();
    } catch {
      // The view already fills the window: there is nothing to say.
    }
  }

  #closed() {
    this.#stop();
    this.#lent.giveBack();
    this.foot.giveBack();
    this.awake.stop();
    if (document.fullscreenElement) void document.exitFullscreen();
    if (window.opener && !this.bar.following.hidden) window.close();
    find(this.workshop.root, '[data-project]', HTMLElement).focus();
  }
}

/** @param {string} text whose French spaces stay */
function oneLine(text) {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}
