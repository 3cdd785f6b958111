/**
 * Tables and folded parts of the sum, as elements of the page.
 * @module
 */

import { element } from '../../../browser/page/elements.mjs';

/** @typedef {string | Element} Cell */

/**
 * Return a table whose first cells are headings.
 *
 * @param {string} caption
 * @param {string[]} head
 * @param {Cell[][]} rows
 */
export function tableRows(caption, head, rows) {
  const heading = (/** @type {string} */ scope, /** @type {Cell} */ cell) => {
    const made = element('th', '', cell);
    made.setAttribute('scope', scope);
    return made;
  };
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell, index) => {
      const made = element('td', '', cell);
      // A phone shows a row as lines: each one says what it is.
      made.dataset.label = head[index + 1] ?? '';
      return made;
    });
    return element('tr', '', heading('row', first), ...cells);
  });
  return element(
    'table',
    'sum-table',
    element('caption', '', caption),
    element('thead', '', element('tr', '', ...head.map((cell) => heading('col', cell)))),
    element('tbody', '', ...body),
  );
}

/**
 * Return a part that is drawn once it is opened: of a hundred communes, most are never read one by one.
 *
 * @param {string} summary
 * @param {() => Element[]} draw
 */
export function foldedPart(summary, draw) {
  const part = document.createElement('details');
  part.append(element('summary', '', summary));
  part.addEventListener('toggle', () => part.append(...draw()), { once: true });
  return part;
}

/** @param {Cell[]} lines */
export function listOf(lines) {
  const list = element('ul', 'dots', ...lines.map((line) => element('li', '', line)));
  list.setAttribute('role', 'list');
  return list;
}

/**
 * @param {string} words
 * @param {string} [className]
 */
export function button(words, className = 'btn') {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = words;
  return made;
}
