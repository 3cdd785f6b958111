import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';
import { addRow, rows } from '../../macros/browser/store/rows.mjs';
import { plan } from '../../macros/components/checklist/plan.mjs';
import { roadmapSheet } from '../../macros/components/checklist/sheet.mjs';

const PREFIX = 'checklist/100-jours';
const STEPS = [
  { id: 'appeler', title: 'Appeler', toDay: 30, points: [] },
  { id: 'relever', title: 'Relever', toDay: 30, points: ['ages', 'besoins'] },
  { id: 'reunir', title: 'Réunir', toDay: 60, points: [] },
];
const WORDS = {
  title: 'Feuille de route',
  phases: [
    { title: 'S’entourer', steps: ['appeler', 'relever'] },
    { title: 'Agir', steps: ['reunir'] },
  ],
  points: new Map([
    ['ages', 'Leur âge'],
    ['besoins', 'Les besoins'],
  ]),
};

/**
 * @param {Record<string, string | boolean>} values
 * @param {Record<string, string>[]} own
 * @param {typeof STEPS | {id: string, title: string, toDay: null, points: string[]}[]} steps
 */
function sheetOf(values, own = [], steps = STEPS) {
  const typed = Object.fromEntries(Object.entries(values).map(([key, value]) => [`${PREFIX}/${key}`, value]));
  const dossier = own.reduce(
    (all, fields) => addRow(all, `${PREFIX}/own`, fields, 2, Math.random).dossier,
    set(createDossier(Math.random), typed, 1),
  );
  const value = (/** @type {string} */ key) => get(dossier, `${PREFIX}/${key}`);
  return roadmapSheet(WORDS, plan(steps, value, rows(dossier, `${PREFIX}/own`), '2026-11-10'), value);
}

const FILLED = {
  start: '5/10/2026',
  'step/appeler/status': 'done',
  'step/appeler/done-on': '6/10/2026',
  'step/appeler/who': 'La mairie',
  'step/relever/status': 'blocked',
  'step/relever/blocked': 'Le conseil',
  'step/relever/partner': 'la fédération',
  'step/reunir/blocked': 'Ne bloque plus',
  'point/ages': true,
};

test('a roadmap says of each action where it stands, who, by when and what stops it', () => {
  const { intro, parts } = sheetOf(FILLED, [{ title: 'Écrire', due: 'bientôt' }]);
  const head = ['Action', 'État', 'Qui s’en charge', 'Pour quand', 'Ce qui bloque'];
  assert.equal(intro[0], 'Jour 0\u00a0: lundi 5 octobre 2026.');
  assert.match(intro[1] ?? '', /^1 sur 4 terminée\. Une bloquée, deux à faire/);
  assert.deepEqual(parts, [
    {
      title: 'S’entourer',
      table: {
        head,
        rows: [
          ['Appeler', 'Terminée le 6 octobre 2026', 'La mairie', '', ''],
          ['Relever', 'Bloquée', 'avec la fédération', '4 novembre 2026 (dépassé)', 'Le conseil'],
        ],
      },
    },
    {
      title: 'Agir',
      table: { head: ['Action', 'État', 'Pour quand'], rows: [['Réunir', 'À faire', '4 décembre 2026']] },
    },
    {
      title: 'Actions ajoutées',
      table: {
        head: ['Action', 'État', 'Pour quand'],
        rows: [['Écrire', 'À faire', '«\u00a0bientôt\u00a0», à préciser']],
      },
    },
    {
      title: 'Points cochés',
      table: { head: ['Action', 'Combien', 'Lesquels'], rows: [['Relever', '1 sur 2', 'Leur âge']] },
    },
  ]);
});

test('what somebody added has its day and what blocks it too', () => {
  /** @type {Record<string, string>[]} */
  const own = [
    { title: 'Écrire', status: 'done', 'done-on': '6/10/2026', blocked: 'Ne bloque plus' },
    { title: 'Relire', status: 'blocked', blocked: 'Le conseil' },
  ];
  assert.deepEqual(sheetOf({}, own).parts.at(-1)?.table, {
    head: ['Action', 'État', 'Ce qui bloque'],
    rows: [
      ['Écrire', 'Terminée le 6 octobre 2026', ''],
      ['Relire', 'Bloquée', 'Le conseil'],
    ],
  });
});

test('a roadmap in which somebody is only named is not empty', () => {
  assert.doesNotMatch(sheetOf({ 'step/appeler/who': 'La mairie' }).intro.join(), /Rien/);
});

test('a list without dates has no column for them', () => {
  const dateless = STEPS.map((step) => ({ ...step, toDay: null }));
  const [first] = sheetOf({ 'step/appeler/who': 'La mairie' }, [], dateless).parts;
  assert.deepEqual(first?.table?.head, ['Action', 'État', 'Qui s’en charge']);
});

test('a roadmap in which nothing is noted says so, without an empty part', () => {
  const { intro, parts } = sheetOf({});
  assert.deepEqual(intro, ['Rien n’est encore noté\u00a0: toutes les actions sont à faire.']);
  assert.deepEqual(
    parts.map(({ title, table }) => [title, table?.head.join()]),
    [
      ['S’entourer', 'Action,État'],
      ['Agir', 'Action,État'],
    ],
  );
});

for (const hostile of ['<img src=x onerror=alert(1)>', '=1+1', '__proto__', '30/02/2027']) {
  test(`« ${hostile} » stays text, whatever the field`, () => {
    const values = { start: hostile, 'step/appeler/status': 'blocked', 'step/appeler/blocked': hostile };
    const { intro, parts } = sheetOf(values, [{ title: hostile, due: hostile }]);
    assert.equal(intro[0], `Jour 0\u00a0: «\u00a0${hostile}\u00a0», à préciser.`);
    assert.equal(parts[0]?.table?.rows[0]?.at(-1), hostile);
    const [title, , when] = parts.at(-1)?.table?.rows[0] ?? [];
    assert.deepEqual([title, when], [hostile, `«\u00a0${hostile}\u00a0», à préciser`]);
  });
}
