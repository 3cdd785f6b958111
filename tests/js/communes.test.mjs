// The invented communes that other tests count: each file is what it says, and together they hold every tool.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { get, visible } from '../../macros/browser/store/dossier.mjs';
import { fieldOf } from '../../macros/browser/store/fields.mjs';
import { readFile } from '../../macros/browser/store/read-file.mjs';
import { DossierError } from '../../macros/browser/store/messages.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { communes } from '../fixtures/communes/communes.mjs';

const files = communes();
const read = (/** @type {{name: string, text: string}} */ { name, text }) => readFile(new File([text], name));

test('the same call gives the same files, each under a name of its own', () => {
  assert.deepEqual(communes(), files);
  assert.equal(new Set(files.map(({ name }) => name)).size, files.length);
  const counts = ['sound', 'double', 'damaged'].map((kind) => files.filter((file) => file.kind === kind).length);
  assert.deepEqual(counts, [100, 6, 8]);
  assert.equal(new Set(files.filter(({ kind }) => kind === 'sound').map(({ id }) => id)).size, 100);
});

test('what is sound opens with its commune, what is damaged is refused in words', async () => {
  for (const file of files) {
    if (file.kind === 'damaged') {
      await assert.rejects(read(file), (error) => error instanceof DossierError, file.name);
      continue;
    }
    const { dossier } = await read(file);
    assert.deepEqual([dossier.id, get(dossier, 'commune/name') ?? ''], [file.id, file.commune], file.name);
  }
});

test('every tool of the dossier and every version of the format are among them', async () => {
  const sound = files.filter(({ kind }) => kind !== 'damaged');
  const keys = (await Promise.all(sound.map(read))).flatMap(({ dossier }) => [...visible(dossier).keys()]);
  const listed = readFileSync(new URL('../../data/dossier.yml', import.meta.url), 'utf8');
  const tools = [...listed.matchAll(/- key: (\S+)/g)].map(([, key]) => key ?? '');
  assert.ok(tools.length > 20);
  assert.deepEqual(
    tools.filter((tool) => !keys.some((key) => key.startsWith(`${tool}/`))),
    [],
  );
  const versions = new Set(sound.map(({ text }) => /"version": (\d+)/.exec(text)?.[1]));
  assert.deepEqual([...versions].sort(), ['1', '2', '3']);
});

test('a part of a dossier holds nothing that is declared private', async () => {
  const parts = files.filter(({ text }) => text.includes('Données d’une partie'));
  assert.ok(parts.length > 20);
  for (const file of parts) {
    const { dossier, isPartial } = await read(file);
    assert.ok(isPartial);
    for (const key of visible(dossier).keys()) assert.ok((fieldOf(FIELDS, key)?.reach ?? 'shared') === 'shared', key);
  }
});

test('each may be made as long as those of a team that has worked for a year', () => {
  const long = communes({ count: 5, bytes: 100_000 }).filter(({ kind }) => kind === 'sound');
  for (const { text } of long) assert.ok(text.length > 100_000, String(text.length));
});
