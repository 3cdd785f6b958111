import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { wordParts } from '../../macros/browser/forms/sheet-word.mjs';
import { zip } from '../../macros/browser/text/zip.mjs';
import { reference } from '../fixtures/word.mjs';

/**
 * @typedef {import('../../macros/browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {{name: string, attributes: string, children: (Element | string)[]}} Element
 */

const REFERENCE = reference();
const HEAD = { owner: 'Commune d’Ambert', day: '28 novembre 2026' };
const ORIGIN = { version: '1.0.0', address: 'https://site.exemple/outil/', today: '2026-11-28' };
/** @type {Sheet} */
const SHEET = {
  title: 'Invitation',
  marking: 'Interne\u00a0: ne pas diffuser',
  intro: ['Le 4 décembre,\nà 18\u202fh\u202f30.'],
  parts: [
    { title: 'Sujets', text: ['Trois sujets.'], lines: ['Un', 'Deux'] },
    {
      title: 'Personnes',
      table: {
        head: ['Nom', 'Réponse'],
        rows: [
          ['Roux', 'oui'],
          ['Petit', ''],
        ],
      },
    },
    { title: 'Vide' },
    { title: 'Vide aussi', text: [' ', '\0'], lines: [], table: { head: ['Nom'], rows: [] } },
  ],
  signatures: ['La ou le maire'],
};

/** The order that the standard asks for, of what we write. Word calls any other a damaged file. */
const ORDERS = {
  'w:pPr': 'pStyle keepNext keepLines widowControl numPr tabs spacing ind outlineLvl',
  'w:rPr': 'rFonts b bCs sz szCs lang',
  'w:tblPr': 'tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:trPr': 'cantSplit trHeight tblHeader',
  'w:tc': 'tcPr p',
  'w:p': 'pPr r fldSimple',
  'w:sectPr': 'headerReference footerReference pgSz pgMar cols',
  'w:style': 'name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr',
  'w:styles': 'docDefaults style',
  'w:lvl': 'start numFmt pStyle lvlText lvlJc pPr',
  'w:abstractNum': 'multiLevelType lvl',
  'w:numbering': 'abstractNum num',
  'w:settings': 'zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
};
/** Their order is free. */
const FREE = ['w:body', 'w:r', 'w:hdr', 'w:ftr'];

/**
 * Read XML, or throw where it is not well formed.
 *
 * @param {string} xml
 * @returns {Element}
 */
function readXml(xml) {
  assert.doesNotMatch(xml, /[^\t\n\r\x20-\ufffd]/);
  const root = { name: '', attributes: '', children: /** @type {Element['children']} */ ([]) };
  const open = [root];
  const prologue = /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>/;
  assert.match(xml, prologue);
  const pieces = xml.replace(prologue, '').match(/<[^<>]*>|[^<>]+|[<>]/g) ?? [];
  for (const piece of pieces) {
    const parent = open.at(-1);
    assert.ok(parent);
    const tag = /^<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>$/.exec(piece);
    if (!tag) {
      assert.doesNotMatch(piece, /[<>]|&(?!(?:amp|lt|gt|quot);)/);
      parent.children.push(piece);
    } else if (tag[1]) {
      assert.equal(parent.name, tag[2]);
      open.pop();
    } else {
      const made = { name: tag[2] ?? '', attributes: tag[3] ?? '', children: [] };
      parent.children.push(made);
      if (!tag[4]) open.push(made);
    }
  }
  assert.deepEqual(open, [root]);
  const [only] = elements(root);
  assert.ok(only);
  return only;
}

/** @param {Element} parent */
const elements = (parent) => parent.children.filter((child) => typeof child !== 'string');

/**
 * @param {Element} parent
 * @returns {Element[]} with all that is inside, in the order of the text
 */
const whole = (parent) => [parent, ...elements(parent).flatMap(whole)];

/**
 * @param {Element} parent
 * @param {string} name
 */
const all = (parent, name) => whole(parent).filter((element) => element.name === name);

/** @param {Element} parent */
const words = (parent) =>
  whole(parent)
    .map(({ name, children }) => (name === 'w:t' ? children.join('') : ({ 'w:br': '\n', 'w:tab': '\t' }[name] ?? '')))
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/**
 * @param {Sheet} sheet
 * @returns {Record<string, Element>} the parts of its file, by name
 */
function partsOf(sheet) {
  const parts = wordParts(REFERENCE, sheet, HEAD, ORIGIN);
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, readXml(text)]));
}

/** @param {Sheet} sheet */
function documentOf(sheet) {
  const document = partsOf(sheet)['word/document.xml'];
  assert.ok(document);
  return document;
}

/** @param {Element} paragraph */
const styleOf = (paragraph) => /w:val="(\w+)"/.exec(all(paragraph, 'w:pStyle')[0]?.attributes ?? '')?.[1] ?? '';

test('every part of a sheet is in the file, under real headings and in real lists', () => {
  const paragraphs = all(documentOf(SHEET), 'w:p').map((paragraph) => [styleOf(paragraph), words(paragraph)]);
  assert.deepEqual(
    paragraphs.filter(([style]) => style !== 'AfterTable'),
    [
      ['Title', 'Invitation'],
      ['Normal', 'Le 4 décembre,\nà 18\u202fh\u202f30.'],
      ['Heading1', 'Sujets'],
      ['Normal', 'Trois sujets.'],
      ['ListBullet', 'Un'],
      ['ListBullet', 'Deux'],
      ['Heading1', 'Personnes'],
      ...[
        ['CellHeading', 'Nom'],
        ['CellHeading', 'Réponse'],
        ['Cell', 'Roux'],
        ['Cell', 'oui'],
      ],
      ...[
        ['Cell', 'Petit'],
        ['Cell', ''],
      ],
      ['Heading1', 'Signatures'],
      ...['Qui signe', 'Nom', 'Date', 'Signature'].map((head) => ['CellHeading', head]),
      ...['La ou le maire', '', '', ''].map((cell) => ['Cell', cell]),
    ],
  );
});

test('a part that says nothing leaves no heading, and nothing to sign no table', () => {
  const document = documentOf({ title: 'Titre', intro: [], parts: [{ title: 'Vide' }, { title: 'Un', lines: [''] }] });
  assert.deepEqual(all(document, 'w:p').map(styleOf), ['Title']);
  assert.deepEqual(all(document, 'w:tbl'), []);
});

test('a table opens each of its pages with its heading, and no short row is cut', () => {
  const [table] = all(documentOf(SHEET), 'w:tbl');
  const rows = all(/** @type {Element} */ (table), 'w:tr').map((row) => all(row, 'w:tblHeader').length);
  assert.deepEqual(rows, [1, 0, 0]);
  const long = { title: '', table: { head: ['Texte'], rows: [['mot '.repeat(5_000)], ['court']] } };
  const cut = all(documentOf({ title: 'Titre', intro: [], parts: [long] }), 'w:tr');
  assert.deepEqual(
    cut.map((row) => all(row, 'w:cantSplit').length),
    [1, 0, 1],
  );
});

test('the columns of a table share the width of the page', () => {
  const rows = [
    ['a'.repeat(500), 'b', ''],
    ['', '', '', 'hors de l’en-tête'],
  ];
  const sheet = { title: '', intro: [], parts: [{ title: 'T', table: { head: ['Un', 'Deux', 'Trois'], rows } }] };
  const widths = all(documentOf(sheet), 'w:gridCol').map(({ attributes }) => Number(/\d+/.exec(attributes)?.[0]));
  assert.equal(widths.length, 4);
  const total = widths.reduce((sum, width) => sum + width);
  assert.ok(total <= 9638 && total > 9600, String(total));
  assert.ok(Math.min(...widths) > 300, String(widths));
  assert.ok(words(documentOf(sheet)).includes('hors de l’en-tête'));
});

test('a column has room for its longest word, as long as the page has', () => {
  const head = ['Action', 'État', 'Ce qui bloque'];
  const rows = [['Réunir les professionnels de santé pour une première rencontre', 'Bloquée', 'mot '.repeat(90)]];
  const sheet = { title: '', intro: [], parts: [{ title: 'T', table: { head, rows } }] };
  const widths = all(documentOf(sheet), 'w:gridCol').map(({ attributes }) => Number(/\d+/.exec(attributes)?.[0]));
  assert.ok((widths[1] ?? 0) >= 1_000, String(widths));
  const narrow = { title: 'T', table: { head: Array(12).fill('x'.repeat(30)), rows: [['a']] } };
  const all12 = all(documentOf({ title: '', intro: [], parts: [narrow] }), 'w:gridCol');
  assert.equal(all12.length, 12);
  assert.equal(new Set(all12.map(({ attributes }) => attributes)).size, 1);
});

test('header and footer say whose it is, when, who may read it, and where it was made', () => {
  const parts = partsOf(SHEET);
  const said = (/** @type {string} */ name) => words(/** @type {Element} */ (parts[name]));
  assert.equal(said('word/header.xml'), 'Commune d’Ambert\tLe 28 novembre 2026Interne\u00a0: ne pas diffuser');
  assert.equal(said('word/footer.xml'), 'Boussole MSP, version 1.0.0. https://site.exemple/outil/\tPage 1 sur 1');
  const plain = wordParts(REFERENCE, { title: 'T', intro: [], parts: [] }, { owner: '', day: '1er mai 2026' }, ORIGIN);
  assert.equal(words(readXml(plain['word/header.xml'] ?? '')), '\tLe 1er mai 2026');
  assert.match(plain['docProps/core.xml'] ?? '', /<dc:creator>Boussole MSP</);
});

test('the file says its title, its author and its language', () => {
  const { 'docProps/core.xml': core = '' } = wordParts(REFERENCE, { ...SHEET, title: 'A & {day} <b>' }, HEAD, ORIGIN);
  assert.match(core, /<dc:title>A &amp; \{day\} &lt;b&gt;<\/dc:title>/);
  assert.match(core, /<dc:creator>Commune d’Ambert<\/dc:creator>/);
  assert.match(core, /<dc:language>fr-FR<\/dc:language>/);
  assert.match(core, /<dcterms:created [^>]*>2026-11-28T00:00:00Z</);
});

test('every part is declared, and every link leads to a part', () => {
  const names = Object.keys(REFERENCE);
  const types = REFERENCE['[Content_Types].xml'] ?? '';
  const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(declared.sort(), names.filter((name) => !/\.rels$|^\[/.test(name)).sort());
  const targets = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      return [...(REFERENCE[name] ?? '').matchAll(/Target="([^"]+)"/g)].map(([, target]) => folder + target);
    });
  // The picture of the page's code comes beside the parts.
  assert.deepEqual(targets.sort(), [...declared, 'word/code.png'].sort());
  assert.match(types, /Extension="png"/);
});

test('every style that a sheet uses is in the reference document', () => {
  const styles = [...(REFERENCE['word/styles.xml'] ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
  const used = Object.values(partsOf(SHEET)).flatMap((part) => [...all(part, 'w:pStyle'), ...all(part, 'w:tblStyle')]);
  assert.ok(used.length > 20);
  for (const { attributes } of used) assert.ok(styles.includes(/"(\w+)"/.exec(attributes)?.[1] ?? ''), attributes);
});

test('elements stand in the order of the standard', () => {
  let seen = 0;
  for (const [name, part] of Object.entries(partsOf(SHEET))) {
    if (!name.startsWith('word/') || name.endsWith('.rels')) continue;
    for (const { name: parent, children } of whole(part)) {
      const order = ORDERS[/** @type {keyof typeof ORDERS} */ (parent)]?.split(' ');
      const found = children.flatMap((child) => (typeof child === 'string' ? [] : [child.name.slice(2)]));
      if (!order || FREE.includes(parent)) continue;
      seen += 1;
      const places = found.map((child) => order.indexOf(child));
      assert.ok(!places.includes(-1), `${name}: ${parent} holds ${found}`);
      if (parent === 'w:p') assert.ok(!found.slice(1).includes('pPr'));
      else
        assert.deepEqual(
          places,
          [...places].sort((one, two) => one - two),
          `${name}: ${parent} holds ${found}`,
        );
    }
  }
  assert.ok(seen > 60);
});

for (const [name, typed, read] of [
  ['markup', '<b>&amp;</b> ]]> "', '<b>&amp;</b> ]]> "'],
  ['what a part of the file is filled with', '{body} {title}', '{body} {title}'],
  ['lines', 'un\r\ndeux\rtrois\u2028quatre', 'un\ndeux\ntrois\nquatre'],
  ['a tab', 'un\tdeux', 'un\tdeux'],
  ['control characters', 'a\0b\u001fc\u000bd\ufffe\uffff', 'abcd'],
  ['the other direction', '\u202eabc\u05d0\u05d1\u202c', '\u202eabc\u05d0\u05d1\u202c'],
  ['a person made of several characters', '👩\u200d⚕️', '👩\u200d⚕️'],
  ['spaces of typography', '«\u00a0Oui\u202f!\u00a0»', '«\u00a0Oui\u202f!\u00a0»'],
  ['a novel', 'mot '.repeat(5_000), 'mot '.repeat(5_000)],
  ['spaces at both ends', '  mot  ', '  mot  '],
]) {
  test(`${name} stays as it was typed`, () => {
    const text = /** @type {string} */ (typed);
    const cell = { title: text, lines: [text], table: { head: [text], rows: [[text]] } };
    const sheet = { title: text, intro: [text], parts: [cell], signatures: [text], marking: text };
    const paragraphs = all(documentOf(sheet), 'w:p').map(words).filter(Boolean);
    assert.equal(paragraphs.filter((paragraph) => paragraph === read).length, 7);
  });
}

test('the same sheet, on the same day, gives the same file', () => {
  const make = () => zip(wordParts(REFERENCE, SHEET, HEAD, ORIGIN));
  assert.deepEqual(make(), make());
  assert.ok(make().length < 8_000, String(make().length));
});

test('whatever is typed, the file is well formed and holds every word', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('<', '&', ']]>', '\ud800', '\udfff', '\0', '\n', '\t', '{body}', '"', 'é') }),
  );
  const texts = fc.array(text, { maxLength: 3 });
  const table = fc.record({ head: texts, rows: fc.array(texts, { maxLength: 3 }) });
  const part = fc.record({ title: text, text: texts, lines: texts, table }, { requiredKeys: ['title'] });
  const sheets = fc.record({ title: text, intro: texts, parts: fc.array(part, { maxLength: 3 }), signatures: texts });
  fc.assert(
    fc.property(sheets, (sheet) => {
      const document = documentOf(sheet);
      const paragraphs = all(document, 'w:p').map(words);
      for (const typed of [
        ...sheet.intro,
        ...sheet.parts.flatMap(({ lines = [], text = [] }) => [...lines, ...text]),
      ]) {
        const clean = typed
          .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
          .replace(/\r\n?|[\u2028\u2029]/g, '\n');
        assert.ok(!clean.trim() || paragraphs.includes(clean), JSON.stringify(clean));
      }
      const headings = all(document, 'w:p').filter((paragraph) => /^(Title|Heading)/.test(styleOf(paragraph)));
      assert.ok(headings.every((heading) => words(heading).trim()));
    }),
  );
});
