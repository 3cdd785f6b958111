import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { rows } from '../../macros/browser/store/rows.mjs';
import { isFew, linesOf, placeWords, takenWords, withLines } from '../../macros/components/territory/lines.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

const TABLE = 'diagnosis/etat-des-lieux/territoire';
const HERE = 'Inventéville et 2 autres communes, CC du Pays Inventé';
const random = seededRandom(7);

/**
 * @param {string} ref
 * @param {Partial<Record<'commune' | 'around' | 'epci' | 'department' | 'france', string>>} values
 * @param {Partial<import('../../macros/components/territory/lines.mjs').Measure>} [more]
 */
function measure(ref, values, more) {
  const all = { commune: null, around: null, epci: null, department: null, france: null, ...values };
  return { ref, label: `Chiffre ${ref}`, unit: /** @type {const} */ ('count'), ticked: true, values: all, ...more };
}

/**
 * @param {string} date
 * @param {ReturnType<typeof measure>[]} measures
 */
function file(date, ...measures) {
  return { id: 'bpe', found: 'Un fichier inventé', source: 'Une source inventée', date, measures, remarks: [] };
}

/**
 * @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier
 * @param {ReturnType<typeof file>} finding
 */
function lines(dossier, finding, place = HERE) {
  return linesOf(finding, place, dossier, TABLE);
}

/** @param {ReturnType<typeof file>} finding */
function noted(finding, dossier = createDossier(random), place = HERE) {
  return withLines(dossier, TABLE, lines(dossier, finding, place), NOON, random);
}

const OLD = file('2024', measure('bpe/D265', { commune: '14', epci: '30', france: '100' }));

test('a figure that is not noted is offered as its file says', () => {
  const found = lines(
    createDossier(random),
    file('2025', measure('bpe/D265', { commune: '14' }), measure('bpe/D106', { commune: '0' }, { ticked: false })),
  );
  assert.deepEqual(
    found.map(({ state, ticked, words, rowId }) => [state, ticked, words, rowId]),
    [
      ['new', true, '', ''],
      ['new', false, '', ''],
    ],
  );
  assert.deepEqual(found[0]?.fields, {
    ...{ commune: '14', around: null, epci: null, department: null, france: null },
    ...{ figure: 'Chiffre bpe/D265', place: HERE, source: 'Une source inventée', date: '2025', ref: 'bpe/D265' },
  });
});

for (const [name, finding, place, state, ticked, words] of /** @type {const} */ ([
  ['the same file', OLD, HERE, 'same', false, 'déjà noté'],
  [
    'a newer file with another count',
    file('2025', measure('bpe/D265', { commune: '12', epci: '30', france: '100' })),
    ...[HERE, 'changed', true, '14 → 12 depuis 2024'],
  ],
  [
    'a newer file with other counts around',
    file('2025-07-01', measure('bpe/D265', { commune: '14', epci: '28', france: '99' })),
    ...[HERE, 'changed', true, 'Intercommunalité\u00a0: 30 → 28\u202f; France\u00a0: 100 → 99, depuis 2024'],
  ],
  [
    'a newer file with the same count',
    file('2025', measure('bpe/D265', { commune: '14', epci: '30', france: '100' })),
    ...[HERE, 'changed', true, 'sans changement depuis 2024'],
  ],
  [
    'an older file',
    file('2019', measure('bpe/D265', { commune: '20' })),
    ...[HERE, 'older', false, 'plus ancien que ce qui est noté (2024)'],
  ],
  [
    'another territory',
    file('2024', measure('bpe/D265', { commune: '14', epci: '30', france: '100' })),
    ...['Inventéville', 'moved', true, `noté pour un autre territoire\u00a0: ${HERE}`],
  ],
  [
    'a file of the same day that says otherwise',
    file('2024', measure('bpe/D265', { commune: '13', epci: '30', france: '100' })),
    ...[HERE, 'own', false, 'noté autrement\u00a0: 14 au lieu de 13'],
  ],
  [
    'a file without a date',
    file('', measure('bpe/D265', { commune: '13', epci: '30', france: '100' })),
    ...[HERE, 'own', false, 'noté autrement\u00a0: 14 au lieu de 13'],
  ],
])) {
  test(`beside what is noted, ${name}: « ${words} »`, () => {
    const dossier = noted(OLD);
    const [line] = lines(dossier, /** @type {ReturnType<typeof file>} */ (finding), String(place));
    assert.deepEqual([line?.state, line?.ticked, line?.words], [state, ticked, words]);
    const after = withLines(dossier, TABLE, line ? [line] : [], NOON, random);
    const [row, ...others] = rows(after, TABLE);
    assert.equal(others.length, 0, 'a figure that is noted is never added twice');
    assert.equal(row?.values.commune, line?.fields.commune);
    assert.equal(row?.values.date || '', line?.fields.date);
  });
}

test('a day is said as one says it, and read as the visitor wrote it', () => {
  const dossier = noted(file('2026-08-13', measure('finess/603', { commune: '1' })));
  const newer = file('2026-09-01', measure('finess/603', { commune: '2' }));
  assert.equal(lines(dossier, newer)[0]?.words, '1 → 2 depuis le 13 août 2026');
  const [row] = rows(dossier, TABLE);
  assert.equal(row?.values.date, '13 août 2026');
  const key = `${TABLE}/row/${row?.id}/date`;
  const mine = set(dossier, { [key]: '13/08/2026' }, NOON);
  assert.equal(lines(mine, newer)[0]?.state, 'changed');
  for (const day of ['2026-08-01', '2026-08-12', '2025-12-31']) {
    const older = file(day, measure('finess/603', { commune: '2' }));
    assert.deepEqual([lines(dossier, older)[0]?.state, lines(mine, older)[0]?.state], ['older', 'older']);
  }
});

test('a day of the year that is noted is neither before nor after it', () => {
  const dossier = noted(file('2026', measure('finess/603', { commune: '1' })));
  const [line] = lines(dossier, file('2026-08-13', measure('finess/603', { commune: '1' })));
  assert.equal(line?.state, 'same');
});

test('what the visitor wrote of a figure stays: its name, its note, its date in words', () => {
  const once = noted(OLD);
  const id = rows(once, TABLE)[0]?.id;
  const mine = set(
    once,
    {
      [`${TABLE}/row/${id}/figure`]: 'Médecins',
      [`${TABLE}/row/${id}/note`]: 'Vu avec elle',
      [`${TABLE}/row/${id}/date`]: 'fin 2024',
    },
    NOON,
  );
  const newer = file('2025', measure('bpe/D265', { commune: '12', epci: '30', france: '100' }));
  const [line] = lines(mine, newer);
  assert.equal(line?.words, '14 → 12 depuis fin 2024');
  const [after] = rows(noted(newer, mine), TABLE);
  assert.deepEqual(
    [after?.values.figure, after?.values.note, after?.values.commune, after?.values.date],
    ['Médecins', 'Vu avec elle', '12', '2025'],
  );
});

test('a value that a newer file no longer holds goes', () => {
  const [row] = rows(noted(file('2025', measure('bpe/D265', { commune: '12' })), noted(OLD)), TABLE);
  assert.deepEqual([row?.values.commune, row?.values.epci], ['12', undefined]);
});

test('a figure of a year says what it was the year before, and is a line of its own', () => {
  const dossier = noted(file('2022', measure('apl/medecins-generalistes/2022', { commune: '1,89' })));
  const finding = file('2023', measure('apl/medecins-generalistes/2023', { commune: '1,75' }));
  assert.equal(lines(dossier, finding)[0]?.words, '1,89 → 1,75 depuis 2022');
  assert.equal(rows(noted(finding, dossier), TABLE).length, 2);
});

test('a figure that a file gives twice counts once, as the newest', () => {
  const found = lines(
    createDossier(random),
    file(
      '2025',
      measure('a/b', { commune: '1' }, { date: '2024' }),
      measure('a/b', { commune: '2' }),
      measure('a/b', { commune: '3' }, { date: '2023' }),
    ),
  );
  assert.deepEqual(
    found.map(({ fields }) => [fields.commune, fields.date]),
    [['2', '2025']],
  );
});

test('what was done is said', () => {
  const dossier = noted(OLD);
  const newer = file('2025', measure('bpe/D265', { commune: '12' }), measure('bpe/D277', { commune: '2' }));
  const both = lines(dossier, newer);
  assert.equal(takenWords(both), '1 ligne ajoutée, 1 ligne mise à jour');
  assert.equal(takenWords(lines(createDossier(random), newer)), '2 lignes ajoutées');
  assert.equal(takenWords(lines(noted(newer), newer)), '2 lignes mises à jour');
});

for (const [ref, value, unit, isSmall] of /** @type {const} */ ([
  ['bpe/D265', '1', 'count', true],
  ['bpe/D277', '2', 'count', true],
  ['assurance-maladie/medecins', '2', 'count', true],
  ['bpe/D265', '0', 'count', false],
  ['bpe/D265', '3', 'count', false],
  ['bpe/D265', null, 'count', false],
  ['bpe/D307', '1', 'count', false],
  ['finess/603', '1', 'count', false],
  ['assurance-maladie/medecins/60-part', '2', 'percent', false],
  ['apl/medecins-generalistes/2023', '2', 'apl', false],
  ['insee/population', '2', 'count', false],
])) {
  test(`« ${value} » of ${ref} ${isSmall ? 'tells of persons whom everyone knows' : 'tells of nobody'}`, () => {
    assert.equal(isFew({ ...measure(ref, {}), unit }, value), isSmall);
  });
}

test('the territory is named, and its intercommunalité', () => {
  const names = new Map([
    ['00002', 'Autreville'],
    ['00003', 'Troisville'],
  ]);
  const commune = { code: '00001', name: 'Inventéville', population: null };
  const epci = { code: '200000000', name: 'CC du Pays Inventé', kind: '', communes: ['00001', '00002', '00003'] };
  /** @type {[Partial<import('../../macros/components/territory/places.mjs').Territory>, string][]} */
  const told = [
    [{ kind: 'commune', around: [] }, 'Inventéville, CC du Pays Inventé'],
    [{ kind: 'commune', around: [], epci: null }, 'Inventéville'],
    [{ kind: 'epci', around: ['00002', '00003'] }, HERE],
    [{ kind: 'epci', around: ['00002'] }, 'Inventéville et 1 autre commune, CC du Pays Inventé'],
    [
      { kind: 'communes', around: ['00002', '00003'] },
      'Inventéville avec Autreville et Troisville, CC du Pays Inventé',
    ],
    [
      { kind: 'communes', around: ['00002', '00003', '00004', '00005'], epci: null },
      'Inventéville et 4 autres communes',
    ],
  ];
  for (const [facts, words] of told) {
    const territory = { commune, epci, names, kind: /** @type {const} */ ('commune'), around: [], ...facts };
    assert.equal(placeWords(territory), words);
  }
});
