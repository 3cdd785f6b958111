/**
 * What a public file counts, as a part of the preview: where it comes from, what to know, and its lines in a table.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { PLACES, dateWords, isFew } from '../territory/lines.mjs';

/**
 * @typedef {import('../territory/lines.mjs').Finding} Finding
 * @typedef {import('../territory/lines.mjs').Line} Line
 * @typedef {(line: Line) => HTMLElement} Tick makes the box of a line, and its label
 */

/** More lines that nobody is likely to want are folded. */
const MOST_OTHERS = 8;
const FEW = 'petit effectif';
const FEW_WORDS =
  'Petit effectif\u00a0: une ou deux personnes, que chacun reconnaît. Ne montrez ce chiffre qu’avec leur accord.';

/**
 * @param {Finding} finding
 * @param {Line[]} lines
 * @param {Tick} tick
 * @returns {HTMLElement}
 */
export function findingPart({ found, source, date, remarks: said }, lines, tick) {
  const others = lines.filter(({ state, ticked }) => state === 'new' && !ticked);
  const main = others.length > MOST_OTHERS ? lines.filter((line) => !others.includes(line)) : lines;
  const origin = `. Source\u00a0: ${[source, dateWords(date)].filter(Boolean).join(', ')}.`;
  return element(
    'div',
    'folded',
    element('p', '', element('b', '', found), origin),
    remarks([...said, hasFew(main) ? FEW_WORDS : '']),
    main.length > 0 && table(main, date, tick),
    main.length < lines.length &&
      element(
        'details',
        'folded',
        element('summary', '', `${others.length} autres chiffres du même fichier`),
        remarks([hasFew(others) ? FEW_WORDS : '']),
        table(others, date, tick),
      ),
  );
}

/** @param {string[]} texts what to know before adding, empty ones left out */
export function remarks(texts) {
  const said = texts.filter(Boolean);
  if (!said.length) return null;
  const list = element('ul', 'dots', ...said.map((text) => element('li', '', text)));
  list.setAttribute('role', 'list');
  return list;
}

/**
 * @param {Line[]} lines
 * @param {string} date of the file
 * @param {Tick} tick
 */
function table(lines, date, tick) {
  const columns = PLACES.filter(([place]) => lines.some(({ fields }) => fields[place] !== null));
  const head = ['Chiffre', ...columns.map(([, label]) => label)].map((label) => heading('col', label));
  const rows = lines.map((line) => {
    const { measure, fields } = line;
    const said = [fields.date === dateWords(date) ? '' : fields.date, line.words].filter(Boolean).join(', ');
    const name = heading('row', tick(line), said && element('span', 'hint', said));
    const cells = columns.map(([place, label]) => {
      const value = fields[place] ?? null;
      const cell = element(
        'td',
        '',
        value ?? 'non fourni',
        isFew(measure, value) && element('span', 'hint', ` ${FEW}`),
      );
      cell.dataset.label = label;
      return cell;
    });
    return element('tr', '', name, ...cells);
  });
  return element('table', '', element('thead', '', element('tr', '', ...head)), element('tbody', '', ...rows));
}

/**
 * @param {'col' | 'row'} scope
 * @param {import('../../browser/page/elements.mjs').Child[]} children
 */
function heading(scope, ...children) {
  const cell = element('th', '', ...children);
  cell.setAttribute('scope', scope);
  return cell;
}

/** @param {Line[]} lines */
function hasFew(lines) {
  return lines.some(({ measure, fields }) => PLACES.some(([place]) => isFew(measure, fields[place] ?? null)));
}
