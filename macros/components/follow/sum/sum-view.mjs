/**
 * The états des lieux of the communes of the table, added up: what is decided here stays in the page.
 * @module
 */

import { SheetView } from '../../../browser/forms/sheet-view.mjs';
import { downloadTable } from '../../../browser/forms/table.mjs';
import { download } from '../../../browser/page/download.mjs';
import { element, write } from '../../../browser/page/elements.mjs';
import { get } from '../../../browser/store/dossier.mjs';
import { fileName } from '../../../browser/store/file.mjs';
import { toCsv } from '../../../browser/text/csv.mjs';
import { drawnDoubles } from './doubles-view.mjs';
import { button, foldedPart } from './drawn.mjs';
import { drawnFigures, drawnRest } from './figures-view.mjs';
import { groupsOf } from './group-list.mjs';
import { holderOf } from './holder.mjs';
import { sumOf } from './model.mjs';
import { drawnNeeds, drawnThemes } from './needs-view.mjs';
import { sheetWarning, sumSheet } from './sheet.mjs';
import { sumTable } from './table.mjs';
import { doubtWords, onceWords } from './doubles-words.mjs';
import { headline, some } from './words.mjs';

/**
 * @typedef {import('./said.mjs').Read} Read
 * @typedef {import('./model.mjs').Sum} Sum
 */

const NAME = 'etats-des-lieux-additionnes';

export class SumView {
  /** @type {Read[]} */
  #reads = [];
  /** @type {Set<string>} the dossiers that are left out */
  #out = new Set();
  #group = '';
  /** @type {import('./model.mjs').Decisions} */
  #decisions = { once: new Map(), themes: new Map() };
  /** @type {import('./groups.mjs').Groups} */
  #groups = new Map();
  /** @type {Sum} */
  #sum = sumOf([], this.#decisions);

  /**
   * @param {HTMLElement} place
   * @param {{clock: () => number}} options
   */
  constructor(place, { clock }) {
    const heading = element('h2', '', 'Additionner les états des lieux');
    heading.id = 'additionner';
    place.setAttribute('role', 'region');
    place.setAttribute('aria-labelledby', heading.id);
    this.chosen = element('div');
    this.said = element('p', 'serif');
    this.said.setAttribute('role', 'status');
    this.figures = element('div', 'sum-figures');
    this.doubles = element('div');
    this.themes = element('div');
    this.needs = element('div', 'no-paper');
    this.rest = element('div');
    this.name = document.createElement('input');
    this.done = element('p', 'hint');
    this.done.setAttribute('role', 'status');
    // What it gives opens with the name that is typed here, not with that of the visitor's own dossier.
    this.store = holderOf({ clock, group: () => this.#group });
    place.replaceChildren(
      heading,
      element(
        'p',
        'hint',
        'Chaque nombre garde les communes qui l’ont noté, leur source et leur date. Ce que vous décidez ici reste ' +
          'dans cette page\u00a0: notez-le, ou téléchargez le tableau avant de la fermer.',
      ),
      this.chosen,
      this.said,
      this.figures,
      element('h3', '', 'Peut-être comptés deux fois'),
      element('p', 'hint', 'Rien n’est retiré sans vous. Demandez aux deux communes, puis choisissez.'),
      this.doubles,
      element('h3', '', 'Besoins entendus'),
      this.themes,
      this.needs,
      this.rest,
      this.#outputs(),
    );
    this.sheets = new SheetView(place, {
      store: this.store,
      name: 'synthese-des-etats-des-lieux',
      build: () => sumSheet(this.#sum),
      warn: (_, sheet) => sheetWarning(sheet),
    });
  }

  /**
   * Show the sum of dossiers, one a commune.
   *
   * @param {Read[]} reads
   */
  show(reads) {
    this.#reads = reads;
    this.#choose();
    this.#addUp();
    this.#ask();
    void this.#learn();
  }

  /** Learn which intercommunalité the communes are of: what is shown is right without it, and says less. */
  async #learn() {
    const codes = this.#reads.map(({ dossier }) => String(get(dossier, 'commune/code') ?? ''));
    if (codes.every((code) => !code || this.#groups.has(code))) return;
    try {
      this.#groups = await groupsOf(codes);
    } catch (error) {
      write(this.done, /** @type {Error} */ (error).message);
      return;
    }
    const [first, ...others] = new Set([...this.#groups.values()].flatMap(({ group }) => group?.name ?? []));
    if (first && !others.length && !this.name.value) this.name.value = this.#group = first;
    this.#addUp();
    // What is being answered stays.
    if (!this.doubles.contains(document.activeElement)) this.#ask();
  }

  /** Let who reads leave some communes out. */
  #choose() {
    const parts = this.#reads.map(({ name: file, dossier }) => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = !this.#out.has(ownKey(dossier));
      box.addEventListener('change', () => {
        if (box.checked) this.#out.delete(ownKey(dossier));
        else this.#out.add(ownKey(dossier));
        write(summary, this.#chosenWords);
        this.#addUp();
        this.#ask();
      });
      const name = String(get(dossier, 'commune/name') ?? '') || file;
      return element('label', 'tick', box, element('span', '', name));
    });
    const list = element('fieldset', 'sum-communes', element('legend', '', 'Communes à additionner'), ...parts);
    const part = foldedPart(this.#chosenWords, () => [list]);
    const summary = /** @type {HTMLElement} */ (part.firstElementChild);
    part.classList.add('no-paper');
    this.chosen.replaceChildren(part);
  }

  get #chosenWords() {
    const count = this.#kept.length;
    return `${some(count, 'commune additionnée', 'communes additionnées')} sur ${this.#reads.length}\u00a0: choisir`;
  }

  get #kept() {
    return this.#reads.filter(({ dossier }) => !this.#out.has(ownKey(dossier)));
  }

  /** Work out the sum again, and show its figures. */
  #addUp() {
    this.#sum = sumOf(this.#kept, this.#decisions, this.#groups);
    const { communes, totals, heard, doubtful } = this.#sum;
    write(this.said, [headline(totals, communes), onceWords(totals), doubtWords(doubtful)].filter(Boolean).join(' '));
    this.figures.replaceChildren(...drawnFigures(this.#sum));
    this.themes.replaceChildren(
      ...(heard.length
        ? [drawnThemes(heard, communes)]
        : [element('p', '', 'Aucune de ces communes ne note de besoin.')]),
    );
    this.rest.replaceChildren(...drawnRest(this.#sum));
    this.sheets?.draw();
  }

  /** Ask what only who reads knows: drawn again when the communes change, never while it is answered. */
  #ask() {
    const { communes } = this.#sum;
    this.doubles.replaceChildren(
      ...drawnDoubles(this.#sum, ({ id }, count) => {
        if (count === undefined) this.#decisions.once.delete(id);
        else this.#decisions.once.set(id, count);
        this.#addUp();
      }),
    );
    const isAny = communes.some(({ needs }) => needs.length);
    this.needs.replaceChildren(
      ...(isAny
        ? [
            element('p', 'hint', 'Les thèmes sont proposés d’après les mots\u00a0: changez ceux qui ne vont pas.'),
            drawnNeeds(communes, this.#decisions.themes, ({ id }, theme) => {
              this.#decisions.themes.set(id, theme);
              this.#addUp();
            }),
          ]
        : []),
    );
  }

  /** Return what takes the sum away: a sheet, a table. */
  #outputs() {
    const { name } = this;
    name.type = 'text';
    name.autocomplete = 'off';
    name.id = 'additionner-nom';
    name.addEventListener('input', () => {
      this.#group = name.value.trim();
      this.sheets.draw();
    });
    const label = document.createElement('label');
    label.htmlFor = name.id;
    label.append('Nom de l’intercommunalité, en tête de la synthèse');
    const show = button('Mettre au propre la synthèse', 'btn primary');
    show.dataset.report = 'sum';
    const sheet = element('article', 'panel report');
    sheet.dataset.reportSheet = '';
    sheet.hidden = true;
    sheet.tabIndex = -1;
    const xlsx = button('Télécharger le tableau (tableur)');
    xlsx.addEventListener('click', async () => {
      write(this.done, await downloadTable(NAME, sumTable(this.#sum), this.store));
    });
    const csv = button('En CSV');
    csv.addEventListener('click', () => {
      const file = fileName(NAME, this.store.dossier, this.store.surroundings.clock(), 'csv');
      write(this.done, download(file, toCsv(sumTable(this.#sum)), 'text/csv;charset=utf-8'));
    });
    return element(
      'div',
      'clean',
      element('h3', 'no-paper', 'Donner la somme'),
      element(
        'p',
        'hint no-paper',
        'La synthèse imprimée tient sur une page. Elle ne dit ni qui a parlé, ni le départ ou l’âge d’une profession ' +
          'en particulier. À moins de trois personnes ou de deux professions, elle tait départs et âges. Le tableau, ' +
          'lui, dit tout, commune par commune\u00a0: gardez-le pour vous.',
      ),
      element('div', 'field no-paper', label, name),
      element('p', 'row no-paper', show, xlsx, csv),
      this.done,
      sheet,
    );
  }
}

/**
 * @param {import('../../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {string} one a commune, which stays when the list changes
 */
function ownKey(dossier) {
  return `${dossier.id} ${get(dossier, 'commune/code') ?? ''}`;
}
