/**
 * Who wrote a common file after whom: what clocks cannot tell, when one of them is wrong by days.
 *
 * Each write leaves its mark in the text, with the last mark of every device that it knows of. A file descends from
 * another one if it knows its mark: its writer had read it.
 * @module
 */

import { MARKERS } from './file.mjs';

/**
 * A write: the device, how many it made, and a sign that tells two devices apart that would have the same name.
 *
 * @typedef {readonly [hand: string, count: number, sign: string]} Mark
 */

const LINE = /^Enregistrements[\u00a0 ]: (.*)$/m;
const MARK = /^([a-z0-9]{6})\.([1-9]\d{0,8})\.([a-z0-9]{3})$/;
const MOST = 40;

/**
 * @param {unknown} value
 * @returns {value is Mark}
 */
export function isMark(value) {
  return Array.isArray(value) && typeof value[1] === 'number' && MARK.test(value.join('.'));
}

/** @param {unknown} value whether it may name a device in the marks */
export function isHand(value) {
  return typeof value === 'string' && /^[a-z0-9]{6}$/.test(value);
}

/**
 * @param {() => number} random
 * @param {number} length
 */
export function letters(random, length) {
  return Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
}

/** @param {() => number} random */
export function newHand(random) {
  return letters(random, 6);
}

/**
 * Return a text with the marks of its write before its data.
 *
 * @param {string} text as `copyText` makes it
 * @param {readonly Mark[]} marks its own first
 */
export function marked(text, marks) {
  const at = text.indexOf(`\n${MARKERS.whole}\n`);
  const line = `Enregistrements\u00a0: ${marks.map((mark) => mark.join('.')).join(' ')}\n`;
  return at < 0 ? text : `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}

/**
 * Return the marks of a text, that of its write first; none where another program wrote it.
 *
 * @param {string} text
 * @returns {Mark[]}
 */
export function marksIn(text) {
  const head = text.slice(0, Math.max(0, text.indexOf(`\n${MARKERS.whole}`)));
  const words = LINE.exec(head)?.[1]?.trim().split(' ') ?? [];
  const found = words.map((word) => MARK.exec(word));
  return found.flatMap((parts) =>
    parts ? [/** @type {const} */ ([parts[1] ?? '', Number(parts[2]), parts[3] ?? ''])] : [],
  );
}

/**
 * Whether marks know a write, or a later one of the same device.
 *
 * @param {readonly Mark[]} marks
 * @param {Mark | undefined} mark
 */
export function know(marks, mark) {
  const [, count = 0, sign] = marks.find(([hand]) => hand === mark?.[0]) ?? [];
  return mark !== undefined && (count > mark[1] || (count === mark[1] && sign === mark[2]));
}

/**
 * Return the last mark of each device, the newest devices first.
 *
 * @param {readonly Mark[]} newer
 * @param {readonly Mark[]} older
 * @returns {Mark[]}
 */
export function together(newer, older) {
  /** @type {Map<string, Mark>} */
  const last = new Map();
  for (const mark of [...newer, ...older]) {
    const held = last.get(mark[0]);
    if (!held || held[1] < mark[1]) last.set(mark[0], mark);
  }
  return [...last.values()].slice(0, MOST);
}
