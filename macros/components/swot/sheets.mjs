/**
 * What the room takes on paper: one card per idea, to cut out, or the board as an A3 poster.
 * @module
 */

import { element, find, findAll } from '../../browser/page/elements.mjs';
import { printAs } from '../../browser/page/paper.mjs';
import { arranged, similarWords } from './arranged.mjs';

/**
 * @typedef {import('./arranged.mjs').Board} Board
 * @typedef {import('./arranged.mjs').Idea} Idea
 */

/** Points, from the largest letters of a poster. Few ideas are read from two metres; many are still read near by. */
const [LARGEST, FEW, AFAR, NEAR] = [40, 20, 16, 12];
/** Between the margins of an A3 sheet, in millimetres; what is left is for how another printer rounds. */
const [HEIGHT, SPARE] = [273, 3];
const POINT = 96 / 72;
const MM = 96 / 25.4;

/**
 * Print the cards or the poster, without the rest of the page.
 *
 * @param {'cards' | 'poster'} kind
 * @param {import('./workshop.mjs').Workshop} workshop
 * @returns {string} what is said of it, beside the button
 */
export function printAlone(kind, { root, titles, title, store, prefix }) {
  const place = find(root, '[data-cards]', HTMLElement);
  const board = arranged(store.dossier, prefix, titles, title, store.surroundings.clock());
  place.replaceChildren(...(kind === 'cards' ? cutCards(board) : [poster(board, findAll(root, '.quad'))]));
  const said = kind === 'cards' ? '' : fit(/** @type {HTMLElement} */ (place.firstElementChild), board);
  printAs(['swot-alone', `swot-${kind}`], { alone: root, after: () => place.replaceChildren() });
  return said;
}

/**
 * @param {Board} board
 * @returns {HTMLElement[]} one for each quadrant that has ideas
 */
function cutCards({ quadrants }) {
  return quadrants
    .filter(({ ideas }) => ideas.length)
    .map(({ title, ideas }) =>
      element(
        'div',
        'cut-quad',
        element('div', 'cut-title serif', title),
        element('div', 'cut-grid', ...ideas.map((idea) => cutCard(idea, title))),
      ),
    );
}

/**
 * @param {Idea} idea
 * @param {string} title of its quadrant
 */
function cutCard(idea, title) {
  return element(
    'div',
    'cut-card',
    element('div', 'cut-small', title),
    element('div', 'serif', idea.text),
    element('div', 'cut-small', similarWords(idea)),
  );
}

/**
 * @param {Board} board
 * @param {HTMLElement[]} sections of the page, whose question stands where there is no idea: one writes them by hand
 */
function poster({ head, quadrants }, sections) {
  const made = quadrants.map(({ title, ideas }, index) => {
    const content = ideas.length ? ideas.map(posterIdea) : [sections[index]?.querySelector('p')?.textContent];
    return element(
      'div',
      'poster-quad',
      element('div', 'poster-title serif', title),
      element('div', 'poster-ideas', ...content),
    );
  });
  const rows = [made.slice(0, 2), made.slice(2)].map((row) =>
    element('div', 'poster-sheet', element('div', 'poster-head serif', head), element('div', 'poster-row', ...row)),
  );
  return element('div', 'poster', ...rows);
}

/** @param {Idea} idea */
function posterIdea({ text, similar, votes, priority }) {
  return element(
    'div',
    priority ? 'poster-idea retained' : 'poster-idea',
    element('div', '', text, ...similar.map((other) => element('div', 'poster-similar', `+ ${other}`))),
    (votes || priority) && element('div', 'poster-votes', votes, priority && element('div', '', 'Priorité')),
  );
}

/**
 * Give the poster the largest letters that hold on a sheet, or on two of them, a row of quadrants on each.
 *
 * @param {HTMLElement} made
 * @param {Board} board
 * @returns {string}
 */
function fit(made, { quadrants }) {
  const count = quadrants.reduce((sum, { ideas }) => sum + ideas.length, 0);
  const least = count > FEW ? NEAR : AFAR;
  // One sheet is what was asked for: nothing to say.
  if (sizeFor(made, least, () => heightOf(made) <= HEIGHT - SPARE)) return '';
  made.classList.add('in-two');
  const sheets = findAll(made, '.poster-sheet');
  const two = sizeFor(made, least, () => sheets.every((sheet) => heightOf(sheet) <= HEIGHT - SPARE));
  const letters = `en lettres de ${words(two || least)}\u00a0points`;
  return two
    ? `L’affiche prend deux feuilles A3, ${letters}\u00a0: collez-les l’une sous l’autre.`
    : `Les idées sont longues\u00a0: l’affiche prend plus de deux feuilles A3, ${letters}.`;
}

/** @param {number} size */
function words(size) {
  return String(size).replace('.', ',');
}

/**
 * Set the largest letters that hold, in one column of ideas or in two.
 *
 * @param {HTMLElement} made
 * @param {number} least points
 * @param {() => boolean} holds
 * @returns {number} the points; 0 if the least do not hold, which are set then
 */
function sizeFor(made, least, holds) {
  for (let size = LARGEST; size >= least; size -= 0.5) {
    made.style.setProperty('--size', `${size}pt`);
    for (const isSplit of [false, true]) {
      made.classList.toggle('split', isSplit);
      if (holds()) return size;
    }
  }
  return 0;
}

/**
 * @param {HTMLElement} element
 * @returns {number} millimetres
 */
function heightOf(element) {
  return element.getBoundingClientRect().height / MM;
}
