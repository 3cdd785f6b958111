import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { decode, records, separatorOf } from '../../macros/components/diagnosis/csv-read.mjs';
import { Refusal } from '../../macros/components/diagnosis/refusal.mjs';

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);
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
        assert.deepEqual([...records(write(rows, separator, end), separator)], rows);
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
        [...records(text, ';')],
        rows.filter((row) => row.some((value) => value.trim())),
      );
    }),
  );
});

test('any text at all is read or refused, and never stops the page', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', 'é', ' ') }), (text) => {
      try {
        assert.ok([...records(text, separatorOf(text))].every((row) => row.length));
      } catch (error) {
        assert.ok(refused('open-quote')(error));
      }
    }),
  );
});

test('text after a closed quote is kept', () => {
  assert.deepEqual([...records('"a" b;c', ';')], [['a b', 'c']]);
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

test('a workbook, a picture and a PDF are refused, each with what to do', () => {
  assert.throws(() => decode(encode('PK\u0003\u0004')), refused('workbook'));
  assert.throws(() => decode(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), refused('workbook'));
  assert.throws(() => decode(Uint8Array.of(0x89, 0x50, 0, 1)), refused('not-text'));
  assert.throws(() => decode(encode('%PDF-1.7')), refused('not-text'));
});
