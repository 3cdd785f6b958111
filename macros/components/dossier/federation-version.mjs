/**
 * The version of a dossier that a commune gives its federation: an allow-list, tool by tool, that the commune decides.
 * Names, contacts and notes are in none.
 * @module
 */

import { get, visible } from '../../browser/store/dossier.mjs';
import { travelling } from '../../browser/store/share.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {(key: string) => boolean} MayTravel
 * @typedef {{key: string, title: string}} Tool as data/dossier.yml lists it
 *
 * @typedef {object} Part of the version: a tool, or something that several hold
 * @property {string} id
 * @property {string} title
 * @property {string} hint
 * @property {boolean} isUsual whether an adviser needs it, or it is asked for apart
 * @property {boolean} isTicked
 * @property {string[]} sent the keys of what it would send, were it ticked
 * @property {string[]} kept the keys of what never leaves
 */

const CHOICES = 'federation/version';
/** What an adviser needs: ticked until the commune decides otherwise. */
const EXPECTED = [
  ...['checklist/100-jours', 'record/appel-federation', 'diagnosis/etat-des-lieux', 'agenda/premiere-reunion'],
  ...['actions', 'years/suite'],
];
/** What is asked for apart, whichever tool holds it: no other version holds the second one. */
const APART = /** @type {const} */ ([
  {
    id: 'blocked',
    title: 'Ce qui bloque',
    hint: 'Vos mots sur chaque action bloquée. Sinon, la fédération voit qu’elle est bloquée, sans savoir pourquoi.',
    pattern: /^(?:checklist|years)\/.*\/blocked$/,
  },
  {
    id: 'ages',
    title: 'Les âges et les départs des professionnels',
    hint: 'Sans noms. Mais là où un métier n’a qu’une personne, chacun la reconnaît\u00a0: demandez-lui son accord.',
    pattern: /^diagnosis\/[^/]+\/qui-exerce\/row\/[^/]+\/(?:age|departure)$/,
  },
]);
const AGES = 'ages';
/** What says whose version it is. */
const ALWAYS = /^(?:federation$|commune\/|msp\/)/;

/**
 * Return the parts of the version, those of the tools first, as the commune last decided.
 *
 * @param {Dossier} dossier
 * @param {Tool[]} tools
 * @param {MayTravel} mayTravel whether a key may be in a version to share
 * @returns {Part[]} without the tools that hold nothing
 */
export function partsOf(dossier, tools, mayTravel) {
  const parts = [...tools.map(({ key, title }) => ({ id: idOf(key), title, hint: '' })), ...APART].map((part) => ({
    ...{ id: part.id, title: part.title, hint: part.hint },
    ...{ isUsual: part.hint !== '' || isExpected(part.id), isTicked: isTicked(dossier, part.id) },
    ...{ sent: /** @type {string[]} */ ([]), kept: /** @type {string[]} */ ([]) },
  }));
  const byId = new Map(parts.map((part) => [part.id, part]));
  for (const key of visible(dossier).keys()) {
    if (ALWAYS.test(key)) continue;
    const apart = apartOf(key);
    const tool = byId.get(idOf(toolOf(key, tools)));
    // What stands apart goes with its tool, or not at all.
    if (apart && !tool?.isTicked) continue;
    const leaves = mayLeave(key, apart, mayTravel);
    (apart ? byId.get(apart.id) : tool)?.[leaves ? 'sent' : 'kept'].push(key);
  }
  return parts.filter(({ sent, kept }) => sent.length || kept.length);
}

/**
 * Return the version: what is ticked, and whose it is.
 *
 * @param {Dossier} dossier
 * @param {Tool[]} tools
 * @param {MayTravel} mayTravel
 * @returns {Dossier}
 */
export function federationVersion(dossier, tools, mayTravel) {
  return travelling(dossier, travelsTo(dossier, tools, mayTravel));
}

/**
 * Tell what may be in the version. What is asked for apart needs its tool too.
 *
 * @param {Dossier} dossier
 * @param {Tool[]} tools
 * @param {MayTravel} mayTravel
 * @returns {MayTravel}
 */
function travelsTo(dossier, tools, mayTravel) {
  const ticked = new Set(
    [...tools.map(({ key }) => idOf(key)), ...APART.map(({ id }) => id)].filter((id) => isTicked(dossier, id)),
  );
  return (key) => {
    if (ALWAYS.test(key)) return mayTravel(key);
    const apart = apartOf(key);
    if (!ticked.has(idOf(toolOf(key, tools))) || (apart && !ticked.has(apart.id))) return false;
    return mayLeave(key, apart, mayTravel);
  };
}

/**
 * Tell whether a key leaves once its part is ticked: what is shown before and what is sent follow this one rule.
 *
 * @param {string} key
 * @param {typeof APART[number] | undefined} apart
 * @param {MayTravel} mayTravel
 */
function mayLeave(key, apart, mayTravel) {
  return apart?.id === AGES || mayTravel(key);
}

/**
 * Say of a version what it is, for who opens its file.
 *
 * @param {Part[]} parts
 */
export function heldWords(parts) {
  const ticked = parts.filter(({ isTicked, sent }) => isTicked && sent.length);
  const apart = ticked.filter(({ id }) => APART.some((each) => each.id === id));
  const tools = ticked.filter((part) => !apart.includes(part)).map(({ title }) => title);
  return [
    'C’est une version pour la fédération\u00a0: les noms, les contacts et les notes n’y sont pas.',
    tools.length ? `Elle contient\u00a0: ${tools.join(', ')}.` : '',
    ...apart.map(({ title }) => `${title} y ${title.startsWith('Les') ? 'sont' : 'est'}.`),
    'Pour suivre cette commune avec d’autres, ouvrez ce fichier sur la page «\u00a0Suivre plusieurs communes\u00a0».',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Return what keeps a choice in the dossier: the team decides once.
 *
 * @param {string} id of a part
 * @param {boolean} isKept whether it is in the version
 */
export function choiceOf(id, isKept) {
  return { [`${CHOICES}/${id}/kept`]: isKept };
}

/**
 * @param {Dossier} dossier
 * @param {string} id
 */
function isTicked(dossier, id) {
  const said = get(dossier, `${CHOICES}/${id}/kept`);
  return typeof said === 'boolean' ? said : isExpected(id);
}

/** @param {string} id */
function isExpected(id) {
  return EXPECTED.map(idOf).includes(id);
}

/** @param {string} key */
function apartOf(key) {
  return APART.find(({ pattern }) => pattern.test(key));
}

/**
 * @param {string} key
 * @param {Tool[]} tools
 * @returns {string} the start of its keys, empty where no tool holds it
 */
function toolOf(key, tools) {
  return tools.find((tool) => key.startsWith(`${tool.key}/`))?.key ?? '';
}

/** @param {string} tool the start of its keys: a choice has but one id */
function idOf(tool) {
  return tool.replaceAll('/', '-');
}
