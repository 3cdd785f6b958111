import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { strToU8, zipSync } from 'fflate';

import { inflating } from '../../macros/browser/files/inflate.mjs';
import { Refusal } from '../../macros/browser/files/refusal.mjs';
import { Source } from '../../macros/browser/files/source.mjs';
import { isWorkbook, sheetsOf } from '../../macros/browser/files/workbook.mjs';
import { entriesOf } from '../../macros/browser/files/zip.mjs';
import { toXlsx } from '../../macros/browser/text/xlsx.mjs';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const code = (/** @type {string} */ expected) => (/** @type {unknown} */ error) =>
  error instanceof Refusal && error.code === expected && error.message.endsWith('Rien n’est modifié.');

/** @param {[id: string, kind: string, target: string][]} links */
function relations(...links) {
  const all = links.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

/**
 * Return a workbook of one sheet, or of what is given in place of its parts.
 *
 * @param {string} rows
 * @param {Record<string, string>} [parts]
 * @returns {Record<string, string>}
 */
function parts(rows, parts = {}) {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Un &amp; deux" sheetId="9" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['r3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml':
      `<?xml version="1.0"?><!-- > --><worksheet><cols><col min="1"/></cols><sheetData>${rows}</sheetData>` +
      '<extLst><c r="A1"><v>9</v></c><row r="9"/></extLst></worksheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Où</t></si><si/>' +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Sage-</t></r><r><t>femme</t></r></si>' +
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>' +
      '<si><t>a_x000D_\r\nb &lt;&#233;&#xE9;&gt; _x005F_x000D_</t></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" ' +
      'formatCode="[$-40C]dddd\\ d\\ mmmm&quot; à &quot;hh:mm"/>' +
      '<numFmt numFmtId="166" formatCode="0&quot; jours&quot;"/>' +
      '<numFmt numFmtId="167" formatCode="[Red]#,##0.00\\ _€"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
      [0, 14, 164, 165, 166, 167, 9, 21, 46].map((id) => `<xf numFmtId="${id}"/>`).join('') +
      '</cellXfs></styleSheet>',
    ...parts,
  };
}

/**
 * @param {Uint8Array | Record<string, string | Uint8Array>} packed
 * @param {typeof inflating} [inflater]
 */
async function read(packed, inflater) {
  const bytes =
    packed instanceof Uint8Array
      ? packed
      : zipSync(
          Object.fromEntries(
            Object.entries(packed).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
          ),
        );
  /** @type {Record<string, [line: number, ...cells: string[]][]>} */
  const found = {};
  const entries = await entriesOf(new Source(new Blob([new Uint8Array(bytes)])), inflater);
  assert.ok(isWorkbook(entries));
  for await (const { name, rows } of sheetsOf(entries)) {
    found[name] = [];
    for await (const batch of rows)
      found[name]?.push(...batch.map((row) => /** @type {any} */ ([row.line, ...row.cells])));
  }
  return found;
}

for (const [what, rows, expected] of /** @type {[string, string, (string | number)[][]][]} */ ([
  ['texts that are shared', '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', [[1, 'Où']]],
  ['a text in several styles', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>', [[1, 'Sage-femme']]],
  ['a text without how it is pronounced', '<row r="1"><c r="A1" t="s"><v>3</v></c></row>', [[1, '課']]],
  ['letters written otherwise', '<row r="1"><c r="A1" t="s"><v>4</v></c></row>', [[1, 'a\r\nb <éé> _x000D_']]],
  ['texts of the cell', '<row r="1"><c r="A1" t="inlineStr"><is><t>É &amp; </t></is></c></row>', [[1, 'É & ']]],
  ['one in several parts', '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>', [[1, 'ab']]],
  ['a protected text', '<row><c t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c></row>', [[1, '<a> & b']]],
  ['a number', '<row r="1"><c r="A1"><v>12</v></c></row>', [[1, '12']]],
  ['a number with what binary adds', '<row><c><v>1.8280000000000001</v></c></row>', [[1, '1.828']]],
  ['a number with zeros', '<row><c t="n"><v>-0.50</v></c><c><v>6.3E+08</v></c></row>', [[1, '-0.5', '630000000']]],
  ['a code shown with its zeros', '<row><c s="2"><v>1004</v></c></row>', [[1, '01004']]],
  [
    'a percentage, a text after a number',
    '<row><c s="6"><v>0.35</v></c><c s="4"><v>3</v></c></row>',
    [[1, '0.35', '3']],
  ],
  ['an amount in colours', '<row><c s="5"><v>46354</v></c></row>', [[1, '46354']]],
  [
    'days',
    '<row><c s="1"><v>46354</v></c><c s="3"><v>46354.604166666664</v></c></row>',
    [[1, '2026-11-28', '2026-11-28 14:30']],
  ],
  ['hours', '<row><c s="7"><v>0.37847222222222221</v></c><c s="8"><v>1.5625</v></c></row>', [[1, '09:05', '37:30']]],
  ['a number shown as a day by mistake', '<row><c s="1"><v>15</v></c></row>', [[1, '15']]],
  ['days of the standard', '<row><c t="d"><v>2026-11-28T00:00:00Z</v></c></row>', [[1, '2026-11-28']]],
  ['booleans', '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>', [[1, 'VRAI', 'FAUX']]],
  ['errors', '<row><c t="e"><v>#N/A</v></c></row>', [[1, '#N/A']]],
  [
    'results of formulas',
    '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"é"</f><v>2é</v></c></row>',
    [[1, '2', '2é']],
  ],
  ['an empty result', '<row><c t="str"><f>""</f><v></v></c><c><v>1</v></c></row>', [[1, '', '1']]],
  [
    'empty cells',
    '<row><c s="1"/><c r="C1" s="1"><v>46354</v></c><c r="XFD1" s="1"/></row>',
    [[1, '', '', '2026-11-28']],
  ],
  ['cells far apart', '<row r="7"><c r="AB7"><v>1</v></c></row>', [[7, ...Array.from({ length: 27 }, () => ''), '1']]],
  ['cells out of order', '<row><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>', [[1, '1', '2']]],
  [
    'blank rows',
    '<row r="1"/><row><c/></row><row><c><v>1</v></c></row><row r="9"><c><v>2</v></c></row>',
    [
      [3, '1'],
      [9, '2'],
    ],
  ],
  [
    'single quotes, spaces and > in tags',
    `<row  r = '3'\n x="'>"><c x='r="B1">' r='A3'><v >1</v ></c ></row>`,
    [[3, '1']],
  ],
  [
    'entities that no standard knows, left as they stand,',
    '<row><c t="inlineStr"><is><t>&constructor;&amp;&__proto__;</t></is></c></row>',
    [[1, '&constructor;&&__proto__;']],
  ],
])) {
  test(`in a workbook, ${what} are read`, async () => {
    assert.deepEqual(await read(parts(rows)), { 'Un & deux': expected });
  });
}

test('a workbook whose names have a prefix, whose paths are from the root, is read', async () => {
  const prefixed = (/** @type {string} */ xml) => xml.replace(/<(\/?)(?=\w)/g, '<$1x:');
  const given = parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  const packed = Object.fromEntries(Object.entries(given).map(([name, xml]) => [name, prefixed(xml)]));
  packed['xl/_rels/workbook.xml.rels'] = relations(
    ['r1', 'worksheet', '/XL/Worksheets/../worksheets/./Sheet1.xml'],
    ['r2', 'sharedStrings', 'SharedStrings.xml'],
  ).replaceAll('schemas.openxmlformats.org', 'purl.oclc.org/ooxml');
  assert.deepEqual(await read(packed), { 'Un & deux': [[1, 'Où']] });
});

test('the days of an old Mac are four years later', async () => {
  const book = parts('<row><c s="1"><v>44892</v></c></row>');
  book['xl/workbook.xml'] = (book['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/>$&');
  assert.deepEqual(await read(book), { 'Un & deux': [[1, '2026-11-28']] });
});

test('sheets come in the order of the workbook, without hidden ones and charts', async () => {
  const sheets = [
    ['Trois', 'r3', ''],
    ['Caché', 'r2', ' state="hidden"'],
    ['Bien caché', 'r4', ' state="veryHidden"'],
    ['Graphique', 'r5', ''],
    ['Un', 'r1', ' state="visible"'],
  ].map(([name, id, state]) => `<sheet name='${name}' sheetId="1"${state} r:id="${id}"/>`);
  const sheet = (/** @type {number} */ value) =>
    `<worksheet><sheetData><row><c><v>${value}</v></c></row></sheetData></worksheet>`;
  assert.deepEqual(
    await read(
      parts('', {
        'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(
          ...[1, 2, 3, 4].map((id) => /** @type {[string, string, string]} */ ([`r${id}`, 'worksheet', `s${id}.xml`])),
          ['r5', 'chartsheet', 's5.xml'],
        ),
        ...Object.fromEntries([1, 2, 3, 4, 5].map((id) => [`xl/s${id}.xml`, sheet(id)])),
      }),
    ),
    { Trois: [[1, '3']], Un: [[1, '1']] },
  );
});

const TOWN_HALL = {
  Notes: [[2, '', 'Classeur inventé pour les essais']],
  Professionnels: [
    [1, 'Professionnels, lignes inventées'],
    [3, 'Profession', 'Où', 'Combien', 'Date', 'Code', 'Part', 'Vu le', 'Libéral', 'Somme'],
    [
      ...[4, 'Infirmier & kinésithérapeute <inventés>', 'Inventéville', '2', '2026-11-28', '01004', '0.35'],
      ...['2026-11-28 14:30', 'VRAI', '2.828'],
    ],
    [5, 'Médecin\nsecond site', 'L’Œuvre-inventée', '1.828', '2027-03-01', '63100', '1', '09:05', 'FAUX', '#DIV/0!'],
    [6, 'Sage-femme', '  deux  espaces ', '', '', '', '', '', '', '2-Inventéville'],
    [9, 'Pharmacien', '', '3'],
  ],
};
const fixture = (/** @type {string} */ name) => readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url));

for (const name of ['classeur.xlsx', 'classeur.ods']) {
  test(`${name}, which LibreOffice made, is read whether the browser unfolds it or not`, async () => {
    assert.deepEqual(await read(fixture(name)), TOWN_HALL);
    assert.deepEqual(await read(fixture(name), inflating), TOWN_HALL);
  });

  test(`sheets of ${name} may be passed over, or left in the midst`, async () => {
    const entries = await entriesOf(new Source(new Blob([new Uint8Array(fixture(name))])));
    const names = [];
    for await (const { name: sheet } of sheetsOf(entries)) names.push(sheet);
    assert.deepEqual(names, ['Notes', 'Professionnels']);
    for await (const { rows } of sheetsOf(entries)) {
      for await (const batch of rows) {
        names.push(String(batch.length));
        break;
      }
    }
    assert.deepEqual(names.slice(2), ['1', '6']);
  });
}

test('what the tool writes as a workbook it reads back', async () => {
  const rows = [
    ['Profession', 'Téléphone', 'Combien', 'Vu le'],
    ['Médecin', '04 99 00 00 00', 3, { day: '2026-11-28' }],
    ['_x0041_ "b"\n<c>', '01400', { cents: 123450n }, null],
  ];
  assert.deepEqual(await read(toXlsx(rows)), {
    Tableau: [
      [1, 'Profession', 'Téléphone', 'Combien', 'Vu le'],
      [2, 'Médecin', '04 99 00 00 00', '3', '2026-11-28'],
      [3, '_x0041_ "b"\n<c>', '01400', '1234.5'],
    ],
  });
});

test('a sheet of any length comes in batches, the first with enough rows to tell what it is', async () => {
  const row = (/** @type {unknown} */ _, /** @type {number} */ index) =>
    `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`;
  const book = zipSync({
    ...Object.fromEntries(Object.entries(parts('')).map(([name, part]) => [name, strToU8(part)])),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${Array.from({ length: 20_000 }, row).join('')}</sheetData></worksheet>`,
    ),
  });
  for await (const { rows } of sheetsOf(await entriesOf(new Source(new Blob([book]))))) {
    let count = 0;
    for await (const batch of rows) {
      assert.ok(count || batch.length >= 40);
      assert.ok(batch.length < 5_000);
      for (const { line, cells } of batch) {
        assert.deepEqual([line, ...cells], [count + 1, String(count)]);
        count += 1;
      }
    }
    assert.equal(count, 20_000);
  }
});

/** @param {string} rows */
function ods(rows) {
  const table = `<table:table table:name="F">${rows}</table:table>`;
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:body>${table}</office:body>`,
  };
}

/**
 * @param {string} content
 * @param {string} [attributes]
 */
function openCell(content, attributes = '') {
  return `<table:table-cell ${attributes}>${content}</table:table-cell>`;
}

/**
 * @param {string} cells
 * @param {string} [attributes]
 */
function openRow(cells, attributes = '') {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

const A = '<text:p>a</text:p>';
const NOTE = '<office:annotation><text:p>non</text:p></office:annotation>';

for (const [what, rows, expected] of /** @type {[string, string, (string | number)[][]][]} */ ([
  ['cells alike', openRow(openCell(A, 'table:number-columns-repeated="3"')), [[1, 'a', 'a', 'a']]],
  [
    'rows alike',
    openRow(openCell(A), 'table:number-rows-repeated="2"'),
    [
      [1, 'a'],
      [2, 'a'],
    ],
  ],
  ['rows after blank ones', openRow('', 'table:number-rows-repeated="8"') + openRow(openCell(A)), [[9, 'a']]],
  [
    'spaces, lines and links',
    openRow(
      openCell(
        '<text:p>a<text:s text:c="3"/>b<text:tab/><text:a>c</text:a><text:line-break/>d</text:p><text:p>e</text:p>',
      ),
    ),
    [[1, 'a   b\tc\nd\ne']],
  ],
  ['cells without what is said about them', openRow(openCell(NOTE + A)), [[1, 'a']]],
  [
    'numbers rather than how they show',
    openRow(
      openCell('<text:p>1 235</text:p>', 'office:value-type="float" office:value="1234.5"') +
        openCell('<text:p>oui</text:p>', 'office:value-type="boolean" office:boolean-value="true"'),
    ),
    [[1, '1234.5', 'VRAI']],
  ],
])) {
  test(`in a workbook of LibreOffice, ${what} are read`, async () => {
    assert.deepEqual(await read(ods(rows)), { F: expected });
  });
}

/**
 * @param {Record<string, string | Uint8Array>} given
 * @param {(view: DataView, list: number, end: number) => void} change
 */
function changed(given, change) {
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(given).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return bytes;
}

/** @param {string} name of what stands in the box */
function box(name) {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  bytes.set(Buffer.from(name, 'utf16le'), 1024 + 128);
  return bytes;
}

const ROW = '<row><c><v>1</v></c></row>';
const BOOK = parts(ROW);

for (const [what, packed, expected] of /** @type {[string, Uint8Array | Record<string, string>, string][]} */ ([
  ['an old workbook of Excel', box('Workbook'), 'old-workbook'],
  ['a workbook that a password closes', box('EncryptedPackage'), 'locked'],
  [
    'a zip that a password closes',
    changed(BOOK, (view, list) => view.setUint16(list + 46 + 19 + 8, 1, true)),
    'locked',
  ],
  [
    'a workbook of LibreOffice that a password closes',
    { ...ods(''), 'META-INF/manifest.xml': '<manifest:encryption-data/>' },
    'locked',
  ],
  ['a zip of another kind', changed(BOOK, (view, list) => view.setUint16(list + 46 + 19 + 10, 9, true)), 'other-zip'],
  ['a zip of 64 bits', changed(BOOK, (view, _, end) => view.setUint32(end + 16, 0xffffffff, true)), 'other-zip'],
  ['a zip in several parts', changed(BOOK, (view, _, end) => view.setUint16(end + 4, 1, true)), 'other-zip'],
  ['a zip that is cut short', zipSync({ a: new Uint8Array(100) }).slice(0, -30), 'incomplete'],
  [
    'a zip whose list is elsewhere',
    changed(BOOK, (view, _, end) => view.setUint32(end + 16, 9_999_999, true)),
    'damaged',
  ],
  [
    'a zip whose content is not that of its sum',
    changed(BOOK, (view, list) => view.setUint8(list + 46 + 19 + 16, 1)),
    'damaged',
  ],
  [
    'a Word document',
    { ...BOOK, '_rels/.rels': relations(['r1', 'officeDocument', 'word/document.xml']) },
    'other-workbook',
  ],
  [
    'a binary workbook',
    { ...BOOK, '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.bin']) },
    'other-workbook',
  ],
  ['a text of LibreOffice', { ...ods(''), mimetype: 'application/vnd.oasis.opendocument.text' }, 'other-workbook'],
  ['a workbook of Numbers', { 'Index/Document.iwa': '' }, 'other-workbook'],
  ['a formula without its result', parts('<row r="7"><c><f>1+1</f></c></row>'), 'not-computed'],
  ['a formula with an empty result', parts('<row r="7"><c><f>1+1</f><v></v></c></row>'), 'not-computed'],
  ['a cell beyond two thousand', parts('<row><c r="BXY1"><v>1</v></c></row>'), 'too-wide'],
  ['a row beyond the last', parts('<row r="1048577"><c><v>1</v></c></row>'), 'damaged'],
  ['a row that has no number', parts('<row r="deux"><c><v>1</v></c></row>'), 'damaged'],
  ['a text that is not there', parts('<row><c t="s"><v>99</v></c></row>'), 'damaged'],
  [
    'a sheet that is not there',
    { ...BOOK, 'xl/_rels/workbook.xml.rels': relations(['r1', 'worksheet', 'a.xml']) },
    'damaged',
  ],
  ['a tag that never ends', { ...BOOK, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData a="' }, 'damaged'],
  [
    'entities of its own',
    { ...BOOK, 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY a "b">]><worksheet/>' },
    'damaged',
  ],
  [
    'a text in parts beyond all measure',
    parts(`<row><c t="inlineStr"><is>${`<t>${'a'.repeat(600_000)}</t>`.repeat(2)}</is></c></row>`),
    'too-long',
  ],
  [
    'a text in parts beyond all measure, in LibreOffice,',
    ods(openRow(openCell(`<text:p>${`<text:span>${'a'.repeat(600_000)}</text:span>`.repeat(2)}</text:p>`))),
    'too-long',
  ],
  ['a tag without end', { ...BOOK, 'xl/worksheets/sheet1.xml': `<${'a'.repeat(1_100_000)}` }, 'too-long'],
  [
    'rows alike beyond all measure',
    ods(`${openRow(openCell(A), 'table:number-rows-repeated="1048576"')}</table:table><table:table>`.repeat(6)),
    'too-dense',
  ],
  ['cells alike beyond all measure', ods(openRow(openCell(A, 'table:number-columns-repeated="16384"'))), 'too-wide'],
])) {
  test(`${what} is refused with what to do`, async () => {
    await assert.rejects(read(packed), code(expected));
  });
}

test('a zip is read after what stands before it, and before a comment', async () => {
  const packed = zipSync(Object.fromEntries(Object.entries(BOOK).map(([name, part]) => [name, strToU8(part)])));
  const whole = Buffer.concat([Buffer.from('before'), packed, Buffer.from('a comment')]);
  whole.writeUInt16LE(9, whole.length - 9 - 2);
  assert.deepEqual(await read(whole), { 'Un & deux': [[1, '1']] });
});

test('a zip that says the sizes after each file is read', async () => {
  const packed = changed(BOOK, (view, list, end) => {
    for (let at = list; at < end; at += 46 + view.getUint16(at + 28, true)) {
      const header = view.getUint32(at + 42, true);
      view.setUint16(header + 6, 8, true);
      for (const field of [14, 18, 22]) view.setUint32(header + field, 0, true);
    }
  });
  assert.deepEqual(await read(packed), { 'Un & deux': [[1, '1']] });
});

test('a part that unfolds beyond all measure is stopped', async () => {
  const [entry] = await entriesOf(new Source(new Blob([zipSync({ a: new Uint8Array(70_000_000) }, { level: 1 })])));
  await assert.rejects(async () => {
    for await (const _ of entry?.read() ?? []) continue;
  }, code('too-dense'));
});
