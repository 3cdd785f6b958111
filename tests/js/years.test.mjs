import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow, rows } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';
import { OWN_ACTIONS, pourActions } from '../../macros/components/checklist/own.mjs';
import { handover } from '../../macros/components/council/handover.mjs';
import { councilReport } from '../../macros/components/council/report.mjs';
import { facts } from '../../macros/components/record/facts.mjs';
import { actionsOf, milestonesOf } from '../../macros/components/years/milestones.mjs';
import { knownOf, milestoneEvents, reviewSheet, reviewWarning } from '../../macros/components/years/review.mjs';

const TODAY = '2027-11-18';
const ROADMAP = 'checklist/100-jours';
const STEPS = [
  { id: 'appeler', title: 'Appeler', toDay: 30, points: [] },
  { id: 'reunir', title: 'Réunir', toDay: 60, points: [] },
];
const MODEL = { steps: STEPS, federations: {}, audiences: {}, tools: [] };
const START = { [`${ROADMAP}/start`]: '5/10/2026' };
const plain = (/** @type {string} */ text) => text.replace(/[\u00a0\u202f]/g, ' ');

/**
 * @param {Record<string, string>} values
 * @param {Record<string, Record<string, string>[]>} [collections]
 */
function dossierOf(values, collections = {}) {
  let dossier = set(createDossier(Math.random), values, 1);
  for (const [collection, all] of Object.entries(collections)) {
    for (const fields of all) dossier = addRow(dossier, collection, fields, 2, Math.random).dossier;
  }
  return dossier;
}

/** @type {Record<string, Record<string, string>[]>} */
const MILESTONES = {
  'years/suite/etape-2': [
    { title: 'Écrire le projet', due: '5/4/2028', who: 'Dr Blanc', status: 'doing' },
    { title: 'Rencontrer l’ARS', due: 'au printemps', status: 'blocked', blocked: 'attendre le vote' },
  ],
  'years/suite/etape-1': [
    { title: 'Se réunir', due: '5/12/2026', status: 'done' },
    { title: ' ', due: '1/1/2028' },
    { title: 'Compter les besoins', due: '6/10/2027' },
  ],
};
/**
 * @param {1 | 2 | 3} year
 * @returns {import('../../macros/components/years/review.mjs').Given}
 */
const given = (year) => ({ steps: STEPS, year, today: TODAY, facts });

test('milestones are numbered stage after stage; a row without a title is none', () => {
  const found = milestonesOf(dossierOf(START, MILESTONES), TODAY);
  assert.deepEqual(
    found.map(({ name, stage, state, when, words }) => [name, stage, state.title, plain(when), words]),
    [
      ['1', 1, 'Se réunir', '5 décembre 2026', 'Terminé'],
      ['2', 1, 'Compter les besoins', '6 octobre 2027', 'En retard'],
      ['3', 2, 'Écrire le projet', '5 avril 2028', 'En cours'],
      ['4', 2, 'Rencontrer l’ARS', '« au printemps », à préciser', 'Bloqué'],
    ],
  );
});

test('milestones pour into the roadmap once, and are dated once then', () => {
  const before = dossierOf(START, MILESTONES);
  const pour = (/** @type {typeof before} */ dossier) =>
    pourActions(dossier, actionsOf(milestonesOf(dossier, TODAY)), 3, Math.random);
  const after = pour(pour(before));
  assert.deepEqual(
    rows(after, OWN_ACTIONS).map(({ values }) => [values.title, values.status ?? '', values.due, values.who ?? '']),
    [
      ['Se réunir', 'done', '5/12/2026', ''],
      ['Compter les besoins', '', '6/10/2027', ''],
      ['Écrire le projet', 'doing', '5/4/2028', 'Dr Blanc'],
      ['Rencontrer l’ARS', 'blocked', 'au printemps', ''],
    ],
  );
  for (const [dossier, where] of /** @type {[typeof before, string][]} */ ([
    [before, 'Après le jour 100'],
    [after, 'Feuille de route'],
  ])) {
    const dates = handover(dossier, MODEL, TODAY).parts.find(({ title }) => title === 'Échéances, par date');
    const told = dates?.table?.rows.filter(([, what]) => what === 'Écrire le projet');
    assert.deepEqual(
      told?.map((row) => row.map(plain)),
      [['5 avril 2028', 'Écrire le projet', 'Dr Blanc', where]],
    );
  }
});

test('the council hears of the next milestones, without the names', () => {
  const report = councilReport(dossierOf(START, MILESTONES), MODEL, Date.parse(`${TODAY}T12:00`), TODAY);
  const text = plain(asText(report));
  assert.match(text, /Les 100 jours en image/);
  assert.match(text, /- 5 avril 2028 : Écrire le projet/);
  assert.match(text, /- 3\. Écrire le projet, étape : Étape 2, pour quand : 5 avril 2028, état : En cours/);
  assert.doesNotMatch(text, /Blanc/);
});

/** @type {[1 | 2 | 3, string, string[], string[]][]} */
const REVIEWS = [
  [
    1,
    'Du 5 octobre 2026 au 4 octobre 2027.',
    ['Appeler (7 octobre 2026)', 'Se réunir (5 décembre 2026)'],
    ['Compter les besoins (6 octobre 2027)', 'Écrire le projet (5 avril 2028)'],
  ],
  [
    2,
    'Du 5 octobre 2027 au 4 octobre 2028.',
    ['Réunir'],
    ['Compter les besoins (6 octobre 2027)', 'Écrire le projet (5 avril 2028)'],
  ],
  [
    3,
    'Du 5 octobre 2028 au 4 octobre 2029.',
    [],
    ['Compter les besoins (6 octobre 2027)', 'Écrire le projet (5 avril 2028)'],
  ],
];
for (const [year, period, done, next] of REVIEWS) {
  test(`the review of year ${year} takes what ended in it; what has no day counts in the year that runs`, () => {
    const dossier = dossierOf(
      {
        ...START,
        [`${ROADMAP}/step/appeler/status`]: 'done',
        [`${ROADMAP}/step/appeler/done-on`]: '7/10/2026',
        [`${ROADMAP}/step/reunir/status`]: 'done',
      },
      MILESTONES,
    );
    const known = knownOf(dossier, given(year));
    assert.equal(plain(known.period), period);
    assert.deepEqual(known.done.map(plain), done);
    assert.deepEqual(known.blocked.map(plain), ['Rencontrer l’ARS : attendre le vote']);
    assert.deepEqual(known.next.map(plain).slice(0, 2), next);
  });
}

test('without a day 0 the review takes all, and says so', () => {
  const known = knownOf(dossierOf({}, MILESTONES), given(3));
  assert.match(plain(known.period), /^Sans jour 0/);
  assert.equal(known.done.length, 1);
});

test('the review says what is known, then what is written, and whose names it holds', () => {
  const review = 'years/suite/bilan-1';
  const dossier = dossierOf(
    {
      ...START,
      'msp/name': 'MSP du Livradois',
      [`${review}/left`]: 'M. Petit',
      [`${review}/joined`]: 'Mme Roux\nDr Blanc',
      [`${review}/needs`]: 'Plus de soins à domicile.',
      [`${review}/next`]: 'Chercher un local.',
      'years/suite/bilan-2/done': 'D’une autre année.',
    },
    MILESTONES,
  );
  const text = plain(asText(reviewSheet(dossier, given(1))));
  for (const words of [
    'Bilan de l’année 1',
    'Maison de santé : MSP du Livradois.',
    'Jalons : 1 sur 4 terminé.',
    '- Se réunir (5 décembre 2026)',
    '- A quitté l’équipe : M. Petit',
    '- A rejoint l’équipe : Mme Roux',
    '- A rejoint l’équipe : Dr Blanc',
    '- Ce qui a changé : Plus de soins à domicile.',
    '- Chercher un local.',
    '- Écrire le projet, étape : 2, pour quand : 5 avril 2028, qui s’en charge : Dr Blanc, état : En cours',
  ]) {
    assert.ok(text.includes(words), words);
  }
  assert.doesNotMatch(text, /autre année/);
  assert.match(reviewWarning(dossier, 1), /nomme des personnes/);
  assert.equal(reviewWarning(dossier, 2), '');
});

test('a milestone that the roadmap has too is told once in the review', () => {
  const before = dossierOf(START, MILESTONES);
  const after = pourActions(before, actionsOf(milestonesOf(before, TODAY)), 3, Math.random);
  assert.deepEqual(knownOf(after, given(1)), knownOf(before, given(1)));
  const { intro } = reviewSheet(after, given(1));
  assert.ok(intro.map(plain).includes('Actions de la feuille de route : 0 sur 2 terminées.'));
});

test('a review stays one page: a long list says how many are left', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ title: `Jalon ${index} ${'mot '.repeat(80)}` }));
  const { parts } = reviewSheet(dossierOf(START, { 'years/suite/etape-1': many }), given(1));
  const next = parts.find(({ title }) => title === 'Les jalons de l’année suivante');
  assert.equal(next?.table?.rows.length, 6);
  assert.deepEqual(next?.lines, ['et 34 autres']);
});

test('the calendar holds the milestones that are to come, each with its page', () => {
  const events = milestoneEvents(milestonesOf(dossierOf(START, MILESTONES), TODAY), 'https://exemple.example/suite/');
  assert.deepEqual(
    events.map(({ title, day, description, url }) => [title, day, description, url]),
    [
      [
        'Compter les besoins',
        '2027-10-06',
        'Jalon de l’étape 1\nhttps://exemple.example/suite/',
        'https://exemple.example/suite/',
      ],
      [
        'Écrire le projet',
        '2028-04-05',
        'Jalon de l’étape 2\nDr Blanc\nhttps://exemple.example/suite/',
        'https://exemple.example/suite/',
      ],
    ],
  );
  assert.match(events[0]?.id ?? '', /^years-suite-etape-1-row-/);
});
