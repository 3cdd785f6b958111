/**
 * The needs by theme, and each of them with its theme to change.
 * @module
 */

import { element } from '../../../browser/page/elements.mjs';
import { foldedPart, tableRows } from './drawn.mjs';
import { CHOICES, themeOf } from './needs.mjs';
import { formatted, listed, namesOf } from './words.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./said.mjs').Need} Need
 * @typedef {import('./needs.mjs').Heard} Heard
 */

/** Names of communes in a cell. */
const MOST = 6;

/**
 * @param {Heard[]} heard
 * @param {Commune[]} communes
 */
export function drawnThemes(heard, communes) {
  return tableRows(
    'Besoins entendus, par thème',
    ['Thème', 'Besoins notés', 'Entendu à'],
    heard.map(({ theme, needs, communes: places }) => [
      theme.label,
      formatted(needs.length),
      listed(namesOf(places, communes), MOST),
    ]),
  );
}

/**
 * Return each need as it was written, with who wrote it and its theme.
 *
 * @param {Commune[]} communes
 * @param {Map<string, string>} chosen
 * @param {(need: Need, theme: string) => void} choose
 */
export function drawnNeeds(communes, chosen, choose) {
  const needs = communes.flatMap((commune) => commune.needs);
  return foldedPart(`Lire les besoins un par un, et changer leur thème (${needs.length})`, () => {
    const list = element('ul', 'sum-doubles');
    list.setAttribute('role', 'list');
    list.append(...needs.map((need) => drawnNeed(need, communes, chosen, choose)));
    return [list];
  });
}

/**
 * @param {Need} need
 * @param {Commune[]} communes
 * @param {Map<string, string>} chosen
 * @param {(need: Need, theme: string) => void} choose
 */
function drawnNeed(need, communes, chosen, choose) {
  const choice = document.createElement('select');
  choice.append(...CHOICES.map(({ id, label }) => new Option(label, id)));
  choice.value = chosen.get(need.id) ?? themeOf(need);
  choice.setAttribute('aria-label', `Thème de «\u00a0${need.text}\u00a0»`);
  choice.addEventListener('change', () => choose(need, choice.value));
  const origin = [communes[need.at]?.name, need.date || 'date non notée', need.who].filter(Boolean).join(', ');
  return element(
    'li',
    '',
    element('p', '', need.text, ' ', element('span', 'hint', `(${origin})`)),
    element('p', '', choice),
  );
}
