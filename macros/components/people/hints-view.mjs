/**
 * What is worth a look in the list of persons: two who may be the same one, names that stand elsewhere in the dossier.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { isName } from '../../browser/store/mentions.mjs';
import { namesElsewhere, nearDoubles, people, unite } from '../../browser/store/people.mjs';
import { button } from './forms.mjs';

/** Shown at once: a long list of hints would hide the persons. */
const MOST = 12;
/** What tells who the persons are: neither what they do nor what they answer makes them doubles. */
const WHO = /^people\/.*\/(?:name|order|deleted|distinct\/.*)$/;
/** Typing makes neither doubles nor names for so long, in ms. */
const PAUSE = 300;

export class HintsView {
  root = element('div', 'no-paper');
  #drawn = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;

  /** @param {import('./words.mjs').List} list */
  constructor(list) {
    this.list = list;
    this.root.setAttribute('role', 'status');
    list.store.subscribe((cause, changed) => {
      const isNaming = !changed || [...changed].some((key) => WHO.test(key) || isName(key));
      if (cause === 'state' || !isNaming) return;
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.show(), PAUSE);
    });
    this.show();
  }

  show() {
    const { dossier } = this.list.store;
    const pairs = nearDoubles(people(dossier)).filter(
      ([one, other]) => get(dossier, distinctKey(one.id, other.id)) !== true,
    );
    const names = namesElsewhere(dossier);
    const drawn = JSON.stringify([pairs.map((pair) => pair.map(({ id, name }) => [id, name])), names]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.root.replaceChildren(
      ...pairs.slice(0, MOST).map(([one, other]) => this.#double(one, other)),
      ...this.#names(names),
    );
  }

  /** Show what is left, and go on to it: the button that had the focus is gone. */
  #next() {
    this.show();
    const next = this.root.querySelector('button') ?? this.list.line;
    next.focus();
  }

  /**
   * @param {import('../../browser/store/people.mjs').Person} one
   * @param {import('../../browser/store/people.mjs').Person} other
   */
  #double(one, other) {
    const { list } = this;
    const change = (
      /** @type {string} */ words,
      /** @type {import('../../browser/store/saving.mjs').Change} */ act,
    ) => {
      list.acts?.change(words, act);
      this.#next();
    };
    const both = `${one.name} et ${other.name}`;
    return element(
      'p',
      'row note',
      element('span', '', `${both}\u00a0: une seule personne\u202f?`),
      button('N’en faire qu’une', () =>
        change(`${both} ne font plus qu’une personne.`, (dossier, now) =>
          unite(dossier, one.id, other.id, now, (family) => list.families.get(family) ?? family),
        ),
      ),
      button('Ce sont deux personnes', () =>
        change(`${both} restent deux personnes.`, (dossier, now) =>
          set(dossier, { [distinctKey(one.id, other.id)]: true }, now),
        ),
      ),
    );
  }

  /** @param {string[]} names */
  #names(names) {
    if (!names.length) return [];
    const add = (/** @type {string[]} */ chosen) => {
      this.list.acts?.addAll(chosen.map((name) => ({ draft: { name } })));
      this.#next();
    };
    return [
      element('p', '', 'Ces noms sont déjà dans vos outils\u00a0: ajoutez ceux qui sont des personnes.'),
      element(
        'p',
        'row',
        ...names.slice(0, MOST).map((name) => button(`Ajouter ${name}`, () => add([name]))),
        ...(names.length > 1 ? [button(`Tout ajouter (${names.length})`, () => add(names), 'btn')] : []),
      ),
    ];
  }
}

/**
 * @param {string} one
 * @param {string} other
 */
function distinctKey(one, other) {
  return `people/carnet/distinct/${[one, other].sort().join('/')}`;
}
