/**
 * The share code of an address, as mail programs, chats and hands pass it on: encoded, wrapped, followed by something.
 * @module
 */

const NAME = /^#?\s*partage\s*=/i;
// What breaks a long line, or hides in it: white space, the mark of a quoted answer, soft hyphens, zero-width signs.
const BREAK = /(?:[\s\u00ad\u200b-\u200f\u2060]|=(?=\s))+(?:>[\s>]*)?/g;
// An address written by a program that encodes twice is decoded twice.
const MOST_DECODINGS = 3;

/**
 * Return what the share code of an address may be, the most likely first: only one that is whole will unpack.
 *
 * @param {string} fragment `location.hash`, or what follows # in a pasted address
 * @returns {string[] | undefined} undefined if the address shares nothing; empty if no code is left in it
 */
export function shareCodes(fragment) {
  const text = decoded(fragment);
  const [name] = NAME.exec(text) ?? [];
  if (name === undefined) return undefined;
  const rest = text.slice(name.length).trim();
  const glued = leading(rest.replace(BREAK, ''));
  const first = leading(rest.split(BREAK)[0] ?? '');
  // The alphabet of the code has signs that also underline or end a sentence.
  const codes = [glued, first].flatMap((code) => [code, code.replace(/[-_]+$/, '')]);
  return [...new Set(codes)].filter(Boolean);
}

/**
 * Return the code that a text starts with: what follows is a full stop, a bracket, what a site added to count visits.
 *
 * @param {string} text
 */
function leading(text) {
  return (/^[\w=-]*/.exec(text)?.[0] ?? '').replace(/=/g, '');
}

/**
 * Decode what is percent-encoded, and leave what is not as it is: nothing read from an address may throw.
 *
 * @param {string} text
 */
function decoded(text) {
  let plain = text;
  for (let count = 0; count < MOST_DECODINGS && plain.includes('%'); count++) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    });
  }
  return plain;
}
