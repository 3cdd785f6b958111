import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';
import { rows } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';
import {
  NONE,
  addUp,
  addingFault,
  countKey,
  countsOf,
  returnFault,
  withForms,
} from '../../macros/components/survey/counts.mjs';
import { needsOf, withNeeds } from '../../macros/components/survey/needs.mjs';
import { LEAST, result, resultSheet, resultTable, resultWarning } from '../../macros/components/survey/result.mjs';
import { pourDates } from '../../macros/components/survey/acts.mjs';
import { OWN_ACTIONS } from '../../macros/components/checklist/own.mjs';
import { MODEL, PREFIX } from '../fixtures/survey.mjs';

const NARROW = /[\u00a0\u202f]/g;

/**
 * @param {Record<string, string | number>} values of the questionnaire, `acces/facile` being a count
 * @param {import('../../macros/browser/store/dossier.mjs').Dossier} [dossier]
 */
function filled(values, dossier = createDossier(Math.random)) {
  const keyed = Object.entries(values).map(([key, value]) => {
    const [question = '', choice] = key.split('/');
    return [choice ? countKey(PREFIX, question, choice) : `${PREFIX}/${key}`, String(value)];
  });
  return set(dossier, Object.fromEntries(keyed), 1);
}

/**
 * @param {Record<string, string | number>} values
 * @param {string} [id]
 */
function said(values, id) {
  const counted = countsOf(MODEL, PREFIX, filled(values)).find(({ question }) => question.id === id);
  return [Boolean(counted?.fault), counted?.words.replace(NARROW, ' ')];
}

for (const [values, question, fault, words] of /** @type {[Record<string, string>, string, boolean, string][]} */ ([
  [{ total: '80' }, 'acces', false, ''],
  [
    { total: '80', 'acces/facile': '20', 'acces/difficile': '57', 'acces/sans-reponse': '3' },
    'acces',
    false,
    'Le compte est bon : 77 questionnaires avec une réponse, 3 sans réponse.',
  ],
  [
    { total: '80', 'acces/facile': '20', 'acces/difficile': '57' },
    'acces',
    true,
    'Il en manque 3 : 77 réponses comptées pour 80 questionnaires. ' +
      'Recomptez, ou écrivez le reste dans « Sans réponse, ou illisible ».',
  ],
  [
    { total: '1', 'acces/facile': '2' },
    'acces',
    true,
    '1 de trop : 2 réponses comptées pour 1 questionnaire. Recomptez.',
  ],
  [{ 'acces/facile': '2' }, 'acces', true, 'Écrivez d’abord le nombre de questionnaires rendus.'],
  [{ total: '3', 'acces/facile': 'trois' }, 'acces', true, 'Un nombre de cette question ne se lit pas.'],
  [
    { total: '10', 'difficultes/medecin': '10', 'difficultes/trajet': '4' },
    'difficultes',
    false,
    'Le compte est bon : 10 questionnaires avec une réponse.',
  ],
  [
    { total: '10', 'difficultes/medecin': '11' },
    'difficultes',
    true,
    '11 fois « Trouver un médecin » pour 10 questionnaires avec une réponse : recomptez.',
  ],
  [
    { total: '10', 'difficultes/medecin': '4', 'difficultes/trajet': '3' },
    'difficultes',
    true,
    'Il manque des réponses : 7 cases cochées pour 10 questionnaires. ' +
      'Recomptez, ou écrivez le reste dans « Sans réponse, ou illisible ».',
  ],
  [
    { total: '2', 'aide/equipe': '2', 'aide/metiers': '2', 'aide/prevention': '2', 'aide/transport': '1' },
    'aide',
    true,
    'Plus de 3 réponses par questionnaire : 7 pour 2 questionnaires. Recomptez.',
  ],
  [{ total: '2', 'aide/sans-reponse': '5' }, 'aide', true, '5 sans réponse pour 2 questionnaires : recomptez.'],
])) {
  test(`counts that do not add up are told: ${JSON.stringify(values)}`, () => {
    assert.deepEqual(said(values, question), [fault, words]);
  });
}

test('more forms than were handed out is told', () => {
  assert.match(returnFault(80, 90), /^90 questionnaires rendus pour 80 distribués/);
  for (const [given, total] of [
    [80, 80],
    [null, 90],
    [undefined, 90],
    [80, null],
  ]) {
    assert.equal(returnFault(given, total), '');
  }
});

test('forms counted one by one always add up, whatever is ticked', () => {
  const form = fc.record(
    Object.fromEntries(MODEL.questions.map(({ id, choices }) => [id, fc.subarray(choices.map((choice) => choice.id))])),
  );
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 30 }), (forms) => {
      const whole = withForms(createDossier(Math.random), PREFIX, addUp(MODEL, forms), 1);
      const oneByOne = forms.reduce(
        (dossier, each, index) => withForms(dossier, PREFIX, addUp(MODEL, [each]), index + 1),
        createDossier(Math.random),
      );
      for (const dossier of [whole, oneByOne]) {
        assert.deepEqual(
          countsOf(MODEL, PREFIX, dossier).map(({ fault }) => fault),
          ['', '', '', ''],
        );
        assert.equal(get(dossier, `${PREFIX}/total`), String(forms.length));
      }
    }),
  );
});

for (const [key, typed, fault] of /** @type {[string, string, RegExp][]} */ ([
  ['total', 'douze', /nombre de questionnaires rendus ne se lit pas/],
  ['total', '120 000', /nombre de questionnaires rendus ne se lit pas/],
  ['q/acces/facile', '12 env.', /«\u00a0Accès aux soins\u00a0» ne se lit pas/],
  [`q/aide/${NONE}`, '-1', /«\u00a0Ce qui aiderait\u00a0» ne se lit pas/],
  ['total', '12', /^$/],
  ['total', '', /^$/],
])) {
  test(`with ${key} « ${typed} », forms are ${fault.source === '^$' ? 'added' : 'not added over it'}`, () => {
    const dossier = set(createDossier(Math.random), { [`${PREFIX}/${key}`]: typed }, 1);
    assert.match(addingFault(dossier, PREFIX, MODEL), fault);
  });
}

test('two answers to a question of one, or more than allowed, are no answer', () => {
  const { counts } = addUp(MODEL, [
    { acces: ['facile', 'difficile'], aide: ['equipe', 'metiers', 'prevention', 'transport'] },
    { acces: ['facile'], aide: ['equipe', 'metiers', 'prevention'] },
  ]);
  assert.deepEqual([counts.acces?.[NONE], counts.acces?.facile], [1, 1]);
  assert.deepEqual([counts.aide?.[NONE], counts.aide?.equipe], [1, 1]);
});

const EIGHTY = {
  total: 80,
  given: 400,
  from: '3/3/2027',
  deadline: '28/3/2027',
  places: 'mairie, marché.',
  'acces/facile': 2,
  'acces/attente': 20,
  'acces/difficile': 46,
  'acces/ne-sait-pas': 9,
  'acces/sans-reponse': 3,
  'difficultes/medecin': 51,
  'difficultes/trajet': 4,
  'difficultes/soir': 33,
  'difficultes/sans-reponse': 10,
  'publics/personnes-agees': 40,
  'publics/jeunes': 5,
  'publics/ne-sait-pas': 35,
};

test('no answer of a few people can be read, or taken from the total', () => {
  const { told } = result(MODEL, PREFIX, filled(EIGHTY));
  const lines = told.map(({ lines }) =>
    lines.map(({ text, count, share }) => [text, count, share.replace(NARROW, ' ')]),
  );
  assert.deepEqual(lines[0], [
    ['Possible, mais avec de l’attente', 20, '26 %'],
    ['Difficile', 46, '60 %'],
    ['Facile ou Je ne sais pas', 11, '14 %'],
  ]);
  assert.deepEqual(lines[1], [
    ['Trouver un médecin', 51, '73 %'],
    ['Se soigner le soir, le week-end', 33, '47 %'],
    ['Se déplacer pour se soigner', null, ''],
    ['Rien de cela', 0, '0 %'],
  ]);
});

test('whatever is counted, one answer a form hides every small count', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }), (counts) => {
      const total = counts.reduce((all, count) => all + count, 0);
      const ids = MODEL.questions[0]?.choices.map(({ id }) => id) ?? [];
      const values = Object.fromEntries(ids.map((id, index) => [`acces/${id}`, counts[index] ?? 0]));
      const { told } = result(MODEL, PREFIX, filled({ total, ...values }));
      const shown = told.flatMap(({ lines }) => lines);
      assert.deepEqual(
        shown.filter(({ count }) => count !== null && count > 0 && count < LEAST),
        [],
      );
      // A line that is hidden is the only one: nothing is left to subtract it from.
      const hidden = shown.filter(({ count }) => count === null);
      assert.ok(!hidden.length || (hidden.length === 1 && total < LEAST));
      assert.deepEqual(shown.flatMap(({ choices }) => choices).sort(), [...ids].sort());
    }),
  );
});

for (const [total, share] of [
  [29, ''],
  [30, '100\u00a0%'],
]) {
  test(`${total} answers give ${share || 'no share'}`, () => {
    const { told } = result(MODEL, PREFIX, filled({ total, 'acces/difficile': total }));
    assert.equal(told[0]?.lines.find(({ count }) => count)?.share, share);
  });
}

test('the sheet says how many answered, when and where, what it does not say, and leaves out what is wrong', () => {
  const population = { ref: 'insee/population', commune: '1\u202f240', order: 1 };
  const row = 'diagnosis/etat-des-lieux/territoire/row/aaaaaaaaaa';
  const noted = Object.fromEntries(Object.entries(population).map(([field, value]) => [`${row}/${field}`, value]));
  const dossier = filled({ ...EIGHTY, 'aide/equipe': 90 }, set(createDossier(Math.random), noted, 1));
  const sheet = resultSheet(MODEL, PREFIX, dossier);
  const text = asText(sheet).replace(NARROW, ' ');
  assert.match(text, /80 réponses pour 400 questionnaires distribués, soit 20 %\./);
  assert.match(text, /Distribué à partir du 3 mars 2027, à rendre avant le 28 mars 2027\./);
  assert.match(text, /Distribué : mairie, marché\.\n/);
  assert.match(text, /80 réponses ne disent pas ce que pensent les autres, dans une commune de 1 240 habitants\./);
  assert.doesNotMatch(text, /Ce qui aiderait|Se déplacer pour se soigner, nombre : 4/);
  assert.match(resultWarning(MODEL, PREFIX, dossier), /Ce qui aiderait/);
  const [head, ...lines] = resultTable(MODEL, PREFIX, dossier);
  assert.equal(head?.length, 5);
  assert.ok(lines.some(([, answer, count]) => answer === 'Se déplacer pour se soigner' && count === 'moins de 5'));
  const drawn = sheet.parts.flatMap(({ pictures = [] }) => pictures.flatMap(({ groups }) => groups));
  assert.deepEqual(
    drawn.map(({ bars }) => bars.map(({ label }) => label)),
    [['Trouver un médecin', 'Se soigner le soir, le week-end']],
  );
});

test('nothing counted gives no result, and no need', () => {
  const dossier = filled({ places: 'mairie' });
  assert.deepEqual(resultSheet(MODEL, PREFIX, dossier).parts, []);
  assert.deepEqual(needsOf(MODEL, PREFIX, dossier), []);
});

test('needs go to the état des lieux with how many said so, when and from where; a second time they are renewed', () => {
  const dossier = set(
    filled(EIGHTY),
    { 'diagnosis/etat-des-lieux/publics-en-tension/answer': 'Les saisonniers, dit la mairie' },
    2,
  );
  const needs = needsOf(MODEL, PREFIX, dossier);
  assert.deepEqual(
    needs.map(({ text, isPeople, isTicked }) => [text.replace(NARROW, ' '), isPeople, isTicked]),
    [
      ['Accès aux soins : Difficile, 46 sur 77 (60 %)', false, true],
      ['Accès aux soins : Possible, mais avec de l’attente, 20 sur 77 (26 %)', false, true],
      ['Difficultés : Trouver un médecin, 51 sur 70 (73 %)', false, true],
      ['Difficultés : Se soigner le soir, le week-end, 33 sur 70 (47 %)', false, true],
      ['Les personnes âgées (40, 50 %)', true, true],
      ['Les jeunes (5, 6 %)', true, true],
    ],
  );
  const means = { now: 3, random: Math.random, today: '30/03/2027' };
  const once = withNeeds(dossier, MODEL, PREFIX, needs, means);
  const again = withNeeds(once, MODEL, PREFIX, needs, { ...means, now: 4 });
  const found = rows(again, 'diagnosis/etat-des-lieux/besoins-entendus').map(({ values }) => values);
  assert.equal(found.length, 4);
  assert.deepEqual(
    [found[2]?.who, found[2]?.date],
    ['Questionnaire aux habitants, 80 réponses', '3/3/2027 au 28/3/2027'],
  );
  assert.deepEqual(
    String(get(again, 'diagnosis/etat-des-lieux/publics-en-tension/answer')).replace(NARROW, ' ').split('\n'),
    [
      'Les saisonniers, dit la mairie',
      'Questionnaire aux habitants, 80 réponses, 3/3/2027 au 28/3/2027 : ' +
        'les personnes âgées (40, 50 %), les jeunes (5, 6 %).',
    ],
  );
});

test('the three dates go to the roadmap, once', () => {
  let dossier = filled({ from: '3/3/2027', told: '15/4/2027' });
  const store = /** @type {any} */ ({
    surroundings: { clock: () => 5, random: Math.random },
    get dossier() {
      return dossier;
    },
    update: (/** @type {(dossier: any, now: number) => any} */ change) => {
      dossier = change(dossier, 5);
      return true;
    },
  });
  assert.equal(pourDates(store, PREFIX), '');
  assert.equal(pourDates(store, PREFIX), 'La feuille de route a déjà ces trois actions.');
  assert.deepEqual(
    rows(dossier, OWN_ACTIONS).map(({ values }) => [values.title, values.due]),
    [
      ['Distribuer le questionnaire aux habitants', '3/3/2027'],
      ['Compter les réponses au questionnaire', undefined],
      ['Rendre le résultat aux habitants', '15/4/2027'],
    ],
  );
});
