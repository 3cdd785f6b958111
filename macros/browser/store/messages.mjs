/**
 * What the visitor reads about the dossier: what happened, and what to do.
 * @module
 */

import { momentOf } from '../calendar/days.mjs';

const DAMAGED = 'Le dossier enregistré dans ce navigateur était illisible. Nous l’avons mis de côté.';

export const STATES = {
  saving: 'Enregistrement…',
  empty: 'Ce que vous écrirez sera enregistré dans ce navigateur. Téléchargez votre dossier pour le garder.',
  failed:
    'Vos dernières modifications ne sont pas enregistrées\u00a0: ce navigateur a refusé de les écrire. ' +
    'Elles restent affichées ici. Téléchargez votre dossier avant de fermer cette page.',
  memory:
    'Ce navigateur ne permet pas d’enregistrer. ' +
    'Vous pouvez tout remplir, mais téléchargez votre dossier avant de fermer cette page.',
  'read-only':
    'Votre dossier vient d’une version plus récente de Boussole MSP. ' +
    'Rechargez cette page, ou ouvrez votre copie la plus récente du site. En attendant, rien n’est modifié.',
  cleared:
    'Le dossier a été effacé de ce navigateur. ' +
    'Cette page garde ce qu’elle affiche et l’enregistrera de nouveau si vous la modifiez. Sinon, fermez-la.',
  restored: `${DAMAGED} Vous repartez de la dernière copie\u00a0: vérifiez-la.`,
  damaged: `${DAMAGED} Si vous avez téléchargé votre dossier, ouvrez ce fichier.`,
};

/** The state of a tab that slept while its dossier was erased. */
export const ERASED_ELSEWHERE =
  'Ce dossier a été effacé de ce navigateur. Cette page le montre encore, mais n’enregistre plus rien. ' +
  'Rechargez-la pour continuer, ou téléchargez ce qu’elle montre pour le garder.';

export const REMINDER = 'Pensez à télécharger votre dossier\u00a0: c’est votre copie de secours.';

const ERRORS = {
  'too-big': 'Ce fichier dépasse 12\u00a0Mo\u00a0: ce n’est pas un dossier Boussole MSP. Rien n’a été modifié.',
  unreadable: 'Ce fichier n’a pas pu être lu. Vérifiez qu’il existe encore, puis choisissez-le de nouveau.',
  foreign:
    'Ce fichier n’est pas un dossier Boussole MSP. ' +
    'Choisissez un fichier dont le nom commence par «\u00a0dossier-\u00a0».',
  damaged: 'Ce fichier est incomplet ou abîmé. Rien n’a été modifié. Essayez avec une autre copie.',
  newer:
    'Ce fichier vient d’une version plus récente de Boussole MSP. ' +
    'Rechargez cette page, puis ouvrez-le de nouveau. Rien n’a été modifié.',
  full:
    'Votre dossier est plein\u00a0: il dépasse 1\u00a0Mo. Ce que vous venez d’ajouter reste affiché, mais n’est pas ' +
    'enregistré. Téléchargez votre dossier, puis raccourcissez un texte ou supprimez des lignes.',
  'text-too-long': 'Ce texte dépasse 20\u202f000 caractères. Raccourcissez-le.',
};

/** @typedef {keyof typeof ERRORS} ErrorCode */

/** A refusal whose message is for the visitor. */
export class DossierError extends Error {
  /**
   * @param {string} code one of ours, or one whose words come with it
   * @param {string} [message] what says more than the code
   */
  constructor(code, message = ERRORS[/** @type {ErrorCode} */ (code)]) {
    super(message);
    this.name = 'DossierError';
    this.code = code;
  }
}

/**
 * Return when the dossier was saved, and the advice to keep a file, unless it goes to one.
 *
 * @param {number} at
 * @param {number} now
 * @param {boolean} isOnDisk if not, the browser has it in its storage, and may write it to the disk later
 * @param {boolean} isLinked whether a file stays open beside it, which says itself where it stands
 */
export function savedMessage(at, now, isOnDisk, isLinked) {
  const moment = momentOf(at, now);
  const advice = isLinked ? '' : ' Téléchargez votre dossier pour le garder.';
  if (isOnDisk) return `Enregistré dans ce navigateur ${moment}.${advice}`;
  return (
    `Gardé par ce navigateur ${moment}. ` +
    'En navigation privée, ou s’il s’arrête brusquement, il peut l’oublier\u00a0: téléchargez votre dossier.'
  );
}
