import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { facts } from '../../macros/components/record/facts.mjs';

const TODAY = '2026-11-28';
const STEPS = [
  { id: 'appeler', title: 'Appeler la fédération', toDay: 30, points: [] },
  { id: 'designer', title: 'Désigner un référent', toDay: 40, points: [] },
  { id: 'reunir', title: 'Réunir', toDay: 20, points: [] },
];
const GIVEN = { federations: { aura: 'FemasX, 06 12 34 56 78' }, today: TODAY, steps: STEPS };
const DIAGNOSIS = 'diagnosis/etat-des-lieux';
const PEOPLE = 'people/carnet';
const MEETING = 'agenda/premiere-reunion';
const SHEETS = 'worksheet/fiche-contact/sheets';
const ROADMAP = 'checklist/100-jours';

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

/**
 * @param {string} id
 * @param {Parameters<typeof dossierOf>} given
 */
function linesOf(id, ...given) {
  const lines = facts(dossierOf(...given), GIVEN).get(id)?.lines ?? [];
  return lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
}

test('of an empty dossier nothing is known but that, and every fact is there to be asked for', () => {
  const all = [...facts(dossierOf({}), GIVEN).values()];
  assert.ok(all.length > 20);
  assert.deepEqual(
    all.flatMap(({ lines }) => lines),
    ['Tout l’état des lieux.'],
  );
  assert.ok(all.every(({ label }) => label));
});

const nurse = { profession: 'Infirmière', count: '2', place: 'Dans la commune', departure: '2027' };
const doctor = { profession: 'Médecin généraliste', count: '1', place: 'À proximité', departure: 'aucun' };

/** @type {[string, string, Parameters<typeof dossierOf>, string[]][]} */
const KNOWN = [
  ['the commune', 'commune', [{ 'commune/name': ' Ambert ' }], ['Ambert']],
  [
    'the population of the territory',
    'population',
    [
      {},
      { [`${DIAGNOSIS}/territoire`]: [{ ref: 'insee/population', commune: '6 600', source: 'Insee', date: '2026' }] },
    ],
    ['6 600 (Insee, 2026)'],
  ],
  [
    'the population noted by hand',
    'population',
    [{}, { [`${DIAGNOSIS}/chiffres-publics`]: [{ figure: 'Population de la commune', value: '812' }] }],
    ['812'],
  ],
  ['the federation', 'federation', [{ federation: 'aura' }], ['FemasX, 06 12 34 56 78']],
  ['no federation under a name that objects have', 'federation', [{ federation: 'constructor' }], []],
  ['the référent', 'referent', [{ 'referent/name': 'Jeanne Roux' }], ['Jeanne Roux']],
  ['the team', 'msp', [{ 'msp/name': 'MSP du Livradois' }], ['MSP du Livradois']],
  [
    'the professionals, those around apart',
    'professionnels',
    [{ [`${DIAGNOSIS}/isolement/answer`]: 'La sage-femme' }, { [`${DIAGNOSIS}/qui-exerce`]: [nurse, doctor] }],
    ['3, dont 1 à proximité. Infirmière (2) ; Médecin généraliste (1 à proximité).', 'Travail isolé : La sage-femme.'],
  ],
  [
    'a row whose number cannot be read, rather than nobody',
    'professionnels',
    [{}, { [`${DIAGNOSIS}/qui-exerce`]: [{ profession: 'Infirmière', count: '2 ou 3' }] }],
    ['Une ligne dont le nombre ne se lit pas n’est pas comptée.'],
  ],
  [
    'departures, where they name nobody',
    'departs',
    [{}, { [`${DIAGNOSIS}/qui-exerce`]: [nurse, { ...doctor, place: 'Dans la commune' }] }],
    ['D’ici trois ans, fin 2029 : 2 sur 3 (67 %).', 'D’ici cinq ans, fin 2031 : 2 sur 3 (67 %).'],
  ],
  ['no departure of somebody alone', 'departs', [{}, { [`${DIAGNOSIS}/qui-exerce`]: [{ ...nurse, count: '1' }] }], []],
  [
    'the services',
    'services',
    [{}, { [`${DIAGNOSIS}/services-presents`]: [{ service: 'Pharmacie' }, { service: 'SSIAD' }] }],
    ['Pharmacie ; SSIAD.'],
  ],
  [
    'the needs, without who said them',
    'besoins',
    [
      { [`${DIAGNOSIS}/publics-en-tension/answer`]: 'Les aînés' },
      { [`${DIAGNOSIS}/besoins-entendus`]: [{ need: 'Un dentiste', who: 'Mme Roux' }] },
    ],
    ['Un dentiste.', 'Publics en tension : Les aînés.'],
  ],
  [
    'what moves',
    'dynamiques',
    [
      { [`${DIAGNOSIS}/professionnels-motives/answer`]: 'Deux infirmières' },
      { [`${DIAGNOSIS}/cooperations-en-cours`]: [{ cooperation: 'Une ESP' }] },
    ],
    ['Une ESP.', 'Professionnels motivés : Deux infirmières.'],
  ],
  [
    'what an état des lieux leaves open',
    'inconnu',
    [
      Object.fromEntries(
        ['isolement', 'publics-en-tension', 'professionnels-motives'].map((id) => [`${DIAGNOSIS}/${id}/answer`, 'Oui']),
      ),
      { [`${DIAGNOSIS}/qui-exerce`]: [nurse], [`${DIAGNOSIS}/besoins-entendus`]: [{ need: 'Un dentiste' }] },
    ],
    ['Services de santé ; Coopérations et projets ; Dynamiques émergentes.'],
  ],
  [
    'that an état des lieux leaves nothing open',
    'inconnu',
    [
      Object.fromEntries(
        ['isolement', 'publics-en-tension', 'professionnels-motives', 'dynamiques-emergentes'].map((id) => {
          return [`${DIAGNOSIS}/${id}/answer`, 'Oui'];
        }),
      ),
      Object.fromEntries(
        ['qui-exerce', 'services-presents', 'cooperations-en-cours', 'besoins-entendus'].map((id) => {
          return [`${DIAGNOSIS}/${id}`, [{ source: 'Insee' }]];
        }),
      ),
    ],
    ['Aucune dans l’état des lieux.'],
  ],
  [
    'the group: who came or said yes, elected persons left out',
    'groupe',
    [
      {},
      {
        [PEOPLE]: [
          { name: 'A', role: 'Médecin généraliste', 'premiere-reunion-came': true },
          { name: 'B', role: 'médecins généralistes', 'invitations-answer': 'oui' },
          { name: 'C', role: 'Infirmière', 'premiere-reunion-answer': 'peut-etre' },
          { name: 'D', 'premiere-reunion-came': true },
          { name: 'E', role: 'Maire', family: 'elus', 'premiere-reunion-came': true },
        ],
      },
    ],
    ['3, venus ou prêts à venir : Médecin généraliste (2) ; profession non notée (1).'],
  ],
  [
    'the first meeting',
    'rencontre',
    [
      { [`${MEETING}/date`]: '12/11/2026', [`${MEETING}/place`]: 'Mairie' },
      { [PEOPLE]: [{ name: 'A', 'premiere-reunion-came': true }] },
    ],
    ['jeudi 12 novembre 2026, Mairie', '1 personne venue.'],
  ],
  ['a day that cannot be read', 'rencontre', [{ [`${MEETING}/date`]: '12/11' }], ['« 12/11 », à préciser']],
  [
    'the decisions, without who takes them',
    'pistes',
    [{}, { [`${MEETING}/decisions`]: [{ title: 'Se revoir', who: 'Mme Roux', due: '5/1/2027' }, { who: 'M. X' }] }],
    ['Se revoir (pour le 5 janvier 2027)'],
  ],
  [
    'the floor asked for, and what is unclear in it',
    'surfaces',
    [{}, { [SHEETS]: [{ surface: '40 m²' }, { surface: '20 à 30 m²' }, { surface: 'deux pièces' }] }],
    ['Surface en tout : de 60 m² à 70 m² (réponses : 2 sur 3).', 'À préciser : 1 réponse sur 3.'],
  ],
  [
    'the rents, and those without their period',
    'loyers',
    [{}, { [SHEETS]: [{ loyer: '500 € par mois' }, { loyer: '450 €' }] }],
    ['Loyers, par mois : 500 € (réponses : 1 sur 2).', 'À préciser : 1 réponse sur 2.'],
  ],
  [
    'the place that is lent',
    'lieu',
    [
      {
        'record/lieu-de-rencontre/lieu-retenu': 'Salle des associations',
        'record/lieu-de-rencontre/lieu-quand': 'le premier mardi du mois',
        'record/lieu-de-rencontre/lieu-depuis': '1/2/2027',
      },
    ],
    ['Salle des associations, le premier mardi du mois, à partir du 1er février 2027'],
  ],
  [
    'the steps, in their order and not all of them',
    'etapes',
    [{}, { 'record/premieres-etapes/etapes': ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((etape) => ({ etape })) }],
    ['A', 'B', 'C', 'D', 'E', 'et 2 autres'],
  ],
  [
    'the commitments of each',
    'engagements',
    [
      {},
      {
        'record/qui-fait-quoi/engagements': [
          { partie: 'commune', quoi: 'Prêter la salle' },
          { partie: 'federation', quoi: 'Animer', qui: 'Mme Y', quand: '5/1/2027' },
          { partie: 'constructor', quoi: 'Transporter' },
          { partie: 'ars', qui: 'M. X' },
        ],
      },
    ],
    ['Commune : Prêter la salle', 'Fédération régionale : Animer (pour le 5 janvier 2027)', 'Transporter'],
  ],
  [
    'the partners, and what they answered',
    'partenaires',
    [
      {},
      {
        'record/partenaires/liste': [
          { organisme: 'Communauté de communes', apport: 'Un minibus', reponse: 'accord' },
          { organisme: 'CCAS', reponse: 'constructor' },
        ],
      },
    ],
    ['Communauté de communes (d’accord) : Un minibus', 'CCAS'],
  ],
  [
    'the persons to get in touch with',
    'contacts',
    [{}, { [PEOPLE]: [{ name: 'Y', role: 'Déléguée', organisation: 'ARS', family: 'institutions' }, { name: 'Z' }] }],
    ['Y, Déléguée, ARS'],
  ],
  [
    'the teams visited',
    'visites',
    [{}, { 'worksheet/grille-de-visite/sheets': [{ equipe: 'MSP X', commune: 'Thiers', date: '3/2/2027' }] }],
    ['MSP X, Thiers, le 3 février 2027'],
  ],
  [
    'the actions done, those of the visitor too',
    'faites',
    [
      { [`${ROADMAP}/step/appeler/status`]: 'done', [`${ROADMAP}/step/appeler/done-on`]: '3/11/2026' },
      { [`${ROADMAP}/own`]: [{ title: 'Visiter Thiers.', status: 'done' }] },
    ],
    ['Appeler la fédération (le 3 novembre 2026)', 'Visiter Thiers'],
  ],
  [
    'what is due, the earliest first, without what is past',
    'prochaines',
    [
      { [`${ROADMAP}/start`]: '1/11/2026' },
      { [`${ROADMAP}/own`]: [{ title: 'Visiter Thiers', due: '29/11/2026' }, { title: 'Un jour' }] },
    ],
    [
      'Visiter Thiers, le 29 novembre 2026',
      'Appeler la fédération, le 1er décembre 2026',
      'Désigner un référent, le 11 décembre 2026',
    ],
  ],
];

for (const [what, id, given, lines] of KNOWN) {
  test(`the dossier tells ${what}`, () => assert.deepEqual(linesOf(id, ...given), lines));
}

test('a name, or what only one person asked for, is marked as personal', () => {
  const personal = [...facts(dossierOf({}), GIVEN).values()].filter((fact) => fact.personal).map(({ id }) => id);
  assert.deepEqual(personal, ['referent', 'groupe', 'surfaces', 'loyers', 'contacts']);
});

test('a long answer is cut, so that a paper stays one page', () => {
  const long = 'mot '.repeat(200);
  const [line = ''] = linesOf('etapes', {}, { 'record/premieres-etapes/etapes': [{ etape: long }] });
  assert.ok(line.length <= 90 && line.endsWith('…'), line);
});

test('without the steps of the roadmap, its own actions are told', () => {
  const dossier = dossierOf({}, { [`${ROADMAP}/own`]: [{ title: 'Visiter', status: 'done' }] });
  assert.deepEqual(facts(dossier, { federations: {}, today: TODAY }).get('faites')?.lines, ['Visiter']);
});
