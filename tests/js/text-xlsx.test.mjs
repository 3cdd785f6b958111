import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';

import { countCell, dayCell } from '../../macros/browser/text/cells.mjs';
import { toXlsx } from '../../macros/browser/text/xlsx.mjs';

/** @typedef {import('../../macros/browser/text/cells.mjs').Cell} Cell */

/** @param {Cell[][]} rows */
const sheetOf = (rows) => strFromU8(unzipSync(toXlsx(rows))['xl/sheet.xml'] ?? new Uint8Array());

/** @param {Cell} cell */
const written = (cell) => /<\/row><row>(.*?)<\/row>/s.exec(sheetOf([['Titre'], [cell]]))?.[1];

/** @param {string} text */
const asText = (text) => `<c t="inlineStr" s="1"><is><t xml:space="preserve">${text}</t></is></c>`;

for (const text of [
  ...['0612345678', '+33 6 12 34 56 78', '01400', '2A001', '01004', '630000123', '1,5', '2027-10-05', '1E5', 'TRUE'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', 'une ligne\nune autre', ' espace ', '1/2'],
]) {
  test(`${JSON.stringify(text)} is a text, as it is`, () => assert.equal(written(text), asText(text)));
}

for (const [name, cell, expected] of /** @type {[string, Cell, string | RegExp][]} */ ([
  ['a day', { day: '2027-10-05' }, '<c s="2"><v>46665</v></c>'],
  ['an amount', { cents: 120_050n }, '<c s="3"><v>1200.50</v></c>'],
  ['a small amount', { cents: -5n }, '<c s="3"><v>-0.05</v></c>'],
  ['a number', 12.5, '<c><v>12.5</v></c>'],
  ['nothing', null, '<c/>'],
  ['an empty text', '', '<c/>'],
  ['a ticked box', true, asText('oui')],
  ['what is no number', NaN, asText('NaN')],
  ['a day before spreadsheets agree', { day: '1900-01-05' }, asText('1900-01-05')],
  ['markup', '<b>&</b>', asText('&lt;b&gt;&amp;&lt;/b&gt;')],
  ['an escape of the format', '_x0041_', asText('_x005F_x0041_')],
  ['control characters', 'a\0b\u001fc\ufffe\r\nd', asText('abc\nd')],
])) {
  test(`${name} is written for what it is`, () => assert.equal(written(cell), expected));
}

test('a date or a count that cannot be read stays the text that was typed', () => {
  assert.deepEqual(dayCell('5/10/2027'), { day: '2027-10-05' });
  assert.equal(dayCell('avant l’été'), 'avant l’été');
  assert.equal(dayCell(null), null);
  assert.equal(countCell('12'), 12);
  assert.equal(countCell('12 ou 13'), '12 ou 13');
  assert.equal(countCell(null), null);
});

test('a text longer than a cell may hold goes on below', () => {
  const long = 'é'.repeat(70_000);
  const parts = [
    ...sheetOf([
      ['Titre', 'N'],
      [long, 1],
    ]).matchAll(/preserve">(é+)</g),
  ].map(([, part]) => part);
  assert.equal(parts.join(''), long);
  assert.ok(parts.every((part) => part && part.length <= 32_767));
});

test('the same table gives the same file', () => {
  const rows = [['Titre'], ['é']];
  assert.deepEqual(toXlsx(rows), toXlsx(rows));
});

test('any table opens in Python and LibreOffice as it was', { timeout: 120_000 }, (context) => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'é', '0', '=', '"', ';', '\n', '<', '&', '€', ' ', '-'),
    maxLength: 9,
  });
  const cell = fc.oneof(letters, fc.constantFrom('0612345678', '01400', '2A001', '+33 6', '=A1', "'x"));
  const rows = fc.sample(fc.array(cell, { minLength: 3, maxLength: 3 }), { numRuns: 300, seed: 7 });
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'table.xlsx');
  writeFileSync(file, toXlsx([['Un', 'Deux', 'Trois'], ...rows]));
  const script = `import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps([["" if value is None else value for value in row] for row in sheet.iter_rows(values_only=True)]))`;
  const python = existing(['.venv/bin/python', 'python3'], ['-c', 'import openpyxl']);
  if (!python) return context.skip('openpyxl is not here');
  const read = JSON.parse(execFileSync(python, ['-W', 'error', '-c', script, file], { encoding: 'utf8' }));
  assert.deepEqual(read.slice(1), rows);
  const office = existing(['soffice'], ['--version']);
  if (!office) return context.skip('LibreOffice is not here');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const target = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';
  execFileSync(office, [profile, '--headless', '--convert-to', target, '--outdir', folder, file], { stdio: 'ignore' });
  const csv = readFileSync(join(folder, 'table.csv'), 'utf8');
  const quoted = (/** @type {string} */ text) => (/[";\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const lines = [['Un', 'Deux', 'Trois'], ...rows].map((row) => `${row.map(quoted).join(';')}\n`);
  assert.equal(csv, lines.join(''));
});

/**
 * @param {string[]} programs
 * @param {string[]} check
 */
function existing(programs, check) {
  return programs.find((program) => {
    try {
      execFileSync(program, check, { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
