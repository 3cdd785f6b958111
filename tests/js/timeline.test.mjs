import assert from 'node:assert/strict';
import { test } from 'node:test';

import { addYears } from '../../macros/browser/calendar/days.mjs';
import { LOOKS, heightOf, looksOf, piles, placeOf, standingOf } from '../../macros/browser/text/timeline.mjs';
import { plan } from '../../macros/components/checklist/plan.mjs';
import {
  hundredDays,
  hundredDaysPart,
  threeYears,
  threeYearsPart,
} from '../../macros/components/timeline/pictures.mjs';

const START = '2026-10-05';
const STEPS = Array.from({ length: 11 }, (_, index) => ({
  ...{ id: `action-${index + 1}`, title: `Action ${index + 1}`, points: [] },
  toDay: index < 3 ? 30 : index < 7 ? 60 : 100,
}));
const plain = (/** @type {string} */ text) => text.replace(/[\u00a0\u202f]/g, ' ');

/**
 * @param {Record<string, string>} statuses by the number of the action
 * @param {string} [start]
 * @param {string} [today]
 * @param {Record<string, string>[]} [own]
 */
function planOf(statuses, start = START, today = '2026-11-18', own = []) {
  const value = (/** @type {string} */ key) =>
    key === 'start' ? start : statuses[/^step\/action-(\d+)\/status$/.exec(key)?.[1] ?? ''];
  return plan(
    STEPS,
    value,
    own.map((values, index) => ({ id: `own-${index}`, order: index, values })),
    today,
  );
}

const MIDDLE = { 1: 'done', 2: 'done', 4: 'doing', 5: 'blocked', 10: 'none' };

test('the hundred days show today, the days of each phase and where each action stands', () => {
  const picture = hundredDays(planOf(MIDDLE), START, '2026-11-18');
  assert.deepEqual(
    picture.stops.map(({ at, label, detail }) => [at, label, detail]),
    [
      [0, 'J 0', '5 oct.'],
      [300, 'J 30', '4 nov.'],
      [600, 'J 60', '4 déc.'],
      [1000, 'J 100', '13 janv.'],
    ],
  );
  assert.deepEqual(picture.today, { at: 440, label: 'Aujourd’hui, jour 44' });
  assert.deepEqual(
    picture.marks.map(({ label, look }) => `${label} ${look}`),
    [
      '1 done',
      '2 done',
      '3 late',
      '4 doing',
      '5 blocked',
      '6 todo',
      '7 todo',
      '8 todo',
      '9 todo',
      '10 none',
      '11 todo',
    ],
  );
  assert.equal(
    plain(picture.words),
    'Frise des 100 jours. Jour 0 : 5 octobre 2026. Aujourd’hui, jour 44. ' +
      'Jours 0 à 30 : 3 en retard, 1 et 2 terminées. Jours 30 à 60 : 5 bloquée, 4 en cours, 6 et 7 à faire. ' +
      'Jours 60 à 100 : 8, 9 et 11 à faire, 10 sans objet.',
  );
});

/** @type {[string, string | undefined, string, {at: number, label: string} | undefined][]} */
const TODAYS = [
  ['without a day 0', undefined, '2026-11-18', undefined],
  ['on day 0', START, START, { at: 0, label: 'Aujourd’hui, jour 0' }],
  ['on the eve', START, '2026-10-04', { at: 0, label: 'Aujourd’hui, 1 jour avant le jour 0' }],
  ['long before', START, '2026-09-05', { at: 0, label: 'Aujourd’hui, 30 jours avant le jour 0' }],
  ['on day 100', START, '2027-01-13', { at: 1000, label: 'Aujourd’hui, jour 100' }],
  ['in the middle of the mandate', START, '2028-11-18', { at: 1000, label: 'Aujourd’hui, jour 775' }],
];
for (const [when, start, today, wanted] of TODAYS) {
  test(`${when}, today stands where it is, or at the nearer end`, () => {
    assert.deepEqual(hundredDays(planOf({}, start ?? '', today), start, today).today, wanted);
  });
}

test('without a day 0 the days are counted, and no date is told', () => {
  const picture = hundredDays(planOf(MIDDLE, '', '2026-11-18', [{ title: 'Louer', due: '5/1/2027' }]), undefined, 'x');
  assert.deepEqual(
    picture.stops.map(({ label, detail }) => label + detail),
    ['J 0', 'J 30', 'J 60', 'J 100'],
  );
  assert.equal(picture.more.length, 0);
  assert.match(plain(picture.words), /Actions ajoutées : 1 à faire\.$/);
  assert.doesNotMatch(picture.words, /202\d/);
});

test('when everything is late, each action says so', () => {
  const { marks, words } = hundredDays(planOf({}, START, '2027-06-01'), START, '2027-06-01');
  assert.ok(marks.every(({ look }) => look === 'late'));
  assert.match(plain(words), /Jours 30 à 60 : 4, 5, 6 et 7 en retard/);
});

test('sixty actions of the visitor fit four rows, and none is dropped in silence', () => {
  const own = Array.from({ length: 60 }, (_, index) => ({
    title: `Action ${index}`,
    ...{
      due: `${1 + (index % 28)}/${10 + (index % 3)}/2026`,
      status: ['', 'done', 'doing', 'blocked'][index % 4] ?? '',
    },
  }));
  const { more } = hundredDays(planOf(MIDDLE, START, '2026-11-18', own), START, '2026-11-18');
  const found = piles(more);
  assert.ok(heightOf(found) <= 4);
  assert.equal(
    found.reduce((sum, { marks, left }) => sum + marks.length + left, 0),
    60,
  );
  // Piles never touch: they would be read as one.
  assert.ok(found.every(({ at }, index) => index === 0 || at - (found[index - 1]?.at ?? 0) >= 30));
});

test('of a high pile, what waits for somebody shows', () => {
  const marks = ['done', 'done', 'todo', 'late', 'blocked'].map((look) => {
    return { at: 300, label: '', look: /** @type {import('../../macros/browser/text/timeline.mjs').Look} */ (look) };
  });
  const [pile] = piles(marks);
  assert.deepEqual([pile?.marks.map(({ look }) => look), pile?.left], [['todo', 'late', 'blocked'], 2]);
});

test('every status that shows has its word, and no other', () => {
  const picture = hundredDays(planOf(MIDDLE), START, '2026-11-18');
  assert.deepEqual(
    looksOf(picture).map(([, words]) => words),
    Object.values(LOOKS),
  );
  const { isMasculine, ...shown } = { ...hundredDays(planOf({ 1: 'done' }, ''), undefined, 'x'), isMasculine: true };
  assert.deepEqual(
    looksOf({ ...shown, isMasculine }).map(([, words]) => words),
    ['À faire', 'Terminé'],
  );
});

test('where things stand is told in French', () => {
  const all = ['done', 'late', 'done', 'blocked', 'blocked'].map((look, index) => ({
    name: String(index + 1),
    look: /** @type {import('../../macros/browser/text/timeline.mjs').Look} */ (look),
  }));
  assert.equal(standingOf(all), '2 en retard, 4 et 5 bloquées, 1 et 3 terminées');
  assert.equal(standingOf(all, true), '1 en retard, 2 bloquées, 2 terminées');
  assert.equal(standingOf([]), '');
});

test('a part of a sheet says in its table what the picture shows; of an empty roadmap there is none', () => {
  assert.deepEqual(hundredDaysPart(planOf({}, ''), undefined, 'x'), []);
  assert.deepEqual(
    hundredDaysPart(
      plan([], () => null, [], 'x'),
      undefined,
      'x',
    ),
    [],
  );
  const [part] = hundredDaysPart(planOf(MIDDLE, START, '2026-11-18', [{ title: 'Louer' }]), START, '2026-11-18');
  assert.deepEqual(part?.table?.rows, [
    ['Jours 0 à 30', '4 novembre 2026', '3 en retard, 1 et 2 terminées'],
    ['Jours 30 à 60', '4 décembre 2026', '5 bloquée, 4 en cours, 6 et 7 à faire'],
    ['Jours 60 à 100', '13 janvier 2027', '8, 9 et 11 à faire, 10 sans objet'],
    ['Ajoutées', '', '1 à faire'],
  ]);
  assert.equal(part?.timeline?.marks.length, 11);
});

/** @type {[string, number, string][]} */
const ANNIVERSARIES = [
  ['2026-10-05', 1, '2027-10-05'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2028-02-29', 4, '2032-02-29'],
  ['2026-01-01', 3, '2029-01-01'],
];
for (const [day, count, wanted] of ANNIVERSARIES) {
  test(`${count} years after ${day} is ${wanted}`, () => assert.equal(addYears(day, count), wanted));
}

test('a day before the start or after the end stands there', () => {
  assert.deepEqual(
    ['2026-09-01', '2026-10-05', '2026-11-24', '2030-01-01'].map((day) => placeOf(day, START, '2027-01-13')),
    [0, 0, 500, 1000],
  );
});

/**
 * @param {Record<string, string>[]} all
 * @returns {import('../../macros/components/years/milestones.mjs').Milestone[]}
 */
function milestonesOf(all) {
  const { own } = plan(
    [],
    () => null,
    all.map((values, index) => ({ id: `m${index}`, order: index, values })),
    '2026-11-18',
  );
  return own.map((state, index) => ({
    ...{ name: String(index + 1), stage: 1, state, words: 'À faire', when: state.typed, origin: '', isPoured: false },
  }));
}

test('three years show the milestones that have a day, and tell those that have none', () => {
  const milestones = milestonesOf([
    { title: 'Écrire', due: '5/4/2028' },
    { title: 'Réunir', due: 'au printemps' },
  ]);
  const picture = threeYears(milestones, START, '2026-11-18');
  assert.deepEqual(
    picture.stops.map(({ at, label, detail }) => [at, label, detail]),
    [
      [0, 'Jour 0', '10/2026'],
      [333, '1 an', '10/2027'],
      [667, '2 ans', '10/2028'],
      [1000, '3 ans', '10/2029'],
    ],
  );
  assert.deepEqual(picture.marks, [{ at: 500, label: '1', look: 'todo' }]);
  assert.match(plain(picture.words), /Jalon 2\. Réunir : à faire, sans date lisible\./);
  assert.equal(threeYearsPart(milestones, START, '2026-11-18')[0]?.table?.rows.length, 2);
  assert.deepEqual(threeYearsPart([], START, '2026-11-18'), []);
});

test('without a day 0 the three years start today', () => {
  const picture = threeYears([], undefined, '2026-11-18');
  assert.deepEqual([picture.today, picture.stops[0]?.label], [undefined, 'Départ']);
  assert.match(picture.words, /Du 18 novembre 2026 au 18 novembre 2029\. Aucun jalon/);
});
