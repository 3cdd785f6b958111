/**
 * What a list of persons needs once there is somebody, or once a list is taken from elsewhere.
 * @module
 */

export { ListView } from './list-view.mjs';
export { PasteView } from './paste-view.mjs';
