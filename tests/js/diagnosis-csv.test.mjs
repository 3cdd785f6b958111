import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { numbered, separatorOf, withoutSeparatorLine } from '../../macros/browser/files/csv.mjs';
import { decode } from '../../macros/browser/files/decode.mjs';
import { Refusal } from '../../macros/browser/files/refusal.mjs';
import { spent } from '../fixtures/processor.mjs';

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);
/**
 * @param {string} text
 * @param {string} separator
 */
const records = (text, separator) => [...numbered(text, separator)].map(({ cells }) => cells);
const refused = (/** @type {string} */ code) => (/** @type {unknown} */ error) =>
  error instanceof Refusal && error.code === code && error.message.endsWith('Rien n’est modifié.');

/**
 * @param {string[][]} rows
 * @param {string} separator
 * @param {string} end
 */
function write(rows, separator, end) {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator) + end).join('');
}

test('whatever is written as CSV is read back, with any separator and any end of line', () => {
  const cell = fc.string({ unit: 'binary' }).map((text) => `${text}.`);
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(';', ',', '|', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, separator, end) => {
        assert.deepEqual(records(write(rows, separator, end), separator), rows);
      },
    ),
  );
});

test('bare cells are read back too, empty ones included, and blank lines are passed over', () => {
  const cell = fc.stringMatching(/^[^;"\r\n]*$/);
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => `${row.join(';')}\n`).join('');
      assert.deepEqual(
        records(text, ';'),
        rows.filter((row) => row.some((value) => value.trim())),
      );
    }),
  );
});

test('any text at all is read or refused, and never stops the page', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', 'é', ' ') }), (text) => {
      try {
        assert.ok(records(text, separatorOf(text)).every((row) => row.length));
      } catch (error) {
        assert.ok(refused('open-quote')(error));
      }
    }),
  );
});

test('text after a closed quote is kept', () => {
  assert.deepEqual(records('"a" b;c', ';'), [['a b', 'c']]);
});

test('the separator is the one that cuts rows alike, in spite of decimal commas', () => {
  assert.equal(separatorOf('Note, en tête\nProfession;Nombre\nMédecin;1,5\nPharmacien;2,5\n'), ';');
  assert.equal(separatorOf('Profession,Nombre\nMédecin,1\n'), ',');
  assert.equal(separatorOf('a|b|c\n1|2|3\n'), '|');
  assert.equal(separatorOf('a\tb\n1\t2\n'), '\t');
  assert.equal(separatorOf('Besoin\nTrop loin, trop cher\nAttendre\n'), ';');
});

test('accents are read in UTF-8, in UTF-16 and in the code of Windows', () => {
  assert.equal(decode(encode('\ufeffÂge;œil')), 'Âge;œil');
  // Node reads Windows-1252 as Latin 1: œ and ’ are tried in a browser.
  assert.equal(decode(Uint8Array.of(0xc2, 0x67, 0x65, 0x3b, 0xe9)), 'Âge;é');
  assert.equal(decode(Uint8Array.of(0xff, 0xfe, 0xc2, 0, 0x67, 0)), 'Âg');
});

test('a picture is refused, with what to do', () => {
  assert.throws(() => decode(Uint8Array.of(0x89, 0x50, 0, 1)), refused('not-text'));
});

const FRENCH = 'Éloïse a été à l’hôpital, où ça coûte 12 à Noël ; cœur, août, garçon, forêt, « là »';
const MAC = new Map([...FRENCH].filter((letter) => letter > '\x7f').map((letter) => [letter, 0]));
for (let byte = 0x80; byte < 0x100; byte += 1) {
  const letter = new TextDecoder('macintosh').decode(Uint8Array.of(byte));
  if (MAC.has(letter)) MAC.set(letter, byte);
}

/** @type {Record<string, (text: string) => Uint8Array>} */
const ENCODINGS = {
  'UTF-8': encode,
  'UTF-8 with its mark': (text) => encode(`\ufeff${text}`),
  'UTF-16 LE with its mark': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'UTF-16 LE': (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  'UTF-16 BE': (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
  Latin: (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  Mac: (text) => Uint8Array.from([...text], (letter) => MAC.get(letter) ?? letter.charCodeAt(0)),
};

test('a sentence written on an old Mac is read with its accents', () => {
  assert.equal(decode(ENCODINGS.Mac?.(FRENCH) ?? encode('')), FRENCH);
});

test('any table in French reads back the same, whatever the separator, quotes, encoding and end of line', () => {
  const word = fc.constantFrom(
    'médecin',
    'à la',
    'garçon',
    'forêt',
    'hôpital',
    'a;b',
    'a,b',
    'a|b',
    'dit "non"',
    '2',
    'été',
  );
  const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `é${words.join(' ')}.`);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  const quoting = fc.constantFrom('always', 'needed', 'spaced');
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(';', ',', '|', '\t'),
      quoting,
      ends,
      fc.constantFrom(...Object.keys(ENCODINGS)),
      (rows, separator, style, end, encoding) => {
        const quote = (/** @type {string} */ text) => {
          const bare = style === 'needed' && !/[;,|\t"]/.test(text);
          return bare ? text : `${style === 'spaced' ? ' ' : ''}"${text.replaceAll('"', '""')}"`;
        };
        const written = rows.map((row) => row.map(quote).join(separator) + end).join('');
        const text = withoutSeparatorLine(decode(ENCODINGS[encoding]?.(written) ?? encode(''))).text;
        assert.deepEqual(records(text, separator), rows);
      },
    ),
    { numRuns: Number(process.env.FUZZ ?? 1000) },
  );
});

test('stray zeros of an old database are passed over', () => {
  assert.equal(decode(encode(`Profession;Combien\n${'Infirmier;1\n'.repeat(20)}A\0;1\n`)).includes('\0'), false);
});

test('any bytes are read or refused in less than 50 ms', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), fc.boolean(), (bytes, marked) => {
      const attempt = () => {
        const began = spent();
        try {
          const text = decode(marked ? Uint8Array.of(0xff, 0xfe, ...bytes) : bytes);
          for (const row of records(text, separatorOf(text))) assert.ok(row.length);
        } catch (error) {
          assert.ok(error instanceof Refusal, String(error));
        }
        return spent() - began;
      };
      // Once more where the memory was put in order meanwhile.
      assert.ok(attempt() < 50 || attempt() < 50 || attempt() < 50);
    }),
    { numRuns: Number(process.env.FUZZ ?? 1000) },
  );
});
