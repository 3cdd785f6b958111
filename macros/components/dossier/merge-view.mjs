/**
 * What comes in from a file or a link, shown before anything changes; each button says what it will do.
 * @module
 */

import { find, findAll, write } from '../../browser/page/elements.mjs';
import { clockWarning } from '../../browser/store/clock-words.mjs';
import { get, visible } from '../../browser/store/dossier.mjs';
import { applyChoices, compare, restore } from '../../browser/store/merge.mjs';
import { lastEntry, latestOf, whoAndWhen } from '../../browser/store/who.mjs';
import { bringWords } from './blocks.mjs';
import { DifferenceList } from './difference-list.mjs';
import { count, effectOf, listsOf, nameOfCopy, questionOf, sideOf, situationOf, summaryOf } from './opening.mjs';
import { notChosen, rivalsOf, withRivals } from './several.mjs';

/**
 * @typedef {import('./opening.mjs').Copy} Copy
 * @typedef {import('./opening.mjs').Mode} Mode
 * @typedef {import('../../browser/store/merge.mjs').Preview} Preview
 */

const MERGE_ALL = 'Fusionner ces fichiers avec votre dossier';
const BUTTONS = { merge: 'Fusionner les deux dossiers', restore: 'Revenir à cette copie' };

export class MergeView {
  /** @type {Copy | null} */
  #copy = null;
  /** @type {Record<Mode, import('./opening.mjs').Choices>} */
  #choices = { merge: new Map(), restore: new Map() };
  /** @type {Map<string, import('./several.mjs').Rival[]>} where several files disagree */
  #rivals = new Map();
  /** @type {Map<string, import('./several.mjs').Rival>} those that the visitor chose */
  #picked = new Map();
  /** Whether the visitor was told of another commune, and goes on. */
  #goesOn = false;
  /** @type {Preview['conflicts']} */
  #conflicts = [];
  /** The dossier that is compared with the copy. */
  #shown;

  /**
   * @param {HTMLElement} root
   * @param {import('../../browser/store/managing.mjs').Managing} store
   * @param {(done: string) => void} onApplied
   */
  constructor(root, store, onApplied) {
    this.root = root;
    this.store = store;
    this.onApplied = onApplied;
    this.#shown = store.dossier;
    for (const offer of findAll(root, '[data-offer]')) {
      const mode = /** @type {Mode} */ (offer.dataset.offer);
      find(offer, '[data-offer-apply]', HTMLElement).addEventListener('click', () => this.#apply(mode));
    }
    find(root, '[data-merge-cancel]', HTMLElement).addEventListener('click', () => this.close());
    find(root, '[data-merge-go-on]', HTMLElement).addEventListener('click', () => {
      this.#goesOn = true;
      this.#draw();
      root.focus();
    });
    // What was written meanwhile, here or in another tab, changes what the buttons will do.
    store.subscribe(() => this.#copy && this.#shown !== store.dossier && void this.#drawAgain());
  }

  /**
   * Show what a copy brings.
   *
   * @param {Copy} copy
   * @returns {Promise<void>} rejected with a NotLoaded: nothing is shown
   */
  async open(copy) {
    await bringWords([copy.dossier, this.store.dossier]);
    this.#copy = copy;
    this.#choices = { merge: new Map(), restore: new Map() };
    this.#picked.clear();
    this.#goesOn = false;
    this.#draw();
    this.root.hidden = false;
    this.root.focus();
  }

  close() {
    this.#copy = null;
    this.root.hidden = true;
  }

  async #drawAgain() {
    // What did not come has its keys listed without their words.
    await bringWords([this.store.dossier]).catch(() => {});
    this.#draw();
  }

  #draw() {
    const copy = this.#copy;
    if (!copy) return;
    const { root, store } = this;
    const mine = (this.#shown = store.dossier);
    const now = store.surroundings.clock();
    this.#rivals = rivalsOf(mine, copy);
    const preview = withRivals(compare(mine, copy.dossier, now), this.#rivals, mine);
    this.#conflicts = preview.conflicts;
    const situation = situationOf(mine, copy, preview);
    const asks = situation === 'other' && !this.#goesOn;
    const isLink = copy.savedAt === undefined;
    const name = nameOfCopy(copy);
    write(find(root, '[data-merge-title]', HTMLElement), isLink ? 'Ce que ce lien apporte' : `Ouvrir ${name}`);
    write(find(root, '[data-merge-summary]', HTMLElement), this.#summary(copy, preview, situation, asks));
    const warning = this.#clocks(copy, now);
    const clock = find(root, '[data-merge-clock]', HTMLElement);
    write(clock, warning);
    clock.hidden = !warning || situation === 'same';
    find(root, '[data-merge-ask]', HTMLElement).hidden = !asks;
    write(find(root, '[data-merge-cancel]', HTMLElement), situation === 'same' ? 'Fermer' : 'Ne rien changer');
    const isFirst = situation === 'first';
    const offers = situation === 'same' || asks ? [] : isFirst ? ['restore'] : ['merge', 'restore'];
    for (const offer of findAll(root, '[data-offer]')) {
      const mode = /** @type {Mode} */ (offer.dataset.offer);
      offer.hidden = !offers.includes(mode) || (copy.isPartial && mode === 'restore' && !isFirst);
      // In an empty dossier there is nothing to choose.
      for (const part of findAll(offer, '[data-offer-choices]')) part.hidden = isFirst;
      write(
        find(offer, '[data-offer-apply]', HTMLElement),
        isFirst ? 'Ouvrir' : copy.sources ? MERGE_ALL : BUTTONS[mode],
      );
      if (!offer.hidden) this.#drawOffer(offer, mode, preview, isFirst ? 'Ce qu’il contient' : '');
    }
  }

  /**
   * Say that the clock of a device is days off.
   *
   * @param {Copy} copy
   * @param {number} now
   */
  #clocks(copy, now) {
    const mine = this.store.dossier;
    const files = (copy.sources ?? [copy]).map(({ dossier, ...times }) => ({ now, mine, theirs: dossier, ...times }));
    return files.map(clockWarning).find(Boolean) ?? '';
  }

  /**
   * @param {Copy} copy
   * @param {Preview} preview
   * @param {import('./opening.mjs').Situation} situation
   * @param {boolean} asks
   */
  #summary(copy, preview, situation, asks) {
    const isLink = copy.savedAt === undefined;
    if (situation === 'same') {
      if (copy.sources) return 'Ces fichiers ne contiennent rien de nouveau. Votre dossier ne change pas.';
      return isLink
        ? 'Ce lien ne contient rien de nouveau. Votre dossier ne change pas.'
        : 'Ce fichier contient la même chose que votre dossier. Il n’y a rien à reprendre.';
    }
    if (situation === 'first') {
      const answers = count(visible(copy.dossier).size, 'réponse', 'réponses');
      const holds = copy.sources ? 'Ces fichiers contiennent' : 'Ce fichier contient';
      return `Votre dossier est vide. ${holds} ${answers}. Rien n’est encore modifié.`;
    }
    if (asks) return questionOf(this.store.dossier, copy.dossier);
    return summaryOf(preview);
  }

  /**
   * @param {HTMLElement} offer
   * @param {Mode} mode
   * @param {Preview} preview
   * @param {string} title of its lists, where it is not what they change
   */
  #drawOffer(offer, mode, preview, title) {
    const copy = /** @type {Copy} */ (this.#copy);
    const choices = this.#choices[mode];
    const mine = this.store.dossier;
    const effect = () => write(find(offer, '[data-offer-effect]', HTMLElement), effectOf(preview, mode, choices));
    const lists = listsOf(preview, mode).map(
      (list, index) =>
        new DifferenceList(title ? { ...list, title } : list, {
          name: `${mode}-${index}`,
          read: (key) => get(copy.dossier, key) ?? get(mine, key),
          sideOf: (difference) => sideOf(difference, mode, choices),
          told: (differences, side, rival) => this.#told(differences, mode, side, rival),
          rivals: (key) => this.#rivals.get(key) ?? [],
          pickedOf: (key) => this.#picked.get(key),
          choose: (key, side, rival) => {
            choices.set(key, side);
            if (rival) this.#picked.set(key, rival);
            else this.#picked.delete(key);
            effect();
          },
        }).element,
    );
    find(offer, '[data-offer-lists]', HTMLElement).replaceChildren(...lists);
    effect();
  }

  /**
   * Say who wrote last what differences are about, and when.
   *
   * @param {import('../../browser/store/merge.mjs').Difference[]} differences
   * @param {Mode} mode
   * @param {import('../../browser/store/merge.mjs').Side} [side] the one that made them, if it is not said
   * @param {import('./several.mjs').Rival} [rival]
   */
  #told(differences, mode, side, rival) {
    const now = this.store.surroundings.clock();
    if (rival) return whoAndWhen(rival.entry, now);
    const copy = /** @type {Copy} */ (this.#copy);
    const entries = differences.map(({ key, kept, theirs }) => {
      const isTheirs = (side ?? (mode === 'restore' && theirs !== null ? 'theirs' : kept)) === 'theirs';
      return lastEntry(isTheirs ? copy.dossier : this.store.dossier, key);
    });
    return whoAndWhen(latestOf(entries), now);
  }

  /** @param {Mode} mode */
  #apply(mode) {
    const copy = this.#copy;
    if (!copy) return;
    const isFirst = !visible(this.store.dossier).size;
    const conflicts = this.#conflicts;
    const choices = Object.fromEntries(this.#choices[mode]);
    const picked = [...this.#picked].map(([key, { entry }]) => /** @type {const} */ ([key, entry]));
    const taken = { id: copy.dossier.id, entries: new Map([...copy.dossier.entries, ...picked]) };
    const isDone = this.store.applyMerge(
      (mine, now) => {
        // In an empty dossier the copy keeps its times: written anew, it would beat what its author wrote since.
        const merges = mode === 'merge' || !mine.entries.size;
        return merges ? applyChoices(mine, taken, choices, now) : restore(mine, taken, now, choices);
      },
      { from: [taken] },
    );
    if (!isDone) return;
    this.close();
    const lost = mode === 'merge' ? notChosen(this.store.dossier, conflicts, this.#rivals) : [];
    for (const [key, text] of lost) this.store.setAside(key, text);
    const back = isFirst ? 'Le dossier est ouvert.' : 'Votre dossier est revenu à cette copie.';
    const merged = copy.sources
      ? 'Les fichiers sont fusionnés avec votre dossier.'
      : 'Les deux dossiers sont fusionnés.';
    this.onApplied(mode === 'merge' ? merged : back);
  }
}
