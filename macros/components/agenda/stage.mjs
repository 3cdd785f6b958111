/**
 * The view of whoever leads the meeting: a big timer, the current sequence, what to say. It only shows what the dossier
 * holds: closing or reloading the page stops nothing.
 * @module
 */

import { get, set } from '../../browser/store/dossier.mjs';
import { digits, give, look, move, newRun, passed, pause, play, runValues } from '../../browser/store/timer.mjs';
import { showValues } from '../../browser/forms/fields.mjs';
import { Awake } from '../../browser/page/awake.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { readMeeting } from './meeting.mjs';
import { count, hour } from './schedule.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('../../browser/store/timer.mjs').Run} Run
 * @typedef {import('../../browser/store/timer.mjs').View} View
 */

const MINUTE = 60_000;
const TICK = 250;
const PLAY_WORDS = { ready: 'Démarrer', running: 'Pause', paused: 'Reprendre', over: '' };

export class MeetingStage {
  #timer = 0;
  #shown = -2;
  #left = 0;

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   * @param {import('./meeting.mjs').Model} model
   */
  constructor(root, store, model) {
    this.root = root;
    this.store = store;
    this.model = model;
    this.prefix = `agenda/${model.name}`;
    this.dialog = find(root, '[data-stage]', HTMLDialogElement);
    this.notes = find(this.dialog, '[data-scene-notes]', HTMLTextAreaElement);
    this.awake = new Awake((lit) => {
      this.#text(
        '[data-awake]',
        lit ? 'L’écran reste allumé.' : 'Ce navigateur peut éteindre l’écran\u00a0: réglez la mise en veille.',
      );
    });
    const full = this.#button('full');
    full.hidden = !document.fullscreenEnabled;
    const clicks = /** @type {Record<string, () => void>} */ ({
      play: () => this.#act((run, now) => (run.since === null ? play(run, now) : pause(run, now))),
      next: () => this.#act((run, now) => move(run, 1, now)),
      back: () => this.#act((run, now) => move(run, -1, now)),
      more: () => this.#act((run) => give(run, 1, this.parts)),
      less: () => this.#act((run) => give(run, -1, this.parts)),
      restart: () => this.#act(() => newRun(this.parts)),
      full: () => void this.#fullScreen(),
      close: () => this.dialog.close(),
    });
    for (const [name, act] of Object.entries(clicks)) {
      const button = this.#button(name);
      button.addEventListener('click', () => {
        act();
        // A button that goes away must not take the focus with it.
        if (button.hidden) find(this.dialog, '[data-scene]', HTMLElement).focus();
      });
    }
    // The link goes on its own, to this page or to another.
    this.#control('write').addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('close', () => this.#closed());
    document.addEventListener('fullscreenchange', () => {
      full.textContent = document.fullscreenElement ? 'Quitter le plein écran' : 'Plein écran';
    });
    store.subscribe(() => this.dialog.open && this.show());
  }

  get meeting() {
    return readMeeting(this.store.dossier, this.model, this.store.surroundings.clock());
  }

  get parts() {
    return this.meeting.stages.map(({ id, minutes }) => ({ id, minutes }));
  }

  open() {
    this.#shown = -2;
    this.dialog.showModal();
    this.show();
    find(this.dialog, '[data-scene]', HTMLElement).focus();
    this.#timer = window.setInterval(() => this.show(), TICK);
    this.awake.start();
  }

  show() {
    const now = this.store.surroundings.clock();
    const { stages, run } = this.meeting;
    const view = look(run, this.parts, now);
    if (run.current !== this.#shown) this.#scene(run.current);
    this.#text(
      '[data-timer]',
      view.state === 'over' ? '' : digits(view.state === 'ready' ? (view.planned[0] ?? 0) : view.left),
    );
    this.dialog.dataset.state = view.state === 'running' && view.left < 0 ? 'late' : view.state;
    this.#text('[data-facts]', facts(run, view, now));
    this.#text('[data-play]', PLAY_WORDS[view.state]);
    this.#button('next').textContent = run.current === stages.length - 1 ? 'Terminer la réunion' : 'Étape suivante';
    stages.forEach(({ id }, index) => {
      const row = find(this.dialog, `[data-part="${id}"]`, HTMLElement);
      row.setAttribute('aria-current', index === run.current ? 'step' : 'false');
      this.#text(`[data-part="${id}"] [data-planned]`, `${Math.round((view.planned[index] ?? 0) / MINUTE)}\u00a0min`);
      this.#text(`[data-part="${id}"] [data-spent]`, `${Math.floor((view.spent[index] ?? 0) / MINUTE)}\u00a0min`);
    });
    this.#button('restart').hidden = view.state === 'ready' || view.state === 'running';
    if (view.state === 'running') this.#aloud(view.left);
    this.#left = view.left;
  }

  /**
   * Show a sequence: its words are those of the page.
   *
   * @param {number} index
   */
  #scene(index) {
    const isFirst = this.#shown < -1;
    this.#shown = index;
    const { stages } = this.meeting;
    const isOver = index >= stages.length;
    const shown = stages[Math.max(0, index)];
    this.#text('[data-rank]', isOver ? '' : `Étape ${Math.max(0, index) + 1} sur ${stages.length}`);
    this.#text('[data-scene]', shown ? shown.title : 'La réunion est terminée');
    // On opening, the title has the focus: it is read already.
    this.#text('[data-aloud]', isFirst ? '' : (shown?.title ?? 'La réunion est terminée'));
    for (const name of ['next', 'back', 'less', 'more']) this.#button(name).hidden = index < 0 || isOver;
    this.#button('play').hidden = isOver;
    this.#button('back').hidden = index <= 0;
    this.#control('write').hidden = !isOver;
    for (const part of this.dialog.querySelectorAll('[data-during]')) /** @type {HTMLElement} */ (part).hidden = isOver;
    if (!shown) return;
    const item = find(this.root, `[data-sequence="${shown.id}"]`, HTMLElement);
    const prompts = [
      ...item.querySelectorAll(':scope > .dots, :scope > .say, :scope > .tip, [data-synthesis], [data-pictures]'),
    ];
    find(this.dialog, '[data-prompts]', HTMLElement).replaceChildren(
      ...prompts.map((prompt) => prompt.cloneNode(true)),
    );
    this.notes.dataset.key = `${this.prefix}/sequence/${shown.id}/notes`;
    this.notes.value = '';
    showValues(find(this.dialog, '[data-during]', HTMLElement), this.store);
  }

  /** @param {number} left */
  #aloud(left) {
    const what = passed(this.#left, left);
    if (what) this.#text('[data-aloud]', what === 'end' ? 'Le temps prévu est écoulé.' : 'Il reste une minute.');
  }

  /** @param {(run: Run, now: number) => Run} change */
  #act(change) {
    this.store.update((dossier, now) => {
      const values = runValues(change(this.meeting.run, now), this.parts);
      return set(
        dossier,
        Object.fromEntries(Object.entries(values).map(([key, value]) => [`${this.prefix}/${key}`, value])),
        now,
      );
    });
    // A meeting led must not be lost by a crash within the second.
    this.store.flush();
    this.show();
  }

  async #fullScreen() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await find(this.dialog, '[data-screen]', HTMLElement).requestFullscreen();
    } catch {
      // The view already fills the window: there is nothing to say.
    }
  }

  #closed() {
    window.clearInterval(this.#timer);
    this.awake.stop();
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  /** @param {string} name */
  #button(name) {
    return find(this.dialog, `[data-${name}]`, HTMLButtonElement);
  }

  /** @param {string} name of a button or of a link */
  #control(name) {
    return find(this.dialog, `[data-${name}]`, HTMLElement);
  }

  /**
   * @param {string} selector
   * @param {string} text
   */
  #text(selector, text) {
    write(find(this.dialog, selector, HTMLElement), text);
  }
}

/**
 * @param {Run} run
 * @param {View} view
 * @param {number} now
 */
function facts({ current }, { state, spent, planned, left, remaining, drift }, now) {
  if (state === 'over')
    return `En tout\u00a0: ${count(Math.round(spent.reduce((sum, each) => sum + each, 0) / MINUTE))}.`;
  const part = `Prévu\u00a0: ${count(Math.round((planned[Math.max(0, current)] ?? 0) / MINUTE))}.`;
  const end = new Date(now + (state === 'ready' ? planned.reduce((sum, each) => sum + each, 0) : remaining));
  const late = Math.round(drift / MINUTE);
  return [
    state === 'running' && left < 0 ? 'Temps dépassé.' : '',
    state === 'paused' ? 'En pause.' : '',
    part,
    state === 'ready' ? '' : `Passé\u00a0: ${count(Math.floor((spent[current] ?? 0) / MINUTE))}.`,
    `Fin de la réunion vers ${hour(end.getHours() * 60 + end.getMinutes())}.`,
    state === 'ready'
      ? ''
      : late > 0
        ? `${count(late)} de retard.`
        : late < 0
          ? `${count(-late)} d’avance.`
          : 'À l’heure.',
  ]
    .filter(Boolean)
    .join(' ');
}
