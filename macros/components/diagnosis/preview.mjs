/**
 * What a file would add, line by line, before anything changes.
 * @module
 */

import { addRow } from '../../browser/store/rows.mjs';
import { element } from '../../browser/page/elements.mjs';
import { linesOf, takenWords, withLines } from '../territory/lines.mjs';
import { findingPart, remarks } from './finding-part.mjs';
import { withColumns } from './import.mjs';
import { TERRITORY } from './questions.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../territory/lines.mjs').Finding} Finding
 * @typedef {import('../territory/lines.mjs').Line} Line
 *
 * What the visitor took: how many lines, said, and what noting them does.
 *
 * @typedef {object} Choice
 * @property {string} question
 * @property {string} words
 * @property {(dossier: Dossier, prefix: string, now: number, random: () => number) => Dossier} apply
 */

export class Preview {
  /** @type {HTMLElement | undefined} */
  #section;
  /** @type {() => Choice | null} */
  #chosen = () => null;

  /**
   * @param {HTMLElement} place what it comes after
   * @param {string} name with which its ids begin
   * @param {{apply: (choice: Choice | null) => void, cancel: () => void}} acts
   */
  constructor(place, name, acts) {
    this.place = place;
    this.name = name;
    this.acts = acts;
  }

  /**
   * Show what public files count.
   *
   * @param {Finding[]} findings
   * @param {string} territory in words
   * @param {Dossier} dossier
   * @param {string} collection where its lines are noted
   */
  showFindings(findings, territory, dossier, collection) {
    /** @type {Map<HTMLInputElement, Line>} */
    const boxes = new Map();
    const tick = (/** @type {Line} */ line) => {
      const made = this.#tick(line.fields.figure ?? '', line.ticked, boxes.size);
      boxes.set(made.box, line);
      return made.tick;
    };
    const parts = findings.map((finding) =>
      findingPart(finding, linesOf(finding, territory, dossier, collection), tick),
    );
    this.#chosen = () => {
      const lines = [...boxes].filter(([box]) => box.checked).map(([, line]) => line);
      if (!lines.length) return null;
      return {
        question: TERRITORY,
        words: takenWords(lines),
        apply: (before, prefix, now, random) => withLines(before, `${prefix}/${TERRITORY}`, lines, now, random),
      };
    };
    const count = boxes.size === 1 ? '1 chiffre' : `${boxes.size} chiffres`;
    this.#open(`${territory}\u00a0: ${count}. Rien n’est encore modifié.`, parts, [...boxes.keys()]);
  }

  /**
   * Show a table of the visitor's own.
   *
   * @param {import('./import.mjs').Import} found
   * @param {{id: string, label: string}[]} fields of the table that it fills
   */
  showTable(found, fields) {
    const labels = new Map(fields.map(({ id, label }) => [id, label]));
    const lines = found.rows.map((row, index) => this.#tick(describe(row, labels), true, index));
    const columns = found.columns.map(({ title, refused }, index) =>
      refused ? null : this.#tick(title, false, index + lines.length),
    );
    this.#chosen = () => {
      const wanted = columns.flatMap((column, index) => (column?.box.checked ? [index] : []));
      const rows = withColumns(found, wanted).filter((_, index) => lines[index]?.box.checked);
      if (!rows.length) return null;
      return {
        question: found.question,
        words: rows.length === 1 ? '1 ligne ajoutée' : `${rows.length} lignes ajoutées`,
        apply: (before, prefix, now, random) =>
          rows.reduce((after, row) => addRow(after, `${prefix}/${found.question}`, row, now, random).dossier, before),
      };
    };
    const count = lines.length === 1 ? '1 ligne' : `${lines.length} lignes`;
    const refused = found.columns.filter((column) => column.refused);
    const parts = [
      remarks(found.remarks),
      group('Lignes à ajouter', ...lines.map(({ tick }) => tick)),
      found.columns.length > 0 &&
        group(
          'Autres colonnes de votre fichier',
          element(
            'p',
            'hint',
            'Cochez celles à ranger dans «\u00a0Autre information\u00a0», si elles ne disent rien d’une personne.',
          ),
          ...columns.map((column) => column?.tick),
          ...refused.map(({ title, refused: why }) =>
            element('p', 'hint', `${title}\u00a0: laissé dans votre fichier, car on y lit ${why}.`),
          ),
        ),
    ];
    const words = `${found.found}\u00a0: ${count}. Rien n’est encore modifié.`;
    // The other columns are ticked one by one: each may tell of persons.
    this.#open(
      words,
      parts,
      lines.map(({ box }) => box),
    );
  }

  /** What is shown, for who does not see it. */
  get words() {
    return this.#section?.querySelector('p')?.textContent ?? '';
  }

  focus() {
    this.#section?.focus();
  }

  close() {
    this.#section?.remove();
    this.#section = undefined;
    this.#chosen = () => null;
  }

  /**
   * @param {string} words
   * @param {import('../../browser/page/elements.mjs').Child[]} parts
   * @param {HTMLInputElement[]} boxes of the lines
   */
  #open(words, parts, boxes) {
    this.#section?.remove();
    const level = this.place.parentElement?.querySelector('h3,h4')?.localName ?? 'h3';
    const title = element(level, '', 'Avant d’ajouter');
    title.id = `${this.name}-apercu`;
    const all = (/** @type {boolean} */ checked) => () => {
      for (const box of boxes) {
        // What is folded was not looked at: it is never ticked unseen.
        if (!checked || !box.closest('details:not([open])')) box.checked = checked;
      }
    };
    const section = element(
      'section',
      'panel preview',
      title,
      element('p', '', words),
      element('p', 'row', button('Tout cocher', all(true)), button('Tout décocher', all(false))),
      ...parts,
      element(
        'p',
        'row',
        button('Ajouter ces lignes', () => this.acts.apply(this.#chosen()), 'btn primary'),
        button('Ne rien changer', this.acts.cancel),
      ),
    );
    section.tabIndex = -1;
    section.setAttribute('aria-labelledby', title.id);
    this.#section = section;
    this.place.after(section);
  }

  /**
   * @param {string} text
   * @param {boolean} checked
   * @param {number} index
   */
  #tick(text, checked, index) {
    const box = document.createElement('input');
    const label = document.createElement('label');
    box.type = 'checkbox';
    box.checked = checked;
    box.id = label.htmlFor = `${this.name}-ligne-${index}`;
    label.textContent = text;
    return { box, tick: element('div', 'tick', box, ' ', label) };
  }
}

/**
 * @param {string} legend
 * @param {import('../../browser/page/elements.mjs').Child[]} children
 */
function group(legend, ...children) {
  return element('fieldset', '', element('legend', '', legend), ...children);
}

/**
 * @param {string} text
 * @param {() => void} act
 * @param {string} [look]
 */
function button(text, act, look = 'btn plain') {
  const made = element('button', look, text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', act);
  return made;
}

/**
 * Return a row in words, every field of it.
 *
 * @param {Record<string, string>} row
 * @param {Map<string, string>} labels
 */
function describe(row, labels) {
  const [first, ...others] = [...labels.keys()].filter((id) => row[id]);
  if (!first) return '';
  return [row[first], ...others.map((id) => `${labels.get(id)}\u00a0: ${row[id]}`)].join(', ');
}
