/**
 * What a list of persons needs once there are some to look among, to put right, or to take from elsewhere.
 * @module
 */

export { EditForm } from './edit-form.mjs';
export { listed, tableOf } from './listing.mjs';
export { Toolbar } from './toolbar.mjs';
