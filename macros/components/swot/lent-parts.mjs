/**
 * Parts of a page that stand elsewhere meanwhile: what is typed in them, and who listens to them, stay theirs.
 * @module
 */

export class LentParts {
  /** @type {{name: string, place: Comment, part: Element}[]} */
  #parts = [];

  /**
   * @param {string} name by which it goes back
   * @param {Element} part
   * @param {HTMLElement} into
   */
  lend(name, part, into) {
    const place = document.createComment('');
    part.replaceWith(place);
    into.append(part);
    this.#parts.push({ name, place, part });
  }

  /** @param {string} [name] everything if it is not said */
  giveBack(name) {
    this.#parts = this.#parts.filter((lent) => {
      if (name && lent.name !== name) return true;
      lent.place.replaceWith(lent.part);
      return false;
    });
  }
}
