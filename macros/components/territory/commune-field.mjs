/**
 * A field where a commune is typed, by its name, its postal code or its Insee code, and chosen among suggestions.
 * @module
 */

import { Combobox } from '../../browser/forms/combobox.mjs';
import { find } from '../../browser/page/elements.mjs';

/**
 * @typedef {import('../finder/gazetteer.mjs').Territory} Found
 * @typedef {import('../finder/gazetteer.mjs').Place} Place
 *
 * @typedef {object} Behaviour
 * @property {(words: string) => void} say for who cannot see the list
 * @property {(words: string) => void} fail what went wrong; nothing once it goes well
 * @property {(place: Place) => void} onChoose
 */

export class CommuneField {
  #question = 0;

  /**
   * @param {HTMLElement} root
   * @param {import('../finder/lookup.mjs').Lookup} lookup
   * @param {Behaviour} behaviour
   */
  constructor(root, lookup, behaviour) {
    this.lookup = lookup;
    this.behaviour = behaviour;
    this.input = find(root, 'input', HTMLInputElement);
    /** @type {Combobox<Found>} */
    this.list = new Combobox(this.input, find(root, '[role=listbox]', HTMLElement), {
      show: (found) => found,
      onPick: (found) => this.#pick(found),
    });
    this.input.addEventListener('input', () => void this.#offer());
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      void this.#submit();
    });
    // What was typed before this script came.
    if (this.input.value) void this.#offer();
  }

  /**
   * Put a name that the dossier holds in the field, where nothing is typed.
   *
   * @param {string} name
   */
  suggest(name) {
    if (!this.input.value && this.input !== document.activeElement) this.input.value = name;
  }

  clear() {
    this.#question += 1;
    this.input.value = '';
    this.list.update([]);
  }

  #offer() {
    return this.#ask(async () => {
      const { options } = await this.lookup.suggest(this.input.value);
      return options;
    });
  }

  /** Take the one commune of that name, or offer those that it may be. */
  async #submit() {
    await this.#ask(async () => {
      const found = await this.lookup.find(this.input.value);
      const whole = found.kind === 'territory' ? [found.territory] : found.kind === 'choose' ? found.choices : [];
      // A postal code is an answer too, which names no commune.
      const named = whole.some(({ commune }) => commune)
        ? whole
        : (await this.lookup.suggest(this.input.value)).options;
      const choices = named.filter(({ commune }) => commune);
      if (!choices.length) this.behaviour.fail(NONE);
      return choices;
    }, true);
  }

  /**
   * @param {() => Promise<Found[]>} question
   * @param {boolean} [takes] whether the only answer is chosen
   */
  async #ask(question, takes = false) {
    const turn = (this.#question += 1);
    this.behaviour.fail('');
    try {
      const found = (await question()).filter(({ commune }) => commune);
      if (turn !== this.#question) return;
      if (takes && found.length === 1 && found[0]) {
        this.#pick(found[0]);
        return;
      }
      this.list.update(found);
      const many = found.length > 1 ? `${found.length} communes proposées.` : '1 commune proposée.';
      this.behaviour.say(found.length ? many : '');
    } catch (failure) {
      if (turn === this.#question) this.behaviour.fail(/** @type {Error} */ (failure).message);
    }
  }

  /** @param {Found} found */
  #pick({ commune, input }) {
    this.clear();
    this.input.value = input;
    this.behaviour.say('');
    if (commune) this.behaviour.onChoose(commune);
  }
}

const NONE =
  'Aucune commune n’est trouvée. Vérifiez son nom, ou écrivez son code postal, puis choisissez-la dans la liste.';
