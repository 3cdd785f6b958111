/**
 * A sheet as elements of the page.
 * @module
 */

import { element } from '../page/elements.mjs';
import { drawnBars } from './bars-drawn.mjs';

/** Lines of fewer letters stand in two columns on paper: what is ticked is many of them, and a sheet must stay one. */
const SHORT = 75;
/** A table of no more columns has its picture beside it. */
const BESIDE = 4;
/** A number never breaks in the middle, however narrow its column. */
const FIGURES = /^[\d\s\u2212.,€%à]+$/;

/**
 * @param {import('../text/sheet.mjs').Sheet} sheet
 * @param {import('./letterhead.mjs').Letterhead} head
 * @returns {Element[]}
 */
export function drawn({ title, intro, parts, signatures = [], marking = '' }, { owner, day }) {
  return [
    element('div', 'letterhead', drawnOwner(owner), element('p', '', `Le ${day}`)),
    ...(marking ? [element('p', 'marking', marking)] : []),
    element('h3', '', title),
    ...intro.map((line) => element('p', '', line)),
    ...parts.flatMap(drawnPart),
    ...(signatures.length ? [element('div', 'signatures', ...signatures.map(drawnSignature))] : []),
  ];
}

/** @param {string} owner where nobody is known, paper leaves a blank to fill in */
function drawnOwner(owner) {
  return element('p', owner ? '' : 'on-paper', owner || `Commune\u00a0: ${'…'.repeat(14)}`);
}

/** @param {import('../text/sheet.mjs').Part} part */
export function drawnPart({ title, text = [], lines = [], table, pictures = [] }) {
  /** @type {Element[]} */
  const made = [element('h4', '', title), ...text.map((line) => element('p', '', line))];
  if (lines.length) {
    const name = lines.length > 2 && lines.every(({ length }) => length < SHORT) ? 'dots short' : 'dots';
    const list = element('ul', name, ...lines.map((line) => element('li', '', line)));
    list.setAttribute('role', 'list');
    made.push(list);
  }
  const told = table?.rows.length ? [drawnTable(table)] : [];
  if (!pictures.length) return [...made, ...told];
  const drawnPictures = pictures.map(drawnBars);
  // Two columns leave room for a picture.
  if (told.length && (table?.head.length ?? 0) <= BESIDE) {
    return [...made, element('div', 'pictures', ...told, ...drawnPictures)];
  }
  return [
    ...made,
    ...told,
    pictures.length > 1 ? element('div', 'pictures', ...drawnPictures) : drawnPictures[0],
  ].filter((part) => part !== undefined);
}

/** @param {import('../text/sheet.mjs').Table} table */
function drawnTable({ head, rows }) {
  const headings = head.map((text) => {
    const heading = element('th', '', text);
    heading.setAttribute('scope', 'col');
    return heading;
  });
  const body = rows.map((row) =>
    element(
      'tr',
      '',
      ...row.map((text, index) => {
        const cell = element('td', text ? (FIGURES.test(text) ? 'figures' : '') : 'empty', text);
        // A phone shows a row as lines: each one says what it is.
        cell.dataset.label = head[index] ?? '';
        return cell;
      }),
    ),
  );
  return element(
    'table',
    'sheet-table',
    element('thead', '', element('tr', '', ...headings)),
    element('tbody', '', ...body),
  );
}

/** @param {string} who */
function drawnSignature(who) {
  const line = (/** @type {string} */ label) => element('p', '', label);
  return element('div', '', element('p', '', who), line('Nom'), line('Date'), line('Signature'));
}
