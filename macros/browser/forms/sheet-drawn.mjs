/**
 * A sheet as elements of the page.
 * @module
 */

import { element } from '../page/elements.mjs';
import { drawnBars } from './bars-drawn.mjs';
import { drawnTimeline } from './timeline-drawn.mjs';

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
export function drawnPart({ title, text = [], lines = [], table, pictures = [], timeline }) {
  /** @type {Element[]} */
  const made = text.map((line) => element('p', '', line));
  if (title) made.unshift(element('h4', '', title));
  if (timeline) made.push(drawnTimeline(timeline));
  if (lines.length) {
    const name = lines.length > 2 && lines.every(({ length }) => length < SHORT) ? 'dots short' : 'dots';
    const list = element('ul', name, ...lines.map((line) => element('li', '', line)));
    list.setAttribute('role', 'list');
    made.push(list);
  }
  if (!pictures.length) return table?.rows.length ? [...made, drawnTable(table)] : made;
  const isBeside = (table?.head.length ?? 0) <= BESIDE;
  const told = table?.rows.length ? [drawnTable(table, isBeside)] : [];
  const drawnPictures = pictures.map(drawnBars);
  return isBeside
    ? [...made, element('div', 'pictures', ...told, ...drawnPictures)]
    : [...made, ...told, element('div', 'pictures', ...drawnPictures)];
}

/**
 * @param {import('../text/sheet.mjs').Table} table
 * @param {boolean} [isNarrow] a phone has room for it
 */
function drawnTable({ head, rows }, isNarrow = false) {
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
    isNarrow ? 'narrow-table' : 'sheet-table',
    element('thead', '', element('tr', '', ...headings)),
    element('tbody', '', ...body),
  );
}

/** @param {string} who */
function drawnSignature(who) {
  const line = (/** @type {string} */ label) => element('p', '', label);
  return element('div', '', element('p', '', who), line('Nom'), line('Date'), line('Signature'));
}
