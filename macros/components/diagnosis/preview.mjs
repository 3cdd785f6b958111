/**
 * What a file would add, line by line, before anything changes.
 * @module
 */

import { addRow } from '../../browser/store/rows.mjs';
import { element, findAll } from '../../browser/page/elements.mjs';
import { PLACES, dateWords, isFew, linesOf, takenWords, withLines } from '../territory/lines.mjs';
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

/** More lines that nobody is likely to want are folded. */
const MOST_OTHERS = 8;
const FEW = 'petit effectif';
const FEW_WORDS =
  'Petit effectif\u00a0: une ou deux personnes, que chacun reconnaît. Ne montrez ce chiffre qu’avec leur accord.';

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
    const parts = findings.map((finding) => {
      const lines = linesOf(finding, territory, dossier, collection);
      const others = lines.filter(({ state, ticked }) => state === 'new' && !ticked);
      const origin = `. Source\u00a0: ${[finding.source, dateWords(finding.date)].filter(Boolean).join(', ')}.`;
      const main = others.length > MOST_OTHERS ? lines.filter((line) => !others.includes(line)) : lines;
      return element(
        'div',
        'folded',
        element('p', '', element('b', '', finding.found), origin),
        remarks([...finding.remarks, hasFew(main) ? FEW_WORDS : '']),
        main.length > 0 && this.#table(main, finding.date, boxes),
        main.length < lines.length && this.#folded(others, finding.date, boxes),
      );
    });
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
    this.#open(`${territory}\u00a0: ${count}. Rien n’est encore modifié.`, parts);
  }

  /**
   * @param {Line[]} lines
   * @param {string} date
   * @param {Map<HTMLInputElement, Line>} boxes
   */
  #folded(lines, date, boxes) {
    const words = `${lines.length} autres chiffres du même fichier`;
    return element(
      'details',
      'folded',
      element('summary', '', words),
      remarks([hasFew(lines) ? FEW_WORDS : '']),
      this.#table(lines, date, boxes),
    );
  }

  /**
   * @param {Line[]} lines
   * @param {string} date of the file
   * @param {Map<HTMLInputElement, Line>} boxes
   */
  #table(lines, date, boxes) {
    const columns = PLACES.filter(([place]) => lines.some(({ fields }) => fields[place] !== null));
    const heading = (/** @type {string} */ text) => {
      const cell = element('th', '', text);
      cell.setAttribute('scope', 'col');
      return cell;
    };
    const head = element('tr', '', ...['Chiffre', ...columns.map(([, label]) => label)].map(heading));
    const rows = lines.map((line) => {
      const { box, tick } = this.#tick(line.fields.figure ?? '', line.ticked, boxes.size);
      boxes.set(box, line);
      const own = line.fields.date === date ? '' : line.fields.date;
      const said = [dateWords(own ?? ''), line.words].filter(Boolean).join(', ');
      const name = element('th', '', tick, said && element('span', 'hint', said));
      name.setAttribute('scope', 'row');
      const cells = columns.map(([place, label]) => {
        const value = line.fields[place] ?? null;
        const isSmall = isFew(line.measure, value);
        const cell = element('td', '', value ?? 'non fourni', isSmall && element('span', 'hint', ` ${FEW}`));
        cell.dataset.label = label;
        return cell;
      });
      return element('tr', '', name, ...cells);
    });
    return element('table', '', element('thead', '', head), element('tbody', '', ...rows));
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
    this.#open(`${found.found}\u00a0: ${count}. Rien n’est encore modifié.`, [
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
    ]);
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
   */
  #open(words, parts) {
    this.#section?.remove();
    const level = this.place.parentElement?.querySelector('h3,h4')?.localName ?? 'h3';
    const title = element(level, '', 'Avant d’ajouter');
    title.id = `${this.name}-apercu`;
    const all = (/** @type {boolean} */ checked) => () => {
      for (const box of findAll(section, 'input')) /** @type {HTMLInputElement} */ (box).checked = checked;
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

/** @param {Line[]} lines */
function hasFew(lines) {
  return lines.some(({ measure, fields }) => PLACES.some(([place]) => isFew(measure, fields[place] ?? null)));
}

/** @param {string[]} texts */
function remarks(texts) {
  const said = texts.filter(Boolean);
  if (!said.length) return null;
  const list = element('ul', 'dots', ...said.map((text) => element('li', '', text)));
  list.setAttribute('role', 'list');
  return list;
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
