import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set, visible } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';
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
  assert.deepEqual([shared.marking, shared.signatures], ['Version à partager', undefined]);
  assert.deepEqual(shared.parts, [
    {
      title: 'Qui fait quoi',
      table: {
        head: ['Public', 'Quoi', 'Pour quand'],
        rows: [['Les personnels', 'À faire\u00a0: Partir de projets pilotes', '5/10/2026']],
      },
    },
    {
      title: 'Les doutes entendus et vos réponses',
      table: {
        head: ['Public', 'Doute entendu', 'Réponse'],
        rows: [
          ['Les personnels', 'Comment donner une place aux équipes ?', 'Des groupes mixtes.'],
          ['Les personnels', 'Encore une réforme', ''],
        ],
      },
    },
  ]);
  assert.doesNotMatch(asText(shared), /Tensions|La direction/);
  const full = planSheet(MODEL, dossier, { shared: false });
  assert.equal(full.marking, 'Usage interne\u00a0: ne pas diffuser');
  assert.deepEqual(full.parts[0]?.table?.rows[0]?.slice(2), ['La direction', '5/10/2026']);
  assert.deepEqual(full.parts.at(-1), { title: 'Notes', lines: ['Les personnels\u00a0: Tensions dans un service'] });
});

test('who takes charge signs the internal version, and nobody a plan where nothing is to be done', () => {
  const signatures = (/** @type {Record<string, string | boolean>} */ values) =>
    planSheet(MODEL, filled(values), { shared: false }).signatures;
  assert.deepEqual(signatures({ 'personnels/who': 'La direction', 'elus/who': 'La direction' }), ['La direction']);
  assert.deepEqual(signatures({ pilotes: true }), ['La personne qui s’en charge']);
  assert.equal(signatures({ 'personnels/note': 'Rien' }), undefined);
});

test('the version to share holds the audiences that the page shows, the complete one all of them', () => {
  const dossier = filled({ pilotes: true, 'personnels/due': 'lundi', 'elus/due': 'mardi', 'elus/note': 'secret' });
  const titles = (/** @type {boolean} */ shared, /** @type {string[]} */ ...audiences) =>
    planSheet(MODEL, dossier, { shared, audiences }).parts[0]?.table?.rows.map(([title]) => title);
  assert.deepEqual(titles(true), ['Les personnels', 'Les élus']);
  assert.deepEqual(titles(true, 'elus'), ['Les élus']);
  assert.deepEqual(titles(true, 'elus', 'personnels'), ['Les personnels', 'Les élus']);
  assert.deepEqual(titles(false, 'elus'), ['Les personnels', 'Les élus']);
  const title = (/** @type {string[]} */ ...audiences) => planSheet(MODEL, dossier, { shared: true, audiences }).title;
  assert.equal(title(), 'Mobiliser trois publics');
  assert.equal(title('elus'), 'Mobiliser trois publics\u00a0: Les élus');
  assert.equal(title('elus', 'personnels'), 'Mobiliser trois publics\u00a0: Les personnels, Les élus');
});

for (const [phase, right] of /** @type {const} */ ([
  ['before', ['Toujours', 'Avant', 'Dit un jour']],
  ['launched', ['Toujours', 'Après', 'Dit un jour']],
  ['', ['Toujours', 'Avant', 'Après', 'Dit un jour']],
])) {
  test(`the version to share holds the doubts of the phase « ${phase} », the complete one all of them`, () => {
    const doubts = [
      { id: 'toujours', text: 'Toujours' },
      { id: 'avant', text: 'Avant', phase: 'before' },
      { id: 'apres', text: 'Après', phase: 'launched' },
    ];
    const model = { ...MODEL, audiences: MODEL.audiences.map((audience) => ({ ...audience, doubts })).slice(0, 1) };
    const ticked = filled({ toujours: true, avant: true, apres: true, phase });
    const { dossier } = addRow(ticked, `${PREFIX}/personnels/heard`, { text: 'Dit un jour' }, 2, Math.random);
    const told = (/** @type {boolean} */ shared) =>
      planSheet(model, dossier, { shared }).parts[0]?.table?.rows.map(([, text]) => text);
    assert.deepEqual(told(true), right);
    assert.deepEqual(told(false), ['Toujours', 'Avant', 'Après', 'Dit un jour']);
  });
}

for (const [what, own, who, due] of /** @type {const} */ ([
  ['nothing of its own', {}, 'La direction', '5/10/2026'],
  ['its own owner', { 'who/pilotes': 'La cadre' }, 'La cadre', '5/10/2026'],
  ['its own day', { 'due/pilotes': '6/10/2026' }, 'La direction', '6/10/2026'],
  ['both', { 'who/pilotes': 'La cadre', 'due/pilotes': '6/10/2026' }, 'La cadre', '6/10/2026'],
])) {
  test(`a practice with ${what} has who and when in the sheet and in its action`, () => {
    const dossier = filled({ ...FULL, ...own });
    const [row] = planSheet(MODEL, dossier, { shared: false }).parts[0]?.table?.rows ?? [];
    assert.deepEqual(row?.slice(2), [who, due]);
    const [action] = planActions(MODEL, dossier);
    assert.deepEqual([action?.who, action?.due], [who, due]);
    const shared = planSheet(MODEL, dossier, { shared: true });
    assert.deepEqual(shared.parts[0]?.table?.rows[0]?.slice(2), [due]);
    assert.doesNotMatch(asText(shared), /La cadre|La direction/);
  });
}

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
