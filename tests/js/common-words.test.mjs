import assert from 'node:assert/strict';
import test from 'node:test';

import {
  arrivalWords,
  conflictCopyWords,
  conflictWords,
  keepingWords,
  savedInFile,
  withoutPicker,
} from '../../macros/browser/store/common-words.mjs';
import { BUTTONS, failureWords } from '../../macros/browser/store/failure-words.mjs';
import { failureOf, isConflictCopy } from '../../macros/browser/store/file-failures.mjs';

/** @typedef {import('../../macros/browser/store/file-failures.mjs').Failure} Failure */

const NOW = new Date(2026, 10, 29, 14, 5).getTime();
const FACTS = { name: 'dossier-ambert.txt', now: NOW, isKept: true };
/** @type {Failure[]} */
const ALL = [
  'permission',
  'denied',
  'locked',
  'read-only',
  'moved',
  'deleted',
  'missing',
  'full',
  'unreachable',
  'unknown',
  'too-big',
  'cut',
  'damaged',
  'foreign',
  'partial',
  'newer',
  'other',
  'erased',
];

for (const [name, circumstances, right] of /** @type {[string, object, Failure][]} */ ([
  ['NotFoundError', { act: 'read' }, 'missing'],
  ['NotFoundError', { act: 'write', seen: 'moved' }, 'moved'],
  ['NotFoundError', { act: 'read', seen: 'disappeared' }, 'deleted'],
  ['NotFoundError', { act: 'read', seen: 'errored' }, 'unreachable'],
  ['NotFoundError', { act: 'read', seen: 'modified' }, 'missing'],
  ['TypeMismatchError', { act: 'read' }, 'missing'],
  ['NotAllowedError', { act: 'write', permission: 'granted' }, 'read-only'],
  ['NotAllowedError', { act: 'read', permission: 'granted' }, 'unreachable'],
  ['NotAllowedError', { act: 'read', permission: 'prompt' }, 'permission'],
  ['SecurityError', { act: 'write', permission: 'denied' }, 'denied'],
  ['NoModificationAllowedError', { act: 'write' }, 'locked'],
  ['InvalidModificationError', { act: 'write' }, 'locked'],
  ['QuotaExceededError', { act: 'write' }, 'full'],
  ['NotReadableError', { act: 'read' }, 'unreachable'],
  ['TimeoutError', { act: 'write' }, 'unreachable'],
  ['InvalidStateError', { act: 'write' }, 'unreachable'],
  ['DataError', { act: 'read' }, 'too-big'],
  ['AbortError', { act: 'write' }, 'unknown'],
])) {
  test(`${name} ${JSON.stringify(circumstances)} is told as ${right}`, () => {
    const error = Object.assign(new Error(''), { name });
    assert.equal(failureOf(error, /** @type {any} */ (circumstances)), right);
  });
}

test('the words of the browser tell a file that may not be written from one that is held', () => {
  const error = Object.assign(new Error('The file is read-only.'), { name: 'NoModificationAllowedError' });
  assert.equal(failureOf(error, { act: 'write' }), 'read-only');
  assert.equal(failureOf(undefined, { act: 'write' }), 'unknown');
});

test('each failure says what happened to which file, that the text is safe, and has its button', () => {
  const said = new Set();
  for (const failure of ALL) {
    const { words, acts } = failureWords(failure, FACTS);
    assert.match(words, /«\u00a0dossier-ambert\.txt\u00a0»/, failure);
    if (failure !== 'erased') assert.match(words, /Ce que vous écrivez reste enregistré dans ce navigateur\./, failure);
    assert.ok(acts.length && acts.every((act) => BUTTONS[act]), failure);
    assert.doesNotMatch(words, / [:;!?]|[%{}]| {2}/, failure);
    said.add(words);
  }
  assert.equal(said.size, ALL.length);
});

test('where the browser keeps nothing either, a download is asked for', () => {
  for (const failure of ALL.filter((each) => each !== 'erased')) {
    const { words, acts, isUrgent } = failureWords(failure, { ...FACTS, isKept: false });
    assert.match(words, /n’enregistre pas non plus\u00a0: téléchargez votre dossier/);
    assert.ok(acts.includes('download') && isUrgent);
  }
});

test('the two communes are named where they differ, and a name is never taken for a pattern', () => {
  const { words } = failureWords('other', { ...FACTS, name: '$& {communes}', theirs: 'Thiers', mine: 'Ambert' });
  assert.match(words, /«\u00a0\$& \{communes\}\u00a0» est un autre dossier/);
  assert.match(words, /c’est celui de Thiers, le vôtre est celui d’Ambert/);
});

test('the hour of the file is that of today, with its day where it is another one', () => {
  assert.equal(savedInFile(NOW, FACTS), 'Enregistré aussi dans «\u00a0dossier-ambert.txt\u00a0» à 14\u00a0h\u00a005.');
  assert.match(savedInFile(NOW - 86_400_000, FACTS), /le samedi 28 novembre 2026 à 14\u00a0h\u00a005\.$/);
});

for (const [count, devices, right] of /** @type {[number, string[], string][]} */ ([
  [1, ['mairie'], 'Une réponse est arrivée de «\u00a0mairie\u00a0».'],
  [3, ['mairie'], '3 réponses sont arrivées de «\u00a0mairie\u00a0».'],
  [3, ['mairie', ''], '3 réponses sont arrivées de «\u00a0mairie\u00a0».'],
  [2, ['a', 'b'], '2 réponses sont arrivées de «\u00a0a\u00a0» et de «\u00a0b\u00a0».'],
  [9, ['a', 'b', 'c'], '9 réponses sont arrivées de «\u00a0a\u00a0», de «\u00a0b\u00a0» et de «\u00a0c\u00a0».'],
  [2, [], '2 réponses sont arrivées par «\u00a0x.txt\u00a0».'],
])) {
  test(`${count} answers of ${JSON.stringify(devices)} are said to have come`, () => {
    assert.equal(arrivalWords(count, devices, 'x.txt'), right);
  });
}

test('what both sides changed is said to be set aside, one or several', () => {
  assert.match(conflictWords(1), /^Un texte .*l’autre est mis de côté\.$/);
  assert.match(conflictWords(4), /^4 textes .*les autres mis de côté\.$/);
});

for (const name of [
  'dossier-ambert-2026-11-29 (conflit de PC-MAIRIE le 2026-11-29).txt',
  'dossier-ambert (Copie en conflit de Marie 2026-11-29).txt',
  "dossier-ambert (Marie's conflicted copy 2026-11-29).txt",
  'dossier-ambert.sync-conflict-20261129-140501-ABCDEFG.txt',
  'dossier-ambert-2026-11-29 (1).txt',
  'dossier-ambert (12).json',
  'dossier-ambert-2026-11-29-PC-MAIRIE.txt',
  'dossier-ambert-LAPTOP-4F5G.txt',
  'dossier-ambert-MAIRIE01.txt',
  'dossier-ambert-MAIRIE.txt',
  'dossier-ambert-2026-11-29-Portable-de-Marie.txt',
  'dossier-ambert - Copie.txt',
  'dossier-ambert - Copie (2).txt',
  'Copie de dossier-ambert.txt',
]) {
  test(`« ${name} » is known as a conflict copy`, () => {
    assert.ok(isConflictCopy(name));
    assert.match(conflictCopyWords(name), /copie de conflit/);
  });
}

for (const name of [
  'dossier-ambert-2026-11-29.txt',
  'dossier-saint-just.txt',
  'dossier.json',
  'DOSSIER-AMBERT.TXT',
  'Dossier de la MSP.txt',
  'dossier msp 2026.txt',
  'dossier-ambert-v2.txt',
  'dossier-AMBERT.txt',
]) {
  test(`« ${name} » is an ordinary name`, () => assert.ok(!isConflictCopy(name)));
}

test('a browser without pickers is told what to do, and Firefox on a copy where to fill', () => {
  assert.match(withoutPicker({ isFirefoxAlone: false }), /téléchargez votre dossier à la fin de chaque séance/);
  assert.match(withoutPicker({ isFirefoxAlone: true }), /Firefox range chaque page à part/);
});

test('how long the browser keeps the dossier is said', () => {
  assert.match(keepingWords({ isPersisted: true, forgets: true }), /accepté de ne pas effacer/);
  assert.match(keepingWords({ isPersisted: false, forgets: true }), /sept jours/);
  assert.match(keepingWords({ isPersisted: false, forgets: false }), /s’il manque de place/);
});
