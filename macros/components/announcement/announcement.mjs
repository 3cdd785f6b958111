/**
 * Texts for inhabitants on their page, what not to promise in them, and when each way to tell people is due.
 * @module
 */

import { addDays, dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { download } from '../../browser/page/download.mjs';
import { write } from '../../browser/page/elements.mjs';
import { fetched } from '../../browser/page/on-demand.mjs';
import { siteAddress } from '../../browser/page/site-address.mjs';
import { get, latest } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { parseDay, readDay } from '../../browser/text/dates.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { NOTHING } from './compose.mjs';
import { LetterView } from './letter-view.mjs';

/**
 * @typedef {import('./compose.mjs').Letter} Letter
 * @typedef {(dossier: object, given: object) => import('./known.mjs').Facts} Read
 * @typedef {typeof import('./kit.mjs') & {facts: Read}} Kit
 */

const KIT = 'assets/announce.js';
/** The dossier is read again once nothing was typed for that long. */
const PAUSE = 300;
const UNDATED = 'Aucune date ne se lit\u00a0: notez un jour, un mois et une année.';
const UNPLANNED = 'Notez d’abord une date ou une personne.';
const OPEN_FILE = 'Ouvrez-le pour ajouter ces dates à votre agenda. Un nouvel export les met à jour.';

export class Announcement extends Tool {
  static component = 'announcement';

  /** @type {Kit | undefined} */
  #kit;
  #isAsked = false;
  #isMissing = false;
  #isWaiting = false;
  #known = NOTHING;
  /** @type {Set<string>} */
  #names = new Set();

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    const { store } = this;
    this.model = JSON.parse(this.part('[data-model]').textContent ?? '');
    // Of an empty dossier, the first step is the next one.
    this.#known = { ...NOTHING, words: { suite: this.model.deeds[0].next } };
    const prefix = (this.prefix = this.part('[data-save-bar]').dataset.tool ?? '');
    this.calendar = {
      prefix,
      title: this.part('[data-calendar]').dataset.calendar ?? '',
      ways: this.parts('[data-way]').map(({ dataset }) => ({ id: dataset.way ?? '', text: dataset.words ?? '' })),
    };
    /** @type {Letter[]} */
    const letters = this.model.letters;
    this.letters = this.parts('[data-letter]').map((block, index) => {
      const letter = /** @type {Letter} */ (letters[index]);
      return new LetterView(block, { store, prefix, letter, watch: (text) => this.#watch(text) });
    });
    new SheetView(this.part('[data-letters]'), {
      store,
      name: (kind) => kind,
      builders: KIT,
      table: false,
      build: (kind, { textSheet }) => {
        const { state, block } = this.#letter(kind);
        return textSheet?.(state.text, block.dataset.section ?? '');
      },
      warn: (kind, sheet, { lengthWords }) => {
        return [lengthWords?.(sheet), ...this.#watch(this.#letter(kind).state.text)].filter(Boolean).join(' ');
      },
      mail: () => {
        const email = String(get(store.dossier, `${prefix}/mail`) ?? '').trim();
        return email ? [{ name: 'Le bulletin', email }] : [];
      },
    });
    new SheetView(this.part('[data-calendar]'), {
      store,
      name: 'calendrier-de-communication',
      builders: KIT,
      build: (_, { calendarSheet }) => calendarSheet?.(this.calendar, store.dossier),
    });
    this.part('[data-pour]').addEventListener('click', () => void this.#pour());
    this.part('[data-ics]').addEventListener('click', () => void this.#export());
    // What is wrong is said once its field is left, and a text that was emptied is composed again.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    // Whatever the dossier holds may be told; what is written here is not, but it takes the kit too.
    store.subscribe((cause, changed) => {
      const isElsewhere = !changed || [...changed].some((key) => !key.startsWith(`${prefix}/`));
      if (cause !== 'state' && (isElsewhere || !this.#kit)) this.#readSoon();
    });
    this.follow();
    this.#read();
  }

  show() {
    const { dossier } = this.store;
    const isBegun = !this.#kit && dossier.entries.size > 0;
    const reading = this.#isMissing ? 'failed' : isBegun ? 'begun' : 'done';
    for (const view of this.letters) view.show(this.#known, reading);
    tellEach(this.root, '[data-due]', dossier, readDay);
    tellEach(this.root, '[data-most]', dossier, readCount);
    const start = parseDay(get(dossier, 'checklist/100-jours/start'));
    for (const place of start ? this.parts('[data-days]') : []) {
      const [from, to] = (place.dataset.days ?? '').split(' ').map((count) => shortDay(addDays(start ?? '', +count)));
      write(place, `Pour vous, du ${from} au ${to}.`);
    }
  }

  #readSoon() {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.store.surroundings.schedule(() => {
      this.#isWaiting = false;
      this.#read();
    }, PAUSE);
  }

  /** Read what the dossier may tell. */
  #read() {
    const { dossier, surroundings } = this.store;
    if (this.#kit) {
      const { federations } = this.model;
      const now = surroundings.clock();
      const facts = this.#kit.facts(dossier, { federations, today: dayOf(now) });
      this.#known = this.#kit.knownOf(this.model, dossier, facts, now);
      this.#names = this.#kit.namesIn(dossier);
      this.show();
    } else if (dossier.entries.size && !this.#isAsked) {
      // What does not come is asked for again at the next change, or at a click, and said beside each text.
      void this.#fetch().catch(() => {});
    }
  }

  async #fetch() {
    if (this.#kit) return this.#kit;
    this.#isAsked = true;
    try {
      const [kit, facts] = await Promise.all([fetched(KIT), fetched('assets/facts.js')]);
      this.#kit = /** @type {Kit} */ ({ ...kit, ...facts });
      this.#isMissing = false;
      this.#read();
      return this.#kit;
    } catch (error) {
      this.#isAsked = false;
      this.#isMissing = true;
      this.show();
      throw error;
    }
  }

  /** @param {string} text */
  #watch(text) {
    return this.#kit?.watchWords(text, { names: this.#names, checks: this.model.checks }) ?? [];
  }

  /** @param {string} id */
  #letter(id) {
    return /** @type {LetterView} */ (this.letters.find(({ options }) => options.letter.id === id));
  }

  async #pour() {
    const { store, calendar } = this;
    try {
      const { pourActions, pouringWords, wayActions } = await this.#fetch();
      const actions = wayActions(calendar, store.dossier);
      const before = store.dossier;
      const { random } = store.surroundings;
      const words = () => pouringWords(before, store.dossier, actions);
      const isDone = store.update((dossier, now) => pourActions(dossier, actions, now, random), { words });
      this.#say(actions.length ? (isDone ? words() || 'Tout y était déjà.' : store.state.message) : UNPLANNED);
    } catch (error) {
      this.#say(/** @type {Error} */ (error).message);
    }
  }

  async #export() {
    const { dossier, surroundings } = this.store;
    try {
      const { calendarFile, wayEvents } = await this.#fetch();
      const events = wayEvents(this.calendar, dossier, `${siteAddress()}${this.part('[data-calendar]').dataset.page}`);
      if (!events.length) return this.#say(UNDATED);
      const now = surroundings.clock();
      const named = { name: this.calendar.title, dossierId: dossier.id, changedAt: latest(dossier) };
      const text = calendarFile({ ...named, now, events });
      const said = download(fileName('agenda', dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
      return this.#say(`${said} ${OPEN_FILE}`);
    } catch (error) {
      return this.#say(/** @type {Error} */ (error).message);
    }
  }

  /** @param {string} words */
  #say(words) {
    this.text('[data-calendar-state]', words);
  }
}
