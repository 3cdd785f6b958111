import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { examine } from '../../macros/browser/store/common-text.mjs';
import { copyText } from '../../macros/browser/store/copy.mjs';
import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { know, marked, marksIn } from '../../macros/browser/store/lineage.mjs';
import { readFile } from '../../macros/browser/store/read-file.mjs';
import { addRow, removeRow, rows } from '../../macros/browser/store/rows.mjs';
import { seededRandom } from '../fixtures/dossiers/fake-browser.mjs';
import { Device, SharedFile, Timeline } from '../fixtures/dossiers/shared-folder.mjs';

/** @typedef {import('../fixtures/dossiers/shared-folder.mjs').Page} Page */
/** @typedef {import('../../macros/browser/store/dossier.mjs').Value} Value */

const DAY = 86_400_000;
const NOTE = 'checklist/100-jours/step/appeler-federation/note';
const FORCES = 'swot/atelier-cpts/forces';
const ORIGIN = { app: 'test', now: Date.UTC(2026, 10, 22, 12) };
const random = seededRandom(3);

/** @param {Record<string, Value>} values */
const dossierOf = (values) => set(createDossier(random), values, ORIGIN.now);
/** @param {Record<string, Value>} values @param {string} [holds] */
const fileOf = (values, holds) => copyText(dossierOf(values), ORIGIN, 'https://exemple.fr/', holds);
/** @param {Page} page @param {Record<string, Value>} values */
const write = ({ store }, values) => store.update((dossier, now) => set(dossier, values, now));
/** @param {Page} page @param {string} key */
const shows = ({ store }, key) => get(store.dossier, key);
/** @param {SharedFile} file */
const read = async (file) => (await readFile(new File([file.text], 'dossier.txt'))).dossier;
/** @param {Page} page */
const asides = ({ store }) => store.asides.map(({ key, value, why }) => [key, value, why]);

/**
 * Devices on one file that the first one created, once they agree.
 *
 * @param {number} count
 * @param {Record<string, Value>} [values]
 */
async function desks(count, values = { 'commune/name': 'Ambert', 'commune/code': '63003' }) {
  const timeline = new Timeline();
  const file = new SharedFile();
  const devices = Array.from({ length: count }, (_, index) => new Device(timeline, file, index + 1));
  const pages = [];
  for (const device of devices) {
    const page = device.open({ isNew: !pages.length });
    if (!pages.length) write(page, values);
    pages.push(page);
    await timeline.run(40_000);
  }
  for (const page of pages) assert.equal(page.linked.state.kind, 'saved');
  const [one, other] = /** @type {[Page, Page]} */ (pages);
  return { timeline, file, devices, pages, one, other };
}

test('a file that was just created is written at once, and opens as any dossier', async () => {
  const { file, one } = await desks(1);
  assert.match(file.text, /^\ufeffDossier Boussole MSP d’Ambert/);
  assert.equal(get(await read(file), 'commune/name'), 'Ambert');
  assert.deepEqual(one.states.slice(-2), ['writing', 'saved']);
});

test('what one device writes is in the file in three seconds, then on the other, which writes nothing', async () => {
  const { timeline, file, one, other } = await desks(2);
  const { writes } = file;
  write(one, { [NOTE]: 'Rappeler Mme Martin' });
  assert.equal(one.linked.state.kind, 'waiting');
  await timeline.run(3_500);
  assert.equal(get(await read(file), NOTE), 'Rappeler Mme Martin');
  await timeline.run(30_000);
  assert.equal(shows(other, NOTE), 'Rappeler Mme Martin');
  assert.deepEqual(other.arrivals.at(-1)?.keys, [NOTE]);
  assert.deepEqual(other.arrivals.at(-1)?.conflicts, []);
  await timeline.run(3_600_000);
  assert.equal(file.writes, writes + 1);
});

test('what both wrote apart is told on both, and the text that gives way is set aside', async () => {
  const { timeline, file, devices, one, other } = await desks(2, { 'commune/name': 'Ambert', [NOTE]: 'avant' });
  for (const device of devices) device.refuses = 'NotReadableError';
  write(one, { [NOTE]: 'à la mairie' });
  await timeline.run(10_000);
  write(other, { [NOTE]: 'au téléphone' });
  await timeline.run(60_000);
  for (const device of devices) device.refuses = '';
  await timeline.run(120_000);
  for (const page of [one, other]) assert.equal(shows(page, NOTE), 'au téléphone');
  assert.equal(get(await read(file), NOTE), 'au téléphone');
  const told = [...one.arrivals, ...other.arrivals].flatMap(({ conflicts }) => conflicts);
  assert.ok(told.length);
  for (const { key, mine, theirs } of told) {
    assert.deepEqual([key, ...[mine, theirs].sort()], [NOTE, 'au téléphone', 'à la mairie']);
  }
  assert.ok([...asides(one), ...asides(other)].some(([, text]) => text === 'à la mairie'));
});

test('after long apart on the same fields, every text that gives way is set aside', async () => {
  const { timeline, devices, one, other } = await desks(2);
  for (const device of devices) device.refuses = 'NotReadableError';
  const keys = Array.from({ length: 150 }, (_, index) => `${FORCES}/row/force${String(index).padStart(5, '0')}/text`);
  for (const [name, page] of /** @type {const} */ ([
    ['mairie', one],
    ['téléphone', other],
  ])) {
    write(page, Object.fromEntries(keys.map((key) => [key, `${name} ${key}`])));
    await timeline.run(3_600_000);
  }
  for (const device of devices) device.refuses = '';
  await timeline.run(120_000);
  assert.equal(shows(one, keys[0] ?? ''), `téléphone ${keys[0]}`);
  const kept = new Set([...asides(one), ...asides(other)].map(([, text]) => text));
  for (const key of keys) assert.ok(kept.has(`mairie ${key}`), key);
  const told = new Set(
    [one, other].flatMap(({ arrivals }) => arrivals.flatMap(({ conflicts }) => conflicts)).map(({ key }) => key),
  );
  assert.deepEqual([...told].sort(), keys);
});

test('two devices that write at the same instant: the one whose text was written over puts it back', async () => {
  for (let gap = 0; gap < 1_000; gap += 90) {
    const { timeline, file, one, other } = await desks(2);
    write(one, { 'msp/name': 'Les Tilleuls' });
    await timeline.run(gap);
    write(other, { [NOTE]: 'Rappeler' });
    await timeline.run(60_000);
    for (const dossier of [await read(file), one.store.dossier, other.store.dossier]) {
      assert.deepEqual([get(dossier, 'msp/name'), get(dossier, NOTE)], ['Les Tilleuls', 'Rappeler'], `${gap} ms apart`);
    }
  }
});

for (const skew of [3 * DAY, -3 * DAY, 400 * DAY, -40 * DAY]) {
  test(`a clock ${skew / DAY} days off: who writes last is read, on both devices`, async () => {
    const { timeline, file, devices, one, other } = await desks(2);
    /** @type {Device} */ (devices[0]).skew = skew;
    for (const [index, text] of ['un', 'deux', 'trois', 'quatre'].entries()) {
      write(index % 2 ? other : one, { [NOTE]: text });
      await timeline.run(60_000);
      for (const page of [one, other]) assert.equal(shows(page, NOTE), text);
    }
    const { id } = addRowTo(one, 'une force');
    await timeline.run(60_000);
    other.store.update((dossier, now) => removeRow(dossier, FORCES, id, now));
    await timeline.run(60_000);
    for (const page of [one, other]) assert.equal(rows(page.store.dossier, FORCES).length, 0);
    assert.deepEqual([...asides(one), ...asides(other)], []);
    const { writes } = file;
    await timeline.run(3_600_000);
    assert.equal(file.writes, writes);
  });
}

/** @param {Page} page @param {string} text */
function addRowTo({ store }, text) {
  let id = '';
  store.update((dossier, now) => {
    const added = addRow(dossier, FORCES, { text }, now, random);
    id = added.id;
    return added.dossier;
  });
  return { id };
}

for (const [error, isRetried] of /** @type {const} */ ([
  ['NotFoundError', true],
  ['NoModificationAllowedError', true],
  ['QuotaExceededError', true],
  ['NotReadableError', true],
  ['InvalidStateError', true],
  ['AbortError', true],
  ['NotAllowedError', false],
])) {
  test(`${error}: it is told, the text stays in the browser, and reaches the file later`, async () => {
    const { timeline, file, devices, one } = await desks(1);
    const [device] = /** @type {[Device]} */ (devices);
    device.refuses = error;
    write(one, { [NOTE]: 'Rappeler' });
    await timeline.run(5_000);
    assert.deepEqual([one.linked.state.kind, one.linked.state.error], ['failed', error]);
    assert.match([...device.texts.values()].join(), /Rappeler/);
    const said = one.states.length;
    await timeline.run(20_000);
    assert.equal(one.states.length, said, 'said again');
    device.refuses = '';
    if (!isRetried) void one.linked.sync();
    await timeline.run(61_000);
    assert.equal(one.linked.state.kind, 'saved');
    assert.equal(get(await read(file), NOTE), 'Rappeler');
  });
}

test('a disk that never answers is told, and asked again', async () => {
  const timeline = new Timeline();
  const device = new Device(timeline, new SharedFile(), 1);
  let asked = 0;
  const port = {
    name: 'dossier.txt',
    read: () => new Promise((/** @type {(read: {text: string, at: number}) => void} */ _resolve) => void (asked += 1)),
    write: async () => {},
  };
  const page = device.open({ port });
  await timeline.run(25_000);
  assert.deepEqual([page.linked.state.kind, page.linked.state.error], ['failed', 'TimeoutError']);
  await timeline.run(60_000);
  assert.ok(asked > 1);
});

test('wherever a file of ours is cut, it is known as ours, and never as another one', async () => {
  const whole = marked(fileOf({ 'commune/name': 'Ambert', [NOTE]: 'é'.repeat(40) }), [['abc123', 4, 'xyz']]);
  const data = serialize(dossierOf({ [NOTE]: 'Rappeler' }), ORIGIN);
  for (const text of [whole, whole.replace(/\n/g, '\r\n'), data]) {
    assert.equal((await examine(text)).kind, 'dossier');
    for (let length = 0; length < text.trimEnd().length; length++) {
      const { kind } = await examine(text.slice(0, length));
      assert.ok(kind === 'cut' || (kind === 'empty' && length < 2), `${kind} at ${length}`);
    }
    const zeros = '\0'.repeat(500);
    assert.equal((await examine(text.slice(0, text.length / 2) + zeros)).kind, 'cut');
  }
  assert.equal((await examine('\0'.repeat(4096))).kind, 'empty');
});

const newer = serialize(dossierOf({}), ORIGIN).replace(/"version": \d+/, '"version": 99');
for (const [name, text, kind] of /** @type {const} */ ([
  ['a letter', 'Madame, Monsieur,\n\nVeuillez trouver', 'foreign'],
  ['a spreadsheet', 'commune;code\nAmbert;63003\n', 'foreign'],
  ['other data', '{"type": "FeatureCollection", "features": []}', 'foreign'],
  ['a Word file', 'PK\u0003\u0004\u0014\0\u0006\0', 'foreign'],
  ['a part of a dossier', fileOf({ 'commune/name': 'Ambert' }, 'Une partie.'), 'partial'],
  ['the dossier of a newer version', newer, 'newer'],
  ['the dossier of another commune', fileOf({ 'commune/name': 'Thiers', 'commune/code': '63430' }), 'other'],
])) {
  test(`${name} in place of the file is told, and nothing is written without the visitor’s word`, async () => {
    const { timeline, file, one } = await desks(1);
    file.put(text, timeline.now);
    write(one, { [NOTE]: 'Rappeler' });
    await timeline.run(600_000);
    assert.equal(one.linked.state.kind, kind);
    assert.equal(file.text, text);
    assert.equal(shows(one, 'commune/name'), 'Ambert');
    if (kind === 'newer') return;
    void one.linked.goOn();
    await timeline.run(60_000);
    assert.equal(one.linked.state.kind, 'saved');
    assert.equal(get(await read(file), NOTE), 'Rappeler');
    if (kind === 'other') assert.ok(asides(one).some(([key]) => key === 'commune/name'));
  });
}

for (const [name, cut] of /** @type {[string, (text: string) => string][]} */ ([
  ['empty', () => ''],
  ['full of zeros', (text) => '\0'.repeat(text.length)],
  ['cut in its data', (text) => text.slice(0, -40)],
  ['cut in its words', (text) => text.slice(0, 30)],
])) {
  test(`a file ${name} is read again, then written, once it stayed so`, async () => {
    const { timeline, file, one } = await desks(1);
    const damaged = cut(file.text);
    file.put(damaged, timeline.now);
    void one.linked.sync();
    write(one, { [NOTE]: 'Rappeler' });
    await timeline.run(25_000);
    assert.equal(file.text, damaged);
    assert.equal(one.linked.state.kind, 'damaged');
    assert.ok(Number(one.linked.state.until) > timeline.now);
    await timeline.run(20_000);
    assert.equal(get(await read(file), NOTE), 'Rappeler');
    assert.equal(one.linked.state.kind, 'saved');
    assert.deepEqual(asides(one), damaged.replaceAll('\0', '') ? [['', damaged, 'damaged']] : []);
  });

  test(`a file ${name} that comes whole meanwhile loses nothing`, async () => {
    const { timeline, file, one } = await desks(1);
    const whole = fileOf({ 'commune/name': 'Ambert', 'commune/code': '63003', 'msp/name': 'Les Tilleuls' });
    file.put(cut(whole), timeline.now);
    void one.linked.sync();
    await timeline.run(25_000);
    file.put(whole, timeline.now);
    await timeline.run(20_000);
    assert.equal(shows(one, 'msp/name'), 'Les Tilleuls');
    assert.equal(get(await read(file), 'msp/name'), 'Les Tilleuls');
  });
}

test('a file that was cut by its first write is known as ours', async () => {
  const timeline = new Timeline();
  const device = new Device(timeline, new SharedFile(), 1);
  device.isAtomic = false;
  const page = device.open({ isNew: true });
  write(page, { [NOTE]: 'Rappeler' });
  while (!device.file.text) await timeline.run(10);
  page.kill();
  const next = device.open();
  await timeline.run(5_000);
  assert.equal(next.linked.state.kind, 'damaged');
  await timeline.run(60_000);
  assert.equal(get(await read(device.file), NOTE), 'Rappeler');
});

test('an empty file that was never ours waits for the visitor’s word', async () => {
  const timeline = new Timeline();
  const device = new Device(timeline, new SharedFile(), 1);
  const page = device.open();
  write(page, { [NOTE]: 'Rappeler' });
  await timeline.run(600_000);
  assert.deepEqual([page.linked.state.kind, page.linked.state.until, device.file.text], ['damaged', undefined, '']);
  void page.linked.goOn();
  await timeline.run(5_000);
  assert.equal(get(await read(device.file), NOTE), 'Rappeler');
});

test('an old version put back brings nothing back, and is not fought at each look', async () => {
  const { timeline, file, one } = await desks(1);
  write(one, { [NOTE]: 'ancien' });
  await timeline.run(10_000);
  const old = file.text;
  write(one, { [NOTE]: 'récent' });
  await timeline.run(10_000);
  const { writes } = file;
  for (let times = 0; times < 60; times++) {
    file.put(old, timeline.now);
    void one.linked.sync();
    await timeline.run(2_000);
  }
  assert.equal(shows(one, NOTE), 'récent');
  assert.ok(file.writes - writes < 10, `${file.writes - writes}`);
  await timeline.run(120_000);
  assert.equal(get(await read(file), NOTE), 'récent');
  assert.deepEqual(asides(one), []);
});

test('a dossier erased from a browser does not empty the file, nor come back by itself', async () => {
  const { timeline, file, one } = await desks(1);
  const before = file.text;
  /** @type {string[]} */
  const told = [];
  one.linked.subscribe(() => told.push(one.linked.state.kind));
  one.store.reset();
  await timeline.run(60_000);
  // Never said to be on its way to the file.
  assert.deepEqual(told, ['erased']);
  write(one, { 'commune/name': 'Thiers' });
  await timeline.run(60_000);
  assert.equal(one.linked.state.kind, 'erased');
  assert.equal(file.text, before);
  assert.equal(shows(one, 'commune/code'), null);
  void one.linked.goOn();
  await timeline.run(60_000);
  assert.equal(one.linked.state.kind, 'saved');
  assert.equal(shows(one, 'commune/code'), '63003');
});

test('a browser that erased its dossier remembers of the file nothing that was written', async () => {
  const { timeline, devices, one } = await desks(1);
  const [device] = /** @type {[Device]} */ (devices);
  assert.match(JSON.stringify(device.memory), /Ambert/);
  device.refuses = 'NotReadableError';
  write(one, { [NOTE]: 'Madame Exemple' });
  await timeline.run(10_000);
  one.store.reset();
  one.store.forgetErased();
  // Whether the file answers or not.
  await timeline.run(10_000);
  assert.doesNotMatch(JSON.stringify([device.memory, ...device.texts]), /Ambert|63003|Exemple/);
  device.refuses = '';
  await timeline.run(120_000);
  assert.equal(one.linked.state.kind, 'erased');
  void one.linked.goOn();
  await timeline.run(60_000);
  assert.equal(shows(one, 'commune/code'), '63003');
});

test('an empty file does not take the place of what was erased, even on the visitor’s word', async () => {
  const { timeline, file, one } = await desks(1);
  const before = file.text;
  one.store.reset();
  file.put('', timeline.now);
  await timeline.run(10_000);
  void one.linked.goOn();
  await timeline.run(120_000);
  assert.equal(file.text, '');
  file.put(before, timeline.now);
  await timeline.run(60_000);
  assert.equal(one.linked.state.kind, 'erased');
  void one.linked.goOn();
  await timeline.run(60_000);
  assert.equal(shows(one, 'commune/code'), '63003');
});

test('a file too big for the browser is left, and what the visitor writes is still kept', async () => {
  const { timeline, file, devices, one } = await desks(1);
  const [device] = /** @type {[Device]} */ (devices);
  const before = file.text;
  const many = Array.from({ length: 30_000 }, (_, index) => [`swot/atelier-cpts/forces/row/r${index}/text`, 'Plein']);
  const held = await read(file);
  const entries = new Map(held.entries);
  for (const [key = '', v = ''] of many) entries.set(key, { v, t: ORIGIN.now });
  const huge = { id: held.id, entries };
  file.put(copyText(huge, ORIGIN, 'https://exemple.fr/'), timeline.now);
  await timeline.run(60_000);
  assert.deepEqual([one.linked.state.kind, one.linked.state.error], ['failed', 'DataError']);
  write(one, { [NOTE]: 'écrit pendant ce temps' });
  await timeline.run(10_000);
  assert.equal(one.store.state.kind, 'saved');
  assert.match([...device.texts.values()].join(), /écrit pendant ce temps/);
  assert.equal(one.store.dossier.entries.size, 3);
  file.put(before, timeline.now);
  await timeline.run(120_000);
  assert.equal(one.linked.state.kind, 'saved');
  assert.equal(get(await read(file), NOTE), 'écrit pendant ce temps');
});

for (const altered of [
  5,
  'texte',
  [],
  {},
  { mine: 'a', hand: 'abcdef' },
  { mine: 'a', hand: 'abcdef', known: {} },
  { mine: 'a', hand: 'abcdef', known: [null] },
  { mine: 'a', hand: 'abcdef', known: [['abcdef', '1', 'abc']] },
  { mine: 'a', hand: '../../', known: [] },
  { mine: 'a', hand: 'abcdef', known: [], base: 'texte' },
  { mine: 'a', hand: 'abcdef', known: [], base: { text: 5 } },
  { mine: 'a', hand: 'abcdef', known: [], sent: { text: '', mark: {} } },
]) {
  test(`a memory that was altered keeps nothing from being written: ${JSON.stringify(altered)}`, async () => {
    const { timeline, file, devices, one } = await desks(1);
    const [device] = /** @type {[Device]} */ (devices);
    one.close();
    device.memory = /** @type {any} */ (altered);
    const again = device.open();
    write(again, { [NOTE]: 'après' });
    await timeline.run(60_000);
    assert.equal(again.linked.state.kind, 'saved');
    assert.equal(get(await read(file), NOTE), 'après');
  });
}

test('a file that was merged by hand first is joined without asking again', async () => {
  const timeline = new Timeline();
  const device = new Device(timeline, new SharedFile(), 1);
  const seen = fileOf({ 'commune/name': 'Thiers', 'commune/code': '63430', [NOTE]: 'du fichier' });
  device.file.put(seen, timeline.now);
  await timeline.run(1_000);
  const page = device.open({ seen });
  write(page, { 'commune/name': 'Thiers', 'commune/code': '63430', [NOTE]: 'choisi' });
  await timeline.run(60_000);
  assert.equal(page.linked.state.kind, 'saved');
  assert.deepEqual([page.arrivals, asides(page)], [[], []]);
  assert.equal(get(await read(device.file), NOTE), 'choisi');
});

test('an empty dossier takes a file that was seen as it is', async () => {
  const timeline = new Timeline();
  const device = new Device(timeline, new SharedFile(), 1);
  const seen = fileOf({ 'commune/name': 'Thiers', [NOTE]: 'du fichier' });
  device.file.put(seen, timeline.now);
  const page = device.open({ seen });
  await timeline.run(60_000);
  assert.deepEqual([shows(page, 'commune/name'), shows(page, NOTE)], ['Thiers', 'du fichier']);
  assert.equal(device.file.text, seen);
});

test('a browser that remembers nothing of the file, and one that stores nothing, work on it all the same', async () => {
  const timeline = new Timeline();
  const file = new SharedFile();
  const [one, other] = [1, 2].map((seed) => new Device(timeline, file, seed));
  const keeper = {
    read: () => Promise.reject(new Error('blocked')),
    write: () => Promise.reject(new Error('blocked')),
  };
  const first = /** @type {Device} */ (one).open({ isNew: true, keeper });
  const second = /** @type {Device} */ (other).open({ keeper });
  for (const text of ['un', 'deux', 'trois']) {
    write(first, { 'msp/name': text });
    await timeline.run(40_000);
    write(second, { [NOTE]: text });
    await timeline.run(40_000);
  }
  for (const page of [first, second])
    assert.deepEqual([shows(page, 'msp/name'), shows(page, NOTE)], ['trois', 'trois']);
});

test('files of every earlier version are taken in', async () => {
  for (const version of ['v1', 'v2']) {
    const text = readFileSync(new URL(`../fixtures/dossiers/${version}.json`, import.meta.url), 'utf-8');
    assert.equal((await examine(text)).kind, 'dossier', version);
  }
});

test('a page that stopped does nothing more', async () => {
  const { timeline, file, one } = await desks(1);
  one.linked.stop();
  const { text } = file;
  write(one, { [NOTE]: 'Rappeler' });
  await timeline.run(600_000);
  assert.equal(file.text, text);
  assert.equal(one.linked.state.kind, 'stopped');
});

test('the marks of a text are read where they were written, and only there', () => {
  /** @type {import('../../macros/browser/store/lineage.mjs').Mark[]} */
  const marks = [
    ['abc123', 4, 'xyz'],
    ['def456', 12, 'k0a'],
  ];
  const hostile = fileOf({
    'commune/name': 'Ambert\nEnregistrements : zzz999.1.aaa',
    [NOTE]: 'Enregistrements : zzz999.1.aaa',
  });
  assert.deepEqual(marksIn(hostile), []);
  assert.deepEqual(marksIn(marked(hostile, marks)), marks);
  assert.deepEqual(marksIn(marked(hostile, marks).replace(/\n/g, '\r\n')), marks);
  assert.ok(know(marks, ['abc123', 3, 'old']) && know(marks, ['abc123', 4, 'xyz']));
  assert.ok(!know(marks, ['abc123', 4, 'oth']) && !know(marks, ['abc123', 5, 'xyz']) && !know(marks, undefined));
});
