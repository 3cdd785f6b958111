import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { arranged } from '../../macros/components/swot/arranged.mjs';
import { cards } from '../../macros/components/swot/board.mjs';
import { addAll, change, join } from '../../macros/components/swot/moves.mjs';
import { HEIGHT, pictureOf } from '../../macros/components/swot/picture.mjs';
import { WIDTH } from '../../macros/components/swot/picture-setting.mjs';
import { linesOf } from '../../macros/components/swot/picture-lines.mjs';
import { toSvg } from '../../macros/components/swot/picture-drawn.mjs';

/** @typedef {import('../../macros/components/swot/arranged.mjs').Board} Board */
/** @typedef {import('../../macros/components/swot/arranged.mjs').Idea} Idea */
/** @typedef {import('../../macros/components/swot/picture.mjs').Words} Words */

const TITLES = ['Forces', 'Faiblesses', 'Opportunités', 'Menaces'];
const SAID = 'Les jeunes médecins ne veulent plus travailler seuls ici';

/** Letters as wide as those of Arial, or nearly. @param {string} text @param {boolean} isBold */
const measure = (text, isBold) => [...text].length * (isBold ? 0.56 : 0.5);

/** @param {Idea[][]} ideas of each quadrant */
function boardOf(ideas, about = 'Ambert, 5 octobre 2027') {
  const quadrants = TITLES.map((title, index) => ({ title, ideas: ideas[index] ?? [] }));
  return { head: `Atelier, ${about}`, title: 'Atelier', about, quadrants };
}

/** @param {number} count @param {string} [text] @returns {Idea[]} */
function some(count, text = SAID) {
  return Array.from({ length: count }, (_, index) => ({
    text: `${text} ${index}`,
    similar: index === 1 ? ['Une autre façon de le dire', 'Et encore une'] : [],
    votes: index % 3 ? `${index} voix` : '',
    priority: index < 3,
  }));
}

/** @param {Board} board @returns {Words[]} */
function wordsOf(board) {
  return pictureOf(board, measure).shapes.flatMap((shape) => (shape.kind === 'words' ? [shape] : []));
}

/** @param {Words} one @param {Words} other */
function touch(one, other) {
  // Letters that hang take a fifth of their size under their line.
  const apart = one.y + one.size * 0.2 <= other.y - other.size * 0.8;
  const apartToo = other.y + other.size * 0.2 <= one.y - one.size * 0.8;
  const aside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !(apart || apartToo || aside);
}

/** @param {Board} board */
function assertSound(board) {
  const picture = pictureOf(board, measure);
  const all = wordsOf(board);
  for (const words of all) {
    const label = words.text.slice(0, 40);
    assert.ok(words.x >= 0 && words.x + words.width <= WIDTH, label);
    assert.ok(words.y - words.size >= 0 && words.y + words.size * 0.2 <= picture.height, label);
  }
  all.forEach((one, index) => {
    const other = all.slice(index + 1).find((each) => touch(one, each));
    assert.equal(other, undefined, `${one.text} over ${other?.text}`);
  });
  const boxes = picture.shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
  const frames = boxes.filter(({ fill }) => fill === '#fff').slice(1);
  for (const { text, x, y, width } of all.slice(2)) {
    const isHeld = frames.some(
      (frame) => x >= frame.x && x + width <= frame.x + frame.width && y > frame.y && y <= frame.y + frame.height,
    );
    assert.ok(isHeld, `${text} stands in a quadrant`);
  }
  return picture;
}

for (const [counts, least] of /** @type {[number[], number][]} */ ([
  [[0, 0, 0, 0], 40],
  [[1, 0, 0, 0], 40],
  [[3, 2, 2, 3], 32],
  [[11, 10, 10, 11], 20],
  [[15, 15, 15, 15], 16],
  [[30, 4, 20, 6], 16],
])) {
  const count = counts.reduce((sum, each) => sum + each);
  test(`${count} ideas (${counts.join(', ')}) hold on a slide, in letters of ${least} pixels or more`, () => {
    const picture = assertSound(boardOf(counts.map((each) => some(each))));
    assert.deepEqual([picture.width, picture.height], [1920, 1080]);
    assert.ok(picture.size >= least, String(picture.size));
  });
}

test('two hundred ideas make a higher picture: none is left out, none is too small', () => {
  const picture = assertSound(boardOf([some(50), some(50), some(50), some(50)]));
  assert.ok(picture.height > HEIGHT);
  assert.ok(picture.size >= 16);
});

test('a long idea is set in lines, whole', () => {
  const text = Array.from({ length: 300 }, (_, index) => `mot${index}`).join(' ');
  const board = boardOf([[{ text, similar: [], votes: '3 voix', priority: true }], some(4)]);
  assertSound(board);
  const said = wordsOf(board).map((words) => words.text);
  assert.ok(said.join(' ').includes('mot0 mot1'));
  assert.deepEqual(said.join(' ').match(/mot\d+/g)?.length, 300);
});

test('a word longer than a line goes on at the next one', () => {
  const lines = linesOf(`a ${'b'.repeat(50)} c`, 10, false, measure);
  assert.ok(lines.every((line) => measure(line, false) <= 10));
  assert.equal(lines.join('').replaceAll(' ', ''), `a${'b'.repeat(50)}c`);
});

test('whatever is written, lines hold in their width and lose nothing', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = linesOf(text, width, false, measure);
      assert.ok(lines.every((line) => measure(line, false) <= width));
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }),
  );
});

test('a board with a few ideas quotes those of a stack, a full one counts them', () => {
  const [few, many] = [boardOf([some(3)]), boardOf([some(15), some(15), some(15), some(15)])];
  assert.ok(wordsOf(few).some(({ text }) => text === '+ Une autre façon de le dire'));
  assert.ok(wordsOf(many).some(({ text }) => text === '+ 2 idées proches'));
});

test('what is hostile stays text in the file', () => {
  const text = '<script>alert(1)</script> & "quoted" \u0000\u000b ]]> <!-- &amp;';
  const svg = toSvg(pictureOf(boardOf([[{ text, similar: [], votes: '', priority: false }]], '<b>&'), measure));
  assert.doesNotMatch(svg, /<script|<b>|<!--|[\0\v]/);
  assert.match(svg, /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;quoted&quot;/);
  assert.match(svg, /&lt;!-- &amp;amp;/);
});

test('the file asks for nothing else', () => {
  const svg = toSvg(pictureOf(boardOf([some(9), some(9)]), measure));
  assert.doesNotMatch(svg.replace('xmlns="http://www.w3.org/2000/svg"', ''), /https?:|href|url\(|@import|style=/);
  assert.match(svg, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*width="1920" height="1080"/);
});

test('the board is arranged by votes, a stack once with its true count, retained if one of its ideas is', () => {
  const prefix = 'swot/atelier-cpts';
  const titles = { forces: 'Forces', menaces: 'Menaces' };
  const ideas = ['a', 'b', 'c', ' '].map((text) => ({ text, quadrant: 'forces', group: '' }));
  let dossier = addAll(createDossier(Math.random), prefix, ideas, 1, Math.random);
  const ids = cards(dossier, prefix).map(({ id }) => id);
  [1, 2, 2].forEach((votes, index) => {
    dossier = change(dossier, prefix, ids[index] ?? '', { votes }, 2);
  });
  dossier = change(dossier, prefix, ids[3] ?? '', { votes: 'beaucoup' }, 2);
  dossier = join(dossier, prefix, ids[2] ?? '', ids[0] ?? '', 3);
  dossier = change(dossier, prefix, ids[2] ?? '', { priority: true }, 3);
  dossier = set(dossier, { 'commune/name': 'Ambert' }, 4);
  const board = arranged(dossier, prefix, titles, 'Atelier', Date.UTC(2027, 9, 6, 12));
  assert.equal(board.head, 'Atelier, Ambert, état du 6 octobre 2027');
  assert.deepEqual(board.quadrants[0], {
    title: 'Forces',
    ideas: [
      { text: 'a', similar: ['c'], votes: '3 voix', priority: true },
      { text: 'b', similar: [], votes: '2 voix', priority: false },
      { text: 'Idée sans texte', similar: [], votes: 'voix illisibles', priority: false },
    ],
  });
});
