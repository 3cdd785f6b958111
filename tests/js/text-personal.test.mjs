import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { PERSONAL_WORDS, personalHeading, personalIn, personalWords } from '../../macros/browser/text/personal.mjs';
import { spent } from '../fixtures/processor.mjs';

const numRuns = Number(process.env.FUZZ ?? 1000);

/** @type {Record<string, string[]>} Invented numbers, in the shapes people write. */
const PERSONAL = {
  phone: [
    ...[
      '06 12 34 56 78',
      '0612345678',
      '06.12.34.56.78',
      '06-12-34-56-78',
      '06/12/34/56/78',
      '04\u00a073\u202f00 00 00',
    ],
    ...['+33 6 12 34 56 78', '+33612345678', '0033 6 12 34 56 78', '+33 (0)6 12 34 56 78', '06 12 34 56 78 (perso)'],
    ...[
      'Tél. : 04 73 00 00 00',
      '(0)6 12 34 56 78',
      '612345678',
      '6 12 34 56 78',
      '+262 692 12 34 56',
      '+32 475 12 34 56',
    ],
    ...['0612 345 678', 'appeler au 0473000000 le soir', '06\u201112\u201134\u201156\u201178'],
  ],
  email: [
    ...[
      'a.b@exemple.fr',
      'Écrire à X@Y.FR',
      'nom (at) exemple.fr',
      'nom[at]exemple.fr',
      'nom @ exemple.fr',
      'nom arobase exemple.fr',
    ],
  ],
  birth: [
    '12/05/1961',
    '12.05.1961',
    '1961-05-12',
    'né le 12 mai 1961',
    'Née en 1970',
    'né(e) le 3 mars',
    'vu le 5-6-1975',
  ],
  rpps: ['10001234567', '10101234567', '810001234567', 'RPPS : 10 00 12 34 567', 'RPPS n° 10001234567'],
  adeli: ['ADELI 631234567', 'n° Adeli : 63 1 23456 7'],
  nir: ['1 61 05 63 113 001 22', '161056311300122', '2 70 12 2A 004 123', '2701263113001'],
  name: [
    'Dr Martin',
    'Docteur MARTIN',
    'dr martin',
    'Mme Durand',
    'M. Dupont',
    'Monsieur Paul',
    'le Pr Martin',
    'Dr. Martin',
    'médecin (Dr Martin)',
  ],
};
const HARMLESS = [
  ...[
    '',
    '12 rue des Lilas',
    '63600',
    '63600 Ambert',
    '12 rue du Docteur Roux',
    'place du Dr Martin',
    '12345678900012',
  ],
  ...[
    '123 456 789 00012',
    '630012345',
    'FINESS 630780211',
    '2027',
    '2026-2027',
    '05/10/2027',
    '05/10/2027 18:30',
    '2027-03-05',
  ],
  ...[
    '2 infirmiers',
    '1 200 €',
    '12 000 000 €',
    '1 234 567,89',
    '3 ans',
    '45 minutes',
    '8h30-12h',
    '08:30 12:00',
    '18 h 30',
  ],
  ...[
    '15',
    '3646',
    '116 117',
    'De 60 à 64 ans',
    '62 ans',
    'M. le maire',
    'Madame la Maire',
    'docteur en pharmacie',
    'médecin généraliste',
  ],
  ...[
    'Docteur junior',
    'Maison du Docteur Roux',
    'seul, libéral',
    '1,5 ETP',
    '0,5',
    '100 %',
    'lot 3',
    '3 mars 2027',
    'fin 2028',
    '2A004',
  ],
  ...[
    'FEMAS',
    'pr. = projet',
    'depuis 1998',
    'créé en 1975',
    'APL 2,4',
    'code 10000',
    '01/01/2026 au 31/12/2026',
    'de 8 à 10 patients',
  ],
];

for (const [kind, texts] of Object.entries(PERSONAL)) {
  for (const text of texts) test(`"${text}" is seen as ${kind}`, () => assert.equal(personalIn(text), kind));
}
for (const text of HARMLESS) test(`"${text}" is kept`, () => assert.equal(personalIn(text), null));

for (const [title, kind] of /** @type {[string, string | null][]} */ ([
  ["Nom d'exercice", 'name'],
  ['Prénom', 'name'],
  ['NOM PRÉNOM', 'name'],
  ['Civilité', 'name'],
  ['Praticien', 'name'],
  ['Titulaire', 'name'],
  ['Téléphone portable', 'phone'],
  ['Tél.', 'phone'],
  ['N° de tél', 'phone'],
  ['Coordonnées', 'phone'],
  ['Adresse e-mail', 'email'],
  ['Mél', 'email'],
  ['Courriel pro', 'email'],
  ['Date de naissance', 'birth'],
  ['Né(e) le', 'birth'],
  ['N° RPPS', 'rpps'],
  ['Identifiant PP', 'rpps'],
  ['Numéro ADELI', 'adeli'],
  ['N° de sécurité sociale', 'nir'],
  ['Adresse', 'address'],
  ['Domicile', 'address'],
  ['Âge du médecin', 'age'],
  ['0612345678', 'phone'],
  ['Nom du service', null],
  ['Nom de la structure', null],
  ['Adresse de la structure', null],
  ['Profession', null],
  ['Salle', null],
  ['Rue', null],
  ['Code postal', null],
  ['N° FINESS', null],
  ['SIRET', null],
  ['Horaires', null],
  ['Partage', null],
])) {
  test(`a column headed "${title}" is ${kind ?? 'nobody’s'}`, () => assert.equal(personalHeading(title), kind));
}

test('wherever it stands in a text, what is personal is seen', () => {
  const around = fc.stringMatching(/^[a-z ,;:\n]{0,40}$/);
  const personal = fc.constantFrom(...PERSONAL.phone, ...PERSONAL.email, ...PERSONAL.rpps, ...PERSONAL.nir);
  const long = fc.constantFrom('', 'mot '.repeat(2_000));
  fc.assert(
    fc.property(long, around, personal, around, (filler, before, text, after) => {
      assert.ok(personalIn(`${filler}${before} ${text} ${after}`), `${before} ${text} ${after}`);
    }),
    { numRuns },
  );
});

test('a phone is seen with any of the signs that people put between its digits', () => {
  const sign = fc.constantFrom('', ' ', '.', '-', '/', '\u00a0', '\u202f', '\u2011');
  fc.assert(
    fc.property(fc.stringMatching(/^0[1-9]\d{8}$/), sign, (digits, between) => {
      const text = digits.replace(/\d\d(?=\d)/g, `$&${between}`);
      assert.ok(personalIn(text), text);
    }),
    { numRuns },
  );
});

test('any text at all is told in less than 50 ms', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('0', '6', ' ', '.', '+', '@', 'M', 'é') }),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 400 }), (piece, times) => {
      const attempt = () => {
        const began = spent();
        const kind = personalIn(piece.repeat(times).slice(0, 20_000));
        personalHeading(piece);
        assert.ok(kind === null || kind in PERSONAL_WORDS);
        return spent() - began;
      };
      // Once more where the memory was put in order meanwhile.
      assert.ok(attempt() < 50 || attempt() < 50 || attempt() < 50);
    }),
    { numRuns },
  );
});

test('what is personal is said with its place, once each, three at most', () => {
  assert.equal(personalWords([['Isolement', 'Le cabinet est loin']]), '');
  assert.equal(
    personalWords([
      ['Isolement', 'Appeler le 06 12 34 56 78'],
      ['Isolement', 'ou le 06 12 34 56 79'],
      ['Besoins', 'ecrire@exemple.fr'],
    ]),
    'un numéro de téléphone dans «\u00a0Isolement\u00a0», une adresse de courriel dans «\u00a0Besoins\u00a0»',
  );
  const many = ['A', 'B', 'C', 'D'].map((place) => /** @type {[string, string]} */ ([place, 'a@exemple.fr']));
  assert.match(personalWords(many), /«\u00a0C\u00a0», entre autres$/);
});
