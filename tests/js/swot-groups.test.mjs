// The cards of a group follow its name, however it changes.

import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow, removeRow } from '../../macros/browser/store/rows.mjs';
import { revert } from '../../macros/browser/store/undo.mjs';
import { cards } from '../../macros/components/swot/board.mjs';
import { exportBoard } from '../../macros/components/swot/exports.mjs';
import { GroupNames, groups, soleGroup, unusedName } from '../../macros/components/swot/groups.mjs';
import { add } from '../../macros/components/swot/moves.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const PREFIX = 'swot/atelier-cpts';

/** A page where the groups of a workshop are named: `type` is what its field does, at each letter. */
class Page {
  names = new GroupNames(PREFIX);
  random = seededRandom(5);
  now = NOON;

  /** @param {Dossier} [dossier] */
  constructor(dossier) {
    this.dossier = dossier ?? createDossier(this.random);
    this.follow();
  }

  follow() {
    const { values, owned } = this.names.plan(this.dossier);
    this.dossier = set(this.dossier, values, (this.now += 1));
    this.names.learn(this.dossier, owned);
  }

  /** @param {string} name */
  group(name) {
    const added = addRow(this.dossier, `${PREFIX}/groups`, { name }, (this.now += 1), this.random);
    this.dossier = added.dossier;
    this.follow();
    return added.id;
  }

  /** @param {string} text @param {string} group */
  idea(text, group) {
    this.dossier = add(this.dossier, PREFIX, { quadrant: 'forces', text, group }, (this.now += 1), this.random);
    this.follow();
  }

  /** @param {string} id @param {string} name */
  name(id, name) {
    this.dossier = set(this.dossier, { [`${PREFIX}/groups/row/${id}/name`]: name }, (this.now += 1));
    this.follow();
  }

  /** @param {string} id @param {string} name */
  type(id, name) {
    for (let length = 1; length <= name.length; length++) this.name(id, name.slice(0, length));
  }

  /** @param {string} id */
  remove(id) {
    const gone = this.dossier;
    this.dossier = removeRow(this.dossier, `${PREFIX}/groups`, id, (this.now += 1));
    const told = this.names.plan(this.dossier).gone;
    this.follow();
    return { gone, told };
  }

  /** The group of each idea. */
  get held() {
    return Object.fromEntries(cards(this.dossier, PREFIX).map(({ text, group }) => [text, group]));
  }
}

/** Two tables, an idea each. */
function twoTables() {
  const page = new Page();
  const [one, two] = [page.group('Groupe 1'), page.group('Groupe 2')];
  page.idea('a', 'Groupe 1');
  page.idea('b', 'Groupe 2');
  return { page, one, two };
}

/** @type {[what: string, act: (page: Page, one: string, two: string) => Page | void, held: Record<string, string>][]} */
const RENAMINGS = [
  ['typed at once', (page, one) => page.name(one, 'Les élus'), { a: 'Les élus', b: 'Groupe 2' }],
  ['letter by letter', (page, one) => page.type(one, 'Les élus'), { a: 'Les élus', b: 'Groupe 2' }],
  [
    'through the name of the other group',
    (page, _, two) => page.type(two, 'Groupe 1 bis'),
    { a: 'Groupe 1', b: 'Groupe 1 bis' },
  ],
  [
    'cleared, then typed',
    (page, one) => {
      page.name(one, '');
      page.type(one, 'Les élus');
    },
    { a: 'Les élus', b: 'Groupe 2' },
  ],
  ['cleared for good', (page, one) => page.name(one, ''), { a: 'Groupe 1', b: 'Groupe 2' }],
  [
    'cleared, and typed after a reload',
    (page, one) => {
      page.name(one, '');
      const again = new Page(page.dossier);
      again.type(one, 'Les élus');
      return again;
    },
    { a: 'Les élus', b: 'Groupe 2' },
  ],
  [
    'two groups made one, then two again',
    (page, _, two) => {
      page.name(two, 'Groupe 1');
      assert.deepEqual(page.held, { a: 'Groupe 1', b: 'Groupe 1' });
      page.name(two, 'Table 2');
    },
    { a: 'Groupe 1', b: 'Table 2' },
  ],
  [
    'the names of two groups exchanged',
    (page, one, two) => {
      page.name(one, 'Groupe 2');
      page.name(two, 'Groupe 1');
    },
    { a: 'Groupe 2', b: 'Groupe 1' },
  ],
  [
    'undone',
    (page, one) => {
      const before = page.dossier;
      page.dossier = set(page.dossier, { [`${PREFIX}/groups/row/${one}/name`]: 'Les élus' }, (page.now += 1));
      const after = page.dossier;
      page.follow();
      assert.equal(page.held.a, 'Les élus');
      page.dossier = revert(page.dossier, before, after, (page.now += 1));
      page.follow();
    },
    { a: 'Groupe 1', b: 'Groupe 2' },
  ],
  [
    'in another tab, which sends both at once',
    (page, one) => {
      const other = new Page(page.dossier);
      other.name(one, 'Les élus');
      page.dossier = other.dossier;
      page.follow();
      page.type(one, 'Les élues');
    },
    { a: 'Les élues', b: 'Groupe 2' },
  ],
  [
    'on another device, while an idea was added here',
    (page, one) => {
      page.dossier = set(page.dossier, { [`${PREFIX}/groups/row/${one}/name`]: 'Les élus' }, (page.now += 1));
      page.follow();
      page.idea('c', 'Les élus');
    },
    { a: 'Les élus', b: 'Groupe 2', c: 'Les élus' },
  ],
];
for (const [what, act, held] of RENAMINGS) {
  test(`the ideas of a group follow its name: ${what}`, () => {
    const { page, one, two } = twoTables();
    assert.deepEqual((act(page, one, two) ?? page).held, held);
  });
}

test('the ideas of a group that was removed keep its name, which is told, and no other group takes them', () => {
  const { page, one, two } = twoTables();
  assert.deepEqual(page.remove(one).told, [{ name: 'Groupe 1', cards: 1 }]);
  page.type(two, 'Groupe 1 bis');
  assert.deepEqual(page.held, { a: 'Groupe 1', b: 'Groupe 1 bis' });
});

test('a group that comes back has its ideas again', () => {
  const { page, one } = twoTables();
  const { gone } = page.remove(one);
  page.dossier = revert(page.dossier, gone, page.dossier, (page.now += 1));
  page.follow();
  page.name(one, 'Les élus');
  assert.deepEqual(page.held, { a: 'Les élus', b: 'Groupe 2' });
});

test('whatever is typed, an idea always bears the last name of its group', () => {
  const act = fc.record({ row: fc.integer({ min: 0, max: 2 }), name: fc.constantFrom('', 'A', 'B', 'C', 'AB') });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const page = new Page();
      const ids = ['A', 'B', 'C'].map((name) => page.group(name));
      for (const name of ['A', 'B', 'C']) page.idea(`de ${name}`, name);
      const last = ['A', 'B', 'C'];
      for (const { row, name } of acts) {
        page.name(ids[row] ?? '', name);
        if (name) last[row] = name;
      }
      assert.deepEqual(page.held, { 'de A': last[0], 'de B': last[1], 'de C': last[2] });
      assert.ok(groups(page.dossier, PREFIX).every(({ name, was }) => !(name && was)));
    }),
  );
});

test('the one group of a board is that of its ideas, or the only one of its list', () => {
  const { page } = twoTables();
  assert.equal(soleGroup(page.dossier, PREFIX), '');
  const alone = new Page();
  alone.group('Groupe 1');
  assert.equal(soleGroup(alone.dossier, PREFIX), 'Groupe 1');
  alone.group('Groupe 2');
  assert.equal(soleGroup(alone.dossier, PREFIX), '');
  alone.idea('a', 'Groupe 2');
  assert.equal(soleGroup(alone.dossier, PREFIX), 'Groupe 2');
  assert.equal(unusedName(['Groupe 2', 'Groupe 3'], 2), 'Groupe 4');
});

test('the file of a group has its name, and says in its first lines whose it is', async (context) => {
  const page = new Page();
  page.group('Groupe 2');
  page.idea('a', 'Groupe 2');
  /** @type {{name: string, blob: Blob | undefined}} */
  const given = { name: '', blob: undefined };
  const link = {
    click() {},
    remove() {},
    href: '',
    set download(/** @type {string} */ name) {
      given.name = name;
    },
  };
  context.mock.method(URL, 'createObjectURL', (/** @type {Blob} */ blob) => ((given.blob = blob), 'blob:1'));
  context.mock.method(globalThis, 'setTimeout', () => 0);
  Object.assign(globalThis, {
    document: { createElement: () => link, body: { append() {} }, querySelector: () => null },
  });
  context.after(() => Reflect.deleteProperty(globalThis, 'document'));
  const store = /** @type {any} */ ({ dossier: page.dossier, surroundings: { clock: () => NOON, app: '1' } });
  await exportBoard('file', { store, prefix: PREFIX, titles: {}, title: 'Atelier' });
  assert.equal(given.name, 'atelier-groupe-2-2026-11-22.txt');
  assert.match((await given.blob?.text()) ?? '', /^\ufeff?Dossier Boussole MSP[^]*du groupe «\u00a0Groupe 2\u00a0»/);
});
