import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { JsonObjects } from '../../macros/browser/files/json.mjs';
import { isRefusal } from '../../macros/browser/files/refusal.mjs';

const FIXTURE = readFileSync(new URL('../fixtures/public-files/finess-structures-invente.json', import.meta.url));
const WHOLE = JSON.parse(FIXTURE.toString().replace(/^\ufeff/, ''));
const SITES = WHOLE.pmej.flatMap((/** @type {any} */ { ege }) => ege ?? []);
const encoder = new TextEncoder();

/**
 * @param {Uint8Array | string} given
 * @param {number[]} [cuts] where its bytes are cut
 */
function read(given, cuts = []) {
  const bytes = typeof given === 'string' ? encoder.encode(given) : given;
  /** @type {any[]} */
  const found = [];
  const objects = new JsonObjects(['pmej', 'ege'], (object) => found.push(object));
  const places = [...cuts, bytes.length];
  let at = 0;
  for (const place of places) {
    objects.push(bytes.subarray(at, place));
    at = place;
  }
  objects.finish();
  return { found, top: objects.top };
}

/** @param {string} code */
const refusal = (code) => (/** @type {unknown} */ error) => isRefusal(error) && error.code === code;

test('every site of FINESS+ is found, however the file is laid out', () => {
  const forms = {
    published: FIXTURE,
    'on one line': JSON.stringify(WHOLE),
    'with a mark before everything': `\ufeff${JSON.stringify(WHOLE, null, 1)}`,
    'with the ends of lines of Windows': JSON.stringify(WHOLE, null, 2).replaceAll('\n', '\r\n'),
    'with tabs': JSON.stringify(WHOLE, null, '\t'),
    'with the top in another order': JSON.stringify({ pmej: WHOLE.pmej, generatedAt: WHOLE.generatedAt }),
    'ended by empty lines': `${JSON.stringify(WHOLE)}\r\n\r\n `,
  };
  for (const [form, given] of Object.entries(forms)) {
    const { found, top } = read(given);
    assert.deepEqual(found, SITES, form);
    assert.equal(top.generatedAt, WHOLE.generatedAt, form);
  }
});

test('a file may be cut at any byte, in the midst of a letter too', () => {
  const expected = [{ nom: 'Pôle « Santé »' }, { nom: '' }, SITES[0].adresse[0]];
  const given = { clé: 'é', pmej: [{ nom: 'Œ', ege: expected.slice(0, 2) }, { ege: expected.slice(2) }] };
  const bytes = encoder.encode(`\ufeff${JSON.stringify(given, null, 1)}`);
  for (let at = 0; at <= bytes.length; at++) assert.deepEqual(read(bytes, [at]).found, expected);
  const everywhere = Array.from({ length: bytes.length }, (_, at) => at);
  assert.deepEqual(read(bytes, everywhere).found, expected);
});

test('brackets and quotes that are written in a text count for nothing', () => {
  const odd = { nom: 'dit "{[" \\ ou "}]" \\', 'clé}': '\\"', ege: [{ ege: 1 }], vide: '' };
  const given = { pmej: [{ nom: '"ege":[{"faux":1}]', ege: [odd, odd], fin: '}' }] };
  for (const indent of [0, 2]) {
    const text = JSON.stringify(given, null, indent);
    for (let at = 0; at <= text.length; at++) assert.deepEqual(read(text, [at]).found, [odd, odd]);
  }
});

test('only the objects of the path are given', () => {
  const site = { vrai: 1 };
  const others = { egeDuGco: [{ faux: 1 }], ege: [{ faux: 2 }], pmej: { ege: [{ faux: 3 }] } };
  const given = {
    ege: [{ faux: 4 }],
    gco: [others, { pmej: [{ ege: [{ faux: 5 }] }] }],
    texte: 'pmej',
    pmej: [[{ ege: [{ faux: 6 }] }], { autre: others, ege: [[{ faux: 7 }], site, 'ege', null] }, { ege: {} }, 3],
  };
  assert.deepEqual(read(JSON.stringify(given)).found, [site]);
  assert.deepEqual(read('{"pmej":[{"ege":[]}]}').found, []);
  assert.deepEqual(read('[{"pmej":[{"ege":[{}]}]}]').found, []);
});

test('a site in an old encoding keeps its accents', () => {
  const bytes = Uint8Array.from('{"pmej":[{"ege":[{"nom":"Pôle santé"}]}]}', (letter) => letter.charCodeAt(0));
  assert.deepEqual(read(bytes).found, [{ nom: 'Pôle santé' }]);
});

test('a file without its end is told from a damaged one', () => {
  const text = JSON.stringify(WHOLE);
  for (let at = 1; at < text.length; at += 97) assert.throws(() => read(text.slice(0, at)), refusal('incomplete'));
  const damaged = ['{"pmej":[{"ege":[{a}]}]}', '{"pmej":[}', '{"a":[1}]', '{}{}', '{} x', 'rien', '', '[['.repeat(60)];
  for (const given of damaged) assert.throws(() => read(given), refusal('bad-json'), given);
});

test('what never ends is stopped early', () => {
  const starts = ['{"a":"', '{"pmej":[{"ege":[{"a":"', '{"pmej":[{"ege":[{"a":[{', '{"pmej":[{"ege":[{'];
  for (const start of starts) {
    const objects = new JsonObjects(['pmej', 'ege'], () => {});
    objects.push(encoder.encode(start));
    const more = encoder.encode(start.endsWith('"') ? 'a'.repeat(1e6) : '"a":{'.repeat(2e5));
    let pushed = 0;
    const endless = () => {
      for (; pushed < 1_000; pushed++) objects.push(more);
    };
    assert.throws(endless, refusal('too-long'));
    assert.ok(pushed < 10);
  }
});

test('whatever is changed in it, a file gives sites or a refusal', () => {
  const small = JSON.stringify({ generatedAt: '2026-08-13', pmej: WHOLE.pmej.slice(0, 1) });
  const pieces = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('{', '}', '[', ']', '"', '\\'));
  const slips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9 }), pieces), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(slips, fc.nat(), (changes, cut) => {
      let text = small;
      for (const [place, length, piece] of changes) {
        const at = place % text.length;
        text = text.slice(0, at) + piece + text.slice(at + length);
      }
      try {
        for (const site of read(text, [cut % text.length]).found) assert.equal(typeof site, 'object');
      } catch (error) {
        assert.ok(isRefusal(error), String(error));
      }
    }),
    { numRuns: Number(process.env.FUZZ ?? 1_000) },
  );
});
