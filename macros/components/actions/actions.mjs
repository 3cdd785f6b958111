/**
 * The lists of actions on their page: what each action is, how far it is, and what goes on to the roadmap.
 * @module
 */

import { dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { calendarFile } from '../../browser/calendar/ics.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { tellAfter } from '../../browser/forms/told.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { download } from '../../browser/page/download.mjs';
import { find, findAll, write } from '../../browser/page/elements.mjs';
import { hereAddress } from '../../browser/page/here.mjs';
import { latest } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { OWN_ACTIONS, ROADMAP } from '../checklist/own.mjs';
import { isShown, stateWords } from '../checklist/plan.mjs';
import { LISTS, changeList, countWords, listedActions, places, pourInto, pouredWords, standing } from './lists.mjs';
import { actionsSheet, dueEvents } from './sheet.mjs';

/** @typedef {import('../checklist/plan.mjs').OwnState} OwnState */

const UNDATED = 'Aucune action à venir de cette liste n’a de date lisible.';
const OPEN_FILE = 'Ouvrez-le pour ajouter les échéances à votre agenda. Un nouvel export les met à jour.';

export class Actions extends Tool {
  static component = 'actions';

  /** @type {WeakMap<Element, string>} what was last shown of each action: most of them stay as they are */
  #shown = new WeakMap();

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.lists = /** @type {HTMLDetailsElement[]} */ (this.parts('[data-list]'));
    this.filter = find(root, '[data-filter] select', HTMLSelectElement);
    const template = find(root, 'template', HTMLTemplateElement);
    for (const list of this.lists) {
      const id = idOf(list);
      // Its rows are folded already, one line each: in their order, they need no more.
      const arrange = (/** @type {import('../../browser/store/rows.mjs').Row[]} */ all) => all;
      this.rows(find(list, 'ol', HTMLElement), `actions/${id}`, { template, arrange });
      // A list that holds nothing takes one line.
      list.open = this.#standing(id).own.length > 0;
      find(list, '[data-pour]', HTMLElement).addEventListener('click', () => this.#pour(list));
      find(list, '[data-ics]', HTMLElement).addEventListener('click', () => this.#calendar(list));
    }
    const titles = Object.fromEntries(this.lists.map((list) => [idOf(list), list.dataset.section ?? '']));
    new SheetView(root, {
      store: this.store,
      name: (kind) => (kind === 'all' ? 'actions' : `actions-${kind}`),
      build: (kind) => {
        const wanted = kind === 'all' ? titles : { [kind]: titles[kind] ?? '' };
        return actionsSheet(wanted, this.store.dossier, this.#today);
      },
    });
    this.filter.addEventListener('change', () => this.show());
    root.addEventListener('change', (event) => this.#change(/** @type {Element} */ (event.target)));
    // What is wrong with a date is said once its field is left.
    root.addEventListener('focusout', ({ target }) => {
      const item = /** @type {HTMLElement} */ (target).closest('[data-row]');
      if (item) this.#shown.delete(item);
      setTimeout(() => this.show());
    });
    this.follow([`${OWN_ACTIONS}/`]);
  }

  get #today() {
    return dayOf(this.store.surroundings.clock());
  }

  /** @param {string} id of a list */
  #standing(id) {
    return standing(this.store.dossier, id, this.#today);
  }

  show() {
    const poured = places(this.store.dossier);
    const plans = this.lists.map((list) => this.#showList(list, poured));
    this.text('[data-count]', `${countWords(plans)}.`);
    const all = plans.flatMap(({ own }) => own);
    const { value } = this.filter;
    const count = all.filter((action) => isShown(action, value)).length;
    const words = `${count} ${count === 1 ? 'action montrée' : 'actions montrées'} sur ${all.length}.`;
    this.text('[data-filtered]', value === 'all' ? '' : `${words} L’impression les montre toutes.`);
  }

  /**
   * @param {HTMLDetailsElement} list
   * @param {Map<string, string[]>} poured where each action stands, by its origin
   */
  #showList(list, poured) {
    const id = idOf(list);
    const now = this.#standing(id);
    write(find(list, '[data-list-count]', HTMLElement), countWords([now]));
    // What can be done with a list shows once it holds something, and so does the list.
    const isEmpty = !now.own.length;
    if (list.dataset.empty !== String(isEmpty)) {
      const once = findAll(list, '[data-once]');
      if (once[0]?.hidden && !isEmpty) list.open = true;
      for (const part of once) part.hidden = isEmpty;
      list.dataset.empty = String(isEmpty);
    }
    const rows = /** @type {HTMLElement[]} */ ([...find(list, 'ol', HTMLElement).children]);
    const items = new Map(rows.map((item) => [item.dataset.row, item]));
    const origins = listedActions(this.store.dossier, id).map(({ origin }) => origin);
    now.own.forEach((action, index) => {
      const item = items.get(action.id);
      const where = poured.get(origins[index] ?? '') ?? [];
      const shown = JSON.stringify([action, where, id, this.filter.value]);
      if (!item || this.#shown.get(item) === shown) return;
      this.#shown.set(item, shown);
      this.#showAction(id, item, action);
      find(item, '[data-poured]', HTMLElement).hidden = !where.includes(ROADMAP.within);
    });
    return now;
  }

  /**
   * @param {string} list its id
   * @param {HTMLElement} item
   * @param {OwnState} action
   */
  #showAction(list, item, action) {
    const { id, title, who, due, typed, wrong, status, late } = action;
    write(find(item, '[data-title]', HTMLElement), title);
    const when = due ? shortDay(due) : typed;
    write(find(item, '[data-who-when]', HTMLElement), [who, when].filter(Boolean).join(', '));
    const word = find(item, '[data-status-word]', HTMLElement);
    const look = `status ${late ? 'late' : status}`;
    if (word.className !== look) word.className = look;
    write(word, stateWords(action));
    tellAfter(find(item, '[data-field=due]', HTMLElement), wrong);
    const move = find(item, '[data-move]', HTMLSelectElement);
    if (!move.id) move.id = `${id}-move`;
    if (move.value !== list) move.value = list;
    // A class, not `hidden`: paper shows every action. What the visitor is changing stays under her hand.
    const isHeld = item.contains(document.activeElement);
    const isAside = !isHeld && !isShown(action, this.filter.value);
    item.classList.toggle('aside', isAside);
    // It lays out its line, and would show it.
    item.classList.toggle('idea', !isAside);
  }

  /** @param {HTMLElement} list */
  #pour(list) {
    const { store } = this;
    const picked = findAll(list, '[data-row]').filter((item) => find(item, '[data-pick]', HTMLInputElement).checked);
    const chosen = picked.length ? new Set(picked.map(({ dataset }) => dataset.row ?? '')) : undefined;
    const actions = listedActions(store.dossier, idOf(list), chosen);
    const before = store.dossier;
    const { random } = store.surroundings;
    if (!actions.some(({ title }) => title)) return this.#say(list, 'Écrivez d’abord une action.');
    const isDone = store.update((dossier, now) => pourInto(dossier, actions, ROADMAP, now, random));
    const words = pouredWords(before, store.dossier, actions, ROADMAP) || 'Tout y était déjà.';
    return this.#say(list, isDone ? words : store.state.message);
  }

  /** @param {HTMLElement} list */
  #calendar(list) {
    const { dossier, surroundings } = this.store;
    const now = surroundings.clock();
    const events = dueEvents(dossier, idOf(list), this.#today, hereAddress());
    if (!events.length) return this.#say(list, UNDATED);
    const named = { name: list.dataset.section ?? '', dossierId: dossier.id, changedAt: latest(dossier) };
    const text = calendarFile({ ...named, now, events });
    const said = download(fileName('agenda', dossier, now, 'ics'), text, 'text/calendar;charset=utf-8');
    return this.#say(list, `${said} ${OPEN_FILE}`);
  }

  /**
   * Move an action to the list that was chosen for it, and follow it there.
   *
   * @param {Element} target
   */
  #change(target) {
    if (!(target instanceof HTMLSelectElement) || !target.matches('[data-move]')) return;
    const from = /** @type {HTMLElement} */ (target.closest('[data-list]'));
    const item = /** @type {HTMLElement} */ (target.closest('[data-row]'));
    const { random } = this.store.surroundings;
    const to = target.value;
    const row = item.dataset.row ?? '';
    const isDone = this.store.update((dossier, now) => changeList(dossier, idOf(from), row, to, now, random), {
      words: `Action déplacée ${LISTS[to]?.within}.`,
    });
    if (!isDone) {
      target.value = idOf(from);
      return;
    }
    const list = /** @type {HTMLElement} */ (this.lists.find((each) => idOf(each) === to));
    findAll(list, '[data-row] summary').at(-1)?.focus();
  }

  /**
   * @param {HTMLElement} list
   * @param {string} words
   */
  #say(list, words) {
    write(find(list, '[data-list-state]', HTMLElement), words);
  }
}

/** @param {HTMLElement} list */
function idOf(list) {
  return list.dataset.list ?? '';
}
