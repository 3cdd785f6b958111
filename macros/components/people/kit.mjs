/**
 * What a list of persons needs once there are some to look among, to put right, or to take from elsewhere.
 * @module
 */

import * as people from '../../browser/store/people.mjs';
import { FIELDS } from '../dossier/fields.mjs';

/** @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier */

export { Acts } from './acts.mjs';
export { EditForm } from './edit-form.mjs';
export { HintsView } from './hints-view.mjs';
export { listed, tableOf } from './listing.mjs';
export { PasteView } from './paste-view.mjs';
export { Toolbar } from './toolbar.mjs';

/** @type {(dossier: Dossier, id: string, name: string, now: number) => Dossier} */
export const rename = (dossier, id, name, now) => people.rename(dossier, id, name, now, FIELDS);
