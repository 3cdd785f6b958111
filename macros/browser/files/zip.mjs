/**
 * Files packed together: an archive, or a workbook.
 *
 * The list that ends the archive is the one that counts: what stands before each file may leave its size out.
 * @module
 */

import { crc } from './crc.mjs';
import { inflated } from './gzip.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {import('./source.mjs').Source} Source
 * @typedef {import('./gzip.mjs').Inflater} Inflater
 *
 * @typedef {object} Entry a file of an archive
 * @property {string} name its path
 * @property {() => AsyncGenerator<Uint8Array, void, undefined>} read its content, checked against its sum at the end;
 *   it throws a Refusal
 */

const [HEADER, LISTED, END, COMPOUND] = [0x04034b50, 0x02014b50, 0x06054b50, 0xe011cfd0];
const [HEADER_LENGTH, LISTED_LENGTH, END_LENGTH] = [30, 46, 22];
/** A comment may follow the list. */
const MOST_COMMENT = 65_535;
const MOST_ENTRIES = 5_000;
const MOST_LIST = 2_000_000;
/** Stands for a size or a place that takes more than 32 bits. */
const ELSEWHERE = 0xffffffff;
const [STORED, DEFLATED] = [0, 8];

/**
 * Read the list of what an archive holds.
 *
 * @param {Source} source
 * @param {Inflater} [inflater] in place of the browser
 * @returns {Promise<Entry[]>} folders left out; rejected with a Refusal, also for what is no archive: the workbooks of
 *   old versions of Excel, and those that a password closes
 */
export async function entriesOf(source, inflater) {
  const start = view(await source.bytes(0, 512));
  if (start.byteLength === 512 && start.getUint32(0, true) === COMPOUND) throw await compound(source, start);
  const from = Math.max(0, source.size - END_LENGTH - MOST_COMMENT);
  const tail = view(await source.bytes(from, source.size));
  let end = tail.byteLength - END_LENGTH;
  while (end >= 0 && !(tail.getUint32(end, true) === END && fits(tail, end))) end -= 1;
  if (end < 0) throw new Refusal('incomplete');
  const [count, length, place] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ];
  // In several parts, or of a size that we do not count.
  if (tail.getUint32(end + 4, true) || place === ELSEWHERE || count > MOST_ENTRIES || length > MOST_LIST) {
    throw new Refusal('other-zip');
  }
  // What stands before the archive is not counted in its places.
  const before = from + end - length - place;
  if (before < 0) throw new Refusal('damaged');
  const list = view(await source.bytes(before + place, from + end));
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + LISTED_LENGTH > list.byteLength || list.getUint32(at, true) !== LISTED) throw new Refusal('damaged');
    const [named, extra, comment] = [28, 30, 32].map((field) => list.getUint16(at + field, true));
    const facts = {
      flags: list.getUint16(at + 8, true),
      method: list.getUint16(at + 10, true),
      sum: list.getInt32(at + 16, true),
      packed: list.getUint32(at + 20, true),
      size: list.getUint32(at + 24, true),
      place: before + list.getUint32(at + 42, true),
    };
    at += LISTED_LENGTH;
    const letters = new Uint8Array(list.buffer, list.byteOffset + at, Math.min(named, list.byteLength - at));
    // Some write the paths of Windows.
    const name = new TextDecoder().decode(letters).replaceAll('\\', '/');
    at += named + extra + comment;
    if (!name.endsWith('/')) entries.push({ name, read: () => content(source, facts, inflater) });
  }
  return entries;
}

/**
 * @param {DataView} tail
 * @param {number} end
 */
function fits(tail, end) {
  return end + END_LENGTH + tail.getUint16(end + 20, true) <= tail.byteLength;
}

/**
 * @param {Source} source
 * @param {{flags: number, method: number, sum: number, packed: number, size: number, place: number}} facts
 * @param {Inflater} [inflater]
 * @returns {AsyncGenerator<Uint8Array, void, undefined>}
 */
async function* content(source, { flags, method, sum, packed, size, place }, inflater) {
  if (flags & 1) throw new Refusal('locked');
  if ((method !== STORED && method !== DEFLATED) || [packed, size].includes(ELSEWHERE)) throw new Refusal('other-zip');
  const header = view(await source.bytes(place, place + HEADER_LENGTH));
  if (header.byteLength < HEADER_LENGTH || header.getUint32(0, true) !== HEADER) throw new Refusal('damaged');
  const start = place + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packed > source.size) throw new Refusal('damaged');
  const chunks = source.chunks(start, start + packed);
  let [found, length] = [0, 0];
  for await (const piece of method === STORED ? chunks : inflated(chunks, 'deflate-raw', inflater)) {
    found = crc(piece, found);
    length += piece.length;
    yield piece;
    // Texts that all sheets share are read before there is any row.
    await source.rest();
  }
  if (found !== sum || length !== size) throw new Refusal('damaged');
}

/**
 * Tell the old format of Excel from the box in which a password puts any other: a page lists what stands in it.
 *
 * @param {Source} source
 * @param {DataView} start
 */
async function compound(source, start) {
  const page = (start.getUint32(48, true) + 1) * 2 ** Math.min(start.getUint16(30, true), 12);
  const names = new TextDecoder('utf-16le').decode(await source.bytes(page, page + 4096));
  return new Refusal(names.includes('Encrypt') ? 'locked' : 'old-workbook');
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function view(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
