/**
 * A record as a sheet: what the dossier knows, and what was filled in.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { tableOf } from '../../browser/text/columns.mjs';
import { allRows, answerOf, textAt } from './answers.mjs';
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
    ...(reading.isShared ? { marking: 'Version à partager' } : {}),
    intro: [closing, parts.length ? '' : 'Rien n’est encore rempli.'].filter(Boolean),
    parts,
    signatures,
  };
}

/**
 * Return a section in parts: first what is short, together under its title; boxes, tables and long texts under theirs.
 *
 * @param {Section} section
 * @param {Dossier} dossier
 * @param {Reading} reading
 * @returns {SheetPart[]}
 */
function sectionParts({ title, parts }, dossier, reading) {
  const isTold = (/** @type {{isShared: boolean}} */ each) => each.isShared || !reading.isShared;
  /** @type {string[]} */
  const lines = [];
  /** @type {SheetPart[]} */
  const apart = [];
  for (const part of parts) {
    if (part.kind === 'facts') lines.push(...knownLines(part.ids, reading));
    else if (part.kind === 'field' && isTold(part.cell)) {
      const { label } = part.cell;
      const words = answerOf(part.cell, textAt(dossier, part.key));
      if (words.includes('\n')) apart.push({ title: label, text: words.split('\n').filter((each) => each.trim()) });
      else if (words) lines.push(`${label}${/[?!:]$/.test(label) ? ' ' : '\u00a0: '}${words}`);
    } else if (part.kind === 'ticks') {
      const ticked = part.choices.filter((choice) => isTold(choice) && get(dossier, choice.key) === true);
      if (ticked.length) apart.push({ title: part.title, lines: ticked.map(({ text }) => text) });
    } else if (part.kind === 'table') {
      const table = tableIn(part, dossier, reading);
      if (table) apart.push({ title: part.title, table });
    }
  }
  const [only] = apart;
  if (only && parts.length === 1) return [{ ...only, title }];
  return lines.length ? [{ title, lines }, ...apart] : apart;
}

/**
 * @param {TablePart} part
 * @param {Dossier} dossier
 * @param {Reading} reading
 * @returns {import('../../browser/text/sheet.mjs').Table | undefined} nothing where nothing may be said
 */
function tableIn(part, dossier, { isShared }) {
  const columns = part.columns.filter((column) => column.isShared || !isShared);
  const all = allRows(part, dossier).map(({ title, values }) => {
    return { title, cells: columns.map((column) => answerOf(column, values[column.id] ?? '')) };
  });
  const filled = all.filter(({ cells }) => cells.some(Boolean));
  // Steps known in advance are a path: where one is told, those that follow show too.
  const rows = (part.isPath && part.items && filled.length ? all : filled).map(({ title, cells }, index) => [
    part.isPath ? String(index + 1) : '',
    title,
    ...cells,
  ]);
  return tableOf(['N°', capitalized(part.noun), ...columns.map(({ label }) => label)], rows);
}

/** @param {string} text */
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
