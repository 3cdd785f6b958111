/**
 * The table by year on the page, its chart, and the calculation. Rows are kept: only what changed is written.
 * @module
 */

import { element, write } from '../../browser/page/elements.mjs';
import { papers } from '../../browser/forms/papers.mjs';
import { HEAD, assumptions, yearBars, yearNotes, yearRows } from './year-table.mjs';

const EMPTY =
  'Notez vos chiffres\u00a0: le coût, les ressources et ce qui reste à payer viennent ici, année par année.';

export class YearView {
  #drawn = '';

  /** @param {HTMLElement} place after its title */
  constructor(place) {
    this.empty = element('p', 'hint', EMPTY);
    this.body = element('tbody');
    const headings = HEAD.map((title) => {
      const heading = element('th', '', title);
      heading.setAttribute('scope', 'col');
      return heading;
    });
    this.table = element(
      'table',
      'sheet-table',
      element('caption', '', 'Coûts, ressources et reste à payer, du montant le plus bas au plus haut'),
      element('thead', '', element('tr', '', ...headings)),
      this.body,
    );
    this.notes = element('div', 'error year-notes');
    // A live region says only what comes after it.
    this.notes.setAttribute('role', 'status');
    this.chart = element('div', 'chart');
    this.assumptions = element('ul', 'dots');
    this.assumptions.setAttribute('role', 'list');
    this.how = element('details', '', element('summary', '', 'Montrer le calcul'), this.assumptions);
    place.classList.add('years');
    place.append(this.empty, this.notes, this.table, this.chart, this.how);
  }

  /**
   * @param {import('./years.mjs').Figures} figures
   * @param {import('./years.mjs').Years} years
   */
  show(figures, years) {
    this.empty.hidden = !years.isEmpty;
    for (const part of [this.table, this.chart, this.how]) part.hidden = years.isEmpty;
    const notes = years.isEmpty ? [] : yearNotes(years);
    this.notes.hidden = !notes.length;
    write(this.notes, notes.join('\n'));
    if (years.isEmpty) return;
    yearRows(years).forEach((cells, index) => this.#write(index, cells, years.rows[index]?.kind ?? ''));
    for (const extra of [...this.body.children].slice(years.rows.length)) extra.remove();
    const said = assumptions(figures, years);
    said.forEach((text, index) => {
      write(this.assumptions.children[index] ?? this.assumptions.appendChild(element('li')), text);
    });
    for (const extra of [...this.assumptions.children].slice(said.length)) extra.remove();
    void this.#draw(yearBars(years));
  }

  /**
   * @param {number} index
   * @param {string[]} cells
   * @param {string} kind
   */
  #write(index, cells, kind) {
    const row = /** @type {HTMLElement} */ (this.body.children[index] ?? this.body.appendChild(newRow()));
    row.dataset.kind = kind;
    cells.forEach((text, column) => write(/** @type {Element} */ (row.children[column]), text));
  }

  /** @param {import('../../browser/text/bars.mjs').Bars} bars */
  async #draw(bars) {
    const drawn = JSON.stringify(bars);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    try {
      const { drawnBars } = await papers();
      // Another key may have been struck meanwhile.
      if (drawn === this.#drawn) this.chart.replaceChildren(drawnBars(bars));
    } catch {
      // The table says it all: the next change asks again for the picture.
      this.#drawn = '';
      this.chart.replaceChildren();
    }
  }
}

function newRow() {
  const heading = element('th');
  heading.setAttribute('scope', 'row');
  const cells = HEAD.slice(1).map((title) => {
    const cell = element('td');
    // A phone shows a row as lines: each one says what it is.
    cell.dataset.label = title;
    return cell;
  });
  return element('tr', '', heading, ...cells);
}
