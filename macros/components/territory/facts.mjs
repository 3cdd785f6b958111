/**
 * What is known of a commune without any file, each fact with where it comes from.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { shortDay } from '../../browser/calendar/days.mjs';
import { inhabitants, populationSource } from './population.mjs';

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {{id: string, name: string, href: string, source: string}} Federation
 */

const LYON = '200046977';
/** More communes than anyone knows by name. */
const MANY = 100;

/**
 * Return a list of facts, and the members of the intercommunalité, folded.
 *
 * @param {Territory} territory
 * @param {Map<string, number | null>} populationOf the communes of the intercommunalité
 * @param {{federation?: Federation, list: string}} directory the federation of the région, the address of them all
 * @returns {HTMLElement[]}
 */
export function factsOf(territory, populationOf, { federation, list: address }) {
  const { commune, epci, department, region, populations, base } = territory;
  const year = base.published.slice(0, 4);
  const summed = 'population\u00a0: somme de celles des communes';
  const list = element('dl');
  const add = (/** @type {string} */ name, /** @type {import('../../browser/page/elements.mjs').Child[]} */ ...what) =>
    list.append(element('div', '', element('dt', '', name), element('dd', '', ...what)));
  const from = (/** @type {string} */ words) => element('span', 'hint told', words);
  const people = (/** @type {number | null} */ count) => (count === null ? '' : `, ${inhabitants(count)}`);
  add('Commune', `${commune.name}, code Insee ${commune.code}`, from(`Insee, code officiel géographique ${year}`));
  const source = `${populationSource(territory)}, publiée le ${shortDay(base.published)}`;
  const unsaid = populationSource(territory).includes('légale') ? ', qui ne dit pas son année' : '';
  if (commune.population === null) add('Population', 'La base n’en donne pas pour ce lieu.');
  else add('Population', inhabitants(commune.population), from(source + unsaid));
  const listed = `Direction générale des collectivités locales, intercommunalités ${year}`;
  if (epci) {
    const count = `${epci.communes.length} communes${people(populations.epci)}`;
    const near = epci.communes.length > MANY ? ' Pour un territoire plus proche, cochez des communes ci-dessous.' : '';
    add('Intercommunalité', `${epci.name}, ${epci.kind}\u00a0: ${count}.${near}`, from(`${listed}\u202f; ${summed}`));
  } else {
    add('Intercommunalité', 'Aucune pour cette commune.', from(listed));
  }
  const isAlone = department.code === region.code;
  const lyon = epci?.code === LYON ? '. La Métropole de Lyon y est comptée' : '';
  add(
    isAlone ? 'Collectivité' : 'Département',
    `${department.name} (${department.code})${people(populations.department)}${lyon}`,
    from(`Insee, code officiel géographique ${year}\u202f; ${summed}`),
  );
  // Overseas, the two are the same place.
  if (department.name !== region.name)
    add(
      'Région',
      region.name + people(populations.region),
      from(`Insee, code officiel géographique ${year}\u202f; ${summed}`),
    );
  if (federation) add('Fédération', link(federation.href, federation.name), from(federation.source));
  else add('Fédération', 'Le kit n’en donne pas pour ce territoire. ', link(address, 'Voir l’annuaire'));
  return [list, ...(epci ? [members(territory.names, populationOf, epci)] : [])];
}

/**
 * @param {Map<string, string>} names
 * @param {Map<string, number | null>} populationOf
 * @param {NonNullable<Territory['epci']>} epci
 */
function members(names, populationOf, epci) {
  const items = byName(names, epci.communes).map(({ code, name }) => {
    const count = populationOf.get(code) ?? null;
    return element('li', '', count === null ? name : `${name}, ${inhabitants(count)}`);
  });
  const list = element('ul', 'dots', ...items);
  list.setAttribute('role', 'list');
  return element('details', 'folded', element('summary', '', `Ses ${items.length} communes`), list);
}

/**
 * @param {string} address
 * @param {string} text
 */
function link(address, text) {
  const made = element('a', '', text);
  made.setAttribute('href', address);
  return made;
}

/**
 * Return communes with their names, in the order of these.
 *
 * @param {Map<string, string>} names
 * @param {string[]} codes
 */
export function byName(names, codes) {
  return codes
    .map((code) => ({ code, name: names.get(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/**
 * @param {string} text
 * @param {() => void} act
 */
export function button(text, act) {
  const made = element('button', 'btn plain', text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', act);
  return made;
}
