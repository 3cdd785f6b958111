/**
 * A card as the room sees it: its words, its votes, the cards joined to it.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { isRetained, isUnread, originOf } from './board.mjs';
import { RETAINING, VOTING } from './stages.mjs';
import { UNWRITTEN, quoted } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./board.mjs').Stack} Stack
 */

const UNREAD = 'des voix ne se lisent pas\u00a0: écrivez-les à l’étape 3';

/**
 * Show a stack in the element of its first card.
 *
 * @param {HTMLElement} item
 * @param {Stack} stack
 * @param {{stage: number, readOnly: boolean}} around
 * @param {Stack} [last] what the element shows
 */
export function showCard(item, stack, { stage, readOnly }, last) {
  const { lead, joined, votes } = stack;
  const name = quoted(lead.text);
  const unread = isUnread(stack);
  const retained = isRetained(stack);
  const part = (/** @type {string} */ selector) => find(item, selector, HTMLElement);
  const label = (/** @type {Element} */ control, /** @type {string} */ words) => {
    if (control.getAttribute('aria-label') !== words) control.setAttribute('aria-label', words);
  };
  write(part('[data-show=text]'), lead.text || UNWRITTEN);
  writeOrHide(part('[data-origin]'), originOf(lead));
  writeOrHide(
    part('[data-votes-word]'),
    [votes ? `${votes} voix` : '', unread ? UNREAD : ''].filter(Boolean).join(', '),
  );
  part('[data-priority-word]').hidden = !retained;
  part('.idea-votes').hidden = stage !== VOTING;
  part('.idea-priority').hidden = stage !== RETAINING;
  label(part('[data-act=minus]'), `Retirer une voix à ${name}`);
  label(part('[data-act=plus]'), `Ajouter une voix à ${name}`);
  label(part('[data-act=menu]'), `Modifier ou déplacer ${name}`);
  const input = find(item, '[data-votes]', HTMLInputElement);
  const box = find(item, '[data-priority]', HTMLInputElement);
  input.disabled = box.disabled = readOnly;
  label(input, `Voix pour ${name}`);
  const typed = parseCount(input.value) ?? (input.value.trim() ? undefined : 0);
  // What is being typed stays as it is, unless the votes became others.
  if (input !== document.activeElement || (typed !== undefined && typed !== votes)) input.value = String(votes);
  label(box, `Priorité\u00a0: ${name}`);
  box.checked = retained;
  // Drawn again, they would lose the focus.
  if (last?.joined.length === joined.length && joined.every((card, index) => card === last.joined[index])) return;
  const place = part('[data-joined]');
  place.hidden = !joined.length;
  find(place, 'ul', HTMLElement).replaceChildren(...joined.map(joinedItem));
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
