import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { toCsv } from '../../macros/browser/text/csv.mjs';

/**
 * Read CSV as RFC 4180 says, with semicolons.
 *
 * @param {string} text
 */
function read(text) {
  assert.equal(text[0], '\ufeff');
  const rows = [];
  /** @type {string[]} */
  let row = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    assert.ok(match, 'malformed');
    row.push(match[1] === undefined ? /** @type {string} */ (match[2]) : match[1].replace(/""/g, '"'));
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('a table is written for a French spreadsheet', () => {
  const csv = toCsv([
    ['Action', 'Faite', 'Jours'],
    ['Appeler « la » fédération ; puis "écrire"\nà deux', true, 1.5],
    [null, false, -2],
  ]);
  assert.equal(
    csv,
    '\ufeffAction;Faite;Jours\r\n"Appeler « la » fédération ; puis ""écrire""\nà deux";oui;1,5\r\n;non;-2\r\n',
  );
});

test('what looks like a formula is neutralised', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']) {
    assert.deepEqual(read(toCsv([[`${start}cmd|' /C calc'!A0`]])), [[`'${start}cmd|' /C calc'!A0`]]);
  }
});

test('a +33 phone number is written with its leading 0', () => {
  const phone = (/** @type {string} */ text) => read(toCsv([[text]]))[0]?.[0];
  assert.equal(phone('+33 4 73 82 00 00'), '04 73 82 00 00');
  assert.equal(phone('+33473820000'), '0473820000');
  assert.equal(phone('+33\u00a0(0)4.73.82'), '04.73.82');
  assert.equal(phone('+33+1'), "'+33+1");
  assert.equal(phone('+262 262 12'), "'+262 262 12");
});

test('any table reads back, and no cell starts like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 })), (rows) => {
      const cells = read(toCsv(rows));
      assert.equal(cells.length, rows.length);
      rows.forEach((row, index) => {
        assert.equal(cells[index]?.length, row.length);
        row.forEach((text, column) => {
          const cell = cells[index]?.[column] ?? '';
          assert.ok(!/^[=+\-@\t\r\0]/.test(cell));
          if (!text.startsWith('+33')) assert.equal(cell.replace(/^'/, ''), text.replace(/^'/, ''));
        });
      });
    }),
  );
});
