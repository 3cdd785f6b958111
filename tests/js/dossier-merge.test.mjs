import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, get, latest, set, visible } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { join } from '../../macros/browser/store/join.mjs';
import { applyChoices, compare, merge, restore } from '../../macros/browser/store/merge.mjs';
import { tidied } from '../../macros/browser/store/marks.mjs';
import { picture, valuesByRow } from '../../macros/browser/store/picture.mjs';
import { addRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { dossiers, rawDossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const random = seededRandom(1);
const NOTE = 'checklist/100-jours/step/appeler-federation/note';
const FORCES = 'swot/atelier-cpts/forces';

/** @param {Dossier} a @param {Dossier} b */
const same = (a, b) =>
  assert.deepEqual(
    { id: a.id, entries: new Map([...a.entries].sort()) },
    { id: b.id, entries: new Map([...b.entries].sort()) },
  );

/** @param {Record<string, import('../../macros/browser/store/dossier.mjs').Value>} values @param {number} time */
const copy = (values, time) => set(base, values, time);
const base = set(createDossier(random), { [NOTE]: 'Rappeler', federation: 'aura' }, NOON);

/** @param {Dossier} mine @param {Dossier} theirs */
const kinds = (mine, theirs) =>
  Object.fromEntries(
    Object.entries(compare(mine, theirs, NOON)).flatMap(([kind, list]) =>
      list.map((/** @type {{key: string}} */ { key }) => [key, kind]),
    ),
  );

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(dossiers, dossiers, dossiers, (a, b, c) => {
      same(merge(a, b), merge(b, a));
      same(merge(merge(a, b), c), merge(a, merge(b, c)));
      assert.equal(merge(a, a), a);
      const both = merge(a, b);
      assert.equal(merge(both, b), both);
    }),
    { numRuns: 5000 },
  );
});

test('the preview announces exactly what the merge does', () => {
  fc.assert(
    fc.property(dossiers, dossiers, (mine, theirs) => {
      const preview = compare(mine, theirs, NOON);
      const expected = visible(mine);
      for (const { key, theirs: value } of [...preview.added, ...preview.changed])
        expected.set(key, /** @type {string} */ (value));
      for (const { key, kept, mine: ours, theirs: yours } of preview.conflicts) {
        expected.set(key, /** @type {string} */ (kept === 'mine' ? ours : yours));
      }
      for (const { key } of preview.removed) expected.delete(key);
      assert.deepEqual(visible(applyChoices(mine, theirs, {}, NOON)), expected);
    }),
    { numRuns: 5000 },
  );
});

test('every choice is followed, and still wins at the next merge', () => {
  fc.assert(
    fc.property(
      dossiers,
      dossiers,
      fc.array(fc.constantFrom('mine', 'theirs')),
      fc.constantFrom(0, NOON),
      (mine, theirs, sides, now) => {
        const differences = Object.values(compare(mine, theirs, now)).flat();
        const choices = Object.fromEntries(differences.map(({ key }, index) => [key, sides[index] ?? 'theirs']));
        const chosen = applyChoices(mine, theirs, choices, now);
        for (const { key, ...values } of differences) {
          const value = values[/** @type {'mine' | 'theirs'} */ (choices[key])];
          assert.equal(visible(chosen).get(key) ?? null, value);
          assert.equal(visible(merge(theirs, chosen)).get(key) ?? null, value);
          assert.equal(visible(merge(mine, chosen)).get(key) ?? null, value);
        }
        assert.equal(chosen.id, mine.id);
      },
    ),
    { numRuns: 5000 },
  );
});

test('added, changed, in conflict, removed there, removed here: each is named', () => {
  const mine = copy(
    { [NOTE]: 'Rappeler lundi', 'commune/code': '63003', 'commune/name': null, federation: 'aura' },
    NOON + 5,
  );
  const theirs = copy(
    { [NOTE]: 'Rappeler mardi', 'checklist/100-jours/start': '2026-11-01', federation: null },
    NOON + 9,
  );
  assert.deepEqual(kinds(mine, theirs), {
    [NOTE]: 'conflicts',
    'checklist/100-jours/start': 'added',
    'commune/code': 'own',
    federation: 'removed',
  });
  assert.deepEqual(kinds(copy({ federation: null }, NOON + 5), base), { federation: 'deleted' });
});

test('a text that was only continued is no conflict', () => {
  const longer = copy({ [NOTE]: 'Rappeler avant midi' }, NOON + 5);
  assert.deepEqual(kinds(base, longer), { [NOTE]: 'changed' });
  assert.deepEqual(kinds(longer, base), { [NOTE]: 'continued' });
});

for (const [one, other] of /** @type {const} */ ([
  ['1200', '12000'],
  ['1200', '1200,50'],
  ['1 200 €', '1 200 € par mois'],
  ['5/10/2026', '15/10/2026'],
  ['5 octobre', '5 octobre 2026 au soir'],
  ['3 mars 2027', 'mercredi 3 mars 2027'],
  ['63', '63003'],
  ['doing', 'blocked'],
  ['oui', 'oui mais pas maintenant'],
  ['Madame Martin', 'Madame Martin-Dupont de la mairie'],
  ['Rappeler le maire', 'Rappeler le maire 2 fois'],
  ['Rappeler le maire', 'Rappeler le mairement entendu'],
  ['Rappeler le maire lundi', 'Rappeler le maire mardi'],
  [12, 13],
  [true, 'oui'],
])) {
  test(`« ${one} » and « ${other} »: the visitor chooses, whichever came first`, () => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const here = copy({ federation: first ?? null }, NOON + 5);
      const there = copy({ federation: second ?? null }, NOON + 9);
      assert.deepEqual(kinds(here, there), { federation: 'conflicts' });
      assert.deepEqual(kinds(there, here), { federation: 'conflicts' });
    }
  });
}

for (const [shorter, longer] of /** @type {const} */ ([
  ['Rappeler le maire', 'Rappeler le maire avant jeudi'],
  ['Rappeler le maire', 'Rappeler le maire.\nC’est fait.'],
  ['Rappeler le maire', 'Rappeler le maire, puis la fédération'],
  ['rappeler le maire', 'Avant jeudi, rappeler le maire'],
])) {
  test(`« ${longer} » continues « ${shorter} »`, () => {
    const [mine, theirs] = [copy({ federation: shorter }, NOON + 5), copy({ federation: longer }, NOON + 9)];
    assert.deepEqual(kinds(mine, theirs), { federation: 'changed' });
    assert.deepEqual(kinds(theirs, mine), { federation: 'continued' });
  });
}

test('at the same instant, a text wins over a removal', () => {
  const [text, none] = [copy({ federation: 'zzz' }, NOON + 5), copy({ federation: null }, NOON + 5)];
  assert.equal(get(merge(text, none), 'federation'), 'zzz');
  assert.equal(get(merge(none, text), 'federation'), 'zzz');
});

test('an absurd date in a file does not block later writes', () => {
  const mad = { id: 'zzzzzzzzzz', entries: new Map([[NOTE, { v: 'folle', t: Number.MAX_SAFE_INTEGER }]]) };
  const merged = applyChoices(base, mad, {}, NOON);
  assert.equal(get(merged, NOTE), 'folle');
  const edited = set(merged, { [NOTE]: 'corrigée' }, NOON);
  assert.equal(get(parse(serialize(edited, { app: 'test', now: NOON })).dossier, NOTE), 'corrigée');
  assert.equal(get(applyChoices(edited, mad, {}, NOON), NOTE), 'corrigée');
});

test('a row removed here and then completed there comes back with what was written', () => {
  const { dossier, id } = addRow(base, FORCES, { text: 'Une équipe' }, NOON + 1, random);
  const removed = removeRow(dossier, FORCES, id, NOON + 5);
  const earlier = set(dossier, { [`${FORCES}/row/${id}/detail`]: 'avant' }, NOON + 4);
  const later = set(dossier, { [`${FORCES}/row/${id}/detail`]: 'après' }, NOON + 9);
  assert.deepEqual(rows(merge(removed, earlier), FORCES), []);
  assert.deepEqual(
    rows(merge(removed, later), FORCES).map(({ values }) => ({ ...values })),
    [{ detail: 'après' }],
  );
  const whole = [{ id, order: 1, values: { text: 'Une équipe', detail: 'après' } }];
  for (const both of [join(removed, later, NOON), join(later, removed, NOON), applyChoices(removed, later, {}, NOON)]) {
    assert.deepEqual(
      rows(both, FORCES).map((row) => ({ ...row, values: { ...row.values } })),
      whole,
    );
  }
  const [text, detail] = [`${FORCES}/row/${id}/text`, `${FORCES}/row/${id}/detail`];
  assert.deepEqual(kinds(removed, later), { [text]: 'added', [detail]: 'added' });
  assert.deepEqual(kinds(later, removed), { [text]: 'own', [detail]: 'own' });
});

test('a row removed here and then only moved there does not come back', () => {
  const { dossier, id } = addRow(base, FORCES, { text: 'Une équipe' }, NOON + 1, random);
  const moved = set(dossier, { [`${FORCES}/row/${id}/order`]: 7 }, NOON + 9);
  assert.deepEqual(rows(merge(removeRow(dossier, FORCES, id, NOON + 5), moved), FORCES), []);
});

test('a merge that exceeds the limits is refused', () => {
  const many = (/** @type {string} */ name) => ({
    id: 'zzzzzzzzzz',
    entries: new Map(Array.from({ length: 15_000 }, (_, index) => [`${name}/x-${index}`, { v: true, t: 1 }])),
  });
  assert.throws(() => applyChoices(many('a'), many('b'), {}, NOON), /plein/);
});

/** @param {Dossier} dossier what shows: values, rows and their order; an empty row has no name */
const shown = (dossier) => {
  const { values, places } = picture(dossier);
  const filled = valuesByRow({ values, places });
  return {
    values: new Map([...values].sort()),
    places: [...places].map(([row, place]) => [filled.has(row) ? row : 'empty', place]).sort(),
  };
};

test('going back to a copy shows exactly the copy, and wins where the copies meet again', () => {
  fc.assert(
    fc.property(dossiers, dossiers, (mine, theirs) => {
      const restored = restore(mine, theirs, NOON);
      assert.deepEqual(shown(restored), shown(theirs));
      assert.equal(restored.id, mine.id);
      assert.deepEqual(shown(merge(restored, mine)), shown(theirs));
      assert.deepEqual(visible(merge(restored, theirs)), visible(merge(theirs, restored)));
      assert.equal(restore(restored, theirs, NOON), restored);
    }),
    { numRuns: 5000 },
  );
});

test('going back to a copy but for what is chosen', () => {
  fc.assert(
    fc.property(dossiers, dossiers, fc.array(fc.constantFrom('mine', 'theirs')), (mine, theirs, sides) => {
      const differences = Object.values(compare(mine, theirs, NOON)).flat();
      const choices = Object.fromEntries(differences.map(({ key }, index) => [key, sides[index] ?? 'theirs']));
      const expected = visible(theirs);
      for (const { key, mine: value } of differences) {
        if (choices[key] !== 'mine') continue;
        if (value === null) expected.delete(key);
        else expected.set(key, value);
      }
      const restored = visible(restore(mine, theirs, NOON, /** @type {any} */ (choices)));
      assert.deepEqual(new Map([...restored].sort()), new Map([...expected].sort()));
    }),
    { numRuns: 5000 },
  );
});

test('every difference is in exactly one list', () => {
  fc.assert(
    fc.property(dossiers, dossiers, (mine, theirs) => {
      const [ours, yours] = [visible(mine), visible(theirs)];
      const expected = [...new Set([...ours.keys(), ...yours.keys()])].filter(
        (key) => ours.get(key) !== yours.get(key),
      );
      const listed = Object.values(compare(mine, theirs, NOON)).flat();
      assert.deepEqual(listed.map(({ key }) => key).sort(), expected.sort());
      for (const { key, mine: here, theirs: there } of listed) {
        assert.deepEqual([here, there], [ours.get(key) ?? null, yours.get(key) ?? null]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a note emptied or a row removed since the copy was made can come back from it', () => {
  const { dossier: kept, id } = addRow(base, FORCES, { text: 'Une équipe' }, NOON + 1, random);
  const text = `${FORCES}/row/${id}/text`;
  const since = set(removeRow(kept, FORCES, id, NOON + 5), { [NOTE]: null }, NOON + 6);
  assert.deepEqual(kinds(since, kept), { [NOTE]: 'deleted', [text]: 'deleted' });
  assert.deepEqual(shown(applyChoices(since, kept, {}, NOON + 9)), shown(since));
  assert.deepEqual(shown(restore(since, kept, NOON + 9)), shown(kept));
  const chosen = applyChoices(since, kept, { [text]: 'theirs' }, NOON + 9);
  assert.deepEqual([get(chosen, text), get(chosen, NOTE)], ['Une équipe', null]);
  assert.equal(rows(chosen, FORCES)[0]?.order, 1);
});

test('what an older version wrote of a row that comes back is understood', () => {
  const [text, deleted] = [`${FORCES}/row/aaaaaaaaaa/text`, `${FORCES}/row/aaaaaaaaaa/deleted`];
  const back = new Map([
    [text, { v: 'de retour', t: NOON + 7 }],
    [deleted, { v: null, t: NOON + 7 }],
  ]);
  const { dossier } = parse(serialize({ id: base.id, entries: back }, { app: '1', now: NOON }));
  const removed = { id: base.id, entries: new Map([[deleted, { v: true, t: NOON + 5 }]]) };
  assert.equal(get(merge(removed, dossier), text), 'de retour');
  assert.equal(get(merge(dossier, removed), text), 'de retour');
});

const CLOCKS = fc.constantFrom(
  0,
  NOON - 400 * 86_400_000,
  NOON,
  NOON + 3_600_000,
  Date.UTC(2031),
  Date.UTC(2150),
  8e15,
);

/** Dossiers written under any clock. */
const anyTime = fc.tuple(rawDossiers, CLOCKS).map(([{ id, entries }, start]) => ({
  id,
  entries: tidied(new Map([...entries].map(([key, { v, t }]) => [key, { v, t: start + t }]))),
}));

test('whatever the clocks, the preview announces exactly what the merge does, and times come back to the present', () => {
  fc.assert(
    fc.property(anyTime, anyTime, CLOCKS, (mine, theirs, now) => {
      const expected = visible(mine);
      for (const { key, kept, theirs: value } of Object.values(compare(mine, theirs, now)).flat()) {
        if (kept === 'mine') continue;
        if (value === null) expected.delete(key);
        else expected.set(key, value);
      }
      const merged = applyChoices(mine, theirs, {}, now);
      assert.deepEqual(new Map([...visible(merged)].sort()), new Map([...expected].sort()));
      // A clock that lost its battery says nothing of the future, but for what no clock can tell.
      const limit = now > Date.UTC(2026) ? now : Date.UTC(2100);
      assert.ok(latest(merged) <= limit + 300_001, `${latest(merged)}`);
    }),
    { numRuns: 5000 },
  );
});

test('whatever the clocks, a row removed and then written again stays', () => {
  fc.assert(
    fc.property(CLOCKS, CLOCKS, (then, now) => {
      const text = `${FORCES}/row/aaaaaaaaaa/text`;
      const first = set(base, { [text]: 'avant' }, then);
      const again = set(set(first, { [`${FORCES}/row/aaaaaaaaaa/deleted`]: true }, then), { [text]: 'après' }, then);
      assert.equal(get(applyChoices(createDossier(random), again, {}, now), text), 'après');
      assert.equal(get(applyChoices(first, again, {}, now), text), 'après');
    }),
  );
});

test('whatever the clocks, devices that exchange their files until nothing changes show the same', () => {
  const device = fc.tuple(anyTime, CLOCKS);
  fc.assert(
    fc.property(fc.array(device, { minLength: 2, maxLength: 4 }), (devices) => {
      /** @type {Dossier[]} */
      const held = devices.map(([dossier]) => dossier);
      const clocks = devices.map(([, clock]) => clock);
      for (let round = 0; round < 8; round++) {
        held.forEach((_, to) =>
          held.forEach((file, from) => {
            if (from === to) return;
            clocks[to] = Number(clocks[to]) + 60_000;
            const mine = /** @type {Dossier} */ (held[to]);
            held[to] = applyChoices(mine, file, {}, Number(clocks[to]));
          }),
        );
      }
      const [first, ...others] = held.map(shown);
      for (const other of others) assert.deepEqual(other, first);
    }),
    { numRuns: 2000 },
  );
});

test('what a wrong clock wrote never replaces a value in silence', () => {
  const there = copy({ federation: 'bretagne' }, Date.UTC(2031));
  const here = copy({ federation: 'occitanie' }, NOON + 5);
  assert.deepEqual(kinds(here, there), { federation: 'conflicts' });
  const chosen = applyChoices(here, there, { federation: 'mine' }, NOON + 9);
  assert.equal(get(chosen, 'federation'), 'occitanie');
});

test('a comparison and a merge go through the dossier a few times, however big it is', (context) => {
  let count = 0;
  const { [Symbol.iterator]: iterate } = Map.prototype;
  context.after(() => Object.assign(Map.prototype, { [Symbol.iterator]: iterate }));
  for (const name of /** @type {const} */ (['keys', 'values', 'entries'])) {
    const { [name]: method } = Map.prototype;
    context.after(() => Object.assign(Map.prototype, { [name]: method }));
    Object.assign(Map.prototype, {
      /** @this {Map<unknown, unknown>} */
      [name]() {
        count += 1;
        return method.call(this);
      },
    });
  }
  /** @param {number} size */
  const passes = (size) => {
    /** @param {string} text @param {number} time */
    const side = (text, time) => {
      const rows = Array.from({ length: size }, (_, index) => `${FORCES}/row/r${index}`);
      const entries = rows.flatMap((row, index) => [
        [`${row}/text`, { v: `${text} ${index}`, t: time }],
        [`${row}/order`, { v: index, t: 1 }],
        [`a/row/gone-${index}/deleted`, { v: true, t: 1 }],
      ]);
      return { id: base.id, entries: new Map(/** @type {any} */ (entries)) };
    };
    const before = count;
    const [mine, theirs] = [side('à moi', NOON), side('à eux', NOON + 1)];
    const { conflicts } = compare(mine, theirs, NOON);
    assert.equal(conflicts.length, size);
    const choices = Object.fromEntries(conflicts.map(({ key }) => [key, /** @type {const} */ ('mine')]));
    assert.equal(visible(applyChoices(mine, theirs, choices, NOON)).size, size);
    return count - before;
  };
  // Also those of `for` and of spreading.
  Object.assign(Map.prototype, { [Symbol.iterator]: Map.prototype.entries });
  assert.equal(passes(6000), passes(60));
});

test('a row gone back to is that of the copy, even where a tab still holds more of it', () => {
  const { dossier: kept, id } = addRow(base, FORCES, { text: 'Une équipe' }, NOON + 1, random);
  const more = set(kept, { [`${FORCES}/row/${id}/detail`]: 'ajouté depuis' }, NOON + 2);
  const restored = restore(removeRow(more, FORCES, id, NOON + 5), kept, NOON + 9);
  for (const both of [join(more, restored, NOON + 9), join(restored, more, NOON + 9)]) {
    assert.deepEqual(shown(both), shown(kept));
  }
});
