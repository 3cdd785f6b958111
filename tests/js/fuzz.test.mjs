import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { test } from 'node:test';

import fc from 'fast-check';

import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { readShare } from '../../macros/browser/store/share.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';

// What comes from elsewhere: a dossier, or a refusal that a visitor can read. `make fuzz` tries more.
const numRuns = Number(process.env.FUZZ ?? 1000);
const ORIGIN = { app: '1.2.3', now: Date.UTC(2026, 10, 22, 12) };

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', 'null', 'true', '1e999', '-0', '"v"', '"t"', '"entries"'),
  fc.constantFrom('__proto__', '"__proto__":{"v":1,"t":1},', 'constructor', '\ufeff', '\\u0000', '\\ud800', '\u202e'),
);

/** A file of ours, with a few pieces put in place of others. */
const damaged = fc
  .tuple(dossiers, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), pieces), { minLength: 1, maxLength: 4 }))
  .map(([dossier, slips]) => {
    let text = serialize(dossier, ORIGIN);
    for (const [place, length, piece] of slips) {
      const at = place % (text.length + 1);
      text = text.slice(0, at) + piece + text.slice(at + length);
    }
    return text;
  });
/** What mail programs, sentences and counters of visits put after a link, or in it. */
const endings = fc
  .array(
    fc.constantFrom('%', '%3D', '%C3', '=', '&utm_source=a', '?', '.', ')', '»', '\u00ad', '\n> ', ' ', '-', '_'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(damaged, fc.json(), fc.string({ unit: 'binary' }));

/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier */
function checkSound(dossier) {
  // What was accepted is written and read again as it is.
  const { dossier: again } = parse(serialize(dossier, ORIGIN));
  assert.deepEqual(again.entries, new Map([...dossier.entries].sort()));
  assert.equal(/** @type {any} */ ({}).v, undefined);
}

/** @param {unknown} error */
function checkRefusal(error) {
  assert.ok(error instanceof DossierError, String(error));
  assert.match(error.message, /^[A-ZÀ-Ü].+\.$/);
}

test('any file gives a sound dossier or a refusal in French', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let reading;
      try {
        reading = parse(text);
      } catch (error) {
        return checkRefusal(error);
      }
      checkSound(reading.dossier);
    }),
    { numRuns },
  );
});

test('any share link gives a sound dossier or a refusal in French', async () => {
  const packed = texts.map((text) => `#partage=${deflateRawSync(Buffer.from(text)).toString('base64url')}`);
  const cut = fc.tuple(packed, fc.nat(), pieces).map(([link, at, piece]) => link.slice(0, at % link.length) + piece);
  const raw = fc.string({ unit: 'binary' }).map((text) => `#partage=${text}`);
  const followed = fc.tuple(packed, endings).map(([link, end]) => link + end);
  const encoded = fc.tuple(fc.oneof(packed, cut), endings).map(([link, end]) => encodeURI(encodeURI(link + end)));
  await fc.assert(
    fc.asyncProperty(fc.oneof(packed, cut, raw, followed, encoded, fc.string({ unit: 'binary' })), async (link) => {
      let shared;
      try {
        shared = await readShare(link);
      } catch (error) {
        return checkRefusal(error);
      }
      if (shared) checkSound(shared);
    }),
    { numRuns },
  );
});
