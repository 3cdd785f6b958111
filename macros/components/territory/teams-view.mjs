/**
 * The teams of a file on the page, nearest first, each with what puts it among the visits.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { distanceWords } from './teams.mjs';
import { VISITS, isVisited, withVisit } from './visits.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('./teams.mjs').Team} Team
 */

/** @type {[Team['kind'], string][]} */
const KINDS = [
  ['msp', 'Maisons de santé pluriprofessionnelles (MSP)'],
  ['cpts', 'Communautés professionnelles territoriales de santé (CPTS)'],
];
/** More teams are folded: a département may have a hundred. */
const MOST = 5;
const ADD = 'Ajouter à la grille de visite';
const ADDED = 'Dans la grille de visite';

/** @type {WeakMap<HTMLElement, TeamsView>} */
const views = new WeakMap();

/**
 * Show the teams of a file in place of those of the file before; none hides the block.
 *
 * @param {HTMLElement} root `[data-teams]`
 * @param {Team[]} teams nearest first
 * @param {DossierStore} store
 */
export function showTeams(root, teams, store) {
  const view = views.get(root) ?? new TeamsView(root, store);
  views.set(root, view);
  view.show(teams);
}

class TeamsView {
  /** @type {[HTMLElement, Team][]} the button of each */
  #buttons = [];

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    this.list = find(root, '[data-teams-list]', HTMLElement);
    this.said = find(root, '[data-teams-said]', HTMLElement);
    // A visit undone, or removed elsewhere, may be added again.
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, [VISITS])) this.#mark();
    });
  }

  /** @param {Team[]} teams */
  show(teams) {
    this.#buttons = [];
    this.root.hidden = !teams.length;
    write(this.said, '');
    write(find(this.root, '[data-teams-found]', HTMLElement), introduction(teams));
    const level = Number(find(this.root, 'h2, h3, h4, h5', HTMLElement).localName.slice(1)) + 1;
    this.list.replaceChildren(
      ...KINDS.flatMap(([kind, title]) => {
        const found = teams.filter((team) => team.kind === kind);
        return found.length ? [element(`h${level}`, '', title), ...this.#groups(found)] : [];
      }),
    );
    this.#mark();
    // What puts the number of the federation beside the link looks again when a tool is ready.
    this.root.dataset.ready = '';
  }

  /** @param {Team[]} teams of a kind */
  #groups(teams) {
    const elsewhere = teams.filter(({ near }) => !near);
    const around = elsewhere.every(({ department }) => department) ? '' : 'l’intercommunalité ou ';
    return [
      ...this.#group(
        'Dans votre territoire',
        teams.filter(({ near }) => near),
      ),
      ...this.#group(`Ailleurs dans ${around}le département`, elsewhere),
    ];
  }

  /**
   * @param {string} title
   * @param {Team[]} teams
   */
  #group(title, teams) {
    const label = element('p', '', element('b', '', `${title}\u00a0: `), teams.length ? `${teams.length}` : 'aucune');
    const [first, others] = [teams.slice(0, MOST), teams.slice(MOST)];
    return [
      label,
      ...(first.length ? [this.#items(first)] : []),
      ...(others.length
        ? [element('details', 'folded', element('summary', '', othersWords(others.length)), this.#items(others))]
        : []),
    ];
  }

  /** @param {Team[]} teams */
  #items(teams) {
    const list = element('ul', 'dots', ...teams.map((team) => this.#item(team)));
    list.setAttribute('role', 'list');
    return list;
  }

  /** @param {Team} team */
  #item(team) {
    const { name, commune, distance, address, phone } = team;
    const button = element('button', 'btn plain');
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => this.#add(team));
    this.#buttons.push([button, team]);
    const call = document.createElement('a');
    call.href = `tel:${phone.replace(/\D/g, '')}`;
    call.textContent = phone;
    const where = [commune, distanceWords(distance)].filter(Boolean).join(', ');
    return element(
      'li',
      '',
      element('b', '', name || 'Sans nom'),
      `, ${where}`,
      element('div', 'hint', address, address && phone && ', ', phone && call),
      button,
    );
  }

  /** @param {Team} team */
  #add(team) {
    const { store } = this;
    if (isVisited(store.dossier, team)) return;
    const isTaken = store.update((dossier, now) => withVisit(dossier, team, now, store.surroundings.random), {
      words: 'Équipe ajoutée à la grille de visite.',
    });
    // What is taken is told where it can be undone.
    write(this.said, isTaken ? '' : store.state.message);
  }

  /** Say of each team whether it is among the visits. The button stays: the keyboard would lose its place. */
  #mark() {
    for (const [button, team] of this.#buttons) {
      const isThere = isVisited(this.store.dossier, team);
      const words = isThere ? ADDED : ADD;
      write(button, words);
      button.setAttribute('aria-label', `${words}\u00a0: ${team.name}`);
      if (isThere) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
  }
}

/** @param {Team[]} teams */
function introduction(teams) {
  const isMeasured = teams.some(({ distance }) => distance !== null);
  return (
    'Noms, adresses et téléphones sont ceux du fichier. ' +
    (isMeasured
      ? 'Les distances partent du milieu des sites de santé de votre commune.'
      : 'Le fichier ne situe pas assez de sites pour mesurer des distances.')
  );
}

/** @param {number} count */
function othersWords(count) {
  return count === 1 ? 'Voir la suivante' : `Voir les ${count} suivantes`;
}
