import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { standing } from '../../macros/components/resume/standing.mjs';

const TODAY = '2026-11-28';
const ROADMAP = 'checklist/100-jours';
const STEPS = [
  { id: 'appeler', title: 'Appeler', toDay: 30, points: [] },
  { id: 'designer', title: 'Désigner', toDay: 30, points: [] },
  { id: 'reunir', title: 'Réunir', toDay: 60, points: [] },
];
const federation = (/** @type {string} */ id, /** @type {Partial<Record<string, unknown>>} */ more) => ({
  ...{ id, name: `Fédération ${id}`, acronym: null, phone: null, phoneDigits: null, email: `${id}@a.fr` },
  ...more,
});
const DIRECTORY = /** @type {import('../../macros/components/resume/standing.mjs').Directory} */ (
  /** @type {unknown} */ ({
    federations: [
      federation('aura', { acronym: 'FemasX', regions: ['84'], phone: '06 12 34 56 78', phoneDigits: '+33612345678' }),
      federation('femag', { regions: ['01', '02'], regionsText: 'Guadeloupe et Martinique' }),
    ],
    national: federation('national', { name: 'Mouvement', phone: '01 23 45 67 89', phoneDigits: '+33123456789' }),
    letter: 'mailto:?subject=Une%20commune%20%28REGIONS%29',
    uncovered: { '03': {} },
  })
);

/**
 * @typedef {Record<string, string | boolean>} Values
 *
 * @param {Values} values
 * @param {Record<string, Values[]>} [collections] rows by collection
 * @param {string} [today]
 */
function of(values, collections = {}, today = TODAY) {
  let dossier = set(createDossier(Math.random), values, 1);
  for (const [collection, all] of Object.entries(collections)) {
    for (const fields of all) dossier = addRow(dossier, collection, fields, 2, Math.random).dossier;
  }
  return standing(dossier, STEPS, DIRECTORY, today);
}

/** @param {Values} statuses by the id of an action */
const roadmap = (statuses, start = '') => ({
  ...(start && { [`${ROADMAP}/start`]: start }),
  ...Object.fromEntries(Object.entries(statuses).map(([id, status]) => [`${ROADMAP}/step/${id}/status`, status])),
});
const OWN = `${ROADMAP}/own`;
const MEETING = 'agenda/premiere-reunion';
const VISITS = 'worksheet/grille-de-visite/sheets';

for (const [start, words] of /** @type {[string, string][]} */ ([
  ['2026-10-17', 'Jour 42 sur 100. 0 action terminée sur 3, 3 à faire, dont 2 en retard.'],
  ['17/10/2026', 'Jour 42 sur 100. 0 action terminée sur 3, 3 à faire, dont 2 en retard.'],
  ['2026-11-28', 'Jour 0 sur 100. 0 action terminée sur 3.'],
  ['2026-11-29', 'Le jour 0 est demain, le dimanche 29 novembre 2026. 0 action terminée sur 3.'],
  ['2026-12-03', 'Le jour 0 est dans 5 jours, le jeudi 3 décembre 2026. 0 action terminée sur 3.'],
  ['2026-08-20', 'Jour 100 sur 100. 0 action terminée sur 3, 3 à faire, dont 3 en retard.'],
  [
    '2026-08-19',
    'Les 100 jours sont passés depuis le 27 novembre 2026. 0 action terminée sur 3, 3 à faire, dont 3 en retard.',
  ],
  ['', '0 action terminée sur 3.'],
  ['bientôt', '0 action terminée sur 3.'],
  ['30/02/2026', '0 action terminée sur 3.'],
])) {
  test(`a roadmap that starts « ${start} » is said on its day`, () =>
    assert.equal(of(roadmap({ appeler: 'todo' }, start)).words, words));
}

for (const [statuses, own, next, words] of /** @type {[Values, Values[], string[] | null, string][]} */ ([
  [{ appeler: 'todo' }, [], ['appeler', ''], '0 action terminée sur 3.'],
  [{ appeler: 'done' }, [], ['designer', ''], '1 action terminée sur 3, 2 à faire.'],
  [
    { appeler: 'done', designer: 'doing' },
    [],
    ['designer', 'en cours'],
    '1 action terminée sur 3, 1 en cours, 1 à faire.',
  ],
  [{ appeler: 'done', designer: 'blocked' }, [], ['reunir', ''], '1 action terminée sur 3, 1 bloquée, 1 à faire.'],
  [
    { appeler: 'blocked', designer: 'blocked', reunir: 'done' },
    [],
    ['appeler', 'bloquée'],
    '1 action terminée sur 3, 2 bloquées.',
  ],
  [{ appeler: 'none', designer: 'done' }, [], ['reunir', ''], '1 action terminée sur 3, 1 sans objet, 1 à faire.'],
  [{ appeler: 'done', designer: 'done', reunir: 'done' }, [], null, '3 actions terminées sur 3.'],
  [{ appeler: 'none', designer: 'none', reunir: 'none' }, [], null, '0 action terminée sur 3, 3 sans objet.'],
  [{ appeler: 'constructor' }, [], ['appeler', ''], '0 action terminée sur 3.'],
  [
    { appeler: 'done', designer: 'done', reunir: 'done' },
    [{ title: 'Écrire', due: '1/11/2026' }],
    ['Écrire', 'en retard'],
    '3 actions terminées sur 4, 1 à faire, dont 1 en retard.',
  ],
  [
    { appeler: 'done' },
    [{ title: 'Relancer', due: '27/11/2026', status: 'blocked' }],
    ['designer', ''],
    '1 action terminée sur 4, 1 bloquée, 2 à faire, dont 1 en retard.',
  ],
])) {
  const said = [...Object.entries(statuses).map((pair) => pair.join(' ')), ...own.map(({ title }) => title)].join(', ');
  test(`with ${said}, the next action is ${next ? next.join(' ') : 'none'}`, () => {
    const now = of(roadmap(statuses), { [OWN]: own });
    const id = now.next && STEPS.some((step) => step.id === now.next?.id) ? now.next.id : now.next?.title;
    assert.deepEqual(now.next && [id, now.next.state], next);
    assert.equal(now.words, words);
    assert.equal(now.isAfter, !next);
  });
}

for (const [start, isAfter] of /** @type {[string, boolean][]} */ ([
  ['2026-08-30', true],
  ['2026-08-31', false],
  ['2026-01-01', true],
  ['', false],
  ['bientôt', false],
])) {
  test(`with a day 0 « ${start} », the council ${isAfter ? 'may' : 'need not'} be told`, () =>
    assert.equal(of(roadmap({ appeler: 'done' }, start)).isAfter, isAfter));
}

for (const [name, values, collections, date] of /** @type {[string, Values, Record<string, Values[]>, string[]][]} */ ([
  ['nothing dated', { 'commune/name': 'Ambert' }, {}, []],
  [
    'a meeting to come',
    { [`${MEETING}/date`]: 'jeudi 3 décembre 2026' },
    {},
    ['jeudi 3 décembre 2026', 'première réunion', 'meeting'],
  ],
  ['a meeting held', { [`${MEETING}/date`]: '3/11/2026' }, {}, []],
  ['a meeting without a readable day', { [`${MEETING}/date`]: 'bientôt' }, {}, []],
  [
    'a meeting today',
    { [`${MEETING}/date`]: '2026-11-28' },
    {},
    ['aujourd’hui, samedi 28 novembre 2026', 'première réunion', 'meeting'],
  ],
  [
    'a period that ends tomorrow',
    roadmap({}, '2026-10-30'),
    {},
    ['demain, dimanche 29 novembre 2026', 'échéance de 2 actions, dont «\u00a0Appeler\u00a0»', 'roadmap'],
  ],
  [
    'a period with one action left',
    roadmap({ appeler: 'done' }, '2026-11-01'),
    {},
    ['mardi 1er décembre 2026', 'échéance de «\u00a0Désigner\u00a0»', 'roadmap'],
  ],
  [
    'a period that is done',
    roadmap({ appeler: 'done', designer: 'none' }, '2026-11-01'),
    {},
    ['jeudi 31 décembre 2026', 'échéance de «\u00a0Réunir\u00a0»', 'roadmap'],
  ],
  ['days all past', roadmap({}, '2026-01-01'), { [OWN]: [{ title: 'A', due: '1/2/2026' }] }, []],
  [
    'an own action before the meeting',
    { [`${MEETING}/date`]: '3/12/2026' },
    { [OWN]: [{ title: 'Louer la salle', due: '30/11/2026' }] },
    ['lundi 30 novembre 2026', 'échéance de «\u00a0Louer la salle\u00a0»', 'roadmap'],
  ],
  [
    'an own action that is over',
    { [`${MEETING}/date`]: '3/12/2026' },
    { [OWN]: [{ title: 'Louer la salle', due: '30/11/2026', status: 'done' }] },
    ['jeudi 3 décembre 2026', 'première réunion', 'meeting'],
  ],
  [
    'an action due on the day of the meeting',
    { [`${MEETING}/date`]: '3/12/2026' },
    { [OWN]: [{ title: 'Louer la salle', due: '3/12/2026' }] },
    ['jeudi 3 décembre 2026', 'première réunion', 'meeting'],
  ],
  [
    'a visit',
    {},
    { [VISITS]: [{ equipe: 'Bourg', date: '5/12/2026' }, { date: '1/1/2027' }] },
    ['samedi 5 décembre 2026', 'visite de Bourg', 'visits'],
  ],
  [
    'a decision of the meeting',
    {},
    { [`${MEETING}/decisions`]: [{ title: 'Écrire à l’ARS', due: '5/12/2026' }, { due: '1/12/2026' }] },
    ['samedi 5 décembre 2026', 'échéance de «\u00a0Écrire à l’ARS\u00a0»', 'meeting'],
  ],
])) {
  test(`with ${name}, the next date is ${date[0] ?? 'none'}`, () => {
    const { date: found } = of(values, collections);
    assert.deepEqual(found ? [found.when, found.what, found.page] : [], date);
  });
}

test('a decision that the roadmap holds is told by the roadmap, where it may be over', () => {
  const { dossier, id } = addRow(
    createDossier(Math.random),
    `${MEETING}/decisions`,
    { title: 'Écrire', due: '5/12/2026' },
    1,
    Math.random,
  );
  const fields = { title: 'Écrire', due: '5/12/2026', status: 'done', origin: `${MEETING}/decisions/row/${id}` };
  const poured = addRow(dossier, OWN, fields, 2, Math.random).dossier;
  assert.equal(standing(dossier, STEPS, DIRECTORY, TODAY).date?.page, 'meeting');
  assert.equal(standing(poured, STEPS, DIRECTORY, TODAY).date, null);
});

const CALL = { href: 'tel:+33612345678', words: 'Appeler FemasX, 06\u00a012\u00a034\u00a056\u00a078' };
for (const [name, values, contact] of /** @type {[string, Values, {href: string, words: string} | null][]} */ ([
  ['no commune', { [`${ROADMAP}/start`]: '2026-11-01' }, null],
  ['a commune without a code', { 'commune/name': 'Ambert' }, null],
  ['a federation', { federation: 'aura' }, CALL],
  ['a région alone', { 'commune/region': '84' }, CALL],
  ['a federation that nobody knows', { federation: 'toString' }, null],
  [
    'a federation without phone',
    { federation: 'femag' },
    {
      href: 'mailto:femag@a.fr?subject=Une%20commune%20%28Guadeloupe%20et%20Martinique%29',
      words: 'Écrire à Fédération femag',
    },
  ],
  [
    'a région without federation',
    { 'commune/region': '03' },
    { href: 'tel:+33123456789', words: 'Appeler Mouvement, 01\u00a023\u00a045\u00a067\u00a089' },
  ],
  ['a région that nobody knows', { 'commune/region': 'constructor' }, null],
])) {
  test(`with ${name}, whom to call is ${contact ? contact.words : 'not said'}`, () =>
    assert.deepEqual(of(values).contact, contact));
}

for (const [values, title] of /** @type {[Values, string][]} */ ([
  [{ 'commune/name': ' Ambert ' }, 'Votre dossier\u00a0: Ambert'],
  [{ federation: 'aura' }, 'Votre dossier'],
])) {
  test(`the title is « ${title} »`, () => assert.equal(of(values).title, title));
}

test('a dossier of a commune alone starts with the first action', () => {
  const { next, isRoadmap } = of({ 'commune/name': 'Ambert', federation: 'aura' });
  assert.deepEqual([next?.id, isRoadmap], ['appeler', true]);
});

test('who works with another tool is not sent to the roadmap', () => {
  const now = of({ 'swot/atelier-cpts/title': 'Atelier' });
  assert.deepEqual([now.words, now.next, now.isRoadmap, now.isAfter], ['', null, false, false]);
});
