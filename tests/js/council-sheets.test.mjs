import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asText } from '../../macros/browser/text/sheet.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { handover } from '../../macros/components/council/handover.mjs';
import { inTwoPages, paragraphs, shortened } from '../../macros/components/council/paper.mjs';
import { councilReport, warningOf } from '../../macros/components/council/report.mjs';

const TODAY = '2026-12-10';
const NOW = Date.parse(`${TODAY}T12:00:00`);
const STEPS = [
  { id: 'appeler', title: 'Appeler', toDay: 30, points: [] },
  { id: 'designer', title: 'Désigner', toDay: 30, points: [] },
  { id: 'reunir', title: 'Réunir', toDay: 200, points: [] },
];
const MODEL = {
  steps: STEPS,
  federations: { aura: 'FemasX, 06 12 34 56 78' },
  audiences: { medical: 'Le corps médical' },
  tools: /** @type {[string, string][]} */ ([
    ['checklist/100-jours', 'Feuille de route'],
    ['budget/budget-coordination', 'Budget'],
  ]),
};
const ROADMAP = 'checklist/100-jours';
const MEETING = 'agenda/premiere-reunion';
const START = { [`${ROADMAP}/start`]: '1/9/2026' };

/** @typedef {Record<string, string | boolean>} Values */

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
const reportOf = (...given) => councilReport(dossierOf(...given), MODEL, NOW, TODAY);
/** @param {Parameters<typeof dossierOf>} given */
const handoverOf = (...given) => handover(dossierOf(...given), MODEL, TODAY);

/**
 * @param {import('../../macros/browser/text/sheet.mjs').Sheet} sheet
 * @param {string} wanted
 */
function part({ parts }, wanted) {
  const found = parts.find(({ title }) => title === wanted);
  return (found?.lines ?? found?.text ?? found?.table?.rows.map((row) => row.join(' | ')) ?? []).map(plain);
}

/** @param {string} text */
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
const step = (/** @type {string} */ id, /** @type {Values} */ values) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [`${ROADMAP}/step/${id}/${field}`, value]));

test('of an empty dossier, the report says only where the actions stand', () => {
  const { title, intro, parts } = reportOf({});
  assert.equal(plain(title), 'Point au conseil municipal : l’accès à la santé');
  assert.deepEqual(intro.map(plain), ['Jusqu’au 10 décembre 2026.', '0 action terminée sur 3.']);
  assert.deepEqual(
    parts.map((each) => each.title),
    ['Actions à venir'],
  );
});

/** @type {[string, string, Values, string][]} */
const ACTIONS = [
  [
    'finished on a day',
    'Actions terminées',
    { status: 'done', 'done-on': '3/11/2026' },
    'Appeler (terminée le 3 novembre 2026)',
  ],
  ['finished without a date', 'Actions terminées', { status: 'done' }, 'Appeler (date non notée)'],
  [
    'finished on a day that cannot be read',
    'Actions terminées',
    { status: 'done', 'done-on': '5/10' },
    'Appeler (terminée le « 5/10 », à préciser)',
  ],
  ['under way', 'Actions en cours', { status: 'doing' }, 'Appeler (échéance : 1er octobre 2026, dépassée)'],
  [
    'blocked',
    'Actions bloquées',
    { status: 'blocked', blocked: 'une réponse\nde la banque.' },
    'Appeler (ce qui bloque : une réponse de la banque ; échéance : 1er octobre 2026, dépassée)',
  ],
  [
    'blocked without a reason',
    'Actions bloquées',
    { status: 'blocked' },
    'Appeler (ce qui bloque : à préciser ; échéance : 1er octobre 2026, dépassée)',
  ],
  ['still to do', 'Actions à venir', {}, 'Appeler (échéance : 1er octobre 2026, dépassée)'],
];

for (const [what, title, values, line] of ACTIONS) {
  test(`an action ${what} is told under « ${title} »`, () => {
    const report = reportOf({ ...START, ...step('appeler', { ...values, note: 'pour moi', who: 'Mme Roux' }) });
    assert.equal(part(report, title)[0], line);
    assert.doesNotMatch(JSON.stringify(report), /Roux|pour moi/);
  });
}

test('names show where they are asked for, and notes never do', () => {
  const values = {
    'council/conseil/names': true,
    ...step('appeler', { who: 'Mme Roux', partner: 'CPTS', note: 'secret' }),
  };
  const report = reportOf(values, { [`${ROADMAP}/own`]: [{ title: 'Écrire', who: 'M. Petit', note: 'secret' }] });
  assert.deepEqual(part(report, 'Actions à venir'), [
    'Appeler (en charge : Mme Roux ; partenaire : CPTS)',
    'Désigner',
    'Réunir',
    'Écrire (en charge : M. Petit)',
  ]);
  assert.doesNotMatch(JSON.stringify(report), /secret/);
  assert.match(warningOf(dossierOf(values), report), /montre des noms/);
});

for (const [from, to, words, lines] of /** @type {[string, string, string, string[]][]} */ ([
  ['', '', 'Période : du 1er septembre 2026 au 10 décembre 2026.', ['Appeler', 'Désigner', 'Réunir']],
  ['1/11/2026', '', 'Période : du 1er novembre 2026 au 10 décembre 2026.', ['Désigner', 'Réunir', '1 action']],
  ['', '2 novembre 2026', 'Période : du 1er septembre 2026 au 2 novembre 2026.', ['Appeler', 'Réunir', '1 action']],
  ['1/10/2026', '30/10/2026', 'Période : du 1er octobre 2026 au 30 octobre 2026.', ['Réunir', '2 actions']],
  ['5/10', '', 'Période : du 1er septembre 2026 au 10 décembre 2026.', ['Appeler', 'Désigner', 'Réunir']],
])) {
  test(`from « ${from} » to « ${to} », what is finished outside is counted, and told nowhere else`, () => {
    const values = {
      ...START,
      'council/conseil/from': from,
      'council/conseil/to': to,
      ...step('appeler', { status: 'done', 'done-on': '15/9/2026' }),
      ...step('designer', { status: 'done', 'done-on': '3/11/2026' }),
      ...step('reunir', { status: 'done' }),
    };
    const report = reportOf(values);
    assert.equal(plain(report.intro[0] ?? ''), words);
    assert.deepEqual(
      part(report, 'Actions terminées').map((line) => line.replace(/ \(.*| terminée.*/, '')),
      lines,
    );
    assert.equal(/date complète/.test(warningOf(dossierOf(values), report)), from === '5/10');
  });
}

/** @type {[string, Values, Values[], string[]][]} */
const MEETINGS = [
  ['not planned', {}, [], []],
  ['to come', { date: '3/2/2027', place: 'Mairie' }, [{ name: 'A' }], []],
  ['today', { date: '10/12/2026' }, [{ name: 'A' }], []],
  [
    'past',
    { date: '3/11/2026', place: 'Salle des fêtes' },
    [{ name: 'A', came: true }, { name: 'B', came: true }, { name: 'C' }],
    ['Elle s’est tenue le 3 novembre 2026, Salle des fêtes.', '3 personnes invitées, 2 venues.'],
  ],
  [
    'past, with nobody noted',
    { date: '3/11/2026' },
    [{ name: 'A' }],
    ['Elle s’est tenue le 3 novembre 2026.', '1 personne invitée, présences à noter.'],
  ],
  [
    'held on a day that cannot be read',
    { date: '3/11' },
    [{ name: 'A', came: true }],
    ['Elle s’est tenue le « 3/11 », à préciser.', '1 personne invitée, 1 venue.'],
  ],
  ['led to its end', { 'run/current': 'fin' }, [], ['Elle s’est tenue à une date à préciser.']],
  ['held before the period', { date: '3/8/2026' }, [], ['Elle s’est tenue le 3 août 2026, hors de cette période.']],
];

for (const [what, values, persons, lines] of MEETINGS) {
  test(`a meeting ${what} is told as it is, and nobody is named`, () => {
    const typed = Object.fromEntries(Object.entries(values).map(([field, value]) => [`${MEETING}/${field}`, value]));
    const rows = persons.map(({ name = '', came = false }) => {
      return { name: `Personne ${name}`, 'premiere-reunion-invited': true, 'premiere-reunion-came': came };
    });
    const report = reportOf({ ...START, ...typed }, { 'people/carnet': rows });
    assert.deepEqual(part(report, 'Première réunion avec les professionnels de santé'), lines);
    assert.doesNotMatch(JSON.stringify(report), /Personne/);
  });
}

test('what the meeting retained is told, with its day', () => {
  const values = { [`${MEETING}/date`]: '3/11/2026' };
  /** @type {Values[]} */
  const decisions = [
    { title: 'Se revoir', due: 'janvier', who: 'Mme Roux' },
    { title: 'Visiter', due: '5/1/2027' },
    { who: 'X' },
  ];
  const report = reportOf(values, { [`${MEETING}/decisions`]: decisions });
  assert.deepEqual(part(report, 'Pistes et suites de la réunion'), [
    'Se revoir (pour le « janvier », à préciser)',
    'Visiter (pour le 5 janvier 2027)',
  ]);
});

test('figures are told with their source and their date, and say what they lack', () => {
  const report = reportOf(
    { 'diagnosis/etat-des-lieux/date': '20/10/2026' },
    {
      'diagnosis/etat-des-lieux/chiffres-publics': [
        { figure: 'Accès', value: '2,1', source: 'Drees', date: '2023' },
        { figure: 'Habitants', value: '900' },
      ],
      'diagnosis/etat-des-lieux/qui-exerce': [{ profession: 'Infirmier', count: '2' }],
    },
  );
  const found = report.parts.find(({ title }) => title === 'Chiffres de l’état des lieux');
  assert.deepEqual(found?.table?.rows, [
    ['Accès', '2,1', 'Drees', '2023'],
    ['Habitants', '900', 'à préciser', 'à préciser'],
  ]);
  assert.deepEqual(found?.text?.map(plain), [
    '2 professionnels de santé, dans 1 profession : Infirmier (2).',
    'Source : l’état des lieux de la commune, 20 octobre 2026.',
  ]);
});

test('the territory has its own table, the commune apart from its surroundings, and says how many figures are left', () => {
  const row = { commune: '2', around: '4', france: '90', source: 'Insee', date: '2099' };
  const rows = Array.from({ length: 15 }, (_, index) => ({ figure: `Service ${index}`, ...row }));
  const report = reportOf(
    {},
    { 'diagnosis/etat-des-lieux/territoire': [{ figure: 'Pharmacies', commune: '3' }, ...rows] },
  );
  const found = report.parts.find(({ title }) => title === 'Le territoire en chiffres');
  assert.deepEqual(found?.table?.head, ['Chiffre', 'Commune', 'Autres communes', 'France', 'Source et date']);
  assert.deepEqual(found?.table?.rows.slice(0, 2), [
    ['Pharmacies', '3', 'non noté', 'non noté', 'source à noter, date à noter'],
    ['Service 0', '2', '4', '90', 'Insee, 2099'],
  ]);
  const told = (found?.table?.rows.length ?? 0) + Number(/(\d+) autres chiffres/.exec(found?.text?.at(-1) ?? '')?.[1]);
  assert.equal(told, 16);
});

test('the next dates come from every tool, the day’s actions together, the unreadable ones last', () => {
  const values = {
    [`${ROADMAP}/start`]: '1/12/2026',
    [`${MEETING}/date`]: '20/12/2026',
    'stakeholders/cooperation/medical/due': '21/12/2026',
  };
  const report = reportOf(values, {
    [`${ROADMAP}/own`]: [
      { title: 'Louer', due: 'au printemps' },
      { title: 'Écrire', due: '1/12/2026' },
    ],
    'swot/atelier-cpts/cards': [
      { text: 'Idée', action: 'Agir', due: '22/12/2026', priority: true },
      { text: 'Autre', due: '23/12/2026' },
    ],
    'worksheet/grille-de-visite/sheets': [{ equipe: 'Olliergues', date: '24/12/2026' }, { date: '1/12/2026' }],
  });
  assert.deepEqual(part(report, 'Prochaines dates'), [
    '20 décembre 2026 : Première réunion',
    '21 décembre 2026 : Le corps médical',
    '22 décembre 2026 : Agir',
    '24 décembre 2026 : Visite de Olliergues',
    '31 décembre 2026 : Appeler et une autre action',
    '19 juin 2027 : Réunir',
    '« au printemps », à préciser : Louer',
  ]);
});

test('what is asked closes the report, paragraph by paragraph; without it, somebody is told', () => {
  const values = { 'council/conseil/asked': 'Prêter la salle.\n\nVoter.', 'council/conseil/other': 'Merci.' };
  const report = reportOf(values);
  assert.deepEqual(part(report, 'Ce que la commune demande au conseil'), ['Prêter la salle.', 'Voter.']);
  assert.deepEqual(
    report.parts.slice(-2).map(({ title }) => title),
    ['Autre point', 'Ce que la commune demande au conseil'],
  );
  assert.equal(warningOf(dossierOf(values), report), '');
  assert.match(warningOf(dossierOf({}), reportOf({})), /Rien n’est encore demandé/);
});

test('what looks personal in a report is pointed out before it is given', () => {
  const values = { 'council/conseil/asked': 'Appeler le 06 12 34 56 78.', federation: 'aura' };
  assert.match(warningOf(dossierOf(values), reportOf(values)), /un numéro de téléphone/);
});

test('what does not fit two pages is counted, never dropped', () => {
  const long = 'mot '.repeat(400);
  const report = reportOf(
    { ...START, 'council/conseil/asked': long.repeat(4) },
    {
      [`${ROADMAP}/own`]: Array.from({ length: 20 }, (_, index) => ({
        ...{ title: `Action ${index} ${long}`, status: index % 2 ? 'blocked' : 'done', blocked: long, due: '5/1/2027' },
      })),
    },
  );
  for (const title of ['Actions terminées', 'Actions bloquées']) {
    const lines = part(report, title);
    const [, left] = /^et (\d+) autres actions, voir la feuille de route$/.exec(lines.at(-1) ?? '') ?? [];
    assert.equal(lines.length - 1 + Number(left), 10);
  }
  assert.ok(asText(report).length < 9_000);
  assert.match(warningOf(dossierOf({ 'council/conseil/asked': long.repeat(4) }), report), /dépasse la place/);
});

test('a text is cut at a word, and says so', () => {
  assert.equal(shortened('un deux trois', 13), 'un deux trois');
  assert.equal(shortened('un deux trois', 10), 'un deux…');
  assert.equal(shortened('x'.repeat(20), 5), 'xxxx…');
  assert.deepEqual(paragraphs('a\nb', 10), ['a …']);
  assert.deepEqual(paragraphs('a\n\n b  c ', 1_000), ['a', 'b c']);
  assert.deepEqual(paragraphs('', 10), []);
});

test('the handover tells the days of the lists of actions, and of each practice, once', () => {
  const planner = 'stakeholders/cooperation';
  const origin = 'swot/atelier-cpts/action/';
  const collections = /** @type {Record<string, Values[]>} */ ({
    'actions/cpts': [
      { title: 'Écrire', due: '22/12/2026', who: 'Groupe A' },
      { title: 'Finie', due: '22/12/2026', state: 'done' },
      { title: 'Suivie par la commune', due: '23/12/2026', origin },
    ],
    [`${ROADMAP}/own`]: [{ title: 'Suivie par la commune', due: '23/12/2026', origin }],
  });
  const values = {
    [`${planner}/pilotes`]: true,
    [`${planner}/due/pilotes`]: '24/12/2026',
    [`${planner}/due/jamais-coche`]: '24/12/2026',
    [`${planner}/medical/who`]: 'Dr Blanc',
  };
  const choices = /** @type {[string, string, string][]} */ ([
    ['medical', 'pilotes', 'Des projets pilotes'],
    ['medical', 'jamais-coche', 'Jamais coché'],
  ]);
  const sheet = handover(dossierOf(values, collections), { ...MODEL, choices }, TODAY);
  assert.deepEqual(part(sheet, 'Échéances, par date'), [
    '22 décembre 2026 | Écrire | Groupe A | Suivi des actions',
    '23 décembre 2026 | Suivie par la commune |  | Feuille de route',
    '24 décembre 2026 | Des projets pilotes | Dr Blanc | Planificateur de coopération',
  ]);
});

test('a sheet that is too long in every way is the shortest one', () => {
  const sheet = inTwoPages(({ lines }) => ({ title: '', intro: Array(200).fill('x'), parts: [{ title: `${lines}` }] }));
  assert.equal(sheet.parts[0]?.title, '3');
});

test('the handover keeps every date, status, reason, person and note', () => {
  const note = 'Voir le notaire. '.repeat(60).trim();
  const sheet = handoverOf(
    {
      ...START,
      'commune/name': 'Ambert',
      federation: 'aura',
      ...step('appeler', { status: 'done', 'done-on': '3/9/2026', who: 'Mme Roux' }),
      ...step('designer', { status: 'blocked', blocked: 'un vote', who: 'M. Petit', partner: 'CPTS', note }),
      [`${MEETING}/date`]: '3/11/2026',
      'stakeholders/cooperation/medical/due': '21/12/2026',
      'stakeholders/cooperation/medical/who': 'Dr Blanc',
    },
    {
      [`${ROADMAP}/own`]: [{ title: 'Louer', due: 'au printemps', status: 'doing' }],
      [`${MEETING}/decisions`]: [{ title: 'Se revoir', due: '5/1/2027', who: 'Mme Roux' }],
      'swot/atelier-cpts/cards': [{ text: 'Idée', action: 'Agir', due: '22/12/2026', who: 'Groupe B', priority: true }],
      'people/carnet': [{ name: 'Roux', role: 'Infirmière', organisation: 'Cabinet', phone: '0612345678' }],
    },
  );
  assert.equal(plain(sheet.title), 'Passation : où en est le projet, Ambert');
  assert.match(sheet.marking ?? '', /^Interne/);
  assert.deepEqual(part(sheet, 'Échéances, par date'), [
    '1er octobre 2026 (dépassée) | Désigner | M. Petit | Feuille de route',
    '21 décembre 2026 | Le corps médical | Dr Blanc | Planificateur de coopération',
    '22 décembre 2026 | Agir | Groupe B | Tableau de l’atelier',
    '5 janvier 2027 | Se revoir | Mme Roux | Première réunion',
    '20 mars 2027 | Réunir |  | Feuille de route',
    '« au printemps », à préciser | Louer |  | Feuille de route',
  ]);
  assert.deepEqual(part(sheet, 'Ce qui reste à faire'), [
    'Désigner (bloquée ; échéance : 1er octobre 2026, dépassée ; en charge : M. Petit ; partenaire : CPTS). ' +
      `Ce qui bloque : un vote. Note : ${note}`,
    'Réunir (à faire ; échéance : 20 mars 2027)',
    'Louer (en cours ; échéance : « au printemps », à préciser)',
  ]);
  assert.deepEqual(part(sheet, 'Ce qui est terminé ou sans objet'), [
    'Appeler (terminée le 3 septembre 2026 ; en charge : Mme Roux)',
  ]);
  assert.deepEqual(part(sheet, 'Pistes et suites de la première réunion'), [
    'Se revoir | Mme Roux | 5 janvier 2027 | Non',
  ]);
  assert.deepEqual(part(sheet, 'Les personnes'), ['Roux | Infirmière | Cabinet']);
  assert.deepEqual(part(sheet, 'À ouvrir en premier'), [
    'Le fichier du dossier, remis avec cette fiche : ouvrez-le dans la page « Mon dossier » du site.',
    'La prochaine action : Réunir.',
    'Une action en retard : voyez les échéances.',
    'La prochaine date : 21 décembre 2026, Le corps médical.',
    'Les outils déjà commencés : Feuille de route.',
  ]);
});

test('a decision that is in the roadmap is dated once', () => {
  const decided = addRow(dossierOf({}), `${MEETING}/decisions`, { title: 'Louer', due: '5/1/2027' }, 2, Math.random);
  const own = { title: 'Louer', due: '6/1/2027', origin: `${MEETING}/decisions/row/${decided.id}` };
  const { dossier } = addRow(decided.dossier, `${ROADMAP}/own`, own, 3, Math.random);
  assert.deepEqual(part(handover(dossier, MODEL, TODAY), 'Échéances, par date'), [
    '6 janvier 2027 | Louer |  | Feuille de route',
  ]);
});
