/**
 * A card as the room sees it: its words, its votes, and what its menu offers.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';
import { originOf } from './board.mjs';
import { quoted, short } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./board.mjs').Stack} Stack
 * @typedef {{stage: number, others: Stack[], readOnly: boolean}} Around the stage, and the other stacks of the quadrant
 */

const UNREAD = 'des voix ne se lisent pas\u00a0: écrivez-les à l’étape 3';
const VOTING = 3;
export const RETAINING = 4;

/**
 * @param {HTMLElement} item
 * @param {Stack} stack
 * @param {Around} around
 */
export function showCard(item, { lead, joined, votes }, { stage, others, readOnly }) {
  const name = quoted(lead.text);
  const unread = [lead, ...joined].some((card) => card.unread);
  const part = (/** @type {string} */ selector) => find(item, selector, HTMLElement);
  if (!lead.text) part('[data-show=text]').textContent = UNWRITTEN;
  writeOrHide(part('[data-origin]'), originOf(lead));
  writeOrHide(
    part('[data-votes-word]'),
    [votes ? `${votes} voix` : '', unread ? UNREAD : ''].filter(Boolean).join(', '),
  );
  part('[data-priority-word]').hidden = !lead.priority;
  part('.idea-votes').hidden = stage !== VOTING;
  part('.idea-priority').hidden = stage !== RETAINING;
  part('[data-order]').hidden = stage >= RETAINING;
  part('[data-act=minus]').setAttribute('aria-label', `Retirer une voix à ${name}`);
  part('[data-act=plus]').setAttribute('aria-label', `Ajouter une voix à ${name}`);
  part('[data-act=menu]').setAttribute('aria-label', `Modifier ou déplacer ${name}`);
  const input = find(item, '[data-votes]', HTMLInputElement);
  const box = find(item, '[data-priority]', HTMLInputElement);
  input.disabled = box.disabled = readOnly;
  input.setAttribute('aria-label', `Voix pour ${name}`);
  if (input !== document.activeElement) input.value = String(votes);
  box.setAttribute('aria-label', `Priorité\u00a0: ${name}`);
  box.checked = lead.priority;
  showMenu(item, lead, others);
  showJoined(part('[data-joined]'), joined);
}

const UNWRITTEN = 'Idée sans texte';

/**
 * @param {HTMLElement} item
 * @param {Card} lead
 * @param {Stack[]} others
 */
function showMenu(item, lead, others) {
  const target = find(item, 'select[data-target]', HTMLSelectElement);
  for (const option of target.options) option.disabled = option.value === lead.quadrant;
  if (target.selectedOptions[0]?.disabled)
    target.value = [...target.options].find(({ disabled }) => !disabled)?.value ?? '';
  const similar = find(item, 'select[data-join]', HTMLSelectElement);
  find(item, '[data-join-field]', HTMLElement).hidden = !others.length;
  if (
    isShown(
      similar,
      others.map((stack) => stack.lead),
    )
  )
    return;
  const { value } = similar;
  similar.replaceChildren(...others.map((stack) => new Option(short(stack.lead.text) || UNWRITTEN, stack.lead.id)));
  if (others.some((stack) => stack.lead.id === value)) similar.value = value;
}

/**
 * @param {HTMLElement} place
 * @param {Card[]} joined
 */
function showJoined(place, joined) {
  place.hidden = !joined.length;
  const list = find(place, 'ul', HTMLElement);
  if (!isShown(list, joined)) list.replaceChildren(...joined.map(joinedItem));
}

/**
 * Whether a list shows these cards already: redrawing it would lose the focus. Records them as shown.
 *
 * @param {HTMLElement} list
 * @param {Card[]} cards
 */
function isShown(list, cards) {
  const wanted = JSON.stringify(cards.map(({ id, text, votes, priority }) => [id, text, votes, priority]));
  const same = list.dataset.shown === wanted;
  list.dataset.shown = wanted;
  return same;
}

/** @param {Card} card */
function joinedItem(card) {
  const item = element('li');
  const words = [
    card.text || UNWRITTEN,
    card.votes ? `dont ${card.votes} voix` : '',
    card.priority ? 'priorité' : '',
    originOf(card),
  ];
  item.append(`${words.filter(Boolean).join(', ')} `);
  const button = element('button', 'btn plain no-paper', 'Séparer');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', `Séparer ${quoted(card.text)}`);
  button.dataset.act = 'separate';
  button.dataset.card = card.id;
  item.append(button);
  return item;
}

/**
 * @param {HTMLElement} place
 * @param {string} text
 */
function writeOrHide(place, text) {
  place.hidden = !text;
  write(place, text);
}
