/**
 * The table of the communes on the page: headings that sort, and a line for each commune, which opens.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { COLUMNS } from './table.mjs';

/** @typedef {import('./lines.mjs').Line} Line */

export class DrawnTable {
  /**
   * @param {HTMLElement} place
   * @param {{caption: string, sort: (column: string) => void, open: (line: Line) => HTMLElement}} acts `open` draws
   *   what is told of a line once it is open
   */
  constructor(place, { caption, sort, open }) {
    this.open = open;
    /** @type {Map<string, {line: Line, rows: HTMLElement[]}>} by the id of the line */
    this.drawn = new Map();
    this.heads = COLUMNS.map(({ id, title }) => {
      const button = element('button', 'link follow-link', title);
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => sort(id));
      // Paper has no buttons.
      const head = withRole('th', 'columnheader', button, element('span', 'follow-paper-only', title));
      head.setAttribute('scope', 'col');
      return head;
    });
    this.body = withRole('tbody', 'rowgroup');
    const head = withRole('thead', 'rowgroup', withRole('tr', 'row', ...this.heads));
    const table = withRole('table', 'table', element('caption', '', caption), head, this.body);
    table.className = 'follow-table';
    place.replaceChildren(table);
  }

  /**
   * @param {Line[]} lines
   * @param {import('./table.mjs').Sort} sort
   */
  show(lines, { column, isDescending }) {
    for (const [index, head] of this.heads.entries()) {
      const isSorted = COLUMNS[index]?.id === column;
      if (isSorted) head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    this.body.replaceChildren(...lines.flatMap((line) => this.#rowsOf(line)));
  }

  /** @param {Line} line */
  #rowsOf(line) {
    const known = this.drawn.get(line.id);
    if (known?.line === line) return known.rows;
    const isOpen = (known?.rows.length ?? 0) > 1;
    const rows = [this.#row(line)];
    this.drawn.set(line.id, { line, rows });
    if (isOpen) this.#toggle(line, rows);
    return rows;
  }

  /** @param {Line} line */
  #row(line) {
    const cells = COLUMNS.map(({ title, words }, index) => {
      const text = words(line);
      const cell = withRole(index ? 'td' : 'th', index ? 'cell' : 'rowheader');
      if (index) {
        cell.dataset.label = title;
        cell.append(text);
        return cell;
      }
      cell.setAttribute('scope', 'row');
      const button = element('button', 'link follow-link', text);
      button.setAttribute('type', 'button');
      button.setAttribute('aria-expanded', 'false');
      button.addEventListener('click', () => this.#toggle(line, this.drawn.get(line.id)?.rows ?? []));
      cell.append(button, element('span', 'follow-paper-only', text));
      if (line.notes.length) cell.append(element('span', 'hint detail', 'À savoir sur ce fichier'));
      return cell;
    });
    const row = withRole('tr', 'row', ...cells);
    row.dataset.line = line.id;
    const { late, blocked } = line.now;
    row.classList.toggle('is-late', late > 0);
    row.classList.toggle('is-blocked', blocked > 0);
    return row;
  }

  /**
   * @param {Line} line
   * @param {HTMLElement[]} rows its row, and the one that tells more while it is open
   */
  #toggle(line, rows) {
    const [row, told] = rows;
    row?.querySelector('button')?.setAttribute('aria-expanded', String(!told));
    if (told) {
      rows.pop();
      told.remove();
      return;
    }
    const cell = withRole('td', 'cell', this.open(line));
    cell.setAttribute('colspan', String(COLUMNS.length));
    const more = withRole('tr', 'row', cell);
    more.className = 'follow-more';
    rows.push(more);
    row?.after(more);
  }
}

/**
 * Make a part of a table that says what it is: drawn as cards on a phone, its element alone would no longer.
 *
 * @param {string} tag
 * @param {string} role
 * @param {(Node | string)[]} children
 */
function withRole(tag, role, ...children) {
  const made = element(tag, '', ...children);
  made.setAttribute('role', role);
  return made;
}
