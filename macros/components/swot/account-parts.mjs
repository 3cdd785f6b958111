/**
 * What makes papers and files of a workshop. Fetched once there is an idea: most visits need none.
 * @module
 */

export { account } from './account.mjs';
export { exportBoard, table } from './exports.mjs';
export { printAlone } from './sheets.mjs';
