/**
 * The field that adds ideas to a quadrant, one by one or as a list that is pasted.
 * @module
 */

import { element, find } from '../../browser/page/elements.mjs';
import { desk } from './desk.mjs';
import { add } from './moves.mjs';

const LINE_BREAK = /[\r\n\v\f\u2028\u2029]/;

export class IdeaForm {
  /** @type {import('./paste-preview.mjs').PastePreview | undefined} */
  #preview;

  /**
   * @param {HTMLElement} section
   * @param {import('./workshop.mjs').Workshop} workshop
   * @param {import('./preparation.mjs').Preparation} preparation says which group is writing
   */
  constructor(section, workshop, preparation) {
    const form = find(section, 'form', HTMLFormElement);
    this.field = find(form, 'input', HTMLInputElement);
    this.quadrant = section.dataset.quadrant ?? '';
    this.workshop = workshop;
    this.preparation = preparation;
    // Under the field, at the stages where there is one. A live region says only what comes after it.
    this.place = element('div', 'no-paper');
    this.place.dataset.in = form.dataset.in;
    this.hint = element('div', 'row');
    this.hint.setAttribute('role', 'status');
    this.place.append(this.hint);
    form.after(this.place);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add();
    });
    this.field.addEventListener('input', () => delete this.field.dataset.added);
    this.field.addEventListener('paste', (event) => {
      this.#paste(event, event.clipboardData?.getData('text/plain') ?? '');
    });
    // The keyboard of a phone pastes as if it typed.
    this.field.addEventListener('beforeinput', (event) => this.#paste(event, event.data ?? ''));
  }

  #add() {
    const { field, workshop, hint } = this;
    const text = field.value.trim();
    hint.replaceChildren();
    if (!text) workshop.say('Écrivez d’abord une idée.');
    else {
      const idea = { text, quadrant: this.quadrant, group: this.preparation.writer };
      const added = workshop.act(
        (dossier, now) => add(dossier, workshop.prefix, idea, now, workshop.store.surroundings.random),
        `Idée ajoutée dans ${workshop.titles[this.quadrant]}.`,
      );
      if (added) {
        field.value = '';
        // Until something is typed again, the way back is that of the board.
        field.dataset.added = '';
        void this.#tellDoubles();
      }
    }
    field.focus();
    this.#keepInView();
  }

  /** The list grew above the field: what one writes next must not go under what is said at the edge of the screen. */
  #keepInView() {
    this.place.scrollIntoView({ block: 'nearest' });
  }

  /** Point out the ideas that say what the last one says. Without its script, nothing is said and nothing is lost. */
  async #tellDoubles() {
    const card = this.workshop.cards.at(-1);
    const kit = await desk().catch(() => undefined);
    if (!card || !kit) return;
    kit.doublesHint(this.hint, card, this.workshop, () => this.field.focus());
    this.#keepInView();
  }

  /**
   * Show the list that is pasted before anything is added. One line goes into the field, to be read over.
   *
   * @param {Event} event
   * @param {string} text
   */
  #paste(event, text) {
    if (!LINE_BREAK.test(text.trim())) return;
    event.preventDefault();
    void this.#show(text);
  }

  /** @param {string} text */
  async #show(text) {
    const { workshop, field, place } = this;
    this.hint.replaceChildren();
    try {
      const { PastePreview } = await desk();
      this.#preview ??= new PastePreview(place, workshop, {
        quadrant: this.quadrant,
        group: () => this.preparation.writer,
        leave: () => field.focus(),
      });
      this.#preview.show(text);
    } catch (error) {
      field.value = `${field.value} ${text}`.replace(/\s+/g, ' ').trim();
      workshop.warn(`${/** @type {Error} */ (error).message} Votre liste est dans le champ, en une seule idée.`);
    }
  }
}
