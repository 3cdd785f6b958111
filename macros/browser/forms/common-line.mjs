/**
 * Where the file that stays open stands, in words, beside what the browser itself keeps: in every save bar, and on the
 * page of the dossier.
 * @module
 */

import { element, findAll, hide, write } from '../page/elements.mjs';
import { hourOf } from '../calendar/days.mjs';
import { arrivalWords, conflictWords, readingFile, savedInFile, writingInFile } from '../store/common-words.mjs';
import { get } from '../store/dossier.mjs';
import { BUTTONS, failureWords } from '../store/failure-words.mjs';
import { downloadDossier } from './save-bar.mjs';

/**
 * @typedef {import('./common-file.mjs').CommonFile} CommonFile
 * @typedef {import('../store/failure-words.mjs').Act} Act
 * @typedef {{state: HTMLElement, acts: HTMLElement, news: HTMLElement, choose: HTMLElement, drawn: string}} Line
 */

const NOT_REMEMBERED = 'Ce navigateur ne le retiendra pas\u00a0: à votre prochaine visite, choisissez-le de nouveau.';
const FORGOTTEN = new Set(['failed', 'memory', 'read-only', 'cleared', 'damaged']);

export class CommonLine {
  /** @type {WeakMap<Element, Line>} */
  #lines = new WeakMap();
  #arrived = '';

  /**
   * @param {CommonFile} file
   * @param {Document} page
   */
  constructor(file, page) {
    this.file = file;
    this.page = page;
    file.subscribe((arrival) => {
      if (arrival) this.#hear(arrival);
      this.show();
    });
    // Save bars come late, with their tool.
    file.store.subscribe((cause) => (cause === 'state' || cause === 'edit') && this.show());
    this.show();
  }

  show() {
    for (const place of findAll(this.page, '[data-common]')) this.#draw(place);
  }

  /** @param {import('../store/linked-file.mjs').Arrival} arrival */
  #hear({ keys }) {
    const { store, name } = this.file;
    const now = store.surroundings.clock();
    if (!keys.length) return;
    const words = arrivalWords(keys.length, devicesOf(store.dossier, keys), name);
    this.#arrived = `${words.slice(0, -1)} à ${hourOf(now)}.`;
  }

  get #news() {
    const { size } = this.file.conflicts;
    return [this.#arrived, size ? conflictWords(size) : ''].filter(Boolean).join(' ');
  }

  /** @param {HTMLElement} place */
  #draw(place) {
    const { state } = this.file;
    const known = this.#lines.get(place);
    if (!state && !known) return;
    const line = known ?? this.#make(place);
    if (!state) {
      for (const part of [line.state, line.news]) write(part, '');
      line.drawn = '';
      return line.acts.replaceChildren();
    }
    const { words, acts, isUrgent } = this.#statement();
    line.state.className = isUrgent ? 'error' : 'hint';
    // What is written again every minute is not said again.
    const drawn = [state.kind, this.file.failure ?? ''].join();
    line.state.setAttribute('aria-live', line.drawn === drawn ? 'off' : isUrgent ? 'assertive' : 'polite');
    write(line.state, words);
    write(line.news, this.#news);
    hide(line.choose, !this.file.conflicts.size);
    if (line.drawn !== drawn) line.acts.replaceChildren(...acts.map((act, index) => this.#button(act, !index)));
    hide(line.acts, !acts.length);
    line.drawn = drawn;
  }

  #statement() {
    const { file } = this;
    const { name, store, failure, state } = file;
    const now = store.surroundings.clock();
    const isKept = !FORGOTTEN.has(store.state.kind);
    const communes = state?.kind === 'other' ? { theirs: communeOf(state.theirs), mine: communeOf(store.dossier) } : {};
    if (failure) return failureWords(failure, { name, now, isKept, ...communes });
    const remembered = file.isRemembered ? '' : ` ${NOT_REMEMBERED}`;
    const at = state?.at ?? now;
    const kind = state?.kind ?? '';
    const words = ['writing', 'waiting'].includes(kind)
      ? writingInFile(name)
      : kind === 'saved'
        ? `${savedInFile(at, { name, now, isKept })}${remembered}`
        : readingFile(name);
    return { words, acts: /** @type {Act[]} */ ([]), isUrgent: false };
  }

  /**
   * @param {HTMLElement} place
   * @returns {Line}
   */
  #make(place) {
    const isMain = !place.closest('.tool-block');
    const [state, news, acts, choose] = [
      element('p', 'hint'),
      element('p', 'hint'),
      element('p', 'row'),
      element('p', '', this.#choose(place)),
    ];
    // On the page of the dossier, one of them is enough to hear.
    if (isMain) for (const part of [state, news]) part.setAttribute('role', 'status');
    choose.hidden = acts.hidden = true;
    place.replaceChildren(state, acts, news, choose);
    const line = { state, acts, news, choose, drawn: '' };
    this.#lines.set(place, line);
    return line;
  }

  /**
   * @param {HTMLElement} place
   * @returns the way to where the texts are, on the page of the dossier
   */
  #choose(place) {
    const link = /** @type {HTMLAnchorElement} */ (element('a', '', 'Choisir les textes'));
    const way = place.parentElement?.querySelector('.row > a');
    const isHere = Boolean(this.page.getElementById('fichier-commun'));
    link.href = isHere ? '#fichier-commun' : `${way instanceof HTMLAnchorElement ? way.href : ''}#mis-de-cote`;
    return link;
  }

  /**
   * @param {Act} act
   * @param {boolean} isFirst
   */
  #button(act, isFirst) {
    const { file } = this;
    const acts = /** @type {Record<Act, () => unknown>} */ ({
      allow: () => file.allow(),
      retry: () => file.look(),
      find: () => file.find(true),
      other: () => file.find(false),
      create: () => file.create(),
      rewrite: () => file.goOn(),
      replace: () => file.goOn(),
      mix: () => file.goOn(),
      take: () => file.goOn(),
      leave: () => file.unlink(),
      reload: () => location.reload(),
      download: () => {
        const place = this.page.querySelector('[data-downloaded]');
        if (place) downloadDossier(file.store, place);
      },
    });
    const button = element('button', isFirst ? 'btn' : 'btn plain', BUTTONS[act]);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => void acts[act]());
    return button;
  }
}

/** @param {import('../store/dossier.mjs').Dossier | undefined} dossier */
function communeOf(dossier) {
  return dossier ? String(get(dossier, 'commune/name') ?? '') : '';
}

/**
 * Return the names of the devices that wrote answers.
 *
 * @param {import('../store/dossier.mjs').Dossier} dossier
 * @param {string[]} keys
 */
function devicesOf({ entries }, keys) {
  return [...new Set(keys.map((key) => entries.get(key)?.d ?? ''))];
}
