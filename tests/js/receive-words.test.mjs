import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from '../../macros/components/receive/camera.mjs';
import { adviceOf, arrivedWords, progressWords } from '../../macros/components/receive/words.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';

for (const [name, words] of /** @type {[string, RegExp][]} */ ([
  ['NotAllowedError', /^La caméra est refusée à cette page\. .*Autoriser/],
  ['NotFoundError', /^Cet appareil n’a pas de caméra.*apportez le fichier\.$/],
  ['NotReadableError', /une autre application s’en sert.*essayez encore\.$/],
  ['AbortError', /^La caméra ne s’est pas ouverte\. Rechargez la page/],
])) {
  test(`a camera that does not open says why, and what to do: ${name}`, () => {
    assert.match(refusalOf(Object.assign(new Error('no'), { name })), words);
  });
}

test('what the browser throws without a name is told too', () => {
  for (const thrown of [undefined, null, 'no', {}, { name: 'constructor' }]) {
    assert.match(refusalOf(thrown), /^La caméra ne s’est pas ouverte\./);
  }
});

for (const [progress, words] of /** @type {[number, RegExp][]} */ ([
  [0, /^Cadrez le carré/],
  [0.004, /\u00a0: 0\u00a0% environ/],
  [0.399, /\u00a0: 30\u00a0% environ/],
  [0.999, /\u00a0: 90\u00a0% environ/],
])) {
  test(`the reading is told by tenths: ${progress}`, () => {
    assert.match(progressWords(progress), words);
  });
}

test('advice comes when nothing does, and says which device has what to do', () => {
  assert.equal(adviceOf('taken', false), '');
  assert.equal(adviceOf(undefined, false), '');
  assert.match(adviceOf(undefined, true), /Approchez.*grands carrés\.$/);
  assert.match(adviceOf('foreign', false), /^Ce code n’est pas celui d’un dossier\./);
  assert.match(adviceOf('newer', true), /Rechargez cette page/);
  assert.match(adviceOf('other', false), /un autre dossier/);
});

test('what arrived is named by its commune, and counted', () => {
  const empty = createDossier(() => 0.5);
  const one = set(empty, { 'commune/name': 'Le Mans' }, 1);
  assert.equal(
    arrivedWords(one, false),
    'Le dossier du Mans est là\u00a0: 1\u00a0réponse. Rien n’a encore changé dans le vôtre.',
  );
  assert.match(arrivedWords(empty, true), /^La version à partager est là\u00a0: 0\u00a0réponse\./);
});
