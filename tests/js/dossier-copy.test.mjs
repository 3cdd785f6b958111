import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { copyText } from '../../macros/browser/store/copy.mjs';
import { createDossier, get, set, visible } from '../../macros/browser/store/dossier.mjs';
import { fieldOf } from '../../macros/browser/store/fields.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { addPerson } from '../../macros/browser/store/people.mjs';
import { readFile } from '../../macros/browser/store/read-file.mjs';
import { invitationTo, minutesTo } from '../../macros/browser/store/recipients.mjs';
import { travelling } from '../../macros/browser/store/share.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { HELD, messageOf } from '../../macros/components/dossier/message.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { everyField } from '../fixtures/dossiers/every-field.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';
import { HOSTILE } from '../fixtures/dossiers/hostile.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Entry} Entry */

const ORIGIN = { app: '1.2.3', now: NOON };
const SITE = 'https://exemple.fr/msp/';
const random = seededRandom(1);
const empty = createDossier(random);
const saintJust = set(empty, { 'commune/name': 'Saint-Just', federation: 'aura' }, NOON);
const whole = copyText(saintJust, ORIGIN, SITE);
const head = whole.slice(0, whole.indexOf('{'));

/** @param {string} text */
const opened = (text) => readFile(new File([text], 'dossier.txt.json'));

/** @param {string} code */
const refusal = (code) => (/** @type {unknown} */ error) => {
  assert.ok(error instanceof DossierError, String(error));
  assert.equal(error.code, code);
  return true;
};

test('a file says what it is, where it opens, then holds the data', () => {
  assert.deepEqual(whole.split('\n\n'), [
    '\ufeffDossier Boussole MSP de Saint-Just, enregistré le 22 novembre 2026',
    'Ce fichier contient ce qui a été écrit dans les outils du site, avec les noms, les contacts et les notes\u00a0: ' +
      'remettez-le seulement à une personne de confiance.',
    'Pour l’ouvrir\u00a0: allez sur https://exemple.fr/msp/, choisissez «\u00a0Mon dossier\u00a0», puis ' +
      '«\u00a0Ouvrir un fichier\u00a0», puis ce fichier. ' +
      'Il s’ouvre sur votre appareil\u00a0: rien ne part sur Internet.',
    'Ne changez rien à ce qui suit\u00a0: le site ne pourrait plus le lire.',
    `===== Données du dossier =====\n${serialize(saintJust, ORIGIN)}`,
  ]);
});

test('what was written opens again, whole or in part', async () => {
  await fc.assert(
    fc.asyncProperty(dossiers, fc.boolean(), async (dossier, isPartial) => {
      const text = copyText(dossier, ORIGIN, SITE, isPartial ? HELD : undefined);
      const read = await opened(text);
      assert.deepEqual(read.dossier, { id: dossier.id, entries: new Map([...dossier.entries].sort()) });
      assert.deepEqual([read.savedAt, read.isPartial], [NOON, isPartial]);
    }),
    { numRuns: 500 },
  );
});

const FORMS = /** @type {[name: string, text: string][]} */ ([
  ['as it was written', whole],
  ['without its mark', whole.slice(1)],
  ['with the line ends of Windows', whole.replaceAll('\n', '\r\n')],
  ['with spaces that a mail program adds', whole.replace('du dossier =====\n', 'du dossier =====  \r\n')],
  ['with blank lines at the end', `${whole}\r\n\r\n`],
  ['under lines that a mail program adds', whole.replace('\ufeff', '\ufeffMessage transféré\n\n')],
  ['the data alone, as older files', serialize(saintJust, ORIGIN)],
  ['the data alone, marked', `\ufeff${serialize(saintJust, ORIGIN)}`],
]);

for (const [name, text] of FORMS) {
  test(`it opens ${name}`, async () => {
    const { dossier, isPartial } = await opened(text);
    assert.deepEqual([get(dossier, 'commune/name'), isPartial], ['Saint-Just', false]);
  });
}

test('a file of the first version opens', async () => {
  const text = readFileSync(new URL('../fixtures/dossiers/v1.json', import.meta.url), 'utf8');
  assert.equal(get((await opened(text)).dossier, 'commune/name'), 'Ambert');
});

const BROKEN = /** @type {[name: string, text: string, words: RegExp][]} */ ([
  ['whose first lines alone are left', head.replace(/=====.*/s, ''), /n’a plus que ses premières lignes/],
  ['without the line before the data', whole.replace(/=====.*=====/, ''), /incomplet ou abîmé/],
  ['whose accents are lost', whole.replaceAll('é', 'Ã©'), /incomplet ou abîmé/],
  ['whose accents are unreadable', whole.replaceAll('é', '\ufffd'), /incomplet ou abîmé/],
  ['with another line of the same kind', whole.replace('Données du dossier', 'Autres données'), /incomplet ou abîmé/],
  ['cut', whole.slice(0, -20), /incomplet ou abîmé/],
  ['with words after the data', `${whole}\nEnvoyé de mon téléphone`, /incomplet ou abîmé/],
  ['with two dossiers', `${whole}\n${whole}`, /incomplet ou abîmé/],
]);

for (const [name, text, words] of BROKEN) {
  test(`a file ${name} is refused in words`, async () => {
    await assert.rejects(opened(text), (error) => refusal('damaged')(error) && words.test(String(error)));
  });
}

for (const [name, text, code] of HOSTILE) {
  test(`behind the lines to read, refused as without: ${name}`, async () => {
    // Its bytes, as a file has them: a lone half of a letter becomes a sign of its own.
    const behind = new File([head, text], 'dossier.txt');
    await assert.rejects(readFile(behind), refusal(code));
  });
}

test('the name of a commune cannot pass for the line before the data', async () => {
  const name = 'Ambert\n===== Données du dossier =====\n{"format":"boussole-msp-dossier"}';
  const { dossier } = await opened(copyText(set(empty, { 'commune/name': name }, NOON), ORIGIN, SITE));
  assert.equal(get(dossier, 'commune/name'), name);
});

test('a note cannot pass for it in a file without it', async () => {
  const note = 'a\u2028===== Données du dossier =====\u2028{}';
  const { dossier } = await opened(serialize(set(empty, { 'a/note': note }, NOON), ORIGIN));
  assert.equal(get(dossier, 'a/note'), note);
});

test('a version to share holds what is shared and nothing else, whatever the dossier', () => {
  const shared = (/** @type {string} */ key) => fieldOf(FIELDS, key)?.reach === 'shared';
  fc.assert(
    fc.property(dossiers, (random) => {
      for (const { id, entries } of [random, everyField()]) {
        const beside = [...entries.keys()].map(
          (key) => /** @type {[string, Entry]} */ ([`${key}/invented`, { v: 'Untel', t: 1 }]),
        );
        const part = travelling({ id, entries: new Map([...entries, ...beside]) }, shared);
        for (const key of visible(part).keys()) assert.ok(shared(key), key);
        assert.doesNotMatch(copyText(part, ORIGIN, SITE, HELD), /Untel|invented/);
      }
    }),
    { numRuns: 200 },
  );
});

test('the message says what it is, whose, how to open it and what it holds', () => {
  const facts = { dossier: saintJust, day: '22 novembre 2026', owner: 'Commune de Saint-Just', address: SITE };
  const { subject, body } = messageOf({ ...facts, name: 'dossier-saint-just-2026-11-22.txt' });
  assert.equal(subject, 'Dossier Boussole MSP de Saint-Just');
  for (const words of [
    'Voici le dossier Boussole MSP de Saint-Just, du 22 novembre 2026',
    '«\u00a0dossier-saint-just-2026-11-22.txt\u00a0», joint à ce message',
    SITE,
    '«\u00a0Ouvrir un fichier\u00a0»',
    'des noms, des contacts et des notes',
    'Commune de Saint-Just',
  ]) {
    assert.ok(body.includes(words), words);
  }
  assert.ok(messageOf({ ...facts, name: 'x.txt', held: HELD }).body.includes(HELD));
});

test('an invitation goes to who has not said no, the minutes to who came or said no', () => {
  let dossier = empty;
  const meeting = 'premiere-reunion';
  for (const [name, fields] of Object.entries({
    Ali: { answer: 'oui', came: true },
    Léa: { answer: 'non' },
    Max: { answer: 'peut-etre' },
    Zoé: {},
    Zia: { came: true },
  })) {
    const values = Object.entries({ ...fields, invited: true }).map(([field, value]) => [`${meeting}-${field}`, value]);
    dossier = addPerson(dossier, { name, ...Object.fromEntries(values) }, NOON, random).dossier;
  }
  dossier = addPerson(dossier, { name: 'Pas invité', email: 'x@exemple.fr' }, NOON, random).dossier;
  const names = (/** @type {{name: string}[]} */ persons) => persons.map(({ name }) => name);
  assert.deepEqual(names(invitationTo(dossier, meeting)), ['Ali', 'Max', 'Zoé', 'Zia']);
  assert.deepEqual(names(minutesTo(dossier, meeting)), ['Ali', 'Léa', 'Zia']);
});
