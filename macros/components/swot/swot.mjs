/**
 * A workshop on its page: its five stages, its board, what it hands over.
 * @module
 */

import { get, revert, set } from '../../browser/store/document.mjs';
import { Fields } from '../../browser/forms/fields.mjs';
import { find } from '../../browser/forms/find.mjs';
import { SaveBar } from '../../browser/forms/save-bar.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { QUADRANTS, cards, isExample, podium, stacks } from './board.mjs';
import { Decisions } from './decisions.mjs';
import { exportBoard } from './exports.mjs';
import { loadExample, removeExamples, retain } from './moves.mjs';
import { Preparation } from './preparation.mjs';
import { Projector } from './projector.mjs';
import { QuadrantList } from './quadrant-list.mjs';
import { printAlone } from './sheets.mjs';

/**
 * @typedef {import('../../browser/store/document.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 */

const STAGES = ['préparer', 'recueillir', 'voter', 'retenir', 'agir'];
const VOTES_EACH = 3;

export class Workshop {
  static component = 'swot';

  /** @type {{before: Dossier, after: Dossier} | undefined} what « Annuler » undoes */
  #undoable;

  /**
   * @param {HTMLElement} root
   * @param {{store: DossierStore}} options
   */
  constructor(root, { store }) {
    this.root = root;
    this.store = store;
    this.prefix = `swot/${root.dataset.swot}`;
    this.title = root.dataset.title ?? '';
    this.sections = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('section[data-quadrant]')]);
    this.titles = Object.fromEntries(this.sections.map(({ dataset }) => [dataset.quadrant, dataset.section ?? '']));
    for (const part of root.querySelectorAll('[data-live]')) /** @type {HTMLElement} */ (part).hidden = false;
    new SaveBar(find(root, '[data-save-bar]', HTMLElement), store);
    new Fields(root, store);
    this.preparation = new Preparation(root, this);
    this.lists = this.sections.map((section) => new QuadrantList(section, this));
    new Decisions(find(root, '.decisions', HTMLElement), this);
    new Projector(root);
    root.addEventListener('click', (event) => this.#click(/** @type {Element} */ (event.target)));
    store.subscribe(() => this.show());
    this.show();
  }

  /** The stage of the workshop, from 1 to 5. */
  get stage() {
    const stage = get(this.store.dossier, `${this.prefix}/stage`);
    return typeof stage === 'number' && STAGES[stage - 1] ? stage : 1;
  }

  get cards() {
    return cards(this.store.dossier, this.prefix);
  }

  show() {
    const { root, stage } = this;
    root.dataset.stage = String(stage);
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-in]'))) {
      part.hidden = !part.dataset.in?.split(' ').includes(String(stage));
    }
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.now [data-stage]'))) {
      part.hidden = part.dataset.stage !== String(stage);
    }
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-go]'))) {
      if (button.dataset.go === String(stage)) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    }
    const next = find(root, '[data-next]', HTMLButtonElement);
    next.hidden = stage === STAGES.length;
    next.textContent = `Étape suivante\u00a0: ${STAGES[stage] ?? ''}`;
    find(root, '[data-examples]', HTMLElement).hidden = !this.cards.some(isExample);
    find(root, '[data-vote-words]', HTMLElement).textContent = this.#voteWords();
    const scenario = String(get(this.store.dossier, `${this.prefix}/prepare/scenario`) ?? '');
    const own = find(root, '[data-own-scenario]', HTMLElement);
    own.hidden = !scenario;
    own.textContent = scenario;
    root.toggleAttribute('data-own', scenario !== '');
  }

  /**
   * Change the board and say it, with a way back where something goes.
   *
   * @param {(dossier: Dossier, now: number) => Dossier} change
   * @param {string | (() => string)} message
   * @param {{undo?: boolean}} [options]
   * @returns {boolean} false if nothing changed
   */
  act(change, message, { undo = false } = {}) {
    let before = this.store.dossier;
    const done = this.store.update((dossier, now) => {
      // What another tab wrote came in first: « Annuler » must not undo it.
      before = dossier;
      return change(dossier, now);
    });
    const after = this.store.dossier;
    if (!done || after === before) return false;
    this.say(typeof message === 'string' ? message : message(), undo ? { before, after } : undefined);
    return true;
  }

  /**
   * @param {string} message
   * @param {{before: Dossier, after: Dossier}} [undoable]
   */
  say(message, undoable) {
    this.#undoable = undoable;
    find(this.root, '[data-say]', HTMLElement).textContent = message;
    find(this.root, '[data-undo]', HTMLElement).hidden = !undoable;
  }

  /** @param {string} message what must be seen now, wherever the visitor is on the board */
  warn(message) {
    this.say(message);
    this.showSaid();
  }

  showSaid() {
    find(this.root, '.said', HTMLElement).scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} id put the focus back on a card that was drawn anew */
  focusCard(id) {
    const button = this.root.querySelector(`.board [data-row="${CSS.escape(id)}"] [data-act=menu]`);
    if (button instanceof HTMLElement) button.focus();
  }

  #voteWords() {
    const given = this.cards.reduce((sum, { votes }) => sum + votes, 0);
    const read = (/** @type {string} */ field) =>
      parseCount(get(this.store.dossier, `${this.prefix}/prepare/${field}`)) ?? 0;
    const expected = read('people') * (read('votes') || VOTES_EACH);
    const words = `${given} voix ${given < 2 ? 'donnée' : 'données'}`;
    if (!expected) return `${words}.`;
    return given > expected ? `${words} pour ${expected} attendues\u00a0: recomptez.` : `${words} sur ${expected}.`;
  }

  /** @param {Element} target */
  #click(target) {
    const button = target.closest('button');
    if (!button) return;
    const { go, print, export: kind } = button.dataset;
    if (go) this.#go(Number(go));
    else if (button.matches('[data-next]')) this.#go(this.stage + 1);
    else if (print) this.#print(print);
    else if (kind) exportBoard(/** @type {'csv' | 'md' | 'json'} */ (kind), this);
    else if (button.matches('[data-undo]')) this.#undo();
    else if (button.matches('[data-propose]')) this.#propose();
    else if (button.matches('[data-load-example]')) this.#loadExample();
    else if (button.matches('[data-remove-examples]')) this.#removeExamples();
  }

  /** @param {number} stage */
  #go(stage) {
    this.store.update((dossier, now) => set(dossier, { [`${this.prefix}/stage`]: stage }, now));
    const title = this.root.querySelector(`[data-stage="${this.stage}"] [tabindex]`);
    if (title instanceof HTMLElement) title.focus();
    this.say('');
  }

  #undo() {
    const undoable = this.#undoable;
    if (!undoable) return;
    this.act((dossier, now) => revert(dossier, undoable.before, undoable.after, now), 'C’est annulé.');
    // The button is gone: stay where it was.
    find(this.root, '.said', HTMLElement).focus();
  }

  #propose() {
    const all = stacks(this.cards);
    const outcomes = QUADRANTS.map((quadrant) => podium(all.filter(({ lead }) => lead.quadrant === quadrant)));
    const chosen = outcomes.flatMap(({ first }) => first.map(({ lead }) => lead.id));
    const tied = QUADRANTS.filter((_, index) => outcomes[index]?.tied).map((quadrant) => this.titles[quadrant]);
    const rest = tied.length ? ` Égalité dans ${tied.join(', ')}\u00a0: choisissez ensemble.` : '';
    const done = this.act(
      (dossier, now) => chosen.reduce((changed, id) => retain(changed, this.prefix, id, true, now), dossier),
      `Les idées en tête sont retenues.${rest}`,
      { undo: true },
    );
    if (!done)
      this.say(
        rest.trim() || 'Rien de plus à retenir\u00a0: il faut d’abord des voix, et trois priorités par case au plus.',
      );
  }

  #loadExample() {
    const items = /** @type {HTMLElement[]} */ ([
      ...find(this.root, '[data-example]', HTMLTemplateElement).content.querySelectorAll('p'),
    ]);
    const example = items.map(({ dataset, textContent }) => ({
      quadrant: dataset.quadrant ?? '',
      id: dataset.id ?? '',
      text: textContent ?? '',
    }));
    const done = this.act(
      (dossier, now) => loadExample(dossier, this.prefix, example, now),
      'L’exemple de 2019 est chargé. Chaque idée porte «\u00a0Exemple de 2019\u00a0».',
      { undo: true },
    );
    if (!done) this.say('L’exemple de 2019 est déjà là.');
  }

  #removeExamples() {
    this.act(
      (dossier, now) => removeExamples(dossier, this.prefix, now),
      'Tous les exemples sont retirés. Vos idées restent.',
      { undo: true },
    );
    find(this.root, '[data-undo]', HTMLElement).focus();
  }

  /** @param {string} kind */
  #print(kind) {
    if (kind === 'cards' && !this.cards.length) {
      this.say('Le tableau n’a pas encore d’idée. Des cartes vierges sont à télécharger plus bas.');
    } else printAlone(kind === 'cards' ? 'cards' : 'poster', this);
  }
}
