import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow, rows } from '../../macros/browser/store/rows.mjs';
import { events, table, unread } from '../../macros/components/checklist/exports.mjs';
import { asStatus, isShown, plan, progress, summary } from '../../macros/components/checklist/plan.mjs';
import { roadmapSheet } from '../../macros/components/checklist/sheet.mjs';
import { councilReport } from '../../macros/components/council/report.mjs';
import { handover } from '../../macros/components/council/handover.mjs';

const PREFIX = 'checklist/100-jours';
const TODAY = '2027-03-01';
const STEPS = [
  { id: 'appeler', title: 'Appeler', toDay: 30, points: [] },
  { id: 'reunir', title: 'Réunir', toDay: 60, points: [] },
];
const MODEL = { steps: STEPS, federations: {}, audiences: {}, tools: [] };

/**
 * @param {Record<string, string>} values
 * @param {Record<string, string>[]} own
 */
function stateOf(values, own = []) {
  const typed = Object.fromEntries(Object.entries(values).map(([key, value]) => [`${PREFIX}/${key}`, value]));
  const dossier = own.reduce(
    (all, fields) => addRow(all, `${PREFIX}/own`, fields, 2, Math.random).dossier,
    set(createDossier(Math.random), typed, 1),
  );
  const mine = rows(dossier, `${PREFIX}/own`);
  const now = plan(STEPS, (key) => dossier.entries.get(`${PREFIX}/${key}`)?.v, mine, TODAY);
  const store = /** @type {any} */ ({ dossier });
  return { dossier, now, source: { name: '100-jours', title: 'Feuille de route', prefix: PREFIX, plan: now, store } };
}

for (const start of ['5/10/2026', '2026-10-05', 'lundi 5 octobre 2026']) {
  test(`a day 0 stored as « ${start} » gives its due dates`, () =>
    assert.deepEqual(
      stateOf({ start }).now.steps.map(({ due }) => due),
      ['2026-11-04', '2026-12-04'],
    ));
}

for (const start of ['', '30/02/2027', 'demain', '46450', '2027-13-01', '__proto__', 'x'.repeat(20_000)]) {
  test(`a day 0 stored as « ${start.slice(0, 12)} » gives no due date, and no tool fails`, () => {
    const { now, dossier, source } = stateOf({ start, 'step/appeler/done-on': start }, [{ title: 'A', due: start }]);
    assert.deepEqual(
      [...now.steps, ...now.own].map(({ due }) => due),
      [null, null, null],
    );
    assert.deepEqual(events(source), []);
    assert.ok(table(source).length);
    assert.ok(councilReport(dossier, MODEL, 0, TODAY).parts.length);
    assert.ok(handover(dossier, MODEL, TODAY).parts.length);
  });
}

for (const name of ['toString', 'constructor', '__proto__', 'valueOf', '', null, 3]) {
  test(`« ${name} » is not a status`, () => assert.equal(asStatus(name), 'todo'));
}

/** @type {Record<string, string>[]} */
const OWN = [
  { title: 'Écrire', due: '1/2/2027', status: 'doing', partner: 'la CPTS' },
  { title: 'Visiter', due: 'bientôt' },
  { title: 'Attendre', status: 'blocked', who: 'La mairie', blocked: 'un devis' },
  { title: 'Voter', status: 'done', 'done-on': '3/2/2027' },
];

test('the visitor’s own actions count, may be late and come next', () => {
  const { now } = stateOf({ start: '2027-02-15', 'step/appeler/status': 'done' }, OWN);
  assert.equal(progress(now), '2 sur 6 terminées');
  assert.equal(now.late, 1);
  assert.equal(now.next?.title, 'Écrire');
  assert.equal(summary(now), 'Une en cours, une bloquée, deux à faire, dont une en retard.');
});

test('without day 0, an action of the visitor’s own comes first once its day is near', () => {
  const next = (/** @type {string} */ due) => stateOf({}, [{ title: 'Écrire', due }]).now.next;
  assert.equal(next('1/2/2027')?.title, 'Écrire');
  assert.equal(next('7/3/2027')?.title, 'Écrire');
  assert.equal(next('8/3/2027')?.id, STEPS[0]?.id);
});

for (const [wanted, titles] of /** @type {[string, string[]][]} */ ([
  ['open', ['Écrire', 'Visiter', 'Attendre']],
  ['late', ['Écrire']],
  ['blocked', ['Attendre']],
  ['done', ['Voter']],
  ['all', ['Écrire', 'Visiter', 'Attendre', 'Voter']],
])) {
  test(`of the visitor’s own actions, « ${wanted} » shows ${titles.join(', ')}`, () => {
    const { now } = stateOf({}, OWN);
    assert.deepEqual(
      now.own.filter((state) => isShown(state, wanted)).map(({ title }) => title),
      titles,
    );
  });
}

test('an own action whose date cannot be read is left out of the calendar, and named', () => {
  const { now, source } = stateOf({}, OWN);
  assert.deepEqual(
    events(source).map(({ title, day }) => [title, day]),
    [['Écrire', '2027-02-01']],
  );
  assert.deepEqual(
    unread(now).map(({ title }) => title),
    ['Visiter'],
  );
});

const ADDRESS = 'https://exemple.fr/100-jours/feuille-de-route/';
/** @type {[what: string, values: Record<string, string>, location: string, description: string[]][]} */
const EVENTS = [
  ['nothing else is known', {}, '', ['Avec qui : la fédération', `${ADDRESS}#appeler`]],
  ['the commune is known', { 'commune/name': 'Ambert' }, 'Commune d’Ambert', ['Avec qui : la fédération']],
  ['a place is lent', { 'commune/name': 'Ambert', 'record/lieu/retenu': 'La médiathèque' }, 'La médiathèque', []],
  [
    'the meeting has its place',
    { 'agenda/reunion/place': 'La mairie', 'record/lieu/retenu': 'La médiathèque' },
    'La mairie',
    [],
  ],
  [
    'it is said who does it and with whom',
    { [`${PREFIX}/step/appeler/who`]: 'Mme Roux', [`${PREFIX}/step/appeler/partner`]: 'la CPTS' },
    '',
    ['Qui s’en charge : Mme Roux', 'Avec qui : la CPTS'],
  ],
];
for (const [what, values, location, description] of EVENTS) {
  test(`an event of the calendar says what, who, where and the way back, where ${what}`, () => {
    const { source, dossier } = stateOf({ start: '2027-02-15' });
    const about = { withWhom: 'Avec qui : la fédération', places: ['agenda/reunion/place', 'record/lieu/retenu'] };
    const store = /** @type {any} */ ({ dossier: set(dossier, values, 9) });
    const [event] = events({ ...source, store, address: ADDRESS, about: new Map([['appeler', about]]) });
    assert.equal(event?.title, 'Appeler');
    assert.equal(event?.url, `${ADDRESS}#appeler`);
    assert.equal(event?.location ?? '', location);
    const said = String(event?.description).replace(/\u00a0/g, ' ');
    for (const line of description) assert.ok(said.split('\n').includes(line), said);
    assert.ok(said.endsWith(`${ADDRESS}#appeler`));
  });
}

test('an event made from a folder leads nowhere, and one of the visitor’s own says as much as the others', () => {
  const own = [{ title: 'Visiter', due: '1/4/2027', who: 'Le maire', partner: 'la CPTS', note: 'Vite' }];
  const { source, now } = stateOf({ 'step/appeler/status': 'todo' }, own);
  const [event] = events({ ...source, address: '' });
  assert.equal(event?.url, '');
  assert.equal(event?.description?.replace(/\u00a0/g, ' '), 'Qui s’en charge : Le maire\nAvec qui : la CPTS\nVite');
  assert.equal(events({ ...source, address: ADDRESS }, now.own[0]?.id)[0]?.url, `${ADDRESS}#${now.own[0]?.id}`);
});

test('own actions stand in the table, the council’s sheet and the handover as the others do', () => {
  const { dossier, source } = stateOf({}, OWN);
  const lines = table(source).slice(-4);
  assert.deepEqual(
    lines.map((line) => [line[0], line[6]]),
    [
      [3, 'la CPTS'],
      [4, ''],
      [5, ''],
      [6, ''],
    ],
  );
  const sheet = roadmapSheet({ title: '', phases: [], points: new Map() }, source.plan, () => null);
  assert.equal(sheet.parts[0]?.table?.rows[0]?.[2], 'avec la CPTS');
  assert.deepEqual(
    lines.map((line) => [...line.slice(1, 5), ...line.slice(7, 9)]),
    [
      ['Écrire', 'En cours', { day: '2027-02-01' }, 'en retard', '', ''],
      ['Visiter', 'À faire', 'bientôt', 'date à préciser', '', ''],
      ['Attendre', 'Bloquée', '', null, 'un devis', ''],
      ['Voter', 'Terminée', '', null, '', { day: '2027-02-03' }],
    ],
  );
  const council = councilReport(dossier, MODEL, 0, TODAY).parts;
  assert.deepEqual(council.find(({ title }) => title === 'Actions bloquées')?.lines, [
    'Attendre (ce qui bloque\u00a0: un devis)',
  ]);
  const { parts } = handover(dossier, MODEL, TODAY);
  const rowsOf = (/** @type {string} */ wanted) => parts.find(({ title }) => title === wanted)?.table?.rows;
  assert.deepEqual(rowsOf('Échéances, par date'), [
    ['1er février 2027 (dépassée)', 'Écrire', '', 'Feuille de route'],
    ['«\u00a0bientôt\u00a0», à préciser', 'Visiter', '', 'Feuille de route'],
  ]);
});
