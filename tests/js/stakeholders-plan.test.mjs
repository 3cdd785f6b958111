import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/forms/sheet-text.mjs';
import { planActions, planSheet } from '../../macros/components/stakeholders/plan.mjs';

const PREFIX = 'stakeholders/cooperation';
/** @type {import('../../macros/components/stakeholders/plan.mjs').PlanModel} */
const MODEL = {
  prefix: PREFIX,
  title: 'Mobiliser trois publics',
  audiences: [
    {
      id: 'personnels',
      title: 'Les personnels',
      doubts: [{ id: 'pas-subie', text: 'Comment donner une place aux équipes ?' }],
      secure: [{ id: 'resultats', text: 'Faire connaître les réussites' }],
      practices: [{ id: 'pilotes', text: 'Partir de projets pilotes' }],
    },
    { id: 'elus', title: 'Les élus', doubts: [], secure: [], practices: [] },
  ],
};

/** @param {Record<string, string | boolean>} values */
function filled(values) {
  const keyed = Object.entries(values).map(([key, value]) => [`${PREFIX}/${key}`, value]);
  return set(createDossier(Math.random), Object.fromEntries(keyed), 1);
}

const FULL = {
  'pas-subie': true,
  'answer/pas-subie': 'Des groupes mixtes.',
  pilotes: true,
  'personnels/who': 'La direction',
  'personnels/due': '5/10/2026',
  'personnels/note': 'Tensions dans un service',
};

test('the version to share has everything but the notes', () => {
  const { dossier } = addRow(
    filled(FULL),
    `${PREFIX}/personnels/heard`,
    { text: 'Encore une réforme' },
    2,
    Math.random,
  );
  const shared = planSheet(MODEL, dossier, { shared: true });
  assert.deepEqual(shared.parts, [
    {
      title: 'Les personnels',
      lines: [
        'Doute entendu\u00a0: Comment donner une place aux équipes ? Réponse\u00a0: Des groupes mixtes.',
        'Doute entendu\u00a0: Encore une réforme',
        'À faire\u00a0: Partir de projets pilotes',
        'Qui s’en charge\u00a0: La direction',
        'Pour quand\u00a0: 5/10/2026',
      ],
    },
  ]);
  assert.doesNotMatch(asText(shared), /Tensions/);
  assert.match(asText(planSheet(MODEL, dossier, { shared: false })), /Note\u00a0: Tensions dans un service/);
});

test('what is not chosen is not in the plan, and an empty plan says so', () => {
  const dossier = filled({ 'answer/pas-subie': 'Réponse à un doute qui n’est plus coché' });
  const sheet = planSheet(MODEL, dossier, { shared: true });
  assert.deepEqual([sheet.intro, sheet.parts], [['Rien n’est encore choisi.'], []]);
});

test('each point to secure and each practice that is ticked becomes one action', () => {
  assert.deepEqual(planActions(MODEL, filled(FULL)), [
    {
      origin: `${PREFIX}/pilotes`,
      title: 'Partir de projets pilotes',
      who: 'La direction',
      due: '5/10/2026',
      note: 'Coopération, public\u00a0: Les personnels',
    },
  ]);
});
