import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';
import { NOTHING, changesSince, compose, lettersOf, piecesOf } from '../../macros/components/announcement/compose.mjs';
import { knownOf } from '../../macros/components/announcement/known.mjs';
import {
  calendarSheet,
  lengthWords,
  textSheet,
  wayActions,
  wayEvents,
} from '../../macros/components/announcement/papers.mjs';
import { isPublic, namesIn, watchWords } from '../../macros/components/announcement/watch.mjs';
import { facts } from '../../macros/components/record/facts.mjs';

/** @typedef {Record<string, string | boolean>} Values */

const CLOCK = Date.parse('2026-11-28T12:00:00');
const DIAGNOSIS = 'diagnosis/etat-des-lieux';
const STEP = 'checklist/100-jours/step';
const DEEDS = [
  { id: 'appeler', done: 'Appel passé', next: 'appeler' },
  { id: 'reunir', done: 'Réunion tenue', doing: 'Réunion prévue', next: 'réunir', fact: 'rencontre' },
  { id: 'lieu', done: 'Lieu prêté', doing: 'Lieu retenu', next: 'trouver un lieu', fact: 'lieu' },
];

const CHECKS = [
  { text: 'Aucun bâtiment.', words: ['bâtiment', 'première pierre'] },
  { text: 'Aucune date.', words: ['s’install'], dates: true },
];

/**
 * @param {Values} values
 * @param {Record<string, Values[]>} [collections]
 */
function dossierOf(values, collections = {}) {
  let dossier = set(createDossier(Math.random), values, 1);
  for (const [collection, all] of Object.entries(collections)) {
    for (const fields of all) dossier = addRow(dossier, collection, fields, 2, Math.random).dossier;
  }
  return dossier;
}

/** @param {Parameters<typeof dossierOf>} given */
function knownFrom(...given) {
  const dossier = dossierOf(...given);
  const found = facts(dossier, { federations: { auvergne: 'FemasX' }, today: '2026-11-28' });
  return knownOf({ deeds: DEEDS, checks: CHECKS }, dossier, found, CLOCK);
}

const LETTER = {
  id: 'texte',
  headline: 'Titre',
  days: /** @type {[number, number]} */ ([30, 60]),
  paragraphs: [
    { say: [{ text: 'À {commune}.', otherwise: 'Ici.' }, { text: 'Avec {federation}.' }] },
    { say: [{ text: 'Déjà\u00a0:' }], lists: 'services', otherwise: 'Rien encore.' },
    { say: [{ text: 'Merci.', when: 'rencontre' }] },
  ],
};

test('what is not known is said otherwise, or not at all', () => {
  assert.equal(compose(LETTER, NOTHING), 'Titre\n\nIci.\n\nRien encore.');
});

test('what is known is said, a line for each thing of a list', () => {
  const words = { commune: 'Ambert', federation: 'FemasX', rencontre: 'oui' };
  const known = { words, lists: { services: ['Pharmacie', 'PMI'] }, left: 0 };
  assert.equal(compose(LETTER, known), 'Titre\n\nÀ Ambert. Avec FemasX.\n\nDéjà\u00a0:\n– Pharmacie\n– PMI\n\nMerci.');
});

test('a short text leaves out the sentences that do not fit, but the first', () => {
  const short = { ...LETTER, short: true, paragraphs: [{ say: [{ text: 'Un deux.' }, { text: 'Trois.' }] }] };
  for (const [most, text] of /** @type {[number | undefined, string][]} */ ([
    [undefined, 'Un deux. Trois.'],
    [15, 'Un deux. Trois.'],
    [14, 'Un deux.'],
    [2, 'Un deux.'],
  ])) {
    assert.equal(compose(short, NOTHING, most), text);
  }
});

test('a letter with an accent, or a picture, is one', () => {
  assert.equal(lettersOf('é 😀'), 3);
});

test('what the dossier says since is told, unless the visitor wrote it herself', () => {
  const base = 'Titre\n\nUn.\n– Pharmacie';
  const now = 'Titre\n\nDeux. Trois\u00a0?\n– Pharmacie\n– PMI';
  assert.deepEqual(changesSince(base, now, `${base} Trois\u00a0?`), { added: ['Deux.', '– PMI'], gone: ['Un.'] });
  assert.deepEqual(changesSince(base, base, 'Autre'), { added: [], gone: [] });
  assert.deepEqual(changesSince(base, now, 'Autre').gone, []);
});

test('a text is cut into its sentences and its lines', () => {
  assert.deepEqual(piecesOf('M. le maire. Déjà\u00a0? Oui…\n\n– PMI\n'), [
    'M. le maire.',
    'Déjà\u00a0?',
    'Oui…',
    '– PMI',
  ]);
});

const nurses = { profession: 'Infirmière', count: '4', place: 'Dans la commune' };
const doctor = { profession: 'Médecin généraliste', count: '1', place: 'Dans la commune' };
const midwife = { profession: 'Sage-femme', count: '1', place: 'À proximité' };

test('what is planned and promises something is left out', () => {
  const steps = ['Se réunir chaque mois', 'Poser la première pierre', 'Réunion le 3 mars 2027'];
  const { lists, left } = knownFrom(
    {},
    {
      'record/premieres-etapes/etapes': steps.map((etape) => ({ etape })),
      [`${DIAGNOSIS}/besoins-entendus`]: [{ need: 'Un bâtiment plus accessible' }],
    },
  );
  assert.deepEqual([lists.etapes, lists.besoins, left], [[steps[0]], ['Un bâtiment plus accessible'], 2]);
});

/** @type {[string, Values[], string, string][]} */
const TEAMS = [
  ['nobody', [], '', ''],
  [
    'enough of them',
    [nurses, doctor],
    '5 professionnels de santé exercent dans la commune',
    'infirmière et médecin généraliste',
  ],
  [
    'some of them around',
    [nurses, midwife],
    '5 professionnels de santé exercent dans la commune ou à proximité',
    'infirmière et sage-femme',
  ],
  ['one', [doctor], 'des professionnels de santé exercent dans la commune', 'médecin généraliste'],
  ['two', [{ ...doctor, count: '2' }], 'des professionnels de santé exercent dans la commune', 'médecin généraliste'],
  [
    'as many professions as persons',
    [doctor, midwife, { ...nurses, count: '1' }],
    'des professionnels de santé exercent dans la commune ou à proximité',
    'médecin généraliste, sage-femme et infirmière',
  ],
];
for (const [name, team, effectif, professions] of TEAMS) {
  test(`no figure points at one or two persons: ${name}`, () => {
    const { words } = knownFrom({}, { [`${DIAGNOSIS}/qui-exerce`]: team });
    assert.deepEqual([words.effectif, words.professions], [effectif, professions]);
  });
}

test('departures and ages never reach the inhabitants', () => {
  const leaving = { ...nurses, departure: '2027', age: '63 ans' };
  const told = JSON.stringify(knownFrom({}, { [`${DIAGNOSIS}/qui-exerce`]: [leaving, doctor] }));
  assert.doesNotMatch(told, /2027|63|départ/i);
});

test('what names somebody, or points at one person, is left out and counted', () => {
  const { lists, left } = knownFrom(
    { 'referent/name': 'Claire Petit', 'commune/name': 'Saint-Martin' },
    {
      'people/carnet': [{ name: 'Paul MARTIN' }, { name: 'Pharmacie du Centre' }, { name: 'Zoé Durand' }],
      [`${DIAGNOSIS}/services-presents`]: [
        { service: 'Pharmacie du Centre' },
        { service: 'Une infirmière Asalée' },
        { service: 'Cabinet du Dr Roux' },
        { service: 'Maison médicale de Saint-Martin' },
      ],
      [`${DIAGNOSIS}/cooperations-en-cours`]: [
        { cooperation: 'Groupe diabète, avec Petit' },
        { cooperation: 'Réunions du mardi' },
        { cooperation: 'Projet de Zoé' },
      ],
      [`${DIAGNOSIS}/besoins-entendus`]: [{ need: 'Trouver un médecin' }, { need: 'Le départ du médecin' }],
    },
  );
  assert.deepEqual(lists.services, ['Pharmacie du Centre', 'Maison médicale de Saint-Martin']);
  assert.deepEqual([lists.dynamiques, lists.besoins], [['Réunions du mardi'], ['Trouver un médecin']]);
  assert.equal(left, 5);
});

/** @type {[string, Values, string[], string][]} */
const STANDINGS = [
  ['nothing', {}, [], 'appeler'],
  ['a step done', { [`${STEP}/appeler/status`]: 'done' }, ['Appel passé'], 'réunir'],
  ['one that does not concern the commune', { [`${STEP}/appeler/status`]: 'none' }, [], 'réunir'],
  ['a meeting to come', { 'agenda/premiere-reunion/date': '3/12/2026' }, ['Réunion prévue'], 'appeler'],
  ['a meeting held', { 'agenda/premiere-reunion/date': '3/11/2026' }, ['Réunion tenue'], 'appeler'],
  ['what a record says', { 'record/lieu-de-rencontre/lieu-retenu': 'Salle' }, ['Lieu retenu'], 'appeler'],
  ['a status that no file should hold', { [`${STEP}/appeler/status`]: 'constructor' }, [], 'appeler'],
];
for (const [name, values, actions, suite] of STANDINGS) {
  test(`what is under way and what comes next: ${name}`, () => {
    const known = knownFrom(values);
    assert.deepEqual([known.lists.actions, known.words.suite], [actions, suite]);
  });
}

test('no day to come is told, and no partner that did not agree', () => {
  const { words, lists } = knownFrom(
    { 'record/lieu-de-rencontre/lieu-retenu': 'Salle des fêtes', 'record/lieu-de-rencontre/lieu-depuis': '3/12/2026' },
    {
      'record/partenaires/liste': [
        { organisme: 'CCAS', reponse: 'accord', apport: 'un bus' },
        { organisme: 'EPCI', reponse: 'non' },
        { organisme: 'MSA', reponse: 'demande' },
      ],
      'record/premieres-etapes/etapes': [{ etape: 'Se réunir', qui: 'Paul', quand: '3/2/2027' }],
      'record/qui-fait-quoi/engagements': [{ partie: 'commune', quoi: 'Prêter la salle', quand: '3/2/2027' }],
    },
  );
  assert.deepEqual([words.lieu, words.partenaires], ['Salle des fêtes', 'CCAS']);
  assert.deepEqual([lists.etapes, lists.engagements], [['Se réunir'], ['Commune\u00a0: prêter la salle']]);
});

/** @type {[string, RegExp | undefined][]} */
const WATCHED = [
  ['Nous avançons avec les professionnels de santé.', undefined],
  ['Bientôt de nouveaux BÂTIMENTS.', /^« BÂTIMENTS » : à relire\. Aucun bâtiment\.$/],
  ['La première pierre est posée.', /« première pierre »/],
  ['Un médecin s’installera.', /« s installera » : à relire\. Aucune date\./],
  ['Rendez-vous le 3 mars 2027.', /« 3 mars 2027 » : à relire/],
  ['Merci à Claire Petit.', /« Claire », « Petit » : ce texte nomme quelqu’un/],
  ['Un petit pas, clairement.', undefined],
  ['Avec claire petit.', /« claire », « petit » : ce texte nomme/],
  ['Le Dr Roux est là.', /un nom de personne\./],
  ['Écrivez à sante@ambert.fr.', /une adresse de courriel\./],
  ['Il reste 2 médecins.', /« 2 médecins » : ce chiffre peut désigner/],
  ['Il reste 12 médecins.', undefined],
  ['Nous comptons deux sages-femmes.', /« deux sages-femmes »/],
  ['Sage-femme (1)', /ce chiffre peut désigner/],
];
for (const [text, expected] of WATCHED) {
  test(`what to read again before publishing: ${text}`, () => {
    const names = namesIn(dossierOf({ 'referent/name': 'Claire Petit' }));
    const words = watchWords(text, { names, checks: CHECKS }).map((line) => line.replace(/\u00a0/g, ' '));
    if (expected) assert.match(words.join('\n'), expected);
    else assert.deepEqual(words, []);
  });
}

/** @type {[string, boolean][]} */
const PUBLIC = [
  ['Pharmacie du bourg', true],
  ['Cabinet infirmier', true],
  ['Éducation thérapeutique du patient', true],
  ['La sage-femme du bourg', false],
  ['Médecin, 63 ans', false],
  ['12 infirmières', true],
  ['infirmières (2)', false],
  ['Infirmières\u00a0: 12', true],
];
for (const [text, told] of PUBLIC) {
  test(`whether a service may be told to everyone: ${text}`, () => assert.equal(isPublic(text, new Set()), told));
}

test('a function, a place and the commune are no names', () => {
  const names = namesIn(
    dossierOf(
      { 'commune/name': 'Ambert', 'referent/name': 'Adjointe à la santé' },
      {
        'people/carnet': [
          { name: 'Pharmacie Roux' },
          { name: 'Mairie d’Ambert' },
          { name: 'Ali Benali (mairie)' },
          { name: 'Dr Éva LE GALL' },
        ],
      },
    ),
  );
  assert.deepEqual([...names], ['ali', 'benali', 'eva', 'gall']);
});

test('a text becomes a sheet: its title, its paragraphs and its lists', () => {
  const sheet = textSheet('Titre\r\n\r\nUn.\nDeux.\n\nDéjà\u00a0:\n– Pharmacie\n- PMI\n\n\n• Seul', 'Texte');
  assert.deepEqual(sheet, {
    title: 'Titre',
    intro: [],
    parts: [
      { title: '', text: ['Un.', 'Deux.'], lines: [] },
      { title: '', text: ['Déjà\u00a0:'], lines: ['Pharmacie', 'PMI'] },
      { title: '', text: [], lines: ['Seul'] },
    ],
  });
  assert.equal(asText(sheet), 'Titre\n\nUn.\nDeux.\n\nDéjà\u00a0:\n- Pharmacie\n- PMI\n\n- Seul');
});

test('a text that begins with a sentence keeps it, under the name of the text', () => {
  const { title, parts } = textSheet('Bonjour à tous.\n\nLa suite.', 'Message court');
  assert.deepEqual([title, parts.length], ['Message court', 2]);
  assert.deepEqual(textSheet('', 'Message court'), { title: 'Message court', intro: [], parts: [] });
});

test('a text of more than a page is told', () => {
  assert.equal(lengthWords(textSheet('Un.\n\nDeux.', 'Texte')), '');
  assert.match(lengthWords(textSheet(Array(45).fill('Une phrase.').join('\n\n'), 'Texte')), /dépasser une page/);
});

const CALENDAR = {
  prefix: 'announcement/essai',
  title: 'Calendrier',
  ways: [
    { id: 'bulletin', text: 'Informer, par le bulletin.' },
    { id: 'reunion', text: 'Associer les habitants.' },
    { id: 'site', text: 'Expliquer.' },
  ],
};
const WAY = 'announcement/essai/way';
const PLANNED = dossierOf({
  [`${WAY}/bulletin/due`]: '5/12/2026',
  [`${WAY}/bulletin/who`]: 'Claire Petit',
  [`${WAY}/reunion/due`]: 'au printemps',
  [`${WAY}/site/due`]: '1/12/2026',
  [`${WAY}/site/done`]: true,
});

test('the ways to tell people go to the roadmap, with their day, who and whether it is done', () => {
  assert.deepEqual(wayActions(CALENDAR, PLANNED), [
    {
      origin: `${WAY}/bulletin`,
      title: 'Informer, par le bulletin',
      who: 'Claire Petit',
      due: '5/12/2026',
      state: 'todo',
    },
    { origin: `${WAY}/reunion`, title: 'Associer les habitants', who: '', due: 'au printemps', state: 'todo' },
    { origin: `${WAY}/site`, title: 'Expliquer', who: '', due: '1/12/2026', state: 'done' },
  ]);
  assert.deepEqual(wayActions(CALENDAR, dossierOf({})), []);
});

test('what is not done has its day in the calendar, where one can be read', () => {
  const url = 'https://msp.example/textes/';
  assert.deepEqual(wayEvents(CALENDAR, PLANNED, url), [
    {
      id: 'annonce-bulletin',
      title: 'Informer, par le bulletin',
      day: '2026-12-05',
      description: `Qui s’en charge\u00a0: Claire Petit\nLes textes\u00a0: ${url}`,
      url,
      reminders: [7, 1],
    },
  ]);
});

test('the calendar is a sheet, and says when nothing is planned', () => {
  const { parts } = calendarSheet(CALENDAR, PLANNED);
  assert.deepEqual(parts[0]?.table?.rows[0], ['Informer, par le bulletin', '5 décembre 2026', 'Claire Petit', '']);
  assert.deepEqual(parts[0]?.table?.rows[1]?.slice(0, 2), ['Associer les habitants', 'au printemps']);
  assert.match(calendarSheet(CALENDAR, dossierOf({})).intro.join(), /Rien n’est encore prévu/);
});
