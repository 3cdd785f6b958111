/**
 * What a list of persons needs once there are some to look among, to put right, or to take from elsewhere.
 * @module
 */

import * as people from '../../browser/store/people.mjs';
import { FIELDS } from '../dossier/fields.mjs';

/** @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier */

export { Acts } from './acts.mjs';
export { EditForm } from './edit-form.mjs';
export { listed, tableOf } from './listing.mjs';
export { Toolbar } from './toolbar.mjs';

/** @type {(dossier: Dossier, id: string, name: string, now: number) => Dossier} */
export const rename = (dossier, id, name, now) => people.rename(dossier, id, name, now, FIELDS);
/** @type {(dossier: Dossier, keep: string, drop: string, now: number) => Dossier} */
export const unite = (dossier, keep, drop, now) => people.unite(dossier, keep, drop, now, FIELDS);
/** @type {(dossier: Dossier) => string[]} */
export const namesElsewhere = (dossier) => people.namesElsewhere(dossier, FIELDS);
