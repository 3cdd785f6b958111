/**
 * @module
 */

export { Refusal } from '../../browser/files/refusal.mjs';
