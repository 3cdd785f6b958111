/**
 * The persons in a table: rows of text, drawn again only where they changed, and the form of one person at a time.
 * @module
 */

import { arrange, element } from '../../browser/page/elements.mjs';
import { addressIn } from '../../browser/text/mailto.mjs';
import { ANSWER_CHOICES, fill } from './forms.mjs';
import { answerWords, dialled } from './words.mjs';

/**
 * @typedef {import('./words.mjs').Guest} Guest
 * @typedef {import('./listing.mjs').Column} Column
 * @typedef {Column | 'invited' | 'sent' | 'reach'} Shown
 *
 * @typedef {object} Options
 * @property {import('./listing.mjs').Families} families
 * @property {string} caption
 * @property {Shown[]} columns
 * @property {boolean} ofGuests whether one notes in the row who is invited, what they answer, who came
 * @property {(column: Column) => void} sort
 * @property {(id: string) => void} open shows the form of a person, or closes it
 * @property {(id: string, column: Shown, value: string | boolean) => void} change
 */

/** @type {Record<Shown, string>} */
const TITLES = {
  invited: 'À inviter',
  name: 'Nom',
  role: 'Profession ou fonction',
  organisation: 'Organisation',
  family: 'Famille',
  reach: 'Téléphone, courriel',
  sent: 'Invitation envoyée',
  answer: 'Réponse',
  came: 'Présence',
};
/** What is noted in the row, and what says so by itself on a phone. @type {Partial<Record<Shown, string>>} */
const KEPT = { invited: 'À inviter', sent: 'Envoyée', came: 'Présence', answer: 'Réponse' };

export class TableView {
  /** @type {Map<string, {row: HTMLElement, drawn: string}>} */
  #rows = new Map();
  /** @type {{id: string, row: HTMLElement} | undefined} the form that is open */
  #open;

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    /** @type {Map<Shown, HTMLElement>} */
    this.heads = new Map(options.columns.map((column) => [column, this.#head(column)]));
    this.body = element('tbody');
    this.table = element(
      'table',
      'people-table',
      element('caption', 'unseen', options.caption),
      element('thead', '', element('tr', '', ...this.heads.values())),
      this.body,
    );
    this.body.addEventListener('change', (event) => this.#changed(event));
    this.body.addEventListener('click', ({ target }) => {
      const name = /** @type {Element} */ (target).closest('button.link');
      if (name) options.open(idOf(name));
    });
  }

  /**
   * @param {Guest[]} people
   * @param {import('./listing.mjs').Wish} wish
   * @param {boolean} isLocked whether nothing can be written
   */
  show(people, { sort, isDown }, isLocked) {
    for (const [column, head] of this.heads) {
      if (column === sort) head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const known = this.#rows;
    this.#rows = new Map();
    const rows = people.flatMap((person) => {
      const drawn = JSON.stringify([person, isLocked]);
      const before = known.get(person.id);
      let row = before?.row;
      if (!row || before?.drawn !== drawn) {
        const fresh = this.#row(person, isLocked);
        // Only what changed is drawn again, and the box that one has just ticked keeps the focus.
        if (row) takeOver(row, fresh);
        else row = fresh;
      }
      this.#rows.set(person.id, { row, drawn });
      return this.#open?.id === person.id ? [row, this.#open.row] : [row];
    });
    const kept = new Set(rows);
    for (const child of [...this.body.children]) if (!kept.has(/** @type {HTMLElement} */ (child))) child.remove();
    arrange(this.body, rows);
    this.table.hidden = !people.length;
    for (const [id, { row }] of this.#rows) {
      const name = row.querySelector('.link');
      const isOpen = String(id === this.#open?.id);
      if (name?.getAttribute('aria-expanded') !== isOpen) name?.setAttribute('aria-expanded', isOpen);
    }
  }

  /**
   * Put a form under the row of a person, in place of any other. The table must be shown again.
   *
   * @param {string} id nothing closes the form
   * @param {HTMLElement} [form]
   */
  hold(id, form) {
    this.#open = undefined;
    this.#holdColumns(false);
    if (!form) return;
    this.#holdColumns(true);
    const cell = element('td', '', form);
    cell.setAttribute('colspan', String(this.options.columns.length));
    this.#open = { id, row: element('tr', 'people-open', cell) };
  }

  /**
   * Keep the columns as wide as they are while one writes: otherwise each letter would lay out the whole table again.
   *
   * @param {boolean} isHeld
   */
  #holdColumns(isHeld) {
    const heads = [...this.heads.values()];
    const widths = heads.map((head) => head.getBoundingClientRect().width);
    // On a phone there are no columns.
    const isTable = isHeld && widths.every(Boolean);
    heads.forEach(({ style }, index) => (style.width = isTable ? `${widths[index]}px` : ''));
    this.table.classList.toggle('held', isTable);
    if (isTable) addEventListener('resize', () => this.#holdColumns(false), { once: true });
  }

  /** @param {string} id */
  focus(id) {
    const name = this.#rows.get(id)?.row.querySelector('.link');
    if (name instanceof HTMLElement) name.focus();
    return name instanceof HTMLElement;
  }

  /** @param {Shown} column */
  #head(column) {
    const head = element('th');
    head.setAttribute('scope', 'col');
    if (column === 'invited' || column === 'sent' || column === 'reach') head.append(TITLES[column]);
    else {
      const sort = element('button', 'link sort', TITLES[column]);
      sort.setAttribute('type', 'button');
      sort.addEventListener('click', () => this.options.sort(column));
      head.append(sort);
    }
    return head;
  }

  /**
   * @param {Guest} person
   * @param {boolean} isLocked
   */
  #row(person, isLocked) {
    const row = element('tr');
    row.dataset.person = person.id;
    for (const column of this.options.columns) {
      const isKept = this.options.ofGuests && column in KEPT;
      const made = isKept ? this.#control(person, column, isLocked) : this.#text(person, column);
      const cell = element(column === 'name' ? 'th' : 'td', made ? `c-${column}` : 'empty', made);
      if (column === 'name') cell.setAttribute('scope', 'row');
      row.append(cell);
    }
    return row;
  }

  /**
   * @param {Guest} person
   * @param {Shown} column
   * @returns {Node | string}
   */
  #text(person, column) {
    const { name, family, phone, email, answer, came } = person;
    switch (column) {
      case 'name': {
        const open = element('button', 'link', name);
        open.setAttribute('type', 'button');
        open.setAttribute('aria-expanded', String(person.id === this.#open?.id));
        const said = answer && `réponse\u00a0: ${answerWords(answer).toLowerCase()}`;
        const more =
          this.options.ofGuests &&
          [person.role || person.organisation, this.heads.has('answer') ? '' : said].filter(Boolean).join(', ');
        return element('div', '', open, more && element('span', 'hint', more));
      }
      case 'family':
        return this.options.families.get(family) ?? family;
      case 'reach': {
        const number = dialled(phone);
        const address = addressIn(email);
        const ways = [linked(phone, number && `tel:${number}`), linked(email, address && `mailto:${address}`)];
        return phone || email ? element('div', '', ...ways.flatMap((way) => (way ? [way, ' '] : []))) : '';
      }
      case 'answer':
        return answerWords(answer);
      case 'came':
        return came ? 'Présence' : '';
      case 'invited':
      case 'sent':
        return '';
      default:
        return person[column];
    }
  }

  /**
   * @param {Guest} person
   * @param {Shown} column
   * @param {boolean} isLocked
   * @returns {HTMLElement | ''} nothing to note of who is not invited
   */
  #control(person, column, isLocked) {
    const { name, isInvited, isSent, came, answer } = person;
    if (!isInvited && (column === 'sent' || column === 'answer')) return '';
    if (column === 'answer') {
      const select = /** @type {HTMLSelectElement} */ (element('select'));
      fill(select, ANSWER_CHOICES);
      select.value = answer;
      select.disabled = isLocked;
      select.dataset.change = column;
      select.setAttribute('aria-label', `Réponse\u00a0: ${name}`);
      return select;
    }
    const control = /** @type {HTMLInputElement} */ (element('input'));
    control.type = 'checkbox';
    control.checked = column === 'invited' ? isInvited : column === 'sent' ? isSent : came;
    control.disabled = isLocked;
    control.dataset.change = column;
    const of = element('span', 'unseen', `\u00a0: ${name}`);
    return element('label', 'tick', control, ' ', element('span', '', KEPT[column], of));
  }

  /** @param {Event} event */
  #changed({ target }) {
    const control = /** @type {HTMLInputElement | HTMLSelectElement} */ (target);
    const column = /** @type {Shown | undefined} */ (control.dataset.change);
    if (!column) return;
    const value = control instanceof HTMLInputElement ? control.checked : control.value;
    this.options.change(idOf(control), column, value);
  }
}

/**
 * Show in a row, where one may be ticking, what another one says.
 *
 * @param {HTMLElement} row
 * @param {HTMLElement} fresh
 */
function takeOver(row, fresh) {
  // A cell that takes its place in the row leaves the fresh one.
  const others = [...fresh.children];
  [...row.children].forEach((cell, index) => {
    const other = others[index];
    if (!other) return;
    const mine = document.activeElement;
    const theirs = other.querySelector('input, select');
    if (!cell.contains(mine)) {
      // What is chosen in a control is not seen by a comparison.
      if (theirs || !cell.isEqualNode(other)) cell.replaceWith(other);
      return;
    }
    if (mine instanceof HTMLInputElement && theirs instanceof HTMLInputElement) mine.checked = theirs.checked;
    if (mine instanceof HTMLSelectElement && theirs instanceof HTMLSelectElement) mine.value = theirs.value;
  });
}

/** @param {Element} part */
function idOf(part) {
  return /** @type {HTMLElement | null} */ (part.closest('[data-person]'))?.dataset.person ?? '';
}

/**
 * @param {string} text
 * @param {string | undefined} address
 */
function linked(text, address) {
  if (!text || !address) return text;
  const link = element('a', '', text);
  link.setAttribute('href', address);
  return link;
}
