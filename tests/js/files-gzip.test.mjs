import assert from 'node:assert/strict';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { test } from 'node:test';

import { canInflate, inflated } from '../../macros/browser/files/gzip.mjs';
import { inflating } from '../../macros/browser/files/inflate.mjs';
import { Refusal, isRefusal } from '../../macros/browser/files/refusal.mjs';
import { Source, peeked } from '../../macros/browser/files/source.mjs';

const TEXT = Buffer.from(Array.from({ length: 30_000 }, (_, row) => `63003;Été;${row}\r\n`).join(''));
const WHOLE = gzipSync(TEXT);
/** Sixteen megabytes of zeros, after which as many may come. */
const ZEROS = deflateRawSync(Buffer.alloc(16_000_000), { finishFlush: constants.Z_FULL_FLUSH });
const WAYS = { browser: undefined, 'in its place': inflating };

/** @param {number} place */
function withoutBit(place) {
  const bytes = Buffer.from(WHOLE);
  bytes[(bytes.length + place) % bytes.length] ^= 4;
  return bytes;
}

/**
 * @param {Uint8Array[]} parts
 * @param {import('../../macros/browser/files/gzip.mjs').Inflater} [inflater]
 * @param {import('../../macros/browser/files/gzip.mjs').Format} [format]
 */
async function unfold(parts, inflater, format = 'gzip') {
  const found = [];
  let read = 0;
  const source = new Source(new Blob(/** @type {Uint8Array<ArrayBuffer>[]} */ (parts)), {
    onProgress: (bytes) => {
      read = bytes;
    },
  });
  try {
    for await (const piece of inflated(source.chunks(), format, inflater)) found.push(piece);
  } catch (error) {
    assert.ok(isRefusal(error), String(error));
    return { code: error.code, read };
  }
  return { text: Buffer.concat(found), read };
}

test('a compressed file is unfolded as it was, by the browser or in its place', async () => {
  assert.ok(canInflate());
  for (const [way, inflater] of Object.entries(WAYS)) {
    const { text } = await unfold([WHOLE], inflater);
    assert.ok(text?.equals(TEXT), way);
    const packed = await unfold([deflateRawSync(TEXT)], inflater, 'deflate-raw');
    assert.ok(packed.text?.equals(TEXT), way);
    assert.equal((await unfold([gzipSync('')], inflater)).text?.length, 0);
  }
});

test('a file made of several parts is read to its end', async () => {
  const parts = [WHOLE, gzipSync('suite\r\n'), gzipSync(TEXT)];
  assert.ok((await unfold(parts, inflating)).text?.equals(Buffer.concat([TEXT, Buffer.from('suite\r\n'), TEXT])));
  // What the browser makes of it varies, and is never taken for the whole.
  assert.match((await unfold(parts)).code ?? 'read', /damaged|incomplete/);
});

test('a file that is not whole, or not as it was, is refused', async () => {
  const cases = {
    'cut in its midst': [WHOLE.subarray(0, WHOLE.length / 2), /^incomplete$/],
    'cut near its end': [WHOLE.subarray(0, -20), /^incomplete$/],
    'cut in its last bytes': [WHOLE.subarray(0, -5), /^(?:incomplete|damaged)$/],
    'cut in its first bytes': [WHOLE.subarray(0, 6), /^(?:incomplete|damaged)$/],
    'with another sum': [withoutBit(-7), /^(?:incomplete|damaged)$/],
    'with another size': [withoutBit(-3), /^(?:incomplete|damaged)$/],
    'changed in its midst': [withoutBit(WHOLE.length / 2), /^(?:incomplete|damaged)$/],
    'followed by something else': [Buffer.concat([WHOLE, Buffer.from('autre chose')]), /^(?:incomplete|damaged)$/],
  };
  for (const [what, [bytes, code]] of Object.entries(cases)) {
    for (const [way, inflater] of Object.entries(WAYS)) {
      const found = await unfold([/** @type {Buffer} */ (bytes)], inflater);
      assert.match(found.code ?? 'read', /** @type {RegExp} */ (code), `${what}, ${way}`);
    }
  }
});

test('a gigabyte of zeros is stopped before it fills the memory', async () => {
  const bomb = [gzipSync('').subarray(0, 10), ...Array(64).fill(ZEROS)];
  const size = bomb.reduce((sum, { length }) => sum + length, 0);
  for (const [way, inflater] of Object.entries(WAYS)) {
    const { code, read } = await unfold(bomb, inflater);
    assert.equal(code, 'too-dense', way);
    assert.ok(read <= size / 2, `${read} of ${size}`);
  }
});

test('the bytes of a file come in order, and say how far one is', async () => {
  const bytes = new Uint8Array(700_000).map((_, at) => at % 251);
  /** @type {number[]} */
  const told = [];
  const source = new Source(new Blob([bytes]), { onProgress: (read) => told.push(read) });
  const { head, chunks } = await peeked(source.chunks(), 1_000);
  assert.deepEqual(head, bytes.slice(0, 1_000));
  const all = [];
  for await (const chunk of chunks) all.push(chunk);
  assert.ok(Buffer.concat(all).equals(bytes));
  assert.equal(told.at(-1), bytes.length);
  assert.deepEqual(
    told,
    [...told].sort((a, b) => a - b),
  );
  assert.deepEqual((await peeked(new Source(new Blob(['ab'])).chunks(), 9)).head, Uint8Array.of(97, 98));
});

test('the visitor stops a reading at any time', async () => {
  const cancel = new AbortController();
  const source = new Source(new Blob([new Uint8Array(3_000_000)]), {
    signal: cancel.signal,
    onProgress: (read) => read > 1_000_000 && cancel.abort(),
  });
  let length = 0;
  const read = async () => {
    for await (const chunk of inflated(source.chunks(), 'gzip', () => (bytes) => [bytes])) length += chunk.length;
  };
  await assert.rejects(read(), { name: 'AbortError' });
  assert.ok(length < 2_000_000);
});

test('a file that went away is told so', async () => {
  const gone = /** @type {any} */ ({
    size: 10,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
  });
  await assert.rejects(new Source(gone).bytes(0, 10), new Refusal('unreadable'));
});

test('a reading waits for the page when it is time to let it answer', async () => {
  let goOn = () => {};
  const pause = () => new Promise((resolve) => (goOn = () => resolve(undefined)));
  let isRead = false;
  const reading = new Source(new Blob([TEXT]), { pause, onProgress: () => (isRead = true) }).chunks().next();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(isRead, false);
  goOn();
  assert.ok((await reading).value?.length);
  assert.equal(isRead, true);
});
