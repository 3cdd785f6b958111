import assert from 'node:assert/strict';
import test from 'node:test';
import { ideasIn } from '../../macros/components/swot/pasted.mjs';

for (const [what, pasted, ideas] of /** @type {const} */ ([
  ['lines', 'Un local\nUne équipe', ['Un local', 'Une équipe']],
  ['lines of Windows, with empty ones', 'Un local\r\n\r\n  Une équipe  \r\n', ['Un local', 'Une équipe']],
  [
    'a list with dashes',
    '- Un local\n-Une équipe\n– Un projet\n— Un lieu',
    ['Un local', 'Une équipe', 'Un projet', 'Un lieu'],
  ],
  [
    'a list of a word processor',
    '•\tUn local\n\uf0b7\tUne équipe\no\tUn projet',
    ['Un local', 'Une équipe', 'Un projet'],
  ],
  [
    'a numbered list',
    '1. Un local\n2) Une équipe\n3/ Un projet\n4° Un lieu\n(5) Un temps',
    ['Un local', 'Une équipe', 'Un projet', 'Un lieu', 'Un temps'],
  ],
  ['a list with letters', 'a) Un local\nB) Une équipe', ['Un local', 'Une équipe']],
  ['boxes to tick', '- [ ] Un local\n- [x] Une équipe\n☐ Un projet', ['Un local', 'Une équipe', 'Un projet']],
  [
    'figures that are no numbers of a list',
    '24/7 sans relâche\n2.5 postes\n-5 % en un an\n2027. Deux départs',
    ['24/7 sans relâche', '2.5 postes', '-5 % en un an', '2027. Deux départs'],
  ],
  ['words that begin with one letter', 'à deux\nô temps\na deux', ['à deux', 'ô temps', 'a deux']],
  ['cells of a spreadsheet', 'Un local\tneuf\nUne équipe', ['Un local neuf', 'Une équipe']],
  ['one line', 'Un local', ['Un local']],
  ['marks alone', '-\n•\n\n', []],
])) {
  test(`${what}: an idea a line, without the marks of the list`, () => assert.deepEqual(ideasIn(pasted), ideas));
}
