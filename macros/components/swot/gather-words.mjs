/**
 * What is said of the boards of several groups: what they bring, and what the button will do.
 * @module
 */

import { quoted } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./gather-items.mjs').Choice} Choice
 * @typedef {import('./gather-items.mjs').Item} Item
 * @typedef {import('./gather.mjs').Gathering} Gathering
 * @typedef {import('./gather-read.mjs').Part} Part
 */

const MOST_LETTERS = 400;
const LINK = /^Lien \d+$/;

/** @param {string} text of an idea, of which a page shows the start */
export function cut(text) {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** @param {number} number of a link among those that were pasted */
export function linkName(number) {
  return `Lien ${number}`;
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 * @returns {string} empty if there is none
 */
function count(number, one, many) {
  return number ? (number === 1 ? one : `${number} ${many}`) : '';
}

/** @param {string[]} words */
function listed(words) {
  const found = words.filter(Boolean);
  const last = found.pop() ?? '';
  return found.length ? `${found.join(', ')} et ${last}` : last;
}

/**
 * Say what comes in: « 4 fichiers : 37 idées nouvelles, 3 modifiées, 2 doublons. »
 *
 * @param {Gathering} gathering
 */
export function summaryOf({ parts, items }) {
  const read = parts.filter(({ remark }) => remark === '' || remark === 'moment').map(({ source }) => source.name);
  const links = read.filter((name) => LINK.test(name)).length;
  const files = read.length - links;
  const sources = listed([count(files, '1 fichier', 'fichiers'), count(links, '1 lien', 'liens')]);
  if (!sources) return 'Rien à fusionner.';
  const number = (/** @type {import('./gather-items.mjs').Kind[]} */ ...kinds) =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  const words = [
    count(number('new'), 'une idée nouvelle', 'idées nouvelles'),
    count(number('changed'), 'une modifiée', 'modifiées'),
    count(number('double'), 'un doublon', 'doublons'),
    count(number('later'), 'une modifiée depuis dans votre tableau', 'modifiées depuis dans votre tableau'),
    count(number('removed'), 'une déjà retirée ici', 'déjà retirées ici'),
    count(number('same'), 'une déjà là', 'déjà là'),
  ].filter(Boolean);
  return `${sources}\u00a0: ${words.join(', ') || 'aucune idée'}.`;
}

/**
 * Count what will be done.
 *
 * @param {Item[]} items
 * @param {ReadonlyMap<string, Choice>} choices
 */
function counted(items, choices) {
  const taken = items
    .filter(({ kind }) => kind !== 'same')
    .map((item) => ({ ...item, choice: choices.get(item.id) ?? item.choice }))
    .filter(({ choice }) => choice !== 'leave');
  const joined = taken.filter(({ choice }) => choice.startsWith('join:')).length;
  const changed = taken.filter(({ old }) => old).length;
  return { added: taken.length - joined - changed, changed, joined };
}

/**
 * Say what the button will do.
 *
 * @param {Item[]} items
 * @param {ReadonlyMap<string, Choice>} choices
 */
export function effectOf(items, choices) {
  const { added, changed, joined } = counted(items, choices);
  const words = listed([
    count(added, 'ajoute une idée', 'idées').replace(/^(?=\d)/, 'ajoute '),
    count(changed, 'modifie une idée', 'idées').replace(/^(?=\d)/, 'modifie '),
    count(joined, 'regroupe un doublon', 'doublons').replace(/^(?=\d)/, 'regroupe '),
  ]);
  return words ? `Ce bouton ${words}.` : 'Ce bouton ne change rien\u00a0: aucune idée n’est choisie.';
}

/**
 * Say what was done.
 *
 * @param {Item[]} items
 * @param {ReadonlyMap<string, Choice>} choices
 */
export function doneOf(items, choices) {
  const { added, changed, joined } = counted(items, choices);
  const words = listed([
    count(added, 'une idée ajoutée', 'idées ajoutées'),
    count(changed, 'une idée modifiée', 'idées modifiées'),
    count(joined, 'un doublon regroupé', 'doublons regroupés'),
  ]);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/**
 * Say what a source holds.
 *
 * @param {Part} part
 */
export function partWords({ ideas, groups, remark, like }) {
  const number = count(ideas, 'une idée', 'idées');
  if (!ideas) return 'Aucune idée dans le tableau de l’atelier\u00a0: rien à ajouter.';
  if (remark === 'same') return `Le même contenu que «\u00a0${like}\u00a0»\u00a0: il ne compte qu’une fois.`;
  if (remark === 'moment') {
    return `Le même tableau que «\u00a0${like}\u00a0», à un autre moment\u00a0: le plus récent l’emporte.`;
  }
  if (remark === 'crowded') return `${number}\u00a0: c’est trop pour un aperçu. Ouvrez ce fichier dans Mon dossier.`;
  return [number, groups.length > 1 ? `${groups.length} groupes` : groups[0]].filter(Boolean).join(', ');
}

/**
 * Return the names that sources of several devices share.
 *
 * @param {Part[]} parts
 */
export function sharedNames(parts) {
  const names = parts.filter(({ remark, group }) => !remark && group).map(({ group }) => group);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** @param {string[]} twice the names that sources of several devices share */
export function clashWords(twice) {
  if (!twice.length) return '';
  const said = listed(twice.map(quoted));
  return `Plusieurs fichiers portent le nom ${said}. Si ce sont plusieurs groupes, donnez-leur plusieurs noms.`;
}

/**
 * Say what a group changed of a card.
 *
 * @param {Item} item
 * @param {Record<string, string>} titles of the quadrants
 * @param {(id: string) => string} textOf another card
 */
export function changesOf({ card, old, changes }, titles, textOf) {
  if (!old) return '';
  /** @param {keyof Card} field @param {Card} of */
  const shown = (field, of) => {
    const value = String(of[field] || '');
    if (field === 'quadrant') return titles[value] ?? value;
    if (field === 'into') return value && textOf(value) ? quoted(textOf(value)) : 'aucune';
    return field === 'text' ? `«\u00a0${cut(value)}\u00a0»` : value || 'rien';
  };
  /** @type {Partial<Record<keyof Card, string>>} */
  const labels = {
    quadrant: 'case',
    votes: 'voix',
    group: 'groupe',
    into: 'regroupée avec',
  };
  return changes
    .map((field) => {
      const change = `${shown(field, old)} devient ${shown(field, card)}`;
      return field === 'text' ? change : `${labels[field] ?? field}\u00a0: ${change}`;
    })
    .join('\u202f; ');
}
