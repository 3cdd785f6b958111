/**
 * The roadmap as a paper: its sheet, with the hundred days as a picture first.
 * @module
 */

import { parseDay } from '../../browser/text/dates.mjs';
import { hundredDaysPart } from '../timeline/pictures.mjs';
import { roadmapSheet } from './sheet.mjs';

/**
 * @param {import('./sheet.mjs').Words} words
 * @param {import('./plan.mjs').Plan} plan
 * @param {(key: string) => unknown} value reads the roadmap's answers
 * @param {string} today
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function roadmapPaper(words, plan, value, today) {
  const sheet = roadmapSheet(words, plan, value);
  return { ...sheet, parts: [...hundredDaysPart(plan, parseDay(value('start')), today), ...sheet.parts] };
}
