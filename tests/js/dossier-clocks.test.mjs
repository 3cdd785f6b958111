import assert from 'node:assert/strict';
import { test } from 'node:test';

import { clockWarning } from '../../macros/browser/store/clock-words.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {Parameters<typeof clockWarning>[0]} Known */

const DAY = 86_400_000;
const empty = createDossier(seededRandom(1));

/** @param {number} t @param {string} [d] */
const dossier = (t, d) => {
  const { id, entries } = set(empty, { federation: 'aura' }, t);
  return { id, entries: new Map([...entries].map(([key, entry]) => [key, d ? { ...entry, d } : entry])) };
};

for (const [name, known, pattern] of /** @type {[string, Partial<Known>, RegExp][]} */ ([
  ['clocks that agree', { mine: dossier(NOON - 5), theirs: dossier(NOON), savedAt: NOON, modifiedAt: NOON }, /^$/],
  ['a few minutes ahead', { theirs: dossier(NOON + 600_000), savedAt: NOON + 600_000 }, /^$/],
  [
    'an old file, downloaded today',
    { theirs: dossier(NOON - 90 * DAY), savedAt: NOON - 90 * DAY, modifiedAt: NOON },
    /^$/,
  ],
  ['a link', { theirs: dossier(NOON - 90 * DAY) }, /^$/],
  [
    'a phone three days ahead',
    { theirs: dossier(NOON + 3 * DAY, 'téléphone de la maire'), savedAt: NOON + 3 * DAY },
    /^L’appareil «\u00a0téléphone de la maire\u00a0» avance de 3\u00a0jours sur celui-ci\. Vérifiez/,
  ],
  [
    'a device with no name, a day ahead',
    { theirs: dossier(NOON), savedAt: NOON + DAY },
    /^L’appareil qui .* 1\u00a0jour /,
  ],
  ['two years ahead', { theirs: dossier(NOON + 800 * DAY), savedAt: NOON }, /plus d’un an/],
  [
    'a device behind what it has seen',
    { theirs: dossier(NOON - DAY, 'mairie'), savedAt: NOON - 5 * DAY },
    /«\u00a0mairie\u00a0» retarde de 4\u00a0jours/,
  ],
  ['this device behind what it has seen', { mine: dossier(NOON + 2 * DAY) }, /^Votre dossier .* 2\u00a0jours après/],
  [
    'a file saved after it was written here',
    { theirs: dossier(0), savedAt: NOON - DAY, modifiedAt: NOON - 4 * DAY },
    /avance de 3/,
  ],
  [
    'a file kept open, just written by a device days behind',
    { theirs: dossier(0), savedAt: NOON - 6 * DAY, modifiedAt: NOON, isLive: true },
    /retarde de 6\u00a0jours/,
  ],
  ['a clock without its battery', { now: 0, mine: dossier(NOON) }, /^Cet appareil n’est pas à l’heure/],
])) {
  test(`${name}: ${pattern.source.slice(0, 40)}`, () => assert.match(clockWarning({ now: NOON, ...known }), pattern));
}
