/**
 * XML of office suites, read piece by piece: tags, texts, and no more of the standard than they write.
 * @module
 */

import { textOf } from './decode.mjs';
import { Refusal } from './refusal.mjs';
import { MOST_LETTERS } from './rows.mjs';

/**
 * What is told of a file, in order, names without their prefix. A text may come in several parts.
 *
 * @typedef {object} Listener
 * @property {(name: string, tag: string) => void} open what is between the angle brackets, for `attribute`
 * @property {(name: string) => void} close
 * @property {(text: string) => void} text
 */

const NAME = /^(?:[^\s/:]*:)?([^\s/:]*)/;
const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));
/** What opens like a tag and is none, and what closes it. */
const ASIDES = [
  ['!--', '-->'],
  ['![CDATA[', ']]>'],
  ['?', '?>'],
];
/** @type {Map<string, RegExp>} */
const PATTERNS = new Map();

/**
 * Tell what a file holds.
 *
 * @param {AsyncIterable<Uint8Array>} chunks
 * @param {Listener} listener
 * @returns {AsyncGenerator<number, void, undefined>} after each piece, how many letters it had
 */
export async function* telling(chunks, listener) {
  let rest = '';
  for await (const piece of textOf(chunks)) {
    rest = tell(rest + piece, listener);
    if (rest.length > MOST_LETTERS) throw new Refusal('too-long');
    yield piece.length;
  }
  if (rest.trim()) throw new Refusal('damaged');
}

/**
 * @param {string} text
 * @param {Listener} listener
 * @returns {string} what is not whole yet
 */
function tell(text, listener) {
  for (let at = 0; ;) {
    const start = text.indexOf('<', at);
    if (start < 0) return text.slice(at);
    if (start > at) listener.text(plain(text.slice(at, start)));
    const aside = ASIDES.find(([opening = '']) => text.startsWith(opening, start + 1));
    if (aside) {
      const [opening = '', closing = ''] = aside;
      const from = start + 1 + opening.length;
      const stop = text.indexOf(closing, from);
      if (stop < 0) return text.slice(start);
      if (opening.endsWith('[')) listener.text(text.slice(from, stop));
      at = stop + closing.length;
      continue;
    }
    const stop = endOf(text, start);
    if (stop < 0) return text.slice(start);
    at = stop + 1;
    const isClosing = text[start + 1] === '/';
    const tag = text.slice(start + (isClosing ? 2 : 1), stop);
    const name = NAME.exec(tag)?.[1] ?? '';
    // No office suite declares entities of its own, which may be made to swell.
    if (name === '!DOCTYPE') throw new Refusal('damaged');
    if (!isClosing) listener.open(name, tag);
    if (isClosing || tag.endsWith('/')) listener.close(name);
  }
}

/**
 * Return where a tag ends: an attribute may hold what closes one.
 *
 * @param {string} text
 * @param {number} start
 * @returns {number} -1 where it does not
 */
function endOf(text, start) {
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '>') return at;
    if (letter !== '"' && letter !== "'") continue;
    at = text.indexOf(letter, at + 1);
    if (at < 0) break;
  }
  return -1;
}

/**
 * @param {string} text
 * @returns {string} entities written as what they stand for, lines ended as XML reads them
 */
function plain(text) {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES.get(name) ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/**
 * Return an attribute of a tag, whatever its prefix.
 *
 * @param {string} tag
 * @param {string} name
 * @returns {string | undefined}
 */
export function attribute(tag, name) {
  let pattern = PATTERNS.get(name);
  if (!pattern) {
    // From attribute to attribute: a value may hold what looks like another.
    const others = `(?:\\s+[^\\s=]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*?`;
    pattern = new RegExp(`^[^\\s"']*${others}\\s+(?:[^\\s=:]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    PATTERNS.set(name, pattern);
  }
  const [, double, single] = pattern.exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : plain(value);
}
