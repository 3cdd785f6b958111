import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { ideasIn } from '../../macros/components/swot/pasted.mjs';
import { spent } from '../fixtures/processor.mjs';

for (const [what, pasted, ideas] of /** @type {const} */ ([
  ['lines', 'Un local\nUne équipe', ['Un local', 'Une équipe']],
  ['lines of Windows, with empty ones', 'Un local\r\n\r\n  Une équipe  \r\n', ['Un local', 'Une équipe']],
  ['lines in small letters', 'un local\nune équipe', ['un local', 'une équipe']],
  [
    'a list with dashes',
    '- Un local\n-Une équipe\n– Un projet\n— Un lieu',
    ['Un local', 'Une équipe', 'Un projet', 'Un lieu'],
  ],
  [
    'a list of a word processor',
    '•\tUn local\n\uf0b7\tUne équipe\no\tUn projet\n\uf0d8 Un lieu',
    ['Un local', 'Une équipe', 'Un projet', 'Un lieu'],
  ],
  ['a numbered list of a word processor', '1.\tUn local\n2.\tUne équipe', ['Un local', 'Une équipe']],
  ['letters of a word processor', 'a.\tUn local\nii.\tUne équipe', ['Un local', 'Une équipe']],
  [
    'a numbered list',
    '1. Un local\n2) Une équipe\n3/ Un projet\n4° Un lieu\n(5) Un temps\n6 - Un budget',
    ['Un local', 'Une équipe', 'Un projet', 'Un lieu', 'Un temps', 'Un budget'],
  ],
  ['a list in Roman numbers', 'I. Un local\nII. Une équipe\nIV. Un lieu', ['Un local', 'Une équipe', 'Un lieu']],
  ['numbers against their words', '1-Un local\n2-Une équipe\n24-48 heures', ['Un local', 'Une équipe', '24-48 heures']],
  ['ideas that say their number', 'Idée 1 : Un local\nIdée n° 2 - Une équipe', ['Un local', 'Une équipe']],
  ['small letters', 'a. Un local\nb. Une équipe', ['Un local', 'Une équipe']],
  [
    'a message of another application',
    '[12/05/2026 14:32:10] Marie: Un local\n12/05/26, 14:33 - Jean Paul : Une équipe\n[12/05, 14:32] Zoé: Un lieu',
    ['Un local', 'Une équipe', 'Un lieu'],
  ],
  ['a list with letters', 'a) Un local\nB) Une équipe', ['Un local', 'Une équipe']],
  ['boxes to tick', '- [ ] Un local\n- [x] Une équipe\n☐ Un projet', ['Un local', 'Une équipe', 'Un projet']],
  ['pictures of a message', '👉 Un local\n✅ Une équipe\n➡️ Un projet', ['Un local', 'Une équipe', 'Un projet']],
  ['a message that quotes', '> Un local\n>> Une équipe', ['Un local', 'Une équipe']],
  ['signs that end lines', '- un local\u202f;\n- une équipe,\n- un projet.', ['un local', 'une équipe', 'un projet.']],
  [
    'quotes',
    '« Un local »\n“Une équipe”\n"Un projet"\n**Un lieu**',
    ['Un local', 'Une équipe', 'Un projet', 'Un lieu'],
  ],
  ['quotes inside', 'Un « chez nous »\nLa salle « Verte »', ['Un « chez nous »', 'La salle « Verte »']],
  [
    'messages with who sent them',
    '[14:32, 12/05/2026] Marie Petit: Un local\n12/05/2026, 14:33 - Jean : Une équipe',
    ['Un local', 'Une équipe'],
  ],
  ['an hour that is an idea', 'Ouvrir à 8h30\n[À revoir] Le local', ['Ouvrir à 8h30', '[À revoir] Le local']],
  [
    'lines of a list cut by the page',
    '- Une équipe soudée\n  qui travaille bien\n- Un local\nneuf et central\n- Un projet',
    ['Une équipe soudée qui travaille bien', 'Un local neuf et central', 'Un projet'],
  ],
  [
    'sentences cut by the page',
    'Une équipe soudée et motivée qui se connaît\ndepuis longtemps\nUn local',
    ['Une équipe soudée et motivée qui se connaît depuis longtemps', 'Un local'],
  ],
  [
    'figures that are no numbers of a list',
    '24/7 sans relâche\n2.5 postes\n-5 % en un an\n2027. Deux départs\n12 médecins',
    ['24/7 sans relâche', '2.5 postes', '-5 % en un an', '2027. Deux départs', '12 médecins'],
  ],
  ['words that begin with one letter', 'à deux\nô temps\na deux', ['à deux', 'ô temps', 'a deux']],
  ['cells of a spreadsheet', 'Un local\tneuf\nUne équipe', ['Un local neuf', 'Une équipe']],
  ['numbers in a column', '1\tUn local\n2\tUne équipe', ['Un local', 'Une équipe']],
  ['a cell of two lines', '"Un local\nneuf"\tici\nUne équipe\tlà', ['Un local neuf ici', 'Une équipe là']],
  [
    'a column with a cell of two lines',
    'Une équipe\n"Un local ""vert""\nneuf"',
    ['Une équipe', 'Un local "vert" neuf'],
  ],
  ['one line', 'Un local', ['Un local']],
  ['signs that do not show', '\ufeffUn local\u200b\n\u200eUne équipe', ['Un local', 'Une équipe']],
  ['marks alone', '-\n•\n\n', []],
  ['nothing', '', []],
])) {
  test(`${what}: an idea a line, without the marks of the list`, () => {
    const found = ideasIn(pasted);
    assert.deepEqual(
      found.map(({ text }) => text),
      ideas,
    );
    assert.ok(found.every(({ quadrant }) => !quadrant));
  });
}

const BOARD = [
  ['forces', 'Une équipe'],
  ['forces', 'Un local'],
  ['faiblesses', 'Le temps'],
  ['opportunites', 'Un appel à projets'],
  ['menaces', 'Un départ'],
];
for (const [what, pasted] of /** @type {const} */ ([
  [
    'headings',
    'Forces :\n- Une équipe\n- Un local\nFaiblesses\n- Le temps\nOpportunités :\n- Un appel à projets\nMENACES\n- Un départ',
  ],
  [
    'headings of Markdown',
    '## Forces\n\n- Une équipe\n- Un local\n\n## **Faiblesses**\n* Le temps\n### Opportunites\n- Un appel à projets\n' +
      '## Menaces\n- Un départ',
  ],
  [
    'headings that say more',
    'Nos forces (aujourd’hui)\nUne équipe\nUn local\nPoints faibles :\nLe temps\nLes opportunités (demain)\n' +
      'Un appel à projets\nThreats\nUn départ',
  ],
  [
    'headings inside a list',
    '• Forces\n  ◦ Une équipe\n  ◦ Un local\n• Faiblesses\n  ◦ Le temps\n• Opportunités\n  ◦ Un appel à projets\n' +
      '• Menaces\n  ◦ Un départ',
  ],
  [
    'headings with their ideas',
    'Forces : Une équipe ; Un local\nFaiblesses : Le temps\nOpportunités : Un appel à projets\nMenaces : Un départ',
  ],
  [
    'rows that name their quadrant',
    'Forces\tUne équipe\n\tUn local\nFaiblesses\tLe temps\nOpportunités\tUn appel à projets\nMenaces\tUn départ',
  ],
  [
    'a table with titles',
    'Case\tIdée\tVoix\nForces\tUne équipe\t4\nForces\tUn local\t\nFaiblesses\tLe temps\t1\n' +
      'Opportunités\tUn appel à projets\t\nMenaces\tUn départ\t2',
  ],
  [
    'four columns',
    'Forces\tFaiblesses\tOpportunités\tMenaces\nUne équipe\tLe temps\tUn appel à projets\tUn départ\nUn local\t\t\t',
  ],
  [
    'headings with other words',
    'Forces / atouts\nUne équipe\nUn local\n1. Faiblesses du territoire :\nLe temps\nOPPORTUNITÉS – externes\n' +
      'Un appel à projets\nIV. Menaces\nUn départ',
  ],
  [
    'a table of Markdown',
    '| Forces | Faiblesses | Opportunités | Menaces |\n|---|:--|---|---|\n' +
      '| Une équipe | Le temps | Un appel à projets | Un départ |\n| Un local | | | |',
  ],
  [
    'two columns twice',
    'Forces\tFaiblesses\nUne équipe\tLe temps\nUn local\t\nOpportunités\tMenaces\nUn appel à projets\tUn départ',
  ],
  [
    'four cells of several lines',
    '"Forces\n- Une équipe\n- Un local"\t"Faiblesses\n- Le temps"\n"Opportunités :\n- Un appel à projets"\t' +
      '"Menaces\n- Un départ"',
  ],
])) {
  test(`a whole board, ${what}: each idea has its quadrant`, () => {
    const found = ideasIn(pasted).map(({ quadrant, text }) => [quadrant, text]);
    const order = ['forces', 'faiblesses', 'opportunites', 'menaces'];
    assert.deepEqual(
      found.sort((a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? '')),
      BOARD,
    );
  });
}

test('words that only begin like a heading are ideas', () => {
  const ideas = [
    'Forces vives du territoire',
    'Menace de fermeture',
    'Une opportunité\u00a0: le bourg',
    'Forces de vente',
  ];
  assert.deepEqual(
    ideasIn(ideas.join('\n')),
    ideas.map((text) => ({ text: text.replace(/\s/g, ' '), quadrant: '' })),
  );
});

test('whatever is pasted, no word is lost', () => {
  const letters = (/** @type {string} */ text) => (text.match(/\p{L}{2,}/gu) ?? []).join(' ');
  const line = fc.constantFrom('Un local', '- une équipe', '\t• Le temps', 'deux\tmots', '« Un lieu »', '3) Trois', '');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      assert.equal(
        letters(
          ideasIn(text)
            .map((idea) => idea.text)
            .join('\n'),
        ),
        letters(text),
      );
    }),
  );
});

test('a long paste is read in little time', () => {
  const start = spent();
  for (const text of ['"'.repeat(20_000), '\t"'.repeat(10_000), `${'x '.repeat(50_000)}\n`, '- a\n'.repeat(20_000)]) {
    ideasIn(text);
  }
  assert.ok(spent() - start < 2_000);
});
