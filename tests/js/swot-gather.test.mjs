// The boards of several groups make one: nothing is lost, whatever the order of the files, and twice is once.

import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { createDossier, set, visible } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { addRow, removeRow } from '../../macros/browser/store/rows.mjs';
import { travelling } from '../../macros/browser/store/share.mjs';
import { fieldOf } from '../../macros/browser/store/fields.mjs';
import { revert } from '../../macros/browser/store/undo.mjs';
import { QUADRANTS, cards, stacks } from '../../macros/components/swot/board.mjs';
import { groupFile } from '../../macros/components/swot/exports.mjs';
import { FIELDS } from '../../macros/components/swot/fields.mjs';
import { MOST_IDEAS, groupOfFile } from '../../macros/components/swot/gather-read.mjs';
import { effectOf, summaryOf } from '../../macros/components/swot/gather-words.mjs';
import { gathered, gathering } from '../../macros/components/swot/gather.mjs';
import { groups } from '../../macros/components/swot/groups.mjs';
import { add, change } from '../../macros/components/swot/moves.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';
import { values as anyValue } from '../fixtures/dossiers/arbitraries.mjs';

/**
 * @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../macros/components/swot/gather-items.mjs').Choice} Choice
 */

const PREFIX = 'swot/atelier-cpts';
const LATER = NOON + 3_600_000;
const random = seededRandom(7);

/**
 * Return the board of a table: its group in its list, and its ideas.
 *
 * @param {string} group empty if it has none
 * @param {(string | [quadrant: string, text: string])[]} ideas those of the first case are texts alone
 * @param {Dossier} [from]
 */
function table(group, ideas, from = createDossier(random)) {
  const listed = group ? addRow(from, `${PREFIX}/groups`, { name: group, members: 'Zoé' }, NOON, random).dossier : from;
  return ideas.reduce((board, idea) => {
    const [quadrant, text] = typeof idea === 'string' ? ['forces', idea] : idea;
    return add(board, PREFIX, { quadrant, text, group }, NOON, random);
  }, listed);
}

/** @param {Dossier} dossier what a file of it brings elsewhere */
function handedOver(dossier) {
  return parse(serialize(groupFile(dossier, PREFIX), { app: '1', now: NOON })).dossier;
}

/** @param {Record<string, Dossier>} files by name */
function sources(files) {
  return Object.entries(files).map(([name, dossier]) => ({ name, dossier: handedOver(dossier) }));
}

/** @param {Dossier} mine @param {ReturnType<typeof sources>} from @param {Record<string, Choice>} [choices] */
function board(mine, from, choices = {}) {
  return gathered(mine, from, new Map(Object.entries(choices)), {
    prefix: PREFIX,
    now: LATER,
    random: seededRandom(3),
  });
}

/** @param {Dossier} dossier */
function texts(dossier) {
  return cards(dossier, PREFIX).map(({ text }) => text);
}

/** @param {Dossier} dossier @param {string} text */
function card(dossier, text) {
  const found = cards(dossier, PREFIX).find((each) => each.text === text);
  assert.ok(found, `no card « ${text} »`);
  return found;
}

/** @param {Dossier} mine @param {ReturnType<typeof sources>} from */
function kinds(mine, from) {
  return gathering(mine, from, PREFIX, LATER).items.map(({ kind, card: { text } }) => `${kind}: ${text}`);
}

test('four tables make one board, and every idea keeps its group', () => {
  const names = ['Groupe 1', 'Groupe 2', 'Les élus', 'Table 4'];
  const files = sources(
    Object.fromEntries(
      names.map((name, index) => [`${index}.txt`, table(name, [`Idée A de ${name}`, ['menaces', `B de ${name}`]])]),
    ),
  );
  const mine = table('', [['faiblesses', 'De l’animatrice']]);
  const all = board(mine, files);
  assert.equal(cards(all, PREFIX).length, 9);
  for (const name of names) assert.equal(card(all, `Idée A de ${name}`).group, name);
  assert.deepEqual(
    groups(all, PREFIX).map(({ name }) => name),
    names,
  );
  assert.ok(![...all.entries.keys()].some((key) => key.endsWith('/members')));
  assert.equal(summaryOf(gathering(mine, files, PREFIX, LATER)), '4 fichiers\u00a0: 8 idées nouvelles.');
});

test('new ideas come after those of the board, table by table', () => {
  const files = sources({ 'b.txt': table('B', ['b1', 'b2']), 'a.txt': table('A', ['a1', 'a2']) });
  assert.deepEqual(texts(board(table('', ['m1', 'm2', 'm3']), files)), ['m1', 'm2', 'm3', 'a1', 'a2', 'b1', 'b2']);
});

/** @type {[what: string, name: string, group: string][]} */
const NAMES = [
  ['our own file', 'atelier-groupe-2-ambert-2026-11-22.txt', 'Groupe 2'],
  ['a second download', 'atelier-groupe-2-2026-11-22 (1).txt', 'Groupe 2'],
  ['an older name, without a group', 'atelier-2026-11-22.txt', ''],
  ['an older name, with the commune', 'atelier-ambert-2026-11-22.txt', ''],
  ['the whole dossier', 'dossier-ambert-2026-11-22.txt', ''],
  ['a name given by hand', 'Table des élus.txt', 'Table des élus'],
  ['a table by its letter', 'table_b.json', 'Table B'],
  ['a table by its number', 'équipe 3.txt', 'Équipe 3'],
  ['the commune alone', 'Ambert.txt', ''],
  ['a number alone', '2.txt', ''],
  ['a link', 'Lien 1', ''],
];
for (const [what, name, group] of NAMES) {
  test(`the name of a file tells a group, or none: ${what}`, () => {
    assert.equal(groupOfFile(name, set(createDossier(random), { 'commune/name': 'Ambert' }, 1)), group);
  });
}

test('a file without a group takes the one that its name tells, or a name that none has', () => {
  const files = sources({
    'table-b.txt': table('', ['De la table B']),
    'x-atelier.txt': table('Groupe 1', ['Du groupe 1']),
    'atelier-2026-11-22.txt': table('', ['De personne']),
    'atelier-2026-11-23.txt': table('', ['D’une autre']),
  });
  const all = board(createDossier(random), files);
  assert.deepEqual(
    ['De la table B', 'Du groupe 1', 'De personne', 'D’une autre'].map((text) => card(all, text).group),
    ['Table B', 'Groupe 1', 'Groupe 2', 'Groupe 3'],
  );
  assert.equal(board(all, files), all);
});

test('the visitor tells apart two tables that bear the same name', () => {
  const [one, other] = sources({
    'a.txt': table('Groupe 1', ['De la première']),
    'b.txt': table('Groupe 1', ['De la seconde']),
  });
  assert.ok(one && other);
  const files = [one, { ...other, group: 'Groupe 2' }];
  const all = board(createDossier(random), files);
  assert.deepEqual(
    ['De la première', 'De la seconde'].map((text) => card(all, text).group),
    ['Groupe 1', 'Groupe 2'],
  );
  assert.deepEqual(
    groups(all, PREFIX).map(({ name }) => name),
    ['Groupe 1', 'Groupe 2'],
  );
  // The same file again, and nobody says it again.
  assert.deepEqual(kinds(all, [one, other]), ['same: De la première', 'same: De la seconde']);
});

test('the same file twice comes in once, and is told', () => {
  const one = table('Groupe 1', ['Une idée']);
  const files = sources({ 'a.txt': one, 'a (1).txt': one });
  const found = gathering(createDossier(random), files, PREFIX, LATER);
  assert.deepEqual(
    found.parts.map(({ remark, like }) => [remark, like]),
    [
      ['', ''],
      ['same', 'a (1).txt'],
    ],
  );
  assert.equal(found.items.length, 1);
  assert.equal(summaryOf(found), '1 fichier\u00a0: une idée nouvelle.');
});

test('two moments of one board are one board: the later one wins, and what it removed stays away', () => {
  const before = table('Groupe 1', ['Une idé', 'À retirer']);
  let after = change(before, PREFIX, card(before, 'Une idé').id, { text: 'Une idée' }, NOON + 10);
  after = removeRow(after, `${PREFIX}/cards`, card(before, 'À retirer').id, NOON + 20);
  const files = sources({ 'matin.txt': before, 'soir.txt': after });
  assert.deepEqual(kinds(createDossier(random), files), ['new: Une idée']);
  assert.equal(gathering(createDossier(random), files, PREFIX, LATER).parts[1]?.remark, 'moment');
});

test('what a group wrote anew is shown, old and new, and a later text of the board stays', () => {
  const first = table('Groupe 1', ['Une équipe', 'Le temps']);
  const mine = board(table('', []), sources({ 'a.txt': first }));
  let theirs = change(first, PREFIX, card(first, 'Une équipe').id, { text: 'Une équipe soudée' }, NOON + 50);
  theirs = change(theirs, PREFIX, card(first, 'Le temps').id, { text: 'Le temps long' }, NOON + 50);
  const here = change(mine, PREFIX, card(first, 'Le temps').id, { text: 'Le temps manque' }, LATER);
  const files = sources({ 'a.txt': theirs });
  const { items } = gathering(here, files, PREFIX, LATER);
  assert.deepEqual(
    items.map(({ kind, old, card: { text }, choice }) => [kind, old?.text, text, choice]),
    [
      ['changed', 'Une équipe', 'Une équipe soudée', 'add'],
      ['later', 'Le temps manque', 'Le temps long', 'leave'],
    ],
  );
  assert.deepEqual(texts(board(here, files)), ['Une équipe soudée', 'Le temps manque']);
  const chosen = board(here, files, { [card(first, 'Le temps').id]: 'add', [card(first, 'Une équipe').id]: 'leave' });
  assert.deepEqual(texts(chosen), ['Une équipe', 'Le temps long']);
});

test('a card that the board removed stays away unless it is asked for', () => {
  const theirs = table('Groupe 1', ['Une équipe']);
  const { id } = card(theirs, 'Une équipe');
  const files = sources({ 'a.txt': theirs });
  const mine = removeRow(board(createDossier(random), files), `${PREFIX}/cards`, id, LATER);
  assert.deepEqual(kinds(mine, files), ['removed: Une équipe']);
  assert.equal(board(mine, files), mine);
  assert.equal(card(board(mine, files, { [id]: 'add' }), 'Une équipe').group, 'Groupe 1');
});

test('the votes that the room counted stay, and those of the groups come with new ideas', () => {
  const theirs = table('Groupe 1', ['Une équipe', 'Le temps']);
  const [one, two] = ['Une équipe', 'Le temps'].map((text) => card(theirs, text).id);
  const mine = change(
    board(createDossier(random), sources({ 'a.txt': theirs })),
    PREFIX,
    one ?? '',
    { votes: 7 },
    NOON + 1,
  );
  const voted = [one, two].reduce(
    (all, id) => change(all, PREFIX, id ?? '', { votes: 2, priority: true, action: 'Appeler' }, NOON + 90),
    theirs,
  );
  const other = table('Groupe 2', ['Autre chose']);
  const files = sources({
    'a.txt': voted,
    'b.txt': change(other, PREFIX, card(other, 'Autre chose').id, { votes: 4 }, NOON),
  });
  const all = board(mine, files);
  assert.deepEqual(
    cards(all, PREFIX).map(({ votes, priority, action }) => [votes, priority || action !== '']),
    [
      [7, false],
      [2, false],
      [4, false],
    ],
  );
  assert.equal(gathering(mine, files, PREFIX, LATER).parts[0]?.decided, 2);
});

test('doubles are told in their case alone, between the files and with the board', () => {
  const mine = table('', ['Une équipe soudée']);
  const files = sources({
    'a.txt': table('A', ['une équipe soudée !', ['menaces', 'Une équipe soudée'], 'Le manque de temps']),
    'b.txt': table('B', ['Manque de temps', 'Les équipes soudées']),
  });
  const { items } = gathering(mine, files, PREFIX, LATER);
  const told = items.map(({ card: { text, quadrant }, near }) => [quadrant, text, ...near.map((each) => each.text)]);
  assert.deepEqual(told[0], ['forces', 'une équipe soudée !', 'Une équipe soudée']);
  assert.deepEqual(told.find(([, text]) => text === 'Manque de temps')?.slice(2), ['Le manque de temps']);
  assert.deepEqual(told.at(-1), ['menaces', 'Une équipe soudée']);
  assert.equal(summaryOf(gathering(mine, files, PREFIX, LATER)), '2 fichiers\u00a0: 2 idées nouvelles, 3 doublons.');
});

test('a double is joined, added or left, as the visitor chooses; votes are added up', () => {
  const mine = table('', ['Une équipe']);
  const theirs = table('A', ['une équipe']);
  const [here, there] = [card(mine, 'Une équipe').id, card(theirs, 'une équipe').id];
  const files = sources({ 'a.txt': change(theirs, PREFIX, there, { votes: 3 }, NOON) });
  const voted = change(mine, PREFIX, here, { votes: 2 }, NOON);
  const [stack] = stacks(cards(board(voted, files), PREFIX));
  assert.deepEqual([stack?.lead.id, stack?.joined.map(({ id }) => id), stack?.votes], [here, [there], 5]);
  assert.deepEqual(texts(board(voted, files, { [there]: 'add' })), ['Une équipe', 'une équipe']);
  assert.equal(board(voted, files, { [there]: 'leave' }), voted);
  assert.equal(effectOf(gathering(voted, files, PREFIX, LATER).items, new Map()), 'Ce bouton regroupe un doublon.');
});

test('what two groups made of a card they were given both come in', () => {
  const base = table('', ['Une équipe']);
  const { id } = card(base, 'Une équipe');
  const taken = (/** @type {string} */ text, /** @type {number} */ at) => {
    const own = { ...createDossier(random), entries: handedOver(base).entries };
    return change(own, PREFIX, id, { text }, NOON + at);
  };
  const files = sources({ 'a.txt': taken('Une équipe soudée', 10), 'b.txt': taken('Une équipe épuisée', 20) });
  const all = board(base, files);
  const [stack] = stacks(cards(all, PREFIX));
  assert.equal(stack?.lead.text, 'Une équipe épuisée');
  assert.deepEqual(
    stack?.joined.map(({ text }) => text),
    ['Une équipe soudée'],
  );
  assert.equal(board(all, files), all);
});

test('a group renamed here keeps its new name when its file comes again with more', () => {
  const theirs = table('Groupe 2', ['Une idée']);
  const mine = board(createDossier(random), sources({ 'a.txt': theirs }));
  const [row] = groups(mine, PREFIX);
  let renamed = set(mine, { [`${PREFIX}/groups/row/${row?.id}/name`]: 'Les élus' }, LATER);
  renamed = change(renamed, PREFIX, card(mine, 'Une idée').id, { group: 'Les élus' }, LATER);
  const more = add(theirs, PREFIX, { quadrant: 'menaces', text: 'Une autre', group: 'Groupe 2' }, NOON, random);
  const all = board(renamed, sources({ 'a.txt': more }));
  assert.deepEqual(
    groups(all, PREFIX).map(({ name }) => name),
    ['Les élus'],
  );
  assert.equal(card(all, 'Une autre').group, 'Les élus');
});

test('a link brings the groups and their names, never their members', () => {
  const theirs = table('Groupe 2', ['Une idée']);
  const mayTravel = (/** @type {string} */ key) => fieldOf(FIELDS, key)?.reach === 'shared';
  const link = travelling(theirs, mayTravel, PREFIX);
  assert.ok(![...visible(link).values()].includes('Zoé'));
  const all = board(createDossier(random), [{ name: 'Lien 1', dossier: link }]);
  assert.deepEqual([card(all, 'Une idée').group, groups(all, PREFIX)[0]?.name], ['Groupe 2', 'Groupe 2']);
});

test('a file that holds too many ideas is left whole, and the others come in', () => {
  const crowd = table(
    'Foule',
    Array.from({ length: MOST_IDEAS + 1 }, (_, index) => `Idée ${index} de la foule`),
  );
  const files = sources({ 'foule.txt': crowd, 'a.txt': table('A', ['Une idée']) });
  const found = gathering(createDossier(random), files, PREFIX, LATER);
  assert.deepEqual(
    found.parts.map(({ remark }) => remark),
    ['', 'crowded'],
  );
  assert.equal(found.items.length, 1);
});

test('a clock that is years ahead does not win over what the room wrote', () => {
  const first = table('Groupe 1', ['Une idée']);
  const mine = board(createDossier(random), sources({ 'a.txt': first }));
  const far = change(first, PREFIX, card(first, 'Une idée').id, { text: 'Une idée d’avance' }, NOON + 9e11);
  const all = board(mine, sources({ 'a.txt': far }));
  assert.ok([...all.entries.values()].every(({ t }) => t < LATER + 600_000));
});

const idea = fc.record({
  quadrant: fc.constantFrom(...QUADRANTS),
  text: fc.oneof(
    fc.constantFrom('Une équipe', 'une équipe', 'Les équipes', 'Le temps'),
    fc.string({ minLength: 1, maxLength: 20 }),
  ),
});
const tables = fc.array(
  fc.record({
    name: fc.constantFrom('a.txt', 'b.txt', 'groupe-3.txt', 'Groupe 12.txt'),
    group: fc.constantFrom('', 'Groupe 1', 'Les élus'),
    ideas: fc.array(idea, { maxLength: 5 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** @param {{name: string, group: string, ideas: {quadrant: string, text: string}[], seed: number}[]} given */
function made(given) {
  return given.map(({ name, group, ideas, seed }, index) => {
    const dice = seededRandom(seed * 10 + index);
    const dossier = ideas.reduce(
      (all, { quadrant, text }, at) => add(all, PREFIX, { quadrant, text, group }, NOON + at, dice),
      createDossier(dice),
    );
    return { name, dossier: handedOver(dossier) };
  });
}

/** @param {Dossier} dossier */
function seen(dossier) {
  return cards(dossier, PREFIX);
}

test('the order of the files changes nothing, twice is once, and no idea is lost', () => {
  fc.assert(
    fc.property(tables, fc.array(idea, { maxLength: 4 }), (given, own) => {
      const mine = own.reduce(
        (all, { quadrant, text }) => add(all, PREFIX, { quadrant, text, group: '' }, NOON, random),
        createDossier(random),
      );
      const files = made(given);
      const all = board(mine, files);
      assert.deepEqual(seen(board(mine, [...files].reverse())), seen(all));
      assert.equal(board(all, files), all);
      const ids = new Set(seen(all).map(({ id }) => id));
      const wanted = [mine, ...files.map(({ dossier }) => dossier)].flatMap(seen).filter(({ text }) => text.trim());
      for (const { id } of wanted) assert.ok(ids.has(id));
      for (const old of seen(mine))
        assert.deepEqual(
          seen(all).find(({ id }) => id === old.id),
          old,
        );
      assert.deepEqual(seen(revert(all, mine, all, LATER + 1)), seen(mine));
    }),
  );
});

test('no value of a file, however strange, breaks the board', () => {
  const fields = [
    'text',
    'quadrant',
    'group',
    'into',
    'votes',
    'order',
    'deleted',
    'priority',
    'example',
    'action',
    'x',
  ];
  const key = fc
    .tuple(
      fc.constantFrom('cards', 'groups'),
      fc.constantFrom('a', 'b', 'exemple-2019-forces-a'),
      fc.constantFrom(...fields, 'name'),
    )
    .map(([list, id, field]) => `${PREFIX}/${list}/row/${id}/${field}`);
  const dossier = fc
    .array(fc.tuple(key, anyValue, fc.integer({ min: 0, max: NOON + 9e9 })), { maxLength: 20 })
    .map((entries) => ({
      id: 'hhhhhhhhhh',
      entries: new Map(entries.map(([at, v, t]) => [at, { v: at.endsWith('/deleted') ? true : v, t }])),
    }));
  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u202egroupe 1', `${'a'.repeat(58)}😀`, '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(dossier, { minLength: 1, maxLength: 3 }), table1(), strange, (found, mine, name) => {
      const files = found.map((each, index) => ({
        name: `${index} ${name}`,
        group: index ? name : undefined,
        dossier: parse(serialize({ id: `hhhhhhhhh${index}`, entries: each.entries }, { app: '1', now: NOON })).dossier,
      }));
      const { items } = gathering(mine, files, PREFIX, LATER);
      const every = Object.fromEntries(items.map(({ id }) => [id, /** @type {Choice} */ ('add')]));
      for (const all of [board(mine, files), board(mine, files, every)]) {
        for (const old of seen(mine)) assert.ok(seen(all).some(({ id }) => id === old.id));
        assert.deepEqual(parse(serialize(all, { app: '1', now: LATER })).dossier, all);
        assert.equal(stacks(seen(all)).flatMap(({ lead, joined }) => [lead, ...joined]).length, seen(all).length);
      }
    }),
  );
});

function table1() {
  return fc
    .array(idea, { maxLength: 3 })
    .map((ideas) =>
      ideas.reduce(
        (all, { quadrant, text }) => add(all, PREFIX, { quadrant, text, group: 'A' }, NOON, random),
        createDossier(random),
      ),
    );
}
