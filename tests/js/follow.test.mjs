// Several communes at one desk: what is read, which file of a commune counts, and what the table says of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { set } from '../../macros/browser/store/dossier.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { toCsv } from '../../macros/browser/text/csv.mjs';
import { partsOf } from '../../macros/components/follow/detail.mjs';
import { linesOf, shownOf } from '../../macros/components/follow/lines.mjs';
import { readAll } from '../../macros/components/follow/read.mjs';
import { standing } from '../../macros/components/follow/standing.mjs';
import { COLUMNS, cells, chosen, plainCells, sortedBy, summary } from '../../macros/components/follow/table.mjs';
import { communes } from '../fixtures/communes/communes.mjs';

/** @typedef {import('../../macros/components/follow/lines.mjs').Line} Line */

const TODAY = '2026-11-22';
const NOON = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const ROADMAP = 'checklist/100-jours';
const STEPS = ['appeler', 'designer', 'reunir'].map((id, index) => ({
  ...{ id, title: `Action ${index + 1}`, toDay: 15 * (index + 1), points: [] },
}));
const AROUND = { clock: () => NOON, pause: async () => {}, tell: () => {} };

/**
 * @param {Record<string, string | number | boolean>} values
 * @param {{id?: string, t?: number, days?: number, name?: string, isPartial?: boolean}} [about]
 */
function file(values, { id = 'a', t = NOON - 5 * DAY, days = 1, name = 'dossier.txt', isPartial = false } = {}) {
  const dossier = set({ id: id.padEnd(10, '0'), entries: new Map() }, values, t);
  const savedAt = NOON - days * DAY;
  return { ...{ name, size: 1000, dossier, savedAt, isPartial }, file: new File([], name) };
}

/** @param {import('../../macros/components/follow/read.mjs').Read[]} reads */
const lines = (...reads) => linesOf(reads, STEPS, TODAY);
const words = (/** @type {Line | undefined} */ line) => {
  assert.ok(line);
  return COLUMNS.map((column) => column.words(line));
};

const VIF = { 'commune/name': 'Vif', 'commune/code': '38545', [`${ROADMAP}/start`]: '2026-10-20' };

test('a line says the day, the actions of each state, the next date and what is asked', () => {
  const [line] = lines(
    file({
      ...VIF,
      [`${ROADMAP}/step/appeler/status`]: 'done',
      [`${ROADMAP}/step/designer/status`]: 'blocked',
      [`${ROADMAP}/own/row/x/title`]: 'Visiter la salle',
      [`${ROADMAP}/own/row/x/due`]: '01/12/2026',
      'record/appel-federation/demandes/row/y/demande': 'Relire l’état des lieux',
      'record/appel-federation/demandes/row/y/quand': '04/12/2026',
      'record/appel-federation/demandes/row/z/demande': 'Venir à la réunion',
      'record/appel-federation/demandes/row/z/reponse': 'obtenue',
    }),
  );
  assert.deepEqual(words(line), [
    ...['Vif', 'Jour\u00a033', '1 sur 4', '1', '1'],
    '1er décembre 2026, échéance de «\u00a0Visiter la salle\u00a0»',
    '17 novembre 2026',
    'Relire l’état des lieux (pour le 4 décembre 2026)',
  ]);
});

test('a part without a roadmap is not told as nothing done, and a whole dossier without one is', () => {
  const values = { 'commune/name': 'Vif', 'diagnosis/etat-des-lieux/needs/row/x/text': 'Un médecin' };
  const [part] = lines(file(values, { isPartial: true }));
  assert.deepEqual(words(part).slice(2, 5), Array(3).fill('Pas dans ce fichier'));
  assert.deepEqual(part && cells([part])[1]?.slice(3, 7), [null, null, null, null]);
  const [whole] = lines(file(values));
  assert.deepEqual(words(whole).slice(1, 5), ['Pas de jour\u00a00', '0 sur 3', '0', '0']);
});

test('before day 0, after day 100 and with a clock ahead, the words say it', () => {
  const day = (/** @type {string} */ start) => words(lines(file({ ...VIF, [`${ROADMAP}/start`]: start }))[0])[1];
  assert.equal(day('2026-11-23'), 'Jour\u00a00 dans 1\u00a0jour');
  assert.equal(day('2026-12-04'), 'Jour\u00a00 dans 12\u00a0jours');
  assert.equal(day('2026-07-01'), 'Jour\u00a0144');
  assert.equal(day('bientôt'), 'Pas de jour\u00a00');
  for (const t of [NOON + 400 * DAY, Number.MAX_SAFE_INTEGER - 1]) {
    assert.match(words(lines(file(VIF, { t }))[0])[6] ?? '', /horloge est fausse/);
  }
});

test('who wrote last is told where the device has a name', () => {
  const read = file(VIF);
  const [key = ''] = [...read.dossier.entries.keys()];
  const later = { v: 'Vif', t: NOON - DAY, d: 'mairie' };
  const dossier = { ...read.dossier, entries: new Map([...read.dossier.entries, [key, later]]) };
  assert.equal(words(lines({ ...read, dossier })[0])[6], '21 novembre 2026, par «\u00a0mairie\u00a0»');
});

test('the files of one commune make one line, which unites the copies of one dossier', () => {
  const older = file({ ...VIF, [`${ROADMAP}/step/appeler/status`]: 'done' }, { days: 9, name: 'dossier (1).txt' });
  const newer = file({ ...VIF, [`${ROADMAP}/step/designer/status`]: 'done' }, { days: 2, name: 'dossier.txt' });
  for (const reads of [
    [older, newer],
    [newer, older],
  ]) {
    const all = lines(...reads);
    assert.deepEqual([all.length, all[0]?.now.done, all[0]?.read.name], [1, 2, 'dossier.txt']);
    assert.match(all[0]?.notes.join(' ') ?? '', /2 fichiers.*«\u00a0dossier \(1\)\.txt\u00a0» contient des réponses/);
  }
});

test('a part stands alone, whatever an older file held', () => {
  const older = file({ ...VIF, [`${ROADMAP}/own/row/x/title`]: 'Retirée depuis' }, { days: 9 });
  const part = file(VIF, { days: 2, isPartial: true, name: 'dossier-a-partager.txt' });
  const [line] = lines(older, part);
  assert.deepEqual([line?.now.total, line?.read.isPartial], [3, true]);
});

test('the latest file that holds the roadmap is shown, and that of the diagnosis is summed', () => {
  const whole = file({ ...VIF, [`${ROADMAP}/step/appeler/status`]: 'done' }, { days: 9 });
  const values = { 'commune/name': 'Vif', 'commune/code': '38545', 'diagnosis/etat-des-lieux/needs/row/x/text': 'Oui' };
  const part = file(values, { days: 2, isPartial: true, name: 'etat.txt' });
  const [line] = lines(whole, part);
  assert.deepEqual([line?.now.done, shownOf(line?.files ?? [], 'diagnosis/etat-des-lieux').name], [1, 'etat.txt']);
});

test('a later part without the roadmap brings its news, and is not said to be what is shown', () => {
  const DEMAND = 'record/appel-federation/demandes/row';
  const old = { ...VIF, [`${ROADMAP}/step/appeler/status`]: 'done', [`${DEMAND}/x/demande`]: 'Retirée depuis' };
  const { 'commune/name': name, 'commune/code': code } = VIF;
  const news = {
    'commune/name': name,
    'commune/code': code,
    [`${DEMAND}/y/demande`]: 'Venir le 3',
    'agenda/premiere-reunion/date': '03/12/2026',
  };

  for (const isPartial of [true, false]) {
    const first = file(old, { days: 9, name: 'ancien.txt', isPartial });
    const later = file(news, { days: 2, isPartial: true, name: 'nouvelle.txt', t: NOON - 3 * DAY });
    for (const reads of [
      [first, later],
      [later, first],
    ]) {
      const [line] = lines(...reads);
      assert.deepEqual(line?.now.demands, ['Venir le 3']);
      assert.deepEqual([line?.now.done, line?.now.date?.day, line?.now.changedOn], [1, '2026-12-03', '2026-11-19']);
      const said = line?.notes.join(' ') ?? '';
      assert.match(
        said,
        /montre «\u00a0ancien\.txt\u00a0», le dernier où se trouve.*«\u00a0nouvelle\.txt\u00a0», plus récent/,
      );
      assert.doesNotMatch(said, /que le plus récent n’a pas/);
    }
  }
});

test('a part sent lately is not silent, nor is said to ask nothing', () => {
  const silent = (/** @type {Line | undefined} */ line) => {
    assert.ok(line);
    return chosen([line], { filter: 'silent', search: '', sort: { column: 'commune', isDescending: false } }, TODAY);
  };
  const t = NOON - 60 * DAY;
  for (const [about, isSilent] of /** @type {const} */ ([
    [{ t, days: 1, isPartial: true }, false],
    [{ t, days: 40, isPartial: true }, true],
    [{ t, days: 1 }, true],
  ])) {
    const [line] = lines(file(VIF, about));
    assert.equal(silent(line).length === 1, isSilent);
    assert.equal(words(line)[7], line?.read.isPartial ? 'Rien dans ce fichier' : 'Rien de noté');
  }
});

for (const [what, first, second, count] of /** @type {const} */ ([
  ['two dossiers of one commune', { values: VIF, id: 'a' }, { values: VIF, id: 'b' }, 1],
  [
    'one dossier, without a code in one file',
    { values: VIF, id: 'a' },
    { values: { 'commune/name': 'Vif' }, id: 'a' },
    1,
  ],
  [
    'a dossier copied for another commune',
    { values: VIF, id: 'a' },
    { values: { ...VIF, 'commune/code': '38001' }, id: 'a' },
    2,
  ],
  [
    'two communes of one name, without codes',
    { values: { 'commune/name': 'Vif' }, id: 'a' },
    { values: { 'commune/name': 'Vif' }, id: 'b' },
    2,
  ],
])) {
  test(`${what}: ${count} ${count === 1 ? 'line' : 'lines'}`, () => {
    const all = lines(file(first.values, { id: first.id }), file(second.values, { id: second.id, days: 3 }));
    assert.equal(all.length, count);
    if (what.startsWith('two')) assert.ok(all.every(({ notes }) => /différents|même commune/.test(notes.join(' '))));
  });
}

test('each file that is refused is told by its name, and the others are read', async () => {
  const good = new File([serialize(file(VIF).dossier, { app: '1', now: NOON })], 'dossier-vif.txt');
  const { reads, refused } = await readAll(
    [
      new File(['lait, pain'], 'courses.txt'),
      good,
      new File(['x'], 'photo.jpg', { type: 'image/jpeg' }),
      new File(['PK'], 'tous.zip'),
      new File(['{"format": "boussole-msp-dossier", "version": 99}'], 'demain.txt'),
      new File(['{"format": "boussole-msp-dossier", "ver'], 'coupe.txt'),
      new File([], 'vide.txt'),
    ],
    AROUND,
  );
  assert.deepEqual(
    reads.map(({ name, isPartial }) => [name, isPartial]),
    [['dossier-vif.txt', false]],
  );
  const said = refused.map(({ name, words }) => `${name} ${words}`);
  for (const [index, expected] of [
    [0, /^courses\.txt.*pas un dossier/],
    [1, /^photo\.jpg.*pas un dossier/],
    [2, /^tous\.zip Archive/],
    [3, /^demain\.txt.*plus récente/],
    [4, /^coupe\.txt Incomplet/],
    [5, /^vide\.txt/],
  ]) {
    assert.match(said[Number(index)] ?? '', /** @type {RegExp} */ (expected));
  }
});

test('the page is given its turn between files, however long they are', async () => {
  let now = NOON;
  let pauses = 0;
  const text = serialize(file(VIF).dossier, { app: '1', now: NOON });
  const files = Array.from({ length: 30 }, (_, index) => new File([text], `${index}.txt`));
  await readAll(files, { clock: () => (now += 15), pause: async () => void (pauses += 1), tell: () => {} });
  assert.ok(pauses >= 10, String(pauses));
});

test('a hundred communes sort, filter and are found, and no name of a person shows', async () => {
  const { reads, refused } = await readAll(
    communes().map(({ name, text }) => new File([text], name)),
    AROUND,
  );
  const all = linesOf(reads, STEPS, TODAY);
  assert.deepEqual([reads.length, refused.length, all.length], [106, 8, 100]);
  const asked = { filter: 'all', search: '', sort: { column: 'retard', isDescending: true } };
  const late = chosen(all, asked, TODAY).map(({ now, read }) => (now.plan || !read.isPartial ? now.late : null));
  assert.deepEqual(
    late,
    [...late].sort((a, b) => Number(a === null) - Number(b === null) || Number(b) - Number(a)),
  );
  for (const column of COLUMNS) {
    for (const isDescending of [true, false]) {
      const values = chosen(all, { ...asked, sort: { column: column.id, isDescending } }, TODAY).map(column.value);
      const known = values.findIndex((value) => value === null);
      // What is not known comes last, whichever way.
      assert.ok(known < 0 || values.slice(known).every((value) => value === null), column.id);
    }
  }
  const [first] = all;
  const found = chosen(all, { ...asked, search: first?.now.commune.toUpperCase() ?? '' }, TODAY);
  assert.ok(found.includes(/** @type {Line} */ (first)) && found.length < 100);
  const blocked = chosen(all, { ...asked, filter: 'blocked' }, TODAY);
  assert.ok(blocked.length && blocked.every(({ now }) => now.blocked > 0));
  const told = all.flatMap((line) => [
    ...words(line),
    ...partsOf(line, [['checklist/100-jours', 'Feuille de route']], TODAY).flatMap(({ lines }) => lines),
    ...(cells([line])[1] ?? []).map(String),
  ]);
  assert.doesNotMatch(told.join('\n'), /Camille Exemple|Dominique Invente|Sacha Fictif|Docteur Fictif|00 00 00/);
});

test('a heading sorts from its most telling end, then the other way', () => {
  const start = { column: 'commune', isDescending: false };
  assert.deepEqual(sortedBy(start, 'retard'), { column: 'retard', isDescending: true });
  assert.deepEqual(sortedBy(sortedBy(start, 'retard'), 'retard'), { column: 'retard', isDescending: false });
  assert.deepEqual(sortedBy(start, 'date'), { column: 'date', isDescending: false });
});

test('in a spreadsheet numbers are numbers, days are days, and no text runs', () => {
  const title = '=cmd|’calc’!A0';
  const all = lines(file({ ...VIF, 'commune/name': title, [`${ROADMAP}/own/row/x/due`]: '01/12/2026' }));
  const [head, row] = cells(all);
  assert.equal(head?.length, row?.length);
  assert.deepEqual(row?.slice(0, 8), [title, '38545', 33, 0, 4, 2, 0, { day: '2026-12-01' }]);
  const csv = toCsv(plainCells(cells(all)));
  assert.match(csv, /\r\n'=cmd\|’calc’!A0;38545;33;0;4;2;0;01\/12\/2026;/);
});

test('what is told of all the communes counts each once', () => {
  const late = file({ ...VIF, [`${ROADMAP}/start`]: '2026-10-01' });
  const other = file({ 'commune/name': 'Uriage', [`${ROADMAP}/start`]: '2026-11-20' }, { id: 'b' });
  assert.equal(summary(lines(late, other)), '2 communes. 1 a au moins une action en retard.');
  assert.equal(summary(lines(other)), '1 commune.');
  assert.equal(standing(other.dossier, STEPS, TODAY).late, 0);
});
