/**
 * Votes counted on paper, pile by pile: a number for each idea, which adds to what was counted before. Each number is
 * written at once: closing the page in the middle of a pile loses nothing.
 * @module
 */

import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { QUADRANTS, cardsOf } from './board.mjs';
import { button } from './buttons.mjs';
import { recount } from './card-acts.mjs';
import { change } from './moves.mjs';
import { VOTING } from './stages.mjs';

/** @typedef {import('./workshop.mjs').Workshop} Workshop */

export class PileCount {
  /** @type {Map<string, number>} what this pile gave, by card */
  #given = new Map();

  /** @param {Workshop} workshop */
  constructor(workshop) {
    this.workshop = workshop;
    const words = find(workshop.root, '[data-vote-words]', HTMLElement);
    this.total = words;
    this.opener = button('Compter une pile', () => this.#open(), 'btn');
    this.panel = element('div', 'panel');
    this.panel.hidden = true;
    this.said = element('p');
    this.said.setAttribute('role', 'status');
    this.list = element('ul', 'ideas');
    this.list.setAttribute('role', 'list');
    this.panel.append(
      element('p', '', element('b', '', 'Une pile de votes')),
      element(
        'p',
        'hint',
        'Pour chaque idée, écrivez les voix de cette pile ou de cette feuille, puis Entrée\u00a0: elles s’ajoutent ' +
          'aux voix déjà comptées.',
      ),
      this.said,
      this.list,
      element(
        'p',
        'row',
        button('Pile suivante', () => this.#next(), 'btn primary'),
        button('Retirer cette pile', () => this.#erase()),
        button('Fermer', () => this.#close()),
      ),
    );
    const place = element('div', 'no-paper', this.opener, this.panel);
    place.dataset.in = String(VOTING);
    place.hidden = workshop.stage !== VOTING;
    words.after(place);
    this.panel.addEventListener('keydown', (event) => this.#press(event));
    this.panel.addEventListener('input', ({ target }) => this.#write(target));
    workshop.store.subscribe((cause, changed) => {
      if (cause === 'undo') this.#letGo(changed);
      this.#show();
    });
  }

  get fields() {
    return /** @type {HTMLInputElement[]} */ (findAll(this.list, 'input'));
  }

  #open() {
    this.panel.hidden = false;
    this.opener.hidden = true;
    this.#next();
  }

  #close() {
    this.panel.hidden = true;
    this.opener.hidden = false;
    this.opener.focus();
  }

  #next() {
    this.#given.clear();
    this.list.replaceChildren();
    this.#show();
    this.fields[0]?.focus();
  }

  /**
   * What was undone, or done again, is no more of this pile: the board says what counts, and its field is empty.
   *
   * @param {ReadonlySet<string>} [changed] keys
   */
  #letGo(changed) {
    for (const field of this.fields) {
      const id = idOf(field);
      if (changed && !changed.has(`${cardsOf(this.workshop.prefix)}/row/${id}/votes`)) continue;
      if (this.#given.delete(id)) field.value = '';
    }
  }

  /** Show what the board holds; a number being typed stays as it is. */
  #show() {
    if (this.panel.hidden) return;
    const { stacks } = this.workshop.board;
    const isClosed = this.workshop.store.state.kind === 'read-only';
    const present = new Map(findAll(this.list, '[data-pile]').map((item) => [item.dataset.pile, item]));
    const items = QUADRANTS.flatMap((quadrant) => stacks.filter(({ lead }) => lead.quadrant === quadrant)).map(
      ({ lead, votes }) => {
        const item = present.get(lead.id) ?? itemOf(lead.id);
        const before = votes - (this.#given.get(lead.id) ?? 0);
        find(item, 'input', HTMLInputElement).disabled = isClosed;
        write(find(item, 'label', HTMLElement), lead.text);
        write(
          find(item, '.hint', HTMLElement),
          `${this.workshop.titles[lead.quadrant]}${before ? `, ${before} voix déjà comptées` : ''}`,
        );
        return item;
      },
    );
    if (items.some((item, index) => item !== this.list.children[index]) || items.length !== this.list.children.length) {
      const focused = document.activeElement;
      this.list.replaceChildren(...items);
      if (focused instanceof HTMLElement && this.list.contains(focused)) focused.focus();
    }
    const given = [...this.#given.values()].reduce((sum, count) => sum + count, 0);
    write(this.said, `Cette pile\u00a0: ${given} voix. En tout\u00a0: ${this.total.textContent}`);
  }

  /** @param {EventTarget | null} target */
  #write(target) {
    if (!(target instanceof HTMLInputElement)) return;
    const id = idOf(target);
    const count = parseCount(target.value) ?? (target.value.trim() ? undefined : 0);
    const given = this.#given.get(id) ?? 0;
    const votes = this.workshop.board.stack(id)?.votes ?? 0;
    if (count !== undefined) this.#given.set(id, count);
    const written = count !== undefined && recount(this.workshop, id, votes - given + count);
    if (!written) this.#given.set(id, given);
    target.setAttribute('aria-invalid', String(!written));
    if (written) this.#show();
    else this.said.textContent = `«\u00a0${target.value}\u00a0» n’est pas un nombre de voix. Écrivez-le en chiffres.`;
  }

  /** Take back what this pile gave. */
  #erase() {
    const { workshop } = this;
    const given = [...this.#given].filter(([, count]) => count);
    const total = given.reduce((sum, [, count]) => sum + count, 0);
    if (total) {
      const { board, prefix } = workshop;
      const rest = given.map(([id, count]) => ({ id, votes: (board.stack(id)?.lead.votes ?? 0) - count }));
      workshop.act(
        (dossier, now) =>
          rest.reduce(
            (left, { id, votes }) => change(left, prefix, id, { votes: Math.max(0, votes) || null }, now),
            dossier,
          ),
        `Pile retirée\u00a0: ${total} voix en moins.`,
        { undo: true },
      );
    }
    this.#next();
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.key === 'Escape') this.#close();
    else {
      const at = this.fields.indexOf(/** @type {HTMLInputElement} */ (event.target));
      const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (at < 0 || !step) return;
      const next = this.fields[at + step];
      // After the last idea, the next pile.
      if (next) next.focus();
      else if (step > 0) find(this.panel, '.primary', HTMLElement).focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** @param {HTMLElement} field */
function idOf(field) {
  return /** @type {HTMLElement | null} */ (field.closest('[data-pile]'))?.dataset.pile ?? '';
}

/** @param {string} id */
function itemOf(id) {
  const label = /** @type {HTMLLabelElement} */ (element('label'));
  label.htmlFor = `pile-${id}`;
  const field = /** @type {HTMLInputElement} */ (element('input'));
  field.id = label.htmlFor;
  field.type = 'text';
  field.inputMode = 'numeric';
  field.autocomplete = 'off';
  const hint = element('p', 'hint');
  hint.id = `${field.id}-aide`;
  field.setAttribute('aria-describedby', hint.id);
  const item = element('li', 'pile-line', element('div', '', label, hint), field);
  item.dataset.pile = id;
  return item;
}
