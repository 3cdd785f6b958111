import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { test } from 'node:test';

import fc from 'fast-check';

import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { readShare } from '../../macros/browser/store/share.mjs';
import { isDay } from '../../macros/browser/calendar/days.mjs';
import { readDay, yearsIn } from '../../macros/browser/text/dates.mjs';
import { readHour } from '../../macros/browser/text/hours.mjs';
import { readCount, readNumber } from '../../macros/browser/text/numbers.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { spent } from '../fixtures/processor.mjs';

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

const MOST_MS = 50;
const words = fc.oneof(
  fc.constantFrom('5', '10', '2027', '27', '/', '-', '.', ',', ' ', 'h', ':', 'mardi', 'le', 'mars', '1er', 'à', 't'),
  fc.constantFrom(
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u2011',
    '−',
    '€',
    'k',
    '%',
    '(',
    ')',
    '½',
    "'",
    'environ',
    '０',
    '+33',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
/** What a field may hold: pieces in any order, then a long text of one of them, and values of other kinds. */
const typed = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((all) => all.join('')),
  fc.tuple(words, words, words).map(([start, again, end]) => {
    return start + again.repeat(Math.floor(20_000 / (again.length || 1))) + end;
  }),
  fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined, '__proto__', 'constructor')),
);

/**
 * Return what a reader makes of a value, once it is sure that it took no time.
 *
 * @template T
 * @param {(typed: any) => T} read
 * @param {unknown} value
 */
function inTime(read, value) {
  let found = read(value);
  let cost = Infinity;
  // The memory may be put in order meanwhile: what is slow is slow each time.
  for (let time = 0; cost > MOST_MS && time < 5; time += 1) {
    const start = spent();
    found = read(value);
    cost = spent() - start;
  }
  assert.ok(cost <= MOST_MS, `${cost} ms for ${JSON.stringify(value)?.slice(0, 80)}`);
  return found;
}

for (const [name, read, isSound] of /** @type {[string, (typed: any) => any, (value: any) => boolean][]} */ ([
  ['day', readDay, isDay],
  ['hour', readHour, (minutes) => Number.isInteger(minutes) && minutes >= 0 && minutes < 24 * 60],
  ['number', readNumber, (hundredths) => typeof hundredths === 'bigint' && hundredths >= 0n],
  ['count', readCount, (count) => Number.isInteger(count) && count >= 0 && count < 100_000],
])) {
  test(`anything gives a ${name}, nothing, or a reason in French, at once`, () => {
    fc.assert(
      fc.property(typed, (value) => {
        const reading = inTime(read, value);
        if (reading.kind === 'value') assert.ok(isSound(reading.value), String(reading.value));
        else if (reading.kind === 'wrong') assert.match(reading.reason, /^[A-ZÉÎ«].+\.$/su);
        else assert.equal(String(value ?? '').replace(/[\s\p{C}\p{M}\p{Z}]/gu, ''), '');
      }),
      { numRuns },
    );
  });
}

test('years are found in any text, at once', () => {
  const texts = typed.map(String);
  fc.assert(
    fc.property(texts, (value) => inTime(yearsIn, value).every((year) => year >= 1900 && year < 2100)),
    { numRuns },
  );
});
