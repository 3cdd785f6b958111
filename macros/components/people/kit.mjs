/**
 * What a list of persons needs once there are some to look among, to put right, or to take from elsewhere.
 * @module
 */

export { rename } from '../../browser/store/people.mjs';
export { toCsv } from '../../browser/text/csv.mjs';
export { Acts } from './acts.mjs';
export { EditForm } from './edit-form.mjs';
export { HintsView } from './hints-view.mjs';
export { listed, tableOf } from './listing.mjs';
export { PasteView } from './paste-view.mjs';
export { Toolbar } from './toolbar.mjs';
