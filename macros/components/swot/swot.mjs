/**
 * A workshop on its page: its five stages, its board, what it hands over.
 * @module
 */

import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { NotLoaded } from '../../browser/page/on-demand.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { valueOf } from '../../browser/text/reading.mjs';
import { accountKit } from './account-kit.mjs';
import { isExample } from './board.mjs';
import { BoardView } from './board-view.mjs';
import { ClockDoor } from './clock-door.mjs';
import { desk } from './desk.mjs';
import { Gathering } from './gathering.mjs';
import { Preparation } from './preparation.mjs';
import { Projector } from './projector.mjs';
import { STAGES } from './stages.mjs';
import { Workshop } from './workshop.mjs';

const VOTES_EACH = 3;
const UNREAD = 'Le nombre attendu ne se calcule pas\u00a0: corrigez l’étape 1, «\u00a0Préparer\u00a0».';

export class Swot extends Tool {
  static component = 'swot';
  #isForeseen = false;

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.workshop = new Workshop(root, this.store);
    const preparation = new Preparation(root, this.workshop);
    new BoardView(this.workshop, preparation);
    new Projector(root, this.workshop);
    this.gathering = new Gathering(root, this.workshop);
    this.clock = new ClockDoor(root, this.workshop);
    const { prefix, titles, title } = this.workshop;
    const scenario = this.part('[data-scenario]').textContent ?? '';
    new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: 'compte-rendu-atelier',
      builders: 'assets/account.js',
      build: (_, { account }) => account(this.store.dossier, prefix, titles, title, { scenario }),
      table: ({ table }) => table(this.store.dossier, prefix, titles),
    });
    root.addEventListener('click', (event) => this.#click(/** @type {Element} */ (event.target)));
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
  }

  show() {
    const { root, workshop } = this;
    const { stage, prefix, cards } = workshop;
    this.#foresee(cards.length > 0);
    root.dataset.stage = String(stage);
    this.gathering.show();
    for (const part of this.parts('[data-in]')) {
      part.hidden = !part.dataset.in?.split(' ').includes(String(stage));
    }
    for (const part of this.parts('.now [data-stage]')) {
      part.hidden = part.dataset.stage !== String(stage);
    }
    for (const button of this.parts('[data-go]')) {
      if (button.dataset.go === String(stage)) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    }
    const next = this.part('[data-next]');
    next.hidden = stage === STAGES.length;
    next.textContent = `Étape suivante\u00a0: ${STAGES[stage] ?? ''}`;
    this.part('[data-examples]').hidden = !cards.some(isExample);
    this.text('[data-vote-words]', this.#voteWords());
    const scenario = String(get(this.store.dossier, `${prefix}/prepare/scenario`) ?? '');
    const own = this.part('[data-own-scenario]');
    own.hidden = !scenario;
    own.textContent = scenario;
    root.toggleAttribute('data-own', scenario !== '');
  }

  /**
   * Fetch what makes papers and files once there is an idea: in the room there may be no network.
   *
   * @param {boolean} isBegun
   */
  #foresee(isBegun) {
    if (this.#isForeseen || !isBegun) return;
    this.#isForeseen = true;
    // What does not come is asked for again at the click, and said there.
    accountKit().catch(() => {});
  }

  #voteWords() {
    const { cards, prefix } = this.workshop;
    const given = cards.reduce((sum, { votes }) => sum + votes, 0);
    const read = (/** @type {string} */ field) => readCount(get(this.store.dossier, `${prefix}/prepare/${field}`));
    const [people, votes] = [read('people'), read('votes')];
    const expected = (valueOf(people) ?? 0) * (valueOf(votes) || VOTES_EACH);
    const unread = cards.filter((card) => card.unread).length;
    const ideas = unread === 1 ? 'une idée' : `${unread} idées`;
    const left = unread ? ` (sans compter ${ideas} dont les voix ne se lisent pas)` : '';
    const words = `${given} voix ${given < 2 ? 'donnée' : 'données'}${left}`;
    if (people.kind === 'wrong' || votes.kind === 'wrong') return `${words}. ${UNREAD}`;
    if (!expected) return `${words}.`;
    return given > expected ? `${words} pour ${expected} attendues\u00a0: recomptez.` : `${words} sur ${expected}.`;
  }

  /** @param {Element} target */
  #click(target) {
    const button = target.closest('button');
    if (!button) return;
    const { go, print, export: kind } = button.dataset;
    if (go) this.#go(Number(go));
    else if (button.matches('[data-next]')) this.#go(this.workshop.stage + 1);
    else if (print) this.#print(button, print);
    else if (kind) void this.#give(button, ({ exportBoard }) => exportBoard(/** @type {any} */ (kind), this.workshop));
    else if (button.matches('[data-propose]')) void this.#withDesk((kit) => this.#propose(kit));
    else if (button.matches('[data-load-example]')) void this.#withDesk((kit) => this.#loadExample(kit));
    else if (button.matches('[data-remove-examples]')) void this.#withDesk((kit) => this.#removeExamples(kit));
  }

  /**
   * Make a paper or a file, and say it beside the button: what the workshop says elsewhere goes with its undo.
   *
   * @param {HTMLButtonElement} button
   * @param {(kit: typeof import('./account-parts.mjs')) => string | Promise<string>} make
   */
  async #give(button, make) {
    const place = button.parentElement?.parentElement?.querySelector('[data-exported]');
    const said = await accountKit()
      .then(make)
      .catch(({ message }) => message);
    if (place) write(place, said);
  }

  /** @param {number} stage */
  #go(stage) {
    this.clock.go(stage);
    this.part('[data-proposed]').replaceChildren();
    // Not the tool itself, which says its stage too.
    find(this.root, `.now [data-stage="${this.workshop.stage}"] [tabindex]`, HTMLElement).focus();
    this.workshop.say('');
  }

  /** @param {(kit: import('./desk.mjs').Kit) => void} act with what comes to the desk */
  async #withDesk(act) {
    try {
      act(await desk());
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      this.workshop.warn(error.message);
    }
  }

  /** @param {import('./desk.mjs').Kit} kit */
  #propose({ propose, retain }) {
    const { workshop } = this;
    const { ids, words, lines } = propose(workshop.cards, workshop.titles);
    const done = workshop.act(
      (dossier, now) => ids.reduce((changed, id) => retain(changed, workshop.prefix, id, true, now), dossier),
      words,
      { undo: true },
    );
    if (!done) workshop.say(workshop.refusal || words);
    const list = element('ul', 'dots', ...lines.map((line) => element('li', '', line)));
    list.setAttribute('role', 'list');
    this.part('[data-proposed]').replaceChildren(lines.length ? list : '');
  }

  /** @param {import('./desk.mjs').Kit} kit */
  #loadExample({ loadExample }) {
    const { workshop } = this;
    const items = findAll(find(this.root, '[data-example]', HTMLTemplateElement).content, 'p');
    const example = items.map(({ dataset, textContent }) => ({
      quadrant: dataset.quadrant ?? '',
      id: dataset.id ?? '',
      text: textContent ?? '',
    }));
    const done = workshop.act(
      (dossier, now) => loadExample(dossier, workshop.prefix, example, now),
      'L’exemple de 2019 est chargé. Chaque idée porte «\u00a0Exemple de 2019\u00a0».',
      { undo: true },
    );
    if (!done) workshop.say(workshop.refusal || 'L’exemple de 2019 est déjà là.');
  }

  /** @param {import('./desk.mjs').Kit} kit */
  #removeExamples({ removeExamples }) {
    this.workshop.act(
      (dossier, now) => removeExamples(dossier, this.workshop.prefix, now),
      'Tous les exemples sont retirés. Vos idées restent.',
      { undo: true },
    );
    this.workshop.focusSaid();
  }

  /**
   * @param {HTMLButtonElement} button
   * @param {string} kind
   */
  #print(button, kind) {
    if (kind === 'cards' && !this.workshop.cards.length) {
      this.workshop.say('Le tableau n’a pas encore d’idée. Des cartes vierges sont à télécharger plus bas.');
    } else {
      void this.#give(button, ({ printAlone }) => printAlone(kind === 'cards' ? 'cards' : 'poster', this.workshop));
    }
  }
}
