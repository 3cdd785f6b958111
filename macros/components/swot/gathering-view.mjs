/**
 * The files and the links of the groups, shown card by card before anything changes; all comes in at once.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';
import { QUADRANTS } from './board.mjs';
import { button } from './buttons.mjs';
import { offerLinks } from './gather-links.mjs';
import { GatherList } from './gather-list.mjs';
import { MOST_SOURCES, readFiles, readLinks } from './gather-sources.mjs';
import { clashWords, doneOf, effectOf, partWords, sharedNames, summaryOf } from './gather-words.mjs';
import { gathered, gathering } from './gather.mjs';

/**
 * @typedef {import('./gather-items.mjs').Choice} Choice
 * @typedef {import('./gather-read.mjs').Source} Source
 */

const NOTHING_CHOSEN = 'Rien n’a été ajouté\u00a0: choisissez au moins une idée.';
const UNCHANGED = 'Rien n’est encore ajouté.';
const BEFORE_VOTING =
  'Des voix sont déjà comptées dans votre tableau\u00a0: elles restent. Les idées qui arrivent s’y ajoutent.';

export class GatheringView {
  /** @type {Source[]} */
  #sources = [];
  /** @type {import('./gather-sources.mjs').Refusal[]} */
  #refusals = [];
  /** @type {Map<string, Choice>} what the visitor chose against what is done otherwise, by the id of a card */
  #choices = new Map();
  /** @type {import('./gather.mjs').Gathering} what is shown */
  #shown = { parts: [], items: [] };
  /** @type {import('../../browser/store/dossier.mjs').Dossier | undefined} the board that it is compared with */
  #board;
  #links = 0;

  /**
   * @param {HTMLElement} place
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(place, workshop) {
    this.workshop = workshop;
    this.id = `${workshop.root.id}-reunir`;
    const title = element(
      workshop.root.querySelector('.now [tabindex]')?.tagName ?? 'h3',
      '',
      'Fusionner les fichiers des groupes',
    );
    title.id = this.id;
    this.summary = element('p');
    this.summary.setAttribute('role', 'status');
    this.parts = element('ul', 'choices');
    this.parts.setAttribute('role', 'list');
    this.notes = element('p');
    this.lists = element('div');
    this.effect = element('p');
    this.effect.setAttribute('role', 'status');
    this.apply = button('Ajouter au tableau', () => this.#apply(), 'btn primary');
    this.cancel = button('Annuler', () => this.#close());
    this.panel = element('section', 'merge panel no-paper', title, this.summary, this.parts, this.notes);
    // Before the lists: a room that trusts its groups reads the total, and goes on.
    this.panel.append(this.effect, element('p', 'row', this.apply, this.cancel), this.lists);
    this.panel.setAttribute('aria-labelledby', this.id);
    this.panel.tabIndex = -1;
    this.panel.hidden = true;
    place.replaceChildren(this.panel);
    offerLinks(workshop, `${this.id}-liens`, (text) => void this.#takeLinks(text));
    // What is written meanwhile, here or in another tab, changes what the button will do.
    workshop.store.subscribe(() => this.#isOpen && this.#board !== workshop.store.dossier && this.#draw());
  }

  get #isOpen() {
    return !this.panel.hidden;
  }

  /**
   * Show what files bring, beside what is already shown.
   *
   * @param {File[]} files
   */
  async take(files) {
    if (!files.length) return;
    this.#open('Lecture des fichiers…');
    this.#add(await readFiles(files, this.workshop.prefix, MOST_SOURCES - this.#sources.length));
  }

  /** @param {string} text */
  async #takeLinks(text) {
    this.#open('Lecture des liens…');
    const first = this.#links + 1;
    const reading = await readLinks(text, this.workshop.prefix, MOST_SOURCES - this.#sources.length, first);
    this.#links += reading.sources.length + reading.refusals.length;
    this.#add(reading);
  }

  /** @param {string} words */
  #open(words) {
    if (!this.#isOpen) this.#forget();
    this.panel.hidden = false;
    // What is shown may change: it is not the time to choose.
    this.apply.hidden = true;
    write(this.summary, words);
  }

  /** @param {import('./gather-sources.mjs').Reading} reading */
  #add({ sources, refusals }) {
    this.#sources.push(...sources);
    this.#refusals.push(...refusals);
    this.#draw();
    this.panel.focus();
    this.panel.scrollIntoView({ block: 'nearest' });
  }

  #forget() {
    this.#sources = [];
    this.#refusals = [];
    this.#choices = new Map();
    this.#links = 0;
  }

  #close() {
    this.#forget();
    this.panel.hidden = true;
    find(this.workshop.root, '[data-gather]', HTMLElement).focus();
  }

  #draw() {
    const { store, prefix, titles } = this.workshop;
    const focused = document.activeElement?.id;
    this.#board = store.dossier;
    this.#shown = gathering(store.dossier, this.#sources, prefix, store.surroundings.clock());
    const { parts, items } = this.#shown;
    const brings = items.some(({ kind }) => kind !== 'same');
    write(this.summary, `${summaryOf(this.#shown)} ${UNCHANGED}`);
    const refused = this.#refusals.map(({ name, why }) => element('li', '', element('b', '', name), `\u00a0: ${why}`));
    this.parts.replaceChildren(...parts.map((part, index) => this.#part(part, index)), ...refused);
    write(this.notes, this.#notes());
    this.notes.hidden = !this.notes.textContent;
    const lists = QUADRANTS.map((quadrant) => {
      const found = items.filter(({ card }) => card.quadrant === quadrant);
      return new GatherList(titles[quadrant] ?? quadrant, found, {
        name: `${this.id}-${quadrant}`,
        titles,
        choices: this.#choices,
        textOf: (id) =>
          [...items.map(({ card }) => card), ...this.workshop.cards].find((card) => card.id === id)?.text ?? '',
        choose: (id, choice) => {
          this.#choices.set(id, choice);
          this.#tell();
        },
      }).element;
    });
    this.lists.replaceChildren(...lists);
    this.apply.hidden = !brings;
    write(this.cancel, brings ? 'Annuler' : 'Fermer');
    this.#tell();
    if (focused && focused !== document.activeElement?.id) document.getElementById(focused)?.focus();
  }

  #tell() {
    write(this.effect, this.apply.hidden ? '' : effectOf(this.#shown.items, this.#choices));
  }

  #notes() {
    const { parts, items } = this.#shown;
    const isDecided = parts.some(({ decided, remark }) => decided && !remark);
    const comes = items.some(({ kind }) => kind === 'new' || kind === 'double');
    return [
      clashWords(sharedNames(parts)),
      isDecided &&
        'Les priorités et les actions des groupes restent dans leurs fichiers\u00a0: la salle décide des siennes.',
      comes && this.workshop.cards.some(({ votes }) => votes) && BEFORE_VOTING,
    ]
      .filter(Boolean)
      .join(' ');
  }

  /**
   * @param {import('./gather-read.mjs').Part} part
   * @param {number} index
   */
  #part(part, index) {
    const { source, group, remark } = part;
    const line = element('li', '', element('b', '', source.name), `\u00a0: ${partWords(part)}`);
    // What the visitor named stays open to another thought.
    const isOpen = part.isGuessed || source.group !== undefined || sharedNames(this.#shown.parts).includes(group);
    if (!group || remark || !isOpen) return line;
    const field = /** @type {HTMLInputElement} */ (element('input'));
    field.type = 'text';
    field.id = `${this.id}-groupe-${index}`;
    field.autocomplete = 'off';
    field.value = group;
    // What is typed is kept at each key: another tab may have it all drawn again.
    field.addEventListener('input', () => (source.group = field.value));
    field.addEventListener('change', () => this.#draw());
    const label = /** @type {HTMLLabelElement} */ (
      element('label', '', 'Groupe', element('span', 'unseen', ` de ${source.name}`))
    );
    label.htmlFor = field.id;
    line.append(element('div', 'field', label, field));
    return line;
  }

  #apply() {
    const { workshop } = this;
    const { prefix, store } = workshop;
    const { random } = store.surroundings;
    // Once it is done, nothing is new any more.
    const words = doneOf(this.#shown.items, this.#choices);
    this.panel.hidden = true;
    const done = workshop.act(
      (dossier, now) => gathered(dossier, this.#sources, this.#choices, { prefix, now, random }),
      words,
      { undo: true, from: this.#sources.map(({ dossier }) => dossier) },
    );
    if (done) {
      this.#forget();
      workshop.focusSaid();
    } else {
      this.panel.hidden = false;
      write(this.effect, workshop.refusal || NOTHING_CHOSEN);
    }
  }
}
