/**
 * The field that adds ideas to a quadrant, one by one or as a list that is pasted.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { add, addAll } from './moves.mjs';
import { ideasIn } from './pasted.mjs';

export class IdeaForm {
  /**
   * @param {HTMLFormElement} form
   * @param {string} quadrant
   * @param {import('./workshop.mjs').Workshop} workshop
   * @param {import('./preparation.mjs').Preparation} preparation says which group is writing
   */
  constructor(form, quadrant, workshop, preparation) {
    this.field = find(form, 'input', HTMLInputElement);
    this.quadrant = quadrant;
    this.workshop = workshop;
    this.preparation = preparation;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add();
    });
    this.field.addEventListener('paste', (event) => this.#paste(event));
  }

  #add() {
    const { field, workshop } = this;
    const text = field.value.trim();
    if (!text) workshop.say('Écrivez d’abord une idée.');
    else {
      const added = workshop.act(
        (dossier, now) => add(dossier, workshop.prefix, this.#idea(text), now, workshop.store.surroundings.random),
        `Idée ajoutée dans ${this.title}.`,
      );
      if (added) field.value = '';
    }
    field.focus();
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    const { workshop } = this;
    const texts = ideasIn(event.clipboardData?.getData('text/plain') ?? '');
    // One line goes into the field, to be read over.
    if (texts.length < 2) return;
    event.preventDefault();
    const ideas = texts.map((text) => this.#idea(text));
    workshop.act(
      (dossier, now) => addAll(dossier, workshop.prefix, ideas, now, workshop.store.surroundings.random),
      `${ideas.length} idées ajoutées dans ${this.title}, une par ligne collée.`,
      { undo: true },
    );
  }

  get title() {
    return this.workshop.titles[this.quadrant];
  }

  /** @param {string} text */
  #idea(text) {
    return { text, quadrant: this.quadrant, group: this.preparation.writer };
  }
}
