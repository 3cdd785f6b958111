import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { asTable, asText } from '../../macros/browser/text/sheet.mjs';
import { pourActions } from '../../macros/components/checklist/own.mjs';
import { cleanSheet, missionsToPour, saysTheSame, wordsKey } from '../../macros/components/mission/clean.mjs';

const MODEL = {
  prefix: 'mission/coordinateur',
  title: 'Fiche de poste',
  fields: [{ key: 'mission/coordinateur/jours', label: 'Jours par semaine' }],
  families: [
    {
      title: 'Missions',
      choices: [choice('reunions', 'Organiser les réunions'), choice('protocoles', 'Rédiger les protocoles')],
    },
  ],
  sections: [{ title: 'Statut', choices: [choice('statut-salariat', 'Contrat de travail')] }],
  agreements: 'Nos accords',
  signatures: ['Pour la MSP', 'La coordinatrice ou le coordinateur'],
  owner: /** @type {const} */ ('msp'),
};

/**
 * @param {string} id
 * @param {string} text
 */
function choice(id, text) {
  return { key: `mission/coordinateur/${id}`, text };
}

/** @param {Record<string, string | boolean>} values */
function filled(values) {
  const keyed = Object.entries(values).map(([key, value]) => [`mission/coordinateur/${key}`, value]);
  return set(createDossier(Math.random), Object.fromEntries(keyed), 1);
}

test('the clean sheet holds what is ticked and added, in the visitor’s words, and nothing else', () => {
  const ticked = filled({
    reunions: true,
    'words/reunions': ' Animer les réunions ',
    'words/protocoles': 'Non cochée',
    'statut-salariat': true,
    jours: '2',
    accords: 'Le mardi\n\nSalle verte',
  });
  const { dossier } = addRow(ticked, 'mission/coordinateur/own', { text: 'Tenir le site' }, 2, Math.random);
  assert.deepEqual(cleanSheet(MODEL, dossier), {
    title: 'Fiche de poste',
    owner: 'msp',
    intro: ['Jours par semaine\u00a0: 2'],
    parts: [
      { title: 'Missions', lines: ['Animer les réunions'] },
      { title: 'Missions ajoutées', lines: ['Tenir le site'] },
      { title: 'Statut', lines: ['Contrat de travail'] },
      { title: 'Nos accords', lines: ['Le mardi', 'Salle verte'] },
    ],
    signatures: ['Pour la MSP', 'La coordinatrice ou le coordinateur'],
  });
});

test('a sheet of the commune that nobody signs has no signature', () => {
  const sheet = cleanSheet({ ...MODEL, owner: 'commune', signatures: [] }, createDossier(Math.random));
  assert.deepEqual([sheet.owner, sheet.signatures], ['commune', []]);
});

test('an empty clean sheet says so', () => {
  const sheet = cleanSheet(MODEL, createDossier(Math.random));
  assert.deepEqual([sheet.intro, sheet.parts], [['Rien n’est encore coché ni ajouté.'], []]);
});

test('words that are emptied give the source’s back', () => {
  const dossier = set(
    filled({ reunions: true, 'words/reunions': 'x' }),
    { [wordsKey('mission/coordinateur/reunions')]: '' },
    3,
  );
  assert.deepEqual(cleanSheet(MODEL, dossier).parts[0]?.lines, ['Organiser les réunions']);
});

test('a sheet becomes text and a table', () => {
  const sheet = cleanSheet(MODEL, filled({ reunions: true, jours: '2' }));
  assert.equal(
    asText({ ...sheet, signatures: ['La ou le maire'] }),
    'Fiche de poste\n\nJours par semaine\u00a0: 2\n\nMissions\n- Organiser les réunions\n\n' +
      'La ou le maire\u00a0: nom, date et signature',
  );
  assert.deepEqual(asTable(sheet), [
    ['Partie', 'Texte'],
    ['Fiche de poste', 'Jours par semaine\u00a0: 2'],
    ['Missions', 'Organiser les réunions'],
  ]);
});

for (const [words, typed, isTicked] of /** @type {[string, string, boolean][]} */ ([
  ['2 jours', '2', true],
  ['2 jours', '2 jours par semaine', true],
  ['2 jours', '2,5', false],
  ['2,5 jours, soit un mi-temps', '2,5', true],
  ['2,5 jours, soit un mi-temps', '2.5 jours', true],
  ['2,5 jours, soit un mi-temps', 'Mi-temps', true],
  ['2,5 jours, soit un mi-temps', 'un mi temps', true],
  ['2 jours', 'mi-temps', false],
  ['2,5 jours, soit un mi-temps', '2', false],
])) {
  test(`« ${typed} » ${isTicked ? 'ticks' : 'leaves'} the box « ${words} »`, () => {
    assert.equal(saysTheSame(words, typed), isTicked);
  });
}

test('the roadmap receives a family of missions as one action, in the visitor’s words, and each added one', () => {
  let dossier = filled({ reunions: true, protocoles: true, 'words/reunions': 'Préparer les réunions' });
  dossier = set(dossier, { 'referent/name': 'Claude Martin' }, 2);
  ({ dossier } = addRow(dossier, `${MODEL.prefix}/own`, { text: 'Tenir une permanence' }, 3, () => 0.5));
  const actions = missionsToPour(MODEL, dossier);
  const family = {
    title: 'Référent santé\u00a0: Missions',
    note: 'Préparer les réunions\u202f; Rédiger les protocoles',
  };
  assert.deepEqual(
    actions.map(({ origin: _, ...action }) => action),
    [
      { ...family, who: 'Claude Martin' },
      { title: 'Tenir une permanence', who: 'Claude Martin' },
    ],
  );
  const poured = pourActions(dossier, actions, 4, () => 0.5);
  assert.equal(pourActions(poured, actions, 5, () => 0.5).entries.size, poured.entries.size);
});

test('nothing goes to the roadmap while no mission is ticked', () => {
  assert.deepEqual(missionsToPour(MODEL, filled({ 'statut-salariat': true })), []);
});
