/**
 * What a workshop keeps in the dossier.
 * @module
 */

import { note, person, shared } from '../../browser/store/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'swot/*/stage': shared('Étape de l’atelier', {
    1: 'Préparer',
    2: 'Recueillir',
    3: 'Voter',
    4: 'Retenir',
    5: 'Agir',
  }),
  'swot/*/prepare/scenario': shared('Scénario'),
  'swot/*/prepare/date': shared('Date et lieu'),
  'swot/*/prepare/start': shared('Heure de début'),
  'swot/*/prepare/people': shared('Nombre de personnes'),
  'swot/*/prepare/votes': shared('Voix par personne'),
  'swot/*/prepare/minutes-present': shared('Minutes pour présenter le scénario'),
  'swot/*/prepare/minutes-write': shared('Minutes pour recueillir les idées'),
  'swot/*/prepare/minutes-group': shared('Minutes par groupe'),
  'swot/*/prepare/minutes-vote': shared('Minutes pour voter'),
  'swot/*/prepare/minutes-retain': shared('Minutes pour retenir les priorités'),
  'swot/*/prepare/minutes-act': shared('Minutes pour décider des actions'),
  // It travels as the cards do, which hold it too.
  'swot/*/groups/row/*/name': shared('Nom du groupe'),
  'swot/*/groups/row/*/was': shared('Nom du groupe avant'),
  'swot/*/groups/row/*/members': person('Membres du groupe'),
  'swot/*/cards/row/*/text': shared('Idée'),
  'swot/*/cards/row/*/quadrant': shared('Case', {
    forces: 'Forces',
    faiblesses: 'Faiblesses',
    opportunites: 'Opportunités',
    menaces: 'Menaces',
  }),
  'swot/*/cards/row/*/votes': shared('Voix'),
  'swot/*/cards/row/*/priority': shared('Priorité'),
  'swot/*/cards/row/*/into': shared('Regroupée avec', undefined, 'row'),
  // It repeats the name of a group.
  'swot/*/cards/row/*/group': shared('Groupe'),
  'swot/*/cards/row/*/example': shared('Exemple de 2019'),
  'swot/*/cards/row/*/action': shared('Action'),
  'swot/*/cards/row/*/who': person('Qui s’en charge'),
  'swot/*/cards/row/*/due': shared('Pour quand'),
  // The actions of a card after its first one.
  'swot/*/more/row/*/card': shared('Idée', undefined, 'card'),
  'swot/*/more/row/*/action': shared('Action'),
  'swot/*/more/row/*/who': person('Qui s’en charge'),
  'swot/*/more/row/*/due': shared('Pour quand'),
  // The course of the room's timer: brought by a link or by a group's file, it would take the place of the room's own.
  'swot/*/run/current': timer('étape en cours', 'name', { fin: 'l’atelier est terminé', tour: 'un compte à rebours' }),
  'swot/*/run/since': timer('heure du départ', 'moment'),
  'swot/*/run/part/*/spent': timer('temps passé', 'length'),
  'swot/*/run/part/*/extra': timer('temps ajouté', 'minutes'),
};

/**
 * @param {string} label
 * @param {import('../../browser/store/fields.mjs').Kind} kind
 * @param {Record<string, string>} [values]
 */
function timer(label, kind, values) {
  return { ...note(`Minuteur, ${label}`), kind, values };
}
