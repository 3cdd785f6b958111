import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';

import { codePicture } from '../../macros/browser/text/png.mjs';

/** A code of five squares a side, as it is drawn in the page. */
const PATH = 'M1 1.5h1m1 0h1m-3 1h3m-2 1h1';
const DRAWN = ['.....', '.#.#.', '.###.', '..#..', '.....'];

/** @param {Uint8Array} file */
function read(file) {
  const bytes = Buffer.from(file);
  assert.equal(bytes.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n');
  /** @type {Record<string, Buffer>} */
  const chunks = {};
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    assert.equal(bytes.readUInt32BE(at + 8 + length), crc32(named));
    chunks[named.toString('latin1', 0, 4)] = named.subarray(4);
    at += 12 + length;
  }
  return chunks;
}

test('a code becomes a picture of the same squares, eight pixels each', () => {
  const { IHDR, IDAT, IEND } = read(codePicture(PATH, 5));
  assert.deepEqual([...(IHDR ?? [])], [0, 0, 0, 40, 0, 0, 0, 40, 1, 0, 0, 0, 0]);
  assert.equal(IEND?.length, 0);
  const pixels = inflateSync(IDAT ?? Buffer.alloc(0));
  assert.equal(pixels.length, 40 * 6);
  const lines = Array.from({ length: 40 }, (_, index) => [...pixels.subarray(index * 6, index * 6 + 6)]);
  const squares = lines.map(([filter, ...line]) => {
    assert.equal(filter, 0);
    return line.map((byte) => ({ 0: '#', 255: '.' })[byte]).join('');
  });
  assert.deepEqual(
    squares,
    DRAWN.flatMap((line) => Array(8).fill(line)),
  );
});
