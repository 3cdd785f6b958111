/**
 * A record as a sheet: what the dossier knows, and what was filled in.
 * @module
 */

import { tableOf } from '../../browser/text/columns.mjs';
import { answerOf, filledRows, textAt } from './answers.mjs';
import { knownLines } from './known.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/sheet.mjs').Part} SheetPart
 * @typedef {import('./answers.mjs').Cell} Cell
 * @typedef {import('./answers.mjs').RecordModel} RecordModel
 * @typedef {import('./answers.mjs').Section} Section
 * @typedef {import('./answers.mjs').TablePart} TablePart
 *
 * @typedef {object} Reading
 * @property {Map<string, import('./facts.mjs').Fact>} known what the dossier knows
 * @property {boolean} isShared whether it leaves the commune: what is not said to be shared stays
 */

/**
 * @param {RecordModel} model
 * @param {Dossier} dossier
 * @param {Reading} reading
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function recordSheet({ title, owner, closing, signatures, sections }, dossier, reading) {
  const parts = sections.flatMap((section) => sectionParts(section, dossier, reading));
  return {
    title,
    owner,
    intro: [closing, parts.length ? '' : 'Rien n’est encore rempli.'].filter(Boolean),
    parts,
    signatures,
  };
}

/**
 * Return a section in parts: what is short stands together under its title, boxes and tables under theirs.
 *
 * @param {Section} section
 * @param {Dossier} dossier
 * @param {Reading} reading
 * @returns {SheetPart[]}
 */
function sectionParts({ title, parts }, dossier, reading) {
  const isAlone = parts.length === 1;
  /** @type {SheetPart[]} */
  const made = [];
  /** @type {string[] | undefined} */
  let together;
  const line = (/** @type {string[]} */ lines) => {
    if (together) together.push(...lines);
    else if (lines.length) made.push({ title, lines: (together = lines) });
  };
  const apart = (/** @type {SheetPart} */ part) => {
    made.push(part);
    together = undefined;
  };
  for (const part of parts) {
    if (part.kind === 'facts') line(knownLines(part.ids, reading));
    else if (part.kind === 'field') {
      const { cell, key } = part;
      const typed = reading.isShared && !cell.isShared ? '' : textAt(dossier, key);
      const words = answerOf(cell, typed);
      if (words.includes('\n')) apart({ title: cell.label, text: words.split('\n').filter((each) => each.trim()) });
      else if (words) line([`${cell.label}${/[?!:]$/.test(cell.label) ? ' ' : '\u00a0: '}${words}`]);
    } else if (part.kind === 'ticks') {
      const ticked = part.choices.filter(
        ({ key, isShared }) => (isShared || !reading.isShared) && dossier.entries.get(key)?.v === true,
      );
      if (ticked.length) apart({ title: isAlone ? title : part.title, lines: ticked.map(({ text }) => text) });
    } else {
      const table = tableIn(part, dossier, reading);
      if (table) apart({ title: isAlone ? title : part.title, table });
    }
  }
  return made;
}

/**
 * @param {TablePart} part
 * @param {Dossier} dossier
 * @param {Reading} reading
 * @returns {import('../../browser/text/sheet.mjs').Table | undefined} nothing where nothing may be said
 */
function tableIn(part, dossier, { isShared }) {
  const columns = part.columns.filter((column) => column.isShared || !isShared);
  const rows = filledRows(part, dossier)
    .map(({ title, values }) => ({ title, cells: columns.map((column) => answerOf(column, values[column.id] ?? '')) }))
    .filter(({ cells }) => cells.some(Boolean))
    .map(({ title, cells }, index) => [part.isPath ? String(index + 1) : '', title, ...cells]);
  return tableOf(['N°', capitalized(part.noun), ...columns.map(({ label }) => label)], rows);
}

/** @param {string} text */
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
