/**
 * A meeting on its page: prepare it, invite, lead it, report it, and add what was decided to the roadmap.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { longDay } from '../../browser/calendar/days.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';
import { synthesis } from '../diagnosis/summary.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { readHour } from '../../browser/text/hours.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, findAll } from '../../browser/page/elements.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { decisionsToPour, meetingCalendar } from './exports.mjs';
import { invitation, minutes, table } from './letters.mjs';
import { readMeeting } from './meeting.mjs';
import { hour, verdict } from './schedule.mjs';
import { MeetingStage } from './stage.mjs';

const NOT_POURED = 'Notez d’abord une décision ou une suite.';
const NO_HOUR = 'Indiquez d’abord le jour et l’heure, plus haut.';

export class Agenda extends Tool {
  static component = 'agenda';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.model = readModel(root);
    this.prefix = `agenda/${this.model.name}`;
    for (const name of ['participants', 'decisions']) this.rows(this.part(`[data-${name}]`), `${this.prefix}/${name}`);
    this.#sheets();
    // Browsers from before 2022 know no dialog: all but the timer works there.
    const stage = 'HTMLDialogElement' in globalThis ? new MeetingStage(root, this.store, this.model) : undefined;
    this.part('[data-leading]').hidden = !stage;
    this.part('[data-ics]').addEventListener('click', () => this.#calendar());
    this.part('[data-pour]').addEventListener('click', () => this.#pour());
    this.part('[data-lead]').addEventListener('click', () => stage?.open());
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
  }

  get meeting() {
    return readMeeting(this.store.dossier, this.model, this.store.surroundings.clock());
  }

  show() {
    const { meeting } = this;
    const { stages, start, announced, run, isOver } = meeting;
    this.text('[data-when]', whenInWords(meeting));
    stages.forEach(({ id, from, to }) => {
      const words =
        start === undefined ? `De ${from} à ${to}\u00a0minutes` : `De ${hour(start + from)} à ${hour(start + to)}`;
      this.text(`[data-sequence="${id}"] [data-clock]`, words);
    });
    const { kind, message } = verdict(
      this.model.sequences,
      stages.map((stage) => stage.minutes),
      announced,
    );
    this.text('[data-total]', message);
    this.text('[data-refusal]', kind === 'fits' ? '' : message);
    this.part('[data-refusal]').hidden = kind === 'fits';
    this.text('[data-lead]', run.current < 0 ? 'Animer avec le minuteur' : 'Reprendre l’animation');
    this.text(
      '[data-lead-state]',
      run.current < 0 ? '' : isOver ? 'La réunion est terminée.' : 'La réunion est en cours.',
    );
    tellEach(this.root, `[data-row] [data-field=due], [data-key="${this.prefix}/date"]`, this.store.dossier, readDay);
    tellEach(this.root, `[data-key="${this.prefix}/start"]`, this.store.dossier, readHour);
    this.#synthesis();
  }

  #synthesis() {
    const list = this.root.querySelector('[data-synthesis]');
    if (!(list instanceof HTMLElement)) return;
    const lines = synthesis(this.store.dossier);
    list.hidden = !lines.length;
    list.parentElement?.classList.toggle('no-paper', list.hidden);
    this.part('[data-no-synthesis]').hidden = !list.hidden;
    const shown = [...list.children].map((line) => line.textContent);
    if (lines.join('\n') !== shown.join('\n')) list.replaceChildren(...lines.map((line) => element('li', '', line)));
  }

  #sheets() {
    const { store } = this;
    new SheetView(this.part('[data-invitation]'), {
      store,
      name: 'invitation',
      build: () => invitation(this.meeting),
    });
    new SheetView(this.part('[data-minutes]'), {
      store,
      name: 'compte-rendu',
      build: () => minutes(this.meeting),
      table: () => table(this.meeting),
    });
  }

  #calendar() {
    const { store, meeting, model } = this;
    const now = store.surroundings.clock();
    const text = meetingCalendar(meeting, model.name, store.dossier, now);
    if (text) download(fileName('reunion', store.dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
    this.text(
      '[data-ics-state]',
      text
        ? 'Fichier d’agenda téléchargé\u00a0: ouvrez-le pour ajouter la réunion.'
        : `${meeting.wrong.date} ${meeting.wrong.start}`.trim() || NO_HOUR,
    );
  }

  #pour() {
    const { store, meeting } = this;
    const actions = decisionsToPour(meeting, `${this.prefix}/decisions`);
    const before = store.dossier;
    store.update((dossier, now) => pourActions(dossier, actions, now, store.surroundings.random));
    const message = pouringWords(before, store.dossier, actions) || 'Tout est déjà dans la feuille de route.';
    this.text('[data-pour-state]', meeting.decisions.length ? message : NOT_POURED);
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
  const items = findAll(root, '[data-sequence]');
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('[data-preparer]'));
  return {
    name: root.id,
    announced: Number(root.dataset.announced),
    sequences: items.map(({ dataset }) => ({
      id: dataset.sequence ?? '',
      title: dataset.title ?? '',
      min: Number(dataset.min),
      max: Number(dataset.max),
      usual: Number(dataset.usual),
    })),
    preparers: [...boxes].map(({ dataset, labels }) => ({
      id: dataset.preparer ?? '',
      title: labels?.[0]?.textContent ?? '',
    })),
  };
}
