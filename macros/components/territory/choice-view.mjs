/**
 * What counts as the territory: the commune, its intercommunalité, or communes that are ticked.
 * @module
 */

import { Combobox } from '../../browser/forms/combobox.mjs';
import { element, hide, write } from '../../browser/page/elements.mjs';
import { set } from '../../browser/store/dossier.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { button, byName } from './facts.mjs';
import { linesOf, placeWords, withLines } from './lines.mjs';
import { communesOf } from './places.mjs';
import { inhabitants, populationFinding } from './population.mjs';

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {import('./places.mjs').Kind} Kind
 * @typedef {import('./places.mjs').Named} Named
 */

const MOST = 8;
/** @type {[Kind, string][]} */
const KINDS = [
  ['commune', 'À la commune'],
  ['epci', 'À l’intercommunalité'],
  ['communes', 'Aux communes cochées'],
];

export class ChoiceView {
  /** @type {Territory} as last shown */
  #territory;

  /**
   * @param {string} id of the block, from which those of its controls are made
   * @param {import('../../browser/store/store.mjs').DossierStore} store
   * @param {string} collection where the état des lieux notes figures
   * @param {Territory} territory
   * @param {string} listed the communes of the département
   */
  constructor(id, store, collection, territory, listed) {
    this.id = id;
    this.store = store;
    this.collection = collection;
    this.#territory = territory;
    const members = new Set(territory.epci?.communes ?? [territory.commune.code]);
    this.others = communesOf(listed).filter(({ code }) => !members.has(code));
    // Saint-Martin is alone in its collectivité.
    const isPossible = {
      commune: true,
      epci: territory.epci !== null,
      communes: members.size + this.others.length > 1,
    };
    this.radios = KINDS.filter(([kind]) => isPossible[kind]).map(([kind, label]) => this.#radio(kind, label));
    this.boxes = element('div', 'members');
    const known = byName(territory.names, [...members]).filter(({ code }) => code !== territory.commune.code);
    this.boxes.append(...known.map((commune) => this.#box(commune)));
    this.ticks = element('fieldset', 'no-paper', element('legend', '', 'Communes de votre territoire'), this.boxes);
    this.ticks.append(...this.#adding());
    this.sum = element('p');
    this.sum.setAttribute('role', 'status');
    this.said = element('p', 'no-paper');
    this.said.setAttribute('role', 'status');
    const choice = element('div', 'seg', ...this.radios.map(({ label }) => label));
    const kinds = element('fieldset', 'no-paper', element('legend', '', 'Compter ce qui suit'), choice);
    kinds.hidden = this.radios.length === 1;
    this.root = element('div', '', kinds, this.ticks, this.sum);
    /** What the block offers to do, before what it says of it. */
    this.act = button('Ajouter la population à l’état des lieux', () => this.#note());
  }

  /** @param {Territory} territory of the same commune */
  show(territory) {
    this.#territory = territory;
    const isReadOnly = this.store.state.kind === 'read-only';
    for (const { input } of this.radios) {
      input.checked = input.value === territory.kind;
      input.disabled = isReadOnly;
    }
    hide(this.ticks, territory.kind !== 'communes');
    const ticked = new Set(territory.kind === 'communes' ? territory.around : []);
    const shown = new Set([...this.boxes.querySelectorAll('input')].map(({ value }) => value));
    const missing = byName(territory.names, [...ticked]).filter(({ code }) => !shown.has(code));
    this.boxes.append(...missing.map((commune) => this.#box(commune)));
    hide(this.boxes, !this.boxes.childElementCount);
    for (const input of this.boxes.querySelectorAll('input')) {
      input.checked = ticked.has(input.value);
      input.disabled = isReadOnly;
    }
    write(this.sum, `Votre territoire\u00a0: ${wordsOf(territory)}.`);
    write(this.said, '');
  }

  /**
   * @param {Kind} kind
   * @param {string} words
   */
  #radio(kind, words) {
    const input = choice('radio', `${this.id}-${kind}`, kind);
    input.name = `${this.id}-choix`;
    input.addEventListener('change', () => this.#choose(kind));
    const label = element('label', '', input, ' ', words);
    return { input, label };
  }

  /** @param {Named} commune */
  #box({ code, name }) {
    const input = choice('checkbox', `${this.id}-${code}`, code);
    input.addEventListener('change', () => this.#tick(code, name, input.checked));
    const label = element('label', '', name);
    label.setAttribute('for', input.id);
    return element('p', 'tick', input, ' ', label);
  }

  /** A field that finds a commune of the département by its name, out of the intercommunalité. */
  #adding() {
    const id = `${this.id}-autre`;
    const label = element('label', '', 'Ajouter une commune du département, par son nom');
    label.setAttribute('for', id);
    const input = /** @type {HTMLInputElement} */ (element('input'));
    const list = element('ul');
    const attributes = { id, type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries({
      ...attributes,
      'aria-controls': `${id}-liste`,
      autocomplete: 'off',
    })) {
      input.setAttribute(name, value);
    }
    list.id = `${id}-liste`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Communes du département');
    list.hidden = true;
    const keys = this.others.map((commune) => ({ commune, key: fold(commune.name) }));
    /** @type {Combobox<Named>} */
    const offers = new Combobox(input, list, {
      show: ({ name, code }) => ({ label: name, detail: code }),
      onPick: ({ code, name }) => {
        input.value = '';
        this.#tick(code, name, true);
      },
    });
    input.addEventListener('input', () => {
      const typed = fold(input.value);
      const found = keys.filter(({ key }) => key.startsWith(typed) || key.includes(` ${typed}`));
      const first = found.sort((a, b) => Number(b.key.startsWith(typed)) - Number(a.key.startsWith(typed)));
      offers.update(typed ? first.slice(0, MOST).map(({ commune }) => commune) : []);
    });
    const field = element('div', 'field', label, element('div', 'persons', input, list));
    hide(field, !this.others.length);
    return [field];
  }

  /** @param {Kind} kind */
  #choose(kind) {
    const words = `Compté\u00a0: ${KINDS.find(([known]) => known === kind)?.[1].toLowerCase()}.`;
    this.#write({ 'commune/territory': kind === 'commune' ? null : kind }, words);
  }

  /**
   * @param {string} code
   * @param {string} name
   * @param {boolean} isTicked
   */
  #tick(code, name, isTicked) {
    const others = this.#territory.around.filter((one) => one !== code);
    const codes = isTicked ? [...others, code] : others;
    this.#write({ 'commune/with': codes.join(' ') || null }, `${name}\u00a0: ${isTicked ? 'cochée' : 'décochée'}.`);
  }

  /**
   * @param {Record<string, string | null>} values
   * @param {string} words
   */
  #write(values, words) {
    const { store } = this;
    const isDone = store.update((dossier, now) => set(dossier, values, now), { words });
    // What is not kept does not show as if it were.
    if (!isDone) this.show(this.#territory);
  }

  #note() {
    const { store, collection } = this;
    const place = placeWords(this.#territory);
    const lines = linesOf(populationFinding(this.#territory), place, store.dossier, collection);
    const isThere = lines.every(({ state }) => state === 'same');
    const isNew = lines.some(({ rowId }) => !rowId);
    const words = isNew ? 'Population ajoutée à l’état des lieux.' : 'Population mise à jour dans l’état des lieux.';
    const { random } = store.surroundings;
    const isDone =
      isThere || store.update((dossier, now) => withLines(dossier, collection, lines, now, random), { words });
    write(this.said, isThere ? 'La population y est déjà.' : isDone ? words : store.state.message);
  }
}

/**
 * @param {'radio' | 'checkbox'} type
 * @param {string} id
 * @param {string} value
 */
function choice(type, id, value) {
  const input = /** @type {HTMLInputElement} */ (element('input'));
  Object.assign(input, { type, id, value, autocomplete: 'off' });
  return input;
}

/** @param {Territory} territory */
function wordsOf(territory) {
  const { commune, around } = territory.populations;
  const people = commune === null && around === null ? null : (commune ?? 0) + (around ?? 0);
  const none =
    territory.kind === 'communes' && !territory.around.length ? '. Cochez les communes à compter avec elle' : '';
  // Beside the name of the intercommunalité, the population of one commune would be taken for that of all.
  const place = placeWords({ ...territory, epci: territory.kind === 'epci' ? territory.epci : null });
  return place + (people === null ? '' : `, ${inhabitants(people)}`) + none;
}
