import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';

import { rowsOf } from '../../macros/browser/files/csv.mjs';
import { textOf } from '../../macros/browser/files/decode.mjs';
import { inflating } from '../../macros/browser/files/inflate.mjs';
import { Refusal } from '../../macros/browser/files/refusal.mjs';
import { Source } from '../../macros/browser/files/source.mjs';
import { sheetsOf } from '../../macros/browser/files/workbook.mjs';
import { entriesOf } from '../../macros/browser/files/zip.mjs';

// Whatever happened to a file, it gives rows or a refusal that a visitor can read. `make fuzz` tries more.
const numRuns = Math.ceil(Number(process.env.FUZZ ?? 1000) / 2);
const fixture = (/** @type {string} */ name) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url)));

/** @param {AsyncIterable<import('../../macros/browser/files/rows.mjs').Row[]>} batches */
async function checked(batches) {
  for await (const batch of batches) {
    assert.ok(batch.length);
    for (const { line, cells } of batch) {
      assert.ok(line > 0 && cells.length <= 2_000 && cells.every((cell) => typeof cell === 'string'));
    }
  }
}

/** @param {() => Promise<void>} reading */
async function readOrRefused(reading) {
  try {
    await reading();
  } catch (error) {
    assert.ok(error instanceof Refusal, /** @type {Error} */ (error).stack);
    assert.match(error.message, /^[A-ZÉ][^]+ Rien n’est modifié\.$/);
  }
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {typeof inflating} [inflater]
 */
function workbook(bytes, inflater) {
  return readOrRefused(async () => {
    const entries = await entriesOf(new Source(new Blob([bytes])), inflater);
    for await (const { name, rows } of sheetsOf(entries)) {
      assert.equal(typeof name, 'string');
      await checked(rows);
    }
  });
}

/** Bytes put in place of others, each at a share of the file. */
const slips = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    taken: fc.integer({ min: 0, max: 8 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc
        .constantFrom(
          ...['<', '>', '"', "'", '&', '&#x110000;', '&#xd800;', '/>', '<!--', '<![CDATA[', '<row r="-1">', ';', '\n'],
          ...['<c r="ZZZ1"><v>1e999</v></c>', ' r="1"', ' s="-1"', ' t="s"', '</sheetData>', '<table:table>', '\0\0'],
          ...[
            '<table:table-row table:number-rows-repeated="1e9">',
            ' table:number-columns-repeated="-3"',
            '1e300',
            '%',
          ],
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/**
 * @param {Uint8Array} whole
 * @param {{place: number, taken: number, put: Uint8Array}[]} changes
 */
function damaged(whole, changes) {
  let bytes = Buffer.from(whole);
  for (const { place, taken, put } of changes) {
    const at = Math.floor(place * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + taken)]);
  }
  return new Uint8Array(bytes);
}

for (const name of ['classeur.xlsx', 'classeur.ods']) {
  const whole = fixture(name);
  const parts = unzipSync(whole);
  const read = Object.keys(parts).filter((part) =>
    /\.rels$|workbook|sheet\d|shared|styles|content|mimetype/.test(part),
  );

  test(`${name} with bytes changed is read or refused`, async () => {
    await fc.assert(
      fc.asyncProperty(slips, fc.boolean(), (changes, byBrowser) =>
        workbook(damaged(whole, changes), byBrowser ? undefined : inflating),
      ),
      { numRuns },
    );
  });

  test(`${name} with what it holds changed is read or refused`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...read), slips, (part, changes) => {
        const content = damaged(/** @type {Uint8Array} */ (parts[part]), changes);
        return workbook(zipSync({ ...parts, [part]: content }, { level: 0 }));
      }),
      { numRuns },
    );
  });

  test(`${name} cut short anywhere is refused`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: whole.length - 1 }), async (length) => {
        await assert.rejects(entriesOf(new Source(new Blob([whole.slice(0, length)]))), Refusal);
      }),
      { numRuns: 100 },
    );
  });
}

for (const name of ['soignants.csv', '../public-files/bpe.csv']) {
  test(`${name} with bytes changed is read or refused`, async () => {
    await fc.assert(
      fc.asyncProperty(slips, fc.integer({ min: 1, max: 40 }), (changes, size) =>
        readOrRefused(async () => {
          const bytes = damaged(fixture(name), changes);
          const pieces = (async function* () {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          })();
          await checked(rowsOf(textOf(pieces)));
        }),
      ),
      { numRuns },
    );
  });
}
