/**
 * What the dossier knows besides its tools, and the fields of them all.
 * @module
 */

import { note, person, shared } from '../../browser/store/fields.mjs';
import { FIELDS as actions } from '../actions/fields.mjs';
import { FIELDS as agenda } from '../agenda/fields.mjs';
import { FIELDS as announcement } from '../announcement/fields.mjs';
import { FIELDS as budget } from '../budget/fields.mjs';
import { FIELDS as checklist } from '../checklist/fields.mjs';
import { FIELDS as council } from '../council/fields.mjs';
import { FIELDS as diagnosis } from '../diagnosis/fields.mjs';
import { FIELDS as mission } from '../mission/fields.mjs';
import { FIELDS as people } from '../people/fields.mjs';
import { FIELDS as record } from '../record/fields.mjs';
import { FIELDS as stakeholders } from '../stakeholders/fields.mjs';
import { FIELDS as survey } from '../survey/fields.mjs';
import { FIELDS as swot } from '../swot/fields.mjs';
import { FIELDS as worksheet } from '../worksheet/fields.mjs';
import { FIELDS as years } from '../years/fields.mjs';

/** @type {import('../../browser/store/fields.mjs').Fields} */
export const FIELDS = {
  'commune/name': shared('Commune'),
  'commune/code': shared('Code de la commune (Insee)'),
  'commune/department': shared('Département', undefined, 'name'),
  'commune/region': shared('Région', undefined, 'name'),
  'commune/territory': shared('Territoire compté', {
    epci: 'L’intercommunalité',
    communes: 'Des communes cochées',
  }),
  'commune/with': shared('Codes des communes cochées (Insee)'),
  federation: shared('Fédération régionale'),
  'federation/version/*/kept': note('Dans la version pour la fédération'),
  'msp/name': shared('Nom de la maison de santé'),
  'msp/days': shared('Jours par semaine'),
  'referent/name': person('Nom du référent santé'),
  // Where the two tools had two names, the older one stays.
  'mission/coordinateur/structure': shared('Autre nom de la maison de santé'),
  'budget/budget-coordination/structure': shared('Autre nom de la maison de santé'),
  ...actions,
  ...agenda,
  ...announcement,
  ...budget,
  ...checklist,
  ...council,
  ...diagnosis,
  ...mission,
  ...people,
  ...record,
  ...stakeholders,
  ...survey,
  ...swot,
  ...worksheet,
  ...years,
};
