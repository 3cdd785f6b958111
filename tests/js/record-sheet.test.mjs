import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';
import { addRow, rows } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';
import { pourActions, pouringWords } from '../../macros/components/checklist/own.mjs';
import { askedLine, factLine } from '../../macros/components/record/known.mjs';
import { actionsOf, recordCalendar, unreadDays } from '../../macros/components/record/pouring.mjs';
import { impersonal, sharedWarning } from '../../macros/components/record/sharing.mjs';
import { recordSheet } from '../../macros/components/record/sheet.mjs';

const NOW = Date.UTC(2026, 10, 28, 9);

/**
 * @param {string} id
 * @param {string} label
 * @param {Partial<import('../../macros/components/record/answers.mjs').Cell>} [more]
 */
function cell(id, label, more = {}) {
  return { id, label, isShared: true, isDay: false, words: new Map(), ...more };
}

/**
 * @param {ReturnType<typeof cell>} each
 * @returns {import('../../macros/components/record/answers.mjs').FieldPart}
 */
function field(each) {
  return { kind: 'field', key: `record/essai/${each.id}`, cell: each };
}

const WHO = cell('qui', 'Qui s’en charge\u202f?', { isShared: false });
const WHEN = cell('quand', 'Pour quand', { isDay: true });
const STATE = cell('etat', 'État', { words: new Map([['fait', 'Terminée']]) });

/** @type {import('../../macros/components/record/answers.mjs').RecordModel} */
const MODEL = {
  name: 'essai',
  title: 'Fiche d’essai',
  owner: 'commune',
  closing: 'Ce n’est pas un contrat.',
  signatures: ['La ou le maire'],
  sections: [
    {
      title: 'Avant',
      parts: [
        {
          kind: 'ticks',
          title: 'Besoins',
          choices: [
            { key: 'record/essai/besoins/table', text: 'Une table', isShared: true },
            { key: 'record/essai/besoins/ecran', text: 'Un écran', isShared: false },
          ],
        },
        { kind: 'facts', title: '', ids: ['commune', 'groupe', 'population'] },
      ],
      pour: null,
    },
    {
      title: 'Le chemin',
      parts: [
        {
          kind: 'table',
          title: 'Étapes',
          key: 'record/essai/etapes',
          noun: 'étape',
          isPath: true,
          columns: [cell('etape', 'Étape'), WHO, WHEN],
        },
      ],
      pour: { table: 'etapes', title: 'etape', who: 'qui', due: 'quand', prefix: 'Étape\u00a0:' },
    },
    {
      title: 'Le calendrier',
      parts: [
        {
          kind: 'table',
          title: 'Calendrier',
          key: 'record/essai/suivi',
          noun: 'étape',
          isPath: false,
          columns: [STATE, WHO, WHEN],
          items: [
            { id: 'equipe', text: 'Réunir l’équipe' },
            { id: 'projet', text: 'Écrire le projet' },
          ],
        },
      ],
      pour: { table: 'suivi', who: 'qui', due: 'quand' },
    },
    {
      title: 'La suite',
      parts: [
        field(cell('suite', 'Prochaine étape')),
        field(cell('qui', 'Qui s’en charge\u202f?', { isShared: false })),
        field(cell('quand', 'Pour quand', { isDay: true })),
        field(cell('notes', 'Notes', { isShared: false })),
      ],
      pour: { title: 'suite', who: 'qui', due: 'quand', note: 'notes' },
    },
  ],
};

/** @param {string} id @param {string[]} lines @param {boolean} [personal] */
const fact = (id, lines, personal = false) => ({
  id,
  label: id.charAt(0).toUpperCase() + id.slice(1),
  lines,
  personal,
});
const KNOWN = new Map(
  [fact('commune', ['Ambert']), fact('population', []), fact('groupe', ['Trois personnes.', 'Deux métiers'], true)].map(
    (each) => [each.id, each],
  ),
);
const FULL = { known: KNOWN, isShared: false };
const SHARED = { known: KNOWN, isShared: true };

/** @param {Record<string, string | boolean>} values by the end of their keys */
function held(values) {
  const keys = Object.entries(values).map(([key, value]) => [`record/essai/${key}`, value]);
  return set(createDossier(Math.random), Object.fromEntries(keys), NOW);
}

const FILLED = (() => {
  const fields = { suite: 'Appeler', qui: 'Claire Martin', quand: '5/1/2027', notes: 'Une ligne\n\nDeux lignes' };
  const known = { 'suivi/projet/etat': 'fait', 'suivi/projet/qui': 'Paul Durand', 'suivi/projet/quand': '1/2/2027' };
  let dossier = held({ ...fields, ...known, 'besoins/table': true, 'besoins/ecran': true });
  /** @type {Record<string, string>[]} */
  const steps = [
    { etape: 'Visiter une équipe', qui: 'Claire Martin', quand: '3/12/2026' },
    {},
    { etape: 'Se revoir', quand: 'bientôt' },
  ];
  for (const row of steps) {
    dossier = addRow(dossier, 'record/essai/etapes', row, NOW, Math.random).dossier;
  }
  return dossier;
})();

test('the sheet tells what the dossier knows, what is missing, and what was filled in', () => {
  const sheet = recordSheet(MODEL, FILLED, FULL);
  assert.deepEqual(sheet.intro, ['Ce n’est pas un contrat.']);
  assert.deepEqual(sheet.signatures, ['La ou le maire']);
  assert.deepEqual(sheet.parts, [
    {
      title: 'Avant',
      lines: [
        'Commune\u00a0: Ambert',
        'Groupe\u00a0: Trois personnes. Deux métiers',
        'À compléter ou à demander\u00a0: population.',
      ],
    },
    { title: 'Besoins', lines: ['Une table', 'Un écran'] },
    {
      title: 'Le chemin',
      table: {
        head: ['N°', 'Étape', 'Qui s’en charge\u202f?', 'Pour quand'],
        rows: [
          ['1', 'Visiter une équipe', 'Claire Martin', '3 décembre 2026'],
          ['2', 'Se revoir', '', 'bientôt'],
        ],
      },
    },
    {
      title: 'Le calendrier',
      table: {
        head: ['Étape', 'État', 'Qui s’en charge\u202f?', 'Pour quand'],
        rows: [['Écrire le projet', 'Terminée', 'Paul Durand', '1er février 2027']],
      },
    },
    {
      title: 'La suite',
      lines: [
        'Prochaine étape\u00a0: Appeler',
        'Qui s’en charge\u202f? Claire Martin',
        'Pour quand\u00a0: 5 janvier 2027',
      ],
    },
    { title: 'Notes', text: ['Une ligne', 'Deux lignes'] },
  ]);
});

test('the version to share holds what is shared alone, and no fact about persons', () => {
  const text = asText(recordSheet(MODEL, FILLED, SHARED));
  for (const kept of ['Claire Martin', 'Paul Durand', 'Un écran', 'Deux lignes', 'Trois personnes']) {
    assert.doesNotMatch(text, new RegExp(kept), kept);
  }
  for (const told of ['Visiter une équipe', '3 décembre 2026', 'Terminée', 'Appeler', 'Une table', 'Ambert']) {
    assert.match(text, new RegExp(told), told);
  }
});

test('a row in which only what is private is written is not in the version to share', () => {
  const { parts } = recordSheet(MODEL, held({ 'suivi/equipe/qui': 'Claire Martin' }), { ...SHARED, known: new Map() });
  assert.deepEqual(parts, []);
});

test('where a step known in advance is told, the steps that follow show too', () => {
  const sections = MODEL.sections
    .slice(2, 3)
    .map((each) => ({ ...each, parts: each.parts.map((part) => ({ ...part, isPath: true })) }));
  const { parts } = recordSheet({ ...MODEL, sections: /** @type {any} */ (sections) }, FILLED, FULL);
  assert.deepEqual(
    parts[0]?.table?.rows.map(([number, title]) => [number, title]),
    [
      ['1', 'Réunir l’équipe'],
      ['2', 'Écrire le projet'],
    ],
  );
});

/** @type {[string, string, boolean][]} */
const SHARED_WORDS = [
  ['a title and a name', 'Voir le Dr Lambert', true],
  ['a phone', 'Clés au 04 73 00 00 00', true],
  ['a whole name of the dossier, in any case', 'Visio avec claire martin', true],
  ['a place', 'Saint-Martin', false],
  ['who is no person', 'La mairie prête la salle', false],
];

for (const [what, words, isTold] of SHARED_WORDS) {
  test(`a version to share says when a field holds ${what}: ${isTold}`, () => {
    const dossier = held({ suite: words, qui: 'Claire Martin', interlocuteur: 'La mairie' });
    const warning = sharedWarning(recordSheet(MODEL, dossier, SHARED), dossier);
    assert.equal(warning.includes('«\u00a0La suite\u00a0»'), isTold, warning);
  });
}

test('a fact to share leaves out the lines that name somebody, and is not asked for again', () => {
  const all = [
    fact('travail', ['Trois infirmières.', 'Le Dr Lambert est seul.']),
    fact('salle', ['Mme Roux']),
    fact('vide', []),
  ];
  const told = impersonal(new Map(all.map((each) => [each.id, each])), held({}));
  assert.deepEqual(
    [...told.values()].map(({ id, lines }) => [id, lines]),
    [
      ['travail', ['Trois infirmières.']],
      ['vide', []],
    ],
  );
});

test('a day that cannot be read is counted, since no calendar holds it', () => {
  assert.equal(unreadDays(MODEL, FILLED), 1);
});

test('nothing filled in is said', () => {
  const { intro } = recordSheet(MODEL, held({}), { ...FULL, known: new Map() });
  assert.deepEqual(intro, ['Ce n’est pas un contrat.', 'Rien n’est encore rempli.']);
});

test('a choice that nobody offers any more is not shown by its code', () => {
  const { parts } = recordSheet(MODEL, held({ 'suivi/equipe/etat': 'autrefois' }), { ...FULL, known: new Map() });
  assert.deepEqual(parts, []);
});

test('what is known reads in one line, and what is not in one sentence', () => {
  assert.equal(factLine(fact('groupe', ['Un', 'Deux.', 'Trois'])), 'Groupe\u00a0: Un\u202f; Deux. Trois');
  assert.equal(askedLine(['commune'], FULL), '');
  assert.equal(askedLine(['population', 'inconnue'], FULL), 'À compléter ou à demander\u00a0: population.');
});

test('fields, rows and known steps become actions, each with where it comes from', () => {
  const [first, second] = rows(FILLED, 'record/essai/etapes').filter(({ values }) => values.etape);
  const notes = 'Une ligne\n\nDeux lignes';
  assert.deepEqual(actionsOf(MODEL, FILLED), [
    {
      origin: `record/essai/etapes/row/${first?.id}`,
      title: 'Étape\u00a0: Visiter une équipe',
      who: 'Claire Martin',
      due: '3/12/2026',
      note: '',
    },
    {
      origin: `record/essai/etapes/row/${second?.id}`,
      title: 'Étape\u00a0: Se revoir',
      who: '',
      due: 'bientôt',
      note: '',
    },
    {
      origin: 'record/essai/suivi/projet',
      title: 'Écrire le projet',
      who: 'Paul Durand',
      due: '1/2/2027',
      note: '',
    },
    { origin: 'record/essai/suite', title: 'Appeler', who: 'Claire Martin', due: '5/1/2027', note: notes },
  ]);
});

test('poured twice, an action is there once, and follows what changed in the record', () => {
  const pour = (/** @type {import('../../macros/browser/store/dossier.mjs').Dossier} */ dossier) =>
    pourActions(dossier, actionsOf(MODEL, dossier), NOW, Math.random);
  const once = pour(FILLED);
  assert.equal(rows(once, 'checklist/100-jours/own').length, 4);
  assert.equal(pour(once), once);
  const changed = set(once, { 'record/essai/quand': '6/1/2027' }, NOW + 1);
  const again = pour(changed);
  assert.equal(rows(again, 'checklist/100-jours/own').length, 4);
  assert.equal(
    pouringWords(changed, again, actionsOf(MODEL, changed)),
    'Une action mise à jour dans la feuille de route.',
  );
  const poured = rows(again, 'checklist/100-jours/own').find(({ values }) => values.origin === 'record/essai/suite');
  assert.equal(get(again, `checklist/100-jours/own/row/${poured?.id}/due`), '6/1/2027');
});

test('the calendar holds the days that can be read, with whom and where to come back', () => {
  const here = { now: NOW, url: 'https://exemple.fr/100-jours/lieu/' };
  const unfolded = recordCalendar(MODEL, FILLED, here).replaceAll('\r\n ', '');
  assert.equal(unfolded.match(/BEGIN:VEVENT/g)?.length, 3);
  assert.match(unfolded, /DTSTART;VALUE=DATE:20261203/);
  assert.match(unfolded, /SUMMARY:Étape\u00a0: Visiter une équipe/);
  assert.match(unfolded, /DESCRIPTION:Claire Martin\\nFiche d’essai\u00a0: https:\/\/exemple.fr\/100-jours\/lieu\//);
  assert.match(unfolded, /UID:record-essai-suivi-projet\./);
  assert.equal(recordCalendar(MODEL, held({ suite: 'Appeler', quand: 'bientôt' }), here), '');
});
