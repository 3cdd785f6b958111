import assert from 'node:assert/strict';
import test from 'node:test';
import { compared, readPasted } from '../../macros/components/people/pasted.mjs';

/** @param {string} text what each person is, field by field, those that say something */
function read(text) {
  return readPasted(text).persons.map(({ line, ...draft }) =>
    Object.fromEntries(Object.entries(draft).filter(([, value]) => value)),
  );
}

const ROUX = { name: 'Dr Jean-Michel Roux', role: 'médecin', phone: '06 12 34 56 78', email: 'jm.roux@exemple.fr' };
const ANNE = { name: 'Anne Martin', role: 'infirmière', phone: '06 12 34 56 78' };

/** @type {[text: string, ...persons: Record<string, string>[]][]} */
const LINES = [
  ['Dr Jean-Michel Roux, médecin, 06 12 34 56 78, jm.roux@exemple.fr', ROUX],
  ['Dr Jean-Michel Roux, jm.roux@exemple.fr, médecin, 06 12 34 56 78', ROUX],
  ['Dr Jean-Michel Roux - médecin - 06 12 34 56 78 - jm.roux@exemple.fr', ROUX],
  ['Dr Jean-Michel Roux – médecin – 06 12 34 56 78 jm.roux@exemple.fr', ROUX],
  ['Dr Jean-Michel Roux (médecin) 06 12 34 56 78 jm.roux@exemple.fr', ROUX],
  ['- Dr Jean-Michel Roux, médecin, tél : 06 12 34 56 78, courriel : jm.roux@exemple.fr', ROUX],
  ['1. Dr Jean-Michel Roux, médecin, Tél. 06 12 34 56 78, mail : jm.roux@exemple.fr', ROUX],
  ['• Dr Jean-Michel Roux : médecin, 06 12 34 56 78 / jm.roux@exemple.fr', ROUX],
  ['Dr Jean-Michel Roux\u00a0; médecin\u00a0; 06 12 34 56 78\u00a0; jm.roux@exemple.fr', ROUX],
  ['Dr Jean-Michel Roux\tmédecin\t06 12 34 56 78\tjm.roux@exemple.fr', ROUX],
  ['Dr Jean-Michel Roux|médecin|06 12 34 56 78|jm.roux@exemple.fr', ROUX],
  ['Anne Martin', { name: 'Anne Martin' }],
  ['  Anne Martin  \n\n\nPaul Petit\n', { name: 'Anne Martin' }, { name: 'Paul Petit' }],
  ['Anne Martin\r\nPaul Petit\r\n', { name: 'Anne Martin' }, { name: 'Paul Petit' }],
  ['Anne Martin, infirmière, 06.12.34.56.78', { ...ANNE, phone: '06.12.34.56.78' }],
  ['Anne Martin, infirmière, 0612345678', { ...ANNE, phone: '0612345678' }],
  ['Anne Martin, infirmière, +33 6 12 34 56 78', { ...ANNE, phone: '+33 6 12 34 56 78' }],
  ['Anne Martin, infirmière, +33 (0)6 12 34 56 78', { ...ANNE, phone: '+33 (0)6 12 34 56 78' }],
  ['Anne Martin, infirmière, 06-12-34-56-78', { ...ANNE, phone: '06-12-34-56-78' }],
  ['Anne Martin;infirmière;612345678', ANNE],
  [
    'Anne Martin, infirmière, cabinet du bourg',
    { name: 'Anne Martin', role: 'infirmière', organisation: 'cabinet du bourg' },
  ],
  [
    'Anne Martin, infirmière, cabinet du bourg, Ambert',
    { name: 'Anne Martin', role: 'infirmière', organisation: 'cabinet du bourg, Ambert' },
  ],
  ['Anne Martin, infirmière, Libéral', { name: 'Anne Martin', role: 'infirmière', family: 'liberal' }],
  ['Anne Martin, paramédicale', { name: 'Anne Martin', family: 'paramedicaux' }],
  ['Paul Petit, élu', { name: 'Paul Petit', family: 'elus' }],
  ['Anne Martin <anne@exemple.fr>', { name: 'Anne Martin', email: 'anne@exemple.fr' }],
  [
    'Anne Martin <anne@exemple.fr>, Paul Petit <paul@exemple.fr>',
    { name: 'Anne Martin', email: 'anne@exemple.fr' },
    { name: 'Paul Petit', email: 'paul@exemple.fr' },
  ],
  [
    '"Martin, Anne" <anne@exemple.fr>; "Petit, Paul" <paul@exemple.fr>',
    { name: 'Anne Martin', email: 'anne@exemple.fr' },
    { name: 'Paul Petit', email: 'paul@exemple.fr' },
  ],
  ['Le service d’urgences', { name: 'Le service d’urgences' }],
  ['Pharmacie du bourg, 04 73 00 00 00', { name: 'Pharmacie du bourg', phone: '04 73 00 00 00' }],
  ['Jean-Marie Le Gall-Dubois', { name: 'Jean-Marie Le Gall-Dubois' }],
  ['Nom\nAnne Martin\nPaul Petit', { name: 'Anne Martin' }, { name: 'Paul Petit' }],
  ['Nom\tPrénom\tTéléphone\nMartin\tAnne\t0612345678', { name: 'Anne Martin', phone: '0612345678' }],
  [
    'Nom;Prénom;Tél.;E-mail\nMARTIN;Anne;612345678;anne@exemple.fr',
    {
      name: 'Anne MARTIN',
      phone: '06 12 34 56 78',
      email: 'anne@exemple.fr',
    },
  ],
  ['Civilité;Nom;Prénom\nMme;Martin;Anne', { name: 'Mme Anne Martin' }],
  [
    'Nom,Profession,Courriel\nAnne Martin,infirmière,anne@exemple.fr',
    {
      name: 'Anne Martin',
      role: 'infirmière',
      email: 'anne@exemple.fr',
    },
  ],
  [
    'Courriel\tNom et prénom\tStructure\nanne@exemple.fr\tAnne Martin\tMairie',
    {
      name: 'Anne Martin',
      organisation: 'Mairie',
      email: 'anne@exemple.fr',
    },
  ],
  [
    'Nom\tFonction\tCommune ou structure\tFamille\nAnne Martin\tMaire\tAmbert\tÉlues et élus',
    {
      name: 'Anne Martin',
      role: 'Maire',
      organisation: 'Ambert',
      family: 'elus',
    },
  ],
  ['Nom;Famille\nAnne Martin;Médecins du canton', { name: 'Anne Martin', role: 'Médecins du canton' }],
  ['Nom;Tél fixe;Tél portable\nAnne;0473000000;0612345678', { name: 'Anne', phone: '0473000000, 0612345678' }],
  ['Nom;Profession\n"Martin; Anne";"infirmière\nlibérale"', { name: 'Martin; Anne', role: 'infirmière libérale' }],
  ['\ufeffNom;Profession\nAnne Martin;infirmière', { name: 'Anne Martin', role: 'infirmière' }],
  ['Nom\tProfession\n\nAnne Martin\tinfirmière\n\t\n', { name: 'Anne Martin', role: 'infirmière' }],
  [
    'Nom;Profession\nAnne "Nana Martin;infirmière\nPaul;maire',
    { name: 'Anne "Nana Martin', role: 'infirmière' },
    {
      name: 'Paul',
      role: 'maire',
    },
  ],
];

for (const [text, ...persons] of LINES) {
  test(`a pasted list is read: ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), persons));
}

/** @type {[text: string, line: number, why: RegExp][]} */
const UNREAD = [
  ['Anne Martin\n06 12 34 56 78', 2, /aucun nom/],
  ['anne@exemple.fr', 1, /aucun nom/],
  ['Anne Martin\n----', 2, /aucun nom/],
  ['Nom;Profession\n;infirmière', 2, /aucun nom/],
  [`Anne Martin\n${'mot '.repeat(60)}`, 2, /trop long/],
];
for (const [text, line, why] of UNREAD) {
  test(`what cannot be read is told with its line: ${JSON.stringify(text.slice(0, 40))}`, () => {
    const [told] = readPasted(text).unread;
    assert.equal(told?.line, line);
    assert.match(told?.why ?? '', why);
    assert.ok(told?.text);
  });
}

test('a column that says nothing here is named', () => {
  assert.deepEqual(readPasted('Nom;Date de naissance;Profession\nAnne;1/1/1970;infirmière').ignored, [
    'Date de naissance',
  ]);
});

test('too long a list is told to its end', () => {
  const lines = Array.from({ length: 1_002 }, (_, index) => `Personne ${index}a`);
  const { persons, unread } = readPasted(lines.join('\n'));
  assert.deepEqual([persons.length, unread.length], [1_000, 2]);
});

test('who is there already is told, in the dossier and above in the list', () => {
  const known = /** @type {import('../../macros/browser/store/people.mjs').Person[]} */ ([
    { id: 'a', name: 'Jean-Michel Roux', role: '', organisation: '', family: '', phone: '', email: '' },
  ]);
  const drafts = readPasted('jean-michel roux\nRoux Jean Michel\nAnne Martin\nANNE MARTIN').persons;
  assert.deepEqual(
    compared(drafts, known).map(({ is }) => is),
    ['same', 'near', 'new', 'same'],
  );
});
