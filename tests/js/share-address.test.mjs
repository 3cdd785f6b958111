import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';

import { createDossier, set, visible } from '../../macros/browser/store/dossier.mjs';
import { shareCodes } from '../../macros/browser/store/address.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { addRow, removeRow } from '../../macros/browser/store/rows.mjs';
import { MAX_ROWS, MAX_SHARED, readShare, shareFragment, travelling } from '../../macros/browser/store/share.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

const ORIGIN = { app: '1', now: NOON };
const random = seededRandom(1);
const dossier = set(createDossier(random), { 'mission/leader/debut': 'En janvier', 'mission/leader/x': 'é' }, NOON);
const pack = (/** @type {string} */ text) => deflateRawSync(Buffer.from(text)).toString('base64url');
const code = pack(serialize(dossier, ORIGIN));
const [head, tail] = [code.slice(0, 40), code.slice(40)];
const encoded = [...code].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');

/** @type {[string, string][]} */
const WHOLE = [
  ['as it was copied', `#partage=${code}`],
  ['without its #', `partage=${code}`],
  ['= encoded by a mail program', `#partage%3D${code}`],
  ['= encoded in small letters', `#partage%3d${code}`],
  ['encoded twice', `#partage%253D${code}`],
  ['every letter encoded', `#%70artage=${encoded}`],
  ['in capitals', `#PARTAGE=${code}`],
  ['with a capital', `#Partage=${code}`],
  ...[...'.,;:!?)]}>»”’"\'…*|'].map(
    (end) => /** @type {[string, string]} */ ([`then ${end}`, `#partage=${code}${end}`]),
  ),
  ['then a bracket and a full stop', `#partage=${code}).`],
  ['then an encoded bracket', `#partage=${code}%29`],
  ['then an encoded French quote', `#partage=${code}%C2%A0%C2%BB`],
  ['then _, as in italics', `#partage=${code}_`],
  ['then -', `#partage=${code}-`],
  ['then a tracker', `#partage=${code}&utm_source=lettre&utm_medium=email`],
  ['then an escaped tracker', `#partage=${code}&amp;utm_source=lettre`],
  ['then an encoded tracker', `#partage=${code}%26utm_source=lettre`],
  ['then ?fbclid', `#partage=${code}?fbclid=IwAR0_-abc`],
  ['then a text to show', `#partage=${code}:~:text=bonjour`],
  ['then itself', `#partage=${code}#partage=${code}`],
  ['then a tag', `#partage=${code}<br>`],
  ['then words', `#partage=${code} et voici la suite`],
  ['then encoded words', `#partage=${code}%20et%20voici%20la%20suite`],
  ['then a percent sign', `#partage=${code}%`],
  ['then half a letter', `#partage=${code}%C3`],
  ['padded', `#partage=${code}==`],
  ['after a space', `#partage= ${code}`],
  ['before spaces', `#partage=${code}   `],
  ['cut by a space', `#partage=${head} ${tail}`],
  ['cut by an encoded space', `#partage=${head}%20${tail}`],
  ['cut by a line break', `#partage=${head}\n${tail}`],
  ['cut by an encoded line break', `#partage=${head}%0D%0A${tail}`],
  ['cut by a line break with its mark', `#partage=${head}=\r\n${tail}`],
  ['cut in a quoted answer', `#partage=${head}\n> ${tail}`],
  ['cut in an answer to an answer', `#partage=${head}\n> > ${tail}`],
  ['cut by a soft hyphen', `#partage=${head}\u00ad${tail}`],
  ['cut by an encoded soft hyphen', `#partage=${head}%C2%AD${tail}`],
  ['cut by a zero-width space', `#partage=${head}\u200b${tail}`],
  ['cut by a byte order mark', `#partage=${head}\ufeff${tail}`],
  ['cut, then a full stop', `#partage=${head} ${tail}.`],
];

for (const [name, fragment] of WHOLE) {
  test(`a link is read ${name}`, async () => {
    assert.deepEqual(visible((await readShare(fragment)) ?? createDossier(random)), visible(dossier));
  });
}

/** @type {[string, string][]} */
const BROKEN = [
  ['nothing after =', '#partage='],
  ['an encoded = and nothing', '#partage%3D'],
  ['a percent sign alone', '#partage=%'],
  ['half a letter', '#partage=%E0%A4%A'],
  ['its end cut', `#partage=${code.slice(0, -6)}`],
  ['its end replaced', `#partage=${code.slice(0, -6)}...`],
  ['its start cut', `#partage=${code.slice(6)}`],
  ['a hole', `#partage=${head}${tail.slice(5)}`],
  ['small letters alone', `#partage=${code.toLowerCase()}`],
  ['another sign inside', `#partage=${head}/${tail}`],
];

for (const [name, fragment] of BROKEN) {
  test(`a link with ${name} is refused in French`, async () => {
    await assert.rejects(readShare(fragment), (error) => {
      assert.ok(error instanceof DossierError);
      assert.equal(error.code, 'share-damaged');
      return true;
    });
  });
}

test('an anchor of the page, whatever it holds, shares nothing', async () => {
  for (const hash of ['', '#', '#50%', '#%', '#%E0%A4%A', '#partage', '#partager=a', '#vos-outils', '#a=partage=b']) {
    assert.equal(shareCodes(hash), undefined, hash);
    assert.equal(await readShare(hash), undefined, hash);
  }
});

test('few codes are tried, however the address is made', () => {
  for (const fragment of [`#partage=${'a '.repeat(5_000)}`, `#partage=${'-_='.repeat(5_000)}`, '#partage=%25%25%25']) {
    assert.ok((shareCodes(fragment) ?? []).length <= 4);
  }
});

/** @param {number} count */
const cards = (count) => {
  const values = Array.from({ length: count }, (_, index) => {
    const row = `swot/atelier-cpts/cards/row/c${String(index).padStart(9, '0')}`;
    return [[`${row}/text`, 'a']];
  });
  return set(createDossier(random), Object.fromEntries(values.flat()), NOON);
};
const plain = (/** @type {number} */ count) =>
  set(
    createDossier(random),
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`swot/atelier-cpts/x-${index}`, 'a'])),
    NOON,
  );

test('a link holds as many rows as a page shows, and no more', async () => {
  const read = async (/** @type {import('../../macros/browser/store/dossier.mjs').Dossier} */ sent) =>
    (await readShare(`#partage=${pack(serialize(sent, ORIGIN))}`))?.entries.size;
  const tooMany = (/** @type {unknown} */ error) => error instanceof DossierError && error.code === 'share-too-many';
  assert.equal(await read(cards(MAX_ROWS)), MAX_ROWS);
  for (const count of [MAX_ROWS + 1, 1_050]) await assert.rejects(read(cards(count)), tooMany, String(count));
  assert.equal(await read(plain(MAX_SHARED)), MAX_SHARED);
  await assert.rejects(read(plain(MAX_SHARED + 1)), tooMany);
});

test('what a link would refuse to read is not put in a link', async () => {
  const send = (/** @type {number} */ count) => shareFragment(cards(count), 'swot/atelier-cpts', ORIGIN, () => true);
  await assert.rejects(send(MAX_ROWS + 1), (error) => error instanceof DossierError && error.code === 'share-too-long');
});

test('of a link received, only what may travel is kept: no unknown key, no name, no deletion', () => {
  const mayTravel = (/** @type {string} */ key) => key.endsWith('/title');
  let sent = set(createDossier(random), { 'a/b/title': 'T', 'a/b/who': 'Madame Untel', 'a/b/invented': 'x' }, NOON);
  const kept = addRow(sent, 'a/b/own', { title: 'Écrire', who: 'Madame Untel' }, NOON, random);
  const gone = addRow(kept.dossier, 'a/b/own', { title: 'Partir' }, NOON, random);
  sent = set(removeRow(gone.dossier, 'a/b/own', gone.id, NOON), { 'a/b/title': 'T2', 'a/c/title': 'x' }, NOON);
  sent = set(sent, { 'a/c/title': null }, NOON);
  assert.deepEqual(
    [...travelling(sent, mayTravel).entries].map(([key, { v }]) => [key, v]),
    [
      ['a/b/title', 'T2'],
      [`a/b/own/row/${kept.id}/title`, 'Écrire'],
      [`a/b/own/row/${kept.id}/order`, 1],
    ],
  );
});
