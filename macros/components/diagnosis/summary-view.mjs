/**
 * What the état des lieux shows: totals, a chart with its table, gaps, and the synthesis for the meeting.
 * @module
 */

import { copy } from '../../browser/page/clipboard.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { element, find, write } from '../../browser/page/elements.mjs';
import { print } from '../../browser/forms/printing.mjs';
import { DIAGNOSIS } from './answers.mjs';
import { drawBars } from './chart.mjs';
import { missing } from './missing.mjs';
import { showPictures } from './pictures-view.mjs';
import { countProfessionals, gathered, groupsOf } from './professionals.mjs';
import { departures, headline, numberOf, synthesis, synthesisLines, unreadWords } from './summary.mjs';

/** @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore */

/** How many professions the table and the bars tell one by one. */
const MOST = 15;

export class SummaryView {
  #drawn = '';
  #isForeseen = false;

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   */
  constructor(root, store) {
    this.store = store;
    this.summary = find(root, '[data-summary]', HTMLElement);
    this.sheet = find(root, '[data-synthesis]', HTMLElement);
    find(this.sheet, '[data-print-synthesis]', HTMLButtonElement).addEventListener('click', printSynthesis);
    find(this.sheet, '[data-copy]', HTMLButtonElement).addEventListener('click', () => this.#copy());
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, [`${DIAGNOSIS}/`, 'commune/'])) this.#show();
    });
    this.#show();
  }

  get now() {
    return this.store.surroundings.clock();
  }

  get lines() {
    return synthesis(this.store.dossier, this.now);
  }

  #show() {
    const { dossier } = this.store;
    const count = countProfessionals(dossier, this.now);
    const { totals, all } = count;
    const started = visible(dossier, DIAGNOSIS).size > 0;
    const nobody = started
      ? 'Aucun professionnel n’est encore compté.'
      : 'Remplissez la fiche\u00a0: les totaux s’écrivent ici.';
    const counted = all.count ? `${headline(all, totals.length)}.` : nobody;
    write(
      find(this.summary, '[data-headline]', HTMLElement),
      [counted, unreadWords(dossier)].filter(Boolean).join(' '),
    );
    this.#showCount(count);
    const unknowns = started ? missing(dossier) : [];
    const lines = synthesisLines(dossier, this.now);
    if (lines.length) void this.#foresee();
    fillList(find(this.summary, '[data-missing]', HTMLElement), unknowns);
    find(this.summary, '[data-unknowns]', HTMLElement).hidden = unknowns.length === 0;
    this.sheet.hidden = lines.length === 0;
    const commune = get(dossier, 'commune/name');
    const date = get(dossier, `${DIAGNOSIS}/date`);
    write(find(this.sheet, '[data-place]', HTMLElement), [commune, date].filter(Boolean).join(', '));
    fillList(find(this.sheet, '[data-lines]', HTMLElement), lines);
  }

  /** @param {import('./professionals.mjs').Count} count */
  #showCount({ totals, all }) {
    const shares = find(this.summary, '[data-shares]', HTMLElement);
    const groups = groupsOf(this.store.dossier, this.now);
    fillList(
      shares,
      groups.flatMap(({ count, words }) => departures(count.all, this.now, words)),
    );
    const counted = find(this.summary, '[data-counted]', HTMLElement);
    shares.hidden = counted.hidden = all.count === 0;
    const drawn = JSON.stringify(totals);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const shown = gathered(totals, MOST);
    const lines = totals.length > 1 ? [...shown, all] : shown;
    find(this.summary, '[data-totals]', HTMLElement).replaceChildren(
      ...lines.map((total) => {
        const { profession, three, five, unsure } = total;
        const row = element('tr');
        const heading = element('th', '', profession);
        heading.setAttribute('scope', 'row');
        const cells = [numberOf(total), three, three + five, unsure];
        row.append(heading, ...cells.map((cell) => element('td', '', String(cell))));
        return row;
      }),
    );
    drawBars(find(this.summary, '[data-chart]', SVGSVGElement), shown);
  }

  /** Show the pictures once there is something to show: a later change tries again what did not come. */
  async #foresee() {
    if (this.#isForeseen) return;
    this.#isForeseen = true;
    const place = find(this.sheet, '[data-pictures]', HTMLElement);
    try {
      await showPictures(place, this.store, find(this.sheet, '[data-personal]', HTMLElement));
    } catch (error) {
      this.#isForeseen = false;
      write(place, /** @type {Error} */ (error).message);
    }
  }

  async #copy() {
    const said = find(this.sheet, '[data-copied]', HTMLElement);
    said.textContent = (await copy(this.lines.map((line) => `- ${line}`).join('\n')))
      ? 'Texte copié.'
      : 'La copie est bloquée par ce navigateur. Sélectionnez le texte à la main.';
  }
}

function printSynthesis() {
  document.documentElement.classList.add('synthesis-only');
  print(false);
  document.documentElement.classList.remove('synthesis-only');
}

/**
 * @param {HTMLElement} list
 * @param {string[]} lines
 */
function fillList(list, lines) {
  const shown = [...list.children].map((line) => line.textContent);
  if (lines.join('\n') === shown.join('\n')) return;
  list.replaceChildren(...lines.map((line) => element('li', '', line)));
}
