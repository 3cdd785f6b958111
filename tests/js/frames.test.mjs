import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { encodeQR } from 'qr';
import { fromBase45, toBase45 } from '../../macros/browser/files/base45.mjs';
import { crc } from '../../macros/browser/files/crc.mjs';
import { Basin, PIECE, Spring } from '../../macros/browser/files/fountain.mjs';
import { FrameReader, Frames } from '../../macros/browser/files/frames.mjs';

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
const dossier = (/** @type {number} */ length) => {
  const lines = [];
  for (let size = 0; size < length; size += 60) {
    lines.push(
      `  "people/carnet/row/${crc(bytes(String(size)))}/name": {"v":"Élue n° ${size}","t":${1.79e12 + size * 7919}}`,
    );
  }
  return `\ufeffDossier Boussole MSP\n\n===== Données du dossier =====\n{${lines.join(',\n')}}`;
};

for (const [text, code] of /** @type {[string, string][]} */ ([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
  ['', ''],
])) {
  test(`bytes are written in base 45 as its standard says: ${text}`, () => {
    assert.equal(toBase45(bytes(text)), code);
    assert.deepEqual(fromBase45(code), bytes(text));
  });
}

test('what base 45 never writes is not read', () => {
  for (const code of ['GGW', ':::', 'A', 'ABCD', 'ab8', '::', 'é00']) assert.equal(fromBase45(code), undefined, code);
  fc.assert(fc.property(fc.uint8Array(), (given) => assert.deepEqual(fromBase45(toBase45(given)), given)));
});

test('pieces caught in any order, with losses, give the bytes back once there are about as many as parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000 }), fc.nat(), fc.integer({ min: 0, max: 90 }), (length, seed, lost) => {
      const given = Uint8Array.from({ length }, (_, at) => crc(Uint8Array.of(at, at >> 8, seed)));
      const spring = new Spring(given);
      const basin = new Basin(spring.count);
      let caught = 0;
      for (let number = seed % 500; !basin.isFull; number += 1) {
        if (Math.abs(crc(Uint8Array.of(number, number >> 8, seed)) % 100) < lost) continue;
        basin.take(number, spring.piece(number));
        caught += 1;
      }
      assert.deepEqual(basin.bytes(length), given);
      assert.ok(caught <= spring.count * 2 + 30, `${caught} pieces for ${spring.count} parts`);
    }),
  );
});

test('a piece seen twice brings nothing', () => {
  const spring = new Spring(new Uint8Array(PIECE * 5).fill(7));
  const basin = new Basin(spring.count);
  assert.equal(basin.take(3, spring.piece(3)), true);
  assert.equal(basin.take(3, spring.piece(3)), false);
  assert.equal(basin.caught, 1);
});

for (const [kilobytes, pieces] of /** @type {[number, number][]} */ ([
  [2, 1],
  [20, 3],
  [100, 6],
])) {
  test(`a dossier of ${kilobytes} kB crosses by codes of ${pieces}, a third of which are lost`, () => {
    const text = dossier(kilobytes * 1000);
    const frames = new Frames(text);
    const reader = new FrameReader();
    let shown = 0;
    for (; reader.text === undefined; shown += 1) {
      const code = frames.next(pieces);
      assert.match(code, /^[0-9A-Z $%*+\-./:]+$/);
      if (shown % 3 !== 1) reader.take(code);
    }
    assert.equal(reader.text, text);
    assert.equal(reader.take(frames.next(1)), 'known');
    assert.ok(shown * pieces <= frames.count * 1.7 + 30, `${shown} codes for ${frames.count} parts`);
  });
}

test('the pace may change on the way: what was read stays', () => {
  const text = dossier(20_000);
  const frames = new Frames(text);
  const reader = new FrameReader();
  let before = 0;
  for (let shown = 0; reader.text === undefined; shown += 1) {
    const told = reader.take(frames.next([6, 3, 1][shown % 3] ?? 1));
    assert.ok(['taken', 'known', 'whole'].includes(told), told);
    assert.ok(reader.progress >= before);
    before = reader.progress;
  }
  assert.equal(reader.text, text);
});

test('another dossier shown on the way takes the place of the first, and is told', () => {
  const [one, two] = [new Frames(dossier(9_000)), new Frames(dossier(6_000))];
  const reader = new FrameReader();
  assert.equal(reader.take(one.next(3)), 'taken');
  assert.equal(reader.take(two.next(3)), 'other');
  while (reader.text === undefined) reader.take(two.next(3));
  assert.equal(reader.text, dossier(6_000));
});

test('a code that is not ours, is newer, or was not read right brings nothing', () => {
  const frames = new Frames(dossier(2_000));
  const code = frames.next(3);
  const reader = new FrameReader();
  const cases = /** @type {[string, string][]} */ ([
    ['https://exemple.fr/', 'foreign'],
    ['', 'foreign'],
    [code.replace('MSP1:', 'MSP2:'), 'newer'],
    [code.slice(0, -3), 'damaged'],
    [`MSP1:${code.slice(5, 60)}${code[60] === 'A' ? 'B' : 'A'}${code.slice(61)}`, 'damaged'],
    ['MSP1:', 'damaged'],
    [`${code}000`, 'damaged'],
  ]);
  for (const [given, told] of cases) assert.equal(reader.take(given), told, given.slice(0, 20));
  assert.equal(reader.progress, 0);
  fc.assert(fc.property(fc.string(), (any) => ['foreign', 'newer', 'damaged'].includes(reader.take(any))));
});

test('a code made to fill the memory is refused before anything is unfolded', () => {
  // One that says it holds 16 MB, and one whose text would unfold to four gigabytes.
  const head = new Uint8Array(14 + PIECE);
  const view = new DataView(head.buffer);
  view.setUint8(8, 0xff);
  view.setUint16(9, 0xffff);
  view.setInt32(0, crc(head.subarray(4)));
  assert.equal(new FrameReader().take(`MSP1:${toBase45(head)}`), 'damaged');
  view.setUint8(8, 0);
  view.setUint16(9, 40);
  view.setUint32(14, 0xffffffff);
  view.setInt32(0, crc(head.subarray(4)));
  assert.equal(new FrameReader().take(`MSP1:${toBase45(head)}`), 'damaged');
});

test('a dossier too long for a camera is known before it is shown', () => {
  const random = Array.from({ length: 130_000 }, (_, at) => crc(Uint8Array.of(at, at >> 8, at >> 16)).toString(36));
  assert.equal(new Frames(random.join('')).isTooLong, true);
  assert.equal(new Frames(dossier(100_000)).isTooLong, false);
});

test('the largest code is read back from its drawing', () => {
  const frames = new Frames(dossier(9_000));
  for (const pieces of [1, 3, 6]) {
    const code = frames.next(pieces);
    const rows = encodeQR(code, 'raw', { ecc: 'low', border: 4 });
    const side = rows.length * 4;
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1) {
      for (let x = 0; x < side; x += 1) {
        if (rows[y >> 2]?.[x >> 2]) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
    assert.equal(decodeQR({ width: side, height: side, data }), code);
  }
});
