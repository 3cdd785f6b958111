import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set, visible } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/forms/sheet-text.mjs';
import { fieldOf } from '../../macros/browser/store/fields.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { everyField } from '../fixtures/dossiers/every-field.mjs';
import { NOON } from '../fixtures/dossiers/fake-browser.mjs';
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

test('the version to share has everything but the notes and the names', () => {
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
        'Pour quand\u00a0: 5/10/2026',
      ],
    },
  ]);
  assert.doesNotMatch(asText(shared), /Tensions|La direction/);
  const full = asText(planSheet(MODEL, dossier, { shared: false }));
  assert.match(full, /usage interne/);
  assert.match(full, /Note\u00a0: Tensions dans un service/);
  assert.match(full, /Qui s’en charge\u00a0: La direction/);
});

test('the version to share holds the audience that the page shows, the complete one all of them', () => {
  const dossier = filled({ pilotes: true, 'personnels/due': 'lundi', 'elus/due': 'mardi', 'elus/note': 'secret' });
  const titles = (/** @type {boolean} */ shared, audience = '') =>
    planSheet(MODEL, dossier, { shared, audience }).parts.map(({ title }) => title);
  assert.deepEqual(titles(true), ['Les personnels', 'Les élus']);
  assert.deepEqual(titles(true, 'elus'), ['Les élus']);
  assert.deepEqual(titles(false, 'elus'), ['Les personnels', 'Les élus']);
});

test('whatever the dossier holds, only what is declared shared is in the version to share', () => {
  const full = everyField();
  for (const key of visible(full).keys()) {
    const field = fieldOf(FIELDS, key);
    const beside = set(full, { [`${key}/invented`]: 'INVENTED', [`${PREFIX}/personnels/invented`]: 'INVENTED' }, NOON);
    const marked = typeof visible(full).get(key) === 'string' ? set(beside, { [key]: 'MARKED' }, NOON + 1) : beside;
    const text = asText(planSheet(MODEL, marked, { shared: true }));
    assert.doesNotMatch(text, /INVENTED/, key);
    if (field?.reach !== 'shared') assert.doesNotMatch(text, /MARKED/, key);
  }
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
