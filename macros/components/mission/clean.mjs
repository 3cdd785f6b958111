/**
 * The clean mission sheet: what is ticked, in the visitor's words, and what was added.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {object} Choice a box to tick
 * @property {string} key
 * @property {string} text the words of the source
 *
 * @typedef {{title: string, choices: Choice[], follows?: string}} Group `follows` is the key of a blank that says the
 *   same: once it is filled, the blank alone is read
 *
 * @typedef {object} MissionModel what the page says of the sheet
 * @property {string} prefix the start of its keys
 * @property {string} title
 * @property {{key: string, label: string, words?: Map<string, string>}[]} fields the blanks at the top; `words` are
 *   those of the choices of a list
 * @property {Group[]} families missions to tick
 * @property {Group[]} sections what else is ticked: who, how much time
 * @property {string} agreements the label of the lines that close the sheet
 * @property {string[]} signatures who signs it
 * @property {'commune' | 'msp'} owner whose paper it is
 */

/**
 * Return the key of the visitor's own words for a mission.
 *
 * @param {string} key that of its box
 */
export function wordsKey(key) {
  return key.replace(/\/([^/]+)$/, '/words/$1');
}

/**
 * @param {MissionModel} model
 * @param {Dossier} dossier
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function cleanSheet(model, dossier) {
  const { prefix, title, fields, families, sections, agreements, signatures, owner } = model;
  const text = (/** @type {string} */ key) => String(get(dossier, key) ?? '').trim();
  const ticked = (/** @type {Group} */ group) => ({
    title: group.title,
    lines: group.choices
      .filter(({ key }) => get(dossier, key) === true)
      .map((choice) => text(wordsKey(choice.key)) || choice.text),
  });
  const own = rows(dossier, `${prefix}/own`).map(({ values }) => String(values.text ?? '').trim());
  const parts = [
    ...families.map(ticked),
    { title: 'Missions ajoutées', lines: own.filter(Boolean) },
    ...sections.filter(({ follows }) => !follows || !text(follows)).map(ticked),
    { title: agreements, lines: text(`${prefix}/accords`).split('\n').filter(Boolean) },
  ].filter(({ lines }) => lines.length);
  const intro = fields.flatMap(({ key, label, words }) => {
    return text(key) ? [`${label}\u00a0: ${words?.get(text(key)) ?? text(key)}`] : [];
  });
  return {
    title,
    owner,
    intro: parts.length ? intro : [...intro, 'Rien n’est encore coché ni ajouté.'],
    parts,
    signatures,
  };
}

/**
 * Return what the sheet gives to the roadmap: an action for each family of missions that are ticked, where they all
 * stand, and one for each mission that was added.
 *
 * @param {MissionModel} model
 * @param {Dossier} dossier
 * @returns {import('../checklist/own.mjs').Action[]}
 */
export function missionsToPour({ prefix, families }, dossier) {
  const text = (/** @type {string} */ key) => String(get(dossier, key) ?? '').trim();
  const who = text('referent/name');
  const ticked = families.map(({ title, choices }, index) => {
    const found = choices.filter(({ key }) => get(dossier, key) === true);
    const note = found.map((choice) => text(wordsKey(choice.key)) || choice.text).join('\u202f; ');
    return { origin: `${prefix}/famille/${index}`, title: note && `Référent santé\u00a0: ${title}`, who, note };
  });
  const own = rows(dossier, `${prefix}/own`).map(({ id, values }) => {
    return { origin: `${prefix}/own/row/${id}`, title: String(values.text ?? '').trim(), who };
  });
  return [...ticked, ...own].filter(({ title }) => title);
}

/**
 * Whether a box says in figures what was typed: « 2 jours » for « 2 », or « 2 jours par semaine ».
 *
 * @param {string} words those of the box
 * @param {string} typed
 */
export function saysTheSame(words, typed) {
  const figure = (/** @type {string} */ text) => /^\s*(\d+(?:[.,]\d+)?)\s*(?:j|$)/.exec(text)?.[1]?.replace('.', ',');
  const isHalf = (/** @type {string} */ text) => /mi[- ]temps/i.test(text);
  if (isHalf(typed)) return isHalf(words);
  return figure(typed) !== undefined && figure(words) === figure(typed);
}
