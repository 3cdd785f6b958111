/**
 * « Votre territoire »: the commune is chosen there, or named, with what is known of it without any file.
 * @module
 */

import { keepCommune } from '../../browser/forms/keep-commune.mjs';
import { element, find, hide, write } from '../../browser/page/elements.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { Lookup } from '../finder/lookup.mjs';
import { ChoiceView } from './choice-view.mjs';
import { CommuneField } from './commune-field.mjs';
import { currentTerritory, shard, shardsOf } from './current.mjs';
import { button, factsOf } from './facts.mjs';
import { populationsIn } from './places.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('./places.mjs').Territory} Territory
 */

export class TerritoryView {
  /** The commune that is shown, by its code. */
  #shown = '';
  /** What was asked last: an answer that comes late is not shown. */
  #turn = 0;
  #isChanging = false;
  /** @type {ChoiceView | undefined} */
  #choice;

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   * @param {string} collection where the état des lieux notes figures
   */
  constructor(root, store, collection) {
    this.root = root;
    this.store = store;
    this.collection = collection;
    /** @type {{list: string, federations: Record<string, import('./facts.mjs').Federation>}} by région */
    this.directory = JSON.parse(find(root, '[data-directory]', HTMLElement).textContent ?? '');
    this.choose = find(root, '[data-choose]', HTMLElement);
    this.error = find(root, '[data-unknown-commune]', HTMLElement);
    this.place = find(root, '[data-place]', HTMLElement);
    const status = find(root, '[data-status]', HTMLElement);
    this.field = new CommuneField(this.choose, new Lookup(shard), {
      say: (words) => write(status, words),
      fail: (words) => this.#fail(words),
      onChoose: (commune) => this.#take(commune),
    });
    keepCommune(document, store);
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, ['commune/', this.collection])) void this.show();
    });
    void this.show();
  }

  /** Show what the dossier is about, once its shards have come. */
  async show() {
    const turn = (this.#turn += 1);
    const code = String(get(this.store.dossier, 'commune/code') ?? '').trim();
    try {
      const territory = await currentTerritory(this.store);
      const shards = territory && (await shardsOf(territory.commune.code));
      if (turn !== this.#turn) return;
      this.#fail('');
      if (territory && shards) this.#showTerritory(territory, shards);
      else this.#showNone(code);
    } catch (failure) {
      if (turn !== this.#turn) return;
      this.#fail(
        /** @type {Error} */ (failure).message,
        button('Essayer encore', () => void this.show()),
      );
    }
  }

  /**
   * @param {Territory} territory
   * @param {import('./places.mjs').Shards} shards of its département
   */
  #showTerritory(territory, { department, counted }) {
    if (territory.commune.code !== this.#shown || !this.#choice) {
      this.#shown = territory.commune.code;
      this.#isChanging = false;
      this.field.clear();
      const change = button('Changer de commune', () => this.#change());
      this.#choice = new ChoiceView(this.root.id, this.store, this.collection, territory, department);
      const { list, federations } = this.directory;
      const directory = { list, federation: federations[territory.region.code] };
      this.place.replaceChildren(
        ...factsOf(territory, populationsIn(counted), directory),
        this.#choice.root,
        element('p', 'row no-paper', this.#choice.act, change),
        this.#choice.said,
      );
    }
    hide(this.choose, !this.#isChanging);
    this.#choice.show(territory);
  }

  /** @param {string} code that no commune has, or nothing */
  #showNone(code) {
    this.#shown = '';
    this.#choice = undefined;
    this.place.replaceChildren();
    hide(this.choose, false);
    if (code) this.#fail(`Aucune commune actuelle n’a le code «\u00a0${code}\u00a0». Choisissez la vôtre ci-dessus.`);
    this.field.suggest(String(get(this.store.dossier, 'commune/name') ?? ''));
  }

  #change() {
    this.#isChanging = true;
    hide(this.choose, false);
    this.field.input.focus();
  }

  /** @param {import('../finder/gazetteer.mjs').Place} place */
  #take({ commune, department }) {
    const region = department.region.code;
    const detail = {
      ...commune,
      department: department.code,
      region,
      federation: this.directory.federations[region]?.id ?? null,
    };
    const isSame = commune.code === this.#shown;
    find(this.root, '[data-answer]', HTMLElement).replaceChildren();
    this.#isChanging = false;
    this.root.dispatchEvent(new CustomEvent('boussole:commune', { bubbles: true, detail }));
    if (isSame) hide(this.choose, true);
  }

  /**
   * @param {string} words nothing where all is well
   * @param {HTMLElement} [act]
   */
  #fail(words, act) {
    this.error.replaceChildren(words, ...(act ? [' ', act] : []));
    hide(this.error, !words);
  }
}
