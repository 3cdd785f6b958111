/**
 * The timer of a workshop, in one line: the time left, what it is the time of, and its buttons. It only shows what the
 * dossier holds: closing or reloading the page stops nothing.
 * @module
 */

import { Awake } from '../../browser/page/awake.mjs';
import { element, write } from '../../browser/page/elements.mjs';
import { passed } from '../../browser/store/timer.mjs';
import { isGroup, press } from './clock-acts.mjs';
import { concernsClock, faceOf, readCourse } from './clock-times.mjs';
import { ACTING } from './stages.mjs';

/**
 * @typedef {import('./clock-acts.mjs').Act} Act
 * @typedef {import('./clock-times.mjs').Face} Face
 */

const TICK = 250;

export class WorkshopClock {
  #timer = 0;
  /** What was shown last: what is said aloud is a step from it. @type {Face | undefined} */
  #shown;
  // The room looks at this screen, which nobody touches.
  #awake = new Awake(() => {});
  #isAwake = false;

  /**
   * @param {HTMLElement} place to be filled
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(place, workshop) {
    this.workshop = workshop;
    this.course = this.#read();
    this.left = element('b', 'serif clock-left');
    // Who asks hears it; nobody hears each second.
    this.left.setAttribute('role', 'timer');
    this.title = element('b');
    this.facts = element('span', 'hint clock-facts');
    this.aloud = element('span', 'unseen');
    this.aloud.setAttribute('role', 'status');
    this.buttons = {
      play: this.#button('play', 'btn primary'),
      less: this.#button('less', 'btn plain', '−1'),
      more: this.#button('more', 'btn plain', '+1'),
      back: this.#button('back', 'btn plain', 'Précédent'),
      next: this.#button('next', 'btn'),
      round: this.#button('round', 'btn plain'),
      end: this.#button('end', 'btn plain', 'Terminer'),
    };
    const { play, less, more, back, next, round, end } = this.buttons;
    for (const button of [less, more]) button.append(element('span', 'unseen', '\u00a0minute'));
    const words = element('span', 'clock-words', this.title, ' ', this.facts);
    const minute = element('span', 'clock-pair', less, more);
    this.bar = element('div', 'clock-bar', this.left, words, play, minute, back, next, round, end, this.aloud);
    this.bar.setAttribute('role', 'group');
    this.bar.setAttribute('aria-label', 'Minuteur');
    place.replaceChildren(this.bar);
    workshop.store.subscribe((_, changed) => concernsClock(workshop.prefix, changed) && this.#follow());
    document.addEventListener('visibilitychange', () => this.#beat());
    this.#follow();
  }

  /** @returns {import('./clock-times.mjs').Course} */
  #read() {
    return readCourse(this.workshop.store.dossier, this.workshop.prefix);
  }

  #follow() {
    this.course = this.#read();
    this.#tick();
    this.#label();
    this.#beat();
  }

  /** Count while there is something to see. */
  #beat() {
    window.clearInterval(this.#timer);
    const isRunning = this.#shown?.state === 'running';
    if (isRunning !== this.#isAwake) this.#awake[isRunning ? 'start' : 'stop']();
    this.#isAwake = isRunning;
    if (!isRunning || document.hidden) return;
    this.#tick();
    this.#timer = window.setInterval(() => this.#tick(), TICK);
  }

  #tick() {
    const face = faceOf(this.course, this.workshop.store.surroundings.clock());
    write(this.left, face.digits);
    write(this.title, face.title);
    write(this.facts, face.facts);
    const look = (face.left ?? 0) < 0 ? 'late' : face.state;
    if (this.bar.dataset.clock !== look) this.bar.dataset.clock = look;
    this.#speak(face);
    this.#shown = face;
  }

  /**
   * Say what cannot wait: one minute is left, the time is over, another group has its turn.
   *
   * @param {Face} face
   */
  #speak({ index, title, state, left }) {
    const before = this.#shown;
    if (!before) return;
    if (before.index !== index) write(this.aloud, title);
    else if (state === 'running' && before.left !== undefined && left !== undefined) {
      const what = passed(before.left, left);
      if (what) write(this.aloud, what === 'end' ? 'Le temps prévu est écoulé.' : 'Il reste une minute.');
    }
  }

  #label() {
    const { state, index, spent } = /** @type {Face} */ (this.#shown);
    const { play, less, more, back, next, round, end } = this.buttons;
    const part = this.course.parts[index];
    const isOver = state === 'over';
    const turn = isGroup(this.course, 0);
    write(play, state === 'running' ? 'Pause' : spent ? 'Reprendre' : 'Démarrer');
    name(next, ...(turn ? ['Groupe ', 'suivant'] : ['Tour des ', 'groupes']));
    name(round, ...(part?.stage === 0 ? ['Revenir à ', 'l’étape'] : ['Compter ', '5\u00a0min']));
    /** @type {HTMLElement} */ (less.parentElement).hidden = isOver;
    back.hidden = isOver || !turn;
    next.hidden = isOver || !isGroup(this.course, 1);
    round.hidden = isOver || turn;
    end.hidden = part?.stage !== ACTING || isOver || state === 'ready';
  }

  /**
   * @param {Act} act
   * @param {string} className
   * @param {string} [words]
   */
  #button(act, className, words) {
    const button = /** @type {HTMLButtonElement} */ (element('button', className, words));
    button.type = 'button';
    button.addEventListener('click', () => {
      const { store, prefix } = this.workshop;
      store.update((dossier, now) => press(dossier, prefix, act, now), { undoable: false });
      // A workshop that is led must not be lost by a crash within the second.
      store.flush();
      // A button that goes away must not take the focus with it.
      if (button.hidden) this.buttons.play.focus();
    });
    return button;
  }
}

/**
 * Write the words of a button, whose last ones are enough where there is little room.
 *
 * @param {HTMLElement} button
 * @param {string[]} words
 */
function name(button, ...[first = '', last = '']) {
  if (button.textContent !== first + last) button.replaceChildren(element('span', 'clock-more', first), last);
}
