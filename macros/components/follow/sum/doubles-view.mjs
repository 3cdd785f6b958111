/**
 * The questions that only who reads can answer: whether two communes count the same person. Each answer stays in the
 * page, and changes the figures at once.
 * @module
 */

import { element, hide, write } from '../../../browser/page/elements.mjs';
import { button } from './drawn.mjs';
import { sameNames } from './doubles-words.mjs';
import { departureWords, listed } from './words.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./said.mjs').Row} Row
 * @typedef {import('./doubles.mjs').Pair} Pair
 */

/** So many questions are shown at a time, and so many answers offered for large rows. */
const [STEP, MOST_ANSWERS] = [20, 30];
const CUT =
  'Trop de lignes pour les comparer toutes\u00a0: d’autres personnes comptées deux fois sont possibles. ' +
  'Retirez de la liste les fichiers qui en ont anormalement beaucoup.';

/**
 * Return the questions as elements.
 *
 * @param {{pairs: Pair[], light: number, isCut: boolean, communes: Commune[], decided: Map<string, number>}} sum
 * @param {(pair: Pair, count: number | undefined) => void} decide
 * @returns {Element[]}
 */
export function drawnDoubles({ pairs, light, isCut, communes, decided }, decide) {
  const list = element('ul', 'sum-doubles');
  list.setAttribute('role', 'list');
  const more = button('', 'btn plain');
  const rest = [...pairs];
  const next = () => {
    const lines = rest
      .splice(0, STEP)
      .map((pair) => drawnPair(pair, communes, decided.get(pair.id), (count) => decide(pair, count)));
    list.append(...lines);
    write(more, `Montrer la suite (${rest.length})`);
    hide(more, !rest.length);
    return lines[0];
  };
  next();
  more.addEventListener('click', () => next()?.querySelector('select')?.focus());
  const left = light
    ? `${light} ressemblances plus légères ne sont pas montrées\u00a0: le même âge ou la même année de départ, ` +
      'sans rien d’autre.'
    : '';
  const none = pairs.length ? '' : 'Rien ne laisse penser que deux communes comptent la même personne.';
  const twice = sameNames(communes);
  return [
    ...(twice ? [element('p', 'note', twice)] : []),
    ...(none ? [element('p', '', none)] : [list]),
    ...(pairs.length ? [element('p', 'no-paper', more)] : []),
    ...(left ? [element('p', 'hint', left)] : []),
    ...(isCut ? [element('p', 'note', CUT)] : []),
  ];
}

/**
 * @param {Pair} pair
 * @param {Commune[]} communes
 * @param {number | undefined} decided
 * @param {(count: number | undefined) => void} decide
 */
function drawnPair({ one, other, reasons, most }, communes, decided, decide) {
  const name = (/** @type {Row} */ { at }) => communes[at]?.name ?? '';
  const choice = document.createElement('select');
  const answers = Array.from({ length: Math.min(most, MOST_ANSWERS) + 1 }, (_, count) => {
    return new Option(answerWords(count, most), String(count));
  });
  choice.append(new Option('À décider\u00a0: compter tout pour l’instant', ''), ...answers);
  choice.value = decided === undefined ? '' : String(decided);
  choice.setAttribute('aria-label', `${one.profession}, ${name(one)} et ${name(other)}\u00a0: la même personne\u202f?`);
  choice.addEventListener('change', () => decide(choice.value === '' ? undefined : Number(choice.value)));
  const said = [one, other].map((row) => `${name(row)}\u00a0: ${rowWords(row)}`);
  return element(
    'li',
    '',
    element('p', '', element('b', '', one.profession), ` — ${said.join('\u202f; ')}.`),
    element('p', 'hint', `Pourquoi cette question\u00a0: ${listed(reasons)}.`),
    element('p', '', choice),
  );
}

/** @param {Row} row */
function rowWords({ count, profession, where, ageWords, departure, source }) {
  return [`${count} (${profession})`, where, ageWords, departureWords(departure), source].filter(Boolean).join(', ');
}

/**
 * @param {number} count
 * @param {number} most
 */
function answerWords(count, most) {
  if (most === 1)
    return count ? 'La même personne\u00a0: compter une seule fois' : 'Deux personnes\u00a0: compter les deux';
  if (!count) return 'Des personnes différentes\u00a0: compter toutes';
  return count > 1
    ? `${count} sont les mêmes\u00a0: les compter une seule fois`
    : '1 est la même\u00a0: la compter une seule fois';
}
