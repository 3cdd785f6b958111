/**
 * A meeting on its pages: prepare it, invite, lead it, report it, and add what was retained to the roadmap.
 * A page shows one of these parts, or all of them: each works on the same answers.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { longDay } from '../../browser/calendar/days.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { readHour } from '../../browser/text/hours.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { holds } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { invitationTo, minutesTo } from '../../browser/store/recipients.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { readMeeting } from './meeting.mjs';
import { hour, verdict } from './schedule.mjs';

const NOT_POURED = 'Notez d’abord une piste ou une suite.';
const NO_HOUR = 'Indiquez d’abord le jour et l’heure, plus haut.';
/** What makes its letters, and what it gives to other tools. */
const GIVES = 'assets/meeting.js';

export class Agenda extends Tool {
  static component = 'agenda';
  #isForeseen = false;
  /** @type {((dossier: any, now: number) => string[]) | undefined} what tells the état des lieux, once there is one */
  #tell;

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.model = readModel(root);
    this.prefix = `agenda/${this.model.name}`;
    for (const list of this.parts('[data-decisions]')) this.rows(list, `${this.prefix}/decisions`);
    this.#sheets();
    this.#lead();
    this.#onClick('[data-ics]', () => void this.#give('[data-ics-state]', (kit) => this.#calendar(kit)));
    this.#onClick('[data-pour]', () => void this.#give('[data-pour-state]', (kit) => this.#pour(kit)));
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow(['diagnosis/']);
  }

  get meeting() {
    return readMeeting(this.store.dossier, this.model, this.store.surroundings.clock());
  }

  show() {
    const { meeting } = this;
    const { stages, start, announced, run, isOver } = meeting;
    this.#say('[data-when]', whenInWords(meeting));
    stages.forEach(({ id, from, to }) => {
      const words =
        start === undefined ? `De ${from} à ${to}\u00a0minutes` : `De ${hour(start + from)} à ${hour(start + to)}`;
      this.#say(`[data-sequence="${id}"] [data-clock]`, words);
    });
    const { kind, message } = verdict(
      this.model.sequences,
      stages.map((stage) => stage.minutes),
      announced,
    );
    this.#say('[data-total]', message);
    this.#say('[data-refusal]', kind === 'fits' ? '' : message);
    for (const place of this.parts('[data-refusal]')) place.hidden = kind === 'fits';
    this.#say('[data-lead]', run.current < 0 ? 'Animer avec le minuteur' : 'Reprendre l’animation');
    this.#say(
      '[data-lead-state]',
      run.current < 0 ? '' : isOver ? 'La réunion est terminée.' : 'La réunion est en cours.',
    );
    tellEach(this.root, `[data-row] [data-field=due], [data-key="${this.prefix}/date"]`, this.store.dossier, readDay);
    tellEach(this.root, `[data-key="${this.prefix}/start"]`, this.store.dossier, readHour);
    this.#synthesis();
  }

  /**
   * Write where the page shows it: it may be the affair of another part.
   *
   * @param {string} selector
   * @param {string} text
   */
  #say(selector, text) {
    for (const place of this.parts(selector)) write(place, text);
  }

  /**
   * @param {string} selector
   * @param {() => void} act
   */
  #onClick(selector, act) {
    for (const button of this.parts(selector)) button.addEventListener('click', act);
  }

  #lead() {
    const [leading] = this.parts('[data-leading]');
    if (!leading) return;
    // Browsers from before 2022 know no dialog: all but the timer works there.
    leading.hidden = !('HTMLDialogElement' in globalThis);
    if (leading.hidden) return;
    /** @type {import('./stage.mjs').MeetingStage | undefined} */
    let stage;
    const bring = () => Promise.all([fetched('assets/stage.js'), fetchAsset('assets/stage.css')]);
    const open = async () => {
      try {
        const [Stage] = await bring();
        stage ??= new Stage(this.root, this.store, this.model);
        stage?.open();
      } catch (error) {
        this.#say('[data-lead-state]', /** @type {Error} */ (error).message);
      }
    };
    // Fetched now: the room of the meeting may have no network. What does not come is asked for again at the click.
    bring().catch(() => {});
    this.#onClick('[data-lead]', () => void open());
  }

  #synthesis() {
    const list = this.root.querySelector('[data-synthesis]');
    if (!(list instanceof HTMLElement)) return;
    const { dossier, surroundings } = this.store;
    const isFilled = holds(dossier, 'diagnosis');
    if (isFilled) void this.#foresee();
    const lines = this.#tell?.(dossier, surroundings.clock()) ?? [];
    list.hidden = !lines.length;
    list.parentElement?.classList.toggle('no-paper', list.hidden);
    this.part('[data-no-synthesis]').hidden = isFilled;
    const shown = [...list.children].map((line) => line.textContent);
    if (lines.join('\n') !== shown.join('\n')) list.replaceChildren(...lines.map((line) => element('li', '', line)));
  }

  /** Fetch what tells the état des lieux and its pictures, once: a later change tries again what did not come. */
  async #foresee() {
    if (this.#isForeseen) return;
    this.#isForeseen = true;
    const place = this.part('[data-pictures]');
    try {
      const { showPictures, synthesisLines } = await fetched('assets/inventory.js');
      this.#tell = synthesisLines;
      this.#synthesis();
      await showPictures(place, this.store);
    } catch (error) {
      this.#isForeseen = false;
      write(place, /** @type {Error} */ (error).message);
    }
  }

  #sheets() {
    const { store } = this;
    const name = /** @type {import('../../browser/store/people.mjs').Meeting} */ (this.model.name);
    for (const part of this.parts('[data-invitation]')) {
      new SheetView(part, {
        store,
        name: 'invitation',
        table: false,
        builders: GIVES,
        build: (_, { invitation }) => invitation?.(this.meeting),
        mail: () => invitationTo(store.dossier, name),
      });
    }
    for (const part of this.parts('[data-minutes]')) {
      new SheetView(part, {
        store,
        name: 'compte-rendu',
        builders: GIVES,
        build: (_, { minutes }) => minutes?.(this.meeting),
        mail: () => minutesTo(store.dossier, name),
        table: ({ minutesTable }) => minutesTable?.(this.meeting),
      });
    }
  }

  /**
   * Do what a button asks, with what comes then, and say it beside.
   *
   * @param {string} place
   * @param {(kit: typeof import('./giving-kit.mjs')) => string} act
   */
  async #give(place, act) {
    this.text(place, await fetched(GIVES).then(act, ({ message }) => message));
  }

  /** @param {typeof import('./giving-kit.mjs')} kit */
  #calendar({ hereAddress, meetingCalendar }) {
    const { store, meeting, model } = this;
    const now = store.surroundings.clock();
    const text = meetingCalendar(meeting, model.name, store.dossier, now, hereAddress());
    const done = text && download(fileName('reunion', store.dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
    return done
      ? `${done} Ouvrez-le pour ajouter la réunion à votre agenda.`
      : `${meeting.wrong.date} ${meeting.wrong.start}`.trim() || NO_HOUR;
  }

  /** @param {typeof import('./giving-kit.mjs')} kit */
  #pour({ decisionsToPour, pourActions, pouringWords }) {
    const { store, meeting } = this;
    const actions = decisionsToPour(meeting, `${this.prefix}/decisions`);
    const before = store.dossier;
    const words = () => pouringWords(before, store.dossier, actions);
    store.update((dossier, now) => pourActions(dossier, actions, now, store.surroundings.random), { words });
    const message = words() || 'Tout est déjà dans la feuille de route.';
    return meeting.decisions.length ? message : NOT_POURED;
  }
}

/** @param {import('./meeting.mjs').Meeting} meeting */
function whenInWords({ day, start, announced }) {
  if (!day) return '';
  const hours = start === undefined ? '' : `, de ${hour(start)} à ${hour(start + announced)}`;
  return `Votre réunion\u00a0: ${longDay(day)}${hours}.`;
}

/**
 * @param {HTMLElement} root
 * @returns {import('./meeting.mjs').Model}
 */
function readModel(root) {
  const { content } = find(root, '[data-model]', HTMLTemplateElement);
  return {
    name: root.id,
    announced: Number(root.dataset.announced),
    sequences: findAll(content, '[data-stage-of]').map(({ dataset, textContent }) => ({
      id: dataset.stageOf ?? '',
      title: textContent ?? '',
      min: Number(dataset.min),
      max: Number(dataset.max),
      usual: Number(dataset.usual),
    })),
    preparers: findAll(content, '[data-preparer]').map(({ dataset, textContent }) => ({
      id: dataset.preparer ?? '',
      title: textContent ?? '',
    })),
  };
}
