/**
 * What the visitor reads about the file that stays open: where it stands, what came in, and what to know before it is
 * chosen. What is said of a failure stands in failure-words.mjs.
 * @module
 */

import { momentOf } from '../calendar/days.mjs';

/**
 * @typedef {object} Facts
 * @property {string} name of the file
 * @property {number} now in ms
 * @property {boolean} isKept whether this browser keeps what is typed
 * @property {string} [theirs] the commune of the file, where it is another one's
 * @property {string} [mine]
 */

/**
 * Say when the file took the last change.
 *
 * @param {number} at
 * @param {Facts} facts
 */
export function savedInFile(at, { name, now }) {
  return `Enregistré aussi dans ${quoted(name)} ${momentOf(at, now)}.`;
}

/** @param {string} name */
export function writingInFile(name) {
  return `Enregistrement dans ${quoted(name)}…`;
}

/** @param {string} name */
export function readingFile(name) {
  return `Lecture de ${quoted(name)}…`;
}

/**
 * Say what came from another device.
 *
 * @param {number} count of answers
 * @param {string[]} devices their names, where they are known
 * @param {string} file
 */
export function arrivalWords(count, devices, file) {
  const what = count === 1 ? 'Une réponse est arrivée' : `${count} réponses sont arrivées`;
  const names = devices.filter(Boolean).map(quoted);
  const last = names.pop();
  if (last === undefined) return `${what} par ${quoted(file)}.`;
  return `${what} de ${names.length ? `${names.join(', de ')} et de ${last}` : last}.`;
}

/** @param {number} count of texts that both sides changed */
export function conflictWords(count) {
  return count === 1
    ? 'Un texte a été changé des deux côtés\u00a0: le plus récent est affiché, l’autre est mis de côté.'
    : `${count} textes ont été changés des deux côtés\u00a0: les plus récents sont affichés, les autres mis de côté.`;
}

/**
 * Ask before a file is used whose name a sync tool gave.
 *
 * @param {string} name
 */
export function conflictCopyWords(name) {
  return (
    `Le nom de ${quoted(name)} ressemble à celui d’une copie de conflit, que l’outil qui partage vos fichiers fait ` +
    'quand deux appareils écrivent en même temps. Prenez plutôt le fichier d’origine comme fichier commun, ' +
    'puis ouvrez cette copie avec «\u00a0Ouvrir un fichier\u00a0» pour reprendre ce qu’elle a de plus.'
  );
}

/**
 * Say why this browser does not write in a file, and what to do.
 *
 * @param {{isFirefoxAlone: boolean}} facts whether each page keeps its own dossier: Firefox, on a copy of the site
 */
export function withoutPicker({ isFirefoxAlone }) {
  const why =
    'Ce navigateur ne sait pas garder un fichier ouvert pour y écrire\u00a0: Chrome et Edge le font, sur un ' +
    'ordinateur.';
  const then =
    'Ici, téléchargez votre dossier à la fin de chaque séance. À plusieurs, ouvrez le fichier des autres\u00a0: les ' +
    'deux dossiers se fusionnent.';
  const alone =
    'Sur cette copie du site, Firefox range chaque page à part\u00a0: remplissez les outils sur cette page.';
  return [why, then, isFirefoxAlone ? alone : ''].filter(Boolean).join(' ');
}

/**
 * Say how long the browser keeps the dossier.
 *
 * @param {object} facts
 * @param {boolean} facts.isPersisted whether the browser promised to keep it
 * @param {boolean} facts.forgets whether it erases what a site keeps once the site is not visited for seven days
 */
export function keepingWords({ isPersisted, forgets }) {
  if (isPersisted) return 'Ce navigateur a accepté de ne pas effacer votre dossier de lui-même.';
  if (forgets) {
    return (
      'Safari, et tout navigateur sur iPhone et iPad, efface votre dossier après sept jours d’utilisation sans ' +
      'revenir sur ce site. Téléchargez-le avant de partir.'
    );
  }
  return 'Ce navigateur peut effacer votre dossier s’il manque de place. Gardez-en donc une copie dans un fichier.';
}

/** @param {string} name */
export function quoted(name) {
  return `«\u00a0${name}\u00a0»`;
}
