/**
 * What is said of the file that stays open when it fails: what happened, that the text is safe, and the one thing to
 * do.
 * @module
 */

import { quoted } from './common-words.mjs';
import { ofCommune } from './commune.mjs';

/**
 * @typedef {import('./file-failures.mjs').Failure} Failure
 * @typedef {'allow' | 'retry' | 'find' | 'other' | 'create' | 'rewrite' | 'replace' | 'reload' | 'mix' | 'take' |
 *   'leave' | 'download'} Act
 * @typedef {{words: string, acts: Act[], isUrgent: boolean}} Statement
 * @typedef {import('./common-words.mjs').Facts} Facts
 */

/** @type {Record<Act, string>} */
export const BUTTONS = {
  allow: 'Autoriser l’écriture dans ce fichier',
  retry: 'Essayer maintenant',
  find: 'Retrouver ce fichier',
  other: 'Choisir un autre fichier',
  create: 'Créer de nouveau le fichier',
  rewrite: 'Le réécrire avec mon dossier',
  replace: 'Écrire mon dossier à la place',
  reload: 'Recharger la page',
  mix: 'Fusionner les deux dossiers',
  take: 'Reprendre ce qu’il contient',
  leave: 'Ne plus écrire dans ce fichier',
  download: 'Télécharger mon dossier',
};

const KEPT = 'Ce que vous écrivez reste enregistré dans ce navigateur.';
const NOT_KEPT = 'Ce navigateur n’enregistre pas non plus\u00a0: téléchargez votre dossier avant de fermer cette page.';

/** @type {Record<Failure, {what: string, then: string, acts: Act[]}>} `%` is the name of the file */
const FAILURES = {
  permission: {
    what: 'Le navigateur demande votre accord avant d’écrire de nouveau dans %.',
    then: 'Un appui suffit, une fois par visite.',
    acts: ['allow'],
  },
  denied: {
    what: 'Le navigateur n’a plus le droit d’écrire dans %.',
    then: 'Autorisez-le de nouveau. S’il ne demande rien, choisissez encore le fichier.',
    acts: ['allow', 'find'],
  },
  locked: {
    what: '% est verrouillé\u00a0: un autre programme l’a ouvert, ou il est en lecture seule.',
    then: 'Fermez ce programme\u00a0: l’écriture reprendra d’elle-même.',
    acts: ['retry'],
  },
  'read-only': {
    what: '% est en lecture seule\u00a0: nous pouvons le lire, mais pas y écrire.',
    then: 'Levez la protection de ce fichier, puis essayez de nouveau, ou choisissez-en un autre.',
    acts: ['retry', 'other'],
  },
  moved: {
    what: '% a été renommé ou déplacé.',
    then: 'Montrez-nous où il est maintenant.',
    acts: ['find'],
  },
  deleted: {
    what: '% a été supprimé.',
    then: 'Créez-le de nouveau\u00a0: tout votre dossier y sera remis.',
    acts: ['create', 'retry'],
  },
  missing: {
    what:
      '% n’est plus à sa place\u00a0: il a été renommé, déplacé ou supprimé, ou la clé qui le porte est ' +
      'débranchée.',
    then: 'Rebranchez la clé, ou montrez-nous où il est. S’il n’existe plus, créez-le de nouveau.',
    acts: ['find', 'create', 'retry'],
  },
  full: {
    what: 'Le disque où se trouve % est plein\u00a0: rien n’a pu y être écrit.',
    then: 'Faites-y de la place, puis essayez de nouveau.',
    acts: ['retry', 'other'],
  },
  unreachable: {
    what: '% ne répond plus\u00a0: la clé est débranchée, ou le disque partagé est injoignable.',
    then: 'Rebranchez la clé ou le réseau\u00a0: l’écriture reprendra d’elle-même.',
    acts: ['retry'],
  },
  unknown: {
    what: 'Le navigateur n’a pas pu écrire dans %.',
    then: 'Essayez de nouveau. Si cela dure, choisissez un autre fichier.',
    acts: ['retry', 'other'],
  },
  cut: {
    what: '% est vide ou coupé\u00a0: un autre appareil l’écrit peut-être en ce moment.',
    then: 'Patientez\u00a0: s’il reste ainsi, nous le réécrirons avec votre dossier.',
    acts: ['rewrite'],
  },
  damaged: {
    what: '% est vide ou abîmé, et nous ne l’avons jamais lu entier. Nous n’y touchons pas.',
    then: 'Cherchez-en une bonne copie, ou réécrivez-le avec votre dossier.',
    acts: ['other', 'rewrite'],
  },
  partial: {
    what: '% est une version à partager\u00a0: il y manque les noms et les notes. Nous n’y avons rien écrit.',
    then: 'Choisissez le fichier du dossier entier.',
    acts: ['other', 'replace'],
  },
  erased: {
    what: 'Vous avez effacé le dossier de ce navigateur. % le contient encore.',
    then: 'Reprenez-le, ou laissez ce fichier comme il est.',
    acts: ['take', 'leave'],
  },
  foreign: {
    what: '% n’est pas un dossier Boussole MSP. Nous n’y avons rien écrit.',
    then: 'Choisissez un fichier dont le nom commence par «\u00a0dossier-\u00a0».',
    acts: ['other', 'replace'],
  },
  newer: {
    what: '% vient d’une version plus récente de Boussole MSP. Nous n’y écrivons pas, pour ne rien y perdre.',
    then: 'Rechargez cette page, ou ouvrez votre copie la plus récente du site.',
    acts: ['reload'],
  },
  'too-big': {
    what: '% est trop gros\u00a0: un dossier tient dans 1\u00a0Mo. Nous n’y avons rien pris, ni rien écrit.',
    then: 'Choisissez un autre fichier.',
    acts: ['other'],
  },
  other: {
    what: '% est un autre dossier que le vôtre{communes}. Rien n’a été mélangé.',
    then: 'Choisissez le bon fichier. Ne fusionnez que si c’est bien la même commune.',
    acts: ['other', 'mix'],
  },
};
/** What keeps nothing of the visitor from the file for long: it takes care of itself, or asks once a visit. */
const QUIET = new Set(['permission', 'cut', 'erased']);

/**
 * @param {Failure} failure
 * @param {Facts} facts
 * @returns {Statement}
 */
export function failureWords(failure, { name, isKept, theirs = '', mine = '' }) {
  const { what, then, acts } = FAILURES[failure];
  const said = what.replace(/%|\{communes\}/g, (place) => (place === '%' ? quoted(name) : communesOf(theirs, mine)));
  return {
    words: [said, failure === 'erased' ? '' : isKept ? KEPT : NOT_KEPT, then].filter(Boolean).join(' '),
    acts: isKept ? acts : [...acts, 'download'],
    isUrgent: !QUIET.has(failure) || !isKept,
  };
}

/**
 * @param {string} theirs
 * @param {string} mine
 */
function communesOf(theirs, mine) {
  if (!theirs || !mine || theirs === mine) return '';
  return `\u00a0: c’est celui ${ofCommune(theirs)}, le vôtre est celui ${ofCommune(mine)}`;
}
