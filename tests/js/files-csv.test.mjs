import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { numbered, rowsOf } from '../../macros/browser/files/csv.mjs';
import { decode, textOf } from '../../macros/browser/files/decode.mjs';
import { Refusal } from '../../macros/browser/files/refusal.mjs';

// What is read piece by piece is what would be read at once, wherever the pieces are cut.

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
const latin = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, 'latin1'));
const wide = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, 'utf16le'));
const mac = (/** @type {string} */ text) =>
  Uint8Array.from(text, (letter) => ({ é: 0x8e, è: 0x8f, à: 0x88 })[letter] ?? letter.charCodeAt(0));
const refused = (/** @type {string} */ code, /** @type {number} */ line) => (/** @type {unknown} */ error) =>
  error instanceof Refusal && error.code === code && error.line === line;

/**
 * @template {string | Uint8Array} Whole
 * @param {Whole} whole
 * @param {number} size
 */
async function* cut(whole, size) {
  for (let at = 0; at < whole.length; at += size) yield /** @type {Whole} */ (whole.slice(at, at + size));
}

/** @param {AsyncIterable<string>} pieces */
async function joined(pieces) {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

/**
 * @param {string} text
 * @param {number} size
 * @param {(cells: string[]) => number} [known]
 */
async function read(text, size, known) {
  const rows = [];
  for await (const batch of rowsOf(cut(text, size), known)) rows.push(...batch);
  return rows;
}

const LONG = 'Infirmier;Ambert;12\n'.repeat(5_000);

for (const [kind, whole, text] of /** @type {[string, Uint8Array, string][]} */ ([
  ['UTF-8', bytes('Âge;œil;𝄞'), 'Âge;œil;𝄞'],
  ['UTF-8 with its mark', bytes('\ufeffÂge'), 'Âge'],
  ['UTF-16 LE', wide('Âge;œil;𝄞 et la suite'), 'Âge;œil;𝄞 et la suite'],
  ['UTF-16 BE', Uint8Array.from([0xfe, 0xff, 0, 0xc2, 0, 0x67, 0, 0x65]), 'Âge'],
  ['Windows', latin('Âge;été'), 'Âge;été'],
  ['Mac', mac('été;à;près'), 'été;à;près'],
  ['stray zeros', bytes(`A\0;1\n${LONG}`), `A;1\n${LONG}`],
  ['UTF-8, its first accent far away', bytes(`${LONG}Médecin;Saint-Étienne`), `${LONG}Médecin;Saint-Étienne`],
  ['Windows, its first accent far away', latin(`${LONG}Médecin;Évry`), `${LONG}Médecin;Évry`],
  ['Mac, its first accent far away', mac(`${LONG}Médecin;près;été`), `${LONG}Médecin;près;été`],
])) {
  test(`${kind}: the text is the same, wherever bytes are cut`, async () => {
    assert.equal(decode(whole), text);
    for (const size of whole.length < 100 ? [1, 2, 3, 7] : [997, 65_536, 65_537]) {
      assert.equal(await joined(textOf(cut(whole, size))), text, `cut every ${size}`);
    }
  });
}

for (const [where, before] of [
  ['at once', 'Médecin;été\n'],
  ['after the first pieces', `Médecin;été\n${LONG.repeat(3)}`],
]) {
  test(`a byte that is invalid ${where} does not make a file of Windows of one in UTF-8`, async () => {
    const whole = Buffer.concat([bytes(before ?? ''), Uint8Array.of(0xe9), bytes(';Évry\n')]);
    for (const size of [997, 65_536, 10_000_000]) {
      assert.equal(await joined(textOf(cut(whole, size))), `${before}\ufffd;Évry\n`);
    }
    assert.equal(decode(whole), `${before}\ufffd;Évry\n`);
  });
}

test('a character cut short at the end is seen', async () => {
  assert.equal(await joined(textOf(cut(bytes('été, été').slice(0, -1), 3))), 'été, ét\ufffd');
});

test('rows are the same wherever the text is cut', async () => {
  const text = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'é', ' ', 'a"b', '"a;b"', '\r\n', '";"') });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (middle, size) => {
      // The separator is known, and the text long enough to be cut after it is.
      const whole = `Profession;Combien\n${'\n'.repeat(65_530)}${middle}`;
      /** @type {unknown} */
      let expected;
      try {
        expected = [...numbered(whole, ';')].map(({ cells }) => cells);
      } catch (error) {
        expected = /** @type {Refusal} */ (error).message;
      }
      const pieces = (async function* () {
        yield whole.slice(0, 65_536);
        yield* cut(whole.slice(65_536), size);
      })();
      const found = [];
      try {
        for await (const batch of rowsOf(pieces, ([cell]) => (cell === 'Profession' ? 2 : 0))) found.push(...batch);
      } catch (error) {
        assert.equal(/** @type {Refusal} */ (error).message, expected);
        return;
      }
      assert.deepEqual(
        found.map(({ cells }) => cells),
        expected,
      );
    }),
    { numRuns: 60 },
  );
});

test('lines are numbered as in a spreadsheet: blank ones, and the one that names the separator', async () => {
  assert.deepEqual(await read('sep=|\nNom|Combien\n\n\r\na;b|1\n ; \n"c\nd"|2', 1), [
    { line: 2, cells: ['Nom', 'Combien'] },
    { line: 5, cells: ['a;b', '1'] },
    { line: 6, cells: [' ; '] },
    { line: 7, cells: ['c\nd', '2'] },
  ]);
});

test('the separator is the one that cuts known titles, though others cut more', async () => {
  const text = 'Service;Où\nPharmacie;2, rue du Lac, Ambert\nÉcole;3, rue du Lac, Ambert\n';
  assert.deepEqual((await read(text, 4, (cells) => cells.filter((cell) => cell === 'Service').length))[1]?.cells, [
    'Pharmacie',
    '2, rue du Lac, Ambert',
  ]);
});

test('the separator is found where the first piece ends inside quotes', async () => {
  const row = '"Cabinet, le Lac","2, rue du Lac","Ambert"\n';
  for (const size of [65_536, 65_550, 65_560]) {
    const rows = await read(row.repeat(4_000), size);
    assert.deepEqual([rows.length, rows.at(-1)?.cells], [4_000, ['Cabinet, le Lac', '2, rue du Lac', 'Ambert']]);
  }
});

test('the rows before what is wrong are told first', async () => {
  /** @type {string[][]} */
  const found = [];
  await assert.rejects(
    async () => {
      for await (const batch of rowsOf(cut('Identifiant PP;Nom\n1;"A\n', 4)))
        found.push(...batch.map((row) => row.cells));
    },
    refused('open-quote', 2),
  );
  assert.deepEqual(found, [['Identifiant PP', 'Nom']]);
});

test('a code written as a formula, for its zeros, is a code', async () => {
  assert.deepEqual((await read('Code;Commune\n="01004";"=""01004"""\n', 5))[1]?.cells, ['01004', '="01004"']);
});

test('the first batch has enough rows to tell what the table is', async () => {
  const note = `"${'Une longue note. '.repeat(9_000)}"\n`;
  const sizes = [];
  for await (const batch of rowsOf(cut(note + LONG, 65_536))) sizes.push(batch.length);
  assert.ok((sizes[0] ?? 0) >= 40, String(sizes));
  assert.ok(!sizes.includes(0));
  assert.equal(
    sizes.reduce((sum, size) => sum + size),
    5_001,
  );
});

for (const [what, start, piece, code] of /** @type {[string, string, string, string][]} */ ([
  ['a quote that is never closed', '"', 'b;c\n', 'open-quote'],
  ['cells without end', '', ';', 'too-wide'],
  ['a cell without end', '', 'a', 'too-long'],
  ['closed quotes without end', '', '"a" ', 'too-long'],
])) {
  test(`${what} stops the reading before the memory is full`, async () => {
    let read = 0;
    const endless = (async function* () {
      yield `Nom;Combien\na;${start}`;
      for (; read < 10_000_000; read += 65_536) yield piece.repeat(65_536 / piece.length);
    })();
    await assert.rejects(
      async () => {
        for await (const _ of rowsOf(endless)) continue;
      },
      refused(code, 2),
    );
    assert.ok(read < 3_000_000, String(read));
  });
}

test('a quote left open at the end is refused with the line where it opens', async () => {
  await assert.rejects(read(`${LONG}Médecin;"Ambert;1\nInfirmier;Ambert;2\n`, 1_000), refused('open-quote', 5_001));
});

test('a file without a letter is refused as empty', async () => {
  for (const text of ['', '\n\n', ' \r\n ']) {
    await assert.rejects(read(text, 1), /** @param {Refusal} error */ (error) => error.code === 'empty');
  }
});

test('a national table of 10 megabytes takes less than a second of work, a few of them at once', async () => {
  const row = '02381;COM;D;D2;D265;FACILITIES;PS;A;0;2025;6\n';
  const piece = row.repeat(1_456);
  const pieces = (async function* () {
    for (let index = 0; index < 160; index += 1) yield bytes(piece);
  })();
  const began = process.cpuUsage();
  let count = 0;
  let most = 0;
  for await (const batch of rowsOf(textOf(pieces))) {
    count += batch.length;
    most = Math.max(most, batch.length);
  }
  assert.equal(count, 1_456 * 160);
  assert.ok(most < 5_000, String(most));
  const { user } = process.cpuUsage(began);
  assert.ok(user < 1_000_000, `${user / 1e6} s`);
});
