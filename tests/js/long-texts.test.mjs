// What reads a visitor's text takes a time that grows with its length, not with its square.

import assert from 'node:assert/strict';
import test from 'node:test';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { cleanSheet } from '../../macros/components/mission/clean.mjs';
import { markdown } from '../../macros/components/swot/exports.mjs';
import { addAll } from '../../macros/components/swot/moves.mjs';
import { ideasIn } from '../../macros/components/swot/pasted.mjs';
import { spent } from '../fixtures/processor.mjs';

const TITLES = { forces: 'Forces', faiblesses: 'Faiblesses', opportunites: 'Opportunités', menaces: 'Menaces' };
/** @type {import('../../macros/components/mission/clean.mjs').MissionModel} */
const MODEL = {
  prefix: 'mission/leader',
  title: '',
  fields: [],
  families: [],
  sections: [],
  agreements: 'Accords',
  signatures: [],
  owner: 'commune',
};
const READERS = {
  'a pasted list': ideasIn,
  'an export of the workshop': (/** @type {string} */ text) => {
    const idea = { text, quadrant: 'forces', group: '' };
    return markdown(addAll(createDossier(Math.random), 'swot/a', [idea], 1, Math.random), 'swot/a', TITLES, 'Atelier');
  },
  'a clean mission sheet': (/** @type {string} */ text) =>
    cleanSheet(MODEL, set(createDossier(Math.random), { 'mission/leader/accords': text }, 1)),
};

for (const [what, read] of Object.entries(READERS)) {
  test(`${what} reads 20 000 letters of any kind at once`, () => {
    for (const unit of [' ', '\n', ' \n', '1', '1.', '- ', '[', '\\', '*', 'a ', '\u00a0', '(1']) {
      const text = unit.repeat(19_990 / unit.length);
      const start = spent();
      read(`a${text}!`);
      // A square would take seconds; a slow machine needs some ms.
      assert.ok(spent() - start < 1_000, JSON.stringify(unit));
    }
  });
}
