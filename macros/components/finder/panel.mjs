/**
 * The answer on the page: every kind has a title, what to do, and someone to call.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';

/**
 * @typedef {import('./answer.mjs').Answer} Answer
 * @typedef {import('./answer.mjs').Contact} Contact
 * @typedef {import('./answer.mjs').Federation} Federation
 * @typedef {import('./gazetteer.mjs').Territory} Territory
 * @typedef {{
 *   level: string,
 *   list: string,
 *   onChoose: (territory: Territory) => void,
 *   onRestart: () => void,
 * }} Frame `level` is that of the title, `list` the address of the list by région
 * @typedef {import('../../browser/page/elements.mjs').Child} Child
 */

/**
 * Return the panel of an answer.
 *
 * @param {Answer} answer
 * @param {Frame} frame
 * @returns {HTMLElement}
 */
export function answerPanel(answer, frame) {
  switch (answer.kind) {
    case 'federation':
      return federationPanel(answer, frame);
    case 'uncovered':
      return uncoveredPanel(answer, frame);
    case 'choose':
      return panel('', answer.question, frame, [choices(answer.choices, frame)]);
    case 'outside':
    case 'unknown':
      return panel('', answer.title, frame, [
        element('ul', 'dots', ...answer.advice.map((advice) => element('li', '', advice))),
        element('p', '', link(frame.list, 'Chercher dans la liste par région et par département')),
        ...contact(answer.national, 'Le mouvement national peut aussi vous orienter\u00a0:'),
      ]);
  }
}

/**
 * Return what a screen reader announces when the panel appears.
 *
 * @param {Answer} answer
 * @returns {string}
 */
export function announcement(answer) {
  switch (answer.kind) {
    case 'federation':
      return `Réponse pour ${answer.place}\u00a0: ${title(answer.federation)}.`;
    case 'uncovered':
      return `Réponse pour ${answer.place}\u00a0: pas de fédération dans le kit.`;
    case 'choose':
      return `${answer.question} ${answer.choices.length} choix.`;
    case 'outside':
    case 'unknown':
      return answer.title;
  }
}

/**
 * @param {Extract<Answer, {kind: 'federation'}>} answer
 * @param {Frame} frame
 * @returns {HTMLElement}
 */
function federationPanel({ place, deduced, federation, report }, frame) {
  const { acronym, name, regionsText, notes, source, verifiedOn, href, vcard } = federation;
  return panel(`Réponse pour ${place}`, title(federation), frame, [
    acronym && element('p', '', name),
    element('p', 'hint', `Couvre ${regionsText}.${deduced ? ' Région déduite du code postal.' : ''}`),
    ...contact(federation),
    links([link(href, 'Sa fiche dans l’annuaire'), vcard && link(vcard, 'Carte de contact (vCard)')]),
    ...notes.map((note) => element('p', 'note', element('b', '', 'Note de Boussole MSP\u00a0: '), note)),
    element('p', 'hint', `D’après ${source}, relevé le ${verifiedOn}.`),
    links([report && link(report, 'Signaler une erreur'), restart(frame)]),
  ]);
}

/**
 * @param {Extract<Answer, {kind: 'uncovered'}>} answer
 * @param {Frame} frame
 * @returns {HTMLElement}
 */
function uncoveredPanel({ place, region, reason, neighbour, national }, frame) {
  return panel(`Réponse pour ${place}`, `${region.name}\u00a0: pas de fédération dans le kit`, frame, [
    element('p', '', reason),
    ...contact(national, 'Appelez le mouvement national\u00a0:'),
    neighbour &&
      element('p', '', 'Fédération voisine, qui peut vous orienter\u00a0: ', link(neighbour.href, title(neighbour))),
    links([national.report && link(national.report, 'Signaler une erreur'), restart(frame)]),
  ]);
}

/**
 * @param {Contact} contact
 * @param {string} [lead]
 * @returns {Child[]} the phone as a big button, then e-mail and site; a missing phone is said
 */
function contact({ name, phone, phoneDigits, email, site, mailto }, lead) {
  const call =
    phone && link(`tel:${phoneDigits}`, `Appeler le ${phone.replace(/ /g, '\u00a0')}`, 'btn primary tel finder-phone');
  const write = mailto && link(mailto, 'Écrire un courriel', 'btn primary tel');
  return [
    lead && element('p', '', `${lead} ${name}.`),
    !call && element('p', '', 'Pas de téléphone connu\u00a0: écrivez.'),
    element('div', 'finder-row', call || write),
    links([email && link(mailto ?? `mailto:${email}`, email), site && link(`https://${site}`, site)]),
  ];
}

/**
 * @param {Territory[]} territories
 * @param {Frame} frame
 */
function choices(territories, frame) {
  const list = element('ul', 'finder-choices', ...territories.map((territory) => choice(territory, frame)));
  // Without bullets, Safari no longer says that it is a list.
  list.setAttribute('role', 'list');
  return list;
}

/**
 * @param {Territory} territory
 * @param {Frame} frame
 * @returns {HTMLElement}
 */
function choice(territory, { onChoose }) {
  const button = element(
    'button',
    'btn plain',
    element('b', '', territory.label),
    ' ',
    element('span', '', territory.detail),
  );
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => onChoose(territory));
  return element('li', '', button);
}

/**
 * @param {Frame} frame
 * @returns {HTMLElement}
 */
function restart({ onRestart }) {
  const button = element('button', 'link finder-restart', 'Ce n’est pas votre commune\u202f?');
  button.setAttribute('type', 'button');
  button.addEventListener('click', onRestart);
  return button;
}

/**
 * @param {Federation} federation
 * @returns {string}
 */
function title({ acronym, name }) {
  return acronym ?? name;
}

/**
 * @param {string} over
 * @param {string} text
 * @param {Frame} frame
 * @param {Child[]} content
 * @returns {HTMLElement}
 */
function panel(over, text, { level }, content) {
  const edge = element('div', 'ticks');
  edge.setAttribute('aria-hidden', 'true');
  const above = over && element('p', 'over', over);
  return element('div', 'now finder-panel', edge, above, element(`h${level}`, '', text), ...content);
}

/**
 * @param {Child[]} nodes
 * @returns {HTMLElement}
 */
function links(nodes) {
  return element('p', 'finder-row finder-links', ...nodes);
}

/**
 * @param {string} href
 * @param {string} text
 * @param {string} [className]
 * @returns {HTMLElement}
 */
function link(href, text, className = '') {
  const made = element('a', className, text);
  made.setAttribute('href', href);
  return made;
}
