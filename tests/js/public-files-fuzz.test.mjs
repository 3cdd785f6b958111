import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { constants, createDeflateRaw, gzipSync } from 'node:zlib';
import { test } from 'node:test';

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';

import { Refusal } from '../../macros/browser/files/refusal.mjs';
import { territoryOf } from '../../macros/components/territory/places.mjs';
import { readFile } from '../../macros/components/territory/read.mjs';
import { load } from './finder-fixtures.mjs';
import { bring } from '../fixtures/bring.mjs';
import { spent } from '../fixtures/processor.mjs';

// Files that came damaged, or that were made to harm: findings, a table, or a refusal in French, soon.
// `make fuzz` tries more.
const numRuns = Number(process.env.FUZZ ?? 1000);
/** Longer than any of these small files takes on a busy machine. */
const MOST_MS = 5_000;

const [core, department, counted] = await Promise.all(['core', 'd01', 't01'].map(load));
const territory = territoryOf(/** @type {any} */ ({ core, department, counted }), { code: '01004', kind: 'epci' });

/** @param {string} name */
const fixture = (name) => new Uint8Array(readFileSync(new URL(`../fixtures/public-files/${name}`, import.meta.url)));
const structures = JSON.parse(new TextDecoder().decode(fixture('finess-structures.json')));
structures.pmej = structures.pmej.slice(0, 1);
structures.pmej[0].ege = structures.pmej[0].ege
  .slice(0, 2)
  .map((/** @type {any} */ site) => ({ ...site, evenement: [] }));
const JSON_BYTES = strToU8(JSON.stringify(structures));
/** The notes that open a file, its heading and a few rows: thousands of readings cost little. */
const start = (/** @type {string} */ name, /** @type {number} */ lines) =>
  strToU8(new TextDecoder().decode(fixture(name)).split('\n').slice(0, lines).join('\n'));
const APL = start('apl-resaved.csv', 16);
const BPE = start('bpe-resaved.csv', 8);
const FINESS = start('finess.csv', 5);

/** One small file of each kind. */
const FILES = {
  'FINESS+': JSON_BYTES,
  'FINESS+ packed': new Uint8Array(gzipSync(JSON_BYTES)),
  'old FINESS': FINESS,
  APL,
  CartoSanté: fixture('cartosante.csv'),
  BPE,
  archive: zipSync({ 'DS_BPE_2025_data.csv': BPE }),
  workbook: fixture('apl.xlsx'),
  'archive, not packed': zipSync({ 'finess.csv': FINESS }, { level: 0 }),
};

const NASTY = fc
  .constantFrom(
    ...[
      '\0',
      '"',
      ';',
      '\n',
      '\r',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\\u',
      '<',
      '&#',
      ']]>',
      '<!--',
      '<row>',
      '</c>',
      'NaN',
      '-1',
    ],
    ...['1e999', '9'.repeat(40), '__proto__', 'constructor', '[{"ege":', '\ufeff', '\ud83d\ude00', '[['.repeat(2_000)],
    ...[
      '"pmej":',
      '"ege":[',
      '"adresse":null,',
      '"categorieentiteGeographiqueExercice":{},',
      'PK\u0003\u0004',
      'PK\u0001\u0002',
    ],
  )
  .map((written) => strToU8(written));

/**
 * What befalls files: bytes changed, taken out, put in, given twice, moved.
 *
 * @typedef {{kind: string, at: number, length: number, piece: Uint8Array}} Damage
 */
const damages = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'cut', 'end', 'put', 'twice', 'zero', 'swap'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 8 }) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) }),
    piece: fc.oneof(NASTY, fc.uint8Array({ minLength: 1, maxLength: 6 })),
  }),
  { minLength: 1, maxLength: 4 },
);

/**
 * @param {Uint8Array} bytes
 * @param {Damage} damage
 */
function damaged(bytes, { kind, at, length, piece }) {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(from + length, bytes.length);
  const [before, found, after] = [bytes.subarray(0, from), bytes.slice(from, to), bytes.subarray(to)];
  if (kind === 'end') return before;
  if (kind === 'cut') return joined(before, after);
  if (kind === 'put') return joined(before, piece, bytes.subarray(from));
  if (kind === 'twice') return joined(before, found, found, after);
  if (kind === 'zero') return joined(before, new Uint8Array(found.length), after);
  if (kind === 'swap') return joined(after, found, before);
  return joined(
    before,
    found.map((byte, index) => byte ^ (piece[index % piece.length] ?? 1)),
    after,
  );
}

/** @param {Uint8Array[]} parts */
const joined = (...parts) => new Uint8Array(Buffer.concat(parts));

/**
 * @param {Uint8Array | Uint8Array[]} bytes
 * @returns {Promise<string>} the code of the refusal, or what was found
 */
async function outcome(bytes) {
  const start = spent();
  const file = new Blob(/** @type {Uint8Array<ArrayBuffer>[]} */ (Array.isArray(bytes) ? bytes : [bytes]));
  let said = '';
  try {
    const result = await readFile(file, { territory, titles: ['profession'], fileName: 'fichier', bring });
    said = result.kind;
    if (result.kind === 'findings') checkFindings(result.findings);
    else assert.ok(result.lines.length <= 700);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What no reader foresaw is a slip of ours.
    assert.notEqual(error.code, 'failed');
    assert.match(error.message, /^[A-ZÀ-Ü][^]+\.$/);
    said = error.code;
  }
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
  const cost = spent() - start;
  assert.ok(cost < MOST_MS, `${cost} ms`);
  return said;
}

/** @param {import('../../macros/components/territory/sums.mjs').Finding[]} findings */
function checkFindings(findings) {
  for (const { measures, found, source } of findings) {
    assert.ok(found && source);
    for (const { ref, label, values } of measures) {
      assert.ok(ref && label);
      for (const value of Object.values(values))
        assert.match(value ?? '0', /^(?:-?[\d\u202f\u00a0]+(?:,\d+)?|non publié)/);
    }
  }
}

for (const [kind, bytes] of Object.entries(FILES)) {
  test(`${kind}: whatever befalls the file, it is read or refused`, async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (all) => {
        await outcome(all.reduce(damaged, bytes));
      }),
      { numRuns },
    );
  });
}

test('where the browser does not unfold by itself, what does is as careful', async () => {
  const browser = globalThis.DecompressionStream;
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  const packed = fc.constantFrom(FILES['FINESS+ packed'], FILES.archive, FILES.workbook);
  try {
    await fc.assert(
      fc.asyncProperty(damages, packed, async (all, bytes) => {
        await outcome(all.reduce(damaged, bytes));
      }),
      { numRuns },
    );
  } finally {
    globalThis.DecompressionStream = browser;
  }
});

test('inside what is packed, the damage is to the text itself', async () => {
  await fc.assert(
    fc.asyncProperty(damages, fc.boolean(), async (all, isText) => {
      const bad = all.reduce(damaged, isText ? BPE : JSON_BYTES);
      await outcome(isText ? zipSync({ 'data.csv': bad }, { level: 1 }) : new Uint8Array(gzipSync(bad, { level: 1 })));
    }),
    { numRuns },
  );
});

test('any bytes at all are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), NASTY, async (bytes, piece) => {
      await outcome(joined(piece, bytes));
    }),
    { numRuns },
  );
});

/** Bytes that unfold to sixteen million of the same letter: they may stand as many times as wanted in a packed file. */
async function packed(/** @type {string} */ letters) {
  const stream = createDeflateRaw({ level: 9 });
  /** @type {Buffer[]} */
  const parts = [];
  stream.on('data', (part) => parts.push(part));
  stream.write(Buffer.alloc(16 << 20, letters));
  await new Promise((resolve) => stream.flush(constants.Z_FULL_FLUSH, () => resolve(undefined)));
  stream.destroy();
  return new Uint8Array(Buffer.concat(parts));
}
/** A packed text with a beginning, then a gigabyte. */
async function endless(/** @type {string} */ start, /** @type {string} */ letters) {
  const first = createDeflateRaw();
  /** @type {Buffer[]} */
  const parts = [];
  first.on('data', (part) => parts.push(part));
  first.write(start);
  await new Promise((resolve) => first.flush(constants.Z_FULL_FLUSH, () => resolve(undefined)));
  first.destroy();
  const block = await packed(letters);
  return joined(...parts, ...Array.from({ length: 64 }, () => block), Uint8Array.of(3, 0));
}
const GZIP = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);

/**
 * An archive of packed files, with the sizes that one wishes to claim.
 *
 * @param {Record<string, {data: Uint8Array, size: number, sum?: number}>} files
 */
function archive(files) {
  const [bodies, directory] = [/** @type {Uint8Array[]} */ ([]), /** @type {Uint8Array[]} */ ([])];
  let at = 0;
  for (const [name, { data, size, sum = 0 }] of Object.entries(files)) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(sum, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, strToU8(name), data);
    directory.push(entry, strToU8(name));
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return joined(...bodies, ...directory, end);
}

/** @param {Record<string, Uint8Array>} parts of a workbook beside its one sheet */
const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const BOOK =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN =
  `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
  '</Relationships>';
const LINKS =
  `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;

/** @param {Uint8Array} sheet @param {Uint8Array} [shared] */
async function workbook(sheet, shared) {
  const small = async (/** @type {string} */ written) => {
    const parts = zipSync({ x: strToU8(written) });
    const head = new DataView(parts.buffer);
    return {
      data: parts.slice(31, 31 + head.getUint32(18, true)),
      size: written.length,
      sum: head.getUint32(14, true),
    };
  };
  return archive({
    '[Content_Types].xml': await small('<Types/>'),
    '_rels/.rels': await small(MAIN),
    'xl/workbook.xml': await small(BOOK),
    'xl/_rels/workbook.xml.rels': await small(LINKS),
    'xl/worksheets/sheet1.xml': { data: sheet, size: 1000 },
    'xl/sharedStrings.xml': shared ? { data: shared, size: 1000 } : await small('<sst/>'),
  });
}

const LONG = Array.from({ length: 6 }, () => new Uint8Array(8 << 20).fill(65));
const LONG_LIST = Array.from({ length: 6 }, () => strToU8('{"b":"c"},'.repeat(800_000)));

for (const [name, refusal, made] of /** @type {[string, string, () => Promise<Uint8Array | Uint8Array[]>][]} */ ([
  ['a gigabyte of zeros in a gz', 'not-text', async () => joined(GZIP, await endless('', '\0'), new Uint8Array(8))],
  [
    'a gigabyte of blank lines in a gz',
    'no-heading',
    async () => joined(GZIP, await endless('a;b\n', '\n'), new Uint8Array(8)),
  ],
  [
    'a JSON text without end',
    'too-long',
    async () => joined(GZIP, await endless('{"pmej":[{"ege":[{"a":"', 'A'), new Uint8Array(8)),
  ],
  [
    'a JSON of a gigabyte of blanks',
    'too-long',
    async () => joined(GZIP, await endless('{"pmej":[{"ege":[{"a":', ' '), new Uint8Array(8)),
  ],
  [
    'a JSON nested without end',
    'too-long',
    async () => joined(GZIP, await endless('{"pmej":[{"ege":[{"a":', '['), new Uint8Array(8)),
  ],
  [
    'a line without end',
    'too-long',
    async () => joined(GZIP, await endless('GEO;FACILITY_TYPE;OBS_VALUE\n', 'A'), new Uint8Array(8)),
  ],
  ['a line without end, not packed', 'too-long', async () => LONG],
  ['a JSON text without end, not packed', 'too-long', async () => [strToU8('{"pmej":[{"ege":[{"a":"'), ...LONG]],
  ['a site without end, not packed', 'too-long', async () => [strToU8('{"pmej":[{"ege":[{"a":['), ...LONG_LIST]],
  ['an entity without a site, without end', 'incomplete', async () => [strToU8('{"pmej":[{"a":['), ...LONG_LIST]],
  [
    'rows of cells without end',
    'too-wide',
    async () => joined(GZIP, await endless('GEO;FACILITY_TYPE;OBS_VALUE\n', ';'), new Uint8Array(8)),
  ],
  ['a quote never closed', 'open-quote', async () => joined(GZIP, await endless('GEO;"', 'A'), new Uint8Array(8))],
  [
    'a gigabyte in an archive',
    'too-long',
    async () => archive({ 'DS_BPE_2025_data.csv': { data: await endless('GEO;', 'A'), size: 1000 } }),
  ],
  ['a sheet of a gigabyte', 'too-long', async () => workbook(await endless(SHEET, ' '))],
  [
    'a sheet whose text has no end',
    'too-long',
    async () => workbook(await endless(`${SHEET}<row r="1"><c r="A1" t="inlineStr"><is><t>`, 'A')),
  ],
  [
    'a sheet of empty rows without end',
    'no-heading',
    async () => workbook(await endless(SHEET, '<row><c><v>1</v></c></row>')),
  ],
  [
    'shared texts without end',
    'too-long',
    async () =>
      workbook(
        await endless(`${SHEET}<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, ' '),
        await endless('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>', 'A'),
      ),
  ],
  [
    'shared texts by millions',
    'too-dense',
    async () => workbook(await endless(SHEET, ' '), await endless('<sst>', '<si><t>a</t></si>')),
  ],
])) {
  test(`${name} is stopped`, async () => {
    assert.equal(await outcome(await made()), refusal);
  });
}
