import assert from 'node:assert/strict';
import test from 'node:test';
import { asText } from '../../macros/browser/text/sheet.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { pourActions } from '../../macros/components/checklist/own.mjs';
import { questionsToPour } from '../../macros/components/diagnosis/pouring.mjs';
import { sheetWarning, synthesisSheet } from '../../macros/components/diagnosis/sheet.mjs';

const NOW = Date.parse('2026-11-24T12:00:00');
const KEY = 'diagnosis/etat-des-lieux';
const empty = createDossier(Math.random);

/**
 * @param {string} question
 * @param {Record<string, string>[]} rows
 * @param {import('../../macros/browser/store/dossier.mjs').Dossier} [dossier]
 */
function filled(question, rows, dossier = empty) {
  return rows.reduce((changed, row) => addRow(changed, `${KEY}/${question}`, row, NOW, Math.random).dossier, dossier);
}

/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier */
const partsOf = (dossier) => new Map(synthesisSheet(dossier, NOW).parts.map((part) => [part.title, part]));

const DOCTORS = { profession: 'Médecin', count: '2', departure: '2028', age: '60 ans', source: 'Mairie', date: '2026' };
const NURSE = { profession: 'Infirmière', count: '1', place: 'À proximité', departure: '2027', source: 'Mairie' };

test('professionals stand in a table with their sources, and no departure of one profession', () => {
  const { text, table } = partsOf(filled('qui-exerce', [DOCTORS, NURSE])).get('Professionnels de santé') ?? {};
  assert.deepEqual(table, {
    head: ['Profession', 'En tout', 'À proximité', 'Sans lieu précisé'],
    rows: [
      ['Médecin', '2', '0', '2'],
      ['Infirmière', '1', '1', '0'],
      ['Ensemble', '3', '1', '2'],
    ],
  });
  assert.deepEqual(text, ['Sources\u00a0: Mairie, 2026\u202f; Mairie.']);
  assert.doesNotMatch(asText(synthesisSheet(filled('qui-exerce', [DOCTORS, NURSE]), NOW)), /2027|2028|60 ans/);
});

test('a figure has its source and its date, or says that they are to be noted', () => {
  /** @type {Record<string, string>[]} */
  const figures = [
    { figure: 'APL', value: '2,1', source: 'Drees', date: '2024' },
    { figure: 'Habitants', value: '900' },
  ];
  assert.deepEqual(partsOf(filled('chiffres-publics', figures)).get('Chiffres publics')?.table, {
    head: ['Chiffre', 'Valeur', 'Source', 'Date'],
    rows: [
      ['APL', '2,1', 'Drees', '2024'],
      ['Habitants', '900', 'à noter', 'à noter'],
    ],
  });
});

test('who said a need is not told, and what is not answered remains to be known', () => {
  const dossier = filled('besoins-entendus', [{ need: 'Un cabinet', who: 'Madame Untel' }]);
  const parts = partsOf(dossier);
  assert.deepEqual(parts.get('Besoins entendus')?.text, ['Un cabinet.']);
  assert.ok(parts.get('Ce qu’il reste à savoir')?.lines?.includes('Services de santé'));
  assert.doesNotMatch(asText(synthesisSheet(dossier, NOW)), /Untel/);
});

test('figures alone come before what is not known, and after the professionals', () => {
  const figures = filled('territoire', [{ figure: 'Pharmacies', commune: '3', source: 'Insee', date: '2025' }]);
  const titles = (/** @type {import('../../macros/browser/store/dossier.mjs').Dossier} */ dossier) => [
    ...partsOf(dossier).keys(),
  ];
  assert.deepEqual(titles(figures), ['Le territoire en chiffres', 'Ce qu’il reste à savoir']);
  const both = titles(filled('qui-exerce', [NURSE], figures));
  assert.deepEqual(both.slice(0, 2), ['Professionnels de santé', 'Le territoire en chiffres']);
});

test('nothing noted is said, without an empty part', () => {
  const { intro, parts } = synthesisSheet(empty, NOW);
  assert.deepEqual([intro, parts], [['Rien n’est encore noté.'], []]);
});

test('however much is written, tables stay short and the text is no longer than two pages', () => {
  const long = 'mot '.repeat(500);
  const many = (/** @type {(index: number) => Record<string, string>} */ row) =>
    Array.from({ length: 60 }, (_, index) => row(index));
  let dossier = filled(
    'qui-exerce',
    many((index) => ({ profession: `Métier ${index} ${long}`, count: '1', source: long })),
  );
  dossier = filled(
    'chiffres-publics',
    many((index) => ({ figure: `${index} ${long}`, value: long })),
    dossier,
  );
  dossier = filled(
    'services-presents',
    many((index) => ({ service: `${index} ${long}` })),
    dossier,
  );
  dossier = filled(
    'besoins-entendus',
    many((index) => ({ need: `${index} ${long}` })),
    dossier,
  );
  dossier = set(dossier, { [`${KEY}/isolement/answer`]: long, [`${KEY}/publics-en-tension/answer`]: long }, NOW);
  const sheet = synthesisSheet(dossier, NOW);
  for (const { table } of sheet.parts) assert.ok((table?.rows.length ?? 0) <= 16);
  assert.ok(asText(sheet).length <= 9_000, String(asText(sheet).length));
  assert.match(asText(sheet), /Autres professions, en tout\u00a0: 46/);
  assert.match(asText(sheet), /en garde 46 de plus/);
});

test('hostile words stay words, and what looks personal is told', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const dossier = filled('services-presents', [{ service: hostile }, { service: 'Appeler le 06 12 34 56 78' }]);
  const sheet = synthesisSheet(dossier, NOW);
  assert.ok(asText(sheet).includes(hostile));
  assert.match(sheetWarning(sheet), /un numéro de téléphone dans «\u00a0Services de santé\u00a0»/);
  assert.equal(sheetWarning(synthesisSheet(filled('qui-exerce', [DOCTORS]), NOW)), '');
});

test('each open question is an action of the roadmap, once', () => {
  const dossier = filled('qui-exerce', [DOCTORS]);
  const actions = questionsToPour(dossier);
  assert.equal(actions.length, 7);
  assert.equal(actions[0]?.title, 'Compléter l’état des lieux\u00a0: Services de santé');
  const poured = pourActions(dossier, actions, NOW, Math.random);
  assert.equal(pourActions(poured, actions, NOW + 1, Math.random).entries.size, poured.entries.size);
});
